"""The tab "Working hours": when people are at their desks at once, and what waiting costs when they are not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import streamlit as st

from geo import working_week
from geo.clocks import zones
from geo.clocks.response_times import Waiting
from geo.clocks.zones import Interval
from geo.content import provenance, tables
from geo.content.markup import plain, tag
from geo.page import session
from geo.perspective import Perspective
from geo.story.model import Article
from geo.view import FASTEST_KM_H, MOST_DESKS, SLOWEST_KM_H, Desk, View
from geo.words import labels
from geo.words.labels import _
from geo.working_week import Week

_HOUR = timedelta(hours=1)


def show(perspective: Perspective) -> None:
    """Draw the controls, the week, what waiting costs and, for scale, light and an airliner."""
    article, view = perspective.article, perspective.view
    _controls(article, view)
    if len(view.desks) < 2:
        st.caption(_("Pick two places or more to compare their working hours."))
        return
    found = working_week.week(perspective.desks, perspective.instant)
    _week(found, view)
    if found.waits:
        _waiting(found, view)


def _controls(article: Article, view: View) -> None:
    """A picker of places and, behind a button for each, its hours and workdays."""
    places = article.place_by_id

    def compare(ids: list[str]) -> None:
        before = {desk.place: desk for desk in session.view(article).desks}
        session.choose(desks=tuple(before.get(id_) or Desk(id_) for id_ in ids))

    st.multiselect(
        _("Places to compare"),
        list(places),
        format_func=lambda id_: places[id_].name,
        max_selections=MOST_DESKS,
        placeholder=_("Choose options"),
        help=_("At most {most}. The week is on the first one's clock; waiting is between the first two.").format(
            most=MOST_DESKS
        ),
        **session.bound("desks", [desk.place for desk in view.desks], change=compare),
    )
    with st.container(horizontal=True, gap="small", key="desks of the week"):
        for desk in view.desks:
            name = plain(places[desk.place].name)
            words = f"{name}: {plain(labels.working_hours(desk))}"
            with st.popover(words, icon=":material/schedule:", wrap=True, key=f"desk {desk.place}"):
                _desk(article, desk, name)


def _desk(article: Article, desk: Desk, name: str) -> None:
    def change(**parts: Any) -> None:
        desks = (replace(each, **parts) if each.place == desk.place else each for each in session.view(article).desks)
        session.choose(desks=tuple(desks))

    next_day = _("{hour} next day")
    ends = {hour: labels.full_hour(hour) for hour in range(1, 25)}
    ends |= {hour: next_day.format(hour=text) for hour, text in ends.items() if hour <= desk.begins}
    st.selectbox(
        _("Work in {place} begins at").format(place=name),
        range(24),
        format_func=labels.full_hour,
        **session.bound("desks", desk.begins, f"begins {desk.place}", change=lambda hour: change(begins=hour)),
    )
    st.selectbox(
        _("Work in {place} ends at").format(place=name),
        list(ends),
        format_func=ends.__getitem__,
        **session.bound("desks", desk.ends, f"ends {desk.place}", change=lambda hour: change(ends=hour)),
    )
    st.selectbox(
        _("Workdays in {place}").format(place=name),
        list(labels.WORKDAYS),
        format_func=dict(labels.WORKDAYS).__getitem__,
        **session.bound("desks", desk.days, f"days {desk.place}", change=lambda days: change(days=days)),
    )
    st.button(
        _("Round the clock"),
        key=f"always {desk.place}",
        on_click=change,
        kwargs={"begins": 0, "ends": 24, "days": "daily"},
    )


def _week(found: Week, view: View) -> None:
    from geo.content import charts  # Altair takes a third of a second to import, and only this needs it

    said = [labels.shared_hours(found), labels.hours_apart(found)]
    st.html(_prose(labels.sentences(*said), labels.next_shared(found)))
    if len(found.shared) > 1:
        st.html(tag("ul", *(tag("li", labels.shared_by_some(found, shared)) for shared in found.shared[1:])))
    rows = []
    for row in found.rows:
        zone = row.hours.time_zone
        days = [zones.local(zone, midnight) for midnight in row.midnights]
        midnights = [(day, labels.short_day(day)) for day in days]
        rows.append(charts.WeekRow(row.place.name, midnights, _there(zone, row.working), _there(zone, row.nights)))
    marks = {"now": _("now"), "article": _("the article's date"), "chosen": _("chosen instant")}
    st.html(tag("h3", labels.week_of(found), class_="dl-over"))
    most = found.by_most
    picture = charts.week(
        rows,
        most.intervals,
        found.instant,
        mark=marks[view.when],
        at_least=None if most is found.shared[0] else most.at_least,
    )
    st.altair_chart(picture, width="stretch")
    if most.intervals:
        with st.expander(_("The shared working hours as a table")):
            for shared in found.shared[found.shared.index(most) :]:
                st.html(tables.html(tables.shared_hours(found, shared), labels.at_desks(found, shared)))


def _waiting(found: Week, view: View) -> None:
    from geo.content import charts

    asked = [wait for wait in found.waits if wait.setting == "as-it-is"]
    speed = view.speed
    st.html(tag("h3", _("What waiting costs"), class_="dl-headline"))
    st.html(_prose(*map(labels.waiting, asked), labels.otherwise(found)))
    rows: list[tuple[str, float, float, float, float]] = [
        (labels.situation(wait, what), *_hours(waiting))
        for wait in [*asked, *(wait for wait in found.waits if wait.asker is asked[0].asker and wait is not asked[0])]
        for what, waiting in wait.by_what
    ]
    flight, light = working_week.in_flight(found.distance_m, speed), working_week.in_fibre(found.distance_m)
    rows += [
        (name, *_hours(Waiting(span, span, span, span)))
        for name, span in (
            (_("An airliner at {speed} km/h").format(speed=labels.number(speed)), flight),
            (_("Light in glass fibre"), light),
        )
        if span
    ]
    st.altair_chart(charts.waiting(rows), width="stretch")
    with st.expander(_("What waiting costs as a table")):
        caption = _("How long one waits; one row where the follow-up takes no longer than the first answer")
        st.html(tables.html(tables.waiting(found), caption))
    st.html(
        tag("h4", _("What is assumed"), class_="dl-over")
        + tag("ul", *(tag("li", each) for each in provenance.assumed()))
    )
    st.html(tag("h3", _("For scale"), class_="dl-headline"))
    label = _("Speed of the airliner, in km/h")
    st.slider(label, SLOWEST_KM_H, FASTEST_KM_H, step=10, **session.bound("speed", speed))
    st.html(_prose(labels.for_scale(found, speed, view.unit)))
    words = _(
        "Light in glass fibre: the speed of light in a vacuum over {index}, the group index that makers state for "
        "single-mode fibre to ITU-T G.652 at 1550 nm (Corning SMF-28 Ultra: 1.4682). A real cable is longer than the "
        "geodesic, and its equipment adds to that. The airliner flies along the geodesic, without take-off, landing "
        "and wind."
    )
    st.caption(words.format(index=working_week.FIBRE_INDEX))


def _hours(waiting: Waiting) -> tuple[float, float, float, float]:
    return waiting.mean / _HOUR, waiting.median / _HOUR, waiting.p90 / _HOUR, waiting.longest / _HOUR


def _there(zone: str, intervals: Sequence[Interval]) -> list[Interval]:
    return [(zones.local(zone, begin), zones.local(zone, end)) for begin, end in intervals]


def _prose(*paragraphs: str) -> Any:
    return tag("div", *(tag("p", text) for text in paragraphs), class_="dl-prose")
