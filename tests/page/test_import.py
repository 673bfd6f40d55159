"""An import on the page without a browser: what goes where, and what a reader's choices change."""

import json
import re
import time
from dataclasses import replace
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from geo import export
from geo.extract.reader import Choices
from geo.files import reading
from geo.importers.meanings import FIELDS
from geo.page import imported, own
from geo.page.markdown import plain
from geo.page.panels.importing import CHOICES, WORDS
from geo.story.model import Place
from tests import apptest
from tests.hostile import CODE

LOCATIONS, ARTICLE = reading.template()
TABLE = b"town,lat,lon,about\nLima,-12.05,-77.04,By the sea\nQuito,-0.18,-78.47,High up\nNowhere,,,No position\n"
GEOJSON = json.dumps(
    {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"name": "Lima"},
                "geometry": {"type": "Point", "coordinates": [-77, -12]},
            }
        ],
    }
).encode()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    apptest.serve(monkeypatch)


def run(page: AppTest) -> AppTest:
    page.run()
    assert not page.exception
    assert list(page.warning) == []
    return page


def press(page: AppTest, key: str) -> AppTest:
    page.button(key=key).click()
    return run(page)


def put(page: AppTest, name: str, data: bytes, box: str = "Or drop any file here") -> AppTest:
    """Put a file into the place for all, or into one of the two boxes of a story."""
    (field,) = [each for each in page.file_uploader if each.label == box]
    field.set_value([(name, data, "")] if field.proto.multiple_files else (name, data, ""))
    return run(page)


def pasted(text: str) -> AppTest:
    page = apptest.opened(story="~")
    page.text_area[0].set_value(text)
    return run(page)


def html(page: AppTest) -> str:
    return unescape("\n".join(element.proto.body for element in page.get("html")))


def approves(page: AppTest) -> bool:
    return "What the columns mean" in html(page)


def say(page: AppTest, column: str, field: str) -> AppTest:
    (menu,) = [each for each in page.main.selectbox if f"“{column}”" in each.label]
    menu.set_value(field)
    return run(page)


def waiting(page: AppTest) -> imported.Imported:
    found: imported.Imported = page.session_state["own import"]
    return found


def test_each_field_has_words() -> None:
    assert set(CHOICES) == set(FIELDS) == {*WORDS, *Place.field_names()}


def test_a_change_of_a_columns_meaning_changes_all_at_once() -> None:
    page = put(apptest.opened(story="~"), "towns.csv", TABLE)
    assert approves(page)
    for column, field in (("town", "name"), ("lat", "latitude"), ("lon", "longitude"), ("about", "note")):
        say(page, column, field)
    assert "Rows: 3. Places: 2. Set aside: 1." in html(page)
    assert "High up" in html(page).partition("dl-table")[2]
    # No two columns mean the same: the one that was chosen first gives way.
    say(page, "about", "name")
    assert "<td>High up</td>" in html(page)
    (menu,) = [each for each in page.main.selectbox if "“town”" in each.label]
    assert menu.value != "name"
    say(page, "about", "")
    assert "<td>High up</td>" not in html(page)


def test_a_story_has_the_title_and_the_date_that_were_given_and_the_screen_stays_behind_it() -> None:
    page = put(apptest.opened(story="~"), "lima.geojson", GEOJSON)
    (title,) = [each for each in page.text_input if each.label == "Title"]
    title.set_value("One town")
    run(page)
    page.date_input[0].set_value("2025-05-01")
    run(page)
    import_id = waiting(page).id
    press(page, "import approve")
    files: own.Files = page.session_state["own"]
    article = reading.read(files.locations, files.article)
    assert (article.heading.title, str(article.heading.published)) == ("One town", "2025-05-01")
    assert page.get("component_instance")
    page.query_params.clear()
    page.query_params["story"] = import_id
    assert approves(run(page))


@pytest.mark.parametrize(
    ("box", "name", "data"),
    [("article.toml", "x.csv", LOCATIONS), ("locations.csv", "x.toml", ARTICLE), ("article.toml", "x", ARTICLE)],
)
def test_a_file_in_the_wrong_box_goes_into_the_right_one(box: str, name: str, data: bytes) -> None:
    page = put(press(apptest.opened(story="~"), "own template"), name, data, box)
    files: own.Files = page.session_state["own"]
    assert (files.locations, files.article) == (LOCATIONS, ARTICLE)


@pytest.mark.parametrize("data", [GEOJSON, export.zipped({"lima.csv": b"name,lat,lon\nLima,-12,-77\n"})])
def test_what_needs_approval_in_a_box_may_leave_article_toml_as_it_is(data: bytes) -> None:
    page = press(apptest.opened(story="~"), "own template")
    put(page, "map.csv", data, "locations.csv")
    assert approves(page)
    press(page, "import places")
    files: own.Files = page.session_state["own"]
    assert files.article == ARTICLE
    assert b"Lima" in files.locations


def test_what_cannot_be_read_changes_nothing_and_says_why() -> None:
    page = press(apptest.opened(story="~"), "own template")
    put(page, "picture.png", b"\x89PNG\r\n", "locations.csv")
    files: own.Files = page.session_state["own"]
    assert (files.locations, files.article) == (LOCATIONS, ARTICLE)
    assert [each.value for each in page.error] == [plain("This is a picture, which holds no places.")]


def test_a_table_may_be_an_article_and_an_article_may_be_a_table() -> None:
    page = pasted("town\tcountry\nLima\tPeru\nQuito\tEcuador\n")
    assert approves(page)
    press(page, "import text")
    assert 'class="dl-prose dl-given"' in html(page)
    press(page, "own table")
    assert approves(page)


