"""Charts: stated and computed figures, the difference of two clocks over time, a shared week, waiting times.

Each function takes plain values and returns a layered chart for `st.altair_chart` with Streamlit's theme. The chart
fits any width from 350 px and sets its own height. Text and lines have the page's text colour, and the background is
the page's. Fills come from the Okabe-Ito palette; no meaning depends on colour alone. `description` describes the chart
in words.

Instants become numbers here, so the time zone of the browser does not matter. Names are data, never part of an
expression. Channels are objects with a `field`: Altair's shorthand and `alt.value` take 5 ms each to style up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, TypeAlias

import altair as alt

from geo.claims.verdicts import MARKS
from geo.words import formats
from geo.words.language import _

Interval: TypeAlias = tuple[datetime, datetime]
Rows: TypeAlias = list[dict[str, Any]]

INK = "currentColor"  # the page's own text colour, light or dark
SKY, BLUE, GREEN, ORANGE, VERMILLION, PURPLE = "#56B4E9", "#0072B2", "#009E73", "#E69F00", "#D55E00", "#CC79A7"
YELLOW, NIGHT, CLEAR = "#F0E442", "#3A4675", "transparent"

# Positions of text that belongs to no number.
_LEFT = alt.value(0)
_RIGHT = alt.value("width")
_ABOVE = alt.value(-8)
_BELOW = alt.value("height")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR = timedelta(hours=1)
_NAMED_DAY = 18  # a day needs this many hours in the chart for its name to fit at 350 px

# In pixels: the height of a row, and how far its name, its days and its marks are below its middle.
_ROW, _NAME, _LANE, _THICK = 48, -13, 9, 22
_WEEK_ROW, _WEEK_NAME, _WEEK_DAYS, _WEEK_LANE = 66, -23, -6, 15


@dataclass(frozen=True)
class WeekRow:
    """A place in the chart of a week. All instants are aware; tooltips show them with the UTC offset they are given in.

    Attributes:
        name: The place's name.
        midnights: The place's midnights, in order, from the last one before the week to the last one in it, each with
            a short name of the day that begins then: `Mon 29`. The first row's midnights include both ends of the week.
        working: When people work there.
        nights: When it is night there.
    """

    name: str
    midnights: Sequence[tuple[datetime, str]]
    working: Sequence[Interval]
    nights: Sequence[Interval]


def end_points(
    stated: float,
    unit: str,
    pairs: Sequence[tuple[str, float, bool]],
    holds: tuple[float, float],
    near: tuple[float, float],
    reaches: Sequence[tuple[float, float] | None] = (),
) -> alt.LayerChart:
    """A stated figure beside those computed for several pairs of end points: a row for each pair, on one scale.

    A line marks the stated figure, a strong band where it holds, a light one where it is approximate. The chosen pair
    is a large filled diamond, each other pair a small open circle.

    Args:
        stated: The stated figure, in `unit`.
        unit: `km`, `mi`, `nmi` or `h`.
        pairs: For each pair its name, the computed figure in `unit`, and whether it is chosen.
        holds: The least and the greatest computed figure for which the stated one holds.
        near: The least and the greatest computed figure for which the stated one holds or is approximate.
        reaches: For each pair the least and the greatest figure between some points of the two places, drawn as a
            line; None for a pair without. Empty if no pair has one.

    Raises:
        ValueError: there are no pairs.
    """
    chosen, other = _("chosen end points"), _("other end points")
    digits = formats.decimals(stated)
    stated_text = _figure(stated, unit, digits)
    rows: Rows = [
        {
            "name": name,
            "computed": computed,
            "text": _figure(computed, unit, digits),
            "stated": stated_text,
            "kind": chosen if is_chosen else other,
            "size": 170 if is_chosen else 70,
            "at": stated,
            "row": row,
        }
        for row, (name, computed, is_chosen) in enumerate(pairs)
    ]
    styles = {chosen: ("diamond", VERMILLION), other: ("circle", CLEAR)}
    bands = {MARKS["holds"].title: (GREEN,), MARKS["approximate"].title: (ORANGE + "80",)}
    within: Rows = [
        {"verdict": verdict, "low": low, "high": high, "row": row}
        for row in range(len(rows))
        for verdict, (low, high) in zip(reversed(bands), (near, holds), strict=True)
    ]
    lines: Rows = [
        {"least": reach[0], "most": reach[1], "row": row, "reach": _("other points of these places")}
        for row, reach in enumerate(reaches)
        if reach
    ]
    limits = [limit for line in lines for limit in (line["least"], line["most"])]
    scale = _scale([stated, *holds, *near, *limits, *(computed for _name, computed, _is_chosen in pairs)])
    title = _("computed, in {unit}").format(unit=formats.unit_sign(unit))
    words = _("stated: {figure}").format(figure=stated_text)
    layers = [
        alt.Chart(_data(within))
        .mark_bar(size=_THICK, yOffset=_LANE, opacity=0.6, tooltip=None)
        .encode(
            x=_number("low", scale),
            x2=alt.X2(field="high"),
            y=_in_row(),
            color=alt.Color(field="verdict", type="nominal", scale=_style_scale(bands, 0), legend=_legend("top")),
        ),
        alt.Chart()
        .mark_tick(color=INK, thickness=2, size=_THICK + 8, yOffset=_LANE, tooltip=None)
        .encode(x=_number("at", scale), y=_in_row()),
        *([_reach(lines, scale)] if lines else []),
        alt.Chart()
        .mark_point(stroke=INK, strokeWidth=1.5, opacity=1, yOffset=_LANE)
        .encode(
            x=_number("computed", scale, alt.Axis(title=title, tickCount=5)),
            y=_in_row(),
            shape=alt.Shape(field="kind", type="nominal", scale=_style_scale(styles, 0), legend=_legend("bottom")),
            fill=alt.Fill(field="kind", type="nominal", scale=_style_scale(styles, 1), legend=_legend("bottom")),
            size=_size(),
            tooltip=_tooltip(("name", _("End points")), ("text", _("Measured")), ("stated", _("Article"))),
        ),
        *_names("name", "text"),
        _above(words, stated, scale),
    ]
    figures = _("; ").join(_("{name}: {figure}").format(name=row["name"], figure=row["text"]) for row in rows)
    described = formats.join_sentences(_("{parts}.").format(parts=words), _("{parts}.").format(parts=figures))
    return _chart(rows, layers, _ROW * len(rows), described)


def _reach(lines: Rows, scale: alt.Scale) -> alt.Chart:
    """A line in each row from the least to the greatest figure."""
    legend = alt.Legend(title=None, orient="bottom", labelLimit=300, symbolType="stroke", symbolStrokeWidth=3)
    style = alt.Scale(domain=[lines[0]["reach"]], range=[BLUE])
    chart: alt.Chart = (
        alt.Chart(_data(lines))
        .mark_rule(strokeWidth=3, yOffset=_LANE, tooltip=None)
        .encode(
            x=_number("least", scale),
            x2=alt.X2(field="most"),
            y=_in_row(),
            stroke=alt.Stroke(field="reach", type="nominal", scale=style, legend=legend),
        )
    )
    return chart


def through_time(
    spells: Sequence[tuple[datetime, datetime, float]], stated: float | None, title: str = ""
) -> alt.LayerChart:
    """The difference between two clocks over time, as steps. A dashed line marks the stated difference.

    The time axis is UTC.

    Args:
        spells: The start and end of each difference, aware, and the difference in hours; in order, without gaps.
        stated: The stated difference, in hours; None if there is none.
        title: What the hours are; hours apart by default.

    Raises:
        ValueError: there are no spells.
        TypeError: an instant is naive.
    """
    if not spells:
        raise ValueError("there are no spells; give one at least, with the difference that holds all the time")
    span = (spells[0][0], spells[-1][1])
    rows: Rows = [
        {
            "hours": hours,
            "text": _figure(hours, "h"),
            "from": formats.day(begin.astimezone(UTC).date()),
            "until": formats.day(end.astimezone(UTC).date()),
            "start": _hours(span[0], begin),
            "end": _hours(span[0], end),
        }
        for begin, end, hours in spells
    ]
    differences = sorted({row["hours"] for row in rows})
    heights = sorted({*differences, differences[0] if stated is None else stated})
    margin = 0.6 * (heights[-1] - heights[0]) or 1.0
    ticks = _ticks_of_months(span)
    scale = alt.Scale(domain=[0, _hours(*span)], nice=False)
    time = _number("start", scale, alt.Axis(title=None, values=[tick["start"] for tick in ticks], labels=False))
    hours = alt.Y(
        field="hours",
        type="quantitative",
        scale=alt.Scale(domain=[heights[0] - margin, heights[-1] + margin], nice=False, zero=False),
        # Without a precision the axis derives one from its ticks, and writes 30 as 3e+1.
        axis=alt.Axis(title=title or _("hours apart"), values=heights, format=".6~g"),
    )
    tooltip = _tooltip(("text", _("Difference")), ("from", _("From (UTC)")), ("until", _("Until (UTC)")))
    layers = [
        alt.Chart()
        .mark_line(color=BLUE, interpolate="step-after", strokeWidth=1, tooltip=None)
        .encode(x=time, y=hours),
        alt.Chart()
        .mark_rule(color=BLUE, strokeWidth=6)
        .encode(x=time, x2=alt.X2(field="end"), y=hours, tooltip=tooltip),
        _text("text", dy=12, data=_data(ticks)).encode(x=time, y=_BELOW),
    ]
    if stated is not None:
        words = _("stated: {figure}").format(figure=_figure(stated, "h"))
        line = _data([{"stated": stated, "text": words}])
        at = alt.Y(field="stated", type="quantitative")
        layers += [
            alt.Chart(line).mark_rule(color=INK, strokeWidth=1.5, strokeDash=[5, 4], tooltip=None).encode(y=at),
            _text("text", align="right", fontWeight="bold", data=line).encode(x=_RIGHT, y=_ABOVE),
        ]
    words = _("Difference between the two clocks from {begin} to {end}: {hours}.")
    hours_text = _(", ").join(_figure(value, "h") for value in differences)
    described = words.format(begin=rows[0]["from"], end=rows[-1]["until"], hours=hours_text)
    return _chart(rows, layers, 110 + 15 * min(len(heights), 6), described)


def week(
    rows: Sequence[WeekRow],
    shared: Sequence[Interval],
    instant: datetime | None,
    *,
    mark: str = "",
    at_least: int | None = None,
) -> alt.LayerChart:
    """A working week at several places, on one time axis: a row for each place.

    The first row shows the shared working hours; a tint carries them down through the other rows. Each place's row has
    its days, from its own midnights, its day and night, and its working hours. A vertical line marks an instant.

    Args:
        rows: The places. The first one's first and last midnights bound the week: eight midnights for seven days.
        shared: When all places work, or at least `at_least` of them.
        instant: The instant to mark, aware; no mark if it is None or outside the week.
        mark: The label of the mark; `chosen instant` by default.
        at_least: How many places work in `shared`; None for all.

    Raises:
        ValueError: the first row has fewer than two midnights.
        TypeError: an instant is naive.
    """
    if not rows or len(rows[0].midnights) < 2:
        raise ValueError("the first place has fewer than two midnights; give eight, the ends of seven days")
    span = (rows[0].midnights[0][0], rows[0].midnights[-1][0])
    length = _hours(span[0], span[1])
    styles = {
        _("day"): (YELLOW + "80", CLEAR),
        _("night"): (NIGHT, CLEAR),
        _("working hours"): (SKY, INK),
        _("shared working hours"): (VERMILLION, INK),
    }
    day, night, working, sharing = styles
    together = _bars(span, shared, name=sharing, kind=sharing, row=0, size=24)
    drawn = together + [
        bar
        for row, place in enumerate(rows, start=1)
        for kind, size, intervals in ((day, 28, [span]), (night, 28, place.nights), (working, 12, place.working))
        for bar in _bars(span, intervals, name=place.name, kind=kind, row=row, size=size)
    ]
    total = sum(bar["end"] - bar["start"] for bar in together)
    words = _("shared working hours: {hours} h") if at_least is None else _("shared by at least {count}: {hours} h")
    head = words.format(hours=formats.number(total, formats.decimals(total, 1)), count=at_least)
    names: Rows = [{"name": name, "row": row} for row, name in enumerate([head, *(place.name for place in rows)])]
    days = [text for row, place in enumerate(rows, start=1) for text in _days(span, row, place.midnights)]
    scale = alt.Scale(domain=[0, length], nice=False)
    time = _number(
        "start",
        scale,
        alt.Axis(
            title=_("days on the clock of {place}").format(place=rows[0].name),
            values=[_hours(span[0], midnight) for midnight, _name in rows[0].midnights],
            labels=False,
            titlePadding=30,
            titleLimit=330,
        ),
    )
    layers = [
        alt.Chart(_data(together))
        .mark_rect(color=VERMILLION, opacity=0.2, tooltip=None)
        .encode(x=time, x2=alt.X2(field="end")),
        alt.Chart()
        .mark_bar(yOffset=_WEEK_LANE, opacity=1, strokeWidth=1)
        .encode(
            x=time,
            x2=alt.X2(field="end"),
            y=_in_row(),
            color=alt.Color(field="kind", type="nominal", scale=_style_scale(styles, 0), legend=_legend("bottom")),
            stroke=alt.Stroke(field="kind", type="nominal", scale=_style_scale(styles, 1), legend=_legend("bottom")),
            size=_size(),
            tooltip=_tooltip(("name", _("Place")), ("kind", _("What")), ("from", _("Begins")), ("until", _("Ends"))),
        ),
        alt.Chart(_data([text for text in days if text["midnight"]]))
        .mark_tick(color=INK, thickness=1, size=44, yOffset=7, tooltip=None)
        .encode(x=time, y=_in_row()),
        _text("text", dy=_WEEK_DAYS, dx=3, data=_data(days)).encode(x=time),
        _text("name", dy=_WEEK_NAME, fontWeight="bold", limit=alt.ExprRef("width"), data=_data(names)),
        _text("text", dy=12, data=_data([text for text in days if text["row"] == 1])).encode(x=time, y=_BELOW),
    ]
    if instant is not None and 0 <= (at := _hours(span[0], instant)) <= length:
        now = _data([{"at": at, "row": row} for row in range(len(names))])
        line = alt.Chart(now).mark_tick(color=INK, thickness=2, size=36, yOffset=_WEEK_LANE, tooltip=None)
        layers += [line.encode(x=_number("at", scale), y=_in_row()), _above(mark or _("chosen instant"), at, scale)]
    words = _("A week of working hours at {places}; {head}.")
    described = words.format(places=_(", ").join(place.name for place in rows), head=head)
    return _chart(drawn, layers, _WEEK_ROW * len(names), described)


def waiting(rows: Sequence[tuple[str, float, float, float, float]]) -> alt.LayerChart:
    """Waiting times in several situations: a row for each, from zero to the longest, on one scale.

    Args:
        rows: The name of the situation, then mean, median, 90th percentile and longest, in hours.

    Raises:
        ValueError: there are no rows.
    """
    styles = {
        _("median"): ("circle", SKY),
        _("mean"): ("diamond", ORANGE),
        _("90th percentile"): ("triangle-up", PURPLE),
        _("longest"): ("square", BLUE),
    }
    drawn: Rows = [
        {"name": name, "kind": kind, "hours": value, "text": _span(value), "row": row}
        for row, (name, mean, median, p90, longest) in enumerate(rows)
        for kind, value in zip(styles, (median, mean, p90, longest), strict=True)
    ]
    ends: Rows = [
        {
            "name": name,
            "text": _span(longest) if mean == longest else _("at most {span}").format(span=_span(longest)),
            "from": 0.0,
            "hours": longest,
            "row": row,
        }
        for row, (name, mean, _median, _p90, longest) in enumerate(rows)
    ]
    most = max((row["hours"] for row in ends), default=0.0) or 1.0
    scale = alt.Scale(domain=[0, most * 1.02], nice=False)
    axis = alt.Axis(title=_("waiting, in hours"), values=_ticks(most))
    layers = [
        alt.Chart(_data(ends))
        .mark_rule(color=INK, opacity=0.5, yOffset=_LANE, tooltip=None)
        .encode(x=_number("from", scale, axis), x2=alt.X2(field="hours"), y=_in_row()),
        alt.Chart()
        .mark_point(stroke=INK, strokeWidth=1, size=110, opacity=1, yOffset=_LANE)
        .encode(
            x=_number("hours", scale, axis),
            y=_in_row(),
            shape=alt.Shape(field="kind", type="nominal", scale=_style_scale(styles, 0), legend=_legend("bottom")),
            fill=alt.Fill(field="kind", type="nominal", scale=_style_scale(styles, 1), legend=_legend("bottom")),
            tooltip=_tooltip(("name", _("Situation")), ("kind", _("What")), ("text", _("Waiting"))),
        ),
        *_names("name", "text", _data(ends)),
    ]
    spans = (_(", ").join(f"{row['kind']} {row['text']}" for row in drawn if row["row"] == end["row"]) for end in ends)
    words = _("{name}: {figure}")
    described = _("; ").join(words.format(name=end["name"], figure=text) for end, text in zip(ends, spans, strict=True))
    return _chart(drawn, layers, _ROW * len(rows), _("{parts}.").format(parts=described))


# --- shared by the charts


def _chart(rows: Rows, layers: Sequence[alt.Chart], height: int, description: str) -> alt.LayerChart:
    if not rows:
        raise ValueError("there is nothing to draw; give one row at least")
    return alt.LayerChart(
        data=_data(rows),
        layer=list(layers),
        height=height,
        autosize=alt.AutoSizeParams(type="fit-x", contains="padding"),  # fixes the width only: the rows set the height
        background=CLEAR,
        description=description,
    )


def _data(rows: Rows) -> dict[str, Any]:
    # A dict, because alt.InlineData would validate every row.
    return {"values": rows}


def _number(field: str, scale: alt.Scale, axis: Any = alt.Undefined) -> alt.X:
    return alt.X(field=field, type="quantitative", scale=scale, axis=axis)


def _size() -> alt.Size:
    """Sizes in pixels, from the field `size`."""
    return alt.Size(field="size", type="quantitative", scale=None, legend=None)


def _in_row() -> alt.Y:
    return alt.Y(field="row", type="ordinal", axis=None, scale=alt.Scale(padding=0))


def _scale(values: Sequence[float]) -> alt.Scale:
    low, high = min(values), max(values)
    margin = (high - low) * 0.05 or abs(high) * 0.01 or 1.0
    return alt.Scale(domain=[low - margin, high + margin], nice=False, zero=False)


def _style_scale(styles: Mapping[str, Sequence[Any]], part: int) -> alt.Scale:
    return alt.Scale(domain=list(styles), range=[style[part] for style in styles.values()])


def _legend(orient: Literal["top", "bottom"]) -> alt.Legend:
    return alt.Legend(title=None, orient=orient, direction="horizontal", columns=2, labelLimit=300, symbolStrokeWidth=1)


def _tooltip(*fields: tuple[str, str]) -> list[alt.Tooltip]:
    return [alt.Tooltip(field=field, type="nominal", title=title) for field, title in fields]


def _text(field: str, data: Any = alt.Undefined, **mark: Any) -> alt.Chart:
    """A text for each row; at its start, unless another position is encoded."""
    style: dict[str, Any] = {"color": INK, "align": "left", "fontSize": 12, "tooltip": None} | mark
    chart: alt.Chart = (
        alt.Chart(data).mark_text(**style).encode(x=_LEFT, y=_in_row(), text=alt.Text(field=field, type="nominal"))
    )
    return chart


def _names(left: str, right: str, data: Any = alt.Undefined) -> list[alt.Chart]:
    """The name of each row above its lane, and a figure at its end."""
    return [
        _text(left, data, dy=_NAME, limit=alt.ExprRef("width - 85")),
        _text(right, data, dy=_NAME, align="right", fontWeight="bold").encode(x=_RIGHT),
    ]


def _above(text: str, at: float, scale: alt.Scale) -> alt.Chart:
    """A text above the chart, at a value of its scale, aligned so that it stays inside the chart."""
    low, high = scale.domain
    share = (at - low) / (high - low)
    align = "left" if share < 0.2 else "right" if share > 0.8 else "center"
    chart: alt.Chart = _text("text", _data([{"at": at, "text": text}]), align=align, fontWeight="bold").encode(
        x=_number("at", scale), y=_ABOVE
    )
    return chart


def _figure(value: float, unit: str, digits: int = 0) -> str:
    r"""Write a figure with its unit: hours as on a clock, others with at least one decimal below ten.

    >>> _figure(5.75, "h"), _figure(6237.3, "km"), _figure(3.21, "nmi")
    ('5:45\xa0h', '6,237\xa0km', '3.2\xa0nmi')
    """
    if unit == "h":
        return (formats.MINUS if value < 0 else "") + formats.hours(timedelta(hours=value))
    return formats.number_with_unit(value, unit, max(digits, 1 if 0 < value < 9.95 else 0))


def _span(hours: float) -> str:
    r"""Write a span of time in a suitable unit.

    >>> _span(63.5), _span(0.5), _span(0), _span(0.0000086)
    ('63.5\xa0h', '30\xa0min', '0\xa0h', '31\xa0ms')
    """
    for unit, size, digits in (("h", 1.0, 1), ("min", 1 / 60, 0), ("s", 1 / 3600, 0)):
        if hours >= size or not hours:
            return formats.number_with_unit(hours / size, unit, formats.decimals(hours / size, digits))
    return formats.number_with_unit(hours * 3_600_000, "ms")


def _ticks(most: float) -> list[float]:
    """At most seven ticks, at round numbers of hours."""
    step = next((step for step in (1, 2, 3, 6, 12, 24, 48, 96, 168, 336) if most / step <= 6), most / 6)
    return [step * tick for tick in range(int(most // step) + 1)]


def _ticks_of_months(span: Interval) -> Rows:
    """The starts of months, quarters, years or decades in UTC, nine at most: hours since the span began, and a name."""
    begin, end = (bound.astimezone(UTC) for bound in span)
    first, last = (12 * bound.year + bound.month - 1 for bound in (begin, end))
    step = next((step for step in (1, 3, 12, 60, 120, 240) if last - first <= 8 * step), 600)
    starts = (
        datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC) for month in range(first, last + 1) if not month % step
    )
    return [
        {"text": formats.month_or_year(start), "start": _hours(begin, start)}
        for start in starts
        if begin <= start < end
    ]


def _hours(begin: datetime, instant: datetime) -> float:
    """Elapsed hours. Both instants are taken to UTC first, because a clock may change between them."""
    return ((instant - _EPOCH) - (begin - _EPOCH)) / _HOUR


def _bars(span: Interval, intervals: Sequence[Interval], **bar: Any) -> Rows:
    """A bar for each interval, cut to the span, in hours since the span began."""
    bars: Rows = []
    for since, until in intervals:
        start, end = max(0.0, _hours(span[0], since)), min(_hours(*span), _hours(span[0], until))
        if start < end:
            when = {"from": formats.short_time(since), "until": formats.short_time(until)}
            bars.append({**bar, **when, "start": start, "end": end})
    return bars


def _days(span: Interval, row: int, midnights: Sequence[tuple[datetime, str]]) -> Rows:
    """The days in a span: their start there, whether their midnight is in it, and their name if it fits."""
    starts = [_hours(span[0], midnight) for midnight, _name in midnights]
    ends = [*starts[1:], starts[-1] + 24]
    visible = [min(_hours(*span), end) - max(0.0, start) for start, end in zip(starts, ends, strict=True)]
    return [
        {"text": name if hours >= _NAMED_DAY else "", "start": max(0.0, start), "midnight": start >= 0, "row": row}
        for (_midnight, name), start, hours in zip(midnights, starts, visible, strict=True)
        if hours > 0
    ]
