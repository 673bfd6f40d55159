"""How often a place is meant, as the people of a city that is meant as often."""

import math
from collections import defaultdict
from dataclasses import replace
from difflib import SequenceMatcher
from typing import cast

from geo.gazetteer.entries import Kind
from geo.gazetteer.places import share, sort_of_name
from geo.gazetteer.spelled import folded
from geo.gazetteer.store import WEIGHTS
from tools.gazetteer.place import Place

AS_PEOPLE: dict[str, float] = {
    "airfield": 1_000,
    "airport": 100_000,
    "base": 200_000,
    "bay": 100_000,
    "cape": 100_000,
    "continent": 1e10,
    "country": 500_000,
    "desert": 100_000,
    "district": 2_000,
    "division": 150_000,
    "gulf": 200_000,
    "island": 100_000,
    "lake": 100_000,
    "mountain": 150_000,
    "ocean": 1e9,
    "reef": 200_000,
    "region": 200_000,
    "river": 200_000,
    "sea": 5e6,
    "site": 200_000,
    "strait": 300_000,
}
"""How often a place that is not a city is meant, as the people of a city that is meant as often."""

_EACH_KM = {
    "bay": 5_000,
    "desert": 2_000,
    "gulf": 8_000,
    "island": 10_000,
    "lake": 5_000,
    "region": 8_000,
    "strait": 5_000,
}
"""A large one is meant more often: by so many people for each km of its radius."""

_COUNTRY = 50.0
"""A country is meant more often by so many times its people."""

_DIVISION = 0.5
"""A division is meant more often by so many times the people of its towns."""

_DISTRICT = 0.1
"""The same for a district, which is meant seldom."""

_CAPITAL = 8.0
"""A capital is meant as often as a city with so many times its people."""

_NAMESAKE, _BESIDE = 0.1, 0.8
"""A division with so large a part of its people in the city of its name is meant less often than that city."""


_ALIKE = 0.8
"""Two spellings of one name have so large a part in common."""


def weight(place: Place) -> float:
    """How often a place is meant.

    >>> city = Place("1", ("Somewhere",), "city", 0, 0, "", population=999_999)
    >>> weight(city) < weight(replace(city, kind="capital")) < weight(replace(city, kind="country"))
    True
    """
    if place.weight:
        return place.weight
    if place.kind == "country":
        return AS_PEOPLE[place.kind] + _COUNTRY * place.population
    if place.kind == "division":
        return AS_PEOPLE[place.kind] + _DIVISION * place.towns_people
    if place.kind == "district":
        return AS_PEOPLE[place.kind] + _DISTRICT * place.towns_people
    if place.kind == "capital":
        return _CAPITAL * (place.population + 1)
    if place.kind == "city":
        return place.population + 1
    return AS_PEOPLE[place.kind] + _EACH_KM.get(place.kind, 0) * place.radius_km


def how_often(place: Place, name: str) -> float:
    """How often a place is meant by one of its names."""
    return weight(place) * _share(place, name)


def _share(place: Place, name: str) -> float:
    kind = cast(Kind, place.kind)
    return share(kind, sort_of_name(kind, name, name == place.names[0]))


def with_weights(towns: list[Place], others: list[Place]) -> list[Place]:
    """The other places, each division with its towns' people, and behind the city of its name if most live there."""
    inside: dict[str, list[Place]] = defaultdict(list)
    for town in towns:
        inside[town.division].append(town)
    found = []
    for place in others:
        if place.kind == "division":
            its_towns = inside[place.id]
            place = replace(place, towns_people=sum(town.population for town in its_towns))
            by_name = {folded(name): name for name in place.names}
            most = [
                _BESIDE * how_often(town, name) / _share(place, by_name[folded(name)])
                for town in its_towns
                if town.population >= _NAMESAKE * place.towns_people
                for name in town.names
                if folded(name) in by_name and alike(town.names[0], name)
            ]
            if not place.weight:
                place = replace(place, weight=min([weight(place), *most]))
        found.append(place)
    return found


def alike(one: str, other: str) -> bool:
    """Whether two names are spellings of one: "Odesa" and "Odessa", not "Indianapolis" and "Indiana"."""
    return SequenceMatcher(None, folded(one), folded(other)).ratio() >= _ALIKE


def stored(weight: float) -> int:
    """A weight as the file has it: the number of the nearest of `WEIGHTS`."""
    return min(len(WEIGHTS) - 1, max(0, round(math.log(max(1.0, weight), WEIGHTS[1]))))
