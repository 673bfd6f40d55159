"""The strip of clocks under the map, with a tile for each main place, and buttons that move its instant."""

from datetime import UTC, timedelta

import streamlit as st

from geo.content import controls, places_in_words
from geo.content.elements import tag
from geo.earth import sun
from geo.page import events, session
from geo.page.components import component
from geo.page.markdown import plain
from geo.perspective import Perspective
from geo.words import formats
from geo.words.language import _

_KEY = "clocks"


def show(perspective: Perspective) -> None:
    """Draw the strip. It ticks in the browser if it shows the time now."""
    view, instant, origin, places = perspective.view, perspective.instant, perspective.origin, perspective.clock_places
    strip = component("clocks", tag("ul", class_="strip"))
    # The sun of the full hour: the data then stay the same for an hour, and the browser draws nothing again.
    hour = instant.replace(minute=0, second=0, microsecond=0)
    latitude, longitude = sun.subsolar_point(hour)
    local = perspective.local(origin)

    def moved() -> None:
        events.receive_choice(perspective, st.session_state[_KEY].choice)

    strip(
        key=_KEY,
        on_choice_change=moved,
        data={
            **controls.clock_words(),
            "origin": view.origin,
            "instant": None if view.when == "now" else instant.astimezone(UTC).isoformat(),
            "sun": {"at": hour.astimezone(UTC).isoformat(), "latitude": latitude, "longitude": longitude},
            "slider": {
                "label": _("Time of day in {place}").format(place=origin.name),
                "minutes": (local.hour * 60 + local.minute) // 15 * 15,
                "revision": events.revision(),
            },
            "places": [
                {
                    "id": place.id,
                    "name": place.name,
                    "timeZone": place.time_zone,
                    "latitude": place.latitude,
                    "longitude": place.longitude,
                }
                for place in places
            ],
        },
    )
    _steps(perspective)
    if view.when != "now":
        words = _("Showing {moment} ({place} time).")
        st.caption(words.format(moment=formats.date_and_time(local), place=plain(origin.name)))
    if elsewhere := places_in_words.dates_elsewhere(origin, places, local.date()):
        st.caption(plain(elsewhere))


def _steps(perspective: Perspective) -> None:
    with st.container(horizontal=True, gap="xsmall", vertical_alignment="bottom", key="links steps"):
        if perspective.view.when != "now":
            st.button(_("Now"), key="step now", on_click=session.choose, kwargs={"when": "now"})
        heading = perspective.article.heading
        if heading.is_dated:
            st.button(
                _("{day} in {place}").format(day=formats.day(heading.published), place=plain(perspective.origin.name)),
                key="step article",
                on_click=session.choose,
                kwargs={"when": "article"},
            )
        for name, label, span in (
            ("−1 day", _("−1 day"), timedelta(days=-1)),
            ("−1 h", _("−1 h"), timedelta(hours=-1)),
            ("+1 h", _("+1 h"), timedelta(hours=1)),
            ("+1 day", _("+1 day"), timedelta(days=1)),
        ):
            st.button(
                label,
                key=f"step {name}",
                on_click=session.choose,
                kwargs={"instant": perspective.instant.replace(second=0) + span},
            )
