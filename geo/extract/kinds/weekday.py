"""A weekday and a calendar date: "Saturday, January 5"."""

import datetime as dt
from collections.abc import Iterator

from geo.claims.weekday import WEEKDAYS
from geo.extract.context import Context
from geo.extract.days import Day
from geo.extract.english.times import FUTURE
from geo.extract.found import Statement
from geo.words.language import N_, _

NO_YEAR = N_("The text does not say in which year.")
NO_SUCH_DAY = N_("There is no such date.")
_LONG_AGO = dt.timedelta(days=60)
"""If the nearest date is longer ago, and the sentence is about the time to come, the next one is meant."""
_NEAR = dt.timedelta(days=500)
"""Another year's date that is as near to the article's may be meant, if the weekday says so."""


def find(context: Context) -> Iterator[Statement]:
    """The weekdays beside a date, in order."""
    for day in context.days:
        if day.weekday is None or day.month is None or day.day is None:
            continue
        start, end = min(day.start, day.weekday_start), max(day.end, day.weekday_end)
        stated = WEEKDAYS[day.weekday]
        dates, certain = _dates(context, day)
        if not dates:
            problem = NO_SUCH_DAY if _never(day) else NO_YEAR
            yield Statement(start, end, "weekday", {"stated": stated}, certain=False, problem=_(problem))
            continue
        first, *others = dates
        fits_another = any(other.weekday() == day.weekday for other in others)
        certain = certain and (first.weekday() == day.weekday or not fits_another)
        yield Statement(start, end, "weekday", {"stated": stated, "on": first}, certain=certain)


def _never(day: Day) -> bool:
    return day.in_year(day.year if day.year is not None else 2000) is None


def _dates(context: Context, day: Day) -> tuple[list[dt.date], bool]:
    """The dates that may be meant, the likeliest first, and whether that is certain but for the year."""
    if day.year is not None:
        return [date for date in [day.date] if date], True
    sentence = context.text.sentence_at(day.start)
    named = _years(context, sentence.start, sentence.end)
    if context.published:
        published = context.published
        near = [day.in_year(published.year + step) for step in (0, -1, 1, -2, 2)]
        dates = sorted((date for date in near if date), key=lambda date: abs(date - published))
        if dates and published - dates[0] > _LONG_AGO and FUTURE.search(context.source, sentence.start, sentence.end):
            dates.sort(key=lambda date: (date < published, abs(date - published)))
        dates = dates[:1] + [date for date in dates[1:] if abs(date - published) <= _NEAR]
        others = [date for year in named if (date := day.in_year(year)) and date not in dates]
        if others and dates:
            # The sentence names a year: the natural one is then either of the two.
            own = [date for date in [*others, *dates] if date.year in named]
            return [*own, *(date for date in dates if date not in own)], len(set(named)) == 1
        return dates, True
    if not named:
        named = _years(context, 0, len(context.source))
        if len(set(named)) > 1:
            return [], False
        return [date for year in named[:1] if (date := day.in_year(year))], False
    return [date for year in named if (date := day.in_year(year))], len(set(named)) == 1


def _years(context: Context, start: int, end: int) -> list[int]:
    """The years of whole dates and months in a stretch of the text, each once."""
    found = (day.year for day in context.within(context.days, start, end) if day.year is not None and day.month)
    return list(dict.fromkeys(found))
