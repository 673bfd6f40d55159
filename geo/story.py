"""Reading a story folder: `locations.csv` and `article.toml` become an Article, or every problem in them.

Nothing is guessed and nothing is dropped: a file is read whole or refused, with all its problems at once, each
addressed by file, line and column in the CSV, and by table and key in the TOML, which has no line numbers for values.
"""

import csv
import io
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from geo import prose
from geo.errors import DataError, InvalidValueError, Problem
from geo.model import Article, Claim, Fit, Heading, Layer, Place, Section, Value

LOCATIONS = "locations.csv"
ARTICLE = "article.toml"
MAX_BYTES = 1_000_000
MAX_PLACES = 5_000

V = TypeVar("V", bound=Value)


def load(folder: Path) -> Article:
    """Read a story folder.

    Raises:
        DataError: A file is missing or cannot be read, or anything in it is wrong.
    """
    problems: list[Problem] = []
    contents: list[bytes] = []
    if not folder.is_dir():
        raise DataError(
            [Problem(str(folder), "", "is not a folder; name one that holds locations.csv and article.toml")]
        )
    for name in (LOCATIONS, ARTICLE):
        try:
            contents.append((folder / name).read_bytes())
        except OSError as error:
            reason = (error.strerror or "cannot be read").lower()
            problems.append(Problem(name, "", f"{reason}; a story folder holds {LOCATIONS} and {ARTICLE}"))
    if problems:
        raise DataError(problems)
    return read(*contents)


def read(locations: bytes, article: bytes) -> Article:
    """Read a story from the contents of its two files.

    Raises:
        DataError: With every problem in both files.
    """
    places = _read_locations(locations)
    tables = _read_tables(article)
    problems = [*places.problems, *tables.problems]
    # A file that was refused says nothing about its ids, so references into it are not judged.
    problems += _dangling(tables, {row.place.id for row in places.rows} if places.readable else None)
    layers = {layer.id for layer in tables.layers}
    if tables.readable:
        problems += [
            Problem(LOCATIONS, f"line {row.line}, layer", _unknown(row.place.layer, "layer", layers))
            for row in places.rows
            if row.place.layer not in layers and tables.layers
        ]
    if problems or tables.heading is None:
        raise DataError(problems)
    return Article(
        heading=tables.heading,
        fit=tables.fit,
        layers=tuple(tables.layers),
        sections=tuple(tables.sections),
        claims=tuple(tables.claims),
        places=tuple(row.place for row in places.rows),
    )


# --- locations.csv ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Row:
    line: int
    place: Place


@dataclass
class _Locations:
    rows: list[_Row] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    readable: bool = False

    def add(self, where: str, message: str) -> None:
        self.problems.append(Problem(LOCATIONS, where, message))


def _read_locations(data: bytes) -> _Locations:
    found = _Locations()
    text = _decoded(data, LOCATIONS, found.problems)
    if text is None:
        return found
    try:
        records = list(_records(text))
    except _QuoteError as error:
        found.add(f"line {error.line}", error.message)
        return found
    if not records:
        found.add("", "is empty; the first line names the columns: " + ", ".join(Place.required_names()))
        return found
    (header_line, header), rows = records[0], records[1:]
    columns = [name.strip() for name in header]
    if not _check_columns(columns, header_line, found):
        return found
    if not rows:
        found.add("", "has a header but no place; write one place a line")
    if len(rows) > MAX_PLACES:
        found.add("", f"has {len(rows):,} places; at most {MAX_PLACES:,} are read")
        return found
    found.readable = True
    first_line: dict[str, int] = {}
    for line, values in rows:
        if len(values) != len(columns):
            found.readable = False
            found.add(
                f"line {line}",
                f"has {_count(len(values), 'field')}, but the header has {len(columns)}; "
                "put a value that holds a comma in double quotes",
            )
            continue
        fields = {name: value for name, value in zip(columns, values, strict=True) if value.strip()}
        try:
            place = Place.read(fields)
        except InvalidValueError as error:
            found.readable = False
            for flaw in error.flaws:
                found.add(f"line {line}, {flaw.field.split('.')[0]}", flaw.message)
            continue
        if place.id in first_line:
            found.add(f"line {line}, id", f"{place.id!r} stands on line {first_line[place.id]} already; ids are unique")
        first_line.setdefault(place.id, line)
        found.rows.append(_Row(line, place))
    return found


def _check_columns(columns: list[str], line: int, found: _Locations) -> bool:
    known = Place.field_names()
    missing = [name for name in Place.required_names() if name not in columns]
    if missing and len(columns) == 1 and any(mark in columns[0] for mark in ";\t"):
        mark = "semicolons" if ";" in columns[0] else "tabs"
        found.add(f"line {line}", f"is parted by {mark}; part the columns by commas")
        return False
    for name in columns:
        if name not in known:
            near = prose.nearest(name.lower().replace(" ", "_"), known)
            found.add(
                f"line {line}", f"{name!r} is not a known column; {f'did you mean {near!r}?' if near else 'remove it'}"
            )
    for name in dict.fromkeys(name for name in columns if columns.count(name) > 1):
        found.add(f"line {line}", f"column {name!r} stands {columns.count(name)} times; keep one")
    for name in missing:
        found.add(f"line {line}", f"column {name!r} is missing; the header names it, each place fills it")
    return not found.problems


class _QuoteError(Exception):
    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line, self.message = line, message


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the line that it begins on; blank lines are passed over."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    begins = 1
    while True:
        try:
            values = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "unexpected end of data" in str(error):
                raise _QuoteError(begins, "has a double quote that is opened and never closed; close it") from None
            if "field larger than" in str(error):
                raise _QuoteError(
                    begins, f"has a field of over {csv.field_size_limit():,} characters; shorten it"
                ) from None
            raise _QuoteError(
                reader.line_num, 'has a double quote in the middle of a value; write it twice: ""'
            ) from None
        if any(value.strip() for value in values):
            yield begins, values
        begins = reader.line_num + 1


