"""What several commands take: a story, a day, a file, an address; and how a wrong one is refused."""

import argparse
import re
import sys
from datetime import date
from pathlib import Path
from typing import TypeAlias

from geo import shipped
from geo.story.fields import FIRST_DAY, LAST_DAY

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def program() -> str:
    """The command as the user called it."""
    return "dateline" if Path(sys.argv[0]).stem == "dateline" else "python -m geo"


def wrong(command: str, message: str) -> int:
    """Say what is wrong with the arguments of a command, and return its exit status."""
    print(f"{program()} {command}: {message}", file=sys.stderr)
    return 2


def reason(error: OSError) -> str:
    """Why a file cannot be read or written, in small letters."""
    return (error.strerror or str(error)).lower()


def add_story(parser: argparse.ArgumentParser) -> None:
    """Add the folder of a story."""
    parser.add_argument(
        "story",
        nargs="?",
        type=Path,
        default=shipped.first_story(),
        metavar="STORY",
        help="a story's folder (default: the first story that comes with the program)",
    )


def add_on(parser: argparse.ArgumentParser) -> None:
    """Add the day for which time differences hold."""
    parser.add_argument(
        "--on", type=day, metavar="YYYY-MM-DD", help="the date for time differences, at 12:00 UTC (default: now)"
    )


def add_published(parser: argparse.ArgumentParser) -> None:
    """Add the date of an article."""
    parser.add_argument(
        "--published", type=day, metavar="YYYY-MM-DD", help="the article's date (default: as the text gives it)"
    )


def add_format(parser: argparse.ArgumentParser) -> None:
    """Add the choice between text and JSON."""
    parser.add_argument("--format", choices=("text", "json"), default="text")


def day(text: str) -> date:
    """A day that a story may have, from its text."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write one such as 2024-07-28") from None
    if not FIRST_DAY <= day <= LAST_DAY:
        raise argparse.ArgumentTypeError(f"{text!r} is not from {FIRST_DAY} to {LAST_DAY}")
    return day


def count(text: str) -> int:
    """How many of something, one at least, from its text."""
    if not re.fullmatch(r"[0-9]{1,4}", text) or not int(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 9999")
    return int(text)


def output(text: str) -> Path:
    """The path of a file to write, from its text."""
    path = Path(text)
    if text != "-" and path.is_dir():
        raise argparse.ArgumentTypeError(f"{text!r} is a folder; name a file in it")
    if text != "-" and not path.parent.is_dir():
        raise argparse.ArgumentTypeError(f"{str(path.parent)!r} is not a folder; make it, or name another")
    return path


def address(text: str) -> str:
    """The address of a page on the web, from its text."""
    if not re.fullmatch(r"https?://[^\s/?#]+(?:[/?#]\S*)?", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not an address; it begins with https:// and has no spaces")
    return text
