"""On which day two clocks are told to be apart: in the month or season that the sentence names, or in these years."""

import datetime as dt
import re
from dataclasses import replace
from typing import Any

from geo.clocks import zones
from geo.extract.context import Context
from geo.extract.days import Day
from geo.extract.english import time_differences as english
from geo.extract.found import Spot, Statement, as_name
from geo.extract.time_zones import UTC_SPOT
from geo.story.model import UNKNOWN_DATE
from geo.words.formats import day
from geo.words.language import _

ANY_YEAR = 2024
"""The year whose clocks count if the text gives no date."""
_UNKNOWN_YEAR = UNKNOWN_DATE.year


def settled(context: Context, statement: Statement) -> Statement:
    """A statement with the day that it is told of, if its sentence names a month or a season, or the text no date."""
    for settle in (in_season, in_month, in_its_years, in_other_years):
        statement = settle(context, statement)
    return statement


def in_its_years(context: Context, statement: Statement) -> Statement:
    """A statement of a text without a date, with those of these years if the clocks were others before."""
    spots = [end.spots[0] for end in statement.ends if end.spots]
    sentence = context.text.around(statement.start)
    is_dated = context.published or "always" in statement.fields or context.within(context.days, *sentence)
    if is_dated or len(spots) < 2 or apart_in(_UNKNOWN_YEAR, *spots) == apart_in(ANY_YEAR, *spots):
        return statement
    if "on" in statement.fields:
        return replace(statement, certain=False)
    winter, summer = (_taken(dt.date(ANY_YEAR, month, 1), "") for month in (1, 7))
    return replace(statement, fields={**statement.fields, **winter}, readings=(summer,), certain=False)


def in_other_years(context: Context, statement: Statement) -> Statement:
    """A statement of what will be also by the clocks of next year; of what was once, never for certain."""
    if "on" in statement.fields or "always" in statement.fields or not context.published:
        return statement
    sentence = context.text.around(statement.start)
    if will := english.WILL_BE.search(context.source, statement.start, statement.end):
        nexts = (dt.date(context.published.year + 1, month, 15) for month in (1, 7))
        return replace(statement, readings=(*statement.readings, *(_taken(each, will.group()) for each in nexts)))
    was = english.WAS.search(context.source, statement.start, statement.end)
    if was and english.PAST.search(context.source, *sentence):
        return replace(statement, certain=False)
    return statement


def apart_in(year: int, one: Spot, other: Spot) -> tuple[dt.timedelta, ...]:
    """How far the clocks of two places are apart in a year, in January and in July."""
    instants = (dt.datetime(year, month, 1, 12, tzinfo=dt.UTC) for month in (1, 7))
    return tuple(zones.utc_offset(one.time_zone, each) - zones.utc_offset(other.time_zone, each) for each in instants)


def in_season(context: Context, statement: Statement) -> Statement:
    """A statement with a day in the season that the sentence names, if it names one and no date."""
    sentence = context.text.around(statement.start)
    seasons = [
        season
        for pattern in (english.SEASON, english.SUMMER_TIME)
        for season in pattern.finditer(context.source, sentence.start, sentence.end)
        if not english.FIGURE.search(english.BRACKETS.sub("", context.source[slice(*_between(statement, season))]))
    ]
    days = context.within(context.days, sentence.start, sentence.end)
    if not seasons or days or statement.fields.get("always"):
        return statement
    year = context.published.year if context.published else ANY_YEAR
    nearest = min(seasons, key=lambda each: _distance(context.source, *_between(statement, each)))
    half, season = nearest.groups() or ("northern", "summer")
    # Where it is summer in the north, it is winter in the south: with an end in each, either may be meant.
    spots = [spot for end in statement.ends for spot in end.spots if spot is not UTC_SPOT]
    south = {half == "southern"} if half else {spot.position[0] < 0 for spot in spots}
    months = [7 if (season == "summer") != of else 1 for of in sorted(south)]
    dates = [dt.date(year, month, 15) for month in months]
    if context.published:  # "will be three hours ahead in winter" may be told of the next one
        dates += [date.replace(year=year + 1) for date in dates if date < context.published]
    if not dates:
        return statement
    first, *readings = (_taken(date, nearest.group()) for date in dates)
    return replace(statement, fields={**statement.fields, **first}, readings=tuple(readings))


def in_month(context: Context, statement: Statement) -> Statement:
    """A statement with the days of the month that the sentence names, if it names one and no date."""
    if "on" in statement.fields or statement.fields.get("always"):
        return statement
    months = [
        each
        for each in context.within(context.days, *context.text.around(statement.start))
        if each.month
        and not each.day
        and english.IN_MONTH.search(context.source, max(0, each.start - 12), each.start)
        and not english.FIGURE.search(english.BRACKETS.sub("", context.source[slice(*_between(statement, each))]))
    ]
    year = context.published.year if context.published else ANY_YEAR
    if not months:
        return statement
    words = context.source[months[0].start : months[0].end]
    first, second = (_taken(dt.date(months[0].year or year, months[0].month or 1, of), words) for of in (1, 28))
    return replace(statement, fields={**statement.fields, **first}, readings=(second,))


def _taken(date: dt.date, words: str) -> dict[str, Any]:
    """The fields for a day that the text does not give, and the note that says so."""
    taken = _("We took {day} for “{words}”.") if words else _("The text gives no date: we took {day}.")
    return {"on": date, "note": taken.format(day=day(date), words=as_name(words)), "note_source": _("our reading")}


def _between(statement: Statement, time: re.Match[str] | Day) -> tuple[int, int]:
    """What stands between a statement and a season or a month: if there is a figure, the season is that figure's."""
    start, end = (time.start, time.end) if isinstance(time, Day) else time.span()
    return (statement.end, start) if start >= statement.end else (end, statement.start)


def _distance(source: str, start: int, end: int) -> tuple[bool, int]:
    """How far a season stands from a statement: if a comma parts them, another season is rather the statement's own."""
    return ("," in source[start:end] or ";" in source[start:end]), end - start


def when(context: Context, at: int) -> dict[str, Any]:
    """The date that the sentence is about, and whether it says "always"."""
    sentence = context.text.around(at)
    words = context.source[sentence.start : sentence.end]
    if english.ALWAYS.search(words):
        return {"always": True}
    days = context.within(context.days, sentence.start, sentence.end)
    dates = [date for each in days if (date := each.nearest(context.published) if context.published else each.date)]
    if not dates and context.published and english.NOW.search(words):
        dates = [context.published]
    return {"on": dates[0]} if dates and dates[0] >= dt.date(1970, 1, 1) else {}
