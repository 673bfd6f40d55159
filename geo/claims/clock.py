"""One instant on two clocks: 9:00 in one place is 14:00 in another."""

import datetime as dt
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import ClassVar, Literal

from geo.claims.clock_ends import ClockEnds, ahead_by_date, dial, in_place, minutes_ahead
from geo.claims.ends import other_ends, own_pair
from geo.claims.exhibits import Clocks, Exhibit, Facts
from geo.claims.kind import Verdict
from geo.claims.rules import Rule
from geo.claims.stated import qualified
from geo.claims.verdicts import Comparison
from geo.clocks import zones
from geo.story.fields import READING, Field, Reading
from geo.story.model import UNKNOWN_DATE, Article, Place
from geo.story.problems import Flaw
from geo.words import formats
from geo.words.formats import join_sentences
from geo.words.language import N_, _

ABOUT = timedelta(minutes=30)
TO_THE_MINUTE = timedelta(seconds=30)
_DAY, _A_SECOND = timedelta(days=1), timedelta(seconds=1)

ONE_INSTANT = Rule(
    "one-instant",
    N_("Both clocks must show the stated times at the same instant, to the minute, and on the stated dates."),
)
ABOUT_CLOCKS = Rule("one-instant-about", N_("With “about”, a clock may show half an hour more or less."))
CLOCKS_BY_DATE = Rule(
    "clocks-by-date", N_("Clocks without a day of their own may be meant on another date of the year.")
)
NEVER_SHOWN = Rule("never-shown", N_("A clock that is put forward skips an hour, and never shows it."))
SHOWN_TWICE = Rule("shown-twice", N_("A clock that is put back shows an hour twice; either may be meant."))


