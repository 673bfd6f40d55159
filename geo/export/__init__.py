"""Export formats, one module each.

`FORMATS` is the registry, in the order of the menu. A new format is a module here and its name in this list.
`FINDINGS` are those for one finding instead of the story.
"""

import re
import unicodedata

from geo.export import csv, finding, geojson, html, json, kml, png, svg
from geo.export.archive import zipped as zipped
from geo.export.format import Format as Format
from geo.export.html import preview as preview
from geo.perspective import Perspective
from geo.story.model import Article

FORMATS: dict[str, Format] = {module.FORMAT.id: module.FORMAT for module in (html, geojson, kml, csv, json, svg, png)}
"""Every format by its id."""

FINDINGS: dict[str, Format] = {each.id: each for each in finding.FORMATS}
"""The formats of one finding by their ids. To write one, a claim must be open."""


def write(format: str, perspective: Perspective) -> bytes:
    """Write a story in a format.

    Args:
        format: A key of `FORMATS`.
        perspective: The story, the origin of distances and their unit, and the instant of UTC offsets and differences.

    Raises:
        ValueError: The format is not known.
    """
    if format not in FORMATS:
        raise ValueError(f"{format!r} is not a format; write one of {', '.join(map(repr, FORMATS))}")
    return FORMATS[format].write(perspective)


def file_name(article: Article, format: str, claim: str = "") -> str:
    """Name a file after the story: at most 80 ASCII letters, digits and hyphens, and the format's extension.

    The title is that in the story's first language. A title without ASCII letters and digits gives `dateline`. The id
    of a claim stands behind it, in the picture of one finding.
    """
    ascii_title = (
        unicodedata.normalize("NFKD", article.original.heading.title).encode("ascii", "ignore").decode().lower()
    )
    slug = "-".join(re.findall(r"[a-z0-9]+", ascii_title))[:80].strip("-")
    name = f"{slug or 'dateline'}-{claim}" if claim else slug or "dateline"
    return f"{name}{FORMATS[format].extension}"
