"""The time between two days, in days, weeks, months or years; also the age of a person."""

import datetime as dt
import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

from geo.claims import exhibits, rounding
from geo.claims.exhibits import Exhibit, Facts, Scale, ScaleRow
from geo.claims.kind import Verdict
from geo.claims.rounding import NEARLY_WITHIN
from geo.claims.rules import Rule
from geo.claims.stated import FigureClaim, day_text, limits_of
from geo.claims.verdicts import VerdictName
from geo.clocks import dates
from geo.story import fields
from geo.story.fields import FIRST_DAY, LAST_DAY, Day, Field, FigureOrRange
from geo.story.model import Article, Place
from geo.story.problems import Flaw
from geo.words.formats import decimals, join_names, join_sentences, number
from geo.words.language import N_, _, ngettext

Reach: TypeAlias = tuple[float, float]

NEARLY_PART, NEARLY_PART_APPROXIMATE = 0.2, 0.25
"""“Nearly” may be this part of one week, month or year short: ten months are nearly a year."""
_QUARTER = 0.25
_DAY_OF_A_WEEK = 1 / 7 + 1e-9

ELAPSED = Rule(
    "elapsed",
    N_("Time may be rounded or counted in complete units: it is six years until the seventh is complete."),
)
ELAPSED_WEEKS = Rule(
    "elapsed-weeks", N_("Weeks may be a day more or less. If the time only rounds to them, they are roughly right.")
)
ELAPSED_EXACTLY = Rule("elapsed-exactly", N_("With “exactly”, the last day must be the anniversary of the first."))
ELAPSED_NEARLY = Rule(
    "elapsed-nearly", N_("“Nearly” is up to 5 % or a fifth of one week, month or year short, whichever is more.")
)
AGE = Rule("age", N_("An age is counted in complete years."))
UNCERTAIN_DAY = Rule(
    "uncertain-day", N_("Only a month or a year is given, and the statement is right for some days of it.")
)
BOTH_DAYS = Rule("both-days", N_("A count of days may include the first and the last day. Only so it is right."))


@dataclass(frozen=True)
class ElapsedVerdict(Verdict):
    """A verdict on the time between two days; `until` is the last one, or the month or year that contains it."""

    until: str | dt.date = dt.date.min


