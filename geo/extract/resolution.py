"""Which place each name means: by what the text says around it, by the other places, by how often it is meant."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from math import log10, sqrt

from geo.extract.bearers import SETTLED, Bearer, bearers_in, distance_km
from geo.extract.english import names as english
from geo.extract.english.demonyms import DEMONYMS
from geo.extract.found import Candidate, Mention, Spot, as_name
from geo.extract.names import CONTAINERS, Name, is_word, unwrapped
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
    kept = [name for name in names if not name.hint and chosen.get(name.text) != ""]
    hints = [name for name in names if name.hint]
    return _Resolver(text, kept, hints, chosen).mentions()


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
_LISTED = re.compile(r",? (?:and|or) (?:the )?|, (?:the )?")
_DATELINE = re.compile(r"[^.\n]{0,40}?(?:—|–|--|- )")
_CAPITAL = re.compile(r"\bcapital(?: city)?(?: of|,)? $")
_BY = re.compile(r",? (?:in |near )?(?:the )?(?:[\w ]{1,24}['’]s )?")
_RENAMED = 500
"""A place so many times as well known as another is meant by its former name, which is that other's own."""
_VAST = frozenset({"country", "continent", "ocean"})
_SAME = frozenset({"island", "islands", "coast", "archipelago", "peninsula", "region"})
"""After the name of a wide place, these name the same place: "the Seychelles islands"."""
_PARTS_ALONE = frozenset({"state", "province", "prefecture", "oblast", "governorate"})
"""These tell a part of a country from a town of its name far away: "Washington state"."""
_PART_KM = 150.0
"""A division or an airport lies at most so far from the town whose name it bears."""


@dataclass(eq=False, slots=True)
class _Sense:
    """What a name means.

    Attributes:
        bearer: The place, or what it is named after; None if it is not known.
        reason: Why.
        certain: Whether beyond doubt.
        exact: Whether the bearer is the place itself.
    """

    bearer: Bearer | None
    reason: str = ""
    certain: bool = False
    exact: bool = True


