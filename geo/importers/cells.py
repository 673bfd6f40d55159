"""A program of its own that reads the cells of a workbook: bytes on its input, JSON on its output.

`workbook` runs it. The library, python-calamine, makes the whole rectangle from the first cell to the last one of a
sheet, and ends the process if there is no memory for that; a file of one kilobyte can ask for a terabyte. Here it ends
only this process, and the system holds it to a size and a time.
"""

import contextlib
import datetime as dt
import io
import json
import sys
from typing import Any

MEMORY_BYTES = 150_000_000
SECONDS = 4
"""Of the processor's time. Ten thousand rows of fifteen columns take a fifth of a second."""

MOST_SHEETS, MOST_ROWS = 30, 30_000
PASSWORD, DAMAGED = 3, 4
"""Exit codes."""


def main() -> int:
    """Read the workbook, and write a list of its sheets: the title, and the rows with their numbers from 1."""
    with contextlib.suppress(ImportError):
        import resource  # Windows has none

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    import python_calamine as calamine

    sheets: list[tuple[str, list[tuple[int, list[str]]]]] = []
    left = MOST_ROWS
    try:
        with calamine.CalamineWorkbook.from_filelike(io.BytesIO(sys.stdin.buffer.read())) as book:
            for about in book.sheets_metadata[:MOST_SHEETS]:
                if about.visible != calamine.SheetVisibleEnum.Visible or about.typ != calamine.SheetTypeEnum.WorkSheet:
                    continue
                rows = []
                for number, row in enumerate(book.get_sheet_by_name(about.name).iter_rows(), 1):
                    values = [text(value) for value in row]
                    if any(values):
                        rows.append((number, values))
                        left -= 1
                    if left <= 0:
                        break
                sheets.append((about.name, rows))
    except calamine.PasswordError:
        return PASSWORD
    except calamine.CalamineError:
        return DAMAGED
    json.dump(sheets, sys.stdout)
    return 0


def text(value: Any) -> str:
    """A cell as a person sees it, without a format: no ".0" at whole numbers, dates by ISO 8601.

    >>> [text(value) for value in (35.0, 0.1 + 0.2, dt.date(2024, 7, 28), True)]
    ['35', '0.3', '2024-07-28', 'TRUE']
    """
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case float():
            written = f"{value:.15g}"
            return f"{value:.15f}".rstrip("0") if "e-" in written else written
        case dt.datetime() if value.time() == dt.time():
            return str(value.date())
        case dt.datetime():
            return value.isoformat(" ", "seconds" if value.second else "minutes")
        case dt.timedelta():
            seconds = round(value.total_seconds())
            return f"{seconds // 3600:02}:{seconds // 60 % 60:02}" + (f":{seconds % 60:02}" if seconds % 60 else "")
        case dt.time():
            return value.isoformat("seconds" if value.second else "minutes")
        case _:
            return str(value).strip()


if __name__ == "__main__":
    sys.exit(main())
