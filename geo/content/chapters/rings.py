"""The range rings: what each says, which places lie within, its source and its caveat. It stands below the map."""

from collections.abc import Iterator

from geo.content import rings_in_words, told
from geo.content.blocks import Block, Facts, Fold, Heading
from geo.content.inline import Link, Text
from geo.perspective import Perspective
from geo.story.model import Article, Ring
from geo.words.language import _


def below_the_map(perspective: Perspective) -> tuple[Block, ...]:
    """A fold with all rings; nothing for a story without any."""
    article, unit = perspective.article, perspective.view.unit
    if not article.rings:
        return ()
    blocks = tuple(block for ring in article.rings for block in _ring(article, ring, unit))
    return (Fold(_("Range rings: which places lie within"), blocks),)


def _ring(article: Article, ring: Ring, unit: str) -> Iterator[Block]:
    yield Heading(ring.title, 2)
    pairs: list[tuple[str, Text]] = [
        (_("Reaches"), rings_in_words.around(article, ring, unit)),
        *rings_in_words.reached(article, ring),
        (_("But"), told.text(article, ring, "caveat")),
        (_("Source"), Link(told.text(article, ring, "source"), ring.source_url)),
    ]
    yield Facts(tuple(pairs))
