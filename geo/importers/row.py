"""A record on its way to a place: its cells by what they mean, what it is called, and where it lies."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from geo.extract.found import as_name
from geo.importers.by_name import KIND
from geo.importers.found import Found
from geo.importers.meanings import CHAPTER_TITLE, Meaning, shifted
from geo.importers.source import Record


@dataclass
class Row:
    """A record on its way to a place."""

    record: Record
    fields: dict[str, str]
    label: str
    found: Found = field(default_factory=Found)


def row_of(record: Record, meanings: Sequence[Meaning], kind: str) -> Row:
    """A record with what its cells mean, and the kind of places in the column of its name."""
    fields: dict[str, str] = {}
    for meaning, value in zip(meanings, record.values, strict=True):
        if meaning.field and value.strip():
            written = value.strip()
            fields.setdefault(meaning.field, shifted(written, meaning.digits) if meaning.digits else written)
            if meaning.half:
                fields.setdefault(f"{meaning.field}-half", meaning.half)
    label = as_name(fields.get("name", "") or fields.get(CHAPTER_TITLE, ""))
    if kind:
        fields[KIND] = kind
    return Row(record, fields, label)
