"""The column beside the map: the card of what is chosen, and the article or the reader's text."""

from dataclasses import replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from geo.content.blocks import Hint
from geo.content.chapters import cards, figures, findings, text
from geo.extract.reader import Reading
from geo.page import blocks, bringing, events, own
from geo.page.components import component
from geo.perspective import Perspective
from geo.words.language import _

_KEY = "marks"


def card(perspective: Perspective) -> DeltaGenerator | None:
    """Draw the card of the chosen place, figure or statement of a reader's text; or say how to choose one.

    Returns:
        The card's container, for what stands at its foot; None without a card.
    """
    place, reading = perspective.place, perspective.reading
    if place:
        shown = cards.place(perspective, place)
        if reading:
            shown = replace(shown, blocks=(*text.meanings(reading, place.id), *shown.blocks))
        return blocks.card(perspective, shown)
    if reading:
        return _statement(perspective, reading)
    if verdict := perspective.verdicts.get(perspective.view.claim):
        return blocks.card(perspective, figures.card(perspective, verdict))
    blocks.draw(perspective, [cards.none_yet()])
    return None


def show(perspective: Perspective) -> None:
    """Draw the chosen section, or all of them; or the reader's text."""
    if perspective.reading:
        _choices()
    blocks.draw(perspective, text.beside_the_map(perspective))


def show_alone(reading: Reading) -> None:
    """Draw a text in which no place was found, with the card of the chosen statement: there is no map."""
    with st.container(key="reading"):
        _statement(None, reading)
        listen(None, reading)
        _choices()
        blocks.draw(None, [findings.of_text(reading), *text.blocks(reading)])


def _statement(perspective: Perspective | None, reading: Reading) -> DeltaGenerator | None:
    chosen = bringing.statement(reading)
    return blocks.card(perspective, text.card(perspective, reading, chosen)) if chosen else None


def listen(perspective: Perspective | None = None, reading: Reading | None = None) -> None:
    """Let the marks of a text act, show which one is chosen, and read what is pasted into the field at once."""
    article = perspective.article if perspective else None

    def chosen() -> None:
        events.receive_mark(article, st.session_state[_KEY].choice)

    opened = bringing.statement(reading) if reading else None
    data = {
        "claim": opened.id if opened else perspective.view.claim if perspective and not reading else "",
        "statement": text.key(opened) if opened else "",
        "place": perspective.view.place if perspective else "",
        "section": perspective.view.section if perspective else "",
    }
    component("marks")(key=_KEY, data=data, on_choice_change=chosen)


def _choices() -> None:
    """Say that the reader has chosen places, and offer to take it back."""
    chosen = own.text().choices
    if chosen.places or chosen.ends:
        blocks.draw(None, [Hint(_("Some places are those that you chose."))])
        st.button(_("Take back my choices"), key="own choices", on_click=bringing.take_back)
