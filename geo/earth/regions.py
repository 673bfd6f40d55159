"""Regions, the parts of the earth that a text can mean, and what lies between two of them.

A region is a disc, areas with their holes, or lines such as a shore. The lines of areas are straight in latitude and
longitude, as the base map draws them. Distances are geodesics on WGS84, exact to 1 km or 1 %, whichever is more.
What is asked of two regions is remembered.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, TypeAlias

import numpy as np

from geo.earth import base_map, boundaries
from geo.earth.base_map import Line
from geo.earth.boundaries import Boundary, Pair
from geo.earth.geodesy import destinations, leg, legs
from geo.earth.position import Position

Part: TypeAlias = Literal[
    "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west", "middle"
]

HALF_WAY_ROUND_M = 20_003_931.4586
"""The longest geodesic: from pole to pole."""

_TOUCHING_M = 50.0  # lines that cross are found to be this near, as each is taken to be straight
_FAR_M = 1e6
_SOME = 16  # of so many points of an outline, one
_NO_GAP_DEG = 20.0  # a smaller gap between directions is one between samples
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


@dataclass(frozen=True)
class Azimuths:
    """The directions, clockwise from the first to the last in degrees, in which one region lies from another.

    Attributes:
        first_deg: In [0, 360).
        last_deg: At least the first. It is 360 more where the other region lies in every direction.
    """

    first_deg: float
    last_deg: float


# --- to make a region


@lru_cache(maxsize=4096)
def disc(position: Position, radius_m: float) -> Region:
    """All that is within a distance of a position; a point, if that is 0."""
    if not radius_m >= 0:
        raise ValueError(f"radius {radius_m} is not a length in metres, 0 or more")
    leg(position, position)  # refuses what is no position
    return Region(centre=position, radius_m=radius_m)


@lru_cache(maxsize=256)
def country(number: str) -> Region:
    """A country with all its islands, by its ISO 3166-1 number, as the base map has it.

    Raises:
        ValueError: The base map has no such country.

    >>> contains(country("710"), (-26.2, 28.0)), contains(country("710"), (-29.5, 28.2))  # Lesotho is a hole
    (True, False)
    """
    return _region(_lands(number))


@lru_cache(maxsize=256)
def country_near(number: str, position: Position, radius_m: float) -> Region:
    """Those islands and other polygons of a country that lie wholly within a distance of a position.

    Raises:
        ValueError: The base map has no such country, or none of its polygons lies there.

    >>> hawaii = country_near("840", (20.8, -157.5), 600e3)
    >>> len(hawaii.rings), part_of(hawaii, (19.6, -155.5))
    (9, 'south-east')
    """
    if not (near := polygons_near(number, position, radius_m)):
        raise ValueError(f"no polygon of country {number!r} lies wholly within {radius_m:.0f} m of {position}")
    return _region(_lands(number)[index] for index in near)


@lru_cache(maxsize=256)
def polygons_near(number: str, position: Position, radius_m: float) -> tuple[int, ...]:
    """The indexes of a country's polygons that lie wholly within a distance of a position.

    Raises:
        ValueError: The base map has no such country.

    >>> len(polygons_near("840", (20.8, -157.5), 600e3)), polygons_near("840", (20.8, -157.5), 5e3)
    (9, ())
    """
    return tuple(index for index, land in enumerate(_lands(number)) if _within(land.rings[0], position, radius_m))


@lru_cache(maxsize=256)
def home(region: Region) -> Region:
    """A country without its overseas lands: those that are small and over 1,000 km from every large one.

    A large land is at least a quarter of the largest in area. Any other region is returned as it is.

    >>> reunion, hawaii, alaska = (-21.1, 55.5), (19.6, -155.5), (65.0, -152.0)
    >>> contains(home(country("250")), reunion), contains(home(country("840")), hawaii)
    (False, False)
    >>> contains(home(country("840")), alaska)
    True
    """
    if len(region.lands) < 2:
        return region
    sizes = [_size(land) for land in region.lands]
    outlines = [boundaries.dense(land.rings[0]) for land in region.lands]
    large = np.concatenate([ring for ring, size in zip(outlines, sizes, strict=True) if size >= max(sizes) / 4])
    near = tuple(land for land, ring in zip(region.lands, outlines, strict=True) if _is_within(ring, large, _FAR_M))
    return (
        region
        if len(near) == len(region.lands)
        else Region(
            rings=tuple(ring for land in near for ring in land.rings),
            coast=tuple(line for land in near for line in land.coast),
            borders=region.borders,
            lands=near,
        )
    )


def _is_within(ring: boundaries.Array, other: boundaries.Array, far_m: float) -> bool:
    """Whether some point of a ring lies near one of another, both as unit vectors."""
    few = (ring[::_SOME], other[::_SOME])
    if (few[0] @ few[1].T).max() >= np.cos(far_m / boundaries.RADIUS_M):
        return True  # which is known much sooner
    # Antarctica's largest ring against itself, all at once, would take 240 MB.
    parts = np.array_split(ring, len(ring) // 128 + 1)
    return any((part @ other.T).max() >= np.cos(far_m / boundaries.RADIUS_M) for part in parts)


@lru_cache(maxsize=256)
def shore(region: Region) -> Region:
    """The sea coast of a country, or of some of its islands; the whole outline of other areas.

    Raises:
        ValueError: The region has no coast: it is landlocked, a disc or a line.
    """
    lines = region.coast
    if not lines:
        raise ValueError("the region has no sea coast")
    return Region(lines=lines)


@lru_cache(maxsize=256)
def shores_of_larger_lands(region: Region, near: Region) -> tuple[Region, ...]:
    """The sea coast of a country's largest land, and of all lands that are larger than the one where a region lies.

    Off the coast of Chile lies also Chile's Easter Island; off that of the United States also Oahu.

    Returns:
        Nothing if the other region lies at none of its lands, or at the largest.

    >>> easter_island, santiago = disc((-27.12, -109.37), 1000), disc((-33.4, -70.7), 1000)
    >>> [round(reach(easter_island, off).nearest.distance_m / 1e3) for off in shores_of_larger_lands(
    ...     country("152"), easter_island)], shores_of_larger_lands(country("152"), santiago)
    ([3528, 3528], ())
    """
    if nearest(near, region).distance_m > 0:  # which is known much sooner than for each land
        return ()
    own = max((_size(land) for land in region.lands if nearest(near, land).distance_m == 0), default=math.inf)
    larger = sorted((land for land in region.lands if _size(land) > own), key=_size, reverse=True)
    lines = [tuple(line for land in lands for line in land.coast) for lands in (larger[:1], larger)]
    return tuple(Region(lines=each) for each in lines if each)


@lru_cache(maxsize=256)
def land_borders(region: Region) -> Region:
    """The land borders of a country, with all its neighbours, those in disputed areas too.

    Raises:
        ValueError: The region has no land border: it is an island, a disc or a line.

    >>> round(distance_to(land_borders(country("408")), (37.5665, 126.9780)) / 1e3)  # from Seoul to North Korea's
    40
    """
    if not region.borders:
        raise ValueError("the region has no land border")
    return Region(lines=region.borders)


@lru_cache(maxsize=256)
def border(number: str, other: str) -> Region:
    """The land border that two countries share, in disputed areas too, where it is as the base map fills the land.

    Raises:
        ValueError: The base map has no such country, or they have no common border.
    """
    numbers = [frozenset().union(*(land.arcs for land in _lands(each))) for each in (number, other)]
    shared = sorted(numbers[0] & numbers[1])
    if not shared or number == other:
        raise ValueError(f"countries {number!r} and {other!r} have no common border")
    arcs = base_map.world().arcs
    return Region(lines=tuple(arcs[arc] for arc in shared))


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


# --- to ask about regions


@lru_cache(maxsize=8192)
def nearest(a: Region, b: Region) -> Span:
    """The nearest points of two regions; one point where they have one in common."""
    if (common := _common(a, b)) is not None:
        return Span(common, common, 0.0)
    core = min(_spans(boundaries.nearest(_core(a), _core(b))), key=lambda span: span.distance_m)
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


@lru_cache(maxsize=8192)
def azimuths(a: Region, b: Region) -> Azimuths:
    """The directions in which b lies, seen from a, to a degree.

    They are those from any point of a to the centre of b, and from the centre of a to any point of b. From any point to
    any point would be too many: a piece of France lies in every direction from some piece of Spain. Areas of a country
    that are less than a quarter of its largest, and over 1,000 km from that, do not count.

    >>> seen = azimuths(disc((35.6895, 139.6917), 10e3), country_near("840", (20.8, -157.5), 600e3))
    >>> round(seen.first_deg), round(seen.last_deg)
    (86, 88)
    """
    if _dots_overlap(a, b):
        return Azimuths(0.0, 360.0)
    seen = np.unique(np.concatenate([_seen(first, second) for first, second in _sights(a, b)]))
    gaps = np.diff(seen, append=seen[0] + 360)
    widest = int(np.argmax(gaps))
    if gaps[widest] < _NO_GAP_DEG:
        return Azimuths(0.0, 360.0)
    away = seen[widest] + gaps[widest] / 2  # a direction in which b does not lie
    right, left = _turn_to(a, b, away, 1), _turn_to(a, b, away, -1)
    first_deg = float(away + right) % 360
    return Azimuths(first_deg, first_deg + 360 - right - left)


@lru_cache(maxsize=8192)
def off_bearing(a: Region, b: Region, bearing_deg: float) -> tuple[float, Span]:
    """How far, at the least, the directions in which b lies from a, as `azimuths` has them, are off a bearing.

    Returns:
        The angle in degrees, in [0, 180], and two points that it lies between. It is 0 for two discs that overlap.

    >>> round(off_bearing(disc((0, 0), 0), disc((10, 0), 100e3), 90)[0])  # north is not east
    85
    """
    if _dots_overlap(a, b):
        return 0.0, nearest(a, b)
    aim = bearing_deg
    for _ in range(3):
        value, (start, end) = _sight(a, b, aim)
        measured = leg(start, end)
        if measured.distance_m == 0:
            break
        off = float(_turned(np.array(measured.azimuth_deg - bearing_deg)))
        error = float(_turned(np.array(measured.azimuth_deg - aim - value)))  # the sphere's direction is a little off
        value = value if abs(value) < 1e-3 else off
        if abs(error) < 0.1 or abs(error) > 5:  # near antipodes, a small step turns the direction round
            break
        aim = bearing_deg - error
    return (0.0 if abs(value) < 1e-3 else abs(value)), Span(start, end, measured.distance_m)


def contains(region: Region, position: Position) -> bool:
    """Whether a position lies in a disc or an area.

    >>> contains(country("010"), (-90, 0)), contains(country("643"), (66.0, -172.0))  # Antarctica, Chukotka
    (True, True)
    """
    if region.centre is not None:
        return leg(region.centre, position).distance_m <= region.radius_m
    return bool(_inside(region, np.array([position], dtype=np.float64))[0])


def distance_to(region: Region, position: Position) -> float:
    """The distance in metres from a position to a region, 0 inside.

    >>> round(distance_to(country("643"), (65.6, -168.1)) / 1e3)  # Alaska's westernmost cape to Russia
    87
    """
    return nearest(disc(position, 0), region).distance_m


def farthest_of(positions: Sequence[Position], region: Region, count: int) -> list[Position]:
    """Those of some positions that are farthest from the corners of a region's lines."""
    latitude, longitude = np.array(positions, dtype=np.float64).T
    points = boundaries.vectors(latitude, longitude)
    nearest_cosine = (points @ _core(region).vectors.T).max(axis=1)
    return [positions[int(index)] for index in np.argsort(nearest_cosine)[:count]]


