"""One of two times that show one instant: on whose clock it is, and on which day."""

import datetime as dt
import re
from dataclasses import dataclass, replace

from geo.extract import coordinates, time_zones, whose_clock
from geo.extract.context import Context
from geo.extract.days import Day
from geo.extract.english import clocks as english
from geo.extract.english.times import FUTURE, WEEKDAYS
from geo.extract.found import Mention
from geo.extract.time_zones import Clock
from geo.extract.times import ClockTime

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Side:
    """One of two clock times, with its clock and its day.

    Attributes:
        time: The time.
        clock: Whose clock it is; None for UTC.
        named: Whether the text names the clock beside the time.
        end: Where its words end.
        is_zone: Whether it is named by a time zone, not by a place.
        date: Its date, if the text says so beside it.
        is_weekday: Whether only the weekday is written.
        day: The words of its date.
        shift: 1 for "the next day", -1 for "the day before"; None if it says nothing.
    """

    time: ClockTime
    clock: Clock | None
    named: bool
    end: int
    is_zone: bool = False
    date: dt.date | None = None
    is_weekday: bool = False
    day: Day | None = None
    shift: int | None = None


def side_of(context: Context, time: ClockTime) -> Side:
    """A time with the clock that the text names beside it; if it names none, with an unknown one."""
    zone = time.zone
    if zone and zone.is_utc:
        return Side(time, None, True, time.zone_end)
    if zone and not zone.is_local:
        return Side(time, time_zones.of_zone(context, zone), True, time.zone_end, is_zone=bool(zone.spots))
    if unknown := english.UNKNOWN_ZONE.match(context.source, time.end):
        return Side(time, Clock(start=unknown.start(1), end=unknown.end()), True, unknown.end())
    if beside := place_beside(context, time):
        return Side(time, beside[0], True, beside[1])
    return Side(time, Clock(), False, time.zone_end)


def place_beside(context: Context, time: ClockTime) -> tuple[Clock, int] | None:
    """The clock of the place beside a time, "9 a.m. in Tokyo" or "in Tokyo at 9 a.m.", and where the words end."""
    if found := english.AT_A_PLACE.match(context.source, time.zone_end):
        mention = context.mention_at(found.end())
        if mention and (clock := time_zones.of_mention(mention)).spots:
            return time_zones.supported(context, clock, time.start), mention.end
    on = english.AT_A_COAST.match(context.source, time.zone_end)
    coast = whose_clock.of_coast(context.source, on.end()) if on else None
    if coast and coast.clock:
        return coast.clock, coast.end
    if before := english.PLACE_BEFORE.search(context.source, max(0, time.start - 24), time.start):
        near = context.within(context.mentions, max(0, before.start() - 60), before.start())
        there = near and near[-1].end == before.start() and not _is_of_another(context, near[-1].start)
        there = there and not time_zones.is_told_from(context, near[-1])
        if there and not english.NOT_THERE.search(context.source, max(0, near[-1].start - 20), near[-1].start):
            clock = time_zones.of_mention(near[-1])
            return (time_zones.supported(context, clock, time.start), time.zone_end) if clock.spots else None
    return None


def _is_of_another(context: Context, place: int) -> bool:
    """Whether a place stands right behind another time: "noon in Tokyo, it is 5 p.m."."""
    times = context.within(context.clock_times, max(0, place - 60), place)
    found = english.AT_A_PLACE.match(context.source, times[-1].zone_end) if times else None
    return bool(found and found.end() == place)


def with_local(context: Context, first: Side, second: Side) -> tuple[Side, Side]:
    """The sides, with the clock of "local time" or of a time without a zone: of what the sentence is about."""
    if first.clock is not None and not first.named:
        first = replace(first, clock=_local_clock(context, first, second))
    if second.clock is not None and not second.named:
        second = replace(second, clock=_local_clock(context, second, first))
    return _unlike(first, second), _unlike(second, first)


def _unlike(side: Side, other: Side) -> Side:
    """A side without a zone: not on the clock that the other one names, if that shows another time."""
    zone, told = side.time.zone, other.time.zone
    local = zone is None or zone.is_local
    if not local or told is None or (told.is_local and zone) or side.time.time == other.time.time:
        return side
    if not side.clock or not other.clock:
        return side
    own = [each.time_zone for each in other.clock.spots]
    spots = tuple(each for each in side.clock.spots if each.time_zone not in own)
    if spots == side.clock.spots:
        return side
    return replace(side, clock=replace(side.clock, spots=spots, certain=False) if spots else Clock())


