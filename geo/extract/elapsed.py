"""The dates of a text, and the time between two of them: what the statements of intervals and ages are made of."""

import datetime as dt
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from typing import Any, NamedTuple

from geo.claims.interval import Interval
from geo.extract.context import Context
from geo.extract.english import intervals as english
from geo.extract.found import Statement
from geo.extract.quantities import Quantity
from geo.story.problems import InvalidValueError

REACH, FAR = 220, 600
"""How many characters the figures of a statement take at most, and how far back "later" may refer."""
FEW_YEARS = 5
"""Fewer years may lie between two dates by chance."""
_MOST_DATES = 8


class Point(NamedTuple):
    """A date of the text: a year, a month or a day."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None

    @property
    def is_year(self) -> bool:
        return self.month is None


@dataclass(frozen=True)
class Found:
    """What the figure and the dates of a statement are, before it is made."""

    quantity: Quantity
    since: str
    until: str
    start: int
    end: int
    is_bound: bool
    sense: str = ""


def points_of(context: Context) -> list[Point]:
    """The dates of a text, and the years in it, in order."""
    found = [Point(day.start, day.end, day.year, day.month, day.day) for day in context.days]
    taken = [(point.start, point.end) for point in found]
    years = [(match.span(1), int(match[1])) for match in english.YEAR.finditer(context.source)]
    for match in english.YEARS.finditer(context.source):
        years += [(match.span(group), int(match[group])) for group in (1, 2)]
    for (start, end), year in dict(years).items():
        place = bisect_left(taken, (end, 0)) - 1
        if place < 0 or taken[place][1] <= start:
            found.append(Point(start, end, year, None, None))
    return sorted(found)


class Elapsed:
    """Finds the statements of a time between two dates, with the dates of a text at hand."""

    def __init__(self, context: Context, points: list[Point]) -> None:
        self.context, self.source, self.points = context, context.source, points
        self.starts = [point.start for point in points]
        self.today = point_of(context.published) if context.published else None
        years = Counter(point.year for point in points if point.year and not point.is_year)
        self.year = context.published.year if context.published else max(years, key=years.__getitem__, default=None)

    def next(self, after: int, within: int) -> Point | None:
        """The first date that begins behind a character, if it is near."""
        place = bisect_left(self.starts, after)
        point = self.points[place] if place < len(self.points) else None
        return point if point and point.start - after <= within else None

    def previous(self, before: int, within: int) -> Point | None:
        """The last date that ends before a character, if it is near."""
        place = bisect_left(self.starts, before) - 1
        point = self.points[place] if place >= 0 else None
        return point if point and 0 <= before - point.end <= within else None

    def only_other(self, quantity: Quantity, point: Point) -> Point | None:
        """The only other date in the sentence."""
        sentence = self.context.text.sentence_at(quantity.start)
        others = [each for each in self.within(sentence.start, sentence.end) if each is not point]
        return others[0] if len(others) == 1 else None

    def within(self, start: int, end: int) -> list[Point]:
        """The dates in a stretch of the text, the last few of them if there are many."""
        last = bisect_left(self.starts, end)
        return self.points[max(bisect_left(self.starts, start), last - _MOST_DATES) : last]

    def between(self, quantity: Quantity, first: Point, last: Point, bound: bool) -> Found | None:
        """The statement's dates; None if they are not fine enough for its unit, or in no known year."""
        dates = self._written(first, last, quantity.unit)
        if dates is None:
            return None
        parts = [
            quantity.qualified_start,
            quantity.end,
            *(edge for each in (first, last) if each.start >= 0 for edge in each[:2]),
        ]
        return Found(quantity, *dates, min(parts), max(parts), bound)

    def _written(self, first: Point, last: Point, unit: str) -> tuple[str, str] | None:
        """Two dates as the claim has them: the years that are not written are those of the other, or the article's."""
        if any(point.is_year for point in (first, last)) and unit != "years":
            return None
        if any(point.day is None for point in (first, last)) and unit in ("days", "weeks"):
            return None
        until_year = last.year or (self.year if first.is_year else first.year) or self.year
        if until_year is None:
            return None
        since_year = first.year or until_year
        if (
            not first.year
            and not first.is_year
            and not last.is_year
            and (first.month or 0, first.day or 0) > (last.month or 0, last.day or 0)
        ):
            since_year -= 1  # from December to January
        elif first.year and not last.year and not last.is_year and not first.is_year:
            until_year += (first.month or 0, first.day or 0) > (last.month or 0, last.day or 0)
        since, until = _date(first, since_year), _date(last, until_year)
        return (since, until) if since and until else None

    def made(self, found: Found) -> Statement | None:
        """The statement. Where the dates might be those of something else, only if they are right."""
        claim = _claim(found)
        if claim is None or found.end - found.start > REACH:
            return None
        right = claim.check_until(found.until).name in ("holds", "depends-on-reading", "approximate")
        if not right and not found.is_bound:
            return None
        return Statement(found.start, found.end, "interval", _fields(found), certain=True)


def holds(found: Found) -> bool:
    """Whether a statement is right."""
    claim = _claim(found)
    return claim is not None and claim.check_until(found.until).name == "holds"


def _fields(found: Found) -> dict[str, Any]:
    quantity = found.quantity
    fields: dict[str, Any] = {
        "since": found.since, "until": found.until, "stated": quantity.stated, "unit": quantity.unit,
    }  # fmt: skip
    if quantity.qualifier:
        fields["qualifier"] = quantity.qualifier
    return fields | ({"sense": found.sense} if found.sense else {})


def _claim(found: Found) -> Interval | None:
    """The claim, to see whether it is right; None if its dates are the wrong way round, or out of range."""
    shared = {"id": "a", "section": "s", "quote": "q", "source": "s", "kind": "interval"}
    try:
        return Interval.read({**shared, **_fields(found)}, hints=False)
    except InvalidValueError:
        return None


def figure(start: int, end: int, years: int) -> Quantity:
    """A number of years that is written as an ordinal."""
    return Quantity(start, end, float(years), float(years), "years", "time", "", start, end)


def point_of(date: dt.date) -> Point:
    """The article's own date, which stands nowhere in the text."""
    return Point(-1, -1, date.year, date.month, date.day)


def _date(point: Point, year: int) -> str:
    """A date in a year as a claim has it; empty if there is no such day."""
    if point.is_year:
        return str(year)
    if point.day is None:
        return f"{year}-{point.month:02}"
    try:
        return dt.date(year, point.month or 1, point.day).isoformat()
    except ValueError:
        return ""
