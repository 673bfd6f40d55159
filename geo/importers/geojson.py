"""GeoJSON: a collection, one feature, a bare geometry, a list of features, or a feature a line; and our own export."""

import re
from collections.abc import Mapping
from typing import Any

from geo.earth import reference_systems
from geo.earth.position import Position
from geo.importers import own, plain_json, web_mercator
from geo.importers.format import Format
from geo.importers.geometry import Parts, Shape, converted_note, parts_of, shapes
from geo.importers.rows import Rows, plain
from geo.importers.source import Source, UnreadableFileError
from geo.words.language import N_, _

_GEOMETRIES = frozenset(
    ["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection"]
)
_DRAWN = ("leg:", "claim:", "ring:")
"""What the ids of the lines and areas in our own export begin with."""


def features_of(value: Any) -> list[Any] | None:
    """The features of a GeoJSON value, in order; None if it is not GeoJSON."""
    if isinstance(value, list):
        parts = [features_of(each) for each in value]
        return [feature for part in parts for feature in part or ()] if value and any(parts) else None
    if not isinstance(value, dict):
        return None
    features, kind = value.get("features"), value.get("type")
    if kind == "FeatureCollection" or (isinstance(features, list) and any(map(_is_feature, features[:1]))):
        return features if isinstance(features, list) else []
    if _is_feature(value):
        return [value]
    if isinstance(kind, str) and kind in _GEOMETRIES and ("coordinates" in value or "geometries" in value):
        single = value.get("geometries") if kind == "GeometryCollection" else None
        geometries = single if isinstance(single, list) else [value]
        return [{"type": "Feature", "properties": {}, "geometry": geometry} for geometry in geometries]
    return None


def _is_feature(value: Any) -> bool:
    return isinstance(value, dict) and value.get("type") == "Feature"


def _recognises(data: bytes, name: str) -> bool:
    document = plain_json.opened(data)
    return document is not None and features_of(document.value) is not None


def _read(data: bytes, name: str) -> Source:
    value, notes = plain_json.read(data)
    features = features_of(value) or []
    if not features:
        raise UnreadableFileError(_("This GeoJSON has no features."))
    top: Mapping[str, Any] = value if isinstance(value, dict) else {}
    metadata = top.get("metadata")
    title = metadata.get("title") if isinstance(metadata, dict) else None
    known: dict[str, str] = {}
    if files := own.story(metadata.get("files") if isinstance(metadata, dict) else None):
        features, known = _own(features), own.COLUMNS
        notes = (*notes, own.changed_note())
    rows, placed, more = _gathered(features, top)
    if len(placed) == len(features) and own.unchanged(files, placed):
        notes = ()
    else:
        files = None
    source = rows.source("geojson", name, known, plain(title or top.get("name")), notes=(*notes, *more))
    return Source(**{**vars(source), "files": files})


def _own(features: list[Any]) -> list[Any]:
    """The places of our own export, without the lines and areas that follow from them."""
    return [
        feature for feature in features if not (isinstance(feature, dict) and str(feature.get("id")).startswith(_DRAWN))
    ]


def _gathered(features: list[Any], top: Mapping[str, Any]) -> tuple[Rows, dict[str, Position], tuple[str, ...]]:
    rows, placed = Rows(), dict[str, Position]()
    kept = [feature if isinstance(feature, dict) else {} for feature in rows.first(features)]
    converted = _Converted(top.get("crs"))
    if not isinstance(top.get("crs"), dict):
        converted.look_for_web_mercator(kept)
    found, notes = shapes([converted.parts(feature.get("geometry")) for feature in kept])
    for feature, shape in zip(kept, found, strict=True):
        properties = feature.get("properties")
        properties = properties if isinstance(properties, dict) else {}
        id_ = feature.get("id")
        if isinstance(id_, (str, int, float)) and not isinstance(id_, bool) and "id" not in properties:
            properties = {"id": id_, **properties}
        if isinstance(name := feature.get("place_name"), str) and "name" not in properties:  # a geocoder's result
            properties = {**properties, "name": name}
        rows.add(properties, shape if _is_feature(feature) else Shape(problem=_("is not a feature")))
        if isinstance(id_, str) and shape.position:
            placed[id_.removeprefix("place:")] = shape.position
    return rows, placed, (*converted.notes, *notes)


# --- the old `crs` member, which RFC 7946 no longer has

_CODE = re.compile(r"(?:urn:ogc:def:crs:)?EPSG:(?:[0-9.]{0,8}:)?([0-9]{4,6})", re.IGNORECASE)
_WGS84 = re.compile(
    r"(?:urn:ogc:def:crs:)?(?:OGC:(?:[0-9.]{0,8}:)?CRS84h?|EPSG:(?:[0-9.]{0,8}:)?(?:4326|4979))", re.IGNORECASE
)


def _texts(properties: Any) -> list[str]:
    """The short texts among the properties of a feature: one of them may be its name."""
    values = properties.values() if isinstance(properties, dict) else ()
    return [each.strip() for each in values if isinstance(each, str) and 2 < len(each) <= 60][:10]


class _Converted:
    """Geometries in the coordinate system that the file names, as WGS 84."""

    def __init__(self, crs: Any) -> None:
        self.notes: tuple[str, ...] = ()
        self._convert: reference_systems.Converter | None = None
        if not isinstance(crs, dict):
            return
        properties = crs.get("properties")
        named = plain(properties.get("name") if isinstance(properties, dict) else None)[:80]
        if _WGS84.fullmatch(named):
            return
        found = _CODE.fullmatch(named)
        code = reference_systems.usual(int(found[1])) if found else 0
        self._convert = reference_systems.to_wgs84(code) if found else None
        if self._convert is None:
            said = _("This GeoJSON is in another coordinate system, {system}. Export it again in WGS 84 (EPSG:4326).")
            raise UnreadableFileError(said.format(system=named or plain(crs.get("type"))[:80] or "?"))
        self.notes = (converted_note(code),)

    def look_for_web_mercator(self, features: list[dict[str, Any]]) -> None:
        """Read positions in metres as Web Mercator, if places of the features' names then lie there."""
        rows = [
            (_texts(feature.get("properties")), parts.points[0])
            for feature in features
            if isinstance(geometry := feature.get("geometry"), dict) and geometry.get("type") == "Point"
            if (parts := parts_of(geometry)) and len(parts.points) == 1 and max(map(abs, parts.points[0])) > 360
        ]
        if found := web_mercator.agreement(rows):
            self._convert = reference_systems.to_wgs84(reference_systems.WEB_MERCATOR)
            said = _(
                "The file names no coordinate system. Its positions are read as Web Mercator (EPSG:3857), in metres, "
                "as places of the same names lie there: {count} of {all}."
            )
            self.notes = (said.format(count=found[0], all=found[1]),)

    def parts(self, geometry: Any) -> Parts | None:
        parts = parts_of(geometry)
        if parts is None or self._convert is None or parts.problem:
            return parts
        try:
            points = self._convert(parts.points)
            polygons = [[self._convert(ring) for ring in polygon] for polygon in parts.polygons]
        except ValueError:
            return Parts(problem=_("has a position outside its coordinate system"))
        return Parts(points, parts.lines, polygons)


FORMAT = Format("geojson", N_("GeoJSON"), (".geojson", ".json", ".geojsonl", ".geojsons"), _recognises, _read)
