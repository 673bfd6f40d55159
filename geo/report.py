"""Everything computed for a story, as one document of plain values: the output of `python -m geo facts --format json`.

The keys are stable and name their unit:

    story            {title, published}
    instant          ISO 8601, UTC: the instant for which offsets and differences hold
    places[]         {id, name, latitude, longitude, time_zone, utc_offset_hours}
    legs[]           {from, to, distance_m, azimuth_deg}: every pair once, in the order of places; azimuth_deg is null
                     for equal points
    time_differences[]  {from, to, hours}: the same pairs; hours to add to the clock at `from` to get the one at `to`
    shared_hours[]   {places: [id, id], hours_per_week, days_per_week}: the same pairs; the working hours that both
                     share, and on how many dates at the first
    waiting[]        {from, to, mean_hours, median_hours, p90_hours, max_hours}: every pair in both directions; how long
                     a question asked at `from` in working hours waits for someone at `to`
    exchanges[]      the same keys and pairs; how long until a follow-up to the answer is read at `to`
    comparisons[]    {claim, from, to, computed, unit, rhumb, sphere}: for each claim with ends, every pair that it may
                     mean; rhumb and sphere are the distance measured in other ways, in its unit, else null
    spells[]         {claim, from, to, since, hours}: for each claim about clocks, the difference between its own ends
                     since 1970, or in the last 100 years, and the date from which it holds
    claims[]         {id, kind, verdict, stated, computed, computed_low, computed_high, unit, difference,
                     difference_percent, rule, others[]}: stated is a number, a range [low, high] or text; computed is
                     null if nothing is computed, a date for a deadline; computed_low and computed_high are the smallest
                     and the greatest figure that the ends allow, of a direction the
                     first and the last azimuth, which may exceed 360; difference is stated - computed in the unit; rule
                     is the id of the rule that decided (docs/verdicts.md); others: {publisher, stated, unit, source}
    rings[]          {title, place, radius, unit, radius_m, within[], partly[], outside[], point_within[],
                     point_outside[], source, source_url, caveat}: each range ring, and the ids of the places that lie
                     wholly, partly (or on the line) and not within; of an area whose extent is not known, where its
                     point lies

If there are more than MOST_PAIRED places, only those of the first ranks are paired, because the number of pairs grows
with the square of the number of places.

Working hours are 8:00 to 17:00 from Monday to Friday by the clocks of the place. The week is the one that holds the
instant, from Monday to Sunday on the clocks of the pair's first place, or of `from`.
"""

import math
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import combinations, permutations
from typing import Any

from geo.claims import check_all_at, ranges
from geo.claims.kind import CheckedClaim, Verdict
from geo.clocks import zones
from geo.clocks.response_times import WaitDistribution, exchange, first_answer
from geo.clocks.working_hours import WorkingHours, shared_hours, week
from geo.earth import geodesy
from geo.story.model import Article, Place, Ring

MOST_PAIRED = 100


def facts(article: Article, instant: datetime) -> dict[str, Any]:
    """Compute everything for an instant (aware). See the module's docstring for the keys."""
    verdicts = check_all_at(article, instant)
    checked = [verdict.claim for verdict in verdicts]
    places = paired(article)
    pairs = list(combinations(places, 2))
    legs = geodesy.legs([start.position for start, _ in pairs], [end.position for _, end in pairs])
    directions = list(permutations(places, 2))
    # Computed once for each pair of zones, as many places share a zone.
    shared = {pair: _shared(*pair, instant) for pair in _zones(pairs)}
    waiting = {pair: _wait_times(first_answer, *pair, instant) for pair in _zones(directions)}
    exchanges = {pair: _wait_times(exchange, *pair, instant) for pair in _zones(directions)}
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
                "utc_offset_hours": zones.utc_offset(place.time_zone, instant).total_seconds() / 3600,
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
                "hours": zones.difference(start.time_zone, end.time_zone, instant).total_seconds() / 3600,
            }
            for start, end in pairs
        ],
        "shared_hours": [
            {"places": [start.id, end.id], **shared[start.time_zone, end.time_zone]} for start, end in pairs
        ],
        "waiting": [
            {"from": start.id, "to": end.id, **waiting[start.time_zone, end.time_zone]} for start, end in directions
        ],
        "exchanges": [
            {"from": start.id, "to": end.id, **exchanges[start.time_zone, end.time_zone]} for start, end in directions
        ],
        "comparisons": [row for claim in checked for row in _comparisons(claim, article)],
        "spells": [row for claim in checked for row in _spells(claim, article)],
        "claims": [claim_facts(verdict) for verdict in verdicts],
        "rings": [{"title": ring.title, **ring_facts(article, ring)} for ring in article.rings],
    }


