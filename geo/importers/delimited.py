"""CSV: rows of text whose values a mark separates."""

import csv
import io

from geo.importers.format import Format
from geo.importers.source import Record, Source, UnreadableFileError
from geo.words.language import N_


def _recognises(data: bytes, name: str) -> bool:
    return True


def _read(data: bytes, name: str) -> Source:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableFileError("is not UTF-8") from None
    rows = [[value.strip() for value in row] for row in csv.reader(io.StringIO(text, newline=""))]
    if not rows:
        raise UnreadableFileError("is empty")
    header, *rest = rows
    records = [
        Record(number, tuple((row + [""] * len(header))[: len(header)]))
        for number, row in enumerate(rest, 2)
        if any(row)
    ]
    return Source("csv", name, tuple(header), tuple(records))


FORMAT = Format("csv", N_("Table (CSV)"), (".csv", ".tsv", ".txt"), _recognises, _read)
