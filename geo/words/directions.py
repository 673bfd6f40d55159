"""The 16 points of the compass as texts name them: `NE`, `north-east`, `northeast`, `北東`."""

import re

from geo.words.formats import COMPASS
from geo.words.language import _

POINTS = ("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW")
"""The points, clockwise from north."""

_JAPANESE = ("北", "北北東", "北東", "東北東", "東", "東南東", "南東", "南南東",
             "南", "南南西", "南西", "西南西", "西", "西北西", "北西", "北北西")  # fmt: skip
_CHINESE = {"东北": "NE", "東北": "NE", "東南": "SE", "东南": "SE", "西南": "SW", "西北": "NW"}
"""East and west come first, as at times in Japanese too."""

_BY_NAME = {
    **{point.lower(): point for point in POINTS},
    **{name.replace("-", ""): point for name, point in zip(COMPASS, POINTS, strict=True)},
    **dict(zip(_JAPANESE, POINTS, strict=True)),
    **_CHINESE,
}


def read(text: str) -> str:
    """The point that a text names; empty if it names none.

    >>> read("north-east"), read("Northeast"), read("SSW"), read("北北西"), read("up")
    ('NE', 'NE', 'SSW', 'NNW', '')
    """
    return _BY_NAME.get(re.sub(r"[\s.‐‑-]", "", text).lower(), "")


def azimuth_deg(point: str) -> float:
    """Where a point lies, clockwise from north.

    >>> azimuth_deg("NE")
    45.0
    """
    return POINTS.index(point) * 22.5


def name(point: str) -> str:
    """The name of a point in the language of the run."""
    return _(COMPASS[POINTS.index(point)])


def opposite(point: str) -> str:
    """The point on the other side.

    >>> opposite("NE")
    'SW'
    """
    return POINTS[(POINTS.index(point) + 8) % 16]
