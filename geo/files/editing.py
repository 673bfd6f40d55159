"""Editing the two files of a story: one thing changes, and all else keeps its bytes.

Comments, blank lines, order, quotes and line ends stay as their author wrote them. In `locations.csv` only the lines of
the edited place change; a further column changes every line, as it must. In `article.toml` a table is found by its
lines, and only these lines are handed to `tomlkit`, which keeps the layout inside them.

Places and tables are counted from 0, in the file's order. What cannot be edited so is refused: a file that cannot be
parsed, or tables in an unusual order. Nothing has to be right beyond that: a story with problems is edited too.
"""

import copy
import csv
import io
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import tomlkit
from tomlkit.container import Container
from tomlkit.items import AbstractTable, Item, String

from geo.files import article_toml, decoding, locations_csv, reading, writing
from geo.story.model import TABLES, Place
from geo.story.problems import DataError, DatelineError

Fields = Mapping[str, Any]
"""New values by their names in the file; None takes a field away."""


class NotEditableError(DatelineError):
    """The file is written in a way that cannot be edited piece by piece; edit it as text."""


# --- locations.csv ----------------------------------------------------------------------------------------------------

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


# --- article.toml -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Table:
    """A table of the file, with the tables below it, by numbers of lines.

    Attributes:
        name: Its name, such as `claim`.
        listed: Whether it is one of a list, as `[[claim]]` is.
        above: Where the comment begins that stands right above it.
        head: The line of its header.
        end: The line after its last one. A comment right below it is its own, one after a blank line is not.
    """

    name: str
    listed: bool
    above: int
    head: int
    end: int


@dataclass
class _Lines:
    """The lines of article.toml with their ends, and where its tables are. `top` ends the keys above all tables."""

    lines: list[str]
    top: int
    tables: list[_Table]
    document: dict[str, Any]
    ends_open: bool
    """Whether the last line of the file has no end."""

    def of(self, name: str) -> list[_Table]:
        """The tables with this name, in order.

        Raises:
            NotEditableError: They do not stand in lines of their own.
        """
        found = [table for table in self.tables if table.name == name]
        written = self.document.get(name, [])
        count = len(written) if isinstance(written, list) else 1
        if count != len(found) or any(table.listed != isinstance(written, list) for table in found):
            raise NotEditableError(f"{name!r} is not written as [[{name}]] tables")
        return found


def tables(article: bytes) -> dict[str, Any]:
    """The file's values as plain Python values.

    Raises:
        DataError: The file cannot be parsed.
    """
    return article_toml.document_of(article)


def set_fields(article: bytes, name: str, number: int, fields: Fields) -> bytes:
    r"""Give fields of a table other values; those that are the same already keep how they are written.

    Args:
        article: The file.
        name: The table's name, such as `claim` or `view`; empty for the keys above all tables.
        number: Which one of a list; 0 for a table of its own.
        fields: The values. A dictionary changes the fields of a table inside.

    Raises:
        DataError: The file cannot be parsed.
        NotEditableError: It is written in a way that cannot be edited so.

    >>> set_fields(b"[[claim]]  # one\nstated=6_500 # far\n", "claim", 0, {"stated": 6200, "unit": "km"})
    b'[[claim]]  # one\nstated=6200 # far\nunit = "km"\n'
    """
    found = _lines(article)
    if name and name not in found.document:
        return _checked(found, article, _added(found, name, fields, listed=False), [name], {**fields})
    path: list[str | int] = []
    if not name:
        begin, end = 0, found.top
    elif any(table.name == name for table in found.tables) or isinstance(found.document[name], list):
        table = found.of(name)[number]
        begin, end, path = table.head, table.end, [name, number] if table.listed else [name]
    else:  # written as keys above all tables: view.fit = [...]
        begin, end, path = 0, found.top, [name]
    before = "".join(found.lines[begin:end])
    after = _edited(before, [name, 0] if len(path) == 2 else path, fields)
    if after == before:
        return article
    return _checked(found, article, [*found.lines[:begin], after, *found.lines[end:]], path, fields)


def add_table(article: bytes, name: str, fields: Fields) -> bytes:
    r"""Add a table `[[name]]` below the others of its name.

    Raises:
        DataError: The file cannot be parsed.
        NotEditableError: It is written in a way that cannot be edited so.

    >>> add_table(b"[[ring]]\nradius = 5\n", "ring", {"radius": 7})
    b'[[ring]]\nradius = 5\n\n[[ring]]\nradius = 7\n'
    """
    found = _lines(article)
    count = len(found.of(name))
    return _checked(found, article, _added(found, name, fields, listed=True), [name, count], fields)


