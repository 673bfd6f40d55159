"""Coordinates of other coordinate reference systems as WGS 84, by their EPSG code. No grid files are fetched."""

import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeAlias

from geo.earth.position import Position

Converter: TypeAlias = Callable[[Sequence[Position]], list[Position]]


WEB_MERCATOR = 3857
_WEB_MERCATOR = (900913, 102100, 102113, 3785)
"""Codes under which programs wrote Web Mercator before it had its own, or beside it."""


def usual(code: int) -> int:
    """The usual code of a system that programs write under several.

    >>> usual(900913), usual(4326)
    (3857, 4326)
    """
    return WEB_MERCATOR if code in _WEB_MERCATOR else code


@lru_cache(maxsize=8)
def to_wgs84(code: int) -> Converter | None:
    """What converts pairs of a system to positions; None for a code that is not one.

    A pair is (northing or latitude, easting or longitude) in the system's units, in this order whatever the order of
    its axes. The converter raises ValueError for a pair that has no position.

    >>> [(round(latitude, 4), round(longitude, 4)) for latitude, longitude in to_wgs84(3857)([(4256000, 15550000)])]
    [(35.675, 139.688)]
    >>> to_wgs84(999999)
    """
    from pyproj import CRS, Transformer
    from pyproj.exceptions import ProjError

    try:
        system = CRS.from_epsg(code)
        if not (system.is_geographic or system.is_projected) or len(system.axis_info) != 2:
            return None
        transformer = Transformer.from_crs(system, CRS.from_epsg(4326), always_xy=True)
    except ProjError:
        return None

    def convert(pairs: Sequence[Position]) -> list[Position]:
        if not pairs:
            return []
        longitudes, latitudes = transformer.transform([pair[1] for pair in pairs], [pair[0] for pair in pairs])
        if not all(map(math.isfinite, (*longitudes, *latitudes))):
            raise ValueError("a pair has no position")
        return list(zip(map(float, latitudes), map(float, longitudes), strict=True))

    return convert
