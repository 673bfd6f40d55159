"""Which place each name means: by what the text says around it, by the other places, by how often it is meant."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import log10

from geo.extract.bearers import SETTLED, Bearer, bearers_in, distance_km
from geo.extract.english import names as english
from geo.extract.english.demonyms import DEMONYMS
from geo.extract.found import Candidate, Mention, Spot
from geo.extract.names import Name
from geo.extract.segments import Text
from geo.gazetteer.spelled import folded
from geo.words.language import _

CANDIDATES = 8
"""A mention has at most so many candidates."""


def resolve(text: Text, names: list[Name], chosen: Mapping[str, str]) -> list[Mention]:
    """The names as mentions, with the place first that is meant, and with the reason for it.

    Args:
        text: The text.
        names: What `names.find` found.
        chosen: What the reader chose: for a name as written, the id of a place, or "" if it is no place.
    """
    kept = [name for name in names if chosen.get(name.text) != ""]
    return _Resolver(text, kept, chosen).mentions()


_SIDE = r"(?:(?:north|south|east|west|central|upper|lower|far|rural)[\w-]{0,9} ){0,2}"
_PART = r"(?:(?:\w{1,15}+ )?(?:state|province|region|district|county|department|island|prefecture|governorate) of )?"
_WITHIN = re.compile(
    r"(?:, | \(|,? in |,? on |,? (?:which|that) (?:is|lies) in |,? (?:a|an|the) (?:[\w-]{1,15}+ ){0,5}?(?:in|of|on) )"
    rf"(?:the )?{_SIDE}{_PART}"
)
"""Between a name and that of what contains it: "Austin, a town in the south of Indiana"."""
_WITHIN_BEFORE = re.compile(
    r"(?:['’]s?)?,? (?:[\w-]{1,15}+ ){0,3}?(?:city|town|village|suburb|district|port|island|capital|community) of "
    r"|['’]s? (?:[\w-]{1,15}+ ){0,2}?"
)
"""Between what contains a place and its name: "the Indiana town of Austin"."""
_NEXT = re.compile(r", (?:and )?| and |; ")
_CONTAINERS = frozenset({"country", "division", "island", "region", "continent", "desert"})
_CLEAR_COUNTRY = 1e6


@dataclass(eq=False)
class _Sense:
    """What a name means: the place, why, and whether beyond doubt."""

    bearer: Bearer | None
    reason: str = ""
    certain: bool = False
    contained: bool = False


@dataclass(eq=False)
class _Resolver:
    text: Text
    names: list[Name]
    chosen: Mapping[str, str]
    senses: dict[str, _Sense] = field(default_factory=dict)

    def mentions(self) -> list[Mention]:
        """All names, each with its candidates."""
        own = [self._within(number) for number in range(len(self.names))]
        for name, sense in zip(self.names, own, strict=True):
            if sense is not None:
                self.senses.setdefault(_key(name), sense)
        settled = [sense or self._sense(name) for name, sense in zip(self.names, own, strict=True)]
        return [
            self._guessed(number, settled) if name.feature or sense.bearer is None else self._mention(name, sense)
            for number, (name, sense) in enumerate(zip(self.names, settled, strict=True))
        ]

    # --- what the text says around a name

    def _within(self, number: int) -> _Sense | None:
        """What a name means by the name of what contains it, if one stands with it."""
        if number in self._containing:
            return _Sense(self._containing[number], self._said_container(number), True, True)
        inside = self._inside.get(number)
        if inside is None:
            return None
        bearer, container, certain = inside
        reason = _("in {place}, which the text names with it").format(place=container.found.entry.name)
        return _Sense(bearer, reason, certain, True)

    def _said_container(self, number: int) -> str:
        return _("the text names a place in it")

    @cached_property
    def _containing(self) -> dict[int, Bearer]:
        return {other: container for other, container in self._pairs[1].items() if other not in self._pairs[0]}

    @cached_property
    def _inside(self) -> dict[int, tuple[Bearer, Bearer, bool]]:
        return self._pairs[0]

    @cached_property
    def _pairs(self) -> tuple[dict[int, tuple[Bearer, Bearer, bool]], dict[int, Bearer]]:
        inside: dict[int, tuple[Bearer, Bearer, bool]] = {}
        containing: dict[int, Bearer] = {}
        source = self.text.source
        for number, (one, other) in enumerate(zip(self.names, self.names[1:], strict=False)):
            if other.start - one.end > 60:
                continue
            gap = source[one.end : other.start]
            if _WITHIN.fullmatch(gap):
                first, second = number, number + 1
            elif _WITHIN_BEFORE.fullmatch(gap):
                first, second = number + 1, number
            else:
                continue
            if first in inside or (gap == ", " and self._is_list(number)):
                continue
            for container in self._chain(first, second):
                if found := _contained(self.names[first], self.names[container], gap == ", "):
                    inside[first] = found
                    containing[container] = found[1]
                    break
        return inside, containing

    def _chain(self, first: int, second: int) -> list[int]:
        """The name after a name, and the next ones: "Austin, in Scott County, Indiana"."""
        chain = [second]
        while second > first and len(chain) < 3 and second + 1 < len(self.names):
            if self.text.source[self.names[second].end : self.names[second + 1].start] != ", ":
                break
            second += 1
            chain.append(second)
        return chain

    def _is_list(self, number: int) -> bool:
        """Whether a name and the next are neighbours in a list of countries or of divisions."""
        one, other = self.names[number], self.names[number + 1]
        if not one.bearers or not other.bearers:
            return False
        top, last = one.bearers[0], other.bearers[0]
        return top.kind == last.kind and top.kind not in SETTLED and top.weight >= last.weight / 100

    # --- what the text is about

    @cached_property
    def _countries(self) -> dict[str, float]:
        """How clearly the text is about each country."""
        found: dict[str, float] = defaultdict(float)
        for name in self.names:
            if not name.bearers or name.feature:
                continue
            top = name.bearers[0]
            if top.kind == "country":
                found[top.country or top.found.entry.id] += 2
            elif top.kind == "division" and _alone(name.bearers, 30, country=True):
                found[top.country] += 1.5
            elif top.weight > 3e5 and _alone(name.bearers, 9):
                found[top.country] += 1
        for token in self.text.tokens:
            if token.text[0].isupper() and (country := DEMONYMS.get(token.text.lower())):
                found[country] += 0.5
        found.pop("", None)
        return found

    @cached_property
    def _divisions(self) -> dict[str, float]:
        found: dict[str, float] = defaultdict(float)
        for name in self.names:
            if not name.bearers or name.feature:
                continue
            top = name.bearers[0]
            if top.kind == "division" and _alone(name.bearers, 30, country=True):
                found[top.found.entry.id] += 2
            elif top.weight > 3e5 and top.division and _alone(name.bearers, 9):
                found[top.division] += 1
        for bearer, container, _certain in self._inside.values():
            if container.kind == "division":
                found[container.found.entry.id] += 2
            if bearer.division:
                found[bearer.division] += 1
        return found

    @cached_property
    def _clear(self) -> dict[str, Bearer]:
        """The points that the text clearly means, by their names."""
        found: dict[str, Bearer] = {}
        for name in self.names:
            if not name.bearers or name.feature:
                continue
            top = name.bearers[0]
            if top.kind not in ("country", "continent", "ocean") and top.weight > 3e5 and _alone(name.bearers, 9):
                found.setdefault(_key(name), top)
            if len(found) == 12:
                break
        for number, (bearer, _container, _certain) in list(self._inside.items())[:12]:
            found.setdefault(_key(self.names[number]), bearer)
        return found

    @cached_property
    def _first_country(self) -> str:
        return max(self._countries, key=lambda country: self._countries[country], default="")

    # --- what a name means

    def _sense(self, name: Name) -> _Sense:
        key = _key(name)
        if key not in self.senses:
            self.senses[key] = self._judged(name, key)
        return self.senses[key]

    def _judged(self, name: Name, key: str) -> _Sense:
        if not name.bearers:
            return _Sense(None)
        scores = [self._score(bearer, key, name.feature) for bearer in name.bearers]
        best = max(range(len(scores)), key=lambda number: scores[number])
        bearer = name.bearers[best]
        rivals = [each for number, each in enumerate(name.bearers) if number != best]
        return _Sense(bearer, self._why(bearer, best, key), self._beyond_doubt(bearer, rivals, best))

    def _score(self, bearer: Bearer, key: str, feature: str) -> float:
        score = log10(bearer.weight + 10)
        if bearer.kind != "country":
            if bearer.division:
                score += 2.5 * min(1.0, self._divisions.get(bearer.division, 0.0) / 2)
            if bearer.country:
                score += 1.5 * min(1.0, self._countries.get(bearer.country, 0.0) / 2)
                score += 1.5 * (bearer.country == self._first_country)
            if self._near(bearer, key, 250):
                score += 1
        if feature in english.PARTS_OF_COUNTRIES and bearer.kind == "division":
            score += 3
        return score

    def _near(self, bearer: Bearer, key: str, within_km: float) -> Bearer | None:
        """A place that the text clearly means, near a bearer."""
        latitude = bearer.position[0]
        for other, clear in self._clear.items():
            if other != key and abs(clear.position[0] - latitude) * 111 <= within_km:
                away = distance_km(clear.position, bearer.position)
                if away <= within_km:
                    return clear
        return None

    def _why(self, bearer: Bearer, rank: int, key: str) -> str:
        if rank == 0:
            return bearer.found.reason
        if near := self._near(bearer, key, 250):
            return _("near {place}, which the text names").format(place=near.found.entry.name)
        return _("in a country or a part of one that the text names")

    def _beyond_doubt(self, bearer: Bearer, rivals: list[Bearer], rank: int) -> bool:
        if rank:
            return False
        others = [each for each in rivals if distance_km(each.position, bearer.position) > 50 + bearer.radius_km]
        most = max((each.weight for each in others), default=0.0)
        if bearer.kind == "country":
            return bearer.weight > 10 * most
        at_home = bearer.country in self._countries if bearer.country else True
        if not others:
            return bearer.usual and (bearer.weight >= 15_000 or at_home)
        return bearer.weight >= 100_000 and bearer.weight > (10 if at_home else 30) * most

    # --- mentions

    def _mention(self, name: Name, sense: _Sense) -> Mention:
        first = sense.bearer
        if first is None:
            return Mention(name.start, name.end, name.text, (), False, _("the text says that it is a place"))
        reason, certain = sense.reason, sense.certain
        picked = self.chosen.get(name.text, "")
        if picked:
            first = next((each for each in name.bearers if each.found.entry.id == picked), first)
            if first.found.entry.id == picked:
                reason, certain = _("chosen by the reader"), True
        others = [each for each in name.bearers if each is not first and each.found.entry.id != first.found.entry.id]
        candidates = (
            Candidate(first.spot, reason),
            *(Candidate(each.spot, each.found.reason) for each in others[: CANDIDATES - 1]),
        )
        return Mention(name.start, name.end, name.text, candidates, certain, reason)

    def _guessed(self, number: int, settled: list[_Sense]) -> Mention:
        """A place that the gazetteer does not know: near what it is named after, or what the text names with it."""
        name = self.names[number]
        near = self._beside(number, settled)
        reason = (
            _("its name says that it is a place: “{word}”").format(word=name.feature)
            if name.feature
            else _("the text says that it is a place")
        )
        if near is None:
            return Mention(name.start, name.end, name.text, (), False, reason)
        why = _("not in the gazetteer; taken near {place}").format(place=near.found.entry.name)
        return Mention(name.start, name.end, name.text, (Candidate(_guess(name, near), why),), False, reason)

    def _beside(self, number: int, settled: list[_Sense]) -> Bearer | None:
        name = self.names[number]
        after = settled[number].bearer
        known = [
            (other, sense.bearer)
            for other, sense in enumerate(settled[max(0, number - 12) : number + 12], max(0, number - 12))
            if sense.bearer is not None and not self.names[other].feature
        ]
        if after is not None and name.feature:
            inside = name.feature in english.FEATURES_WITHIN or name.feature in english.PARTS_OF_COUNTRIES
            large = inside and (after.weight >= 1e5 or after.kind not in SETTLED)
            if large or not known or any(distance_km(each.position, after.position) < 150 for _n, each in known):
                return after
        best: tuple[float, Bearer | None] = (float("inf"), None)
        for other, bearer in known:
            beside = self.names[other]
            away = float(max(beside.start - name.end, name.start - beside.end))
            if re.fullmatch(r",? (?:in |near )?(?:the )?", self.text.source[name.end : beside.start][:20]):
                away -= 200
            if bearer.kind in _CONTAINERS:
                away += 600 if bearer.radius_km > 60 else 100
            elif bearer.kind not in SETTLED and bearer.radius_km > 60:
                away += 1500
            if away < best[0]:
                best = (away, bearer)
        return best[1]


def _key(name: Name) -> str:
    return folded(name.text)


def _alone(found: tuple[Bearer, ...], times: float, country: bool = False) -> bool:
    """Whether the first bearer is meant so many times as often as any other, of another country if that is asked."""
    top = found[0]
    return all(
        other.weight * times <= top.weight
        for other in found[1:]
        if not (country and other.country == top.country) and distance_km(other.position, top.position) > 50
    )


def _contained(one: Name, other: Name, comma: bool) -> tuple[Bearer, Bearer, bool] | None:
    """The bearer of a name within a bearer of another name, that one, and whether this is beyond doubt."""
    if not one.bearers:
        return None
    for container in other.bearers[:6]:
        if container.kind not in _CONTAINERS or container.kind == "continent":
            continue
        inside = [each for each in _bearers_within(one, container) if each.kind != "country"]
        if not inside:
            continue
        top = inside[0]
        usual = one.bearers[0]
        if usual.kind in ("country", "division") and top.kind in SETTLED and comma and top.weight < usual.weight / 20:
            continue
        rival = inside[1] if len(inside) > 1 else None
        clear = rival is None or top.weight > 5 * rival.weight or distance_km(top.position, rival.position) < 50
        return top, container, clear
    return None


def _bearers_within(name: Name, container: Bearer) -> list[Bearer]:
    id_ = container.found.entry.id
    if container.kind == "country":
        code = container.country or id_
        found = [each for each in name.bearers if each.country == code]
        return found or (list(bearers_in(name.text, code)) if not name.feature else [])
    if container.kind == "division":
        found = [each for each in name.bearers if each.division == id_ and each.found.entry.id != id_]
        return found or (list(bearers_in(name.text, id_)) if not name.feature else [])
    return [
        each
        for each in name.bearers
        if each.kind in SETTLED and distance_km(each.position, container.position) <= container.radius_km
    ]


_AROUND_KM = 25.0
"""A place that the gazetteer does not know is taken to lie within so many km of the one that it is named after."""


def _guess(name: Name, near: Bearer) -> Spot:
    beside = near.spot
    return Spot(
        id=f"near-{beside.id}-{folded(name.text)}",
        name=name.text,
        position=beside.position,
        precision="area",
        radius_km=max(_AROUND_KM, beside.radius_km),
        country=beside.country,
        time_zone=beside.time_zone,
        kind="near",
        source="Dateline",
        described=_("{name}, near {place}").format(name=name.text, place=beside.described),
    )
