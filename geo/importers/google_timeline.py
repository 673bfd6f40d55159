"""Google's Timeline in each form that it has had: visits become places; movements are named and left out.

A file of Takeout has `timelineObjects`, an Android phone writes `semanticSegments`, an iPhone a list. All visits to one
place are one row.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from geo.importers import plain_json, positions
from geo.importers.format import Format
from geo.importers.geometry import Shape, unreadable
from geo.importers.rows import Rows, plain
from geo.importers.source import Source, UnreadableFileError
from geo.words import formats
from geo.words.language import N_, _, ngettext


class _Visit(NamedTuple):
    """One visit: what identifies the place, what it is called, where it lies, and when it began."""

    place: str
    name: str
    address: str
    shape: Shape
    begun: str


@dataclass
class _Gathered:
    """All visits to one place."""

    first: _Visit
    last: str
    count: int = 1


def _segments(value: Any) -> list[dict[str, Any]]:
    """The visits and movements of a timeline; empty if it is none."""
    if isinstance(value, dict):
        found = next((value[key] for key in ("timelineObjects", "semanticSegments") if key in value), None)
    else:
        found = value
    if not isinstance(found, list):
        return []
    tables = [each for each in found if isinstance(each, dict)]
    is_one = isinstance(value, dict) or any(_KINDS & each.keys() and "startTime" in each for each in tables[:100])
    return tables if is_one else []


_UNTOLD = ("unknown", "unknown_type", "type_unknown", "type_searched_address")
_KINDS = {"visit", "activity", "timelinePath", "timelineMemory"}


def _recognises(data: bytes, name: str) -> bool:
    document = plain_json.opened(data)
    return document is not None and bool(_segments(document.value))


def _table(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _visits(segments: list[dict[str, Any]]) -> Iterator[_Visit]:
    for segment in segments:
        if old := _table(segment.get("placeVisit")):
            location = _table(old.get("location"))
            begun = _table(old.get("duration"))
            when = plain(begun.get("startTimestamp") or begun.get("startTimestampMs"))
        elif new := _table(segment.get("visit")):
            candidate = _table(new.get("topCandidate"))
            location = {**candidate, "latLng": candidate.get("placeLocation")}
            when = plain(segment.get("startTime"))
        else:
            continue
        shape = _shape(location)
        kind = plain(location.get("semanticType"))
        kind = "" if kind.casefold() in _UNTOLD else kind.removeprefix("TYPE_").replace("_", " ").capitalize()
        name = plain(location.get("name")) or kind
        id_ = plain(location.get("placeId") or location.get("placeID")) or f"{name} {shape.position}"
        yield _Visit(id_, name, re.sub(r"\s*\n\s*", ", ", plain(location.get("address"))), shape, when)


def _shape(location: dict[str, Any]) -> Shape:
    written = location.get("latLng")
    if isinstance(written, dict):
        written = written.get("latLng")
    axes = [location.get(name) for name in ("latitudeE7", "longitudeE7")]
    if all(type(each) is int for each in axes):
        latitude, longitude = (int(each or 0) / 1e7 for each in axes)
        if abs(latitude) <= 90 and abs(longitude) <= 180:
            return Shape((latitude, longitude))
    elif isinstance(written, str) and (found := positions.read(written)):
        return Shape(found.position)
    return Shape(problem=unreadable(written).problem)


def _read(data: bytes, name: str) -> Source:
    value, notes = plain_json.read(data)
    segments = _segments(value)
    places: dict[str, _Gathered] = {}
    visits = 0
    for visit in _visits(segments):
        visits += 1
        if known := places.get(visit.place):
            known.count, known.last = known.count + 1, visit.begun
        else:
            places[visit.place] = _Gathered(visit, visit.begun)
    if not places:
        raise UnreadableFileError(_("This timeline of Google has no visits to places."))
    rows = Rows()
    for each in rows.first(places.values()):
        told = {"name": each.first.name, "address": each.first.address, "visits": each.count}
        rows.add(told | {"first visit": each.first.begun, "last visit": each.last}, each.first.shape)
    said = [*notes]
    if visits > len(places):
        all_visits = _("All visits to one place are one row: {visits} visits, {places} places.")
        said.append(all_visits.format(visits=formats.number(visits), places=formats.number(len(places))))
    if others := len(segments) - visits:
        said.append(
            ngettext(
                "{count} movement between places is left out.", "{count} movements between places are left out.", others
            ).format(count=formats.number(others))
        )
    known_columns = {"name": "name", "address": "note", "visits": "", "first visit": "", "last visit": ""}
    return rows.source(FORMAT.id, name, known_columns, notes=tuple(said))


FORMAT = Format("timeline", N_("Timeline of Google Maps"), (".json",), _recognises, _read)