@dataclass(eq=False)
class _Resolver:
    text: Text
    names: list[Name]
    hints: list[Name]
    chosen: Mapping[str, str]
    senses: dict[str, _Sense] = field(default_factory=dict)
    settled: list[_Sense] = field(default_factory=list)
    asked: dict[tuple[str, str, str, bool], tuple[Bearer, Bearer, bool] | None] = field(default_factory=dict)
    listed: dict[tuple[str, str, str], tuple[Candidate, ...]] = field(default_factory=dict)

    def mentions(self) -> list[Mention]:
        """All names, each with its candidates."""
        own = [self._within(number) for number in range(len(self.names))]
        for name, sense in zip(self.names, own, strict=True):
            if sense is not None:
                self.senses.setdefault(_key(name), sense)
        self.settled = [sense or self._sense(number) for number, sense in enumerate(own)]
        return [
            self._mention(name, sense) if sense.exact and not self._is_shortened(number) else self._guessed(name)
            for number, (name, sense) in enumerate(zip(self.names, self.settled, strict=True))
        ]

    def _is_shortened(self, number: int) -> bool:
        """Whether "Lushan" is the unknown "Lushan county" of the same text, as its own bearers lie far from that."""
        bearer, longer = self.settled[number].bearer, self._longer.get(_key(self.names[number]))
        if bearer is None or longer is None or number in self._inside or bearer.weight >= 300_000:
            return False
        return distance_km(bearer.position, longer.position) > _PART_KM + longer.radius_km

    @cached_property
    def _longer(self) -> dict[str, Bearer]:
        """For each name that the text also has with "county" or the like, what that is near, if it is not known."""
        found: dict[str, Bearer] = {}
        for name, sense in zip(self.names, self.settled, strict=True):
            near = self._places_beside.get(_key(name))
            if name.feature in english.PARTS_OF_COUNTRIES and not sense.exact and near is not None:
                found.setdefault(_folded(name.text.rpartition(" ")[0]), near)
        return found

    @cached_property
    def source(self) -> str:
        """The text without the line ends that only keep its lines short."""
        return unwrapped(self.text.source)

    # --- what the text says around a name

    def _within(self, number: int) -> _Sense | None:
        """What a name means by the name of what contains it, if one stands with it."""
        if number in self._elsewhere:
            return self._conflicting(number)
        if number in self._containing:
            return _Sense(self._containing[number], _("the text names a place in it"), True)
        if number not in self._inside:
            return None
        bearer, container, certain = self._inside[number]
        reason = _("in {place}, which the text names with it").format(place=container.found.entry.name)
        return self._as_feature(self.names[number], _Sense(bearer, reason, certain))

    def _conflicting(self, number: int) -> _Sense:
        """What a name means of which no known bearer lies in what the text says that contains it."""
        container, plainly = self._elsewhere[number]
        sense = self._judged(number, _key(self.names[number]))
        bearer = sense.bearer
        if bearer is None or not sense.exact or bearer.kind not in SETTLED:
            return sense
        inside = distance_km(bearer.position, container.position) < container.radius_km + _PART_KM
        if inside or bearer.weight >= (100_000 if plainly else 15_000):
            return replace(sense, certain=False)
        return _Sense(None, exact=False)

    def _as_feature(self, name: Name, sense: _Sense) -> _Sense:
        """What a name with a word for a feature means: "Kunduz province" is a bearer of "Kunduz" that is a province."""
        bearer = sense.bearer
        if not name.feature or bearer is None:
            return sense
        kinds = english.FEATURE_KINDS.get(name.feature, frozenset())
        if bearer.kind in kinds and (bearer.usual or bearer.kind not in ("division", "district")):
            return sense
        if name.feature in _SAME and bearer.kind not in SETTLED:
            return sense
        for other in name.bearers:
            if other.kind in kinds and other.usual and other.country == bearer.country:
                near = distance_km(other.position, bearer.position) <= max(_PART_KM, other.radius_km)
                if near or name.feature in _PARTS_ALONE:
                    return _Sense(other, sense.reason, sense.certain)
        return _Sense(bearer, sense.reason, False, False)

    @cached_property
    def _containing(self) -> dict[int, Bearer]:
        return {other: container for other, container in self._pairs[1].items() if other not in self._pairs[0]}

    @cached_property
    def _inside(self) -> dict[int, tuple[Bearer, Bearer, bool]]:
        return self._pairs[0]

    @cached_property
    def _elsewhere(self) -> dict[int, tuple[Bearer, bool]]:
        """The names of which no bearer lies in what stands after them, that, and whether it plainly contains them."""
        return self._pairs[2]

    @cached_property
    def _pairs(
        self,
    ) -> tuple[dict[int, tuple[Bearer, Bearer, bool]], dict[int, Bearer], dict[int, tuple[Bearer, bool]]]:
        elsewhere: dict[int, tuple[Bearer, bool]] = {}
        inside: dict[int, tuple[Bearer, Bearer, bool]] = {}
        containing: dict[int, Bearer] = {}
        source = self.source
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
            if first in inside:
                continue
            for container in self._chain(first, second):
                if found := self._contained(self.names[first], self.names[container], gap == ", "):
                    inside[first] = found
                    containing[container] = found[1]
                    break
            else:
                last = self.names[second].bearers[:1]
                if last and last[0].kind in CONTAINERS and self.names[first].bearers and not self.names[second].feature:
                    elsewhere[first] = last[0], gap != ", "
        return inside, containing, elsewhere

    def _contained(self, one: Name, other: Name, comma: bool) -> tuple[Bearer, Bearer, bool] | None:
        """As the function of this name, which is asked once for the same names."""
        key = (one.text, one.feature, other.text, comma)
        if key not in self.asked:
            self.asked[key] = _contained(one, other, comma)
        return self.asked[key]

    def _chain(self, first: int, second: int) -> list[int]:
        """The name after a name, and the next ones: "Austin, in Scott County, Indiana"."""
        chain = [second]
        while second > first and len(chain) < 3 and second + 1 < len(self.names):
            if self.source[self.names[second].end : self.names[second + 1].start] != ", ":
                break
            second += 1
            chain.append(second)
        return chain

    # --- what the text is about

    @cached_property
    def _distinct(self) -> dict[str, tuple[tuple[Bearer, ...], int]]:
        """What bears each name, and how often the text has it."""
        found: dict[str, tuple[tuple[Bearer, ...], int]] = {}
        for name in (*self.names, *self.hints):
            if name.bearers and not name.feature:
                key = _key(name)
                found[key] = name.bearers, found[key][1] + 1 if key in found else 1
        return found

    @cached_property
    def _signs(self) -> dict[str, dict[str, float]]:
        """For each country the names and the adjectives that speak for it, and how clearly."""
        found: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for key, (bearers, count) in self._distinct.items():
            top = bearers[0]
            if top.kind == "country":
                if not _parts_elsewhere(top, bearers):
                    found[top.country or top.found.entry.id][key] += 2 * count
            elif top.kind == "division" and _alone(bearers, 30, country=True):
                found[top.country][key] += 1.5 * count
            elif top.weight > 3e5 and _alone(bearers, 9):
                found[top.country][key] += count
        for token in self.text.tokens:
            if token.text[0].isupper() and (country := DEMONYMS.get(token.text.lower())):
                found[country][""] += 0.5
        found.pop("", None)
        return found

    @cached_property
    def _countries(self) -> dict[str, float]:
        """How clearly the text is about each country."""
        return {country: sum(signs.values()) for country, signs in self._signs.items()}

    @cached_property
    def _signs_in_all(self) -> float:
        return max(1.0, sum(self._countries.values()))

    def _is_at_home(self, country: str, key: str) -> bool:
        """Whether something else than a name speaks for its country, or nothing for any other."""
        others = self._told_but_for(key)
        return not others or not country or country in others

    def _told_but_for(self, key: str) -> set[str]:
        """The countries for which something else than a name speaks."""
        return {each for each, signs in self._signs.items() if any(other != key for other in signs)}

    @cached_property
    def _divisions(self) -> dict[str, float]:
        found: dict[str, float] = defaultdict(float)
        for bearers, count in self._distinct.values():
            top = bearers[0]
            if top.kind == "division" and _alone(bearers, 30, country=True):
                found[top.found.entry.id] += 2 * count
            elif top.weight > 3e5 and top.division and _alone(bearers, 9):
                found[top.division] += count
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
        for key, (bearers, _count) in self._distinct.items():
            top = bearers[0]
            if top.kind not in _VAST and top.weight > 3e5 and _alone(bearers, 9):
                found[key] = top
            if len(found) == 12:
                break
        for number, (bearer, _container, _certain) in list(self._inside.items())[:12]:
            found.setdefault(_key(self.names[number]), bearer)
        return found

    @cached_property
    def _keys(self) -> set[str]:
        return set(map(_key, self.names))

    # --- what a name means

    def _sense(self, number: int) -> _Sense:
        """What a name means, the same in the whole text."""
        key = _key(self.names[number])
        if key not in self.senses:
            self.senses[key] = self._as_feature(self.names[number], self._judged(number, key))
        return self.senses[key]

    def _judged(self, number: int, key: str) -> _Sense:
        found = _pool(self._with_rarer(self.names[number]))
        if not found:
            return _Sense(None, exact=False)
        beside = self._beside_in_list(number)
        scores = [self._score(bearer, key, found, beside) for bearer in found]
        if _CAPITAL.search(self.source, max(0, self.names[number].start - 20), self.names[number].start):
            scores = [score + 3 * (found[place].kind == "capital") for place, score in enumerate(scores)]
        best = max(range(len(scores)), key=lambda place: scores[place])
        return _Sense(found[best], self._why(found[best], best, key), self._beyond_doubt(found[best], found, key))

    def _with_rarer(self, name: Name) -> Name:
        """A name with bearers in the countries and divisions of the text, if more places bear it than are listed."""
        if not name.bearers or name.feature or name.bearers[0].found.among <= len(name.bearers):
            return name
        listed = {each.found.entry.id for each in name.bearers}
        parts = [
            *sorted(self._countries, key=self._countries.__getitem__, reverse=True)[:3],
            *list(self._divisions)[:3],
        ]
        first = name.bearers[0]
        # "Washington" in "Lake and Washington counties" means no other Washington.
        county = first.kind == "district" and _folded(first.found.entry.name).startswith(f"{_key(name)} ")
        called = first.found.entry.name if county else name.text
        more = (each for part in parts for each in bearers_in(called, part)[:3])
        return replace(name, bearers=(*name.bearers, *(each for each in more if each.found.entry.id not in listed)))

    def _score(self, bearer: Bearer, key: str, rivals: tuple[Bearer, ...], beside: list[Bearer]) -> float:
        """How likely a place is meant: about the decimal logarithm of how often."""
        score = log10(bearer.weight + 10) - (0.0 if bearer.usual or bearer.weight < 1e6 else 0.7)
        if bearer.kind == "country":
            return score + (3 if self._is_clear_country(bearer, rivals) else 0)
        if bearer.division:
            score += 2.5 * min(1.0, sqrt(2 * self._divisions.get(bearer.division, 0.0) / self._signs_in_all))
        score += 3 * sqrt(self._countries.get(bearer.country, 0.0) / self._signs_in_all)
        if not bearer.usual and _folded(bearer.found.entry.name) in self._keys:
            score -= 1
        if self._near(bearer, key, 250):
            score += 1
        if beside:
            away = min(distance_km(bearer.position, each.position) for each in beside)
            score += 3.5 if away < 150 else 2 if away < 400 else 0
            score += 2 * any(bearer.country == each.country for each in beside)
        return score

    def _is_clear_country(self, bearer: Bearer, rivals: tuple[Bearer, ...]) -> bool:
        """Whether a country is meant rather than a part of another of the same name: "Georgia"."""
        parts = _parts_elsewhere(bearer, rivals)
        return bearer.country in self._countries or not any(each.country in self._countries for each in parts)

    def _beside_in_list(self, number: int) -> list[Bearer]:
        """The clear places before and after a name in a list, of a country that the list or the text has elsewhere."""
        names, source = self.names, self.source
        found: list[tuple[Bearer, str]] = []
        for step in (-1, 1):
            other = number + step
            while 0 <= other < len(names) and abs(other - number) < 4:
                one, two = sorted((other, other - step))
                if not _LISTED.fullmatch(source, names[one].end, names[two].start):
                    break
                bearers = names[other].bearers
                if bearers and bearers[0].kind not in _VAST and _alone(bearers, 9):
                    found.append((bearers[0], _key(names[other])))
                other += step
        shared = Counter(bearer.country for bearer, _key_ in found)
        return [bearer for bearer, key in found if shared[bearer.country] > 1 or self._is_at_home(bearer.country, key)]

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

    def _beyond_doubt(self, bearer: Bearer, found: tuple[Bearer, ...], key: str) -> bool:
        """Whether a name means its first bearer beyond reasonable doubt."""
        if bearer is not found[0]:
            return False
        others = [each for each in found[1:] if distance_km(each.position, bearer.position) > 50 + bearer.radius_km]
        most = max((each.weight for each in others), default=0.0)
        if bearer.kind == "country":
            sure = bearer.country in self._countries or not _parts_elsewhere(bearer, found)
            return sure and bearer.weight > 10 * most
        at_home = self._is_at_home(bearer.country, key)
        rivals = [each for each in others if each.country and self._is_at_home(each.country, key)]
        famous = bearer.weight >= 5e6 and bearer.weight > 50 * most
        if not at_home and rivals and (not famous or any(each.division in self._divisions for each in rivals)):
            return False
        if bearer.kind in SETTLED and is_word(key) and bearer.weight < 300_000:
            return False
        if bearer.kind in SETTLED and key.rpartition(" ")[2] in english.FEATURES_WITHIN:
            return False
        former = not bearer.usual and any(each.usual and _RENAMED * each.weight > bearer.weight for each in others)
        if former and bearer.country not in self._told_but_for(key):
            return False  # "Salisbury" was a name of Harare.
        if not others:
            proper = bearer.kind == "capital" or (" " in key and bearer.kind not in SETTLED)
            known = bearer.usual or (at_home and bearer.found.entry.weight >= 100_000 and _is_whole(bearer, key))
            return known and (at_home or proper or bearer.weight >= 200_000)
        known = bearer.usual or bearer.weight >= 2_000_000
        clear = bearer.weight >= (100_000 if at_home else 500_000) and bearer.weight > (10 if at_home else 30) * most
        return known and clear

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
        key = (name.text, first.found.entry.id, reason)
        if key not in self.listed:
            self.listed[key] = _candidates(first, name.bearers, reason)
        return Mention(name.start, name.end, name.text, self.listed[key], certain, reason)

    def _guessed(self, name: Name) -> Mention:
        """A place that the gazetteer does not know: near what it is named after, or what the text names with it."""
        near = self._places_beside.get(_key(name)) or self._longer.get(_key(name))
        reason = (
            _("its name says that it is a place: “{word}”").format(word=name.feature)
            if name.feature
            else _("the text says that it is a place")
        )
        if near is None:
            return Mention(name.start, name.end, name.text, (), False, reason)
        why = _("not in the gazetteer; taken near {place}").format(place=near.found.entry.name)
        return Mention(name.start, name.end, name.text, (Candidate(_guess(name, near), why),), False, reason)

    @cached_property
    def _places_beside(self) -> dict[str, Bearer]:
        """For each name that the gazetteer does not know, the place that it is taken to be near."""
        best: dict[str, tuple[float, Bearer]] = {}
        for number, (name, sense) in enumerate(zip(self.names, self.settled, strict=True)):
            if not sense.exact:
                for away, bearer in self._beside(number):
                    if _key(name) not in best or away < best[_key(name)][0]:
                        best[_key(name)] = away, bearer
        return {key: bearer for key, (_away, bearer) in best.items()}

    def _beside(self, number: int) -> Iterator[tuple[float, Bearer]]:
        """The places that a name may be near, each with how far away it is, in characters and penalties."""
        name, after = self.names[number], self.settled[number].bearer
        sentence = self.text.sentence_number(name.start)
        known = [
            (self.names[other], self.settled[other].bearer)
            for other in range(max(0, number - 12), min(len(self.names), number + 12))
            if self.settled[other].exact
        ]
        if after is not None and self._is_named_after(name, after, [each for _name, each in known if each]):
            yield -300.0, after
        for beside, bearer in known:
            if bearer is not None:
                away = float(max(beside.start - name.end, name.start - beside.end))
                source, gap = self.source, beside.start - name.end
                owner = source[beside.end : beside.end + 2] in ("'s", "’s")
                if 0 <= gap < 40 and not owner and _BY.fullmatch(source, name.end, beside.start):
                    yield away - 500.0, bearer
                    continue
                if self.text.sentence_number(beside.start) != sentence:
                    away += 600 if bearer.radius_km < _PART_KM else 5_000
                if beside.start == 0 and _DATELINE.match(source, beside.end):
                    away += 5_000
                if bearer.radius_km < _VAGUE_KM and away < 5_000:
                    yield away + _vagueness(bearer), bearer

    def _is_named_after(self, name: Name, after: Bearer, known: list[Bearer]) -> bool:
        """Whether a feature lies near the place that it is named after, and not only bears its name."""
        towns = [each for each in known if each is not after and each.radius_km < _WIDE_KM]
        near = any(distance_km(each.position, after.position) < 150 for each in towns)
        alone = not any(each.kind in SETTLED and each.country == after.country for each in known)
        if name.feature in english.SIDES:
            return True
        if name.feature in english.FEATURES_WITHIN or name.feature in english.PARTS_OF_COUNTRIES:
            return near or (alone and after.weight >= 1e5) or after.kind not in SETTLED
        return near and after.kind in SETTLED


