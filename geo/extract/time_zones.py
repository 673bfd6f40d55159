"""Whose clock a text means: that of a place, of a named time zone, or "local time"."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from geo.claims.clock_ends import UTC_ID
from geo.clocks import zones
from geo.extract import bearers
from geo.extract.context import Context
from geo.extract.english import clocks as english
from geo.extract.english.demonyms import country_of
from geo.extract.english.times import RARE_ZONES, SEAT, SEVERAL
from geo.extract.found import Mention, Spot
from geo.extract.times import Zone, fixed, spot
from geo.gazetteer import places
from geo.gazetteer.entries import Entry
from geo.gazetteer.nearest import nearest_city

UTC_SPOT = Spot(UTC_ID, "UTC", (0.0, 0.0), "area", time_zone=zones.UTC_CLOCK, kind="zone", described="UTC")
"""What stands for UTC as an end: it has a clock, and no place."""

_AREAS = frozenset({"country", "continent", "ocean", "sea", "region", "desert"})
_ONE_IN_USE = frozenset({"CL", "CN", "EC", "ES", "NZ", "PT", "UA"})
"""The countries whose time is that of their main part, though islands or a region of theirs have another."""

_TWO_IN_USE = {"Asia/Urumqi": "Asia/Shanghai"}
"""The zones where a clock of the country's is in use beside the local one."""

_SMALL_KM = 100.0
_RENAMED = 500
"""A city so many times as large as a place is meant by its former name, which is that place's own."""
_LARGE = 100_000
_METROPOLIS_KM = 8.0
"""How large a city is that is known by other names too."""
_MOST_SPOTS = 12
_CITY_WITHIN_KM = 250.0
_FAR = 2_000
"""So many characters from a time a place is still what it may be about."""
_HEAD = 20
"""Else it is about the first places of the text, so many of them."""


@dataclass(frozen=True, slots=True)
class Clock:
    """The clock that a text means.

    Attributes:
        spots: The places whose clock it may be, the likeliest first; empty if there is none.
        certain: Whether the first is meant beyond reasonable doubt.
        start: Where the text names it; -1 if it does not.
        end: Where that ends.
    """

    spots: tuple[Spot, ...] = ()
    certain: bool = False
    start: int = -1
    end: int = -1


def of_mention(mention: Mention) -> Clock:
    """The clock of a place; of a country with several time zones, each of them."""
    spots: list[Spot] = []
    sure = mention.certain or _is_usual(mention)
    for candidate in mention.candidates[: 1 if sure else _MOST_SPOTS]:
        found, one = _clocks_of(candidate.spot)
        if candidate is mention.candidates[0]:
            sure = one and candidate.spot.kind != "near"
        spots.extend(found)
    distinct = _distinct(spots)
    # Several places of that name with one clock are as good as one place.
    return Clock(distinct, sure and len(distinct) == 1, mention.start, mention.end)


def _is_usual(mention: Mention) -> bool:
    """Whether the place that is taken has the clock of a large city beside which others of that name are small."""
    large = _usual(mention.text)
    if mention.spot is None or large is None:
        return False
    clocks, _one = _clocks_of(mention.spot)
    return mention.spot.id == large.id or [each.time_zone for each in clocks] == [large.time_zone]


@lru_cache(maxsize=1024)
def _usual(name: str) -> Entry | None:
    """The large city beside which all others of a name are small, if there is one."""
    candidates = places.find(name)
    found = [candidate.entry for candidate in candidates]
    if candidates and candidates[0].by == "other name":
        named = (each.entry for each in candidates[1:] if each.by == "usual name")
        if any(_RENAMED * each.population > found[0].population for each in named):
            return None
    others = max((entry.population for entry in found[1:] if entry.kind in bearers.SETTLED), default=0)
    divisions = any(entry.kind == "division" and entry.id[:2] != found[0].country for entry in found[1:])
    large = bool(found) and found[0].kind in bearers.SETTLED and found[0].population > max(_LARGE, 10 * others)
    return found[0] if large and not divisions else None


def of_zone(context: Context, zone: Zone) -> Clock:
    """The clock of a zone that the text names: the place of "Tokyo time", or what the abbreviation means there."""
    if zone.spots:
        spots = _as_told(context, zone)
        return Clock(spots, len(spots) == 1, zone.start, zone.end)
    named = [mention for mention in context.within(context.mentions, zone.start, zone.end) if mention.spot]
    if named:
        return replace(of_mention(named[0]), start=zone.start, end=zone.end)
    name = zone.text.rsplit(" ", 1)[0].removesuffix(" standard").removesuffix(" Standard")
    clock = of_people(name)
    return replace(clock if clock.spots else named_as(name), start=zone.start, end=zone.end)


