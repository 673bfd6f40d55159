"""Distances, directions and lines on the WGS84 ellipsoid.

Positions are (latitude, longitude) in degrees, north and east positive: latitude in [-90, 90], longitude in
[-360, 360], so that a map may run past 180 degrees. Distances are in metres, azimuths in degrees
clockwise from true north.

Source:
    Karney (2013), Algorithms for geodesics, J. Geodesy 87, 43-55, doi:10.1007/s00190-012-0578-z.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from pyproj import Geod

from geo.earth.position import Position

Array: TypeAlias = NDArray[np.float64]

MEAN_RADIUS_M = 6_371_008.8
"""R1, (2a + b) / 3 of the equatorial radius a and the polar radius b: Moritz (2000), Geodetic Reference System 1980,
J. Geodesy 74, 128-133, doi:10.1007/s001900050278."""

_WGS84 = Geod(ellps="WGS84")
_PROBES = np.array([0.25, 0.5, 0.75])  # the middle alone would miss a line that bends both ways across the equator


@dataclass(frozen=True)
class Leg:
    """One measured pair.

    Attributes:
        distance_m: The length of the geodesic, at most 20,003,931.4586 m.
        azimuth_deg: The direction of travel at the start, in [0, 360); NaN where start and end are the same point. At
            a pole it is counted from the meridian of the position's longitude.
        arrival_azimuth_deg: The direction of travel at the end, by the same rules.
    """

    distance_m: float
    azimuth_deg: float
    arrival_azimuth_deg: float


@dataclass(frozen=True)
class Measures:
    """The length of one pair in metres, by each method that a reader may have in mind.

    Attributes:
        geodesic_m: The shortest line on WGS84: what this package calls the distance.
        rhumb_m: The line of constant direction, straight on a Mercator map.
        sphere_m: The great circle on a sphere of the Earth's mean radius.
    """

    geodesic_m: float
    rhumb_m: float
    sphere_m: float


def leg(start: Position, end: Position) -> Leg:
    """Measure the geodesic, the shortest line, from one position to another.

    Where several are equally short, as between antipodes, it takes one of them.

    Raises:
        ValueError: A latitude or longitude is not a number in its range.

    >>> round(leg((-41.32, 174.81), (40.96, -5.50)).distance_m, 3)  # Wellington to Salamanca, GeographicLib's example
    19959679.267
    """
    return legs([start], [end])[0]


def legs(starts: Sequence[Position], ends: Sequence[Position]) -> list[Leg]:
    """Measure many pairs at once: the first start to the first end, the second to the second and so on.

    Raises:
        ValueError: As for `leg`, or the numbers of starts and ends differ.
    """
    if len(starts) != len(ends):
        raise ValueError(f"{len(starts)} starts do not pair with {len(ends)} ends; give as many ends as starts")
    (start_latitude, start_longitude), (end_latitude, end_longitude) = _columns(starts), _columns(ends)
    azimuth, arrival, distance = _WGS84.inv(
        start_longitude, start_latitude, end_longitude, end_latitude, return_back_azimuth=False
    )
    # Twice, because -1e-17 % 360 is 360.
    azimuth, arrival = (np.where(distance > 0, angle % 360 % 360, math.nan) for angle in (azimuth, arrival))
    return [Leg(*row) for row in zip(distance.tolist(), azimuth.tolist(), arrival.tolist(), strict=True)]


def destinations(start: Position, azimuths_deg: Sequence[float], distance_m: float) -> list[Position]:
    """Where one comes out after a distance along each of the geodesics that leave in these directions.

    >>> [(round(latitude, 3), round(longitude, 3)) for latitude, longitude in destinations((0.0, 0.0), [0, 90], 1e6)]
    [(9.043, 0.0), (0.0, 8.983)]
    """
    azimuth = np.array(azimuths_deg, dtype=np.float64)
    latitude, longitude, distance = (np.full_like(azimuth, value) for value in (*start, distance_m))
    longitude, latitude, _ = _WGS84.fwd(longitude, latitude, azimuth, distance, return_back_azimuth=True)
    return list(zip(latitude.tolist(), longitude.tolist(), strict=True))


def rhumb_m(start: Position, end: Position) -> float:
    """The length in metres of the rhumb line the short way round: the line that is straight on a Mercator map.

    It is never shorter than the geodesic, and equals it on a meridian and along the equator.

    Raises:
        ValueError: A latitude or longitude is not a number in its range.

    Source:
        Bennett (1996), Practical rhumb line calculations on the spheroid, J. Navigation 49, 112-119,
        doi:10.1017/S0373463300013151.

    >>> round(rhumb_m((40.639722, -73.778889), (1.359167, 103.989444)) / 1000)  # New York to Singapore
    18524
    """
    return float(_rhumbs_m([start], [end])[0])


def sphere_m(start: Position, end: Position) -> float:
    """The length in metres of the great circle on a sphere of radius `MEAN_RADIUS_M`, for comparison only.

    It differs from the geodesic by 0.6 % at most. The formula keeps a micrometre for near and antipodal points too.

    Raises:
        ValueError: A latitude or longitude is not a number in its range.

    >>> round(sphere_m((36.12, -86.67), (33.94, -118.40)) / 1000, 1)  # Nashville to Los Angeles
    2886.4
    """
    return float(_on_sphere_m([start], [end])[0])


def measures(start: Position, end: Position) -> Measures:
    """Measure one pair by each method. Raises as `leg` does.

    >>> tokyo_to_hawaii = measures((35.6895, 139.6917), (21.3858, -157.9064))
    >>> round(tokyo_to_hawaii.geodesic_m / 1000), round(tokyo_to_hawaii.rhumb_m / 1000)
    (6207, 6285)
    """
    return all_measures([start], [end])[0]


def all_measures(starts: Sequence[Position], ends: Sequence[Position]) -> list[Measures]:
    """Measure many pairs by each method at once. Raises as `legs` does."""
    geodesics = [each.distance_m for each in legs(starts, ends)]
    found = zip(geodesics, _rhumbs_m(starts, ends).tolist(), _on_sphere_m(starts, ends).tolist(), strict=True)
    return [Measures(*each) for each in found]


def _rhumbs_m(starts: Sequence[Position], ends: Sequence[Position]) -> Array:
    (start_latitude, start_longitude), (end_latitude, end_longitude) = _columns(starts), _columns(ends)
    zero = np.zeros_like(start_latitude)
    meridian_m = _WGS84.inv(zero, start_latitude, zero, end_latitude, return_back_azimuth=False)[2]
    at_pole = (np.abs(start_latitude) == 90) | (np.abs(end_latitude) == 90)
    first, second = np.radians(start_latitude), np.radians(end_latitude)
    east = np.where(at_pole, 0.0, np.radians(_wrapped(end_longitude - start_longitude)))
    sine = np.sin(first)
    along_m = np.abs(east) * _WGS84.a * np.cos(first) / np.sqrt(1 - _WGS84.es * sine * sine)
    eccentricity = math.sqrt(_WGS84.es)
    from_equator = [
        np.arcsinh(np.tan(angle)) - eccentricity * np.arctanh(eccentricity * np.sin(angle)) for angle in (first, second)
    ]
    north = from_equator[1] - from_equator[0]
    on_parallel = np.abs(second - first) < 1e-8
    longer = np.hypot(east, north) / np.abs(np.where(on_parallel, 1.0, north))
    return np.where(at_pole, meridian_m, np.where(on_parallel, along_m, meridian_m * longer))


def _on_sphere_m(starts: Sequence[Position], ends: Sequence[Position]) -> Array:
    first, second = (_vectors(*np.radians(_columns(positions))) for positions in (starts, ends))
    return np.asarray(
        MEAN_RADIUS_M * np.arctan2(np.linalg.norm(np.cross(first, second), axis=1), (first * second).sum(axis=1))
    )


def _vectors(latitude: Array, longitude: Array) -> Array:
    x, y = np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude)
    return np.stack([x, y, np.sin(latitude)], axis=1)


def path(start: Position, end: Position, tolerance_m: float = 500.0) -> list[Position]:
    """Sample the geodesic, with as few samples as straight lines between them need to show it.

    Args:
        start: The first sample.
        end: The last sample, its longitude modulo 360.
        tolerance_m: About how far the drawn line may lie from the geodesic, in metres on the ground, at least 1. It
            lies within twice that, everywhere in plate carrée and up to latitude 85 in Web Mercator: within 1 km for
            500. Web Mercator does not show the poles; the map must cut a line that passes one.

    Returns:
        Two samples or more. Longitudes continue from the start's own in steps of at most 180 degrees: a path from
        Japan to Hawaii ends near 202. Two equal points are returned as they are. A path over a pole along a meridian
        steps by 180 degrees there, in either direction.

    Raises:
        ValueError: A latitude or longitude is not a number in its range, or the tolerance is below 1.

    >>> yokota_to_hawaii = path((35.7485, 139.3480), (21.3858, -157.9064))
    >>> len(yokota_to_hawaii), round(yokota_to_hawaii[-1][1], 4)
    (37, 202.0936)
    """
    if not tolerance_m >= 1:
        raise ValueError(f"tolerance {tolerance_m} is not at least 1 metre; 500 suits a map")
    whole = leg(start, end)
    if whole.distance_m < 1e-3:  # too short to divide
        return [start, (end[0], end[1] + _turns(start[1] - end[1]))]

    def at(along: Array) -> tuple[Array, Array]:
        latitude, longitude = _along(start, whole.azimuth_deg, along)
        for end_m, position in ((0.0, start), (whole.distance_m, end)):
            latitude[along == end_m], longitude[along == end_m] = position
        return latitude, longitude

    latitude, longitude = at(refined(np.array([0.0, whole.distance_m]), at, tolerance_m))
    longitude = np.unwrap(longitude, period=360)
    longitude[-1] = end[1] + _turns(longitude[-1] - end[1])
    return list(zip(latitude.tolist(), longitude.tolist(), strict=True))


def refined(along: Array, at: Callable[[Array], tuple[Array, Array]], tolerance_m: float) -> Array:
    """The values along a curve, and more between them, until straight lines from point to point follow the curve.

    Args:
        along: The values to begin with, ascending: at least the first and the last.
        at: Gives the latitudes and longitudes at some values.
        tolerance_m: As for `path`.
    """
    while True:
        latitude, longitude = at(along)
        gaps = np.diff(along)
        probes = at((along[:-1, None] + gaps[:, None] * _PROBES).ravel())
        departure_m = _departures_m(latitude, longitude, *(column.reshape(-1, len(_PROBES)) for column in probes))
        # A departure grows with the square of the gap. For a very long gap that is a poor estimate: 8 parts at most.
        parts = np.clip(np.ceil(np.sqrt(departure_m / tolerance_m)), 1, 8).astype(int)
        if parts.max() == 1:
            return along
        whole_gap = np.repeat(np.arange(len(gaps)), parts)
        part = np.arange(len(whole_gap)) - np.repeat(np.cumsum(parts) - parts, parts)
        along = np.append(along[whole_gap] + gaps[whole_gap] * part / parts[whole_gap], along[-1])


def crosses_antimeridian(path: Sequence[Position]) -> bool:
    """Whether a path with continuous longitudes passes from one side of the 180th meridian to the other.

    Touching it, ending on it or running along it does not count.

    >>> crosses_antimeridian(path((35.7485, 139.3480), (21.3858, -157.9064)))
    True
    """
    inside = [longitude for _, longitude in path if not _is_at_180(longitude)]
    return len({longitude - math.remainder(longitude, 360) for longitude in inside}) > 1


def split(path: Sequence[Position]) -> list[list[Position]]:
    """Cut a path at the 180th meridian, for files in which longitudes are from -180 to 180 (RFC 7946, 3.1.9).

    Args:
        path: Two samples or more as `path` gives them: longitudes continuous, steps of 180 degrees at most.

    Returns:
        The pieces in the order of travel; one if the path does not cross, as `crosses_antimeridian` has it. All
        longitudes are in [-180, 180]: where one piece ends at 180, the next begins at -180, or the other way about.
        The cut lies, to a micrometre, on the geodesic between the samples on either side. A path that crosses at a
        pole, from one meridian to the opposite one, is cut at the pole.

    >>> west, east = split(path((35.7485, 139.3480), (21.3858, -157.9064)))
    >>> [(round(latitude, 4), longitude) for latitude, longitude in (west[-1], east[0])]
    [(30.6279, 180.0), (30.6279, -180.0)]
    """
    inside = next((longitude for _, longitude in path if not _is_at_180(longitude)), path[0][1])
    turn = inside - math.remainder(inside, 360)
    pieces: list[list[Position]] = [[]]
    for before, (latitude, longitude) in zip([path[0], *path], path, strict=False):
        if abs(longitude - turn) > 180:
            side = math.copysign(180.0, longitude - turn)
            if before[1] != turn + side:
                before = (_latitude_on(turn + side, before, (latitude, longitude)), turn + side)
                pieces[-1].append((before[0], side))
            pieces.append([(before[0], -side)])
            turn += 2 * side
        pieces[-1].append((latitude, longitude - turn))
    return pieces


def _is_at_180(longitude: float) -> bool:
    return abs(math.remainder(longitude, 360)) == 180  # exact, unlike (longitude + 180) % 360


def _latitude_on(meridian: float, start: Position, end: Position) -> float:
    """The latitude at which the geodesic between positions on either side of a meridian crosses it."""
    start, end = ((latitude, longitude - meridian) for latitude, longitude in (start, end))
    whole = leg(start, end)
    if whole.distance_m == 0:
        return start[0]
    # A geodesic goes east all the way, or west. So a search by sections finds the crossing, even a jump at a pole.
    near_m, far_m = 0.0, whole.distance_m
    while far_m - near_m > 1e-6:
        along = np.linspace(near_m, far_m, 17)
        _, longitude = _along(start, whole.azimuth_deg, along)
        passed = longitude * end[1] > 0
        passed[-1] = True
        first = int(np.argmax(passed[1:])) + 1
        near_m, far_m = along[first - 1], along[first]
    latitude, _ = _along(start, whole.azimuth_deg, np.array([(near_m + far_m) / 2]))
    return float(latitude[0])


def _columns(positions: Sequence[Position]) -> tuple[Array, Array]:
    table = np.array(positions, dtype=np.float64).reshape(-1, 2)
    for name, column, most in (("latitude", table[:, 0], 90), ("longitude", table[:, 1], 360)):
        for value in column[~(np.abs(column) <= most)]:
            raise ValueError(
                f"{name} {value} is not from -{most} to {most} degrees; a position is (latitude, longitude)"
            )
    return table[:, 0], table[:, 1]


def _turns(degrees: float) -> float:
    """The nearest multiple of 360 degrees."""
    return 360.0 * round(degrees / 360)


def _along(start: Position, azimuth_deg: float, distance_m: Array) -> tuple[Array, Array]:
    latitude, longitude, azimuth = (np.full_like(distance_m, value) for value in (*start, azimuth_deg))
    longitude, latitude, _ = _WGS84.fwd(longitude, latitude, azimuth, distance_m, return_back_azimuth=True)
    return latitude, longitude


def _departures_m(latitude: Array, longitude: Array, probe_latitude: Array, probe_longitude: Array) -> Array:
    """For each gap, the greatest distance of its probes (one row) from the straight line in plate carrée.

    To first order a geodesic curves by sin(azimuth) * tan(latitude) / radius against a straight line in Web Mercator,
    and by 1 + cos(azimuth)**2 times that in plate carrée. So what is close enough in plate carrée is so in both.
    """
    east = np.cos(np.radians(probe_latitude))
    line_x, line_y = _wrapped(np.diff(longitude))[:, None] * east, np.diff(latitude)[:, None]
    probe_x, probe_y = _wrapped(probe_longitude - longitude[:-1, None]) * east, probe_latitude - latitude[:-1, None]
    across = np.abs(probe_x * line_y - probe_y * line_x) / np.hypot(line_x, line_y)
    return np.asarray(np.radians(across.max(axis=1)) * _WGS84.a)


def _wrapped(degrees: Array) -> Array:
    return np.asarray(degrees - 360 * np.round(degrees / 360))
