"""Dates on calendars: those that a place skipped, those that clocks elsewhere show, the Julian ones, and time elapsed.

A date is a `datetime.date`, on the Gregorian calendar unless said otherwise.
"""

import calendar
import datetime as dt

from geo.clocks import zones

FIRST_GREGORIAN = dt.date(1582, 10, 15)
"""The first day of the Gregorian calendar."""
LAST_JULIAN = dt.date(1923, 2, 15)
"""The last date that a country wrote on the Julian calendar for civil use: in Greece, the day before 1 March 1923."""

_DAY = dt.timedelta(days=1)
_CLOCKED = dt.date(1000, 1, 1), dt.date(9998, 12, 31)
"""Between these Python can represent local time in every zone."""


def is_skipped(zone: str, day: dt.date) -> bool:
    """Whether the calendar of a place went from the day before straight to the day after.

    Raises:
        UnknownTimeZoneError: `zone` is not a time zone.

    >>> is_skipped("Pacific/Apia", dt.date(2011, 12, 30)), is_skipped("Pacific/Apia", dt.date(2011, 12, 29))
    (True, False)
    """
    if not _CLOCKED[0] <= day <= _CLOCKED[1]:
        return False
    noon = dt.datetime.combine(day, dt.time(12))
    return zones.local(zone, zones.instant(zone, noon)).date() != day


def skipped_near(zone: str, day: dt.date, within: int = 7) -> dt.date | None:
    """The nearest date to a day that a place's calendar skipped, at most `within` days away; None if it skipped none.

    >>> str(skipped_near("Asia/Manila", dt.date(1845, 1, 1)))
    '1844-12-31'
    """
    nearby = (day.toordinal() + step for step in sorted(range(-within, within + 1), key=abs))
    dates = (dt.date.fromordinal(each) for each in nearby if 1 <= each <= dt.date.max.toordinal())
    return next((each for each in dates if is_skipped(zone, each)), None)


def dates_during(zone: str, day: dt.date, elsewhere: str) -> tuple[dt.date, ...]:
    """The dates that the calendar elsewhere shows while it is a given day in a zone, in order.

    Raises:
        UnknownTimeZoneError: `zone` or `elsewhere` is not a time zone.

    >>> [str(each) for each in dates_during("Asia/Tokyo", dt.date(2024, 7, 28), "Pacific/Honolulu")]
    ['2024-07-27', '2024-07-28']
    """
    begins, ends = (zones.instant(zone, dt.datetime.combine(each, dt.time())) for each in (day, day + _DAY))
    if begins >= ends:  # the zone skipped this day
        return ()
    first = zones.local(elsewhere, begins).date()
    last = zones.local(elsewhere, ends - dt.timedelta(seconds=1)).date()
    between = (dt.date.fromordinal(each) for each in range(first.toordinal(), last.toordinal() + 1))
    return tuple(each for each in between if not is_skipped(elsewhere, each))


def from_julian(written: dt.date) -> dt.date:
    """The Gregorian date of a date written on the Julian calendar.

    Raises:
        OverflowError: It lies after the year 9999.

    >>> str(from_julian(dt.date(1917, 10, 25))), str(from_julian(dt.date(1582, 10, 5)))
    ('1917-11-07', '1582-10-15')
    """
    century = (written.year if written.month > 2 else written.year - 1) // 100
    return written + dt.timedelta(days=century - century // 4 - 2)


def add_months(day: dt.date, months: int) -> dt.date:
    """The same day of a later month; its last day if it has no such day.

    >>> str(add_months(dt.date(2024, 1, 31), 1)), str(add_months(dt.date(2024, 2, 29), 12))
    ('2024-02-29', '2025-02-28')
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return day.replace(year=year, month=month + 1, day=min(day.day, calendar.monthrange(year, month + 1)[1]))


def elapsed_months(since: dt.date, until: dt.date, step: int = 1) -> float:
    """The time from one day to a later one in months, or in periods of `step` months; whole on each anniversary.

    The part of a period that is not complete counts by its days.

    >>> leap_day = dt.date(2024, 2, 29)
    >>> elapsed_months(dt.date(2024, 1, 31), leap_day), elapsed_months(dt.date(2017, 2, 28), leap_day, 12) > 7
    (1.0, True)
    """
    whole = ((until.year - since.year) * 12 + until.month - since.month) // step
    if add_months(since, whole * step) > until:
        whole -= 1
    last, next_ = add_months(since, whole * step), add_months(since, (whole + 1) * step)
    return whole + (until - last) / (next_ - last)
