"""The tab "Figures checked": a ledger of all claims, and the row that is open, where the verdict can be tried."""

import streamlit as st

from geo import claims
from geo.claims.exhibits import Exhibit, Facts, HoursChart, PairsChart, Remark
from geo.claims.kind import CheckedClaim
from geo.claims.sentences import in_words
from geo.claims.verdicts import Verdict
from geo.content import markup, tables
from geo.content.markup import plain, tag
from geo.page import session
from geo.perspective import Perspective
from geo.story.model import Article, Place
from geo.words import language
from geo.words.labels import _


def show(perspective: Perspective) -> None:
    """Draw the ledger, and the open row under it."""
    if not perspective.verdicts:
        st.caption(_("This story states no figure; write a [[claim]] for each that the article states."))
        return
    verdicts = list(perspective.verdicts.values())
    st.caption(_("Open a row"))
    with st.container(horizontal=True, gap="xsmall", key="links ledger"):
        for found in verdicts:
            st.button(
                plain(in_words(found).summary),
                key=f"row {found.claim.id}",
                type="primary" if found.claim.id == perspective.view.claim else "secondary",
                on_click=session.open_claim,
                args=(found.claim,),
            )
    if claim_id := perspective.view.claim:
        _row(perspective, perspective.verdicts[claim_id])
    st.html(tables.ledger(perspective.article))
    unchecked = [in_words(found).quote for found in verdicts if found.name == "not-checkable"]
    if unchecked:
        words = _("Geography and clocks cannot check these; they stand as their sources say them:")
        st.html(tag("p", words, class_="dl-quiet-text") + tag("ul", *(tag("li", quote) for quote in unchecked)))


def _row(perspective: Perspective, found: Verdict) -> None:
    article, claim = perspective.article, found.claim
    with st.container(border=True, key="open claim"):
        with st.container(horizontal=True, horizontal_alignment="distribute", wrap=False):
            quote = tag("bdi", in_words(found).quote, lang=language.told_in(article.heading.language))
            st.html(tag("h3", quote, " ", markup.badge(found), class_="dl-headline"))
            st.button(_("Close"), key="close claim", type="tertiary", on_click=session.choose, kwargs={"claim": ""})
        st.html(markup.facts(_facts(article, found)))
        if perspective.claim_ends:
            _ends(perspective, claim, *perspective.claim_ends)


def _facts(article: Article, found: Verdict) -> list[tuple[object, object]]:
    claim, words = found.claim, in_words(found)
    pairs: list[tuple[object, object]] = [
        (_("Section"), article.section_by_id[claim.section].title),
        (_("Stated"), tag("span", words.stated, " (", markup.link(claim.source, claim.source_url), ")")),
        (_("Found"), words.finding),
    ]
    return [*pairs, *markup.evidence(found)]


def _ends(perspective: Perspective, claim: CheckedClaim, start: Place, end: Place) -> None:
    article, places = perspective.article, perspective.article.place_by_id

    def choose(label: str, index: int, chosen: Place) -> None:
        def change(new: str) -> None:
            meant = session.perspective(article).claim_ends or (start, end)
            ends = [place.id for place in meant]
            ends[index] = new
            session.choose(ends=tuple(ends))

        st.selectbox(
            label,
            list(places),
            format_func=lambda id_: places[id_].name,
            **session.bound("ends", chosen.id, f"{claim.id} {label}", change=change),
        )

    left, right = st.columns(2)
    with left:
        choose(_("From"), 0, start)
    with right:
        choose(_("To"), 1, end)
    if perspective.view.ends:
        meant = claims.between(claim, article, start.id, end.id)
        st.html(tag("p", markup.badge(meant), " ", in_words(meant).finding, class_="dl-card-text"))
    for exhibit in claim.exhibits(article, (start, end)):
        _exhibit(exhibit)


def _exhibit(exhibit: Exhibit) -> None:
    from geo.content import charts  # Altair is slow to import, and most readers never open a row.

    match exhibit:
        case Facts(pairs):
            st.html(markup.facts(pairs))
        case Remark(about, text):
            st.html(tag("p", tag("strong", about, ": "), text, class_="dl-card-text"))
        case PairsChart():
            chart = charts.end_points(exhibit.stated, exhibit.unit, exhibit.rows, exhibit.holds, exhibit.near)
            st.altair_chart(chart, width="stretch")
        case HoursChart():
            st.altair_chart(charts.through_time(exhibit.steps, exhibit.stated), width="stretch")
