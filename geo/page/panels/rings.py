"""The range rings in words, under the map."""

from geo.content.chapters import rings
from geo.page import blocks
from geo.perspective import Perspective


def show(perspective: Perspective) -> None:
    """Draw what the rings say, if the story has any."""
    blocks.draw(perspective, rings.below_the_map(perspective))
