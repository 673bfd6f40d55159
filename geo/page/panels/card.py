"""The chosen place: its names, status, role and sources, and how it lies to every other place that is shown."""

import streamlit as st

from geo.content import markup, tables
from geo.content.markup import plain, tag
from geo.page import session
from geo.perspective import Perspective
from geo.story.model import Article, Place
from geo.words import labels, language
from geo.words.labels import _


def show(perspective: Perspective) -> None:
    """Draw the card, or say how to get one."""
    article, place = perspective.article, perspective.place
    if place is None:
        st.caption(_("Choose a place on the map or below a text to see its card here."))
        return
    with st.container(border=True, key="card"):
        with st.container(horizontal=True, horizontal_alignment="distribute", wrap=False):
            st.html(tag("h3", place.name, dir="auto", class_="dl-headline"))
            st.button(_("Close"), key="close card", type="tertiary", on_click=session.choose, kwargs={"place": ""})
        st.html(
            tag("p", labels.other_names(place), dir="auto", class_="dl-card-text dl-quiet-text")
            + tag("p", place.role, lang=language.told_in(article.heading.language), class_="dl-card-text")
            + markup.place_facts(perspective, place)
        )
        if not perspective.shows(place):
            st.caption(_("Its layer is hidden; show the layer to see it on the map."))
        _sections(article, place)
        with st.expander(_("Distances and clocks from here")):
            if any(other is not place for other in perspective.shown):
                caption = _("Nearest first, in {unit}").format(unit=labels.UNIT_NAMES[perspective.view.unit])
                st.html(tables.html(tables.from_place(perspective, place), caption))
            else:
                st.caption(_("No other place is shown; pick more layers."))


def _sections(article: Article, place: Place) -> None:
    sections = article.sections_naming(place.id)
    if not sections:
        st.caption(_("No section's summary names this place."))
        return
    st.caption(_("Named in"))
    with st.container(horizontal=True, gap="xsmall", key="links named"):
        for section in sections:
            st.button(
                plain(section.title),
                key=f"read {section.id}",
                on_click=session.choose,
                kwargs={"section": section.id},
            )
