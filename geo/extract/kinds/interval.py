"""A time that two dates of the text determine: "ten days after 25 March, on 4 April", "(1950-2020) ... aged 70"."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from geo.claims.weekday import WEEKDAYS
from geo.extract.ages import Ages
from geo.extract.context import Context
from geo.extract.elapsed import FAR, FEW_YEARS, Elapsed, Found, Point, holds, point_of, points_of
from geo.extract.english import intervals as english
from geo.extract.found import Statement
from geo.extract.quantities import Quantity

_UNITS = ("years", "months", "weeks", "days")
_FAR_EVENT = 120


def find(context: Context) -> Iterator[Statement]:
    """The statements of this kind, in order."""
    points = points_of(context)
    if not points and not context.published:
        return
    times, ages = _Times(context, points), Ages(context, points)
    reached = 0
    found = [*times.times(), *ages.anniversaries(), *ages.days_running(), *ages.ages()]
    for statement in sorted(found, key=lambda each: (each.start, -each.end)):
        if statement.start >= reached:
            yield statement
            reached = statement.end


class _Times(Elapsed):
    """Finds the statements of a time in days, weeks, months or years."""

    @property
    def _ways(self) -> tuple[Callable[[Quantity], Found | None], ...]:
        return (
            self._relative, self._later, self._ago, self._from_now, self._years_on, self._from_to, self._began_ended,
            self._told_before, self._days_apart, self._lay_between, self._lasted, self._up_to_then,
        )  # fmt: skip

    def times(self) -> Iterator[Statement]:
        """Statements of a time in days, weeks, months or years."""
        for quantity in self.context.quantities:
            if quantity.unit not in _UNITS or quantity.low <= 0:
                continue
            for way in self._ways:
                found = way(quantity)
                if found and not found.is_bound and quantity.qualifier in ("at-most", "under"):
                    continue  # What is shorter than a limit is true of any two dates.
                if found and (made := self.made(found)):
                    yield made
                    break

    def _relative(self, quantity: Quantity) -> Found | None:
        """Ten days after 25 March, on 4 April; in the 12 years since 2007."""
        point = self.next(quantity.end, _FAR_EVENT)
        if point is None:
            return None
        direct = english.RELATION.fullmatch(self.source, quantity.end, point.start)
        relation = direct or english.RELATION_TO_EVENT.fullmatch(self.source, quantity.end, point.start)
        if relation is None:
            return None
        sense = "since" if relation[1] else relation[2]
        after, earlier = self.next(point.end, 60), self.previous(quantity.qualified_start, 12)
        told_on = not direct and english.EVENT_ON.fullmatch(self.source, quantity.end, point.start)
        it_did = not direct and english.IT_DID.fullmatch(self.source, quantity.end, point.start)
        if it_did and earlier and english.THIS.fullmatch(self.source, earlier.end, quantity.qualified_start):
            return self._sided(quantity, point, earlier, sense, bound=True)
        if told_on and after and english.COMMA_THEN.fullmatch(self.source, point.end, after.start):
            return self._sided(quantity, point, after, sense, bound=True)
        if direct and sense not in ("since", "from"):
            if after and english.THEN.fullmatch(self.source, point.end, after.start):
                return self._sided(quantity, point, after, sense, bound=True)
            if earlier and english.THIS.fullmatch(self.source, earlier.end, quantity.qualified_start):
                return self._sided(quantity, point, earlier, sense, bound=True)
        others = [self.only_other(quantity, point), None if sense == "from" else self.today]
        if direct and sense in ("since", "from"):
            others += self._told_with(point)
        if sense == "since" and quantity.low >= FEW_YEARS:
            others.append(self.previous(self.context.text.sentence_at(quantity.start).start, FAR))
        if sense == "after":
            others += self._weekdays(quantity)
        found = [self._sided(quantity, point, other, sense, bound=False) for other in others if other]
        if right := next((each for each in found if each and holds(each)), None):
            return right
        # Ten years after the flood of 2015, in an article of spring 2025.
        if not direct or sense != "after" or quantity.low < FEW_YEARS or point.month or not self.today:
            return None
        return self._sided(quantity, point, self.today, sense, bound=False)

    def _weekdays(self, quantity: Quantity) -> list[Point]:
        """The days of the last week that the sentence names before a figure: "He left on Tuesday, 27 days after"."""
        begin = self.context.text.sentence_at(quantity.start).start
        return self._of_last_week(begin, quantity.start) if quantity.unit in ("days", "weeks") else []

    def _of_last_week(self, begin: int, end: int) -> list[Point]:
        published = self.context.published
        if published is None:
            return []
        names = (name.group() for name in english.WEEKDAY.finditer(self.source, begin, end))
        return [point_of(published - dt.timedelta((published.weekday() - WEEKDAYS.index(name)) % 7)) for name in names]

    def _told_with(self, point: Point) -> list[Point]:
        """The ends of what the text says elsewhere began in the same year: "between 1970 and 1987"."""
        near = self.within(point.start - FAR, point.end + FAR)
        pairs = [(each, self._pair(each)) for each in near if each is not point and each.year == point.year]
        return [last for _first, last in pairs if last]

    def _years_on(self, quantity: Quantity) -> Found | None:
        """On 26 December 2004 ... Ten years on, ...: up to the article's own day."""
        if not self.today or quantity.low < 2 or not english.YEARS_ON.match(self.source, quantity.end):
            return None
        anchors = (anchor for anchor in self._anchors(quantity.qualified_start) if anchor.start >= 0)
        return self._right(quantity, ((anchor, self.today) for anchor in anchors))

    def _up_to_then(self, quantity: Quantity) -> Found | None:
        """Twelve days after the landslide of which another sentence has the date: only if the dates are right."""
        before = self.source[max(0, quantity.qualified_start - 40) : quantity.qualified_start]
        if quantity.unit == "years" or english.HAS_LASTED.search(before):
            return self._so_far(quantity)
        told = english.AFTER_EVENT.match(self.source, quantity.end) or english.SPENT.search(before)
        if not told or quantity.unit not in ("days", "weeks") or quantity.low < 2 or quantity.is_range:
            return None
        sentence = self.context.text.sentence_at(quantity.start)
        own = self.within(sentence.start, sentence.end) or ([self.today] if self.today else [])
        near = self.within(quantity.start - FAR, quantity.end + FAR)
        return self._right(quantity, ((first, last) for last in own for first in near if first is not last))

    def _so_far(self, quantity: Quantity) -> Found | None:
        """She has been in power for 31 years ... since a date that the text tells nearby; "(6 May 1982 - present)"."""
        begin = max(self.context.text.sentence_at(quantity.start).start, quantity.qualified_start - 80)
        after = self.next(quantity.end, 24)
        if after and english.TO_NOW.match(self.source, after.end):
            near = [after]
        elif english.HAS_LASTED.search(self.source, begin, quantity.qualified_start):
            near = self.within(quantity.start - FAR, quantity.start)
        elif english.SO_FAR.search(self.source, begin, quantity.qualified_start) or (
            quantity.low >= FEW_YEARS
            and any(
                each.match(self.source, quantity.end) for each in (english.AFTER_EVENT, english.AGO, english.ENDED_NOW)
            )
        ):
            near = self.within(quantity.start - FAR, quantity.end + FAR)
        else:
            return None
        if not self.today:
            return None
        # Where only the year is told, many years are those between the two years.
        year = self.today._replace(month=None, day=None)
        years = [(first, year) for first in near if first.is_year and quantity.low >= FEW_YEARS]
        return self._right(quantity, [*((first, self.today) for first in near), *years])

    def _right(self, quantity: Quantity, pairs: Iterable[tuple[Point, Point]]) -> Found | None:
        """The statement from the first of some pairs of dates for which it is right; None if it is for none."""
        for first, last in pairs:
            found = self.between(quantity, first, last, bound=False)
            if found and holds(found):
                return replace(found, start=quantity.qualified_start, end=quantity.end)
        return None

    def _sided(self, quantity: Quantity, point: Point, other: Point, sense: str, bound: bool) -> Found | None:
        first, last = (other, point) if sense == "before" else (point, other)
        return self.between(quantity, first, last, bound)

    def _later(self, quantity: Quantity) -> Found | None:
        """Three weeks later, on 22 May; seven days earlier on October 6."""
        sense = english.LATER.match(self.source, quantity.end)
        if sense is None:
            return None
        backwards = sense[1] in english.BACKWARDS
        after, before = self.next(sense.end(), 24), self.previous(quantity.qualified_start, 4)
        if after and english.LATER_ON.fullmatch(self.source, sense.end(), after.start):
            point = after
        elif before and english.THIS.fullmatch(self.source, before.end, quantity.qualified_start):
            point = before
        else:
            begin = self.context.text.sentence_at(quantity.start).start
            told = self.within(begin, quantity.start) if english.LATER_NOW.match(self.source, quantity.end) else []
            return self._right(quantity, pairwise(told))
        start, end = min(point.start, quantity.qualified_start), max(point.end, sense.end())
        anchors = self._anchors(start)
        if found := self._right(quantity, ((point, each) if backwards else (each, point) for each in anchors)):
            return replace(found, start=start, end=end)
        setting = self._setting(quantity) or self._told_just_before(quantity, start)
        if setting is None:
            return None
        first, last = (point, setting) if backwards else (setting, point)
        found = self.between(quantity, first, last, bound=True)
        return found and replace(found, start=start, end=end)

    def _setting(self, quantity: Quantity) -> Point | None:
        """The date that begins the sentence before, if it is its only one: "In 1984, ... Eight years earlier, ..."."""
        sentences = self.context.text.sentences
        number = self.context.text.sentence_number(quantity.start)
        if number < 1 or sentences[number].start != quantity.qualified_start:
            return None
        before = sentences[number - 1]
        points = self.within(before.start, before.end)
        if english.MOVES_ON.search(self.source, before.start, min(before.end, before.start + FAR)):
            return None
        if len(points) != 1 or not english.SETTING.fullmatch(self.source, before.start, points[0].start):
            return None
        return points[0]

    def _told_just_before(self, quantity: Quantity, start: int) -> Point | None:
        """The only date before in the sentence: "it was opened in 1990 and was shut ten years later, in 2000"."""
        sentence = self.context.text.sentence_at(quantity.start)
        before = self.within(sentence.start, start)
        if len(before) != 1 or not english.LATER_NOW.match(self.source, quantity.end):
            return None
        return before[0] if english.ONE_THEN_OTHER.fullmatch(self.source, before[0].end, start) else None

    def _from_now(self, quantity: Quantity) -> Found | None:
        """By 1 May, 30 days from now; 30 days remain until 1 May."""
        after = self.next(quantity.end, 40)
        if self.today and after and english.REMAIN.fullmatch(self.source, quantity.end, after.start):
            return self.between(quantity, self.today, after, bound=False)
        before = self.previous(quantity.qualified_start, 4)
        if not self.today or not before or not english.FROM_NOW.match(self.source, quantity.end):
            return None
        if not english.THIS.fullmatch(self.source, before.end, quantity.qualified_start):
            return None
        return self.between(quantity, self.today, before, bound=False)

    def _began_ended(self, quantity: Quantity) -> Found | None:
        """The 45-day period, which began on 28 January, ended on 14 March."""
        point = self.next(quantity.end, 80)
        if point is None:
            return None
        if english.BEGAN.fullmatch(self.source, quantity.end, point.start):
            last = self.next(point.end, 40)
            if last and english.ENDED.fullmatch(self.source, point.end, last.start):
                return self.between(quantity, point, last, bound=True)
            begin = self.context.text.sentence_at(quantity.start).start
            return self._right(quantity, ((point, last) for last in self.within(begin, quantity.start)))
        if english.ENDS_ON.fullmatch(self.source, quantity.end, point.start):
            near = self.within(quantity.start - FAR, quantity.end + FAR)
            return self._right(quantity, ((first, point) for first in near if first is not point))
        return None

    def _told_before(self, quantity: Quantity) -> Found | None:
        """Opened in 1998 and shut in 2023 after 25 years: only if it is right."""
        if quantity.low < FEW_YEARS:
            return None
        begin = self.context.text.sentence_at(quantity.start).start
        spans = english.SPAN_OF.search(self.source, max(begin, quantity.qualified_start - 24), quantity.qualified_start)
        if not spans and not english.AFTER_IT.match(self.source, quantity.end):
            return None
        return self._right(quantity, pairwise(self.within(begin, quantity.qualified_start)))

    def _days_apart(self, quantity: Quantity) -> Found | None:
        """The two launches, on 4 March and 9 March, were five days apart: only if it is right."""
        if not self.source.startswith(" apart", quantity.end):
            return None
        last = self.previous(quantity.qualified_start, 40)
        first = self.previous(last.start, 40) if last else None
        return self._right(quantity, [(first, last)]) if first and last else None

    def _lay_between(self, quantity: Quantity) -> Found | None:
        """Between the flood of 3 May and the vote on 17 May lay two weeks: only if it is right."""
        begin = self.context.text.sentence_at(quantity.start).start
        last = self.previous(quantity.qualified_start, 30)
        first = self.previous(last.start, 60) if last else None
        if english.PASSED_BETWEEN.match(self.source, quantity.end):
            end = self.context.text.sentence_at(quantity.start).end
            return self._right(quantity, pairwise(self.within(quantity.end, end)))
        if not last or not first or not english.LAY_BETWEEN.fullmatch(self.source, last.end, quantity.qualified_start):
            return None
        told = english.BETWEEN.search(self.source, max(begin, first.start - 100), first.start)
        return self._right(quantity, [(first, last)]) if told else None

    def _lasted(self, quantity: Quantity) -> Found | None:
        """It began on 3 May, ended on 5 May and lasted three days: only if it is right, with both days or one."""
        begin = self.context.text.sentence_at(quantity.start).start
        before = max(begin, quantity.qualified_start - 12)
        if not english.HAS_LASTED_SO.search(self.source, before, quantity.qualified_start):
            return None
        told = self.within(begin, quantity.start)
        return self.between(quantity, told[0], told[1], bound=False) if len(told) == 2 else None

    def _anchors(self, before: int) -> Iterator[Point]:
        """The dates from which "later" and "earlier" may count: in this sentence and the last one, or the article's."""
        sentences = self.context.text.sentences
        number = self.context.text.sentence_number(before)
        begin = max(before - FAR, sentences[max(0, number - 1)].start if sentences else 0)
        yield from reversed(self.within(begin, before))
        yield from self._of_last_week(begin, before)
        if self.today:
            yield self.today

    def _ago(self, quantity: Quantity) -> Found | None:
        """In 1952, 70 years ago; three weeks ago, on 3 March; the 2004 flood, 20 years ago."""
        ago = english.AGO.match(self.source, quantity.end)
        if self.today is None or ago is None:
            return None
        after, before = self.next(ago.end(), 12), self.previous(quantity.qualified_start, 50)
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
        found = self.between(quantity, point, self.today, bound=bound and not quoted)
        start, end = min(point.start, quantity.qualified_start), max(point.end, ago.end())
        return found and replace(found, start=start, end=end)

    def _from_to(self, quantity: Quantity) -> Found | None:
        """Eight years as president, from 2009 to 2017; from 3 March to 5 April, 33 days."""
        source = self.source
        first = self.next(quantity.end, 110)
        if first and (last := self._pair(first)):
            opened = english.FROM.search(source, max(quantity.end, first.start - 24), first.start)
            begin = opened.start() if opened else first.start
            between = source[quantity.end : begin]
            if (other := self.next(last.end, 12)) and english.AND_ANOTHER.fullmatch(source, last.end, other.start):
                return None  # "23 years, from 1965-1973, 1985-1993 and 1997-2004" is all of them.
            if opened and english.NEAR.fullmatch(between):
                return self.between(quantity, first, last, bound=self._lasts(quantity, between))
        last = self.previous(quantity.qualified_start, 60)
        first = self.previous(last.start, 12) if last else None
        if last and first and self._pair(first) == last:
            if english.TOTAL.fullmatch(source, last.end, quantity.qualified_start):
                opened = english.FROM.search(source, max(0, first.start - 24), first.start)
                in_all = english.IN_ALL.match(source, quantity.end)
                end = in_all.end() if in_all else quantity.end
                closed = source[end : end + 1] in ((".", ")", ";", "") if in_all else (".", ",", ")", ";", ""))
                is_whole = opened is not None and opened.group().lower().startswith("from") and closed
                return self.between(quantity, first, last, bound=is_whole)
            if english.LASTED.fullmatch(source, last.end, quantity.qualified_start):
                return self.between(quantity, first, last, bound=False)
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
        last = self.next(first.end, 60)
        return last if last and english.TO.fullmatch(self._without_weekday(first.end, last.start)) else None

    def _without_weekday(self, start: int, end: int) -> str:
        return english.WEEKDAY.sub("", self.source[start:end]).replace(", ", " ").rstrip() + " "
