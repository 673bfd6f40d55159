"""The registry of kinds. Toy kinds defined here are read, checked, worded, exported and drawn like any other."""

import io
import json
import pkgutil
import zipfile
from collections.abc import Iterator, Sequence
from importlib import import_module
from inspect import isabstract
from typing import ClassVar, Literal

import pytest

import geo.claims
from geo import claims, export
from geo.claims import kinds
from geo.claims.ends import EndsClaim, own_pair
from geo.claims.exhibits import Exhibit, Remark
from geo.claims.kind import CheckedClaim, Verdict
from geo.claims.kinds import KINDS
from geo.claims.sentences import in_words
from geo.claims.verdicts import Comparison
from geo.content import tables
from geo.content.blocks import Paragraph
from geo.content.chapters import figures
from geo.content.inline import Strong
from geo.files import reading
from geo.map.scene import scene
from geo.perspective import Perspective
from geo.report import facts
from geo.story.fields import Field, Id, Line
from geo.story.model import Article, Place
from geo.story.problems import DataError, InvalidValueError
from geo.view import View
from tests.stories import NOON


class Climb(EndsClaim):
    """A toy kind with two ends: how many degrees of latitude one place lies north of another."""

    kind: Literal["climb"] = Field(description="'climb'")
    units: ClassVar[tuple[str, ...]] = ("degrees",)

    def check(self, article: Article) -> Verdict:
        (first,) = self.computed(self.pairs(article)[:1], article)
        return self.verdict("holds" if first.computed == self.figure else "differs", first)

    def computed(self, pairs: Sequence[tuple[Place, Place]], article: Article) -> list[Comparison]:
        return [Comparison(start, end, float(end.latitude - start.latitude)) for start, end in pairs]

    def format_figure(self, computed: float) -> str:
        return f"{computed:.1f} degrees"

    def finding(self, found: Verdict) -> str:
        return f"{own_pair(found).end.name} lies {self.format_figure(own_pair(found).computed)} farther north."


class Motto(CheckedClaim):
    """A toy kind without a figure and ends, with its own field and column: the motto of a place."""

    kind: Literal["motto"] = Field(description="'motto'")
    words: Line = Field(description="the motto")
    place: Id = Field(description="the id of a place")
    columns: ClassVar[tuple[str, ...]] = ("motto",)

    @property
    def places_named(self) -> dict[str, tuple[str, ...]]:
        return {"place": (self.place,)}

    @property
    def stated_value(self) -> str:
        return self.words

    @property
    def stated_text(self) -> str:
        return self.words

    def check(self, article: Article) -> Verdict:
        return Verdict(self, "not-checkable")

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        return (Remark("Arms", self.words),)

    def row(self) -> dict[str, str]:
        return {"motto": self.words}


TOML = """
[[claim]]
id = "climb"
section = "{section}"
quote = "14 degrees farther north"
kind = "climb"
stated = 14
unit = "degrees"
from = ["{start}"]
to = ["{end}"]
source = "the article"

[[claim]]
id = "motto"
section = "{section}"
quote = "it says"
kind = "motto"
words = "Fluctuat nec mergitur"
place = "{end}"
source = "the article"
"""


@pytest.fixture(autouse=True)
def toys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(KINDS, "climb", Climb)
    monkeypatch.setitem(KINDS, "motto", Motto)


def story(**changes: str) -> Article:
    """The template's story with two more claims, of toy kinds."""
    locations, article = reading.template()
    plain = reading.read(locations, article)
    start, end = plain.places[:2]
    words = {"section": plain.sections[0].id, "start": start.id, "end": end.id} | changes
    return reading.read(locations, article + TOML.format(**words).encode())


def seen(article: Article, claim_id: str) -> Perspective:
    return Perspective(article, View.default(article).choosing(claim=claim_id), NOON)


def test_a_toy_kind_is_read_checked_and_put_into_words() -> None:
    found = seen(story(), "climb").verdicts["climb"]
    assert isinstance(found.claim, Climb)
    words = in_words(found)
    assert (found.name, words.stated) == ("differs", "14\N{NO-BREAK SPACE}degrees")
    assert words.finding.endswith("farther north.")
    assert words.computed in words.finding


def test_a_toy_kind_stands_in_the_facts() -> None:
    document = facts(story(), NOON)
    by_id = {row["id"]: row for row in document["claims"]}
    assert (by_id["climb"]["kind"], by_id["climb"]["unit"], by_id["climb"]["stated"]) == ("climb", "degrees", 14)
    assert (by_id["motto"]["stated"], by_id["motto"]["computed"]) == ("Fluctuat nec mergitur", None)
    (compared,) = [row for row in document["comparisons"] if row["claim"] == "climb"]
    assert compared["computed"] == by_id["climb"]["computed"]
    assert [row for row in document["comparisons"] if row["claim"] == "motto"] == []


