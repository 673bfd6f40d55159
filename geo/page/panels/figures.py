"""The tab "Figures checked": a ledger of all claims, and the row that is open, where the verdict can be tried."""

import streamlit as st

from geo import claims
from geo.claims import history, rounding
from geo.claims.verdicts import Comparison, Verdict
from geo.content import markup, tables
from geo.content.markup import plain, tag
from geo.earth import geodesy
from geo.page import session
from geo.perspective import Perspective
from geo.story.model import Article, Claim, Place
from geo.words import labels, language
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
                plain(f"{labels.stated(found.claim)}: {labels.verdict(found.name)}"),
                key=f"row {found.claim.id}",
                type="primary" if found.claim.id == perspective.view.claim else "secondary",
                on_click=session.open_claim,
                args=(found.claim,),
            )
    if claim_id := perspective.view.claim:
        _row(perspective, perspective.verdicts[claim_id])
    st.html(tables.ledger(perspective.article))
    unchecked = [f"“{found.claim.quote}”" for found in verdicts if found.name == "not-checkable"]
    if unchecked:
        words = _("Geography and clocks cannot check these; they stand as their sources say them:")
        st.html(tag("p", words, class_="dl-quiet-text") + tag("ul", *(tag("li", quote) for quote in unchecked)))


def _row(perspective: Perspective, found: Verdict) -> None:
    article, claim = perspective.article, found.claim
    with st.container(border=True, key="open claim"):
        with st.container(horizontal=True, horizontal_alignment="distribute", wrap=False):
            quote = tag("bdi", f"“{claim.quote}”", lang=language.told_in(article.heading.language))
            st.html(tag("h3", quote, " ", markup.badge(found), class_="dl-headline"))
            st.button(_("Close"), key="close claim", type="tertiary", on_click=session.choose, kwargs={"claim": ""})
        st.html(markup.facts(_facts(article, found)))
        if perspective.claim_ends:
            _ends(perspective, claim, *perspective.claim_ends)


def _facts(article: Article, found: Verdict) -> list[tuple[object, object]]:
    claim = found.claim
    pairs: list[tuple[object, object]] = [
        (_("Section"), article.section_by_id[claim.section].title),
        (_("Stated"), tag("span", labels.stated(claim), " (", markup.link(claim.source, claim.source_url), ")")),
        (_("Found"), labels.finding(found)),
    ]
    return [*pairs, *markup.evidence(found)]


def _ends(perspective: Perspective, claim: Claim, start: Place, end: Place) -> None:
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
        st.html(tag("p", markup.badge(meant), " ", labels.finding(meant), class_="dl-card-text"))
    if claim.kind == "distance":
        _distance(article, claim, start, end)
    else:
        _time_difference(article, claim, start, end)


def _distance(article: Article, claim: Claim, start: Place, end: Place) -> None:
    from geo.content import charts  # Altair is slow to import, and most readers never open a row.

    compared = list(claims.comparisons(claim, article))
    if not any({found.start.id, found.end.id} == {start.id, end.id} for found in compared):
        metres = geodesy.leg(start.position, end.position).distance_m
        compared.append(Comparison(start, end, metres / claims.METRES_PER[claim.unit]))
    rows = [
        (
            _("{start} to {end}").format(start=found.start.name, end=found.end.name),
            found.computed,
            {found.start.id, found.end.id} == {start.id, end.id},
        )
        for found in compared
    ]
    st.altair_chart(charts.end_points(claim.figure, claim.unit, rows, *rounding.ranges(claim.figure)), width="stretch")
    measures = geodesy.measures(start.position, end.position)
    by_each = labels.measures(measures, claim.unit)
    geodesic, *others = (
        rounding.holds(claim.figure, metres / claims.METRES_PER[claim.unit])
        for metres in (measures.geodesic_m, measures.rhumb_m, measures.sphere_m)
    )
    if geodesic:
        words = _("By the geodesic the stated figure holds.")
    elif any(others):
        words = _("By the geodesic the stated figure does not hold; by another way of measuring it does.")
    else:
        words = _("The stated figure holds by none of them.")
    pair = _("{start} to {end}").format(start=start.name, end=end.name)
    st.html(tag("p", tag("strong", pair, ": "), labels.sentences(by_each, words), class_="dl-card-text"))


def _time_difference(article: Article, claim: Claim, start: Place, end: Place) -> None:
    from geo.content import charts

    year = article.heading.published.year
    first = history.first_year(year)
    through_the_year = history.through_years(start.time_zone, end.time_zone, year, year)
    through_history = history.through_years(start.time_zone, end.time_zone, first, year)
    st.html(
        markup.facts(
            [
                (_("Through {year}").format(year=year), labels.through_the_year(through_the_year)),
                (_("Since {year}").format(year=first), labels.through_history(through_history)),
            ]
        )
    )
    for spells in (through_the_year, through_history):
        steps = [(spell.begins, spell.ends, abs(spell.difference.total_seconds()) / 3600) for spell in spells]
        st.altair_chart(charts.through_time(steps, claim.figure), width="stretch")
