"""Distances and directions in sentences of our own: which ends they have, and what follows. relations.txt has them."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims import check_all
from geo.extract import bearers, draft, quantities, reader
from geo.extract.context import Context
from geo.extract.found import Candidate, Mention, Statement
from geo.extract.kinds import containment, direction, distance
from geo.extract.segments import Text
from geo.gazetteer import places
from geo.gazetteer.entries import Entry
from tests.conftest import examples

_MARKED = re.compile(r"\[([^\]|]{1,60})(?:\|([^\]]{1,60}))?\]")
_VERDICTS = {
    "holds": "ok",
    "approximate": "ok",
    "depends-on-endpoints": "ok",
    "differs": "wrong",
    "in-doubt": "doubt",
    "not-checkable": "none",
}


def sentences() -> Iterator[tuple[str, list[str]]]:
    """The marked texts, each with what it states."""
    for block in re.split(r"\n\s*\n", (Path(__file__).parent / "relations.txt").read_text(encoding="utf-8")):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            yield lines[0], lines[1:]


CASES = list(sentences())


def entry(name: str) -> Entry:
    """The place that a name means: a town before a part of a country of the same name."""
    found = [candidate.entry for candidate in places.find(name)]
    towns = [each for each in found[:3] if each.kind in ("city", "capital") and each.name == name]
    return towns[0] if towns and found[0].kind == "division" else found[0]


def read(marked: str) -> tuple[Context, dict[str, str]]:
    """A text with its marked places, and how it names each place, by the place's id."""
    text, at = "", 0
    mentions, names = [], {}
    for found in _MARKED.finditer(marked):
        text += marked[at : found.start()]
        place = bearers.spot(places.find(found[2])[0].entry if found[2] else entry(found[1]))
        names.setdefault(place.id, found[1])
        mentions.append(Mention(len(text), len(text) + len(found[1]), found[1], (Candidate(place, ""),), True, ""))
        text += found[1]
        at = found.end()
    whole = Text(text + marked[at:])
    return Context(whole, None, quantities.find(whole), [], [], mentions), names


def stated(marked: str) -> list[str]:
    """What a marked text states, as relations.txt writes it."""
    context, names = read(marked)
    statements = [*distance.find(context), *direction.find(context)]
    made = draft.story(context.text, None, context.mentions, statements)
    verdicts = {verdict.claim.id: verdict.name for verdict in check_all(made.article)}
    found = []
    for number, statement in enumerate(statements):
        verdict = verdicts.get(made.claim_of.get(number, ""), "not-checkable")
        found.append(_line(statement, names, _VERDICTS[verdict]))
    return sorted(found)


def _line(statement: Statement, names: dict[str, str], verdict: str) -> str:
    ends = {end.role: names.get(end.spots[0].id, "(a point)") if end.spots else "?" for end in statement.ends}
    if statement.kind == "distance":
        first, second = sorted(ends.values())
    else:
        first, second = ends["to"], ends["from"]
    return f"{statement.kind} {first} > {second} {verdict}"


def _in_order(line: str) -> str:
    """A line in which the ends of a distance are in alphabetical order."""
    ((kind, first, second, verdict),) = re.findall(r"^(\S+) (.+) > (.+) (\S+)$", line)
    if kind == "distance":
        first, second = sorted((first, second))
    return f"{kind} {first} > {second} {verdict}"


@pytest.mark.parametrize(("marked", "expected"), CASES, ids=[marked[:60] for marked, _ in CASES])
def test_a_sentence(marked: str, expected: list[str]) -> None:
    assert stated(marked) == sorted(map(_in_order, expected))


def test_there_are_enough_sentences_of_each_verdict() -> None:
    verdicts = [line.rsplit(" ", 1)[1] for _marked, lines in CASES for line in lines]
    assert len(CASES) >= 120
    assert min(verdicts.count(verdict) for verdict in ("ok", "wrong", "none")) >= 20


# --- names that several places bear


@pytest.mark.parametrize(
    ("name", "told", "verdict"),
    [
        ("Austin", "35 miles north of Louisville", "holds"),  # Austin in Indiana
        ("Austin", "35 miles south of Louisville", "differs"),  # no Austin is
        ("Paris", "95 miles north-east of Dallas", "holds"),  # Paris in Texas
        ("Paris", "300 miles south of Dallas", "in-doubt"),  # no Paris is, but one too small to be listed may be
    ],
)
def test_another_place_of_the_name_is_meant_if_it_fits(name: str, told: str, verdict: str) -> None:
    text = Text(f"{name} is {told}.")
    mentions = []
    for each in (name, told.split()[-1]):
        at = text.source.index(each)
        candidates = tuple(Candidate(bearer.spot, "") for bearer in bearers.bearers(each))
        mentions.append(Mention(at, at + len(each), each, candidates, True, ""))
    statements = list(distance.find(Context(text, None, quantities.find(text), [], [], mentions)))
    assert [found.name for found in check_all(draft.story(text, None, mentions, statements).article)] == [verdict]


# --- whatever the text

_PIECES = (
    "5 km ", "north of ", "north-east ", "[Paris] ", "the coast of ", "and ", ", ", "(", "to the ", "in ", "from ",
    "between ", "A ", "away ", "is ", "lies ", "which ", "the capital, ", "’s ", "road ", "journey ", "; ", "- ",
    "Xyz ", "of ", "within ", "500 miles ", "(310 mi) ", "town ", "38.3 N, 142.4 E ", "\n", "on Monday ", "\ue000",
)  # fmt: skip
_MOST_S = 0.000_2
"""A character may take so long, some twenty times what the slowest of these texts take."""


@examples(25)
@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=6), st.integers(1, 300))
def test_no_text_takes_long(pieces: list[str], times: int) -> None:
    context, _names = read("".join(pieces) * times)
    begun = time.process_time()
    for find in (distance.find, direction.find, containment.find):
        for statement in find(context):
            assert 0 <= statement.start < statement.end <= len(context.source)
    assert time.process_time() - begun < 0.05 + _MOST_S * len(context.source)


@pytest.mark.parametrize(
    ("start", "words"),
    [
        ("The tanker was hit", "the tanker"),
        ("The small Greek-owned ferry sank", "the small Greek-owned ferry"),
        ("The Ember Fire started", "the Ember Fire"),
        ("Nine soldiers were found", "nine soldiers"),
        ("It was said that soldiers were", "soldiers"),
    ],
)
def test_a_reason_has_the_words_of_the_text(start: str, words: str) -> None:
    [distance, _direction] = reader.read(f"{start} about 60 km south of Aden in Yemen.").findings
    assert distance.reason == f"The text does not give the position of “{words}”."
