"""The outlines of regions as vectors: which points of two outlines are nearest, farthest, or in a given relation.

A position is a vector of length 1 on a sphere that has the ellipsoid's parametric latitude. Angles on it, times a
radius, are within 0.4 % of geodesics. So the verbs here return candidates; `geodesy` measures them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from geo.earth.position import Position

Array: TypeAlias = NDArray[np.float64]
Indexes: TypeAlias = NDArray[np.int64]
Pair: TypeAlias = tuple[Position, Position]
Measure: TypeAlias = Callable[[Array, Array], Array]
"""A signed number for each pair of vectors; the last axis has their three coordinates."""

RADIUS_M = 6_367_449.0
"""Metres for a radian: the mean along a meridian, which differs least from those of other lines."""

_FLATTENING = 1 / 298.257223563
_LONGEST_DEG = 0.25  # a straight line in latitude and longitude departs from a great circle by 15 m in this
_BLOCK = 16
_CHUNK = 1024  # pairs of blocks at once
_FINALISTS = 48
_LOOSE = 0.004  # how far angles may be off, in proportion


@dataclass(frozen=True, eq=False)
class Boundary:
    """Lines on the sphere, cut into short segments and these into blocks, each within a ball.

    Attributes:
        vectors: The points of all lines, one after another.
        segments: The index of each segment's first point; the next point is its last.
        parts: For each segment the number of its line.
        blocks: The segments of each block, as many for all: a short block repeats its last.
        middles: The middle of each block's ball.
        radii: The radius of each ball: straight through the sphere, as all its distances.
    """

    vectors: Array
    segments: Indexes
    parts: Indexes
    blocks: Indexes
    middles: Array
    radii: Array


def vectors(latitude: ArrayLike, longitude: ArrayLike) -> Array:
    """Positions as vectors."""
    parametric = np.arctan((1 - _FLATTENING) * np.tan(np.radians(latitude)))
    east = np.radians(longitude)
    return np.stack([np.cos(parametric) * np.cos(east), np.cos(parametric) * np.sin(east), np.sin(parametric)], axis=-1)


def positions(vectors: Array) -> list[Position]:
    """The positions of vectors of any length but 0.

    >>> [(round(latitude, 9), round(longitude, 9)) for latitude, longitude in positions(vectors([52.5], [-13.4]))]
    [(52.5, -13.4)]
    """
    x, y, z = vectors.T
    latitude = np.degrees(np.arctan2(z, (1 - _FLATTENING) * np.hypot(x, y)))
    return list(zip(latitude.tolist(), np.degrees(np.arctan2(y, x)).tolist(), strict=True))


def dense(line: Sequence[Position]) -> Array:
    """The vectors of a line that is straight in latitude and longitude, with points in between."""
    points = np.array(line, dtype=np.float64)
    steps = np.diff(points, axis=0)
    parts = np.maximum(np.ceil(np.abs(steps).max(axis=1, initial=0) / _LONGEST_DEG), 1).astype(int)
    which = np.repeat(np.arange(len(steps)), parts)
    part = np.arange(len(which)) - np.repeat(np.cumsum(parts) - parts, parts)
    points = np.concatenate([points[which] + steps[which] * (part / parts[which])[:, None], points[-1:]])
    return vectors(points[:, 0], points[:, 1])


def boundary(lines: Iterable[Array]) -> Boundary:
    """Make a boundary of lines. A line of one point is a point."""
    long = [line if len(line) > 1 else np.repeat(line, 2, axis=0) for line in lines]
    counts = np.array([len(line) for line in long])
    ends = np.cumsum(counts)
    points = np.concatenate(long)
    segments = np.delete(np.arange(len(points)), ends - 1)
    parts = np.repeat(np.arange(len(long)), counts - 1)
    stops = np.cumsum(counts - 1)
    firsts = np.concatenate(
        [np.arange(stop - count + 1, stop, _BLOCK) for stop, count in zip(stops.tolist(), counts.tolist(), strict=True)]
    )
    blocks = np.minimum(firsts[:, None] + np.arange(_BLOCK), stops[parts[firsts]][:, None] - 1)
    corners = np.concatenate([points[segments[blocks]], points[segments[blocks[:, -1:]] + 1]], axis=1)
    middles = corners.mean(axis=1)
    radii = np.linalg.norm(corners - middles[:, None], axis=2).max(axis=1)
    return Boundary(points, segments, parts, blocks, middles, radii)


def moment(ring: Array) -> Array:
    """A vector towards the middle of the area in a ring, about as long as the area is large, on a sphere of radius 1.

    It is half the sum of the edges' cross products: exact for great circles (Brock 1975, The inertia tensor for a
    spherical triangle). A ring the wrong way round gives the opposite vector.
    """
    total = np.cross(ring, np.roll(ring, -1, axis=0)).sum(axis=0) / 2
    return np.asarray(total if total @ ring.mean(axis=0) >= 0 else -total)


# --- nearest and farthest


def nearest(first: Boundary, second: Boundary) -> list[Pair]:
    """The pairs of points among which the nearest of two boundaries are, some tens at most."""
    apart = _apart(first.middles, second.middles) - first.radii[:, None] - second.radii
    best, found = math.inf, []
    chunks = _chunks(apart, lambda: best)
    for one, other in chunks:
        a, b = first.blocks[one], second.blocks[other]
        halves = [_halves(first, a)[:, :, None], _halves(second, b)[:, None, :]]
        middle = np.linalg.norm(_middles(first, a)[:, :, None] - _middles(second, b)[:, None, :], axis=-1)
        best = min(best, float((middle + halves[0] + halves[1]).min()))
        chunk, i, j = np.nonzero(middle - halves[0] - halves[1] <= best)
        if not len(chunk):
            continue
        a, b = a[chunk, i], b[chunk, j]
        start, end = _closest(first, a, second, b)
        distance = np.linalg.norm(start - end, axis=1)
        best = min(best, float(distance.min()))
        found.append((distance, start, end))
    distance, start, end = (np.concatenate(column) for column in zip(*found, strict=True))
    few = np.argsort(distance)[:_FINALISTS]
    few = few[distance[few] <= distance[few[0]] * (1 + _LOOSE) + 1e-9]
    return list(zip(positions(start[few]), positions(end[few]), strict=True))


def farthest(first: Boundary, second: Boundary) -> list[Pair]:
    """The pairs of points among which the farthest of two boundaries are, some tens at most."""
    reach = _angles(first.middles[:, None], second.middles[None])
    reach += _spread(first)[:, None] + _spread(second)
    best, found = 0.0, []
    chunks = _chunks(-np.minimum(reach, math.pi), lambda: -best * (1 + _LOOSE / 4))
    for one, other in chunks:
        a, b = _corners(first, one), _corners(second, other)
        dots = np.clip(np.einsum("kix,kjx->kij", first.vectors[a], second.vectors[b]), -1, 1)
        best = max(best, math.acos(dots.min()))
        chunk, i, j = np.nonzero(dots <= math.cos(best * (1 - _LOOSE)))
        few = np.argsort(dots[chunk, i, j])[:_FINALISTS]
        chunk, i, j = chunk[few], i[few], j[few]
        found.append((dots[chunk, i, j], a[chunk, i], b[chunk, j]))
    dots, one, other = (np.concatenate(column) for column in zip(*found, strict=True))
    few = np.argsort(dots)[:_FINALISTS]
    return list(zip(positions(first.vectors[one[few]]), positions(second.vectors[other[few]]), strict=True))


def _chunks(bounds: Array, best: Callable[[], float]) -> Iterator[tuple[Indexes, Indexes]]:
    """The pairs of blocks in the order of their bounds, a few at first, while a bound is below the best so far."""
    flat = bounds.ravel()
    few = min(16, len(flat))
    promising = np.argpartition(flat, few - 1)[:few]
    yield promising // bounds.shape[1], promising % bounds.shape[1]
    left = np.nonzero(flat < best())[0]
    left = left[np.argsort(flat[left])]
    for at in range(0, len(left), _CHUNK):
        chunk = left[at : at + _CHUNK]
        if flat[chunk[0]] >= best() or abs(best()) < 1e-12:
            return
        chunk = chunk[flat[chunk] < best()]
        yield chunk // bounds.shape[1], chunk % bounds.shape[1]


def _apart(first: Array, second: Array) -> Array:
    squares = (first**2).sum(axis=1)[:, None] + (second**2).sum(axis=1) - 2 * first @ second.T
    return np.asarray(np.sqrt(np.maximum(squares, 0)))


def _angles(first: Array, second: Array) -> Array:
    """The angles in radians between vectors of any length; the last axis has their coordinates."""
    dots = (first * second).sum(axis=-1)
    return np.asarray(np.arctan2(np.linalg.norm(np.cross(first, second), axis=-1), dots))


def _spread(lines: Boundary) -> Array:
    """The angle of each block's ball, seen from the middle of the sphere."""
    height = np.linalg.norm(lines.middles, axis=1)
    return np.asarray(np.arcsin(np.minimum(lines.radii / np.maximum(height, 1e-9), 1)))