def paired(article: Article) -> tuple[Place, ...]:
    """The places that are paired, in the article's order: the first MOST_PAIRED by rank."""
    first = {place.id for place in sorted(article.places, key=lambda place: place.rank)[:MOST_PAIRED]}
    return tuple(place for place in article.places if place.id in first)


def claim_facts(verdict: Verdict) -> dict[str, Any]:
    """The result for one claim: a row of `claims[]`."""
    claim, computed = verdict.claim, verdict.computed
    return {
        "id": claim.id,
        "kind": claim.kind,
        "verdict": verdict.name,
        "stated": claim.stated_value,
        "computed": computed.isoformat() if isinstance(computed, date) else _rounded(computed),
        "computed_low": _rounded(verdict.low),
        "computed_high": _rounded(verdict.high),
        "unit": claim.stated_unit or None,
        "difference": _rounded(verdict.difference),
        "difference_percent": _rounded(verdict.difference_percent),
        "rule": verdict.rule.id if verdict.rule else None,
        "others": claim.others_for_programs(),
    }


def ring_facts(article: Article, ring: Ring) -> dict[str, Any]:
    """A range ring and which places lie within: a row of `rings[]` without its title."""
    reached = ranges.reached(article, ring)
    return {
        "place": ring.place,
        "radius": ring.radius,
        "unit": ring.unit,
        "radius_m": round(ring.radius_m, 3),
        **{where: [place.id for place in places] for where, places in vars(reached).items()},
        "source": ring.source,
        "source_url": ring.source_url,
        "caveat": ring.caveat,
    }


def _rounded(value: float | str | None) -> float | str | None:
    return round(value, 3) if isinstance(value, float) else value


def _shared(first: str, second: str, instant: datetime) -> dict[str, float]:
    shared = shared_hours([WorkingHours(first), WorkingHours(second)], *week(first, instant))
    return {
        "hours_per_week": _hours(sum((end - begin for begin, end in shared), timedelta(0))),
        # The default working hours end before midnight, so each interval has one date.
        "days_per_week": len({zones.local(first, begin).date() for begin, _ in shared}),
    }


def _wait_times(of: Callable[..., WaitDistribution], start: str, end: str, instant: datetime) -> dict[str, float]:
    wait = of(WorkingHours(start), WorkingHours(end), *week(start, instant))
    return {
        "mean_hours": _hours(wait.mean),
        "median_hours": _hours(wait.median),
        "p90_hours": _hours(wait.p90),
        "max_hours": _hours(wait.longest),
    }


def _comparisons(claim: CheckedClaim, article: Article) -> Iterator[dict[str, Any]]:
    comparisons = claim.comparisons(article)
    for comparison, measured in zip(comparisons, claim.other_measures(comparisons), strict=True):
        others = {name: round(computed, 3) for name, computed in measured.items()}
        yield {
            "claim": claim.id,
            "from": comparison.start.id,
            "to": comparison.end.id,
            "computed": round(comparison.computed, 3),
            "unit": claim.stated_unit,
            "rhumb": others.get("rhumb"),
            "sphere": others.get("sphere"),
        }


def _spells(claim: CheckedClaim, article: Article) -> Iterator[dict[str, Any]]:
    start_id, end_id = claim.ends_as_written
    for spell in claim.spells(article):
        yield {
            "claim": claim.id,
            "from": start_id,
            "to": end_id,
            "since": spell.begins_on.isoformat(),
            "hours": _hours(spell.difference),
        }


def _zones(pairs: Iterable[tuple[Place, Place]]) -> set[tuple[str, str]]:
    return {(start.time_zone, end.time_zone) for start, end in pairs}


def _hours(span: timedelta) -> float:
    return round(span / timedelta(hours=1), 3)
