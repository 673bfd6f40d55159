"""What the columns of a source mean: proposed by their names and by their content, and changed by a person.

Nothing is proposed that is only like a meaning: "region" is not "precision". A proposal that a person should look at
has a doubt.
"""

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from geo.earth import angles, grids
from geo.earth.position import Position
from geo.files import synonyms
from geo.gazetteer import places
from geo.importers import positions
from geo.importers.source import Source
from geo.story import limits
from geo.story.model import Place
from geo.words import spelling
from geo.words.formats import number
from geo.words.language import N_, _, ngettext

POSITION, POSITION_LON_LAT = "position", "position-lon-lat"
"""Latitude and longitude together in one cell; the second one with the longitude first, as WKT has them."""

GEOHASH = "geohash"
"""A position as a geohash, which is never read unasked: many words are geohashes."""

CHAPTER_TITLE, CHAPTER_TEXT = "section-title", "section-text"
"""The row is also a section of the story."""

COUNTRY, DIVISION = "country", "division"
"""The country and the part of it that the place is in: to look its name up, and to doubt a position elsewhere."""

PARTS: tuple[str, ...] = (
    *(f"{axis}-{part}" for axis in ("latitude", "longitude") for part in ("minutes", "seconds", "half")),
    *("easting", "northing", "utm-zone"),
)
"""Parts of a position that stand in columns of their own."""

FIELDS: tuple[str, ...] = (
    *Place.field_names(),
    *(POSITION, POSITION_LON_LAT, GEOHASH, COUNTRY, DIVISION, CHAPTER_TITLE, CHAPTER_TEXT),
    *PARTS,
)
"""What a column may mean. A column without a meaning is left out."""

_EXACT = (*Place.field_names(), POSITION_LON_LAT)
"""What stands in a header exactly so is meant so, also the fields that nobody else calls by a name."""

_LAST = ("name", "label", "type", "category", "description", "notes", "comments", "url", "名", "名称")
_FIRST = ("nom", "nombre", "اسم", "nome", "tipo", "type", "nature", "categorie", "categoria", "kategorie", "نوع")
"""Words that say what a longer name means, as its last word or as its first one: "base name", "nom de la gare"."""

_SAMPLE = 300
"""So many rows are looked at where not all must be."""

_NEAR_PERCENT = 87
"""A misspelt name is at least so similar to the known one."""

_VOTES = 40
"""So many names are looked up to tell which number is the latitude."""

_IN_SOME_ROWS = N_("In some rows the latitude comes first, in others the longitude.")

_NEAR_KM, _FAR_KM = 40.0, 80.0
"""A vote: the one position is that near to a place of the row's name, the other one that far from all of them."""


@dataclass(frozen=True)
class Meaning:
    """What one column means.

    Attributes:
        field: One of `FIELDS`; empty if the column is left out.
        reason: Why, in a few words for a reader: "by its name", "by its content".
        doubt: What a person should look at; empty if nothing.
        half: "S" or "W" if the column's name says so and its numbers have no signs; else empty.
        digits: How many of its last digits stand after the point, if it has whole numbers: 7 for ten millionths.
    """

    field: str
    reason: str = ""
    doubt: str = ""
    half: str = ""
    digits: int = 0


def understand(source: Source, chosen: Mapping[int, str] | None = None) -> tuple[Meaning, ...]:
    """A meaning for each column of a source.

    Args:
        source: The source.
        chosen: What a person chose, by the column's index: one of `FIELDS`, or empty to leave the column out. It is
            never overruled, and no other column then gets that field.

    >>> from geo.importers.source import Record, Source
    >>> rows = [Record(2, ("Lima", "-12.05", "-77.04", "coast")), Record(3, ("Cusco", "-13.52", "-71.97", "coast"))]
    >>> [each.field for each in understand(Source("csv", "", ("Place", "LAT_DD", "Long.", "Region"), tuple(rows)))]
    ['name', 'latitude', 'longitude', 'division']
    """
    return _Understanding(source, {**source.known, **(chosen or {})}).meanings()


