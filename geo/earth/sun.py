"""The sun's position, and where and when it is night.

Positions are (latitude, longitude) in degrees, north and east positive; an instant is an aware `datetime`. An altitude
is the angle of the sun's centre above the horizon, in degrees, negative below. It is geometric: without refraction,
and as seen from the centre of the Earth (from the ground it is up to 0.0024 degrees less). The horizon is the plane at
right angles to the local vertical. Geodetic latitude is the direction of that vertical, so no ellipsoid is needed.

From 1950 to 2100 the error is at most 0.01 degrees, or 2.4 seconds of the sun's motion. UTC may differ from the Earth's
rotation by 0.9 seconds while leap seconds are kept, which adds up to 0.004 degrees. Other years are not checked.

Source:
    Meeus (1998), Astronomical Algorithms, 2nd edition, Willmann-Bell: chapter 12 (sidereal time), 25 (the sun, to low
    accuracy). The NOAA Solar Calculator follows the same chapter.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import pairwise

from geo.earth.position import Position

SUNSET = -0.833
"""The sun's upper edge touches a sea horizon: 16' for the sun's radius and 34' for refraction."""

CIVIL = -6.0
"""The end of civil twilight: below it most outdoor work needs lamps."""

NAUTICAL = -12.0
"""The end of nautical twilight: below it the horizon at sea cannot be seen."""

ASTRONOMICAL = -18.0
"""The end of astronomical twilight: below it the sky is fully dark."""

_J2000 = datetime(2000, 1, 1, 12, tzinfo=UTC)
_DAY, _HOUR, _MINUTE, _SECOND = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)
_STEP_DEG = 3


def subsolar_point(instant: datetime) -> Position:
    """The position where the sun is in the zenith; its longitude is in [-180, 180).

    Raises:
        ValueError: `instant` is naive.

    >>> latitude, longitude = subsolar_point(datetime(1992, 10, 13, tzinfo=UTC))  # Meeus, examples 25.a and 28.a
    >>> f"{latitude:.3f} {180 - longitude:.2f}"  # the second is the equation of time: 3.42 degrees are 13 min 43 s
    '-7.785 3.42'
    """
    days = _days(instant)
    centuries = days / 36525
    anomaly = math.radians(357.52911 + (35999.05029 - 0.0001537 * centuries) * centuries)
    centre = (
        (1.914602 - (0.004817 + 0.000014 * centuries) * centuries) * math.sin(anomaly)
        + (0.019993 - 0.000101 * centuries) * math.sin(2 * anomaly)
        + 0.000289 * math.sin(3 * anomaly)
    )
    node = math.radians(125.04 - 1934.136 * centuries)  # of the moon's orbit: it drives the nutation
    nutation = -0.00478 * math.sin(node)
    mean = 280.46646 + (36000.76983 + 0.0003032 * centuries) * centuries
    longitude = math.radians(mean + centre - 0.00569 + nutation)
    obliquity = math.radians(23.4392911 - 0.0130042 * centuries + 0.00256 * math.cos(node))
    ascension = math.degrees(math.atan2(math.cos(obliquity) * math.sin(longitude), math.cos(longitude)))
    declination = math.degrees(math.asin(math.sin(obliquity) * math.sin(longitude)))
    sidereal = 280.46061837 + 360.98564736629 * days + 0.000387933 * centuries**2 + nutation * math.cos(obliquity)
    return declination, _around(ascension - sidereal)


def altitude_deg(position: Position, instant: datetime) -> float:
    """The altitude of the sun's centre at a place, in [-90, 90] degrees.

    Args:
        position: The place; the latitude in [-90, 90], the longitude in [-360, 360].
        instant: When.

    Raises:
        ValueError: `instant` is naive, or a latitude or longitude is not a number in its range.

    >>> golden = datetime(2003, 10, 17, 19, 30, 30, tzinfo=UTC)  # NREL/TP-560-34302, table A5.1: 39.872 from the ground
    >>> round(altitude_deg((39.742476, -105.1786), golden), 2)
    39.87
    """
    for name, value, most in zip(("latitude", "longitude"), position, (90, 360), strict=True):
        if not abs(value) <= most:
            raise ValueError(
                f"{name} {value} is not from -{most} to {most} degrees; a position is (latitude, longitude)"
            )
    declination, overhead = subsolar_point(instant)
    latitude, height = math.radians(position[0]), math.radians(declination)
    hour_angle = math.radians(position[1] - overhead)
    south = math.cos(height) * math.sin(latitude) * math.cos(hour_angle) - math.sin(height) * math.cos(latitude)
    west = math.cos(height) * math.sin(hour_angle)
    up = math.cos(height) * math.cos(latitude) * math.cos(hour_angle) + math.sin(height) * math.sin(latitude)
    return math.degrees(math.atan2(up, math.hypot(south, west)))  # an arcsine would lose half its digits near 90


def is_night(position: Position, instant: datetime) -> bool:
    """Whether the sun has set: its centre is below `SUNSET`. Raises as `altitude_deg` does.

    >>> tromso = (69.6496, 18.9560)
    >>> [is_night(tromso, datetime(2024, month, 21, hour, tzinfo=UTC)) for month in (6, 12) for hour in (11, 23)]
    [False, False, True, True]
    """
    return altitude_deg(position, instant) < SUNSET


@lru_cache(maxsize=256)
def nights(position: Position, start: datetime, end: datetime) -> tuple[tuple[datetime, datetime], ...]:
    """When the sun is down over a place within [start, end), in order, to the minute.

    Between noon and midnight by the sun it sets or rises once at most, so each half of a day is bisected. Those are met
    to a few minutes in a week: near the polar circles a night, or a day, as short as that may be missed.

    Args:
        position: The place; the latitude in [-90, 90], the longitude in [-360, 360].
        start: When to begin, aware.
        end: When to end, aware.

    Raises:
        ValueError: As `is_night` does.

    >>> begin = datetime(2024, 6, 20, tzinfo=UTC)  # at Greenwich; NOAA's spreadsheet: 3:43 and 20:21
    >>> [f"{instant:%H:%M}" for night in nights((51.4779, 0.0), begin, begin + _DAY) for instant in night]
    ['00:00', '03:43', '20:21', '00:00']
    """
    found: list[tuple[datetime, datetime]] = []
    since, dark = start, is_night(position, start)
    for low, high in pairwise(_turns(position, start, end)):
        if is_night(position, high) == dark:
            continue
        while high - low > _SECOND:
            middle = low + (high - low) / 2
            low, high = (middle, high) if is_night(position, middle) == dark else (low, middle)
        change = min(max(start, _to_the_minute(high)), end)
        found += [(since, change)] * dark
        since, dark = change, not dark
    found += [(since, end)] * dark
    return tuple((begin, finish) for begin, finish in found if begin < finish)


def shade(instant: datetime, altitude_deg: float = SUNSET) -> tuple[Position, ...]:
    """The part of the Earth where the sun is below an altitude, as a ring to draw.

    It is a cap around the point opposite the subsolar one, with a radius of 90 degrees plus the altitude. Its edge is
    sampled every 3 degrees of azimuth around that point. On a Web Mercator map, straight lines between the samples stay
    within 0.04 degrees of the edge, measured on the ground, up to latitude 60, and within 0.23 up to 85.

    A ring stays right for an hour: shifted west by 15 degrees an hour, the pace of the mean sun, its edge stays within
    0.02 degrees of great circle of the true one, for every date and altitude. The map in the browser relies on this
    between two computations. Where the edge passes a pole within those 0.02 degrees, the shifted ring may be on the
    wrong side of it.

    Args:
        instant: When.
        altitude_deg: The altitude, between -90 and 0, such as `CIVIL`.

    Returns:
        A closed ring, counterclockwise on a map with north up; the last position equals the first. Longitudes are in
        [-360, 360]. Steps in longitude are at most 180 degrees, except along the pole.

        A cap without a pole has 121 positions within 90 degrees of longitude of its centre, which is in [-180, 180).
        A cap with a pole is not a closed curve on a map: the ring then has 121 positions along the edge, over 360
        degrees of longitude, and goes back along latitude 90 or -90, 124 positions in all. Repeated every 360 degrees
        it has no gap.

    Raises:
        ValueError: `instant` is naive, or the altitude is not between -90 and 0.

    >>> [len(shade(datetime(2024, month, 20, tzinfo=UTC))) for month in (3, 6)]
    [121, 124]
    """
    if not -90 < altitude_deg < 0:
        raise ValueError(f"altitude {altitude_deg} is not between -90 and 0 degrees; SUNSET is {SUNSET}")
    declination, overhead = subsolar_point(instant)
    latitude, longitude = -declination, _around(overhead + 180)
    radius = 90 + altitude_deg
    # The ring starts towards the nearer pole, and is cut there if the cap holds that pole.
    start = 0 if latitude >= 0 else 180
    holds_pole = abs(latitude) + radius > 90
    half = math.copysign(180.0, latitude) if holds_pole else 0.0
    edge = [_beside(latitude, radius, azimuth) for azimuth in range(start, start - 360 - _STEP_DEG, -_STEP_DEG)]
    # The arctangent may return -180 for 180, or 0 for either where the edge touches the pole.
    edge[0], edge[-1] = (edge[0][0], -half), (edge[0][0], half)
    ring = [(north, longitude + east) for north, east in edge]
    if holds_pole:
        pole = math.copysign(90.0, latitude)
        ring += [(pole, ring[-1][1]), (pole, ring[0][1]), ring[0]]
    return tuple(ring)


def _days(instant: datetime) -> float:
    if instant.utcoffset() is None:
        raise ValueError(f"{instant.isoformat()} has no UTC offset, so it is no instant; give a datetime with a tzinfo")
    return (instant - _J2000) / _DAY


def _turns(position: Position, start: datetime, end: datetime) -> Iterator[datetime]:
    """The start, each noon and midnight by the sun until the end, and the end; within a week exact to four minutes."""
    yield start
    hour_angle_deg = position[1] - subsolar_point(start)[1]
    moment = start + (-hour_angle_deg % 180) / 15 * _HOUR
    while moment < end:
        yield moment
        moment += _DAY / 2
    yield end


def _to_the_minute(instant: datetime) -> datetime:
    return (instant + _MINUTE / 2).replace(second=0, microsecond=0)


def _around(longitude: float) -> float:
    # Twice, because -1e-17 % 360 is 360.
    return (longitude + 180) % 360 % 360 - 180


def _beside(latitude: float, radius: float, azimuth: float) -> Position:
    """The position at a radius and an azimuth from (latitude, 0), all in degrees."""
    latitude, radius, azimuth = math.radians(latitude), math.radians(radius), math.radians(azimuth)
    ahead = math.sin(radius) * math.cos(azimuth)
    front = math.cos(latitude) * math.cos(radius) - math.sin(latitude) * ahead
    east = math.sin(radius) * math.sin(azimuth)
    north = math.sin(latitude) * math.cos(radius) + math.cos(latitude) * ahead
    return math.degrees(math.atan2(north, math.hypot(front, east))), math.degrees(math.atan2(east, front))