def _corners(lines: Boundary, blocks: Indexes) -> Indexes:
    segments = lines.blocks[blocks]
    return np.concatenate([lines.segments[segments], lines.segments[segments[:, -1:]] + 1], axis=1)


def _middles(lines: Boundary, segments: Indexes) -> Array:
    at = lines.segments[segments]
    return np.asarray((lines.vectors[at] + lines.vectors[at + 1]) / 2)


def _halves(lines: Boundary, segments: Indexes) -> Array:
    at = lines.segments[segments]
    return np.asarray(np.linalg.norm(lines.vectors[at + 1] - lines.vectors[at], axis=-1) / 2)


def _closest(first: Boundary, a: Indexes, second: Boundary, b: Indexes) -> tuple[Array, Array]:
    """The closest points of straight segments, pair by pair (Ericson, Real-Time Collision Detection, 5.1.9)."""
    p, q = first.vectors[first.segments[a]], second.vectors[second.segments[b]]
    along_p, along_q = first.vectors[first.segments[a] + 1] - p, second.vectors[second.segments[b] + 1] - q
    between = p - q
    aa, bb = (along_p**2).sum(axis=1), (along_q**2).sum(axis=1)
    ab, ac, bc = ((x * y).sum(axis=1) for x, y in ((along_p, along_q), (along_p, between), (along_q, between)))
    s = np.clip(_ratio(ab * bc - ac * bb, aa * bb - ab * ab), 0, 1)
    t = np.clip(_ratio(ab * s + bc, bb), 0, 1)
    s = np.clip(_ratio(ab * t - ac, aa), 0, 1)
    return p + along_p * s[:, None], q + along_q * t[:, None]


