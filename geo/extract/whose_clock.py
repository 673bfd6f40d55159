"""Whose clock words mean: of a place, of a time zone, of what a pronoun stands for."""

import datetime as dt
import re
from dataclasses import dataclass, replace

from geo.clocks import zones
from geo.extract import time_zones
from geo.extract.context import Context
from geo.extract.english import time_differences as english
from geo.extract.found import Mention
from geo.extract.time_zones import Clock
from geo.extract.times import Zone, spot, zone_at, zone_before

_ANY_YEAR = 2024


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose clock words mean.

    Attributes:
        start: Where the words begin.
        end: Where they end.
        clock: The clock; None for UTC.
    """

    start: int
    end: int
    clock: Clock | None


def beside(context: Context, begin: int, end: int) -> Whose | None:
    """Whose clock the words that end at a character, before "..., nine hours ahead of", name or mean."""
    source = context.source
    if named := ending_at(context, begin, end):
        return None if english.SECOND.search(source, max(begin, named.start - 60), named.start) else named
    if offset := next(english.OFFSET.finditer(source, max(begin, end - 12), end), None):
        return of_offset(context, offset) if offset.end() == end else None
    meant = english.PRONOUN.search(source, max(begin, end - 24), end) or english.SYSTEM.search(source, begin, end)
    whose = meant_by(context, meant.start(), meant.end()) if meant else None
    if whose is None or whose.clock is None or not whose.clock.certain:
        return None  # Another place of the sentence may be meant.
    return replace(whose, clock=replace(whose.clock, certain=False))


def before_verb(context: Context, begin: int, end: int) -> Whose | None:
    """Whose clock is the subject of a verb that begins at a character."""
    source = context.source
    if source[end - 1 : end] == ")" and (opened := source.rfind(" (", max(begin, end - 60), end)) > begin:
        end = opened
    if relative := english.RELATIVE.search(source, max(begin, end - 16), end):
        return ending_at(context, begin, relative.start())
    if source[end - 1 : end] == ",":
        # "Tokyo, the capital of Japan, is ...": the first place of the clause.
        clause = max(begin, source.rfind(";", begin, end) + 1, source.rfind(" while ", begin, end) + 1)
        placed = [each for each in context.within(context.mentions, clause, end) if each.spot]
        named = [each for each in placed if not english.SECOND.search(source, max(clause, each.start - 60), each.start)]
        if not named:
            if aside := english.ASIDE.search(source, max(clause, end - 180), end):
                return _of_name(source, *aside.span(1))
            return None if placed else before_verb(context, begin, end - 1)
        clocks = [time_zones.of_mention(each) for each in named]
        alike = len({clock.spots[0].time_zone for clock in clocks if clock.spots}) == 1
        first = clocks[0]
        return Whose(first.start, first.end, replace(first, certain=first.certain and alike)) if first.spots else None
    if whose := ending_at(context, begin, end):
        return whose
    if source.endswith(" and", begin, end):
        # "Manaus and Porto Velho are in the west and are ...": all places of the clause, if they agree.
        meant = meant_by(context, end - 3, end)
        return meant if meant and meant.clock and meant.clock.certain else None
    if pronoun := english.PRONOUN.search(source, max(begin, end - 24), end):
        return meant_by(context, pronoun.start(), pronoun.end())
    return None


def ending_at(context: Context, begin: int, end: int) -> Whose | None:
    """Whose clock the words that end at a character name: a place, a place's clocks, a time zone, "local time"."""
    source = context.source
    if zone := zone_before(source, end):
        return _of_zone(context, zone)
    if english.LOCAL.search(source, max(begin, end - 14), end):
        clock = time_zones.local(context, end)
        return Whose(end - 10, end, clock) if clock.spots else None
    if clocks := english.CLOCKS.search(source, max(begin, end - 18), end):
        end = clocks.start()
    if coast := english.COAST_ENDING.search(source, max(begin, end - 24), end):
        return _of_coast(coast)
    near = context.within(context.mentions, max(begin, end - 60), end)
    if near and near[-1].end == end and near[-1].spot:
        return of_mention(context, near[-1])
    name = english.NAME_ENDING.search(source, max(begin, end - 40), end)
    return _of_name(source, *name.span(1)) if name else None


