"""The top of the page: title, standfirst, publisher and date."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from geo.content import controls, elements, markup
from geo.content.chapters import article as chapter
from geo.content.chapters import findings
from geo.content.elements import tag
from geo.content.inline import Mark
from geo.content.inputs import Choice
from geo.page import blocks, own, session
from geo.page.components import component
from geo.perspective import Perspective
from geo.words import language
from geo.words.language import _

_TITLE = "title"


def style() -> None:
    """Send the style sheets of the page and of `markup`."""
    st.html(markup.STYLE)
    module = Path(__file__)
    if not st.context.is_embedded:
        st.html(module.with_name("desk.css"))
    st.html(module.with_name("page.css"))


def connect() -> None:
    """Tell the browser the page's language and title, and let it ask for a run after a lost connection."""
    # The title cannot come by a second `set_page_config`, which would open a sidebar that the reader has shut.
    data = {"language": language.tag(), "title": st.session_state.pop(_TITLE, "")}
    component("connection")(key="connection", data=data, on_returned_change=lambda: None)


def name_document(perspective: Perspective) -> None:
    """Keep the document's title for `connect`."""
    st.session_state[_TITLE] = controls.document_title(perspective)


def show(perspective: Perspective) -> None:
    """Draw the head of the page. Of a story that came with the program it also leads to the reader's own article."""
    head = chapter.head(perspective.article)
    if not own.is_own(session.open_id()):
        way = Mark(_("Check your own article"), "place", Choice("own", "", ""))
        told = head.origin if isinstance(head.origin, tuple) else (head.origin,)
        head = replace(head, origin=(*told, " · ", way))
    st.html(tag("header", blocks.html(filter(None, (head, findings.strip(perspective))))))


def show_whole(perspective: Perspective) -> None:
    """Draw the link from an embedded page to the whole one; but a reader's own story is in one browser only."""
    if own.is_own(session.open_id()):
        return
    address = "?" + urlencode(session.address(perspective.article, perspective.view))
    words = _("{title}: the whole page").format(title=perspective.article.heading.title)
    st.html(tag("p", elements.link(words, address), class_="dl-quiet-text"))
