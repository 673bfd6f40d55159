"""Time zones: UTC offsets, the difference between two zones' clocks, and when they change.

A zone is an IANA name, such as `Asia/Tokyo`. An instant is an aware `datetime`, in any zone. A difference is what to
add to the clock at the start to get the clock at the end. An interval is two instants in UTC; the second is excluded.
All data comes from the IANA database in the pinned `tzdata` package, never from the system's, which differs between
hosts: so the same story gives the same figures everywhere.
"""

import math
import struct
from bisect import bisect_right
from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from importlib import resources
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias
from zoneinfo import ZoneInfo, available_timezones, reset_tzpath

import tzdata

from geo.words import spelling

reset_tzpath(to=())

Interval: TypeAlias = tuple[datetime, datetime]

UTC_CLOCK = "Etc/UTC"
"""The zone of a clock without a place. It is not the time zone of a place, so `is_time_zone` refuses it."""

_CAPITALS = {
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "ID": "Asia/Jakarta",
    "KZ": "Asia/Almaty",
    "MX": "America/Mexico_City",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
}
"""The zone of the capital, where the database lists another one of the country first."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_WEEK = 7 * 86_400
_SECONDS_OF_400_YEARS = 146_097 * 86_400


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


def every() -> frozenset[str]:
    """Every time zone of a place, by its name in the database, older names too."""
    return _names()


def _has_clock(zone: str) -> bool:
    return zone == UTC_CLOCK or is_time_zone(zone)


def nearest_time_zone(name: str) -> str:
    """The known time zone that was probably meant, or an empty string. Only a hint for a message, never used as input.

    It understands wrong case, spaces for underscores, a bare city, a wrong area, a one-word alias and misspellings.

    >>> [nearest_time_zone(name) for name in ("asia/tokio", "Honolulu", "Japan", "JST")]
    ['Asia/Tokyo', 'Pacific/Honolulu', 'Asia/Tokyo', '']
    """
    if exact := spelled_otherwise(name):
        return exact
    _by_name, by_city, _by_alias = _spellings()
    city = name.strip().casefold().replace(" ", "_").rpartition("/")[2]
    # Short words would match by accident: 'EST' is not 'Brazil/East', and 'Iran' is not 'Europe/Tirane'.
    return by_city.get(spelling.nearest(city, by_city, 75), "") if len(city) > 4 else ""


def spelled_otherwise(name: str) -> str:
    """The time zone that a name means in another case, without its area, or by an old word; else an empty string.

    >>> spelled_otherwise("asia/tokyo"), spelled_otherwise("Tokyo"), spelled_otherwise("Japan")
    ('Asia/Tokyo', 'Asia/Tokyo', 'Asia/Tokyo')
    >>> spelled_otherwise("Tokio")
    ''
    """
    folded = name.strip().casefold().replace(" ", "_")
    by_name, by_city, by_alias = _spellings()
    return by_name.get(folded) or by_city.get(folded.rpartition("/")[2]) or by_alias.get(folded) or ""


def zone_point(zone: str) -> tuple[tuple[float, float], ...]:
    """The (latitude, longitude), in degrees, of a zone's main city in the database.

    Returns:
        One point, or none for the few zones without one in the database.

    >>> zone_point("Asia/Tokyo"), zone_point("Europe/Kiev") == zone_point("Europe/Kyiv")
    (((35.65444, 139.74472),), True)
    """
    return tuple(_points()[name] for name in (zone, _links().get(zone, "")) if name in _points())[:1]


@lru_cache(maxsize=1024)
def nearest_to(latitude: float, longitude: float) -> str:
    """The time zone whose main city is nearest to a position: a guess, for a position at sea.

    >>> nearest_to(35.0, 139.0)
    'Asia/Tokyo'
    """
    east = math.cos(math.radians(latitude))

    def apart(point: tuple[float, float]) -> float:
        across = (point[1] - longitude + 180) % 360 - 180
        return (point[0] - latitude) ** 2 + (across * east) ** 2

    points = _points()
    return min((zone for zone in points if is_time_zone(zone)), key=lambda zone: apart(points[zone]))


def of_country(code: str) -> tuple[str, ...]:
    """The time zones of a country, that of its capital first; none if the database has no such country.

    Args:
        code: Its ISO 3166-1 alpha-2 code.

    >>> of_country("JP"), of_country("UA")
    (('Asia/Tokyo',), ('Europe/Kyiv', 'Europe/Simferopol'))
    """
    found = _of_countries().get(code, ())
    main = _CAPITALS.get(code)
    return (main, *(zone for zone in found if zone != main)) if main in found else found


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

    Exact to the second.

    Raises:
        UnknownTimeZoneError: `zone` is not a time zone.
        ValueError: `start` or `end` is naive, or `end` is not after `start`.

    >>> changes = offset_changes("America/New_York", datetime(2024, 1, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC))
    >>> [str(instant) for instant in changes]
    ['2024-03-10 07:00:00+00:00', '2024-11-03 06:00:00+00:00']
    """
    return tuple(instant for instant, _offset in _steps(zone, *_seconds_before(start, end)))


