"""The command line: `python -m geo COMMAND`, or `dateline COMMAND` if the package is installed.

- `check [STORY] [--format text|json]` prints every problem and warning.
- `facts [STORY] [--on DATE] [--format text|json]` prints everything that is computed.
- `read FILE... [--published DATE] [--format text|json]` finds and checks what a text states; `-` reads standard input.
- `audit SOURCE --output FOLDER` does that for an archive, and writes tables and a summary page (docs/audit.md).
- `new FOLDER [--from FILE] [--published DATE]` writes a template for a story, or a draft of one from a text.
- `import FILE FOLDER [--map COLUMN=FIELD ...] [--title T] [--published DATE] [--format text|json]` makes a story of a
  table, a map or another file of places, and prints a report; `-` reads standard input.
- `export [STORY] --format html|geojson|kml|csv|json|svg|png [--output PATH] [--on DATE]` exports a story to a file;
  with `--claim ID` a picture of that finding (`svg`, `png`), or a page that opens at it (`html`).

The exit status is 1 for a story with problems and 2 for a wrong argument. That of `read` and `audit` is 1 if something
differs and 2 if nothing can be read; `geo.extract.report` has the keys of the JSON of `read`. That of `import` is 1 if
no row gives a place or the folder has a story already, and 2 if the file cannot be read; `geo.importers.report` has the
keys of its JSON. The JSON of `check` has `story`, the folder as given; `places`, `sections` and `claims`, how many
there are, 0 if there are errors; and `errors` and `warnings`, lists of objects with `file`, `line` (0 if unknown),
`where` and `message`.
"""

import argparse
import contextlib
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from geo import export, importers, shipped
from geo.claims.history import noon_utc
from geo.claims.verdicts import MARKS
from geo.extract import documents, draft, reader
from geo.extract.found import UnreadableError
from geo.extract.reader import Reading
from geo.extract.report import as_document
from geo.files import reading
from geo.importers import UnreadableFileError
from geo.importers import report as import_report
from geo.importers.columns import FIELDS
from geo.perspective import Perspective
from geo.report import facts
from geo.story import limits
from geo.story.fields import FIRST_DAY, LAST_DAY
from geo.story.model import Article
from geo.story.problems import DataError, DatelineError, Problem
from geo.story.warnings import find_warnings
from geo.view import View
from geo.words import formats, language


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return 0, or 1 if the story has problems or a file cannot be written."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "new":
            return _new(options)
        if options.command == "read":
            return _read(options)
        if options.command == "import":
            return _import(options)
        if options.command == "audit":
            return _audit(options)
        code = _check(options) if options.command == "check" else _use(reading.load(options.story), options)
        sys.stdout.flush()
        return code
    except DataError as error:
        _print_problems(error.problems)
        print(f"{options.story}: {_count(len(error.problems), 'problem')}", file=sys.stderr)
    except BrokenPipeError:
        # The reader of a pipe, such as `head`, has had enough. Python would complain once more on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (UnreadableError, UnreadableFileError) as error:
        print(f"{options.file}: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{error.filename}: {(error.strerror or str(error)).lower()}", file=sys.stderr)
        return 2 if options.command == "import" else 1
    return 1


