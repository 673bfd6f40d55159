"""The chapters of the document as tabs. Only the open one is computed."""

import streamlit as st

from geo.content import chapters
from geo.content.blocks import Heading
from geo.page import blocks, session
from geo.perspective import Perspective


def show(perspective: Perspective) -> None:
    """Draw a tab for each chapter, and the contents of the open one."""
    shown = chapters.shown(perspective)
    titles = {chapter.title: chapter.id for chapter in shown}
    opened = next(title for title, id_ in titles.items() if id_ == perspective.view.tab)
    bound = session.bound("tab", opened, change=lambda title: session.choose(tab=titles[title]))
    for tab, chapter in zip(st.tabs(list(titles), **bound), shown, strict=True):
        if tab.open:
            with tab, session.part():
                blocks.draw(perspective, (Heading(chapter.title, 0), *chapter.blocks(perspective)))
