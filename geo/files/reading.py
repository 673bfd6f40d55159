"""Reading a story folder: `locations.csv` and `article.toml` become an Article, or every problem in them.

A file is read completely or refused, with all its problems at once; nothing is guessed or dropped. The address of a
problem is line and column in the CSV, and table and key in the TOML, whose parser gives no line numbers for values. The
limits are in `geo.story.limits`.
"""

import csv
import io
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any, Protocol, TypeVar

from geo.claims import kinds
from geo.files import dialect, synonyms
from geo.story import limits
from geo.story.fields import is_id
from geo.story.model import RINGS, TABLES, Article, Claim, Heading, Layer, Opening, Place, Ring, Section
from geo.story.problems import DataError, Flaw, InvalidValueError, Problem, shown
from geo.story.value import Value
from geo.words import spelling

LOCATIONS = "locations.csv"
ARTICLE = "article.toml"
FILES = {LOCATIONS: limits.LOCATIONS_BYTES, ARTICLE: limits.ARTICLE_BYTES}
"""The two files of a story, and the most bytes that each may have."""

V = TypeVar("V", bound=Value, covariant=True)


class _Read(Protocol[V]):
    """Makes a value from named fields, with hints or without; raises InvalidValueError."""

    def __call__(self, fields: Mapping[str, Any], hints: bool, /) -> V: ...


def load(folder: Path) -> Article:
    """Read a story folder.

    Raises:
        DataError: A file is missing or cannot be read, or anything in it is wrong.
    """
    contents: dict[str, bytes] = {}
    missing: list[Problem] = []
    try:
        if not folder.is_dir():
            raise DataError(
                [Problem(str(folder), "", f"is not a folder; name one that holds {LOCATIONS} and {ARTICLE}")]
            )
    except OSError as error:
        raise DataError([Problem(str(folder), "", _reason(error))]) from None
    for name, most in FILES.items():
        path = folder / name
        try:
            if path.exists() and not (path.is_file() or path.is_dir()):
                raise OSError(0, "is not a file")  # reading a pipe or a device might never end
            with path.open("rb") as file:
                contents[name] = file.read(most + 1)
        except OSError as error:
            missing.append(Problem(name, "", f"{_reason(error)}; a story folder holds {LOCATIONS} and {ARTICLE}"))
    if not missing:
        return read(contents[LOCATIONS], contents[ARTICLE])
    for name, read_one in ((LOCATIONS, _read_locations), (ARTICLE, _read_tables)):
        if name in contents:
            missing += read_one(contents[name]).problems.listed()
    raise DataError(sorted(missing, key=lambda problem: problem.file == ARTICLE))


def read(locations: bytes, article: bytes) -> Article:
    """Read a story from the contents of its two files.

    Raises:
        DataError: With every problem in both files; beyond `limits.PROBLEMS` in one, how many more.
    """
    places = _read_locations(locations)
    tables = _read_tables(article)
    _find_dangling(places, tables)
    problems = [*places.problems.listed(), *tables.problems.listed()]
    if problems or tables.heading is None:
        raise DataError(problems)
    return Article(
        heading=tables.heading,
        fit=tables.opening.fit,
        origin=tables.opening.origin,
        instant=tables.opening.instant,
        panels=tables.opening.panels,
        layers=tuple(tables.layers),
        sections=tuple(tables.sections),
        claims=tuple(tables.claims),
        places=tuple(row.place for row in places.rows),
        rings=tuple(tables.rings),
        lines=tuple(row.line for row in places.rows),
    )


