"""Sentences about range rings: plain text in the run's language."""

from collections.abc import Iterator, Sequence

from geo.claims import ranges
from geo.story.model import Article, Place, Ring
from geo.words import formats
from geo.words.language import _

_MOST_NAMED = 40
"""So many places are named where a list says what lies within."""


def radius(ring: Ring, unit: str) -> str:
    """The radius in the reader's unit, and as the source states it if that is another.

    >>> words = {"title": "An aircraft", "source": "a report", "caveat": "Without wind."}
    >>> ring = Ring.read({"place": "a", "radius": 6000, "unit": "mi"} | words)
    >>> radius(ring, "km").split(), radius(ring, "mi").split()
    (['9,656', 'km', '(6,000', 'mi)'], ['6,000', 'mi'])
    """
    far = formats.distance(ring.radius_m, unit)
    if ring.unit == unit:
        return far
    stated = formats.number_with_unit(ring.radius, ring.unit, formats.decimals(ring.radius))
    return _("{far} ({stated})").format(far=far, stated=stated)


def around(article: Article, ring: Ring, unit: str) -> str:
    """How far it reaches, and from where."""
    centre = article.place_by_id[ring.place]
    words = _("{far} around {place}").format(far=radius(ring, unit), place=centre.name)
    if centre.precision == "area" and centre.measured_from:
        words = _("{what}, from its point: {point}").format(what=words, point=centre.measured_from.rstrip("."))
    return words


def label(ring: Ring, unit: str) -> str:
    """What stands on the line."""
    return _("{far} · {title}").format(title=ring.title, far=formats.distance(ring.radius_m, unit))


def whole(article: Article, ring: Ring, unit: str) -> str:
    """All about a ring but what lies within, on one line."""
    what = _("{title}: {around}.").format(title=ring.title, around=around(article, ring, unit))
    source = _("Source: {source}.").format(source=ring.source.rstrip(".。"))
    return formats.join_sentences(what, source, ring.caveat)


def reached(article: Article, ring: Ring) -> Iterator[tuple[str, str]]:
    """Which places lie where: each group with its names, without those that are empty."""
    found = ranges.reached(article, ring)
    for title, places in (
        (_("Within"), found.within),
        (_("Partly within, or on the line"), found.partly),
        (_("Outside"), found.outside),
        (_("Extent not known, point within"), found.point_within),
        (_("Extent not known, point outside"), found.point_outside),
    ):
        if places:
            yield title, _named(places)


def _named(places: Sequence[Place]) -> str:
    names = [place.name for place in places]
    if len(names) <= _MOST_NAMED:
        return formats.join_names(names)
    more = _("{count} more").format(count=formats.number(len(names) - _MOST_NAMED))
    return formats.join_names([*names[:_MOST_NAMED], more])
