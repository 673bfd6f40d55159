"""The form beside the two files, without a browser: what it shows of every kind, and what its edits change."""

from typing import Any, Literal

import pytest
from streamlit.testing.v1 import AppTest

from geo.claims import kinds
from geo.claims.kind import CheckedClaim, Verdict
from geo.files import editing_places, editing_tables, reading
from geo.page import own
from geo.page.form import figures, grid, places, widgets
from geo.page.form.grid import Edits
from geo.page.history import History
from geo.story.fields import Field, FigureOrRange
from geo.story.model import Article
from geo.words.language import LANGUAGES, speaking
from tests import apptest, hostile
from tests.conftest import first_of
from tests.stories import ROOT

LOCATIONS, ARTICLE = ((ROOT / "data" / name).read_bytes() for name in reading.FILES)
CLAIMS = editing_tables.tables(ARTICLE)["claim"]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    apptest.serve(monkeypatch)


def opened(tab: str, locations: bytes = LOCATIONS, article: bytes = ARTICLE, **state: Any) -> AppTest:
    """The page with a reader's own files and the form open at one of its tabs."""
    page = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    page.session_state["map came"] = True
    files = own.Files(locations, article)
    page.session_state["own"], page.session_state["own history"] = files, History().add(files, "work")
    page.session_state["form open"], page.session_state["form tab"] = True, tab
    for name, value in state.items():
        page.session_state[name.replace("_", " ")] = value
    page.query_params["story"] = files.id
    return run(page)


def run(page: AppTest) -> AppTest:
    page.run()
    assert not page.exception
    assert list(page.warning) == []
    return page


def files(page: AppTest) -> own.Files:
    found: own.Files = page.session_state["own"]
    return found


def field(page: AppTest, label: str) -> Any:
    """The first widget of the form with this label."""
    kinds_ = ("text_input", "text_area", "selectbox", "multiselect", "checkbox")
    return next(each for kind in kinds_ for each in getattr(page, kind) if each.label == label)


def one_of_each_kind() -> list[int]:
    return sorted({claim["kind"]: number for number, claim in reversed([*enumerate(CLAIMS)])}.values())


def test_each_kind_has_a_form_with_all_its_fields_and_its_verdict() -> None:
    page = opened("figures")
    for number in one_of_each_kind():
        page.session_state["form picked claim"] = number
        run(page)
        found = [each.proto.body for each in page.get("html") if "dl-found" in each.proto.body]
        assert len(found) == 1, CLAIMS[number]["id"]
        assert field(page, "The article's own words, 12 at most").value == CLAIMS[number]["quote"]
    assert files(page) == own.Files(LOCATIONS, ARTICLE)


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_the_gaps_of_a_sentence_are_fields_of_its_kind(language: Any) -> None:
    with speaking(language):
        for kind in kinds.KINDS.values():
            gaps = [name for _words, name in figures._pieces(kind) if name]
            assert gaps and set(gaps) <= set(kind.field_names()), kind
            assert len(set(gaps)) == len(gaps)
        told = [figures.told(kind) for kind in kinds.KINDS.values()]
        assert len(set(told)) == len(told)


class Depth(CheckedClaim):
    """A kind that the form has never seen."""

    kind: Literal["depth"] = Field(description="'depth'")
    stated: FigureOrRange
    water: Literal["", "salt", "sweet"] = ""

    @property
    def stated_value(self) -> Any:
        return self.stated

    @property
    def stated_text(self) -> str:
        return str(self.stated)

    def check(self, article: Article) -> Verdict:
        return Verdict(self, "not-checkable")


def test_a_new_kind_has_a_form_without_a_line_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(kinds.KINDS, "depth", Depth)
    claim = b'\n[[claim]]\nid = "deep"\nsection = "%s"\nquote = "deep"\nkind = "depth"\nstated = 5\nsource = "x"\n'
    article = ARTICLE + claim % CLAIMS[0]["section"].encode()
    page = opened("figures", article=article, form_picked_claim=len(CLAIMS))
    assert field(page, "Figure").value == "5"
    field(page, "Water").set_value("salt")
    run(page)
    assert editing_tables.tables(files(page).article)["claim"][-1]["water"] == "salt"


