"""TopoJSON: outlines as arcs that neighbours share, often as whole numbers on a grid."""

from collections.abc import Iterator
from typing import Any

from geo.importers import limits, plain_json
from geo.importers.format import Format
from geo.importers.geometry import Parts, number, parts_of, shapes, too_many_points, unreadable
from geo.importers.rows import Rows
from geo.importers.source import Source, UnreadableFileError
from geo.words.language import N_, _


def _is_topology(value: Any) -> bool:
    return isinstance(value, dict) and value.get("type") == "Topology" and isinstance(value.get("objects"), dict)


def _recognises(data: bytes, name: str) -> bool:
    document = plain_json.opened(data)
    return document is not None and _is_topology(document.value)


def _read(data: bytes, name: str) -> Source:
    value, notes = plain_json.read(data)
    topology = _Topology(value)
    rows = Rows()
    gathered = rows.first(topology.geometries())
    if not gathered:
        raise UnreadableFileError(_("This TopoJSON has no geometries."))
    found, more = shapes([topology.parts(geometry) for _object, geometry in gathered])
    several = len({object_ for object_, _geometry in gathered}) > 1
    for (object_, geometry), shape in zip(gathered, found, strict=True):
        properties = geometry.get("properties")
        properties = properties if isinstance(properties, dict) else {}
        if isinstance(geometry.get("id"), (str, int)) and "id" not in properties:
            properties = {"id": geometry["id"], **properties}
        rows.add({"object": object_, **properties} if several else properties, shape)
    return rows.source("topojson", name, {"object": "layer"}, notes=(*notes, *more))


class _Topology:
    """Decodes the geometries of a topology, as GeoJSON has them."""

    def __init__(self, value: dict[str, Any]) -> None:
        self._objects: dict[str, Any] = value["objects"]
        arcs = value.get("arcs")
        self._arcs: list[Any] = arcs if isinstance(arcs, list) else []
        transform = value.get("transform")
        self._grid: tuple[float, float, float, float] | None = None
        self._left = limits.POINTS
        self._decoded: dict[int, list[tuple[float, float]]] = {}
        if transform is not None:
            try:
                (kx, ky), (dx, dy) = transform["scale"], transform["translate"]
                self._grid = number(kx), number(ky), number(dx), number(dy)
            except (LookupError, TypeError, ValueError):
                raise UnreadableFileError(_("This TopoJSON has a transform that cannot be read.")) from None

    def geometries(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every geometry with the name of its object; those of a collection one by one."""
        for name, object_ in self._objects.items():
            if not isinstance(object_, dict):
                continue
            members = object_.get("geometries") if object_.get("type") == "GeometryCollection" else [object_]
            yield from ((name, each) for each in members if isinstance(each, dict)) if isinstance(members, list) else ()

    def parts(self, geometry: dict[str, Any]) -> Parts | None:
        """The parts of a geometry."""
        arcs = geometry.get("arcs")
        try:
            match geometry.get("type"):
                case "Point":
                    return parts_of({"type": "Point", "coordinates": self._on_globe(geometry["coordinates"])})
                case "MultiPoint":
                    points = list(map(self._on_globe, geometry["coordinates"]))
                    return parts_of({"type": "MultiPoint", "coordinates": points})
                case "LineString" | "MultiLineString":
                    return Parts(lines=1)
                case "Polygon":
                    return Parts(polygons=[self._polygon(arcs)])
                case "MultiPolygon" if isinstance(arcs, list):
                    return Parts(polygons=list(map(self._polygon, arcs)))
                case None:
                    return None
                case _:
                    return unreadable(geometry.get("type"))
        except (LookupError, TypeError, ValueError):
            return unreadable(geometry.get("coordinates", arcs))

    def _on_globe(self, value: Any) -> list[float]:
        x, y = number(value[0]), number(value[1])
        if self._grid is None:
            return [x, y]
        kx, ky, dx, dy = self._grid
        return [x * kx + dx, y * ky + dy]

    def _polygon(self, rings: Any) -> list[list[tuple[float, float]]]:
        return [self._ring(ring) for ring in rings]

    def _ring(self, indexes: list[int]) -> list[tuple[float, float]]:
        ring: list[tuple[float, float]] = []
        for index in indexes:
            arc = self._arc(index)
            ring += arc[1:] if ring else arc  # two arcs share the point where they meet
        return ring

    def _arc(self, index: int) -> list[tuple[float, float]]:
        which = index if index >= 0 else ~index
        if which not in self._decoded:
            self._decoded[which] = self._decode(self._arcs[which])
        arc = self._decoded[which]
        self._left -= len(arc)
        if self._left < 0:
            # The same arc may be named any number of times.
            raise too_many_points()
        return arc if index >= 0 else arc[::-1]

    def _decode(self, written: Any) -> list[tuple[float, float]]:
        arc, x, y = [], 0.0, 0.0
        for point in written:
            east, north = number(point[0]), number(point[1])
            x, y = (x + east, y + north) if self._grid else (east, north)
            longitude, latitude = self._on_globe((x, y))
            arc.append((latitude, longitude))
        return arc


FORMAT = Format("topojson", N_("TopoJSON"), (".topojson", ".json"), _recognises, _read)
