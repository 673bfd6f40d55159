"""The tables that a reader sees, as data frames of text ready to read. Owns pandas."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape

import pandas as pd

from geo import clock, geodesy, labels
from geo.claims import Verdict
from geo.labels import _
from geo.model import Article, Place


def figures(article: Article, verdicts: Iterable[Verdict]) -> pd.DataFrame:
    """Every claim: quote, section, stated, computed, difference, verdict, how it was found, source."""
    rows = [
        {
            _("The article says"): f"“{verdict.claim.quote}”",
            _("Section"): article.section_by_id[verdict.claim.section].title,
            _("Stated"): labels.stated(verdict.claim),
            _("Computed"): labels.computed(verdict),
            _("Difference"): "–" if verdict.difference_percent is None else labels.percent(verdict.difference_percent),
            _("Verdict"): labels.verdict(verdict.name),
            _("How it was found"): labels.finding(verdict),
            _("Source"): labels.sources(verdict.claim),
        }
        for verdict in verdicts
    ]
    return pd.DataFrame(rows)


def distances(places: Sequence[Place], unit: str) -> pd.DataFrame:
    """A square of distances, row to column, in the unit; a dash from a place to itself."""
    pairs = [(start, end) for start in places for end in places]
    legs = geodesy.legs([start.position for start, _end in pairs], [end.position for _start, end in pairs])
    cells = [
        "–" if start is end else labels.distance(leg.distance_m, unit)
        for (start, end), leg in zip(pairs, legs, strict=True)
    ]
    names = [place.name for place in places]
    size = len(places)
    return pd.DataFrame([cells[row * size : (row + 1) * size] for row in range(size)], index=names, columns=names)


def from_place(origin: Place, places: Sequence[Place], unit: str, instant: datetime) -> pd.DataFrame:
    """How other places lie from one: distance, azimuth, hours apart; the nearest first."""
    others = [place for place in places if place.id != origin.id]
    legs = geodesy.legs([origin.position] * len(others), [place.position for place in others])
    nearest = sorted(zip(others, legs, strict=True), key=lambda pair: pair[1].distance_m)
    rows = [
        {
            _("To"): place.name,
            _("Distance"): labels.distance(leg.distance_m, unit),
            _("Azimuth"): labels.azimuth(leg.azimuth_deg),
            _("Clock"): labels.signed_hours(clock.difference(origin.time_zone, place.time_zone, instant)),
        }
        for place, leg in nearest
    ]
    return pd.DataFrame(rows)


def places(article: Article, shown: Sequence[Place], origin: Place, unit: str, instant: datetime) -> pd.DataFrame:
    """All that the map says, a place a row."""
    legs = geodesy.legs([origin.position] * len(shown), [place.position for place in shown])
    rows = [
        {
            _("Place"): place.name,
            _("Other names"): " · ".join(place.names[1:]),
            _("Layer"): article.layer_by_id[place.layer].title,
            _("Distance from {origin}").format(origin=origin.name): (
                _("measured from here") if place is origin else labels.distance(leg.distance_m, unit)
            ),
            _("Azimuth"): labels.azimuth(leg.azimuth_deg),
            _("On the way"): _("crosses the 180th meridian") if _crosses(origin, place) else "",
            _("Local time"): labels.moment(clock.local(place.time_zone, instant)),
            _("UTC offset"): labels.utc_offset(clock.utc_offset(place.time_zone, instant)),
            _("Clock"): labels.signed_hours(clock.difference(origin.time_zone, place.time_zone, instant)),
            _("Position"): labels.position(place.latitude, place.longitude),
            _("Precision"): labels.PRECISIONS[place.precision],
            _("Point"): place.measured_from,
            _("Status"): place.status_note,
            _("Source of the position"): place.source,
        }
        for place, leg in zip(shown, legs, strict=True)
    ]
    return pd.DataFrame(rows)


def html(frame: pd.DataFrame, caption: str, *, named_rows: bool = False) -> str:
    """A data frame as an HTML table with a caption; every cell is escaped."""
    table = frame.to_html(index=named_rows, border=0, classes="dl-table dl-matrix" if named_rows else "dl-table")
    table = table.replace("<thead>", f"<caption>{escape(caption)}</caption><thead>", 1)
    return f'<div class="dl-scroll" tabindex="0" role="region" aria-label="{escape(caption)}">{table}</div>'


def _crosses(origin: Place, place: Place) -> bool:
    return geodesy.crosses_antimeridian(geodesy.path(origin.position, place.position))
