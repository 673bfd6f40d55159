"""A weekday and a calendar date: "Saturday, January 5"."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from geo.claims.weekday import WEEKDAYS
from geo.extract.context import Context
from geo.extract.days import Day
from geo.extract.english.times import ANOTHER_YEAR, FUTURE
from geo.extract.found import Statement
from geo.words.language import N_, _

NO_YEAR = N_("The text does not say in which year.")
NO_SUCH_DAY = N_("There is no such date.")
_NAME_BEFORE = re.compile(r"\b(?:Black|Bloody|Red|White)\s\Z")
_LONG_AGO = dt.timedelta(days=60)
"""If the nearest date is longer ago, and the sentence is about the time to come, the next one is meant."""
_FAR = dt.timedelta(days=120)
"""If the nearest date is farther away, the weekday tells whether that or the next nearest is meant."""
_IN_THE_NEWS = dt.timedelta(days=21)
"""A date that is so near to the article's is not of another year, unless the sentence is about one."""
_NEAR_BY = 400
"""A year so many characters before a date may be its year."""
_NEAR = dt.timedelta(days=500)
"""Another year's date that is as near to the article's may be meant, if the weekday says so."""


def find(context: Context) -> Iterator[Statement]:
    """The weekdays beside a date, in order."""
    for day in context.days:
        if day.weekday is None or day.month is None or day.day is None:
            continue
        start, end = min(day.start, day.weekday_start), max(day.end, day.weekday_end)
        stated = WEEKDAYS[day.weekday]
        natural, others = _dates(context, day)
        if not natural:
            problem = NO_SUCH_DAY if day.in_year(day.year if day.year is not None else 2000) is None else NO_YEAR
            yield Statement(start, end, "weekday", {"stated": stated}, certain=False, problem=_(problem))
            continue
        first = next((date for date in natural if date.weekday() == day.weekday), None)
        sure = first is not None or not any(date.weekday() == day.weekday for date in others)
        certain = sure and (day.year is not None or bool(context.published)) and not _is_named(context, day)
        yield Statement(start, end, "weekday", {"stated": stated, "on": first or natural[0]}, certain=certain)


def _dates(context: Context, day: Day) -> tuple[list[dt.date], list[dt.date]]:
    """The dates that are naturally meant, the likeliest first, and others that may be."""
    if day.year is not None:
        return _in_years(day, [day.year]), []
    sentence, paragraph = context.text.around(day.start), context.text.paragraph_at(day.start)
    near_by = _years(context, sentence.start, sentence.end)
    if not context.published:
        years = near_by or _years(context, 0, len(context.source))
        return (_in_years(day, years), []) if len(years) == 1 else ([], [])
    published = context.published
    near = _in_years(day, range(published.year - 2, published.year + 3))
    near.sort(key=lambda date: abs(date - published))
    if near and published - near[0] > _LONG_AGO and FUTURE.search(context.source, sentence.start, sentence.end):
        near.sort(key=lambda date: (date < published, abs(date - published)))
    told = _in_years(day, near_by or _years(context, max(paragraph.start, day.start - _NEAR_BY), day.start)[-1:])
    others = [date for date in near[1:] if abs(date - published) <= _NEAR]
    if (
        near
        and abs(near[0] - published) <= _IN_THE_NEWS
        and not ANOTHER_YEAR.search(context.source, sentence.start, sentence.end)
    ):
        others = []
    if len(told) == 1:
        return near[:1] + told, others
    return (near[:2] if near and abs(near[0] - published) > _FAR else near[:1]), others + told


def _in_years(day: Day, years: Iterable[int]) -> list[dt.date]:
    return [date for year in years if (date := day.in_year(year))]


def _years(context: Context, start: int, end: int) -> list[int]:
    """The years that a stretch of the text names, each once."""
    return list(dict.fromkeys(day.year for day in context.within(context.days, start, end) if day.year is not None))


def _is_named(context: Context, day: Day) -> bool:
    """Whether it is a day with a name, such as "Bloody Sunday", which may be of any year."""
    begin = max(0, day.weekday_start - 16)
    return day.year is None and bool(_NAME_BEFORE.search(context.source, begin, day.weekday_start))
