"""The column beside the map: the card of the chosen place, and the article."""

from geo.content.chapters import article, cards
from geo.page import blocks
from geo.perspective import Perspective


def card(perspective: Perspective) -> None:
    """Draw the card of the chosen place, or say how to choose one."""
    place = perspective.article.place_by_id.get(perspective.view.place)
    blocks.draw(perspective, [cards.place(perspective, place) if place else cards.none_yet()])


def show(perspective: Perspective) -> None:
    """Draw the chosen section, or all of them."""
    blocks.draw(perspective, article.blocks(perspective))
