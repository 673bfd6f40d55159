"""The picker of stories, where there are several."""

from collections.abc import Mapping
from pathlib import Path

import streamlit as st

from geo.errors import DataError
from geo.labels import _
from geo.panels import session


def show(known: Mapping[str, Path], open_id: str) -> None:
    """Draw the picker; a story that cannot be read goes by its id, and says why when it is opened."""
    if len(known) < 2:
        return

    def title(story_id: str) -> str:
        try:
            return session.open_story(known[story_id]).article.heading.title
        except DataError:
            return story_id or known[story_id].name

    titles = {story_id: title(story_id) for story_id in known}
    st.selectbox(
        _("Story"),
        list(known),
        format_func=titles.__getitem__,
        **session.bound("story", open_id, change=session.open_other),
    )
