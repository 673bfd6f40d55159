"""The chapter "Places": all that the map says, as a table."""

from collections.abc import Iterator

from geo.content import tables
from geo.content.blocks import Block, Cards, Chapter
from geo.content.chapters import cards
from geo.perspective import Perspective
from geo.words.language import N_, _


def _blocks(perspective: Perspective) -> Iterator[Block]:
    yield tables.places(perspective)


def _appendix(perspective: Perspective) -> Iterator[Block]:
    every = tuple(cards.place(perspective, place) for place in perspective.article.places)
    yield Cards(_("Names, status and sources"), "place", every)


CHAPTER = Chapter("places", N_("Places"), _blocks, _appendix)
