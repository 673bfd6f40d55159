"""What stands in the page's place when a story cannot be read: every problem, with its address."""

import streamlit as st

from geo import tables
from geo.errors import DataError
from geo.labels import _
from geo.markup import tag


def show(error: DataError) -> None:
    """Draw the list of problems."""
    st.html(
        tag("h1", _("This story cannot be read yet"))
        + tag("p", _("Mend what is listed here and save; the page reads the files again."))
    )
    st.html(tables.html(tables.problems(error.problems), _("What is to be mended before the map can be drawn")))
    st.button(_("Read again"))
