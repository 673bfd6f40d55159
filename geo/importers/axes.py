"""Which column is the latitude and which the longitude, which comes first in a cell, and in which half of the Earth."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from geo.earth import angles
from geo.earth.position import Position
from geo.files import synonyms
from geo.gazetteer import places
from geo.importers import positions
from geo.importers.by_header import claim
from geo.importers.meanings import MERCATOR_X, MERCATOR_Y, PARTS, POSITION, POSITION_LON_LAT, Meaning
from geo.importers.seen import Seen
from geo.words.language import N_, _

_VOTES = 40
"""So many names are looked up to tell which number is the latitude."""

_IN_SOME_ROWS = N_("In some rows the latitude comes first, in others the longitude.")

_NEAR_KM, _FAR_KM = 40.0, 80.0
"""A vote: the one position is that near to a place of the row's name, the other one that far from all of them."""


def which_is_latitude(seen: Seen, first: int, second: int) -> str | None:
    """Which of two columns is the latitude: "first" or "second", by letters, ranges or names; None if unknown."""
    pairs = [(angles.read(record.values[first]), angles.read(record.values[second])) for record in seen.source.records]
    read = [(one, other) for one, other in pairs if one and other]
    axes = {(one.axis, other.axis) for one, other in read}
    if axes & {("latitude", "longitude"), ("latitude", ""), ("", "longitude")}:
        return None if axes & {("longitude", "latitude"), ("longitude", ""), ("", "latitude")} else "first"
    if axes & {("longitude", "latitude"), ("longitude", ""), ("", "latitude")}:
        return "second"
    wide = [sum(abs(pair[side].degrees) > 90 for pair in read) for side in (0, 1)]
    if bool(wide[0]) != bool(wide[1]) and max(wide) * 2 >= len(read):
        return "second" if wide[0] else "first"
    if told := _by_votes(seen, first, second):
        return told
    if bool(wide[0]) != bool(wide[1]):
        return "second" if wide[0] else "first"
    return None


def by_evidence(seen: Seen, first: int, second: int) -> str | None:
    """Which of two columns is the latitude, by letters or by the names of cities; None if neither tells."""
    return _by_letters(seen, first, second) or _by_votes(seen, first, second)


def _by_letters(seen: Seen, first: int, second: int) -> str | None:
    axes = {(one.axis, other.axis) for one, other in seen.read(first, second)}
    straight = axes & {("latitude", "longitude"), ("latitude", ""), ("", "longitude")}
    turned = axes & {("longitude", "latitude"), ("longitude", ""), ("", "latitude")}
    return None if bool(straight) == bool(turned) else "first" if straight else "second"


def _by_votes(seen: Seen, first: int, second: int) -> str | None:
    as_is, swapped = _votes_of(seen, first, second)
    if max(as_is, swapped) < 2 or max(as_is, swapped) < 4 * min(as_is, swapped):
        return None
    return "first" if as_is > swapped else "second"


def _votes_of(seen: Seen, first: int, second: int) -> tuple[int, int]:
    """How many rows have a place by their name where the columns say, and how many where they say if swapped."""
    return _votes(
        seen.labels(),
        ((record.values[first], record.values[second]) for record in seen.source.records),
    )


def put_in_order(seen: Seen) -> None:
    """Notice a latitude and a longitude that are swapped in the whole file, and longitudes that come first."""
    latitude, longitude = seen.of("latitude"), seen.of("longitude")
    if latitude is not None and longitude is not None:
        if latitude in seen.given or longitude in seen.given:
            return
        if which_is_latitude(seen, latitude, longitude) == "second" and not _fits(seen, latitude, longitude):
            doubt = _("By its name it is the other one. The two look swapped in the whole file; check the map.")
            reason = _("by its content")
            seen.found[latitude] = Meaning("longitude", reason, doubt)
            seen.found[longitude] = Meaning("latitude", reason, doubt)
        return
    index = seen.of(POSITION)
    if index is None or index in seen.given:
        return
    first, doubt = _longitude_first(seen, index)
    if first:
        seen.found[index] = replace(seen.found[index], field=POSITION_LON_LAT)
    if doubt:
        seen.found[index] = replace(seen.found[index], doubt=doubt)


def _fits(seen: Seen, latitude: int, longitude: int) -> bool:
    """Whether two columns can be what they are called without most rows being out of range or elsewhere."""
    both = seen.read(latitude, longitude)
    if any(north.axis == "longitude" or east.axis == "latitude" for north, east in both):
        return False
    out = sum(abs(north.degrees) > 90 for north, _east in both)
    as_is, swapped = _votes_of(seen, latitude, longitude)
    return 2 * out < len(both) and not (swapped >= 3 and swapped >= 4 * as_is)


