"""A time difference between two places, in hours without a sign."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import ClassVar, Literal

from geo.claims.ends import EndsClaim, own_pair
from geo.claims.exhibits import Exhibit, Facts, HoursChart
from geo.claims.history import (
    Spell,
    by_date,
    first_year,
    noon_utc,
    through_history,
    through_the_year,
    through_years,
)
from geo.claims.rounding import APPROXIMATE_WITHIN
from geo.claims.sentences import Evidence
from geo.claims.verdicts import Comparison, Verdict
from geo.clocks import zones
from geo.story.fields import Field
from geo.story.model import Article, Place
from geo.words import formats
from geo.words.formats import NO_BREAK, day, join_sentences
from geo.words.language import _


class TimeDifference(EndsClaim):
    """A time difference between two places."""

    kind: Literal["time-difference"] = Field(description="'time-difference'")

    units: ClassVar[tuple[str, ...]] = ("h",)
    about_clocks: ClassVar[bool] = True

    def check(self, article: Article) -> Verdict:
        year = self.day(article).year
        pairs = self.pairs(article)
        start, end = pairs[0]
        (first,) = self.computed(pairs[:1], article)
        through_the_year = _hours_through(start.time_zone, end.time_zone, year)
        if all(hours == self.figure for _date, hours in through_the_year):
            return self.verdict("holds", first)
        for on, hours in through_the_year:
            if hours == self.figure:
                return self.verdict("depends-on-date", first, Comparison(start, end, hours, on))
        for start, end in pairs[1:]:
            for on, hours in _hours_through(start.time_zone, end.time_zone, year):
                if hours == self.figure:
                    return self.verdict("depends-on-endpoints", first, Comparison(start, end, hours, on))
        near = abs(self.figure - first.computed) <= APPROXIMATE_WITHIN * first.computed
        return self.verdict("approximate" if near else "differs", first)

    def computed(self, pairs: Sequence[tuple[Place, Place]], article: Article) -> list[Comparison]:
        day = self.day(article)
        return [Comparison(start, end, _hours_on(start, end, day), day) for start, end in pairs]

    def spells(self, article: Article) -> tuple[Spell, ...]:
        start, end = (article.place_by_id[id_] for id_ in self.ends)
        year = self.day(article).year
        return by_date(through_years(start.time_zone, end.time_zone, first_year(year), year))

    def format_figure(self, computed: float) -> str:
        return formats.hours(timedelta(hours=computed))

    def finding(self, verdict: Verdict) -> str:
        first, fitting, pair = own_pair(verdict), verdict.fitting, self.own_pair_text(verdict)
        on = _date_of(first)
        if verdict.name == "holds":
            return _("{pair}, on every date of {year}.").format(pair=pair, year=on.year)
        if verdict.name == "depends-on-date" and first.computed == self.figure:
            words = _("{pair} on {day}, but not on every date of {year}.")
            return words.format(pair=pair, day=day(on), year=on.year)
        on_the_day = _("{pair} on {day}.").format(pair=pair, day=day(on))
        if fitting is None:
            return on_the_day
        example = _("On {day}, for example, it is {hours} from {start} to {end}.").format(
            hours=self.format_figure(fitting.computed).replace(NO_BREAK, " "),
            start=fitting.start.name,
            end=fitting.end.name,
            day=day(_date_of(fitting)),
        )
        return join_sentences(on_the_day, example)

    def evidence(self, verdict: Verdict) -> list[Evidence]:
        start, end = own_pair(verdict).start, own_pair(verdict).end
        words = _("Time zones {start} and {end}, IANA time zone database.")
        data = Evidence(_("Data"), words.format(start=start.time_zone, end=end.time_zone))
        return [data, *super().evidence(verdict)]

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """The difference through the year, and through the years for which the database is complete."""
        if ends is None:
            return ()
        clocks, year = [place.time_zone for place in ends], self.day(article).year
        since = first_year(year)
        in_the_year, in_history = (through_years(*clocks, first, year) for first in (year, since))
        facts = (
            (_("Through {year}").format(year=year), through_the_year(in_the_year)),
            (_("Since {year}").format(year=since), through_history(in_history)),
        )
        return (Facts(facts), *(HoursChart(self.figure, _steps(spells)) for spells in (in_the_year, in_history)))


def _date_of(comparison: Comparison) -> date:
    if comparison.on is None:
        raise ValueError("hours between two clocks are computed for a date")
    return comparison.on


def _steps(spells: Sequence[Spell]) -> tuple[tuple[datetime, datetime, float], ...]:
    return tuple((spell.begins, spell.ends, abs(spell.difference.total_seconds()) / 3600) for spell in spells)


def _hours_on(start: Place, end: Place, day: date) -> float:
    return abs(zones.difference(start.time_zone, end.time_zone, noon_utc(day)).total_seconds()) / 3600


@lru_cache(maxsize=4096)
def _hours_through(start_zone: str, end_zone: str, year: int) -> tuple[tuple[date, float], ...]:
    spells = by_date(through_years(start_zone, end_zone, year, year))
    return tuple((spell.begins_on, abs(spell.difference.total_seconds()) / 3600) for spell in spells)