def test_a_field_changes_its_line_and_what_is_wrong_stands_beside_it_and_is_kept() -> None:
    at = next(number for number, claim in enumerate(CLAIMS) if claim["kind"] == "distance" and "stated" in claim)
    page = opened("figures", form_picked_claim=at)
    field(page, "Figure").set_value("about forty")
    run(page)
    assert editing_tables.tables(files(page).article)["claim"][at]["stated"] == "about forty"
    assert field(page, "Figure").value == "about forty"
    assert any("dl-wrong" in each.proto.body and "about forty" in each.proto.body for each in page.get("html"))
    assert page.get("component_instance")  # the map, as it was before
    field(page, "Figure").set_value(widgets.written(CLAIMS[at]["stated"]))
    run(page)
    assert editing_tables.tables(files(page).article) == editing_tables.tables(ARTICLE)


def test_an_end_is_one_place_until_several_are_asked_for() -> None:
    at = next(number for number, claim in enumerate(CLAIMS) if len(claim.get("to", "")) == 1)
    page = opened("figures", form_picked_claim=at)
    menu = field(page, "To")
    assert menu.type == "selectbox"
    menu.set_value("taiwan")
    run(page)
    assert editing_tables.tables(files(page).article)["claim"][at]["to"] == ["taiwan"]
    field(page, "To").set_value("+")
    run(page)
    field(page, "To").set_value(["taiwan", "hawaii"])
    run(page)
    assert field(page, "To").type == "multiselect"
    assert editing_tables.tables(files(page).article)["claim"][at]["to"] == ["taiwan", "hawaii"]


def test_another_id_is_followed_by_all_that_refers_to_it_and_one_that_is_taken_refused() -> None:
    page = opened("places")

    def rename(old: str, new: str) -> list[str]:
        next(each for each in page.selectbox if each.label == "Id").set_value(old)
        next(each for each in page.text_input if each.label == "New id").set_value(new)
        next(each for each in page.button if each.label == "Change").click()
        run(page)
        return [each.value for each in page.error]

    assert rename("hawaii", "Islands of HI") == []
    read = files(page).read
    assert isinstance(read, Article) and "islands-of-hi" in read.place_by_id
    assert files(page).article.count(b"islands-of-hi") == ARTICLE.count(b'"hawaii"') + ARTICLE.count(b"(place:hawaii)")
    for taken in ("tokyo", "utc"):
        assert "is taken" in rename("islands-of-hi", taken)[0]
    assert "An id has up to 40" in rename("islands-of-hi", "東京")[0]
    assert files(page).read is read


def test_a_section_is_shown_with_signs_and_stored_with_links() -> None:
    page = opened("text")
    text = field(page, "Text")
    assert "@" in text.value and "](place:" not in text.value
    text.set_value(text.value + " And @hawaii.")
    run(page)
    assert "And [Hawaii](place:hawaii)." in editing_tables.tables(files(page).article)["section"][0]["summary"]
    changed = [
        (old, new)
        for old, new in zip(ARTICLE.splitlines(), files(page).article.splitlines(), strict=False)
        if old.startswith(b"#") and old not in files(page).article.splitlines()
    ]
    assert changed == []


def test_a_section_is_added_moved_and_removed() -> None:
    page = opened("text")
    page.button(key="form add section").click()
    run(page)
    count = len(editing_tables.tables(ARTICLE)["section"])
    assert [each["id"] for each in editing_tables.tables(files(page).article)["section"]][count:] == ["a-new-section"]
    page.button(key="form move section -1").click()
    run(page)
    assert editing_tables.tables(files(page).article)["section"][count - 1]["id"] == "a-new-section"
    page.button(key="form move section 1").click()
    run(page)
    page.button(key="form remove section").click()
    run(page)
    assert files(page).article == ARTICLE