def _vagueness(bearer: Bearer) -> float:
    """How little it says that something is near a place, in characters of the text."""
    if bearer.kind in SETTLED or bearer.radius_km < _WIDE_KM:
        return 0.0
    return min(bearer.radius_km, 800.0) + (0.0 if bearer.kind in CONTAINERS else 800.0)


def _candidates(first: Bearer, found: tuple[Bearer, ...], reason: str) -> tuple[Candidate, ...]:
    """The place that is meant with the reason, then the others, those first that are meant most often."""
    others = [each for each in found if each.found.entry.id != first.found.entry.id]
    rest = (Candidate(each.spot, each.found.reason) for each in others[: CANDIDATES - 1])
    return (Candidate(first.spot, reason), *rest)


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return folded(text)


def _key(name: Name) -> str:
    return _folded(name.text)


def _pool(name: Name) -> tuple[Bearer, ...]:
    """The bearers that a name may mean: before "district" or "station" only towns, and what may be called so."""
    narrow = name.feature in english.FEATURES_WITHIN or name.feature in english.PARTS_OF_COUNTRIES
    if not narrow or not name.bearers or name.bearers[0].kind == "country":
        return name.bearers
    kinds = english.FEATURE_KINDS.get(name.feature, frozenset())
    fitting = (each for each in name.bearers if each.kind in SETTLED or (each.kind in kinds and each.usual))
    return tuple(fitting) or name.bearers


