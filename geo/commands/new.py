"""`new`: write a template for a story, or a draft of one from a text."""

import argparse
from pathlib import Path

from geo.commands.arguments import Commands, add_published
from geo.commands.folders import is_taken, what_now, write
from geo.commands.read import text_of
from geo.extract import draft, reader
from geo.extract.found import UnreadableError
from geo.files import reading


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("new", help="write a template for a story, with comments")
    parser.set_defaults(run=run)
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="where to write it; made if missing, never overwritten"
    )
    parser.add_argument(
        "--from", dest="file", type=Path, metavar="FILE", help="make a draft from this text; - for standard input"
    )
    add_published(parser)


def run(options: argparse.Namespace) -> int:
    """Write the template, or a draft of a text, to a folder."""
    made = reading.template()
    if options.file:
        found = reader.read(text_of(options.file), options.published)
        if not found.draft.article.places:
            raise UnreadableError("no place is found in the text, so it makes no story")
        made = draft.files(found.draft)
    if is_taken(options.folder):
        return 1
    write(options.folder, made)
    print(what_now(options.folder))
    return 0
