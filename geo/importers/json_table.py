"""A table as JSON: a list of tables of values, one a line, or a list that stands in a table."""

from typing import Any

from geo.importers import own, plain_json
from geo.importers.format import Format
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
    for table in rows.first(found):
        rows.add(_plain(table))
    return rows.source("json", name, {}, title, notes=notes)


def _plain(table: dict[str, Any]) -> dict[str, Any]:
    """A table with its position in plain degrees: Overpass has that of a way in "center", Google ten millionths."""
    center = table.get("center")
    if isinstance(center, dict) and {"lat", "lon"} <= center.keys() and not {"lat", "lon"} & table.keys():
        table = {name: value for name, value in table.items() if name != "center"} | center
    for axis in ("latitude", "longitude"):
        written = table.get(f"{axis}E7")
        if isinstance(written, int) and abs(written) < 1_800_000_001:
            table = {axis if name == f"{axis}E7" else name: value for name, value in table.items()}
            table[axis] = written / 1e7
    return table


def _listed(value: Any) -> tuple[list[dict[str, Any]], str]:
    """The longest list of tables, and the title beside it."""
    lists = [value] if isinstance(value, list) else list(value.values()) if isinstance(value, dict) else []
    tables = [[each for each in one if isinstance(each, dict) and each] for one in lists if isinstance(one, list)]
    title = next((value[key] for key in ("title", "name") if key in value), "") if isinstance(value, dict) else ""
    return max(tables, key=len, default=[]), title if isinstance(title, str) else ""


FORMAT = Format(
    "json", N_("Table, or all results of Dateline (JSON)"), (".json", ".jsonl", ".ndjson"), _recognises, _read
)
