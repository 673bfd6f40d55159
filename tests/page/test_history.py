"""Undo and redo: which versions are kept, and how much memory they take."""

import pytest

from geo.page import history
from geo.page.history import History
from geo.page.own import Files, Text


def of(*texts: str, work: str = "a") -> History[Text]:
    made: History[Text] = History()
    for text in texts:
        made = made.add(Text(text), work)
    return made


def now(of: History[Text]) -> str:
    assert of.now
    return of.now.version.text


def test_undo_and_redo_lead_through_the_versions_and_stop_at_both_ends() -> None:
    made = of("one", "two", "three")
    assert now(made.move(-1)) == "two"
    assert now(made.move(-1).move(-1)) == "one"
    assert now(made.move(-1).move(-1).move(-1)) == "one"
    assert now(made.move(-1).move(1)) == "three"
    assert made.move(1) is made
    assert made.beside(1) is None
    assert History[Text]().move(-1).now is None


def test_a_change_after_undo_drops_what_was_undone_and_the_same_version_is_no_change() -> None:
    made = of("one", "two").move(-1).add(Text("three"), "a")
    assert [step.version.text for step in made.steps] == ["one", "three"]
    assert made.add(Text("three"), "a") is made


def test_an_address_leads_to_the_nearest_version_with_its_id() -> None:
    made = of("one", "two", "one", "three", "four", "five")
    found = made.to(Text("one").id)
    assert found
    assert found.at == 2
    assert made.to(Text("six").id) is None


def test_works_are_forgotten_and_renamed() -> None:
    made = of("one", "two").add(Text("other"), "b")
    assert [step.version.text for step in made.without(frozenset("a")).steps] == ["other"]
    assert now(made.without(frozenset("b"))) == "two"
    assert now(made.move(-2).without(frozenset("b"))) == "one"
    assert made.without(frozenset("ab")).now is None
    assert [step.work for step in made.renamed("a", "c").steps] == ["c", "c", "b"]
    assert made.ids("a") == [Text("one").id, Text("two").id]


def test_the_number_of_versions_is_bounded() -> None:
    made = of(*map(str, range(history.STEPS + 10)))
    assert len(made.steps) == history.STEPS
    assert now(made) == str(history.STEPS + 9)


def test_their_bytes_are_bounded_and_what_they_share_counts_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MAX_BYTES", 1000)
    table = b"x" * 700
    made: History[Files] = History()
    for number in range(5):
        made = made.add(Files(table, f"{number}".encode()), "a")
    assert len(made.steps) == 5
    made = made.add(Files(b"y" * 700, b""), "a")
    assert [step.version.locations[:1] for step in made.steps] == [b"y"]
    assert len(made.add(Files(b"z" * 5000, b""), "a").steps) == 1
