"""A whole position in one cell: numbers, WKT, WKB, GeoJSON, a web map's address, a plus code, a grid reference, UTM."""

import json
import math
import re
import struct
from functools import lru_cache
from typing import Literal, NamedTuple
from urllib.parse import unquote

from geo.earth import angles, grids
from geo.earth.position import Position
from geo.words.language import N_, Words, _

_LONGEST = 2_000
"""Characters of a cell; in a longer one no position is looked for."""

_DEGREE_M = 111_320

WAYS = Words(
    {
        "numbers": N_("latitude and longitude together"),
        "WKT": N_("points as WKT"),
        "WKB": N_("points as WKB, in hexadecimal digits"),
        "GeoJSON": N_("points as GeoJSON"),
        "address": N_("addresses of web maps"),
        "plus code": N_("plus codes"),
        "MGRS": N_("MGRS grid references"),
        "UTM": N_("UTM coordinates with their zone"),
        "geohash": N_("geohashes"),
    }
)
"""The ways in which a cell may hold a position, in words."""


class Written(NamedTuple):
    """A position as somebody wrote it.

    Attributes:
        position: The (latitude, longitude).
        size_m: How exactly it is written, in metres.
        way: One of `WAYS`.
        says_order: Whether it says itself which number is the latitude.
    """

    position: Position
    size_m: float
    way: str
    says_order: bool = True