@lru_cache(maxsize=1024)
def centre(region: Region) -> Position:
    """A point that stands for a region: the middle of its largest area, or of its lines.

    >>> latitude, longitude = centre(country("250"))  # in France, whatever lies overseas
    >>> round(latitude), round(longitude)
    (47, 2)
    """
    if region.centre is not None:
        return region.centre
    if not region.rings:
        return boundaries.positions(_core(region).vectors.mean(axis=0)[None])[0]
    moments = [boundaries.moment(boundaries.dense(ring)) for ring in region.rings]
    return boundaries.positions(max(moments, key=lambda moment: float(moment @ moment))[None])[0]


def part_of(region: Region, position: Position) -> Part:
    """In which part of a region a position lies: its box is a square of three by three fields, as a map shows it.

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


# --- how


def _lands(number: str) -> tuple[base_map.Polygon, ...]:
    lands = base_map.world().countries.get(number)
    if lands is None:
        raise ValueError(f"the base map has no country {number!r}; give the three digits of ISO 3166-1")
    return lands


def _region(lands: Iterable[base_map.Polygon]) -> Region:
    lands = list(lands)
    each = tuple(Region(rings=land.rings, coast=land.coast) for land in lands)
    shared = sorted(frozenset().union(*(land.arcs for land in lands)) & _shared_arcs())
    return Region(
        rings=tuple(ring for land in each for ring in land.rings),
        coast=tuple(line for land in each for line in land.coast),
        borders=tuple(base_map.world().arcs[arc] for arc in shared),
        lands=each,
    )


@lru_cache(maxsize=1)
def _shared_arcs() -> frozenset[int]:
    """The arcs of the base map that two countries share."""
    countries = base_map.world().countries.values()
    used = Counter(arc for lands in countries for arc in frozenset().union(*(land.arcs for land in lands)))
    return frozenset(arc for arc, times in used.items() if times > 1)


@lru_cache(maxsize=4096)
def _size(land: Region) -> float:
    """The area within the outline of a land, on a sphere of radius 1."""
    return float(np.linalg.norm(boundaries.moment(boundaries.dense(land.rings[0]))))


def _within(ring: Line, position: Position, radius_m: float) -> bool:
    return all(each.distance_m <= radius_m for each in legs([position] * len(ring), ring))


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


@lru_cache(maxsize=256)
def _core(region: Region) -> Boundary:
    """The outline of a region; of a disc, its middle: the rest is its radius."""
    if region.centre is not None:
        return boundaries.boundary([boundaries.dense([region.centre])])
    return boundaries.boundary(map(boundaries.dense, region.rings + region.lines))


@lru_cache(maxsize=256)
def _outline(region: Region) -> Boundary:
    if region.centre is None or region.radius_m == 0:
        return _core(region)
    circle = np.array(destinations(region.centre, np.linspace(0, 360, 181).tolist(), region.radius_m))
    return boundaries.boundary([boundaries.vectors(circle[:, 0], circle[:, 1])])


def _lines_for(a: Region, b: Region, whole: Reach) -> tuple[Boundary, Boundary]:
    """The outlines, each with a way to it from the inside, where the nearest or the farthest point lies inside."""
    found = []
    for region, points in (
        (a, (whole.nearest.start, whole.farthest.start)),
        (b, (whole.nearest.end, whole.farthest.end)),
    ):
        outline = _outline(region)
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


@lru_cache(maxsize=256)
def _edges(region: Region) -> tuple[boundaries.Array, boundaries.Array]:
    starts = np.concatenate([np.array(ring[:-1]) for ring in region.rings])
    ends = np.concatenate([np.array(ring[1:]) for ring in region.rings])
    return starts, ends


def _inside(region: Region, positions: boundaries.Array) -> np.typing.NDArray[np.bool_]:
    """Whether a line east from each position crosses the edges of the areas an odd number of times.

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


