"""Sentences about places: plain text in the run's language."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from geo.clocks import zones
from geo.story.model import Place
from geo.words.formats import day, join_names, join_sentences
from geo.words.language import N_, Words, _, isolated

_SHORT = 22
"""The longest name of a point that stands beside a number."""

PRECISIONS = Words(
    {
        "site": N_("a site, placed to within about a kilometre"),
        "city": N_("a city, placed at its centre"),
        "area": N_("an area, measured from one point in it"),
    }
)


def other_names(place: Place) -> str:
    """A place's names except the first, on one line."""
    return " · ".join(map(isolated, place.names[1:]))


def point(place: Place) -> str:
    """The town or site that stands for an area, if `measured_from` begins with such a short name; else empty.

    >>> fields = {"id": "a", "name": "North Korea", "latitude": 39, "longitude": 125.8, "layer": "x", "rank": 1}
    >>> more = {"time_zone": "Asia/Pyongyang", "precision": "area", "source": "us"}
    >>> names = ("Pyongyang, the capital", "A point near the middle of the country")
    >>> [point(Place.read({**fields, **more, "measured_from": name})) for name in names]
    ['Pyongyang', '']
    """
    if place.precision != "area":
        return ""
    first = re.split(r"[,;:(.、（]", place.measured_from, maxsplit=1)[0].strip()
    return first if 0 < len(first) <= _SHORT else ""


def measured(place: Place) -> str:
    """A place's name, and in brackets the point of it that distances are measured from, if it has a short name."""
    at = point(place)
    return _("{name} ({point})").format(name=place.name, point=at) if at else place.name


def dates_elsewhere(origin: Place, places: Sequence[Place], on: date) -> str:
    """During one day at the origin: where yesterday lasts longest, and where tomorrow begins first.

    >>> from geo.story.model import Place
    >>> fields = {"latitude": 0, "longitude": 0, "layer": "x", "rank": 1, "precision": "site", "source": "us"}
    >>> zones = {"Tokyo": "Asia/Tokyo", "Hawaii": "Pacific/Honolulu"}
    >>> places = [{"id": "a", "name": name, "time_zone": zone} | fields for name, zone in zones.items()]
    >>> there = [Place.read(place) for place in places]
    >>> dates_elsewhere(there[0], there, date(2024, 7, 28))
    'Before 19:00 in Tokyo, it is still 27 July 2024 in Hawaii.'
    """
    still: dict[time, list[str]] = {}
    already: dict[time, list[str]] = {}
    for place in places:
        begins, ends = (
            zones.local(origin.time_zone, zones.instant(place.time_zone, datetime.combine(midnight, time())))
            for midnight in (on, on + timedelta(days=1))
        )
        if begins.date() == on and begins.time() > time():
            still.setdefault(begins.time(), []).append(place.name)
        if ends.date() == on:
            already.setdefault(ends.time(), []).append(place.name)
    parts = []
    if still:
        words = _("Before {time} in {origin}, it is still {day} in {places}.")
        parts.append((words, max(still), on - timedelta(days=1), still[max(still)]))
    if already:
        words = _("From {time} in {origin}, it is already {day} in {places}.")
        parts.append((words, min(already), on + timedelta(days=1), already[min(already)]))
    return join_sentences(
        *(
            words.format(time=f"{at:%H:%M}", origin=origin.name, day=day(other), places=join_names(names))
            for words, at, other, names in parts
        )
    )
