"""How far places reach. A text may mean any point of a place: from this follow the distances that its words allow.

The story may say how far a place reaches: an area by its outline, any place by `radius_km`. Else a site is taken to
reach 1 km from its point and a city 10 km; as this is assumed, it counts for less (`MOST_ASSUMED`).
"""

import math
from dataclasses import dataclass
from functools import lru_cache

from geo.earth import areas, base_map, countries, geodesy, regions, spans
from geo.earth.areas import Area
from geo.earth.position import Position
from geo.earth.regions import Region
from geo.earth.spans import Reach, Span
from geo.story.model import Place

ASSUMED_M = {"site": 1_000.0, "city": 10_000.0, "area": 0.0}
"""How far a place reaches from its point, by its precision, if the story does not say."""
LIKELY_WITHIN = 0.15
"""How far from the distance between two points a figure may lie that is right for assumed extents alone."""
MOST_ASSUMED = 1 / 3
"""The share of the distance between two points that their assumed extents count for, together. Without it two towns
8 km apart could be 28 km apart."""

MOST_PAIRS = 5
"""Of how many further pairs of one claim the extents are looked at: a story may list 400."""

_COARSE_M = 10_000.0
"""How far from the base map's coarse coast a place may lie that is on land."""
_BEARINGS, _CORNERS, _LOOKED_AT = 12, 36, 4
_AS_GOOD_AS_FARTHEST = 0.001


@dataclass(frozen=True)
class Extents:
    """Two places as far as they reach.

    Attributes:
        places: The two.
        start: The region of the first place.
        end: The region of the second; if it is measured to its coast, that coast.
        apart_m: The distance between their points, or from the first one's point to the coast.
        low_m: The smallest distance that they allow.
        high_m: The greatest.
        reach: Where these two are; None if both extents are assumed.
        given: The places of which the story says how far they reach.
        unknown: The areas of which it does not: only their points count.
    """

    places: tuple[Place, Place]
    start: Region
    end: Region
    apart_m: float
    low_m: float
    high_m: float
    reach: Reach | None
    given: tuple[Place, ...]
    unknown: tuple[Place, ...]

    @property
    def likely_m(self) -> tuple[float, float]:
        """The smallest and the greatest distance, but if both extents are assumed, none far from that of the points."""
        if self.given:
            return self.low_m, self.high_m
        far_m = LIKELY_WITHIN * self.apart_m
        return max(self.low_m, self.apart_m - far_m), min(self.high_m, self.apart_m + far_m)


def between(start: Place, end: Place, overseas: bool = False) -> Extents:
    """Two places as far as they reach, with or without the overseas lands of whole countries."""
    apart_m = geodesy.leg(start.position, end.position).distance_m
    regions_of, given, unknown = _regions(start, end, apart_m, overseas)
    if not given:
        more = sum(region.radius_m for region in regions_of)
        high_m = min(apart_m + more, max(apart_m, spans.HALF_WAY_ROUND_M))
        return Extents((start, end), *regions_of, apart_m, apart_m - more, high_m, None, given, unknown)
    reach = spans.reach(*regions_of)
    # The point of an area may lie outside its outline, as on a small island that the base map does not have.
    low_m, high_m = min(apart_m, reach.nearest.distance_m), max(apart_m, reach.farthest.distance_m)
    return Extents((start, end), *regions_of, apart_m, low_m, high_m, reach, given, unknown)


def to_coast(start: Place, end: Place) -> tuple[Extents, ...]:
    """A place as far as it reaches, measured to the nearest coast of another; empty if no coast of that is known.

    If the place lies on an island of the other, it is first measured to the coast of the largest land, then to that of
    all larger lands, as an island lies off the coast of those, and last to the nearest coast, be it its own. An island
    itself is not measured to its own coast.
    """
    area = given_region(end)
    if area is None or not area.coast:
        return ()
    given = given_region(start)
    own = given or regions.disc(start.position, _COARSE_M)
    coasts = countries.shores_of_larger_lands(area, own)
    if not coasts or given is None or not countries.is_most_of_its_land(area, given):
        coasts = (*coasts, countries.shore(area))
    return tuple(_to_line(start, end, coast) for coast in coasts)


def to_border(start: Place, end: Place) -> tuple[Extents, ...]:
    """A place as far as it reaches, measured to the nearest land border of another; empty if none is known."""
    area = given_region(end)
    return (_to_line(start, end, countries.land_borders(area)),) if area and area.borders else ()


