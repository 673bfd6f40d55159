"""Rings: all points at one distance from a centre, along geodesics on WGS84; and the areas that they enclose.

Positions are (latitude, longitude) in degrees, north and east positive; distances are in metres.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from geo.earth import geodesy
from geo.earth.geodesy import Array
from geo.earth.position import Position

Line: TypeAlias = tuple[Position, ...]

LEAST_M, MOST_M = 1.0, 20_003_000.0
"""The smallest and the greatest radius. Half way round the earth is 931 m more: then no point would be outside."""

_STEP_DEG = 2.5  # between directions at first
_FINE_STEP_DEG, _NEAR_OPPOSITE_M = 0.5, 19_900_000.0  # a ring around the opposite point has corners
_LEAST_TOLERANCE_M = 5.0
_OFF_M = 1e-3


@dataclass(frozen=True)
class Ring:
    """The points at a distance from a centre.

    Attributes:
        line: Its points, the last one the first again. Longitudes go on in steps of 180 degrees at most, so round one
            pole the last is 360 degrees from the first. Where it crosses the 180th meridian there is a point.
        north: Whether the North Pole is as near to the centre, or nearer.
        south: Likewise the South Pole.
    """

    line: Line
    north: bool
    south: bool

    @property
    def rings(self) -> tuple[Line, ...]:
        """The outline of the area within, to be filled by the even-odd rule; longitudes may run on past 180."""
        if self.north and self.south:
            return (self.line, _WORLD)
        if self.north or self.south:
            pole = 90.0 if self.north else -90.0
            ends = ((pole, self.line[-1][1]), (pole, self.line[0][1]))
            return ((*self.line, *ends, self.line[0]),)
        return (self.line,)


_WORLD: Line = ((-90.0, -180.0), (-90.0, 180.0), (90.0, 180.0), (90.0, -180.0), (-90.0, -180.0))


@lru_cache(maxsize=512)
def ring(centre: Position, radius_m: float) -> Ring:
    """The ring around a centre, with as few points as straight lines between them need to show it.

    A straight line departs from the ring by 500 m or by 0.2 % of the radius, whichever is less, as in `geodesy.path`.

    Args:
        centre: Its middle.
        radius_m: The length of the geodesics to it, from `LEAST_M` to `MOST_M`.

    Raises:
        ValueError: The centre is no position, or the radius is out of range.

    >>> yokota = ring((35.7485, 139.3480), 1_300_000.0)
    >>> round(geodesy.leg((35.7485, 139.3480), yokota.line[7]).distance_m, 3), yokota.north
    (1300000.0, False)
    """
    if not LEAST_M <= radius_m <= MOST_M:
        raise ValueError(f"radius {radius_m} is not from {LEAST_M:g} to {MOST_M:.0f} m")
    poles_m = [each.distance_m for each in geodesy.legs([centre, centre], [(90.0, 0.0), (-90.0, 0.0)])]
    north, south = (pole_m <= radius_m for pole_m in poles_m)
    # The eastern half, from north to south: there the longitude goes from 0 to 180 degrees east and no further, or
    # less. The western half mirrors it.
    azimuth = _sampled(centre, radius_m)
    latitude, east = _half(centre, radius_m, azimuth)
    kept = _is_at(centre, radius_m, latitude, east)
    kept[[0, -1]] = True
    latitude, east = latitude[kept], east[kept]
    first, last = (180.0 if pole else 0.0 for pole in (north, south))
    east[0], east[-1] = first, last
    longitude = centre[1] + np.concatenate([east, 2 * last - east[-2::-1]])
    latitude = np.concatenate([latitude, latitude[-2::-1]])
    return Ring(_with_crossings(centre, radius_m, latitude, longitude), north, south)


def _sampled(centre: Position, radius_m: float) -> Array:
    """Directions in [0, 180], close enough for straight lines between their points."""
    tolerance_m = min(500.0, max(radius_m / 500, _LEAST_TOLERANCE_M))
    step = _STEP_DEG if radius_m < _NEAR_OPPOSITE_M else _FINE_STEP_DEG
    azimuth = np.linspace(0.0, 180.0, round(180 / step) + 1)
    return geodesy.refined(azimuth, lambda at: _half(centre, radius_m, at), tolerance_m)


def _half(centre: Position, radius_m: float, azimuth_deg: Array) -> tuple[Array, Array]:
    """The points in directions from 0 to 180: latitudes, and degrees of longitude east of the centre."""
    found = np.array(geodesy.destinations((centre[0], 0.0), azimuth_deg.tolist(), radius_m)).reshape(-1, 2)
    if abs(centre[0]) == 90:  # there directions are counted from the meridian of the position
        found[:, 1] = 180 - azimuth_deg if centre[0] > 0 else azimuth_deg
    return found[:, 0], np.abs(found[:, 1])


def _is_at(centre: Position, radius_m: float, latitude: Array, east: Array) -> np.typing.NDArray[np.bool_]:
    """Which points are at the radius. Just before the opposite point lines from the centre cross: some are nearer."""
    ends = list(zip(latitude.tolist(), east.tolist(), strict=True))
    measured = geodesy.legs([(centre[0], 0.0)] * len(ends), ends)
    return np.array([each.distance_m >= radius_m - _OFF_M for each in measured])


def _with_crossings(centre: Position, radius_m: float, latitude: Array, longitude: Array) -> Line:
    """The line, with a point of the ring on the 180th meridian wherever it crosses that."""
    points: list[Position] = []
    for point in zip(latitude.tolist(), longitude.tolist(), strict=True):
        if points and (meridian := _between(points[-1][1], point[1])) is not None:
            points.append((_latitude_at(centre, radius_m, meridian, points[-1], point), meridian))
        points.append(point)
    points[-1] = (points[0][0], points[-1][1])
    return tuple(points)


def _between(start: float, end: float) -> float | None:
    """The 180th meridian strictly between two longitudes, as a longitude beside theirs; None if none is."""
    low, high = min(start, end), max(start, end)
    meridian = 360.0 * math.ceil((low - 180) / 360) + 180
    if meridian <= low:  # less, if the sum above was rounded
        meridian += 360
    return meridian if meridian < high else None


def _latitude_at(centre: Position, radius_m: float, meridian: float, start: Position, end: Position) -> float:
    """The latitude at which the ring crosses a meridian between two of its points."""
    near, far = ((point[0], point[1]) for point in (start, end))
    for _step in range(60):
        middle = _on_ring(centre, radius_m, ((near[0] + far[0]) / 2, (near[1] + far[1]) / 2), meridian)
        if middle[1] == meridian or abs(near[1] - far[1]) < 1e-12:
            return middle[0]
        if (middle[1] < meridian) == (start[1] < meridian):
            near = middle
        else:
            far = middle
    return (near[0] + far[0]) / 2


def _on_ring(centre: Position, radius_m: float, point: Position, beside: float) -> Position:
    """The point of the ring in the direction of a position, with its longitude beside a given one."""
    azimuth = geodesy.leg(centre, (point[0], math.remainder(point[1], 360))).azimuth_deg
    latitude, longitude = geodesy.destinations(centre, [azimuth], radius_m)[0]
    return latitude, longitude + 360 * round((beside - longitude) / 360)


# --- for files


def areas(ring: Ring) -> list[list[list[Position]]]:
    """The area within a ring as polygons in [-180, 180], cut at the 180th meridian (RFC 7946, 3.1.6 and 3.1.9).

    Each is its outline, counter-clockwise, and perhaps a hole, clockwise; all are closed.

    >>> [len(polygon) for polygon in areas(ring((-14.0, -171.8), 2_000_000.0))]  # Samoa
    [1, 1]
    """
    pieces = geodesy.split(ring.line)
    if len(pieces) > 1 and _lies_at(pieces[-1][-1], pieces[0][0]):
        pieces = [pieces[-1] + pieces[0][1:], *pieces[1:-1]]
    if ring.north and ring.south:
        return _around(pieces)
    if ring.north or ring.south:
        pole = 90.0 if ring.north else -90.0
        pieces = [[*piece, (pole, piece[-1][1]), (pole, piece[0][1])] for piece in pieces]
    return [[_turned(piece, counter_clockwise=True)] for piece in pieces]


def _lies_at(one: Position, other: Position) -> bool:
    return abs(one[0] - other[0]) < 1e-9 and abs(one[1] - other[1]) < 1e-9


def _around(pieces: list[list[Position]]) -> list[list[list[Position]]]:
    """The whole world without the small area around the point opposite the centre."""
    if len(pieces) == 1:
        return [[_turned(_WORLD, counter_clockwise=True), _turned(pieces[0], counter_clockwise=False)]]
    # It is cut in two, which are notches in the edges of the world.
    east, west = sorted(pieces, key=lambda piece: -piece[0][1])
    upwards = east if east[0][0] < east[-1][0] else east[::-1]
    downwards = west if west[0][0] > west[-1][0] else west[::-1]
    outline = [(-90.0, -180.0), (-90.0, 180.0), *upwards, (90.0, 180.0), (90.0, -180.0), *downwards]
    return [[_turned(outline, counter_clockwise=True)]]


def _turned(outline: Sequence[Position], counter_clockwise: bool) -> list[Position]:
    """An outline, closed, in this sense."""
    closed = list(outline) if outline[0] == outline[-1] else [*outline, outline[0]]
    twice = sum(here[1] * there[0] - there[1] * here[0] for here, there in pairwise(closed))
    return closed if (twice > 0) == counter_clockwise else closed[::-1]
