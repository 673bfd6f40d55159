"""A time that two dates of the text determine: "ten days after 25 March, on 4 April", "(1950-2020) ... aged 70"."""

import datetime as dt
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, NamedTuple

from geo.claims.interval import Interval
from geo.claims.weekday import WEEKDAYS
from geo.extract.context import Context
from geo.extract.english import intervals as english
from geo.extract.found import Statement
from geo.extract.quantities import Quantity
from geo.story.problems import InvalidValueError

_UNITS = ("years", "months", "weeks", "days")
_REACH, _FAR = 220, 600
"""How many characters the figures of a statement take at most, and how far back "later" may refer."""
_MOST_DATES, _FAR_EVENT, _OLDEST = 8, 120, 120
_FEW_YEARS = 5
"""Fewer years may lie between two dates by chance."""


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
class _Found:
    """What the figure and the dates of a statement are, before it is made."""

    quantity: Quantity
    since: str
    until: str
    start: int
    end: int
    is_bound: bool
    sense: str = ""


def find(context: Context) -> Iterator[Statement]:
    """The statements of this kind, in order."""
    points = _points(context)
    if not points and not context.published:
        return
    reader = _Reader(context, points)
    reached = 0
    found = [*reader.times(), *reader.anniversaries(), *reader.ages()]
    for statement in sorted(found, key=lambda each: (each.start, -each.end)):
        if statement.start >= reached:
            yield statement
            reached = statement.end


def _points(context: Context) -> list[Point]:
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


