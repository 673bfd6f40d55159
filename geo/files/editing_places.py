"""Editing `locations.csv`: one place changes, and all else keeps its bytes.

Order, quotes, blank lines and line ends stay as their author wrote them. Only the lines of the edited place change; a
further column changes every line, as it must. Places are counted from 0, in the file's order. Nothing has to be right
beyond a table that can be parsed: a story with problems is edited too.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from geo.files import decoding, locations_csv, reading
from geo.story.model import Place
from geo.story.problems import DataError

_CELL = re.compile(r'"(?:[^"]++|"")*+"|[^,\r\n]*+')
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class _Record:
    """A record of the table as it is written, with its line end, and its values; `line` counts from 1."""

    written: str
    values: tuple[str, ...]
    line: int

    @property
    def is_blank(self) -> bool:
        return not any(map(str.strip, self.values))


@dataclass(frozen=True)
class Row:
    """A place as its row has it: the line where it begins, and its values by the names of their columns."""

    line: int
    fields: dict[str, str]


def columns(locations: bytes) -> tuple[str, ...]:
    """The names of the columns; none if the file is empty.

    Raises:
        DataError: The file cannot be parsed.
    """
    header, _rows = _parted(_records(locations))
    return tuple(name.strip() for name in header.values) if header else ()


def rows(locations: bytes) -> list[Row]:
    r"""Every place, as written.

    Raises:
        DataError: The file cannot be parsed.

    >>> rows(b"id,name\nkyiv,Kyiv\n")
    [Row(line=2, fields={'id': 'kyiv', 'name': 'Kyiv'})]
    """
    header, records = _parted(_records(locations))
    names = [name.strip() for name in header.values] if header else []
    values = ([locations_csv.unguarded(value) for value in record.values] for record in records)
    return [
        Row(record.line, dict(zip(names, each, strict=False))) for record, each in zip(records, values, strict=True)
    ]


def set_places(locations: bytes, changes: Mapping[int, Mapping[str, str]]) -> bytes:
    r"""Give columns of places other values, by the places' numbers; a new column is added at the end of each row.

    >>> set_places(b"id,name\nkyiv, Kiev\nlviv,'Lviv'\n", {0: {"name": "Kyiv, Ukraine"}})
    b'id,name\nkyiv,"Kyiv, Ukraine"\nlviv,\'Lviv\'\n'
    """
    given = [name for fields in changes.values() for name, value in fields.items() if value]
    records = _with_columns(_records(locations), given)
    header, places = _parted(records)
    names = [name.strip() for name in header.values] if header else []
    new = {id(places[number]): _rewritten(places[number], names, fields) for number, fields in changes.items()}
    return _joined(locations, (new.get(id(record), record.written) for record in records))


def _rewritten(record: _Record, names: list[str], fields: Mapping[str, str]) -> str:
    """The record as written with other values in the columns with these names."""
    before = dict(zip(names, map(locations_csv.unguarded, record.values), strict=False))
    changed = {name: value for name, value in fields.items() if name in names and value != before.get(name, "")}
    return _changed(record, {names.index(name): value for name, value in changed.items()}, len(names))


def add_place(locations: bytes, fields: Mapping[str, str]) -> bytes:
    r"""Add a place below the others.

    >>> add_place(b"id,name\nkyiv,Kyiv\n", {"id": "lviv", "name": "Lviv"})
    b'id,name\nkyiv,Kyiv\nlviv,Lviv\n'
    """
    given = [name for name, value in fields.items() if value]
    records = _records(locations)
    if not any(not record.is_blank for record in records):
        names = [name for name in Place.known_names() if name in {*Place.required_names(), *given}]
        records = [_Record(",".join(names) + "\n", tuple(names), 1)]
    records = _with_columns(records, given)
    header, *places = (record for record in records if not record.is_blank)
    end = _end_of(header.written) or "\n"
    row = ",".join(_cell(fields.get(name.strip(), "")) for name in header.values)
    written = [record.written for record in records]
    at = 1 + records.index([header, *places][-1])
    ended = _end_of(written[at - 1])
    written[at - 1] += "" if ended else end
    written.insert(at, row + ended if at == len(written) else row + end)
    return _joined(locations, written)


def remove_places(locations: bytes, numbers: Iterable[int]) -> bytes:
    r"""Remove the rows of places, by their numbers.

    >>> remove_places(b"id,name\nkyiv,Kyiv\nlviv,Lviv", [1])
    b'id,name\nkyiv,Kyiv'
    """
    records = _records(locations)
    _header, places = _parted(records)
    gone = {id(places[number]) for number in numbers}
    written = [record.written for record in records if id(record) not in gone]
    if gone and id(records[-1]) in gone and not _end_of(records[-1].written):
        written[-1] = written[-1].removesuffix(_end_of(written[-1]))
    return _joined(locations, written)


def _records(locations: bytes) -> list[_Record]:
    text = locations_csv.plain(decoding.text_of(locations, reading.LOCATIONS))
    if not text:
        return []
    lines = list(io.StringIO(text, newline=""))
    table = csv.reader(lines, strict=True)
    found: list[_Record] = []
    begins = 0
    try:
        for values in table:
            found.append(_Record("".join(lines[begins : table.line_num]), tuple(values), begins + 1))
            begins = table.line_num
    except csv.Error:
        raise DataError(reading.problems_of(locations, reading.LOCATIONS)) from None
    return found


def _parted(records: Sequence[_Record]) -> tuple[_Record | None, list[_Record]]:
    """The header, if there is one, and the rows that are not blank."""
    told = [record for record in records if not record.is_blank]
    return (told[0] if told else None), told[1:]


def _with_columns(records: list[_Record], names: Iterable[str]) -> list[_Record]:
    """The records with these columns; those that are missing are added at the end."""
    header, _places = _parted(records)
    known = [name.strip() for name in header.values] if header else []
    further = [name for name in names if name not in known]
    if not further:
        return records
    wide = []
    for record in records:
        more = further if record is header else [""] * len(further)
        if record.is_blank or (record is not header and len(record.values) != len(known)):
            wide.append(record)
        else:
            end = _end_of(record.written)
            written = ",".join([record.written.removesuffix(end), *map(_cell, more)]) + end
            wide.append(_Record(written, (*record.values, *more), record.line))
    return wide


def _changed(record: _Record, values: Mapping[int, str], width: int) -> str:
    """The record as written with other values in some cells; it gets as many cells as the header has."""
    if not values:
        return record.written
    end = _end_of(record.written)
    body = record.written.removesuffix(end)
    cells, at = [], 0
    while found := _CELL.match(body, at):
        cells.append(found[0])
        at = found.end() + 1
        if at > len(body):
            break
    if len(cells) != len(record.values):
        cells = [_cell(value) for value in record.values]
    cells += [""] * (width - len(cells))
    for number, value in values.items():
        cells[number] = _cell(value)
    return ",".join(cells) + end


def _cell(value: str) -> str:
    text = locations_csv.guarded(value)
    return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in ',"\r\n') else text


def _end_of(written: str) -> str:
    found = _LINE_END.search(written, max(0, len(written) - 2))
    return found[0] if found and found.end() == len(written) else ""


def _joined(before: bytes, written: Iterable[str]) -> bytes:
    mark = "\ufeff" if before.startswith(b"\xef\xbb\xbf") else ""
    return (mark + "".join(written)).encode()
