"""Which places of a story lie within a range ring: wholly, partly, or not at all, as far as each place reaches.

The outline of a country or a sea is measured to 1 km or 1 %, so what is as near as that to the line counts as partly
within. Of an area whose extent is not known only the point is judged, and it is told apart.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from geo.claims import extents
from geo.earth import geodesy, regions, spans
from geo.earth.geodesy import Leg
from geo.earth.regions import Region
from geo.story.model import Article, Place, Ring
from geo.story.once import once_per_article

Where: TypeAlias = Literal["within", "partly", "outside"]

_LEAST_OFF_M, _OFF = 1000.0, 0.01
"""How exact the outline of an area is."""


@dataclass(frozen=True)
class Reached:
    """The places of a story but the one in the middle, by where they lie, in the story's order.

    Attributes:
        within: Those wholly within the ring.
        partly: Those that the line crosses, or may cross.
        outside: Those wholly outside.
        point_within: Areas whose extent is not known, and whose point lies within.
        point_outside: Likewise, and whose point lies outside.
    """

    within: tuple[Place, ...]
    partly: tuple[Place, ...]
    outside: tuple[Place, ...]
    point_within: tuple[Place, ...]
    point_outside: tuple[Place, ...]


@once_per_article
def reached(article: Article, ring: Ring) -> Reached:
    """Where the places of a story lie, seen from a ring."""
    centre = article.place_by_id[ring.place]
    others = [place for place in article.places if place is not centre]
    legs = geodesy.legs([centre.position] * len(others), [place.position for place in others])
    found: dict[str, list[Place]] = {}
    for place, leg in zip(others, legs, strict=True):
        region = extents.given_region(place)
        if region is None and place.precision == "area":
            key = "point_within" if leg.distance_m <= ring.radius_m else "point_outside"
        else:
            key = _where(place, region, leg, centre, ring.radius_m)
        found.setdefault(key, []).append(place)
    return Reached(**{key: tuple(found.get(key, ())) for key in Reached.__dataclass_fields__})


def _where(place: Place, region: Region | None, leg: Leg, centre: Place, radius_m: float) -> Where:
    if region is None or region.centre is not None:
        own_m = extents.ASSUMED_M[place.precision] if region is None else region.radius_m
        nearest_m, farthest_m, off = leg.distance_m - own_m, leg.distance_m + own_m, 0.0
    else:
        reach = spans.reach(regions.disc(centre.position, 0.0), region)
        # The point of an area may lie outside its outline, as on a small island that the base map does not have.
        nearest_m = min(reach.nearest.distance_m, leg.distance_m)
        farthest_m = max(reach.farthest.distance_m, leg.distance_m)
        off = max(_LEAST_OFF_M, radius_m * _OFF)
    if farthest_m + off <= radius_m:
        return "within"
    return "outside" if nearest_m - off > radius_m else "partly"
