"""A strip of clocks under the map, one tile a main place, and the steps that move the instant they show."""

from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path

import streamlit as st

from geo import map as atlas
from geo.clocks import zones
from geo.content.markup import plain
from geo.earth import sun
from geo.page import session
from geo.perspective import Perspective
from geo.words import labels, language
from geo.words.labels import _

_HERE = Path(__file__).parent
_KEY = "clocks"


@lru_cache(maxsize=1)
def _files() -> tuple[str, str]:
    css, *js = (path.read_text(encoding="utf-8") for path in (_HERE / "clocks.css", atlas.CLOCK, _HERE / "clocks.js"))
    return css, "\n".join(js)


def show(perspective: Perspective) -> None:
    """Draw the strip; it ticks in the browser unless the reader chose an instant."""
    view, instant, origin, places = perspective.view, perspective.instant, perspective.origin, perspective.clock_places
    css, js = _files()
    strip = st.components.v2.component("dateline.clocks", html='<ul class="strip"></ul>', css=css, js=js)
    # Of the hour, so that what the browser is given, and draws anew, does not change at every run.
    hour = instant.replace(minute=0, second=0, microsecond=0)
    latitude, longitude = sun.subsolar_point(hour)
    there = perspective.local(origin)

    def moved() -> None:
        minutes = st.session_state[_KEY].minutes
        if isinstance(minutes, int) and 0 <= minutes < 24 * 60:
            reading = datetime.combine(there.date(), time(minutes // 60, minutes % 60))
            session.choose(instant=zones.instant(origin.time_zone, reading))

    strip(
        key=_KEY,
        on_minutes_change=moved,
        data={
            "language": language.tag(),
            "title": _("Local times"),
            "unknown": _("this browser does not know the time zone"),
            "phases": {"day": _("day"), "twilight": _("twilight"), "night": _("night")},
            "origin": view.origin,
            "instant": None if view.when == "now" else instant.astimezone(UTC).isoformat(),
            "sun": {"at": hour.astimezone(UTC).isoformat(), "latitude": latitude, "longitude": longitude},
            "slider": {
                "label": _("Time of day in {place}").format(place=origin.name),
                "minutes": (there.hour * 60 + there.minute) // 15 * 15,
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
        words = _("The clocks stand still at {moment} in {place}.")
        st.caption(words.format(moment=labels.moment(there), place=plain(origin.name)))
    if elsewhere := labels.dates_elsewhere(origin, places, there.date()):
        st.caption(plain(elsewhere))


def _steps(perspective: Perspective) -> None:
    with st.container(horizontal=True, gap="xsmall", vertical_alignment="bottom", key="links steps"):
        if perspective.view.when != "now":
            st.button(_("Now"), key="step now", on_click=session.choose, kwargs={"when": "now"})
        st.button(
            _("{day} in {place}").format(
                day=labels.article_date(perspective.article), place=plain(perspective.origin.name)
            ),
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
