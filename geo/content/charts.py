"""Charts: stated and computed figures, the difference of two clocks over time, a shared week, waiting times.

Each function takes plain values and returns a layered chart for `st.altair_chart` with Streamlit's theme. The chart
fits any width from 350 px and sets its own height. Text and lines have the page's text colour, and the background is
the page's. Fills come from the Okabe-Ito palette; no meaning depends on colour alone. `description` describes the chart
in words.

Instants become numbers here, so the time zone of the browser does not matter. Names are data, never part of an
expression. Channels are objects with a `field`: Altair's shorthand and `alt.value` take 5 ms each to style up.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import altair as alt

from geo.claims.verdicts import MARKS
from geo.content import chart_parts as parts
from geo.words import formats
from geo.words.language import _

SKY, BLUE, GREEN, ORANGE, VERMILLION, PURPLE = "#56B4E9", "#0072B2", "#009E73", "#E69F00", "#D55E00", "#CC79A7"
YELLOW, NIGHT = "#F0E442", "#3A4675"

_BELOW = alt.value("height")
"""The position of text that belongs to no number."""

# In pixels: the height of a row, and how far its name, its days and its marks are below its middle.
_ROW, _LANE, _THICK = 48, 9, 22
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
    working: Sequence[parts.Interval]
    nights: Sequence[parts.Interval]


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
    stated_text = parts.figure(stated, unit, digits)
    rows: parts.Rows = [
        {
            "name": name,
            "computed": computed,
            "text": parts.figure(computed, unit, digits),
            "stated": stated_text,
            "kind": chosen if is_chosen else other,
            "size": 170 if is_chosen else 70,
            "at": stated,
            "row": row,
        }
        for row, (name, computed, is_chosen) in enumerate(pairs)
    ]
    styles = {chosen: ("diamond", VERMILLION), other: ("circle", parts.CLEAR)}
    bands = {MARKS["holds"].title: (GREEN,), MARKS["approximate"].title: (ORANGE + "80",)}
    within: parts.Rows = [
        {"verdict": verdict, "low": low, "high": high, "row": row}
        for row in range(len(rows))
        for verdict, (low, high) in zip(reversed(bands), (near, holds), strict=True)
    ]
    lines: parts.Rows = [
        {"least": reach[0], "most": reach[1], "row": row, "reach": _("other points of these places")}
        for row, reach in enumerate(reaches)
        if reach
    ]
    limits = [limit for line in lines for limit in (line["least"], line["most"])]
    scale = parts.scale([stated, *holds, *near, *limits, *(computed for _name, computed, _is_chosen in pairs)])
    title = _("computed, in {unit}").format(unit=formats.unit_sign(unit))
    words = _("stated: {figure}").format(figure=stated_text)
    layers = [
        alt.Chart(parts.data(within))
        .mark_bar(size=_THICK, yOffset=_LANE, opacity=0.6, tooltip=None)
        .encode(
            x=parts.number("low", scale),
            x2=alt.X2(field="high"),
            y=parts.in_row(),
            color=alt.Color(
                field="verdict", type="nominal", scale=parts.style_scale(bands, 0), legend=parts.legend("top")
            ),
        ),
        alt.Chart()
        .mark_tick(color=parts.INK, thickness=2, size=_THICK + 8, yOffset=_LANE, tooltip=None)
        .encode(x=parts.number("at", scale), y=parts.in_row()),
        *([_reach(lines, scale)] if lines else []),
        alt.Chart()
        .mark_point(stroke=parts.INK, strokeWidth=1.5, opacity=1, yOffset=_LANE)
        .encode(
            x=parts.number("computed", scale, alt.Axis(title=title, tickCount=5)),
            y=parts.in_row(),
            shape=alt.Shape(
                field="kind", type="nominal", scale=parts.style_scale(styles, 0), legend=parts.legend("bottom")
            ),
            fill=alt.Fill(
                field="kind", type="nominal", scale=parts.style_scale(styles, 1), legend=parts.legend("bottom")
            ),
            size=parts.size(),
            tooltip=parts.tooltip(("name", _("End points")), ("text", _("Measured")), ("stated", _("Article"))),
        ),
        *parts.names("name", "text"),
        parts.above(words, stated, scale),
    ]
    figures = _("; ").join(_("{name}: {figure}").format(name=row["name"], figure=row["text"]) for row in rows)
    described = formats.join_sentences(_("{parts}.").format(parts=words), _("{parts}.").format(parts=figures))
    return parts.chart(rows, layers, _ROW * len(rows), described)


def _reach(lines: parts.Rows, scale: alt.Scale) -> alt.Chart:
    """A line in each row from the least to the greatest figure."""
    legend = alt.Legend(title=None, orient="bottom", labelLimit=300, symbolType="stroke", symbolStrokeWidth=3)
    style = alt.Scale(domain=[lines[0]["reach"]], range=[BLUE])
    chart: alt.Chart = (
        alt.Chart(parts.data(lines))
        .mark_rule(strokeWidth=3, yOffset=_LANE, tooltip=None)
        .encode(
            x=parts.number("least", scale),
            x2=alt.X2(field="most"),
            y=parts.in_row(),
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
    rows: parts.Rows = [
        {
            "hours": hours,
            "text": parts.figure(hours, "h"),
            "from": formats.day(begin.astimezone(UTC).date()),
            "until": formats.day(end.astimezone(UTC).date()),
            "start": parts.hours(span[0], begin),
            "end": parts.hours(span[0], end),
        }
        for begin, end, hours in spells
    ]
    differences = sorted({row["hours"] for row in rows})
    heights = sorted({*differences, differences[0] if stated is None else stated})
    margin = 0.6 * (heights[-1] - heights[0]) or 1.0
    ticks = parts.ticks_of_months(span)
    scale = alt.Scale(domain=[0, parts.hours(*span)], nice=False)
    time = parts.number("start", scale, alt.Axis(title=None, values=[tick["start"] for tick in ticks], labels=False))
    hours = alt.Y(
        field="hours",
        type="quantitative",
        scale=alt.Scale(domain=[heights[0] - margin, heights[-1] + margin], nice=False, zero=False),
        # Without a precision the axis derives one from its ticks, and writes 30 as 3e+1.
        axis=alt.Axis(title=title or _("hours apart"), values=heights, format=".6~g"),
    )
    tooltip = parts.tooltip(("text", _("Difference")), ("from", _("From (UTC)")), ("until", _("Until (UTC)")))
    layers = [
        alt.Chart()
        .mark_line(color=BLUE, interpolate="step-after", strokeWidth=1, tooltip=None)
        .encode(x=time, y=hours),
        alt.Chart()
        .mark_rule(color=BLUE, strokeWidth=6)
        .encode(x=time, x2=alt.X2(field="end"), y=hours, tooltip=tooltip),
        parts.text("text", dy=12, data=parts.data(ticks)).encode(x=time, y=_BELOW),
    ]
    if stated is not None:
        words = _("stated: {figure}").format(figure=parts.figure(stated, "h"))
        line = parts.data([{"stated": stated, "text": words}])
        at = alt.Y(field="stated", type="quantitative")
        layers += [
            alt.Chart(line).mark_rule(color=parts.INK, strokeWidth=1.5, strokeDash=[5, 4], tooltip=None).encode(y=at),
            parts.text("text", align="right", fontWeight="bold", data=line).encode(x=parts.RIGHT, y=parts.ABOVE),
        ]
    words = _("Difference between the two clocks from {begin} to {end}: {hours}.")
    hours_text = _(", ").join(parts.figure(value, "h") for value in differences)
    described = words.format(begin=rows[0]["from"], end=rows[-1]["until"], hours=hours_text)
    return parts.chart(rows, layers, 110 + 15 * min(len(heights), 6), described)


def week(
    rows: Sequence[WeekRow],
    shared: Sequence[parts.Interval],
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
    length = parts.hours(span[0], span[1])
    styles = {
        _("day"): (YELLOW + "80", parts.CLEAR),
        _("night"): (NIGHT, parts.CLEAR),
        _("working hours"): (SKY, parts.INK),
        _("shared working hours"): (VERMILLION, parts.INK),
    }
    day, night, working, sharing = styles
    together = parts.bars(span, shared, name=sharing, kind=sharing, row=0, size=24)
    drawn = together + [
        bar
        for row, place in enumerate(rows, start=1)
        for kind, size, intervals in ((day, 28, [span]), (night, 28, place.nights), (working, 12, place.working))
        for bar in parts.bars(span, intervals, name=place.name, kind=kind, row=row, size=size)
    ]
    total = sum(bar["end"] - bar["start"] for bar in together)
    words = _("shared working hours: {hours} h") if at_least is None else _("shared by at least {count}: {hours} h")
    head = words.format(hours=formats.number(total, formats.decimals(total, 1)), count=at_least)
    names: parts.Rows = [{"name": name, "row": row} for row, name in enumerate([head, *(place.name for place in rows)])]
    days = [text for row, place in enumerate(rows, start=1) for text in parts.days(span, row, place.midnights)]
    scale = alt.Scale(domain=[0, length], nice=False)
    time = parts.number(
        "start",
        scale,
        alt.Axis(
            title=_("days on the clock of {place}").format(place=rows[0].name),
            values=[parts.hours(span[0], midnight) for midnight, _name in rows[0].midnights],
            labels=False,
            titlePadding=30,
            titleLimit=330,
        ),
    )
    layers = [
        alt.Chart(parts.data(together))
        .mark_rect(color=VERMILLION, opacity=0.2, tooltip=None)
        .encode(x=time, x2=alt.X2(field="end")),
        alt.Chart()
        .mark_bar(yOffset=_WEEK_LANE, opacity=1, strokeWidth=1)
        .encode(
            x=time,
            x2=alt.X2(field="end"),
            y=parts.in_row(),
            color=alt.Color(
                field="kind", type="nominal", scale=parts.style_scale(styles, 0), legend=parts.legend("bottom")
            ),
            stroke=alt.Stroke(
                field="kind", type="nominal", scale=parts.style_scale(styles, 1), legend=parts.legend("bottom")
            ),
            size=parts.size(),
            tooltip=parts.tooltip(
                ("name", _("Place")), ("kind", _("What")), ("from", _("Begins")), ("until", _("Ends"))
            ),
        ),
        alt.Chart(parts.data([text for text in days if text["midnight"]]))
        .mark_tick(color=parts.INK, thickness=1, size=44, yOffset=7, tooltip=None)
        .encode(x=time, y=parts.in_row()),
        parts.text("text", dy=_WEEK_DAYS, dx=3, data=parts.data(days)).encode(x=time),
        parts.text("name", dy=_WEEK_NAME, fontWeight="bold", limit=alt.ExprRef("width"), data=parts.data(names)),
        parts.text("text", dy=12, data=parts.data([text for text in days if text["row"] == 1])).encode(
            x=time, y=_BELOW
        ),
    ]
    if instant is not None and 0 <= (at := parts.hours(span[0], instant)) <= length:
        now = parts.data([{"at": at, "row": row} for row in range(len(names))])
        line = alt.Chart(now).mark_tick(color=parts.INK, thickness=2, size=36, yOffset=_WEEK_LANE, tooltip=None)
        layers += [
            line.encode(x=parts.number("at", scale), y=parts.in_row()),
            parts.above(mark or _("chosen instant"), at, scale),
        ]
    words = _("A week of working hours at {places}; {head}.")
    described = words.format(places=_(", ").join(place.name for place in rows), head=head)
    return parts.chart(drawn, layers, _WEEK_ROW * len(names), described)


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
    drawn: parts.Rows = [
        {"name": name, "kind": kind, "hours": value, "text": parts.span(value), "row": row}
        for row, (name, mean, median, p90, longest) in enumerate(rows)
        for kind, value in zip(styles, (median, mean, p90, longest), strict=True)
    ]
    ends: parts.Rows = [
        {
            "name": name,
            "text": parts.span(longest) if mean == longest else _("at most {span}").format(span=parts.span(longest)),
            "from": 0.0,
            "hours": longest,
            "row": row,
        }
        for row, (name, mean, _median, _p90, longest) in enumerate(rows)
    ]
    most = max((row["hours"] for row in ends), default=0.0) or 1.0
    scale = alt.Scale(domain=[0, most * 1.02], nice=False)
    axis = alt.Axis(title=_("waiting, in hours"), values=parts.ticks(most))
    layers = [
        alt.Chart(parts.data(ends))
        .mark_rule(color=parts.INK, opacity=0.5, yOffset=_LANE, tooltip=None)
        .encode(x=parts.number("from", scale, axis), x2=alt.X2(field="hours"), y=parts.in_row()),
        alt.Chart()
        .mark_point(stroke=parts.INK, strokeWidth=1, size=110, opacity=1, yOffset=_LANE)
        .encode(
            x=parts.number("hours", scale, axis),
            y=parts.in_row(),
            shape=alt.Shape(
                field="kind", type="nominal", scale=parts.style_scale(styles, 0), legend=parts.legend("bottom")
            ),
            fill=alt.Fill(
                field="kind", type="nominal", scale=parts.style_scale(styles, 1), legend=parts.legend("bottom")
            ),
            tooltip=parts.tooltip(("name", _("Situation")), ("kind", _("What")), ("text", _("Waiting"))),
        ),
        *parts.names("name", "text", parts.data(ends)),
    ]
    spans = (_(", ").join(f"{row['kind']} {row['text']}" for row in drawn if row["row"] == end["row"]) for end in ends)
    words = _("{name}: {figure}")
    described = _("; ").join(words.format(name=end["name"], figure=text) for end, text in zip(ends, spans, strict=True))
    return parts.chart(drawn, layers, _ROW * len(rows), _("{parts}.").format(parts=described))