def _span(start: Position, end: Position) -> Span:
    return Span(start, end, leg(start, end).distance_m)


def _spans(pairs: Sequence[Pair]) -> list[Span]:
    measured = legs([start for start, _ in pairs], [end for _, end in pairs])
    return [Span(start, end, each.distance_m) for (start, end), each in zip(pairs, measured, strict=True)]


def _antipode(position: Position) -> Position:
    return -position[0], math.remainder(position[1] + 180, 360)


def _first_points(region: Region) -> list[Position]:
    """A point of each connected part of a region."""
    return [region.centre] if region.centre is not None else [line[0] for line in region.rings + region.lines]


def _common(a: Region, b: Region) -> Position | None:
    """A point of one that lies in the other, if no lines cross: then a whole part does."""
    for one, other in ((a, b), (b, a)):
        points = _first_points(one)
        inside = np.nonzero(_inside(other, np.array(points, dtype=np.float64)))[0]
        if len(inside):
            return points[int(inside[0])]
    return None


def _farthest(a: Region, b: Region) -> Span:
    opposite = [point for point in _first_points(a) if contains(b, _antipode(point))]
    if opposite:
        return _span(opposite[0], _antipode(opposite[0]))
    opposite = [point for point in _first_points(b) if contains(a, _antipode(point))]
    if opposite:
        return _span(_antipode(opposite[0]), opposite[0])
    core = max(_spans(boundaries.farthest(_core(a), _core(b))), key=lambda span: span.distance_m)
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


