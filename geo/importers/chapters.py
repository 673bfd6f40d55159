"""The table `Chapters` of HandsOnDataViz's Leaflet storymaps: a CSV whose columns are fixed, a chapter a row."""

from dataclasses import replace

from geo.importers import delimited
from geo.importers.format import Format
from geo.importers.meanings import CHAPTER_TEXT, CHAPTER_TITLE
from geo.importers.source import Source
from geo.words.language import N_

_KNOWN = {
    "chapter": CHAPTER_TITLE,
    "description": CHAPTER_TEXT,
    "latitude": "latitude",
    "longitude": "longitude",
}
_TELLING = (b"chapter", b"media", b"location", b"latitude", b"longitude")


def _recognises(data: bytes, name: str) -> bool:
    header = data[:2000].replace(b"\0", b"").lower().partition(b"\n")[0]
    return all(word in header for word in _TELLING)


def _read(data: bytes, name: str) -> Source:
    source = delimited.FORMAT.read(data, name)
    written = [column.lower() for column in source.columns]
    known = {written.index(column): meaning for column, meaning in _KNOWN.items() if column in written}
    place, chapter = (written.index(column) if column in written else None for column in ("location", "chapter"))
    if place is not None and chapter is not None:
        # A place without a name of its own is called like its chapter.
        records = tuple(
            replace(
                record,
                values=tuple(
                    record.values[chapter] if index == place and not value else value
                    for index, value in enumerate(record.values)
                ),
            )
            for record in source.records
        )
        source = replace(source, records=records)
        known[place] = "name"
    return replace(source, format="chapters", known=known)


FORMAT = Format("chapters", N_("Leaflet storymap (Chapters.csv)"), (".csv",), _recognises, _read)
