"""The chapters of the document, one module each, written once for the page and for files.

`CHAPTERS` is the registry. The article and the cards of places are not in it: they stand beside the map.
"""

from geo.content.blocks import Chapter
from geo.content.chapters import about, distances, figures, hours, places
from geo.perspective import Perspective

CHAPTERS: tuple[Chapter, ...] = (
    figures.CHAPTER,
    hours.CHAPTER,
    distances.CHAPTER,
    places.CHAPTER,
    about.CHAPTER,
)
"""Every chapter, in order. A new one is a module here and a line in this list."""


def shown(perspective: Perspective) -> tuple[Chapter, ...]:
    """The chapters of a story: those that its author names, else all that matter for it; and the one that is open."""
    named = perspective.article.panels
    return tuple(
        chapter
        for chapter in CHAPTERS
        if chapter.id == perspective.view.tab or (chapter.id in named if named else chapter.matters(perspective))
    )
