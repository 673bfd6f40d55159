"""Equal-area map projections, and the frame that fits given positions.

Positions are (latitude, longitude) in degrees, north and east positive; longitudes may run on past 180. Points are
(x, y) in metres on the plane, east and north of its origin.

Source:
    Snyder (1987), Map projections: a working manual, US Geological Survey Professional Paper 1395, 182-190 (Lambert
    azimuthal equal-area), doi:10.3133/pp1395. Šavrič, Patterson, Jenny (2019), The Equal Earth map projection,
    Int. J. Geogr. Inf. Sci. 33, 454-465, doi:10.1080/13658816.2018.1504949.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray
from pyproj import Proj

from geo.earth.position import Position

Point: TypeAlias = tuple[float, float]
Array: TypeAlias = NDArray[np.float64]
Ends: TypeAlias = NDArray[np.int_]

MIN_WIDTH_M = 60_000.0
"""The narrowest frame: the base map has no more detail."""

SINGLE_WIDTH_M = 5_000_000.0
"""The width of the frame around a single position: wide enough to say where in the world it is."""

_RADIUS_M = 6_371_007.181  # of a sphere with the area of WGS84
_HEMISPHERE_M = _RADIUS_M * math.sqrt(2)
_RIM_DEG = 120.0  # from the centre; a ring that goes beyond is drawn along this rim, far outside every frame
_RIM_STEP_DEG = 30.0
_WORLD_MARGIN = 1.05  # a little room around the whole world
_TURNS = tuple(np.array([0.0, turn]) for turn in (-360.0, 0.0, 360.0))


@dataclass(frozen=True)
class Projection:
    """An equal-area projection, true to scale at the centre, and the frame that is shown of it.

    Attributes:
        kind: `lambert`, Lambert's azimuthal projection; or `equal-earth`.
        centre: The position at the projection's centre; for Equal Earth it is on the equator.
        middle: The middle of the frame, a point on the plane.
        width_m: The frame's width.
        height_m: The frame's height.
    """

    kind: Literal["lambert", "equal-earth"]
    centre: Position
    middle: Point
    width_m: float
    height_m: float

    @cached_property
    def _proj(self) -> Proj:
        latitude, longitude = self.centre
        return Proj(_definition(self.kind, latitude, longitude))

    def points(self, positions: Sequence[Position]) -> list[Point]:
        """Project positions. With Equal Earth, a longitude past the edge of the world lies past the edge on the plane.

        >>> world = Projection("equal-earth", (0.0, 0.0), (0.0, 0.0), 1.0, 1.0)
        >>> [round(value / 1000) for value in world.points([(0.0, 180.0)])[0] + world.points([(90.0, 0.0)])[0]]
        [17244, 0, 0, 8393]
        """
        return _pairs(self._plane(_table(positions)))

    def lines(self, lines: Sequence[Sequence[Position]]) -> list[list[Point]]:
        """Project lines: the pieces that may be seen in the frame, cut where they pass the edge of the world."""
        table, ends = _stacked(lines)
        if self.kind == "equal-earth":
            table, ends = self._cut(table, ends)
            return self._in_reach(self._plane(table), ends)
        near = self._away_deg(table) <= _RIM_DEG
        cuts = np.union1d(np.flatnonzero(np.diff(near)) + 1, ends)
        # A piece lies wholly on one side of the rim; those beyond it are dropped.
        return [piece for piece in self._in_reach(self._plane(table), cuts, near) if len(piece) > 1]

    def rings(self, rings: Sequence[Sequence[Position]]) -> list[list[Point]]:
        """Project the rings of an area, to be filled by the even-odd rule: those that may be seen in the frame.

        Equal Earth repeats them one turn to the west and to the east. In Lambert's projection, what is beyond the rim
        runs along it. The point opposite the centre cannot be projected: an area that holds it gets the rim as one
        more ring.
        """
        table, ends = _stacked(rings)
        if self.kind == "equal-earth":
            return [ring for turn in _TURNS for ring in self._in_reach(self._plane(table + turn), ends)]
        seen = self._in_reach(*self._rimmed(table, ends))
        if _holds(table, ends, -self.centre[0], self.centre[1] + 180):
            seen.append(self._rim())
        return seen

    @cached_property
    def edge(self) -> list[Point]:
        """The edge of the world as a ring; in Lambert's projection the rim, which lies outside the frame."""
        if self.kind == "lambert":
            return self._rim()
        north = [(float(latitude), self.centre[1] + 180) for latitude in range(-90, 91, 2)]
        return self.points(north) + self.points([(latitude, self.centre[1] - 180) for latitude, _ in reversed(north)])

    def _plane(self, table: Array) -> Array:
        if self.kind == "lambert":
            x, y = self._proj(table[:, 1], table[:, 0])
            return np.column_stack([x, y])
        # Along a parallel x is proportional to the longitude, so it can be extended past the edge of the world.
        x, y = self._proj(np.full(len(table), self.centre[1] + 1.0), table[:, 0])
        return np.column_stack([x * (table[:, 1] - self.centre[1]), y])

    def _away_deg(self, table: Array) -> Array:
        latitude, east = np.radians(table[:, 0]), np.radians(table[:, 1] - self.centre[1])
        own = math.radians(self.centre[0])
        cosine = math.sin(own) * np.sin(latitude) + math.cos(own) * np.cos(latitude) * np.cos(east)
        return np.asarray(np.degrees(np.arccos(np.clip(cosine, -1, 1))))

    def _cut(self, table: Array, ends: Ends) -> tuple[Array, Ends]:
        """Cut lines at the meridian opposite the centre, and bring each piece within 180 degrees of the centre."""
        turn = np.floor((table[:, 1] - self.centre[1] + 180) / 360)
        passing = np.setdiff1d(np.flatnonzero(np.diff(turn)) + 1, ends)
        edge = self.centre[1] - 180 + 360 * np.maximum(turn[passing], turn[passing - 1])
        before, after = table[passing - 1], table[passing]
        share = (edge - before[:, 1]) / (after[:, 1] - before[:, 1])
        latitude = before[:, 0] + share * (after[:, 0] - before[:, 0])
        twice = np.repeat(passing, 2)
        table = np.insert(table, twice, np.repeat(np.column_stack([latitude, edge]), 2, axis=0), axis=0)
        turn = np.insert(turn, twice, np.column_stack([turn[passing - 1], turn[passing]]).ravel())
        cuts = passing + 2 * np.arange(len(passing)) + 1
        table[:, 1] -= 360 * turn
        return table, np.union1d(cuts, ends + 2 * np.searchsorted(passing, ends))

    def _in_reach(self, plane: Array, ends: Ends, wanted: NDArray[np.bool_] | None = None) -> list[list[Point]]:
        """The lines or rings of a table that may be seen in the frame."""
        if not len(ends):
            return []
        starts = np.concatenate([[0], ends[:-1]])
        low, high = np.minimum.reduceat(plane, starts), np.maximum.reduceat(plane, starts)
        half = np.array([self.width_m, self.height_m]) * 0.55
        seen = ((high >= np.array(self.middle) - half) & (low <= np.array(self.middle) + half)).all(axis=1)
        if wanted is not None:
            seen &= wanted[starts]
        return [_pairs(plane[starts[i] : ends[i]]) for i in np.flatnonzero(seen)]

    def _rimmed(self, table: Array, ends: Ends) -> tuple[Array, Ends]:
        plane, far = self._plane(table), self._away_deg(table) > _RIM_DEG
        if not far.any():
            return plane, ends
        latitude, east = np.radians(table[:, 0]), np.radians(table[:, 1] - self.centre[1])
        own = math.radians(self.centre[0])
        north = math.cos(own) * np.sin(latitude) - math.sin(own) * np.cos(latitude) * np.cos(east)
        azimuth = np.degrees(np.arctan2(np.cos(latitude) * np.sin(east), north))
        step = np.zeros(len(table))
        step[1:] = np.where(far[1:] & far[:-1], (np.diff(azimuth) + 180) % 360 - 180, 0.0)
        step[ends[:-1]] = 0.0
        parts = np.maximum(np.ceil(np.abs(step) / _RIM_STEP_DEG), 1).astype(int)
        which = np.repeat(np.arange(len(table)), parts)
        part = 1 + np.arange(len(which)) - np.repeat(np.cumsum(parts) - parts, parts)
        on_rim = _on_rim((azimuth - step)[which] + step[which] * part / parts[which])
        return np.where(far[which, None], on_rim, plane[which]), np.cumsum(parts)[ends - 1]

    def _rim(self) -> list[Point]:
        return _pairs(_on_rim(np.arange(0.0, 360.0, 5.0)))


