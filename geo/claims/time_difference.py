"""A time difference between two clocks: how far apart they are, or which one is ahead."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import ClassVar, Literal

from geo.claims.clock_ends import ClockEnds, ahead_by_date, dial, minutes_ahead, on_clock_faces
from geo.claims.ends import EndsClaim, other_ends, own_pair
from geo.claims.exhibits import Clocks, Dial, Exhibit, Facts, HoursChart
from geo.claims.history import (
    Spell,
    first_year,
    noon_utc,
    through_history,
    through_the_year,
    through_years,
)
from geo.claims.kind import Verdict
from geo.claims.rounding import NEARLY_WITHIN, Interval, Qualifier
from geo.claims.rules import Rule
from geo.claims.stated import limits_of
from geo.claims.verdicts import Comparison, Evidence
from geo.clocks import zones
from geo.story.fields import AmountOrRange, Field, FigureOrRange
from geo.story.model import UNKNOWN_DATE, Article, Place
from geo.story.problems import Flaw
from geo.words import formats
from geo.words.formats import NO_BREAK, day, decimals, join_sentences, number
from geo.words.language import N_, _, ngettext

MINUTES = {"h": 60, "min": 1, "d": 1440, "zones": 60}
"""How many minutes each unit has. From one time zone to the next it is an hour."""
HALF_AN_HOUR, HALF_A_DAY = 30, 720
TO_THE_MINUTE = 0.5
MOST_HOURS = 26
"""The clocks of two places are at most this far apart: UTC+14 and UTC-12."""

EXACT_HOURS = Rule("to-the-minute", N_("A time difference is exact to the minute."))
ABOUT_HOURS = Rule("to-half-an-hour", N_("With “about”, a time difference may be half an hour off."))
HOURS_LIMIT = Rule(
    "hours-limit", N_("A time difference with “over”, “under” or the like is a limit on one side, exact to the minute.")
)
EVERY_DATE = Rule("every-date", N_("A time difference holds if it does so on every date of the year."))
ALWAYS = Rule("always", N_("“Always” means every date of the year, and every year since 1970."))
THE_DAY = Rule("the-day", N_("A time difference on a given day is that at noon UTC of the day."))
SENSE = Rule("sense", N_("A clock that is ahead is not behind, however near the number."))
CLOCK_FACES = Rule("clock-faces", N_("Without the date, clock faces that are 19 hours apart differ by 5 hours."))
DATES = Rule("dates", N_("A day ahead may mean 24 hours, or that the date is a day later for most of each day."))
ZONES = Rule("time-zones", N_("Time zones are counted in whole hours between the standard times, either way round."))


class TimeDifference(ClockEnds, EndsClaim):
    """A time difference between two clocks."""

    kind: Literal["time-difference"] = Field(description="'time-difference'")
    stated: AmountOrRange = Field(description="a number, or a range [low, high]; 0 for the same time")
    sense: Literal["ahead", "behind", "apart"] = Field(default="apart", description="one of 'ahead', 'behind', 'apart'")
    always: bool = Field(default=False, description="true or false")

    compared = EndsClaim.compared | {"sense", "stated"}
    units: ClassVar[tuple[str, ...]] = tuple(MINUTES)
    title: ClassVar[str] = N_("Time difference")
    sentence: ClassVar[str] = N_("The text says that the clock in {from} is {qualifier} {stated} {unit} {sense} {to}.")
    rules: ClassVar[tuple[Rule, ...]] = (
        *(EXACT_HOURS, ABOUT_HOURS, HOURS_LIMIT, EVERY_DATE, ALWAYS, THE_DAY, SENSE, CLOCK_FACES, DATES, ZONES),
    )

    def flaws(self) -> Iterator[Flaw]:
        yield from super().flaws()
        if self.sense != "apart" and getattr(self, "stated", None) == 0:
            yield Flaw("sense", f"{self.sense!r} does not go with 0, the same time; remove it")

    def warnings(self) -> Iterator[Flaw]:
        yield from super().warnings()
        if self._minutes[1] > MOST_HOURS * 60:
            amount = self.figure_text(self.stated, self.unit).replace(NO_BREAK, " ")
            far = f"is more than {MOST_HOURS} hours, and no two clocks are so far apart; check number and unit"
            yield Flaw("stated", f"{amount} {far}")

    # --- the check

    def check(self, article: Article) -> Verdict:
        on = self.day(article)
        pairs = self.pairs(article)
        (first,) = self.computed(pairs[:1], article)
        own = self._examined(*_clocks(pairs[0]), on)
        reach = self._reach([own])
        if own.always_fits or (self.on and not self.always and own.fits_now):
            return self.verdict("holds", first, rule=self._rule_of_dates, reach=reach)
        if own.dates and not (self.always and not own.fits_all_year):
            fitting = Comparison(first.start, first.end, self._in_unit(own.dates[0][1]), own.dates[0][0])
            return self.verdict("depends-on-date", first, fitting, self._rule_of_dates, reach)
        others: dict[tuple[str, str], _Examined] = {_clocks(pairs[0]): own}
        for start, end in pairs[1:]:
            clocks = _clocks((start, end))
            if clocks in others:
                continue
            other = others[clocks] = self._examined(*clocks, on, is_own=False)
            if other.dates and (other.always_fits or not self.always):
                fitting = Comparison(start, end, self._in_unit(other.dates[0][1]), other.dates[0][0])
                return self.verdict("depends-on-endpoints", first, fitting, self.figure_rule, self._reach([own, other]))
        reach = self._reach(others.values())
        if own.dates:
            since, ahead = own.dates[-1]
            fitting = Comparison(first.start, first.end, self._in_unit(ahead), since)
            return self.verdict("differs", first, fitting, ALWAYS, reach)
        if self._is_reversed(own.now):
            # The number may be right: what is wrong is which way it counts, and that is no difference in hours.
            wrong_way = self.verdict("differs", first, rule=SENSE, reach=reach)
            return replace(wrong_way, difference=None, difference_percent=None)
        if reading := self._other_reading(own.now):
            return self.verdict("depends-on-reading", first, rule=reading, reach=reach)
        return self.verdict("differs", first, rule=self.figure_rule, reach=reach)

    def _examined(self, start_zone: str, end_zone: str, on: date, is_own: bool = True) -> "_Examined":
        """By how much the start is ahead at the dates that the claim is about.

        The other years matter for another pair than the article's own only if the figure is right all year.
        """
        clocks = start_zone, end_zone
        gaps = _standard_by_date if self.unit == "zones" else ahead_by_date
        year = gaps(*clocks, on.year, on.year)
        fits_all_year = all(self._fits(ahead) for _since, ahead in year)
        if self.always and (is_own or fits_all_year):
            through = gaps(*clocks, first_year(on.year), on.year)
        elif self.on and not self.always:
            through = tuple((on, ahead) for _instant, ahead in self._on_the_day(*clocks, on))
        else:
            through = year
        now = self._ahead(*clocks, on)
        return _Examined(
            now=now,
            fits_now=self._fits(now),
            through=through,
            dates=tuple((since, ahead) for since, ahead in through if self._fits(ahead)),
            fits_all_year=fits_all_year,
        )

    def _ahead(self, start_zone: str, end_zone: str, on: date) -> float:
        """By how many minutes the start is ahead on a day; by standard time if time zones are counted."""
        ahead = _standard_ahead if self.unit == "zones" else minutes_ahead
        return ahead(start_zone, end_zone, on)

    def _on_the_day(self, start_zone: str, end_zone: str, on: date) -> tuple[tuple[datetime, float], ...]:
        """By how many minutes the start is ahead, from which instant of a UTC day on."""
        if self.unit == "zones":
            return ((noon_utc(on), self._ahead(start_zone, end_zone, on)),)
        begin = datetime.combine(on, time(), UTC)
        steps = zones.differences(start_zone, end_zone, begin, begin + timedelta(days=1))
        return tuple((instant, -each / timedelta(minutes=1)) for instant, each in steps)

    @property
    def _minutes(self) -> tuple[float, float]:
        """The limits of the stated range, in minutes."""
        low, high = sorted(limits_of(self.stated))
        return round(low * MINUTES[self.unit], 6), round(high * MINUTES[self.unit], 6)

    @property
    def _right(self) -> Interval:
        """The differences, in minutes, for which the figure is right."""
        return _right(*self._minutes, self.qualifier)

    def _in_sense(self, ahead: float) -> float:
        """The difference in the stated sense: negative if the sense is reversed."""
        return {"ahead": ahead, "behind": -ahead, "apart": abs(ahead)}[self.sense]

    def _is_reversed(self, ahead: float) -> bool:
        return self._in_sense(ahead) < 0

    def _fits(self, ahead: float) -> bool:
        """Whether the figure is right if the start is ahead by so many minutes."""
        amount = self._in_sense(ahead)
        no_sense = amount == 0 and self.sense != "apart" and self.qualifier not in ("under", "at-most")
        if amount < 0 or no_sense:
            return False
        amounts = [60.0 * count for count in self._zones_counted(amount)] if self.unit == "zones" else [amount]
        right = self._right
        return any(right.meets(each, each) for each in amounts)

    def _zones_counted(self, minutes: float) -> list[int]:
        """How many time zones lie in a difference: from whole hours to whole hours, and either way round the globe."""
        ways = [minutes, on_clock_faces(minutes)] if self.sense == "apart" else [minutes]
        return [count for way in ways for count in (math.floor(way / 60), math.ceil(way / 60))]

    def _other_reading(self, ahead: float) -> Rule | None:
        """The rule by which the figure fits if it is about clock faces, or about dates; None if it does not fit."""
        low, high = self._minutes
        if self.unit == "d" and self.qualifier in ("", "about") and low == high > 0:
            return DATES if abs(self._in_sense(ahead) - low) <= HALF_A_DAY else None
        return CLOCK_FACES if self.sense == "apart" and self._fits_faces(ahead) else None

    def _fits_faces(self, ahead: float) -> bool:
        """Whether the figure is right for the clock faces alone, which are at most half a day apart."""
        faces = on_clock_faces(ahead)
        may_be = self.unit != "zones" and abs(ahead) > HALF_A_DAY >= self._minutes[1]
        return may_be and self._right.meets(faces, faces)

    @property
    def figure_rule(self) -> Rule:
        """The rule by which the number is judged."""
        if self.unit == "zones":
            return ZONES
        if self.qualifier in ("", "exactly"):
            return EXACT_HOURS
        return ABOUT_HOURS if self.qualifier == "about" else HOURS_LIMIT

    @property
    def _rule_of_dates(self) -> Rule:
        if self.unit == "zones":
            return ZONES
        return ALWAYS if self.always else THE_DAY if self.on else EVERY_DATE

    def _in_unit(self, ahead: float) -> float:
        return abs(ahead) / MINUTES[self.unit]

    def off_by(self, computed: float) -> tuple[float, float | None]:
        if self.unit == "zones":
            computed = min(
                self._zones_counted(60 * computed), key=lambda count: abs(super(TimeDifference, self).off_by(count)[0])
            )
        return super().off_by(computed)

    def _reach(self, examined: "Iterable[_Examined]") -> tuple[float, float]:
        amounts = [self._in_unit(ahead) for each in examined for _since, ahead in (*each.through, (None, each.now))]
        return min(amounts), max(amounts)

    def computed(self, pairs: Sequence[tuple[Place, Place]], article: Article) -> list[Comparison]:
        on = self.day(article)
        return [
            Comparison(start, end, self._in_unit(self._ahead(*_clocks((start, end)), on)), on) for start, end in pairs
        ]

    def comparisons(self, article: Article) -> tuple[Comparison, ...]:
        apart = [pair for pair in self.all_pairs(article) if pair[0].id != pair[1].id]
        return tuple(sorted(self.computed(apart, article), key=lambda comparison: comparison.computed))

    # --- in words

    @property
    def stated_text(self) -> str:
        if self.stated == 0:
            return _("the same time zone") if self.unit == "zones" else _("the same time")
        words = {"ahead": _("{hours} ahead"), "behind": _("{hours} behind"), "apart": "{hours}"}[self.sense]
        return words.format(hours=super().stated_text)

    def figure_text(self, stated: FigureOrRange, unit: str) -> str:
        if unit not in ("d", "zones"):
            return super().figure_text(stated, unit)
        low, high = sorted(limits_of(stated))
        amount = number(low, decimals(low))
        if low != high:
            amount = _("{low} to {high}").format(low=amount, high=number(high, decimals(high)))
        count = 1 if low == high == 1 else 2
        if unit == "d":
            return ngettext("{count} day", "{count} days", count).format(count=amount)
        return ngettext("{count} time zone", "{count} time zones", count).format(count=amount)

    def format_figure(self, computed: float) -> str:
        """Write a difference: minutes if the text states minutes, time zones if it counts them, hours otherwise."""
        if self.unit == "min":
            return super().format_figure(computed)
        if self.unit == "zones" and computed != int(computed):
            words = _("between {low} and {high} time zones")
            return words.format(low=int(computed), high=int(computed) + 1)
        if self.unit == "zones":
            return self.figure_text(int(computed), "zones")
        minutes = computed * MINUTES[self.unit]
        if minutes > 60 * MOST_HOURS:  # only how far a figure is off, which may be any number
            return formats.number_with_unit(minutes / 60, "h")
        return formats.hours(timedelta(minutes=minutes))

    def difference_text(self, verdict: Verdict) -> str:
        return _("the wrong way round") if verdict.rule == SENSE else super().difference_text(verdict)

    def result_text(self, verdict: Verdict) -> str:
        if verdict.name == "holds" and self.always:
            return _("correct, on every date")
        if verdict.name == "holds" and not self.on:
            return _("correct, all year")
        return super().result_text(verdict)

    def own_pair_text(self, verdict: Verdict) -> str:
        first = own_pair(verdict)
        low, high = verdict.low, verdict.high
        varies = verdict.rule in (EVERY_DATE, ALWAYS) and verdict.name == "holds" and low != high
        if not first.computed and not varies and self.unit != "zones":
            return _ahead_in_words(0, "", {"start": first.start.name, "end": first.end.name})
        if (
            self.unit == "zones"
            and self.sense == "apart"
            and (least := min(self._zones_counted(60 * first.computed))) < int(first.computed)
        ):
            return _("{pair}, or {count} the other way round").format(pair=super().own_pair_text(verdict), count=least)
        if self.unit == "zones" or (self.sense == "apart" and not varies):
            return super().own_pair_text(verdict)
        amount = self.format_figure(first.computed)
        if varies and low is not None and high is not None:
            amount = _("{low} to {high}").format(low=self.format_figure(low), high=self.format_figure(high))
        names = {"start": first.start.name, "end": first.end.name}
        if self.sense == "apart":
            return self.pair_text(first, amount)
        return _ahead_in_words(self._ahead_of(first), amount, names)

    def _ahead_of(self, comparison: Comparison) -> float:
        return self._ahead(*_clocks((comparison.start, comparison.end)), _date_of(comparison))

    def finding(self, verdict: Verdict) -> str:
        first, fitting, pair = own_pair(verdict), verdict.fitting, self.own_pair_text(verdict)
        on = _date_of(first)
        is_known = on != UNKNOWN_DATE
        on_the_day = _("{pair} on {day}.").format(pair=pair, day=day(on)) if is_known else f"{pair}."
        if verdict.name == "holds":
            if self.always:
                return _("{pair}, on every date since {year}.").format(pair=pair, year=first_year(on.year))
            if self.on:
                return join_sentences(on_the_day, *self._within_the_day(first))
            all_year = _("{pair}, on every date of {year}.") if is_known else _("{pair}, all year.")
            return all_year.format(pair=pair, year=on.year)
        if verdict.rule == SENSE:
            not_so = _("{pair}, not behind.") if self.sense == "behind" else _("{pair}, not ahead.")
            return join_sentences(not_so.format(pair=pair), *self._on_faces(first))
        if verdict.name == "depends-on-reading":
            return join_sentences(on_the_day, self._reading(first, verdict.rule))
        if fitting is None:
            return join_sentences(on_the_day, *self._within_the_day(first), *self._on_faces(first))
        if verdict.name == "depends-on-endpoints" or not self._fits(self._ahead_of(first)):
            return join_sentences(on_the_day, *self._within_the_day(first), *self._example(fitting, on))
        if self.always and verdict.name == "depends-on-date":
            words = _("{pair}, on every date since {day}, but not always before.")
            return words.format(pair=pair, day=day(self._since(first)))
        words = _("{pair} on {day}, but not on every date of {year}.")
        if not is_known:
            words = _("{pair}, but not all year.")
        return words.format(pair=pair, day=day(on), year=on.year)

    def _example(self, fitting: Comparison, on: date) -> Iterator[str]:
        """An example of another date or pair for which the figure holds; nothing if the day is the same one."""
        if self.on and not self.always and fitting.on == on and self._changes_on(fitting):
            return
        yield _("On {day}, for example, {start} and {end} are {hours} apart.").format(
            hours=self.format_figure(fitting.computed).replace(NO_BREAK, " "),
            start=fitting.start.name,
            end=fitting.end.name,
            day=day(_date_of(fitting)),
        )

    def _changes_on(self, comparison: Comparison) -> bool:
        return len(self._on_the_day(*_clocks((comparison.start, comparison.end)), _date_of(comparison))) > 1

    def _within_the_day(self, comparison: Comparison) -> Iterator[str]:
        """Say how the difference changes within the claim's own day, if it does."""
        if not self.on or self.always or not self._changes_on(comparison):
            return
        steps = self._on_the_day(*_clocks((comparison.start, comparison.end)), _date_of(comparison))
        texts = [formats.hours(timedelta(minutes=ahead)) for _instant, ahead in steps]
        parts = [
            _("{hours} until {time} UTC").format(hours=text, time=f"{until:%H:%M}")
            for text, (until, _ahead) in zip(texts, steps[1:], strict=False)
        ]
        last = _("then {hours}").format(hours=texts[-1])
        yield _("Clocks were changed on that day: {parts}.").format(parts=_(", ").join([*parts, last]))

    def _on_faces(self, comparison: Comparison) -> Iterator[str]:
        """Explain a figure that is right for the clock faces alone, though not for the clocks."""
        if self._fits_faces(self._ahead_of(comparison)):
            yield self._dates_differ(comparison)

    def _dates_differ(self, comparison: Comparison) -> str:
        faces = on_clock_faces(self._ahead_of(comparison))
        if not faces:
            return _("The clock faces show the same, but the dates differ.")
        words = _("The clock faces differ by {hours}, but the dates differ too.")
        return words.format(hours=formats.hours(timedelta(minutes=faces)))

    def _reading(self, comparison: Comparison, rule: Rule | None) -> str:
        if rule != DATES:
            return self._dates_differ(comparison)
        ahead = self._ahead_of(comparison)
        names = (
            (comparison.start.name, comparison.end.name) if ahead > 0 else (comparison.end.name, comparison.start.name)
        )
        hours = formats.hours(timedelta(minutes=min(1440, abs(ahead))))
        words = _("The date in {ahead} is later than in {behind} for {hours} of every 24.")
        return words.format(ahead=names[0], behind=names[1], hours=hours)

    def _since(self, comparison: Comparison) -> date:
        """The date since which the figure holds without a break."""
        on = _date_of(comparison)
        since = on
        for begins, ahead in reversed(self._examined(*_clocks((comparison.start, comparison.end)), on).through):
            if not self._fits(ahead):
                break
            since = begins
        return since

    def would_change(self, verdict: Verdict) -> str:
        """Another date, reading, sense or pair for which the figure would hold."""
        if verdict.first is None or verdict.name == "holds":
            return ""
        first = verdict.first
        if verdict.rule == CLOCK_FACES:
            return _("The reading: of clock faces alone it holds, with the date it does not.")
        if verdict.rule == DATES:
            return _("The reading: as a later date it holds, as 24 hours it does not.")
        if verdict.rule == ALWAYS and verdict.name == "differs":
            return _("Without “always” it would depend on the date.")
        if verdict.rule == ALWAYS and verdict.name == "depends-on-date":
            return _("The years: judged only from {day} on, it holds.").format(day=day(self._since(first)))
        if verdict.rule == SENSE:
            is_ahead = self.sense == "ahead"
            other = self.model_copy(update={"sense": "behind" if is_ahead else "ahead"})
            words = _("With “behind” it would hold.") if is_ahead else _("With “ahead” it would hold.")
            return words if other._fits(self._ahead_of(first)) else ""
        if verdict.name == "depends-on-endpoints" and (fitting := verdict.fitting):
            return other_ends(fitting)
        if verdict.rule == EVERY_DATE and self._fits(self._ahead_of(first)):
            return _("If it is about {day} alone, it holds.").format(day=day(_date_of(first)))
        return self._another_date(first)

    def _another_date(self, comparison: Comparison) -> str:
        """Name the nearest time at which the figure would hold: in the same year, else in an earlier one."""
        on = _date_of(comparison)
        clocks = comparison.start.time_zone, comparison.end.time_zone
        if self.unit == "zones":
            return ""
        for first in (on.year, first_year(on.year)):
            through = ahead_by_date(*clocks, first, on.year)
            ends = [*(since for since, _ahead in through[1:]), None]
            for (since, ahead), until in reversed(list(zip(through, ends, strict=True))):
                if self._fits(ahead) and not (since <= on and (until is None or on < until)):
                    if until is None:
                        return _("Another date: it holds from {day} on.").format(day=day(since))
                    words = _("Another date: it holds from {day} until {end}.")
                    return words.format(day=day(since), end=day(until - timedelta(days=1)))
        return ""

    def evidence(self, verdict: Verdict) -> list[Evidence]:
        start, end = own_pair(verdict).start, own_pair(verdict).end
        words = _("Time zones {start} and {end}, IANA time zone database.")
        data = Evidence(_("Data"), words.format(start=start.time_zone, end=end.time_zone))
        return [*super().evidence(verdict), data]

    # --- on the figure's card

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """Both clocks; the difference through the year, and through the years for which the database is complete."""
        start, end = ends or self.pairs(article)[0]
        clocks = [start.time_zone, end.time_zone]
        year = self.day(article).year
        since = first_year(year)
        in_the_year, in_history = (through_years(*clocks, first, year) for first in (year, since))
        facts = (
            (_("Through {year}").format(year=year), through_the_year(in_the_year)),
            (_("Since {year}").format(year=since), through_history(in_history)),
        )
        stated = None if self.unit == "zones" else self.figure * MINUTES[self.unit] / 60
        title = {"apart": _("hours apart"), "ahead": _("hours ahead"), "behind": _("hours behind")}[self.sense]
        charts = (HoursChart(stated, self._steps(spells), title) for spells in (in_the_year, in_history))
        return (Clocks(self._dials(start, end, self.day(article))), Facts(facts), *charts)

    def _dials(self, start: Place, end: Place, on: date) -> tuple[tuple[str, tuple[Dial, Dial]], ...]:
        """Both clocks at noon UTC of the day, and of the first day of the year with each other difference."""
        own, year = minutes_ahead(*_clocks((start, end)), on), ahead_by_date(*_clocks((start, end)), on.year, on.year)
        others = {ahead: since for since, ahead in reversed(year) if ahead != own and not self.on}
        rows = []
        for ahead, each in {own: on, **others}.items():
            instant = noon_utc(each + timedelta(days=1) if each != on else each)
            hours = formats.hours(timedelta(minutes=abs(ahead)))
            words = _("{day}: {hours} apart; the article says {stated}")
            said = words.format(day=day(instant.date()), hours=hours, stated=self.stated_text)
            rows.append((said, (dial(start, instant), dial(end, instant))))
        return tuple(rows[:3])

    def _steps(self, spells: Sequence[Spell]) -> tuple[tuple[datetime, datetime, float], ...]:
        return tuple(
            (spell.begins, spell.ends, self._in_sense(-spell.difference.total_seconds()) / 3600) for spell in spells
        )


