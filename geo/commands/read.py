"""`read`: find what a text states, and check it."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from geo.claims.verdicts import MARKS
from geo.commands.arguments import Commands, add_format, add_published, reason, wrong
from geo.extract import documents, reader
from geo.extract.found import UnreadableError
from geo.extract.reader import Reading
from geo.extract.report import as_document


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("read", help="find what a text states, and check it")
    parser.set_defaults(run=run)
    parser.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help="a text file, or several; - for standard input"
    )
    add_published(parser)
    add_format(parser)


def run(options: argparse.Namespace) -> int:
    """Read each text and print its findings; 1 if something differs, 2 if a text cannot be read."""
    if options.format == "json" and len(options.files) > 1:
        return wrong("read", "argument --format: json is for one file")
    codes = [_read_file(file, options) for file in options.files]
    sys.stdout.flush()
    return max(codes)


def _read_file(file: Path, options: argparse.Namespace) -> int:
    try:
        found = reader.read(text_of(file), options.published)
    except UnreadableError as error:
        print(f"{file}: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{file}: {reason(error)}", file=sys.stderr)
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


def text_of(file: Path) -> str:
    """The text of a file, or of standard input."""
    if file == Path("-"):
        data = sys.stdin.buffer.read(documents.MAX_BYTES + 1)
        return documents.text_of(data, "-")
    if file.stat().st_size > documents.MAX_BYTES:
        raise UnreadableError("the file is too large")
    return documents.text_of(file.read_bytes(), file.name)
