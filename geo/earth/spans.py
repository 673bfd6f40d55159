"""What lies between two regions: their nearest and farthest points, and points that are a stated distance apart.

Distances are geodesics on WGS84, exact to 1 km or 1 %, whichever is more. What is asked of two regions is remembered.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from geo.earth import boundaries
from geo.earth.boundaries import Boundary, Pair
from geo.earth.geodesy import destinations, leg, legs
from geo.earth.position import Position
from geo.earth.regions import Region, contains, contains_each, core_of, disc, first_points, outline_of

HALF_WAY_ROUND_M = 20_003_931.4586
"""The longest geodesic: from pole to pole."""

_TOUCHING_M = 50.0  # lines that cross are found to be this near, as each is taken to be straight


@dataclass(frozen=True)
class Span:
    """Two positions, and the length of the geodesic between them."""

    start: Position
    end: Position
    distance_m: float


@dataclass(frozen=True)
class Reach:
    """The shortest and the longest geodesic from a point of one region to a point of another."""

    nearest: Span
    farthest: Span


@lru_cache(maxsize=8192)
def nearest(a: Region, b: Region) -> Span:
    """The nearest points of two regions; one point where they have one in common."""
    if (common := _common(a, b)) is not None:
        return Span(common, common, 0.0)
    core = min(_spans(boundaries.nearest(core_of(a), core_of(b))), key=lambda span: span.distance_m)
    if core.distance_m <= max(a.radius_m + b.radius_m, _TOUCHING_M if a.centre is None and b.centre is None else 0):
        from_a = (max(0.0, core.distance_m - b.radius_m) + min(a.radius_m, core.distance_m)) / 2
        common = _moved(core.start, leg(core.start, core.end).azimuth_deg, from_a)
        return Span(common, common, 0.0)
    if a.radius_m == b.radius_m == 0:
        return core
    there, back = leg(core.start, core.end), leg(core.end, core.start)
    return _span(_moved(core.start, there.azimuth_deg, a.radius_m), _moved(core.end, back.azimuth_deg, b.radius_m))


@lru_cache(maxsize=8192)
def reach(a: Region, b: Region) -> Reach:
    """The nearest and the farthest points of two regions. The nearest distance is 0 where they have a common point.

    >>> from geo.earth.countries import country_near
    >>> tokyo, hawaii = disc((35.6895, 139.6917), 10e3), country_near("840", (20.8, -157.5), 600e3)
    >>> [round(span.distance_m / 1e3) for span in (reach(tokyo, hawaii).nearest, reach(tokyo, hawaii).farthest)]
    [5743, 6601]
    """
    return Reach(nearest(a, b), _farthest(a, b))


@lru_cache(maxsize=8192)
def span_of(a: Region, b: Region, distance_m: float) -> Span | None:
    """A point of each of two regions which are this far apart, to 1 km or 1 %; None if no two are."""
    whole = reach(a, b)
    if not whole.nearest.distance_m * 0.98 - 2000 <= distance_m <= whole.farthest.distance_m * 1.02 + 2000:
        return None
    first, second = _lines_for(a, b, whole)
    spans, aim = [whole.nearest, whole.farthest], distance_m
    for _ in range(3):
        found = _apart(first, second, aim)
        spans.append(found)
        if found.distance_m < 1 or abs(found.distance_m - distance_m) < distance_m * 1e-4:
            break
        aim *= distance_m / found.distance_m  # the sphere's answer is a little off
    best = min(spans, key=lambda span: abs(span.distance_m - distance_m))
    return best if abs(best.distance_m - distance_m) <= max(1000, distance_m / 100) else None


def distance_to(region: Region, position: Position) -> float:
    """The distance in metres from a position to a region, 0 inside.

    >>> from geo.earth.countries import country
    >>> round(distance_to(country("643"), (65.6, -168.1)) / 1e3)  # Alaska's westernmost cape to Russia
    87
    """
    return nearest(disc(position, 0), region).distance_m


def farthest_of(positions: Sequence[Position], region: Region, count: int) -> list[Position]:
    """Those of some positions that are farthest from the corners of a region's lines."""
    latitude, longitude = np.array(positions, dtype=np.float64).T
    points = boundaries.vectors(latitude, longitude)
    nearest_cosine = (points @ core_of(region).vectors.T).max(axis=1)
    return [positions[int(index)] for index in np.argsort(nearest_cosine)[:count]]