@dataclass
class _Problems:
    """The problems of one file: those that are listed, and the number of further ones."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    more: int = 0

    @property
    def full(self) -> bool:
        return len(self.problems) >= limits.PROBLEMS

    def __bool__(self) -> bool:
        return bool(self.problems)

    def add(self, where: str, message: str) -> None:
        if self.full:
            self.more += 1
        else:
            self.problems.append(Problem(self.file, where, message))

    def add_flaws(self, where: str, flaws: Iterable[Flaw]) -> None:
        for flaw in flaws:
            self.add(", ".join(part for part in (where, flaw.field) if part), flaw.message)

    def listed(self) -> list[Problem]:
        last = [Problem(self.file, "", f"and {_count(self.more, 'more problem')}")] if self.more else []
        return sorted(self.problems, key=lambda problem: problem.line) + last


# --- locations.csv ----------------------------------------------------------------------------------------------------

_FIGURES = ("latitude", "longitude", "radius_km")
"""The columns that may have a decimal comma, where semicolons or tabs separate the values."""

_KEPT_INERT = re.compile("'+[=+@＝＋－＠-]")
"""What exports write for text that a spreadsheet would read as a formula: one more apostrophe in front."""


@dataclass(frozen=True)
class _Row:
    line: int
    place: Place


@dataclass
class _Locations:
    """What was read; `first_line` has every id as written, also of rows that were refused."""

    rows: list[_Row] = field(default_factory=list)
    first_line: dict[str, int] = field(default_factory=dict)
    problems: _Problems = field(default_factory=lambda: _Problems(LOCATIONS))


def _read_locations(data: bytes) -> _Locations:
    result = _Locations()
    add = result.problems.add
    text = _decoded(data, result.problems)
    if text is None:
        return result
    written = dialect.detect(text, Place.known_names())
    records: list[tuple[int, list[str]]] = []
    count = 0
    try:
        for count, record in enumerate(_records(text, written)):
            if count <= limits.PLACES:
                records.append(record)
    except _RecordError as error:
        add(f"line {error.line}", error.message)
        return result
    if not records:
        add("", "is empty; the first line names the columns: " + ", ".join(Place.required_names()))
        return result
    (header_line, header), rows = records[0], records[1:]
    if len(header) > limits.COLUMNS:
        add(f"line {header_line}", f"has {len(header):,} columns; at most {limits.COLUMNS} are read")
        return result
    columns = [name.strip() for name in header]
    if not _check_columns(columns, header_line, result.problems):
        return result
    if not rows:
        add("", "has a header but no place; write one place a line")
    if count > limits.PLACES:
        add("", f"has {count:,} places; at most {limits.PLACES:,} are read")
        return result
    has_commas = written.decimal_comma and written.mark != ","
    for line, row in rows:
        values = [value.strip() for value in row]
        fields = {name: unguarded(value) for name, value in zip(columns, values, strict=False) if value}
        if has_commas:
            fields |= {name: dialect.pointed(fields[name]) for name in _FIGURES if name in fields}
        id_ = fields.get("id", "")
        if result.first_line.setdefault(id_, line) != line and id_:
            add(f"line {line}, id", f"{shown(id_)} is already used on line {result.first_line[id_]}; ids are unique")
        if len(values) != len(columns):
            counts = f"has {_count(len(values), 'field')}, but the header has {len(columns)}"
            add(f"line {line}", f"{counts}; {_about_marks(values, columns, written.mark)}")
            continue
        try:
            result.rows.append(_Row(line, Place.read(fields, hints=not result.problems.full)))
        except InvalidValueError as error:
            result.problems.add_flaws(f"line {line}", error.flaws)
    return result


def unguarded(value: str) -> str:
    """The value of a cell without the apostrophe that an export writes before a formula."""
    return value[1:] if value.startswith("'") and _KEPT_INERT.match(value) else value


def guarded(value: str) -> str:
    """The cell from which `unguarded` makes the value."""
    return f"'{value}" if _KEPT_INERT.match(value) else value


def _about_marks(values: list[str], columns: list[str], mark: str) -> str:
    """The probable reason why a row has more or fewer fields than the header."""
    named = _MARK_NAMES.get(mark, "mark")
    if len(values) < len(columns):
        return f"an empty value keeps its {named}"
    at = columns.index("latitude")
    if mark == "," and all(re.fullmatch(r"[+-]?\d+", value) for value in values[at : at + 4]):
        return "write decimals with a point, such as 35.7485"
    if not any(values[len(columns) :]):
        return f"remove the {named} at the end"
    return f"put a value that holds a {named} in double quotes"


_MARK_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_POSITIONS = ("position", "geohash", "easting", "northing")
"""What `synonyms` calls columns that hold a position as no story has it."""

_MOST_NAMED = 3
"""Columns of one sort, unknown or missing, that have a line each; more of them share one."""

_IMPORT = "import it on the page 'Your own article' or with 'python -m geo import'"


def _check_columns(columns: list[str], line: int, problems: _Problems) -> bool:
    where = f"line {line}"
    known = Place.known_names()
    unknown = [name for name in dict.fromkeys(columns) if name and name not in known]
    meant = {name: near for name in unknown if (near := _meant_column(name, known)) not in columns}
    if len(unknown) == len({*columns}) and sum(map(bool, meant.values())) < 2:
        header = ",".join(Place.required_names())
        problems.add(where, f"names no known column; the header is {header}, or {_IMPORT}")
        return False
    missing = [name for name in Place.required_names() if name not in columns]
    maybe = {name: [shown(other) for other, near in meant.items() if near == name] for name in missing}
    absent = [name for name in missing if not maybe[name]]
    if any(near in _POSITIONS for near in meant.values()) or len(absent) > _MOST_NAMED:
        problems.add("", f"is a table, but not yet one of a story; {_IMPORT}, which makes what is missing")
    _name_unknown([(name, meant.get(name, "")) for name in unknown if meant.get(name) not in missing], where, problems)
    for at, _name in ((at, name) for at, name in enumerate(columns, 1) if not name):
        problems.add(where, f"column {at} has no name; name it or remove it")
    for name in dict.fromkeys(name for name in columns if name and columns.count(name) > 1):
        problems.add(where, f"column {shown(name)} occurs {columns.count(name)} times; keep one")
    if len(absent) > _MOST_NAMED:
        problems.add(
            where, f"columns {', '.join(map(repr, absent))} are missing; add them to the header and to every row"
        )
    for name in missing:
        if maybe[name]:
            problems.add(where, f"column {name!r} is missing; if {' or '.join(maybe[name])} holds it, rename it")
        elif len(absent) <= _MOST_NAMED:
            problems.add(where, f"column {name!r} is missing; add it to the header and to every row")
    return not problems


def _name_unknown(unknown: list[tuple[str, str]], where: str, problems: _Problems) -> None:
    """Add the problems of unknown columns, each with the field that it probably means."""
    idle = [shown(name) for name, near in unknown if not near]
    if len(idle) > _MOST_NAMED:
        problems.add(
            where,
            f"{', '.join(idle[:_MOST_NAMED])} and {len(idle) - _MOST_NAMED:,} more are not known columns; remove them",
        )
    for name, near in unknown:
        if near in _POSITIONS:
            hint = "it may hold the positions, which stand in 'latitude' and 'longitude'"
        elif near:
            hint = f"did you mean {near!r}?"
        elif len(idle) > _MOST_NAMED:
            continue
        else:
            hint = "remove it"
        problems.add(where, f"{shown(name)} is not a known column; {hint}")


def _meant_column(name: str, known: Iterable[str]) -> str:
    """The field or the position that an unknown column probably holds; empty if there is no good guess."""
    field = synonyms.field_of(name)
    if field in known or field in _POSITIONS:
        return field
    plain = "_".join(synonyms.words(name))
    return "" if field or plain in _NOT_MISSPELT else spelling.nearest(plain, known, 75)


_NOT_MISSPELT = ("altitude", "game")
"""Words that are close to a column's name and mean something else."""


