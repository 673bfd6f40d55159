"""The page: which panel stands where. `streamlit run dashboard.py`, and `-- FOLDER` behind it for another story."""

import sys
from collections.abc import Callable
from pathlib import Path

import streamlit as st

from geo.errors import DataError
from geo.labels import _
from geo.panels import (
    about,
    article,
    atlas,
    card,
    clocks,
    distances,
    figures,
    head,
    hours,
    layers,
    places,
    problems,
    session,
    sidebar,
)
from geo.view import Tab

STORY = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "data"


def page(story: session.Story) -> None:
    """Draw every panel for what the reader has chosen."""
    view = session.view(story.article)
    instant = session.instant(story.article, view, session.now())
    head.show(story.article)
    left, right = st.columns([2, 1], gap="medium")
    with left:
        atlas.show(story.article, view, instant)
        clocks.show(story.article, view, instant)
    with st.sidebar:
        layers.show(story.article, view)
        sidebar.show(story.article, view, instant)
    with right, st.container(key="reading"):
        card.show(story.article, view, instant)
        article.show(story, view)
    shows: dict[Tab, tuple[str, Callable[[], None]]] = {
        "figures": (_("Figures checked"), lambda: figures.show(story, view)),
        "hours": (_("Working hours"), lambda: hours.show(story.article, view, instant)),
        "distances": (_("Distances"), lambda: distances.show(story.article, view)),
        "places": (_("Places"), lambda: places.show(story.article, view, instant)),
        "about": (_("About"), lambda: about.show(story.article)),
    }
    titles = {title: id_ for id_, (title, _show) in shows.items()}
    tabs = st.tabs(
        list(titles), **session.bound("tab", shows[view.tab][0], change=lambda title: session.choose(tab=titles[title]))
    )
    for tab, (_title, show) in zip(tabs, shows.values(), strict=True):
        if tab.open:
            with tab:
                show()


st.set_page_config(page_title="Dateline", page_icon="🗺️", layout="wide")
head.style()
try:
    opened = session.open_story(STORY)
except DataError as error:
    problems.show(error)
else:
    page(opened)
