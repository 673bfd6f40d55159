"""The base map's file, TopoJSON, as lines and rings of positions. Decoded once."""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any, TypeAlias

from geo.earth.position import Position
from geo.files import shipped

Line: TypeAlias = tuple[Position, ...]

_LONGEST_DEG = 1.0


@dataclass(frozen=True)
class World:
    """The ground of a map.

    Attributes:
        land: The rings of all countries.
        coast: Coastlines.
        borders: Land borders, without those that are disputed.
        disputed: The rings of each disputed area.
        disputes: The outlines of disputed areas, each stretch once.
        countries: The rings of a country, by its ISO 3166-1 number.
    """

    land: tuple[Line, ...]
    coast: tuple[Line, ...]
    borders: tuple[Line, ...]
    disputed: tuple[tuple[Line, ...], ...]
    disputes: tuple[Line, ...]
    countries: dict[str, tuple[Line, ...]]


DATE_LINE: Line = (
    (85.0, 180.0), (75.0, 180.0), (71.54, 185.87), (68.0, 191.0), (65.5, 191.0), (62.1, 184.51), (59.5, 180.0),
    (57.06, 176.06), (53.0, 170.0), (50.41, 175.28), (48.0, 180.0), (-2.5, 180.0), (-2.51, 201.51), (-0.23, 201.51),
    (1.5, 199.36), (4.94, 199.36), (4.94, 203.98), (-0.37, 206.45), (-5.06, 208.19), (-9.91, 210.0), (-11.65, 210.0),
    (-11.65, 205.43), (-5.84, 203.92), (-5.84, 190.6), (-9.43, 189.01), (-11.06, 188.71), (-13.97, 189.0),
    (-14.43, 188.76), (-15.0, 187.5), (-45.0, 187.5), (-51.0, 180.0), (-85.0, 180.0),
)  # fmt: skip
"""The calendar's date line: Natural Earth, geographic lines (public domain), its corners; as in `ground.js`."""


@lru_cache(maxsize=1)
def world() -> World:
    """The shipped base map."""
    return decode(json.loads(shipped.BASE_MAP.read_text(encoding="utf-8")))


def decode(topology: dict[str, Any]) -> World:
    """Decode a TopoJSON topology with the objects `countries`, `coast`, `borders` and `disputed`.

    Lines are straight in latitude and longitude; long ones get points in between, as other maps draw them curved.
    """
    scale, offset = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [dense(list(_arc(steps, scale, offset))) for steps in topology["arcs"]]

    def line(indexes: Sequence[int]) -> Line:
        made: list[Position] = []
        for index in indexes:
            # A negative index means the arc backwards; an arc begins where the one before it ended.
            made += (arcs[~index][::-1] if index < 0 else arcs[index])[bool(made) :]
        return tuple(made)

    def rings(geometry: dict[str, Any]) -> tuple[Line, ...]:
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        return tuple(line(ring) for polygon in polygons for ring in polygon)

    objects = topology["objects"]
    countries = [(geometry.get("id", ""), rings(geometry)) for geometry in objects["countries"]["geometries"]]
    areas = objects["disputed"]["geometries"]
    return World(
        land=tuple(ring for _, found in countries for ring in found),
        coast=tuple(map(line, objects["coast"]["arcs"])),
        borders=tuple(map(line, objects["borders"]["arcs"])),
        disputed=tuple(rings(area) for area in areas),
        disputes=tuple(arcs[index] for index in sorted(set(_used(areas)))),
        countries={id_: found for id_, found in countries if id_},
    )


def dense(line: Sequence[Position]) -> Line:
    """A line, straight in latitude and longitude, with a point for each degree at least.

    >>> dense([(0.0, 178.0), (1.0, 180.0)])
    ((0.0, 178.0), (0.5, 179.0), (1.0, 180.0))
    """
    made = list(line[:1])
    for (latitude, longitude), (to_latitude, to_longitude) in pairwise(line):
        north, east = to_latitude - latitude, to_longitude - longitude
        parts = math.ceil(max(abs(north), abs(east)) / _LONGEST_DEG)
        made += [(latitude + north * i / parts, longitude + east * i / parts) for i in range(1, parts)]
        made.append((to_latitude, to_longitude))
    return tuple(made)


def _arc(steps: Sequence[Sequence[int]], scale: Sequence[float], offset: Sequence[float]) -> Iterator[Position]:
    x = y = 0
    for right, up in steps:
        x, y = x + right, y + up
        yield y * scale[1] + offset[1], x * scale[0] + offset[0]


def _used(areas: Sequence[dict[str, Any]]) -> Iterator[int]:
    for area in areas:
        for polygon in [area["arcs"]] if area["type"] == "Polygon" else area["arcs"]:
            for ring in polygon:
                yield from (index if index >= 0 else ~index for index in ring)
