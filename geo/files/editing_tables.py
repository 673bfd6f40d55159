"""Editing `article.toml`: one table changes, and all else keeps its bytes.

Comments, blank lines, order, quotes and line ends stay as their author wrote them. A table is found by its lines, and
only these lines are handed to `tomlkit`, which keeps the layout inside them. Tables are counted from 0, in the file's
order. What cannot be edited so is refused: a file that cannot be parsed, or tables in an unusual order. Nothing has to
be right beyond that: a story with problems is edited too.
"""

import copy
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import tomlkit
from tomlkit.container import Container
from tomlkit.items import AbstractTable

from geo.files import article_toml, decoding, editing_values, reading
from geo.files.editing_values import is_same
from geo.story.model import TABLES
from geo.story.problems import DatelineError

Fields = Mapping[str, Any]
"""New values by their names in the file; None takes a field away."""


class NotEditableError(DatelineError):
    """The file is written in a way that cannot be edited piece by piece; edit it as text."""


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
    return _set_each(found, article, {(name, number): fields})


def set_each(article: bytes, changes: Mapping[tuple[str, int], Fields]) -> bytes:
    """Give fields of several tables, each by its name and number, other values: see `set_fields`.

    Raises:
        DataError: The file cannot be parsed.
        NotEditableError: It is written in a way that cannot be edited so.
    """
    return _set_each(_lines(article), article, changes) if changes else article


def _set_each(found: _Lines, article: bytes, changes: Mapping[tuple[str, int], Fields]) -> bytes:
    lines, expected = [*found.lines], copy.deepcopy(found.document)
    edits = sorted((*_span(found, *at), at, fields) for at, fields in changes.items())
    for begin, end, (name, number), fields in reversed(edits):
        is_listed = isinstance(found.document.get(name), list)
        before = "".join(lines[begin:end])
        lines[begin:end] = [_edited(before, [name, 0] if is_listed else [name] if name else [], fields)]
        table: Any = expected[name] if name else expected
        _put(table[number] if is_listed else table, fields)
    return article if "".join(lines) == "".join(found.lines) else _same(found, article, lines, expected)


def _span(found: _Lines, name: str, number: int) -> tuple[int, int]:
    """The lines of a table: the first one, and the one after the last one."""
    if name and (any(table.name == name for table in found.tables) or isinstance(found.document[name], list)):
        table = found.of(name)[number]
        return table.head, table.end
    return 0, found.top  # the keys above all tables, or keys there such as view.fit = [...]


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
        # The table's last comment would stand right above the next header, and be that one's.
        if lines[-1].lstrip().startswith("#") and at < len(found.lines) and found.lines[at].strip():
            lines.append("\r\n" if lines[-1].endswith("\r\n") else "\n")
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
    written += (f"{key} = {editing_values.written(value)}" for key, value in _given(fields).items())
    end = "\r\n" if found.lines and found.lines[0].endswith("\r\n") else "\n"
    block = "".join(line.replace("\n", end) + end for line in written)
    return [*found.lines[:at], *([end] if at else []), block, *([] if at else [end]), *found.lines[at:]]


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
        elif old is None or not is_same(editing_values.plain(old), value):
            target[name] = editing_values.item(_given(value), old)


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
    if not is_same(article_toml.document_of(after), dict(expected)):
        raise NotEditableError("the edit would change something else too")
    return after
