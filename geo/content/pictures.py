"""The picture of an open claim as HTML: figures on a scale, things that were counted, a direction, clocks, a week."""

import math
from collections.abc import Iterable, Iterator
from datetime import date

from geo.claims.exhibits import Clocks, Compass, Dial, Picture, Scale, ScaleRow, Tally, Week
from geo.content.elements import NOTHING, Html, tag
from geo.words import directions, formats
from geo.words.language import _


def html(picture: Picture) -> Html:
    """A picture as HTML."""
    match picture:
        case Tally():
            return _tally(picture)
        case Scale():
            return _scale(picture)
        case Compass():
            return _compass(picture)
        case Clocks():
            return _clocks(picture)
        case Week():
            return _week(picture)


def _tally(tally: Tally) -> Html:
    things = [tag("li", tag("bdi", thing)) for thing in tally.things]
    stated = tag("p", _("Article"), tag("b", tag("bdi", tally.stated)))
    kind = "ul" if tally.total else "ol"
    listed = tag("div", _("Listed"), tag(kind, *things), tag("b", tally.total) if tally.total else NOTHING)
    return tag("div", stated, listed, class_="dl-tally")


_ROOM = 36
"""The characters that fit below a scale on a phone."""


def _scale(scale: Scale) -> Html:
    low, high = _domain(scale.rows, 3.0 if scale.days else 0.0)

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
            kind = "span of-the-stated" if row.is_stated else "span"
            bars.append(tag("i", class_=kind, style=f"left:{at(row.low)};right:calc(100% - {at(row.high)})"))
        marks = dict.fromkeys((row.low, row.high))
        bars += [tag("i", class_="stated" if row.is_stated else "found", style=f"left:{at(mark)}") for mark in marks]
        text = tag("b", tag("bdi", row.text)) if row.text != row.name else ""
        parts.append(tag("p", tag("bdi", row.name), text))
        parts.append(tag("div", *bars, class_="lane"))
    written = _dates(low, high) if scale.days else _numbers(low, high)
    while len(written) > 1 and sum(len(text) for _tick, text in written) > _ROOM:
        written = written[::2]
    numbers = (tag("b", text, style=f"left:{at(tick)}") for tick, text in written)
    key = tag("p", tag("i", class_="allowed"), " ", scale.key, class_="dl-quiet-text") if scale.key else NOTHING
    figures = _("; ").join(_("{name}: {figure}").format(name=row.name, figure=row.text) for row in scale.rows)
    axis = tag("div", *numbers, class_="axis")
    return tag(
        "div",
        tag("div", *parts, axis, role="img", aria_label=_("{parts}.").format(parts=figures)),
        key,
        class_="dl-figures",
    )


def _domain(rows: Iterable[ScaleRow], around: float) -> tuple[float, float]:
    """The part of the number line that shows all figures and what they allow, with a margin, `around` at least."""
    shown = [limit for row in rows for limit in (row.low, row.high)]
    shown += [
        limit for row in rows if row.allowed for limit in (row.allowed.low, row.allowed.high) if math.isfinite(limit)
    ]
    low, high = min(shown), max(shown)
    margin = max((high - low) * 0.12, around) or abs(high) * 0.05 or 1.0
    return low - margin, high + margin


def _numbers(low: float, high: float) -> list[tuple[float, str]]:
    ticks, digits = _ticks(low, high)
    return [(tick, formats.number(tick, digits)) for tick in ticks]


def _dates(low: float, high: float) -> list[tuple[float, str]]:
    """At most six days, months or years between two days, as ordinals, each with its name.

    >>> [text for _day, text in _dates(date(2023, 11, 25).toordinal(), date(2024, 8, 20).toordinal())]
    ['2024', 'Apr', 'Jul']
    """
    for days in (1, 2, 7):
        if (high - low) / days <= 6:
            first = math.ceil(low)
            return [(day, formats.day_and_month(date.fromordinal(day))) for day in range(first, int(high) + 1, days)]
    begin, end = (date.fromordinal(min(max(1, int(day)), date.max.toordinal())) for day in (low, high))
    begin, end = (date.fromordinal(min(max(1, int(day)), date.max.toordinal())) for day in (low, high))
    first, last = (12 * bound.year + bound.month - 1 for bound in (begin, end))
    steps = (1, 3, 6, *(12 * years for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)))
    step = next((step for step in steps if (last - first) / step <= 6), 24_000)
    months = (date(month // 12, month % 12 + 1, 1) for month in range(-(-(first + 1) // step) * step, last + 1, step))
    return [(month.toordinal(), formats.month_or_year(month)) for month in months]


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


def _clocks(clocks: Clocks) -> Html:
    rows = (
        part for said, dials in clocks.rows for part in (tag("p", said), tag("ul", *map(_dial, dials), role="list"))
    )
    return tag("div", *rows, class_="dl-dials")


def _dial(dial: Dial) -> Html:
    minutes = 60 * dial.reading.hour + dial.reading.minute
    hands = (
        tag("i", class_="hour", style=f"rotate:{minutes / 2 % 360:g}deg"),
        tag("i", class_="minute", style=f"rotate:{minutes * 6 % 360}deg"),
    )
    when = formats.weekday_and_day(dial.reading)
    if dial.is_night is not None:
        when = _("{day}, {light}").format(day=when, light=_("night") if dial.is_night else _("day"))
    return tag(
        "li",
        tag("i", *hands, class_="face night" if dial.is_night else "face", aria_hidden="true"),
        tag("span", dial.name, dir="auto"),
        " ",
        tag("b", f"{dial.reading:%H:%M}"),
        " ",
        tag("span", when, class_="dl-quiet-text"),
    )


def _week(week: Week) -> Html:
    key = tuple(_week_in_words(week))
    days = (
        tag(
            "span",
            formats.format_date(day, "EEE"),
            tag("b", f"{day.day}"),
            class_=" ".join(name for name in ("found", "stated", "skipped") if day == getattr(week, name)),
        )
        for day in week.days
    )
    return tag(
        "div",
        tag("div", *days, class_="days", role="img", aria_label=_("; ").join(text for _kind, text in key)),
        tag("ul", *(tag("li", tag("i", class_=kind), text) for kind, text in key)),
        class_="dl-week",
    )


def _week_in_words(week: Week) -> Iterator[tuple[str, str]]:
    words = _("{name}: {figure}")
    yield "stated", words.format(name=_("Article"), figure=formats.weekday_and_day(week.stated))
    if week.found:
        yield "found", words.format(name=_("Found"), figure=formats.weekday_and_day(week.found))
    if week.skipped:
        yield "skipped", _("a date that the calendar skipped")