def test_a_toy_kind_stands_in_the_table_of_figures() -> None:
    table = tables.figures(story(), claims.check_all(story()))
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    stated = {row["The article says"]: row["Article"] for row in rows}
    assert stated["“it says”"] == "Fluctuat nec mergitur"
    assert "“14 degrees farther north”" in stated


def test_the_opened_row_of_a_toy_kind_shows_what_it_has_to_show() -> None:
    card = figures.card(seen(story(), "motto"), seen(story(), "motto").verdicts["motto"])
    assert Paragraph((Strong(("Arms", ": ")), "Fluctuat nec mergitur")) in card.blocks


def test_a_toy_kind_is_exported_with_a_column_of_its_own() -> None:
    perspective = seen(story(), "motto")
    with zipfile.ZipFile(io.BytesIO(export.write("csv", perspective))) as archive:
        header, *rows = archive.read("claims.csv").decode("utf-8-sig").splitlines()
    assert "motto" in header.split(",")
    assert any("Fluctuat nec mergitur" in row for row in rows)
    assert b"farther north." in export.write("html", perspective)


def test_a_toy_kind_with_ends_is_on_the_map_and_in_the_files_of_maps() -> None:
    article = story()
    start, end = article.places[:2]
    drawn = [arc for arc in scene(seen(article, "climb"), folder="")["arcs"] if arc["claim"]]
    assert [arc["to"] for arc in drawn] == [end.id]
    features = {each["id"]: each for each in json.loads(export.write("geojson", seen(article, "climb")))["features"]}
    properties = features["claim:climb"]["properties"]
    assert (properties["from"], properties["to"], properties["kind"]) == (start.id, end.id, "climb")
    assert "claim:motto" not in features
    assert [arc for arc in scene(seen(article, "motto"), folder="")["arcs"] if arc["claim"]] == []


def test_the_places_that_a_toy_kind_names_are_looked_up() -> None:
    with pytest.raises(DataError, match=r"claim 'motto', place: 'atlantis' is not a place of this story"):
        story(end="atlantis")


# --- reading


def flaws(**fields: object) -> list[str]:
    with pytest.raises(InvalidValueError) as caught:
        kinds.read({"id": "a", "section": "s", "quote": "q", "source": "the article", **fields})
    return [f"{flaw.field}: {flaw.message}" for flaw in caught.value.flaws]


def test_the_message_for_an_unknown_kind_lists_the_known_ones() -> None:
    known = ", ".join(map(repr, kinds.KINDS))
    assert known.startswith("'distance', 'direction', ") and known.endswith(", 'climb', 'motto'")
    assert flaws(kind="mottoes", words="x") == [f"kind: 'mottoes' is not one of {known}"]
    assert flaws(kind=["motto"]) == [f"kind: a list is not one of {known}"]
    assert flaws(sorce="x") == [
        f"kind: is missing; write one of {known}",
        "sorce: is not a known field; did you mean 'source'?",
    ]


def test_the_message_for_a_field_of_another_kind_names_that_kind() -> None:
    assert flaws(kind="count", stated=3, words="x", outcome={}, place=5) == [
        "words: is for a motto, not for a count; remove it",
        "outcome: is for a deadline, not for a count; remove it",
        "place: is for a weekday, a date, a containment or a motto, not for a count; remove it",
    ]
    assert flaws(kind="motto", words="x", place="p", unit="km") == [
        "unit: is for other kinds of claims, not for a motto; remove it"
    ]


def test_an_empty_field_of_another_kind_is_ignored() -> None:
    empty: dict[str, object] = {"unit": "", "from": [], "to": []}
    assert kinds.read(
        {"id": "a", "section": "s", "quote": "q", "kind": "date", "stated": "2025", "source": "s", **empty}
    )


def test_all_flaws_of_a_claim_are_reported_at_once() -> None:
    assert flaws(kind="distance", stated=0, unit="cm", to=["p"], words="x", quote=" ".join("q" * 13)) == [
        "stated: 0 is not a number above 0 and below 10^15; write one such as 6500",
        "quote: has 13 words; quote 12 at most",
        "unit: 'cm' is not one of 'km', 'mi', 'nmi', 'm', 'ft'",
        "from: is empty; write a list of place ids, the article's own first",
        "words: is for a motto, not for a distance; remove it",
    ]


# --- the registry


def kinds_defined(of: type[CheckedClaim]) -> Iterator[type[CheckedClaim]]:
    for kind in of.__subclasses__():
        if not isabstract(kind) and kind.__module__.startswith("geo."):
            yield kind
        yield from kinds_defined(kind)


def test_every_kind_that_a_module_defines_is_in_the_registry() -> None:
    for module in pkgutil.iter_modules(geo.claims.__path__, "geo.claims."):
        import_module(module.name)
    registered = {kind for kind in KINDS.values() if kind.__module__.startswith("geo.")}
    assert set(kinds_defined(CheckedClaim)) == registered
    assert {kind.__module__ for kind in registered} == {
        f"geo.claims.{name.replace('-', '_')}" for name in KINDS if name not in ("climb", "motto")
    }
