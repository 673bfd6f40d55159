"""Our own exported page, which carries the two files of its story; its text and tables are not read."""

import base64
import binascii
import json
import re
import zlib

from geo.importers import limits, own
from geo.importers.format import Format
from geo.importers.source import Source, UnreadableFileError
from geo.words.language import N_, _

_DATA = b' type="application/octet-stream" id="story-data">'
_FILES = re.compile(rb' type="application/octet-stream" id="story-files">([A-Za-z0-9+/=]{0,8000000}+)[<]')


def _recognises(data: bytes, name: str) -> bool:
    return _DATA in data


def _read(data: bytes, name: str) -> Source:
    found = _FILES.search(data)
    if found is None:
        raise UnreadableFileError(
            _("This page was exported from Dateline without the story's files. Export the story as GeoJSON or JSON.")
        )
    files = own.story(_unpacked(found[1]))
    if files is None:
        raise UnreadableFileError(_("This page was exported from Dateline, but the story in it is damaged."))
    return Source(FORMAT.id, name, (), (), files=files)


def _unpacked(packed: bytes) -> object:
    """What was packed; None if it is damaged, or larger than any story."""
    try:
        plain = zlib.decompressobj().decompress(base64.b64decode(packed), 2 * limits.BYTES)
        return json.loads(plain)
    except (binascii.Error, zlib.error, ValueError, RecursionError):
        return None


FORMAT = Format("page", N_("Page exported from Dateline (HTML)"), (".html",), _recognises, _read)
