"""KML of Google My Maps and Google Earth: placemarks in folders; and our own export.

Styles, views and pictures laid over the map are left out. Nothing that a file links is fetched.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from geo.earth.position import Position
from geo.files import reading
from geo.importers import limits, own, xml
from geo.importers.format import Format
from geo.importers.geometry import Parts, number, shapes, too_many_points, unreadable
from geo.importers.marked_up import text_of
from geo.importers.rows import Rows
from geo.importers.source import Source, UnreadableFileError
from geo.importers.xml import Element
from geo.words.language import N_, _

_ROOTS = frozenset(["kml", "Document", "Folder", "Placemark"])
_LEFT_OUT = frozenset(["GroundOverlay", "ScreenOverlay", "PhotoOverlay", "Tour"])
_TRACKS = frozenset(["Track", "MultiTrack"])
_COMMA = re.compile(r"\s{0,20},\s{0,20}")
_WRITTEN = re.compile(r"\S{1,200}")


def _recognises(data: bytes, name: str) -> bool:
    return xml.root_name(data) in _ROOTS


def _read(data: bytes, name: str) -> Source:
    if data.count(b",") > 1.5 * limits.POINTS:  # each has a comma or two, and takes 100 bytes
        raise too_many_points()
    root, assumed = xml.read(data)
    rows, placed = Rows(), dict[str, Position]()
    gathered = rows.first(_placemarks(root, ""))
    left_out = Counter(xml.name_of(each) for each in root.iter(*_any_namespace(_LEFT_OUT)))
    links = list(root.iter(*_any_namespace(["NetworkLink"])))
    if not gathered and links:
        said = _(
            "This KML holds only a link to a map on the web, “{name}”, and nothing is fetched. In My Maps, export it "
            "again without “Keep data up to date with network link KML”."
        )
        raise UnreadableFileError(said.format(name=xml.text(links[0], "name")[:80]))
    if not gathered:
        raise UnreadableFileError(_("This KML has no placemarks."))
    notes = list(assumed)
    if links:
        said = _("Links to KML on the web are left out, and nothing is fetched: {names}.")
        notes.append(said.format(names=", ".join(xml.text(link, "name")[:40] or "?" for link in links[:5])))
    if left_out:
        named = ", ".join(f"{kind} ({count})" for kind, count in left_out.items())
        notes.append(_("What is laid over the map is left out: {names}.").format(names=named))
    document = root if xml.name_of(root) == "Document" else xml.child(root, "Document")
    files = own_export = own.story(dict(_data(document))) if document is not None else None
    if files:
        gathered = [each for each in gathered if _is_place(each[1])]
        notes.append(own.changed_note())
    parts = [_parts(placemark) for _folder, placemark in gathered]
    found, more = shapes(parts)
    for (folder, placemark), shape in zip(gathered, found, strict=True):
        cells = _cells(placemark, folder)
        rows.add(cells, shape)
        if shape.position:
            placed[cells.get("id", "")] = shape.position
    if len(placed) == len(gathered) and own.unchanged(files, placed):
        notes = []
    else:
        files = None
    known = {"Name": "name", "Description": "note", "Folder": "layer"}
    if own_export:  # its description repeats what the data say
        known = own.COLUMNS | {"Name": "name", "Description": "", "Folder": ""}
    source = rows.source("kml", name, known, xml.text(document, "name"), notes=(*notes, *more))
    return Source(**{**vars(source), "files": files})


def _any_namespace(names: Iterable[str]) -> list[str]:
    """Patterns for elements of these names in any namespace, and in none."""
    return [f"{{*}}{name}" for name in names]


def _is_place(placemark: Element) -> bool:
    """Whether a placemark of our own export is a place, not a line that follows from it."""
    return xml.child(placemark, "Point") is not None


def _placemarks(element: Element, folder: str) -> Iterator[tuple[str, Element]]:
    """Every placemark with the name of the folder that it is in, in order."""
    waiting = [(folder, element)]
    while waiting:
        folder, one = waiting.pop()
        kind = xml.name_of(one)
        if kind == "Placemark":
            yield folder, one
        elif kind in ("kml", "Document", "Folder", "Create", "Update", "Change"):
            inner = xml.text(one, "name") if kind == "Folder" else folder
            waiting += [(inner, child) for child in reversed(list(xml.children(one)))]


def _cells(placemark: Element, folder: str) -> dict[str, str]:
    data = dict(_data(placemark))
    cells = {
        "Name": text_of(xml.text(placemark, "name")).replace("\n", " "),
        "Description": _without(data, text_of(xml.text(placemark, "description"))),
    }
    if folder:
        cells["Folder"] = folder
    for column, path in (("Address", "address"), ("Phone", "phoneNumber"), ("Snippet", "Snippet")):
        if value := xml.text(placemark, path):
            cells[column] = text_of(value)
    for span in xml.children(placemark, "TimeStamp", "TimeSpan"):
        cells |= {each: xml.text(span, each) for each in ("when", "begin", "end") if xml.text(span, each)}
    return cells | {key if key not in cells else f"{key} (2)": value for key, value in data.items()}


def _data(element: Element) -> Iterator[tuple[str, str]]:
    """The names and values of the data that an element carries."""
    for extended in xml.children(element, "ExtendedData"):
        for data in xml.children(extended):
            match xml.name_of(data):
                case "Data":
                    name = data.get("name") or ""
                    # The two files of a story are taken as they are.
                    yield name, "".join(data.itertext()).strip() if name in reading.FILES else xml.text(data, "value")
                case "SchemaData":
                    yield from ((simple.get("name") or "", xml.text(simple)) for simple in xml.children(data))
                case other:
                    yield other, xml.text(data)


def _without(data: dict[str, str], description: str) -> str:
    """A description without the lines that repeat the data, as My Maps writes them."""
    if not data:
        return description
    lines = [line for line in description.split("\n") if line.strip()]
    repeated = {f"{name}: {value}".strip() for name, value in data.items()}
    kept = [line for line in lines if line.strip() not in repeated]
    return description if len(kept) == len(lines) else "\n".join(kept)


# --- geometries


def _parts(placemark: Element) -> Parts | None:
    parts = Parts()
    found = False
    for element in placemark.iter():
        kind = xml.name_of(element)
        try:
            match kind:
                case "Point":
                    parts.points += _positions(xml.text(element, "coordinates"))
                case "LineString" | "LinearRing" if not _within_polygon(element):
                    parts.lines += 1
                case "Polygon":
                    rings = [
                        _positions(xml.text(ring, "coordinates"))
                        for side in ("outerBoundaryIs", "innerBoundaryIs")
                        for boundary in xml.children(element, side)
                        for ring in xml.children(boundary, "LinearRing")
                    ]
                    parts.polygons.append([ring for ring in rings if ring])
                case _ if kind in _TRACKS:
                    parts.problem, parts.is_other = _("is a track; a place is a point or an area"), True
                case "Model":
                    parts.points += _model(element)
                case _:
                    continue
            found = True
        except ValueError:
            return unreadable(xml.text(element, "coordinates"))
    if parts.points or parts.polygons:
        parts.problem, parts.is_other = "", False
    return parts if found and (parts.points or parts.polygons or parts.lines or parts.problem) else None


def _within_polygon(ring: Element) -> bool:
    parent = ring.getparent()
    return parent is not None and xml.name_of(parent) in ("outerBoundaryIs", "innerBoundaryIs")


def _positions(text: str) -> list[Position]:
    """Positions written `longitude,latitude[,height]`, with spaces between them, and in some files after commas."""
    positions = []
    for written in _WRITTEN.finditer(_COMMA.sub(",", text)):
        longitude, latitude, *_height = written[0].split(",")
        positions.append((_degrees(latitude), _degrees(longitude)))
    return positions


def _degrees(text: str) -> float:
    return number(float(text) if "_" not in text else None)


def _model(element: Element) -> list[Position]:
    location = xml.child(element, "Location")
    latitude, longitude = xml.text(location, "latitude"), xml.text(location, "longitude")
    return [(_degrees(latitude), _degrees(longitude))] if latitude and longitude else []


FORMAT = Format("kml", N_("KML (Google My Maps, Google Earth)"), (".kml",), _recognises, _read)
