"""Clock times with their zones, dates and weekdays, and the date of the article."""

import datetime as dt
from dataclasses import dataclass

from geo.extract.found import Spot
from geo.extract.segments import Text


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone that the text names.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        text: As written: "UTC", "BST", "local time", "Eastern".
        spots: The clocks that it may mean, the likeliest first; empty for UTC and for "local time".
        is_utc: Whether it is UTC, or GMT meant as UTC.
        is_local: Whether it says no more than "local".
    """

    start: int
    end: int
    text: str
    spots: tuple[Spot, ...] = ()
    is_utc: bool = False
    is_local: bool = False


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day.

    Attributes:
        start: Where it begins.
        end: Where it ends, without its zone.
        time: What the clock shows.
        has_half: Whether it says which half of the day: "a.m.", "noon", or an hour above 12, or four digits.
        zone: Its time zone, if one is named beside it.
    """

    start: int
    end: int
    time: dt.time
    has_half: bool
    zone: Zone | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A date.

    Attributes:
        start: Where it begins, without its weekday.
        end: Where it ends.
        year: Its year; None if it is not written.
        month: Its month, 1 to 12; None if only a year is written.
        day: Its day; None if only a month is written.
        weekday: The weekday beside it, 0 for Monday; None if there is none.
        weekday_start: Where that begins; -1 if there is none.
        weekday_end: Where it ends.
    """

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None
    weekday: int | None = None
    weekday_start: int = -1
    weekday_end: int = -1


def clock_times(text: Text) -> list[ClockTime]:
    """All times of day in a text, in order."""
    return []


def days(text: Text) -> list[Day]:
    """All dates in a text, in order."""
    return []


def article_date(text: Text, found: list[Day]) -> dt.date | None:
    """The date of the article, if the text gives it: in a dateline, at its head or end, or as its only full date."""
    return None
