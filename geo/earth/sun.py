"""Where it is night at an instant.

Positions are (latitude, longitude) in degrees, north and east positive; an instant is an aware `datetime`. An altitude
is the angle of the sun's centre above the horizon, in degrees, negative below: geometric, with no refraction, as seen
from the centre of the Earth (from the ground it is less by up to 0.0024 degrees). It counts from the plane across the
local vertical, and geodetic latitude is the direction of that vertical, so no ellipsoid enters.

From 1950 to 2100 the sun is within 0.01 degree, 2.4 seconds of its way across the sky, of where the Earth's rotation
has it. UTC may differ from that rotation by 0.9 seconds, as long as leap seconds are kept: up to 0.004 degrees more.
Outside those years it is not checked.

Source:
    Meeus (1998), Astronomical Algorithms, 2nd edition, Willmann-Bell: chapter 12 (sidereal time), 25 (the sun, to low
    accuracy). The NOAA Solar Calculator follows the same chapter.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

from geo.earth.position import Position

SUNSET = -0.833
"""The sun's upper edge is on a sea horizon: 16' of its own radius, and 34' by which the air lifts it into sight."""

CIVIL = -6.0
"""Civil twilight ends: from here on most outdoor work needs lamps."""

NAUTICAL = -12.0
"""Nautical twilight ends: from here on the horizon at sea is lost."""

ASTRONOMICAL = -18.0
"""Astronomical twilight ends: from here on the sky is as dark as it gets."""

_J2000 = datetime(2000, 1, 1, 12, tzinfo=UTC)
_DAY = timedelta(days=1)
_STEP_DEG = 3


def subsolar_point(instant: datetime) -> Position:
    """Where the sun stands in the zenith; the longitude is in [-180, 180).

    Raises:
        ValueError: `instant` is naive.

    >>> latitude, longitude = subsolar_point(datetime(1992, 10, 13, tzinfo=UTC))  # Meeus, examples 25.a and 28.a
    >>> f"{latitude:.3f} {180 - longitude:.2f}"  # at midnight in UTC; the latter is the equation of time, 13 min 43 s
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
    node = math.radians(125.04 - 1934.136 * centuries)  # of the moon's orbit, which makes the Earth's axis nod
    nutation = -0.00478 * math.sin(node)
    mean = 280.46646 + (36000.76983 + 0.0003032 * centuries) * centuries
    longitude = math.radians(mean + centre - 0.00569 + nutation)
    obliquity = math.radians(23.4392911 - 0.0130042 * centuries + 0.00256 * math.cos(node))
    ascension = math.degrees(math.atan2(math.cos(obliquity) * math.sin(longitude), math.cos(longitude)))
    declination = math.degrees(math.asin(math.sin(obliquity) * math.sin(longitude)))
    sidereal = 280.46061837 + 360.98564736629 * days + 0.000387933 * centuries**2 + nutation * math.cos(obliquity)
    return declination, _around(ascension - sidereal)


def altitude_deg(position: Position, instant: datetime) -> float:
    """How high the sun's centre stands over a place, from -90 to 90 degrees.

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
    return math.degrees(math.atan2(up, math.hypot(south, west)))  # an arcsine would lose half the digits near 90


def is_night(position: Position, instant: datetime) -> bool:
    """Whether the sun is down: its centre is lower than `SUNSET`. Raises as `altitude_deg` does.

    >>> tromso = (69.6496, 18.9560)
    >>> [is_night(tromso, datetime(2024, month, 21, hour, tzinfo=UTC)) for month in (6, 12) for hour in (11, 23)]
    [False, False, True, True]
    """
    return altitude_deg(position, instant) < SUNSET


def shade(instant: datetime, altitude_deg: float = SUNSET) -> tuple[Position, ...]:
    """The part of the Earth where the sun stands lower than an altitude, as a ring to draw.

    It is a cap around the point opposite the subsolar one, with a radius of 90 degrees plus the altitude. Its edge is
    sampled every 3 degrees around that point; straight lines between the samples on a Web Mercator map stay within
    0.04 degrees of it, on the ground, up to latitude 60, and within 0.23 up to 85.

    A ring is right for an hour: shifted west by 15 degrees an hour, the mean sun's pace, its edge stays within 0.02
    degrees of great circle of where it ought to be, whatever the date and the altitude. The map in the browser relies
    on that between two computations. Only within those 0.02 degrees of a pole may the shifted ring hold the pole when
    it ought not, or the other way about.

    Args:
        instant: When.
        altitude_deg: The altitude, between -90 and 0, such as `CIVIL`.

    Returns:
        A closed ring, the first position again at the end, counterclockwise on a map with north up. No step in
        longitude is over 180 degrees, but for the pole's below. Longitudes are in [-360, 360].

        A cap that holds no pole has 121 positions within 90 degrees of longitude of its centre, which is in
        [-180, 180). A cap that holds a pole is not a ring on a map, so what is drawn is all that lies between its edge
        and the pole's line: 121 positions along the edge, over 360 degrees of longitude, and then the corners at
        latitude 90 or -90 above or below their two ends; 124 positions. Repeated every 360 degrees, it has no gap.

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
    # Towards the nearer pole: there the ring starts, and there it is cut where the cap holds that pole.
    start = 0 if latitude >= 0 else 180
    holds_pole = abs(latitude) + radius > 90
    half = math.copysign(180.0, latitude) if holds_pole else 0.0
    edge = [_beside(latitude, radius, azimuth) for azimuth in range(start, start - 360 - _STEP_DEG, -_STEP_DEG)]
    # The arctangent cannot tell -180 from 180, nor either of them from 0 where the edge touches the pole.
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


def _around(longitude: float) -> float:
    # Twice, as -1e-17 % 360 is rounded to 360.
    return (longitude + 180) % 360 % 360 - 180


def _beside(latitude: float, radius: float, azimuth: float) -> Position:
    """The position at a radius and an azimuth from longitude 0, all in degrees."""
    latitude, radius, azimuth = math.radians(latitude), math.radians(radius), math.radians(azimuth)
    ahead = math.sin(radius) * math.cos(azimuth)
    front = math.cos(latitude) * math.cos(radius) - math.sin(latitude) * ahead
    east = math.sin(radius) * math.sin(azimuth)
    north = math.sin(latitude) * math.cos(radius) + math.cos(latitude) * ahead
    return math.degrees(math.atan2(north, math.hypot(front, east))), math.degrees(math.atan2(east, front))
