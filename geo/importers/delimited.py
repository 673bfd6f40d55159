"""CSV and its relatives: rows of text whose values a mark separates, in any dialect, or columns that spaces align."""

import re
from collections.abc import Sequence

from geo.files import dialect
from geo.importers import encoding, frame, limits
from geo.importers.format import Format
from geo.importers.source import Source, UnreadableFileError
from geo.words.language import N_, _

_RULE = re.compile(r"\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?\|?\s*|\s*[|+]?(?:[-=]{2,}[|+])+(?:[-=]{2,})?\s*")
"""The line below the header of a Markdown table, or one that a database's console draws."""

_BAR = re.compile(r"(?<!\\)\|")
_QUOTED = re.compile(r'"[^"]*+"')
_MOST_MARKS = 1_000
"""Marks in a line, outside of quotes. There are few more than columns: a title above the table is prose."""

_LONGEST_LINE = 1_000_000
_LOOKED_AT = 500_000
"""So many characters are looked at for the rule of a table."""
_MOST_LINES = 10 * limits.RECORDS
_MIN_GAP = 2
"""Spaces that part columns, where no mark does."""


def is_ruled(text: str) -> bool:
    """Whether a text has a table in Markdown, or one that a console drew."""
    return any(_RULE.fullmatch(line[:2000]) for line in dialect.lines_of(text[:_LOOKED_AT])[: dialect.SAMPLE])


def _recognises(data: bytes, name: str) -> bool:
    return True


def _read(data: bytes, name: str) -> Source:
    text, notes = encoding.decoded(data)
    said = list(notes)
    rows, decimal_comma = _rows(text, said)
    framed = frame.framed([(number, [frame.bare(value) for value in values]) for number, values in rows])
    if decimal_comma:
        said.append(_("Decimals are written with a comma."))
    return Source(
        "csv",
        name,
        framed.columns,
        framed.records,
        title=framed.title,
        notes=(*said, *framed.notes),
        decimal_comma=decimal_comma,
    )


def _small(lines: Sequence[str], mark: str) -> None:
    """Refuse, before it is split, what would take too long or too much memory.

    Raises:
        UnreadableFileError: It has too many columns.
    """
    for number, line in enumerate(lines, 1):
        if len(line) > _LONGEST_LINE:
            raise UnreadableFileError(
                _("This is no table: line {line} has {count:,} characters.").format(line=number, count=len(line))
            )
        if line.count(mark) > _MOST_MARKS and (count := _QUOTED.sub("", line).count(mark)) > _MOST_MARKS:
            raise frame.too_many_columns(count + 1)


def _rows(text: str, notes: list[str]) -> tuple[Sequence[frame.Row], bool]:
    text = text.rstrip()
    if (count := 1 + max(text.count("\n"), text.count("\r"))) > _MOST_LINES:
        raise frame.too_many_rows(count)
    lines = dialect.lines_of(text)
    if is_ruled(text):
        _small(lines, "|")
        return _ruled(lines), False
    told = dialect.detect(text)
    if told.mark == "," and not any("," in line for line in lines) and (aligned := _aligned(lines)):
        notes.append(_("The columns were told apart by the spaces between them."))
        return aligned, False
    below = lines[told.first_line - 1 :]
    _small(below, told.mark)
    return [row for row in dialect.lenient(below, told.mark, told.first_line) if any(row[1])], told.decimal_comma


def _ruled(lines: Sequence[str]) -> list[frame.Row]:
    """The rows of a table in Markdown."""
    rows = []
    for number, line in enumerate(lines, 1):
        if "|" in line and not _RULE.fullmatch(line[:2000]):
            inner = line.strip().removeprefix("|")
            inner = inner.removesuffix("|") if not inner.endswith("\\|") else inner
            rows.append((number, [value.replace("\\|", "|") for value in _BAR.split(inner)]))
        elif line.strip() and not _RULE.fullmatch(line[:2000]):
            rows.append((number, [line.lstrip("# ")]))
    return rows


def _aligned(lines: Sequence[str]) -> list[frame.Row]:
    """The rows of a table whose columns stand one below the other; empty if they do not."""
    sample = [line.expandtabs() for line in lines[: dialect.SAMPLE] if "  " in line.strip()]
    width = max(map(len, sample), default=0)
    if not 0 < width < 2000:
        return []
    blank = [all(line[at : at + 1] in ("", " ") for line in sample) for at in range(width)]
    starts = [0] + [
        at for at in range(_MIN_GAP, width) if not blank[at] and all(blank[at - gap] for gap in range(1, _MIN_GAP + 1))
    ]
    if len(starts) < 2 or len(sample) < 2:
        return []
    ends = [*starts[1:], None]
    return [
        (number, [line.expandtabs()[start:end] for start, end in zip(starts, ends, strict=True)])
        for number, line in enumerate(lines, 1)
    ]


FORMAT = Format("csv", N_("Table (CSV)"), (".csv", ".tsv", ".tab", ".txt", ".md"), _recognises, _read)
