"""Countries as regions: with all their islands or some of them, without lands overseas; their shores and borders."""

import math
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

import numpy as np

from geo.earth import base_map, boundaries
from geo.earth.base_map import Line
from geo.earth.geodesy import legs
from geo.earth.position import Position
from geo.earth.regions import Region, size
from geo.earth.spans import nearest

_FAR_M = 1e6
_SOME = 16  # of so many points of an outline, one


@lru_cache(maxsize=256)
def country(number: str) -> Region:
    """A country with all its islands, by its ISO 3166-1 number, as the base map has it.

    Raises:
        ValueError: The base map has no such country.

    >>> from geo.earth.regions import contains
    >>> contains(country("710"), (-26.2, 28.0)), contains(country("710"), (-29.5, 28.2))  # Lesotho is a hole
    (True, False)
    """
    return _region(_lands(number))


@lru_cache(maxsize=256)
def country_near(number: str, position: Position, radius_m: float) -> Region:
    """Those islands and other polygons of a country that lie wholly within a distance of a position.

    Raises:
        ValueError: The base map has no such country, or none of its polygons lies there.

    >>> from geo.earth.regions import part_of
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

    >>> from geo.earth.regions import contains
    >>> reunion, hawaii, alaska = (-21.1, 55.5), (19.6, -155.5), (65.0, -152.0)
    >>> contains(home(country("250")), reunion), contains(home(country("840")), hawaii)
    (False, False)
    >>> contains(home(country("840")), alaska)
    True
    """
    if len(region.lands) < 2:
        return region
    sizes = [size(land) for land in region.lands]
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

    >>> from geo.earth import regions, spans
    >>> at = [regions.disc(each, 1000) for each in ((-27.12, -109.37), (-33.4, -70.7))]  # Easter Island, Santiago
    >>> shores = [shores_of_larger_lands(country("152"), each) for each in at]
    >>> [round(spans.nearest(at[0], shore).distance_m / 1e3) for shore in shores[0]], shores[1]
    ([3528, 3528], ())
    """
    if nearest(near, region).distance_m > 0:  # which is known much sooner than for each land
        return ()
    own = max((size(land) for land in region.lands if nearest(near, land).distance_m == 0), default=math.inf)
    larger = sorted((land for land in region.lands if size(land) > own), key=size, reverse=True)
    lines = [tuple(line for land in lands for line in land.coast) for lands in (larger[:1], larger)]
    return tuple(Region(lines=each) for each in lines if each)


@lru_cache(maxsize=256)
def is_most_of_its_land(region: Region, place: Region) -> bool:
    """Whether a disc or an area takes up at least half of the land of a country on which it lies, as an island does.

    >>> from geo.earth import regions
    >>> tioman, mersing = regions.disc((2.8, 104.17), 12_000), regions.disc((2.43, 103.84), 12_000)
    >>> [is_most_of_its_land(country("458"), each) for each in (tioman, mersing)]
    [True, False]
    """
    own = max((size(land) for land in region.lands if nearest(place, land).distance_m == 0), default=math.inf)
    disc = math.pi * (place.radius_m / boundaries.RADIUS_M) ** 2
    taken = disc if place.centre else sum(size(Region(rings=(ring,))) for ring in place.rings)
    return taken >= own / 2


@lru_cache(maxsize=256)
def land_borders(region: Region) -> Region:
    """The land borders of a country, with all its neighbours, those in disputed areas too.

    Raises:
        ValueError: The region has no land border: it is an island, a disc or a line.

    >>> from geo.earth.spans import distance_to
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


def _within(ring: Line, position: Position, radius_m: float) -> bool:
    return all(each.distance_m <= radius_m for each in legs([position] * len(ring), ring))


def _is_within(ring: boundaries.Array, other: boundaries.Array, far_m: float) -> bool:
    """Whether some point of a ring lies near one of another, both as unit vectors."""
    few = (ring[::_SOME], other[::_SOME])
    if (few[0] @ few[1].T).max() >= np.cos(far_m / boundaries.RADIUS_M):
        return True  # which is known much sooner
    # Antarctica's largest ring against itself, all at once, would take 240 MB.
    parts = np.array_split(ring, len(ring) // 128 + 1)
    return any((part @ other.T).max() >= np.cos(far_m / boundaries.RADIUS_M) for part in parts)
