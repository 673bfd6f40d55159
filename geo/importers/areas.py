"""An area in one cell, as WKT or GeoJSON: what databases and portals of open data write in a column of a table."""

import json
import re
from typing import Any

from geo.importers.geometry import NOWHERE, Shape, parts_of, shapes

_LONGEST = 1_000_000
"""Characters of a cell: within them are fewer points than a file may have."""

_WKT = re.compile(
    r"\s{0,9}(?:SRID\s?=\s?(?:4326|4979)\s?;\s?)?(?P<kind>MULTIPOINT|POLYGON|MULTIPOLYGON|LINESTRING|MULTILINESTRING)"
    r"\s?(?:ZM?|M)?\s?(?=\()",
    re.IGNORECASE,
)
_KINDS = {kind.upper(): kind for kind in ("MultiPoint", "Polygon", "MultiPolygon", "LineString", "MultiLineString")}
_NUMBER = r"-?\d{1,12}(?:\.\d{0,17})?"
_PAIR = re.compile(rf"(?<![\d.-])({_NUMBER})\s{{1,4}}({_NUMBER})(?:\s{{1,4}}{_NUMBER}){{0,2}}(?![\d.])", re.ASCII)
_GEOJSON = re.compile(r'\{[^{}\[]{0,200}"type"\s?:\s?"(?:Feature|(?:Multi)?(?:Point|LineString|Polygon))"')
_BRACKETS = str.maketrans("()", "[]")


def read(text: str) -> Shape:
    """Where the area of a cell lies and how far it reaches, or why it makes no place; `NOWHERE` if the cell has none.

    >>> shape = read("POLYGON ((10 50, 12 50, 12 52, 10 52, 10 50))")
    >>> shape.position, round(shape.extent_km)
    ((51.0, 11.0), 132)
    >>> read("LINESTRING (10 50, 11 51)").problem
    'is a line; a place is a point or an area'
    >>> read("Area 51")
    Shape(position=None, problem='', extent_km=0.0, is_other=False)
    """
    geometry = _geometry(text) if len(text) <= _LONGEST else None
    if geometry is None or geometry.get("type") in (None, "Point"):
        return NOWHERE
    parts = parts_of(geometry)
    return shapes([parts])[0][0] if parts else NOWHERE


def is_one(text: str) -> bool:
    """Whether a cell looks like an area or a line."""
    return bool(_WKT.match(text) or _GEOJSON.match(text))


def _geometry(text: str) -> dict[str, Any] | None:
    """A geometry as GeoJSON has it; None if the cell has none that can be read."""
    found = _WKT.match(text)
    if not found and not text.startswith("{"):
        return None
    written = _PAIR.sub(r"[\1,\2]", text[found.end() :]).translate(_BRACKETS) if found else text
    try:
        value = json.loads(written)
    except (ValueError, RecursionError):
        return None
    if not found:
        value = value.get("geometry") if isinstance(value, dict) and value.get("type") == "Feature" else value
        return value if isinstance(value, dict) else None
    kind = _KINDS[found["kind"].upper()]
    if kind == "MultiPoint" and all(isinstance(each, list) and each and isinstance(each[0], list) for each in value):
        value = [each[0] for each in value]
    return {"type": kind, "coordinates": value}
