"""Which place each name means: by what the text says around it, by the other places, by how often it is meant."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import log10, sqrt

from geo.extract.about import VAST, About, is_alone, parts_elsewhere
from geo.extract.bearers import SETTLED, Bearer, bearers_in, distance_km
from geo.extract.containers import Containers
from geo.extract.english import names as english
from geo.extract.found import Candidate, Mention
from geo.extract.names import Name, plain
from geo.extract.segments import Text
from geo.extract.unlisted import PART_KM, Sense, Unlisted, guess
from geo.extract.word_lists import is_word
from geo.extract.written import unwrapped
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


_LISTED = re.compile(r",? (?:and|or) (?:the )?|, (?:the )?")
_CAPITAL = re.compile(r"\bcapital(?: city)?(?: of|,)? $")
_TOWN = 50_000
_RENAMED = 500
"""A place so many times as well known as another is meant by its former name, which is that other's own."""
_FEW_COUNTRIES, _OF_A_CAPITAL = 2, 2.5
"""A capital is meant rather than a small town of a text that names few countries: "from Wellington to London"."""
_SAME = frozenset({"island", "islands", "coast", "archipelago", "peninsula", "region"})
"""After the name of a wide place, these name the same place: "the Seychelles islands"."""
_PARTS_ALONE = frozenset({"state", "province", "prefecture", "oblast", "governorate"})
"""These tell a part of a country from a town of its name far away: "Washington state"."""


