"""A reading as plain values, for programs: what `python -m geo read --format json` prints.

Offsets count the characters (Unicode code points) of the text, the end not included.

    published     the date of the article, ISO 8601; null if it is not known
    statements[]  {start, end, kind, quote, verdict, stated, unit, computed, reason, ends[]}: kind and verdict are those
                  of claims; stated and computed are null if no claim could be made of the statement; an end is
                  {role, start, end, text, name, latitude, longitude, certain}, with null for what is not known
    places[]      {start, end, text, name, latitude, longitude, country, time_zone, radius_km, certain, reason,
                  candidates[]}: a candidate is {id, name, latitude, longitude, country, reason}, the one that is taken
                  first; null for what is not known
    unjudged[]    {start, end, text, reason}: the figures that are no statement
"""

import datetime as dt
from typing import Any

from geo.extract.found import End, Finding, Mention, Spot
from geo.extract.reader import Reading


def as_document(reading: Reading) -> dict[str, Any]:
    """The reading as plain values. See the module's docstring for the keys."""
    return {
        "published": reading.published.isoformat() if reading.published else None,
        "statements": [_statement(finding) for finding in reading.findings],
        "places": [_place(mention) for mention in reading.mentions],
        "unjudged": [
            {"start": each.start, "end": each.end, "text": each.text, "reason": each.reason}
            for each in reading.unjudged
        ],
    }


def _statement(finding: Finding) -> dict[str, Any]:
    statement, verdict = finding.statement, finding.verdict
    computed = verdict.computed if verdict else None
    return {
        "start": statement.start,
        "end": statement.end,
        "kind": statement.kind,
        "quote": finding.quote,
        "verdict": finding.name,
        "stated": verdict.claim.stated_value if verdict else None,
        "unit": (verdict.claim.stated_unit or None) if verdict else None,
        "computed": computed.isoformat() if isinstance(computed, dt.date) else computed,
        "reason": finding.reason,
        "ends": [_end(end) for end in statement.ends],
    }


def _end(end: End) -> dict[str, Any]:
    spot = end.spots[0] if end.spots else None
    found = end.start >= 0
    return {
        "role": end.role,
        "start": end.start if found else None,
        "end": end.end if found else None,
        "text": end.text,
        **_where(spot),
        "certain": end.certain,
    }


def _where(spot: Spot | None) -> dict[str, Any]:
    return {
        "name": spot.name if spot else None,
        "latitude": spot.position[0] if spot else None,
        "longitude": spot.position[1] if spot else None,
    }


def _place(mention: Mention) -> dict[str, Any]:
    spot = mention.spot
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        **_where(spot),
        "country": (spot.country or None) if spot else None,
        "time_zone": (spot.time_zone or None) if spot else None,
        "radius_km": spot.radius_km if spot else None,
        "certain": mention.certain,
        "reason": mention.reason,
        "candidates": [
            {
                "id": candidate.spot.id,
                **_where(candidate.spot),
                "country": candidate.spot.country or None,
                "reason": candidate.reason,
            }
            for candidate in mention.candidates
        ],
    }
