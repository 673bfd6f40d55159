"""The chapter "Working hours": shared working hours, and how long an answer takes outside them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from geo.clocks import week_in_words, working_week, zones
from geo.clocks.response_times import WaitDistribution
from geo.clocks.working_week import Week
from geo.clocks.zones import Interval
from geo.content import controls, provenance, tables
from geo.content.blocks import (
    BarKind,
    Block,
    Chapter,
    Chart,
    Fold,
    Heading,
    Hint,
    Items,
    Note,
    Paragraph,
    Track,
    Tracks,
)
from geo.content.inputs import Choice, Menu, Menus, Select, Slider
from geo.earth import travel_times
from geo.perspective import Perspective
from geo.view import FASTEST_KM_H, MOST_DESKS, SLOWEST_KM_H, Desk, View
from geo.words import formats
from geo.words.language import N_, _

_HOUR = timedelta(hours=1)
_NAMED_UNTIL = 0.92
"""A day that begins after this share of the week has no room for its name."""


def _blocks(perspective: Perspective) -> Iterator[Block]:
    view = perspective.view
    yield from _controls(perspective)
    if len(view.desks) < 2:
        yield Hint(_("Pick two places or more to compare their working hours."), _("No two places were compared."))
        return
    week = working_week.compare(perspective.teams, perspective.instant)
    yield from _week(week, view)
    if week.waits:
        yield from _waiting(week, view)


CHAPTER = Chapter("hours", N_("Working hours"), _blocks, matters=lambda perspective: perspective.clocks_differ)


# --- what is compared -------------------------------------------------------------------------------------------------


def _controls(perspective: Perspective) -> Iterator[Block]:
    """The choice of places, and for each place a menu of its hours and workdays."""
    desks = perspective.view.desks
    most = _("At most {most}. The week is on the first one's clock; waiting is between the first two.")
    yield Select(
        "desks",
        _("Places to compare"),
        controls.places(perspective),
        [desk.place for desk in desks],
        widget="many",
        most=MOST_DESKS,
        help=most.format(most=MOST_DESKS),
        change=_desks_of,
    )
    yield Menus(tuple(_menu(perspective, desk) for desk in desks))


def _desks_of(before: Perspective, ids: Sequence[str]) -> dict[str, Any]:
    known = {desk.place: desk for desk in before.view.desks}
    return {"desks": tuple(known.get(id_) or Desk(id_) for id_ in ids)}


def _menu(perspective: Perspective, desk: Desk) -> Menu:
    place = perspective.article.place_by_id[desk.place]
    name, hours = place.name, desk.working_hours(place.time_zone)
    begins = tuple((hour, week_in_words.full_hour(hour)) for hour in range(24))
    next_day = _("{hour} next day")
    full_hours = ((hour, week_in_words.full_hour(hour)) for hour in range(1, 25))
    ends = tuple((hour, next_day.format(hour=text) if hour <= desk.begins else text) for hour, text in full_hours)

    def select(label: str, field: str, options: Iterable[tuple[Any, str]], value: Any) -> Select:
        key = f"{field} {desk.place}"
        return Select(
            "desks",
            label.format(place=name),
            tuple(options),
            value,
            key=key,
            change=lambda before, new: {"desks": _with(before.view, desk.place, **{field: new})},
        )

    always = _with(perspective.view, desk.place, begins=0, ends=24, days="daily")
    return Menu(
        desk.place,
        f"{name}: {week_in_words.working_hours(hours)}",
        (
            select(_("Work in {place} begins at"), "begins", begins, desk.begins),
            select(_("Work in {place} ends at"), "ends", ends, desk.ends),
            select(_("Workdays in {place}"), "days", week_in_words.WORKDAYS.items(), desk.days),
            Choice("desks", always, _("Round the clock")),
        ),
    )


def _with(view: View, place: str, **parts: Any) -> tuple[Desk, ...]:
    return tuple(replace(desk, **parts) if desk.place == place else desk for desk in view.desks)


# --- the week ---------------------------------------------------------------------------------------------------------


def _week(week: Week, view: View) -> Iterator[Block]:
    yield Paragraph(formats.join_sentences(week_in_words.shared_hours(week), week_in_words.hours_apart(week)))
    yield Paragraph(week_in_words.next_shared(week))
    if len(week.shared) > 1:
        yield Items(tuple(week_in_words.shared_by_some(week, shared) for shared in week.shared[1:]))
    yield Heading(week_in_words.week_label(week))
    yield Chart(partial(_chart, week, view), _tracks(week))
    most = week.shared_by_most
    if most.intervals:
        several = week.shared[week.shared.index(most) :]
        yield Fold(
            _("The shared working hours as a table"), tuple(tables.shared_hours(week, shared) for shared in several)
        )


def _chart(week: Week, view: View) -> object:
    from geo.content import charts

    rows = []
    for row in week.rows:
        zone = row.team.hours.time_zone
        days = [zones.local(zone, midnight) for midnight in row.midnights]
        midnights = [(day, formats.short_day(day)) for day in days]
        rows.append(
            charts.WeekRow(row.team.place, midnights, _on_clock(zone, row.working), _on_clock(zone, row.nights))
        )
    marks = {"now": _("now"), "article": _("the story's date"), "chosen": _("chosen instant")}
    most = week.shared_by_most
    at_least = None if most is week.shared[0] else most.at_least
    return charts.week(rows, most.intervals, week.instant, mark=marks[view.when], at_least=at_least)


def _on_clock(zone: str, intervals: Sequence[Interval]) -> list[Interval]:
    return [(zones.local(zone, begin), zones.local(zone, end)) for begin, end in intervals]


def _tracks(week: Week) -> Tracks:
    begin, end = week.span

    def share(instant: datetime) -> float:
        return (min(max(instant, begin), end) - begin) / (end - begin)

    def bars(intervals: Iterable[Interval], kind: BarKind) -> tuple[tuple[float, float, BarKind], ...]:
        return tuple((share(since), share(until), kind) for since, until in intervals)

    rows = []
    for row in week.rows:
        zone = row.team.hours.time_zone
        days = ((share(at), formats.short_day(zones.local(zone, at))) for at in row.midnights if at < end)
        marks = tuple((at, name) for at, name in days if at < _NAMED_UNTIL)
        rows.append(Track(row.team.place, marks, bars(row.nights, "night") + bars(row.working, "working")))
    most = week.shared_by_most
    if most is week.shared[0]:
        who = _("All at their desks")
    else:
        who = _("At least {count} at their desks").format(count=most.at_least)
    rows.append(Track(who, (), bars(most.intervals, "shared")))
    key: tuple[tuple[BarKind, str], ...] = (
        ("working", _("at the desk")),
        ("night", _("night")),
        ("shared", _("shared hours")),
    )
    which = _("{parts}.").format(parts=week_in_words.week_label(week))
    description = formats.join_sentences(which, week_in_words.shared_hours(week))
    return Tracks(tuple(rows), key, description)


# --- waiting ----------------------------------------------------------------------------------------------------------


def _waiting(week: Week, view: View) -> Iterator[Block]:
    asked = [wait for wait in week.waits if wait.setting == "as-it-is"]
    yield Heading(_("What waiting costs"))
    for text in (*map(week_in_words.mean_wait, asked), week_in_words.other_settings(week)):
        yield Paragraph(text)
    yield Chart(partial(_waiting_chart, week, view.speed))
    yield Fold(_("What waiting costs as a table"), (tables.waiting(week),))
    yield Heading(_("What is assumed"), 2)
    yield Items(tuple(provenance.assumptions()))
    yield Heading(_("For scale"))
    yield Slider("speed", _("Speed of the airliner, in km/h"), view.speed, SLOWEST_KM_H, FASTEST_KM_H, 10)
    yield Paragraph(week_in_words.beside_travel_times(week, view.speed, view.unit))
    words = _(
        "Light in glass fibre: the speed of light in a vacuum over {index}, the group index that makers state for "
        "single-mode fibre to ITU-T G.652 at 1550 nm (Corning SMF-28 Ultra: 1.4682). A real cable is longer than the "
        "geodesic, and its equipment adds to that. The airliner flies along the geodesic, without take-off, landing "
        "and wind."
    )
    yield Note(words.format(index=travel_times.FIBRE_INDEX))


def _waiting_chart(week: Week, speed_km_h: int) -> object:
    from geo.content import charts

    asked = [wait for wait in week.waits if wait.setting == "as-it-is"]
    rows: list[tuple[str, float, float, float, float]] = [
        (week_in_words.wait_label(wait, what), *_hours(waiting))
        for wait in [*asked, *(wait for wait in week.waits if wait.asker is asked[0].asker and wait is not asked[0])]
        for what, waiting in wait.by_kind
    ]
    flight = travel_times.in_flight(week.distance_m, speed_km_h)
    light = travel_times.in_fibre(week.distance_m)
    rows += [
        (name, *_hours(WaitDistribution(span, span, span, span)))
        for name, span in (
            (_("An airliner at {speed} km/h").format(speed=formats.number(speed_km_h)), flight),
            (_("Light in glass fibre"), light),
        )
        if span
    ]
    return charts.waiting(rows)


def _hours(waiting: WaitDistribution) -> tuple[float, float, float, float]:
    return waiting.mean / _HOUR, waiting.median / _HOUR, waiting.p90 / _HOUR, waiting.longest / _HOUR
