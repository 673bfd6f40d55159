"""What stands at the top of the story, its layers and its rings."""

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from geo.files import editing_tables
from geo.page.form import changes, grid, ids, widgets
from geo.page.form.grid import Edits, Row
from geo.page.form.widgets import At
from geo.story.fields import id_from
from geo.story.model import Heading, Layer, Ring
from geo.story.value import Value
from geo.words.language import _
from geo.words.units import UNITS

_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#E69F00", "#CC79A7", "#56B4E9")
_TABLES: Mapping[str, type[Value]] = {"layer": Layer, "ring": Ring}


def show() -> None:
    """Draw title, standfirst and date; the layers; the rings."""
    at = At("", 0, Heading, changes.tables(), changes.problems_of("", 0))
    for field in ("title", "standfirst"):
        widgets.draw(at, field)
    rest = [field for field in Heading.field_names() if field not in ("title", "standfirst")]
    for begin in range(0, len(rest), 3):
        for side, field in zip(st.columns(3), rest[begin : begin + 3], strict=False):
            with side:
                widgets.draw(at, field)
    _grid("layer", _("Layers: what kinds of place there are"))
    ids.show("layer", {str(each.get("id", "")): str(each.get("title", "")) for each in changes.listed("layer")})
    _grid("ring", _("Rings: how far something reaches from a place"))


def _grid(name: str, label: str) -> None:
    kind, tables = _TABLES[name], changes.listed(name)
    st.caption(label)
    options = {"place": changes.place_names(), "unit": {unit: unit for unit in UNITS}}
    fields = [field for field in kind.field_names() if field != "id"]
    columns = {field: grid.column(kind, field, _values(tables, field), options.get(field)) for field in fields}

    def rows(article: bytes) -> list[Row]:
        return [{field: _shown(table.get(field), kind, field) for field in fields} for table in _listed(article, name)]

    def edit(article: bytes, edits: Edits) -> bytes:
        for number, cells in edits.cells.items():
            before = _listed(article, name)[number]
            new = {field: _read(kind, field, value, before.get(field)) for field, value in cells.items()}
            article = editing_tables.set_fields(article, name, number, new)
        for row in edits.added:
            given = {field: _read(kind, field, value) for field, value in row.items() if value not in (None, "")}
            article = editing_tables.add_table(article, name, {**_made(name, given, _listed(article, name)), **given})
        for number in sorted(edits.removed, reverse=True):
            article = editing_tables.remove_table(article, name, number)
        return article

    grid.draw(name, "article", rows, edit, columns, label)
    wrong = [changes.problems_of(name, number) for number in range(len(tables))]
    changes.show_problems(
        [
            f"{tables[number].get('title', number + 1)}, {field}: {message}"
            for number, each in enumerate(wrong)
            for field, messages in each.items()
            for message in messages
        ]
    )


def _listed(article: bytes, name: str) -> list[dict[str, Any]]:
    found = editing_tables.tables(article).get(name)
    return [table for table in found if isinstance(table, dict)] if isinstance(found, list) else []


def _values(tables: Sequence[Mapping[str, Any]], field: str) -> list[Any]:
    return [table.get(field) for table in tables]


def _shown(value: Any, kind: type[Value], field: str) -> Any:
    if kind.field_of(field).annotation is bool:
        return kind.field_of(field).default if value is None else value
    return value if isinstance(value, (int, float)) or value is None else widgets.written(value)


def _read(kind: type[Value], field: str, value: Any, before: Any = None) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str):
        return widgets.read(value, {str}, before)
    return value


def _made(name: str, given: Mapping[str, Any], tables: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What a new layer or ring has beside what the reader wrote."""
    if name == "ring":
        return {"place": next(iter(changes.place_names()), ""), "unit": "km"}
    title = str(given.get("title", "")) or _("Places")
    used = {str(table.get("letter", "")).upper() for table in tables}
    letters = [letter for letter in (*title.upper(), *"ABCDEFGHIJKLMNOPQRSTUVWXYZ") if letter.isalnum()]
    return {
        "id": id_from(title, {str(table.get("id")) for table in tables}, "layer"),
        "title": title,
        "colour": next((each for each in _COLOURS if each not in {table.get("colour") for table in tables}), "#595959"),
        "letter": next((letter for letter in letters if letter not in used), "X"),
        "shape": "circle",
    }
