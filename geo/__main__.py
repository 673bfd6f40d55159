"""The command line: `python -m geo check [STORY]`, `python -m geo facts [STORY] [--on DATE] [--format text|json]`."""

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from geo import labels, story
from geo.claims import noon_utc
from geo.errors import DataError
from geo.facts import facts
from geo.model import FIRST_DAY, LAST_DAY, Article


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return 0, or 1 if the story has problems."""
    options = _parser().parse_args(arguments)
    try:
        article = story.load(options.story)
    except DataError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        count = len(error.problems)
        print(f"{options.story}: {count} problem{'' if count == 1 else 's'}", file=sys.stderr)
        return 1
    lines = [_checked(options.story, article)] if options.command == "check" else _facts(article, options)
    for line in lines:
        print(line)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m geo", description="Check an article's story and its figures.")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="read a story and print every problem in it")
    figures = commands.add_parser("facts", help="print places, distances, time differences and verdicts")
    for command in (check, figures):
        command.add_argument(
            "story",
            nargs="?",
            type=Path,
            default=Path("data"),
            metavar="STORY",
            help="a story's folder (default: data)",
        )
    figures.add_argument(
        "--on", type=_day, metavar="YYYY-MM-DD", help="the date for time differences, at 12:00 UTC (default: now)"
    )
    figures.add_argument("--format", choices=("text", "json"), default="text")
    return parser


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write one such as 2024-07-28") from None
    if not FIRST_DAY <= day <= LAST_DAY:
        raise argparse.ArgumentTypeError(f"{text!r} is not from {FIRST_DAY} to {LAST_DAY}")
    return day


def _checked(folder: Path, article: Article) -> str:
    counts = f"{len(article.places)} places, {len(article.sections)} sections, {len(article.claims)} claims"
    return f"{folder}: {counts}, no problems"


def _facts(article: Article, options: argparse.Namespace) -> Iterator[str]:
    found = facts(article, noon_utc(options.on) if options.on else datetime.now(UTC))
    if options.format == "json":
        yield json.dumps(found, ensure_ascii=False, indent=2)
    else:
        yield from _text(found, {place.id for place in article.main_places})


def _text(found: dict[str, Any], main_ids: set[str]) -> Iterator[str]:
    names = {place["id"]: place["name"] for place in found["places"]}
    yield f"{found['story']['title']} ({found['story']['published']})"
    yield f"Time differences are those of {found['instant']}."
    yield "\nPlaces"
    for place in found["places"]:
        offset = labels.utc_offset(timedelta(hours=place["utc_offset_hours"]))
        where = labels.position(place["latitude"], place["longitude"])
        yield f"  {place['id']:<12} {place['name']}: {where}, {place['time_zone']} ({offset})"
    yield "\nDistances and time differences"
    for leg, difference in zip(found["legs"], found["time_differences"], strict=True):
        azimuth = labels.azimuth(float("nan") if leg["azimuth_deg"] is None else leg["azimuth_deg"])
        far = labels.distance(leg["distance_m"], "km")
        hours = labels.signed_hours(timedelta(hours=difference["hours"]))
        yield f"  {names[leg['from']]} to {names[leg['to']]}: {far}, azimuth {azimuth}, {hours}"
    yield "\nWorking hours shared in the week by main places, and the mean wait for a first answer"
    waits = {(wait["from"], wait["to"]): _hours(wait["mean_hours"]) for wait in found["waiting"]}
    for shared in found["shared_hours"]:
        start, end = shared["places"]
        if {start, end} <= main_ids:
            days = f"{shared['days_per_week']} day{'' if shared['days_per_week'] == 1 else 's'}"
            both = f"{_hours(shared['hours_per_week'])} on {days}"
            out, back = f"{waits[start, end]} for {names[end]}", f"{waits[end, start]} for {names[start]}"
            yield f"  {names[start]} and {names[end]}: {both}; a question waits {out}, {back}"
    yield "\nClaims"
    for claim in found["claims"]:
        unit = f" {claim['unit']}" if claim["unit"] else ""
        computed = "" if claim["computed"] is None else f", computed {_figure(claim['computed'])}{unit}"
        off = "" if claim["difference_percent"] is None else f" ({labels.percent(claim['difference_percent'])})"
        yield f"  {claim['id']}: stated {_figure(claim['stated'])}{unit}{computed}{off}: {claim['verdict']}"
        for other in found["comparisons"]:
            if other["claim"] == claim["id"] and claim["kind"] == "distance":
                pair = f"{names[other['from']]} to {names[other['to']]}"
                yield f"    {pair}: {_figure(other['computed'])} {other['unit']}"


def _hours(value: float) -> str:
    return f"{_figure(value)}{labels.NO_BREAK}{labels.UNIT_SIGNS['h']}"


def _figure(value: object) -> str:
    return (
        labels.number(value, 0 if float(value).is_integer() else 1) if isinstance(value, (int, float)) else str(value)
    )


if __name__ == "__main__":
    sys.exit(main())