def remove_table(article: bytes, name: str, number: int) -> bytes:
    r"""Remove a table, with the comment right above it.

    Raises:
        DataError: The file cannot be parsed.
        NotEditableError: It is written in a way that cannot be edited so.

    >>> remove_table(b"[[ring]]\nradius = 5\n\n# far\n[[ring]]\nradius = 7\n", "ring", 1)
    b'[[ring]]\nradius = 5\n'
    """
    found = _lines(article)
    table = found.of(name)[number]
    begin, end, lines = table.above, table.end, found.lines
    if begin and not lines[begin - 1].strip():
        begin -= 1
    elif not begin and end < len(lines) and not lines[end].strip():
        end += 1
    expected = {**found.document, name: [*found.document[name]]}
    del expected[name][number]
    if not expected[name]:
        del expected[name]
    return _same(found, article, [*lines[:begin], *lines[end:]], expected)


def move_table(article: bytes, name: str, number: int, to: int) -> bytes:
    """Move a table to another number among those of its name, with the comment right above it.

    Raises:
        DataError: The file cannot be parsed.
        NotEditableError: It is written in a way that cannot be edited so.
    """
    found = _lines(article)
    places = found.of(name)
    written = [found.lines[table.above : table.end] for table in places]
    written.insert(to, written.pop(number))
    lines: list[str] = []
    at = 0
    for table, each in zip(places, written, strict=True):
        lines += [*found.lines[at : table.above], *each]
        at = table.end
    values = [*found.document[name]]
    values.insert(to, values.pop(number))
    return _same(found, article, [*lines, *found.lines[at:]], {**found.document, name: values})


def _lines(article: bytes) -> _Lines:
    document = article_toml.document_of(article)
    text = decoding.text_of(article, reading.ARTICLE)
    ends_open = bool(text) and not text.endswith("\n")
    lines = (text + "\n" if ends_open else text).split("\n")
    lines = [line + "\n" for line in lines[:-1]]
    bare = article_toml.without_texts("".join(lines)).split("\n")
    found = list(_tables(lines, bare))
    top = _end(lines, bare, 0, found[0].above if found else len(lines))
    return _Lines(lines, top, found, document, ends_open)


def _tables(lines: Sequence[str], bare: Sequence[str]) -> Iterator[_Table]:
    """The tables by their headers. A header inside a text is none."""
    headers: list[tuple[int, list[str], bool]] = []
    depth = 0
    for number, line in enumerate(bare):
        if depth == 0 and line.lstrip().startswith("["):
            headers.append((number, *_path(lines[number])))
        depth += sum(map(line.count, "[{")) - sum(map(line.count, "]}"))
    starts: list[tuple[int, str, bool]] = []
    for number, path, listed in headers:
        if len(path) == 1:
            starts.append((number, path[0], listed))
        elif not starts or starts[-1][1] != path[0]:
            raise NotEditableError(f"[{'.'.join(path)}] does not stand below the table that it belongs to")
    above = [_above(bare, number) for number, *_ in starts]
    ends = [*above, len(lines)][1:]
    for (head, name, listed), begin, following in zip(starts, above, ends, strict=False):
        yield _Table(name, listed, begin, head, _end(lines, bare, head, following))


def _end(lines: Sequence[str], bare: Sequence[str], begin: int, following: int) -> int:
    """The line after the last key or header from `begin` on, and after the comment right below it."""
    content = (number for number in range(following - 1, begin - 1, -1) if bare[number].strip(" \t\r") not in ("", "#"))
    end = next(content, begin - 1) + 1
    while begin < end < following and lines[end].strip():
        end += 1
    return end


def _above(bare: Sequence[str], head: int) -> int:
    """The line where the comment begins that stands right above a header."""
    while head and bare[head - 1].strip(" \t\r") == "#":
        head -= 1
    return head


def _path(header: str) -> tuple[list[str], bool]:
    """The names in a header, and whether it begins one of a list."""
    value: Any = tomllib.loads(header)
    path = []
    while value:
        ((name, value),) = value.items()
        path.append(name)
        if isinstance(value, list):
            return path, True
    return path, False


