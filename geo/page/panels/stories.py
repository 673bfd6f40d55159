"""The menu of stories: the shipped ones and the reader's own."""

from collections.abc import Mapping
from pathlib import Path

import streamlit as st

from geo.page import folders, own, session
from geo.story.problems import DataError
from geo.words import language
from geo.words.language import _


def show(known: Mapping[str, Path], open_id: str) -> None:
    """Draw the menu. A story that cannot be read is listed by its id; opening it shows its problems."""

    def title(story_id: str) -> str:
        if own.is_own(story_id):
            return _("Your own article")
        try:
            return folders.open_story(known[story_id]).in_language(language.current()).heading.title
        except DataError:
            return story_id or known[story_id].name

    ids = [*known, open_id if own.is_own(open_id) else own.last().id]
    titles = {story_id: title(story_id) for story_id in ids}
    st.selectbox(
        _("Story"),
        ids,
        format_func=titles.__getitem__,
        **session.bound("story", open_id, change=session.open_other),
    )
