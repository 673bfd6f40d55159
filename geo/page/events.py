"""What scripts in the browser send: a click on a mark in the text, a step of the tour, a choice on the map."""

from datetime import datetime, time
from typing import Any

import streamlit as st

from geo.clocks import zones
from geo.page import bringing, own, session
from geo.perspective import Perspective
from geo.story.model import Article

_REVISION = "revision"


def apply(article: Article | None, field: str, value: Any) -> None:
    """Give a field of the view a value. A chosen place or claim is brought into sight. For callbacks.

    Args:
        article: The story; None if there is none, as of a text without places. Then only a statement can be chosen.
        field: The field, or `statement`, which is no field: it stays in the session.
        value: Its value; for a statement its key, empty for none.
    """
    match field:
        case "statement":
            bringing.choose_statement(value)
            if article:
                session.choose(claim="", ends=(), place="")
        case "claim" if value and article:
            bringing.choose_statement("")
            session.open_claim(article.claim_by_id[value])
        case "place" if value:
            session.show_on_map(value)
        case _:
            session.choose(**{field: value})


def receive_mark(article: Article | None, event: object) -> None:
    """Apply a choice made in a text: `{choose, to}`, a field of `apply` and its value, or `own`. For callbacks."""
    match event:
        case {"choose": "statement", "to": str(key)}:
            apply(article, "statement", key)
        case {"choose": "place", "to": str(place)} if article and place in article.place_by_id:
            apply(article, "place", place)
        case {"choose": "claim", "to": str(claim)} if article and claim in article.claim_by_id:
            apply(article, "claim", claim)
        case {"choose": "section", "to": str(section)} if article and section in {"", *article.section_by_id}:
            apply(article, "section", section)
        case {"choose": "own"}:
            session.open_other(own.last().id)


def receive_step(article: Article, event: object) -> None:
    """Apply a step of the walk through the findings, or end the presentation. For callbacks."""
    match event:
        case {"choose": "claim", "to": ""}:
            session.choose(claim="", ends=(), place="")
            session.fit_map()
        case {"choose": "claim", "to": str(claim)} if claim in article.claim_by_id:
            apply(article, "claim", claim)
        case {"choose": "presenting", "to": ""}:
            session.choose(presenting=False)


def receive_choice(perspective: Perspective, event: object) -> None:
    """Apply a choice that a script in the browser sent. For callbacks.

    Args:
        perspective: What the page showed.
        event: `{place, revision}`, `{layers, revision}`, `{night, revision}` or `{minutes, revision}`, where minutes
            are of the day at the origin. Anything else is ignored, and so is a choice that arrives after a newer one:
            `geo/map/js/revision.js` has the rule.
    """
    article, origin = perspective.article, perspective.origin
    match event:
        case {"revision": int(received)} if received < revision():
            return
        case {"place": str(place), "revision": int(received)} if not place or place in article.place_by_id:
            session.choose(place=place)
        case {"layers": list(layers), "revision": int(received)}:
            session.choose(layers=tuple(id_ for id_ in article.layer_ids if id_ in layers))
        case {"night": bool(night), "revision": int(received)}:
            session.choose(night=night)
        case {"minutes": int(minutes), "revision": int(received)} if 0 <= minutes < 24 * 60:
            clock = datetime.combine(perspective.local(origin).date(), time(minutes // 60, minutes % 60))
            session.choose(instant=zones.instant(origin.time_zone, clock))
        case _:
            return
    st.session_state[_REVISION] = received


def revision() -> int:
    """The revision of the last choice that was applied from the browser's scripts."""
    return int(st.session_state.get(_REVISION, 0))
