"""The picture of an open claim as HTML: figures on a scale, things that were counted, a direction on a compass."""

import math
from collections.abc import Iterable

from geo.claims.exhibits import Compass, Scale, ScaleRow, Tally
from geo.content.elements import NOTHING, Html, tag
from geo.words import directions, formats
from geo.words.language import _


def html(picture: Tally | Scale | Compass) -> Html:
    """A picture as HTML."""
    match picture:
        case Tally():
            return _tally(picture)
        case Scale():
            return _scale(picture)
        case Compass():
            return _compass(picture)


def _tally(tally: Tally) -> Html:
    things = [tag("li", tag("bdi", thing)) for thing in tally.things]
    stated = tag("p", _("Article"), tag("b", tag("bdi", tally.stated)))
    kind = "ul" if tally.total else "ol"
    listed = tag("div", _("Listed"), tag(kind, *things), tag("b", tally.total) if tally.total else NOTHING)
    return tag("div", stated, listed, class_="dl-tally")


_ROOM = 36
"""The characters that fit below a scale on a phone."""


def _scale(scale: Scale) -> Html:
    low, high = _domain(scale.rows)

    def at(value: float) -> str:
        return f"{min(max((value - low) / (high - low), 0.0), 1.0) * 100:.2f}%"

    parts = []
    for row in scale.rows:
        bars = []
        if row.allowed:
            since, until = row.allowed.within(low, high)
            ends = f"{'open-low ' * (row.allowed.low < low)}{'open-high' * (row.allowed.high > high)}"
            place = f"left:{at(since)};right:calc(100% - {at(until)})"
            bars.append(tag("i", class_=f"allowed {ends}".strip(), style=place))
        if row.low != row.high:
            bars.append(tag("i", class_="span", style=f"left:{at(row.low)};right:calc(100% - {at(row.high)})"))
        marks = dict.fromkeys((row.low, row.high))
        bars += [tag("i", class_="stated" if row.is_stated else "found", style=f"left:{at(mark)}") for mark in marks]
        text = tag("b", tag("bdi", row.text)) if row.text != row.name else ""
        parts.append(tag("p", tag("bdi", row.name), text))
        parts.append(tag("div", *bars, class_="lane"))
    ticks, digits = _ticks(low, high)
    written = [(tick, formats.number(tick, digits)) for tick in ticks]
    while len(written) > 1 and sum(len(text) for _tick, text in written) > _ROOM:
        written = written[::2]
    numbers = (tag("b", text, style=f"left:{at(tick)}") for tick, text in written)
    key = tag("p", tag("i", class_="allowed"), " ", scale.key, class_="dl-quiet-text")
    figures = _("; ").join(_("{name}: {figure}").format(name=row.name, figure=row.text) for row in scale.rows)
    axis = tag("div", *numbers, class_="axis")
    return tag(
        "div",
        tag("div", *parts, axis, role="img", aria_label=_("{parts}.").format(parts=figures)),
        key,
        class_="dl-figures",
    )


def _domain(rows: Iterable[ScaleRow]) -> tuple[float, float]:
    """The part of the number line that shows all figures and what they allow, with a margin."""
    shown = [limit for row in rows for limit in (row.low, row.high)]
    shown += [
        limit for row in rows if row.allowed for limit in (row.allowed.low, row.allowed.high) if math.isfinite(limit)
    ]
    low, high = min(shown), max(shown)
    margin = (high - low) * 0.12 or abs(high) * 0.05 or 1.0
    return low - margin, high + margin


def _ticks(low: float, high: float) -> tuple[list[float], int]:
    """At most six round numbers between two, and how many decimals they have.

    >>> _ticks(0.92, 2.1), _ticks(5300, 56500)
    (([1.0, 1.5, 2.0], 1), ([20000.0, 40000.0], 0))
    """
    exponent = math.floor(math.log10((high - low) / 2.5))
    step = 10.0**exponent * next(factor for factor in (1, 2, 5, 10) if (high - low) / 10.0**exponent / factor <= 5)
    return [number * step for number in range(math.ceil(low / step), math.floor(high / step) + 1)], max(0, -exponent)


def _compass(compass: Compass) -> Html:
    first, last = compass.reach_deg or (0.0, 0.0)
    angles = {
        "holds-from": compass.stated_deg - compass.holds_deg,
        "holds": 2 * compass.holds_deg,
        "near-from": compass.stated_deg - compass.near_deg,
        "near": 2 * compass.near_deg,
        "reach-from": first,
        "reach": last - first,
    }
    style = ";".join(f"--{name}:{angle:.1f}deg" for name, angle in angles.items())
    needle = tag("i", class_="needle", style=f"rotate:{compass.seen_deg:.1f}deg")
    reach = tag("i", class_="reach") if compass.reach_deg else NOTHING
    winds = (tag("span", directions.name(point), class_=f"wind {point.lower()}") for point in ("N", "E", "S", "W"))
    stated, seen = (_("{name}: {figure}").format(name=name, figure=figure) for name, figure in (
        (_("Article"), compass.stated), (_("Found"), compass.seen)
    ))  # fmt: skip
    key = [("holds", stated), ("near", _("roughly right")), ("needle", seen)]
    if compass.reach_deg:
        key.append(("reach", _("between other points of these places")))
    disc = tag("div", reach, needle, class_="disc")
    rose = tag("div", disc, *winds, class_="rose", role="img", aria_label=_("; ").join((stated, seen)))
    return tag(
        "div",
        rose,
        tag("ul", *(tag("li", tag("i", class_=kind), text) for kind, text in key)),
        class_="dl-compass",
        style=style,
    )
