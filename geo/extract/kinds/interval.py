"""A time that two dates of the text determine: "ten days after 25 March, on 4 April", "(1950-2020) ... aged 70"."""

import datetime as dt
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from geo.claims.interval import Interval
from geo.extract.context import Context
from geo.extract.found import Statement
from geo.extract.quantities import Quantity
from geo.story.problems import InvalidValueError

_UNITS = ("years", "months", "weeks", "days")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = "|".join(_WEEKDAYS)

_YEAR = r"(?<![\w.,:/$£€-])(1[0-9]\d\d|20\d\d)"
_YEAR_WITH = re.compile(
    rf"\b(?:the|of|a|in|since|from|to|and|until|between|after|before)\s{_YEAR}(?![\w%]|[.,]\d|\s?(?:people|men|women|km|m|miles)\b)"
)
_LIFE = re.compile(rf"[(\[](?:born\s)?{_YEAR}\s?[-–—]\s?(1[0-9]\d\d|20\d\d)[)\]]")
_SPAN = re.compile(rf"{_YEAR}\s?[-–—]\s?(1[0-9]\d\d|20\d\d)(?![\w-])")
_RELATION = re.compile(r"\s(?P<sense>after|before|since|from|following)\s(?:the\s|that\sof\s|on\s|about\s)?$")
_LATER = re.compile(
    r"(?:\s(?P<sense>later|earlier|before|after|previously|afterwards|prior|on))?,?(?:\s(?:on|in|at|from|the|that|of|early|late|to)){0,3}\s?[(\[]?$"
)
_SENSE = re.compile(r"\s(later|earlier|before|after|previously|afterwards|prior)\b(?=[,.;)\s]|$)(?!\sthe\b|\sthat\b)")
_MOVES_ON = re.compile(r"\b(?:then|before|after|until|later|since|earlier|while|when)\b")
_SETS = re.compile(r"(?:In|On|By)\s(?:early\s|late\s)?")
_QUOTED = re.compile('["“”«]')
"""Who is quoted may have said it on another day."""
_AGO = re.compile(r"\sago\b")
_BACK = re.compile(r",\s$|,?\s?[(\[–—-]\s?$")
_JOINS = re.compile(r",?\s(?:on|in|at)\s(?:the\s)?$|,\s$|\s[(\[]$")
_JOINS_LATER = re.compile(r"(?:\s[a-z'’-]{1,20}){0,4},\s(?:on|in)\s$|\s[(\[]$|\s(?:on|in)\s$")
_FROM = re.compile(rf"\b(?:from|between)\s(?:the\s)?(?:(?:{_WEEKDAY}),?\s)?$|[(\[]$", re.IGNORECASE)
_TO = re.compile(r"\s?(?:to|until|till|through|and|[-–—])\s?(?:the\s)?$")
_NEAR_FROM = re.compile(r"-?(?:\s[^\s,.;:()]{1,20}){0,7}\s?[,(]?\s?$")
_OTHER_CLAUSE = re.compile(
    r"\b(?:and|but|before|after|later|earlier|ago|who|which|when|while|old|since|until|of|sentence|term|jail|prison|ban|deal"
    r"|contract|plan|lease|agreement)\b"
)
_AT_ONCE = re.compile(r",?\s?[(]?")
_LASTS = re.compile(
    r"\b(?:for|served|spent|lasted|lasting|took|taking|worked|reigned|ruled|lived|stayed|ran|continued)\s(?:the\s)?$"
)
_EVENT = re.compile(
    r"[-\s](?:[a-z-]+\s)?(?:war|strike|visit|trip|siege|tour|stay|reign|rule|tenure|stint|period|battle|campaign|conflict"
    r"|blockade|lockdown|curfew|festival|conference|summit|truce|ceasefire|occupation|dictatorship|presidency|journey"
    r"|voyage|mission|holiday|break),?\s\(?"
)
_TOTAL = re.compile(r"(?:,|\s\(|\s[–—-])\s?(?:a\stotal\sof\s|a\speriod\sof\s|altogether\s|in\sall\s|or\s|i\.e\.\s)?$")
_SINCE = re.compile(r"\s(?:since|from)\s(?:the\s)?$")
_ORDINALS = {
    word: value
    for value, word in enumerate(
        ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), 1
    )
} | {"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100}
_ANNIVERSARY = re.compile(
    rf"\b(?:(?P<digits>\d{{1,4}})(?:st|nd|rd|th)|(?P<word>{'|'.join(_ORDINALS)}))[-\s](?:anniversary|birthday)\b",
    re.IGNORECASE,
)
_BORN = re.compile(r"\b(?:born|born\son|born\sin)\s(?:on\s|in\s)?$")
_AGED = re.compile(r"\b(?:aged|age|at\sthe\sage\sof|(?:^|[.\n]\s)At)\s$")
_DIED = re.compile(r"\b(?:died|dies|dead|death|passed\saway)\b")
_IS = re.compile(r"\bis\s(?:now\s)?$")
_AGE_BETWEEN = re.compile(r"[A-Z][\w’'-]+,\s$")
_OLD = re.compile(r"[-\s](?:years?[-\s])?old\b")
_ON_WEEKDAY = re.compile(rf"\b(?:{_WEEKDAY})\b")
_REACH, _FAR = 220, 600
"""How many characters the figures of a statement take at most, and how far back "later" may refer."""
_MOST_DATES, _OLDEST = 8, 120


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
    years = [(match.span(1), int(match[1])) for match in _YEAR_WITH.finditer(context.source)]
    for match in _SPAN.finditer(context.source):
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
        years = Counter(point.year for point in points if point.year and not point.is_year)
        self.year = context.published.year if context.published else max(years, key=years.__getitem__, default=None)

    # --- times with their dates

    def times(self) -> Iterator[Statement]:
        """Statements of a time in days, weeks, months or years."""
        for quantity in self.context.quantities:
            if quantity.unit not in _UNITS or quantity.low <= 0:
                continue
            for way in (self._relative, self._later, self._ago, self._from_to, self._since):
                found = way(quantity)
                if found and (made := self._made(found)):
                    yield made
                    break

    def _relative(self, quantity: Quantity) -> _Found | None:
        """Ten days after 25 March, on 4 April."""
        point = self._next(quantity.end, 24)
        if point is None:
            return None
        relation = _RELATION.fullmatch(self.source, quantity.end, point.start)
        if relation is None or relation["sense"] in ("since", "from"):
            return None
        before = relation["sense"] == "before"
        after, earlier = self._next(point.end, 60), self._previous(quantity.qualified_start, 12)
        other, bound = None, True
        if after and _JOINS_LATER.fullmatch(self.source, point.end, after.start):
            other = after
        elif earlier and _BACK.fullmatch(self.source, earlier.end, quantity.qualified_start):
            other = earlier
        else:
            other, bound = self._only_other(quantity, point), False
        if other is None:
            return None
        first, last = (other, point) if before else (point, other)
        return self._between(quantity, first, last, bound)

    def _later(self, quantity: Quantity) -> _Found | None:
        """Three weeks later, on 22 May; seven days earlier on October 6."""
        sense = _SENSE.match(self.source, quantity.end)
        if sense is None:
            return None
        backwards = sense[1] in ("earlier", "before", "previously", "prior")
        after, before = self._next(sense.end(), 24), self._previous(quantity.qualified_start, 4)
        if after and _LATER.fullmatch(self.source, sense.end(), after.start):
            point = after
        elif before and _BACK.fullmatch(self.source, before.end, quantity.qualified_start):
            point = before
        else:
            return None
        start, end = min(point.start, quantity.qualified_start), max(point.end, sense.end())
        for anchor in self._anchors(start):
            first, last = (point, anchor) if backwards else (anchor, point)
            found = self._between(quantity, first, last, bound=False)
            if found and _holds(found):
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
        if _MOVES_ON.search(self.source, before.start, min(before.end, before.start + _FAR)):
            return None
        if len(points) != 1 or not _SETS.fullmatch(self.source, before.start, points[0].start):
            return None
        return points[0]

    def _anchors(self, before: int) -> Iterator[Point]:
        """The dates from which "later" and "earlier" may count: in this sentence and the last one, or the article's."""
        sentences = self.context.text.sentences
        number = self.context.text.sentence_number(before)
        begin = max(before - _FAR, sentences[max(0, number - 1)].start if sentences else 0)
        yield from reversed(self._within(begin, before))
        published = self.context.published
        if published is None:
            return
        for name in _ON_WEEKDAY.finditer(self.source, begin, before):
            back = (published.weekday() - _WEEKDAYS.index(name.group())) % 7
            yield _point(published - dt.timedelta(back))
        yield _point(published)

    def _ago(self, quantity: Quantity) -> _Found | None:
        """In 1952, 70 years ago; three weeks ago, on 3 March."""
        published = self.context.published
        ago = _AGO.match(self.source, quantity.end)
        if published is None or ago is None:
            return None
        after, before = self._next(ago.end(), 12), self._previous(quantity.qualified_start, 12)
        if after and _JOINS.fullmatch(self.source, ago.end(), after.start):
            point = after
        elif before and _BACK.fullmatch(self.source, before.end, quantity.qualified_start):
            point = before
        else:
            return None
        sentence = self.context.text.sentence_at(quantity.start)
        quoted = _QUOTED.search(self.source, sentence.start, sentence.end)
        found = self._between(quantity, point, _point(published), bound=not quoted)
        start, end = min(point.start, quantity.qualified_start), max(point.end, ago.end())
        return found and replace(found, start=start, end=end)

    def _from_to(self, quantity: Quantity) -> _Found | None:
        """Eight years as president, from 2009 to 2017; from 3 March to 5 April, 33 days."""
        source = self.source
        first = self._next(quantity.end, 110)
        if first and (last := self._pair(first)):
            opened = _FROM.search(source, max(quantity.end, first.start - 24), first.start)
            begin = opened.start() if opened else first.start
            between = source[quantity.end : begin]
            if opened and _NEAR_FROM.fullmatch(between):
                return self._between(quantity, first, last, bound=self._lasts(quantity, between))
        last = self._previous(quantity.qualified_start, 24)
        if last and _TOTAL.fullmatch(source, last.end, quantity.qualified_start):
            first = self._previous(last.start, 12)
            if first and self._pair(first) == last and _FROM.search(source, max(0, first.start - 24), first.start):
                closed = source[quantity.end : quantity.end + 1] in (".", ",", ")", ";", "")
                return self._between(quantity, first, last, bound=closed)
        return None

    def _lasts(self, quantity: Quantity, between: str) -> bool:
        """Whether what lasts so long is what goes from one date to the other: no study, no record of these years."""
        if _OTHER_CLAUSE.search(between):
            return False
        before = self.source[max(0, quantity.qualified_start - 24) : quantity.qualified_start]
        return bool(_AT_ONCE.fullmatch(between) or _LASTS.search(before) or _EVENT.fullmatch(between))

    def _pair(self, first: Point) -> Point | None:
        """The second date of "3 March to 5 April"."""
        last = self._next(first.end, 20)
        return last if last and _TO.fullmatch(self._without_weekday(first.end, last.start)) else None

    def _without_weekday(self, start: int, end: int) -> str:
        return _ON_WEEKDAY.sub("", self.source[start:end]).replace(", ", " ").rstrip() + " "

    def _since(self, quantity: Quantity) -> _Found | None:
        """In the 12 years since 2007."""
        published = self.context.published
        point = self._next(quantity.end, 16)
        if published is None or point is None or not _SINCE.fullmatch(self.source, quantity.end, point.start):
            return None
        found = self._between(quantity, point, _point(published), bound=False)
        return found if found and _holds(found) else None

    # --- anniversaries and ages

    def anniversaries(self) -> Iterator[Statement]:
        """Statements of an anniversary: "the 50th anniversary of the 1969 landing"."""
        for match in _ANNIVERSARY.finditer(self.source):
            sentence = self.context.text.sentence_at(match.start())
            point = self._next(match.end(), 90)
            if point is None or point.start >= sentence.end or point.year is None:
                continue
            if not re.match(r"\sof\b", self.source[match.end() : match.end() + 4]):
                continue
            number = int(match["digits"]) if match["digits"] else _ORDINALS[match["word"].lower()]
            quantity = _figure(match.start(), match.end(), number)
            until = self._previous(match.start(), 40)
            if until is None or until.start < sentence.start:
                until = _point(self.context.published) if self.context.published else None
            if until is None or (year := until.year or self.year) is None:
                continue
            found = _Found(quantity, str(point.year), str(year), match.start(), point.end, is_bound=False)
            if _holds(found) and (made := self._made(found)):
                yield made

    def ages(self) -> Iterator[Statement]:
        """Statements of an age: "John Smith (1950-2020) died aged 70", "born on 3 March 1950, is 70"."""
        for age in self.context.quantities:
            if age.is_range or not 0 < age.low < _OLDEST or not self._is_age(age):
                continue
            quantity = replace(age, unit="years")
            sentence = self.context.text.sentence_at(quantity.start)
            start, end = max(sentence.start, quantity.start - _REACH), min(sentence.end, quantity.end + _REACH)
            if life := _LIFE.search(self.source, start, end):
                first, last = min(life.start(), quantity.start), max(life.end(), quantity.end)
                died = bool(_DIED.search(self.source, max(0, age.start - 40), age.start))
                found: _Found | None = _Found(quantity, life[1], life[2], first, last, is_bound=died)
            else:
                found = self._since_birth(quantity, self._within(start, end))
            if found and (made := self._made(replace(found, sense="age"))):
                yield made

    def _since_birth(self, quantity: Quantity, points: list[Point]) -> _Found | None:
        """From the only birth that the sentence gives to its only other date, or to the article's."""
        births = [point for point in points if _BORN.search(self.source, max(0, point.start - 14), point.start)]
        if len(births) != 1 or births[0].year is None or len(points) > 2:
            return None
        birth, published = births[0], self.context.published
        others = [point for point in points if point is not birth]
        until = others[0] if others else _point(published) if published else None
        is_now = self._is_now(quantity) and not others
        return until and self._between(quantity, birth, until, bound=is_now)

    def _is_now(self, age: Quantity) -> bool:
        """Whether it is the age on the day of the article."""
        return bool(
            _IS.search(self.source, max(0, age.start - 10), age.start)
            or (
                _AGE_BETWEEN.search(self.source, max(0, age.start - 24), age.start)
                and self.source.startswith(",", age.end)
            )
        )

    def _is_age(self, quantity: Quantity) -> bool:
        if quantity.unit == "":
            begin = max(0, quantity.start - 24)
            return bool(
                _AGED.search(self.source, begin, quantity.start)
                or (
                    _AGE_BETWEEN.search(self.source, begin, quantity.start)
                    and self.source.startswith(",", quantity.end)
                )
            )
        return quantity.unit == "years" and bool(_OLD.match(self.source, quantity.end))

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
