"""Reading `locations.csv`, a table in any dialect: its places, each with its line, or every problem in it."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from geo.files import dialect, synonyms
from geo.files.decoding import IMPORT, LOCATIONS, decoded
from geo.files.problem_list import ProblemList, counted
from geo.story import limits
from geo.story.model import Place
from geo.story.problems import InvalidValueError, shown
from geo.words import spelling

_FIGURES = ("latitude", "longitude", "radius_km")
"""The columns that may have a decimal comma, where semicolons or tabs separate the values."""

_KEPT_INERT = re.compile("'+[=+@＝＋－＠-]")
"""What exports write for text that a spreadsheet would read as a formula: one more apostrophe in front."""


@dataclass(frozen=True)
class Row:
    """A place and its line in the file."""

    line: int
    place: Place


@dataclass
class Locations:
    """What was read; `first_line` has every id as written, also of rows that were refused."""

    rows: list[Row] = field(default_factory=list)
    first_line: dict[str, int] = field(default_factory=dict)
    problems: ProblemList = field(default_factory=lambda: ProblemList(LOCATIONS))


def read(data: bytes) -> Locations:
    """Read the places, or find every problem in the file."""
    result = Locations()
    add = result.problems.add
    text = decoded(data, result.problems)
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
    for line, row in rows:
        _read_row(line, [value.strip() for value in row], columns, written, result)
    return result


def _read_row(line: int, values: list[str], columns: list[str], written: dialect.Dialect, result: Locations) -> None:
    add = result.problems.add
    fields = {name: unguarded(value) for name, value in zip(columns, values, strict=False) if value}
    if written.decimal_comma and written.mark != ",":
        fields |= {name: dialect.pointed(fields[name]) for name in _FIGURES if name in fields}
    id_ = fields.get("id", "")
    if result.first_line.setdefault(id_, line) != line and id_:
        add(f"line {line}, id", f"{shown(id_)} is already used on line {result.first_line[id_]}; ids are unique")
    if len(values) != len(columns):
        counts = f"has {counted(len(values), 'field')}, but the header has {len(columns)}"
        add(f"line {line}", f"{counts}; {_about_marks(values, columns, written.mark)}")
        return
    try:
        result.rows.append(Row(line, Place.read(fields, hints=not result.problems.full)))
    except InvalidValueError as error:
        result.problems.add_flaws(f"line {line}", error.flaws)


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


def _check_columns(columns: list[str], line: int, problems: ProblemList) -> bool:
    where = f"line {line}"
    known = Place.known_names()
    unknown = [name for name in dict.fromkeys(columns) if name and name not in known]
    meant = {name: near for name in unknown if (near := _meant_column(name, known)) not in columns}
    if len(unknown) == len({*columns}) and sum(map(bool, meant.values())) < 2:
        header = ",".join(Place.required_names())
        problems.add(where, f"names no known column; the header is {header}, or {IMPORT}")
        return False
    missing = [name for name in Place.required_names() if name not in columns]
    maybe = {name: [shown(other) for other, near in meant.items() if near == name] for name in missing}
    absent = [name for name in missing if not maybe[name]]
    if any(near in _POSITIONS for near in meant.values()) or len(absent) > _MOST_NAMED:
        problems.add("", f"is a table, but not yet one of a story; {IMPORT}, which makes what is missing")
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


def _name_unknown(unknown: list[tuple[str, str]], where: str, problems: ProblemList) -> None:
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
