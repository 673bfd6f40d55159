"""The base map: its TopoJSON file decoded, once, into lines and rings of positions."""

import gc
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any, TypeAlias

from geo import shipped
from geo.earth.position import Position

Line: TypeAlias = tuple[Position, ...]

_LONGEST_DEG = 1.0
_ENDS_AT = -89.99  # the source stops at -89.9905, a kilometre short of the pole


@dataclass(frozen=True)
class Polygon:
    """A piece of land. It is cut at 180 degrees; Antarctica ends at latitude -90, in a line from there to there.

    Attributes:
        rings: Its outline, then its holes, each closed: the last position is the first.
        coast: What of its rings is sea coast: no land border, no cut at 180 degrees.
        arcs: The arcs of its rings, by their number in the file. Neighbours share arcs.
    """

    rings: tuple[Line, ...]
    coast: tuple[Line, ...]
    arcs: frozenset[int]


@dataclass(frozen=True)
class World:
    """The ground of a map.

    Attributes:
        arcs: The lines that all others are made of.
        land: The rings of all countries.
        coast: Coastlines.
        borders: Land borders, without those that are disputed.
        disputed: The rings of each disputed area.
        disputed_names: The name and the note of each of these.
        disputes: The outlines of disputed areas, each shared stretch once.
        countries: The polygons of a country, by its ISO 3166-1 number.
    """

    arcs: tuple[Line, ...]
    land: tuple[Line, ...]
    coast: tuple[Line, ...]
    borders: tuple[Line, ...]
    disputed: tuple[tuple[Line, ...], ...]
    disputed_names: tuple[tuple[str, str], ...]
    disputes: tuple[Line, ...]
    countries: dict[str, tuple[Polygon, ...]]


@lru_cache(maxsize=1)
def world() -> World:
    """The shipped base map."""
    # Garbage collection would look several times at 40,000 new points that all stay, and take longer than the rest.
    collects = gc.isenabled()
    gc.disable()
    try:
        return decode(json.loads(shipped.BASE_MAP.read_bytes()))
    finally:
        if collects:
            gc.enable()


def decode(topology: dict[str, Any]) -> World:
    """Decode a TopoJSON topology with the objects `countries`, `coast`, `borders` and `disputed`.

    Its lines are straight in latitude and longitude. Long ones get points in between, so that they can be projected.
    """
    scale, offset = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [dense(_arc(steps, scale, offset)) for steps in topology["arcs"]]
    objects = topology["objects"]
    shore = {_number(index) for indexes in objects["coast"]["arcs"] for index in indexes}

    def line(indexes: Sequence[int]) -> Line:
        points: list[Position] = []
        for index in indexes:
            # An arc begins where the one before it ended.
            points += (arcs[index] if index >= 0 else arcs[~index][::-1])[bool(points) :]
        return tuple(points)

    def polygon(outlines: Sequence[Sequence[int]]) -> Polygon:
        used = [_number(index) for indexes in outlines for index in indexes]
        return Polygon(
            rings=tuple(map(line, outlines)),
            coast=tuple(arcs[number] for number in used if number in shore),
            arcs=frozenset(used),
        )

    lands = [(geometry.get("id", ""), _outlines(geometry)) for geometry in objects["countries"]["geometries"]]
    countries = [(id_, tuple(map(polygon, outlines))) for id_, outlines in lands]
    areas = [_outlines(geometry) for geometry in objects["disputed"]["geometries"]]
    told = [geometry["properties"] for geometry in objects["disputed"]["geometries"]]
    used = {_number(index) for area in areas for outlines in area for indexes in outlines for index in indexes}
    return World(
        arcs=tuple(arcs),
        land=tuple(ring for _, polygons in countries for polygon in polygons for ring in polygon.rings),
        coast=tuple(map(line, objects["coast"]["arcs"])),
        borders=tuple(map(line, objects["borders"]["arcs"])),
        disputed=tuple(tuple(line(indexes) for outlines in area for indexes in outlines) for area in areas),
        disputed_names=tuple((each["name"], each["note"]) for each in told),
        disputes=tuple(arcs[number] for number in sorted(used)),
        countries={id_: polygons for id_, polygons in countries if id_},
    )


def dense(line: Sequence[Position]) -> Line:
    """Add points to a line that is straight in latitude and longitude: one per degree at least.

    >>> dense([(0.0, 178.0), (1.0, 180.0)])
    ((0.0, 178.0), (0.5, 179.0), (1.0, 180.0))
    """
    most = _LONGEST_DEG
    if all(-most <= end[0] - start[0] <= most and -most <= end[1] - start[1] <= most for start, end in pairwise(line)):
        return tuple(line)  # nearly every line: the base map has 40,000 points
    points = list(line[:1])
    for (latitude, longitude), (to_latitude, to_longitude) in pairwise(line):
        north, east = to_latitude - latitude, to_longitude - longitude
        parts = math.ceil(max(abs(north), abs(east)) / _LONGEST_DEG)
        points += [(latitude + north * i / parts, longitude + east * i / parts) for i in range(1, parts)]
        points.append((to_latitude, to_longitude))
    return tuple(points)


def _arc(steps: Sequence[Sequence[int]], scale: Sequence[float], offset: Sequence[float]) -> list[Position]:
    (across, up), (west, south) = scale, offset
    columns, rows = zip(*steps, strict=True)
    latitudes = [row * up + south for row in accumulate(rows)]
    if min(latitudes) < _ENDS_AT:
        latitudes = [-90.0 if latitude < _ENDS_AT else latitude for latitude in latitudes]
    return list(zip(latitudes, [column * across + west for column in accumulate(columns)], strict=True))


def _outlines(geometry: dict[str, Any]) -> list[list[list[int]]]:
    """The polygons of a geometry; each is its rings, each of these the indexes of its arcs."""
    return [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]


def _number(index: int) -> int:
    return ~index if index < 0 else index  # a negative index means the arc reversed
