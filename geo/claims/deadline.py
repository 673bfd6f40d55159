"""A day, month or year by which something was to happen, compared with the day on which it did."""

import datetime as dt
import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Annotated, ClassVar, Literal

from geo.claims import exhibits
from geo.claims.calendars import days_text
from geo.claims.exhibits import Exhibit, Facts, Scale, ScaleRow
from geo.claims.kind import Verdict
from geo.claims.rounding import Interval
from geo.claims.rules import Rule
from geo.claims.stated import DayClaim
from geo.claims.verdicts import Evidence, VerdictName
from geo.story.fields import Field, Name, WebAddress
from geo.story.model import Article, Place
from geo.story.problems import Flaw, shown
from geo.story.value import Value
from geo.words.formats import day, join_sentences
from geo.words.language import N_, _

BY = Rule(
    "deadline-by",
    N_("“By” a month or a year may mean within it or before it begins. By a day means on it at the latest."),
)
BEFORE = Rule("deadline-before", N_("“Before” a day, month or year means before it begins."))
NOT_BEFORE = Rule(
    "deadline-not-before", N_("“Not before” a day, month or year means on its first day at the earliest.")
)
OPEN = Rule("deadline-open", N_("Without an outcome a deadline is open."))
PASSED = Rule("deadline-passed", N_("The last day is over everywhere on Earth, and no outcome is known to us."))

_LAST_ZONE = dt.timedelta(hours=12)
"""How far the last clocks on Earth are behind UTC."""


class Outcome(Value):
    """What became of a deadline."""

    date: dt.date = Field(description="the day it happened, such as 2025-03-24")
    text: Name = Field(description="what happened, in your own words")
    source: Name = Field(description="who says so")
    source_url: WebAddress = ""

    texts: ClassVar[tuple[str, ...]] = ("text", "source")


