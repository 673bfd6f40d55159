"""Lines and rings in pixels: cut at the edges of a box, written as an SVG path, taken as dots that labels avoid."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from geo.picture.placement import Box, Point


def path_data(points: Sequence[Point], end: str = "", grain: float = 0.1) -> str:
    """A path in tenths of a pixel, without detail finer than the grain; empty if nothing remains."""
    coarse: list[Point] = []
    last = len(points) - 1
    for index, (x, y) in enumerate(points):
        if not coarse or abs(x - coarse[-1][0]) + abs(y - coarse[-1][1]) >= (grain if index < last else 0.1):
            coarse.append((round(x, 1), round(y, 1)))
    if len(coarse) < (3 if end else 2):
        return ""
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in coarse) + end


def clipped_ring(ring: list[Point], box: Box) -> list[Point]:
    """Clip a ring to a box (Sutherland, Hodgman 1974)."""
    for axis, limit, sign in ((0, box.left, 1), (0, box.right, -1), (1, box.top, 1), (1, box.bottom, -1)):
        if not ring:
            return []
        if all(sign * point[axis] >= sign * limit for point in ring):
            continue
        made: list[Point] = []
        before = ring[-1]
        for point in ring:
            inside, was = (sign * value[axis] >= sign * limit for value in (point, before))
            if inside != was:
                made.append(_between(before, point, axis, limit))
            if inside:
                made.append(point)
            before = point
        ring = made
    return ring


def clipped_line(line: list[Point], box: Box) -> list[list[Point]]:
    """Clip a line to a box, into pieces."""
    pieces: list[list[Point]] = []
    for start, end in pairwise(line):
        part = _clipped_segment(start, end, box)
        if part is None:
            continue
        if pieces and pieces[-1][-1] == part[0]:
            pieces[-1].append(part[1])
        else:
            pieces.append(list(part))
    return pieces


def _clipped_segment(start: Point, end: Point, box: Box) -> tuple[Point, Point] | None:
    for axis, limit, sign in ((0, box.left, 1), (0, box.right, -1), (1, box.top, 1), (1, box.bottom, -1)):
        inside, also = (sign * point[axis] >= sign * limit for point in (start, end))
        if not inside and not also:
            return None
        if not inside:
            start = _between(start, end, axis, limit)
        elif not also:
            end = _between(start, end, axis, limit)
    return start, end


def _between(start: Point, end: Point, axis: int, limit: float) -> Point:
    part = (limit - start[axis]) / (end[axis] - start[axis])
    other = start[1 - axis] + (end[1 - axis] - start[1 - axis]) * part
    return (limit, other) if axis == 0 else (other, limit)


def length_of(line: Sequence[Point]) -> float:
    """Its length in pixels."""
    return sum(math.dist(start, end) for start, end in pairwise(line))


def dots_along(line: Sequence[Point]) -> Iterator[Point]:
    """Points on a line, some four pixels apart, that labels are to keep off."""
    for (x0, y0), (x1, y1) in pairwise(line):
        steps = max(1, round(max(abs(x1 - x0), abs(y1 - y0)) / 4))
        yield from ((x0 + (x1 - x0) * i / steps, y0 + (y1 - y0) * i / steps) for i in range(steps + 1))
