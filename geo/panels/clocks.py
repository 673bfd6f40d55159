"""A strip of clocks under the map, one tile a main place."""

from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import streamlit as st

from geo import atlas, clock, labels
from geo.labels import _
from geo.model import Article
from geo.panels.markup import plain
from geo.view import View

_HERE = Path(__file__).parent


@lru_cache(maxsize=1)
def _files() -> tuple[str, str]:
    css, *js = (path.read_text(encoding="utf-8") for path in (_HERE / "clocks.css", atlas.CLOCK, _HERE / "clocks.js"))
    return css, "\n".join(js)


def show(article: Article, view: View, instant: datetime) -> None:
    """Draw the strip; it ticks in the browser unless the reader chose an instant."""
    css, js = _files()
    strip = st.components.v2.component("dateline.clocks", html='<ul class="strip"></ul>', css=css, js=js)
    origin = article.place_by_id[view.origin]
    places = dict.fromkeys([*article.main_places, origin])
    strip(
        key="clocks",
        data={
            "title": _("Local times"),
            "unknown": _("this browser does not know the time zone"),
            "origin": view.origin,
            "instant": None if view.when == "now" else instant.astimezone(UTC).isoformat(),
            "places": [{"id": place.id, "name": place.name, "timeZone": place.time_zone} for place in places],
        },
    )
    if view.when != "now":
        there = labels.moment(clock.local(origin.time_zone, instant))
        st.caption(_("The clocks stand still at {moment} in {place}.").format(moment=there, place=plain(origin.name)))