def _to_line(start: Place, end: Place, line: Region) -> Extents:
    apart_m = spans.distance_to(line, start.position)
    (first, _area), given, unknown = _regions(start, end, apart_m)
    reach = _reach_to_line(first, line)
    low_m, high_m = min(apart_m, reach.nearest.distance_m), max(apart_m, reach.farthest.distance_m)
    return Extents((start, end), first, line, apart_m, low_m, high_m, reach, given, unknown)


def with_overseas(*places: Place) -> tuple[Place, ...]:
    """Those of the places that are whole countries with lands overseas."""
    return tuple(place for place in places if given_region(place) != given_region(place, overseas=False))


def given_region(place: Place, overseas: bool = True) -> Region | None:
    """The region of a place if the story says how far it reaches, with or without lands overseas; else None."""
    radius_m = 0.0 if place.radius_km is None else place.radius_km * 1000
    if place.outline and place.outline in base_map.world().countries:
        if not radius_m:
            country = countries.country(place.outline)
            return country if overseas else countries.home(country)
        try:
            return countries.country_near(place.outline, place.position, radius_m)
        except ValueError:  # no part of the country lies wholly within the radius
            return regions.disc(place.position, radius_m)
    if area := outlined(place):
        return area.region
    return regions.disc(place.position, radius_m) if radius_m else None


def outlined(place: Place) -> Area | None:
    """The area whose outline a place has; None if it has none, or that of a country of the base map."""
    return areas.by_id(place.outline) if place.outline and areas.is_part_or_sea(place.outline) else None


def polygons(place: Place) -> tuple[int, ...]:
    """Which polygons of its outline's country a place is, by their indexes; none if it is the whole country."""
    if place.radius_km is None or place.outline not in base_map.world().countries:
        return ()
    return countries.polygons_near(place.outline, place.position, place.radius_km * 1000)


def _regions(
    start: Place, end: Place, apart_m: float, overseas: bool = True
) -> tuple[tuple[Region, Region], tuple[Place, ...], tuple[Place, ...]]:
    """The regions of two places, the places whose extent is given, and the areas whose extent is unknown."""
    found = {place: given_region(place, overseas) for place in (start, end)}
    assumed_m = {place: ASSUMED_M[place.precision] for place, region in found.items() if region is None}
    most = sum(assumed_m.get(place, 0) for place in (start, end))
    share = min(1.0, MOST_ASSUMED * apart_m / most) if most else 0.0
    first, second = (found[place] or regions.disc(place.position, assumed_m[place] * share) for place in (start, end))
    given = tuple(place for place, region in found.items() if region)
    return (first, second), given, tuple(place for place in assumed_m if place.precision == "area")


@lru_cache(maxsize=1024)
def _reach_to_line(start: Region, line: Region) -> Reach:
    """The points of a region that lie nearest to a line and farthest from it, each measured to its nearest point.

    The farthest is found among points of the region's edge: twelve of a disc, one of them opposite the nearest point;
    of 36 corners of an area, those four that are farthest from the corners of the line.
    """
    nearest = spans.nearest(start, line)
    away_deg = geodesy.leg(nearest.end, nearest.start).arrival_azimuth_deg
    if start.centre is None:
        tried = [nearest, *(_to(line, corner) for corner in spans.farthest_of(_corners(start), line, _LOOKED_AT))]
        return Reach(nearest, max(tried, key=lambda span: span.distance_m))
    farthest = middle = _to(line, start.centre)
    most_m = (middle.distance_m + start.radius_m) * (1 - _AS_GOOD_AS_FARTHEST)
    for point in _edge(start.centre, start.radius_m, away_deg):
        farthest = max(farthest, _to(line, point), key=lambda span: span.distance_m)
        if farthest.distance_m >= most_m:
            break  # no point of a disc is farther than its middle and its radius together
    return Reach(nearest, farthest)


def _to(line: Region, position: Position) -> Span:
    return spans.nearest(regions.disc(position, 0), line)


def _edge(centre: Position, radius_m: float, first_deg: float) -> list[Position]:
    """Points of a disc's edge, beginning in a direction from its centre."""
    begin = 0.0 if math.isnan(first_deg) else first_deg
    return geodesy.destinations(centre, [begin + 360 / _BEARINGS * number for number in range(_BEARINGS)], radius_m)


def _corners(region: Region) -> list[Position]:
    corners = [corner for ring in region.rings for corner in ring]
    return corners[:: len(corners) // _CORNERS + 1]


def span_of(extents: Extents, distance_m: float) -> Span | None:
    """Two points of the places that are this far apart; None if there are none."""
    return spans.span_of(extents.start, extents.end, distance_m)