# --- article.toml -----------------------------------------------------------------------------------------------------


@dataclass
class _Tables:
    heading: Heading | None = None
    fit: tuple[str, ...] = ()
    layers: list[Layer] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    readable: bool = False

    def add(self, where: str, message: str) -> None:
        self.problems.append(Problem(ARTICLE, where, message))


def _read_tables(data: bytes) -> _Tables:
    found = _Tables()
    text = _decoded(data, ARTICLE, found.problems)
    if text is None:
        return found
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found.add("", f"is not TOML: {str(error)[:1].lower()}{str(error)[1:]}")
        return found
    except RecursionError:
        found.add("", "is nested too deeply; a story needs two levels")
        return found
    found.heading = _value(Heading, {k: v for k, v in document.items() if k not in _TABLES}, "", found)
    fit = _value(Fit, document.get("view", {}), "view", found)
    found.fit = fit.fit if fit else ()
    found.layers = _values(Layer, document, "layer", found)
    found.sections = _values(Section, document, "section", found)
    found.claims = _values(Claim, document, "claim", found)
    found.readable = not found.problems
    for name, values in (("layer", found.layers), ("section", found.sections)):
        if found.readable and not values:
            found.add(name, f"is missing; a story has at least one [[{name}]]")
    letters: dict[str, str] = {}
    for layer in found.layers:
        if letters.setdefault(layer.letter, layer.id) != layer.id:
            found.add(
                f"layer {layer.id!r}, letter",
                f"{layer.letter!r} marks {letters[layer.letter]!r} already; choose another",
            )
    return found


_TABLES = ("view", "layer", "section", "claim")


def _values(kind: type[V], document: Mapping[str, Any], name: str, found: _Tables) -> list[V]:
    tables = document.get(name, [])
    if not isinstance(tables, list):
        found.add(name, f"is not a list of tables; begin each with [[{name}]]")
        return []
    values: list[V] = []
    seen: set[str] = set()
    for number, table in enumerate(tables, start=1):
        written = table.get("id") if isinstance(table, dict) else None
        where = f"{name} {written!r}" if isinstance(written, str) and len(written) <= 40 else f"{name} {number}"
        value = _value(kind, table, where, found)
        if value is None:
            continue
        if written in seen:
            found.add(f"{where}, id", f"{written!r} stands twice; ids are unique among the [[{name}]]s")
            continue
        seen.add(str(written))
        values.append(value)
    return values


def _value(kind: type[V], table: object, where: str, found: _Tables) -> V | None:
    if not isinstance(table, dict):
        found.add(where, "is not a table")
        return None
    try:
        return kind.read(table)
    except InvalidValueError as error:
        for flaw in error.flaws:
            found.add(", ".join(part for part in (where, flaw.field) if part), flaw.message)
    return None


def _dangling(tables: _Tables, place_ids: set[str] | None) -> list[Problem]:
    """Find the ids that lead nowhere."""
    if not tables.readable:
        return []
    section_ids = {section.id for section in tables.sections}
    claim_ids = {claim.id for claim in tables.claims}
    problems: list[Problem] = []

    def check(where: str, what: str, ids: Iterable[str], known: set[str] | None) -> None:
        if known is not None:
            problems.extend(Problem(ARTICLE, where, _unknown(id_, what, known)) for id_ in ids if id_ not in known)

    check("view, fit", "place", tables.fit, place_ids)
    for section in tables.sections:
        check(f"section {section.id!r}, summary", "place", section.place_ids, place_ids)
        check(f"section {section.id!r}, summary", "claim", section.claim_ids, claim_ids)
    for claim in tables.claims:
        check(f"claim {claim.id!r}, section", "section", [claim.section], section_ids)
        check(f"claim {claim.id!r}, from", "place", claim.start_ids, place_ids)
        check(f"claim {claim.id!r}, to", "place", claim.end_ids, place_ids)
    return problems


# --- both -------------------------------------------------------------------------------------------------------------


def _decoded(data: bytes, name: str, problems: list[Problem]) -> str | None:
    for refuse in (_too_large, _not_text):
        if message := refuse(data):
            problems.append(Problem(name, "", message))
            return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"byte 0x{data[error.start]:02X} is not UTF-8; save the file as UTF-8"
        problems.append(Problem(name, f"line {line}", message))
        return None


def _too_large(data: bytes) -> str:
    return f"has {len(data):,} bytes; at most {MAX_BYTES:,} are read" if len(data) > MAX_BYTES else ""


def _not_text(data: bytes) -> str:
    known: tuple[tuple[bytes, str], ...] = (
        (b"%PDF", "a PDF"),
        (b"PK\x03\x04", "a zip archive or a spreadsheet"),
        (b"\x1f\x8b", "a gzip archive"),
        (b"\xff\xfe", "UTF-16 text"),
        (b"\xfe\xff", "UTF-16 text"),
    )
    for mark, what in known:
        if data.startswith(mark):
            return f"is {what}; save it as plain text in UTF-8"
    if b"\x00" in data:
        line = data.count(b"\n", 0, data.index(b"\x00")) + 1
        return f"has a NUL byte on line {line}; save the file as plain text in UTF-8"
    return ""


def _unknown(id_: str, what: str, known: set[str]) -> str:
    near = prose.nearest(id_, sorted(known))
    return f"{id_!r} is not a {what} of this story; " + (
        f"did you mean {near!r}?" if near else f"add it or name another {what}"
    )


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
