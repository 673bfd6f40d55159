"""One instant on two clocks: "13:40 local time (0040 UTC)"."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, product
from typing import Any

from geo.extract import time_zones
from geo.extract.clock_days import (
    ANY_YEAR,
    LEAST_YEAR,
    ahead_on,
    dated_before,
    day_of,
    has_date,
    in_another_week,
    likely_date,
    minute_of_day,
    on_a_day_told_of,
    shifted,
)
from geo.extract.clock_sides import Side, place_beside, side_of, with_days, with_local
from geo.extract.context import Context
from geo.extract.english import clock_times
from geo.extract.english import clocks as english
from geo.extract.english import days as dates
from geo.extract.english.times import FUTURE
from geo.extract.found import End, Spot, Statement
from geo.extract.time_zones import UTC_SPOT, Clock
from geo.extract.times import ClockTime
from geo.words.language import N_, _

NO_PLACE = N_("The text does not say whose local time it is.")
UNKNOWN_ZONE = N_("We do not know this time zone.")
NO_DATE = N_("Clocks change in the course of the year, and the text does not say on which date it was.")
_DAY = dt.timedelta(days=1)
_A_LINE = 80
ABOUT_MINUTES = 30


def find(context: Context) -> Iterator[Statement]:
    """The pairs of clock times that show one instant, in order."""
    groups = _groups(context)
    previous: list[ClockTime] | None = None
    for one, other in pairwise(groups):
        start = one
        if previous and _goes_on(context, one[-1], other[0]):
            start = previous
        link = _link(context, start if start is one else one, other, start is not one)
        if link is None:
            previous = None
            continue
        previous = start
        if len(start) != len(other):
            continue
        for first, second in zip(start, other, strict=True):
            yield from _statement(context, first, second, certain=link)


def _groups(context: Context) -> list[list[ClockTime]]:
    """The times, those of a range together."""
    groups: list[list[ClockTime]] = []
    for time in context.clock_times:
        last = groups[-1][-1] if groups else None
        # Both ends of "10 to 11 a.m. EDT" have the one zone.
        at = last.end if last and last.zone is time.zone else last.zone_end if last else 0
        if (
            last
            and clock_times.RANGE.fullmatch(context.source, at, time.start)
            and not (last.zone and time.zone and last.zone.text != time.zone.text)
        ):
            groups[-1].append(time)
        else:
            groups.append([time])
    return groups


def _goes_on(context: Context, one: ClockTime, other: ClockTime) -> bool:
    """Whether a further time stands in the same parentheses: "(0617 UTC, 2:17 a.m. EDT)"."""
    begin, end = _day_end(context, one.zone_end, other.start), other.start
    return end - begin < 25 and bool(english.AND_AGAIN.fullmatch(context.source, begin, end))


def _day_end(context: Context, begin: int, limit: int) -> int:
    """Where the date behind a time ends, if one stands there before the next time."""
    found = english.OWN_DAY.match(context.source, begin, limit)
    return found.end() if found else begin


def _link(context: Context, one: list[ClockTime], other: list[ClockTime], goes_on: bool) -> bool | None:
    """Whether the words between two times make them one instant beyond doubt; None if they do not make them one."""
    source, first, second = context.source, one[-1], other[0]
    begin, end = first.zone_end, second.start
    if _is_utc(first) and end - begin < _A_LINE and english.EPICENTRE.match(source, second.zone_end):
        return True
    told = _day_end(context, _words_end(context, first), end)
    if english.THAT_IS.fullmatch(source, told, end) and _is_named(context, first) and _is_named(context, second):
        return None if _same_clock(first, second) else bool(first.zone)
    if end - begin > 110 or "\n" in source[begin:end].strip(" \n") or "\n\n" in source[begin:end]:
        return None
    if context.text.sentence_number(first.start) != context.text.sentence_number(second.start):
        return None
    both = _is_named(context, first) and _is_named(context, second)
    differ = both and not _same_clock(first, second)
    if goes_on:
        bracket = source.rfind("(", max(0, second.start - _A_LINE), second.start)
        inside = bracket > source.rfind(")", 0, second.start)
        return (inside and bool(first.zone and second.zone)) if differ else None
    if english.PAREN.fullmatch(source, begin, end):
        return True if first.zone or second.zone or both else None
    if not both or not differ:
        return None
    if english.SLASH.fullmatch(source, told, end):
        return True
    if english.BAR.fullmatch(source, told, end):
        return False
    if english.IS.fullmatch(source, begin, end) or english.IS.fullmatch(source, told, end):
        return bool(english.WHEN.search(source, max(0, one[0].start - 40), one[0].start)) or " is " in source[begin:end]
    told_once = english.IT_WAS.search(source, max(0, one[0].start - 12), one[0].start)
    if told_once and not first.zone and not second.zone and english.AND_IN.fullmatch(source, begin, end):
        return True
    if ", " in source[begin:end] and english.OR.fullmatch(source, begin, end):
        return True
    if english.OR.fullmatch(source, begin, end) or english.DASH.fullmatch(source, begin, end):
        return _is_utc(first) != _is_utc(second) and bool(first.zone and second.zone)
    inside = source.rfind("(", max(0, first.start - 30), first.start) > source.rfind(")", 0, first.start)
    if inside and english.COMMA.fullmatch(source, begin, end):
        return _is_utc(first) != _is_utc(second)
    if english.COMMA.fullmatch(source, _words_end(context, first), end) and (
        (first.zone and second.zone) or _other_day(context, second) or told_once
    ):
        return _is_utc(first) != _is_utc(second) and bool(first.zone and second.zone)
    return None


def _is_utc(time: ClockTime) -> bool:
    return bool(time.zone and time.zone.is_utc)


def _words_end(context: Context, time: ClockTime) -> int:
    beside = place_beside(context, time)
    return beside[1] if beside else time.zone_end


def _other_day(context: Context, time: ClockTime) -> bool:
    """Whether a time says that it is on another day: "8 p.m. the day before"."""
    found = english.DAY_WORD.match(context.source, time.end)
    return bool(found and (found.group("next") or found.group("before") or found.group("same")))


def _same_clock(one: ClockTime, other: ClockTime) -> bool:
    return bool(one.zone and other.zone and one.zone.text == other.zone.text)


def _is_named(context: Context, time: ClockTime) -> bool:
    return time.zone is not None or place_beside(context, time) is not None


# --- a pair as a statement


def _statement(context: Context, one: ClockTime, other: ClockTime, certain: bool) -> Iterator[Statement]:
    sentence = context.text.around(one.start)
    first, second = side_of(context, one), side_of(context, other)
    if first.clock is None and second.clock is None:
        return
    if _is_a_journey(first, second):
        return
    first, second = with_local(context, first, second)
    first, second = with_days(context, first, second)
    fields, readings = _fields(context, first, second, sentence.start, sentence.end)
    week = 0
    if not has_date(context, first, second, sentence):
        ahead = bool(FUTURE.search(context.source, sentence.start, sentence.end))
        week = 7 if ahead else -7
        if re.search(dates.WEEKDAY, context.source[sentence.start : sentence.end]):
            readings += in_another_week(first, second, [fields, *readings], week)
    if not any(side.date and not side.is_weekday for side in (first, second)):
        fields, readings, dated = on_a_day_told_of(context, first, second, fields, readings, sentence, week)
        certain = certain and dated
    if not context.published and not day_of(fields):
        fields = dated_before(context, first, second, fields, readings)
    first, second, problem = _settled(context, first, second, [fields, *readings])
    ends = (_side_end(context, "from", first), _side_end(context, "to", second))
    problem = next((each.problem for each in ends if each.problem), problem)
    certain = certain and all(each.certain for each in ends)
    yield Statement(one.start, _end(context, one.start, second), "clock", fields, ends, certain, problem, readings)


def _settled(
    context: Context, first: Side, second: Side, readings: Sequence[Mapping[str, Any]]
) -> tuple[Side, Side, str]:
    """The sides, certain if it does not matter which of their clocks is meant; and why they cannot be judged.

    That the statement fits none of several clocks is certain too, if there are no others that may be meant.
    """
    days: set[dt.date | None] = {day_of(each) or context.published for each in readings}
    day = day_of(readings[0])
    if not day and not context.published:
        first, second = _by_its_letters(first), _by_its_letters(second)
    stated = {minute_of_day(each["stated"]) - minute_of_day(each["equals"]) for each in readings}
    slack = ABOUT_MINUTES if readings[0].get("qualifier") else 0

    def aheads_of(start: Spot, end: Spot) -> set[float]:
        return {of for each_day in days for of in ahead_on(start.time_zone, end.time_zone, each_day)}

    def is_stated(ahead: float) -> bool:
        return any(abs((ahead - of + 720) % 1440 - 720) <= slack for of in stated)

    def fit(start: Spot, end: Spot) -> bool:
        return any(map(is_stated, aheads_of(start, end)))

    each = [side.clock.spots if side.clock else (UTC_SPOT,) for side in (first, second)]
    fits: list[bool] = []
    aheads: set[float] = set()
    problem = ""
    for start, end in product(*each):
        ahead = aheads_of(start, end)
        aheads |= ahead
        found = [is_stated(one) for one in ahead]
        if not day and not context.published and not fits and any(found) and not all(found):
            problem = _(NO_DATE)
        fits.append(any(found))
    if not any(fits):
        first = _elsewhere(context, first, lambda spot: any(fit(spot, end) for end in each[1][:1]))
        second = _elsewhere(context, second, lambda spot: any(fit(start, spot) for start in each[0][:1]))
    elif not fits[0]:
        first, second = _likeliest(context, first, second, fit)
    if len(aheads) == 1 or not any(fits):
        first, second = _surely(first), _surely(second)
    return first, second, problem


def _likeliest(context: Context, first: Side, second: Side, fits: Callable[[Spot, Spot], bool]) -> tuple[Side, Side]:
    """Two sides, with the places in front that make them right, of those that may be meant."""
    for start, end in product(_meant(context, first), _meant(context, second)):
        if fits(start, end):
            return _led_by(first, start), _led_by(second, end)
    return first, second


def _meant(context: Context, side: Side) -> tuple[Spot, ...]:
    """The places that may be meant: any that the text is about, or any of a country of which a part is meant.

    Not another place of the same name, and not another clock of a zone or of a whole country.
    """
    if not side.clock:
        return (UTC_SPOT,)
    spots = side.clock.spots
    if side.is_zone or side.clock.certain:
        return spots[:1]
    if side.clock.end > 0 and english.A_PART.match(context.source, side.clock.end):
        return spots
    if any(spot.kind == "zone" for spot in spots):
        return spots[:1]
    told = time_zones.around(context, side.time.start)
    return (*spots[:1], *(spot for spot in spots[1:] if spot in told))


def _led_by(side: Side, spot: Spot) -> Side:
    if not side.clock or spot not in side.clock.spots:
        return side
    others = tuple(each for each in side.clock.spots if each != spot)
    return replace(side, clock=replace(side.clock, spots=(spot, *others)))


def _elsewhere(context: Context, side: Side, fits: Callable[[Spot], bool]) -> Side:
    """A side at a place of the text where it is right, if there is one and nothing beside the time says where it is.

    If its place is told in the sentence, though not beside the time, only places of this sentence and the last count.
    """
    if not side.clock or side.named:
        return side
    at = side.time.start
    told = side.clock.start in range(*context.text.around(at)) and not time_zones.is_guessed(side.clock)
    if told and _is_beside(context, side):
        return side
    near = time_zones.of_sentences(context, at) if told else time_zones.around(context, at)
    found = [spot for spot in near if fits(spot)]
    others = tuple(spot for spot in side.clock.spots if spot not in found)
    return replace(side, clock=Clock((*found, *others))) if found else side


def _is_beside(context: Context, side: Side) -> bool:
    """Whether the place of a time stands right before it or behind it: "in Kyiv at 5 a.m.", "(0300 GMT) near Kyiv"."""
    clock, time = side.clock, side.time
    if clock is None:
        return False
    if clock.start > time.start:
        other = english.IN_BRACKETS.match(context.source, time.zone_end)
        begin = other.end() if other else time.zone_end
        is_of_another = bool(context.within(context.clock_times, begin, clock.start))
        return not is_of_another and bool(english.BESIDE_AFTER.fullmatch(context.source, begin, clock.start))
    located = english.LOCATED.search(context.source, max(0, clock.start - 20), clock.start)
    return bool(located and english.BESIDE.fullmatch(context.source, clock.end, time.start))


def _surely(side: Side) -> Side:
    return (
        replace(side, clock=replace(side.clock, certain=True)) if side.clock and side.named and side.is_zone else side
    )


def _by_its_letters(side: Side) -> Side:
    """A side whose zone is first that of its abbreviation all year round: "EST" without a date is five hours behind."""
    if not side.is_zone or not side.clock or len(side.clock.spots) != 2:
        return side
    return replace(side, clock=replace(side.clock, spots=side.clock.spots[::-1]))


def _is_a_journey(first: Side, second: Side) -> bool:
    """Whether two places with one clock have two times: "leaves Paris at 9:30 (11:45 in Rome)" is no one instant."""
    if not first.named or not second.named or first.is_zone or second.is_zone:
        return False
    if not first.clock or not second.clock or first.time.time == second.time.time:
        return False
    places = {spot.id: spot for side in (first.clock, second.clock) for spot in side.spots[:1]}
    return len(places) == 2 and time_zones.is_alike(*(spot.time_zone for spot in places.values()))


def _side_end(context: Context, role: str, side: Side) -> End:
    if side.clock is None:
        zone = side.time.zone
        start, end = (zone.start, zone.end) if zone else (-1, -1)
        return End(role, (UTC_SPOT,), start, end, context.source[start:end] if zone else "", certain=True)
    clock = side.clock
    words = context.source[clock.start : clock.end] if clock.start >= 0 else ""
    problem = "" if clock.spots else _(UNKNOWN_ZONE if clock.start >= 0 else NO_PLACE)
    return End(role, clock.spots, clock.start, clock.end, words, clock.certain, problem)


def _end(context: Context, start: int, second: Side) -> int:
    end = second.end
    if day := english.DAY_WORD.match(context.source, end):
        end = day.end()
    opened = "(" in context.source[max(start, second.time.start - 80) : second.time.start].rpartition(")")[2]
    closing = context.source.find(")", end, end + 40) if opened else -1
    return closing + 1 if closing >= 0 else end


# --- fields


def _fields(
    context: Context, first: Side, second: Side, start: int, end: int
) -> tuple[dict[str, Any], tuple[dict[str, Any], ...]]:
    """The fields of the claim, and other readings of them: another half of the day, another midnight."""
    stated, equals = _to_the_minute(first.time.time, second.time.time)
    base = first.date
    other = second.date
    if second.shift is not None and other is None:
        base = base or likely_date(context, start, end) or dt.date(ANY_YEAR, 1, 15)
        other = base + second.shift * _DAY
    if first.shift is not None and base is None and other is not None:
        base = other + first.shift * _DAY
    on = None if base and other else base
    if base is None and other is None:
        on = likely_date(context, start, end)
    fields: dict[str, Any] = {"stated": _written(stated, base if other else None), "equals": _written(equals, other)}
    if on and on.year >= LEAST_YEAR:
        fields["on"] = on
    if _is_about(context, first, second, stated, equals):
        fields["qualifier"] = "about"
    readings: list[dict[str, Any]] = []
    for one, two in product(_halves(first, stated), _halves(second, equals)):
        for later_one, later_two in product(_midnights(first, base if other else None), _midnights(second, other)):
            reading = {"stated": _written(one, later_one), "equals": _written(two, later_two)}
            if reading != {"stated": fields["stated"], "equals": fields["equals"]}:
                readings.append(reading)
    if second.shift is not None and first.date is None and not context.published:
        # Without a date it may be summer too.
        summer = (dt.date(ANY_YEAR, 7, 15) - base).days if base else 0
        readings += [{name: shifted(value, summer) for name, value in each.items()} for each in ({**fields}, *readings)]
    return fields, tuple(readings)


def _written(time: dt.time, date: dt.date | None) -> str:
    clock = f"{time:%H:%M:%S}" if time.second else f"{time:%H:%M}"
    return f"{date} {clock}" if date else clock


def _to_the_minute(one: dt.time, other: dt.time) -> tuple[dt.time, dt.time]:
    """Two times without seconds, unless both have some."""
    if one.second and other.second:
        return one, other
    return one.replace(second=0), other.replace(second=0)


def _halves(side: Side, time: dt.time) -> list[dt.time]:
    if side.time.has_half:
        return [time]
    return [time, time.replace(hour=(time.hour + 12) % 24)]


def _midnights(side: Side, date: dt.date | None) -> list[dt.date | None]:
    """The dates that may be meant: "midnight on Friday" is its beginning or its end."""
    if date and side.time.time == dt.time(0):
        return [date, date + _DAY]
    return [date]


def _is_about(context: Context, first: Side, second: Side, stated: dt.time, equals: dt.time) -> bool:
    """Whether one of two times is rounded: "about 2 a.m. (0107 UTC)". If both are, the clocks are exactly apart."""
    apart = (stated.hour - equals.hour) * 60 + stated.minute - equals.minute
    if apart % 15 == 0:
        return False
    words = (
        context.source[max(0, first.time.start - 20) : first.time.start] + context.source[first.end : second.time.start]
    )
    return bool(english.ROUNDED.search(words))
