"""The page: which panel stands where. `streamlit run dashboard.py`, and `-- FOLDER` behind it for another story."""

import sys
from pathlib import Path

import streamlit as st

from geo.page import session
from geo.page.panels import bring, clocks, head, layers, problems, reading, share, sidebar, stories, tabs
from geo.page.panels import map as atlas
from geo.story.model import Article
from geo.story.problems import DataError

STORIES = session.stories(sys.argv[1:], Path(__file__).parent)


def page(article: Article) -> None:
    """Draw every panel for what the reader has chosen; embedded in another page, the map and the article alone."""
    seen = session.perspective(article)
    whole = not st.context.is_embedded
    if whole:
        with st.container(key="top"):
            title, ways_out = st.columns([2, 1], gap="medium")
        with title, session.part():
            head.show(seen)
        with ways_out, session.part():
            share.show(seen)
    with st.container(key="stage"):
        left, right = st.columns([2, 1], gap="medium")
    with left, session.part():
        atlas.show(seen)
    if whole:
        with left, session.part():
            clocks.show(seen)
        with st.sidebar:
            with session.part():
                layers.show(seen)
            with session.part():
                sidebar.show(seen)
    with right, st.container(key="reading"):
        with session.part():
            reading.card(seen)
        with session.part():
            reading.show(seen)
    if whole:
        tabs.show(seen)
    else:
        head.show_whole(seen)


st.set_page_config(page_title="Dateline", page_icon="🗺️", initial_sidebar_state="collapsed")
head.style()
with session.part():
    story_id = session.follow(STORIES)
    session.speak()
    head.keep()
    if not st.context.is_embedded:
        with st.sidebar, session.part():
            stories.show(STORIES, story_id)
    if session.is_own(story_id):
        if opened := bring.show(story_id):
            page(opened)
    else:
        if len(STORIES) == 1:
            session.watch(STORIES[story_id])
        try:
            page(session.open_story(STORIES[story_id]))
        except DataError as error:
            problems.show(error)
