"""The tab "Figures checked": every claim, what was found, and from which source."""

import streamlit as st

from geo import labels, tables
from geo.labels import _
from geo.panels import markup, session
from geo.panels.markup import tag


def show(story: session.Story) -> None:
    """Draw the ledger, and under it what else is known about each figure."""
    if not story.verdicts:
        st.caption(_("This story states no figure; write a [[claim]] for each that the article states."))
        return
    verdicts = list(story.verdicts.values())
    st.html(tables.html(tables.figures(story.article, verdicts), _("What the article states, and what was found")))
    notes = [
        tag(
            "li",
            tag("strong", f"“{found.claim.quote}”"),
            f": {found.claim.note} (",
            markup.link(found.claim.note_source, found.claim.note_url),
            ")",
        )
        for found in verdicts
        if found.claim.note
    ]
    outcomes = [
        tag(
            "li",
            tag("strong", f"“{found.claim.quote}”"),
            f": {found.claim.outcome.text} {labels.day(found.claim.outcome.date)} (",
            markup.link(found.claim.outcome.source, found.claim.outcome.source_url),
            ")",
        )
        for found in verdicts
        if found.claim.outcome
    ]
    if notes or outcomes:
        st.html(tag("h3", _("What else is known"), class_="dl-headline") + tag("ul", *outcomes, *notes))