def fitted(positions: Sequence[Position], aspect: float, middle_longitude: float, margin: float = 0.16) -> Projection:
    """Choose the projection and the frame that show given positions.

    Lambert's azimuthal projection around the middle of the positions distorts shapes least. Where its frame would show
    more than a hemisphere, it is Equal Earth. Both keep areas true everywhere, directions and distances only near the
    centre.

    Args:
        positions: What the frame must show, at least one.
        aspect: The frame's width over its height.
        middle_longitude: The meridian in the middle of Equal Earth.
        margin: The share of the width and of the height that stays empty on each side.

    >>> fitted([(35.7, 139.3), (21.4, -157.9)], 2.0, 160.0).kind
    'lambert'
    >>> fitted([(51.5, -0.1), (-33.9, 151.2), (40.7, -74.0)], 2.0, 40.0).kind
    'equal-earth'
    """
    centre = _middle(positions)
    for _step in range(4):
        flat = Proj(_definition("lambert", *centre))
        x, y = flat(*np.transpose(_table(positions))[::-1])
        if not (np.isfinite(x).all() and np.isfinite(y).all()):
            break
        box = _framed(x, y, aspect, margin)
        if math.hypot(box[2], box[3]) / 2 > _HEMISPHERE_M:
            break
        longitude, latitude = flat(*box[:2], inverse=True)
        if math.hypot(*box[:2]) < 1:
            return Projection("lambert", centre, (0.0, 0.0), box[2], box[3])
        centre = (latitude, longitude)
    else:
        return Projection("lambert", centre, (0.0, 0.0), box[2], box[3])
    world = Projection("equal-earth", (0.0, middle_longitude), (0.0, 0.0), 1.0, 1.0)
    turned = _table(positions)
    turned[:, 1] = (turned[:, 1] - middle_longitude + 180) % 360 - 180 + middle_longitude
    x, y = np.transpose(world._plane(turned))
    east, north = (max(values) * _WORLD_MARGIN for values in zip(*world.edge, strict=True))
    middle_x, middle_y, width, height = _framed(x, y, aspect, margin)
    if width > 2 * east or height > 2 * north:
        width = 2 * max(east, north * aspect)
        height = width / aspect
    # Do not show the space beyond the edge of the world while there is world left to show.
    middle_x = min(max(middle_x, width / 2 - east), east - width / 2) if width < 2 * east else 0.0
    middle_y = min(max(middle_y, height / 2 - north), north - height / 2) if height < 2 * north else 0.0
    return Projection("equal-earth", (0.0, middle_longitude), (float(middle_x), float(middle_y)), width, height)