def test_files_that_cannot_be_parsed_say_so_and_lose_nothing() -> None:
    for tab in ("places", "figures", "text", "top"):
        page = opened(tab, b'id,name\n"x,y\n', b"title = \n")
        assert files(page) == own.Files(b'id,name\n"x,y\n', b"title = \n")
    assert any("locations.csv cannot be read" in each.value for each in opened("places", b'id,name\n"x\n').error)


def test_a_table_of_places_is_edited_row_by_row() -> None:
    before = b"id,name,latitude,longitude,layer\nlima,Lima,-12.05,-77.04,one\nrome,Rome,41.9,12.5,one\n"
    edits = Edits({0: {"latitude": -12.5, "role": "capital"}}, [{"name": "Cairo"}], [1])
    rows = [row.fields for row in editing_places.rows(places._edited(before, edits))]
    given = {
        "id": "lima",
        "name": "Lima",
        "latitude": "-12.5",
        "longitude": "-77.04",
        "layer": "one",
        "role": "capital",
    }
    assert {name: value for name, value in rows[0].items() if value} == given
    assert rows[1]["id"] == "cairo"
    assert (rows[1]["time_zone"], rows[1]["precision"], rows[1]["layer"]) == ("Africa/Cairo", "city", "one")
    assert abs(float(rows[1]["latitude"]) - 30.05) < 0.1
    assert len(rows) == 2


def test_a_late_event_of_a_table_does_not_undo_what_changed_the_file_since(monkeypatch: pytest.MonkeyPatch) -> None:
    state: dict[str, Any] = {"address": {}, "story": "~"}
    late: list[Any] = []
    monkeypatch.setattr(grid.st, "session_state", state)
    monkeypatch.setattr(grid.st, "data_editor", lambda *_args, on_change, **_options: late.append(on_change))
    own.keep_files(locations=b"id,name\nlima,Lima\nrome,Rome\n", article=b"")

    def draw() -> None:
        grid.draw("places", "locations", places._rows, places._edited, {"name": None}, "Places")

    def write(**edits: Any) -> None:
        state["form grid places 0"] = {"edited_rows": {}, "added_rows": [], "deleted_rows": []} | edits
        late[0]()

    draw()
    write(edited_rows={0: {"name": "Quito"}})
    write(edited_rows={0: {"name": "Quito"}, 1: {"name": "Oslo"}})  # before the page is drawn again
    assert own.files().locations == b"id,name\nlima,Quito\nrome,Oslo\n"
    own.move("files", -1)
    draw()
    write(edited_rows={0: {"name": "Cairo"}, 1: {"name": "Oslo"}})
    assert own.files().locations == b"id,name\nlima,Quito\nrome,Rome\n"


def test_a_column_of_numbers_with_another_text_is_a_column_of_text() -> None:
    rows = places._rows(b"id,name,latitude,longitude\na,A,35.5,1\nb,B,35 N,2\n")
    assert [row["latitude"] for row in rows] == ["35.5", "35 N"]
    assert [row["longitude"] for row in rows] == [1, 2]
    assert grid.number(" ") is None


@pytest.mark.parametrize("text", first_of(*hostile.CODE))
def test_texts_that_try_to_be_code_are_text_in_every_tab(text: str) -> None:
    locations, article = hostile.files(text)
    page = opened("figures", locations, article)
    for number in range(len(editing_tables.tables(article)["claim"])):
        page.session_state["form picked claim"] = number
        run(page)
    for tab in ("places", "text", "top"):
        page = opened(tab, locations, article)
        bodies = [each.proto.body for each in page.get("html")]
        assert not any("<script>parent" in body or "<img src=x" in body or "<b>x</b>" in body for body in bodies)
        assert not any(
            "<img src=x" in button.label.replace("\\", "") and "\\<" not in button.label for button in page.button
        )
    assert files(page) == own.Files(locations, article)
