"""The tab "Places": a table that says all that the map says."""

import streamlit as st

from geo.content import tables
from geo.perspective import Perspective
from geo.words.labels import _


def show(perspective: Perspective) -> None:
    """Draw the table of the places that the map shows."""
    st.html(tables.html(tables.places(perspective), _("The places on the map")))
