"""docs/write-a-story.md is up to date: its story loads, and it has every field, limit, verdict and message."""

import re
from pathlib import Path
from typing import get_args

import pytest

from geo import claims
from geo.claims import rounding, verdicts
from geo.claims.count import Reference
from geo.claims.deadline import Outcome
from geo.claims.kinds import KINDS
from geo.files import reading
from geo.story import limits
from geo.story.model import Claim, Heading, Layer, Opening, Place, Ring, Section
from geo.story.problems import DataError
from geo.story.warnings import find_warnings
from tests.claims.test_warnings import OF_CLAIMS, warnings_of
from tests.files import test_bad_files
from tests.story import test_warnings

DOC = (Path(__file__).parents[2] / "docs" / "write-a-story.md").read_text(encoding="utf-8")
PARTS = re.split(r"(?m)^#{2,3} (.+)$", DOC)
PART = dict(zip(PARTS[1::2], PARTS[2::2], strict=True))


def first_cells(part: str) -> list[str]:
    """The first cell of each row in the table under a heading."""
    rows = [line for line in PART[part].splitlines() if line.startswith("|")]
    return [row.strip("|").split(" | ")[0].strip() for row in rows[2:]]


def code(part: str) -> list[str]:
    cells = first_cells(part)
    assert all(cell.startswith("`") and cell.endswith("`") for cell in cells)
    return [cell.strip("`") for cell in cells]


# --- the story in it


def blocks(language: str) -> list[str]:
    return re.findall(rf"(?ms)^```{language}\n(.*?)^```$", DOC)


def test_its_story_loads_without_a_warning_and_its_figures_hold() -> None:
    (locations,), (article,) = blocks("csv"), blocks("toml")
    found = reading.read(locations.encode(), article.encode())
    assert find_warnings(found) == []
    assert {verdict.claim.id: verdict.name for verdict in claims.check_all(found)} == {
        "distance": "holds",
        "hour": "holds",
    }


# --- fields, limits, verdicts


@pytest.mark.parametrize(
    ("part", "names"),
    [
        ("locations.csv", Place.field_names()),
        ("article.toml, at the top", tuple(Heading.field_names())),
        ("[view]", Opening.field_names()),
        ("[[layer]]", Layer.field_names()),
        ("[[section]]", Section.field_names()),
        ("[[claim]]", Claim.field_names()),
        ("[[ring]]", Ring.field_names()),
        *((f'kind = "{name}"', kind.own_fields()) for name, kind in KINDS.items()),
        ("[claim.outcome]", Outcome.field_names()),
        ("[claim.reference]", Reference.field_names()),
    ],
)
def test_every_field_is_in_its_table(part: str, names: tuple[str, ...]) -> None:
    assert code(part) == list(names)


def test_every_text_in_a_second_language_is_in_its_table() -> None:
    rows = [line for line in PART["Texts in a second language"].splitlines() if line.startswith("|")][2:]
    named = [re.findall(r"`(\w+)(?: = [^`]*)?`", row.strip("|").split(" | ")[1]) for row in rows]
    of_claims = dict.fromkeys([*Claim.texts, *(text for kind in KINDS.values() for text in kind.texts)])
    columns = [Place.address("ja", text) for text in Place.texts]
    assert named[3][: len(Claim.texts)] == list(Claim.texts) and {*named[3]} == {*of_claims}
    assert [*named[:3], *named[4:]] == [
        *map(list, (Heading.texts, Layer.texts, Section.texts, Ring.texts)),
        columns,
    ]


@pytest.mark.parametrize(
    ("part", "kind"), [("locations.csv", Place), ("[[layer]]", Layer), ("[[claim]]", Claim), ("[[ring]]", Ring)]
)
def test_the_required_fields_are_those_of_the_model(part: str, kind: type[Place | Layer | Claim | Ring]) -> None:
    rows = re.findall(r"(?m)^\| `(\w+)` \| required \|", PART[part])
    assert rows == list(kind.required_names())


def test_every_kind_is_named() -> None:
    *first, last = KINDS
    named = ", ".join(f"`{name}`" for name in first) + f" or `{last}`"
    assert f"| `kind` | required | {named} |" in PART["[[claim]]"]


def test_every_limit_is_in_its_table_in_order() -> None:
    values = [value for name, value in vars(limits).items() if name.isupper()]
    assert re.findall(r"(?m)^\|.*\| ([0-9,]+) \|$", PART["Limits"]) == [f"{value:,}" for value in values]
    assert len(first_cells("Limits")) == len(values)


def test_every_verdict_is_in_its_table_with_its_thresholds() -> None:
    assert code("How a verdict comes about") == list(get_args(verdicts.VerdictName))
    assert all(f"| `{name}` | {mark.english} |" in DOC for name, mark in verdicts.MARKS.items())
    text = PART["How a verdict comes about"]
    assert f"within {rounding.HOLDS_WITHIN * 100:g} %" in text
    assert f"within {rounding.APPROXIMATE_WITHIN * 100:g} %" in text


# --- messages

MESSAGES = {
    part: code(part)
    for part in (
        "The folder and the files",
        "The table of places",
        "A place",
        "Any text",
        "The article's syntax",
        "Links, claims and what they lead to",
        "Texts in a second language: messages",
        "Warnings",
    )
}


def said_of_folders(tmp_path: Path) -> list[str]:
    said = []
    for folder in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(DataError) as caught:
            reading.load(folder)
        said += [str(problem) for problem in caught.value.problems]
    return said


def warned() -> list[str]:
    here, place = test_warnings.HERE, test_warnings.place
    claim = test_warnings.TEMPLATE.claims[0].model_copy(update={"id": "unlinked"})
    stories = [
        [place("a", 0.0, 0.0, "Asia/Tokyo")],
        [place("a", 35.7, -139.7, "Asia/Tokyo")],
        [place("a", 21.4, -157.9, "Asia/Tokyo")],
        [place("a", 33.87, 151.2, "Australia/Sydney")],
        [place("a", 6.14, 46.23, "Europe/Zurich")],
        [place("tokyo", *here), place("t0kyo", *here, name="TOKYO", rank=2)],
        [place("a", *here, name="One"), place("b", *here, name="One")],
        [place(f"far-{n}", 46 + n / 100, 6, "Europe/Zurich", rank=2, name="x" * (n + 1)) for n in range(5)],
        [place(f"p-{n}", 0.0, 0.0, "Africa/Accra", name=f"n{n}x") for n in range(limits.PROBLEMS + 2)],
    ]
    said = [message for places in stories for message in test_warnings.said(*places)]
    said += test_warnings.said(place("a", *here), layers=test_warnings.TEMPLATE.layers, claims=(claim,))
    said += [message for fields, _said in OF_CLAIMS for message in warnings_of(fields)]
    return said + [warning for language in ("en", "ja") for warning in test_warnings.told("standfirst", language)]


def test_every_message_is_in_a_table_and_every_row_is_a_message(tmp_path: Path) -> None:
    errors = [message for _locations, _article, said in test_bad_files.CASES for message in said]
    written = {pattern: part for part, patterns in MESSAGES.items() for pattern in patterns}
    known = {pattern: re.compile(".*?: " + re.escape(pattern).replace("…", ".*")) for pattern in written}
    unsaid = set(known)
    unwritten = []
    for message in {*errors, *said_of_folders(tmp_path), *warned()}:
        fitting = {pattern for pattern, meant in known.items() if meant.fullmatch(message)}
        unsaid -= fitting
        if not fitting:
            unwritten.append(message)
    assert unwritten == []
    assert unsaid == set()
