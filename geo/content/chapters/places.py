"""The chapter "Places": all that the map says, as a table."""

from collections.abc import Iterator

from geo.content import tables
from geo.content.blocks import Block, Cards, Chapter
from geo.content.chapters import cards
from geo.content.inputs import Row, Select
from geo.perspective import Perspective, is_large
from geo.words import formats
from geo.words.language import N_, _


def _blocks(perspective: Perspective) -> Iterator[Block]:
    shown = perspective.shown
    if not is_large(perspective.article) or len(shown) <= tables.MOST_ROWS:
        yield tables.places(perspective, shown)
        return
    starts = range(0, len(shown), tables.MOST_ROWS)
    part = min(perspective.view.part, len(starts))
    spans = [(start + 1, min(start + tables.MOST_ROWS, len(shown))) for start in starts]
    options = tuple(
        (number, _("{first} to {last}").format(first=formats.number(first), last=formats.number(last)))
        for number, (first, last) in enumerate(spans, start=1)
    )
    label = _("Rows of {count}").format(count=formats.number(len(shown)))
    yield Row((Select("part", label, options, part),))
    yield tables.places(perspective, shown[starts[part - 1] :][: tables.MOST_ROWS])


def _appendix(perspective: Perspective) -> Iterator[Block]:
    if is_large(perspective.article) and (rest := perspective.shown[tables.MOST_ROWS :]):
        yield tables.places(perspective, rest)  # a file has no menu of rows
    every = tuple(cards.place(perspective, place) for place in perspective.article.places)
    yield Cards(_("Names, status and sources"), "place", every)


CHAPTER = Chapter("places", N_("Places"), _blocks, _appendix)
