"""Clock times with their zones."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from geo.clocks import zones
from geo.extract.english import clock_times as english
from geo.extract.english.demonyms import country_of
from geo.extract.english.times import (
    AN_HOUR_PAST,
    HOURS,
    NAMED_ZONES,
    ONE_COUNTRY,
    ZONES,
)
from geo.extract.found import Spot
from geo.extract.segments import Text


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone that the text names.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        text: As written: "UTC", "BST", "local time", "Eastern".
        spots: The clocks that it may mean, the likeliest first; empty for UTC, "local time" and the time of a place.
        is_utc: Whether it is UTC, or GMT meant as UTC.
        is_local: Whether it says no more than "local".
    """

    start: int
    end: int
    text: str
    spots: tuple[Spot, ...] = ()
    is_utc: bool = False
    is_local: bool = False


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day.

    Attributes:
        start: Where it begins.
        end: Where it ends, without its zone.
        time: What the clock shows.
        has_half: Whether it says which half of the day: "a.m.", "noon", or an hour above 12, or four digits.
        zone: Its time zone, if one is named beside it.
    """

    start: int
    end: int
    time: dt.time
    has_half: bool
    zone: Zone | None = None

    @property
    def zone_end(self) -> int:
        """Where its zone ends, or else the time."""
        return max(self.end, self.zone.end) if self.zone else self.end


# --- times of day

_ABOVE_12 = 13


def find(text: Text) -> list[ClockTime]:
    """All times of day in a text, in order.

    >>> [(str(found.time), found.zone.text) for found in find(Text("at 9:54 a.m. ET, or 1354 UTC"))]
    [('09:54:00', 'ET'), ('13:54:00', 'UTC')]
    """
    source = text.source
    found: list[ClockTime] = []
    reached = 0
    for number in english.NUMBER.finditer(source):
        if number.start() < reached:
            continue
        if time := _in_digits(source, number):
            _shared(source, found, time)
            found.append(time)
            reached = time.zone_end
    return _merged(found, list(_in_words(source)))


def _merged(digits: list[ClockTime], words: list[ClockTime]) -> list[ClockTime]:
    """Both in order; of two that overlap, the one in words, which has more of them."""
    if not words:
        return digits
    taken = [(word.start, word.end) for word in words]
    starts = [start for start, _end in taken]
    kept = []
    for time in digits:
        place = bisect_left(starts, time.end) - 1
        if place < 0 or taken[place][1] <= time.start:
            kept.append(time)
    return sorted([*kept, *words], key=lambda time: time.start)


def _in_digits(source: str, number: "re.Match[str]") -> ClockTime | None:
    start, end = number.span()
    if end - start in (3, 4) and (half := english.HALF.match(source, end)):
        return _without_colon(source, start, end, half)
    if end - start == 4:
        return _military(source, start, end)
    if end - start > 2 or source[start - 1 : start].isalpha():
        return None
    hour, minute, second = int(number.group()), 0, 0
    minutes = english.MINUTES.match(source, end)
    if minutes and minutes.group(1) == "." and minutes.group(3) == ":":
        minutes = None
    if minutes:
        end, minute, second = minutes.end(), int(minutes.group(2) or minutes.group(5)), int(minutes.group(4) or 0)
    if hour > 24:
        return None
    half = english.HALF.match(source, end)
    if half and not 1 <= hour <= 12 and ((half.group(1) or half.group(2)) in "pP") != (hour > 12):
        half = None
    colon = bool(minutes and minutes.group(1) != ".")
    if half:
        end = half.end()
        hour = hour % 12 + (12 if (half.group(1) or half.group(2)) in "pP" else 0)
    elif hour <= 12 and (part := english.PART_OF_DAY.match(source, end)):
        return _with_zone(
            source, start, part.end(), _hour_in(hour, part), minute, second, bool(part.group(1) or part.group(2))
        )
    zone = _zone_after(source, end, far=bool(half) or colon) or _zone_before(source, start)
    if not half and not minutes and (zone is None or not _goes_with_an_hour(zone)):
        return None
    if not half and minutes and not colon and zone is None and not english.HOURS_AFTER.match(source, end):
        return None
    if not half and zone is None and english.NO_TIME_BEFORE.search(source, max(0, start - 14), start):
        return None
    if (
        not half
        and minutes
        and minutes.group(4)
        and zone is None
        and source[max(0, start - 3) : start].lower() != "at "
    ):
        return None
    if not half and colon and zone is None and english.DURATION_AFTER.match(source, end):
        if not english.AT_BEFORE.search(source, max(0, start - 10), start):
            return None
        if hours := english.HOURS_AFTER.match(source, end):
            end = hours.end()
            zone = _zone_after(source, end, far=False)
    written = source[start : start + 2]
    has_half = bool(half) or hour >= _ABOVE_12 or hour == 0 or written.startswith("0") or bool(zone and zone.is_utc)
    return _time(start, end, hour, minute, second, has_half, zone)


def _hour_in(hour: int, part: "re.Match[str]") -> int:
    """The hour of 24, in a part of the day: "nine in the evening"."""
    name = part.group(1) or part.group(2)
    if name == "morning":
        return hour % 12
    if name in ("afternoon", "evening") or (name == "night" and hour >= 6):
        return 12 if hour == 12 and name == "afternoon" else hour % 12 + (0 if hour == 12 else 12)
    return hour % 12 if name == "night" else hour


def _without_colon(source: str, start: int, end: int, half: "re.Match[str]") -> ClockTime | None:
    """As in "500 AM EDT", "1130 p.m. EST": a time only beside a zone."""
    hour, minute = int(source[start : end - 2]), int(source[end - 2 : end])
    zone = _zone_after(source, half.end(), far=False)
    if (
        not 1 <= hour <= 12
        or minute > 59
        or zone is None
        or source[start - 1 : start] in ("$", "£", "€", "#", ",", ".")
    ):
        return None
    hour = hour % 12 + (12 if (half.group(1) or half.group(2)) in "pP" else 0)
    return _time(start, half.end(), hour, minute, 0, True, zone)


def _military(source: str, start: int, end: int) -> ClockTime | None:
    """Four digits: a time only beside "hours", a zone or "local time"."""
    hour, minute = int(source[start : start + 2]), int(source[start + 2 : end])
    if hour > 24 or minute > 59 or source[start - 1 : start].isalnum():
        return None
    before = source[start - 1 : start]
    if before in ("$", "£", "€", "#", ".", ",", ":", "/") and source[start - 3 : start] != "...":
        return None
    if english.IN_A_DATE.search(source, max(0, start - 16), start):
        return None
    second = 0
    if (seconds := english.SECONDS.match(source, end)) and _zone_after(source, seconds.end(), far=False):
        end, second = seconds.end(), int(seconds.group(1))
    hours = english.HOURS_AFTER.match(source, end)
    zone = _zone_after(source, hours.end() if hours else end, far=True) or _zone_before(source, start)
    if zone is None and not hours:
        plain = english.AT_BEFORE.search(source, max(0, start - 10), start) and english.ZONE_IN_PARENTHESES.match(
            source, end
        )
        return _time(start, end, hour, minute, 0, True, None) if plain else None
    if zone and not hours and not (zone.is_utc or zone.is_local or _is_short(zone)):
        year = hour in (17, 18, 19, 20)
        if year or not zone.text.lower().endswith("time"):
            return None
    return _time(start, hours.end() if hours else end, hour, minute, second, True, zone)


def _goes_with_an_hour(zone: Zone) -> bool:
    """Whether a zone makes a bare number an hour: "9 GMT", not "10 MT", "12 CT" or "5 Z"."""
    return zone.is_local or (_is_short(zone) and len(zone.text) > 2 and zone.text not in english.ALSO_WORDS)


def _is_short(zone: Zone) -> bool:
    return zone.text.isupper() or zone.text in ZONES


def _time(
    start: int, end: int, hour: int, minute: int, second: int, has_half: bool, zone: Zone | None
) -> ClockTime | None:
    if hour == 24:
        if minute or second:
            return None
        hour = 0
    return ClockTime(start, end, dt.time(hour, minute, second), has_half, zone)


def _with_zone(
    source: str, start: int, end: int, hour: int, minute: int, second: int, has_half: bool
) -> ClockTime | None:
    return _time(start, end, hour, minute, second, has_half, _zone_after(source, end, far=True))


def _in_words(source: str) -> Iterator[ClockTime]:
    reached = 0
    for found in english.IN_WORDS.finditer(source):
        start, end = found.span()
        words = found.group().lower()
        if (
            start < reached
            or source[start - 1 : start].isalpha()
            or (words[-1].isalpha() and source[end : end + 1].isalpha())
        ):
            continue
        time = None
        if words in ("noon", "midday", "midnight"):
            if source[max(0, start - 3) : start] == "12 " or source[max(0, start - 7) : start].lower() == "twelve ":
                start -= 3 if source[start - 2].isdigit() else 7
            time = _with_zone(source, start, end, 0 if words == "midnight" else 12, 0, 0, True)
        elif words[1] == "'" or words[1] == "’":
            if hour := english.HOUR_BEFORE.search(source, max(0, start - 40), start):
                part = english.PART_OF_DAY.match(source, start)
                stop = part.end() if part else end
                time = _spoken(source, hour, stop, part)
        elif words.startswith(("half", "quarter")):
            minutes, way, name = re.split(r"[ -]", words, maxsplit=2)
            hour_number = HOURS.get(name) or int(name)
            part = english.PART_OF_DAY.match(source, end)
            time = _past(source, start, end, AN_HOUR_PAST[minutes], way in ("past", "after"), hour_number, part)
        else:
            name, _space, _rest = words.partition(" ")
            first = start + len(name)
            if half := english.HALF.match(source, first):
                hour_number = HOURS[name] % 12 + (12 if (half.group(1) or half.group(2)) in "pP" else 0)
                time = _with_zone(source, start, half.end(), hour_number, 0, 0, True)
            elif part := english.PART_OF_DAY.match(source, first):
                time = _with_zone(source, start, part.end(), _hour_in(HOURS[name], part), 0, 0, True)
        if time:
            reached = time.zone_end
            yield time


def _spoken(source: str, hour: "re.Match[str]", end: int, part: "re.Match[str] | None") -> ClockTime | None:
    minutes, way, name = (group.lower() if group else "" for group in hour.groups())
    number = HOURS.get(name) or int(name)
    if minutes:
        return _past(source, hour.start(), end, AN_HOUR_PAST[minutes], way == "past", number, part)
    named = bool(part and (part.group(1) or part.group(2)))
    return _with_zone(source, hour.start(3), end, _hour_in(number, part) if part else number, 0, 0, named)


def _past(
    source: str, start: int, end: int, minutes: int, past: bool, hour: int, part: "re.Match[str] | None"
) -> ClockTime | None:
    named = bool(part and (part.group(1) or part.group(2)))
    if part:
        end, hour = part.end(), _hour_in(hour, part)
    if half := english.HALF.match(source, end):
        end, named = half.end(), True
        hour = hour % 12 + (12 if (half.group(1) or half.group(2)) in "pP" else 0)
    total = (hour * 60 + (minutes if past else -minutes)) % 1440
    return _with_zone(source, start, end, total // 60, total % 60, 0, named)


def _shared(source: str, found: list[ClockTime], time: ClockTime) -> None:
    """Give what a time says of its half or zone to the one that a range begins with: "10 to 11 a.m. EDT"."""
    if found and found[-1].zone is None and english.RANGE.fullmatch(source, found[-1].end, time.start):
        clock = found[-1].time
        if (
            time.has_half
            and not found[-1].has_half
            and 1 <= clock.hour < 12 <= time.time.hour
            and clock.hour + 12 <= time.time.hour
        ):
            clock = clock.replace(hour=clock.hour + 12)
        found[-1] = replace(found[-1], time=clock, zone=time.zone)
        return
    before = english.RANGE_BEFORE.search(source, max(found[-1].zone_end if found else 0, time.start - 14), time.start)
    if not before or (
        before.group(4) and not english.BETWEEN.search(source, max(0, before.start() - 15), before.start())
    ):
        return
    digits = before.group(1)
    if len(digits) == 4:
        if time.end - time.start < 4 or time.zone is None or int(digits) > 2400 or int(digits[2:]) > 59:
            return
        first = _time(before.start(1), before.end(1), int(digits[:2]), int(digits[2:]), 0, True, time.zone)
    else:
        hour, minute = int(digits), int(before.group(3) or 0)
        if not 1 <= hour <= 12:
            return
        end = before.end(3) if before.group(3) else before.end(1)
        same_half = hour % 12 + (12 if time.time.hour >= 12 else 0)
        if time.has_half and (same_half, minute) > (time.time.hour, time.time.minute):
            same_half = (same_half + 12) % 24
        first = _time(before.start(1), end, same_half, minute, 0, False, time.zone)
    if first:
        found.append(first)


# --- zones


def _zone_after(source: str, end: int, far: bool) -> Zone | None:
    """The zone named behind a time; behind a weekday too, if `far`."""
    found = english.ZONE.match(source, end)
    if found and found["offset"] and english.RANGE_OF_HOURS.match(source, end):
        return None
    if not found and far and (day := english.DAY_BETWEEN.match(source, end)):
        found = english.ZONE.match(source, day.end())
    return _zone(source, found) if found else None


def zone_at(source: str, start: int) -> Zone | None:
    """The time zone whose name begins at a character."""
    found = english.ZONE.match(source, start)
    return _zone(source, found) if found and found.end() > start and source[start : start + 1].isalpha() else None


def zone_before(source: str, end: int) -> Zone | None:
    """The time zone with a name, or an abbreviation, or of a people, that ends at a character; not "Tokyo time"."""
    found = english.ZONE_ENDING.search(source, max(0, end - 40), end)
    zone = zone_at(source, found.start(1)) if found else None
    if zone is None or (zone.end != end and not source.startswith(" (", end)):
        return None
    return zone if zone.spots or zone.is_utc or country_of(zone.text.rpartition(" ")[0]) else None


def _zone_before(source: str, start: int) -> Zone | None:
    found = english.ZONE_BEFORE.search(source, max(0, start - 8), start)
    return Zone(found.start(1), found.end(1), found.group(1), is_utc=True) if found else None


def _zone(source: str, found: "re.Match[str]") -> Zone | None:
    opened, closed = found.group(1), found.group(found.re.groups)
    if bool(opened) != bool(closed) and opened:
        return None
    kind = next(name for name, words in found.groupdict().items() if words)
    start, end = found.span(kind)
    stop = end + 1 if opened else end
    words = found.group(kind)
    return _named_zone(kind, words, start, stop)


def _named_zone(kind: str, words: str, start: int, end: int) -> Zone | None:
    if kind == "utc":
        return Zone(start, end, words, is_utc=True)
    if kind == "local":
        return Zone(start, end, words, is_local=True)
    if kind == "offset":
        minutes = offset_minutes(words)
        if minutes is None:
            return None
        return Zone(start, end, words, is_utc=not minutes, spots=fixed(minutes) if minutes else ())
    if kind == "short":
        return Zone(start, end, words, spots=tuple(spot(zone) for zone in ZONES[words]))
    name = re.sub(r"[\s-]", " ", words.partition(" (")[0].lower()).removesuffix(" time")
    if kind == "named":
        meant = (ONE_COUNTRY[name],) if name in ONE_COUNTRY else ZONES[NAMED_ZONES[name]]
        return Zone(start, end, words, spots=tuple(spot(zone) for zone in meant))
    return Zone(start, end, words)


def offset_minutes(words: str) -> int | None:
    """The minutes that "UTC+9", "GMT-5:30" or "+0900" is ahead of UTC; None if there is no such offset.

    >>> offset_minutes("UTC+9"), offset_minutes("GMT−3:30"), offset_minutes("+0545"), offset_minutes("UTC+20")
    (540, -210, 345, None)
    """
    found = re.search(r"([+\-−–])\s?(\d{1,2})(?::?(\d\d))?", words)
    if not found:
        return None
    minutes = int(found.group(2)) * 60 + int(found.group(3) or 0)
    minutes = minutes if found.group(1) == "+" else -minutes
    return minutes if -12 * 60 <= minutes <= 14 * 60 else None


_FIXED: dict[float, str] = {
    -11: "Pacific/Pago_Pago",
    -10: "Pacific/Honolulu",
    -9.5: "Pacific/Marquesas",
    -9: "Pacific/Gambier",
    -8: "Pacific/Pitcairn",
    -7: "America/Phoenix",
    -6: "America/Costa_Rica",
    -5: "America/Panama",
    -4: "America/Puerto_Rico",
    -3: "America/Cayenne",
    -2: "Atlantic/South_Georgia",
    -1: "Atlantic/Cape_Verde",
    0: "Africa/Abidjan",
    1: "Africa/Lagos",
    2: "Africa/Maputo",
    3: "Asia/Riyadh",
    4: "Asia/Dubai",
    4.5: "Asia/Kabul",
    5: "Asia/Tashkent",
    5.5: "Asia/Kolkata",
    5.75: "Asia/Kathmandu",
    6: "Asia/Thimphu",
    6.5: "Asia/Yangon",
    7: "Asia/Bangkok",
    8: "Asia/Singapore",
    8.75: "Australia/Eucla",
    9: "Asia/Tokyo",
    9.5: "Australia/Darwin",
    10: "Australia/Brisbane",
    11: "Pacific/Guadalcanal",
    12: "Pacific/Tarawa",
    13: "Pacific/Kanton",
    14: "Pacific/Kiritimati",
}
"""For each UTC offset in hours, a zone that keeps it all year."""


def fixed(minutes: int) -> tuple[Spot, ...]:
    """A clock that is ahead of UTC by so many minutes all year round; none if no place keeps such a clock.

    >>> [found.name for found in fixed(540) + fixed(-570) + fixed(7)]
    ['UTC+9 (Tokyo)', 'UTC−9:30 (Marquesas)']
    """
    zone = _FIXED.get(minutes / 60)
    if not zone:
        return ()
    place = spot(zone)
    hours, rest = divmod(abs(minutes), 60)
    name = f"UTC{'−' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''} ({place.name})"
    return (replace(place, id=f"{place.id}-all-year", name=name, described=name),)


@lru_cache(maxsize=512)
def spot(zone: str) -> Spot:
    """What stands for a time zone: its main city.

    >>> spot("America/New_York").name, spot("America/New_York").position
    ('New York', (40.71417, -74.00639))
    """
    (position,) = zones.zone_point(zone)
    name = zone.rpartition("/")[2].replace("_", " ")
    return Spot(
        id=f"zone-{name.lower().replace(' ', '-')}",
        name=name,
        position=position,
        precision="city",
        time_zone=zone,
        kind="zone",
        source="IANA time zone database",
        described=name,
    )