def _turned(degrees: boundaries.Array) -> boundaries.Array:
    """An angle as a turn to the left or right, in [-180, 180)."""
    return np.asarray((degrees + 180) % 360 - 180)


@lru_cache(maxsize=1024)
def _box(region: Region) -> tuple[float, float, float, float]:
    """South, north, west and east of a region; west is in [0, 360), and east may be beyond 360."""
    latitude, longitude = np.array(boundaries.positions(_outline(region).vectors)).T
    seen = np.unique(longitude % 360)
    gaps = np.diff(seen, append=seen[0] + 360)
    widest = int(np.argmax(gaps))
    west = float(seen[(widest + 1) % len(seen)])
    return float(latitude.min()), float(latitude.max()), west, west + 360 - float(gaps[widest])


def _dots_overlap(a: Region, b: Region) -> bool:
    return a.centre is not None and b.centre is not None and nearest(a, b).distance_m == 0


def _sights(a: Region, b: Region) -> list[tuple[Boundary, Boundary]]:
    """From where to where one looks from a region to another."""
    return [(_outline(home(a)), _core(disc(centre(b), 0))), (_core(disc(centre(a), 0)), _outline(home(b)))]


def _sight(a: Region, b: Region, bearing_deg: float) -> tuple[float, Pair]:
    """How far the direction nearest to a bearing is off it, to the right or, below 0, to the left; and between what."""
    found = [
        boundaries.solve(first, second, lambda p, q: _turned(boundaries.azimuth(p, q) - bearing_deg), 360)
        for first, second in _sights(a, b)
    ]
    return min(found, key=lambda each: abs(each[0]))


def _turn_to(a: Region, b: Region, away_deg: float, sign: int) -> float:
    """How far one turns, right for 1 and left for -1, from a direction in which b does not lie until one sees it."""
    turns = [
        boundaries.solve(first, second, lambda p, q: sign * (boundaries.azimuth(p, q) - away_deg) % 360, 0)[0]
        for first, second in _sights(a, b)
    ]
    return min(turns)


def _seen(first: Boundary, second: Boundary) -> boundaries.Array:
    starts, ends = (boundaries.points(lines, boundaries.samples(lines)) for lines in (first, second))
    return np.asarray((boundaries.azimuth(starts[:, None], ends[None]) % 360).ravel())