@dataclass(frozen=True)
class _Examined:
    """One pair at the dates that a claim is about.

    Attributes:
        now: By how many minutes the start is ahead on the claim's day.
        fits_now: Whether the figure is right then.
        through: By how many minutes, from which date on.
        dates: Those of them for which the figure is right.
        fits_all_year: Whether it is right on every date of the year.
    """

    now: float
    fits_now: bool
    through: tuple[tuple[date, float], ...]
    dates: tuple[tuple[date, float], ...]
    fits_all_year: bool

    @property
    def always_fits(self) -> bool:
        return len(self.dates) == len(self.through)


@lru_cache(maxsize=1024)
def _right(low: float, high: float, qualifier: Qualifier) -> Interval:
    match qualifier:
        case "about":
            return Interval(low - _about(low), high + _about(high))
        case "nearly":
            return Interval(low - max(_about(low), NEARLY_WITHIN * low), high)
        case "over":
            return Interval(low + TO_THE_MINUTE, math.inf)
        case "at-least":
            return Interval(low - TO_THE_MINUTE, math.inf)
        case "under":
            return Interval(-math.inf, high - TO_THE_MINUTE)
        case "at-most":
            return Interval(-math.inf, high + TO_THE_MINUTE)
        case _:
            return Interval(low - TO_THE_MINUTE, high + TO_THE_MINUTE)


