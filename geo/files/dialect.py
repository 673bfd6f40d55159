r"""How a table is written as text: the mark between its values, a decimal comma, Excel's `sep=` line.

>>> detect("id;name;latitude\nkoeln;Köln;50,9374\n")
Dialect(mark=';', decimal_comma=True, first_line=1)
"""

import csv
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

MARKS = {"\t": "tabs", ";": "semicolons", "|": "bars", ",": "commas"}
"""What may separate values, and its name. Of two that fit alike, the first one is meant: text has commas too."""

SAMPLE = 300
"""The lines by which a dialect is told."""
_SAMPLE_CHARACTERS = 200_000

_SEP = re.compile(r"""["']?sep=([^\w\s"'.+-]|\t)["']?[ \t,;]*""", re.IGNORECASE)
_WITH_COMMA = re.compile(r"[+\-−]?[0-9]{1,3},[0-9]+")
_WITH_POINT = re.compile(r"[+\-−]?[0-9]{1,3}\.[0-9]+")
_GROUPED = re.compile(r"[+\-−]?[0-9]{1,3}(?:\.[0-9]{3})+")


@dataclass(frozen=True)
class Dialect:
    """How a table is written.

    Attributes:
        mark: What separates the values; one of `MARKS`, or another one that the file itself names.
        decimal_comma: Whether decimals have a comma: 50,9374.
        first_line: The line where the table begins: 2 below a `sep=` line.
    """

    mark: str = ","
    decimal_comma: bool = False
    first_line: int = 1


def lines_of(text: str) -> list[str]:
    r"""The lines of a text as an editor counts them, without their ends.

    >>> lines_of("a\r\nb\rc")
    ['a', 'b', 'c']
    """
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def detect(text: str, known: Collection[str] = ()) -> Dialect:
    """The dialect of a table.

    Args:
        text: The table.
        known: Names of columns. The mark that gives the most of them is meant, whatever the rows look like.
    """
    lines = lines_of(text[:_SAMPLE_CHARACTERS])[:SAMPLE]
    sample = [line for line in lines if line.strip()]
    if sample and (named := _SEP.fullmatch(sample[0].strip(" "))):
        first_line = lines.index(sample[0]) + 2
        return Dialect(named[1], has_decimal_comma(_split(sample[1:], named[1]), named[1]), first_line)
    rows = {mark: _split(sample, mark) for mark in MARKS}
    mark = max(MARKS, key=lambda mark: (_known(rows[mark], known), _agreement(rows[mark])))
    if not _agreement(rows[mark]) and not _known(rows[mark], known):
        mark = ","
    return Dialect(mark, has_decimal_comma(rows[mark], mark))


def _split(lines: Sequence[str], mark: str) -> list[list[str]]:
    return [[value.strip() for value in values] for _number, values in lenient(lines, mark)]


def _known(rows: Sequence[Sequence[str]], known: Collection[str]) -> int:
    return sum(name in known for name in rows[0]) if rows else 0


def _agreement(rows: Sequence[Sequence[str]]) -> float:
    """The share of the rows that have the most usual number of values; 0 if that is one."""
    (width, count) = Counter(map(len, rows)).most_common(1)[0] if rows else (1, 0)
    return count / len(rows) if width > 1 else 0.0


def has_decimal_comma(rows: Iterable[Sequence[str]], mark: str = "") -> bool:
    """Whether more values are written with a decimal comma than with a point.

    Args:
        rows: The values.
        mark: What separates them in the file. Where commas do, 717,710 in quotes is a thousand.
    """
    values = [value for row in rows for value in row]
    points = sum(bool(_WITH_POINT.fullmatch(value)) and not _GROUPED.fullmatch(value) for value in values)
    commas = [value for value in values if _WITH_COMMA.fullmatch(value)]
    if mark == ",":
        commas = [value for value in commas if len(value.partition(",")[2]) != 3]
    return len(commas) > points


def pointed(value: str) -> str:
    """A number with a decimal comma as one with a point; any other value as it is.

    >>> pointed("50,9374"), pointed("Köln, am Dom")
    ('50.9374', 'Köln, am Dom')
    """
    return value.replace(",", ".") if _WITH_COMMA.fullmatch(value) else value


def lenient(lines: Sequence[str], mark: str, first: int = 1) -> Iterator[tuple[int, list[str]]]:
    r"""Yield the values of each row with the number of the line where it begins, whatever the quotes are like.

    A row whose quotes break the rules is one line; the next line is the next row.

    >>> list(lenient(['a,"b', 'c"', '"Old" Town,2', '"never closed,3', "x,4"], ","))[1:]
    [(3, ['Old Town', '2']), (4, ['never closed', '3']), (5, ['x', '4'])]
    """
    at = 0
    while at < len(lines):
        begins = at
        rest = (f"{lines[number]}\n" for number in range(at, len(lines)))
        reader = csv.reader(rest, delimiter=mark, strict=True, skipinitialspace=True)
        try:
            for values in reader:
                yield first + begins, values
                begins = at + reader.line_num
        except csv.Error:
            yield first + begins, _one_line(lines[begins], mark)
            begins += 1
        at = begins


def _one_line(line: str, mark: str) -> list[str]:
    try:
        if line.count('"') % 2 == 0:
            return next(csv.reader([line], delimiter=mark, skipinitialspace=True), [])
    except csv.Error:  # a value of over 131,072 characters
        pass
    return [value.lstrip(" ").removeprefix('"') for value in line.split(mark)]
