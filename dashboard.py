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
    layers,
    places,
    problems,
    session,
    sidebar,
)

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
    tabs = st.tabs([_("Figures checked"), _("Distances"), _("Places"), _("About")], key="tabs", on_change="rerun")
    shows: tuple[Callable[[], None], ...] = (
        lambda: figures.show(story),
        lambda: distances.show(story.article, view),
        lambda: places.show(story.article, view, instant),
        lambda: about.show(story.article),
    )
    for tab, show in zip(tabs, shows, strict=True):
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
