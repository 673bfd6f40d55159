"""What the columns of a source mean: proposed by their names and by their content, and changed by a person."""

from collections.abc import Mapping
from dataclasses import dataclass

from geo.importers.source import Source
from geo.story.model import Place

POSITION, POSITION_LON_LAT = "position", "position-lon-lat"
"""Latitude and longitude together in one cell; the second one with the longitude first, as WKT has them."""

CHAPTER_TITLE, CHAPTER_TEXT = "section-title", "section-text"
"""The row is also a section of the story."""

FIELDS: tuple[str, ...] = (*Place.field_names(), POSITION, POSITION_LON_LAT, CHAPTER_TITLE, CHAPTER_TEXT)
"""What a column may mean. A column without a meaning is left out."""


@dataclass(frozen=True)
class Meaning:
    """What one column means.

    Attributes:
        field: One of `FIELDS`; empty if the column is left out.
        reason: Why, in a few words for a reader: "by its name", "by its content".
        doubt: What a person should look at; empty if nothing.
    """

    field: str
    reason: str = ""
    doubt: str = ""


def understand(source: Source, chosen: Mapping[int, str] | None = None) -> tuple[Meaning, ...]:
    """A meaning for each column of a source.

    Args:
        source: The source.
        chosen: What a person chose, by the column's index: one of `FIELDS`, or empty to leave the column out. It is
            never overruled, and no other column then gets that field.
    """
    given = {**source.known, **(chosen or {})}
    taken = set(given.values())
    meanings = []
    for index, name in enumerate(source.columns):
        if index in given:
            meanings.append(Meaning(given[index]))
        elif name in FIELDS and name not in taken:
            meanings.append(Meaning(name))
        else:
            meanings.append(Meaning(""))
    return tuple(meanings)