def of_people(name: str) -> Clock:
    """The clock of the country of a people, "Malaysian" or "South Koreans"; none if it is not the name of one."""
    code = country_of(name)
    found = bearers.country(code) if code else None
    if found is None:
        return Clock()
    clocks, one = _clocks_of(found)
    return Clock(_distinct(clocks), one)


def by_its_letters(context: Context, zone: Zone) -> Clock:
    """The clock of a zone that a text speaks of in general: "EDT" is four hours behind UTC, whatever the season."""
    clock = of_zone(context, zone)
    if len(clock.spots) != 2 or zone.text in SEVERAL:
        return clock
    main, all_year = clock.spots
    named = replace(all_year, id=f"{all_year.id}-all-year", name=zone.text, described=zone.text)
    summer = _all_year(all_year.time_zone)[0] > min(_all_year(main.time_zone))
    return replace(clock, spots=(named,) if summer else (named, main), certain=summer)


def named_as(name: str) -> Clock:
    """The clock of what the gazetteer knows by a name that is not marked as a place; certain only of a large city.

    A code is written in capitals: "The" is no Teresina, whose airport is THE; but Rio is Rio de Janeiro.
    """
    found = places.find(name)
    if not found or (found[0].by == "code" and not name.isupper() and not found[0].entry.name.startswith(name)):
        return Clock()
    clocks, one = _clocks_of(bearers.spot(found[0].entry))
    return Clock(_distinct(clocks), one and _usual(name) == found[0].entry)


def of_position(place: Spot) -> Clock:
    """The clock of a position that the text gives: of the nearest city, or at sea of its hour of longitude."""
    city = nearest_city(place.position, _CITY_WITHIN_KM)
    found = [replace(place, time_zone=city.entry.time_zone)] if city and city.entry.time_zone else []
    return Clock(_distinct([*found, *fixed(60 * round(place.position[1] / 15))]))


def supported(context: Context, clock: Clock, at: int, by_sentence: bool = True) -> Clock:
    """A clock of several that may be meant, with those first that other places have too.

    Args:
        context: The text.
        clock: The clock.
        at: Where it is meant.
        by_sentence: Whether other places of the sentence make it certain; else those of the text say what is likelier.
    """
    if clock.certain or not clock.spots:
        return clock
    for in_sentence in (True, False) if by_sentence else (False,):
        begin, end = context.text.around(at) if in_sentence else (at - _FAR, at + _FAR)
        told: dict[tuple[dt.timedelta, ...], bool] = {}
        for mention in context.within(context.mentions, begin, end):
            of = of_mention(mention) if mention.start != clock.start else Clock()
            if len(of.spots) == 1:
                key = _all_year(of.spots[0].time_zone)
                told[key] = told.get(key, False) or of.certain
        fitting = [each for each in clock.spots if _all_year(each.time_zone) in told]
        if fitting:
            others = [each for each in clock.spots if each not in fitting]
            alike = {_all_year(each.time_zone) for each in fitting}
            part = clock.end >= 0 and english.A_PART.match(context.source, clock.end)
            sure = in_sentence and len(alike) == 1 and all(told[key] for key in alike) and not part
            sure = sure and not is_guessed(clock)
            return replace(clock, spots=(*fitting, *others), certain=sure)
    return clock


def is_alike(one: str, other: str) -> bool:
    """Whether two time zones show the same time, in winter and in summer."""
    return _all_year(one) == _all_year(other)


def is_guessed(clock: Clock) -> bool:
    """Whether it is the clock of a place of which only the places around tell in which country it may lie."""
    return bool(clock.spots) and clock.spots[0].kind == "near"


def local(context: Context, at: int) -> Clock:
    """The clock that "local time" means at a character: of the places that the sentence, or else the text, is about."""
    sentence_end = context.text.around(at).end
    for begin, end in (context.text.around(at), context.text.paragraph_at(at), (at - _FAR, at)):
        near = context.within(context.mentions, max(begin, at - _FAR), min(end, at + _FAR))
        if all(is_apart(context, each) or is_on_a_voyage(context, each) for each in near):
            continue
        if clock := _of_all(context, near, at):
            # What only a later sentence names may have no part in it.
            told = any(each.start < sentence_end and not is_apart(context, each) for each in near)
            clock = supported(context, clock, at, by_sentence=False)
            return replace(clock, certain=clock.certain and told)
    return _of_all(context, context.mentions[:_HEAD], at) or Clock()


