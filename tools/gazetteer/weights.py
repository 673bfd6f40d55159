"""How often a place is meant, as the people of a city that is meant as often."""

import math

from geo.gazetteer.store import WEIGHTS

AS_PEOPLE: dict[str, float] = {
    "airfield": 1_000,
    "airport": 100_000,
    "base": 250_000,
    "bay": 1e6,
    "cape": 250_000,
    "continent": 1e10,
    "country": 500_000,
    "desert": 1e6,
    "division": 800_000,
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

_DIVISION_KM = 100.0
"""A division is meant more often by so many people for each km of its radius: of two, the larger first."""

_SMALL_DIVISION_KM, _SMALL_DIVISION = 15, 60_000
"""A division with a radius up to this is hardly more than its city, which is meant first."""

_CAPITAL = 5.0
"""A capital is meant as often as a city with so many times its people."""


def weight(kind: str, people: int, radius_km: int) -> float:
    """How often a place is meant.

    >>> weight("city", 999_999, 10) < weight("division", 0, 400) < weight("country", 5_000_000, 200)
    True
    """
    if kind == "country":
        return AS_PEOPLE[kind] + _COUNTRY * people
    if kind == "division":
        return _SMALL_DIVISION if radius_km <= _SMALL_DIVISION_KM else AS_PEOPLE[kind] + _DIVISION_KM * radius_km
    if kind == "capital":
        return _CAPITAL * (people + 1)
    return AS_PEOPLE.get(kind, people + 1)


def stored(weight: float) -> int:
    """A weight as the file has it: the number of the nearest of `WEIGHTS`."""
    return min(len(WEIGHTS) - 1, max(0, round(math.log(weight, WEIGHTS[1]))))
