"""A table in HTML: a page that is little else, or what many sites call an Excel file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from geo.files import dialect
from geo.importers import encoding, frame, limits, marked_up
from geo.importers.format import Format
from geo.importers.source import Source, UnreadableFileError
from geo.words.language import N_, _

_TAG = re.compile(r"<(/?)(table|tr|td|th|caption|script|style)\b([^<>]{0,1000}+)>", re.IGNORECASE)
_SPAN = re.compile(r"(col|row)span\s{0,5}=\s{0,5}[\"']?\s{0,5}([0-9]{1,4})", re.IGNORECASE)
_GEO = re.compile(r"""class\s{0,5}=\s{0,5}["']geo["'][^<>]{0,200}>([^<>]{3,60})""")
"""The microformat in which Wikipedia's pages, for one, have a position as decimals."""

_ANY_TAG = re.compile(r"<[^<>]{0,1000}+>")
_BREAK = re.compile(r"<(?:br|/?p|/?div|/li)\b[^<>]{0,1000}+>", re.IGNORECASE)
_UNSEEN = re.compile(r"<(?:script|style|!--)", re.IGNORECASE)
_BEGINNING = re.compile(rb"\s*+(?:<(?:!|\?|html|head|meta|body|div|table)[^<>]{0,2000}+>\s*+)", re.IGNORECASE)
_TABLE = re.compile(rb"<table[\s>]", re.IGNORECASE)
_CHARSET = re.compile(
    rb"charset\s{0,5}=\s{0,5}[\"']?\s{0,5}(utf-8|windows-1252|iso-8859-1|shift_jis|euc-jp)", re.IGNORECASE
)
_SPREADSHEETS = (".xls", ".xlsx", ".csv")
_MOST_CELLS, _MOST_TABLES = 150_000, 2_000
_MIN_ROWS, _MIN_COLUMNS = 3, 2
_LONGEST_CELL = 120
"""Cells of a table with places are shorter on average; those that only lay out a page are longer."""


@dataclass
class _Table:
    """A table: its rows, and its caption."""

    rows: list[list[str]] = field(default_factory=list)
    title: str = ""
    down: dict[int, tuple[int, str]] = field(default_factory=dict)

    def begin_row(self) -> None:
        self.rows.append([])

    def add(self, value: str, across: int, down: int) -> None:
        """Add a cell; one that spans rows stands in each of them."""
        if not self.rows:
            self.begin_row()
        self._fill()
        if len(self.rows[-1]) > limits.COLUMNS:
            return  # `frame` refuses so many
        for at in range(min(across, limits.COLUMNS)):
            if down > 1:
                self.down[len(self.rows[-1])] = (down - 1, value if not at else "")
            self.rows[-1].append(value if not at else "")

    def end_row(self) -> None:
        if self.rows:
            self._fill()

    def _fill(self) -> None:
        row = self.rows[-1]
        while len(row) in self.down:
            left, value = self.down.pop(len(row))
            if left > 1:
                self.down[len(row)] = (left - 1, value)
            row.append(value)


def _recognises(data: bytes, name: str) -> bool:
    head = data[:5_000].removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"")
    if not _BEGINNING.match(head) or not _TABLE.search(data.replace(b"\0", b"") if b"\0" in data[:100] else data):
        return False
    if name.lower().endswith(_SPREADSHEETS) or _TABLE.match(head.lstrip()):
        return True
    try:
        text = _text(data)[0]
    except UnreadableFileError:
        return False
    best = _best(text)
    cells = [value for row in best.rows for value in row]
    inside = sum(map(len, cells))
    return (
        sum(len(row) >= _MIN_COLUMNS for row in best.rows) >= _MIN_ROWS
        and inside < _LONGEST_CELL * len(cells)
        and 2 * inside > len(_ANY_TAG.sub("", text).split()) * 5
    )


def _text(data: bytes) -> tuple[str, tuple[str, ...]]:
    if said := _CHARSET.search(data[:2_000]):
        try:
            return data.decode(
                {"iso-8859-1": "cp1252", "shift_jis": "cp932"}.get(told := said[1].decode().lower(), told)
            ), ()
        except UnicodeDecodeError:
            pass
    return encoding.decoded(data)


def _best(text: str) -> _Table:
    """The table with the most cells that are filled."""
    return max(
        _tables(text), key=lambda table: sum(bool(value) for row in table.rows for value in row), default=_Table()
    )


def _tables(text: str) -> Iterator[_Table]:
    open_: list[_Table] = []
    raw, cell, cells, tables, captioned = "", None, 0, 0, 0
    for tag in _TAG.finditer(text):
        end, element, attributes = bool(tag[1]), tag[2].lower(), tag[3]
        if raw:
            raw = "" if end and element == raw else raw
            continue
        if element in ("script", "style"):
            raw = "" if end else element
            continue
        if cell and open_:
            of_cell, begins = cell
            open_[-1].add(_value(text[begins : tag.start()]), of_cell.get("col", 1), of_cell.get("row", 1))
            cell, cells = None, cells + 1
        if cells > _MOST_CELLS or tables > _MOST_TABLES:
            break
        if element == "table" and not end:
            open_.append(_Table())
            tables += 1
        elif element == "table" and open_:
            open_[-1].end_row()
            yield open_.pop()
        elif element == "tr" and open_:
            open_[-1].end_row()
            if not end:
                open_[-1].begin_row()
        elif element == "caption" and open_ and not open_[-1].title:
            if end:
                open_[-1].title = _value(text[captioned : tag.start()])
            captioned = tag.end()
        elif element in ("td", "th") and not end:
            spans = {kind.lower(): max(int(count), 1) for kind, count in _SPAN.findall(attributes)}
            cell = spans, tag.end()
    yield from open_


def _value(content: str) -> str:
    if position := _GEO.search(content):
        return unescape(position[1]).strip()
    if _UNSEEN.search(content):
        return frame.bare(re.sub(r"\s+", " ", marked_up.text_of(content)))
    return frame.bare(re.sub(r"\s+", " ", unescape(_ANY_TAG.sub("", _BREAK.sub(" ", content)))))


def _read(data: bytes, name: str) -> Source:
    text, notes = _text(data)
    best = _best(text)
    if not any(any(row) for row in best.rows):
        raise UnreadableFileError(_("This web page has no table."))
    framed = frame.framed([(number, row) for number, row in enumerate(best.rows, 1)])
    return Source(
        FORMAT.id,
        name,
        framed.columns,
        framed.records,
        title=best.title or framed.title,
        notes=(*notes, *framed.notes),
        decimal_comma=dialect.has_decimal_comma(record.values for record in framed.records[: dialect.SAMPLE]),
    )


FORMAT = Format("html", N_("Table on a web page (HTML)"), (".xls",), _recognises, _read)
