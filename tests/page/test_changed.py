"""What undo and redo say of a change, for those who see the form and not the files."""

import datetime as dt
from typing import Any

import pytest

from geo.extract.reader import Choices
from geo.files import editing_places, editing_tables, reading, renaming
from geo.page import changed, own
from geo.page.own import Files, Text

LOCATIONS, ARTICLE = reading.template()
CHOICES = Choices({"Oslo": "gn-1"}, {(3, "distance", "from"): "gn-2"}, {(3, "distance"): 1})
CLAIM = editing_tables.tables(ARTICLE)["claim"][0]
PLACE = editing_places.rows(LOCATIONS)[1].fields


@pytest.fixture(autouse=True)
def state(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    made: dict[str, Any] = {}
    monkeypatch.setattr(changed.st, "session_state", made)
    return made


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (Files(b"a\nb\n", b"x"), Files(b"a\nc\n", b"x="), "both files"),
        (Files(b"a", b"x\ny"), Files(b"a", b"x"), "article.toml, line 1"),
        (Files(b"a", b"x = 1\n"), Files(b"a", b"x = 1\n# so\n"), "article.toml, line 2"),
        (Files(b'a\n"', b"x"), Files(b'a\n"b', b"x"), "locations.csv, line 2"),
        (Files(b"a", b"x = 1\n"), Files(b"b", b"x = 1 # so\n"), "both files"),
        (Text("a"), Text("b"), "change of the text"),
        (Text("a"), Text("a", dt.date(2024, 7, 28)), "date of the article"),
        (Text("a"), Text("a", choices=Choices({"Oslo": "x"})), "place of “Oslo”"),
        (Text("a", choices=Choices({"Oslo": "x"})), Text("a", choices=Choices({"Oslo": ""})), "place of “Oslo”"),
        (Text("It is 3 km. No."), Text("It is 3 km. No.", choices=Choices(readings={(6, "x"): 1})), "choice in “3 km”"),
        (Text("a", choices=CHOICES), Text("a"), "your choices"),
        (
            Text("Oslo is 3 km west of Rom."),
            Text("Oslo is 3 km west of Rom.", choices=Choices(ends={(8, "x", "to"): "y", (13, "z", "to"): "y"})),
            "choice in “3 km west of Rom”",
        ),
    ],
)
def test_a_change_has_a_name(before: own.Brought, after: own.Brought, said: str) -> None:
    assert changed.in_words(before, after) == said


def test_a_change_of_a_story_is_told_in_the_words_of_the_form() -> None:
    def told(locations: bytes = LOCATIONS, article: bytes = ARTICLE) -> str:
        forth = changed.in_words(Files(LOCATIONS, ARTICLE), Files(locations, article))
        back = changed.in_words(Files(locations, article), Files(LOCATIONS, ARTICLE))
        assert forth == changed.in_words(Files(LOCATIONS, ARTICLE), Files(locations, article))
        assert forth == back or {"new", "removed"} & {*forth.split(), *back.split()}, back
        return forth

    def fields(name: str, **given: Any) -> bytes:
        return editing_tables.set_fields(ARTICLE, name, 0, given)

    quote, name = changed._short(CLAIM["quote"]), PLACE["name"]
    assert told(article=fields("claim", stated=7)) == f"Figure, figure “{quote}”"
    assert told(article=fields("claim", stated=7, note="So.")) == f"figure “{quote}”"
    assert told(article=fields("", title="Another")) == "Title of the story"
    assert told(article=fields("view", origin="x")) == "the first view"
    assert told(article=fields("", title="Another", standfirst="One.")) == "several changes"
    assert told(article=editing_tables.remove_table(ARTICLE, "claim", 0)) == f"figure “{quote}” removed"
    assert told(article=editing_tables.add_table(ARTICLE, "section", {"id": "s"})) == "new section “s”"
    assert told(article=editing_tables.move_table(ARTICLE, "claim", 0, 1)) == "order (figure)"
    assert told(editing_places.set_places(LOCATIONS, {1: {"role": "a port"}})) == f"Part in the article, place “{name}”"
    assert told(editing_places.add_place(LOCATIONS, {"id": "guam", "name": "Guam"})) == "new place “Guam”"
    both = renaming.rename(LOCATIONS, ARTICLE, "place", PLACE["id"], "new-id")
    assert changed.in_words(Files(LOCATIONS, ARTICLE), Files(*both)) == f"id “{PLACE['id']}”"


def test_few_changes_are_remembered_and_large_files_not_taken_apart(state: dict[str, Any]) -> None:
    for number in range(30):
        changed.in_words(Files(LOCATIONS, ARTICLE), Files(LOCATIONS, ARTICLE + b"\n" * number))
    assert len(state["own changes"]) <= 20
    large = b"id,name\n" + b"p,P\n" * 200_000
    assert changed.in_words(Files(large, b"x"), Files(large + b"q,Q\n", b"x")) == "locations.csv, line 200002"
