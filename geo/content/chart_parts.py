"""The parts of charts: data, scales, axes and texts, and how figures and spans of time are written in them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, TypeAlias

import altair as alt

from geo.words import formats

Interval: TypeAlias = tuple[datetime, datetime]
Rows: TypeAlias = list[dict[str, Any]]

INK = "currentColor"  # the page's own text colour, light or dark
CLEAR = "transparent"

NAME = -13
"""How far the name of a row is below its middle, in pixels."""

# Positions of text that belongs to no number.
_LEFT = alt.value(0)
RIGHT = alt.value("width")
ABOVE = alt.value(-8)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR = timedelta(hours=1)
_NAMED_DAY = 18  # a day needs this many hours in the chart for its name to fit at 350 px


def chart(rows: Rows, layers: Sequence[alt.Chart], height: int, description: str) -> alt.LayerChart:
    """Layers over the same rows. Its width follows the page.

    Raises:
        ValueError: There is no row.
    """
    if not rows:
        raise ValueError("there is nothing to draw; give one row at least")
    return alt.LayerChart(
        data=data(rows),
        layer=list(layers),
        height=height,
        autosize=alt.AutoSizeParams(type="fit-x", contains="padding"),  # fixes the width only: the rows set the height
        background=CLEAR,
        description=description,
    )


def data(rows: Rows) -> dict[str, Any]:
    """Rows as the data of a chart."""
    # A dict, because alt.InlineData would validate every row.
    return {"values": rows}


def number(field: str, scale: alt.Scale, axis: Any = alt.Undefined) -> alt.X:
    """A position along the axis, from a field."""
    return alt.X(field=field, type="quantitative", scale=scale, axis=axis)


def size() -> alt.Size:
    """Sizes in pixels, from the field `size`."""
    return alt.Size(field="size", type="quantitative", scale=None, legend=None)


def in_row() -> alt.Y:
    """A position in the row that the field `row` numbers."""
    return alt.Y(field="row", type="ordinal", axis=None, scale=alt.Scale(padding=0))


def scale(values: Sequence[float]) -> alt.Scale:
    """A scale that has all values, with some room on either side."""
    low, high = min(values), max(values)
    margin = (high - low) * 0.05 or abs(high) * 0.01 or 1.0
    return alt.Scale(domain=[low - margin, high + margin], nice=False, zero=False)


def style_scale(styles: Mapping[str, Sequence[Any]], part: int) -> alt.Scale:
    """A scale that gives each kind a part of its style."""
    return alt.Scale(domain=list(styles), range=[style[part] for style in styles.values()])


def legend(orient: Literal["top", "bottom"]) -> alt.Legend:
    """A legend above or below the chart, in two columns."""
    return alt.Legend(title=None, orient=orient, direction="horizontal", columns=2, labelLimit=300, symbolStrokeWidth=1)


def tooltip(*fields: tuple[str, str]) -> list[alt.Tooltip]:
    """A tooltip with fields, each with its title."""
    return [alt.Tooltip(field=field, type="nominal", title=title) for field, title in fields]


def text(field: str, data: Any = alt.Undefined, **mark: Any) -> alt.Chart:
    """A text for each row; at its start, unless another position is encoded."""
    style: dict[str, Any] = {"color": INK, "align": "left", "fontSize": 12, "tooltip": None} | mark
    chart: alt.Chart = (
        alt.Chart(data).mark_text(**style).encode(x=_LEFT, y=in_row(), text=alt.Text(field=field, type="nominal"))
    )
    return chart


def names(left: str, right: str, data: Any = alt.Undefined) -> list[alt.Chart]:
    """The name of each row above its lane, and a figure at its end."""
    return [
        text(left, data, dy=NAME, limit=alt.ExprRef("width - 85")),
        text(right, data, dy=NAME, align="right", fontWeight="bold").encode(x=RIGHT),
    ]


def above(words: str, at: float, scale: alt.Scale) -> alt.Chart:
    """A text above the chart, at a value of its scale, aligned so that it stays inside the chart."""
    low, high = scale.domain
    share = (at - low) / (high - low)
    align = "left" if share < 0.2 else "right" if share > 0.8 else "center"
    chart: alt.Chart = text("text", data([{"at": at, "text": words}]), align=align, fontWeight="bold").encode(
        x=number("at", scale), y=ABOVE
    )
    return chart


def figure(value: float, unit: str, digits: int = 0) -> str:
    r"""Write a figure with its unit: hours as on a clock, others with at least one decimal below ten.

    >>> figure(5.75, "h"), figure(6237.3, "km"), figure(3.21, "nmi")
    ('5:45\xa0h', '6,237\xa0km', '3.2\xa0nmi')
    """
    if unit == "h":
        return (formats.MINUS if value < 0 else "") + formats.hours(timedelta(hours=value))
    return formats.number_with_unit(value, unit, max(digits, 1 if 0 < value < 9.95 else 0))


def span(hours: float) -> str:
    r"""Write a span of time in a suitable unit.

    >>> span(63.5), span(0.5), span(0), span(0.0000086)
    ('63.5\xa0h', '30\xa0min', '0\xa0h', '31\xa0ms')
    """
    for unit, size, digits in (("h", 1.0, 1), ("min", 1 / 60, 0), ("s", 1 / 3600, 0)):
        if hours >= size or not hours:
            return formats.number_with_unit(hours / size, unit, formats.decimals(hours / size, digits))
    return formats.number_with_unit(hours * 3_600_000, "ms")


def ticks(most: float) -> list[float]:
    """At most seven ticks, at round numbers of hours."""
    step = next((step for step in (1, 2, 3, 6, 12, 24, 48, 96, 168, 336) if most / step <= 6), most / 6)
    return [step * tick for tick in range(int(most // step) + 1)]


def ticks_of_months(span: Interval) -> Rows:
    """The starts of months, quarters, years or decades in UTC, nine at most: hours since the span began, and a name."""
    begin, end = (bound.astimezone(UTC) for bound in span)
    first, last = (12 * bound.year + bound.month - 1 for bound in (begin, end))
    step = next((step for step in (1, 3, 12, 60, 120, 240) if last - first <= 8 * step), 600)
    starts = (
        datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC) for month in range(first, last + 1) if not month % step
    )
    return [
        {"text": formats.month_or_year(start), "start": hours(begin, start)} for start in starts if begin <= start < end
    ]


def hours(begin: datetime, instant: datetime) -> float:
    """Elapsed hours. Both instants are taken to UTC first, because a clock may change between them."""
    return ((instant - _EPOCH) - (begin - _EPOCH)) / _HOUR


def bars(span: Interval, intervals: Sequence[Interval], **bar: Any) -> Rows:
    """A bar for each interval, cut to the span, in hours since the span began."""
    bars: Rows = []
    for since, until in intervals:
        start, end = max(0.0, hours(span[0], since)), min(hours(*span), hours(span[0], until))
        if start < end:
            when = {"from": formats.short_time(since), "until": formats.short_time(until)}
            bars.append({**bar, **when, "start": start, "end": end})
    return bars


def days(span: Interval, row: int, midnights: Sequence[tuple[datetime, str]]) -> Rows:
    """The days in a span: their start there, whether their midnight is in it, and their name if it fits."""
    starts = [hours(span[0], midnight) for midnight, _name in midnights]
    ends = [*starts[1:], starts[-1] + 24]
    visible = [min(hours(*span), end) - max(0.0, start) for start, end in zip(starts, ends, strict=True)]
    return [
        {"text": name if hours >= _NAMED_DAY else "", "start": max(0.0, start), "midnight": start >= 0, "row": row}
        for (_midnight, name), start, hours in zip(midnights, starts, visible, strict=True)
        if hours > 0
    ]