def around(context: Context, at: int) -> tuple[Spot, ...]:
    """The clocks of the places near a character that have one each, the nearest first, of peoples and of who speaks."""
    near = [each for each in _by_distance(context, context.mentions, at) if abs(each.start - at) < _FAR]
    speakers = [each for each in context.within(context.mentions, at - _FAR, at + _FAR) if _speaks(context, each)]
    clocks = [*map(of_mention, near), *_peoples(context, at), *map(of_mention, speakers), *_in_names(context, at)]
    zones_told = [
        time.zone for time in context.within(context.clock_times, *context.text.paragraph_at(at)) if time.zone
    ]
    spots = [*(clock.spots[0] for clock in clocks if len(clock.spots) == 1)]
    return _distinct([*spots, *(zone.spots[0] for zone in zones_told if zone.spots)])


def of_sentences(context: Context, at: int) -> tuple[Spot, ...]:
    """The clocks of the places of a sentence and of the one before it in its paragraph, the nearest place first.

    Only of those that have one: that Russia is named too does not make every clock of it fit.
    """
    begin, end = _two_sentences(context, at)
    clocks = map(of_mention, _by_distance(context, context.within(context.mentions, begin, end), at))
    return _distinct(clock.spots[0] for clock in clocks if len(clock.spots) == 1)


def _two_sentences(context: Context, at: int) -> tuple[int, int]:
    """A sentence with the one before it in its paragraph."""
    begin, end = context.text.around(at)
    number = context.text.sentence_number(at)
    before = context.text.sentences[number - 1].start if number else begin
    return max(before, context.text.paragraph_at(at).start), end


def _in_names(context: Context, at: int) -> Iterator[Clock]:
    """The clocks of the large cities and countries in other names: "the Las Vegas Grand Prix", "Shanghai closed"."""
    begin, end = _two_sentences(context, at)
    for name in english.NAME.finditer(context.source, max(begin, at - _FAR), min(end, at + _FAR)):
        words = name.group().removeprefix("The ").split()
        for length in range(max(1, len(words) - 1), 0, -1):
            clock = named_as(" ".join(words[:length]))
            if clock.certain and _is_its_name(clock.spots[0], words[:length]):
                yield clock
                break


def _is_its_name(place: Spot, words: list[str]) -> bool:
    """Whether a city in another name has no odd spelling: "Hamas" is none of Hamm, but "Kiev" is one of Kyiv."""
    return place.radius_km >= _METROPOLIS_KM or place.name.startswith(words[0])


def _peoples(context: Context, at: int) -> list[Clock]:
    """The clocks of the peoples that are named near a character, "the South Korean army", the nearest first."""
    names = english.PEOPLE.finditer(context.source, max(0, at - _FAR), at + _FAR)
    return [of_people(name.group()) for name in sorted(names, key=lambda name: abs(name.start() - at))]


def _by_distance(context: Context, mentions: Iterable[Mention], at: int) -> list[Mention]:
    """Places, the nearest first, the ends of a voyage last; none that only says where another one is."""
    told = [each for each in mentions if each.spot and not is_apart(context, each) and not is_told_from(context, each)]
    return sorted(told, key=lambda each: (is_on_a_voyage(context, each), abs(each.start - at)))


def is_on_a_voyage(context: Context, mention: Mention) -> bool:
    """Whether a place is an end of a voyage, "on its way from A to B": what is told may happen anywhere between."""
    return english.VOYAGE.search(context.source, max(0, mention.start - 120), mention.start) is not None


def is_told_from(context: Context, mention: Mention) -> bool:
    """Whether it only says where another place is: Stockholm in "Oslo, 400 km west of Stockholm, at noon"."""
    found = english.TOLD_FROM.search(context.source, max(0, mention.start - 100), mention.start)
    before = context.within(context.mentions, found.start() - 40, found.start()) if found else []
    return bool(found and before and before[-1].end == found.start())


def is_apart(context: Context, mention: Mention) -> bool:
    """Whether what is told need not happen at a place: "the Paris-based firm", "a Malta-flagged ship", "Qatar says"."""
    return context.source.startswith(SEAT, mention.end) or _speaks(context, mention)


