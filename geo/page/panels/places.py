"""The tab "Places": a table that says all that the map says."""

from datetime import datetime

import streamlit as st

from geo.content import tables
from geo.story.model import Article
from geo.view import View
from geo.words.labels import _


def show(article: Article, view: View, instant: datetime) -> None:
    """Draw the table of the places that the map shows."""
    origin = article.place_by_id[view.origin]
    shown = [place for place in article.places if view.shows(article, place.id)]
    caption = _("The places on the map")
    st.html(tables.html(tables.places(article, shown, origin, view.unit, instant), caption))