def test_what_waits_for_approval_can_be_left_and_found_again() -> None:
    page = press(put(apptest.opened(story="~"), "towns.csv", TABLE), "import other")
    assert not approves(page)
    (back,) = [button for button in page.button if button.label == "Back to the places that you brought"]
    back.click()
    assert approves(run(page))


def test_a_row_gets_one_of_several_places_of_a_name_and_the_only_one_at_once() -> None:
    page = put(apptest.opened(story="~"), "towns.csv", TABLE)

    def typed(name: str) -> str:
        (field,) = [each for each in page.text_input if each.label == "A place for row 4"]
        field.set_value(name)
        return html(run(page))

    left_out = (
        "They are left out of the story, unless you choose a place for them here. A comment in article.toml lists them."
    )
    assert "Set aside: 1." in typed("Xyzzyville")
    assert left_out in [each.value for each in page.caption]
    assert [each.value for each in page.caption if "No place is called" in each.value]
    typed("Springfield")
    offered = [button for button in page.button if button.label.startswith("Springfield")]
    assert len(offered) > 1
    offered[1].click()
    assert "Each is a place." in html(run(page))
    assert left_out not in [each.value for each in page.caption]
    press(page, "import back 4")
    assert "Each is a place." in typed("Tórshavn")


def test_many_rows_with_swapped_positions_are_corrected_at_once() -> None:
    swapped = b"name,country,lat,lon\nOslo,Norway,10.75,59.91\nBergen,Norway,5.32,60.39\nTrondheim,Norway,63.43,10.39\n"
    page = put(apptest.opened(story="~"), "norway.csv", swapped)
    assert "Set aside: 2." in html(page)
    assert "Each is a place." in html(press(page, "import all"))


def test_ten_thousand_rows_show_the_first_ones_and_no_choice_waits() -> None:
    rows = "".join(f"Site {n},{n % 100 / 10},{10 + n // 100 / 10},{'x' * 50}\n" for n in range(10_000))
    page = put(apptest.opened(story="~"), "sites.csv", f"name,lat,lon,note\n{rows}".encode())
    assert "Rows: 10,000. Each is a place." in html(page)
    assert html(page).count("<tr>") < 12
    assert sum(len(element.proto.body) for element in page.get("html")) < 500_000
    began = time.process_time()
    run(page)
    assert time.process_time() - began < 1


@pytest.mark.parametrize("code", CODE)
def test_text_that_tries_to_be_code_is_shown_as_text(code: str) -> None:
    def feature(**geometry: object) -> dict[str, object]:
        return {"type": "Feature", "properties": {"name": code, code: code}, "geometry": geometry or None}

    features = [feature(type="Point", coordinates=[-77, -12]), feature(type="Point", coordinates=[999, 999])]
    file = json.dumps({"type": "FeatureCollection", "name": code, "features": features}).encode()
    page = put(apptest.opened(story="~"), f"{code.replace('/', '')}.geojson", file)
    body = "\n".join(element.proto.body for element in page.get("html"))
    assert "Set aside: 1." in body
    assert not re.search("<script|<img src=x|<b>x", body)
    (menu,) = [each for each in page.main.selectbox if plain(code[:40]) in each.label]
    assert menu.options[0] == "Left out"


def test_names_of_files_in_a_reason_and_words_of_a_text_on_a_button_are_only_text() -> None:
    code = "![x](y)"
    page = put(apptest.opened(story="~"), "all.zip", export.zipped({f"{code}{n}.csv": TABLE for n in (1, 2)}))
    (error,) = page.error
    assert plain(code) in error.value
    page = pasted(f"In {code}, it is cold. Oslo is far from Lima.")
    after = replace(page.session_state["own text"], choices=Choices({code: ""}))
    page.session_state["own text history"] = page.session_state["own text history"].add(
        after, page.session_state["own text history"].now.work
    )
    page.session_state["own text"] = after
    run(page)
    assert page.button(key="own undo").label == f"Undo: place of “{plain(code)}”"


def test_what_waits_for_approval_is_forgotten_by_its_own_button_only() -> None:
    page = pasted("town\tcountry\nZanzibarbarossa\tPeru\n")
    press(page, "import text")
    press(page, "own forget")
    (back,) = [button for button in page.button if button.label == "Back to the places that you brought"]
    back.click()
    assert approves(run(page))
    key = waiting(page).work
    press(page, "own forget")
    assert page.query_params["story"] == own.NEW
    assert "Zanzibarbarossa" not in repr(page.session_state)
    assert key in apptest.component(page, "dateline.kept")["forgotten"]


def test_what_was_done_to_read_a_file_is_told_in_the_language_of_the_page() -> None:
    page = put(apptest.opened(story="~"), "towns.zip", export.zipped({"towns.csv": TABLE}))
    assert "Read from the zip: towns.csv." in html(page)
    before = waiting(page).id
    page.query_params["lang"] = "ja"
    assert "zipの中のtowns.csvを読みました。" in html(run(page))
    assert "Read from the zip" not in html(page)
    assert waiting(page).id == before


def test_the_language_of_the_address_stays() -> None:
    page = put(apptest.opened(story="~", lang="ja"), "places.csv", TABLE, "またはファイルをここにドロップ")
    assert page.query_params["lang"] == "ja"
    press(page, "import approve")
    assert page.query_params["lang"] == "ja"