class _Understanding:
    """What is found out about the columns of one source, step by step."""

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

    def meanings(self) -> tuple[Meaning, ...]:
        self._by_name()
        if not self.has_geometry:
            self._positions_by_content()
            self._order()
        self._drop_parts()
        self._halves()
        self._name_by_content()
        self._layer_by_content()
        return tuple(self.found.get(index, Meaning("")) for index in range(self.count))

    # --- the source

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
        return self.of(field) is None and field not in self.given.values()

    def title(self, index: int) -> str:
        return self.source.columns[index][:60] or _("column {number}").format(number=index + 1)

    # --- by name

    def _by_name(self) -> None:
        claims: dict[str, list[tuple[int, int, int, str]]] = {}
        for index in range(self.count):
            if index in self.found:
                continue
            if claim := self._claim(index):
                field, sureness, order, doubt = claim
                claims.setdefault(field, []).append((sureness, order, index, doubt))
        for field, candidates in claims.items():
            candidates.sort()
            kept = [each for each in candidates if self._holds(field, each[2])]
            for _sureness, _order, index, doubt in kept:
                if not self.is_free(field):
                    taken = self.of(field)
                    if taken is not None:
                        self._beaten(index, taken, field)
                    continue
                if self.has_geometry and field in (
                    "latitude",
                    "longitude",
                    POSITION,
                    POSITION_LON_LAT,
                    GEOHASH,
                    *PARTS,
                ):
                    self.found[index] = Meaning("", _("the file itself says where each place lies"))
                    continue
                digits = self._digits(index) if field in ("latitude", "longitude") else 0
                doubt = doubt or ("" if digits else self._about_content(field, index))
                reason = _("by its name")
                if digits:
                    reason = _("by its name; the last {count} digits stand after the point").format(count=digits)
                self.found[index] = Meaning(field, reason, doubt, digits=digits)

    def _claim(self, index: int) -> tuple[str, int, int, str] | None:
        """What a column's name says: a field, how surely (0 is best), how good the name is, and a doubt."""
        written = self.source.columns[index].strip()
        if written in _EXACT:
            return written, 0, 0, ""
        words = self.names[index]
        key = "".join(words)
        table = synonyms.table()
        if not key:
            return None
        bare = "".join(synonyms.words(re.sub(r"[(（\[][^)）\]]{0,60}[)）\]]", " ", written[:200])))
        if found := table.get(key) or table.get(bare):
            field, order = found
            return ("name", 3, order, "") if field == "town" else (field, 1, order, "")
        rest = [word for word in words if word not in synonyms.HARMLESS]
        rest = rest or [word for word in words if word in ("x", "y")][:1]
        if "".join(rest) in table and table["".join(rest)][0] in ("latitude", "longitude", POSITION):
            field, order = table["".join(rest)]
            return field, 2, order, ""
        if len(rest) == 2 and rest[1] in ("lat", "latitude", "lon", "lng", "long", "longitude"):  # origin_lat, dest_lat
            field = table[rest[1]][0]
            return field, 3, 0, _("Does it belong to the place that the name means?")
        head = words[-1] if words[-1] in _LAST else words[0] if words[0] in _FIRST else ""
        if head and len(words) > 1 and words[0] not in synonyms.PERSONS:
            field, order = table.get("".join(words[:-1]), table[head]) if head == "name" else table[head]
            if field not in (DIVISION, COUNTRY):
                field, order = table[head]
            return field, 2, order, _("Only a part of its name is known.")
        if len(key) >= 6 and (near := spelling.nearest(key, table, _NEAR_PERCENT)):
            field, order = table[near]
            field = "name" if field == "town" else field
            return field, 5, order, _("Its name is not known, but close to “{name}”.").format(name=near)
        return None

    def _holds(self, field: str, index: int) -> bool:
        """Whether the content of a column can be what its name says; if not, the reason is kept."""
        values = self.values(index)
        if not values:
            self.found[index] = Meaning("", _("it is empty"))
            return False
        match field:
            case "latitude" | "longitude":
                if self.is_free(POSITION) and self.share(index, _is_position) > 0.8:
                    self.found[index] = Meaning(POSITION, _("by its content: {what}").format(what=self._way(index)))
                    return False
                if self._digits(index):
                    return True
                if self.share(index, _is_metres) > 0.5:
                    doubt = _(
                        "Its numbers are too large for degrees: metres of a grid? Write degrees, or the zone too."
                    )
                    self.found[index] = Meaning("", "", doubt)
                    return False
                # "x" and "y" may be anything
                return len("".join(self.names[index])) > 1 or self._is_angles(index, 2)
            case "position" | "position-lon-lat":
                return self.share(index, lambda cell: positions.read(cell) or positions.read(cell, True)) > 0.5 or (
                    self.share(index, positions.problem) > 0.5
                )
            case "geohash":
                return self.share(index, grids.geohash) > 0.5
            case "layer":
                if self._layers(index) > limits.LAYERS or (
                    self._layers(index) * 2 > len(values) + 2 and "".join(self.names[index]) != "layer"
                ):
                    self.found[index] = Meaning("", _("it has too many different values for layers"))
                    return False
                return True
            case "rank":
                if self.share(index, lambda cell: re.fullmatch(r"[1-9](?:[.,]0{1,3})?", cell)) < 0.6:
                    self.found[index] = Meaning("", _("its values are not ranks from 1 to 9"))
                    return False
                return True
            case "precision":
                if self.share(index, precision) < 0.5:
                    told = ", ".join(synonyms.PRECISIONS)
                    self.found[index] = Meaning("", _("its values are none of {values}").format(values=told))
                    return False
                return True
            case "latitude-half" | "longitude-half":
                return self.share(index, angles.read) < 0.5
            case "source_url":
                return self.share(index, lambda cell: re.match(r"https?://|www\.", cell)) > 0.5
            case "radius_km":
                return self.share(index, lambda cell: re.fullmatch(r"\d{1,4}(?:[.,]\d{1,6})?", cell)) > 0.5
            case "section-title":
                return len(set(values)) <= limits.SECTIONS
            case "name" | "note" | "native_name" | "country" | "division":
                return self.share(index, _has_letters) > 0.5
            case _:
                return True

    def _digits(self, index: int) -> int:
        """How many digits of whole numbers are meant to stand after the point, as phones write degrees."""
        digits = next((int(word[1]) for word in self.names[index] if word in ("e5", "e6", "e7")), 0)
        if {"micro", "microdegrees"} & set(self.names[index]):
            digits = 6
        if not digits and self.share(index, _LARGE.fullmatch) > 0.2:
            digits = 7
        return digits if digits and self.share(index, _is_whole) > 0.9 else 0

    def _about_content(self, field: str, index: int) -> str:
        """What is odd in the content of a column, for its doubt."""
        if field in ("latitude", "longitude") and (bad := self._unread(index)):
            said = _("{count} of {all} values are not read as degrees.")
            return said.format(count=number(bad), all=number(len(self.values(index))))
        if (
            field in ("latitude", "longitude")
            and self.share(index, _WHOLE.fullmatch) > 0.8
            and not self._has_minutes(field)
        ):
            return _("Its values are whole numbers. Are they degrees?")
        if "".join(self.names[index]) in _SIZES and not self._is_angles(index, 3):
            return _("Its name also means a size. Are these degrees?")
        return ""

    def _has_minutes(self, axis: str) -> bool:
        return any(synonyms.field_of(name) == f"{axis}-minutes" for name in self.source.columns)

    def _unread(self, index: int) -> int:
        return sum(angles.read(value) is None for value in self.values(index))

    def _beaten(self, index: int, by: int, field: str) -> None:
        """Another column has the field already: say so, and if they differ, doubt both."""
        better = self.title(by)
        self.found[index] = Meaning("", _("“{column}” is taken for it").format(column=better))
        if field in ("latitude", "longitude"):
            pairs = [(record.values[by], record.values[index]) for record in self.source.records]
            read = [(angles.read(one), angles.read(other)) for one, other in pairs]
            apart = sum(abs(a.degrees - b.degrees) > max(a.step, b.step) for a, b in read if a and b)
            filled = sum(bool(other and not one) for one, other in pairs)
            if apart or filled:
                said = ngettext(
                    "“{other}” may be meant as well; it differs in {count} row.",
                    "“{other}” may be meant as well; it differs in {count} rows.",
                    apart + filled,
                )
                doubt = said.format(other=self.title(index), count=number(apart + filled))
                self.found[by] = replace(self.found[by], doubt=doubt)
        elif field in ("time_zone", "precision", "rank"):
            doubt = _("“{other}” may be meant as well.").format(other=self.title(index))
            self.found[by] = replace(self.found[by], doubt=doubt)

    def _layers(self, index: int) -> int:
        return len({record.values[index] for record in self.source.records if record.values[index]})

    # --- by content

    def _positions_by_content(self) -> None:
        parts = {"easting", "northing", "utm-zone"}
        whole = [self.of(field) for field in (POSITION, POSITION_LON_LAT, GEOHASH)]
        if any(each is not None for each in whole) and self.of("latitude") is None and self.of("longitude") is None:
            return
        if self.of("latitude") is not None and self.of("longitude") is not None:
            for index in whole:
                if index is not None and index not in self.given:
                    self.found[index] = Meaning("", _("latitude and longitude have columns of their own"))
            return
        if parts <= {meaning.field for meaning in self.found.values()}:
            return
        free = [index for index in range(self.count) if index not in self.found]
        for one, other in (("latitude", "longitude"), ("longitude", "latitude")):
            if (known := self.of(one)) is not None and self.is_free(other):
                beside = [each for each in (known + 1, known - 1) if each in free and self._is_angles(each, 0)]
                if beside:
                    doubt = _("Its name does not say so, but “{column}” is beside it.").format(column=self.title(known))
                    self.found[beside[0]] = Meaning(other, _("by its content"), doubt)
                return
        if not (self.is_free("latitude") and self.is_free("longitude") and self.is_free(POSITION)):
            return
        links = [index for index, meaning in self.found.items() if meaning.field == "source_url"]
        for index in [*free, *(each for each in links if each not in self.given)]:
            is_position = (
                _is_position if synonyms.field_of(self.source.columns[index]) == "name" else _is_exact_position
            )
            if self.share(index, is_position) > 0.8:
                self.found[index] = Meaning(POSITION, _("by its content: {what}").format(what=self._way(index)))
                return
        self._two_columns(free)

    def _way(self, index: int) -> str:
        """How most cells of a column write positions, in words."""
        ways = [way.way for value in self.values(index)[:20] if (way := positions.read(value))]
        return positions.WAYS[max(sorted(set(ways)), key=ways.count) if ways else "numbers"]

    def _two_columns(self, free: Sequence[int]) -> None:
        """Latitude and longitude as two columns of numbers side by side whose names say nothing."""
        numbers = [index for index in free if self._is_angles(index, 2)]
        pairs = [(index, index + 1) for index in numbers if index + 1 in numbers]
        for first, second in pairs:
            order = self._which_is_latitude(first, second)
            if order is None and (len(pairs) > 1 or len(numbers) > 2):
                continue
            exact = all(self._is_angles(each, 3) for each in (first, second))
            if not exact and not self._by_evidence(first, second):  # prices have two digits after the point
                continue
            latitude, longitude = (second, first) if order == "second" else (first, second)
            doubt = "" if order else _("Nothing says which of the two is the latitude.")
            self.found[latitude] = Meaning("latitude", _("by its content"), doubt)
            self.found[longitude] = Meaning("longitude", _("by its content"), doubt)
            return

    def _is_angles(self, index: int, digits: int) -> bool:
        """Whether a column holds angles, most of them with that many digits after the point or in another notation."""
        if self.share(index, angles.read) < 0.9 or self.share(index, _is_clock_time) > 0.1:
            return False
        exact = re.compile(
            rf"-?\d{{1,3}}(?:[.,]\d{{{digits},}})?" if not digits else rf"-?\d{{1,3}}[.,]\d{{{digits},}}"
        )
        return self.share(index, lambda cell: exact.fullmatch(cell) or not re.fullmatch(r"[-+\d.,]+", cell)) > 0.5

    def _which_is_latitude(self, first: int, second: int) -> str | None:
        """Which of two columns is the latitude: "first" or "second", by letters, ranges or names; None if unknown."""
        pairs = [
            (angles.read(record.values[first]), angles.read(record.values[second])) for record in self.source.records
        ]
        read = [(one, other) for one, other in pairs if one and other]
        axes = {(one.axis, other.axis) for one, other in read}
        if axes & {("latitude", "longitude"), ("latitude", ""), ("", "longitude")}:
            return None if axes & {("longitude", "latitude"), ("longitude", ""), ("", "latitude")} else "first"
        if axes & {("longitude", "latitude"), ("longitude", ""), ("", "latitude")}:
            return "second"
        wide = [sum(abs(pair[side].degrees) > 90 for pair in read) for side in (0, 1)]
        if bool(wide[0]) != bool(wide[1]) and max(wide) * 2 >= len(read):
            return "second" if wide[0] else "first"
        if told := self._by_votes(first, second):
            return told
        if bool(wide[0]) != bool(wide[1]):
            return "second" if wide[0] else "first"
        return None

    def _read(self, first: int, second: int) -> list[tuple[angles.Angle, angles.Angle]]:
        """The angles of two columns, of the rows that have both."""
        pairs = [(angles.read(row.values[first]), angles.read(row.values[second])) for row in self.source.records]
        return [(one, other) for one, other in pairs if one and other]

    def _by_evidence(self, first: int, second: int) -> str | None:
        return self._by_letters(first, second) or self._by_votes(first, second)

    def _by_letters(self, first: int, second: int) -> str | None:
        axes = {(one.axis, other.axis) for one, other in self._read(first, second)}
        straight = axes & {("latitude", "longitude"), ("latitude", ""), ("", "longitude")}
        turned = axes & {("longitude", "latitude"), ("longitude", ""), ("", "latitude")}
        return None if bool(straight) == bool(turned) else "first" if straight else "second"

    def _by_votes(self, first: int, second: int) -> str | None:
        as_is, swapped = self._votes(first, second)
        if max(as_is, swapped) < 2 or max(as_is, swapped) < 4 * min(as_is, swapped):
            return None
        return "first" if as_is > swapped else "second"

    def _votes(self, first: int, second: int) -> tuple[int, int]:
        """How many rows have a place by their name where the columns say, and how many where they say if swapped."""
        return _votes(
            self._labels(),
            ((record.values[first], record.values[second]) for record in self.source.records),
        )

    def _labels(self) -> list[list[str]]:
        """What each row may be called."""
        told = ("name", DIVISION)
        may = [each for each in range(self.count) if each not in self.found or self.found[each].field in told]
        columns = [each for each in may if self.share(each, _has_letters) > 0.5][:5]
        return [[record.values[each] for each in columns] for record in self.source.records]

    # --- which is which

    def _order(self) -> None:
        """Notice a latitude and a longitude that are swapped in the whole file, and longitudes that come first."""
        latitude, longitude = self.of("latitude"), self.of("longitude")
        if latitude is not None and longitude is not None:
            if latitude in self.given or longitude in self.given:
                return
            if self._which_is_latitude(latitude, longitude) == "second" and not self._fits(latitude, longitude):
                doubt = _("By its name it is the other one. The two look swapped in the whole file; check the map.")
                reason = _("by its content")
                self.found[latitude] = Meaning("longitude", reason, doubt)
                self.found[longitude] = Meaning("latitude", reason, doubt)
            return
        index = self.of(POSITION)
        if index is None or index in self.given:
            return
        first, doubt = self._longitude_first(index)
        if first:
            self.found[index] = replace(self.found[index], field=POSITION_LON_LAT)
        if doubt:
            self.found[index] = replace(self.found[index], doubt=doubt)

    def _fits(self, latitude: int, longitude: int) -> bool:
        """Whether two columns can be what they are called without most rows being out of range or elsewhere."""
        both = self._read(latitude, longitude)
        if any(north.axis == "longitude" or east.axis == "latitude" for north, east in both):
            return False
        out = sum(abs(north.degrees) > 90 for north, _east in both)
        as_is, swapped = self._votes(latitude, longitude)
        return 2 * out < len(both) and not (swapped >= 3 and swapped >= 4 * as_is)

    def _longitude_first(self, index: int) -> tuple[bool, str]:
        """Whether the longitude comes first in a column of pairs, and what is doubtful in that."""
        cells = self.values(index)
        unsaid = [
            both
            for cell in cells
            if (both := angles.angles(cell)) and not any(angle.axis for angle in both) and positions.read(cell, True)
        ]
        loose = [both for both in unsaid if abs(both[0].degrees) <= 90 and abs(both[1].degrees) <= 90]
        over = [sum(abs(both[side].degrees) > 90 for both in map(angles.angles, cells) if both) for side in (0, 1)]
        said = {both[0].axis for cell in cells if (both := angles.angles(cell)) and both[0].axis}
        if over[0] > over[1] and 2 * over[0] >= len(unsaid):
            return True, _(_IN_SOME_ROWS) if over[1] else ""
        if over[0]:
            return False, _(_IN_SOME_ROWS)
        if over[1] or said == {"latitude"}:
            return False, ""
        if not loose:
            return False, ""
        name = "".join(word for word in self.names[index] if word not in ("gps", "coordinates", "coords", "point"))
        if name in synonyms.LONGITUDE_FIRST or name in synonyms.LATITUDE_FIRST:
            return name in synonyms.LONGITUDE_FIRST, ""
        pairs = ((str(both[0].degrees), str(both[1].degrees)) if both else ("", "") for both in self._pairs(index))
        as_is, swapped = _votes(self._labels(), pairs)
        if max(as_is, swapped) >= 2 and max(as_is, swapped) >= 4 * min(as_is, swapped):
            return swapped > as_is, ""
        return False, _("Nothing says whether the latitude comes first.")

    def _pairs(self, index: int) -> list[tuple[angles.Angle, angles.Angle] | None]:
        return [angles.angles(record.values[index]) for record in self.source.records]

    def _drop_parts(self) -> None:
        """Minutes, seconds and halves without degrees, and UTM without a zone, mean nothing."""
        fields = {meaning.field for meaning in self.found.values()}
        utm = ("easting", "northing", "utm-zone")
        for index, meaning in list(self.found.items()):
            if index in self.given or meaning.field not in PARTS:
                continue
            axis = meaning.field.partition("-")[0]
            if meaning.field in utm:
                needed = set(utm)
            else:
                needed = {axis, f"{axis}-minutes"} if meaning.field.endswith("seconds") else {axis}
            if not needed <= fields or (meaning.field in utm and "latitude" in fields):
                del self.found[index]
                if meaning.field in ("easting", "northing") and "latitude" not in fields:
                    self.found[index] = Meaning("", "", _("Metres of a grid need the zone in a column of its own."))

    def _halves(self) -> None:
        """North or south, east or west, if a column beside the degrees says it, or the name of the column itself."""
        unsaid = {
            axis: index
            for axis in ("latitude", "longitude")
            if (index := self.of(axis)) is not None and self.is_free(f"{axis}-half")
        }
        for axis, index in list(unsaid.items()):
            if signed := self.share(index, _has_sign):
                del unsaid[axis]
                if signed < self.share(index, angles.read) and self._half_in_name(index, axis):
                    said = _("Its name says south or west, but only some of its numbers have a sign.")
                    self.found[index] = replace(self.found[index], doubt=said)
        beside = {axis: self._letters_beside(axis) for axis in unsaid}
        both = len(beside) == 2 and None not in beside.values()  # one column alone may be that of the wind
        for axis, index in unsaid.items():
            if both and (letters := beside[axis]) is not None:
                doubt = _("Its name does not say so, but “{column}” is beside it.").format(column=self.title(index))
                self.found[letters] = Meaning(f"{axis}-half", _("by its content"), doubt)
            elif half := self._half_in_name(index, axis):
                said = {
                    "S": _("Its name says south: its numbers have no sign and are read as south of the equator."),
                    "W": _("Its name says west: its numbers have no sign and are read as west of Greenwich."),
                }[half]
                self.found[index] = replace(self.found[index], doubt=self.found[index].doubt or said, half=half)

    def _letters_beside(self, axis: str) -> int | None:
        """The column beside those of an angle that has nothing but N and S, or E and W."""
        parts = [self.of(part) for part in (axis, f"{axis}-minutes", f"{axis}-seconds")]
        near = [part + step for part in parts if part is not None for step in (1, -1)]
        columns = [each for each in near if 0 <= each < self.count and each not in self.found]
        return next((each for each in columns if self.share(each, _AXIS_OF_HALF[axis]) == 1), None)

    def _half_in_name(self, index: int, axis: str) -> str:
        """The half of the Earth that a column's name says, if it is the southern or the western one."""
        words = self.names[index]
        told = {half for half, names in synonyms.HALVES.items() if names & set(words)}
        others = (self._claim(each) for each in range(self.count) if each != index)
        # "south latitude" beside "north latitude" is the edge of an area, and the s of "d m s" is seconds.
        if any(claim and claim[0] == axis for claim in others) or {"m", "min", "minutes"} & set(words):
            return ""
        half = "S" if axis == "latitude" else "W"
        return half if told == {half} else ""

    def _name_by_content(self) -> None:
        if not self._is_placed() and (index := self._of_known_names()) is not None:
            if (named := self.of("name")) is not None:
                del self.found[named]
            self.found[index] = Meaning("name", _("by its content: names of places"))
        if not self.is_free("name"):
            return
        for index in range(self.count):
            if index not in self.found and self._is_telling(index) and self._is_text(index):
                self.found[index] = Meaning("name", _("by its content"), _("Its name does not say so."))
                return
        for field in (DIVISION, COUNTRY, "id"):
            other = self.of(field)
            if other is not None and other not in self.given and self.share(other, _has_letters) > 0.9:
                reason = _("by its content") if field == "id" else _("by its name")
                self.found[other] = Meaning("name", reason, _("No other column has names of places."))
                return

    def _is_placed(self) -> bool:
        """Whether anything says where the rows lie."""
        fields = {meaning.field for meaning in self.found.values()}
        return self.has_geometry or bool(
            fields & {"latitude", "longitude", POSITION, POSITION_LON_LAT, GEOHASH, "easting"}
        )

    def _of_known_names(self) -> int | None:
        """In a file without positions, the column of names that the gazetteer knows, if that of its name has none."""
        named = self.of("name")
        if named in self.given or (named is not None and self.share(named, _is_known) > 0.3):
            return None
        left = [each for each in range(self.count) if not self.found.get(each, Meaning("")).field]
        free = [index for index in left if index not in self.given and self._is_text(index)]
        known = {index: self.share(index, _is_known) for index in free}
        best = max(known, key=known.__getitem__, default=None)
        return best if best is not None and known[best] > 0.6 else None

    def _is_telling(self, index: int) -> bool:
        """Whether most rows have a short text of their own there."""
        values = [record.values[index] for record in self.source.records if record.values[index]]
        return bool(values) and len(set(values)) * 2 > len(values) and sum(map(len, values)) < 60 * len(values)

    def _layer_by_content(self) -> None:
        """A column of few values, each of several rows."""
        if not self.is_free("layer"):
            return
        rows = len(self.source.records)
        for index in range(self.count):
            kinds = self._layers(index) if index not in self.found else 0
            filled = sum(bool(record.values[index]) for record in self.source.records) if kinds else 0
            if 2 <= kinds <= 12 and 2 * kinds <= filled and 10 * filled >= 8 * rows and self._is_text(index):
                said = _("by its content: {count} different values").format(count=number(kinds))
                self.found[index] = Meaning("layer", said)
                return

    def _is_text(self, index: int) -> bool:
        return self.share(index, lambda cell: _has_letters(cell) and len(cell) <= 60 and not _DATE.search(cell)) > 0.95