def _local_clock(context: Context, side: Side, other: Side) -> Clock:
    """The local clock: of the place behind both times or before them, "in Paris at 9 a.m.", else of what is near."""
    source, time = context.source, side.time
    if english.EPICENTRE.match(source, time.zone_end):
        point = next((each.spot for each in coordinates.find(context.text)), None)
        return time_zones.of_position(point) if point else time_zones.local(context, time.zone_end)
    behind = max(time.zone_end, other.end)
    closing = source[behind : behind + 1] in (")", "]")
    found = english.NEAR_A_PLACE.match(source, behind + closing)
    mention = context.mention_at(found.end()) if found else None
    if mention and _begins_another(context, mention):
        mention = None
    if mention is None:
        begin = min(time.start, other.time.start)
        before = context.within(context.mentions, max(0, begin - 120), begin)
        last = before[-1] if before else None
        elsewhere = (time_zones.is_apart, time_zones.is_on_a_voyage, time_zones.is_told_from)
        there = last and not any(is_so(context, last) for is_so in elsewhere)
        if last and there and english.NEAR_BEFORE.fullmatch(source, last.end, begin):
            mention = last
    if mention and mention.spot:
        clock = time_zones.of_mention(mention)
        if clock.spots:
            return time_zones.supported(context, clock, time.start)
        # The place is meant, but it is a sea, or too wide to have one clock.
        return replace(time_zones.local(context, time.zone_end), certain=False)
    return time_zones.local(context, time.zone_end)


def _begins_another(context: Context, mention: Mention) -> bool:
    """Whether a place stands right before a further time: "at 6 p.m. (0800 GMT), in Perth at 6 p.m."."""
    times = context.within(context.clock_times, mention.end, mention.end + 40)
    return bool(times and english.PLACE_BEFORE.fullmatch(context.source, mention.end, times[0].start))


# --- days


def with_days(context: Context, first: Side, second: Side) -> tuple[Side, Side]:
    """The sides, with the days that the text names beside them."""
    first = _with_day(context, first, second.time.start, second)
    second = _with_day(context, second, second.end + 40, None)
    if first.date and second.date and abs(second.date - first.date) > _DAY:
        # "Sunday (0300 GMT Monday)": the Monday next to that Sunday.
        near = first.date + ((second.date - first.date).days + 3) % 7 * _DAY - 3 * _DAY
        second = replace(second, date=near) if second.is_weekday else second
    if second.is_weekday and not first.date and context.published:
        # "6 p.m. (0000 GMT on Wednesday)" may be told on Tuesday.
        back = (context.published - second.date).days if second.date else 0
        second = replace(second, date=context.published + _DAY) if back == 6 else second
    if first.date and second.day and second.day.year is None:
        second = replace(second, date=second.day.nearest(first.date))
    return first, second


def _with_day(context: Context, side: Side, limit: int, second: Side | None) -> Side:
    """A side with the day that stands beside it: behind it, before it, or for the first behind both."""
    source, time = context.source, side.time
    for at in dict.fromkeys((time.zone_end, side.end, time.end)):
        found = english.DAY_WORD.match(source, at)
        if found and found.end() <= limit:
            return _dated(context, side, found)
    if found := english.DAY_WORD_BEFORE.search(source, max(0, time.start - 60), time.start):
        return _dated(context, side, found)
    if day := _day_beside(context, side, limit):
        return _on_day(context, side, day)
    if second and source[second.end : second.end + 1] in (")", "]"):
        days = context.within(context.days, second.end + 1, second.end + 30)
        if days and english.CLOSED_ON.fullmatch(source, second.end, days[0].start):
            return _on_day(context, side, days[0])
    return side


def _on_day(context: Context, side: Side, day: Day) -> Side:
    return replace(side, date=day.nearest(context.published) if context.published else day.date, day=day)


def _day_beside(context: Context, side: Side, limit: int) -> Day | None:
    """A date right behind a time, "10 a.m. CET on April 4", or right before it, "on April 4 at 10 a.m. CET"."""
    source = context.source
    for at in dict.fromkeys((side.end, side.time.end)):
        for day in context.within(context.days, at, min(limit, at + 45)):
            begins = min(day.start, day.weekday_start) if day.weekday_start >= 0 else day.start
            if day.day and english.ON.fullmatch(source, at, begins):
                return day
    for day in reversed(context.within(context.days, max(0, side.time.start - 60), side.time.start)):
        ends = max(day.end, day.weekday_end)
        if day.day and english.AT.fullmatch(source, ends, side.time.start):
            return day
        break
    return None


def _dated(context: Context, side: Side, found: "re.Match[str]") -> Side:
    words = found.groupdict()
    if name := words.get("weekday"):
        following = [
            day
            for day in context.within(context.days, found.end() - len(name) - 2, found.end() + 24)
            if day.weekday_end and day.weekday_start == found.start("weekday")
        ]
        if following:
            return _on_day(context, side, following[0])
        date = of_weekday(context, WEEKDAYS[name.rstrip(".").lower()], side.time.start)
        return replace(side, date=date, is_weekday=True)
    if words.get("next"):
        return replace(side, shift=1)
    if words.get("before"):
        return replace(side, shift=-1)
    if words.get("same"):
        return replace(side, shift=0)
    if context.published:
        step = -1 if words.get("yesterday") else 1 if words.get("tomorrow") else 0
        return replace(side, date=context.published + step * _DAY)
    return side


def of_weekday(context: Context, weekday: int, at: int) -> dt.date | None:
    """The date of a weekday: the last one up to the article's date; the next if the sentence is about the future."""
    if not context.published:
        return None
    sentence = context.text.around(at)
    back = (context.published.weekday() - weekday) % 7
    if back and FUTURE.search(context.source, sentence.start, sentence.end):
        return context.published + (7 - back) * _DAY
    return context.published - back * _DAY