def _ratio(above: Array, below: Array) -> Array:
    return np.divide(above, below, out=np.zeros_like(above), where=below > 1e-30)


# --- pairs in a given relation


def angle(first: Array, second: Array) -> Array:
    """The angle between vectors, as metres."""
    return np.asarray(_angles(first, second) * RADIUS_M)


def azimuth(first: Array, second: Array) -> Array:
    """The direction in degrees in which the second lies, seen from the first."""
    x, y, z = np.moveaxis(first, -1, 0)
    flat = np.hypot(x, y)
    sine, cosine = _ratio(y, flat), np.where(flat > 1e-15, _ratio(x, flat), 1.0)
    east = second[..., 1] * cosine - second[..., 0] * sine
    north = second[..., 2] * flat - z * (second[..., 0] * cosine + second[..., 1] * sine)
    return np.asarray(np.degrees(np.arctan2(east, north)))


def samples(lines: Boundary, count: int = 200) -> Array:
    """Where to look at a boundary first, as numbers of segments and fractions: evenly, and at least thrice a line."""
    at = lines.segments
    along = np.concatenate([[0], np.cumsum(np.linalg.norm(lines.vectors[at + 1] - lines.vectors[at], axis=1))])
    even = np.interp(np.linspace(0, along[-1], count), along, np.arange(len(along)))
    firsts = np.nonzero(np.diff(lines.parts, prepend=-1))[0]
    lasts = np.append(firsts[1:], len(at)) - 1e-9
    chosen = np.sort(np.clip(np.concatenate([even, firsts, (firsts + lasts) / 2, lasts]), 0, len(at) - 1e-9))
    return np.asarray(chosen[np.diff(chosen, prepend=-1) > 0])  # as np.unique, which imports numpy.ma


def points(lines: Boundary, at: Array) -> Array:
    """The vectors at such numbers."""
    segment = np.clip(at.astype(int), 0, len(lines.segments) - 1)
    first = lines.segments[segment]
    part = (at - segment)[..., None]
    point = lines.vectors[first] * (1 - part) + lines.vectors[first + 1] * part
    return np.asarray(point / np.linalg.norm(point, axis=-1, keepdims=True))