def _speaks(context: Context, mention: Mention) -> bool:
    """Whether a country is who tells it: "Qatar says", "the foreign ministry of Qatar", "the U.S. Navy"."""
    if not mention.spot or mention.spot.kind != "country":
        return False
    begin = max(0, mention.start - 60)
    return bool(
        english.SAYS.match(context.source, mention.end)
        or english.BODY.match(context.source, mention.end)
        or english.SAID_BY.search(context.source, begin, mention.start)
    )


def _of_all(context: Context, mentions: list[Mention], at: int) -> Clock | None:
    """The clocks of places, the nearest first; certain if all of them show the same time."""
    named = _by_distance(context, mentions, at)
    exact = [each for each in named if not _is_wide(each)]
    clocks = [clock for each in exact or named if (clock := of_mention(each)).spots]
    if not clocks:
        return None
    spots = _distinct(each for clock in clocks for each in clock.spots)
    alike = len({_all_year(each.time_zone) for each in spots}) == 1
    there = not is_on_a_voyage(context, named[0])
    return Clock(spots, alike and there and clocks[0].certain, clocks[0].start, clocks[0].end)


def _is_wide(mention: Mention) -> bool:
    """Whether a place has several clocks, or reaches over several."""
    return bool(mention.spot and not mention.spot.time_zone and mention.spot.kind in _AREAS)


@lru_cache(maxsize=4096)
def _clocks_of(place: Spot) -> tuple[tuple[Spot, ...], bool]:
    """A place for each clock that it has, and whether it has one only."""
    if place.time_zone in _TWO_IN_USE:
        return (spot(_TWO_IN_USE[place.time_zone]), place), False
    if place.time_zone:
        return (place,), True
    clocks = _of_country(place.country)
    if place.kind in ("country", "near") or len(clocks) == 1:
        one = len(clocks) == 1 or (place.kind == "country" and place.country in _ONE_IN_USE)
        return (replace(place, time_zone=clocks[0]),) if one else tuple(spot(zone) for zone in clocks), one
    if place.kind in _AREAS:
        return (), False
    city = nearest_city(place.position, _CITY_WITHIN_KM)
    if not city or not city.entry.time_zone:
        return (replace(place, time_zone=zones.nearest_to(*place.position)),), False
    small = place.kind not in ("division", "island") or place.radius_km < _SMALL_KM
    return (replace(place, time_zone=city.entry.time_zone),), small


def _of_country(code: str) -> list[str]:
    """The zones of a country, one of those that show the same time now and in summer."""
    found: dict[tuple[dt.timedelta, ...], str] = {}
    for zone in zones.of_country(code):
        found.setdefault(_all_year(zone), zone)
    return list(found.values())


def _distinct(spots: Iterable[Spot]) -> tuple[Spot, ...]:
    """The first place of each clock, in order."""
    found: dict[str, Spot] = {}
    for each in spots:
        found.setdefault(each.time_zone, each)
    return tuple(found.values())[:_MOST_SPOTS]


def _as_told(context: Context, zone: Zone) -> tuple[Spot, ...]:
    """The clocks of an abbreviation; if the text names places with one of them, that one with its own summer time."""
    if len(zone.spots) == 1 and zone.text not in RARE_ZONES:
        return zone.spots
    near = context.within(context.mentions, zone.start - _FAR, zone.end + _FAR)
    told = {mention.spot.time_zone for mention in near if mention.spot and mention.spot.time_zone}
    if not told:
        return zone.spots
    also = tuple(spot(name) for name in RARE_ZONES.get(zone.text, ()) if name in told)
    own = [each for each in zone.spots if each.time_zone in told or _same_clock(each.time_zone, told)]
    if zone.text in SEVERAL:
        # "AST" of Bermuda may be meant without its summer time, as storm bulletins mean it.
        winters = {min(_all_year(each.time_zone)) for each in own}
        own += [each for each in zone.spots if each not in own and set(_all_year(each.time_zone)) & winters]
        return (*own, *also) or zone.spots
    named = [each for each in zone.spots if each.time_zone in told]
    return (*named, *(each for each in zone.spots if each not in named), *also)


@lru_cache(maxsize=256)
def _all_year(zone: str) -> tuple[dt.timedelta, ...]:
    return tuple(zones.utc_offset(zone, dt.datetime(2024, month, 15, tzinfo=dt.UTC)) for month in (1, 7))


def _same_clock(zone: str, others: Iterable[str]) -> bool:
    """Whether one of the zones shows the same time as a zone, in winter and in summer."""
    return any(is_alike(zone, other) for other in others)
