"""Regions against brute force: 200 random pairs, and 2,000 in `make soak`.

It shares nothing with geo.earth but the base map.

Outlines are sampled densely, all pairs of samples are compared straight through the Earth, and around the best of them
all pairs of still denser samples by geodesics.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from typing import Any

import numpy as np
import pytest
from pyproj import Geod

from geo.earth import base_map, bearings, countries, regions, spans
from geo.earth.regions import Region
from geo.earth.spans import Span
from tests.conftest import first_of

GEOD = Geod(ellps="WGS84")
PAIRS, SPANS, BEARINGS = 2000, 300, 300
SAMPLES = 500
COUNTRIES = sorted(base_map.world().countries)


@dataclass(frozen=True, eq=False)
class Samples:
    """A region as points: latitude, longitude and the number of its line in each row."""

    rows: Any
    through: Any  # the same points in metres from the middle of the Earth
    rings: list[Any]  # those of the points, ring by ring, that enclose areas
    circle: tuple[float, float, float] | None = None


def through_earth(rows: Any) -> Any:
    latitude, longitude = np.radians(rows[:, 0]), np.radians(rows[:, 1])
    normal = 6378137 / np.sqrt(1 - 0.00669437999014 * np.sin(latitude) ** 2)
    return np.stack(
        [
            normal * np.cos(latitude) * np.cos(longitude),
            normal * np.cos(latitude) * np.sin(longitude),
            normal * (1 - 0.00669437999014) * np.sin(latitude),
        ],
        axis=1,
    )


def sampled(lines: list[Any], rings: int) -> Samples:
    """Sample lines that are straight in latitude and longitude, about evenly, with all their corners."""
    steps = [np.linalg.norm(np.diff(through_earth(line), axis=0), axis=1) for line in lines]
    spacing = max(2000.0, sum(step.sum() for step in steps) / SAMPLES)
    rows = []
    for number, (line, step) in enumerate(zip(lines, steps, strict=True)):
        at = [np.arange(math.ceil(length / spacing)) / math.ceil(length / spacing) for length in step if length > 0]
        k = np.repeat(np.nonzero(step > 0)[0], [len(each) for each in at])
        part = np.concatenate([*at, [0]])[:, None]
        start, end = np.append(line[k], line[-1:], axis=0), np.append(line[k + 1], line[-1:], axis=0)
        rows.append(np.column_stack([start + (end - start) * part, np.full(len(part), number)]))
    table = np.concatenate(rows)
    through = through_earth(table)
    return Samples(table, through, [through[table[:, 2] == number] for number in range(rings)])


@lru_cache(maxsize=300)
def samples_of(region: Region) -> Samples:
    if region.centre is not None:
        (latitude, longitude), radius = region.centre, region.radius_m
        turn = np.linspace(0, 360, 241 if radius else 2)
        east, north, _ = GEOD.fwd(
            np.full_like(turn, longitude), np.full_like(turn, latitude), turn, np.full_like(turn, radius)
        )
        rows = np.column_stack([north, np.unwrap(east, period=360), np.zeros_like(turn)])
        return Samples(rows, through_earth(rows), [], (latitude, longitude, radius))
    return sampled([np.array(line) for line in region.rings + region.lines], len(region.rings))


def is_inside(samples: Samples, latitude: float, longitude: float) -> bool:
    """Whether the outlines wind round a position: the sum of the turns of one who looks along them from there."""
    if samples.circle:
        return GEOD.inv(longitude, latitude, samples.circle[1], samples.circle[0])[2] <= samples.circle[2]
    here = through_earth(np.array([[latitude, longitude]]))[0]
    inside = False
    for corners in samples.rings:
        if (corners @ here).max() <= 0:
            continue  # on the other side of the Earth, where it would wind round the antipode
        y, x = np.radians(latitude), np.radians(longitude)
        to_east = (corners - here) @ [-math.sin(x), math.cos(x), 0]
        to_north = (corners - here) @ [-math.sin(y) * math.cos(x), -math.sin(y) * math.sin(x), math.cos(y)]
        turns = np.diff(np.arctan2(to_east, to_north))
        winds = abs(((turns + math.pi) % (2 * math.pi) - math.pi).sum()) > 3
        inside ^= bool(winds and corners.mean(axis=0) @ here > 0)
    return inside


def around(samples: Samples, index: int, count: int, width: float) -> Any:
    """Points on either side of a sample, on its line, as far as `width` samples away."""
    same = samples.rows[:, 2] == samples.rows[index, 2]
    low, high = np.nonzero(same)[0][[0, -1]]
    at = np.clip(np.linspace(index - width, index + width, count), low, high)
    return np.column_stack([np.interp(at, np.arange(low, high + 1), samples.rows[low : high + 1, k]) for k in (0, 1)])


def extreme(a: Samples, b: Samples, squares: Any, sign: int, tops: int) -> float:
    """The shortest (sign 1) or longest (-1) geodesic between points of two outlines, in metres."""
    table = sign * squares
    best = math.inf
    for _ in range(tops):
        i, j = np.unravel_index(np.argmin(table), table.shape)
        if table[i, j] == math.inf:
            break
        near, far = around(a, int(i), 17, 1.0), around(b, int(j), 17, 1.0)
        for zoom in (True, False):
            one, other = np.repeat(near, len(far), axis=0), np.tile(far, (len(near), 1))
            lengths = sign * np.array(GEOD.inv(one[:, 1], one[:, 0], other[:, 1], other[:, 0])[2])
            k, m = divmod(int(np.argmin(lengths)), len(far))
            best = min(best, float(lengths.min()))
            if zoom:
                near, far = (
                    np.linspace(line[max(n - 1, 0)], line[min(n + 1, len(line) - 1)], 9)
                    for line, n in ((near, k), (far, m))
                )
        table[max(i - 2, 0) : i + 3, max(j - 2, 0) : j + 3] = math.inf
    return sign * best


def starts(samples: Samples) -> Any:
    if samples.circle:
        return np.array([samples.circle[:2]])
    return samples.rows[np.nonzero(np.diff(samples.rows[:, 2], prepend=-1))[0], :2]


def brute_reach(a: Samples, b: Samples) -> tuple[float, float]:
    squares = (a.through**2).sum(axis=1)[:, None] + (b.through**2).sum(axis=1) - 2 * a.through @ b.through.T
    nearest, farthest = extreme(a, b, squares, 1, 6), extreme(a, b, squares, -1, 1)
    for one, other in ((a, b), (b, a)):
        for latitude, longitude in starts(one).tolist():
            if is_inside(other, latitude, longitude):
                nearest = 0.0
            if is_inside(other, -latitude, longitude + 180):
                farthest = 20_003_931.0
    return nearest, farthest


def lies_in(samples: Samples, latitude: float, longitude: float) -> bool:
    """Whether a position is in a region, or within 200 m of its outline, on a plane that touches the Earth there."""
    north, east = (samples.rows[:, :2] - [latitude, longitude]).T
    same = np.diff(samples.rows[:, 2]) == 0
    scale = np.array([math.cos(math.radians(latitude)), 1]) * 111_000
    start = np.column_stack([(east + 180) % 360 - 180, north])[:-1][same] * scale
    step = np.column_stack([np.diff(east), np.diff(north)])[same] * scale
    square = np.maximum((step**2).sum(axis=1), 1e-9)
    part = np.clip(-(start * step).sum(axis=1) / square, 0, 1)[:, None]
    near = np.hypot(*(start + step * part).T).min() < 200
    return bool(near) or is_inside(samples, latitude, longitude)


# --- random regions


def somewhere(rng: Random) -> tuple[float, float]:
    pick = rng.random()
    if pick < 0.15:  # at the date line
        return rng.uniform(-80, 80), 180 - rng.uniform(-3, 3)
    if pick < 0.3:  # at a pole
        return rng.choice([-1, 1]) * (90 - abs(rng.gauss(0, 2))), rng.uniform(-180, 180)
    return math.degrees(math.asin(rng.uniform(-1, 1))), rng.uniform(-180, 180)


def beside(rng: Random, region: Region) -> tuple[float, float]:
    """A position near a region, in it, or near its antipode."""
    latitude, longitude = rng.choice(samples_of(region).rows[:, :2].tolist())
    azimuth, distance = rng.uniform(0, 360), rng.choice([0.5e3, 5e3, 50e3, 500e3])
    east, north, _ = GEOD.fwd(longitude, latitude, azimuth, distance)
    return (north, east) if rng.random() < 0.7 else (-north, (east + 360) % 360 - 180)


def star(rng: Random, centre: tuple[float, float]) -> Region:
    corners = rng.randint(3, 12)
    size = 10 ** rng.uniform(3.3, 6.3 if abs(centre[0]) < 50 else 5.3)
    turns = [(k + rng.uniform(0, 0.8)) * 360 / corners for k in range(corners)]
    points = [GEOD.fwd(centre[1], centre[0], turn, size * rng.uniform(0.3, 1))[:2] for turn in turns]
    return regions.polygons([[(north, east) for east, north in points]])


def region_at(rng: Random, centre: tuple[float, float] | None) -> Region:
    kind = rng.choice(["disc", "disc", "disc", "polygon", "polygon", "country", "shore", "border"])
    if kind == "disc":
        return regions.disc(centre or somewhere(rng), rng.choice([0, 1e3, 10e3, rng.uniform(0, 300e3)]))
    if kind == "polygon":
        return star(rng, centre or somewhere(rng))
    while True:
        try:
            number = rng.choice(COUNTRIES)
            if kind == "country":
                return countries.country(number)
            if kind == "shore":
                return countries.shore(countries.country(number))
            return countries.border(number, rng.choice(neighbours()[number]))
        except (ValueError, IndexError):
            continue


@lru_cache(maxsize=1)
def neighbours() -> dict[str, list[str]]:
    owners: dict[int, list[str]] = {}
    for number, lands in base_map.world().countries.items():
        for arc in set().union(*(land.arcs for land in lands)):
            owners.setdefault(arc, []).append(number)
    shared = [pair for pair in owners.values() if len(pair) == 2]
    return {
        number: [other for pair in shared if number in pair for other in pair if other != number]
        for number in COUNTRIES
    }


def pair(seed: int) -> tuple[Region, Region]:
    rng = Random(seed)
    a = region_at(rng, None)
    return a, region_at(rng, beside(rng, a) if rng.random() < 0.6 else None)


def same(one: float, other: float) -> bool:
    return abs(one - other) <= max(1000, 0.01 * other)


def checked(seed: int) -> str:
    a, b = pair(seed)
    found, (nearest, farthest) = spans.reach(a, b), brute_reach(samples_of(a), samples_of(b))
    faults = []
    if not same(found.nearest.distance_m, nearest):
        faults.append(f"nearest {found.nearest} is not {nearest:.0f}")
    if not same(found.farthest.distance_m, farthest):
        faults.append(f"farthest {found.farthest} is not {farthest:.0f}")
    for span in (found.nearest, found.farthest):
        faults += wrong(span, a, b)
    return f"pair {seed}: " + "; ".join(faults) if faults else ""


def wrong(span: Span, a: Region, b: Region) -> list[str]:
    length = GEOD.inv(span.start[1], span.start[0], span.end[1], span.end[0])[2]
    faults = [] if abs(length - span.distance_m) < 1 else [f"{span} is {length:.0f} long"]
    return faults + [
        f"{point} is not in its region"
        for region, point in ((a, span.start), (b, span.end))
        if not lies_in(samples_of(region), *point)
    ]


BATCHES = [14, 15, *range(14), *range(16, 20)]
"""The first two have every sort of pair: also points in common and antipodes, which are rare."""


@pytest.mark.parametrize("batch", first_of(*BATCHES, run=2))
def test_nearest_and_farthest_are_those_of_brute_force(batch: int) -> None:
    faults = [fault for seed in range(batch * PAIRS // 20, (batch + 1) * PAIRS // 20) if (fault := checked(seed))]
    assert faults == []


def span_fault(seed: int) -> str:
    a, b = pair(seed)
    whole = spans.reach(a, b)
    nearest, farthest = whole.nearest.distance_m, whole.farthest.distance_m
    stated = Random(-seed).uniform(0.9 * nearest, min(1.1 * farthest, 20.1e6))
    found = spans.span_of(a, b, stated)
    if found is not None:
        faults = wrong(found, a, b)
        return f"pair {seed}: {stated} {faults}" if faults or not same(found.distance_m, stated) else ""
    one, other = samples_of(a), samples_of(b)
    table = np.linalg.norm(one.through[:, None] - other.through[None], axis=2)
    i, j = np.unravel_index(np.argsort(np.abs(table - chord(stated)), axis=None)[:200], table.shape)
    lengths = GEOD.inv(one.rows[i, 1], one.rows[i, 0], other.rows[j, 1], other.rows[j, 0])[2]
    missed = np.abs(lengths - stated).min()
    return (
        f"pair {seed}: a span of {stated:.0f} exists, to {missed:.0f} m" if same(stated + 1.2 * missed, stated) else ""
    )


def chord(length: float) -> float:
    return 2 * 6_371_000 * math.sin(min(length / 6_371_000, math.pi) / 2)


@pytest.mark.parametrize("batch", first_of(*range(3)))
def test_a_stated_distance_is_found_wherever_there_is_one(batch: int) -> None:
    faults = [fault for seed in range(batch * SPANS // 3, (batch + 1) * SPANS // 3) if (fault := span_fault(seed))]
    assert faults == []


def bearing_fault(seed: int) -> str:
    a, b = pair(seed)
    bearing = Random(-seed).uniform(0, 360)
    if max(len(a.rings), len(b.rings)) > 1 or spans.reach(a, b).farthest.distance_m > 19.5e6:
        return ""  # small far islands do not count for directions; near antipodes a metre turns them round
    if a.centre and b.centre and spans.reach(a, b).nearest.distance_m == 0:
        return "" if bearings.off_bearing(a, b, bearing)[0] == 0 else f"pair {seed}: discs that overlap"
    (y, x), (v, u) = regions.centre(a), regions.centre(b)
    one, other = samples_of(a).rows, samples_of(b).rows
    there = GEOD.inv(one[:, 1], one[:, 0], np.full(len(one), u), np.full(len(one), v))[0]
    here = GEOD.inv(np.full(len(other), x), np.full(len(other), y), other[:, 1], other[:, 0])[0]
    turns = [(azimuth - bearing + 180) % 360 - 180 for azimuth in (there, here)]
    least = min(float(np.abs(turn).min()) for turn in turns)
    for turn, rows in zip(turns, (one, other), strict=True):
        next_to = (np.diff(rows[:, 2]) == 0) & (np.abs(np.diff(turn)) < 90) & (turn[:-1] * turn[1:] < 0)
        least = 0.0 if next_to.any() else least
    found, span = bearings.off_bearing(a, b, bearing)
    azimuth = GEOD.inv(span.start[1], span.start[0], span.end[1], span.end[0])[0]
    shown = abs((azimuth - bearing + 180) % 360 - 180)
    seen = bearings.azimuths(a, b)
    past = (bearing - seen.first_deg) % 360 - (seen.last_deg - seen.first_deg)
    outside = max(0.0, min(past, 360 - (seen.last_deg - seen.first_deg) - past))
    right = abs(found - least) < 1.5 and (span.distance_m < 1 or abs(shown - found) < 0.5)
    right &= abs(found - outside) < 1.5 if outside else found < 1.5 or len(a.lines + b.lines) > 1
    return "" if right else f"pair {seed}: {bearing:.2f} is off {least:.2f}, not {found:.2f} ({shown:.2f}), {seen}"


@pytest.mark.parametrize("batch", first_of(*range(3)))
def test_how_far_a_direction_is_off_is_found(batch: int) -> None:
    faults = [
        fault for seed in range(batch * BEARINGS // 3, (batch + 1) * BEARINGS // 3) if (fault := bearing_fault(seed))
    ]
    assert faults == []
