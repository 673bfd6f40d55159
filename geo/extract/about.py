"""What a text is about: the countries, and the parts of them, for which its names speak."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from geo.extract.bearers import Bearer, distance_km
from geo.extract.english.demonyms import DEMONYMS
from geo.extract.names import Name
from geo.extract.segments import Token

VAST = frozenset({"country", "continent", "ocean"})
"""The kinds of places that are too large to be a point."""


@dataclass(eq=False)
class About:
    """The names of a text, and for which countries they speak.

    Attributes:
        tokens: The words of the text.
        names: Its names, and the hints at places.
        inside: For a name within another, by its number: the place, what contains it, and whether that is certain.
    """

    tokens: Sequence[Token]
    names: Sequence[Name]
    inside: Mapping[int, tuple[Bearer, Bearer, bool]]

    @cached_property
    def _distinct(self) -> dict[str, tuple[tuple[Bearer, ...], int]]:
        """What bears each name, and how often the text has it."""
        found: dict[str, tuple[tuple[Bearer, ...], int]] = {}
        for name in self.names:
            if name.bearers and not name.feature:
                key = name.key
                found[key] = name.bearers, found[key][1] + 1 if key in found else 1
        return found

    @cached_property
    def _signs(self) -> dict[str, dict[str, float]]:
        """For each country the names and the adjectives that speak for it, and how clearly."""
        found: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for key, (bearers, count) in self._distinct.items():
            top = bearers[0]
            if top.kind == "country":
                if not parts_elsewhere(top, bearers):
                    found[top.country or top.found.entry.id][key] += 2 * count
            elif top.kind == "division" and is_alone(bearers, 30, country=True):
                found[top.country][key] += 1.5 * count
            elif top.weight > 3e5 and is_alone(bearers, 9):
                found[top.country][key] += count
        for token in self.tokens:
            if token.text[0].isupper() and (country := DEMONYMS.get(token.text.lower())):
                found[country][""] += 0.5
        found.pop("", None)
        return found

    @cached_property
    def countries(self) -> dict[str, float]:
        """How clearly the text is about each country."""
        return {country: sum(signs.values()) for country, signs in self._signs.items()}

    @cached_property
    def signs_in_all(self) -> float:
        """The sum over all countries."""
        return max(1.0, sum(self.countries.values()))

    def is_at_home(self, country: str, key: str) -> bool:
        """Whether something else than a name speaks for its country, or nothing for any other."""
        others = self.told_but_for(key)
        return not others or not country or country in others

    def told_but_for(self, key: str) -> set[str]:
        """The countries for which something else than a name speaks."""
        return {each for each, signs in self._signs.items() if any(other != key for other in signs)}

    @cached_property
    def divisions(self) -> dict[str, float]:
        """How clearly the text is about each first-level part of a country."""
        found: dict[str, float] = defaultdict(float)
        for bearers, count in self._distinct.values():
            top = bearers[0]
            if top.kind == "division" and is_alone(bearers, 30, country=True):
                found[top.found.entry.id] += 2 * count
            elif top.weight > 3e5 and top.division and is_alone(bearers, 9):
                found[top.division] += count
        for bearer, container, _certain in self.inside.values():
            if container.kind == "division":
                found[container.found.entry.id] += 2
            if bearer.division:
                found[bearer.division] += 1
        return found

    @cached_property
    def clear(self) -> dict[str, Bearer]:
        """The points that the text clearly means, by their names."""
        found: dict[str, Bearer] = {}
        for key, (bearers, _count) in self._distinct.items():
            top = bearers[0]
            if top.kind not in VAST and top.weight > 3e5 and is_alone(bearers, 9):
                found[key] = top
            if len(found) == 12:
                break
        for number, (bearer, _container, _certain) in list(self.inside.items())[:12]:
            found.setdefault(self.names[number].key, bearer)
        return found


def parts_elsewhere(country: Bearer, rivals: tuple[Bearer, ...]) -> list[Bearer]:
    """The large parts of other countries that bear a country's name."""
    return [
        each
        for each in rivals[:4]
        if each.kind == "division" and each.usual and each.country != country.country and each.weight > 5e5
    ]


def is_alone(found: tuple[Bearer, ...], times: float, country: bool = False) -> bool:
    """Whether the first bearer is meant so many times as often as any other, of another country if that is asked."""
    top = found[0]
    return all(
        other.weight * times <= top.weight
        for other in found[1:]
        if not (country and other.country == top.country)
        and distance_km(other.position, top.position) > 50 + top.radius_km
    )
