"""The frame of a table: which row is the header, what stands above it, which rows are places and which are not.

It is the same for a text and for a sheet of a workbook.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from geo.files import synonyms
from geo.gazetteer import places
from geo.importers import limits
from geo.importers.rows import left_out
from geo.importers.source import Record, UnreadableFileError
from geo.words.language import _

Row = tuple[int, list[str]]
"""The number of a row's line in the file, and its values without spaces around them."""

FIGURE = re.compile(
    r"[NSEW]?\s?[+\-−(]?\s?[0-9][0-9.,:;°º'’′\"″\s+\-−/NSEWOÖ()h%]*|(?i:(?:srid=\d+;)?point\b).*"
    r"|\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?(?:[T ,]{1,3}\d{1,2}[:時].{0,40})?",
    re.DOTALL,
)
"""A value that is a number, a date, an angle or a position: no name of a column."""

_SAMPLE = 50
_MOST_LINES_NAMED = 5
_LEAST_KNOWN = 3
"""So many names of places below the first row tell that it is none."""
_TOTAL = re.compile(
    r"(?i)(?:grand |sub-?)?total(?:e|s|es|en)?\b.{0,30}|sum|somme|summe|gesamt|ges\.|insgesamt|suma"
    r"|合計|計|総計|小計|المجموع|الإجمالي"
)
_FOOTNOTE = re.compile(
    r"(?i)(?:sources?|quellen?|fuentes?|notes?|notas?|anmerkung(?:en)?|nb|n\.b\.|remarks?|generated|exported|©)\b.*"
    r"|(?:出典|注|※|資料|備考|المصدر|ملاحظة|\*|†|‡|¹|\(c\)).*",
    re.DOTALL,
)


@dataclass(frozen=True)
class Frame:
    """A table whose parts are told apart.

    Attributes:
        columns: The names of the columns; empty ones if there is no header.
        records: The rows below the header.
        title: The title above it; empty if none.
        notes: What was assumed and what was left out, in sentences.
    """

    columns: tuple[str, ...]
    records: tuple[Record, ...]
    title: str = ""
    notes: tuple[str, ...] = ()


def bare(value: str) -> str:
    """A value without spaces around it, and with the usual kind of space."""
    return value.replace("\u00a0", " ").replace("\u200b", "").strip()


def framed(rows: Sequence[Row]) -> Frame:
    """Tell the parts of a table apart.

    Args:
        rows: Its rows, in their order; blank ones may be among them.

    Raises:
        UnreadableFileError: It is empty or too large.
    """
    filled = [(number, values) for number, values in rows if any(values)]
    if not filled:
        raise UnreadableFileError(_("The table is empty."))
    notes: list[str] = []
    above, body = _parted(filled)
    while len(body) > 2 and _is_comment(body[0][1]):
        above, body = [*above, body[0]], body[1:]
    if above:
        notes.append(
            _("{lines} above the table: left out.").format(lines=_lines([number for number, _values in above]))
        )
    header: Sequence[str] = ()
    if _is_header(body):
        if not any(map(synonyms.field_of, body[0][1])) and _is_unlike(body[0][1], [values for _at, values in body[1:]]):
            said = _("“{name}” is read as the name of a column: no place is known by it, but those below are known.")
            notes.append(said.format(name=next(filter(None, body[0][1]))[:60]))
        header, body = body[0][1], body[1:]
        if _goes_on(body):
            header, body = _joined(header, body[0][1]), body[1:]
    body, east_or_west = _halves_read(header, body)
    notes.extend(east_or_west)
    body, below = _ended(body)
    if below:
        notes.append(
            _("{lines} below the table: left out.").format(lines=_lines([number for number, _values in below]))
        )
    width = _table_width(header, body)
    if width > limits.COLUMNS:
        raise too_many_columns(width)
    if (more := len(body) - limits.RECORDS) > 0:
        notes.append(left_out(more))
        body = body[: limits.RECORDS]
    if not header:
        notes.append(_("The table has no header: its columns have numbers."))
    records = tuple(_record(number, values, width) for number, values in body)
    if header and (short := [number for number, values in body if len(values) < width]):
        notes.append(_("{lines}: fewer values than columns; the last ones are empty.").format(lines=_lines(short)))
    if long := [record.number for record in records if record.problem]:
        notes.append(_("{lines}: more values than columns.").format(lines=_lines(long)))
    title = next((value for _number, values in above for value in values if value), "")
    return Frame(tuple([*header, *[""] * width][:width]), records, title.lstrip("# ")[:200], tuple(notes))


