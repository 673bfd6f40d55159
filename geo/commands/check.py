"""`check`: print every problem and warning of a story."""

import argparse
import json
import sys
from pathlib import Path

from geo.commands.arguments import Commands, add_format, add_story
from geo.files import reading
from geo.files.problem_list import counted
from geo.story.model import Article
from geo.story.problems import DataError, Problem
from geo.story.warnings import find_warnings


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("check", help="print every problem and warning in a story")
    parser.set_defaults(run=run)
    add_story(parser)
    add_format(parser)


def run(options: argparse.Namespace) -> int:
    """Print every problem and warning of a story."""
    if options.format == "json":
        return _as_json(options.story)
    article = reading.load(options.story)
    warnings = find_warnings(article)
    for warning in warnings:
        print(f"warning: {warning}", file=sys.stderr)
    counts = ", ".join(counted(len(getattr(article, f"{noun}s")), noun) for noun in ("place", "section", "claim"))
    warning_count = f", {counted(len(warnings), 'warning')}" if warnings else ""
    print(f"{options.story}: {counts}, no problems{warning_count}")
    return 0


def _as_json(folder: Path) -> int:
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