def _is_whole(bearer: Bearer, key: str) -> bool:
    """Whether another name of a place is more than a part of its usual one, as "Nile" is of "River Nile"."""
    usual = _folded(bearer.found.entry.name)
    return bearer.kind in ("airport", "base", "site") or not set(key.split()) < set(usual.split())


def _parts_elsewhere(country: Bearer, rivals: tuple[Bearer, ...]) -> list[Bearer]:
    """The large parts of other countries that bear a country's name."""
    return [
        each
        for each in rivals[:4]
        if each.kind == "division" and each.usual and each.country != country.country and each.weight > 5e5
    ]


def _alone(found: tuple[Bearer, ...], times: float, country: bool = False) -> bool:
    """Whether the first bearer is meant so many times as often as any other, of another country if that is asked."""
    top = found[0]
    return all(
        other.weight * times <= top.weight
        for other in found[1:]
        if not (country and other.country == top.country)
        and distance_km(other.position, top.position) > 50 + top.radius_km
    )


def _contained(one: Name, other: Name, comma: bool) -> tuple[Bearer, Bearer, bool] | None:
    """The bearer of a name within a bearer of another name, that one, and whether this is beyond doubt."""
    if not one.bearers:
        return None
    for container in other.bearers[:6]:
        if container.kind not in CONTAINERS:
            continue
        inside = [each for each in _bearers_within(one, container) if each.kind != "country"]
        if not inside:
            continue
        top = inside[0]
        usual = one.bearers[0]
        if (
            usual.kind in ("country", "division")
            and top.kind in SETTLED
            and comma
            and top.weight < min(50_000, usual.weight / 20)
        ):
            continue
        if container.kind == "country" and not top.usual and top.weight < usual.weight / 20:
            continue
        rival = inside[1] if len(inside) > 1 else None
        clear = rival is None or top.weight > 5 * rival.weight or distance_km(top.position, rival.position) < 50
        return top, container, clear
    return None