def _use(article: Article, options: argparse.Namespace) -> int:
    instant = noon_utc(options.on) if options.on else datetime.now(UTC)
    if options.command == "export":
        return _export(article, instant, options)
    document = facts(article, instant)
    if options.format == "json":
        print(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        for line in _text(document, {place.id for place in article.main_places}):
            print(line)
    return 0


def _program() -> str:
    """The command as the user called it."""
    return "dateline" if Path(sys.argv[0]).stem == "dateline" else "python -m geo"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=_program(), description="Check an article's story and its figures.")
    commands = parser.add_subparsers(dest="command", required=True)
    check_parser = commands.add_parser("check", help="print every problem and warning in a story")
    facts_parser = commands.add_parser("facts", help="print places, distances, time differences and verdicts")
    export_parser = commands.add_parser("export", help="write a story to a file: a page, a map, tables, a picture")
    new_parser = commands.add_parser("new", help="write a template for a story, with comments")
    new_parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="where to write it; made if missing, never overwritten"
    )
    new_parser.add_argument(
        "--from", dest="file", type=Path, metavar="FILE", help="make a draft from this text; - for standard input"
    )
    read_parser = commands.add_parser("read", help="find what a text states, and check it")
    read_parser.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help="a text file, or several; - for standard input"
    )
    _add_audit(commands.add_parser("audit", help="read and check a whole archive of texts"))
    import_parser = commands.add_parser("import", help="make a story of a table, a map or another file of places")
    import_parser.add_argument("file", type=Path, metavar="FILE", help="the file; - for standard input")
    import_parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="where to write the story; made if missing, never overwritten"
    )
    import_parser.add_argument(
        "--map",
        dest="chosen",
        type=_mapped,
        action="append",
        default=[],
        metavar="COLUMN=FIELD",
        help=f"what a column means, by its name or number; COLUMN= leaves it out; fields: {', '.join(FIELDS)}",
    )
    import_parser.add_argument("--title", default="", help="the story's title (default: as the file gives it)")
    for command in (read_parser, new_parser, import_parser):
        command.add_argument(
            "--published", type=_day, metavar="YYYY-MM-DD", help="the article's date (default: as the text gives it)"
        )
    for command in (check_parser, facts_parser, export_parser):
        command.add_argument(
            "story",
            nargs="?",
            type=Path,
            default=shipped.first_story(),
            metavar="STORY",
            help="a story's folder (default: the first story that comes with the program)",
        )
    for command in (facts_parser, export_parser):
        command.add_argument(
            "--on", type=_day, metavar="YYYY-MM-DD", help="the date for time differences, at 12:00 UTC (default: now)"
        )
    for command in (check_parser, facts_parser, read_parser, import_parser):
        command.add_argument("--format", choices=("text", "json"), default="text")
    export_parser.add_argument("--format", choices=tuple(export.FORMATS), required=True)
    export_parser.add_argument(
        "--language", choices=tuple(language.LANGUAGES), default="en", help="the file's own language"
    )
    export_parser.add_argument(
        "--claim",
        metavar="ID",
        default="",
        help="a picture of this finding (svg, png), or a page that opens at it (html)",
    )
    export_parser.add_argument(
        "--address",
        type=_address,
        metavar="URL",
        help="where the page will be on the web: a picture names it, and html gets a picture beside it for previews",
    )
    export_parser.add_argument(
        "--output",
        type=_output,
        metavar="PATH",
        help="the file; - for standard output (default: named after the story, in the current folder)",
    )
    return parser


def _mapped(text: str) -> tuple[str, str]:
    column, mark, field = text.rpartition("=")
    if not mark or not column:
        raise argparse.ArgumentTypeError(f"{text!r} is not COLUMN=FIELD")
    if field and field not in FIELDS:
        raise argparse.ArgumentTypeError(f"{field!r} is not a field; the fields are {', '.join(FIELDS)}")
    return column, field


def _add_audit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source",
        metavar="SOURCE",
        help="a folder, .jsonl, .csv, .parquet or .zip; - for JSON lines on standard input",
    )
    parser.add_argument("--output", type=Path, required=True, metavar="FOLDER", help="the folder of the results")
    for name in ("text", "date", "id"):
        parser.add_argument(
            f"--{name}", default=name, metavar="COLUMN", help=f"the column of the {name} (default: {name})"
        )
    parser.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="only texts that are dated from this day on")
    parser.add_argument("--scheduler", default="", metavar="ADDRESS", help="a Dask scheduler, such as tcp://host:8786")
    parser.add_argument("--workers", type=int, default=0, metavar="N", help="processes here (default: one a core)")
    parser.add_argument("--language", choices=tuple(language.LANGUAGES), default="en", help="that of the results")
    parser.add_argument("--sarif", type=_output, metavar="FILE", help="also write the findings as SARIF")


def _output(text: str) -> Path:
    path = Path(text)
    if text != "-" and path.is_dir():
        raise argparse.ArgumentTypeError(f"{text!r} is a folder; name a file in it")
    if text != "-" and not path.parent.is_dir():
        raise argparse.ArgumentTypeError(f"{str(path.parent)!r} is not a folder; make it, or name another")
    return path


