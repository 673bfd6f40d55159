"""The file with the places, in memory: one column for each thing that is known of them. data/gazetteer/README.md.

Nothing is read until `store()` is called for the first time.
"""

import json
import sys
import zipfile
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate, chain
from typing import Any, Final

from geo import shipped
from geo.gazetteer.spelled import folded

_WIDTHS = {
    "name_order": 4,
    "name_counts": 2,
    "text_lengths": 2,
    "latitudes": 4,
    "longitudes": 4,
    "populations": 4,
    "geonames_ids": 4,
    "countries": 2,
    "divisions": 2,
    "time_zones": 2,
    "radii_km": 2,
    "kinds": 1,
    "sources": 1,
    "weights": 1,
}
"""The columns of whole numbers, each with its bytes a number."""

_TYPES = {1: "B", 2: "H", 4: "I"}
_MEMBERS = (*_WIDTHS, "names", "steps", "marks", "tables")
_AFTER = "\U0010ffff"
_STEP = 64

_FIRST: Final = 1 << 31
"""In `name_order`: the first of the names that fold to one text."""

_MARK_BITS: Final = 23

WEIGHTS: Final = tuple(1.12**power for power in range(256))
"""What the column `weights` stands for: how often a place is meant, as the people of a city that is meant as often."""


def packed(numbers: "array[int]") -> bytes:
    """A column as its lowest bytes, then the next, and so on: this packs smaller."""
    data = _little(numbers).tobytes()
    return b"".join(data[plane :: numbers.itemsize] for plane in range(numbers.itemsize))


def unpacked(data: bytes, width: int) -> "array[int]":
    """The column that `packed` made bytes of.

    >>> unpacked(packed(array("I", [1, 70_000])), 4)
    array('I', [1, 70000])
    """
    count = len(data) // width
    laid = bytearray(len(data))
    for plane in range(width):
        laid[plane::width] = data[plane * count : (plane + 1) * count]
    numbers = array(_TYPES[width])
    numbers.frombytes(laid)
    return _little(numbers)


def _little(numbers: "array[int]") -> "array[int]":
    if sys.byteorder == "big":
        numbers = array(numbers.typecode, numbers)
        numbers.byteswap()
    return numbers


def mark_bits(key: str) -> tuple[int, int]:
    """The two bits of `marks` that are set if a name folds to this text."""
    number = zlib.crc32(key.encode("utf-8", "replace"))
    return number >> (32 - _MARK_BITS), (number * 0x9E3779B1 & 0xFFFFFFFF) >> (32 - _MARK_BITS)