def differences(
    start_zone: str, end_zone: str, start: datetime, end: datetime
) -> tuple[tuple[datetime, timedelta], ...]:
    """The difference between two clocks over [start, end), as steps. Raises as `offset_changes` does.

    Returns:
        Pairs of an instant, in UTC, and the difference that holds from then until the next one. The first pair is at
        `start`. Neighbours differ.
    """
    bounds = _seconds_before(start, end)
    here, there = (utc_offset(zone, start) for zone in (start_zone, end_zone))
    found = [(in_utc(start), there - here)]
    changes = [(instant, 0, offset) for instant, offset in _steps(start_zone, *bounds)]
    changes += [(instant, 1, offset) for instant, offset in _steps(end_zone, *bounds)]
    for instant, group in groupby(sorted(changes), key=itemgetter(0)):
        for _instant, is_end, offset in group:
            here, there = (here, offset) if is_end else (offset, there)
        if there - here != found[-1][1]:
            found.append((instant, there - here))
    return tuple(found)


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


def _places() -> list[list[str]]:
    return [line.split("\t") for line in _table("zone.tab") if line.strip() and not line.startswith("#")]


@lru_cache(maxsize=1)
def _of_countries() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for country, _written, zone, *_comment in _places():
        found[country] = (*found.get(country, ()), zone)
    return found


@lru_cache(maxsize=1)
def _points() -> dict[str, tuple[float, float]]:
    """The point of each zone in the database, where it is written `+DDMM[SS]+DDDMM[SS]`."""
    points = {}
    for _country, written, zone, *_comment in _places():
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


def _seconds_before(start: datetime, end: datetime) -> tuple[int, int]:
    """The last whole second before each bound, since 1970: a change at `start` counts, one at `end` does not."""
    first, last = (-((_EPOCH - bound) // _SECOND) - 1 for bound in span(start, end))
    return first, last


@lru_cache(maxsize=1024)
def _steps(zone: str, first: int, last: int) -> tuple[tuple[datetime, timedelta], ...]:
    """The changes in the seconds (first, last] since 1970, each with the UTC offset from then on.

    The file of a zone lists its changes up to a year, and from then on gives a rule for every year.
    """
    if not _has_clock(zone):
        raise UnknownTimeZoneError(zone)
    listed = _listed(zone)
    changes = list(listed[bisect_right(listed, first) : bisect_right(listed, last)])
    since = max(first, listed[-1] if listed else first)
    if since < last and _has_rule(zone):
        years = range((_EPOCH + since * _SECOND).year, (_EPOCH + last * _SECOND).year + 1)
        changes += [second for year in years for second in _by_rule(zone, year) if since < second <= last]
    found = [(second, _offset(zone, second)) for second in changes]
    before = [_offset(zone, second - 1) for second in changes]
    return tuple(
        (_EPOCH + second * _SECOND, offset)
        for (second, offset), old in zip(found, before, strict=True)
        if offset != old  # else only the name of the offset changes
    )


def _offset(zone: str, second: int) -> timedelta:
    """The UTC offset at a second since 1970."""
    clock = _zone(zone)
    # `fromutc` reads the datetime as UTC.
    return clock.fromutc((_EPOCH + second * _SECOND).replace(tzinfo=clock)).utcoffset() or timedelta(0)


@lru_cache(maxsize=16384)
def _by_rule(zone: str, year: int) -> tuple[int, ...]:
    """The changes of a year that follow a rule, in seconds since 1970: step through the weeks, bisect those with one.

    Rules name months and weekdays, so their changes are months apart, and come again after 400 years.
    """
    if year >= 2800:
        turns = (year - 2400) // 400
        return tuple(second + turns * _SECONDS_OF_400_YEARS for second in _by_rule(zone, year - 400 * turns))
    begin, end = (-((_EPOCH - datetime(each, 1, 1, tzinfo=UTC)) // _SECOND) for each in (year, year + 1))
    changes = []
    after = _offset(zone, begin - 1)
    for start in range(begin - 1, end - 1, _WEEK):
        low, high = start, min(start + _WEEK, end - 1)
        before, after = after, _offset(zone, high)
        if before == after:
            continue
        while high - low > 1:
            middle = (low + high) // 2
            if _offset(zone, middle) == before:
                low = middle
            else:
                high = middle
        changes.append(high)
    return tuple(changes)


@lru_cache(maxsize=1024)
def _listed(zone: str) -> tuple[int, ...]:
    """The changes that the file of a zone lists, in seconds since 1970. Its format is that of RFC 9636, version 2."""
    data = _file(zone)
    *others, count, kinds, letters = struct.unpack_from(">6l", data, 20)
    utc_marks, standard_marks, leaps = others
    # The first block has 32-bit numbers, for old programs; the second begins after it, with a header like its own.
    second = 44 + count * 5 + kinds * 6 + letters + leaps * 8 + standard_marks + utc_marks
    (count,) = struct.unpack_from(">l", data, second + 32)
    return struct.unpack_from(f">{count}q", data, second + 44)


def _has_rule(zone: str) -> bool:
    return b"," in _file(zone).rstrip(b"\n").rpartition(b"\n")[2]


@lru_cache(maxsize=1024)
def _file(zone: str) -> bytes:
    return (resources.files(tzdata) / "zoneinfo" / zone).read_bytes()
