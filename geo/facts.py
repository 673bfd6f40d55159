"""All that is computed for a story, as one document of plain values: what `python -m geo facts --format json` prints.

The keys are stable, and carry their unit:

    story            {title, published}
    instant          ISO 8601, UTC: the instant for which offsets and differences hold
    places[]         {id, name, latitude, longitude, time_zone, utc_offset_hours}
    legs[]           {from, to, distance_m, azimuth_deg}: every pair once, in the places' order; azimuth_deg is null
                     for equal points
    time_differences[]  {from, to, hours}: the same pairs; hours to add to the clock at `from` to get the one at `to`
    claims[]         {id, kind, verdict, stated, computed, unit, difference_percent}: computed and difference_percent
                     are null where nothing is computed; for a deadline, computed is the day of its outcome
"""

import math
from datetime import UTC, date, datetime
from itertools import combinations
from typing import Any

from geo import clock, geodesy
from geo.claims import Verdict, check_all
from geo.model import Article


def facts(article: Article, instant: datetime) -> dict[str, Any]:
    """Compute everything for an instant (aware). See the module's docstring for the keys."""
    pairs = list(combinations(article.places, 2))
    legs = geodesy.legs([start.position for start, _ in pairs], [end.position for _, end in pairs])
    return {
        "story": {"title": article.heading.title, "published": article.heading.published.isoformat()},
        "instant": instant.astimezone(UTC).isoformat(),
        "places": [
            {
                "id": place.id,
                "name": place.name,
                "latitude": place.latitude,
                "longitude": place.longitude,
                "time_zone": place.time_zone,
                "utc_offset_hours": clock.utc_offset(place.time_zone, instant).total_seconds() / 3600,
            }
            for place in article.places
        ],
        "legs": [
            {
                "from": start.id,
                "to": end.id,
                "distance_m": round(leg.distance_m, 3),
                "azimuth_deg": None if math.isnan(leg.azimuth_deg) else round(leg.azimuth_deg, 6),
            }
            for (start, end), leg in zip(pairs, legs, strict=True)
        ],
        "time_differences": [
            {
                "from": start.id,
                "to": end.id,
                "hours": clock.difference(start.time_zone, end.time_zone, instant).total_seconds() / 3600,
            }
            for start, end in pairs
        ],
        "claims": [_claim(verdict) for verdict in check_all(article)],
    }


def _claim(verdict: Verdict) -> dict[str, Any]:
    claim, first = verdict.claim, verdict.first
    computed = first.computed if first else claim.outcome.date.isoformat() if claim.outcome else None
    return {
        "id": claim.id,
        "kind": claim.kind,
        "verdict": verdict.name,
        "stated": claim.stated.isoformat() if isinstance(claim.stated, date) else claim.stated,
        "computed": round(computed, 3) if isinstance(computed, float) else computed,
        "unit": claim.unit or None,
        "difference_percent": None if verdict.difference_percent is None else round(verdict.difference_percent, 3),
    }
