"""The base map: its TopoJSON file decoded, once, into lines and rings of positions."""

import gc
import json
import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any, NamedTuple, TypeAlias

from geo import shipped
from geo.earth.position import Position

Line: TypeAlias = tuple[Position, ...]

CELL_DEG = 20
"""The width and height of a cell of details."""

_LONGEST_DEG = 1.0
_ENDS_AT = -89.99  # the source stops at -89.9905, a kilometre short of the pole


@dataclass(frozen=True)
class Polygon:
    """A piece of land. It is cut at 180 degrees. The outline of Antarctica runs along latitude -90.

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


Cell: TypeAlias = tuple[int, int]
"""The column and the row of a cell of details, counted from 0 degrees east and north."""


class Ground(NamedTuple):
    """What a map of a region shows: the base map, with all its points near by, and what it leaves out."""

    world: World
    islands: tuple[Line, ...]
    lakes: tuple[Line, ...]
    divisions: tuple[Line, ...]


def cell_name(cell: Cell) -> str:
    """The name of a cell in its file's name.

    >>> cell_name((-9, 3))
    '-9,3'
    """
    return f"{cell[0]},{cell[1]}"


def cells_in(west: float, south: float, east: float, north: float) -> tuple[Cell, ...]:
    """The cells that a box touches, in degrees; longitudes may run on past 180.

    >>> cells_in(170, -20, 190, -5)
    ((8, -1), (-9, -1))
    """
    columns = range(math.floor(west / CELL_DEG), math.floor(east / CELL_DEG) + 1)
    rows = range(math.floor(south / CELL_DEG), math.floor(north / CELL_DEG) + 1)
    return tuple(dict.fromkeys(((x + 9) % 18 - 9, y) for x in columns for y in rows))


def cell(cell: Cell) -> dict[str, Any]:
    """What the file of a cell holds; data/basemap/README.md says what that is."""
    path = shipped.DETAILS / f"{cell_name(cell)}.json"
    held: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {"arcs": [], "islands": []} | held


@lru_cache(maxsize=4)
def ground(cells: tuple[Cell, ...]) -> Ground:
    """The ground of a map that shows these cells near enough for their details."""
    topology = json.loads(shipped.BASE_MAP.read_bytes())
    held = [cell(each) for each in cells]
    runs: defaultdict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for number, start, end, text in (run for each in held for run in each["arcs"]):
        runs[number].append((start, end, text))
    arcs = topology["arcs"]
    for number, own in runs.items():
        arcs[number] = _refined(arcs[number], sorted(own))

    def lines(key: str) -> tuple[Line, ...]:
        texts = (text for each in held for text in each.get(key, ()))
        return tuple(tuple((row / 1000, column / 1000) for row, column in decoded(text)) for text in texts)

    return Ground(decode(topology), lines("islands"), lines("lakes"), lines("divisions"))


def _refined(steps: Sequence[Sequence[int]], runs: Sequence[tuple[int, int, str]]) -> list[Sequence[int]]:
    """An arc with all the points that the runs have between two of its own."""
    columns, rows = (list(accumulate(axis)) for axis in zip(*steps, strict=True))
    points = list(zip(columns, rows, strict=True))
    whole: list[tuple[int, int]] = []
    at = 0
    for start, end, text in runs:
        whole += [*points[at : start + 1], *decoded(text)]
        at = end
    whole += points[at:]
    return [whole[0], *((x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(whole))]


def decoded(text: str) -> list[tuple[int, int]]:
    """The pairs of whole numbers of a line in the encoded polyline format.

    >>> decoded("_ibE~reK")
    [(100000, -200000)]
    """
    pairs: list[tuple[int, int]] = []
    last, axis, value, shift = [0, 0], 0, 0, 0
    for byte in text.encode("ascii"):
        value |= (byte - 63 & 0x1F) << shift
        shift += 5
        if byte < 95:
            last[axis] += ~(value >> 1) if value & 1 else value >> 1
            if axis:
                pairs.append((last[0], last[1]))
            axis, value, shift = 1 - axis, 0, 0
    return pairs


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
