"""Buttons for a link to the view, its citation, and files, each written on demand."""

from dataclasses import replace
from functools import partial

import streamlit as st

from geo import export
from geo.content import provenance
from geo.content.markup import tag
from geo.page import own, session
from geo.page.components import component
from geo.page.markdown import plain
from geo.perspective import Perspective
from geo.words import language
from geo.words.language import _

_MOST_NAMED = 5


def show(perspective: Perspective) -> None:
    """Draw the buttons, and say which parts of the link could not be shown."""
    with st.container(horizontal=True, gap="xsmall", key="links share"):
        buttons = component("share", tag("p"), isolate_styles=False)
        buttons(
            key="share",
            width="content",
            data={
                "link": _("Copy link"),
                "cite": _("Cite this view"),
                "citation": provenance.citation(perspective.article, session.now()),
                "copied": {"link": _("Link copied"), "cite": _("Citation copied")},
                "read": bool(st.query_params),
                "tooLong": _("This link is too long to be read; this is the story at first sight."),
                "byHand": _("Your browser does not let a page copy; copy this:"),
            },
        )
        with st.popover(_("Download"), icon=":material/download:", on_change="rerun", key="downloads") as menu:
            if menu.open:
                _downloads(perspective)
    if perspective.reading:
        st.caption(_("A link to your own text has nothing of the text in it: whoever opens it is asked for the text."))
    elif own.is_own(session.open_id()):
        st.caption(_("A link to your own article asks whoever opens it for its two files."))
    if left_out := session.left_out():
        names = _(", ").join(name[:30] for name in left_out[:_MOST_NAMED])
        more = _(" and {count} more").format(count=len(left_out) - _MOST_NAMED) if len(left_out) > _MOST_NAMED else ""
        words = _("This link says more than can be shown here; left out, or taken in part: {fields}.")
        st.caption(plain(words.format(fields=names + more)))


def _downloads(perspective: Perspective) -> None:
    if perspective.reading:
        may = st.checkbox(
            _("I may share this text"),
            help=_(
                "Then the web page shows it with what was found in it. "
                "Otherwise no file has more of it than quotes of 12 words."
            ),
            key="may share",
        )
        perspective = perspective if may else replace(perspective, reading=None)
    for name, format_ in export.FORMATS.items():
        st.download_button(
            format_.title,
            language.bind_language(partial(export.write, name, perspective)),
            export.file_name(perspective.article, name),
            format_.mime,
            key=f"download {name}",
            on_click="ignore",
            width="stretch",
        )
