"""A day, month or year by which something was to happen, compared with the day on which it did."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from geo.claims.sentences import Evidence
from geo.claims.stated import DayClaim
from geo.claims.verdicts import Verdict
from geo.story.fields import Field, Name, WebAddress
from geo.story.model import Article
from geo.story.value import Value
from geo.words.formats import day, join_sentences
from geo.words.language import _


class Outcome(Value):
    """What became of a deadline."""

    date: dt.date = Field(description="the day it happened, such as 2025-03-24")
    text: Name = Field(description="what happened, in your own words")
    source: Name = Field(description="who says so")
    source_url: WebAddress = ""

    texts: ClassVar[tuple[str, ...]] = ("text", "source")


class Deadline(DayClaim):
    """A deadline. It is open until it has an outcome."""

    kind: Literal["deadline"] = Field(description="'deadline'")
    outcome: Annotated[Outcome | None, Field(description="a table with date, text and source")] = None

    texts = (*DayClaim.texts, "outcome")
    columns: ClassVar[tuple[str, ...]] = ("outcome", "outcome_date", "outcome_source", "outcome_url")

    @property
    def strictest_day(self) -> dt.date:
        """The day before the stated period, the last one in the strictest reading: 31 December 2024 for `by 2025`."""
        # Python has no date before 1 January of the year 1.
        return dt.date.fromordinal(max(1, self.first_day.toordinal() - 1))

    def met_by(self, last_day: dt.date) -> Literal["met", "not-met", "open"]:
        """Whether the deadline was met, if it means: on `last_day` at the latest."""
        if self.outcome is None:
            return "open"
        return "met" if self.outcome.date <= last_day else "not-met"

    def check(self, article: Article) -> Verdict:
        return Verdict(self, self.met_by(self.last_day), self.outcome.date if self.outcome else None)

    def computed_text(self, verdict: Verdict) -> str:
        return day(self.outcome.date) if self.outcome else "–"

    def finding(self, verdict: Verdict) -> str:
        if not self.outcome:
            return _("No outcome is known to us. It is read as: on {day} at the latest.").format(day=day(self.last_day))
        return _("{outcome} ({date}). “{stated}” is read as: on {last_day} at the latest.").format(
            outcome=self.outcome.text.rstrip("."),
            date=day(self.outcome.date),
            stated=self.stated_text,
            last_day=day(self.last_day),
        )

    def reading(self) -> str:
        """Say how the deadline is read and, if the outcome is known, whether it was met in the strictest reading."""
        strict = self.met_by(self.strictest_day)
        read = _("Read as: on {day} at the latest.").format(day=day(self.last_day))
        if strict == "open":
            return read
        if strict == "met":
            words = _("Read as before {stated} begins, it was met too.")
        elif self.met_by(self.last_day) == "met":
            words = _("Read as before {stated} begins, it was not met.")
        else:
            words = _("Read as before {stated} begins, it was not met either.")
        return join_sentences(read, words.format(stated=self.stated_text))

    def evidence(self, verdict: Verdict) -> list[Evidence]:
        shown = [Evidence(_("Reading"), self.reading())]
        if self.outcome:
            shown.append(Evidence(_("Outcome: source"), "", self.outcome.source, self.outcome.source_url))
        return shown

    def further_sources(self) -> list[str]:
        outcome = [_("outcome: {source}").format(source=self.outcome.source)] if self.outcome else []
        return [*outcome, *super().further_sources()]

    def row(self) -> Mapping[str, str]:
        if not self.outcome:
            return {}
        text, on, source = self.outcome.text, self.outcome.date.isoformat(), self.outcome.source
        return dict(zip(self.columns, (text, on, source, self.outcome.source_url), strict=True))
