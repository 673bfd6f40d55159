"""Label placement: one label after another, the most important first, without overlaps.

Units are pixels, to the right and down. Each label has candidate positions; it takes the cheapest that is free. A label
without a free position is left out, because an unreadable or misleading label is worse than none.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
_Cell: TypeAlias = tuple[int, int]
Dot: TypeAlias = _Cell
"""A small square of the picture, by its column and row."""

_REACHES = (0, 8, 20, 34, 52, 74)
_DIRECTIONS = (0, -45, 45, 180, -135, 135, -90, 90, -22.5, 22.5, -157.5, 157.5, -67.5, 67.5, -112.5, 112.5)
_DOT, _CELL = 6, 48
_TOO_NEAR = 26


@dataclass(frozen=True)
class Box:
    """An upright box."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, x: float, y: float, width: float, height: float) -> "Box":
        """The box with this middle."""
        return cls(x - width / 2, y - height / 2, x + width / 2, y + height / 2)

    def meets(self, other: "Box") -> bool:
        """Whether two boxes share more than an edge."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def within(self, other: "Box") -> bool:
        """Whether the box lies wholly within another."""
        return (
            self.left >= other.left
            and self.top >= other.top
            and self.right <= other.right
            and self.bottom <= other.bottom
        )

    def apart(self, other: "Box") -> float:
        """The distance between two boxes, 0 if they meet."""
        across = max(0.0, other.left - self.right, self.left - other.right)
        return math.hypot(across, max(0.0, other.top - self.bottom, self.top - other.bottom))


@dataclass(frozen=True)
class Spot:
    """A candidate position of a label.

    Attributes:
        middle: The middle of the label.
        boxes: The boxes that it covers.
        cost: A penalty; the lowest wins.
        angle_deg: Its rotation, clockwise.
        leader: The two ends of the line from the place to its label; empty if there is none.
    """

    middle: Point
    boxes: tuple[Box, ...]
    cost: float
    angle_deg: float = 0.0
    leader: tuple[Point, ...] = ()


def around(place: Point, gap: float, width: float, height: float, inside: bool = False) -> Iterator[Spot]:
    """Spots around a place, near ones first, then farther ones with a leader; with `inside`, also on the place."""
    x, y = place
    if inside:
        yield Spot(place, (Box.around(x, y, width, height),), 0)
    for far in _REACHES:
        for index, degrees in enumerate(_DIRECTIONS):
            right, down = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
            # In this direction, the nearest point of the box is `gap + far` from the place.
            aside, below = (max(-1.0, min(1.0, part * 1.42)) for part in (right, down))
            middle = (x + right * (gap + far) + aside * width / 2, y + down * (gap + far) + below * height / 2)
            leader = (place, (x + right * (gap + far), y + down * (gap + far))) if far > 8 else ()
            cost = far + index * 1.5 + (20 if inside else 0)
            yield Spot(middle, (Box.around(*middle, width, height),), cost, leader=leader)


def along(line: Sequence[Point], width: float, height: float, best: float = 0.5) -> Iterator[Spot]:
    """Spots along a line, turned with it; cheapest at `best`, a share of its length. A short line has none."""
    lengths = [0.0]
    for start, end in pairwise(line):
        lengths.append(lengths[-1] + math.dist(start, end))
    total = lengths[-1]

    def at(length: float) -> Point:
        i = 1
        while i < len(lengths) - 1 and lengths[i] < length:
            i += 1
        part = (length - lengths[i - 1]) / (lengths[i] - lengths[i - 1] or 1)
        (x0, y0), (x1, y1) = line[i - 1], line[i]
        return x0 + (x1 - x0) * part, y0 + (y1 - y0) * part

    for step in range(2, 24):
        share = step / 25
        here = total * share
        if here < width / 2 + 16 or here > total - width / 2 - 16:
            continue
        start, end, middle = at(here - width / 2), at(here + width / 2), at(here)
        angle = math.atan2(end[1] - start[1], end[0] - start[0])
        if abs(angle) > math.pi / 2:
            angle -= math.copysign(math.pi, angle)
        pieces = max(1, math.ceil(width / height))
        offs = [((i + 0.5) / pieces - 0.5) * width for i in range(pieces)]
        # Together these boxes hold the whole turned label.
        side = width / pieces * abs(math.cos(angle)) + height * abs(math.sin(angle))
        rise = width / pieces * abs(math.sin(angle)) + height * abs(math.cos(angle))
        boxes = tuple(
            Box.around(middle[0] + math.cos(angle) * off, middle[1] + math.sin(angle) * off, side, rise) for off in offs
        )
        yield Spot(middle, boxes, abs(share - best) * 60, math.degrees(angle))


class Field:
    """The space for labels on a picture, and what is taken of it.

    Args:
        room: The part of the picture where labels may be.
        markers: Boxes that only the marker's own label may cover.
        lines: Lines that labels should avoid, as closely spaced points.
    """

    def __init__(self, room: Box, markers: Iterable[Box], lines: Iterable[Iterable[Point]]) -> None:
        self.room = room
        self._ink = Counter(cell for line in lines for cell in dotted(line))
        self._taken: defaultdict[_Cell, list[Box]] = defaultdict(list)
        self._markers: defaultdict[_Cell, list[Box]] = defaultdict(list)
        self._leaders: list[tuple[Point, ...]] = []
        for marker in markers:
            _put(self._markers, marker)

    @property
    def ink(self) -> Collection[Dot]:
        """The dots of all lines."""
        return self._ink.keys()

    def take(self, box: Box) -> None:
        """Keep labels off a box."""
        _put(self._taken, box)

    def place(self, spots: Iterable[Spot], own: Box | None = None, off: Collection[Dot] = frozenset()) -> Spot | None:
        """Take the cheapest free spot and return it, or None if no spot is free.

        Args:
            spots: The candidates.
            own: The marker that the label belongs to.
            off: Dots of other lines. The label must not cover them, or it would seem to belong to those lines.
        """
        best: tuple[float, Spot] | None = None
        for spot in spots:
            if best is not None and spot.cost >= best[0]:
                continue
            if not self._free(spot, own) or any(dot in off for dot in _under(spot)):
                continue
            cost = spot.cost + (0 if spot.angle_deg else self._cost(spot.boxes[0], own, _under(spot)))
            if best is None or cost < best[0]:
                best = (cost, spot)
        if best is None:
            return None
        for box in best[1].boxes:
            self.take(box)
        if best[1].leader:
            self._leaders.append(best[1].leader)
        return best[1]

    def _free(self, spot: Spot, own: Box | None) -> bool:
        if any(not box.within(self.room) or self._is_taken(box, own) for box in spot.boxes):
            return False
        if any(_crosses(leader, box) for leader in self._leaders for box in spot.boxes):
            return False
        if not spot.leader:
            return True
        (x0, y0), (x1, y1) = spot.leader
        around_it = Box(min(x0, x1), min(y0, y1), max(x0, x1) + 1, max(y0, y1) + 1)
        others = [*_near(self._taken, around_it), *(box for box in _near(self._markers, around_it) if box is not own)]
        return not any(_crosses(spot.leader, box) for box in others)

    def _is_taken(self, box: Box, own: Box | None) -> bool:
        return any(map(box.meets, _near(self._taken, box))) or any(
            box.meets(marker) for marker in _near(self._markers, box) if marker is not own
        )

    def _cost(self, box: Box, own: Box | None, under: Iterable[_Cell]) -> float:
        ink = sum(cell in self._ink for cell in under)
        wide = Box(box.left - _TOO_NEAR, box.top - _TOO_NEAR, box.right + _TOO_NEAR, box.bottom + _TOO_NEAR)
        # A label near another marker would seem to name that one.
        other_markers = {marker for marker in _near(self._markers, wide) if marker is not own}
        return min(45, 3 * ink) + 2 * sum(max(0.0, _TOO_NEAR - box.apart(marker)) for marker in other_markers)


def _put(grid: defaultdict[_Cell, list[Box]], box: Box) -> None:
    for cell in _covered(box, _CELL):
        grid[cell].append(box)


def _near(grid: defaultdict[_Cell, list[Box]], box: Box) -> Iterator[Box]:
    return (other for cell in _covered(box, _CELL) for other in grid.get(cell, ()))


def _covered(box: Box, size: int) -> Iterator[_Cell]:
    for x in range(int(box.left // size), int(box.right // size) + 1):
        for y in range(int(box.top // size), int(box.bottom // size) + 1):
            yield x, y


def dotted(points: Iterable[Point]) -> frozenset[Dot]:
    """The dots of a line, as a label is kept off them."""
    return frozenset((int(x // _DOT), int(y // _DOT)) for x, y in points)


def _under(spot: Spot) -> Iterator[_Cell]:
    return (cell for box in spot.boxes for cell in _covered(box, _DOT))


def _crosses(line: Sequence[Point], box: Box) -> bool:
    (x0, y0), (x1, y1) = line
    if max(x0, x1) <= box.left or min(x0, x1) >= box.right or max(y0, y1) <= box.top or min(y0, y1) >= box.bottom:
        return False
    steps = max(2, math.ceil(math.dist(*line) / 4))
    points = ((x0 + (x1 - x0) * i / steps, y0 + (y1 - y0) * i / steps) for i in range(1, steps + 1))
    return any(box.left < x < box.right and box.top < y < box.bottom for x, y in points)
