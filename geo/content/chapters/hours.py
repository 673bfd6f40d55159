"""The chapter "Working hours": when people are at their desks at once, and what waiting costs when they are not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from geo import working_week
from geo.clocks import zones
from geo.clocks.response_times import Waiting
from geo.clocks.zones import Interval
from geo.content import provenance, tables
from geo.content.blocks import (
    BarKind,
    Block,
    Chapter,
    Chart,
    Choice,
    Fold,
    Heading,
    Hint,
    Items,
    Menu,
    Menus,
    Note,
    Paragraph,
    Select,
    Slider,
    Track,
    Tracks,
)
from geo.perspective import Perspective
from geo.view import FASTEST_KM_H, MOST_DESKS, SLOWEST_KM_H, Desk, View
from geo.words import labels
from geo.words.labels import _
from geo.words.language import N_
from geo.working_week import Week

_HOUR = timedelta(hours=1)
_NAMED_UNTIL = 0.92
"""After this share of the week there is no room for a day's name."""


def _blocks(perspective: Perspective) -> Iterator[Block]:
    view = perspective.view
    yield from _controls(perspective)
    if len(view.desks) < 2:
        yield Hint(_("Pick two places or more to compare their working hours."), _("No two places were compared."))
        return
    found = working_week.week(perspective.desks, perspective.instant)
    yield from _week(found, view)
    if found.waits:
        yield from _waiting(found, view)


CHAPTER = Chapter("hours", N_("Working hours"), _blocks)


# --- what is compared -------------------------------------------------------------------------------------------------


def _controls(perspective: Perspective) -> Iterator[Block]:
    """A picker of places and, behind a button for each, its hours and workdays."""
    places, desks = perspective.article.place_by_id, perspective.view.desks
    most = _("At most {most}. The week is on the first one's clock; waiting is between the first two.")
    yield Select(
        "desks",
        _("Places to compare"),
        tuple((id_, place.name) for id_, place in places.items()),
        [desk.place for desk in desks],
        look="many",
        most=MOST_DESKS,
        help=most.format(most=MOST_DESKS),
        change=_compared,
    )
    yield Menus(tuple(_menu(perspective, desk) for desk in desks))


def _compared(before: Perspective, ids: Sequence[str]) -> dict[str, Any]:
    known = {desk.place: desk for desk in before.view.desks}
    return {"desks": tuple(known.get(id_) or Desk(id_) for id_ in ids)}


def _menu(perspective: Perspective, desk: Desk) -> Menu:
    name = perspective.article.place_by_id[desk.place].name
    begins = tuple((hour, labels.full_hour(hour)) for hour in range(24))
    next_day = _("{hour} next day")
    ends = tuple(
        (hour, next_day.format(hour=labels.full_hour(hour)) if hour <= desk.begins else labels.full_hour(hour))
        for hour in range(1, 25)
    )

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
        f"{name}: {labels.working_hours(desk)}",
        (
            select(_("Work in {place} begins at"), "begins", begins, desk.begins),
            select(_("Work in {place} ends at"), "ends", ends, desk.ends),
            select(_("Workdays in {place}"), "days", labels.WORKDAYS.items(), desk.days),
            Choice("desks", always, _("Round the clock")),
        ),
    )


def _with(view: View, place: str, **parts: Any) -> tuple[Desk, ...]:
    return tuple(replace(desk, **parts) if desk.place == place else desk for desk in view.desks)


# --- the week ---------------------------------------------------------------------------------------------------------


def _week(found: Week, view: View) -> Iterator[Block]:
    yield Paragraph(labels.sentences(labels.shared_hours(found), labels.hours_apart(found)))
    yield Paragraph(labels.next_shared(found))
    if len(found.shared) > 1:
        yield Items(tuple(labels.shared_by_some(found, shared) for shared in found.shared[1:]))
    yield Heading(labels.week_of(found))
    yield Chart(partial(_chart, found, view), _tracks(found))
    most = found.by_most
    if most.intervals:
        several = found.shared[found.shared.index(most) :]
        yield Fold(
            _("The shared working hours as a table"), tuple(tables.shared_hours(found, shared) for shared in several)
        )


