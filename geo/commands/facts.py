"""`facts`: print everything that is computed for a story."""

import argparse
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from geo.claims.history import noon_utc
from geo.commands.arguments import Commands, add_format, add_on, add_story
from geo.files import reading
from geo.report import facts
from geo.words import formats


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("facts", help="print places, distances, time differences and verdicts")
    parser.set_defaults(run=run)
    add_story(parser)
    add_on(parser)
    add_format(parser)


def run(options: argparse.Namespace) -> int:
    """Print what is computed, as text or JSON."""
    article = reading.load(options.story)
    document = facts(article, noon_utc(options.on) if options.on else datetime.now(UTC))
    if options.format == "json":
        print(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        for line in _text(document, {place.id for place in article.main_places}):
            print(line)
    return 0


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
