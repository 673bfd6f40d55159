"""Workbooks: XLSX and ODS. The sheet that has the places is read; of formulas what they last gave, of macros nothing.

python-calamine reads both, five times as fast as openpyxl. It runs in a process of its own: see `cells`.
"""

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

from geo.files import dialect, zips
from geo.importers import cells, columns, frame
from geo.importers.format import Format
from geo.importers.meanings import POSITION, POSITION_LON_LAT
from geo.importers.source import Source, UnreadableFileError
from geo.words.language import N_, _

_XLSX, _XLSB, _MIMETYPE = "xl/workbook.xml", "xl/workbook.bin", "mimetype"
_MOST_PARTS = 1_000
_ENTRY = b"PK\x01\x02"
_WAIT_SECONDS = 15


def _recognises(data: bytes, name: str) -> bool:
    return bool(_kind(data))


def _kind(data: bytes) -> str:
    """The part by which a zip is known as a workbook; empty if it is none."""
    if not data.startswith(b"PK\x03\x04") or data.count(_ENTRY) > _MOST_PARTS:
        return ""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = packed.namelist()
            for part in (_XLSX, _XLSB):
                if part in names:
                    return part
            as_usual = _MIMETYPE in names and packed.getinfo(_MIMETYPE).compress_type in zips.COMMON
            if as_usual and b"opendocument.spreadsheet" in packed.open(_MIMETYPE).read(100):
                return _MIMETYPE
    except zips.BROKEN:
        pass
    return ""


def _read(data: bytes, name: str) -> Source:
    if _kind(data) == _XLSB:
        raise UnreadableFileError(_("This is a binary Excel workbook (.xlsb). Save it as .xlsx."))
    sheets = {title: frame.framed(rows) for title, rows in _sheets(data) if rows}
    if not sheets:
        raise UnreadableFileError(_("The workbook is empty."))
    best = max(sheets, key=lambda title: _worth(sheets[title]))
    notes = []
    if len(sheets) > 1:
        others = _(", ").join(f"“{title[:40]}”" for title in list(sheets)[:10] if title != best)
        notes.append(_("The sheet “{sheet}” is read; left out: {others}.").format(sheet=best[:40], others=others))
    chosen = sheets[best]
    return Source(
        FORMAT.id,
        name,
        chosen.columns,
        chosen.records,
        title=chosen.title,
        notes=(*notes, *chosen.notes),
        decimal_comma=dialect.has_decimal_comma(record.values for record in chosen.records[: dialect.SAMPLE]),
    )


def _worth(framed: frame.Frame) -> tuple[bool, bool, int]:
    """How likely a sheet is the one with the places: it says where they are, it names them, it has many rows."""
    meanings = columns.understand(Source(FORMAT.id, "", framed.columns, framed.records[:200]))
    fields = {meaning.field for meaning in meanings}
    placed = bool(fields & {POSITION, POSITION_LON_LAT} or {"latitude", "longitude"} <= fields)
    return placed, "name" in fields, len(framed.records)


def _sheets(data: bytes) -> list[tuple[str, list[frame.Row]]]:
    """The sheets that a reader sees, each by its title."""
    program = [sys.executable, "-I", str(Path(cells.__file__))]
    try:
        run = subprocess.run(program, input=data, capture_output=True, timeout=_WAIT_SECONDS, check=False)  # noqa: S603 - our own program, by list
    except subprocess.TimeoutExpired:
        raise _too_large() from None
    match run.returncode:
        case 0:
            return [
                (title, [(number, [frame.bare(value) for value in values]) for number, values in rows])
                for title, rows in json.loads(run.stdout)
            ]
        case cells.PASSWORD:
            raise UnreadableFileError(_("The workbook has a password. Save it without one."))
        case cells.DAMAGED:
            raise UnreadableFileError(_("The workbook is damaged, or cut off."))
    raise _too_large()


def _too_large() -> UnreadableFileError:
    return UnreadableFileError(_("The workbook is too large to be read. Save the sheet with the places as CSV."))


FORMAT = Format("workbook", N_("Workbook (Excel, OpenDocument)"), (".xlsx", ".xlsm", ".ods"), _recognises, _read)
