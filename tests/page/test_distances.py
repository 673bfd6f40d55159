"""The tab "Distances": order, azimuths, sentences, file, and too few or too many places."""

import re
import tomllib
from collections.abc import Callable
from html import unescape
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from geo.content import markup, tables
from geo.page import blocks
from geo.page.markdown import plain
from geo.story.model import Article, Place
from geo.view import View
from tests.stories import ROOT, SHIPPED

NB = "\N{NO-BREAK SPACE}"
TITLE = "Geodesic distances on the WGS84 ellipsoid, in kilometres, from row to column"
TOO_MANY = "More than 60 places are shown; pick fewer layers to compare distances."
FEW = ("governments", "missiles")


def chapter() -> None:
    """Draw this tab alone."""
    from datetime import UTC, datetime

    import streamlit

    from geo.content.chapters import distances
    from geo.page import blocks
    from geo.perspective import Perspective

    article, view = streamlit.session_state["article"], streamlit.session_state["view"]
    perspective = Perspective(article, view, datetime(2024, 7, 28, 3, tzinfo=UTC))
    blocks.draw(perspective, distances.CHAPTER.blocks(perspective))


def opened(article: Article = SHIPPED, **choices: object) -> AppTest:
    page = AppTest.from_function(chapter)
    page.session_state["article"] = article
    return shown(page, View.default(article).choosing(**choices))


def shown(page: AppTest, view: View) -> AppTest:
    page.session_state["view"] = view
    page.run()
    assert not page.exception
    return page


def places_around(count: int, name: str = "") -> Article:
    """The shipped story with `count` places on the equator, a degree apart; the first is the origin."""
    one = SHIPPED.place_by_id["yokota"]
    places = [
        Place.read({**one.model_dump(), "id": f"p{index}", "name": name or f"Place {index}", "latitude": 0,
                    "longitude": index})
        for index in range(count)
    ]  # fmt: skip
    return Article(heading=SHIPPED.heading, fit=(), layers=SHIPPED.layers, sections=(), claims=(), places=tuple(places))


def html(page: AppTest) -> str:
    return "\n".join(element.proto.body for element in page.get("html"))


def rows(page: AppTest) -> list[list[str]]:
    """The cells of the one table, row by row; a line break in a cell is one here."""
    (table,) = re.findall(r"<table.*?</table>", html(page), re.DOTALL)
    cells = [re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row, re.DOTALL) for row in table.split("<tr")[1:]]
    return [[unescape(re.sub(r"<(?!br)[^>]*>", "", cell)).replace("<br>", "\n") for cell in row] for row in cells]


def names(page: AppTest) -> list[str]:
    """The names of the rows; checks that the columns have the same names."""
    heads, *below = rows(page)
    assert heads[1:] == [row[0] for row in below]
    return heads[1:]


def legend(page: AppTest) -> list[str]:
    return [re.sub(r"<[^>]*>", " | ", line) for line in re.findall(r'<p class="dl-legend">(.*?)</p>', html(page))]


def words(page: AppTest) -> list[str]:
    (expander,) = page.expander
    assert expander.label == "In words"
    (body,) = [element.proto.body for element in expander.get("html")]
    return [unescape(line).replace(NB, " ") for line in re.findall(r"<li[^>]*>(.*?)</li>", body)]


def order(page: AppTest) -> Any:
    (found,) = page.get("button_group")
    return found


# --- the matrix


def test_the_matrix_has_the_shown_places_in_the_storys_order() -> None:
    page = opened()
    assert names(page) == [place.name for place in SHIPPED.places]
    assert rows(page)[1][:4] == ["Yokota Air Base", "–", "6,237", "1,877"]
    some = opened(layers=FEW)
    assert names(some) == [
        place.name for place in SHIPPED.places if place.layer in FEW or place.id == "yokota"
    ]  # fmt: skip


def test_the_matrix_is_in_the_readers_unit() -> None:
    page = opened(unit="nmi")
    assert rows(page)[1][2] == "3,368"
    assert legend(page) == [
        TITLE.replace("kilometres", "nautical miles"),
        f"0{NB}nmi  |  |  6,593{NB}nmi",
    ]
    assert f"{NB}km" not in html(page)


def test_the_legend_names_both_ends_of_the_scale_and_the_strongest_cell_agrees() -> None:
    page = opened()
    assert legend(page) == [TITLE, f"0{NB}km  |  |  12,211{NB}km"]
    assert set(re.findall(r"--heat:1\.00\">([^<]+)<", html(page))) == {"12,211"}


def test_the_order_by_distance_begins_with_the_origin() -> None:
    page = opened(layers=("flashpoints",))
    order(page).set_value("distance").run()
    assert names(page) == [
        "Yokota Air Base", "Punggye-ri nuclear test site", "North Korea", "Senkaku Islands", "Taiwan",
    ]  # fmt: skip
    first = [row[1] for row in rows(page)[1:]]
    assert first == ["–", "1,084", "1,183", "1,877", "2,193"]


def test_the_order_by_distance_names_the_origin_and_survives_a_change_of_it() -> None:
    page = opened(layers=("flashpoints",))
    assert [option.content for option in order(page).proto.options] == [
        "As in the story", "By distance from Yokota Air Base",
    ]  # fmt: skip
    order(page).set_value("distance").run()
    shown(page, page.session_state["view"].choosing(origin="taiwan"))
    assert [option.content for option in order(page).proto.options][1] == "By distance from Taiwan"
    assert order(page).value == "distance"
    assert names(page)[:2] == ["Taiwan", "Senkaku Islands"]


