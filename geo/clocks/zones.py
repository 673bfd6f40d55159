"""Time zones: UTC offsets, the difference between two zones' clocks, and when they change.

A zone is an IANA name, such as `Asia/Tokyo`. An instant is an aware `datetime`, in any zone. A difference is what to
add to the clock at the start to get the clock at the end. An interval is two instants in UTC; the second is excluded.
All data comes from the IANA database in the pinned `tzdata` package, never from the system's, which differs between
hosts: so the same story gives the same figures everywhere.
"""

from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from importlib import resources
from typing import TypeAlias
from zoneinfo import ZoneInfo, available_timezones, reset_tzpath

import tzdata

from geo.words import spelling

reset_tzpath(to=())

Interval: TypeAlias = tuple[datetime, datetime]

UTC_CLOCK = "Etc/UTC"
"""The zone of a clock without a place. It is not the time zone of a place, so `is_time_zone` refuses it."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_DAY = 86_400


class UnknownTimeZoneError(ValueError):
    """The name is not the time zone of a place."""

    def __init__(self, name: str) -> None:
        """Name the wrong zone, and the one that was probably meant."""
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


def _has_clock(zone: str) -> bool:
    return zone == UTC_CLOCK or is_time_zone(zone)


def nearest_time_zone(name: str) -> str:
    """The known time zone that was probably meant, or an empty string. Only a hint for a message, never used as input.

    It understands wrong case, spaces for underscores, a bare city, a wrong area, a one-word alias and misspellings.

    >>> [nearest_time_zone(name) for name in ("asia/tokio", "Honolulu", "Japan", "JST")]
    ['Asia/Tokyo', 'Pacific/Honolulu', 'Asia/Tokyo', '']
    """
    folded = name.strip().casefold().replace(" ", "_")
    by_name, by_city, by_alias = _spellings()
    city = folded.rpartition("/")[2]
    if exact := by_name.get(folded) or by_city.get(city) or by_alias.get(folded):
        return exact
    # Short words would match by accident: 'EST' is not 'Brazil/East', and 'Iran' is not 'Europe/Tirane'.
    return by_city.get(spelling.nearest(city, by_city, 75), "") if len(city) > 4 else ""


def zone_point(zone: str) -> tuple[tuple[float, float], ...]:
    """The (latitude, longitude), in degrees, of a zone's main city in the database.

    Returns:
        One point, or none for the few zones without one in the database.

    >>> zone_point("Asia/Tokyo"), zone_point("Europe/Kiev") == zone_point("Europe/Kyiv")
    (((35.65444, 139.74472),), True)
    """
    return tuple(_points()[name] for name in (zone, _links().get(zone, "")) if name in _points())[:1]


def utc_offset(zone: str, instant: datetime) -> timedelta:
    """What to add to UTC at the instant to get the zone's clock; positive east of Greenwich.

    Raises:
        UnknownTimeZoneError: `zone` is not a time zone.
        ValueError: `instant` is naive.

    >>> str(utc_offset("Asia/Kathmandu", datetime(2024, 7, 28, tzinfo=UTC)))
    '5:45:00'
    """
    # ZoneInfo always has an offset; only another kind of tzinfo may return None.
    return local(zone, instant).utcoffset() or timedelta(0)


def local(zone: str, instant: datetime) -> datetime:
    """The instant in the zone's local time. Raises as `utc_offset` does.

    >>> str(local("Pacific/Honolulu", datetime(2024, 7, 28, 3, tzinfo=UTC)))
    '2024-07-27 17:00:00-10:00'
    """
    if not _has_clock(zone):
        raise UnknownTimeZoneError(zone)
    return in_utc(instant).astimezone(_zone(zone))


def instant(zone: str, reading: datetime) -> datetime:
    """The instant at which the zone's clocks show a naive reading; the earlier one if they show it twice.

    A reading that the clocks skip is taken as if they had not been put forward.

    Raises:
        UnknownTimeZoneError: `zone` is not a time zone.
        ValueError: `reading` is aware, and so an instant already.

    >>> str(instant("Pacific/Honolulu", datetime(2024, 7, 28, 12)))
    '2024-07-28 22:00:00+00:00'
    """
    if not _has_clock(zone):
        raise UnknownTimeZoneError(zone)
    if reading.tzinfo is not None:
        raise ValueError(f"{reading.isoformat()} is an instant already; give the reading of a clock, without a tzinfo")
    return reading.replace(tzinfo=_zone(zone)).astimezone(UTC)


def instants(zone: str, reading: datetime) -> tuple[datetime, ...]:
    """Every instant at which the zone's clocks show a naive reading: none if they skip it, two if they show it twice.

    Raises as `instant` does.

    >>> readings = [datetime(2024, 3, 31, 2, 30), datetime(2024, 10, 27, 2, 30), datetime(2024, 7, 28, 12)]
    >>> [len(instants("Europe/Berlin", reading)) for reading in readings]
    [0, 2, 1]
    """
    first = instant(zone, reading)
    second = reading.replace(tzinfo=_zone(zone), fold=1).astimezone(UTC)
    return tuple(
        sorted({each for each in (first, second) if local(zone, each).replace(tzinfo=None, fold=0) == reading})
    )


def difference(start_zone: str, end_zone: str, instant: datetime) -> timedelta:
    """What to add to the clock at the start to get the clock at the end. Raises as `utc_offset` does.

    >>> difference("Asia/Tokyo", "Pacific/Honolulu", datetime(2024, 7, 28, tzinfo=UTC)) / timedelta(hours=1)
    -19.0
    """
    return utc_offset(end_zone, instant) - utc_offset(start_zone, instant)


@lru_cache(maxsize=8192)
def standard_offset(zone: str, instant: datetime) -> timedelta:
    """The zone's UTC offset without summer time: the least that its clocks keep for a quarter of the year around.

    The database does not say which offset people call standard: Ireland's winter time is written there as a saving of
    minus one hour. Offsets more than two hours off are left out, as they come from a move across the date line.
    Raises as `utc_offset` does.

    >>> summer = datetime(2024, 7, 28, tzinfo=UTC)
    >>> [str(standard_offset(zone, summer)) for zone in ("Europe/Dublin", "America/New_York", "Africa/Casablanca")]
    ['0:00:00', '-1 day, 19:00:00', '1:00:00']
    """
    now = utc_offset(zone, instant)
    samples = Counter(utc_offset(zone, instant + timedelta(weeks=4 * step)) for step in range(-6, 7))
    kept = [offset for offset, count in samples.items() if count >= 4 and abs(offset - now) <= timedelta(hours=2)]
    return min(kept, default=now)


def offset_changes(zone: str, start: datetime, end: datetime) -> tuple[datetime, ...]:
    """The instants in [start, end), in UTC, at which the zone's UTC offset changes.

    Exact to the second. Two changes within a day that cancel each other would be missed. In the database
    2025b the closest two, Freetown's of September 1939, are four days apart.

    Raises:
        UnknownTimeZoneError: `zone` is not a time zone.
        ValueError: `start` or `end` is naive, or `end` is not after `start`.

    >>> changes = offset_changes("America/New_York", datetime(2024, 1, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC))
    >>> [str(instant) for instant in changes]
    ['2024-03-10 07:00:00+00:00', '2024-11-03 06:00:00+00:00']
    """
    # Round both to the last whole second before them: a change at `start` counts, one at `end` does not.
    return _changes(zone, *(-((_EPOCH - bound) // _SECOND) - 1 for bound in span(start, end)))


def differences(
    start_zone: str, end_zone: str, start: datetime, end: datetime
) -> tuple[tuple[datetime, timedelta], ...]:
    """The difference between two clocks over [start, end), as steps. Raises as `offset_changes` does.

    Returns:
        Pairs of an instant, in UTC, and the difference that holds from then until the next one. The first pair is at
        `start`. Neighbours differ.
    """
    changes = {change for zone in (start_zone, end_zone) for change in offset_changes(zone, start, end)}
    steps: list[tuple[datetime, timedelta]] = []
    for instant in sorted({in_utc(start), *changes}):
        value = difference(start_zone, end_zone, instant)
        if not steps or steps[-1][1] != value:
            steps.append((instant, value))
    return tuple(steps)


def release() -> str:
    """The release of the IANA database, such as `2026f`."""
    return str(tzdata.IANA_VERSION)


@cache
def _zone(name: str) -> ZoneInfo:
    """The zone, cached: zoneinfo itself keeps only the last few. There are about 600."""
    return ZoneInfo(name)


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))


@lru_cache(maxsize=1)
def _spellings() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Each zone by its name, its city and its one-word alias, in lower case."""
    by_name = {zone.casefold(): zone for zone in sorted(_names())}
    by_city = {known.rpartition("/")[2]: zone for known, zone in by_name.items()}
    words = {alias: zone for alias, zone in _links().items() if zone in _names() and "/" not in alias}
    by_alias = {alias.casefold(): zone for alias, zone in words.items() if not alias.isupper()}  # 'EST' is an offset
    return by_name, by_city, by_alias