class _Reader:
    """Finds the statements in a text, with its dates at hand."""

    def __init__(self, context: Context, points: list[Point]) -> None:
        self.context, self.source, self.points = context, context.source, points
        self.starts = [point.start for point in points]
        self.today = _point(context.published) if context.published else None
        years = Counter(point.year for point in points if point.year and not point.is_year)
        self.year = context.published.year if context.published else max(years, key=years.__getitem__, default=None)

    # --- times with their dates

    def times(self) -> Iterator[Statement]:
        """Statements of a time in days, weeks, months or years."""
        for quantity in self.context.quantities:
            if quantity.unit not in _UNITS or quantity.low <= 0:
                continue
            for way in (self._relative, self._later, self._ago, self._years_on, self._from_to, self._up_to_then):
                found = way(quantity)
                if found and not found.is_bound and quantity.qualifier in ("at-most", "under"):
                    continue  # What is shorter than a limit is true of any two dates.
                if found and (made := self._made(found)):
                    yield made
                    break

    def _relative(self, quantity: Quantity) -> _Found | None:
        """Ten days after 25 March, on 4 April; in the 12 years since 2007."""
        point = self._next(quantity.end, _FAR_EVENT)
        if point is None:
            return None
        direct = english.RELATION.fullmatch(self.source, quantity.end, point.start)
        relation = direct or english.RELATION_TO_EVENT.fullmatch(self.source, quantity.end, point.start)
        if relation is None:
            return None
        sense = relation[1]
        after, earlier = self._next(point.end, 60), self._previous(quantity.qualified_start, 12)
        if direct and sense not in ("since", "from"):
            if after and english.THEN.fullmatch(self.source, point.end, after.start):
                return self._sided(quantity, point, after, sense, bound=True)
            if earlier and english.THIS.fullmatch(self.source, earlier.end, quantity.qualified_start):
                return self._sided(quantity, point, earlier, sense, bound=True)
        others = [self._only_other(quantity, point), None if sense in ("before", "from") else self.today]
        if direct and sense in ("since", "from"):
            others += self._told_with(point)
        found = [self._sided(quantity, point, other, sense, bound=False) for other in others if other]
        return next((each for each in found if each and _holds(each)), None)

    def _told_with(self, point: Point) -> list[Point]:
        """The ends of what the text says elsewhere began in the same year: "between 1970 and 1987"."""
        near = self._within(point.start - _FAR, point.end + _FAR)
        pairs = [(each, self._pair(each)) for each in near if each is not point and each.year == point.year]
        return [last for _first, last in pairs if last]

    def _years_on(self, quantity: Quantity) -> _Found | None:
        """On 26 December 2004 ... Ten years on, ...: up to the article's own day."""
        if not self.today or quantity.low < 2 or not english.YEARS_ON.match(self.source, quantity.end):
            return None
        anchors = (anchor for anchor in self._anchors(quantity.qualified_start) if anchor.start >= 0)
        return self._right(quantity, ((anchor, self.today) for anchor in anchors))

    def _up_to_then(self, quantity: Quantity) -> _Found | None:
        """Twelve days after the landslide of which another sentence has the date: only if the dates are right."""
        before = self.source[max(0, quantity.qualified_start - 12) : quantity.qualified_start]
        if quantity.unit == "years":
            return self._so_far(quantity)
        told = english.AFTER_EVENT.match(self.source, quantity.end) or english.SPENT.search(before)
        if not told or quantity.unit not in ("days", "weeks") or quantity.low < 2 or quantity.is_range:
            return None
        sentence = self.context.text.sentence_at(quantity.start)
        own = self._within(sentence.start, sentence.end) or ([self.today] if self.today else [])
        near = self._within(quantity.start - _FAR, quantity.end + _FAR)
        return self._right(quantity, ((first, last) for last in own for first in near if first is not last))

    def _so_far(self, quantity: Quantity) -> _Found | None:
        """She has been in power for 31 years ... since a date that the text tells nearby; "(6 May 1982 - present)"."""
        begin = max(self.context.text.sentence_at(quantity.start).start, quantity.qualified_start - 80)
        after = self._next(quantity.end, 24)
        if after and english.TO_NOW.match(self.source, after.end):
            near = [after]
        elif english.SO_FAR.search(self.source, begin, quantity.qualified_start) or (
            quantity.low >= _FEW_YEARS
            and (english.AFTER_EVENT.match(self.source, quantity.end) or english.AGO.match(self.source, quantity.end))
        ):
            near = self._within(quantity.start - _FAR, quantity.end + _FAR)
        else:
            return None
        return self._right(quantity, ((first, self.today) for first in near)) if self.today else None

    def _right(self, quantity: Quantity, pairs: Iterable[tuple[Point, Point]]) -> _Found | None:
        """The statement from the first of some pairs of dates for which it is right; None if it is for none."""
        for first, last in pairs:
            found = self._between(quantity, first, last, bound=False)
            if found and _holds(found):
                return replace(found, start=quantity.qualified_start, end=quantity.end)
        return None

    def _sided(self, quantity: Quantity, point: Point, other: Point, sense: str, bound: bool) -> _Found | None:
        first, last = (other, point) if sense == "before" else (point, other)
        return self._between(quantity, first, last, bound)

    def _later(self, quantity: Quantity) -> _Found | None:
        """Three weeks later, on 22 May; seven days earlier on October 6."""
        sense = english.LATER.match(self.source, quantity.end)
        if sense is None:
            return None
        backwards = sense[1] in english.BACKWARDS
        after, before = self._next(sense.end(), 24), self._previous(quantity.qualified_start, 4)
        if after and english.LATER_ON.fullmatch(self.source, sense.end(), after.start):
            point = after
        elif before and english.THIS.fullmatch(self.source, before.end, quantity.qualified_start):
            point = before
        else:
            return None
        start, end = min(point.start, quantity.qualified_start), max(point.end, sense.end())
        anchors = self._anchors(start)
        if found := self._right(quantity, ((point, each) if backwards else (each, point) for each in anchors)):
            return replace(found, start=start, end=end)
        setting = self._setting(quantity)
        if setting is None:
            return None
        first, last = (point, setting) if backwards else (setting, point)
        found = self._between(quantity, first, last, bound=True)
        return found and replace(found, start=start, end=end)

    def _setting(self, quantity: Quantity) -> Point | None:
        """The date that begins the sentence before, if it is its only one: "In 1984, ... Eight years earlier, ..."."""
        sentences = self.context.text.sentences
        number = self.context.text.sentence_number(quantity.start)
        if number < 1 or sentences[number].start != quantity.qualified_start:
            return None
        before = sentences[number - 1]
        points = self._within(before.start, before.end)
        if english.MOVES_ON.search(self.source, before.start, min(before.end, before.start + _FAR)):
            return None
        if len(points) != 1 or not english.SETTING.fullmatch(self.source, before.start, points[0].start):
            return None
        return points[0]

    def _anchors(self, before: int) -> Iterator[Point]:
        """The dates from which "later" and "earlier" may count: in this sentence and the last one, or the article's."""
        sentences = self.context.text.sentences
        number = self.context.text.sentence_number(before)
        begin = max(before - _FAR, sentences[max(0, number - 1)].start if sentences else 0)
        yield from reversed(self._within(begin, before))
        published = self.context.published
        if published is None or self.today is None:
            return
        for name in english.WEEKDAY.finditer(self.source, begin, before):
            back = (published.weekday() - WEEKDAYS.index(name.group())) % 7
            yield _point(published - dt.timedelta(back))
        yield self.today

    def _ago(self, quantity: Quantity) -> _Found | None:
        """In 1952, 70 years ago; three weeks ago, on 3 March; the 2004 flood, 20 years ago."""
        ago = english.AGO.match(self.source, quantity.end)
        if self.today is None or ago is None:
            return None
        after, before = self._next(ago.end(), 12), self._previous(quantity.qualified_start, 50)
        bound = True
        if after and english.AGO_IN.fullmatch(self.source, ago.end(), after.start):
            point = after
        elif before and english.THIS.fullmatch(self.source, before.end, quantity.qualified_start):
            point = before
        elif before and before.year and english.AGO_OF.fullmatch(self.source, before.end, quantity.qualified_start):
            point, bound = before, False
        else:
            return None
        sentence = self.context.text.sentence_at(quantity.start)
        quoted = english.QUOTED.search(self.source, sentence.start, sentence.end)
        found = self._between(quantity, point, self.today, bound=bound and not quoted)
        start, end = min(point.start, quantity.qualified_start), max(point.end, ago.end())
        return found and replace(found, start=start, end=end)

    def _from_to(self, quantity: Quantity) -> _Found | None:
        """Eight years as president, from 2009 to 2017; from 3 March to 5 April, 33 days."""
        source = self.source
        first = self._next(quantity.end, 110)
        if first and (last := self._pair(first)):
            opened = english.FROM.search(source, max(quantity.end, first.start - 24), first.start)
            begin = opened.start() if opened else first.start
            between = source[quantity.end : begin]
            if (other := self._next(last.end, 12)) and english.AND_ANOTHER.fullmatch(source, last.end, other.start):
                return None  # "23 years, from 1965-1973, 1985-1993 and 1997-2004" is all of them.
            if opened and english.NEAR.fullmatch(between):
                return self._between(quantity, first, last, bound=self._lasts(quantity, between))
        last = self._previous(quantity.qualified_start, 60)
        first = self._previous(last.start, 12) if last else None
        if last and first and self._pair(first) == last:
            if english.TOTAL.fullmatch(source, last.end, quantity.qualified_start):
                opened = english.FROM.search(source, max(0, first.start - 24), first.start)
                closed = source[quantity.end : quantity.end + 1] in (".", ",", ")", ";", "")
                is_whole = opened is not None and opened.group().lower().startswith("from") and closed
                return self._between(quantity, first, last, bound=is_whole)
            if english.LASTED.fullmatch(source, last.end, quantity.qualified_start):
                return self._between(quantity, first, last, bound=False)
        return None

    def _lasts(self, quantity: Quantity, between: str) -> bool:
        """Whether what lasts so long is what goes from one date to the other: no study, no record of these years."""
        if english.OTHER_CLAUSE.search(between):
            return False
        before = self.source[max(0, quantity.qualified_start - 24) : quantity.qualified_start]
        return bool(
            english.AT_ONCE.fullmatch(between) or english.LASTS.search(before) or english.EVENT.fullmatch(between)
        )

    def _pair(self, first: Point) -> Point | None:
        """The second date of "3 March to 5 April"."""
        last = self._next(first.end, 60)
        return last if last and english.TO.fullmatch(self._without_weekday(first.end, last.start)) else None

    def _without_weekday(self, start: int, end: int) -> str:
        return english.WEEKDAY.sub("", self.source[start:end]).replace(", ", " ").rstrip() + " "

    # --- anniversaries and ages

    def anniversaries(self) -> Iterator[Statement]:
        """Statements of an anniversary: "the 50th anniversary of the 1969 landing"."""
        for match in english.ANNIVERSARY.finditer(self.source):
            sentence = self.context.text.sentence_at(match.start())
            point = self._next(match.end(), 90) if match["of"] else self._previous(match.start(), 120)
            number = int(match["digits"]) if match["digits"] else english.ORDINALS[match["word"].lower()]
            quantity = _figure(match.start(), match.end(), number)
            made: Statement | None = None
            if point and sentence.start <= point.start < sentence.end and point.year is not None:
                until = self._previous(match.start(), 40) if match["of"] else None
                if until is None or until.start < sentence.start:
                    until = self.today
                if until and (year := until.year or self.year):
                    start, end = min(point.start, match.start()), max(point.end, match.end())
                    found = _Found(quantity, str(point.year), str(year), start, end, is_bound=False)
                    made = self._made(found) if _holds(found) else None
            if made := made or self._anniversary_told(quantity):
                yield made

    def _anniversary_told(self, quantity: Quantity) -> Statement | None:
        """The anniversary of what another sentence says was so many years before the article, if one does."""
        if not self.today or self.today.year is None or quantity.low < _FEW_YEARS:
            return None
        began = self.today.year - int(quantity.low)
        near = self._within(quantity.start - _FAR, quantity.end + _FAR)
        if all(point.year != began for point in near):
            return None
        found = _Found(quantity, str(began), str(self.today.year), quantity.start, quantity.end, is_bound=False)
        return self._made(found)

    def ages(self) -> Iterator[Statement]:
        """Statements of an age: "John Smith (1950-2020) died aged 70", "born on 3 March 1950, is 70"."""
        for age in self.context.quantities:
            if age.is_range or not 0 < age.low < _OLDEST or not self._is_age(age):
                continue
            quantity = replace(age, unit="years")
            sentence = self.context.text.sentence_at(quantity.start)
            start, end = max(sentence.start, quantity.start - _REACH), min(sentence.end, quantity.end + _REACH)
            points = self._within(start, end)
            found = self._of_life(quantity, points) or self._since_birth(quantity, points)
            if found and (made := self._made(found)):
                yield made

    def _of_life(self, quantity: Quantity, points: list[Point]) -> _Found | None:
        """From the birth to the death in brackets: "(1950-2020)"."""
        for first, last in pairwise(points):
            if (
                self.source[first.end : last.start].strip() in ("-", "–", "—")
                and english.OPENS_LIFE.search(self.source, max(0, first.start - 10), first.start)
                and self.source[last.end : last.end + 1] in (")", "]")
            ):
                died = english.DIED.search(self.source, max(0, quantity.start - 40), quantity.start)
                found = self._between(quantity, first, last, bound=bool(died))
                return found and replace(found, sense="age", end=max(found.end, last.end + 1))
        return None

    def _since_birth(self, quantity: Quantity, points: list[Point]) -> _Found | None:
        """From the only birth, or the only founding, to the only other date of the sentence, or to the article's."""
        births = [point for point in points if self._begins(point)]
        others = [point for point in points if point not in births]
        if not births:
            # He died on 18 April 1955, aged 76. He was born on 14 March 1879.
            near = self._within(quantity.start - _REACH, quantity.end + _REACH)
            births = [point for point in near if self._begins(point)]
            far = True
        else:
            far = False
        if len(births) != 1 or births[0].year is None or len(others) > 1:
            return None
        until = others[0] if others else self.today
        sense = "age" if self._begins(births[0]) == "born" else ""
        bound = bool(sense) and self._is_now(quantity) and not others and not far
        found = until and self._between(quantity, births[0], until, bound)
        return found and replace(found, sense=sense)

    def _begins(self, point: Point) -> str:
        """Whether somebody is born then, or something made."""
        begin = max(0, point.start - 70)
        if english.BORN.search(self.source, begin, point.start):
            return "born"
        return "made" if english.MADE.search(self.source, begin, point.start) else ""

    def _is_now(self, age: Quantity) -> bool:
        """Whether it is the age on the day of the article."""
        return bool(
            english.IS.search(self.source, max(0, age.start - 10), age.start)
            or (
                english.AGED_BETWEEN.search(self.source, max(0, age.start - 24), age.start)
                and self.source.startswith(",", age.end)
            )
        )

    def _is_age(self, quantity: Quantity) -> bool:
        if quantity.unit == "":
            begin = max(0, quantity.start - 24)
            return bool(
                english.AGED.search(self.source, begin, quantity.start)
                or (
                    english.AGED_BETWEEN.search(self.source, begin, quantity.start)
                    and self.source.startswith(",", quantity.end)
                )
            )
        return quantity.unit == "years" and bool(english.OLD.match(self.source, quantity.end))

    # --- dates

    def _next(self, after: int, within: int) -> Point | None:
        """The first date that begins behind a character, if it is near."""
        place = bisect_left(self.starts, after)
        point = self.points[place] if place < len(self.points) else None
        return point if point and point.start - after <= within else None

    def _previous(self, before: int, within: int) -> Point | None:
        """The last date that ends before a character, if it is near."""
        place = bisect_left(self.starts, before) - 1
        point = self.points[place] if place >= 0 else None
        return point if point and 0 <= before - point.end <= within else None

    def _only_other(self, quantity: Quantity, point: Point) -> Point | None:
        """The only other date in the sentence."""
        sentence = self.context.text.sentence_at(quantity.start)
        others = [each for each in self._within(sentence.start, sentence.end) if each is not point]
        return others[0] if len(others) == 1 else None

    def _within(self, start: int, end: int) -> list[Point]:
        """The dates in a stretch of the text, the last few of them if there are many."""
        last = bisect_left(self.starts, end)
        return self.points[max(bisect_left(self.starts, start), last - _MOST_DATES) : last]

    def _between(self, quantity: Quantity, first: Point, last: Point, bound: bool) -> _Found | None:
        """The statement's dates; None if they are not fine enough for its unit, or in no known year."""
        dates = self._written(first, last, quantity.unit)
        if dates is None:
            return None
        parts = [
            quantity.qualified_start,
            quantity.end,
            *(edge for each in (first, last) if each.start >= 0 for edge in each[:2]),
        ]
        return _Found(quantity, *dates, min(parts), max(parts), bound)

    def _written(self, first: Point, last: Point, unit: str) -> tuple[str, str] | None:
        """Two dates as the claim has them: the years that are not written are those of the other, or the article's."""
        if any(point.is_year for point in (first, last)) and unit != "years":
            return None
        if any(point.day is None for point in (first, last)) and unit in ("days", "weeks"):
            return None
        until_year = last.year or first.year or self.year
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

    def _made(self, found: _Found) -> Statement | None:
        """The statement. Where the dates might be those of something else, only if they are right."""
        claim = _claim(found)
        if claim is None or found.end - found.start > _REACH:
            return None
        right = claim.check_until(found.until).name in ("holds", "depends-on-reading", "approximate")
        if not right and not found.is_bound:
            return None
        return Statement(found.start, found.end, "interval", _fields(found), certain=True)


def _holds(found: _Found) -> bool:
    claim = _claim(found)
    return claim is not None and claim.check_until(found.until).name == "holds"


def _fields(found: _Found) -> dict[str, Any]:
    quantity = found.quantity
    fields: dict[str, Any] = {
        "since": found.since, "until": found.until, "stated": quantity.stated, "unit": quantity.unit,
    }  # fmt: skip
    if quantity.qualifier:
        fields["qualifier"] = quantity.qualifier
    return fields | ({"sense": found.sense} if found.sense else {})


def _claim(found: _Found) -> Interval | None:
    """The claim, to see whether it is right; None if its dates are the wrong way round, or out of range."""
    shared = {"id": "a", "section": "s", "quote": "q", "source": "s", "kind": "interval"}
    try:
        return Interval.read({**shared, **_fields(found)}, hints=False)
    except InvalidValueError:
        return None


def _figure(start: int, end: int, years: int) -> Quantity:
    return Quantity(start, end, float(years), float(years), "years", "time", "", start, end)


def _point(date: dt.date) -> Point:
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
