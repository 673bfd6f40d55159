r"""Import formats, one module each, and the way from any of them to a draft of a story.

`FORMATS` is the registry, in the order in which they are tried. A new format is a module here and its name in the
list.

    bytes -> recognise -> Format.read -> Source -> columns.understand -> Meanings -> draft.make -> Draft -> two files

A format reads its file into a `Source`: rows of text, and what the file itself says about positions and sections. It
does not interpret columns; `columns` does so for all formats, and a person may change what it proposes.

>>> source = read(b"id,name,latitude,longitude\nlima,Lima,-12.05,-77.04\n", "places.csv")
>>> source.format, [record.values[1] for record in source.records]
('csv', ['Lima'])
>>> draft.make(source, columns.understand(source)).article.places[0].time_zone
'America/Lima'
"""

from geo.importers import (
    archive,
    chapters,
    delimited,
    esri_json,
    exported_page,
    foreign,
    geojson,
    google_timeline,
    gpx,
    json_table,
    kml,
    limits,
    storymap_js,
    topojson,
    umap,
    web_table,
    wikidata,
    workbook,
)
from geo.importers import columns as columns
from geo.importers import draft as draft
from geo.importers.format import Format as Format
from geo.importers.source import Source as Source
from geo.importers.source import UnreadableFileError as UnreadableFileError
from geo.words import formats
from geo.words.language import _

_MODULES = (
    workbook,
    archive,
    umap,
    topojson,
    geojson,
    esri_json,
    storymap_js,
    wikidata,
    google_timeline,
    json_table,
    kml,
    gpx,
    exported_page,
    web_table,
    chapters,
    delimited,
)
FORMATS: dict[str, Format] = {module.FORMAT.id: module.FORMAT for module in _MODULES}
"""Every format by its id. The first one that recognises a file reads it; CSV, which is any text, comes last."""


def recognise(data: bytes, name: str = "") -> Format:
    """The format of a file, by its content; its name only decides between formats that the content allows.

    Raises:
        UnreadableFileError: It is none that can be read.
    """
    if len(data) > limits.BYTES:
        said = _("This file has {size} MB; at most {most} MB are read.")
        raise UnreadableFileError(said.format(size=formats.number(len(data) / 1e6, 1), most=limits.BYTES // 1_000_000))
    for format_ in FORMATS.values():
        if format_ is not delimited.FORMAT and format_.recognises(data, name):
            return format_
    if said := foreign.sentence(data):
        raise UnreadableFileError(said)
    return delimited.FORMAT


def read(data: bytes, name: str = "") -> Source:
    """Read a file of any format.

    Args:
        data: Its content.
        name: Its name, without a folder; empty for what was pasted.

    Raises:
        UnreadableFileError: It is none of the formats, or it cannot be read at all. One bad row is no reason.
    """
    format_ = recognise(data, name)
    if format_ is delimited.FORMAT and foreign.is_article_file(data):
        raise UnreadableFileError(
            _("This is article.toml, one of the two files of a story. Bring it with locations.csv, or both in a zip.")
        )
    return format_.read(data, name)
