"""Results of query.wikidata.org: JSON in its two shapes, CSV and TSV, with positions as Point(x y)."""

import re
from typing import Any

from geo.importers import delimited, plain_json
from geo.importers.format import Format
from geo.importers.geometry import Parts, Shape, number, shapes, unreadable
from geo.importers.rows import Rows, plain
from geo.importers.source import Source
from geo.words.language import N_, _

_ITEM = re.compile(r"<?https?://www\.wikidata\.org/(?:entity|wiki)/(Q[0-9]{1,12})>?")
_POINT = re.compile(
    r"\s{0,5}(?:<[^<>\s]{0,80}/(Q[0-9]{1,12})>\s{1,5})?POINT\s{0,5}\(\s{0,5}([-+0-9.eE]{1,30})\s{1,5}([-+0-9.eE]{1,30})"
    r"(?:\s{1,5}[-+0-9.eE]{1,30})?\s{0,5}\)(?:\^\^\S{0,80})?\s{0,5}",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"\"?(?:@[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}|\^\^\S{1,200})$")
"""The language or the type behind each value in a verbose TSV, where items stand in angle brackets."""
_EARTH = "Q2"


def _bindings(value: Any) -> list[dict[str, Any]]:
    """The rows of a result, as texts by the names of its variables; empty if the JSON is none."""
    if isinstance(value, dict):
        results = value.get("results")
        value = results.get("bindings") if isinstance(results, dict) and "head" in value else None
    if not isinstance(value, list):
        return []
    return [{key: _bare(each) for key, each in row.items()} for row in value if isinstance(row, dict)]


def _bare(value: Any) -> Any:
    return value["value"] if isinstance(value, dict) and "value" in value else value


def _is_result(rows: list[dict[str, Any]]) -> bool:
    return any(isinstance(value, str) and _ITEM.fullmatch(value) for row in rows[:20] for value in row.values())


def _recognises(data: bytes, name: str) -> bool:
    if document := plain_json.opened(data):
        return _is_result(_bindings(document.value))
    head = data[:4000]
    return b"www.wikidata.org/entity/Q" in head and b"Point(" in data[:20_000] and b"\n" in head


def _read(data: bytes, name: str) -> Source:
    notes: tuple[str, ...]
    if plain_json.is_json(data):
        value, notes = plain_json.read(data)
        table = _bindings(value)
    else:
        read = delimited.FORMAT.read(data, name)
        notes = read.notes
        columns = [column.lstrip("?") for column in read.columns]
        table = [dict(zip(columns, record.values, strict=True)) for record in read.records]
    rows = Rows()
    table = rows.first(table)
    names = list(dict.fromkeys(key for row in table for key in row))
    point = next((key for key in names if any(_POINT.fullmatch(plain(row.get(key))) for row in table)), "")
    item = next((key for key in names if any(_ITEM.fullmatch(plain(row.get(key))) for row in table)), "")
    found, more = shapes([_parts(plain(row.get(point))) if point else None for row in table])
    for row, shape in zip(table, found, strict=True):
        address = _ITEM.fullmatch(plain(row.get(item)))
        cells = {key: plain(value) for key, value in row.items() if key != point}
        if cells.get(item, "").startswith(chr(60)):
            cells = {key: _SUFFIX.sub("", value).strip('"') for key, value in cells.items()}
        if address:
            cells[item] = address[0].strip("<>").replace("http:", "https:")
        rows.add({**cells, "source": "Wikidata"} if address else cells, _elsewhere(plain(row.get(point))) or shape)
    label = f"{item}Label" if f"{item}Label" in names else ""
    known = {item: "source_url", "source": "source", label: "name", f"{item}Description": "note"}
    return rows.source("wikidata", name, {key: meaning for key, meaning in known.items() if key}, notes=(*notes, *more))


def _parts(text: str) -> Parts | None:
    if not text:
        return None
    if not (point := _POINT.fullmatch(text)):
        return unreadable(text)
    try:
        return Parts([(number(float(point[3])), number(float(point[2])))])
    except ValueError:
        return unreadable(text)


def _elsewhere(text: str) -> Shape | None:
    point = _POINT.fullmatch(text)
    on_earth = not point or not point[1] or point[1] == _EARTH
    return None if on_earth else Shape(problem=_("lies on another globe than the Earth"), is_other=True)


FORMAT = Format("wikidata", N_("Wikidata query results"), (".json", ".csv", ".tsv"), _recognises, _read)
