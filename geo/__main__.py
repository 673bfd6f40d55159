"""The command line: `python -m geo COMMAND`, or `dateline COMMAND` if the package is installed.

- `check [STORY] [--format text|json]` prints every problem and warning.
- `facts [STORY] [--on DATE] [--format text|json]` prints everything that is computed.
- `read FILE... [--published DATE] [--format text|json]` finds and checks what a text states; `-` reads standard input.
- `audit SOURCE --output FOLDER` does that for an archive, and writes tables and a summary page (docs/audit.md).
- `new FOLDER [--from FILE] [--published DATE]` writes a template for a story, or a draft of one from a text.
- `import FILE FOLDER [--map COLUMN=FIELD ...] [--place ROW=PLACE ...] [--title T] [--published DATE] [--format json]`
  makes a story of a table, a map or another file of places, and prints a report; `-` reads standard input.
- `export [STORY] --format html|geojson|kml|csv|json|svg|png [--output PATH] [--on DATE]` exports a story to a file;
  with `--claim ID` a picture of that finding (`svg`, `png`), or a page that opens at it (`html`).

`--version` prints the version.

The exit status is 1 for a story with problems and 2 for a wrong argument. That of `read` and `audit` is 1 if something
differs and 2 if nothing can be read; `geo.extract.report` has the keys of the JSON of `read`. That of `import` is 1 if
no row gives a place or the folder has a story already, and 2 if the file cannot be read; `geo.importers.report` has the
keys of its JSON. The JSON of `check` has `story`, the folder as given; `places`, `sections` and `claims`, how many
there are, 0 if there are errors; and `errors` and `warnings`, lists of objects with `file`, `line` (0 if unknown),
`where` and `message`.
"""

import argparse
import os
import sys

from geo import __version__
from geo.commands import COMMANDS
from geo.commands.arguments import program, reason
from geo.extract.found import UnreadableError
from geo.files.problem_list import counted
from geo.importers import UnreadableFileError
from geo.story.problems import DataError


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return 0, or 1 if the story has problems or a file cannot be written."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except DataError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        print(f"{options.story}: {counted(len(error.problems), 'problem')}", file=sys.stderr)
    except BrokenPipeError:
        # The reader of a pipe, such as `head`, has had enough. Python would complain once more on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (UnreadableError, UnreadableFileError) as error:
        print(f"{options.file}: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{error.filename}: {reason(error)}", file=sys.stderr)
        return 2 if options.command == "import" else 1
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=program(), description="Check an article's story and its figures.")
    parser.add_argument("--version", action="version", version=f"Dateline {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    for command in COMMANDS:
        command.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
