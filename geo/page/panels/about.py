"""The tab "About": method, sources, licences, and what is and is not checked."""

import streamlit as st

from geo.content import markup, provenance
from geo.content.markup import tag
from geo.perspective import Perspective
from geo.words import labels
from geo.words.labels import _


def show(perspective: Perspective) -> None:
    """Draw what a reader needs to know to trust the page, or not to."""
    article = perspective.article
    for title, lines in provenance.chapters():
        st.html(tag("h3", title, class_="dl-headline") + tag("ul", *(tag("li", line) for line in lines)))
    places = (
        tag("li", tag("bdi", name), ": ", markup.link(source, address))
        for name, source, address in provenance.sources(article)
    )
    words = _("The article is of {date}; {version}.")
    st.html(
        tag("h3", _("Sources of the positions"), class_="dl-headline")
        + tag("ul", *places)
        + tag(
            "p",
            words.format(date=labels.article_date(article), version=provenance.version(article)),
            class_="dl-quiet-text",
        )
    )
