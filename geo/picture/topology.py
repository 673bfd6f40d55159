"""The base map: its TopoJSON file decoded, once, into lines and rings of positions."""

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
        disputes: The outlines of disputed areas, each shared stretch once.
        countries: The rings of a country, by its ISO 3166-1 number.
    """

    land: tuple[Line, ...]
    coast: tuple[Line, ...]
    borders: tuple[Line, ...]
    disputed: tuple[tuple[Line, ...], ...]
    disputes: tuple[Line, ...]
    countries: dict[str, tuple[Line, ...]]


@lru_cache(maxsize=1)
def world() -> World:
    """The shipped base map."""
    return decode(json.loads(shipped.BASE_MAP.read_text(encoding="utf-8")))


def decode(topology: dict[str, Any]) -> World:
    """Decode a TopoJSON topology with the objects `countries`, `coast`, `borders` and `disputed`.

    Its lines are straight in latitude and longitude. Long ones get points in between, so that they can be projected.
    """
    scale, offset = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [dense(list(_arc(steps, scale, offset))) for steps in topology["arcs"]]

    def line(indexes: Sequence[int]) -> Line:
        points: list[Position] = []
        for index in indexes:
            # A negative index means the arc reversed. An arc begins where the one before it ended.
            points += (arcs[~index][::-1] if index < 0 else arcs[index])[bool(points) :]
        return tuple(points)

    def rings(geometry: dict[str, Any]) -> tuple[Line, ...]:
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        return tuple(line(ring) for polygon in polygons for ring in polygon)

    objects = topology["objects"]
    countries = [(geometry.get("id", ""), rings(geometry)) for geometry in objects["countries"]["geometries"]]
    areas = objects["disputed"]["geometries"]
    return World(
        land=tuple(ring for _, outline in countries for ring in outline),
        coast=tuple(map(line, objects["coast"]["arcs"])),
        borders=tuple(map(line, objects["borders"]["arcs"])),
        disputed=tuple(rings(area) for area in areas),
        disputes=tuple(arcs[index] for index in sorted(set(_used(areas)))),
        countries={id_: outline for id_, outline in countries if id_},
    )


def dense(line: Sequence[Position]) -> Line:
    """Add points to a line that is straight in latitude and longitude: one per degree at least.

    >>> dense([(0.0, 178.0), (1.0, 180.0)])
    ((0.0, 178.0), (0.5, 179.0), (1.0, 180.0))
    """
    points = list(line[:1])
    for (latitude, longitude), (to_latitude, to_longitude) in pairwise(line):
        north, east = to_latitude - latitude, to_longitude - longitude
        parts = math.ceil(max(abs(north), abs(east)) / _LONGEST_DEG)
        points += [(latitude + north * i / parts, longitude + east * i / parts) for i in range(1, parts)]
        points.append((to_latitude, to_longitude))
    return tuple(points)


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
