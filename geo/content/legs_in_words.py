"""Sentences about legs: plain text in the run's language."""

import math
from datetime import timedelta
from functools import lru_cache

from geo.content import places_in_words
from geo.earth import geodesy
from geo.earth.geodesy import Leg
from geo.earth.position import Position
from geo.perspective import Perspective
from geo.story.model import Place
from geo.words.formats import azimuth, clock_difference, compass, distance
from geo.words.language import _
from geo.words.units import UNITS


def leg(leg: Leg, start: Place, end: Place, unit: str, span: timedelta) -> str:
    """All about a leg: both ends, distance, the direction at the start, and the hours between the clocks."""
    words = _("{start} to {end}: {distance}, heads {wind} ({out}); {clock}")
    return words.format(
        start=places_in_words.measured(start),
        end=places_in_words.measured(end),
        distance=distance(leg.distance_m, unit),
        out=f"{round(leg.azimuth_deg) % 360}°",
        wind=compass(leg.azimuth_deg, points=8),
        clock=clock_difference(span, start.name),
    )


def from_origin(perspective: Perspective, place: Place) -> list[tuple[str, str]]:
    """What is measured from the origin to a place, as terms with their texts."""
    origin, leg = perspective.origin, perspective.legs[place.id]
    if place.id == origin.id:
        return [(_("Measured from"), _("here"))]
    facts = [
        (_("From {origin}").format(origin=origin.name), distance(leg.distance_m, perspective.view.unit)),
        (_("Direction"), azimuth(leg.azimuth_deg)),
        (_("Clock"), clock_difference(perspective.hours_from(origin, place), origin.name)),
    ]
    if _crosses_antimeridian(origin.position, place.position):
        crossing = _("the line crosses the 180th meridian, near which the calendar's date changes")
        facts.append((_("On the way"), crossing))
    return facts


@lru_cache(maxsize=1024)  # an exported page says this of each pair in each unit
def _crosses_antimeridian(start: Position, end: Position) -> bool:
    return geodesy.crosses_antimeridian(geodesy.path(start, end))


def direction_sentence(start: Place, end: Place, leg: Leg, unit: str) -> str:
    """Distance and direction, one of the eight winds, from one place to another."""
    pair = {"start": places_in_words.measured(start), "end": places_in_words.measured(end)}
    if math.isnan(leg.azimuth_deg):
        return _("{start} and {end} are one and the same point.").format(**pair)
    # At the South Pole every direction is north, at the North Pole south. The azimuth there only names the meridian.
    azimuth_deg = leg.azimuth_deg if abs(start.latitude) < 90 else 180 if start.latitude > 0 else 0
    return _("From {start} to {end}: {distance}, to the {wind}.").format(
        **pair, distance=distance(leg.distance_m, unit), wind=compass(azimuth_deg, points=8)
    )


def distances_title(unit: str) -> str:
    """The title of a matrix of distances."""
    words = _("Geodesic distances on the WGS84 ellipsoid, in {unit}, from row to column")
    return words.format(unit=UNITS[unit].name)
