"""`export`: write a story, or one finding of it, to a file."""

import argparse
import contextlib
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from geo import export
from geo.claims.history import noon_utc
from geo.commands.arguments import Commands, add_on, add_story, address, output, wrong
from geo.files import reading
from geo.perspective import Perspective
from geo.view import View
from geo.words import language


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("export", help="write a story to a file: a page, a map, tables, a picture")
    parser.set_defaults(run=run)
    add_story(parser)
    add_on(parser)
    parser.add_argument("--format", choices=tuple(export.FORMATS), required=True)
    parser.add_argument("--language", choices=tuple(language.LANGUAGES), default="en", help="the file's own language")
    parser.add_argument(
        "--claim",
        metavar="ID",
        default="",
        help="a picture of this finding (svg, png), or a page that opens at it (html)",
    )
    parser.add_argument(
        "--address",
        type=address,
        metavar="URL",
        help="where the page will be on the web: a picture names it, and html gets a picture beside it for previews",
    )
    parser.add_argument(
        "--output",
        type=output,
        metavar="PATH",
        help="the file; - for standard output (default: named after the story, in the current folder)",
    )


def run(options: argparse.Namespace) -> int:
    """Write a story, or one finding of it, to a file or standard output."""
    article = reading.load(options.story)
    instant = noon_utc(options.on) if options.on else datetime.now(UTC)
    if options.claim and options.claim not in article.claim_by_id:
        hint = ", ".join(article.claim_by_id) or "it has none"
        return wrong("export", f"argument --claim: {options.claim!r} is not a claim of the story; its claims: {hint}")
    if options.claim and options.format not in (*export.FINDINGS, "html"):
        return wrong(
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
