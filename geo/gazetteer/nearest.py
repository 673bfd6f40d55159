"""The city nearest to a position."""

import math
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from geo.earth.position import Position
from geo.gazetteer.entries import Entry
from geo.gazetteer.store import store

_DEGREE_KM = 111.2


class NearCity(NamedTuple):
    """The city nearest to a position, and how far away it is."""

    entry: Entry
    distance_km: float


def nearest_city(position: Position, within_km: float = 100.0) -> NearCity | None:
    """The city nearest to a position, or None if there is none so near.

    >>> city, distance_km = nearest_city((35.7485, 139.3480))  # Yokota Air Base
    >>> city.name, city.time_zone, round(distance_km)
    ('Hakonegasaki', 'Asia/Tokyo', 2)
    """
    for reach_km in (4.0, 15.0, 50.0, within_km):
        reach = min(reach_km, within_km)
        distance_km, place = _nearest_about(position, reach)
        if distance_km <= reach:
            return NearCity(Entry(place), distance_km)
    return None


@cache
def _bands() -> list[int]:
    """The first city of each whole degree of latitude, from 90 south, and the number of cities at the end."""
    latitudes, everywhere = store().columns["latitudes"], range(store().cities)
    return [bisect_left(everywhere, band, key=lambda place: latitudes[place] // 10_000) for band in range(182)]


def _nearest_about(position: Position, reach_km: float) -> tuple[float, int]:
    """The distance of the nearest city in a box around a position, and its number; infinite if there is none."""
    columns = store().columns
    latitudes, longitudes, bands = columns["latitudes"], columns["longitudes"], _bands()
    latitude, longitude = position
    north = reach_km / _DEGREE_KM
    east = north / max(0.01, math.cos(math.radians(min(89.0, abs(latitude) + north))))
    first, last = (max(0, min(180, math.floor(each + 90))) for each in (latitude - north, latitude + north))
    best = (math.inf, 0)
    for turn in (-360, 0, 360):
        west, past = max(-180.0, longitude + turn - east), min(180.0, longitude + turn + east)
        if west > past:
            continue
        start, end = math.floor((west + 180) * 10_000), math.floor((past + 180) * 10_000) + 2
        for band in range(first, last + 1):
            low, high = bands[band], bands[band + 1]
            low = bisect_left(longitudes, start, low, high)
            for place in range(low, bisect_left(longitudes, end, low, high)):
                there = ((latitudes[place] - 900_000) / 10_000, (longitudes[place] - 1_800_000) / 10_000)
                if abs(there[0] - latitude) <= north:
                    best = min(best, (_distance_km(position, there), place))
    return best


def _distance_km(one: Position, other: Position) -> float:
    """On a sphere: good to half a percent, enough to tell which is nearer."""
    south, north = math.radians(one[0]), math.radians(other[0])
    half = math.sin((north - south) / 2) ** 2
    half += math.cos(south) * math.cos(north) * math.sin(math.radians(other[1] - one[1]) / 2) ** 2
    return 2 * 6_371 * math.asin(min(1.0, math.sqrt(half)))
