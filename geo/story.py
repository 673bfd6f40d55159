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
from geo.model import TABLES, Article, Claim, Fit, Heading, Layer, Place, Section, Value, is_id

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
    contents: dict[str, bytes] = {}
    if not folder.is_dir():
        raise DataError(
            [Problem(str(folder), "", "is not a folder; name one that holds locations.csv and article.toml")]
        )
    for name in (LOCATIONS, ARTICLE):
        try:
            contents[name] = (folder / name).read_bytes()
        except OSError as error:
            reason = (error.strerror or "cannot be read").lower()
            problems.append(Problem(name, "", f"{reason}; a story folder holds {LOCATIONS} and {ARTICLE}"))
    if not problems:
        return read(contents[LOCATIONS], contents[ARTICLE])
    for name, read_one in ((LOCATIONS, _read_locations), (ARTICLE, _read_tables)):
        if name in contents:
            problems += read_one(contents[name]).problems
    raise DataError(problems)


def read(locations: bytes, article: bytes) -> Article:
    """Read a story from the contents of its two files.

    Raises:
        DataError: With every problem in both files.
    """
    places = _read_locations(locations)
    tables = _read_tables(article)
    problems = [*places.problems, *tables.problems, *_dangling(places, tables)]
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
    """What was read; `first_line` knows every id as it is written, also those of rows that were refused."""

    rows: list[_Row] = field(default_factory=list)
    first_line: dict[str, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

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
        return found
    if len(rows) > MAX_PLACES:
        found.add("", f"has {len(rows):,} places; at most {MAX_PLACES:,} are read")
        return found
    for line, values in rows:
        fields = {name: value for name, value in zip(columns, values, strict=False) if value.strip()}
        id_ = fields.get("id", "")
        if found.first_line.setdefault(id_, line) != line and id_:
            found.add(f"line {line}, id", f"{id_!r} stands on line {found.first_line[id_]} already; ids are unique")
        if len(values) != len(columns):
            hint = (
                "put a value that holds a comma in double quotes"
                if len(values) > len(columns)
                else "an empty value keeps its comma"
            )
            found.add(f"line {line}", f"has {_count(len(values), 'field')}, but the header has {len(columns)}; {hint}")
            continue
        try:
            found.rows.append(_Row(line, Place.read(fields)))
        except InvalidValueError as error:
            for flaw in error.flaws:
                found.add(f"line {line}, {flaw.field}", flaw.message)
    return found


def _check_columns(columns: list[str], line: int, found: _Locations) -> bool:
    known = Place.field_names()
    missing = [name for name in Place.required_names() if name not in columns]
    if missing and len(columns) == 1 and any(mark in columns[0] for mark in ";\t"):
        mark = "semicolons" if ";" in columns[0] else "tabs"
        found.add(f"line {line}", f"is parted by {mark}; part the columns by commas")
        return False
    nearest = {name: prose.nearest(name.lower().replace(" ", "_"), known) for name in columns if name not in known}
    if len(nearest) == len(columns) and not any(nearest.values()):
        found.add(f"line {line}", "names no known column; the header is " + ",".join(Place.required_names()))
        return False
    for name, near in nearest.items():
        if name:
            hint = f"did you mean {near!r}?" if near else "remove it"
            found.add(f"line {line}", f"{name!r} is not a known column; {hint}")
        else:
            found.add(f"line {line}", f"column {columns.index(name) + 1} has no name; name it or remove it")
    for name in dict.fromkeys(name for name in columns if name and columns.count(name) > 1):
        found.add(f"line {line}", f"column {name!r} stands {columns.count(name)} times; keep one")
    for name in missing:
        if name not in nearest.values():
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
    """What was read; `ids` knows, by kind of table, every id as it is written, also in tables that were refused."""

    heading: Heading | None = None
    fit: tuple[str, ...] = ()
    layers: list[Layer] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    ids: dict[str, set[str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

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
    except ValueError as error:  # Python's own limit on the digits of a whole number
        found.add("", f"has a number that cannot be read: {str(error).partition(';')[0].lower()}")
        return found
    found.heading = _value(Heading, {k: v for k, v in document.items() if k not in TABLES}, "", found)
    fit = _value(Fit, document.get("view", {}), "view", found)
    found.fit = fit.fit if fit else ()
    found.layers = _values(Layer, document, "layer", found)
    found.sections = _values(Section, document, "section", found)
    found.claims = _values(Claim, document, "claim", found)
    for name in ("layer", "section"):
        if not document.get(name):
            found.add(name, f"is missing; a story has at least one [[{name}]]")
    letters: dict[str, str] = {}
    for layer in found.layers:
        if letters.setdefault(layer.letter, layer.id) != layer.id:
            found.add(
                f"layer {layer.id!r}, letter",
                f"{layer.letter!r} marks {letters[layer.letter]!r} already; choose another",
            )
    return found


def _values(kind: type[V], document: Mapping[str, Any], name: str, found: _Tables) -> list[V]:
    tables = document.get(name, [])
    if not isinstance(tables, list):
        found.add(name, f"is not a list of tables; begin each with [[{name}]]")
        return []
    values: list[V] = []
    seen = found.ids.setdefault(name, set())
    for number, table in enumerate(tables, start=1):
        id_ = table.get("id") if isinstance(table, dict) else None
        written = id_ if isinstance(id_, str) else ""
        where = f"{name} {written!r}" if 0 < len(written) <= 40 else f"{name} {number}"
        if written and written in seen:
            found.add(f"{where}, id", f"{written!r} stands twice; ids are unique among the [[{name}]]s")
        seen.add(written)
        if (value := _value(kind, table, where, found)) is not None:
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


def _dangling(places: _Locations, tables: _Tables) -> list[Problem]:
    """Find the ids that lead nowhere."""
    known = {"place": set(places.first_line), "layer": set(), "section": set(), "claim": set()} | tables.ids
    problems: list[Problem] = []

    def check(file: str, where: str, what: str, ids: Iterable[str]) -> None:
        # Where an id was refused, or all were with their file, a reference to it is not a second problem.
        if all(map(is_id, known[what])) and (known[what] or not (places.problems or tables.problems)):
            problems.extend(
                Problem(file, where, _unknown(id_, what, known[what])) for id_ in ids if id_ not in known[what]
            )

    for row in places.rows:
        check(LOCATIONS, f"line {row.line}, layer", "layer", [row.place.layer])
    check(ARTICLE, "view, fit", "place", tables.fit)
    for section in tables.sections:
        check(ARTICLE, f"section {section.id!r}, summary", "place", section.place_ids)
        check(ARTICLE, f"section {section.id!r}, summary", "claim", section.claim_ids)
    for claim in tables.claims:
        check(ARTICLE, f"claim {claim.id!r}, section", "section", [claim.section])
        for name, ids in (
            ("from", claim.start_ids),
            ("to", claim.end_ids),
            ("also_from", claim.also_start_ids),
            ("also_to", claim.also_end_ids),
        ):
            check(ARTICLE, f"claim {claim.id!r}, {name}", "place", ids)
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
        data = error.object  # without a byte order mark, as error.start has it
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
        (b"\xd0\xcf\x11\xe0", "an old Office file"),
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