def _about(minutes: float) -> float:
    """How far a figure with “about” may be off: half an hour, but not more than a third of it."""
    return min(HALF_AN_HOUR, minutes / 3) if minutes else HALF_AN_HOUR


def _clocks(pair: tuple[Place, Place]) -> tuple[str, str]:
    return pair[0].time_zone, pair[1].time_zone


def _ahead_in_words(ahead: float, amount: str, names: dict[str, str]) -> str:
    if not ahead:
        return _("{start} and {end} have the same time").format(**names)
    words = _("{start} is {hours} ahead of {end}") if ahead > 0 else _("{start} is {hours} behind {end}")
    return words.format(hours=amount, **names)


def _date_of(comparison: Comparison) -> date:
    if comparison.on is None:
        raise ValueError("hours between two clocks are computed for a date")
    return comparison.on


def _standard_ahead(start_zone: str, end_zone: str, on: date) -> float:
    """By how many minutes the standard time at the start is ahead."""
    start, end = (zones.standard_offset(zone, noon_utc(on)) for zone in (start_zone, end_zone))
    return (start - end) / timedelta(minutes=1)


@lru_cache(maxsize=4096)
def _standard_by_date(start_zone: str, end_zone: str, first: int, last: int) -> tuple[tuple[date, float], ...]:
    """The same, in January and in July of each year."""
    days = (date(year, month, 1) for year in range(first, last + 1) for month in (1, 7))
    return tuple((each, _standard_ahead(start_zone, end_zone, each)) for each in days)