def _about_in(bearer: Bearer, part: Bearer) -> bool:
    """Whether a place is about in a part of its country: at its border, or in one that has parts itself."""
    if bearer.country != part.country or bearer.kind not in SETTLED:
        return False
    return distance_km(bearer.position, part.position) <= 1.3 * part.radius_km


def _bearers_within(name: Name, container: Bearer) -> list[Bearer]:
    id_ = container.found.entry.id
    if container.kind == "country":
        code = container.country or id_
        found = [each for each in name.bearers if each.country == code]
        return found or (list(bearers_in(name.text, code)) if not name.feature else [])
    if container.kind == "division":
        found = [each for each in name.bearers if each.division == id_ and each.found.entry.id != id_]
        found = found or (list(bearers_in(name.text, id_)) if not name.feature else [])
        return found or [each for each in name.bearers[:3] if each.weight >= 15_000 and _about_in(each, container)]
    reach_km = 1.5 * container.radius_km
    return [
        each
        for each in name.bearers
        if each.radius_km < container.radius_km
        and (not container.division or each.division == container.division)
        and distance_km(each.position, container.position) <= reach_km
    ]


_WIDE_KM, _VAGUE_KM = 60.0, 400.0
_AROUND_KM = 25.0
"""A place that the gazetteer does not know is taken to lie within so many km of the one that it is named after."""


def _guess(name: Name, near: Bearer) -> Spot:
    beside, written = near.spot, as_name(name.text)
    return Spot(
        id=f"near-{beside.id}-{folded(written)}",
        name=written,
        position=beside.position,
        precision="area",
        radius_km=max(_AROUND_KM, beside.radius_km),
        country=beside.country,
        time_zone=beside.time_zone,
        kind="near",
        source="Dateline",
        described=_("{name}, near {place}").format(name=written, place=beside.described),
    )