class _RecordError(Exception):
    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line, self.message = line, message


def _records(text: str, written: dialect.Dialect) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the line where it begins; blank lines are skipped."""
    lines = io.StringIO(text, newline="")
    above = written.first_line - 1
    for _passed in range(above):
        next(lines, "")
    reader = csv.reader(lines, strict=True, delimiter=written.mark, skipinitialspace=True)
    begins = above + 1
    while True:
        try:
            values = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "unexpected end of data" in str(error):
                message = "has a double quote that is opened and never closed; close it"
            elif "field larger than" in str(error):
                message = f"has a value of over {limits.CELL:,} characters, or a double quote that is never closed"
            else:
                begins = above + reader.line_num
                message = 'has a double quote in the middle of a value; write it twice: ""'
            raise _RecordError(begins, message) from None
        if any(map(str.strip, values)):
            yield begins, values
        begins = above + reader.line_num + 1


# --- article.toml -----------------------------------------------------------------------------------------------------

_MOST = {"layer": limits.LAYERS, "section": limits.SECTIONS, "claim": limits.CLAIMS, "ring": limits.RINGS}
_QUOTED_OR_COMMENT = re.compile(
    r"""
    \"{3} (?: [^"\\]++ | \\. | "{1,2}(?!") )*+ (?: "{3,5} | \Z )
    | '{3} (?: [^']++ | '{1,2}(?!') )*+ (?: '{3,5} | \Z )
    | " (?: [^"\\\n]++ | \\[^\n] )*+ "?
    | ' [^'\n]*+ '?
    | \# [^\n]*+
    """,
    re.DOTALL | re.VERBOSE,
)
_LONG_KEY = re.compile(
    rf"""
    (?<![\w'-]) [\w'-]++
    (?: (?: [ \t]*+ \. [ \t]*+ [\w'-]++ ){{{limits.KEY_PARTS},}}+ (?= [ \t]*+ []=] )
    # Not only keys have dots, also 28.07.2024; but the parser takes any long one for a key, whatever follows.
    | (?: [ \t]*+ \. [ \t]*+ [\w'-]++ ){{{8 * limits.KEY_PARTS}}} )
    """,
    re.VERBOSE,
)
_LONG_NUMBER = re.compile(rf"[0-9_]{{{limits.DIGITS + 1},}}")
_SYNTAX = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL)
_FIRST_GROUP, _MORE_GROUPS = re.compile(r"(?<![0-9])[0-9]{1,3}$", re.ASCII), re.compile(r"(,[0-9]{3})+(?![0-9])")
"""A number with commas, such as 6,500: the parser stops at the first one."""
_PARTS_OR_KEY = re.compile(r"\(.*,.*\)|(?<=key )['\"].*['\"]", re.DOTALL)
_MENDS = {
    "invalid value": "put text in double quotes",
    "illegal character": 'a text that runs over several lines stands between three double quotes: """',
    "unterminated string": "close the text with the quotes that it begins with",
    "expected '=' after a key": "write key = value",
    "invalid initial character for a key part": "a key is made of letters, digits, '_' and '-'",
    "expected newline or end of document": 'write one value a line; within a text, a double quote is written \\"',
    "cannot overwrite a value": "this key is already set above; keep one",
    "cannot declare": "this table stands above already; a list of them begins each with [[...]]",
    "unescaped '\\'": "a backslash is written \\\\",
    "invalid date or datetime": "write a day of the calendar, such as 2024-07-28",
    "unclosed array": "close the list with ']'",
}


@dataclass
class _Tables:
    """What was read; `ids` has, by kind of table, every id as written, also of tables that were refused."""

    heading: Heading | None = None
    opening: Opening = field(default_factory=Opening)
    layers: list[Layer] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    rings: list[Ring] = field(default_factory=list)
    ids: dict[str, set[str]] = field(default_factory=dict)
    problems: _Problems = field(default_factory=lambda: _Problems(ARTICLE))


def _read_tables(data: bytes) -> _Tables:
    result = _Tables()
    document = _document(data, result.problems)
    if document is None:
        return result
    result.heading = _value(Heading.read, {k: v for k, v in document.items() if k not in TABLES}, "", result.problems)
    result.opening = _value(Opening.read, document.get("view", {}), "view", result.problems) or Opening()
    if result.opening.instant == "article" and result.heading and not result.heading.is_dated:
        result.problems.add(
            "view, instant", "is 'article', but the article's date is not known; write 'now' or a moment"
        )
    result.layers = _values(Layer.read, document, "layer", result)
    result.sections = _values(Section.read, document, "section", result)
    result.claims = _values(kinds.read, document, "claim", result)
    result.rings = _values(Ring.read, document, "ring", result)
    for name in ("layer", "section"):
        if not document.get(name):
            result.problems.add(name, f"is missing; a story has at least one [[{name}]]")
    letters: dict[str, str] = {}
    for layer in result.layers:
        if letters.setdefault(layer.letter, layer.id) != layer.id:
            message = f"{layer.letter!r} is already the letter of {letters[layer.letter]!r}; choose another"
            result.problems.add(f"layer {layer.id!r}, letter", message)
    if result.rings and RINGS in result.ids["layer"]:
        result.problems.add(f"layer {RINGS!r}, id", f"{RINGS!r} is the id of the layer of the rings; choose another")
    return result


def _document(data: bytes, problems: _Problems) -> dict[str, Any] | None:
    text = _decoded(data, problems)
    if text is None or not _is_shallow(text, problems):
        return None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problems.add(*_about_syntax(str(error), text))
    except RecursionError:
        problems.add("", "is nested too deeply; a story needs two levels")
    return None


def _is_shallow(text: str, problems: _Problems) -> bool:
    """Refuse, before parsing, text that would take the parser too long or too deep a recursion."""
    bare = _QUOTED_OR_COMMENT.sub(lambda match: "''" + "\n" * match[0].count("\n"), text.replace("\r\n", "\n"))
    if long := _LONG_KEY.search(bare):
        line = bare.count("\n", 0, long.start()) + 1
        problems.add(f"line {line}", f"has a key of over {limits.KEY_PARTS} parts (a.b.c); a story needs two")
        return False
    if long := _LONG_NUMBER.search(bare):
        line = bare.count("\n", 0, long.start()) + 1
        problems.add(f"line {line}", f"has a number of over {limits.DIGITS:,} digits; a figure is below 10^15")
        return False
    depth = 0
    for bracket in re.finditer(r"[][{}]", bare):
        depth = depth + 1 if bracket[0] in "[{" else max(depth - 1, 0)
        if depth > limits.BRACKETS:
            line = bare.count("\n", 0, bracket.start()) + 1
            problems.add(f"line {line}", f"has over {limits.BRACKETS} brackets open at once; a story needs two")
            return False
    return True


def _about_syntax(message: str, text: str) -> tuple[str, str]:
    """The address and the message of a problem, from the parser's message."""
    match = _SYNTAX.fullmatch(message)
    if not match:
        return "", f"is not TOML: {message[:1].lower()}{message[1:]}"
    what = match["what"][:1].lower() + match["what"][1:]
    # The parser's message has all parts of a key, however long: ('layer',) or ('claim', 'outcome').
    what = _PARTS_OR_KEY.sub(lambda key: shown(".".join(re.findall(r"[^\s'\",()]+", key[0][:200]))), what)
    mend = next((f"; {mend}" for begin, mend in _MENDS.items() if what.startswith(begin)), "")
    if not match["line"]:
        return "", f"is not TOML: {what} at its end{mend}"
    line, column = int(match["line"]), int(match["column"])
    written = text.replace("\r\n", "\n").split("\n")[line - 1]
    rest = written[column - 1 :].strip()
    begin, groups = _FIRST_GROUP.search(written[: column - 1]), _MORE_GROUPS.match(rest)
    if begin and groups:
        mend = f"; write {begin[0]}{groups[0].replace(',', '')} without a comma"
    return f"line {line}, column {column}", (f"{shown(rest)} " if rest else "") + f"is not TOML: {what}{mend}"


def _values(read: _Read[V], document: Mapping[str, Any], name: str, result: _Tables) -> list[V]:
    tables = document.get(name, [])
    if not isinstance(tables, list):
        result.problems.add(name, f"is not a list of tables; begin each with [[{name}]]")
        return []
    if len(tables) > _MOST[name]:
        result.problems.add(name, f"has {len(tables):,} tables; at most {_MOST[name]:,} are read")
        return []
    values: list[V] = []
    seen = result.ids.setdefault(name, set())
    for number, table in enumerate(tables, start=1):
        id_ = table.get("id") if isinstance(table, dict) else None
        written = id_ if isinstance(id_, str) else ""
        where = f"{name} {written!r}" if 0 < len(written) <= limits.ID else f"{name} {number}"
        if written and written in seen:
            result.problems.add(f"{where}, id", f"{shown(written)} occurs twice; ids are unique among the [[{name}]]s")
        seen.add(written)
        if (value := _value(read, table, where, result.problems)) is not None:
            values.append(value)
    return values


def _value(read: _Read[V], table: object, where: str, problems: _Problems) -> V | None:
    if not isinstance(table, dict):
        problems.add(where, "is not a table")
        return None
    if (count := len(table) + sum(len(value) for value in table.values() if isinstance(value, dict))) > limits.FIELDS:
        problems.add(where, f"has {count:,} fields; at most {limits.FIELDS} are read")
        return None
    try:
        return read(table, not problems.full)
    except InvalidValueError as error:
        problems.add_flaws(where, error.flaws)
    return None


# --- both -------------------------------------------------------------------------------------------------------------


def _find_dangling(places: _Locations, tables: _Tables) -> None:
    """Find references to unknown ids."""
    ids_by_kind = {"place": set(places.first_line), "layer": set(), "section": set(), "claim": set()} | tables.ids
    known = {what: dict.fromkeys(sorted(ids)) for what, ids in ids_by_kind.items()}
    # A reference to an id that was refused, alone or with its file, is not a second problem.
    whole = not (places.problems or tables.problems)
    complete = {what for what, ids in known.items() if all(map(is_id, ids)) and (ids or whole)}

    def check(problems: _Problems, where: str, what: str, ids: Iterable[str]) -> None:
        if what not in complete:
            return
        for id_ in ids:
            if id_ in known[what]:
                continue
            near = "" if problems.full else spelling.nearest(id_, known[what])
            hint = f"did you mean {near!r}?" if near else f"add it or name another {what}"
            problems.add(where, f"{id_!r} is not a {what} of this story; {hint}")

    for row in places.rows:
        check(places.problems, f"line {row.line}, layer", "layer", [row.place.layer])
    check(tables.problems, "view, fit", "place", tables.opening.fit)
    check(tables.problems, "view, origin", "place", filter(None, [tables.opening.origin]))
    for section in tables.sections:
        check(tables.problems, f"section {section.id!r}, summary", "place", section.place_ids)
        check(tables.problems, f"section {section.id!r}, summary", "claim", section.claim_ids)
    for claim in tables.claims:
        check(tables.problems, f"claim {claim.id!r}, section", "section", [claim.section])
        for name, ids in claim.places_named.items():
            check(tables.problems, f"claim {claim.id!r}, {name}", "place", ids)
    for ring in tables.rings:
        check(tables.problems, f"ring {shown(ring.title)}, place", "place", [ring.place])


_MARKS = (
    (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\xff\xfe", "UTF-16 text"),
    (b"\xfe\xff", "UTF-16 text"),
)
"""The first bytes of file types that are often named .csv or .toml by mistake."""

_ZIPPED = (
    (b"xl/workbook", "an Excel workbook"),
    (b"opendocument.spreadsheet", "an OpenDocument spreadsheet"),
    (b".kml", "KMZ"),
    (LOCATIONS.encode(), "a zip with a story in it"),
)
"""What the names of a zip's members tell."""

_FORMATS = (
    (re.compile(r'\s*+\{.*"Topology"', re.DOTALL), "TopoJSON"),
    (re.compile(r'\s*+(?:\[\s*+)?\{.*"(?:FeatureCollection|Feature|geometry)"', re.DOTALL), "GeoJSON"),
    (re.compile(r'\s*+(?:\{\s*+"|\[\s*+(?:\{|\[\s*+["\d-]))'), "JSON"),
    (re.compile(r"\s*+<(?:kml|[?!].{0,3000}?<kml)[\s>]", re.DOTALL), "KML"),
    (re.compile(r"\s*+<(?:gpx|[?!].{0,3000}?<gpx)[\s>]", re.DOTALL), "GPX"),
    (re.compile(r"\s*+<(?:!doctype html|html|table|body)[\s>]", re.IGNORECASE), "a web page (HTML)"),
    (re.compile(r"\s*+<\?xml"), "XML"),
)
"""What a text is by its beginning."""

_BEGINNING = 5_000
_IS_TOML = re.compile(
    r"^\s{0,20}(?:\[\[(?:layer|section|claim|ring)\]\]|(?:title|standfirst|published)\s{0,20}=)", re.MULTILINE
)


def _decoded(data: bytes, problems: _Problems) -> str | None:
    most = FILES[problems.file]
    if len(data) > most:
        problems.add("", f"has over {most:,} bytes; at most {most:,} are read")
        return None
    if data.startswith(b"PK\x03\x04"):
        zipped = next((what for mark, what in _ZIPPED if mark in data), "")
        problems.add("", f"is {zipped}; {_IMPORT}" if zipped else "is a zip archive; save it as plain text in UTF-8")
        return None
    if what := next((what for mark, what in _MARKS if data.startswith(mark)), ""):
        problems.add("", f"is {what}; save it as plain text in UTF-8")
        return None
    if (nul := data.find(b"\x00")) >= 0:
        problems.add(f"line {data.count(10, 0, nul) + 1}", "has a NUL byte; save the file as plain text in UTF-8")
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        data = error.object  # without a byte order mark, as error.start has it
        line = data.count(b"\n", 0, error.start) + 1
        problems.add(f"line {line}", f"byte 0x{data[error.start]:02X} is not UTF-8; save the file as UTF-8")
        return None
    if other := _other_format(text[:_BEGINNING], problems.file):
        problems.add("", other)
        return None
    return text


def _other_format(beginning: str, file: str) -> str:
    """What a text is if it is in the wrong file, and what to do; empty if it may be what it should."""
    if what := next((what for pattern, what in _FORMATS if pattern.match(beginning)), ""):
        return f"is {what}; {_IMPORT}"
    first = next((line for line in beginning.splitlines() if line.strip()), "")
    is_table = len({*Place.known_names()} & {*re.split(r"\s*[,;\t|]\s*", first)}) > 2
    if file == LOCATIONS and not is_table and _IS_TOML.search(beginning):
        return f"is TOML, as {ARTICLE} is; bring it as that file"
    if file == ARTICLE and is_table:
        return f"is a table, as {LOCATIONS} is; bring it as that file"
    return ""


def _reason(error: OSError) -> str:
    return (error.strerror or "cannot be read").lower()


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


# --- for editors ---------------------------------------------------------------------------------------------------


def text_of(data: bytes, file: str) -> str:
    """The text of a story's file.

    Raises:
        DataError: It is no text, or too long.
    """
    problems = _Problems(file)
    text = _decoded(data, problems)
    if text is None:
        raise DataError(problems.listed())
    return text


def document_of(article: bytes) -> dict[str, Any]:
    """The values in article.toml, whether they make a story or not.

    Raises:
        DataError: It cannot be parsed.
    """
    problems = _Problems(ARTICLE)
    document = _document(article, problems)
    if document is None:
        raise DataError(problems.listed())
    return document


def problems_of(data: bytes, file: str) -> list[Problem]:
    """The problems in one of the two files, without those between them."""
    return (_read_locations if file == LOCATIONS else _read_tables)(data).problems.listed()


def without_texts(toml: str) -> str:
    r"""TOML with its texts as `s` and its comments as `#`, and its lines where they were.

    >>> without_texts('a = "[b]"  # [c]\n')
    'a = s  #\n'
    """
    return _QUOTED_OR_COMMENT.sub(
        lambda match: "#" if match[0].startswith("#") else "s" + "\ns" * match[0].count("\n"), toml
    )


# --- for writers ------------------------------------------------------------------------------------------------------


def template() -> tuple[bytes, bytes]:
    """The template: the contents of locations.csv and article.toml for a new story, complete and with comments."""
    files = resources.files("geo.files") / "template"
    return (files / LOCATIONS).read_bytes(), (files / ARTICLE).read_bytes()


def plain(text: str) -> str:
    r"""The text of `locations.csv` in any dialect with commas and decimal points.

    A text that has them, or whose quotes are wrong, stays as it is. Each place stays on its line.

    >>> plain("id;name;latitude\nkyiv;Kyiv, Ukraine;50,45\n")
    'id,name,latitude\nkyiv,"Kyiv, Ukraine",50.45\n'
    """
    written = dialect.detect(text, Place.known_names())
    if written.mark == "," and written.first_line == 1:
        return text
    try:
        records = [(line, [value.strip() for value in values]) for line, values in _records(text, written)]
    except _RecordError:
        return text
    header = records[0][1] if records else []
    figures = {at for at, name in enumerate(header) if name in _FIGURES and written.decimal_comma}
    table = io.StringIO()
    rows = csv.writer(table, lineterminator="\n")
    at = 1
    for line, values in records:
        table.write("\n" * (line - at))  # a place keeps its line
        rows.writerow([dialect.pointed(value) if n in figures else value for n, value in enumerate(values)])
        at = line + 1 + sum(value.count("\n") for value in values)
    return table.getvalue()


def pasted(text: str, name: str) -> bytes:
    r"""The contents of a story's file from pasted text; a spreadsheet's table, separated by tabs, becomes CSV.

    >>> pasted("id\tname\nkyiv\tKyiv, Ukraine", "locations.csv")
    b'id,name\nkyiv,"Kyiv, Ukraine"\n'
    """
    return (plain(text) if name == LOCATIONS else text).encode("utf-8", "surrogatepass")