class Interval(FigureClaim):
    """How long it was from one day to another. `until` is by default the day that the claim is about."""

    kind: Literal["interval"] = Field(description="'interval'")
    since: Day = Field(description="a year, month or day such as '2017-09-03'")
    until: Day | None = Field(default=None, description="a year, month or day such as '2024-07-28'")
    sense: Literal["", "age"] = Field(default="", description="'age' if it is the age of a person, or empty")

    compared = FigureClaim.compared | {"since", "until", "sense"}
    units: ClassVar[Collection[str]] = ("days", "d", "weeks", "months", "years")
    title: ClassVar[str] = N_("Interval")
    sentence: ClassVar[str] = N_("The text says that it is {qualifier} {stated} {unit} from {since} to {until}.")
    rules: ClassVar[tuple[Rule, ...]] = (
        *(ELAPSED, ELAPSED_WEEKS, ELAPSED_EXACTLY, ELAPSED_NEARLY, AGE, UNCERTAIN_DAY, BOTH_DAYS),
    )

    def flaws(self) -> Iterator[Flaw]:
        yield from super().flaws()
        written = {name: day for name in ("since", "until") if (day := getattr(self, name, None))}
        for name, day in written.items():
            if not FIRST_DAY <= fields.first_day(day) <= LAST_DAY:
                yield Flaw(name, f"{day} is not from {FIRST_DAY} to {LAST_DAY}")
        if len(written) == 2 and fields.first_day(written["since"]) > fields.last_day(written["until"]):
            yield Flaw("until", "lies before since; exchange the two")
        if self.sense == "age" and self.unit != "years":
            yield Flaw("unit", "is not 'years'; an age is counted in years")

    # --- what is computed

    def check(self, article: Article) -> Verdict:
        return self.check_until(self.until or self.day(article))

    def check_until(self, until: str | dt.date) -> Verdict:
        """Check the claim with a last day, or with the month or year that contains it."""
        least, greatest = self.reach(until)
        right, near = self.right(), self.near()
        name: VerdictName
        if self._is_the_difference(until) or (right.meets(least, least) and right.meets(greatest, greatest)):
            name, rule = "holds", self.rule
        elif right.meets(least, greatest):
            name, rule = "depends-on-reading", UNCERTAIN_DAY
        elif self.counts_days and right.meets(*self.reach(until, both_days=1)):
            name, rule = "depends-on-reading", BOTH_DAYS
        else:
            name, rule = ("approximate" if near.meets(least, greatest) else "differs"), self.rule
        least_counted, greatest_counted = self._counted((least, greatest))
        computed = min(max(self.figure, least_counted), greatest_counted)
        right_for_some = name == "holds" or rule == UNCERTAIN_DAY
        off, percent = (0.0, 0.0) if right_for_some else self.off_by(computed)
        return ElapsedVerdict(
            self, name, computed, rule, least, greatest, difference=off, difference_percent=percent, until=until
        )

    def reach(self, until: str | dt.date, unit: str = "", both_days: Literal[0, 1] = 0) -> Reach:
        """The least and the greatest time from `since` to a day, month or year, in a unit; the claim's by default."""
        since = fields.first_day(self.since), fields.last_day(self.since)
        ends = fields.first_day(until), fields.last_day(until)
        pairs = ((since[1], max(since[1], ends[0])), (since[0], max(since[0], ends[1])))
        least, greatest = (_elapsed(begin, end + dt.timedelta(both_days), unit or self.unit) for begin, end in pairs)
        return least, max(least, greatest)

    def _is_the_difference(self, until: str | dt.date) -> bool:
        """Whether only years are given, or only months, and the figure is the one less the other."""
        given, unit = [str(self.since), str(until)], _unit(self.unit)
        if (
            self.sense == "age"
            or self.qualifier not in ("", "about")
            or {each.count("-") for each in given} != {{"years": 0, "months": 1}.get(unit)}
        ):
            return False
        begin, end = (fields.first_day(each) for each in given)
        months = (end.year - begin.year) * 12 + end.month - begin.month
        return self.stated == (months / 12 if unit == "years" else months)

    def _counted(self, reach: Reach) -> Reach:
        """The times as they are counted: of an age only the complete years."""
        least, greatest = reach
        return (float(math.floor(least)), float(math.floor(greatest))) if self.sense == "age" else reach

    @property
    def counts_days(self) -> bool:
        """Whether the claim gives a count, in which the first and the last day may both be included."""
        return self.sense != "age" and self.qualifier in ("", "about", "exactly") and not self._are_plain_weeks

    @property
    def _are_plain_weeks(self) -> bool:
        return self.unit == "weeks" and not self.qualifier

    @property
    def rule(self) -> Rule:
        """The rule by which the stated figure is judged."""
        if self.sense == "age":
            return AGE
        if self._are_plain_weeks:
            return ELAPSED_WEEKS
        own = {"": ELAPSED, "about": ELAPSED, "exactly": ELAPSED_EXACTLY, "nearly": ELAPSED_NEARLY}
        return own.get(self.qualifier, self.figures.rule)

    def right(self) -> rounding.Interval:
        """The times for which the statement is right, in its unit."""
        stated = self.figures
        right = stated.right()
        if _unit(self.unit) == "days" and not self.qualifier:
            right = rounding.Stated(stated.low, stated.high, "exactly").right()  # days are counted, not measured
        if self.qualifier == "exactly":
            return rounding.Interval(stated.low, stated.high)
        if self.qualifier == "nearly":
            return rounding.Interval(stated.low - self._short(NEARLY_WITHIN, NEARLY_PART), stated.high)
        if self.qualifier not in ("", "about"):
            return right
        if stated.low % 1 == stated.high % 1 == 0.5:
            return right.united(rounding.Interval(stated.low - _QUARTER, stated.high + _QUARTER))
        if stated.high % 1:
            return right
        if self._are_plain_weeks:
            return rounding.Interval(stated.low - _DAY_OF_A_WEEK, stated.high + _DAY_OF_A_WEEK)
        complete = stated.high + 1
        if self.sense == "age" and not self.qualifier:
            return rounding.Interval(stated.low, complete, open_high=True)
        return rounding.Interval(right.low, max(right.high, complete), open_high=right.high < complete)

    def near(self) -> rounding.Interval:
        """The times for which the statement is at least approximate."""
        stated, right = self.figures, self.right()
        if self.sense == "age":
            return right
        if self.qualifier == "exactly":
            return rounding.Stated(stated.low, stated.high).right()
        if self._are_plain_weeks:
            return self.model_copy(update={"qualifier": "about"}).right()
        near = stated.near()
        low = (
            stated.low - self._short(2 * NEARLY_WITHIN, NEARLY_PART_APPROXIMATE)
            if self.qualifier == "nearly"
            else right.low
        )
        return rounding.Interval(min(near.low, low), near.high).united(right)

    def _short(self, share: float, part: float) -> float:
        """How much less than the figure a time may be: a share of it, or a part of one unit, whichever is more."""
        return max(self.figure * share, 0 if _unit(self.unit) == "days" else part)

    # --- in words

    def figure_text(self, stated: FigureOrRange, unit: str) -> str:
        low, high = sorted(limits_of(stated))
        if low == high:
            return _amount(low, unit)
        words = _("{low} to {high}")
        return _counted(words.format(low=number(low, decimals(low)), high=number(high, decimals(high))), high, unit)

    def format_figure(self, computed: float) -> str:
        return _amount(computed, self.unit)

    def computed_text(self, verdict: Verdict) -> str:
        return self._reach_text((verdict.low or 0.0, verdict.high or 0.0), self.unit)

    def _reach_text(self, reach: Reach, unit: str) -> str:
        least, greatest = self._counted(reach)
        written = [number(each, 1 if round(each, 1) % 1 else 0) for each in (least, greatest)]
        if written[0] == written[1]:
            return _amount(least, unit)
        return _counted(_("{low} to {high}").format(low=written[0], high=written[1]), greatest, unit)

    def finding(self, verdict: Verdict) -> str:
        until = _until(verdict)
        parts = {"since": day_text(self.since), "until": day_text(until)}
        if self._is_the_difference(until):
            sentence = _("From {since} to {until}: {elapsed}.").format(**parts, elapsed=_amount(self.figure, self.unit))
        elif verdict.low == verdict.high:
            sentence = _("From {since} to {until}: {elapsed}.").format(**parts, elapsed=self._counted_out(until))
        else:
            words = _("From {since} to {until}: {elapsed}, as not every day is given.")
            sentence = words.format(**parts, elapsed=self.computed_text(verdict))
        if verdict.rule != BOTH_DAYS:
            return sentence
        both = self._reach_text(self.reach(until, both_days=1), self.unit)
        return join_sentences(
            sentence, _("With the first and the last day both counted: {elapsed}.").format(elapsed=both)
        )

    def _counted_out(self, until: str | dt.date) -> str:
        """Write the time between two days as people count it: `6 years, 10 months and 25 days`."""
        begin, end, unit = fields.first_day(self.since), fields.first_day(until), _unit(self.unit)
        days = (end - begin).days
        if unit == "days":
            counts = {unit: days}
        elif unit == "weeks":
            counts = {"weeks": days // 7, "days": days % 7}
        else:
            months = math.floor(dates.elapsed_months(begin, end))
            rest = (end - dates.add_months(begin, months)).days
            years = months // 12 if unit == "years" else 0
            counts = {"years": years, "months": months - 12 * years, "days": rest}
        written = [_amount(count, each) for each, count in counts.items() if count]
        return join_names(written) if written else _amount(0, unit)

    def would_change(self, verdict: Verdict) -> str:
        if verdict.rule == UNCERTAIN_DAY:
            return _("The day, where only a month or a year is given.")
        if verdict.rule == BOTH_DAYS:
            return _("Whether the first and the last day both count.")
        return "" if verdict.name == "holds" else _("Another first or last day.")

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """The stated and the computed time on one axis; the same time in every unit of which there is at least one."""
        until = self.until or self.day(article)
        names = {"years": _("In years"), "months": _("In months"), "weeks": _("In weeks"), "days": _("In days")}
        reached = {unit: self.reach(until, unit) for unit in names}
        shown = [unit for unit, (_least, greatest) in reached.items() if greatest >= 1 or unit == "days"]
        facts = Facts(tuple((names[unit], self._reach_text(reached[unit], unit)) for unit in shown))
        return (self._axis(until), facts)

    def _axis(self, until: str | dt.date) -> Scale:
        """Two bars from the first day: as long as the article says, and to the last day."""
        begin, last, right = fields.first_day(self.since), fields.last_day(until).toordinal(), self.right()
        ends = [_later(begin, amount, self.unit) for amount in (self.figure, right.low, right.high)]
        stated, low, high = ends
        rows = (
            ScaleRow(
                _("Article"), self.stated_text, begin.toordinal(), stated, rounding.Interval(low, high), is_stated=True
            ),
            ScaleRow(
                _("Found"),
                self._reach_text(self.reach(until), self.unit),
                begin.toordinal(),
                last,
            ),
        )
        return Scale(rows, exhibits.allowed() if low < high else "", days=True)


def _until(verdict: Verdict) -> str | dt.date:
    if not isinstance(verdict, ElapsedVerdict):
        raise TypeError(f"the verdict on {verdict.claim.id!r} is not about an interval")
    return verdict.until


def _elapsed(begin: dt.date, end: dt.date, unit: str) -> float:
    match _unit(unit):
        case "days":
            return float((end - begin).days)
        case "weeks":
            return (end - begin).days / 7
        case "months":
            return dates.elapsed_months(begin, end)
        case _:
            return dates.elapsed_months(begin, end, 12)


_DAYS = {"days": 1.0, "weeks": 7.0, "months": 30.436875, "years": 365.2425}
"""The days of each unit, on average."""


def _later(begin: dt.date, amount: float, unit: str) -> float:
    """The day, as an ordinal, that lies an amount of a unit after another."""
    return begin.toordinal() + amount * _DAYS[_unit(unit)]


def _unit(unit: str) -> str:
    return "days" if unit == "d" else unit


def _amount(value: float, unit: str) -> str:
    return _counted(number(value, min(1, decimals(value))), value, unit)


def _counted(text: str, value: float, unit: str) -> str:
    """Write a number, given as text, with its unit in the singular or the plural."""
    count = 1 if value == 1 else 2
    words = {
        "days": ngettext("{number} day", "{number} days", count),
        "weeks": ngettext("{number} week", "{number} weeks", count),
        "months": ngettext("{number} month", "{number} months", count),
        "years": ngettext("{number} year", "{number} years", count),
    }
    return words[_unit(unit)].format(number=text) if _unit(unit) in words else f"{text} {unit}"
