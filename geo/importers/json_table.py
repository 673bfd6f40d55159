"""A table as JSON: a list of tables of values, one a line, or a list that stands in a table."""

from collections.abc import Iterator
from typing import Any

from geo.importers import own, plain_json
from geo.importers.format import Format
from geo.importers.geometry import Parts, number, shapes, unreadable
from geo.importers.rows import Rows, plain
from geo.importers.source import Source, UnreadableFileError
from geo.words.language import N_, _


def _recognises(data: bytes, name: str) -> bool:
    """Any JSON: this format comes last among those of JSON, and says why a file cannot be read."""
    return plain_json.is_json(data)


def _read(data: bytes, name: str) -> Source:
    value, notes = plain_json.read(data)
    if isinstance(value, dict) and (files := own.story(value.get("files"))):
        story = value.get("story")
        title = plain(story.get("title")) if isinstance(story, dict) else ""
        return Source("json", name, (), (), title, files=files)
    found, title = _listed(value)
    if not found:
        raise UnreadableFileError(
            _(
                "This is JSON, but neither GeoJSON, TopoJSON, uMap, StoryMapJS, a result of Wikidata nor a list of "
                "places. Export it as GeoJSON or CSV."
            )
        )
    rows = Rows()
    kept = rows.first(found)
    placed, said = shapes([_parts(table) for table in kept])
    for table, shape in zip(kept, placed, strict=True):
        rows.add(_plain(table), shape)
    return rows.source("json", name, {}, title, notes=(*notes, *said))


def _plain(table: dict[str, Any]) -> dict[str, Any]:
    """A table as a row: without what its program wraps it in, and in degrees where Google has ten millionths."""
    if isinstance(inner := table.get("_source"), dict):  # a hit of a search engine
        table = {"id": table.get("_id"), **inner}
    if _is_of_osm(table):
        tags = table.get("tags")
        return {"id": table.get("id"), **(tags if isinstance(tags, dict) else {})}
    center = table.get("center")
    if isinstance(center, dict) and {"lat", "lon"} <= center.keys() and not {"lat", "lon"} & table.keys():
        table = {name: value for name, value in table.items() if name != "center"} | center
    for axis in ("latitude", "longitude"):
        written = table.get(f"{axis}E7")
        if isinstance(written, int) and abs(written) < 1_800_000_001:
            table = {axis if name == f"{axis}E7" else name: value for name, value in table.items()}
            table[axis] = written / 1e7
    return table


def _is_of_osm(table: dict[str, Any]) -> bool:
    """Whether a table is an element of OpenStreetMap, as Overpass gives it."""
    return table.get("type") in ("node", "way", "relation") and "id" in table


def _parts(table: dict[str, Any]) -> Parts | None:
    """The geometry of an element of OpenStreetMap: a node, the middle of a way, or its outline."""
    if not _is_of_osm(table):
        return None
    center, line = table.get("center"), table.get("geometry")
    try:
        if isinstance(line, list):
            points = [(number(each["lat"]), number(each["lon"])) for each in line if isinstance(each, dict)]
            is_closed = len(points) > 3 and points[0] == points[-1]
            return Parts(polygons=[[points]]) if is_closed else Parts(lines=1)
        point = center if isinstance(center, dict) else table
        return Parts(points=[(number(point["lat"]), number(point["lon"]))]) if "lat" in point else None
    except (KeyError, ValueError):
        return unreadable(center or line or f"{table.get('lat')}, {table.get('lon')}")


def _listed(value: Any) -> tuple[list[dict[str, Any]], str]:
    """The longest list of tables, and the title beside it."""
    tables = [[each for each in one if isinstance(each, dict) and each] for one in _lists(value, _DEPTH)]
    # What OpenStreetMap says nothing of is a point of a way.
    tables = [[each for each in one if not _is_of_osm(each) or each.get("tags")] or one for one in tables]
    title = next((value[key] for key in ("title", "name") if key in value), "") if isinstance(value, dict) else ""
    return max(tables, key=len, default=[]), title if isinstance(title, str) else ""


_DEPTH = 3
"""Tables lie in so many tables at most: a search engine has its hits in `hits.hits`."""


def _lists(value: Any, depth: int) -> Iterator[list[Any]]:
    if isinstance(value, list):
        yield value
    elif isinstance(value, dict) and depth:
        for each in value.values():
            yield from _lists(each, depth - 1)


FORMAT = Format(
    "json", N_("Table, or all results of Dateline (JSON)"), (".json", ".jsonl", ".ndjson"), _recognises, _read
)
