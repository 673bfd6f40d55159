"""The tables a reader sees: what stands in them, in which order, and that text in them is only text."""

import html.parser
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from geo import story, tables
from geo.claims import check_all
from geo.model import Article, Claim, Heading, Layer, Place, Section

SHIPPED = story.load(Path(__file__).parents[1] / "data")
NOON = datetime(2024, 7, 28, 12, tzinfo=UTC)
YOKOTA, HAWAII, SENKAKU, TAIWAN = (SHIPPED.place_by_id[id_] for id_ in ("yokota", "hawaii", "senkaku", "taiwan"))
NB = "\N{NO-BREAK SPACE}"
HOSTILE = [
    "<img src=x onerror=parent.x=1>",
    "</table><script>parent.x=1</script>",
    "<thead>",
    '" onmouseover="parent.x=1',
    "{{ 7*191 }} ${parent.x=1} 50{% off {0} {origin}",
    "&lt;b&gt; &amp;",
]


class Reader(html.parser.HTMLParser):
    """What a browser makes of a table: its elements, its caption and its cells row by row."""

    def __init__(self, written: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.rows: list[list[str]] = []
        self.caption = ""
        self._in = ""
        self.feed(written)
        self.close()

    def handle_starttag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append(name)
        self.attributes += attributes
        if name == "tr":
            self.rows.append([])
        if name in ("td", "th"):
            self.rows[-1].append("")
        self._in = name

    def handle_endtag(self, name: str) -> None:
        self._in = ""

    def handle_data(self, data: str) -> None:
        if self._in in ("td", "th"):
            self.rows[-1][-1] += data
        elif self._in == "caption":
            self.caption += data


def place(id_: str, latitude: float, longitude: float, **fields: Any) -> Place:
    required = {"name": id_, "layer": "one", "rank": 1, "time_zone": "Asia/Tokyo", "precision": "site", "source": "us"}
    return Place.read({"id": id_, "latitude": latitude, "longitude": longitude} | required | fields)


def hostile_article(text: str) -> Article:
    """A story with the text in every place where a story's text can stand in a table."""
    places = (
        place(
            "a", 10, 20, name=text, native_name=f"{text} native", other_names=[f"{text} other"], source=text,
            status_note=text, status_source=text,
        ),
        place("b", 30, 40, name=f"{text} too", source=text),
    )  # fmt: skip
    count = {"id": "far", "section": "all", "quote": text, "kind": "count", "stated": 3, "unit": text, "source": text}
    distance = {"id": "off", "section": "all", "quote": text, "kind": "distance", "stated": 3, "unit": "km",
                "from": ["a"], "to": ["b"], "source": text, "note": text, "note_source": text}  # fmt: skip
    return Article(
        heading=Heading.read({"title": text, "standfirst": text, "published": date(2024, 7, 28)}),
        fit=(),
        layers=(
            Layer.read({"id": "one", "title": text, "colour": "#000000", "letter": "O", "shape": "circle"}),
        ),
        sections=(Section.read({"id": "all", "title": text, "summary": "Nothing."}),),
        claims=(Claim.read(count), Claim.read(distance)),
        places=places,
    )  # fmt: skip


def every_table(article: Article) -> dict[str, pd.DataFrame]:
    shown, origin = article.places, article.places[0]
    return {
        "figures": tables.figures(article, check_all(article)),
        "distances": tables.distances(shown, "km"),
        "from_place": tables.from_place(origin, shown, "km", NOON),
        "places": tables.places(article, shown, origin, "km", NOON),
    }


# --- figures


def test_every_claim_has_its_row_in_the_storys_order() -> None:
    frame = tables.figures(SHIPPED, check_all(SHIPPED))
    assert list(frame["The article says"]) == [f"“{claim.quote}”" for claim in SHIPPED.claims]
    assert list(frame.columns) == [
        "The article says", "Section", "Stated", "Computed", "Difference", "Verdict", "How it was found", "Source",
    ]  # fmt: skip


def test_a_distance_is_stated_computed_and_compared_in_its_own_unit() -> None:
    frame = tables.figures(SHIPPED, check_all(SHIPPED))
    row = frame[frame["The article says"].str.startswith("“6,500 km")].iloc[0]
    assert row.to_dict() == {
        "The article says": "“6,500 km distance between Tokyo and the US Indo-Pacific Command”",
        "Section": "What worries people",
        "Stated": f"6,500{NB}km",
        "Computed": f"6,207{NB}km",
        "Difference": f"+4.7{NB}%",
        "Verdict": "≈ approximate",
        "How it was found": f"Tokyo to Hawaii: 6,207{NB}km; the stated figure is +4.7{NB}% off.",
        "Source": "the article; note: AFP, 28 July 2024",
    }


def test_what_is_not_computed_is_a_dash() -> None:
    frame = tables.figures(SHIPPED, check_all(SHIPPED)).set_index("The article says")
    troops = frame.loc["“approximately 55,000 USFJ troops stationed in Japan”"]
    assert list(troops[["Stated", "Computed", "Difference", "Verdict"]]) == [
        f"55,000{NB}troops", "–", "–", "– not checkable",
    ]  # fmt: skip


# --- distances


def test_distances_are_a_square_in_the_places_order() -> None:
    frame = tables.distances(SHIPPED.places, "km")
    names = [place.name for place in SHIPPED.places]
    assert (list(frame.index), list(frame.columns)) == (names, names)
    assert frame.loc["Yokota Air Base", "Hawaii"] == f"6,237{NB}km"


def test_a_place_to_itself_is_a_dash_and_nothing_else_is() -> None:
    frame = tables.distances(SHIPPED.places, "km")
    size = len(SHIPPED.places)
    dashes = [(row, column) for row in range(size) for column in range(size) if frame.iat[row, column] == "–"]
    assert dashes == [(index, index) for index in range(size)]


def test_distances_are_the_same_there_and_back() -> None:
    frame = tables.distances(SHIPPED.places, "nmi")
    assert frame.equals(frame.T)


def test_places_at_one_point_are_no_distance_apart_and_no_dash() -> None:
    frame = tables.distances([place("a", 1, 2), place("b", 1, 2)], "km")
    assert frame.to_numpy().tolist() == [["–", f"0{NB}km"], [f"0{NB}km", "–"]]


def test_places_of_one_name_keep_a_row_and_a_column_each() -> None:
    frame = tables.distances([place("a", 1, 2, name="Same"), place("b", 3, 4, name="Same")], "km")
    assert frame.shape == (2, 2)
    assert Reader(tables.html(frame, "c", named_rows=True)).rows[0] == ["", "Same", "Same"]


@pytest.mark.parametrize(("unit", "cell"), [("km", f"6,237{NB}km"), ("mi", f"3,876{NB}mi"), ("nmi", f"3,368{NB}nmi")])
def test_every_table_is_in_the_readers_unit(unit: str, cell: str) -> None:
    assert tables.distances([YOKOTA, HAWAII], unit).iat[0, 1] == cell
    assert tables.from_place(YOKOTA, [HAWAII], unit, NOON).at[0, "Distance"] == cell
    assert tables.places(SHIPPED, [HAWAII], YOKOTA, unit, NOON).at[0, "Distance from Yokota Air Base"] == cell


# --- from one place


def test_others_are_listed_with_the_nearest_first_and_without_the_place_itself() -> None:
    frame = tables.from_place(YOKOTA, [HAWAII, TAIWAN, YOKOTA, SENKAKU], "km", NOON)
    assert frame.to_dict("list") == {
        "To": ["Senkaku Islands", "Taiwan", "Hawaii"],
        "Distance": [f"1,877{NB}km", f"2,193{NB}km", f"6,237{NB}km"],
        "Azimuth": ["238° (west-south-west)", "239° (west-south-west)", "87° (east)"],
        "Clock": [f"0{NB}h", f"−1{NB}h", f"−19{NB}h"],
    }


def test_clocks_are_compared_at_the_instant() -> None:
    kyiv = SHIPPED.place_by_id["kyiv"]
    clocks = [
        tables.from_place(YOKOTA, [kyiv], "km", datetime(2024, month, 1, tzinfo=UTC)).at[0, "Clock"]
        for month in (7, 12)
    ]
    assert clocks == [f"−6{NB}h", f"−7{NB}h"]


def test_a_place_alone_has_no_row() -> None:
    assert tables.from_place(YOKOTA, [YOKOTA], "km", NOON).empty


# --- places


def test_every_shown_place_has_its_row_in_the_given_order() -> None:
    shown = [TAIWAN, YOKOTA, SENKAKU]
    assert list(tables.places(SHIPPED, shown, YOKOTA, "km", NOON)["Place"]) == [place.name for place in shown]
    assert len(tables.places(SHIPPED, SHIPPED.places, YOKOTA, "km", NOON)) == len(SHIPPED.places)


def test_a_row_says_all_that_the_map_says() -> None:
    frame = tables.places(SHIPPED, [SENKAKU], HAWAII, "km", NOON)
    assert frame.iloc[0].to_dict() == {
        "Place": "Senkaku Islands",
        "Other names": "尖閣諸島 · Diaoyu Dao · Diaoyu Islands · Diaoyutai · 钓鱼岛 · 釣魚臺",
        "Layer": "Flashpoints",
        "Distance from Hawaii": f"7,919{NB}km",
        "Azimuth": "291° (west-north-west)",
        "On the way": "crosses the 180th meridian",
        "Local time": "21:00, Sunday 28 July 2024",
        "UTC offset": "UTC+9",
        "Clock": f"+19{NB}h",
        "Position": "25.7440° N, 123.4741° E",
        "Precision": "a site, placed to within about a kilometre",
        "Point": "Uotsuri, the largest of the islands",
        "Status": "Administered by Japan; claimed by China and Taiwan.",
        "Source of the position": "OpenStreetMap (ODbL)",
    }


def test_only_lines_over_the_antimeridian_say_so() -> None:
    frame = tables.places(SHIPPED, SHIPPED.places, YOKOTA, "km", NOON).set_index("Place")
    assert list(frame.index[frame["On the way"] != ""]) == ["Hawaii", "Honolulu", "Hilo"]


def test_the_place_measured_from_says_so() -> None:
    row = tables.places(SHIPPED, [YOKOTA], YOKOTA, "km", NOON).iloc[0]
    assert row["Distance from Yokota Air Base"] == "measured from here"
    assert (row["Azimuth"], row["Clock"]) == ("–", f"0{NB}h")


# --- as HTML


@pytest.mark.parametrize("name", ["figures", "distances", "from_place", "places"])
def test_html_has_every_cell_of_the_frame(name: str) -> None:
    frame = every_table(SHIPPED)[name]
    read = Reader(tables.html(frame, "A caption", named_rows=name == "distances"))
    rows = [[str(cell) for cell in row] for row in frame.to_numpy().tolist()]
    if name == "distances":
        assert read.rows == [
            ["", *frame.columns],
            *([label, *row] for label, row in zip(frame.index, rows, strict=True)),
        ]
    else:
        assert read.rows == [list(frame.columns), *rows]
    assert read.caption == "A caption"


@pytest.mark.parametrize("named", [False, True])
def test_long_cells_and_long_tables_are_not_cut(named: bool) -> None:
    long = "word " * 500
    rows = [{f"{long}{column}": f"{long}{row}" for column in range(30)} for row in range(150)]
    frame = pd.DataFrame(rows, index=[f"{long}{row}" for row in range(150)])
    with pd.option_context("display.max_rows", 10, "display.max_columns", 5, "display.max_colwidth", 20):
        read = Reader(tables.html(frame, "c", named_rows=named))
    labels = [[label] if named else [] for label in ["", *frame.index]]
    cells = [list(frame.columns), *frame.to_numpy().tolist()]
    assert read.rows == [label + row for label, row in zip(labels, cells, strict=True)]


def test_a_table_can_be_scrolled_by_keyboard_and_has_a_name() -> None:
    read = Reader(tables.html(pd.DataFrame([{"a": "b"}]), "A caption"))
    assert read.elements == ["div", "table", "caption", "thead", "tr", "th", "tbody", "tr", "td"]
    assert {("tabindex", "0"), ("role", "region"), ("aria-label", "A caption")} <= set(read.attributes)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("name", ["figures", "distances", "from_place", "places"])
def test_text_of_a_story_is_text_in_every_cell_and_heading(name: str, text: str) -> None:
    frame, harmless = every_table(hostile_article(text))[name], every_table(hostile_article("Harmless"))[name]
    named = name == "distances"
    read = Reader(tables.html(frame, "A caption", named_rows=named))
    assert read.elements == Reader(tables.html(harmless, "A caption", named_rows=named)).elements
    expected = [[str(cell) for cell in row] for row in frame.to_numpy().tolist()]
    assert [row[1:] if named else row for row in read.rows[1:]] == expected
    assert any(text in cell for row in read.rows for cell in row)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_caption_is_text_in_its_element_and_in_its_name(text: str) -> None:
    read = Reader(tables.html(pd.DataFrame([{"a": "b"}]), text))
    assert read.caption == text
    assert ("aria-label", text) in read.attributes
    assert read.elements == ["div", "table", "caption", "thead", "tr", "th", "tbody", "tr", "td"]
