"""Files that leave: one module a format, each with `write(perspective) -> bytes`."""

import io
import re
import unicodedata
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass

from geo.perspective import Perspective
from geo.story.model import Article
from geo.words.language import N_, _


@dataclass(frozen=True)
class Format:
    """A kind of file.

    Attributes:
        name: Its name in a menu, in English.
        extension: The end of a file's name, with its dot.
        mime: Its media type.
    """

    name: str
    extension: str
    mime: str

    @property
    def title(self) -> str:
        """Its name in a menu, in the run's language."""
        return _(self.name)


FORMATS = {
    "html": Format(N_("Web page that works offline (HTML)"), ".html", "text/html"),
    "geojson": Format(N_("Places and lines (GeoJSON)"), ".geojson", "application/geo+json"),
    "kml": Format(N_("Google Earth (KML)"), ".kml", "application/vnd.google-earth.kml+xml"),
    "csv": Format(N_("Tables (CSV in a zip)"), ".zip", "application/zip"),
    "json": Format(N_("All that is computed (JSON)"), ".json", "application/json"),
    "svg": Format(N_("Picture of the map (SVG)"), ".svg", "image/svg+xml"),
    "png": Format(N_("Picture of the map (PNG)"), ".png", "image/png"),
}


def write(format: str, perspective: Perspective) -> bytes:
    """Write a story in a format. What the format needs is imported when it is asked for.

    Args:
        format: A key of `FORMATS`.
        perspective: The story, where distances are measured from, their unit, and the instant for which offsets and
            differences hold.

    Raises:
        ValueError: The format is not known.
    """
    match format:
        case "html":
            from geo.export import html

            return html.write(perspective)
        case "geojson":
            from geo.export import geojson

            return geojson.write(perspective)
        case "kml":
            from geo.export import kml

            return kml.write(perspective)
        case "csv":
            from geo.export import csv

            return csv.write(perspective)
        case "json":
            from geo.export import json

            return json.write(perspective)
        case "svg":
            from geo.picture import drawing

            return drawing.svg(perspective)
        case "png":
            from geo.picture import drawing

            return drawing.png(perspective)
    raise ValueError(f"{format!r} is not a format; write one of {', '.join(map(repr, FORMATS))}")


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Pack files into a zip, the same to the byte for the same names and contents."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files.items():
            # A time of its own, the first that a zip can hold: else it would hold the time of writing.
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            archive.writestr(entry, content)
    return packed.getvalue()


def file_name(article: Article, format: str) -> str:
    """Name a file after the story: ASCII letters, digits and hyphens, 80 at most, and the format's extension.

    A title that has none of them gives `dateline`.
    """
    ascii_title = unicodedata.normalize("NFKD", article.heading.title).encode("ascii", "ignore").decode().lower()
    slug = "-".join(re.findall(r"[a-z0-9]+", ascii_title))[:80].strip("-")
    return f"{slug or 'dateline'}{FORMATS[format].extension}"
