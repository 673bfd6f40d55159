"""Files of formats that are recognised but not read: what each one is, and what to do."""

import re

from geo.importers import encoding, xml
from geo.words.language import N_, _

_AS_MAP = N_("This is {what}. Open it in QGIS, save it as GeoJSON in WGS 84 (EPSG:4326), and bring that.")
_AS_TABLE = N_("This is {what}. Save its table as XLSX or CSV, and bring that.")
_AS_TEXT = N_("This is {what}, not a table or a map. If it is an article, copy its text and paste it.")
_UNPACK = N_("This is {what}. Unpack it, and bring the file inside.")
_NOTHING = N_("This is {what}, which holds no places.")
_AS_DATES = N_("This is {what}, which is not read. Export it as CSV, and bring that.")

_MARKS: tuple[tuple[int, bytes, str, str], ...] = (
    (0, b"%PDF", N_("a PDF"), _AS_TEXT),
    (0, b"BEGIN:VCALENDAR", N_("a calendar"), _AS_DATES),
    (0, b"BEGIN:VCARD", N_("an address book"), _AS_DATES),
    (0, b"{\\rtf", N_("a rich text document"), _AS_TEXT),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", N_("an old Office file"), _AS_TABLE),
    (68, b"GPKG", N_("a GeoPackage"), _AS_MAP),
    (68, b"GP10", N_("a GeoPackage"), _AS_MAP),
    (68, b"MPBX", N_("a set of map tiles (MBTiles)"), _NOTHING),
    (0, b"SQLite format 3\0", N_("an SQLite database"), _AS_MAP),
    (0, b"\x00\x00\x27\x0a", N_("a part of a shapefile"), _AS_MAP),
    (0, b"fgb\x03", N_("a FlatGeobuf file"), _AS_MAP),
    (0, b"PAR1", N_("a Parquet file"), _AS_MAP),
    (0, b"\x89PNG", N_("a picture"), _NOTHING),
    (0, b"\xff\xd8\xff", N_("a picture"), _NOTHING),
    (0, b"GIF8", N_("a picture"), _NOTHING),
    (0, b"II*\0", N_("a picture"), _NOTHING),
    (0, b"MM\0*", N_("a picture"), _NOTHING),
    (8, b"WEBP", N_("a picture"), _NOTHING),
    (4, b"ftyp", N_("a picture or a video"), _NOTHING),
    (8, b".FIT", N_("a recording of a sports watch (FIT)"), N_("This is {what}. Export it as GPX, and bring that.")),
    (0, b"\x1f\x8b", N_("an archive, but no zip"), _UNPACK),
    (0, b"7z\xbc\xaf\x27\x1c", N_("an archive, but no zip"), _UNPACK),
    (0, b"Rar!", N_("an archive, but no zip"), _UNPACK),
    (0, b"BZh", N_("an archive, but no zip"), _UNPACK),
    (0, b"\xfd7zXZ", N_("an archive, but no zip"), _UNPACK),
    (0, b"\x28\xb5\x2f\xfd", N_("an archive, but no zip"), _UNPACK),
    (257, b"ustar", N_("an archive, but no zip"), _UNPACK),
    (0, b"MZ", N_("a program"), _NOTHING),
    (0, b"\x7fELF", N_("a program"), _NOTHING),
)
"""Where each mark stands, what it says, what the file is to a reader, and the sentence about it."""

_PACKED = {
    b"word/document.xml": N_(
        "This is a Word document. If it is an article, copy its text; if a table, save it as CSV."
    ),
    b"ppt/presentation.xml": N_(
        "This is a presentation. Copy its table into a spreadsheet and save it as XLSX or CSV."
    ),
    b"Index/Document.iwa": N_("This is a file of Apple Numbers or Pages. Export it as CSV or Excel, and bring that."),
}
"""Zips that are documents, by a file that each of them has."""

_XML = {
    "html": (N_("a web page"), _AS_TEXT),
    "svg": (N_("a drawing (SVG)"), _NOTHING),
    "osm": (N_("an OpenStreetMap file"), _AS_MAP),
    "FeatureCollection": (N_("GML"), _AS_MAP),
    "rss": (N_("a news feed"), _NOTHING),
    "feed": (N_("a news feed"), _NOTHING),
    "TrainingCenterDatabase": (
        N_("a recording of a sports watch (TCX)"),
        N_("This is {what}. Export it as GPX, and bring that."),
    ),
    "Workbook": (N_("an old Excel file in XML"), _AS_TABLE),
}
_TOML = re.compile(rb"^\s{0,20}\[\[(?:layer|section|claim|ring)\]\]\s{0,20}(?:#.{0,500})?$", re.MULTILINE)
_PAGE = re.compile(r"[<](?:!doctype\s+html|html|head|body|meta|table|div)[\s>]", re.IGNORECASE)


def sentence(data: bytes) -> str:
    """What a file is and what to do, if it is recognisably of a format that is not read; else empty.

    >>> sentence(b"%PDF-1.7 ...")
    'This is a PDF, not a table or a map. If it is an article, copy its text and paste it.'
    """
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf"):
        return _("This file is empty.")
    for at, mark, what, said in _MARKS:
        if data[at : at + len(mark)] == mark:
            return _(said).format(what=_(what))
    if data.startswith(b"PK"):
        return next((_(said) for file, said in _PACKED.items() if file in data), "")
    if _PAGE.match(encoding.ascii_of(data[:20_000]).lstrip()) or xml.root_name(data).lower() == "html":
        what, said = _XML["html"]
        return _(said).format(what=_(what))
    if root := xml.root_name(data):
        what, said = _XML.get(root, (N_("XML of an unknown sort"), _AS_MAP))
        return _(said).format(what=_(what))
    return ""


def is_article_file(data: bytes) -> bool:
    """Whether a file is `article.toml`, the second one of a story."""
    return bool(_TOML.search(data[:200_000]))