@dataclass(eq=False)
class _Resolver:
    text: Text
    names: list[Name]
    hints: list[Name]
    chosen: Mapping[str, str]
    senses: dict[str, Sense] = field(default_factory=dict)
    settled: list[Sense] = field(default_factory=list)
    listed: dict[tuple[str, str, str], tuple[Candidate, ...]] = field(default_factory=dict)

    def mentions(self) -> list[Mention]:
        """All names, each with its candidates."""
        own = [self._within(number) for number in range(len(self.names))]
        for name, sense in zip(self.names, own, strict=True):
            if sense is not None:
                self.senses.setdefault(name.key, sense)
        self.settled = [sense or self._sense(number) for number, sense in enumerate(own)]
        return [
            self._mention(name, sense) if sense.exact and not self._is_shortened(number) else self._guessed(name)
            for number, (name, sense) in enumerate(zip(self.names, self.settled, strict=True))
        ]

    def _is_shortened(self, number: int) -> bool:
        """Whether "Lushan" is the unknown "Lushan county" of the same text, as its own bearers lie far from that."""
        bearer, longer = self.settled[number].bearer, self.unlisted.longer.get(self.names[number].key)
        if bearer is None or longer is None or number in self.containers.inside or bearer.weight >= 300_000:
            return False
        return distance_km(bearer.position, longer.position) > PART_KM + longer.radius_km

    @cached_property
    def containers(self) -> Containers:
        return Containers(self.source, self.names)

    @cached_property
    def about(self) -> About:
        return About(self.text.tokens, (*self.names, *self.hints), self.containers.inside)

    @cached_property
    def unlisted(self) -> Unlisted:
        return Unlisted(self.text, self.source, self.names, self.settled)

    @cached_property
    def source(self) -> str:
        """The text without the line ends that only keep its lines short."""
        return unwrapped(self.text.source)

    # --- what the text says around a name

    def _within(self, number: int) -> Sense | None:
        """What a name means by the name of what contains it, if one stands with it."""
        if number in self.containers.elsewhere:
            return self._conflicting(number)
        if number in self.containers.containing:
            return Sense(self.containers.containing[number], _("the text names a place in it"), True)
        if number not in self.containers.inside:
            return None
        bearer, container, certain = self.containers.inside[number]
        reason = _("in {place}, which the text names with it").format(place=container.found.entry.name)
        return self._as_feature(self.names[number], Sense(bearer, reason, certain))

    def _conflicting(self, number: int) -> Sense:
        """What a name means of which no known bearer lies in what the text says that contains it."""
        container, plainly = self.containers.elsewhere[number]
        sense = self._judged(number, self.names[number].key)
        bearer = sense.bearer
        if bearer is None or not sense.exact or bearer.kind not in SETTLED:
            return sense
        inside = distance_km(bearer.position, container.position) < container.radius_km + PART_KM
        if inside or bearer.weight >= (100_000 if plainly else 15_000):
            return replace(sense, certain=False)
        return Sense(None, exact=False)

    def _as_feature(self, name: Name, sense: Sense) -> Sense:
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
                near = distance_km(other.position, bearer.position) <= max(PART_KM, other.radius_km)
                if near or name.feature in _PARTS_ALONE:
                    return Sense(other, sense.reason, sense.certain)
        return Sense(bearer, sense.reason, False, False)

    @cached_property
    def _keys(self) -> set[str]:
        return {name.key for name in self.names}

    # --- what a name means

    def _sense(self, number: int) -> Sense:
        """What a name means, the same in the whole text."""
        key = self.names[number].key
        if key not in self.senses:
            self.senses[key] = self._as_feature(self.names[number], self._judged(number, key))
        return self.senses[key]

    def _judged(self, number: int, key: str) -> Sense:
        found = _pool(self._with_rarer(self.names[number]))
        if not found:
            return Sense(None, exact=False)
        beside = self._beside_in_list(number)
        scores = [self._score(bearer, key, found, beside) for bearer in found]
        if _CAPITAL.search(self.source, max(0, self.names[number].start - 20), self.names[number].start):
            scores = [score + 3 * (found[place].kind == "capital") for place, score in enumerate(scores)]
        elif found[0].kind == "capital" and found[0].usual and not self._has_town_elsewhere(found):
            scores[0] += _OF_A_CAPITAL
        best = max(range(len(scores)), key=lambda place: scores[place])
        return Sense(found[best], self._why(found[best], best, key), self._beyond_doubt(found[best], found, key))

    def _has_town_elsewhere(self, found: tuple[Bearer, ...]) -> bool:
        """Whether a country or a part of one that the text names has a large town, or a part, of a capital's name."""
        told = [each for each in found[1:] if each.country in self.about.countries and each.country != found[0].country]
        return len(self.about.countries) > _FEW_COUNTRIES or any(
            each.weight >= _TOWN or each.kind not in SETTLED or each.division in self.about.divisions for each in told
        )

    def _with_rarer(self, name: Name) -> Name:
        """A name with bearers in the countries and divisions of the text, if more places bear it than are listed."""
        if not name.bearers or name.feature or name.bearers[0].found.among <= len(name.bearers):
            return name
        listed = {each.found.entry.id for each in name.bearers}
        parts = [
            *sorted(self.about.countries, key=self.about.countries.__getitem__, reverse=True)[:3],
            *list(self.about.divisions)[:3],
        ]
        first = name.bearers[0]
        # "Washington" in "Lake and Washington counties" means no other Washington.
        county = first.kind == "district" and plain(first.found.entry.name).startswith(f"{name.key} ")
        called = first.found.entry.name if county else name.text
        more = (each for part in parts for each in bearers_in(called, part)[:3])
        return replace(name, bearers=(*name.bearers, *(each for each in more if each.found.entry.id not in listed)))

    def _score(self, bearer: Bearer, key: str, rivals: tuple[Bearer, ...], beside: list[Bearer]) -> float:
        """How likely a place is meant: about the decimal logarithm of how often."""
        score = log10(bearer.weight + 10) - (0.0 if bearer.usual or bearer.weight < 1e6 else 0.7)
        if bearer.kind == "country":
            return score + (3 if self._is_clear_country(bearer, rivals) else 0)
        if bearer.division:
            score += 2.5 * min(1.0, sqrt(2 * self.about.divisions.get(bearer.division, 0.0) / self.about.signs_in_all))
        score += 3 * sqrt(self.about.countries.get(bearer.country, 0.0) / self.about.signs_in_all)
        if not bearer.usual and plain(bearer.found.entry.name) in self._keys:
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
        parts = parts_elsewhere(bearer, rivals)
        return bearer.country in self.about.countries or not any(each.country in self.about.countries for each in parts)

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
                if bearers and bearers[0].kind not in VAST and is_alone(bearers, 9):
                    found.append((bearers[0], names[other].key))
                other += step
        shared = Counter(bearer.country for bearer, _key_ in found)
        return [
            bearer for bearer, key in found if shared[bearer.country] > 1 or self.about.is_at_home(bearer.country, key)
        ]

    def _near(self, bearer: Bearer, key: str, within_km: float) -> Bearer | None:
        """A place that the text clearly means, near a bearer."""
        latitude = bearer.position[0]
        for other, clear in self.about.clear.items():
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
            sure = bearer.country in self.about.countries or not parts_elsewhere(bearer, found)
            return sure and bearer.weight > 10 * most
        at_home = self.about.is_at_home(bearer.country, key)
        rivals = [each for each in others if each.country and self.about.is_at_home(each.country, key)]
        famous = bearer.weight >= 5e6 and bearer.weight > 50 * most
        if not at_home and rivals and (not famous or any(each.division in self.about.divisions for each in rivals)):
            return False
        if bearer.kind in SETTLED and is_word(key) and bearer.weight < 300_000:
            return False
        if bearer.kind in SETTLED and key.rpartition(" ")[2] in english.FEATURES_WITHIN:
            return False
        former = not bearer.usual and any(each.usual and _RENAMED * each.weight > bearer.weight for each in others)
        if former and bearer.country not in self.about.told_but_for(key):
            return False  # "Salisbury" was a name of Harare.
        if not others:
            proper = bearer.kind == "capital" or (" " in key and bearer.kind not in SETTLED)
            known = bearer.usual or (at_home and bearer.found.entry.weight >= 100_000 and _is_whole(bearer, key))
            return known and (at_home or proper or bearer.weight >= 200_000)
        known = bearer.usual or bearer.weight >= 2_000_000
        told = self.about.told_but_for(key)
        if bearer.country in told:
            # Of a country that the text speaks of: no place of another one is meant.
            here = max((each.weight for each in others if each.country in told), default=0.0)
            if known and bearer.weight >= _TOWN and bearer.weight > max(10 * here, most):
                return True
        clear = bearer.weight >= (100_000 if at_home else 500_000) and bearer.weight > (10 if at_home else 30) * most
        return known and clear

    # --- mentions

    def _mention(self, name: Name, sense: Sense) -> Mention:
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
        near = self.unlisted.near.get(name.key) or self.unlisted.longer.get(name.key)
        reason = (
            _("its name says that it is a place: “{word}”").format(word=name.feature)
            if name.feature
            else _("the text says that it is a place")
        )
        if near is None:
            return Mention(name.start, name.end, name.text, (), False, reason)
        why = _("not in the gazetteer; taken near {place}").format(place=near.found.entry.name)
        return Mention(name.start, name.end, name.text, (Candidate(guess(name, near), why),), False, reason)


def _candidates(first: Bearer, found: tuple[Bearer, ...], reason: str) -> tuple[Candidate, ...]:
    """The place that is meant with the reason, then the others, those first that are meant most often."""
    others = [each for each in found if each.found.entry.id != first.found.entry.id]
    rest = (Candidate(each.spot, each.found.reason) for each in others[: CANDIDATES - 1])
    return (Candidate(first.spot, reason), *rest)


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
    usual = plain(bearer.found.entry.name)
    return bearer.kind in ("airport", "base", "site") or not set(key.split()) < set(usual.split())
