"""The page of a story that cannot be read: a list of all problems."""

import streamlit as st

from geo.content import markup, tables
from geo.content.elements import tag
from geo.story.problems import DataError
from geo.words.language import _


def show(error: DataError) -> None:
    """Draw the list of problems."""
    st.html(tag("h1", _("This story cannot be read yet")) + tag("p", _("Fix these and save; the page reloads.")))
    st.html(markup.html([tables.problems(error.problems)]))
    st.button(_("Read again"))
