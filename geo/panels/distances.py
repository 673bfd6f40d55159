"""The tab "Distances": every shown place to every other."""

import streamlit as st

from geo import labels, tables
from geo.labels import _
from geo.model import Article
from geo.view import View

MOST = 60


def show(article: Article, view: View) -> None:
    """Draw the matrix in the reader's unit."""
    shown = [place for place in article.places if view.shows(article, place.id)]
    if len(shown) < 2:
        st.caption(_("Fewer than two places are shown; pick more layers to compare distances."))
        return
    if len(shown) > MOST:
        st.caption(_("More than {most} places are shown; pick fewer layers to compare distances.").format(most=MOST))
        return
    caption = _("Geodesic distances on the WGS84 ellipsoid, in {unit}, from row to column").format(
        unit=labels.UNIT_NAMES[view.unit]
    )
    st.html(tables.html(tables.distances(shown, view.unit), caption, named_rows=True))