@lru_cache(maxsize=16_384)
def read(text: str, longitude_first: bool = False, geohashes: bool = False) -> Written | None:
    """The position that a cell holds; None if it holds none, or none that is certain.

    Args:
        text: The cell.
        longitude_first: Whether the longitude comes first where the cell does not say.
        geohashes: Whether a word may be a geohash.

    >>> [read(text).position for text in ("35.68, 139.69", "POINT (139.69 35.68)", "SRID=4326;POINT(139.69 35.68)")]
    [(35.68, 139.69), (35.68, 139.69), (35.68, 139.69)]
    >>> read("geo:35.68,139.69?z=11").position
    (35.68, 139.69)
    >>> read('{"type": "Point", "coordinates": [139.69, 35.68]}').position, read("54SUE", geohashes=False)
    ((35.68, 139.69), None)
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    if text[0] in "{":
        return _geojson(text)
    if found := _POINT.fullmatch(text):
        return _wkt(found)
    if _WKB.match(text):
        return _wkb(text)
    if "://" in text[:12] or text[:4].lower() == "geo:" or text[:4].lower() == "www.":
        return _address(text)
    if "+" in text and (cell := grids.plus_code(text)):
        return Written(cell.position, cell.size_m, "plus code")
    if any(char.isdigit() for char in text):
        for way, grid in (("MGRS", grids.grid_reference), ("UTM", grids.utm)):
            if cell := grid(text):
                return Written(cell.position, cell.size_m, way)
        if position := angles.pair(text, longitude_first):
            both = angles.angles(text) or ()
            says = any(angle.axis for angle in both)
            return Written(position, min(angle.step for angle in both) * _DEGREE_M, "numbers", says)
        if found := _FORM.fullmatch(text) or _BELOW_ADDRESS.search(text):
            return _from_texts(found[1], found[2], "numbers")
    if geohashes and (cell := grids.geohash(text)):
        return Written(cell.position, cell.size_m, "geohash")
    return None


def problem(text: str) -> str:
    """Why a cell that looks like a position is not read, for a reader; empty if there is nothing to say.

    >>> problem("///filled.count.soap")
    'is a what3words address, which only that company can turn into a position; write coordinates'
    """
    text = text.strip()
    if _THREE_WORDS.fullmatch(text):
        return _("is a what3words address, which only that company can turn into a position; write coordinates")
    if grids.is_short_plus_code(text):
        return _("is a short plus code, which needs its town to be found; write the whole code or coordinates")
    if found := _GEOMETRY.match(text):
        if found["kind"].upper() == "POINT":
            return _("is not a point in degrees; write longitude and latitude of WGS 84")
        return _("is a line or an area, not a point; write the position of one point")
    if re.match(r"https?://(?:maps\.app\.)?goo\.gl/", text[:40]):
        return _("is a short address that says no position; copy the long one, or write coordinates")
    if re.match(r"https?://(?:www\.|maps\.)?google\.[a-z.]{2,6}/maps", text[:60]):
        return _("is an address of Google Maps without a position; open it and copy the address with an @ in it")
    if re.fullmatch(r"[+-]?\d{1,6}(?:[.,]\d{1,15})?", text, re.ASCII) and abs(float(text.replace(",", "."))) > 180:
        return _("is no angle: degrees go from -180 to 180")
    if re.fullmatch(r"[+-]?\d(?:[.,]\d{1,15})?[eE]\+?\d{1,2}", text):
        return _("is a number that a spreadsheet has cut short; format the column as text or with all digits")
    return ""


_BELOW_ADDRESS = re.compile(r"\((-?\d{1,2}\.\d{3,15}), ?(-?\d{1,3}\.\d{3,15})\)\Z", re.ASCII)
"""What open data portals write below an address."""

_FORM = re.compile(
    r"(-?\d{1,2}\.\d{3,15}) (-?\d{1,3}\.\d{3,15}) -?\d{1,5}(?:\.\d{1,9})? \d{1,5}(?:\.\d{1,9})?", re.ASCII
)
"""What survey forms (ODK, Kobo) write: latitude, longitude, altitude, accuracy."""

_THREE_WORDS = re.compile(r"(?:https?://)?(?:w3w\.co/|what3words\.com/|/{3})[^\W\d_]{1,30}(?:\.[^\W\d_]{1,30}){2}")

# --- WKT

_NUMBER = r"[+-]?\d{1,12}(?:\.\d{0,17})?"
_POINT = re.compile(
    r"(?:<(?P<body>[^>\s]{1,99})>\s?)?(?:SRID\s?=\s?(?P<srid>\d{1,6})\s?;\s?)?(?P<multi>MULTI)?POINT\s?(?:Z|M|ZM)?\s?"
    rf"\(\s{{0,3}}(?(multi)\(?)(?P<x>{_NUMBER})[\s,]{{1,4}}(?P<y>{_NUMBER})(?:[\s,]{{1,4}}{_NUMBER}){{0,2}}"
    r"\s{0,3}(?(multi)\)?)\)",
    re.IGNORECASE | re.ASCII,
)
_GEOMETRY = re.compile(
    r"(?:<[^>\s]{1,99}>\s?)?(?:SRID\s?=\s?\d{1,6}\s?;\s?)?(?P<kind>MULTI(?:POINT|LINESTRING|POLYGON)|POINT|LINESTRING|POLYGON"
    r"|GEOMETRYCOLLECTION)\s?(?:Z|M|ZM)?\s?\(",
    re.IGNORECASE,
)
_WGS84 = ("", "4326", "4979")


def _wkt(found: re.Match[str]) -> Written | None:
    # Wikidata names the body of a position that is not on the Earth.
    if found["srid"] not in (None, *_WGS84) or (
        found["body"] and not found["body"].endswith(("/Q2", "CRS84", "/4326"))
    ):
        return None
    return _from_texts(found["y"], found["x"], "WKT")


_WKB = re.compile(r"0[01][0-9a-f]{8}(?:[0-9a-f]{8})?(?:[0-9a-f]{16}){2,4}\Z", re.IGNORECASE | re.ASCII)
_WKB_SRID, _WKB_KINDS = 0x20000000, (1, 1001, 2001, 3001)


def _wkb(text: str) -> Written | None:
    """A point as PostGIS and CARTO write it: the order of bytes, the kind, perhaps the system, two to four numbers."""
    data = bytes.fromhex(text)
    order: Literal["big", "little"] = "little" if data[0] else "big"
    kind = int.from_bytes(data[1:5], order)
    has_system = bool(kind & _WKB_SRID)
    at = 9 if has_system else 5
    if kind & 0x0FFFFFFF not in _WKB_KINDS or (len(data) - at) % 8:
        return None
    if has_system and str(int.from_bytes(data[5:9], order)) not in _WGS84:
        return None
    numbers = [data[start : start + 8] for start in (at, at + 8)]
    east, north = (struct.unpack("!d", each if order == "big" else each[::-1])[0] for each in numbers)
    is_on_earth = math.isfinite(north) and math.isfinite(east) and abs(north) <= 90 and abs(east) <= 180
    return Written((round(north, 7), round(east, 7)), 1.0, "WKB") if is_on_earth else None


def _from_texts(latitude: str, longitude: str, way: str) -> Written | None:
    north, east = angles.read(latitude.rstrip(".")), angles.read(longitude.rstrip("."))
    if not (north and east and abs(north.degrees) <= 90):
        return None
    return Written((north.degrees, east.degrees), min(north.step, east.step) * _DEGREE_M, way)


# --- GeoJSON


def _geojson(text: str) -> Written | None:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if isinstance(value, dict) and value.get("type") == "Feature":
        value = value.get("geometry")
    if isinstance(value, dict) and value.get("type") == "Point" and isinstance(value.get("coordinates"), list):
        east, north = [*value["coordinates"], None, None][:2]
    elif isinstance(value, dict):
        small = {str(key).lower(): each for key, each in value.items()}
        north = next((small[key] for key in ("lat", "latitude") if key in small), None)
        east = next((small[key] for key in ("lon", "lng", "long", "longitude") if key in small), None)
    else:
        return None
    if any(isinstance(each, bool) or not isinstance(each, (int, float, str)) for each in (north, east)):
        return None
    latitude, longitude = (each if isinstance(each, str) else repr(each) for each in (north, east))
    return _from_texts(latitude, longitude, "GeoJSON")


# --- addresses of web maps

_PLACES = tuple(
    re.compile(place, re.ASCII)
    for place in (
        rf"!3d({_NUMBER})!4d({_NUMBER})",  # Google: the marker, before the middle of the view
        rf"[?&#](?:q|query|destination|daddr|ll|sll|cp|center|loc|pt|marker|mlat)="
        rf"(?:loc:)?({_NUMBER})(?:,|~|&mlon=|, |\+)({_NUMBER})(?![\d.])",
        rf"#marker=\d{{1,2}}(?:\.\d{{1,4}})?/({_NUMBER})/({_NUMBER})",
        rf"/(?:place|search|dir)/(?:[^/]{{1,200}}/)?({_NUMBER}),\+?({_NUMBER})",
        rf"@({_NUMBER}),({_NUMBER})",
        rf"#(?:map=)?\d{{1,2}}(?:\.\d{{1,4}})?/({_NUMBER})/({_NUMBER})",
    )
)
_LONGITUDE_FIRST = re.compile(r"(?:https?://)?(?:[a-z-]{1,20}\.){0,2}yandex\.", re.IGNORECASE)
_OTHER_DATUM = re.compile(r"(?:https?://)?(?:[a-z-]{1,20}\.){0,3}(?:baidu|amap|gaode|qq)\.com", re.IGNORECASE)
_GEO = re.compile(rf"geo:({_NUMBER}),({_NUMBER})(?:,{_NUMBER})?(?:[;?].{{0,200}})?", re.ASCII)


def _address(text: str) -> Written | None:
    address = unquote(text)
    if found := _GEO.fullmatch(address.lower()):
        if "crs=" in address.lower() and "crs=wgs84" not in address.lower():
            return None
        return _from_texts(found[1], found[2], "address")
    if _OTHER_DATUM.match(address):  # Chinese maps shift positions by some hundred metres
        return None
    found = next((match for place in _PLACES if (match := place.search(address))), None)
    if found is None:
        return None
    latitude, longitude = (2, 1) if _LONGITUDE_FIRST.match(address) else (1, 2)
    return _from_texts(found[latitude], found[longitude], "address")