class Clock(ClockEnds):
    """What two clocks show at one instant."""

    kind: Literal["clock"] = Field(description="'clock'")
    stated: Reading = Field(description=READING)
    equals: Reading = Field(description=READING)
    qualifier: Literal["", "about"] = Field(default="", description="'about'")

    compared = ClockEnds.compared | {"stated", "on"}
    columns: ClassVar[tuple[str, ...]] = ("equals",)
    title: ClassVar[str] = N_("Two clocks")
    sentence: ClassVar[str] = N_("The text says that {stated} in {from} is {equals} in {to}.")
    rules: ClassVar[tuple[Rule, ...]] = (ONE_INSTANT, ABOUT_CLOCKS, CLOCKS_BY_DATE, NEVER_SHOWN, SHOWN_TWICE)

    def flaws(self) -> Iterator[Flaw]:
        yield from super().flaws()
        # `stated` is missing while `Value.read` looks for flaws between the other fields.
        stated = getattr(self, "stated", None)
        if self.on and isinstance(stated, dt.datetime) and stated.date() != self.on:
            yield Flaw("on", f"{self.on} is not the date in 'stated'; keep one of the two")

    def day(self, article: Article) -> date:
        """The date at the start: the stated one, else `on`, else the date at the end or the article's."""
        if isinstance(self.stated, dt.datetime):
            return self.stated.date()
        if self.on is None and isinstance(self.equals, dt.datetime):
            return self.equals.date()
        return super().day(article)

    @property
    def stated_value(self) -> str:
        return _iso(self.stated)

    # --- the check

    def check(self, article: Article) -> Verdict:
        pairs = self.pairs(article)
        start, end = pairs[0]
        day = self._day_at(start, end, article)
        first = _compared(start, end, day)
        shown = self._shown(first)
        fits = [self._fits(each) for each in shown]
        rule = ABOUT_CLOCKS if self.qualifier else ONE_INSTANT
        if fits and all(fits):
            return self._verdict("holds", first, rule)
        if any(fits):
            return self._verdict("depends-on-reading", first, SHOWN_TWICE)
        if not self._has_day and (other := self._another_day(first)):
            return self._verdict("depends-on-date", first, CLOCKS_BY_DATE, other)
        for start, end in pairs[1:]:
            other = _compared(start, end, self._day_at(start, end, article))
            if any(self._fits(each) for each in self._shown(other)):
                return self._verdict("depends-on-endpoints", first, rule, other)
        return self._verdict("differs", first, rule if shown else NEVER_SHOWN)

    def _verdict(
        self,
        name: Literal["holds", "depends-on-reading", "depends-on-date", "depends-on-endpoints", "differs"],
        first: Comparison,
        rule: Rule,
        fitting: Comparison | None = None,
    ) -> Verdict:
        shown = self._shown(first)
        return Verdict(self, name, _iso(shown[0]) if shown else None, rule, first=first, fitting=fitting)

    @property
    def _has_day(self) -> bool:
        return self.on is not None or any(isinstance(each, dt.datetime) for each in (self.stated, self.equals))

    def _day_at(self, start: Place, end: Place, article: Article) -> date:
        """The date at the start. If only the end has a date, the one of the three around it that fits."""
        day = self.day(article)
        if self.on or isinstance(self.stated, dt.datetime) or not isinstance(self.equals, dt.datetime):
            return day
        near = [day, day - _DAY, day + _DAY]
        return next((each for each in near if any(map(self._fits, self._shown(_compared(start, end, each))))), day)

    def _shown(self, pair: Comparison) -> tuple[dt.datetime, ...]:
        """What the clock at the end shows whenever the clock at the start shows the stated time."""
        return tuple(
            zones.local(pair.end.time_zone, each).replace(tzinfo=None, fold=0) for each in self._instants(pair)
        )

    def _instants(self, pair: Comparison) -> list[dt.datetime]:
        """When the clock at the start shows the stated time.

        A change of the clocks is told by both readings: "at 2 a.m. they were put back to 1 a.m.".
        """
        zone, reading = pair.start.time_zone, self._at_the_start(pair)
        before = zones.instants(zone, reading - _A_SECOND) if reading > dt.datetime.min else ()
        return sorted({*zones.instants(zone, reading), *(each + _A_SECOND for each in before)})

    def _at_the_start(self, pair: Comparison) -> dt.datetime:
        time = self.stated.time() if isinstance(self.stated, dt.datetime) else self.stated
        return dt.datetime.combine(_day_of(pair), time)

    def _fits(self, shown: dt.datetime) -> bool:
        return abs(self._too_late(shown)) <= (ABOUT if self.qualifier else TO_THE_MINUTE)

    def _too_late(self, shown: dt.datetime) -> timedelta:
        """How much later the article's clock is than the computed one; without a date half a day at most."""
        if isinstance(self.equals, dt.datetime):
            return self.equals - shown
        return (dt.datetime.combine(shown, self.equals) - shown + _DAY / 2) % _DAY - _DAY / 2

    def _another_day(self, first: Comparison) -> Comparison | None:
        """The first pair on another date of the year on which the clocks fit."""
        year = _day_of(first).year
        for since, _ahead in ahead_by_date(first.start.time_zone, first.end.time_zone, year, year):
            # The day after the change, on which all hours are of the new time.
            other = _compared(first.start, first.end, since + _DAY)
            if any(map(self._fits, self._shown(other))):
                return other
        return None

    # --- in words

    @property
    def stated_text(self) -> str:
        words = _("{stated} ({equals})")
        start, end = self.ends_as_written
        stated = words.format(stated=_on_clock(self.stated, start), equals=_on_clock(self.equals, end))
        return qualified(self.qualifier, stated)

    def computed_text(self, verdict: Verdict) -> str:
        shown = self._shown(own_pair(verdict))
        return _told(shown[0]) if shown else "–"

    def difference_text(self, verdict: Verdict) -> str:
        shown = self._shown(own_pair(verdict))
        if not shown:
            return "–"
        off = min(map(self._too_late, shown), key=abs)
        if abs(off) <= TO_THE_MINUTE:
            return _("none")
        words = _("{hours} too late") if off > timedelta(0) else _("{hours} too early")
        return words.format(hours=formats.hours(off))

    def finding(self, verdict: Verdict) -> str:
        first = own_pair(verdict)
        shown = self._shown(first)
        if not shown:
            words = _("Clocks {there} never showed {stated} on {day}: they were put forward past it.")
            return join_sentences(words.format(**self._told_at_the_start(first)), *self._fitting(verdict))
        if len(shown) > 1:
            words = _("Clocks {there} showed {stated} twice on {day}: once when it was {one} {here}, once at {other}.")
            one, other = (_time(each) for each in shown)
            here = in_place(first.end)
            return words.format(**self._told_at_the_start(first), one=one, other=other, here=here)
        says = _("The article says {equals}.").format(equals=_told(self.equals))
        if verdict.name == "holds" and self._fits(shown[0]) and not self._too_late(shown[0]):
            return self._told_pair(first, shown[0])
        return join_sentences(self._told_pair(first, shown[0]), says, *self._fitting(verdict))

    def _fitting(self, verdict: Verdict) -> Iterator[str]:
        if other := verdict.fitting:
            yield self._told_pair(other, next(filter(self._fits, self._shown(other))))

    def _told_at_the_start(self, pair: Comparison) -> dict[str, str]:
        reading = self._at_the_start(pair)
        return {"there": in_place(pair.start), "stated": _time(reading), "day": formats.day(reading)}

    def _told_pair(self, pair: Comparison, shown: dt.datetime) -> str:
        """Say what both clocks show, with the date at the end if it is another one."""
        days = (shown.date() - _day_of(pair)).days
        if isinstance(self.equals, dt.datetime) or abs(days) > 1:
            words = _("When it is {stated} {there} on {day}, it is {shown} {here} on {other_day}.")
        elif days:
            words = (
                _("When it is {stated} {there} on {day}, it is {shown} {here} the next day.")
                if days > 0
                else _("When it is {stated} {there} on {day}, it is {shown} {here} the day before.")
            )
        else:
            words = _("When it is {stated} {there} on {day}, it is {shown} {here}.")
        if _day_of(pair) == UNKNOWN_DATE and not isinstance(self.equals, dt.datetime) and abs(days) <= 1:
            words = (
                _("When it is {stated} {there}, it is {shown} {here}."),
                _("When it is {stated} {there}, it is {shown} {here} the next day."),
                _("When it is {stated} {there}, it is {shown} {here} the day before."),
            )[days]
        here = {"shown": _time(shown), "here": in_place(pair.end), "other_day": formats.day(shown)}
        return words.format(**self._told_at_the_start(pair), **here)

    def would_change(self, verdict: Verdict) -> str:
        """The other of two readings, another date, or other ends."""
        if verdict.name == "holds":
            return ""
        if verdict.rule == SHOWN_TWICE:
            return _("Which of the two times is meant.")
        if verdict.name == "depends-on-endpoints" and verdict.fitting:
            return other_ends(verdict.fitting)
        other = verdict.fitting or self._another_day(own_pair(verdict))
        return _("Another date, such as {day}.").format(day=formats.day(_day_of(other))) if other else ""

    # --- on the page and in exports

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """What the clocks at all listed places show at the instant."""
        start, end = ends or self.pairs(article)[0]
        instants = self._instants(_compared(start, end, self._day_at(start, end, article)))
        listed = (*self.start_ids, *self.end_ids, *self.also_start_ids, *self.also_end_ids)
        places = {place.id: place for place in (start, end, *(self.place(id_, article) for id_ in listed))}
        if not instants:
            return ()
        says = _("the article says {stated}").format(stated=self.stated_text)
        rows = tuple((says, tuple(dial(place, instant) for place in places.values())) for instant in instants)
        facts = (
            Facts(tuple((place.name, _on_the_wall(place, instant)) for place in places.values()))
            for instant in instants
        )
        return (Clocks(rows), *facts)

    def row(self) -> Mapping[str, str]:
        return {"equals": _iso(self.equals)}


