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

from geo.importers import columns as columns
from geo.importers import delimited
from geo.importers import draft as draft
from geo.importers.format import Format as Format
from geo.importers.source import Source as Source
from geo.importers.source import UnreadableFileError as UnreadableFileError

FORMATS: dict[str, Format] = {module.FORMAT.id: module.FORMAT for module in (delimited,)}
"""Every format by its id. The first one that recognises a file reads it; CSV, which is any text, comes last."""


def recognise(data: bytes, name: str = "") -> Format:
    """The format of a file, by its content; its name only decides between formats that the content allows.

    Raises:
        UnreadableFileError: It is none that can be read.
    """
    for format_ in FORMATS.values():
        if format_.recognises(data, name):
            return format_
    raise UnreadableFileError("is none of the formats that can be read")


def read(data: bytes, name: str = "") -> Source:
    """Read a file of any format.

    Args:
        data: Its content.
        name: Its name, without a folder; empty for what was pasted.

    Raises:
        UnreadableFileError: It is none of the formats, or it cannot be read at all. One bad row is no reason.
    """
    return recognise(data, name).read(data, name)
