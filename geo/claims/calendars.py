"""What claims about a day share: the places on whose calendars it may count, and a verdict that names a day."""

import datetime as dt
from abc import ABC
from collections.abc import Iterator
from dataclasses import dataclass

from geo.claims.kind import CheckedClaim, Verdict
from geo.claims.rules import Rule
from geo.claims.verdicts import Evidence
from geo.clocks import dates
from geo.story.fields import Ends, Field
from geo.story.model import Article, Place
from geo.words.formats import day, join_names, number
from geo.words.language import N_, _, ngettext

SKIPPED = Rule("date-skipped", N_("A date that a place's calendar skipped never existed there."))
OTHER_CALENDAR = Rule(
    "other-place", N_("Across the date line it is another day. What is right at one of the named places may be meant.")
)
JULIAN = Rule(
    "julian",
    N_("Dates before 15 October 1582 are Julian. Until 1923 some countries wrote them so, and either may be meant."),
)


@dataclass(frozen=True)
class DayVerdict(Verdict):
    """A verdict about a day.

    Attributes:
        day: The day that it is about.
        places: The places on whose calendars the day may count, the article's own first.
        other_place: Another of them, on whose calendar the statement is right; None if there is none.
        other_day: The date there.
        skipped_at: Those of the places whose calendar skipped the day.
    """

    day: dt.date = dt.date.min
    places: tuple[Place, ...] = ()
    other_place: Place | None = None
    other_day: dt.date = dt.date.min
    skipped_at: tuple[Place, ...] = ()


class CalendarClaim(CheckedClaim, ABC):
    """A claim about a day. `place` names the place on whose calendar it counts, and others that may be meant."""

    place_ids: Ends = Field(default=(), alias="place", description="a place id such as 'tokyo', or a list of them")

    compared = CheckedClaim.compared | {"place"}

    @property
    def places_named(self) -> dict[str, tuple[str, ...]]:
        return {"place": self.place_ids}

    def places(self, article: Article) -> tuple[Place, ...]:
        """The places on whose calendars the day may count, the article's own first."""
        return tuple(article.place_by_id[id_] for id_ in self.place_ids)

    def would_change(self, verdict: Verdict) -> str:
        if about_day(verdict).other_place or verdict.name == "depends-on-endpoints":
            return _("Which place's calendar the article means.")
        return _("Which calendar the date is written on.") if verdict.name == "depends-on-reading" else ""

    def evidence(self, verdict: Verdict) -> list[Evidence]:
        places = about_day(verdict).places
        if not places:
            return []
        zones = join_names(list(dict.fromkeys(place.time_zone for place in places)))
        return [Evidence(_("Data"), _("Calendars of {zones}, IANA time zone database.").format(zones=zones))]


def about_day(verdict: Verdict) -> DayVerdict:
    """The verdict, typed as one about a day.

    Raises:
        TypeError: It is not.
    """
    if not isinstance(verdict, DayVerdict):
        raise TypeError(f"the verdict on {verdict.claim.id!r} is not about a day")
    return verdict


def skipped_at(places: tuple[Place, ...], on: dt.date) -> tuple[Place, ...]:
    """Those of the places whose calendar skipped the day."""
    return tuple(place for place in places if dates.is_skipped(place.time_zone, on))


def elsewhere(places: tuple[Place, ...], on: dt.date) -> Iterator[tuple[Place, dt.date]]:
    """The other dates that calendars show at the further places while it is the day at the first one."""
    for place in places[1:]:
        for other in dates.dates_during(places[0].time_zone, on, place.time_zone):
            if other != on:
                yield place, other


def skipped_text(places: tuple[Place, ...], on: dt.date) -> str:
    """Say that the calendar of places skipped a day."""
    before, after = (dt.date.fromordinal(on.toordinal() + step) for step in (-1, 1))
    words = _("The calendar of {places} skipped {day}: {before} was followed by {after}.")
    names = join_names([place.name for place in places])
    return words.format(places=names, day=day(on), before=day(before), after=day(after))


def days_text(days: int) -> str:
    """Write a number of days: `2 days`."""
    return ngettext("{number} day", "{number} days", days).format(number=number(days))
