"""The file with the places, in memory: one column for each thing that is known of them. data/gazetteer/README.md.

Nothing is read until `store()` is called for the first time.
"""

import json
import os
import sys
import tempfile
import zipfile
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from contextlib import suppress
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


def unpacked(parts: Iterable[bytes], size: int, width: int) -> "array[int]":
    """The column that `packed` made bytes of, put together piece by piece, so that no copy of it is left in memory.

    Args:
        parts: The bytes, in pieces of any length.
        size: How many they are together.
        width: Bytes a number.

    >>> data = packed(array("I", [1, 70_000]))
    >>> unpacked((data[:3], data[3:]), len(data), 4)
    array('I', [1, 70000])
    """
    numbers = array(_TYPES[width], bytes(width)) * (size // width)
    laid, count, at = memoryview(numbers).cast("B"), len(numbers), 0
    for part in parts:
        taken = 0
        while taken < len(part):
            plane, first = divmod(at, count)
            now = min(len(part) - taken, count - first)
            start = first * width + plane
            laid[start : start + (now - 1) * width + 1 : width] = part[taken : taken + now]
            taken, at = taken + now, at + now
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


class Names:
    """The names of all places, in UTF-8, each with a line end after it, in a temporary file: they would take 15 MB.

    Where no file can be written they are in memory.

    Args:
        file: The file with the places.
    """

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._whole, self._file = b"", -1
        if hasattr(os, "pread"):
            with suppress(OSError):
                self._file = _laid_apart(_pieces(file, "names"))
        if self._file < 0:
            self._whole = file.read("names")

    def __getitem__(self, part: slice) -> bytes:
        if self._file < 0:
            return self._whole[part]
        return os.pread(self._file, part.stop - part.start, part.start)


def _laid_apart(pieces: Iterable[bytes]) -> int:
    """The descriptor of a file without a name that holds some bytes. It stays open as long as the program runs."""
    with tempfile.TemporaryFile() as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        return os.dup(file.fileno())


@dataclass(frozen=True, eq=False)
class Store:
    """All places, by number. The first `cities` of them are cities, by whole degree of latitude, then by longitude.

    Attributes:
        columns: The columns of numbers.
        tables: What the numbers of countries, divisions, time zones, kinds and sources stand for.
        ids: The ids of the places that are not cities, each with a line end after it. A list would take 3 MB.
        text: The names of all places.
        steps: The folded form of every 64th name in alphabetical order, so that few names are folded to find one.
        marks: A Bloom filter of the folded names: it tells at once that most texts are no name.
        first_names: The number of each place's first name, and then of all names.
        first_bytes: Where in the text each place's names begin, and then its end.
        first_letters: Where in `ids` each id begins, and then its end.
    """

    columns: dict[str, "array[int]"]
    tables: dict[str, list[str]]
    ids: str
    text: Names
    steps: list[str]
    marks: bytearray
    first_names: "array[int]" = field(init=False)
    first_bytes: "array[int]" = field(init=False)
    first_letters: "array[int]" = field(init=False)

    def __post_init__(self) -> None:
        lengths = map(len, self.ids.splitlines(keepends=True))
        object.__setattr__(self, "first_names", array("I", accumulate(self.columns.pop("name_counts"), initial=0)))
        object.__setattr__(self, "first_bytes", array("I", accumulate(self.columns.pop("text_lengths"), initial=0)))
        object.__setattr__(self, "first_letters", array("I", accumulate(lengths, initial=0)))

    def __len__(self) -> int:
        return len(self.columns["kinds"])

    @property
    def cities(self) -> int:
        """How many of the places are cities."""
        return len(self) - len(self.first_letters) + 1

    def id(self, place: int) -> str:
        """The id of a place: a city's is its number in GeoNames."""
        other = place - self.cities
        if other < 0:
            return str(self.columns["geonames_ids"][place])
        return self.ids[self.first_letters[other] : self.first_letters[other + 1] - 1]

    def with_id(self, id_: str) -> int | None:
        """The place that is no city with an id in small letters; None if there is none."""
        lines = f"\n{self.ids.lower()}"
        at = lines.find(f"\n{id_}\n")
        return None if at < 0 else self.cities + bisect_left(self.first_letters, at)

    def names(self, place: int) -> list[str]:
        """All names of a place, the usual one first."""
        return self.text[self.first_bytes[place] : self.first_bytes[place + 1] - 1].decode().split("\n")

    def usual_name(self, place: int) -> str:
        """The first of a place's names."""
        return self.text[self.first_bytes[place] : self.first_bytes[place + 1]].partition(b"\n")[0].decode()

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
        sizes = {name: file.getinfo(name).file_size for name in _MEMBERS}
        columns = {name: unpacked(_pieces(file, name), sizes[name], width) for name, width in _WIDTHS.items()}
        steps = file.read("steps").decode().split("\n")
        tables = json.loads(file.read("tables"))
        ids = "".join(f"{id_}\n" for id_ in tables.pop("ids"))
        return Store(columns, tables, ids, Names(file), steps, bytearray(file.read("marks")))


def _pieces(file: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """A member of the file, piece by piece."""
    with file.open(name) as member:
        while piece := member.read(1 << 18):
            yield piece


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
