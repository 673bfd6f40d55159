"""Esri JSON, as ArcGIS and its services give it: features with attributes, and x and y in any coordinate system."""

from typing import Any

from geo.earth import reference_systems
from geo.earth.position import Position
from geo.importers import plain_json
from geo.importers.format import Format
from geo.importers.geometry import Parts, converted_note, number, shapes, unreadable
from geo.importers.rows import Rows
from geo.importers.source import Source, UnreadableFileError
from geo.words.language import N_, _

_WGS84 = 4326
"""Esri's own numbers, and those of the EPSG."""


def _features(value: Any) -> list[dict[str, Any]] | None:
    features = value.get("features") if isinstance(value, dict) else None
    if not isinstance(features, list):
        return None
    found = [each for each in features if isinstance(each, dict) and isinstance(each.get("attributes"), dict)]
    return found or None


def _recognises(data: bytes, name: str) -> bool:
    document = plain_json.opened(data)
    return document is not None and _features(document.value) is not None


def _read(data: bytes, name: str) -> Source:
    value, notes = plain_json.read(data)
    rows = Rows()
    features = rows.first(_features(value) or ())
    convert, converted = _converter(value.get("spatialReference"), features)
    found, more = shapes([_parts(feature.get("geometry"), convert) for feature in features])
    for feature, shape in zip(features, found, strict=True):
        rows.add(feature["attributes"], shape)
    return rows.source("esrijson", name, {}, notes=(*notes, *converted, *more))


def _converter(
    system: Any, features: list[dict[str, Any]]
) -> tuple[reference_systems.Converter | None, tuple[str, ...]]:
    """What converts positions, if anything does, and what is said of it."""
    geometry: dict[str, Any] = next(
        (each["geometry"] for each in features if isinstance(each.get("geometry"), dict)), {}
    )
    system = system if isinstance(system, dict) else geometry.get("spatialReference")
    if not isinstance(system, dict):
        return None, ()
    code = next((each for key in ("latestWkid", "wkid") if type(each := system.get(key)) is int), 0)
    code = reference_systems.usual(code)
    if code == _WGS84:
        return None, ()
    convert = reference_systems.to_wgs84(code) if 0 < code < 1_000_000 else None
    if convert is None:
        said = _("This Esri JSON is in a coordinate system that is not known ({system}). Export it as GeoJSON.")
        raise UnreadableFileError(said.format(system=code or "?"))
    return convert, (converted_note(code),)


def _parts(geometry: Any, convert: reference_systems.Converter | None) -> Parts | None:
    if not isinstance(geometry, dict) or not geometry:
        return None
    try:
        if "x" in geometry:
            if geometry["x"] in (None, "NaN"):
                return None
            return Parts(_positions([[geometry["x"], geometry.get("y")]], convert))
        if "points" in geometry:
            return Parts(_positions(geometry["points"], convert))
        if "rings" in geometry:
            return Parts(polygons=_polygons([_positions(ring, convert) for ring in geometry["rings"] if ring]))
    except (LookupError, TypeError, ValueError):
        return unreadable(geometry)
    return Parts(lines=1) if "paths" in geometry else unreadable(geometry)


def _positions(pairs: Any, convert: reference_systems.Converter | None) -> list[Position]:
    positions = [(number(pair[1]), number(pair[0])) for pair in pairs]
    return convert(positions) if convert else positions


def _polygons(rings: list[list[Position]]) -> list[list[list[Position]]]:
    """Areas: a ring that goes clockwise is an outline, and those that go the other way after it are its holes."""
    polygons: list[list[list[Position]]] = []
    for ring in rings:
        twice = sum(a[1] * b[0] - b[1] * a[0] for a, b in zip(ring, [*ring[1:], ring[0]], strict=True))
        if twice > 0 and polygons:
            polygons[-1].append(ring)
        else:
            polygons.append([ring])
    return polygons


FORMAT = Format("esrijson", N_("Esri JSON (ArcGIS)"), (".json",), _recognises, _read)