def test_azimuths_are_optional_and_have_a_note() -> None:
    page = opened(layers=("flashpoints",))
    assert "°" not in html(page)
    page.toggle[0].set_value(True).run()
    assert rows(page)[1][:3] == ["Yokota Air Base", "–", "1,877\n238°"]
    assert legend(page)[2] == (
        "Under each distance the direction from the place of the row, in degrees clockwise from true north."
    )


def test_order_and_azimuths_survive_while_there_is_no_matrix() -> None:
    page = opened(layers=("flashpoints",))
    order(page).set_value("distance")
    page.toggle[0].set_value(True).run()
    view = page.session_state["view"]
    assert html(shown(page, view.choosing(layers=()))) == ""
    shown(page, view)
    assert (order(page).value, page.toggle[0].value) == ("distance", True)
    assert names(page)[1] == "Punggye-ri nuclear test site"


# --- in words


def test_each_shown_place_has_a_sentence_the_nearest_first() -> None:
    assert words(opened(layers=("flashpoints",))) == [
        "From Yokota Air Base to Punggye-ri nuclear test site: 1,084 km, to the north-west.",
        "From Yokota Air Base to North Korea: 1,183 km, to the north-west.",
        "From Yokota Air Base to Senkaku Islands: 1,877 km, to the south-west.",
        "From Yokota Air Base to Taiwan: 2,193 km, to the south-west.",
    ]
    assert len(words(opened())) == len(SHIPPED.places) - 1


def test_a_hostile_name_is_escaped_everywhere() -> None:
    hostile = "<img src=x onerror=parent.x=1> {{ 7*191 }} **b** {origin}"
    page = opened(places_around(3, hostile))
    order(page).set_value("distance").run()
    assert "<img" not in html(page)
    assert names(page) == [hostile] * 3
    assert words(page)[0] == f"From {hostile} to {hostile}: 111 km, to the east."
    assert order(page).proto.options[1].content == f"By distance from {plain(hostile)}"


# --- the file


@pytest.fixture
def buttons(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """The arguments of each download button that is drawn."""
    drawn: list[dict[str, Any]] = []

    def button(label: str, data: Callable[[], bytes], file_name: str, mime: str, **rest: Any) -> bool:
        drawn.append({"label": label, "data": data, "file_name": file_name, "mime": mime, **rest})
        return False

    monkeypatch.setattr(blocks.st, "download_button", button)
    return drawn


def test_the_file_is_written_only_on_demand(buttons: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    csv = tables.distances_csv

    def counted(grid: tables.Grid, unit: str) -> bytes:
        written.append(unit)
        return csv(grid, unit)

    monkeypatch.setattr(tables, "distances_csv", counted)
    opened(layers=("flashpoints",), unit="mi")
    (button,) = buttons
    assert written == []
    taken: bytes = button["data"]()
    assert written == ["mi"]
    assert (button["file_name"], button["mime"], button["on_click"]) == ("distances.csv", "text/csv", "ignore")
    heading, first, *others = taken.decode("utf-8-sig").splitlines()
    assert heading == "from_id,from,to_id,to,distance_m,distance_mi,azimuth_deg,arrival_azimuth_deg"
    assert first == "yokota,Yokota Air Base,senkaku,Senkaku Islands,1877418.326,1166.574,238.184,229.9988"
    assert 1 + len(others) == 5 * 4


def test_the_file_follows_the_order_on_the_page(buttons: list[dict[str, Any]]) -> None:
    order(opened(layers=("flashpoints",))).set_value("distance").run()
    assert buttons[-1]["data"]().decode("utf-8-sig").splitlines()[1].startswith("yokota,Yokota Air Base,punggye-ri,")


def test_a_download_button_has_a_file_that_is_written_on_demand() -> None:
    (button,) = opened().get("download_button")
    assert button.proto.label == "Download CSV"
    assert button.proto.deferred_file_id


# --- too few, too many


def test_with_fewer_than_two_places_there_is_only_a_sentence() -> None:
    page = opened(layers=())
    assert [caption.value.replace("\\", "") for caption in page.caption] == [
        "Fewer than two places are shown; pick more layers to compare distances."
    ]
    assert html(page) == ""
    assert not [*page.get("download_button"), *page.get("button_group"), *page.toggle, *page.expander]


def test_sixty_places_have_a_matrix() -> None:
    page = opened(places_around(60))
    assert len(names(page)) == 60
    assert not page.caption


def test_with_more_the_sixty_nearest_are_listed_with_a_hint(buttons: list[dict[str, Any]]) -> None:
    page = opened(places_around(100), origin="p99", unit="nmi")
    assert [caption.value.replace("\\", "") for caption in page.caption] == [TOO_MANY]
    assert "<caption>The 60 places nearest to Place 99, in nautical miles</caption>" in html(page)
    heading, *listed = rows(page)
    assert heading == ["To", "Distance", "Direction"]
    assert [row[0] for row in listed] == [f"Place {98 - index}" for index in range(60)]
    assert listed[0] == ["Place 98", f"60{NB}nmi", "270° (west)"]
    (button,) = buttons
    lines = button["data"]().decode("utf-8-sig").splitlines()
    assert [line.split(",")[:3:2] for line in lines[1:]] == [["p99", f"p{98 - index}"] for index in range(99)]


# --- its style


def relative_luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("end", ["faint", "strong"])
@pytest.mark.parametrize(("at", "theme"), [(0, "light"), (1, "dark")])
def test_text_on_both_ends_of_the_scale_has_the_contrast_that_wcag_requires(at: int, theme: str, end: str) -> None:
    css = markup.STYLE.read_text(encoding="utf-8")
    (colours,) = re.findall(rf"--{end}: light-dark\((#\w{{6}}), (#\w{{6}})\)", css)
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    levels = [relative_luminance(colour) for colour in (colours[at], config["theme"][theme]["textColor"])]
    assert (max(levels) + 0.05) / (min(levels) + 0.05) >= 4.5
