"""On which date two clocks show one instant: of the sentence, of another one, or of the article."""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from geo.claims.clock_ends import ahead_by_date, minutes_ahead
from geo.extract.clock_sides import Side, of_weekday
from geo.extract.context import Context
from geo.extract.english import clocks as english
from geo.extract.english import days as dates
from geo.extract.english.times import WEEKDAYS
from geo.extract.segments import Span
from geo.extract.time_zones import UTC_SPOT

_DAY = dt.timedelta(days=1)
LEAST_YEAR, ANY_YEAR = 1970, 2024
_NEAR_BY = 1000
"""So many characters before a time a date may be its date."""


def has_date(context: Context, first: Side, second: Side, sentence: Span) -> bool:
    """Whether the text gives the date, so that it is not taken from a weekday or from the article's date."""
    given = any(side.date and not side.is_weekday for side in (first, second))
    return given or any(day.day for day in context.within(context.days, *sentence))


def likely_date(context: Context, start: int, end: int) -> dt.date | None:
    """The date that a sentence is about: a date or a weekday in it, else the article's."""
    days = [day for day in context.within(context.days, start, end) if day.month]
    for day in days:
        if day.day is None:
            year = day.year or (context.published.year if context.published else None)
            return dt.date(year, day.month or 1, 15) if year else None
        if date := day.nearest(context.published) if context.published else day.date:
            return date
    if any(day.year for day in context.within(context.days, start, end)):
        return None
    if not context.published:
        return None
    for name in re.finditer(dates.WEEKDAY, context.source[start:end]):
        if date := of_weekday(context, WEEKDAYS[name.group().rstrip(".").lower()], start):
            return date
    return context.published


def day_of(reading: Mapping[str, Any]) -> dt.date | None:
    """The date of a reading: its own, or that of either time."""
    if on := reading.get("on"):
        return dt.date.fromisoformat(str(on))
    dated = [written for written in (reading["stated"], reading["equals"]) if " " in written]
    return dt.date.fromisoformat(dated[0].partition(" ")[0]) if dated else None


def in_another_week(
    first: Side, second: Side, readings: Sequence[Mapping[str, Any]], days: int
) -> tuple[dict[str, Any], ...]:
    """The readings a week earlier or later, if a clock changed in the meantime."""
    day = day_of(readings[0])
    if not day:
        return ()
    zones = [side.clock.spots[0].time_zone if side.clock and side.clock.spots else "" for side in (first, second)]
    start, end = (zone or UTC_SPOT.time_zone for zone in zones)
    if minutes_ahead(start, end, day) == minutes_ahead(start, end, day + days * _DAY):
        return ()
    return tuple({name: shifted(value, days) for name, value in each.items()} for each in readings)


def on_a_day_told_of(
    context: Context,
    first: Side,
    second: Side,
    fields: dict[str, Any],
    readings: tuple[dict[str, Any], ...],
    sentence: Span,
    week: int,
) -> tuple[dict[str, Any], tuple[dict[str, Any], ...], bool]:
    """The fields on a date that other sentences name, if they are right only on that; and whether the date is certain.

    "The storm came on 5 July. It hit Rome at 9 a.m. (0700 GMT)" is right, though the article may be of December.
    That a date stands anywhere else in the text is a doubt, as its event may be told of without it.
    Of a sentence with dates of its own the first is taken; but another one may be meant, or the day of the article.
    So may another day of the same week, if clocks were put forward or back in it.
    """
    day, fits = day_of(fields) or context.published, _fitting(first, second, (fields, *readings))
    if not day or not context.published or not fits:
        return fields, readings, True
    if fits(day) or not fits(None):
        return fields, readings, True
    if week and fits(day + week * _DAY):
        return fields, readings, False
    if own := [each for each in context.within(context.days, *sentence) if each.day]:
        dates = [context.published, *(each.nearest(context.published) for each in own)]
        return fields, readings, not any(date and date.year >= LEAST_YEAR and fits(date) for date in dates)
    paragraph = context.text.paragraph_at(first.time.start)
    told = context.days
    dates = [replace(each, day=each.day or 15).nearest(context.published) for each in told if each.month]
    if not any(date and date.year >= LEAST_YEAR and fits(date) for date in dates):
        within = paragraph.start, sentence.end
        elsewhen = any(each.month is None for each in context.within(context.days, *within))
        return fields, readings, not (elsewhen or english.ANOTHER_SEASON.search(context.source, *within))
    last = next((each for each in reversed(told) if paragraph.start <= each.start < sentence.start and each.day), None)
    date = last.nearest(context.published) if last else None
    if not date or date.year < LEAST_YEAR or not fits(date):
        return fields, readings, False
    later = (date - day).days
    moved = [{name: shifted(value, later) for name, value in each.items()} for each in (fields, *readings)]
    return moved[0] if day_of(fields) else {**moved[0], "on": date}, tuple(moved[1:]), True


def dated_before(
    context: Context, first: Side, second: Side, fields: dict[str, Any], readings: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    """The fields with the last full date before the sentence, unless they are right only in another season."""
    before = context.within(context.days, first.time.start - _NEAR_BY, first.time.start)
    date = next((day.date for day in reversed(before) if day.date), None)
    fits = _fitting(first, second, (fields, *readings))
    if date is None or date.year < LEAST_YEAR or not fits or (fits(None) and not fits(date)):
        return fields
    return {**fields, "on": date}


def _fitting(
    first: Side, second: Side, readings: Sequence[Mapping[str, Any]]
) -> Callable[[dt.date | None], bool] | None:
    """What says whether a reading is right on a day, or (None) on any of a year. None if a clock is not known."""
    clocks = [side.clock.spots[:1] if side.clock else (UTC_SPOT,) for side in (first, second)]
    if not all(clocks):
        return None
    start, end = (spots[0].time_zone for spots in clocks)
    stated = [minute_of_day(each["stated"]) - minute_of_day(each["equals"]) for each in readings]
    return lambda on: any((ahead - of) % 1440 == 0 for ahead in ahead_on(start, end, on) for of in stated)


def shifted(value: object, days: int) -> object:
    """A date, or a date and a time, so many days later; anything else as it is."""
    if isinstance(value, dt.date):
        return value + days * _DAY
    if isinstance(value, str) and " " in value:
        date, _space, time = value.partition(" ")
        return f"{dt.date.fromisoformat(date) + days * _DAY} {time}"
    return value


def minute_of_day(written: str) -> int:
    """The minutes since midnight of a written time, with or without its date before it."""
    hour, minute = written.rpartition(" ")[2].split(":")[:2]
    return int(hour) * 60 + int(minute)


def ahead_on(start_zone: str, end_zone: str, day: dt.date | None) -> set[float]:
    """By how many minutes a clock is ahead of another: on a day, or without one on any day of a year."""
    if day:
        return {minutes_ahead(start_zone, end_zone, day)}
    return {ahead for _since, ahead in ahead_by_date(start_zone, end_zone, ANY_YEAR, ANY_YEAR)}
