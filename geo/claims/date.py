"""A stated day, month or year, compared with the day that a source gives, and with the calendars of places."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar, Literal

from geo.claims.calendars import (
    JULIAN,
    OTHER_CALENDAR,
    SKIPPED,
    CalendarClaim,
    DayVerdict,
    about_day,
    days_text,
    elsewhere,
    skipped_at,
    skipped_text,
)
from geo.claims.exhibits import Exhibit, Scale, ScaleRow, Week
from geo.claims.history import FIRST_YEAR
from geo.claims.kind import Verdict
from geo.claims.rules import Rule
from geo.claims.stated import DayClaim
from geo.clocks import dates
from geo.story.fields import Field
from geo.story.model import Article, Place
from geo.story.problems import Flaw
from geo.words.formats import day, join_names, join_sentences
from geo.words.language import N_, _

DATE = Rule("date", N_("A stated day must be the source's day; a stated month or year must contain it."))


class Date(DayClaim, CalendarClaim):
    """When something happened, or which date never was. `on` is the day as a source gives it."""

    kind: Literal["date"] = Field(description="'date'")
    sense: Literal["", "skipped"] = Field(default="", description="'skipped' if the date never was, or empty")

    compared = CalendarClaim.compared | {"stated", "sense", "on"}
    title: ClassVar[str] = N_("Date")
    sentence: ClassVar[str] = N_("The text says that it was on {stated}; a source says, on {on}.")
    rules: ClassVar[tuple[Rule, ...]] = (DATE, OTHER_CALENDAR, JULIAN, SKIPPED)

    def flaws(self) -> Iterator[Flaw]:
        yield from super().flaws()
        if self.sense == "skipped":
            if not self.place_ids:
                yield Flaw("place", "is missing; name the place whose calendar skipped the date")
            if hasattr(self, "stated") and not self.is_day:
                yield Flaw("stated", "is not a day; a skipped date is one day, such as '2011-12-30'")
            if self.on:
                yield Flaw("on", "is set, but the date was skipped, so nothing happened on it; remove it")

    def check(self, article: Article) -> Verdict:
        places = self.places(article)
        skipped = skipped_at(places, self.first_day) if self.is_day else ()
        verdict = DayVerdict(self, "differs", rule=SKIPPED, day=self.first_day, places=places, skipped_at=skipped)
        if self.sense == "skipped":
            return self._skipped(verdict)
        if places and places[0] in skipped:
            return verdict
        verdict = replace(verdict, rule=DATE, skipped_at=())
        return self._compared(verdict, self.on) if self.on else replace(verdict, name="not-checkable", rule=None)

    def _skipped(self, verdict: DayVerdict) -> DayVerdict:
        if verdict.skipped_at:
            every = len(verdict.skipped_at) == len(verdict.places)
            return replace(verdict, name="holds" if every else "depends-on-endpoints", computed=verdict.day)
        if (near := dates.skipped_near(verdict.places[0].time_zone, verdict.day)) is not None:
            return replace(verdict, computed=near)
        if verdict.day.year < FIRST_YEAR:
            return replace(verdict, name="not-checkable", rule=None)
        return verdict

    def _compared(self, verdict: DayVerdict, on: dt.date) -> DayVerdict:
        verdict = replace(verdict, computed=on, day=on)
        if self._contains(on):
            return replace(verdict, name="holds", difference=0.0)
        for place, other in elsewhere(verdict.places, on):
            if self._contains(other):
                return replace(
                    verdict, name="depends-on-reading", rule=OTHER_CALENDAR, other_place=place, other_day=other
                )
        if self.is_day and _same_on_two_calendars(self.first_day, on):
            return replace(verdict, name="depends-on-reading", rule=JULIAN)
        nearest = self.first_day if on < self.first_day else self.last_day
        return replace(verdict, difference=float((nearest - on).days))

    def _contains(self, on: dt.date) -> bool:
        return self.first_day <= on <= self.last_day

    def computed_text(self, verdict: Verdict) -> str:
        return day(verdict.computed) if isinstance(verdict.computed, dt.date) else "–"

    def difference_text(self, verdict: Verdict) -> str:
        if verdict.difference is None:
            return "–"
        amount = days_text(round(abs(verdict.difference)))
        if not verdict.difference:
            return _("none")
        return (_("{amount} too late") if verdict.difference > 0 else _("{amount} too early")).format(amount=amount)

    def finding(self, verdict: Verdict) -> str:
        found = about_day(verdict)
        if found.skipped_at:
            others = [place.name for place in found.places if place not in found.skipped_at]
            sentence = skipped_text(found.skipped_at, found.day)
            if self.sense != "skipped" or not others:
                return sentence
            return join_sentences(sentence, _("That of {places} did not.").format(places=join_names(others)))
        if self.sense == "skipped":
            return self._not_skipped(found)
        if found.name == "not-checkable":
            return self._unchecked(found)
        parts = {"day": day(found.day), "stated": self.stated_text}
        if found.other_place:
            words = _(
                "The source gives {day}. On that day in {first}, the calendar of {place} showed {other} for some hours."
            )
            other = {"other": day(found.other_day), "first": found.places[0].name, "place": found.other_place.name}
            return words.format(**parts, **other)
        if found.rule == JULIAN:
            words = _("The source gives {day}. It is the same day if one date is Julian and the other Gregorian.")
            return words.format(**parts)
        if found.name == "differs":
            return _("The source gives {day}.").format(**parts)
        if self.is_day:
            return _("The source gives the same day.")
        return _("The source gives {day}, which lies within {stated}.").format(**parts)

    def _not_skipped(self, found: DayVerdict) -> str:
        parts = {"places": join_names([place.name for place in found.places]), "day": day(found.day)}
        if found.name == "not-checkable":
            words = _(
                "No skipped date of that time is known at {places}. The time zone database is complete only from "
                "{year} on."
            )
            return words.format(**parts, year=FIRST_YEAR)
        sentence = _("The calendar of {places} did not skip {day}.").format(**parts)
        if not isinstance(found.computed, dt.date):
            return sentence
        return join_sentences(sentence, skipped_text(found.places[:1], found.computed))

    def _unchecked(self, found: DayVerdict) -> str:
        unknown = _("No source for the day is given, so there is nothing to compare it with.")
        if not found.places or not self.is_day:
            return unknown
        words = _("{day} was on the calendar of {place}.")
        return join_sentences(words.format(day=day(found.day), place=found.places[0].name), unknown)

    def would_change(self, verdict: Verdict) -> str:
        found = about_day(verdict)
        if found.difference is not None and abs(found.difference) == 1 and len(found.places) < 2:
            return _("A place across the date line, if its calendar is meant.")
        if found.name == "not-checkable" and not self.sense:
            return _("A source that gives the day.")
        return super().would_change(verdict)

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """The stated day, month or year and the source's day on one axis; of a skipped date the days around it."""
        first, last = self.first_day.toordinal(), self.last_day.toordinal()
        if self.sense == "skipped":
            skipped = self.first_day if skipped_at(self.places(article), self.first_day) else None
            around = tuple(dt.date.fromordinal(first + step) for step in range(-3, 4))
            return (Week(around, None, self.first_day, skipped),)
        if not self.on:
            return ()
        stated = ScaleRow(_("Article"), self.stated_text, first, last, is_stated=True)
        found = ScaleRow(_("Source"), day(self.on), self.on.toordinal(), self.on.toordinal())
        return (Scale((stated, found), "", days=True),)


def _same_on_two_calendars(one: dt.date, other: dt.date) -> bool:
    """Whether the earlier date, on the Julian calendar, is the later one on the Gregorian."""
    early, late = sorted((one, other))
    return early <= dates.LAST_JULIAN and dates.from_julian(early) == late