def _lines_for(a: Region, b: Region, whole: Reach) -> tuple[Boundary, Boundary]:
    """The outlines; if the nearest or the farthest point lies inside a region, with a line from it to the outline."""
    found = []
    for region, points in (
        (a, (whole.nearest.start, whole.farthest.start)),
        (b, (whole.nearest.end, whole.farthest.end)),
    ):
        outline = outline_of(region)
        ways = []
        for point in points:
            if contains(region, point):
                start, end = boundaries.nearest(boundaries.boundary([boundaries.dense([point])]), outline)[0]
                ends = np.array([start, end])
                ends = boundaries.vectors(ends[:, 0], ends[:, 1])
                ways.append(ends[0] + (ends[1] - ends[0]) * np.linspace(0, 1, 17)[:, None])
        lines = [outline.vectors[part] for part in np.split(np.arange(len(outline.vectors)), _breaks(outline))]
        found.append(boundaries.boundary(lines + ways) if ways else outline)
    return found[0], found[1]


def _apart(first: Boundary, second: Boundary, distance_m: float) -> Span:
    """A pair of points about this far apart, or as nearly as there is."""
    return _span(*boundaries.solve(first, second, lambda p, q: boundaries.angle(p, q) - distance_m)[1])


def _breaks(outline: Boundary) -> list[int]:
    """The indexes at which the lines of a boundary begin, without the first."""
    return [int(index) for index in outline.segments[1:][np.diff(outline.parts) > 0]]


def _span(start: Position, end: Position) -> Span:
    return Span(start, end, leg(start, end).distance_m)


def _spans(pairs: Sequence[Pair]) -> list[Span]:
    measured = legs([start for start, _ in pairs], [end for _, end in pairs])
    return [Span(start, end, each.distance_m) for (start, end), each in zip(pairs, measured, strict=True)]


def _antipode(position: Position) -> Position:
    return -position[0], math.remainder(position[1] + 180, 360)


def _common(a: Region, b: Region) -> Position | None:
    """A point of one region that lies in the other. If no lines cross, a whole part does: one point of each will do."""
    for one, other in ((a, b), (b, a)):
        points = first_points(one)
        inside = np.nonzero(contains_each(other, np.array(points, dtype=np.float64)))[0]
        if len(inside):
            return points[int(inside[0])]
    return None


def _farthest(a: Region, b: Region) -> Span:
    opposite = [point for point in first_points(a) if contains(b, _antipode(point))]
    if opposite:
        return _span(opposite[0], _antipode(opposite[0]))
    opposite = [point for point in first_points(b) if contains(a, _antipode(point))]
    if opposite:
        return _span(_antipode(opposite[0]), opposite[0])
    core = max(_spans(boundaries.farthest(core_of(a), core_of(b))), key=lambda span: span.distance_m)
    if a.radius_m == b.radius_m == 0:
        return core
    there, back = leg(core.start, core.end).azimuth_deg, leg(core.end, core.start).azimuth_deg
    if core.distance_m < 1:  # two discs with one middle, for which no direction is the right one
        there, back = 0.0, 180.0
    more = min(a.radius_m + b.radius_m, max(0.0, HALF_WAY_ROUND_M - core.distance_m))
    share = a.radius_m / (a.radius_m + b.radius_m)
    return _span(
        _moved(core.start, there + 180, more * share),
        _moved(core.end, back + 180, more * (1 - share)),
    )


def _moved(start: Position, azimuth_deg: float, distance_m: float) -> Position:
    if distance_m == 0:
        return start
    return destinations(start, [azimuth_deg], distance_m)[0]
