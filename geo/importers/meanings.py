"""What a column of a source may mean."""

import re
from dataclasses import dataclass

from geo.story.model import Place

POSITION, POSITION_LON_LAT = "position", "position-lon-lat"
"""Latitude and longitude together in one cell; the second one with the longitude first, as WKT has them."""

GEOHASH = "geohash"
"""A position as a geohash, which is never read unasked: many words are geohashes."""

CHAPTER_TITLE, CHAPTER_TEXT = "section-title", "section-text"
"""The row is also a section of the story."""

COUNTRY, DIVISION = "country", "division"
"""The country and the part of it that the place is in: to look its name up, and to doubt a position elsewhere."""

MERCATOR_X, MERCATOR_Y = "mercator-x", "mercator-y"
"""Metres of Web Mercator (EPSG:3857), the system of most web maps."""

PARTS: tuple[str, ...] = (
    *(f"{axis}-{part}" for axis in ("latitude", "longitude") for part in ("minutes", "seconds", "half")),
    *("easting", "northing", "utm-zone", MERCATOR_X, MERCATOR_Y),
)
"""Parts of a position that stand in columns of their own."""

FIELDS: tuple[str, ...] = (
    *Place.field_names(),
    *(POSITION, POSITION_LON_LAT, GEOHASH, COUNTRY, DIVISION, CHAPTER_TITLE, CHAPTER_TEXT),
    *PARTS,
)
"""What a column may mean. A column without a meaning is left out."""


@dataclass(frozen=True)
class Meaning:
    """What one column means.

    Attributes:
        field: One of `FIELDS`; empty if the column is left out.
        reason: Why, in a few words for a reader: "by its name", "by its content".
        doubt: What a person should look at; empty if nothing.
        half: "S" or "W" if the column's name says so and its numbers have no signs; else empty.
        digits: How many of its last digits stand after the point, if it has whole numbers: 7 for ten millionths.
    """

    field: str
    reason: str = ""
    doubt: str = ""
    half: str = ""
    digits: int = 0


def is_whole(text: str) -> bool:
    """Whether a cell is a whole number."""
    return re.fullmatch(r"-?\d{1,10}", text, re.ASCII) is not None


def shifted(text: str, digits: int) -> str:
    """A whole number with its last digits after the point; any other text as it is.

    >>> shifted("-120500000", 7), shifted("x", 7)
    ('-12.0500000', 'x')
    """
    if not is_whole(text):
        return text
    sign, figures = text[: text.startswith("-")], text.lstrip("-").zfill(digits + 1)
    return f"{sign}{figures[:-digits]}.{figures[-digits:]}"