@dataclass(frozen=True, eq=False)
class Store:
    """All places, by number. The first `cities` of them are cities, by whole degree of latitude, then by longitude.

    Attributes:
        columns: The columns of numbers.
        tables: What the numbers of countries, divisions, time zones, kinds and sources stand for; the ids of the places
            that are not cities.
        text: The names of all places, in UTF-8, each with a line end after it.
        steps: The folded form of every 64th name in alphabetical order, so that few names are folded to find one.
        marks: A Bloom filter of the folded names: it tells at once that most texts are no name.
        first_names: The number of each place's first name, and then of all names.
        first_bytes: Where in the text each place's names begin, and then its end.
    """

    columns: dict[str, "array[int]"]
    tables: dict[str, list[str]]
    text: bytes
    steps: list[str]
    marks: bytes
    first_names: "array[int]" = field(init=False)
    first_bytes: "array[int]" = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "first_names", array("I", accumulate(self.columns["name_counts"], initial=0)))
        object.__setattr__(self, "first_bytes", array("I", accumulate(self.columns["text_lengths"], initial=0)))

    def __len__(self) -> int:
        return len(self.columns["kinds"])

    @property
    def cities(self) -> int:
        """How many of the places are cities."""
        return len(self) - len(self.tables["ids"])

    def names(self, place: int) -> list[str]:
        """All names of a place, the usual one first."""
        return self.text[self.first_bytes[place] : self.first_bytes[place + 1] - 1].decode().split("\n")

    def usual_name(self, place: int) -> str:
        """The first of a place's names."""
        start = self.first_bytes[place]
        return self.text[start : self.text.index(b"\n", start)].decode()

    def is_inside(self, part: str, place: int) -> bool:
        """Whether a place is in a country or a division, by its code."""
        return part in (self.told("countries", place), self.told("divisions", place))

    def told(self, table: str, place: int) -> str:
        """What a place has in a column that stands for texts."""
        return self.tables[table][self.columns[table][place]]

    def place_of(self, name: int) -> int:
        """The place that a name belongs to, by the name's number."""
        return bisect_right(self.first_names, name) - 1

    def name(self, number: int) -> str:
        """A name by its number."""
        return self.name_of(self.place_of(number), number)

    def name_of(self, place: int, number: int) -> str:
        """A name of a place by the name's number."""
        start, end, which = self.first_bytes[place], self.first_bytes[place + 1], number - self.first_names[place]
        return self.text[start:end].split(b"\n", which + 1)[which].decode()

    def may_be_known(self, key: str) -> bool:
        """Whether a name may fold to a text: of the texts that are no name, one in 30 is told to be one."""
        one, other = mark_bits(key)
        marks = self.marks
        return bool(marks[one >> 3] >> (one & 7) & marks[other >> 3] >> (other & 7) & 1)

    def named(self, key: str) -> list[int]:
        """The numbers of the names that fold to a text; first those of the places that are meant most often."""
        order = self.columns["name_order"]
        found: list[int] = []
        first = self._first(key)
        if first < len(order) and folded(self.name(order[first] & ~_FIRST)) == key:
            found.append(order[first] & ~_FIRST)
            while (first := first + 1) < len(order) and order[first] < _FIRST:
                found.append(order[first])
        return found

    def beginning(self, key: str) -> Iterator[int]:
        """The numbers of the names whose folded form begins with a text, in alphabetical order."""
        for number in self.columns["name_order"][self._first(key) : self._first(key + _AFTER)]:
            yield number & ~_FIRST

    def _first(self, key: str) -> int:
        """Where in alphabetical order the first name stands whose folded form is not before a text."""
        step = bisect_left(self.steps, key) * _STEP
        order = self.columns["name_order"]
        least, most = max(0, step - _STEP), min(step, len(order))
        return bisect_left(order, key, least, most, key=lambda number: folded(self.name(number & ~_FIRST)))


@cache
def store() -> Store:
    """The places that come with the program."""
    with zipfile.ZipFile(shipped.GAZETTEER) as file:
        columns = {name: unpacked(file.read(name), width) for name, width in _WIDTHS.items()}
        steps = file.read("steps").decode().split("\n")
        return Store(columns, json.loads(file.read("tables")), file.read("names"), steps, file.read("marks"))


def write(columns: dict[str, Any], tables: dict[str, list[str]], text: bytes, keys: list[str]) -> None:
    """Write the file. The same places give the same bytes.

    Args:
        columns: The columns; of `name_order` the numbers alone.
        tables: What the numbers in some columns stand for.
        text: All names.
        keys: Each name as it folds.
    """
    order: list[int] = columns["name_order"]
    firsts = [not place or keys[order[place - 1]] != keys[order[place]] for place in range(len(order))]
    flagged = [number | _FIRST if first else number for number, first in zip(order, firsts, strict=True)]
    marks = bytearray(1 << (_MARK_BITS - 3))
    for bit in chain.from_iterable(map(mark_bits, keys)):
        marks[bit >> 3] |= 1 << (bit & 7)
    parts = {name: packed(array(_TYPES[width], columns[name])) for name, width in _WIDTHS.items()}
    parts |= {
        "name_order": packed(array("I", flagged)),
        "names": text,
        "steps": "\n".join(keys[number] for number in order[::_STEP]).encode(),
        "marks": bytes(marks),
        "tables": json.dumps(tables, ensure_ascii=False).encode(),
    }
    with zipfile.ZipFile(shipped.GAZETTEER, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for name in _MEMBERS:
            file.writestr(zipfile.ZipInfo(name), parts[name], zipfile.ZIP_DEFLATED, 9)
