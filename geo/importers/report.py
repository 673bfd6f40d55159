"""An import as plain values, for programs: what `python -m geo import --format json` prints.

format        the id of the file's format
rows, places  how many there are
columns[]     {column, field, reason, doubt, samples[]}: field is empty for a column that is left out; the samples are
              the first three different values
notes[]       what was made or assumed, in sentences
guesses[]     {row, label, place, sure, reason, proposals[]}: the rows that have the position of a place of their name;
              sure is "guess", "likely" or "sure", and the least sure stand first
aside[]       {row, label, reason, proposals[]}: the rows that make no place; a proposal and a place are {name,
              latitude, longitude, source}
files[]       the paths of the files that were written
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from geo.extract.found import Spot
from geo.importers.draft import Draft
from geo.importers.meanings import Meaning
from geo.importers.source import Source

_SAMPLES = 3
_LOOKED_AT = 200


def as_document(source: Source, meanings: Sequence[Meaning], made: Draft, files: Sequence[Path] = ()) -> dict[str, Any]:
    """The import as plain values. See the module's docstring for the keys."""
    return {
        "format": source.format,
        "rows": len(source.records),
        "places": len(made.article.places) if made.article else 0,
        "columns": [
            {
                "column": name,
                "field": meaning.field,
                "reason": meaning.reason,
                "doubt": meaning.doubt,
                "samples": list(samples(source, index)),
            }
            for index, (name, meaning) in enumerate(zip(source.columns, meanings, strict=True))
        ],
        "notes": list(notes(source, made)),
        "guesses": [
            {
                "row": guess.number,
                "label": guess.label,
                "place": _place(guess.place),
                "sure": guess.sure,
                "reason": guess.reason,
                "proposals": [_place(spot) for spot in guess.proposals],
            }
            for guess in made.guesses
        ],
        "aside": [
            {
                "row": row.number,
                "label": row.label,
                "reason": row.reason,
                "proposals": [_place(spot) for spot in row.proposals],
            }
            for row in made.aside
        ],
        "files": [str(path) for path in files],
    }


def _place(spot: Spot) -> dict[str, Any]:
    return {
        "name": spot.described or spot.name,
        "latitude": spot.position[0],
        "longitude": spot.position[1],
        "source": spot.source,
    }


def notes(source: Source, made: Draft) -> tuple[str, ...]:
    """What was done to read the file and to make a story of it, each sentence once."""
    return tuple(dict.fromkeys((*source.notes, *made.notes)))


def samples(source: Source, column: int) -> tuple[str, ...]:
    """The first different values of a column, by its index."""
    values = (record.values[column] for record in source.records[:_LOOKED_AT])
    return tuple(dict.fromkeys(value for value in values if value))[:_SAMPLES]
