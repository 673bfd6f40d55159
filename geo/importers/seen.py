"""What is seen of the columns of one source, and what is found out about them, step by step."""

import re
from collections.abc import Callable, Mapping
from functools import cached_property

from geo.earth import angles
from geo.files import synonyms
from geo.importers import positions
from geo.importers.meanings import DIVISION, GEOHASH, MERCATOR_X, POSITION, POSITION_LON_LAT, Meaning
from geo.importers.source import Source
from geo.words.language import _

_SAMPLE = 300
"""So many rows are looked at where not all must be."""

_DATE = re.compile(r"\d{4}[-/.]\d|\d[-/.]\d{2,4}\b|\d{1,2}:\d\d|https?://", re.ASCII)


class Seen:
    """The columns of one source with what is known of them so far."""

    def __init__(self, source: Source, given: Mapping[int, str]) -> None:
        self.source = source
        self.count = len(source.columns)
        self.given = {index: field for index, field in given.items() if 0 <= index < self.count}
        self.found: dict[int, Meaning] = {index: Meaning(field, _("chosen")) for index, field in self.given.items()}
        for index in source.known:
            if self.found.get(index, Meaning("")).field == source.known[index]:
                self.found[index] = Meaning(source.known[index], _("by the file's format"))
        self.names = [synonyms.words(name) for name in source.columns]
        self._values: dict[int, list[str]] = {}

    def values(self, index: int) -> list[str]:
        """The filled cells of a column, of some rows all over the file."""
        if index not in self._values:
            records = self.source.records
            step = max(1, len(records) // _SAMPLE)
            self._values[index] = [value for record in records[::step] if (value := record.values[index])]
        return self._values[index]

    def share(self, index: int, holds: Callable[[str], object]) -> float:
        """How many of a column's filled cells hold something, from 0 to 1."""
        values = self.values(index)
        return sum(bool(holds(value)) for value in values) / len(values) if values else 0.0

    @cached_property
    def has_geometry(self) -> bool:
        """Whether the file itself says where most of its records lie."""
        records = self.source.records
        return 2 * sum(record.position is not None for record in records) > len(records)

    def of(self, field: str) -> int | None:
        """The column with a meaning."""
        return next((index for index, meaning in self.found.items() if meaning.field == field), None)

    def is_free(self, field: str) -> bool:
        """Whether no column has a meaning yet, and no person has chosen one for it."""
        return self.of(field) is None and field not in self.given.values()

    def title(self, index: int) -> str:
        """What a column is called in a doubt."""
        return self.source.columns[index][:60] or _("column {number}").format(number=index + 1)

    def layers(self, index: int) -> int:
        """How many different values a column has."""
        return len({record.values[index] for record in self.source.records if record.values[index]})

    def is_angles(self, index: int, digits: int) -> bool:
        """Whether a column holds angles, most of them with that many digits after the point or in another notation."""
        if self.share(index, angles.read) < 0.9 or self.share(index, _is_clock_time) > 0.1:
            return False
        exact = re.compile(
            rf"-?\d{{1,3}}(?:[.,]\d{{{digits},}})?" if not digits else rf"-?\d{{1,3}}[.,]\d{{{digits},}}"
        )
        return self.share(index, lambda cell: exact.fullmatch(cell) or not re.fullmatch(r"[-+\d.,]+", cell)) > 0.5

    def read(self, first: int, second: int) -> list[tuple[angles.Angle, angles.Angle]]:
        """The angles of two columns, of the rows that have both."""
        pairs = [(angles.read(row.values[first]), angles.read(row.values[second])) for row in self.source.records]
        return [(one, other) for one, other in pairs if one and other]

    def labels(self) -> list[list[str]]:
        """What each row may be called."""
        told = ("name", DIVISION)
        may = [each for each in range(self.count) if each not in self.found or self.found[each].field in told]
        columns = [each for each in may if self.share(each, has_letters) > 0.5][:5]
        return [[record.values[each] for each in columns] for record in self.source.records]

    def is_placed(self) -> bool:
        """Whether anything says where the rows lie."""
        fields = {meaning.field for meaning in self.found.values()}
        return self.has_geometry or bool(
            fields & {"latitude", "longitude", POSITION, POSITION_LON_LAT, GEOHASH, "easting", MERCATOR_X}
        )

    def is_text(self, index: int) -> bool:
        """Whether a column holds short texts, no dates and no addresses."""
        return self.share(index, lambda cell: has_letters(cell) and len(cell) <= 60 and not _DATE.search(cell)) > 0.95

    def why_positions(self, index: int) -> str:
        """The reason why a column holds positions: how most of its cells write them."""
        ways = [way.way for value in self.values(index)[:20] if (way := positions.read(value))]
        what = positions.WAYS[max(sorted(set(ways)), key=ways.count) if ways else "numbers"]
        return _("by its content: {what}").format(what=what)

    def doubt_beside(self, index: int) -> str:
        """The doubt about a column that is taken because it stands beside another one."""
        return _("Its name does not say so, but “{column}” is beside it.").format(column=self.title(index))


def has_letters(text: str) -> bool:
    """Whether a cell is a text, but no web address."""
    return any(char.isalpha() for char in text) and "://" not in text


def _is_clock_time(text: str) -> bool:
    return re.fullmatch(r"\d{1,2}:\d\d(?::\d\d)?", text) is not None


def is_position(text: str, digits: int = 2) -> bool:
    """Whether a cell under any name is a position; two numbers are one only with so many digits after the point."""
    written = positions.read(text) or positions.read(text, True)
    exact = rf"\d[.,]\d{{{digits}}}.*\d[.,]\d{{{digits}}}"
    return written is not None and (written.says_order or bool(re.search(exact, text[:120])))