_SIZES = ("lange", "laenge", "breite")
_LARGE = re.compile(r"-?\d{9,10}", re.ASCII)
"""Ten millionths of degrees: no metres of any grid have so many digits."""
_WHOLE = re.compile(r"[-+]?\d{1,3}", re.ASCII)
_DATE = re.compile(r"\d{4}[-/.]\d|\d[-/.]\d{2,4}\b|\d{1,2}:\d\d|https?://", re.ASCII)


@lru_cache(maxsize=1024)
def precision(text: str) -> str:
    """The precision of a story that a text means; empty if none.

    >>> precision("Exact location"), precision("city"), precision("3")
    ('site', 'city', '')
    """
    said = set(synonyms.words(text))
    found = [name for name, meant in synonyms.PRECISIONS.items() if said & set(synonyms.words(meant))]
    return found[0] if len(found) == 1 else ""


def _has_letters(text: str) -> bool:
    return any(char.isalpha() for char in text) and "://" not in text


@lru_cache(maxsize=4096)
def _is_known(text: str) -> bool:
    """Whether a text is a name that the gazetteer knows, perhaps with the country after it."""
    return 1 < len(text) <= 60 and bool(places.find(text))


def _is_metres(text: str) -> bool:
    return re.fullmatch(r"[-+]?\d{5,8}(?:[.,]\d{1,9})?", text) is not None


