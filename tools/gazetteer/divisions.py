"""In which first-level subdivision a place lies."""

import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from geo import shipped
from geo.earth import areas
from tools.gazetteer.place import Place, ring_sums

BORDER_KM = 6
"""So near to a border, which is often a river, GeoNames knows better than the outlines on which side a city is."""

COAST_KM = 30
"""A place that no subdivision holds is in the nearest one, if that is so near: outlines leave out capes and islets."""

ONE_TO_ONE = 0.75
"""A division of GeoNames is a subdivision of ours if so large a part of its cities is in that one."""

CITIES = 20
"""And if it has so many."""

_DEGREE_KM = 111.2


class Division:
    """A subdivision and the lines of its outline."""

    def __init__(self, area: areas.Area) -> None:
        self.area = area

    @cached_property
    def _lines(self) -> NDArray[np.float64]:
        pairs = [pair for rings in self.area.polygons for ring in rings for pair in pairwise(ring)]
        return np.array(pairs, dtype=np.float64)

    @cached_property
    def _box(self) -> tuple[float, float, float, float]:
        low, high = self._lines.min(axis=(0, 1)), self._lines.max(axis=(0, 1))
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    @cached_property
    def size(self) -> float:
        """How large it is: of two that share a coast, the smaller one is meant, as Kent in England."""
        return sum(abs(ring_sums(rings[0])[0]) for rings in self.area.polygons)

    def km_to(self, place: Place, most: float) -> float:
        """How far a place is from the outline; infinite if that is more than `most`."""
        scale = max(0.05, math.cos(math.radians(place.latitude)))
        south, west, north, east = self._box
        margin = most / _DEGREE_KM
        if not (
            south - margin <= place.latitude <= north + margin
            and west - margin / scale <= place.longitude <= east + margin / scale
        ):
            return math.inf
        lines = (self._lines - (place.latitude, place.longitude)) * (1, scale)
        start, along = lines[:, 0], lines[:, 1] - lines[:, 0]
        share = -(start * along).sum(axis=1) / np.maximum(1e-12, (along**2).sum(axis=1))
        nearest = start + np.clip(share, 0, 1)[:, None] * along
        found = float(np.sqrt((nearest**2).sum(axis=1).min())) * _DEGREE_KM
        return found if found <= most else math.inf


def with_divisions(places: list[Place]) -> list[Place]:
    """The places with the ISO 3166-2 code of their subdivision, instead of GeoNames' division.

    It is the one that holds the place. Near a border it is the one that GeoNames means, and off a coast the nearest.
    """
    of_country: dict[str, dict[str, Division]] = defaultdict(dict)
    for told in json.loads((shipped.AREAS / "subdivisions.json").read_text(encoding="utf-8")):
        for area in areas.candidates(told["id"]):
            if area.id == told["id"] and area.polygons:
                of_country[told["country"]][area.id] = Division(area)
    held = [_holder(place, of_country[place.country].values()) for place in places]
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for place, division in zip(places, held, strict=True):
        if division and place.division:
            votes[place.country, place.division][division] += 1
    meant = _meant(votes)
    return [
        replace(place, division=_chosen(place, division, meant, of_country[place.country]))
        for place, division in zip(places, held, strict=True)
    ]


def _meant(votes: dict[tuple[str, str], Counter[str]]) -> dict[tuple[str, str], str]:
    """Which subdivision of ours each division of GeoNames is, where that is plain."""
    found = {}
    for key, counted in votes.items():
        [(division, count)] = counted.most_common(1)
        if counted.total() >= CITIES and count >= ONE_TO_ONE * counted.total():
            found[key] = division
    return found


def _holder(place: Place, divisions: Iterable[Division]) -> str:
    at = place.latitude, place.longitude
    return next((each.area.id for each in divisions if each.area.contains(at)), "")


def _chosen(place: Place, held: str, meant: dict[tuple[str, str], str], divisions: dict[str, Division]) -> str:
    """The division of a place that one may hold and GeoNames may mean."""
    told = meant.get((place.country, place.division), "")
    if held:
        both_known = told not in ("", held) and held in meant.values()
        return told if both_known and divisions[told].km_to(place, BORDER_KM) < math.inf else held
    reach = COAST_KM + place.radius_km
    near = {id_: each.km_to(place, reach) for id_, each in divisions.items()}
    near = {id_: round(km) for id_, km in near.items() if km < math.inf}
    return told or min(near, key=lambda id_: (near[id_], divisions[id_].size), default="")
