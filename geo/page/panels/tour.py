"""The walk through the findings, and the presentation: the map and one finding, large, for a class."""

from pathlib import Path

import streamlit as st

from geo.content import tour
from geo.content.elements import tag
from geo.page import blocks, events
from geo.page.components import component
from geo.page.panels import share
from geo.perspective import Perspective

_KEY = "tour"


def buttons(perspective: Perspective) -> None:
    """Draw the buttons that lead to the finding before and the one after, if there is an open one."""
    at = tour.stop(perspective)
    if at is None:
        return

    def chosen() -> None:
        events.receive_step(perspective.article, st.session_state[_KEY].choice)

    data = {
        "before": at.before,
        "after": at.after,
        "presenting": perspective.view.presenting,
        "words": tour.words(perspective, at),
    }
    component("tour", tag("nav"), isolate_styles=False)(key=_KEY, data=data, on_choice_change=chosen, width="content")


def style() -> None:
    """Send the style sheet of the presentation."""
    st.html(Path(__file__).with_name("presentation.css"))


def slide(perspective: Perspective) -> None:
    """Draw what stands beside the map in a presentation, and the way for those who watch to open it themselves."""
    buttons(perspective)
    with st.container(key="slide"):
        blocks.draw(perspective, tour.slide(perspective))
    if perspective.home:
        share.qr_code(perspective.choosing(presenting=False))
