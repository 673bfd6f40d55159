"""Anniversaries, ages and counted days: "the 50th anniversary of the 1969 landing", "(1950-2020) ... aged 70"."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from geo.extract.elapsed import FAR, FEW_YEARS, REACH, Elapsed, Found, Point, figure, holds
from geo.extract.english import intervals as english
from geo.extract.found import Statement
from geo.extract.quantities import Quantity

_OLDEST, _OLDEST_BUILDING = 120, 1000


class Ages(Elapsed):
    """Finds the statements of ages and anniversaries."""

    def anniversaries(self) -> Iterator[Statement]:
        """Statements of an anniversary: "the 50th anniversary of the 1969 landing"."""
        for match in english.ANNIVERSARY.finditer(self.source):
            sentence = self.context.text.sentence_at(match.start())
            point = self.next(match.end(), 90) if match["of"] else self.previous(match.start(), 120)
            number = (
                int(match["digits"]) if match["digits"] else english.ORDINALS[(match["word"] or match["whole"]).lower()]
            )
            quantity = figure(match.start(), match.end(), number)
            made: Statement | None = None
            if point and sentence.start <= point.start < sentence.end and point.year is not None:
                until = self.previous(match.start(), 40) if match["of"] else None
                if until is None or until.start < sentence.start:
                    until = self.today
                if until and (year := until.year or self.year):
                    start, end = min(point.start, match.start()), max(point.end, match.end())
                    found = Found(quantity, str(point.year), str(year), start, end, is_bound=False)
                    made = self.made(found) if holds(found) else None
            if made := made or self._anniversary_told(quantity):
                yield made

    def days_running(self) -> Iterator[Statement]:
        """Statements of a day that is counted from a date nearby: "the 40th day of the strike". Only if it is right."""
        for match in english.ORDINAL_DAY.finditer(self.source):
            number = int(match[1])
            if number < FEW_YEARS or not self.today:
                continue
            quantity = replace(figure(*match.span(), number), unit="days")
            near = [each for each in self.within(match.start() - FAR, match.end() + FAR) if each.day]
            found = [self.between(quantity, first, self.today, bound=False) for first in near]
            since = bool(english.SINCE_THEN.match(self.source, match.end()))
            right = (each for each in found if each and (_counts_both(each) or (since and holds(each))))
            for each in right:
                if made := self.made(replace(each, start=match.start(), end=match.end())):
                    yield made
                break

    def _anniversary_told(self, quantity: Quantity) -> Statement | None:
        """The anniversary of what another sentence says was so many years before the article, if one does."""
        if not self.today or self.today.year is None or quantity.low < FEW_YEARS:
            return None
        began = self.today.year - int(quantity.low)
        near = self.within(quantity.start - FAR, quantity.end + FAR)
        if all(point.year != began for point in near):
            return None
        found = Found(quantity, str(began), str(self.today.year), quantity.start, quantity.end, is_bound=False)
        return self.made(found)

    def ages(self) -> Iterator[Statement]:
        """Statements of an age: "John Smith (1950-2020) died aged 70", "born on 3 March 1950, is 70"."""
        for age in self.context.quantities:
            if age.is_range or not 0 < age.low < _OLDEST_BUILDING or not self._is_age(age):
                continue
            quantity = replace(age, unit="years")
            sentence = self.context.text.sentence_at(quantity.start)
            start, end = max(sentence.start, quantity.start - REACH), min(sentence.end, quantity.end + REACH)
            points = self.within(start, end)
            found = (
                self._of_life(quantity, points) or self._since_birth(quantity, points) or self._of_told_life(quantity)
            )
            if found and (made := self.made(found)):
                yield made

    def _of_life(self, quantity: Quantity, points: list[Point]) -> Found | None:
        """From the birth to the death in brackets: "(1950-2020)"."""
        for first, last in pairwise(points):
            if (
                self.source[first.end : last.start].strip() in ("-", "–", "—")
                and english.OPENS_LIFE.search(self.source, max(0, first.start - 10), first.start)
                and self.source[last.end : last.end + 1] in (")", "]")
            ):
                died = english.DIED.search(self.source, max(0, quantity.start - 40), quantity.start)
                found = self.between(quantity, first, last, bound=bool(died))
                return found and replace(found, sense="age", end=max(found.end, last.end + 1))
        return None

    def _of_told_life(self, quantity: Quantity) -> Found | None:
        """From the birth to the death that stand above: "Ann Roe: 3 May 1950 - 2 June 2020". Only if it is right."""
        near = self.within(quantity.start - FAR, quantity.start)
        for first, last in pairwise(near):
            if (
                self.source[first.end : last.start].strip() in ("-", "–", "—")
                and self.source[last.end : last.end + 1] in ("\n", ")")
                and (
                    english.HEADS_LIFE.search(self.source, max(0, first.start - 70), first.start)
                    or english.OPENS_LIFE.search(self.source, max(0, first.start - 10), first.start)
                )
            ):
                found = self.between(quantity, first, last, bound=False)
                found = found and replace(found, sense="age", start=quantity.start, end=quantity.end)
                return found if found and holds(found) else None
        return None

    def _since_birth(self, quantity: Quantity, points: list[Point]) -> Found | None:
        """From the only birth, or the only founding, to the only other date of the sentence, or to the article's."""
        births = [point for point in points if self._begins(point)]
        others = [point for point in points if point not in births]
        if not births:
            # He died on 18 April 1955, aged 76. He was born on 14 March 1879.
            near = self.within(quantity.start - REACH, quantity.end + REACH)
            births = [point for point in near if self._begins(point)]
            far = True
        else:
            far = False
        if len(births) != 1 or births[0].year is None or len(others) > 1:
            return None
        until = others[0] if others else self.today
        sense = "age" if self._begins(births[0]) == "born" else ""
        if sense and quantity.low >= _OLDEST:
            return None
        bound = bool(sense) and self._is_now(quantity) and not others and not far
        found = until and self.between(quantity, births[0], until, bound)
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
            or english.DIED_NOW.search(self.source, max(0, age.start - 70), age.start)
            or self._is_aside(age)
            or (
                english.AGED_BETWEEN.search(self.source, max(0, age.start - 24), age.start)
                and self.source.startswith(",", age.end)
            )
        )

    def _is_aside(self, age: Quantity) -> bool:
        """Whether it is the age of somebody who is told to be born then: "the president, 64, who was born in 1951"."""
        return bool(
            english.AGED_ASIDE.search(self.source, max(0, age.start - 64), age.start)
            and english.BORN_THEN.match(self.source, age.end)
        )

    def _is_age(self, quantity: Quantity) -> bool:
        if quantity.unit == "":
            begin = max(0, quantity.start - 24)
            born = self.previous(quantity.start, 20)
            return bool(
                english.AGED.search(self.source, begin, quantity.start)
                or (
                    english.WAS_AGE.search(self.source, begin, quantity.start)
                    and english.WHEN_DIED.match(self.source, quantity.end)
                )
                or self._is_aside(quantity)
                or english.DIED_NOW.search(self.source, max(0, quantity.start - 70), quantity.start)
                or (
                    born
                    and self._begins(born) == "born"
                    and english.IS_AGE.fullmatch(self.source, born.end, quantity.start)
                    and english.ENDS_CLAUSE.match(self.source, quantity.end)
                )
                or (
                    english.AGED_BETWEEN.search(self.source, begin, quantity.start)
                    and self.source.startswith(",", quantity.end)
                )
            )
        return quantity.unit == "years" and bool(english.OLD.match(self.source, quantity.end))


def _counts_both(found: Found) -> bool:
    """Whether so many days are from the first to the last one, with both."""
    days = (dt.date.fromisoformat(found.until) - dt.date.fromisoformat(found.since)).days
    return days + 1 == found.quantity.low
