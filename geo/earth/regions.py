"""A region is a part of the earth that a text can mean: a disc, areas with their holes, or lines such as a shore.

The lines of areas are straight in latitude and longitude, as the base map draws them. `countries` makes regions of the
base map; `spans` and `bearings` tell what lies between two of them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, TypeAlias

import numpy as np

from geo.earth import boundaries
from geo.earth.base_map import Line
from geo.earth.boundaries import Boundary
from geo.earth.geodesy import destinations, leg
from geo.earth.position import Position

Part: TypeAlias = Literal[
    "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west", "middle"
]

_ROWS: tuple[tuple[Part, Part, Part], ...] = (
    ("south-west", "south", "south-east"),
    ("west", "middle", "east"),
    ("north-west", "north", "north-east"),
)


@dataclass(frozen=True)
class Region:
    """A part of the earth. Make one with `disc`, `country`, `country_near`, `shore`, `border` or `polygons`.

    Attributes:
        rings: The outlines and holes of areas, closed, none across another. What lies in a hole is not in the region.
        lines: Lines, which contain nothing.
        coast: What of the rings is sea coast.
        borders: What of the rings is a country's land border.
        lands: The islands and other polygons of a country, each a region of its own; empty for others.
        centre: The middle of a disc, which has neither rings nor lines.
        radius_m: The radius of that disc.
    """

    rings: tuple[Line, ...] = ()
    lines: tuple[Line, ...] = ()
    coast: tuple[Line, ...] = ()
    borders: tuple[Line, ...] = field(default=(), compare=False, repr=False)
    centre: Position | None = None
    radius_m: float = 0.0
    lands: tuple[Region, ...] = field(default=(), compare=False, repr=False)
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # A country has thousands of positions: they are read once, not at each look into a cache.
        object.__setattr__(self, "_hash", hash((self.rings, self.lines, self.centre, self.radius_m)))

    def __hash__(self) -> int:
        return self._hash


@lru_cache(maxsize=4096)
def disc(position: Position, radius_m: float) -> Region:
    """All that is within a distance of a position; a point, if that is 0."""
    if not radius_m >= 0:
        raise ValueError(f"radius {radius_m} is not a length in metres, 0 or more")
    leg(position, position)  # refuses what is no position
    return Region(centre=position, radius_m=radius_m)


def polygons(rings: Iterable[Sequence[Position]]) -> Region:
    """Areas of any shape, each by its outline and its holes, in any order.

    A ring may run past 180 degrees or be cut there, and may go round a pole, which then lies in it. Between two
    positions it takes the short way round.

    >>> fiji = polygons([[(-15, 176), (-15, -178), (-20, -178), (-20, 176)]])
    >>> contains(fiji, (-17, 180)), contains(fiji, (-17, -179)), contains(fiji, (-17, 0))
    (True, True, False)
    """
    closed = tuple(_closed(ring) for ring in rings)
    if not closed:
        raise ValueError("no ring is given")
    return Region(rings=closed, coast=closed)


def contains(region: Region, position: Position) -> bool:
    """Whether a position lies in a disc or an area.

    >>> from geo.earth.countries import country
    >>> contains(country("010"), (-90, 0)), contains(country("643"), (66.0, -172.0))  # Antarctica, Chukotka
    (True, True)
    """
    if region.centre is not None:
        return leg(region.centre, position).distance_m <= region.radius_m
    return bool(contains_each(region, np.array([position], dtype=np.float64))[0])


@lru_cache(maxsize=1024)
def centre(region: Region) -> Position:
    """A point that stands for a region: the middle of its largest area, or of its lines.

    >>> from geo.earth.countries import country
    >>> latitude, longitude = centre(country("250"))  # in France, whatever lies overseas
    >>> round(latitude), round(longitude)
    (47, 2)
    """
    if region.centre is not None:
        return region.centre
    if not region.rings:
        return boundaries.positions(core_of(region).vectors.mean(axis=0)[None])[0]
    moments = [boundaries.moment(boundaries.dense(ring)) for ring in region.rings]
    return boundaries.positions(max(moments, key=lambda moment: float(moment @ moment))[None])[0]


def part_of(region: Region, position: Position) -> Part:
    """In which part of a region a position lies: its box is a square of three by three fields, as a map shows it.

    >>> from geo.earth.countries import country_near
    >>> part_of(country_near("250", (46, 3), 800e3), (43.3, 5.4))  # Marseille
    'south-east'
    """
    south, north, west, east = _box(region)
    latitude, longitude = (south + north) / 2, (west + east) / 2
    narrow = math.cos(math.radians(latitude))
    side = max(north - south, (east - west) * narrow)
    if side == 0:
        return "middle"
    up, across = (position[0] - latitude) / side, math.remainder(position[1] - longitude, 360) * narrow / side
    return _ROWS[(up > -1 / 6) + (up > 1 / 6)][(across > -1 / 6) + (across > 1 / 6)]


@lru_cache(maxsize=4096)
def size(land: Region) -> float:
    """The area within the outline of a land, on a sphere of radius 1."""
    return float(np.linalg.norm(boundaries.moment(boundaries.dense(land.rings[0]))))


@lru_cache(maxsize=256)
def core_of(region: Region) -> Boundary:
    """The outline of a region; of a disc, its middle: the rest is its radius."""
    if region.centre is not None:
        return boundaries.boundary([boundaries.dense([region.centre])])
    return boundaries.boundary(map(boundaries.dense, region.rings + region.lines))


@lru_cache(maxsize=256)
def outline_of(region: Region) -> Boundary:
    """The outline of a region, of a disc too."""
    if region.centre is None or region.radius_m == 0:
        return core_of(region)
    circle = np.array(destinations(region.centre, np.linspace(0, 360, 181).tolist(), region.radius_m))
    return boundaries.boundary([boundaries.vectors(circle[:, 0], circle[:, 1])])


def contains_each(region: Region, positions: boundaries.Array) -> np.typing.NDArray[np.bool_]:
    """Whether each position is in the areas: a line east from it crosses their edges an odd number of times.

    Rings begin in [-180, 180) and may run past 180, so each position is looked for there too.
    """
    if not region.rings:
        return np.zeros(len(positions), dtype=bool)
    starts, ends = _edges(region)
    found = []
    for latitude, longitude in positions.clip((-90, -360), (90 - 1e-9, 360)).tolist():  # a line along 90 crosses none
        at = (starts[:, 0] > latitude) != (ends[:, 0] > latitude)
        (south, west), (north, east) = starts[at].T, ends[at].T
        crossing = west + (latitude - south) / (north - south) * (east - west)
        here = (longitude + 180) % 360 - 180
        found.append((int((crossing > here).sum()) + int((crossing > here + 360).sum())) % 2 == 1)
    return np.array(found, dtype=bool)


def first_points(region: Region) -> list[Position]:
    """A point of each connected part of a region."""
    return [region.centre] if region.centre is not None else [line[0] for line in region.rings + region.lines]


@lru_cache(maxsize=256)
def _edges(region: Region) -> tuple[boundaries.Array, boundaries.Array]:
    starts = np.concatenate([np.array(ring[:-1]) for ring in region.rings])
    ends = np.concatenate([np.array(ring[1:]) for ring in region.rings])
    return starts, ends


@lru_cache(maxsize=1024)
def _box(region: Region) -> tuple[float, float, float, float]:
    """South, north, west and east of a region; west is in [0, 360), and east may be beyond 360."""
    latitude, longitude = np.array(boundaries.positions(outline_of(region).vectors)).T
    seen = np.unique(longitude % 360)
    gaps = np.diff(seen, append=seen[0] + 360)
    widest = int(np.argmax(gaps))
    west = float(seen[(widest + 1) % len(seen)])
    return float(latitude.min()), float(latitude.max()), west, west + 360 - float(gaps[widest])


def _closed(ring: Sequence[Position]) -> Line:
    """A ring with its first position last, longitudes without jumps, beginning in [-180, 180), round a pole over it."""
    points = np.array(ring, dtype=np.float64).reshape(-1, 2)
    if len(points) < 3:
        raise ValueError(f"a ring of {len(points)} positions encloses nothing; give three or more")
    if not (np.abs(points) <= (90, 540)).all():
        raise ValueError("a ring has a latitude beyond 90 degrees or a longitude beyond 540")
    if math.remainder(points[0, 1] - points[-1, 1], 360) or points[0, 0] != points[-1, 0]:
        points = np.concatenate([points, points[:1]])
    points[:, 1] = np.unwrap(points[:, 1], period=360)
    if abs(points[-1, 1] - points[0, 1]) > 180:
        pole = math.copysign(90.0, points[:, 0].mean())
        points = np.concatenate([points, [[pole, points[-1, 1]], [pole, points[0, 1]]], points[:1]])
    points[-1] = points[0]
    points[:, 1] -= 360 * math.floor((points[:, 1].min() + 180) / 360)
    return tuple((latitude, longitude) for latitude, longitude in points.tolist())
