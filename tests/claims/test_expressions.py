"""The expressions in docs/verdicts.md: how news texts say things, and the verdict that each must get."""

import re
import tomllib
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from geo.claims import check, kinds
from geo.claims.sentences import evidence, in_words
from geo.story.model import Article, Heading, Place
from geo.story.problems import InvalidValueError

DOC = (Path(__file__).parents[2] / "docs" / "verdicts.md").read_text(encoding="utf-8")
TRUE, FALSE, UNDECIDABLE, REFUSED = (
    "True, and called so",
    "False, and called so",
    "Undecidable or near, and said so",
    "Refused with a message",
)


def rows(heading: str) -> list[list[str]]:
    """The cells of the table under a heading of level 2 or 3, without backticks."""
    part = re.split(rf"(?m)^##+ {re.escape(heading)}\n", DOC)[1].split("\n#")[0]
    table = [line for line in part.splitlines() if line.startswith("|")][2:]
    return [[cell.strip().strip("`") for cell in line.strip("|").split("|")] for line in table]


def cast() -> tuple[Place, ...]:
    columns = ("id", "name", "latitude", "longitude", "time_zone", "precision", "outline", "radius_km")
    shared = {"layer": "one", "rank": "1", "source": "a gazetteer"}
    return tuple(
        Place.read(
            shared
            | {name: cell for name, cell in zip(columns, cells, strict=True) if cell}
            | ({"measured_from": "its middle"} if "area" in cells else {})
        )
        for cells in rows("Expressions")
    )


PLACES = cast()


def fields(claim: str) -> dict[str, Any]:
    written = tomllib.loads(f"claim = {{{claim}}}")["claim"]
    return {"id": "a", "section": "s", "quote": "q", "source": "a report", **written}


def cases(*headings: str) -> list[Any]:
    return [
        pytest.param(claim, expected, id=f"{text}"[:60])
        for heading in headings
        for text, claim, expected in rows(heading)
    ]


@pytest.mark.parametrize(("claim", "expected"), cases(TRUE, FALSE, UNDECIDABLE))
def test_an_expression_gets_its_verdict_with_its_reason(claim: str, expected: str) -> None:
    read = kinds.read(fields(claim))
    heading = Heading.read({"title": "T", "standfirst": "S", "published": date(2024, 7, 28)})
    article = Article(heading=heading, fit=(), layers=(), sections=(), claims=(read,), places=PLACES)
    verdict = check(read, article)
    assert (verdict.name, in_words(verdict).finding) == (expected, in_words(verdict).finding)
    assert in_words(verdict).finding
    assert verdict.rule is not None or verdict.name == "not-checkable"
    assert all(each.text or each.source for each in evidence(verdict))


@pytest.mark.parametrize(("claim", "expected"), cases(REFUSED))
def test_an_expression_is_refused_with_a_message(claim: str, expected: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        kinds.read(fields(claim))
    messages = [f"{flaw.field}: {flaw.message}" for flaw in caught.value.flaws]
    assert any(message.startswith(expected) for message in messages), messages


def test_there_are_enough_expressions_of_every_group_and_kind() -> None:
    groups = {heading: rows(heading) for heading in (TRUE, FALSE, UNDECIDABLE, REFUSED)}
    assert min(map(len, groups.values())) >= 15
    assert sum(map(len, groups.values())) >= 80
    used = Counter(fields(claim)["kind"] for table in groups.values() for _text, claim, _expected in table)
    assert set(used) == set(kinds.KINDS)


def test_no_verdict_stands_in_the_wrong_group() -> None:
    assert {row[2] for row in rows(TRUE)} == {"holds", "met", "confirmed-by-source"}
    assert {row[2] for row in rows(FALSE)} == {"differs", "not-met", "contradicted-by-source"}
