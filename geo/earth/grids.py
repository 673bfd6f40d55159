"""Codes and grid references that stand for a position: plus codes, geohashes, MGRS and UTM. Owns mgrs."""

import math
import re
from functools import cache
from typing import NamedTuple

import mgrs
import pyproj

from geo.earth.position import Position


class Cell(NamedTuple):
    """What a code stands for: a cell of a grid.

    Attributes:
        position: Its middle, (latitude, longitude).
        size_m: About how long its longer side is, in metres.
    """

    position: Position
    size_m: float


_PLUS_DIGITS = "23456789CFGHJMPQRVWX"
_PLUS = re.compile(
    rf"(?=[23456789C][23456789CFGHJMPQRV])([{_PLUS_DIGITS}]{{8}}|[{_PLUS_DIGITS}]{{2}}0{{6}}|[{_PLUS_DIGITS}]{{4}}0{{4}}"
    rf"|[{_PLUS_DIGITS}]{{6}}00)\+([{_PLUS_DIGITS}]{{2,7}})?"
)
_SHORT_PLUS = re.compile(rf"[{_PLUS_DIGITS}]{{2,6}}\+[{_PLUS_DIGITS}]{{2,7}}(?:[ ,]|$)")
_GEOHASH_DIGITS = "0123456789bcdefghjkmnpqrstuvwxyz"
_MGRS = re.compile(
    r"(?P<zone>[1-9]|0[1-9]|[1-5]\d|60)(?P<band>[C-HJ-NP-X])\s?(?P<square>[A-HJ-NP-Z][A-HJ-NP-V])"
    r"\s?(?P<east>\d{1,10})(?:\s(?P<north>\d{1,5}))?",
    re.ASCII,
)
_UTM = re.compile(
    r"(?:UTM\s?)?(?:ZONE\s?)?(?P<zone>[1-9]|0[1-9]|[1-5]\d|60)\s?(?P<band>[C-HJ-NP-X])[\s,;]{1,3}"
    r"(?P<east>\d{6}(?:\.\d{1,6})?)\s?(?:M\s?)?E?[\s,;]{1,3}(?P<north>\d{1,8}(?:\.\d{1,6})?)\s?(?:M\s?)?N?",
    re.ASCII,
)
_DEGREE_M = 111_320


