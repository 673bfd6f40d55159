"""The document, one module a chapter: what a reader reads, written once for the page and for files.

`CHAPTERS` is the registry, in the order in which chapters stand. The article and the cards of places stand beside the
map and are not in it.
"""

from geo.content.blocks import Chapter
from geo.content.chapters import about, distances, figures, hours, places

CHAPTERS: tuple[Chapter, ...] = (
    figures.CHAPTER,
    hours.CHAPTER,
    distances.CHAPTER,
    places.CHAPTER,
    about.CHAPTER,
)
"""Every chapter, in order. Another one is a module here and its line in this list."""
