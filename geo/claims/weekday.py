"""The weekday of a day, by name."""

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
    elsewhere,
    skipped_at,
    skipped_text,
)
from geo.claims.exhibits import Exhibit, Week
from geo.claims.kind import Verdict
from geo.claims.rules import Rule
from geo.clocks import dates
from geo.story.fields import Field, Name
from geo.story.model import Article, Place
from geo.story.problems import Flaw, shown
from geo.words import spelling
from geo.words.formats import day, format_date, join_sentences
from geo.words.language import N_, _

WEEKDAY = Rule("weekday", N_("Each date has one weekday."))

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT = ("mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun")
_JAPANESE = "月火水木金土日"
_NUMBERS: dict[str, int] = {
    name: number
    for number, short in enumerate(_SHORT)
    for character in [_JAPANESE[number]]
    for name in (WEEKDAYS[number].lower(), *short.split(), character, character + "曜", character + "曜日")
}
"""The number of each weekday, 0 for Monday, by each of its names, in lower case."""


class Weekday(CalendarClaim):
    """On which weekday something happened."""

    kind: Literal["weekday"] = Field(description="'weekday'")
    stated: Name = Field(description="a weekday such as 'Sunday'")

    compared = CalendarClaim.compared | {"stated"}
    title: ClassVar[str] = N_("Weekday")
    sentence: ClassVar[str] = N_("The text says that the day {on} was a {stated}.")
    rules: ClassVar[tuple[Rule, ...]] = (WEEKDAY, OTHER_CALENDAR, JULIAN, SKIPPED)

    @property
    def number(self) -> int:
        """The stated weekday, from 0 for Monday."""
        return _NUMBERS[_bare(self.stated)]

    def flaws(self) -> Iterator[Flaw]:
        yield from super().flaws()
        stated = getattr(self, "stated", None)
        if isinstance(stated, str) and _bare(stated) not in _NUMBERS:
            near = spelling.nearest(stated, WEEKDAYS)
            hint = f"did you mean {near!r}?" if near else "write one such as 'Sunday', 'Sun' or '日曜日'"
            yield Flaw("stated", f"{shown(stated)} is not a weekday; {hint}")

    @property
    def stated_value(self) -> str:
        return WEEKDAYS[self.number]

    @property
    def stated_text(self) -> str:
        return _weekday(self.number)

    def check(self, article: Article) -> Verdict:
        on, places = self.day(article), self.places(article)
        skipped = skipped_at(places[:1], on)
        old = on < dates.FIRST_GREGORIAN
        julian, gregorian = dates.from_julian(on).weekday(), on.weekday()
        found, by_the_other = (julian, gregorian) if old else (gregorian, julian)
        verdict = DayVerdict(self, "differs", WEEKDAYS[found], JULIAN if old else WEEKDAY, day=on, places=places)
        if skipped:
            return replace(verdict, rule=SKIPPED, skipped_at=skipped)
        if found == self.number:
            return replace(verdict, name="holds")
        if by_the_other == self.number and on <= dates.LAST_JULIAN:
            return replace(verdict, name="depends-on-reading", rule=JULIAN)
        for place, other in elsewhere(places, on):
            if other.weekday() == self.number:
                return replace(
                    verdict, name="depends-on-reading", rule=OTHER_CALENDAR, other_place=place, other_day=other
                )
        return verdict

    def computed_text(self, verdict: Verdict) -> str:
        return _weekday(WEEKDAYS.index(str(verdict.computed)))

    def finding(self, verdict: Verdict) -> str:
        found = about_day(verdict)
        if found.skipped_at:
            return skipped_text(found.skipped_at, found.day)
        parts = {"day": day(found.day), "weekday": self.computed_text(verdict), "stated": self.stated_text}
        if found.rule == JULIAN and found.day < dates.FIRST_GREGORIAN:
            sentence = _("{day} is a {weekday} on the Julian calendar, which was in use then.").format(**parts)
            if found.name != "depends-on-reading":
                return sentence
            return join_sentences(sentence, _("Counted on the Gregorian one, it is a {stated}.").format(**parts))
        sentence = _("{day} is a {weekday}.").format(**parts)
        if found.rule == JULIAN:
            words = _("If it is a date on the Julian calendar, which some countries used until 1923, it is a {stated}.")
            return join_sentences(sentence, words.format(**parts))
        if found.other_place:
            words = _("On that day in {first}, the calendar of {place} showed {other} for some hours.")
            other = format_date(found.other_day, _("EEEE d MMMM y"))
            about = {"first": found.places[0].name, "other": other, "place": found.other_place.name}
            return join_sentences(sentence, words.format(**about))
        return sentence

    def would_change(self, verdict: Verdict) -> str:
        found = about_day(verdict)
        if found.name == "differs" and not found.skipped_at:
            back = (WEEKDAYS.index(str(found.computed)) - self.number) % 7
            nearest = [dt.date.fromordinal(found.day.toordinal() + step) for step in (-back, 7 - back)]
            words = _("It would be right of {before} or of {after}.")
            return words.format(before=day(nearest[0]), after=day(nearest[1]))
        return super().would_change(verdict)

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """The week of the day, from Monday, with the stated weekday."""
        on = self.day(article)
        if on < dates.FIRST_GREGORIAN or skipped_at(self.places(article)[:1], on):
            return ()  # a week of today's calendar would mislead
        monday = on.toordinal() - on.weekday()
        week = tuple(dt.date.fromordinal(monday + step) for step in range(7))
        return (Week(week, on, week[self.number]),)


def _bare(name: str) -> str:
    return name.strip().rstrip(".").casefold()


def _weekday(number: int) -> str:
    # 1 January 2024 was a Monday.
    return format_date(dt.date(2024, 1, 1 + number), "EEEE")
