"""Geometries -> where a place of the story lies: a point, a point within an area, or the reason why neither."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from geo.earth import inner_points
from geo.earth.position import Position
from geo.importers import limits
from geo.importers.source import UnreadableFileError
from geo.story.fields import is_plain_decimal
from geo.words import formats
from geo.words.language import _


class Shape(NamedTuple):
    """What a record says of its geometry; see `Record`."""

    position: Position | None = None
    problem: str = ""
    extent_km: float = 0.0
    is_other: bool = False


NOWHERE = Shape()
"""No geometry at all."""


@dataclass
class Parts:
    """The parts of one geometry, as (latitude, longitude) as the file has them.

    Attributes:
        points: Its points.
        lines: How many lines it has.
        polygons: Its areas, each an outline and its holes.
        problem: Why it makes no place; empty if it may.
        is_other: It is something else than a place; see `Record`.
    """

    points: list[Position] = field(default_factory=list)
    lines: int = 0
    polygons: list[list[list[Position]]] = field(default_factory=list)
    problem: str = ""
    is_other: bool = False

    def positions(self) -> Iterator[Position]:
        """All positions of its points and areas."""
        yield from self.points
        for polygon in self.polygons:
            for ring in polygon:
                yield from ring


def unreadable(written: Any = None) -> Parts:
    """What stands for a geometry that cannot be read, with what the file writes there."""
    text = written.strip() if isinstance(written, str) else "" if written is None else repr(written)
    if not text:
        return Parts(problem=_("has a position that cannot be read: two numbers in degrees are expected"))
    said = _("has a position that cannot be read: two numbers in degrees are expected, not “{value}”")
    return Parts(problem=said.format(value=text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"))


_SHOWN = 40
"""Characters of a position that cannot be read, in the sentence about it."""


class _NoPositionError(Exception):
    """A coordinate is not two numbers."""


def number(value: Any) -> float:
    """A coordinate, which some files have as text. Raises ValueError."""
    if isinstance(value, str) and is_plain_decimal(value.strip()):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) < 1e12:
        raise ValueError("not a coordinate")
    return float(value)


def _position(value: Any) -> Position:
    try:
        return (number(value[1]), number(value[0]))
    except (LookupError, TypeError, ValueError):
        raise _NoPositionError from None


def _positions(value: Any) -> list[Position]:
    if not isinstance(value, list):
        raise _NoPositionError
    return list(map(_position, value))


def _rings(value: Any) -> list[list[Position]]:
    if not isinstance(value, list):
        raise _NoPositionError
    return [ring for ring in map(_positions, value) if ring]


def parts_of(geometry: Any) -> Parts | None:
    """The parts of a geometry as GeoJSON has it; None if there is none."""
    parts = Parts()
    left, seen = [geometry], 0
    while left and seen < limits.POINTS:
        one, seen = left.pop(), seen + 1
        if one is None:
            continue
        try:
            _add(one, parts, left)
        except _NoPositionError:
            parts.problem = unreadable(one.get("coordinates") if isinstance(one, dict) else one).problem
    if geometry is None or not (parts.points or parts.lines or parts.polygons or parts.problem):
        return None
    return parts


def _add(geometry: Any, parts: Parts, left: list[Any]) -> None:
    if not isinstance(geometry, dict):
        raise _NoPositionError
    coordinates = geometry.get("coordinates")
    match geometry.get("type"):
        case "GeometryCollection":
            members = geometry.get("geometries")
            left.extend(members if isinstance(members, list) else ())
        case _ if coordinates is None or coordinates == []:
            return
        case "Point":
            parts.points.append(_position(coordinates))
        case "MultiPoint":
            parts.points.extend(_positions(coordinates))
        case "LineString":
            parts.lines += 1
        case "MultiLineString":
            parts.lines += len(coordinates) if isinstance(coordinates, list) else 1
        case "Polygon":
            parts.polygons.append(_rings(coordinates))
        case "MultiPolygon" if isinstance(coordinates, list):
            parts.polygons.extend(map(_rings, coordinates))
        case _:
            raise _NoPositionError


def too_many_points() -> UnreadableFileError:
    """What is raised for a file whose outlines have more points than are read."""
    said = _("The outlines in this file have over {count} points. Simplify them, for example in QGIS or mapshaper.")
    return UnreadableFileError(said.format(count=formats.number(limits.POINTS)))


def converted_note(code: int) -> str:
    """What is said of a file whose positions were converted from another coordinate reference system."""
    return _("The positions are converted from {system} to WGS 84.").format(system=f"EPSG:{code}")


def shapes(read: Sequence[Parts | None]) -> tuple[list[Shape], tuple[str, ...]]:
    """Where each geometry of a file lies, and what was assumed about all of them.

    If some latitudes are impossible as they stand, and all are possible as longitudes, the file has them the other way
    about. It is read so, and a note says it.

    >>> shapes([Parts(points=[(139.69, 35.68)])])[0][0].position
    (35.68, 139.69)
    """
    everything = [parts for parts in read if parts]
    if sum(1 for parts in everything for _position in parts.positions()) > limits.POINTS:
        raise too_many_points()
    swapped = _are_swapped(position for parts in everything for position in parts.positions())
    notes = (
        (
            _(
                "Some latitudes are over 90 degrees as the file has them, so it seems to give latitude before "
                "longitude. It is read that way: check the positions on the map."
            ),
        )
        if swapped
        else ()
    )
    return [_shape(parts, swapped) if parts else NOWHERE for parts in read], notes


def _are_swapped(positions: Iterable[Position]) -> bool:
    impossible = False
    for latitude, longitude in positions:
        if abs(longitude) > 90 or abs(latitude) > 360:
            return False
        impossible = impossible or abs(latitude) > 90
    return impossible


def _shape(parts: Parts, swapped: bool) -> Shape:
    if parts.problem:
        return Shape(problem=parts.problem, is_other=parts.is_other)
    if swapped:
        parts = Parts(
            [(b, a) for a, b in parts.points],
            parts.lines,
            [[[(b, a) for a, b in ring] for ring in polygon] for polygon in parts.polygons],
        )
    for latitude, longitude in parts.positions():
        if abs(latitude) > 180 or abs(longitude) > 360:
            said = _("has a position that is not in degrees: {x}, {y}; export the file in WGS 84 (EPSG:4326)")
            return Shape(problem=said.format(x=f"{longitude:.7g}", y=f"{latitude:.7g}"))
        if abs(latitude) > 90:
            return Shape(problem=_("has an impossible latitude, {latitude}").format(latitude=f"{latitude:.7g}"))
    if len(distinct := list(dict.fromkeys(parts.points))) == 1:
        return Shape(_normal(distinct[0]))
    if polygons := [polygon for polygon in parts.polygons if polygon and polygon[0]]:
        inside = _normal(inner_points.inner_point(polygons))
        return _reaching(inside, [position for polygon in polygons for position in polygon[0]])
    if distinct:
        return _reaching(_normal(inner_points.most_central(distinct)), distinct)
    return Shape(problem=_("is a line; a place is a point or an area"), is_other=True)


def _reaching(position: Position, points: list[Position]) -> Shape:
    return Shape(position, extent_km=round(inner_points.reach_m(position, points) / 1000, 3))


def _normal(position: Position) -> Position:
    """The position with at most seven decimals, a centimetre, and a longitude from -180 to 180."""
    latitude, longitude = position
    if abs(longitude) > 180:
        longitude = (longitude + 180) % 360 - 180
    return round(latitude, 7) + 0.0, round(longitude, 7) + 0.0
