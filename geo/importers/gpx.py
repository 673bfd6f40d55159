"""GPX of GPS devices and walking apps: waypoints. Tracks and routes are named and left out."""

from geo.importers import xml
from geo.importers.format import Format
from geo.importers.geometry import Parts, number, shapes, unreadable
from geo.importers.marked_up import text_of
from geo.importers.rows import Rows
from geo.importers.source import Source, UnreadableFileError
from geo.importers.xml import Element
from geo.words.language import N_, _

_COLUMNS = ("name", "desc", "cmt", "sym", "type", "time", "ele", "src")


def _recognises(data: bytes, name: str) -> bool:
    return xml.root_name(data) == "gpx"


def _read(data: bytes, name: str) -> Source:
    root, assumed = xml.read(data)
    rows = Rows()
    marks = rows.first(xml.children(root, "wpt", "rte", "trk"))
    if not marks:
        raise UnreadableFileError(_("This GPX has no waypoints, tracks or routes."))
    found, notes = shapes(list(map(_parts, marks)))
    for mark, shape in zip(marks, found, strict=True):
        rows.add({column: text_of(xml.text(mark, column)) for column in _COLUMNS if xml.text(mark, column)}, shape)
    metadata = xml.child(root, "metadata")
    title = xml.text(metadata, "name") or xml.text(root, "name")
    return rows.source("gpx", name, {"name": "name", "desc": "note"}, title, notes=(*assumed, *notes))


def _parts(mark: Element) -> Parts:
    match xml.name_of(mark):
        case "trk":
            return Parts(problem=_("is a recorded track; a place is a waypoint"), is_other=True)
        case "rte":
            return Parts(problem=_("is a route; a place is a waypoint"), is_other=True)
    try:
        return Parts([(number(mark.get("lat")), number(mark.get("lon")))])
    except ValueError:
        return unreadable(f"{mark.get('lat')}, {mark.get('lon')}")


FORMAT = Format("gpx", N_("GPX (GPS devices)"), (".gpx",), _recognises, _read)
