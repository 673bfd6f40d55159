"""`audit`: read and check a whole archive of texts. Dask is imported only when it runs."""

import argparse
import sys
from pathlib import Path

from geo.commands.arguments import Commands, count, day, output, reason
from geo.story.problems import DatelineError
from geo.words import language

_GOES_ON = "What is done stays; the same command goes on from there"


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("audit", help="read and check a whole archive of texts")
    parser.set_defaults(run=run)
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
    parser.add_argument("--since", type=day, metavar="YYYY-MM-DD", help="only texts that are dated from this day on")
    parser.add_argument("--scheduler", default="", metavar="ADDRESS", help="a Dask scheduler, such as tcp://host:8786")
    parser.add_argument("--workers", type=count, default=0, metavar="N", help="processes here (default: one a core)")
    parser.add_argument("--language", choices=tuple(language.LANGUAGES), default="en", help="that of the results")
    parser.add_argument("--sarif", type=output, metavar="FILE", help="also write the findings as SARIF")


def run(options: argparse.Namespace) -> int:
    """Audit the source; 130 if the user stops it, which costs nothing that is done."""
    try:
        from geo.audit import command, crew, store, work
    except ModuleNotFoundError as error:
        print(f"the package {error.name} is missing: pip install dask distributed pyarrow", file=sys.stderr)
        return 2
    try:
        return command.main(options)
    except DatelineError as error:
        subjects = {
            store.StoreError: options.output,
            crew.CrewError: options.scheduler,
            work.VersionError: options.scheduler,
        }
        print(f"{subjects.get(type(error)) or options.source}: {error}", file=sys.stderr)
    except BrokenPipeError:
        raise
    except OSError as error:
        print(f"{options.output}: {reason(error)}. {_GOES_ON}", file=sys.stderr)
    except KeyboardInterrupt:
        print(f"\ninterrupted. {_GOES_ON}", file=sys.stderr)
        return 130
    return 2