def _compared(start: Place, end: Place, day: date) -> Comparison:
    """A pair on a date, with the hours between its clocks."""
    return Comparison(start, end, abs(minutes_ahead(start.time_zone, end.time_zone, day)) / 60, day)


def _day_of(pair: Comparison) -> date:
    if pair.on is None:
        raise ValueError("two clocks are compared on a date")
    return pair.on


def _on_the_wall(place: Place, instant: dt.datetime) -> str:
    reading = zones.local(place.time_zone, instant)
    words = _("{reading} ({offset})")
    offset = formats.utc_offset(zones.utc_offset(place.time_zone, instant))
    return words.format(reading=formats.date_and_time(reading), offset=offset)


def _time(reading: dt.datetime | dt.time) -> str:
    return f"{reading:%H:%M:%S}" if reading.second else f"{reading:%H:%M}"


def _on_clock(reading: dt.datetime | dt.time, end: str) -> str:
    return f"{_told(reading)} UTC" if end == "utc" else _told(reading)


def _told(reading: dt.datetime | dt.time) -> str:
    if isinstance(reading, dt.time):
        return _time(reading)
    return _("{time} on {day}").format(time=_time(reading), day=formats.day(reading))


def _iso(reading: dt.datetime | dt.time) -> str:
    return f"{reading.date()} {_time(reading)}" if isinstance(reading, dt.datetime) else _time(reading)