def _added(found: _Lines, name: str, fields: Fields, listed: bool) -> list[str]:
    """The lines with a table more: below those of its name, or of the kinds that come before it, or the keys."""
    before = [*TABLES[: TABLES.index(name) + 1]]
    ends = [table.end for table in found.tables if table.name in before or table.name not in TABLES]
    at = max(ends, default=found.top)
    written = [f"[[{name}]]" if listed else f"[{name}]"]
    written += (f"{key} = {_written(value)}" for key, value in _given(fields).items())
    end = "\r\n" if found.lines and found.lines[0].endswith("\r\n") else "\n"
    block = "".join(line.replace("\n", end) + end for line in written)
    return [*found.lines[:at], *([end] if at else []), block, *found.lines[at:]]


def _written(value: Any) -> str:
    if isinstance(value, str) and "\n" in value:
        return '"""\n' + _inside(value) + '"""'
    return writing.as_toml(value)


def _inside(text: str) -> str:
    r"""A text as it stands between three double quotes, line by line.

    >>> print(_inside('C: "one"\n\ttwo'))
    C: \"one\"
    \ttwo
    """
    return "\n".join(writing.as_toml(line)[1:-1] for line in text.split("\n"))


def _edited(text: str, path: Sequence[str | int], fields: Fields) -> str:
    """The text of one table with other values, through tomlkit."""
    is_crlf = "\r\n" in text and text.count("\n") == text.count("\r\n")
    document = tomlkit.parse(text.replace("\r\n", "\n") if is_crlf else text)
    target: Any = document
    for step in path:
        target = target[step]
    _set(target, fields)
    after = document.as_string()
    return after.replace("\n", "\r\n") if is_crlf else after


def _set(target: Container | AbstractTable, fields: Fields) -> None:
    for name, value in fields.items():
        old = target.get(name)
        if value is None:
            if old is not None:
                del target[name]
        elif isinstance(old, AbstractTable) and isinstance(value, dict):
            _set(old, value)
        elif old is None or not _is_same(_plain(old), value):
            target[name] = _item(_given(value), old)


def _plain(value: Any) -> Any:
    return value.unwrap() if hasattr(value, "unwrap") else value


def _is_same(one: object, other: object) -> bool:
    """Whether two values are the same in a file, where 1, 1.0 and true are not."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_is_same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_is_same(one[name], other[name]) for name in one)
    return one == other and all(isinstance(one, each) == isinstance(other, each) for each in (bool, float))


def _item(value: Any, old: Any) -> Item:
    """A value as an item, with the quotes of the text that it replaces where that is possible."""
    written = _written(value)
    if isinstance(value, str) and isinstance(old, String):
        quotes = old.as_string()[:3]
        if quotes == '"""':
            is_first_line = old.as_string()[3:4] == "\n"
            written = '"""' + ("\n" if is_first_line or value.startswith("\n") else "") + _inside(value) + '"""'
        elif quotes[0] == "'" and quotes != "'''" and "\n" not in value and "'" not in value and value.isprintable():
            written = f"'{value}'"
    return tomlkit.value(written)


def _checked(found: _Lines, article: bytes, lines: Iterable[str], path: Sequence[str | int], fields: Fields) -> bytes:
    """The file of these lines, of which the fields at a path have become these values and nothing else has changed."""
    expected = copy.deepcopy(found.document)
    target: Any = expected
    for step in path:
        if isinstance(step, str):
            target = target.setdefault(step, [] if step != path[-1] else {})
        else:
            target.extend([{}] if step == len(target) else [])
            target = target[step]
    _put(target, fields)
    return _same(found, article, lines, expected)


def _put(target: dict[str, Any], fields: Fields) -> None:
    for name, value in fields.items():
        if value is None:
            target.pop(name, None)
        elif isinstance(value, dict) and isinstance(target.get(name), dict):
            _put(target[name], value)
        else:
            target[name] = _given(value)


def _given(value: Any) -> Any:
    """The value without the fields that are taken away."""
    if not isinstance(value, Mapping):
        return value
    return {name: _given(each) for name, each in value.items() if each is not None}


def _same(found: _Lines, article: bytes, lines: Iterable[str], expected: Mapping[str, Any]) -> bytes:
    """The file of these lines, if it says what is expected.

    Raises:
        NotEditableError: It does not: the edit would have changed something else.
    """
    text = "".join(lines)
    if found.ends_open:
        text = text.removesuffix("\n")
    mark = b"\xef\xbb\xbf" if article.startswith(b"\xef\xbb\xbf") else b""
    after = mark + text.encode()
    if not _is_same(article_toml.document_of(after), dict(expected)):
        raise NotEditableError("the edit would change something else too")
    return after