def _definition(kind: str, latitude: float, longitude: float) -> dict[str, object]:
    if kind == "lambert":
        return {"proj": "laea", "lat_0": latitude, "lon_0": longitude, "ellps": "WGS84"}
    return {"proj": "eqearth", "lon_0": longitude, "ellps": "WGS84"}


def _middle(positions: Sequence[Position]) -> Position:
    latitude, longitude = np.radians(np.transpose(_table(positions)))
    x, y, z = (
        float(np.mean(value))
        for value in (np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude), np.sin(latitude))
    )
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def _framed(x: Array, y: Array, aspect: float, margin: float) -> tuple[float, float, float, float]:
    """The middle (x, y), the width and the height of the frame around points, with its margin."""
    spread = max(float(np.ptp(x)), float(np.ptp(y)) * aspect)
    width = max(spread / (1 - 2 * margin), MIN_WIDTH_M if spread > 1 else SINGLE_WIDTH_M)
    return float(x.max() + x.min()) / 2, float(y.max() + y.min()) / 2, width, width / aspect


def _table(positions: Sequence[Position]) -> Array:
    return np.array(positions, dtype=np.float64).reshape(-1, 2)


def _stacked(lines: Sequence[Sequence[Position]]) -> tuple[Array, Ends]:
    """Lines one after another in one table, and the row after the last of each."""
    return _table([position for line in lines for position in line]), np.cumsum(
        [len(line) for line in lines], dtype=int
    )


def _pairs(table: Array) -> list[Point]:
    return [(x, y) for x, y in table.tolist()]


def _on_rim(azimuth_deg: Array) -> Array:
    radius = 2 * _RADIUS_M * math.sin(math.radians(_RIM_DEG / 2))
    azimuth = np.radians(azimuth_deg)
    return np.column_stack([radius * np.sin(azimuth), radius * np.cos(azimuth)])


def _holds(table: Array, ends: Ends, latitude: float, longitude: float) -> bool:
    """Whether the rings of a table hold a position by the even-odd rule, whole turns of longitude aside."""
    if not len(ends):
        return False
    x, y = table[:, 1], table[:, 0]
    following = np.arange(1, len(table) + 1)
    following[ends - 1] = np.concatenate([[0], ends[:-1]])
    crossed = np.flatnonzero((y > latitude) != (y[following] > latitude))
    on = following[crossed]
    at = x[crossed] + (latitude - y[crossed]) / (y[on] - y[crossed]) * (x[on] - x[crossed])
    return any(int((at > longitude + turn).sum()) % 2 for turn in (-720, -360, 0, 360))