class Deadline(DayClaim):
    """A deadline, or with `not-before` an earliest day. It is open until it has an outcome.

    “By 2025” has two readings, within 2025 or before it begins; where they differ, so does the verdict.
    """

    kind: Literal["deadline"] = Field(description="'deadline'")
    sense: Literal["by", "before", "not-before"] = Field(
        default="by", description="one of 'by', 'before', 'not-before'"
    )
    outcome: Annotated[Outcome | None, Field(description="a table with date, text and source")] = None

    texts = (*DayClaim.texts, "outcome")
    columns: ClassVar[tuple[str, ...]] = ("outcome", "outcome_date", "outcome_source", "outcome_url")
    title: ClassVar[str] = N_("Deadline")
    sentence: ClassVar[str] = N_("The text says that it comes or came {sense} {stated}.")
    rules: ClassVar[tuple[Rule, ...]] = (BY, BEFORE, NOT_BEFORE, OPEN, PASSED)

    @property
    def day_before(self) -> dt.date:
        """The day before the stated period: 31 December 2024 for `2025`."""
        # Python has no date before 1 January of the year 1.
        return dt.date.fromordinal(max(1, self.first_day.toordinal() - 1))

    @property
    def last_days(self) -> tuple[dt.date, ...]:
        """The last day on which it is met, in each reading, the most generous first; empty for `not-before`."""
        match self.sense:
            case "by":
                # By a day means on it at the latest, and nothing else; by a month that has begun, within it.
                begun = self.on is not None and self.on >= self.first_day
                return (self.last_day,) if self.is_day or begun else (self.last_day, self.day_before)
            case "before":
                return (self.day_before,)
            case _:
                return ()

    def check(self, article: Article) -> Verdict:
        if self.outcome is None:
            passed = self._passed(self.day(article))
            return Verdict(self, "open", rule=PASSED if passed else OPEN)
        name: VerdictName
        if self.sense == "not-before":
            name = "met" if self.outcome.date >= self.first_day else "not-met"
        else:
            met = {self.outcome.date <= last for last in self.last_days}
            name = "depends-on-reading" if len(met) > 1 else "met" if True in met else "not-met"
        rules = {"by": BY, "before": BEFORE, "not-before": NOT_BEFORE}
        return Verdict(self, name, self.outcome.date, rules[self.sense])

    def as_of(self, verdict: Verdict, instant: dt.datetime) -> Verdict:
        """The verdict at an instant: an open deadline has passed once its last day is over everywhere on Earth."""
        if verdict.name == "open" and self._passed((instant.astimezone(dt.UTC) - _LAST_ZONE).date()):
            return replace(verdict, rule=PASSED)
        return verdict

    def _passed(self, today: dt.date) -> bool:
        return any(last < today for last in self.last_days[:1])

    def warnings(self) -> Iterator[Flaw]:
        """“Before the end of 2025” is not before 2025."""
        yield from super().warnings()
        if "end of" in self.quote.lower() and self.sense != "not-before" and not (self.is_day and self.sense == "by"):
            last = f"write stated = {str(self.last_day)!r} and sense = 'by'"
            yield Flaw("stated", f"{shown(self.stated)} is not its end, but the quote says 'end of'; {last}")

    # --- in words

    @property
    def stated_text(self) -> str:
        words = {"by": _("by {day}"), "before": _("before {day}"), "not-before": _("not before {day}")}
        return words[self.sense].format(day=super().stated_text)

    def computed_text(self, verdict: Verdict) -> str:
        if verdict.rule == PASSED:
            return _("passed, outcome unknown")
        return day(self.outcome.date) if self.outcome else "–"

    def finding(self, verdict: Verdict) -> str:
        return join_sentences(self._outcome_text(verdict), *self._readings(verdict))

    def _outcome_text(self, verdict: Verdict) -> str:
        if self.outcome:
            words = _("{outcome} ({date}).")
            return words.format(outcome=self.outcome.text.rstrip(".。"), date=day(self.outcome.date))
        if verdict.rule == PASSED:
            return _("The deadline has passed. Its outcome is not known to us.")
        return _("No outcome is known to us.")

    def _readings(self, verdict: Verdict) -> Iterator[str]:
        """Say what follows from each reading, if that differs."""
        if verdict.name == "depends-on-reading" and self.outcome:
            for last in self.last_days:
                met = self.outcome.date <= last
                words = _("If it means by {day}, it was met.") if met else _("If it means by {day}, it was missed.")
                yield words.format(day=day(last))

    def would_change(self, verdict: Verdict) -> str:
        if verdict.name == "depends-on-reading":
            words = _("Whether “by {stated}” means within {stated} or before it begins.")
            return words.format(stated=super().stated_text)
        return _("An outcome, with its source.") if verdict.name == "open" else ""

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """How far the outcome lies from the last day of each reading."""
        if self.outcome is None:
            return ()
        limits = self.last_days or (self.first_day,)
        happened = self.outcome.date.toordinal()
        rows = [self._on_the_axis(limit) for limit in limits]
        rows.append(ScaleRow(_("Outcome"), day(self.outcome.date), happened, happened))
        axis = Scale(tuple(rows), exhibits.allowed(), days=True)
        return (
            axis,
            Facts(tuple((day(limit), self._from(limit, self.outcome.date)) for limit in limits)),
        )

    def _on_the_axis(self, limit: dt.date) -> ScaleRow:
        """The last day on which it is met, or of `not-before` the first."""
        at = limit.toordinal()
        allowed = Interval(-math.inf, at) if self.last_days else Interval(at, math.inf)
        return ScaleRow(self.stated_text, day(limit), at, at, allowed, is_stated=True)

    def _from(self, limit: dt.date, happened: dt.date) -> str:
        if happened == limit:
            return _("the day of the outcome")
        words = _("{days} before the outcome") if limit < happened else _("{days} after the outcome")
        return words.format(days=days_text(abs((happened - limit).days)))

    def evidence(self, verdict: Verdict) -> list[Evidence]:
        return (
            [Evidence(_("Outcome: source"), "", self.outcome.source, self.outcome.source_url)] if self.outcome else []
        )

    def further_sources(self) -> list[str]:
        outcome = [_("outcome: {source}").format(source=self.outcome.source)] if self.outcome else []
        return [*outcome, *super().further_sources()]

    def row(self) -> Mapping[str, str]:
        if not self.outcome:
            return {}
        text, on, source = self.outcome.text, self.outcome.date.isoformat(), self.outcome.source
        return dict(zip(self.columns, (text, on, source, self.outcome.source_url), strict=True))
