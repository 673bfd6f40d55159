"""The two files of a story that our own exports carry, so that a story comes back from them whole."""

from collections.abc import Mapping
from typing import Any

from geo.earth.position import Position
from geo.files import reading
from geo.story.problems import DataError
from geo.words.language import _

_NEAR_DEG = 2e-6


COLUMNS = {
    **{each: each for each in ("id", "name", "other_names", "rank", "time_zone", "precision", "measured_from")},
    **{each: each for each in ("source", "source_url", "status_note", "status_source", "role", "note", "layer")},
    **dict.fromkeys(("description", "layer_id", "utc_offset_hours", "origin", "distance_m", "azimuth_deg"), ""),
}
"""What the properties of a place in our own exports mean; those that are computed are left out."""


def story(files: Any) -> tuple[bytes, bytes] | None:
    """The contents of locations.csv and article.toml from a table of texts by file name; None if it is not one."""
    if not isinstance(files, Mapping):
        return None
    texts = [files.get(name) for name in reading.FILES]
    if not all(isinstance(text, str) for text in texts):
        return None
    locations, article = (str(text).encode("utf-8", "replace") for text in texts)
    return locations, article


def unchanged(files: tuple[bytes, bytes] | None, placed: Mapping[str, Position]) -> bool:
    """Whether the places of a carried story still lie where the file itself shows them."""
    if files is None:
        return False
    try:
        places = reading.read(*files).places
    except DataError:
        return False
    return {place.id for place in places} == placed.keys() and all(
        abs(one - other) <= _NEAR_DEG
        for place in places
        for one, other in zip(place.position, placed[place.id], strict=True)
    )


def changed_note() -> str:
    """What is said of a file that was changed after it was exported."""
    return _(
        "This file comes from Dateline and was changed since. Its places are read, but not its claims and sections."
    )