def _address(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s/?#]+(?:[/?#]\S*)?", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not an address; it begins with https:// and has no spaces")
    return text


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write one such as 2024-07-28") from None
    if not FIRST_DAY <= day <= LAST_DAY:
        raise argparse.ArgumentTypeError(f"{text!r} is not from {FIRST_DAY} to {LAST_DAY}")
    return day


def _check(options: argparse.Namespace) -> int:
    if options.format == "json":
        return _check_as_json(options.story)
    article = reading.load(options.story)
    warnings = find_warnings(article)
    _print_problems(warnings, "warning: ")
    counts = ", ".join(_count(len(getattr(article, f"{noun}s")), noun) for noun in ("place", "section", "claim"))
    warning_count = f", {_count(len(warnings), 'warning')}" if warnings else ""
    print(f"{options.story}: {counts}, no problems{warning_count}")
    return 0


def _check_as_json(folder: Path) -> int:
    article: Article | None = None
    errors: tuple[Problem, ...] = ()
    try:
        article = reading.load(folder)
    except DataError as error:
        errors = error.problems
    counts = {name: len(getattr(article, name, ())) for name in ("places", "sections", "claims")}
    listed = {"errors": errors, "warnings": find_warnings(article) if article else ()}
    objects = {kind: [_as_object(problem) for problem in problems] for kind, problems in listed.items()}
    print(json.dumps({"story": str(folder), **counts, **objects}, ensure_ascii=False, indent=2))
    return 1 if errors else 0


def _as_object(problem: Problem) -> dict[str, str | int]:
    return {"file": problem.file, "line": problem.line, "where": problem.where, "message": problem.message}


def _new(options: argparse.Namespace) -> int:
    made = reading.template()
    if options.file:
        found = reader.read(_text_of(options.file), options.published)
        if not found.draft.article.places:
            raise UnreadableError("no place is found in the text, so it makes no story")
        made = draft.files(found.draft)
    if _is_taken(options.folder):
        return 1
    _written(options.folder, made)
    print(_what_now(options.folder))
    return 0


def _what_now(folder: Path) -> str:
    return f"{folder}: {' and '.join(reading.FILES)} are written; mend them, then: {_program()} check {folder}"


def _is_taken(folder: Path) -> bool:
    """Whether a folder has one of the two files of a story, which is then said."""
    for path in (folder / name for name in reading.FILES):
        if path.exists():
            print(f"{path}: is there already, and nothing is overwritten; name another folder", file=sys.stderr)
            return True
    return False


def _written(folder: Path, made: Iterable[bytes]) -> list[Path]:
    """Write the two files of a story and return their paths."""
    files = {folder / name: content for name, content in zip(reading.FILES, made, strict=True)}
    folder.mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        with path.open("xb") as file:
            file.write(content)
    return list(files)


# --- import -----------------------------------------------------------------------------------------------------------


def _import(options: argparse.Namespace) -> int:
    name = "" if options.file == Path("-") else options.file.name
    source = importers.read(_bytes_of(options.file), name)
    if _is_taken(options.folder):
        return 1
    if source.files is not None:
        _written(options.folder, source.files)
        print(_what_now(options.folder))
        return 0
    chosen: dict[int, str] = {}
    for column, field in options.chosen:
        index = _column(source.columns, column)
        if index is None:
            hint = ", ".join(map(repr, source.columns)) or "none"
            return _wrong("import", f"argument --map: {column!r} is not a column; the columns: {hint}")
        chosen[index] = field
    meanings = importers.columns.understand(source, chosen)
    made = importers.draft.make(source, meanings, options.published, options.title)
    written = _written(options.folder, importers.draft.files(made)) if made.article else []
    document = import_report.as_document(source, meanings, made, written)
    if options.format == "json":
        print(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        for line in _imported(document, str(options.file)):
            print(line)
        if written:
            print(_what_now(options.folder))
    sys.stdout.flush()
    if not made.article:
        print(f"{options.file}: no row gives a place; say with --map which columns hold positions", file=sys.stderr)
    return 0 if written else 1


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


def _imported(document: dict[str, Any], file: str) -> Iterator[str]:
    """The report of an import, a line each."""
    counts = f"{_count(document['rows'], 'row')}, {_count(document['places'], 'place')}"
    yield f"{file}: {importers.FORMATS[document['format']].title}, {counts}, {len(document['aside']):,} set aside"
    for number, column in enumerate(document["columns"], 1):
        reason = f" ({column['reason']})" if column["reason"] else ""
        meaning = f"{column['field']}{reason}" if column["field"] else "left out"
        yield f"  column {number} {column['column']!r}: {meaning}" + (
            f"; doubt: {column['doubt']}" if column["doubt"] else ""
        )
    for note in document["notes"]:
        yield f"  {note}"
    for row in document["aside"][:_MOST_ASIDE]:
        proposals = " or ".join(proposal["name"] for proposal in row["proposals"][:3])
        label = f" {row['label']!r}" if row["label"] else ""
        yield f"{file}:{row['row']}:{label} {row['reason']}" + (f"; perhaps {proposals}" if proposals else "")
    if (more := len(document["aside"]) - _MOST_ASIDE) > 0:
        yield f"{file}: and {_count(more, 'further row')} set aside; --format json lists all"


def _audit(options: argparse.Namespace) -> int:
    try:
        from geo.audit import command
    except ModuleNotFoundError as error:
        print(f"the package {error.name} is missing: pip install 'dateline[audit]'", file=sys.stderr)
        return 2
    try:
        return command.main(options)
    except DatelineError as error:
        print(f"{options.source}: {error}", file=sys.stderr)
    except BrokenPipeError:
        raise
    except OSError as error:
        print(f"{options.output}: {(error.strerror or str(error)).lower()}. {_GOES_ON}", file=sys.stderr)
    except KeyboardInterrupt:
        print(f"\ninterrupted. {_GOES_ON}", file=sys.stderr)
        return 130
    return 2


_GOES_ON = "What is done stays; the same command goes on from there"


def _text_of(file: Path) -> str:
    """The text of a file, or of standard input."""
    if file == Path("-"):
        data = sys.stdin.buffer.read(documents.MAX_BYTES + 1)
        return documents.text_of(data, "-")
    if file.stat().st_size > documents.MAX_BYTES:
        raise UnreadableError("the file is too large")
    return documents.text_of(file.read_bytes(), file.name)


def _read(options: argparse.Namespace) -> int:
    if options.format == "json" and len(options.files) > 1:
        print(f"{_program()} read: argument --format: json is for one file", file=sys.stderr)
        return 2
    codes = [_read_file(file, options) for file in options.files]
    sys.stdout.flush()
    return max(codes)


def _read_file(file: Path, options: argparse.Namespace) -> int:
    try:
        found = reader.read(_text_of(file), options.published)
    except UnreadableError as error:
        print(f"{file}: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{file}: {(error.strerror or str(error)).lower()}", file=sys.stderr)
        return 2
    if options.format == "json":
        print(json.dumps(as_document(found), ensure_ascii=False, indent=2))
    else:
        for line in _findings(found, str(file)):
            print(line)
    return 1 if any(finding.name == "differs" for finding in found.findings) else 0


def _findings(found: Reading, file: str) -> Iterator[str]:
    """One line a finding, with its line and column, as a linter prints it."""
    for finding in found.findings:
        before = found.text.source[: finding.statement.start]
        line, column = before.count("\n") + 1, finding.statement.start - before.rfind("\n")
        label = MARKS[finding.name].label
        yield f"{file}:{line}:{column}: {finding.statement.kind}: {label}: “{finding.quote}”. {finding.reason}"


def _export(article: Article, instant: datetime, options: argparse.Namespace) -> int:
    if options.claim and options.claim not in article.claim_by_id:
        hint = ", ".join(article.claim_by_id) or "it has none"
        return _wrong("export", f"argument --claim: {options.claim!r} is not a claim of the story; its claims: {hint}")
    if options.claim and options.format not in (*export.FINDINGS, "html"):
        return _wrong(
            "export", f"argument --claim: it is for {', '.join((*export.FINDINGS, 'html'))}, not {options.format}"
        )
    view = View.default(article).choosing(claim=options.claim)
    with language.speaking(options.language):
        perspective = Perspective(article, view, instant) if options.on else Perspective.at(article, view, instant)
        perspective = replace(perspective, home=options.address or "")
        if options.claim and options.format in export.FINDINGS:
            content = export.FINDINGS[options.format].write(perspective)
        else:
            content = export.write(options.format, perspective)
        previews = export.preview(perspective) if options.format == "html" and options.address else {}
    if options.output == Path("-"):
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
        return 0
    path = options.output or Path(export.file_name(article, options.format, options.claim))
    _write(path, content)
    for name, picture in previews.items():
        _write(path.with_name(name), picture)
    return 0


def _write(path: Path, content: bytes) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}.part")  # renamed once it is complete
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None  # not the temporary file's name
    finally:
        with contextlib.suppress(FileNotFoundError):
            part.unlink()
    print(f"{path}: {len(content):,} bytes")


def _wrong(command: str, message: str) -> int:
    print(f"{_program()} {command}: {message}", file=sys.stderr)
    return 2


def _print_problems(problems: Iterable[Problem], kind: str = "") -> None:
    for problem in problems:
        print(f"{kind}{problem}", file=sys.stderr)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _text(document: dict[str, Any], main_ids: set[str]) -> Iterator[str]:
    names = {place["id"]: place["name"] for place in document["places"]}
    yield f"{document['story']['title']} ({document['story']['published']})"
    yield f"Time differences are those of {document['instant']}."
    yield "\nPlaces"
    for place in document["places"]:
        offset = formats.utc_offset(timedelta(hours=place["utc_offset_hours"]))
        where = formats.position(place["latitude"], place["longitude"])
        yield f"  {place['id']:<12} {place['name']}: {where}, {place['time_zone']} ({offset})"
    yield "\nDistances and time differences"
    for leg, difference in zip(document["legs"], document["time_differences"], strict=True):
        azimuth = formats.azimuth(float("nan") if leg["azimuth_deg"] is None else leg["azimuth_deg"])
        far = formats.distance(leg["distance_m"], "km")
        hours = formats.signed_hours(timedelta(hours=difference["hours"]))
        yield f"  {names[leg['from']]} to {names[leg['to']]}: {far}, azimuth {azimuth}, {hours}"
    yield "\nWorking hours shared in the week by main places, and the mean wait for a first answer"
    waits = {(wait["from"], wait["to"]): _hours(wait["mean_hours"]) for wait in document["waiting"]}
    for shared in document["shared_hours"]:
        start, end = shared["places"]
        if {start, end} <= main_ids:
            days = f"{shared['days_per_week']} day{'' if shared['days_per_week'] == 1 else 's'}"
            both = f"{_hours(shared['hours_per_week'])} on {days}"
            out, back = f"{waits[start, end]} for {names[end]}", f"{waits[end, start]} for {names[start]}"
            yield f"  {names[start]} and {names[end]}: {both}; a question waits {out}, {back}"
    yield "\nClaims"
    for claim in document["claims"]:
        unit = f" {claim['unit']}" if claim["unit"] else ""
        computed = "" if claim["computed"] is None else f", computed {_figure(claim['computed'])}{unit}"
        off = "" if claim["difference_percent"] is None else f" ({formats.percent(claim['difference_percent'])})"
        yield f"  {claim['id']}: stated {_figure(claim['stated'])}{unit}{computed}{off}: {claim['verdict']}"
        compared = [other for other in document["comparisons"] if other["claim"] == claim["id"]]
        if len({other["computed"] for other in compared}) > 1:
            for other in compared:
                pair = f"{names[other['from']]} to {names[other['to']]}"
                yield f"    {pair}: {_figure(other['computed'])} {other['unit']}"


def _hours(value: float) -> str:
    return f"{_figure(value)}{formats.NO_BREAK}{formats.unit_sign('h')}"


def _figure(value: object) -> str:
    return (
        formats.number(value, 0 if float(value).is_integer() else 1) if isinstance(value, (int, float)) else str(value)
    )


if __name__ == "__main__":
    sys.exit(main())
