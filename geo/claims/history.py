"""The difference between two clocks through time, as spells and in sentences."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from geo.clocks import zones
from geo.words.formats import day, hours
from geo.words.language import _

FIRST_YEAR = 1970
"""The IANA database is complete for every zone only from this year on."""
MOST_YEARS = 100
"""The longest history. Without it, an article of the year 9998 would have 8,000 years guessed from today's rules."""

_SECOND, _DAY = timedelta(seconds=1), timedelta(days=1)


@dataclass(frozen=True)
class Spell:
    """A period in which the difference between two clocks stays the same: [begins, ends), in UTC.

    Attributes:
        begins: The first instant.
        ends: The first instant after the spell.
        difference: What to add to the clock at the start to get the clock at the end.
        begins_on: The local date of `begins` at the place where the clocks change. Of the readings before and after the
            change the later one counts: a clock put back at midnight changes on the new day. The UTC date if no clock
            changes then, as for the first spell.
    """

    begins: datetime
    ends: datetime
    difference: timedelta
    begins_on: date


def through_time(start_zone: str, end_zone: str, begin: datetime, finish: datetime) -> tuple[Spell, ...]:
    """The difference between two clocks over [begin, finish), as one or more spells.

    Raises:
        UnknownTimeZoneError: A zone is not a time zone.
        ValueError: `begin` or `finish` is naive, or `finish` is not after `begin`.

    >>> since = datetime(2012, 1, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC)
    >>> spells = through_time("Asia/Seoul", "Asia/Pyongyang", *since)
    >>> [(str(spell.begins_on), spell.difference / timedelta(minutes=1)) for spell in spells]
    [('2012-01-01', 0.0), ('2015-08-15', -30.0), ('2018-05-05', 0.0)]
    """
    steps = zones.differences(start_zone, end_zone, begin, finish)
    ends = [*(instant for instant, _ in steps[1:]), finish.astimezone(UTC)]
    return tuple(
        Spell(begins, end, difference, _day_of_change(start_zone, end_zone, begins))
        for (begins, difference), end in zip(steps, ends, strict=True)
    )


@lru_cache(maxsize=64)
def through_years(start_zone: str, end_zone: str, first: int, last: int) -> tuple[Spell, ...]:
    """The difference between two clocks over whole years in UTC, both included. Raises as `through_time` does."""
    return through_time(start_zone, end_zone, datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC))


def first_year(year: int) -> int:
    """The first year of the history of clocks up to a year.

    >>> first_year(2024), first_year(1945), first_year(9998)
    (1970, 1945, 9898)
    """
    return min(max(FIRST_YEAR, year - MOST_YEARS), year)


def by_date(spells: Sequence[Spell]) -> tuple[Spell, ...]:
    """Leave out spells shorter than a day, so that what remains holds for dates. Each begins on a later date.

    New York is 1 h ahead of Chicago on every date. Twice a year it is 2 h or none for an hour, as its clocks change an
    hour earlier.
    """
    result: list[Spell] = []
    for spell in [spell for spell in spells if spell.ends - spell.begins >= _DAY] or [spells[-1]]:
        # Clocks a day apart may change on the same local date, but one day after each other.
        while result and result[-1].begins_on >= spell.begins_on:
            result.pop()
        if not result or result[-1].difference != spell.difference:
            result.append(spell)
    result[0] = replace(result[0], begins=spells[0].begins, begins_on=spells[0].begins_on)
    ends = [*(spell.begins for spell in result[1:]), spells[-1].ends]
    return tuple(replace(spell, ends=end) for spell, end in zip(result, ends, strict=True))


def _day_of_change(start_zone: str, end_zone: str, instant: datetime) -> date:
    for zone in (start_zone, end_zone):
        after, before = zones.local(zone, instant), zones.local(zone, instant - _SECOND)
        if after.utcoffset() != before.utcoffset():
            # Adding to a local datetime ignores the change: the clock as it would have run on.
            return max(after.date(), (before + _SECOND).date())
    return instant.date()


def noon_utc(day: date) -> datetime:
    """The instant that stands for a date without a time: 12:00 UTC."""
    return datetime.combine(day, time(12), UTC)


def through_the_year(spells: Sequence[Spell], at_most: int = 6) -> str:
    """Say the difference between two clocks through a year: on every date, or until which date.

    Args:
        spells: The spells of one year, from `through_time`.
        at_most: How many of them to name.

    >>> year = datetime(2024, 1, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC)
    >>> through_the_year(through_time("Asia/Tokyo", "America/New_York", *year)).replace("\N{NO-BREAK SPACE}", " ")
    '14 h until 10 March 2024, 13 h until 3 November 2024, then 14 h.'
    """
    spells = by_date(spells)
    differences = _differences(spells)
    if len(spells) == 1:
        words = _("{hours} on every date of {year}.")
        return _sentence(words.format(hours=differences[0], year=spells[0].begins.year))
    parts = [
        _("{hours} until {day}").format(hours=each, day=day(after.begins_on))
        for each, after in zip(differences[:at_most], spells[1:], strict=False)
    ]
    last = _("then {hours}").format(hours=differences[-1]) if len(spells) <= at_most else _("and so on")
    return _sentence(_("{parts}.").format(parts=_(", ").join([*parts, last])))


def through_history(spells: Sequence[Spell], at_most: int = 4) -> str:
    """Say the difference between two clocks now and in the past, latest first.

    Args:
        spells: The spells of several years, from `through_time`.
        at_most: How many of them to name, 2 or more.

    Raises:
        ValueError: `at_most` is below 2.
    """
    if at_most < 2:
        raise ValueError(f"at most {at_most} says nothing of what was before; name 2 or more")
    spells = by_date(spells)
    differences, year = _differences(spells), spells[0].begins.year
    if len(spells) == 1:
        return _sentence(_("{hours} on every date since {year}.").format(hours=differences[0], year=year))
    latest, *before = [
        _("{hours} from {day}").format(hours=each, day=day(spell.begins_on))
        for each, spell in list(zip(differences, spells, strict=True))[:0:-1]
    ][:at_most]
    if len(spells) <= at_most:
        before.append(_("{hours} back to {year}").format(hours=differences[0], year=year))
    else:
        before.append(_("and so on back to {year}").format(year=year))
    words = _("{latest} on; before that {before}.")
    return _sentence(words.format(latest=latest, before=_(", ").join(before)))


def _differences(spells: Sequence[Spell]) -> list[str]:
    """Write each spell's difference; with "ahead" or "behind" only if that changes."""
    sides = {spell.difference > timedelta(0) for spell in spells if spell.difference}
    words = (_("{hours} behind"), _("{hours} ahead")) if len(sides) > 1 else ("{hours}", "{hours}")
    return [
        words[spell.difference > timedelta(0)].format(hours=hours(spell.difference))
        if spell.difference
        else _("the same time")
        for spell in spells
    ]


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