def _is_whole(text: str) -> bool:
    return re.fullmatch(r"-?\d{1,10}", text, re.ASCII) is not None


def shifted(text: str, digits: int) -> str:
    """A whole number with its last digits after the point; any other text as it is.

    >>> shifted("-120500000", 7), shifted("x", 7)
    ('-12.0500000', 'x')
    """
    if not _is_whole(text):
        return text
    sign, figures = text[: text.startswith("-")], text.lstrip("-").zfill(digits + 1)
    return f"{sign}{figures[:-digits]}.{figures[-digits:]}"


def _has_sign(text: str) -> bool:
    """Whether an angle says in which half of the Earth it is."""
    angle = angles.read(text)
    return angle is not None and bool(angle.half or angle.degrees < 0 or text[:1] == "+")


def _is_north_or_south(text: str) -> bool:
    angle = angles.with_half("1", text)
    return angle is not None and angle.axis == "latitude"


def _is_east_or_west(text: str) -> bool:
    angle = angles.with_half("1", text)
    return angle is not None and angle.axis == "longitude"


_AXIS_OF_HALF = {"latitude": _is_north_or_south, "longitude": _is_east_or_west}


def _is_clock_time(text: str) -> bool:
    return re.fullmatch(r"\d{1,2}:\d\d(?::\d\d)?", text) is not None


