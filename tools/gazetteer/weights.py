"""How often a place is meant, as the people of a city that is meant as often."""

import math
from collections import defaultdict
from dataclasses import replace
from typing import cast

from geo.gazetteer.places import Kind, share, sort_of_name
from geo.gazetteer.spelled import folded
from geo.gazetteer.store import WEIGHTS
from tools.gazetteer.place import Place

AS_PEOPLE: dict[str, float] = {
    "airfield": 1_000,
    "airport": 100_000,
    "base": 250_000,
    "bay": 1e6,
    "cape": 250_000,
    "continent": 1e10,
    "country": 500_000,
    "desert": 1e6,
    "district": 2_000,
    "division": 150_000,
    "gulf": 1e6,
    "island": 300_000,
    "lake": 300_000,
    "mountain": 300_000,
    "ocean": 1e9,
    "reef": 1e6,
    "region": 3e6,
    "sea": 1e7,
    "site": 500_000,
    "strait": 1e6,
}
"""How often a place that is not a city is meant, as the people of a city that is meant as often."""

_COUNTRY = 50.0
"""A country is meant more often by so many times its people."""

_DIVISION = 0.5
"""A division is meant more often by so many times the people of its towns."""

_DISTRICT, _DISTRICT_PEOPLE = 2_000, 0.1
"""The same for a district, which is meant seldom."""

_CAPITAL = 8.0
"""A capital is meant as often as a city with so many times its people."""

_NAMESAKE, _BESIDE = 0.2, 0.8
"""A division with so large a part of its people in the city of its name is meant less often than that city."""


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
        return _DISTRICT + _DISTRICT_PEOPLE * place.towns_people
    if place.kind == "capital":
        return _CAPITAL * (place.population + 1)
    return AS_PEOPLE.get(place.kind, place.population + 1)


def how_often(place: Place, name: str) -> float:
    """How often a place is meant by one of its names."""
    kind = cast(Kind, place.kind)
    return weight(place) * share(kind, sort_of_name(kind, name, name == place.names[0]))


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
            names = {folded(name) for name in place.names}
            namesakes = [
                how_often(town, name)
                for town in its_towns
                if town.population >= _NAMESAKE * place.towns_people
                for name in town.names
                if folded(name) in names
            ]
            if namesakes and not place.weight:
                place = replace(place, weight=min(weight(place), _BESIDE * max(namesakes)))
        found.append(place)
    return found


def stored(weight: float) -> int:
    """A weight as the file has it: the number of the nearest of `WEIGHTS`."""
    return min(len(WEIGHTS) - 1, max(0, round(math.log(max(1.0, weight), WEIGHTS[1]))))
