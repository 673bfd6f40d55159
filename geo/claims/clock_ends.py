"""What claims about clocks share: UTC as an end, and by how much one clock is ahead of another."""

from abc import ABC
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any, ClassVar

from geo.claims.ends import TwoEnds
from geo.claims.exhibits import Dial
from geo.claims.history import Spell, by_date, first_year, noon_utc, through_years
from geo.clocks import zones
from geo.earth import sun
from geo.story.model import Article, Place
from geo.words.language import _

UTC_ID = "utc"
_CLOCK_ONLY: dict[str, Any] = {"id": UTC_ID, "name": "UTC", "time_zone": zones.UTC_CLOCK}
UTC = Place.model_construct(**_CLOCK_ONLY)
"""What stands for a place where a claim names UTC: a clock without a position."""


class ClockEnds(TwoEnds, ABC):
    """A claim about the clocks of two places. Instead of a place, an end may be `utc`, which is on no map."""

    about_clocks: ClassVar[bool] = True

    @property
    def ends(self) -> tuple[str, str] | None:
        return None if UTC_ID in self.ends_as_written else self.ends_as_written

    @property
    def places_named(self) -> dict[str, tuple[str, ...]]:
        named = super().places_named.items()
        return {field: tuple(id_ for id_ in ids if id_ != UTC_ID) for field, ids in named}

    def place(self, id_: str, article: Article) -> Place:
        return UTC if id_ == UTC_ID else super().place(id_, article)

    def spells(self, article: Article) -> tuple[Spell, ...]:
        start, end = self.pairs(article)[0]
        year = self.day(article).year
        return by_date(through_years(start.time_zone, end.time_zone, first_year(year), year))


def in_place(place: Place) -> str:
    """Say whose clock shows a time: `in Tokyo`, `UTC`."""
    return place.name if place.id == UTC_ID else _("in {place}").format(place=place.name)


def dial(place: Place, instant: datetime) -> Dial:
    """What the clock of a place shows at an instant."""
    night = None if place.id == UTC_ID else sun.is_night(place.position, instant)
    return Dial(place.name, zones.local(place.time_zone, instant), night)


def minutes_ahead(start_zone: str, end_zone: str, day: date) -> float:
    """By how many minutes the clock at the start is ahead of the clock at the end, at noon UTC of a day."""
    return -zones.difference(start_zone, end_zone, noon_utc(day)) / timedelta(minutes=1)


@lru_cache(maxsize=4096)
def ahead_by_date(start_zone: str, end_zone: str, first: int, last: int) -> tuple[tuple[date, float], ...]:
    """By how many minutes the clock at the start is ahead, from which date on, through whole years.

    >>> [(str(day), ahead) for day, ahead in ahead_by_date("Asia/Tokyo", "America/New_York", 2024, 2024)]
    [('2024-01-01', 840.0), ('2024-03-10', 780.0), ('2024-11-03', 840.0)]
    """
    spells = by_date(through_years(start_zone, end_zone, first, last))
    return tuple((spell.begins_on, -spell.difference / timedelta(minutes=1)) for spell in spells)


def on_clock_faces(minutes: float) -> float:
    """By how many minutes two clock faces differ, whatever the date: 5 hours for 19.

    >>> [on_clock_faces(60 * hours) / 60 for hours in (5, 19, -19, 24, 25)]
    [5.0, 5.0, 5.0, 0.0, 1.0]
    """
    return min(minutes % 1440, -minutes % 1440)
