"""The page: the position of each panel. `streamlit run dashboard.py [-- FOLDER]`, with the folder of another story."""

import sys
from pathlib import Path

import streamlit as st

from geo.page import folders, own, session
from geo.page.panels import clocks, head, problems, reading, rings, share, sidebar, stories, tabs, tour
from geo.page.panels import map as atlas
from geo.story.model import Article
from geo.story.problems import DataError

STORIES = folders.stories(sys.argv[1:], Path(__file__).parent)


def page(article: Article) -> bool:
    """Draw every panel for the reader's choices. If the page is embedded, draw only the map and the article.

    The title and the map come first; in a session's first run they come alone. Return whether all has been drawn.
    """
    perspective = session.perspective(session.extended(article))
    presenting = perspective.view.presenting
    whole = not (st.context.is_embedded or presenting)
    with session.part():
        head.name_document(perspective)
    if whole or presenting:
        with st.container(key="top"):
            title, buttons = st.columns([2, 1], gap="medium")
        with title, session.part():
            if presenting:
                tour.style()
            else:
                head.show(perspective)
    with st.container(key="stage"):
        left, right = st.columns([2, 1], gap="medium")
    with left, session.part():
        atlas.show(perspective)
        reading.listen(perspective, perspective.reading)  # in the first run too: the findings stand above the map
    if whole and session.map_comes_first():
        return False
    if whole:
        with buttons, session.part():
            share.show(perspective)
        with left, session.part():
            clocks.show(perspective)
        with left, session.part():
            rings.show(perspective)
        with st.sidebar, session.part():
            sidebar.show(perspective)
    with right, st.container(key="reading"):
        if presenting:
            with session.part():
                tour.slide(perspective)
            return True
        with session.part():
            opened = reading.card(perspective)
            if whole and opened and perspective.view.claim:
                with opened, st.container(horizontal=True, gap="small", key="links finding"):
                    tour.buttons(perspective)
                    share.finding(perspective)
        with session.part():
            reading.show(perspective)
    if whole:
        tabs.show(perspective)
    else:
        head.show_whole(perspective)
    return True


st.set_page_config(page_title="Dateline", page_icon="🗺️", initial_sidebar_state="collapsed")
head.style()
menu = None if st.context.is_embedded else st.sidebar.container()
is_drawn = True
with session.part():
    story_id = session.follow(STORIES)
    session.speak()
    if own.is_own(story_id):
        from geo.page.panels import bring  # slow to import; the first map needs none of it

        if opened := bring.show(story_id):
            is_drawn = page(opened)
    else:
        if len(STORIES) == 1:
            folders.watch(STORIES[story_id])
        try:
            is_drawn = page(folders.open_story(STORIES[story_id]))
        except DataError as error:
            problems.show(error)
if menu and is_drawn:
    with menu, session.part():
        stories.show(STORIES, session.open_id())
if is_drawn:
    head.connect()  # opens the sidebar, so it comes when all is drawn there
else:
    session.ask_for_the_rest()
