"""What the clocks show: UTC offsets, the difference between two zones, and the instants at which they change.

A zone is an IANA name, such as `Asia/Tokyo`; an instant is an aware `datetime`, in whatever zone; a difference is what
to add to the clock at the start to get the clock at the end. All comes from the IANA database that Python finds: the
system's, or else the `tzdata` package.
"""

import difflib
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_DAY = 86_400


class UnknownTimeZoneError(ValueError):
    """A name that is not the time zone of a place."""

    def __init__(self, name: str) -> None:
        """Say which name, and what was probably meant."""
        near = nearest_time_zone(name)
        hint = f"did you mean {near!r}?" if near else "write a name such as 'Asia/Tokyo'"
        super().__init__(f"{name!r} is not an IANA time zone of a place; {hint}")


def is_time_zone(name: str) -> bool:
    """Whether the name is an IANA time zone of a place, exactly as the database spells it.

    Only names of the form `Area/Location` are. Refused are `Etc/GMT+9` and `EST`, which are offsets; `localtime`,
    `Factory` and `right/...`, which are not places; and one-word aliases such as `Japan` and `Singapore`, which the
    database keeps for old programs and does not guarantee everywhere.
    """
    return name in _names()


def nearest_time_zone(name: str) -> str:
    """The known time zone that was probably meant, or an empty string: a hint for a message, never an answer.

    Case, spaces for underscores, a bare city, a wrong area and small slips are understood.

    >>> nearest_time_zone("asia/tokio"), nearest_time_zone("Honolulu"), nearest_time_zone("JST")
    ('Asia/Tokyo', 'Pacific/Honolulu', '')
    """
    folded = name.casefold()
    by_name = {zone.casefold(): zone for zone in sorted(_names())}
    by_city = {known.rpartition("/")[2]: zone for known, zone in by_name.items()}
    city = folded.rpartition("/")[2]
    if exact := by_name.get(folded) or by_city.get(city):
        return exact
    # Short words say too little: 'EST' is not 'Brazil/East', nor Iran 'Europe/Tirane'.
    alike = difflib.get_close_matches(city, by_city, 1, 0.75) if len(city) > 4 else []
    return by_city[alike[0]] if alike else ""


def utc_offset(zone: str, instant: datetime) -> timedelta:
    """What to add to UTC at the instant to get the zone's clock; positive east of Greenwich.

    Raises:
        UnknownTimeZoneError: `zone` is not a time zone.
        ValueError: `instant` is naive.

    >>> str(utc_offset("Asia/Kathmandu", datetime(2024, 7, 28, tzinfo=UTC)))
    '5:45:00'
    """
    # A zone's own datetimes have an offset; only a tzinfo of another make may answer None.
    return local(zone, instant).utcoffset() or timedelta(0)


def local(zone: str, instant: datetime) -> datetime:
    """The same instant with the date and time that the zone's clocks show. Raises as `utc_offset` does.

    >>> str(local("Pacific/Honolulu", datetime(2024, 7, 28, 3, tzinfo=UTC)))
    '2024-07-27 17:00:00-10:00'
    """
    if not is_time_zone(zone):
        raise UnknownTimeZoneError(zone)
    return _utc(instant).astimezone(ZoneInfo(zone))


def instant(zone: str, reading: datetime) -> datetime:
    """The instant at which the zone's clocks show a naive reading; the earlier one where they show it twice.

    A reading that the clocks skip is taken as if they had not yet been put forward.

    Raises:
        UnknownTimeZoneError: `zone` is not a time zone.
        ValueError: `reading` is aware, and so an instant already.

    >>> str(instant("Pacific/Honolulu", datetime(2024, 7, 28, 12)))
    '2024-07-28 22:00:00+00:00'
    """
    if not is_time_zone(zone):
        raise UnknownTimeZoneError(zone)
    if reading.tzinfo is not None:
        raise ValueError(f"{reading.isoformat()} is an instant already; give the reading of a clock, without a tzinfo")
    return reading.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def difference(start_zone: str, end_zone: str, instant: datetime) -> timedelta:
    """What to add to the clock at the start to get the clock at the end. Raises as `utc_offset` does.

    >>> difference("Asia/Tokyo", "Pacific/Honolulu", datetime(2024, 7, 28, tzinfo=UTC)) / timedelta(hours=1)
    -19.0
    """
    return utc_offset(end_zone, instant) - utc_offset(start_zone, instant)


def offset_changes(zone: str, start: datetime, end: datetime) -> tuple[datetime, ...]:
    """The instants in [start, end), in UTC, from which the zone's UTC offset is another than a second before.

    Exact to the second. Changes that undo each other within a day would be missed; the closest two in the database
    2025b, Freetown's of September 1939, are four days apart.

    Raises:
        UnknownTimeZoneError: `zone` is not a time zone.
        ValueError: `start` or `end` is naive, or `end` is not after `start`.

    >>> changes = offset_changes("America/New_York", datetime(2024, 1, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC))
    >>> [str(instant) for instant in changes]
    ['2024-03-10 07:00:00+00:00', '2024-11-03 06:00:00+00:00']
    """
    if not _utc(start) < _utc(end):
        raise ValueError(f"end {end.isoformat()} is not after start {start.isoformat()}; give a later end")
    # Both become the last whole second before: a change at `start` counts, one at `end` does not.
    return _changes(zone, *(-((_EPOCH - _utc(bound)) // _SECOND) - 1 for bound in (start, end)))


def differences(
    start_zone: str, end_zone: str, start: datetime, end: datetime
) -> tuple[tuple[datetime, timedelta], ...]:
    """The difference between two clocks over [start, end), as steps. Raises as `offset_changes` does.

    Returns:
        Pairs of an instant, in UTC, and the difference that holds from it until the next; the first is at `start`, and
        no two neighbours have the same difference.
    """
    changes = {change for zone in (start_zone, end_zone) for change in offset_changes(zone, start, end)}
    steps: list[tuple[datetime, timedelta]] = []
    for instant in sorted({_utc(start), *changes}):
        value = difference(start_zone, end_zone, instant)
        if not steps or steps[-1][1] != value:
            steps.append((instant, value))
    return tuple(steps)


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))


def _utc(instant: datetime) -> datetime:
    if instant.utcoffset() is None:
        raise ValueError(f"{instant.isoformat()} has no UTC offset, so it is no instant; give a datetime with a tzinfo")
    return instant.astimezone(UTC)


@lru_cache(maxsize=1024)
def _changes(zone: str, first: int, last: int) -> tuple[datetime, ...]:
    """The changes in the seconds (first, last] since 1970: step through the days, bisect those with a change."""
    changes = []
    for day in range(first, last, _DAY):
        low, high = day, min(day + _DAY, last)
        before = utc_offset(zone, _EPOCH + low * _SECOND)
        if before == utc_offset(zone, _EPOCH + high * _SECOND):
            continue
        while high - low > 1:
            middle = (low + high) // 2
            if utc_offset(zone, _EPOCH + middle * _SECOND) == before:
                low = middle
            else:
                high = middle
        changes.append(_EPOCH + high * _SECOND)
    return tuple(changes)
