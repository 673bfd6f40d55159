"""What is said of a leg and of many: plain text in the run's language."""

import math
from datetime import timedelta

from geo.earth.geodesy import Leg
from geo.story.model import Place
from geo.words.formats import compass, difference, distance
from geo.words.language import _
from geo.words.units import UNITS


def leg(found: Leg, start: Place, end: Place, unit: str, span: timedelta) -> str:
    """Say all of a leg: from where to where, how far, the azimuths out and in, and the hours between the clocks."""
    words = _("{start} to {end}: {distance}, azimuth {out} out and {arrival} on arrival, {clock}")
    return words.format(
        start=start.name,
        end=end.name,
        distance=distance(found.distance_m, unit),
        out=f"{round(found.azimuth_deg) % 360}°",
        arrival=f"{round(found.arrival_azimuth_deg) % 360}°",
        clock=difference(span, start.name),
    )


def direction_sentence(start: Place, end: Place, found: Leg, unit: str) -> str:
    """Say how far and in which direction, of the eight winds, one place lies from another."""
    pair = {"start": start.name, "end": end.name}
    if math.isnan(found.azimuth_deg):
        return _("{start} and {end} are one and the same point.").format(**pair)
    # From a pole every way leads to the other; the azimuth only says along which meridian.
    azimuth_deg = found.azimuth_deg if abs(start.latitude) < 90 else 180 if start.latitude > 0 else 0
    return _("From {start} to {end}: {distance}, to the {wind}.").format(
        **pair, distance=distance(found.distance_m, unit), wind=compass(azimuth_deg, winds=8)
    )


def distances_title(unit: str) -> str:
    """Say what a matrix of distances holds."""
    words = _("Geodesic distances on the WGS84 ellipsoid, in {unit}, from row to column")
    return words.format(unit=UNITS[unit].name)