def too_many_rows(count: int) -> UnreadableFileError:
    """Why a table of so many rows is not read."""
    message = _("The table has {count:,} rows; at most {most:,} are read.")
    return UnreadableFileError(message.format(count=count, most=limits.RECORDS))


def too_many_columns(count: int) -> UnreadableFileError:
    """Why a table of so many columns is not read."""
    message = _("The table has {count:,} columns; at most {most:,} are read.")
    return UnreadableFileError(message.format(count=count, most=limits.COLUMNS))


def _record(number: int, values: list[str], width: int) -> Record:
    problem = ""
    if any(values[width:]):
        problem = _("has {count} values for {width} columns; a value that holds the mark between values needs quotes")
        problem = problem.format(count=len(values), width=width)
    return Record(number, tuple([*values, *[""] * width][:width]), problem=problem)


def _table_width(header: Sequence[str], rows: Sequence[Row]) -> int:
    """The number of columns: those that have names, and more only if most rows have values there."""
    widths = sorted(_width(values) for _number, values in rows)
    return max(_width(header), widths[(len(widths) - 1) // 2] if widths else 0) if header else max(widths, default=0)


def _usual_width(rows: Sequence[Row]) -> int:
    """The number of values that most rows have, not counting empty ones at their ends."""
    widths = Counter(_width(values) for _number, values in rows)
    return max(widths, key=lambda width: (widths[width], width), default=0)


def _width(values: Sequence[str]) -> int:
    return max((at for at, value in enumerate(values, 1) if value), default=0)


def _parted(rows: Sequence[Row]) -> tuple[Sequence[Row], Sequence[Row]]:
    """The rows above the table, which have one value where the table has several, and the table."""
    usual = _usual_width(rows[-_SAMPLE:] if len(rows) > _SAMPLE else rows)
    if usual < 2:
        return (), rows
    for at, (_number, values) in enumerate(rows[:_SAMPLE]):
        count = sum(map(bool, values))
        if count >= 2 and _width(values) * 2 > usual and not _is_pair(values, usual):
            return rows[:at], rows[at:]
    return (), rows


_OST = re.compile(r"l(?:ä|ae|a)nge|koordinate|lage\b", re.IGNORECASE)
_OUEST = re.compile(r"coordonn|coordenada|longitud\b", re.IGNORECASE)
_WITH_O = re.compile(r"([NS\d][\dNS\s°º'’′´\"”″.,;:/-]{0,50}[\d°º'’′´\"”″]\s?)[Oo]", re.ASCII)


def _halves_read(header: Sequence[str], rows: Sequence[Row]) -> tuple[Sequence[Row], list[str]]:
    """The rows with the letter O behind an angle read by the language of its column's name, and what was read so."""
    letters: dict[int, tuple[str, str]] = {}
    for column, name in enumerate(header):
        if synonyms.field_of(name) in ("longitude", "position"):
            if _OST.search(name[:60]):
                letters[column] = ("E", _("“O” is read as east (Ost), as the name of its column is German."))
            elif _OUEST.search(name[:60]):
                letters[column] = ("W", _("“O” is read as west (ouest, oeste), by the name of its column."))
    said: list[str] = []
    read: list[Row] = []
    for number, values in rows if letters else ():
        for column, (half, note) in letters.items():
            if column < len(values) and (found := _WITH_O.fullmatch(values[column][:80])):
                values = [*values[:column], found[1] + half, *values[column + 1 :]]
                said.append(note)
        read.append((number, values))
    return read or rows, list(dict.fromkeys(said))


def _is_comment(values: Sequence[str]) -> bool:
    """Whether a row above the header is a comment: it begins with "#", and names no column."""
    return values[0].startswith("#") and not any(map(synonyms.field_of, values))


def _is_pair(values: Sequence[str], usual: int) -> bool:
    """Whether a row is a line such as "Updated: | 2024-07-28" above a wider table."""
    count = sum(map(bool, values))
    return count == 2 and usual >= 5 and values[0].endswith(":")


def _is_header(rows: Sequence[Row]) -> bool:
    """Whether the first row names the columns: it is text above figures."""
    first, below = rows[0][1], [values for _number, values in rows[1 : _SAMPLE + 1]]
    votes = 0
    for column, name in enumerate(first):
        others = [values[column] for values in below if column < len(values) and values[column]]
        figures = sum(bool(FIGURE.fullmatch(value[:200])) for value in others)
        if others and 2 * figures > len(others) and name:
            votes += -1 if FIGURE.fullmatch(name[:200]) else 1
    # Where no column has figures, the first row is taken for a place unless it has the name of a column.
    if votes:
        return votes > 0
    return any(map(synonyms.field_of, first)) or _asks(first, below) or _is_unlike(first, below)


def _asks(first: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the first row has the questions of a form above their answers."""
    return any(name.endswith(("?", "？", "؟")) for name in first) and not any(
        value.endswith(("?", "？", "؟")) for values in below for value in values
    )


def _is_unlike(first: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the first row has no name of a place where nearly all others have one: "Where we were" above "Paris"."""
    for column, name in enumerate(first):
        others = [values[column] for values in below if column < len(values) and values[column]]
        if len(others) < _LEAST_KNOWN or not name or is_name_of_place(name):
            continue
        if sum(map(is_name_of_place, others)) > 0.8 * len(others):
            return True
    return False


def is_name_of_place(text: str) -> bool:
    """Whether the gazetteer has a place that a text names, perhaps with its country after a comma."""
    return 1 < len(text) <= 60 and bool(places.known(text) or ("," in text and places.find(text)))


def _goes_on(rows: Sequence[Row]) -> bool:
    """Whether the first row below the header is a second line of it: text with "Lat" or "(deg N)" above figures."""
    if len(rows) < 2 or any(FIGURE.fullmatch(value[:200]) for value in rows[0][1] if value):
        return False
    below = [values for _number, values in rows[1 : _SAMPLE + 1]]
    for column, value in enumerate(rows[0][1]):
        is_name = len(value) > 1 and synonyms.field_of(value) in ("latitude", "longitude")
        others = [values[column] for values in below if column < len(values) and values[column]]
        figures = sum(bool(FIGURE.fullmatch(other[:200])) for other in others)
        if (is_name or _DEGREES.fullmatch(value[:200])) and 2 * figures > len(others):
            return True
    return False


_DEGREES = re.compile(r"(?i)[(\[]?(?:°|(?:decimal.)?deg(?:rees?)?|grad|degrés|grados)(?![^\W_]).{0,20}")
"""A unit of degrees as it stands below the name of a column."""


def _joined(first: Sequence[str], second: Sequence[str]) -> list[str]:
    """The names of columns whose header has two lines."""
    return [
        lower if not upper or synonyms.field_of(lower) else f"{upper} {lower}".strip()
        for upper, lower in zip_longest(first, second, fillvalue="")
    ]


def _ended(rows: Sequence[Row]) -> tuple[Sequence[Row], Sequence[Row]]:
    """The table, and the rows below it: a total, and notes of one value."""
    usual, end = _usual_width(rows), len(rows)
    while end and usual > 1:
        values = [value for value in rows[end - 1][1] if value]
        is_total = _TOTAL.fullmatch(values[0]) and 2 * len(values) <= usual + 1  # a place has more than a sum
        if not (is_total or (len(values) == 1 and _FOOTNOTE.fullmatch(values[0]))):
            break
        end -= 1
    return rows[:end], rows[end:]


def _lines(numbers: Sequence[int]) -> str:
    """Lines by their numbers, the first few of many: "lines 3, 4, 9 and 12 more"."""
    shown = _(", ").join(map(str, numbers[:_MOST_LINES_NAMED]))
    if len(numbers) == 1:
        return _("Line {lines}").format(lines=shown)
    if (more := len(numbers) - _MOST_LINES_NAMED) > 0:
        return _("Lines {lines} and {count:,} more").format(lines=shown, count=more)
    return _("Lines {lines}").format(lines=shown)