def solve(first: Boundary, second: Boundary, measure: Measure, turn: float = math.inf) -> tuple[float, Pair]:
    """Find a pair of points for which a measure is 0, or else as near to 0 as it gets.

    Args:
        first: Where the first point is looked for.
        second: Where the second point is.
        measure: What is to be 0.
        turn: By how much a measure jumps that is an angle: 360; 0 for one that is never below 0.

    Returns:
        The measure, and the pair.
    """
    u, v = samples(first), samples(second)
    table = measure(points(first, u)[:, None], points(second, v)[None])
    found = _crossings(table, first, u, second, v, measure, turn)
    found += [
        (value, p, q)
        for value, q, p in _crossings(table.T, second, v, first, u, lambda q, p: measure(p, q), turn)
        if abs(value) < min((abs(before) for before, *_ in found), default=math.inf)
    ]
    if not found or min(abs(value) for value, *_ in found) > 1e-6:
        found += _dips(np.abs(table), first, u, second, v, measure)
    value, start, end = min(found, key=lambda each: abs(each[0]))
    return value, (positions(start[None])[0], positions(end[None])[0])


def _crossings(
    table: Array, first: Boundary, u: Array, second: Boundary, v: Array, measure: Measure, turn: float
) -> list[tuple[float, Array, Array]]:
    """Where a measure passes 0 between two neighbouring samples of the first boundary: the surest place, if any."""
    before, after = table[:-1], table[1:]
    size = np.abs(before) + np.abs(after)
    passes = (before * after <= 0) & (size < turn / 2) & _same_line(first, u)[:, None]
    if not passes.any():
        return []
    i, j = np.unravel_index(int(np.argmin(np.where(passes, size, math.inf))), size.shape)
    near, far, end = u[i], u[i + 1], points(second, v[j : j + 1])
    for _ in range(6):
        at = np.linspace(near, far, 17)
        values = measure(points(first, at), end)
        k = int(np.argmax(values[:-1] * values[1:] <= 0))
        near, far = at[k], at[k + 1]
    best = at[np.argmin(np.abs(values))]
    start = points(first, np.array([best]))
    return [(float(measure(start, end)[0]), start[0], end[0])]


def _dips(
    table: Array, first: Boundary, u: Array, second: Boundary, v: Array, measure: Measure
) -> list[tuple[float, Array, Array]]:
    """Where the size of a measure is least: a search around the best samples, and the best of each pair of lines."""
    order = np.argsort(table, axis=None)[:500]
    i, j = np.unravel_index(order, table.shape)
    lines = first.parts[u[i].astype(int)] * len(second.segments) + second.parts[v[j].astype(int)]
    _, each = np.unique(lines, return_index=True)
    chosen = np.unique(np.concatenate([np.arange(min(8, len(i))), np.sort(each)[:24]]))
    i, j = i[chosen], j[chosen]
    (u_near, u_far), (v_near, v_far) = _around(first, u, i), _around(second, v, j)
    grid = np.linspace(0, 1, 9)
    for _ in range(10):
        at_u = u_near[:, None] + (u_far - u_near)[:, None] * grid
        at_v = v_near[:, None] + (v_far - v_near)[:, None] * grid
        p, q = points(first, at_u), points(second, at_v)
        values = measure(p[:, :, None], q[:, None])
        best = np.argmin(np.abs(values).reshape(len(values), -1), axis=1)
        k, m = np.divmod(best, len(grid))
        rows = np.arange(len(k))
        found = values[rows, k, m], p[rows, k], q[rows, m]
        (u_near, u_far), (v_near, v_far) = _closer(u_near, u_far, at_u[rows, k]), _closer(v_near, v_far, at_v[rows, m])
    return [(float(value), start, end) for value, start, end in zip(*found, strict=True)]


def _same_line(lines: Boundary, at: Array) -> NDArray[np.bool_]:
    part = lines.parts[at.astype(int)]
    return np.asarray(part[:-1] == part[1:])


def _around(lines: Boundary, at: Array, chosen: Indexes) -> tuple[Array, Array]:
    """The neighbours of samples on the same line, or the samples themselves at its ends."""
    same = _same_line(lines, at)
    near = np.where(np.concatenate([[False], same]), np.roll(at, 1), at)
    far = np.where(np.concatenate([same, [False]]), np.roll(at, -1), at)
    return near[chosen], far[chosen]


def _closer(near: Array, far: Array, best: Array) -> tuple[Array, Array]:
    step = (far - near) / 6
    return np.maximum(near, best - step), np.minimum(far, best + step)