def _chart(found: Week, view: View) -> object:
    from geo.content import charts

    rows = []
    for row in found.rows:
        zone = row.hours.time_zone
        days = [zones.local(zone, midnight) for midnight in row.midnights]
        midnights = [(day, labels.short_day(day)) for day in days]
        rows.append(charts.WeekRow(row.place.name, midnights, _there(zone, row.working), _there(zone, row.nights)))
    marks = {"now": _("now"), "article": _("the article's date"), "chosen": _("chosen instant")}
    most = found.by_most
    at_least = None if most is found.shared[0] else most.at_least
    return charts.week(rows, most.intervals, found.instant, mark=marks[view.when], at_least=at_least)


def _there(zone: str, intervals: Sequence[Interval]) -> list[Interval]:
    return [(zones.local(zone, begin), zones.local(zone, end)) for begin, end in intervals]


def _tracks(found: Week) -> Tracks:
    begin, end = found.span

    def share(instant: datetime) -> float:
        return (min(max(instant, begin), end) - begin) / (end - begin)

    def bars(intervals: Iterable[Interval], kind: BarKind) -> tuple[tuple[float, float, BarKind], ...]:
        return tuple((share(since), share(until), kind) for since, until in intervals)

    rows = []
    for row in found.rows:
        days = ((share(at), labels.short_day(zones.local(row.hours.time_zone, at))) for at in row.midnights if at < end)
        marks = tuple((at, name) for at, name in days if at < _NAMED_UNTIL)
        rows.append(Track(row.place.name, marks, bars(row.nights, "night") + bars(row.working, "working")))
    most = found.by_most
    if most is found.shared[0]:
        who = _("All at their desks")
    else:
        who = _("At least {count} at their desks").format(count=most.at_least)
    rows.append(Track(who, (), bars(most.intervals, "shared")))
    key: tuple[tuple[BarKind, str], ...] = (
        ("working", _("at the desk")),
        ("night", _("night")),
        ("shared", _("shared hours")),
    )
    said = labels.sentences(_("{parts}.").format(parts=labels.week_of(found)), labels.shared_hours(found))
    return Tracks(tuple(rows), key, said)


# --- waiting ----------------------------------------------------------------------------------------------------------


def _waiting(found: Week, view: View) -> Iterator[Block]:
    asked = [wait for wait in found.waits if wait.setting == "as-it-is"]
    yield Heading(_("What waiting costs"))
    for text in (*map(labels.waiting, asked), labels.otherwise(found)):
        yield Paragraph(text)
    yield Chart(partial(_waiting_chart, found, view.speed))
    yield Fold(_("What waiting costs as a table"), (tables.waiting(found),))
    yield Heading(_("What is assumed"), 2)
    yield Items(tuple(provenance.assumed()))
    yield Heading(_("For scale"))
    yield Slider("speed", _("Speed of the airliner, in km/h"), view.speed, SLOWEST_KM_H, FASTEST_KM_H, 10)
    yield Paragraph(labels.for_scale(found, view.speed, view.unit))
    words = _(
        "Light in glass fibre: the speed of light in a vacuum over {index}, the group index that makers state for "
        "single-mode fibre to ITU-T G.652 at 1550 nm (Corning SMF-28 Ultra: 1.4682). A real cable is longer than the "
        "geodesic, and its equipment adds to that. The airliner flies along the geodesic, without take-off, landing "
        "and wind."
    )
    yield Note(words.format(index=working_week.FIBRE_INDEX))


def _waiting_chart(found: Week, speed_km_h: int) -> object:
    from geo.content import charts

    asked = [wait for wait in found.waits if wait.setting == "as-it-is"]
    rows: list[tuple[str, float, float, float, float]] = [
        (labels.situation(wait, what), *_hours(waiting))
        for wait in [*asked, *(wait for wait in found.waits if wait.asker is asked[0].asker and wait is not asked[0])]
        for what, waiting in wait.by_what
    ]
    flight = working_week.in_flight(found.distance_m, speed_km_h)
    light = working_week.in_fibre(found.distance_m)
    rows += [
        (name, *_hours(Waiting(span, span, span, span)))
        for name, span in (
            (_("An airliner at {speed} km/h").format(speed=labels.number(speed_km_h)), flight),
            (_("Light in glass fibre"), light),
        )
        if span
    ]
    return charts.waiting(rows)


def _hours(waiting: Waiting) -> tuple[float, float, float, float]:
    return waiting.mean / _HOUR, waiting.median / _HOUR, waiting.p90 / _HOUR, waiting.longest / _HOUR