def _is_position(text: str, digits: int = 2) -> bool:
    """Whether a cell under any name is a position; two numbers are one only with so many digits after the point."""
    written = positions.read(text) or positions.read(text, True)
    exact = rf"\d[.,]\d{{{digits}}}.*\d[.,]\d{{{digits}}}"
    return written is not None and (written.says_order or bool(re.search(exact, text[:120])))


def _is_exact_position(text: str) -> bool:
    return _is_position(text, 3)


def _votes(labels: Sequence[Sequence[str]], pairs: Iterable[tuple[str, str]]) -> tuple[int, int]:
    """How many rows have a place by one of their names at the first position, and how many at the swapped one."""
    as_is = swapped = asked = 0
    for names, (first, second) in zip(labels, pairs, strict=False):
        one, other = angles.read(first), angles.read(second)
        known = [name for name in names if 3 <= len(name) <= 60 and places.known(name)] if one and other else []
        if not known or one is None or other is None:
            continue
        asked += 1
        straight, turned = (
            min((distance_km(name, position, _NEAR_KM) for name in known), default=math.inf)
            for position in ((one.degrees, other.degrees), (other.degrees, one.degrees))
        )
        as_is += straight <= _NEAR_KM and turned > _FAR_KM
        swapped += turned <= _NEAR_KM and straight > _FAR_KM
        if asked == _VOTES:
            break
    return as_is, swapped


def distance_km(name: str, position: Position, widest_km: float = math.inf) -> float:
    """How far a position is from the nearest place that bears the name, beyond its edge; infinite if there is none.

    Args:
        name: The name.
        position: The position.
        widest_km: Only places that reach no farther count: a province is everywhere near.

    >>> distance_km("Lima", (-12.05, -77.04)), distance_km("Lima", (-12.05, 77.04)) > 1_000
    (0.0, True)
    """
    if abs(position[0]) > 90:
        return math.inf
    found = places.find(name, near=position)
    return min((each.distance_km or 0.0 for each in found if each.entry.radius_km <= widest_km), default=math.inf)
