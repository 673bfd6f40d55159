"""The article beside the map: a picker of sections, and each section's summary, figures and places."""

import streamlit as st

from geo.claims.sentences import in_words
from geo.content import markup
from geo.content.markup import plain
from geo.page import session
from geo.perspective import Perspective
from geo.story.model import Section
from geo.words import language
from geo.words.labels import _


def show(perspective: Perspective) -> None:
    """Draw the section that is read, or all of them folded."""
    article = perspective.article
    numbers = {section.id: str(number) for number, section in enumerate(article.sections, start=1)}
    st.segmented_control(
        _("Section of the article"),
        [*numbers, ""],
        format_func=(numbers | {"": _("All")}).__getitem__,
        required=True,
        label_visibility="collapsed",
        **session.bound("section", perspective.view.section, "article"),
    )
    if section := perspective.section:
        title = f"{numbers[section.id]}. {section.title}"
        st.html(markup.tag("h2", title, lang=language.told_in(article.heading.language), class_="dl-headline"))
        _section(perspective, section)
        return
    for section in article.sections:
        title = f"{numbers[section.id]}. {section.title}"
        with st.expander(plain(title), expanded=section is article.sections[0]):
            _section(perspective, section)


def _section(perspective: Perspective, section: Section) -> None:
    article, verdicts = perspective.article, perspective.verdicts
    told_in = language.told_in(article.heading.language)
    st.html(markup.summary(section, verdicts, perspective.view.claim, told_in))
    if section.claim_ids:
        st.caption(_("Open a figure"))
        with st.container(horizontal=True, gap="xsmall", key=f"links figures {section.id}"):
            for found in (verdicts[id_] for id_ in section.claim_ids):
                st.button(
                    plain(in_words(found).summary),
                    key=f"claim {section.id} {found.claim.id}",
                    on_click=session.open_claim,
                    args=(found.claim,),
                )
    if not section.place_ids:
        return
    st.caption(_("Show on the map"))
    with st.container(horizontal=True, gap="xsmall", key=f"links {section.id}"):
        for id_ in section.place_ids:
            st.button(
                plain(article.place_by_id[id_].name),
                key=f"show {section.id} {id_}",
                icon=":material/location_on:",
                on_click=session.show_on_map,
                args=(id_,),
            )