@lru_cache(maxsize=1)
def _links() -> dict[str, str]:
    """The zone that each alias in the database stands for."""
    lines = (line.split() for line in _table("tzdata.zi") if line.startswith("L "))
    return {alias: zone for _mark, zone, alias in lines}


@lru_cache(maxsize=1)
def _points() -> dict[str, tuple[float, float]]:
    """The point of each zone in the database, where it is written `+DDMM[SS]+DDDMM[SS]`."""
    rows = (line.split("\t") for line in _table("zone.tab") if line.strip() and not line.startswith("#"))
    points = {}
    for _country, written, zone, *_comment in rows:
        across = max(written.rfind("+"), written.rfind("-"))
        points[zone] = (_degrees(written[:across]), _degrees(written[across:]))
    return points


def _degrees(written: str) -> float:
    whole = len(written) - (4 if len(written) > 6 else 2)  # sign and degrees, before minutes and perhaps seconds
    minutes, seconds = written[whole : whole + 2], written[whole + 2 :] or "0"
    size = int(written[1:whole]) + int(minutes) / 60 + int(seconds) / 3600
    return round(-size if written[0] == "-" else size, 5)


def _table(name: str) -> list[str]:
    return (resources.files(tzdata) / "zoneinfo" / name).read_text(encoding="utf-8").splitlines()


