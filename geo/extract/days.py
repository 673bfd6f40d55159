"""Dates with the weekdays beside them, and the date of the article."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from geo.extract.english import days as english
from geo.extract.english.times import MONTHS, WEEKDAYS
from geo.extract.segments import Text


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

    def in_year(self, year: int) -> dt.date | None:
        """The date in a year; None if it does not exist, or if the text has no day."""
        if self.month is None or self.day is None:
            return None
        try:
            return dt.date(year, self.month, self.day)
        except ValueError:
            return None

    @property
    def date(self) -> dt.date | None:
        """The date, if day, month and year are written and it exists."""
        return self.in_year(self.year) if self.year is not None else None

    def nearest(self, to: dt.date) -> dt.date | None:
        """The date: in its year, or in the year in which it is nearest to another date."""
        if self.year is not None:
            return self.date
        each = (self.in_year(year) for year in (to.year, to.year + 1, to.year - 1))
        return min((date for date in each if date), key=lambda date: abs(date - to), default=None)


def find(text: Text) -> list[Day]:
    """All dates in a text, in order.

    >>> [(day.year, day.month, day.day, day.weekday) for day in find(Text("on Friday 5 June or Monday, June 8, 2020"))]
    [(None, 6, 5, 4), (2020, 6, 8, 0)]
    """
    source = text.source
    found = [*_with_months(source), *_numeric(source)]
    found.sort(key=lambda day: day.start)
    found += _years(source, found)
    found.sort(key=lambda day: day.start)
    return found


def _with_months(source: str) -> Iterator[Day]:
    reached = 0
    for name in english.MONTH.finditer(source):
        start, end = name.span()
        if start < reached or source[start - 1 : start].isalpha() or source[end : end + 1].isalpha():
            continue
        month = MONTHS[name.group().lower()]
        if before := english.DAY_BEFORE.search(source, max(reached, start - 14), start):
            year = english.THEN_YEAR.match(source, end)
            stop = year.end() if year else end
            days = _shared_before(source, reached, before.start(1), month)
            days.append(Day(before.start(1), stop, _number(year), month, _digits(before.group(1))))
        elif after := english.DAY_THEN_YEAR.match(source, end):
            year = after if after.group(2) else None
            log = None if year else english.TIME_THEN_YEAR.match(source, after.end())
            written = int(after.group(2)) if year else _number(log)
            days = [Day(start, log.end() if log else after.end(), written, month, _digits(after.group(1)))]
            days = _shared_after(source, days)
        elif (year := english.THEN_YEAR.match(source, end)) or english.MONTH_WORDS.search(
            source, max(0, start - 9), start
        ):
            if not year and month == 5 and source[max(0, start - 3) : start].lower() != "in ":
                continue  # by May, and May: a name
            stop = year.end() if year else end
            days = [Day(start, stop, _number(year), month, None)]
        else:
            continue
        yield from _with_weekdays(source, days, reached)
        reached = days[-1].end


def _number(year: "re.Match[str] | None") -> int | None:
    return int(year.group(1)) if year else None


def _digits(day: str) -> int:
    return int(day.rstrip("stndrhSTNDRH"))


def _shared_before(source: str, reached: int, start: int, month: int) -> list[Day]:
    """The days before a date that share its month: the 3 of "from Monday 3 to Friday 7 June"."""
    days: list[Day] = []
    while len(days) < 6 and (before := english.DAYS_BEFORE.search(source, max(reached, start - 24), start)):
        start, end = before.span(1)
        days.insert(0, Day(start, end, None, month, _digits(before.group(1))))
        if before.group(2):
            continue
    return days


def _shared_after(source: str, days: list[Day]) -> list[Day]:
    """The days after a date that share its month: the 6 of "January 5 and 6, 2019"."""
    first = days[0]
    while len(days) < 7 and days[-1].year is None and (after := english.MORE_DAYS.match(source, days[-1].end)):
        listed, weekday, day, year = after.groups()
        if listed and not year and not english.NO_COUNT.match(source, after.end(3)):
            break
        found = Day(after.start(3), after.end(), int(year) if year else None, first.month, _digits(day))
        if weekday:
            number = _weekday(weekday)
            found = replace(found, weekday=number, weekday_start=after.start(2), weekday_end=after.end(2))
        days.append(found)
    if days[-1].year is not None:
        days = [replace(day, year=days[-1].year) for day in days]
    return days


def _with_weekdays(source: str, days: list[Day], reached: int) -> list[Day]:
    """Dates with the weekdays beside them; weekdays in a list go with as many dates in a list, else with none."""
    first = days[0]
    names: list[re.Match[str]] = []
    if before := english.WEEKDAY_BEFORE.search(source, max(reached, first.start - 45), first.start):
        names = [before]
        while len(names) < 7 and (
            more := english.WEEKDAYS_BEFORE.search(source, max(reached, names[0].start() - 20), names[0].start(1))
        ):
            names.insert(0, more)
    if names and _is_newspaper(source, names[-1]):
        names = []
    if len(names) == 1:
        days[0] = _on(first, names[0])
    elif len(names) == len(days):
        days = [_on(day, name) for day, name in zip(days, names, strict=True)]
    for number, day in enumerate(days[1:], start=1):
        if len(names) > 1 or day.weekday is not None:
            continue
        if own := english.WEEKDAY_BEFORE.search(source, days[number - 1].end, day.start):
            days[number] = _on(day, own)
    last = days[-1]
    if last.weekday is None and not names and (after := english.WEEKDAY_AFTER.match(source, last.end)):
        group = next(number for number in range(1, 5) if after.group(number))
        days[-1] = _on(last, after, group)
    return days


def _on(day: Day, name: "re.Match[str]", group: int = 1) -> Day:
    if day.day is None:
        return day
    start, end = name.span(group)
    return replace(day, weekday=_weekday(name.group(group)), weekday_start=start, weekday_end=end)


def _weekday(name: str) -> int:
    return WEEKDAYS[name.rstrip(".").lower()]


def _is_newspaper(source: str, name: "re.Match[str]") -> bool:
    return name.group(1) in ("Sun", "SUN") and source[max(0, name.start(1) - 4) : name.start(1)].lower() == "the "


def _numeric(source: str) -> Iterator[Day]:
    """Dates in digits: with the year first, or with a day above 12, or with the same number for both."""
    for found in english.NUMERIC.finditer(source):
        if found.start() and (source[found.start() - 1].isalnum() or source[found.start() - 1] in "/.-,"):
            continue
        one, two, three = (int(part) for part in re.split(r"[-/.]", found.group()))
        if one > 31:
            year, month, day = one, two, three
        elif one > 12 or one == two:
            year, month, day = three, two, one
        elif two > 12:
            year, month, day = three, one, two
        else:
            continue
        if not (1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year <= 2100):
            continue
        written = _with_weekdays(
            source, [Day(found.start(), found.end(), year, month, day)], max(0, found.start() - 45)
        )
        if written[0].weekday is None and (after := english.ISO_WEEKDAY_AFTER.match(source, found.end())):
            written = [_on(written[0], after)]
        yield from written


_FIRST_EVENT, _LAST_EVENT = 1850, 2049
"""The years of events that are named by them: "the 1989 quake"."""


def _years(source: str, found: list[Day]) -> Iterator[Day]:
    """Years alone, if the words before them say that they are years."""
    starts = [day.start for day in found]
    for year in english.YEAR_ALONE.finditer(source):
        start, end = year.span()
        number = int(year.group())
        if not 1000 <= number <= 2100 or source[start - 1 : start].isalnum():
            continue
        place = bisect_left(starts, end) - 1
        if place >= 0 and found[place].end > start:
            continue
        told = english.YEAR_WORDS.search(source, max(0, start - 8), start) or (
            _FIRST_EVENT <= number <= _LAST_EVENT
            and english.THE.search(source, max(0, start - 5), start)
            and english.EVENT.match(source, end)
        )
        if told and not (english.COUNTED.match(source, end) or english.A_TIME.match(source, end)):
            yield Day(start, end, number, None, None)


# --- the date of the article

_HEAD, _END, _LONGEST_HEADING = 1200, 300, 90


def article_date(text: Text, found: list[Day]) -> dt.date | None:
    r"""The date of the article, if the text gives it: labelled, as a line of its own at its head or end, in a dateline.

    >>> text = Text("Bridge opens\n\nMonday, 3 June 2019\n\nA new bridge was opened.")
    >>> str(article_date(text, find(text)))
    '2019-06-03'
    """
    source = text.source
    full = [day for day in found if day.date]
    head = [day for day in full if day.start < _HEAD]
    dated = next((day for day in head if _is_labelled(source, day)), None)
    dated = dated or next((day for day in head if _stands_alone(source, day) or _in_dateline(source, day)), None)
    if not dated:
        end = [day for day in reversed(full) if day.end > len(source) - _END]
        dated = next((day for day in end if _is_labelled(source, day) or _stands_alone(source, day)), None)
    return dated.date if dated else None


def _begin(day: Day) -> int:
    """Where a date begins, with its weekday if that stands before it."""
    return min(day.start, day.weekday_start) if day.weekday_start >= 0 else day.start


def _is_labelled(source: str, day: Day) -> bool:
    return bool(english.LABEL.search(source, max(0, _begin(day) - 60), _begin(day)))


def _stands_alone(source: str, day: Day) -> bool:
    """Whether a date is a line of its own, with little else, and no part of a sentence or of a title."""
    start = source.rfind("\n", max(0, day.start - 400), day.start) + 1
    end = source.find("\n", day.end, day.end + 400)
    end = end if end >= 0 else min(len(source), day.end + 400)
    words = [word for word in (source[start : _begin(day)] + source[day.end : end]).split() if word.isalnum()]
    if len(words) > 10 or end - start > _LONGEST_HEADING:
        return False
    if english.PREPOSITION.search(source, max(start, _begin(day) - 12), _begin(day)) and not english.LABELLED.match(
        source, start
    ):
        return False
    return len(words) <= 3 or not source[start:end].rstrip().endswith((".", "!", "?"))


def _in_dateline(source: str, day: Day) -> bool:
    """Whether a date opens a paragraph behind a place in capitals, or before a dash; or stands behind "today"."""
    if english.TODAY.search(source, max(0, _begin(day) - 40), _begin(day)):
        return True
    start = source.rfind("\n", max(0, day.start - 400), day.start) + 1
    before = source[start : _begin(day)].strip(" ,(—–-")
    first = before.split(",")[0]
    if len(before) > 60:
        return False
    in_capitals = first.isupper() and len(first) > 2
    return in_capitals or (
        before[:1].isupper() and len(before.split()) <= 5 and bool(english.AGENCY.match(source, day.end))
    )
