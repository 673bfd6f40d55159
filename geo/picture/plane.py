"""The plane of a picture: positions as pixels in a box, lines and areas as paths that are cut at its edge."""

from collections.abc import Sequence
from dataclasses import dataclass

from geo.earth.position import Position
from geo.earth.projection import Projection
from geo.picture.lines import clipped_line, clipped_ring, path_data
from geo.picture.placement import Box, Point


@dataclass(frozen=True)
class Plane:
    """A projection in a box.

    Attributes:
        projection: Of the Earth on the plane.
        box: Where the map is, in pixels; it has the projection's aspect.
        clip: What lies outside it is cut off.
        grain: The finest detail of paths, in pixels.
    """

    projection: Projection
    box: Box
    clip: Box
    grain: float

    @property
    def scale(self) -> float:
        """Pixels per metre, in the middle of the map."""
        return (self.box.right - self.box.left) / self.projection.width_m

    def pixels(self, points: Sequence[Point]) -> list[Point]:
        """Points of the projection in pixels."""
        (x, y), width, height = self.projection.middle, self.projection.width_m, self.projection.height_m
        scale = self.scale
        return [
            (self.box.left + (east - x + width / 2) * scale, self.box.top + (y + height / 2 - north) * scale)
            for east, north in points
        ]

    def lines(self, lines: Sequence[Sequence[Position]]) -> list[list[Point]]:
        """What of some lines is on the map."""
        return [part for piece in self.projection.lines(lines) for part in clipped_line(self.pixels(piece), self.clip)]

    def outlines(self, lines: Sequence[Sequence[Position]]) -> str:
        """Some lines as the data of one path."""
        return "".join(path_data(line, grain=self.grain) for line in self.lines(lines))

    def area(self, rings: Sequence[Sequence[Position]]) -> str:
        """An area, by its outlines and holes, as the data of one path."""
        drawn = (clipped_ring(self.pixels(ring), self.clip) for ring in self.projection.rings(rings))
        return "".join(path_data(ring, "z", self.grain) for ring in drawn)

    def beyond(self) -> str:
        """What of the box lies beyond the edge of the world, as the data of a path; empty if nothing does."""
        if self.projection.kind != "equal-earth":
            return ""
        box = self.box
        corners = f"M{box.left:g} {box.top:g}H{box.right:g}V{box.bottom:g}H{box.left:g}z"
        return f"{corners}{path_data(self.pixels(self.projection.edge), 'z')}"