def in_utc(instant: datetime) -> datetime:
    """The same instant in UTC.

    Raises:
        ValueError: `instant` is naive.
    """
    if instant.utcoffset() is None:
        raise ValueError(f"{instant.isoformat()} has no UTC offset, so it is no instant; give a datetime with a tzinfo")
    return instant.astimezone(UTC)


def span(start: datetime, end: datetime) -> Interval:
    """The interval from one instant to a later one, in UTC.

    Raises:
        ValueError: `start` or `end` is naive, or `end` is not after `start`.
    """
    if not in_utc(start) < in_utc(end):
        raise ValueError(f"end {end.isoformat()} is not after start {start.isoformat()}; give a later end")
    return in_utc(start), in_utc(end)


@lru_cache(maxsize=1024)
def _changes(zone: str, first: int, last: int) -> tuple[datetime, ...]:
    """The changes in the seconds (first, last] since 1970: step through the days, bisect those with a change."""
    if not _has_clock(zone):
        raise UnknownTimeZoneError(zone)
    clock = _zone(zone)
    start = _EPOCH.replace(tzinfo=clock)  # `fromutc` reads the datetime as UTC

    def offset(second: int) -> timedelta | None:
        return clock.fromutc(start + second * _SECOND).utcoffset()

    changes = []
    after = offset(first)
    for low in range(first, last, _DAY):
        high = min(low + _DAY, last)
        before, after = after, offset(high)
        if before == after:
            continue
        while high - low > 1:
            middle = (low + high) // 2
            if offset(middle) == before:
                low = middle
            else:
                high = middle
        changes.append(_EPOCH + high * _SECOND)
    return tuple(changes)
