"""Renaming an id: all that refers to it follows, in both files and in all languages."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias

from geo.claims import kinds
from geo.files import editing_places, editing_tables
from geo.files.editing_tables import Fields
from geo.story.fields import names_one, names_several
from geo.story.model import Opening, Ring
from geo.story.problems import InvalidValueError
from geo.story.value import Value

Kind: TypeAlias = Literal["place", "layer", "section", "claim"]
Changes = dict[tuple[str, int], dict[str, Any]]

_OWN = {"id", "section"}
"""The fields of a claim that hold an id, but not a place's."""


def ids(locations: bytes, article: bytes, kind: Kind) -> list[str]:
    """The ids of all parts of a kind, in the files' order; empty where there is none.

    Raises:
        DataError: A file cannot be parsed.
    """
    if kind == "place":
        return [row.fields.get("id", "") for row in editing_places.rows(locations)]
    return [str(table.get("id", "")) for _number, table in _listed(editing_tables.tables(article), kind)]


def rename(locations: bytes, article: bytes, kind: Kind, old: str, new: str) -> tuple[bytes, bytes]:
    r"""Give a part of a story another id, and change all that refers to it. The caller sees that the new id is free.

    Raises:
        DataError: A file cannot be parsed.
        NotEditableError: article.toml is written in a way that cannot be edited piece by piece.

    >>> rename(b"id,layer\nkiev,x\n", b'[[section]]\nsummary = "In [Kyiv](place:kiev)."\n', "place", "kiev", "kyiv")
    (b'id,layer\nkyiv,x\n', b'[[section]]\nsummary = "In [Kyiv](place:kyiv)."\n')
    """
    column = {"place": "id", "layer": "layer"}.get(kind)
    if column:
        rows = editing_places.rows(locations)
        cells = {number: {column: new} for number, row in enumerate(rows) if row.fields.get(column) == old}
        locations = editing_places.set_places(locations, cells)
    changes: Changes = {}
    for at, fields in _changes(editing_tables.tables(article), kind, old, new):
        changes.setdefault(at, {}).update(fields)
    return locations, editing_tables.set_each(article, changes)


def _changes(tables: Mapping[str, Any], kind: Kind, old: str, new: str) -> Iterator[tuple[tuple[str, int], Fields]]:
    """What changes in which table of article.toml."""
    for number, table in _listed(tables, kind):
        if table.get("id") == old:
            yield (kind, number), {"id": new}
    for number, claim in _listed(tables, "claim"):
        fields = {"section"} if kind == "section" else set(_of_places(claim, old)) if kind == "place" else set()
        yield from ((("claim", number), each) for each in _renamed(claim, fields, old, new))
    if kind == "place":
        if isinstance(view := tables.get("view"), dict):
            yield from ((("view", 0), each) for each in _renamed(view, _ids_of(Opening), old, new))
        for number, ring in _listed(tables, "ring"):
            yield from ((("ring", number), each) for each in _renamed(ring, _ids_of(Ring), old, new))
    for number, section in _listed(tables, "section"):
        if kind in ("place", "claim") and (texts := _relinked(section, kind, old, new)):
            yield ("section", number), texts


def _listed(tables: Mapping[str, Any], name: str) -> Iterator[tuple[int, dict[str, Any]]]:
    found = tables.get(name)
    for number, table in enumerate(found if isinstance(found, list) else ()):
        if isinstance(table, dict):
            yield number, table


def _of_places(claim: Mapping[str, Any], old: str) -> set[str]:
    """The fields of a claim that name places, also of one with other mistakes."""
    try:
        named = kinds.read(claim, hints=False).places_named
    except InvalidValueError:
        kind = kinds.KINDS.get(str(claim.get("kind")))
        return _ids_of(kind) - _OWN if kind else set()
    return {field for field, ids_ in named.items() if old in ids_}


def _ids_of(kind: type[Value]) -> set[str]:
    fields = kind.field_names()
    return {field for field in fields if names_one(kind.field_of(field)) or names_several(kind.field_of(field))}


def _renamed(table: Mapping[str, Any], fields: set[str], old: str, new: str) -> Iterator[Fields]:
    for field in fields:
        match table.get(field):
            case str(value) if value == old:
                yield {field: new}
            case list(values) if old in values:
                yield {field: [new if value == old else value for value in values]}


def _relinked(section: Mapping[str, Any], kind: Kind, old: str, new: str) -> dict[str, Any]:
    """The texts of a section, in any language, whose links change."""
    link = re.compile(rf"(\]\(<?{kind}:){re.escape(old)}(?![a-z0-9-])")
    found: dict[str, Any] = {}
    for field, value in section.items():
        if isinstance(value, str) and (after := link.sub(rf"\g<1>{new}", value)) != value:
            found[field] = after
        elif isinstance(value, dict) and (inside := _relinked(value, kind, old, new)):
            found[field] = inside
    return found