def plus_code(text: str) -> Cell | None:
    """The cell of a full plus code (Open Location Code); None if the text is none.

    The examples are from the test data of github.com/google/open-location-code.

    >>> plus_code("7FG49QCJ+2VX").position, plus_code("7FG49Q00+").position
    ((20.3701125, 2.782234375), (20.375, 2.775))
    >>> plus_code("9QCJ+2V"), plus_code("8FVC+22 Tokyo")
    (None, None)
    """
    found = _PLUS.fullmatch(text.strip().upper())
    if not found or (found[2] and "0" in found[1]):
        return None
    digits = (found[1].rstrip("0") if "0" in found[1] else found[1]) + (found[2] or "")
    south, west, tall, wide = -90.0, -180.0, 400.0, 400.0
    for first, second in zip(digits[:10:2], digits[1:10:2], strict=True):
        tall, wide = tall / 20, wide / 20
        south += tall * _PLUS_DIGITS.index(first)
        west += wide * _PLUS_DIGITS.index(second)
    for digit in digits[10:]:
        tall, wide = tall / 5, wide / 4
        south += tall * (_PLUS_DIGITS.index(digit) // 4)
        west += wide * (_PLUS_DIGITS.index(digit) % 4)
    return Cell((round(south + tall / 2, 9), round(west + wide / 2, 9)), tall * _DEGREE_M)


def is_short_plus_code(text: str) -> bool:
    """Whether a text begins with a plus code that needs a town beside it, as maps show them.

    >>> is_short_plus_code("9QCJ+2V Lagos"), is_short_plus_code("8FVC2222+22")
    (True, False)
    """
    return _SHORT_PLUS.match(text.strip().upper()) is not None


def geohash(text: str) -> Cell | None:
    """The cell of a geohash; None if the text is none. Many words are geohashes, so ask only where one is meant.

    >>> geohash("ezs42").position  # en.wikipedia.org/wiki/Geohash
    (42.60498, -5.60303)
    """
    code = text.strip().lower()
    if not 3 <= len(code) <= 12 or any(digit not in _GEOHASH_DIGITS for digit in code):
        return None
    bounds = [[-180.0, 180.0], [-90.0, 90.0]]
    bits = (_GEOHASH_DIGITS.index(digit) >> shift & 1 for digit in code for shift in (4, 3, 2, 1, 0))
    for number, bit in enumerate(bits):
        low, high = bounds[number % 2]
        bounds[number % 2][1 - bit] = (low + high) / 2
    (west, east), (south, north) = bounds
    digits = max(0, math.ceil(-math.log10(north - south)) + 3)
    middle = (round((south + north) / 2, digits), round((west + east) / 2, digits))
    return Cell(middle, max(north - south, east - west) * _DEGREE_M)


def grid_reference(text: str) -> Cell | None:
    """The cell of an MGRS reference; None if the text is none.

    >>> [round(degrees, 3) for degrees in grid_reference("4QFJ 1234 5678").position]  # in Honolulu
    [21.309, -157.917]
    >>> grid_reference("54SUE123"), grid_reference("Hall 54"), grid_reference("54SUE 12 345")
    (None, None, None)
    """
    found = _MGRS.fullmatch(text.strip().upper())
    if not found:
        return None
    east, north = found["east"], found["north"]
    if north is None:
        if len(east) % 2 or len(east) < 2:
            return None
        east, north = east[: len(east) // 2], east[len(east) // 2 :]
    if len(east) != len(north) or len(east) > 5:
        return None
    size_m = 10.0 ** (5 - len(east))
    middle = [f"{part}5" if len(part) < 5 else part for part in (east, north)]
    reference = f"{int(found['zone']):02}{found['band']}{found['square']}{middle[0]}{middle[1]}"
    try:
        latitude, longitude = _mgrs().toLatLon(reference)
    except mgrs.core.MGRSError:
        return None
    return _in_range((latitude, longitude), size_m)


def utm(text: str) -> Cell | None:
    """The position of a UTM reference with its zone; None if the text is none.

    The letter after the zone is a latitude band, or N for north. "S" may be a band of the north or mean south, so such
    a text is not read.

    >>> [round(degrees, 3) for degrees in utm("17T 630084 4833438").position]  # the CN Tower in Toronto
    [43.643, -79.387]
    >>> utm("33S 450000 4200000"), utm("61N 450000 4200000"), utm("450000 4200000")
    (None, None, None)
    """
    found = _UTM.fullmatch(text.strip().upper())
    if not found or found["band"] == "S":
        return None
    return utm_position(int(found["zone"]), found["band"] >= "N", float(found["east"]), float(found["north"]))


def utm_position(zone: int, is_north: bool, east_m: float, north_m: float) -> Cell | None:
    """The position of UTM coordinates; None if they are outside of the zone.

    >>> [round(degrees, 3) for degrees in utm_position(17, True, 630084, 4833438).position]
    [43.643, -79.387]
    """
    if not (1 <= zone <= 60 and 100_000 <= east_m <= 900_000 and 0 <= north_m <= 10_000_000):
        return None
    longitude, latitude = _projection(zone, is_north)(east_m, north_m, inverse=True)
    return _in_range((latitude, longitude), 1.0)


def _in_range(position: Position, size_m: float) -> Cell | None:
    if not (abs(position[0]) <= 90 and abs(position[1]) <= 180):
        return None
    return Cell((round(position[0], 6), round(position[1], 6)), size_m)


@cache
def _mgrs() -> mgrs.MGRS:
    return mgrs.MGRS()


@cache
def _projection(zone: int, is_north: bool) -> pyproj.Proj:
    return pyproj.Proj(proj="utm", zone=zone, south=not is_north, ellps="WGS84")