def _longitude_first(seen: Seen, index: int) -> tuple[bool, str]:
    """Whether the longitude comes first in a column of pairs, and what is doubtful in that."""
    cells = seen.values(index)
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
    name = "".join(word for word in seen.names[index] if word not in ("gps", "coordinates", "coords", "point"))
    if name in synonyms.LONGITUDE_FIRST or name in synonyms.LATITUDE_FIRST:
        return name in synonyms.LONGITUDE_FIRST, ""
    pairs = ((str(both[0].degrees), str(both[1].degrees)) if both else ("", "") for both in _pairs(seen, index))
    as_is, swapped = _votes(seen.labels(), pairs)
    if max(as_is, swapped) >= 2 and max(as_is, swapped) >= 4 * min(as_is, swapped):
        return swapped > as_is, ""
    return False, _("Nothing says whether the latitude comes first.")


def _pairs(seen: Seen, index: int) -> list[tuple[angles.Angle, angles.Angle] | None]:
    return [angles.angles(record.values[index]) for record in seen.source.records]


def drop_parts(seen: Seen) -> None:
    """Minutes, seconds and halves without degrees, and UTM without a zone, mean nothing."""
    fields = {meaning.field for meaning in seen.found.values()}
    utm = ("easting", "northing", "utm-zone")
    for index, meaning in list(seen.found.items()):
        if index in seen.given or meaning.field not in PARTS:
            continue
        axis = meaning.field.partition("-")[0]
        if meaning.field in utm:
            needed = set(utm)
        elif axis == "mercator":
            needed = {MERCATOR_X, MERCATOR_Y}
        else:
            needed = {axis, f"{axis}-minutes"} if meaning.field.endswith("seconds") else {axis}
        if not needed <= fields or (meaning.field in utm and "latitude" in fields):
            del seen.found[index]
            if meaning.field in ("easting", "northing") and "latitude" not in fields:
                seen.found[index] = Meaning("", "", _("Metres of a grid need the zone in a column of its own."))


def find_halves(seen: Seen) -> None:
    """North or south, east or west, if a column beside the degrees says it, or the name of the column itseen."""
    unsaid = {
        axis: index
        for axis in ("latitude", "longitude")
        if (index := seen.of(axis)) is not None and seen.is_free(f"{axis}-half")
    }
    for axis, index in list(unsaid.items()):
        if signed := seen.share(index, _has_sign):
            del unsaid[axis]
            if signed < seen.share(index, angles.read) and _half_in_name(seen, index, axis):
                said = _("Its name says south or west, but only some of its numbers have a sign.")
                seen.found[index] = replace(seen.found[index], doubt=said)
    beside = {axis: _letters_beside(seen, axis) for axis in unsaid}
    both = len(beside) == 2 and None not in beside.values()  # one column alone may be that of the wind
    for axis, index in unsaid.items():
        if both and (letters := beside[axis]) is not None:
            doubt = seen.doubt_beside(index)
            seen.found[letters] = Meaning(f"{axis}-half", _("by its content"), doubt)
        elif half := _half_in_name(seen, index, axis):
            said = {
                "S": _("Its name says south: its numbers have no sign and are read as south of the equator."),
                "W": _("Its name says west: its numbers have no sign and are read as west of Greenwich."),
            }[half]
            seen.found[index] = replace(seen.found[index], doubt=seen.found[index].doubt or said, half=half)


def _letters_beside(seen: Seen, axis: str) -> int | None:
    """The column beside those of an angle that has nothing but N and S, or E and W."""
    parts = [seen.of(part) for part in (axis, f"{axis}-minutes", f"{axis}-seconds")]
    near = [part + step for part in parts if part is not None for step in (1, -1)]
    columns = [each for each in near if 0 <= each < seen.count and each not in seen.found]
    return next((each for each in columns if seen.share(each, _AXIS_OF_HALF[axis]) == 1), None)


def _half_in_name(seen: Seen, index: int, axis: str) -> str:
    """The half of the Earth that a column's name says, if it is the southern or the western one."""
    words = seen.names[index]
    told = {half for half, names in synonyms.HALVES.items() if names & set(words)}
    others = (claim(seen, each) for each in range(seen.count) if each != index)
    # "south latitude" beside "north latitude" is the edge of an area, and the s of "d m s" is seconds.
    if any(claim and claim[0] == axis for claim in others) or {"m", "min", "minutes"} & set(words):
        return ""
    half = "S" if axis == "latitude" else "W"
    return half if told == {half} else ""


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
