"""Rows with properties of any names -> the records of a source, with columns in the order of first sight."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar

from geo.importers import limits
from geo.importers.geometry import NOWHERE, Shape
from geo.importers.source import Chapter, Record, Source
from geo.words import formats
from geo.words.language import _

T = TypeVar("T")


@dataclass
class Rows:
    """Gathers rows. What is beyond a limit is left out and counted."""

    columns: dict[str, int] = field(default_factory=dict)
    _cells: list[list[str]] = field(default_factory=list)
    _shapes: list[Shape] = field(default_factory=list)
    _more_rows: int = 0
    _more_columns: dict[str, None] = field(default_factory=dict)
    _nested: dict[str, None] = field(default_factory=dict)

    def first(self, found: Iterable[T]) -> list[T]:
        """The first ones of what will be rows, as many as are read. The others are counted."""
        rest = iter(found)
        kept = list(islice(rest, limits.RECORDS))
        self._more_rows += sum(1 for _each in rest)
        return kept

    def add(self, properties: Mapping[str, Any], shape: Shape = NOWHERE) -> int:
        """Add a row, and give its number. Values of a table in it stand beside its own: `location.lat`."""
        cells = [""] * len(self.columns)
        for name, value in _flat(properties):
            text = self._text(name, value)
            if (index := self.columns.get(name)) is None:
                if not text and not isinstance(value, str) and value is not None:
                    continue
                if len(self.columns) >= limits.COLUMNS:
                    self._more_columns[name] = None
                    continue
                index = self.columns[name] = len(self.columns)
                cells.append("")
            cells[index] = text
        self._cells.append(cells)
        self._shapes.append(shape)
        return len(self._cells)

    def _text(self, name: str, value: Any) -> str:
        if isinstance(value, (list, dict)):
            text = _short(value)
            if text is None:
                self._nested[name] = None
            return text or ""
        return plain(value)

    def source(
        self,
        format_: str,
        name: str,
        known: Mapping[str, str],
        title: str = "",
        chapters: tuple[Chapter, ...] = (),
        notes: tuple[str, ...] = (),
    ) -> Source:
        """The source that the rows make. `known` gives the meaning of columns by their names."""
        records = [
            Record(number, tuple(cells + [""] * (len(self.columns) - len(cells))), *shape)
            for number, (cells, shape) in enumerate(zip(self._cells, self._shapes, strict=True), start=1)
        ]
        return Source(
            format_,
            name,
            tuple(self.columns),
            tuple(records),
            plain(title)[:200],
            chapters,
            (*notes, *self._notes()),
            known={self.columns[column]: meaning for column, meaning in known.items() if column in self.columns},
        )

    def _notes(self) -> list[str]:
        notes = []
        if self._more_rows:
            notes.append(left_out(self._more_rows))
        if self._more_columns:
            said = _("Only the first {count} columns are read. Left out: {names}.")
            notes.append(said.format(count=limits.COLUMNS, names=_listed(self._more_columns)))
        if self._nested:
            notes.append(
                _("Lists and tables within a value are left out: {names}.").format(names=_listed(self._nested))
            )
        return notes


def left_out(more: int) -> str:
    """The note about rows beyond the limit."""
    said = _("Only the first {count} entries are read; {more} more are left out.")
    return said.format(count=formats.number(limits.RECORDS), more=formats.number(more))


_DEPTH = 4
"""A value that is written out lies in so many tables at most: `fields.primary_country.location.lat`."""


def _flat(properties: Mapping[str, Any], depth: int = _DEPTH) -> Iterator[tuple[str, Any]]:
    for name, value in properties.items():
        if isinstance(value, dict) and depth > 1 and not _is_point(value):
            yield from ((f"{name}.{inner}", each) for inner, each in _flat(value, depth - 1))
        else:
            yield name, value


def _is_point(value: dict[str, Any]) -> bool:
    """Whether a table is a point as GeoJSON has it: one value, not two."""
    return value.get("type") == "Point" and isinstance(value.get("coordinates"), list)


def plain(value: Any) -> str:
    """A single value as text: nothing for null, true and false in words."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case int() | float():
            return repr(value)
        case _:
            return str(value)[: limits.CELL].strip()


def _short(value: list[Any] | dict[str, Any]) -> str | None:
    """A list or a table as text, if it is short; else None."""
    if not value:
        return ""
    if isinstance(value, list) and not any(isinstance(part, (list, dict)) for part in value[: limits.NESTED]):
        # A pair of numbers is probably a position.
        mark = ", " if all(isinstance(part, (int, float)) for part in value) else "; "
        text = mark.join(map(plain, value[: limits.NESTED]))
    else:
        try:
            text = json.dumps(value, ensure_ascii=False)
        except (RecursionError, ValueError):
            return None
    return text if len(text) <= limits.NESTED else None


def _listed(names: Mapping[str, None]) -> str:
    first = [name[:40] for name in list(names)[:5]]
    return ", ".join(first) + (" …" if len(names) > 5 else "")
