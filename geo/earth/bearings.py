"""The directions in which one region lies from another, and how far they are off a bearing."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from geo.earth import boundaries
from geo.earth.boundaries import Boundary, Pair
from geo.earth.countries import home
from geo.earth.geodesy import leg
from geo.earth.regions import Region, centre, core_of, disc, outline_of
from geo.earth.spans import Span, nearest

_NO_GAP_DEG = 20.0  # a smaller gap between directions is one between samples


@dataclass(frozen=True)
class Azimuths:
    """The directions, clockwise from the first to the last in degrees, in which one region lies from another.

    Attributes:
        first_deg: In [0, 360).
        last_deg: At least the first. It is 360 more where the other region lies in every direction.
    """

    first_deg: float
    last_deg: float


@lru_cache(maxsize=8192)
def azimuths(a: Region, b: Region) -> Azimuths:
    """The directions in which b lies, seen from a, to a degree.

    They are those from any point of a to the centre of b, and from the centre of a to any point of b. From any point to
    any point would be too many: a piece of France lies in every direction from some piece of Spain. Areas of a country
    that are less than a quarter of its largest, and over 1,000 km from that, do not count.

    >>> from geo.earth.countries import country_near
    >>> seen = azimuths(disc((35.6895, 139.6917), 10e3), country_near("840", (20.8, -157.5), 600e3))
    >>> round(seen.first_deg), round(seen.last_deg)
    (86, 88)
    """
    if _dots_overlap(a, b):
        return Azimuths(0.0, 360.0)
    seen = np.unique(np.concatenate([_seen(first, second) for first, second in _sights(a, b)]))
    gaps = np.diff(seen, append=seen[0] + 360)
    widest = int(np.argmax(gaps))
    if gaps[widest] < _NO_GAP_DEG:
        return Azimuths(0.0, 360.0)
    away = seen[widest] + gaps[widest] / 2  # a direction in which b does not lie
    right, left = _turn_to(a, b, away, 1), _turn_to(a, b, away, -1)
    first_deg = float(away + right) % 360
    return Azimuths(first_deg, first_deg + 360 - right - left)


@lru_cache(maxsize=8192)
def off_bearing(a: Region, b: Region, bearing_deg: float) -> tuple[float, Span]:
    """How far, at the least, the directions in which b lies from a, as `azimuths` has them, are off a bearing.

    Returns:
        The angle in degrees, in [0, 180], and two points that it lies between. It is 0 for two discs that overlap.

    >>> round(off_bearing(disc((0, 0), 0), disc((10, 0), 100e3), 90)[0])  # north is not east
    85
    """
    if _dots_overlap(a, b):
        return 0.0, nearest(a, b)
    aim = bearing_deg
    for _ in range(3):
        value, (start, end) = _sight(a, b, aim)
        measured = leg(start, end)
        if measured.distance_m == 0:
            break
        off = float(_turned(np.array(measured.azimuth_deg - bearing_deg)))
        error = float(_turned(np.array(measured.azimuth_deg - aim - value)))  # the sphere's direction is a little off
        value = value if abs(value) < 1e-3 else off
        if abs(error) < 0.1 or abs(error) > 5:  # near antipodes, a small step turns the direction round
            break
        aim = bearing_deg - error
    return (0.0 if abs(value) < 1e-3 else abs(value)), Span(start, end, measured.distance_m)


def _dots_overlap(a: Region, b: Region) -> bool:
    return a.centre is not None and b.centre is not None and nearest(a, b).distance_m == 0


def _sights(a: Region, b: Region) -> list[tuple[Boundary, Boundary]]:
    """The boundaries to look between: from all of a to the centre of b, and from the centre of a to all of b."""
    return [(outline_of(home(a)), core_of(disc(centre(b), 0))), (core_of(disc(centre(a), 0)), outline_of(home(b)))]


def _sight(a: Region, b: Region, bearing_deg: float) -> tuple[float, Pair]:
    """How far the direction nearest to a bearing is off it, positive to the right, and the two points it is between."""
    found = [
        boundaries.solve(first, second, lambda p, q: _turned(boundaries.azimuth(p, q) - bearing_deg), 360)
        for first, second in _sights(a, b)
    ]
    return min(found, key=lambda each: abs(each[0]))


def _turn_to(a: Region, b: Region, away_deg: float, sign: int) -> float:
    """How many degrees b is away from a direction without it; `sign` is 1 to the right, -1 to the left."""
    turns = [
        boundaries.solve(first, second, lambda p, q: sign * (boundaries.azimuth(p, q) - away_deg) % 360, 0)[0]
        for first, second in _sights(a, b)
    ]
    return min(turns)


def _seen(first: Boundary, second: Boundary) -> boundaries.Array:
    starts, ends = (boundaries.points(lines, boundaries.samples(lines)) for lines in (first, second))
    return np.asarray((boundaries.azimuth(starts[:, None], ends[None]) % 360).ravel())


def _turned(degrees: boundaries.Array) -> boundaries.Array:
    """An angle as a turn to the left or right, in [-180, 180)."""
    return np.asarray((degrees + 180) % 360 - 180)
