"""The tab "Distances": every shown place to every other, as a matrix, in words and to take away."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from geo.content import tables
from geo.content.markup import plain, tag
from geo.earth.geodesy import Leg
from geo.page import session
from geo.perspective import Perspective
from geo.story.model import Place
from geo.view import ORDERS, View
from geo.words import labels
from geo.words.labels import _


def show(perspective: Perspective) -> None:
    """Draw the matrix in the reader's unit; of too many places the nearest ones only."""
    view, origin, shown = perspective.view, perspective.origin, perspective.in_order
    if len(shown) < 2:
        st.caption(_("Fewer than two places are shown; pick more layers to compare distances."))
        return
    nearest = perspective.nearest_to(origin)
    if len(shown) > tables.MOST_IN_MATRIX:
        _nearest(origin, nearest, view.unit)
        return
    with st.container(horizontal=True, vertical_alignment="bottom", key="distances"):
        _order(origin, view)
        st.toggle(_("Azimuths"), **session.bound("azimuths", view.azimuths))
        grid = tables.measured(shown, shown)
        _download(grid, view.unit)
    title = labels.distances_title(view.unit)
    _legend(title, grid, view.unit, view.azimuths)
    st.html(tables.matrix(grid, view.unit, title, azimuths=view.azimuths))
    with st.expander(_("In words")):
        sentences = (labels.direction_sentence(origin, place, leg, view.unit) for place, leg in nearest)
        st.html(tag("ul", *(tag("li", sentence, dir="auto") for sentence in sentences), class_="dl-words"))


def _nearest(origin: Place, nearest: Sequence[tuple[Place, Leg]], unit: str) -> None:
    words = _("More than {most} places are shown; pick fewer layers to compare distances.")
    st.caption(words.format(most=tables.MOST_IN_MATRIX))
    st.html(tables.nearest_ones(nearest, origin, unit))
    _download(tables.measured([origin], [place for place, _leg in nearest]), unit)


def _order(origin: Place, view: View) -> None:
    orders = {
        "story": _("As in the story"),
        "distance": _("By distance from {origin}").format(origin=plain(origin.name)),
    }
    st.segmented_control(
        _("Order"), ORDERS, format_func=orders.__getitem__, required=True, **session.bound("order", view.order)
    )


def _download(grid: tables.Grid, unit: str) -> None:
    st.download_button(
        _("Download CSV"),
        partial(tables.csv, grid, unit),
        "distances.csv",
        "text/csv",
        help=_("Each pair with its azimuths, for a spreadsheet."),
        key="distances csv",
        on_click="ignore",
        icon=":material/download:",
    )


def _legend(title: str, grid: tables.Grid, unit: str, azimuths: bool) -> None:
    faint = _("faint: {distance}").format(distance=labels.distance(0, unit))
    strong = _("strong: {distance}").format(distance=labels.distance(grid.farthest_m, unit))
    note = _("Under each distance the azimuth out: clockwise from true north, at the row's place.") if azimuths else ""
    scale = tag("span", class_="dl-scale", aria_hidden="true")
    st.html(
        tag("p", title, class_="dl-legend")
        + tag("p", faint, scale, strong, class_="dl-legend")
        + (tag("p", note, class_="dl-legend") if note else "")
    )
