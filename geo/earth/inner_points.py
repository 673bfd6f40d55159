"""Points that stand for areas and for groups of points, and how far these reach from them.

Outlines are straight in latitude and longitude, as files have them. An outline may cross the 180th meridian.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from geo.earth.geodesy import Array, leg
from geo.earth.position import Position

Ring: TypeAlias = Sequence[Position]


def inner_point(polygons: Sequence[Sequence[Ring]]) -> Position:
    """A point within the largest of some polygons, each an outline and its holes; none may be empty.

    It lies in the middle of the widest part of a parallel near the polygon's middle, as "point on surface" in QGIS and
    PostGIS does. If a polygon has no area, it is one of its corners. The longitude may be beyond 180.

    >>> inner_point([[[(0, 0), (0, 10), (10, 10), (10, 0), (0, 0)], [(4, 1), (4, 6), (6, 6), (6, 1), (4, 1)]]])
    (5.0, 8.0)
    >>> inner_point([[[(0, 170), (0, -170), (10, -170), (10, 170), (0, 170)]]])
    (5.0, 180.0)
    """
    largest = max(([_continuous(ring) for ring in polygon] for polygon in polygons), key=lambda rings: _size(rings[0]))
    outline = largest[0]
    turn = outline[0][1]
    holes = [_shifted(hole, turn) for hole in largest[1:] if hole]
    latitude = _scan(outline)
    crossings = sorted(
        west + (latitude - south) / (north - south) * (east - west)
        for ring in (outline, *holes)
        for (south, west), (north, east) in pairwise([*ring, ring[0]])
        if (south > latitude) != (north > latitude)
    )
    spans = list(zip(crossings[::2], crossings[1::2], strict=False))
    if not spans:
        return outline[0]
    west, east = max(spans, key=lambda span: span[1] - span[0])
    return latitude, (west + east) / 2


def most_central(points: Sequence[Position]) -> Position:
    """The one of some points that lies nearest to their middle.

    >>> most_central([(0, 170), (0, 180), (0, -171)])
    (0, 180)
    """
    unit = _unit(points)
    return points[int(np.argmax(unit @ unit.sum(axis=0)))]


def reach_m(position: Position, points: Sequence[Position]) -> float:
    """How far the farthest of some points is from a position, in metres.

    >>> round(reach_m((0.0, 0.0), [(0.0, 1.0), (0.0, -2.0)]))
    222639
    """
    farthest = points[int(np.argmin(_unit(points) @ _unit([position])[0]))]
    return leg(position, farthest).distance_m


def _unit(points: Sequence[Position]) -> Array:
    latitude, longitude = np.radians(np.array(points, dtype=np.float64)).T
    return np.stack(
        [np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude), np.sin(latitude)], axis=1
    )


def _continuous(ring: Ring) -> Ring:
    """A ring whose longitudes go on past 180 degrees; one around a pole stays as it is."""
    if all(abs(first[1] - second[1]) <= 180 for first, second in pairwise(ring)):
        return ring
    made, before = [ring[0]], ring[0][1]
    for latitude, longitude in ring[1:]:
        before += math.remainder(longitude - before, 360)
        made.append((latitude, before))
    return made if abs(made[-1][1] - made[0][1]) < 180 else ring


def _shifted(hole: Ring, turn: float) -> Ring:
    """A hole on the same turn of the globe as its outline."""
    by = 360.0 * round((turn - hole[0][1]) / 360)
    return [(latitude, longitude + by) for latitude, longitude in hole] if by else hole


def _size(ring: Ring) -> float:
    """The size of an area, in no unit: only to compare areas of one region."""
    twice = sum(
        (east - west) * (math.sin(math.radians(south)) + math.sin(math.radians(north)))
        for (south, west), (north, east) in pairwise([*ring, ring[0]])
    )
    return abs(twice)


def _scan(outline: Ring) -> float:
    """A latitude near the middle that has no corner on it."""
    latitudes = [latitude for latitude, _longitude in outline]
    middle = (min(latitudes) + max(latitudes)) / 2
    above = min((latitude for latitude in latitudes if latitude > middle), default=middle)
    below = max((latitude for latitude in latitudes if latitude <= middle), default=middle)
    return (above + below) / 2