def meant_by(context: Context, start: int, end: int) -> Whose | None:
    """What a pronoun means: the first place of the sentence, or of the one before; certain if all of them agree."""
    sentence = context.text.around(start)
    named = [each for each in context.within(context.mentions, sentence.start, start) if each.spot]
    if not named:
        number = context.text.sentence_number(start)
        before = context.text.sentences[number - 1] if number else None
        named = [each for each in context.within(context.mentions, *before) if each.spot] if before else []
    clocks = [clock for each in named if (clock := time_zones.of_mention(each)).spots]
    if not clocks:
        return None
    alike = all(time_zones.is_alike(clocks[0].spots[0].time_zone, clock.spots[0].time_zone) for clock in clocks)
    return Whose(start, end, replace(clocks[0], certain=alike and clocks[0].certain))


def named_at(context: Context, start: int) -> Whose | None:
    """Whose clock the words that begin at a character name."""
    zone = zone_at(context.source, start)
    mention = context.mention_at(start)
    if mention and (owned := english.OWNED.match(context.source, mention.end)):
        mention = context.mention_at(owned.end()) or mention
    if coast := of_coast(context.source, start):
        return coast
    if zone and not zone.is_local and not (mention and mention.end > zone.end):
        return _of_zone(context, zone)
    if mention and mention.spot:
        return of_mention(context, mention)
    name = english.NAME.match(context.source, start)
    return _of_name(context.source, *name.span()) if name else None


def _of_name(source: str, start: int, end: int) -> Whose | None:
    """Whose clock a name means that was not taken for a place: beside "nine hours ahead of" it is one."""
    clock = time_zones.named_as(source[start:end])
    return Whose(start, end, replace(clock, start=start, end=end)) if clock.spots else None


def of_coast(source: str, start: int) -> Whose | None:
    """Whose clock a coast means that begins at a character: "the US East Coast"."""
    coast = english.COAST.match(source, start)
    return _of_coast(coast) if coast else None


def _of_coast(coast: "re.Match[str]") -> Whose:
    words = coast.group().lower()
    zone = next(zone for name, zone in english.COAST_CLOCKS.items() if name in words)
    return Whose(coast.start(), coast.end(), Clock((spot(zone),), certain=True, start=coast.start(), end=coast.end()))


def _of_zone(context: Context, zone: Zone) -> Whose | None:
    if zone.is_utc:
        return Whose(zone.start, zone.end, None)
    clock = time_zones.by_its_letters(context, zone) if not zone.is_local else time_zones.local(context, zone.start)
    return Whose(zone.start, zone.end, clock) if clock.spots else None


def of_mention(context: Context, mention: Mention) -> Whose | None:
    """Whose clock a place means; None if its clock is not known."""
    if mention.text == "Greenwich":
        return Whose(mention.start, mention.end, None)
    clock = time_zones.of_mention(mention)
    if not clock.spots:
        return None
    whose = Whose(mention.start, mention.end, clock)
    return _in_zone(context, whose) or whose


def _in_zone(context: Context, whose: Whose) -> Whose | None:
    """The clock of a place with its time zone in brackets, "New York (EST)": the time of that zone."""
    bracket = english.IN_ZONE.match(context.source, whose.end)
    zone = zone_at(context.source, bracket.end()) if bracket else None
    if zone is None or whose.clock is None or zone.is_local:
        return None
    here = whose.clock.spots[0].time_zone
    if zone.is_utc:
        at_utc = any(not zones.utc_offset(here, dt.datetime(_ANY_YEAR, month, 1, tzinfo=dt.UTC)) for month in (1, 7))
        return replace(whose, clock=None) if at_utc else None
    clock = time_zones.by_its_letters(context, zone)
    alike = any(time_zones.is_alike(here, each.time_zone) for each in time_zones.of_zone(context, zone).spots)
    return replace(whose, clock=clock) if alike and len(clock.spots) == 1 else None


def of_offset(context: Context, offset: "re.Match[str]") -> Whose | None:
    """Whose clock it is that is said to be so far from UTC: "Japan (UTC+9)"."""
    source, at = context.source, offset.start()
    begin = max(context.text.around(at).start, at - 120)
    link = english.OFFSET_IS.search(source, max(begin, at - 60), at)
    if not link:
        return None
    end = link.start()
    if source[end - 1 : end] == ")" and (opened := source.rfind(" (", max(begin, end - 40), end)) > begin:
        end = opened
    if whose := ending_at(context, begin, end):
        return whose
    if source[link.start() : link.start() + 11].strip().startswith(("local time", "time zone")):
        clock = time_zones.local(context, link.start())
        if clock.spots:
            return Whose(link.start() + 1, at, clock)
    pronoun = english.PRONOUN.search(source, max(begin, link.start() - 24), link.start())
    return meant_by(context, pronoun.start(), pronoun.end()) if pronoun else None
