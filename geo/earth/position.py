"""A position on WGS84: (latitude, longitude) in degrees, north and east positive."""

from typing import TypeAlias

Position: TypeAlias = tuple[float, float]
