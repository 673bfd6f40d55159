"""`import`: make a story of a table, a map or another file of places."""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from geo import importers
from geo.commands.arguments import Commands, add_format, add_published, wrong
from geo.commands.folders import is_taken, what_now, write
from geo.extract.found import Spot
from geo.files import reading
from geo.files.problem_list import counted
from geo.importers import report as import_report
from geo.importers.by_name import meant
from geo.importers.found import NONE_OF_THESE, SURENESS
from geo.importers.meanings import FIELDS
from geo.story import limits
from geo.story.model import Article
from geo.story.problems import DataError


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "import",
        help="make a story of a table, a map or another file of places",
        epilog="The exit status is 0 if a story was written, 1 if no row gives a place or FOLDER has a story already, "
        "and 2 if the file cannot be read or an argument is wrong.",
    )
    parser.set_defaults(run=run)
    parser.add_argument("file", type=Path, metavar="FILE", help="the file; - for standard input")
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="where to write the story; made if missing, never overwritten"
    )
    parser.add_argument(
        "--map",
        dest="chosen",
        type=_mapped,
        action="append",
        default=[],
        metavar="COLUMN=FIELD",
        help=f"what a column means, by its name or number; COLUMN= leaves it out; fields: {', '.join(FIELDS)}",
    )
    parser.add_argument(
        "--place",
        dest="placed",
        type=_placed,
        action="append",
        default=[],
        metavar="ROW=PLACE",
        help="where a row lies, by its number: a place such as 'Lima, Ohio', or a position; ROW= sets the row aside",
    )
    parser.add_argument("--title", default="", help="the story's title (default: as the file gives it)")
    add_published(parser)
    add_format(parser)


def _mapped(text: str) -> tuple[str, str]:
    column, mark, field = text.rpartition("=")
    if not mark or not column:
        raise argparse.ArgumentTypeError(f"{text!r} is not COLUMN=FIELD")
    if field and field not in FIELDS:
        raise argparse.ArgumentTypeError(f"{field!r} is not a field; the fields are {', '.join(FIELDS)}")
    return column, field


def _placed(text: str) -> tuple[int, Spot]:
    row, mark, place = text.partition("=")
    if not mark or not re.fullmatch("[1-9][0-9]{0,5}", row.strip()):
        raise argparse.ArgumentTypeError(f"{text!r} is not ROW=PLACE")
    if not place.strip():
        return int(row), NONE_OF_THESE
    found = meant(place.strip())
    if len(found) != 1:
        of_name = "; ".join(spot.described for spot in found)
        raise argparse.ArgumentTypeError(
            f"{place!r} may be {of_name}" if found else f"no place is called {place!r}; write a name or a position"
        )
    return int(row), found[0]


def run(options: argparse.Namespace) -> int:
    """Make a story of a file of places; 1 if no row gives a place, or the folder has a story."""
    name = "" if options.file == Path("-") else options.file.name
    source = importers.read(_bytes_of(options.file), name)
    if is_taken(options.folder):
        return 1
    if source.files is not None:
        paths = write(options.folder, source.files)
        if options.format == "json":
            made = importers.draft.Draft(_as_far_as_right(source.files))
            print(json.dumps(import_report.as_document(source, (), made, paths), ensure_ascii=False, indent=2))
        else:
            print(what_now(options.folder))
        return 0
    chosen: dict[int, str] = {}
    for column, field in options.chosen:
        index = _column(source.columns, column)
        if index is None:
            hint = ", ".join(map(repr, source.columns)) or "none"
            return wrong("import", f"argument --map: {column!r} is not a column; the columns: {hint}")
        chosen[index] = field
    rows = {record.number for record in source.records}
    if strange := [row for row, _place in options.placed if row not in rows]:
        return wrong("import", f"argument --place: the file has no row {strange[0]}")
    meanings = importers.columns.understand(source, chosen)
    made = importers.draft.make(source, meanings, options.published, options.title, dict(options.placed))
    paths = write(options.folder, importers.draft.files(made)) if made.article else []
    document = import_report.as_document(source, meanings, made, paths)
    if options.format == "json":
        print(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        for line in _report(document, str(options.file)):
            print(line)
        if paths:
            print(what_now(options.folder))
    sys.stdout.flush()
    if not made.article:
        print(f"{options.file}: no row gives a place; say with --map which columns hold positions", file=sys.stderr)
    return 0 if paths else 1


def _as_far_as_right(files: tuple[bytes, bytes]) -> Article | None:
    """The story of two files; None if they have problems, which `check` lists."""
    try:
        return reading.read(*files)
    except DataError:
        return None


def _bytes_of(file: Path) -> bytes:
    """The content of a file, or of standard input; of one that is too large a part that is too large, too."""
    most = limits.LOCATIONS_BYTES + 1
    if file == Path("-"):
        return sys.stdin.buffer.read(most)
    with file.open("rb") as opened:
        return opened.read(most)


def _column(columns: Sequence[str], asked: str) -> int | None:
    """The index of a column by its name, else by its number."""
    names = [name.casefold().strip() for name in columns]
    if asked.casefold().strip() in names:
        return names.index(asked.casefold().strip())
    return int(asked) - 1 if re.fullmatch("[1-9][0-9]{0,3}", asked) and int(asked) <= len(columns) else None


_MOST_ASIDE = 40
"""So many rows that were set aside are printed as text."""


def _report(document: dict[str, Any], file: str) -> Iterator[str]:
    """The report of an import, a line each."""
    counts = f"{counted(document['rows'], 'row')}, {counted(document['places'], 'place')}"
    yield f"{file}: {importers.FORMATS[document['format']].title}, {counts}, {len(document['aside']):,} set aside"
    for number, column in enumerate(document["columns"], 1):
        reason = f" ({column['reason']})" if column["reason"] else ""
        meaning = f"{column['field']}{reason}" if column["field"] else "left out"
        yield f"  column {number} {column['column']!r}: {meaning}" + (
            f"; doubt: {column['doubt']}" if column["doubt"] else ""
        )
    for note in document["notes"]:
        yield f"  {note}"
    for guess in [each for each in document["guesses"] if each["sure"] != "sure"][:_MOST_ASIDE]:
        others = " or ".join(proposal["name"] for proposal in guess["proposals"][:3])
        said = f"{guess['place']['name']} by its name, {SURENESS[guess['sure']]}: {guess['reason']}"
        yield f"{file}:{guess['row']}: {guess['label']!r} is {said}" + (f"; else {others}" if others else "")
    for row in document["aside"][:_MOST_ASIDE]:
        proposals = " or ".join(proposal["name"] for proposal in row["proposals"][:3])
        label = f" {row['label']!r}" if row["label"] else ""
        yield f"{file}:{row['row']}:{label} {row['reason']}" + (f"; perhaps {proposals}" if proposals else "")
    if (more := len(document["aside"]) - _MOST_ASIDE) > 0:
        yield f"{file}: and {counted(more, 'further row')} set aside; --format json lists all"
