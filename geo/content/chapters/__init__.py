"""The chapters of the document, one module each, written once for the page and for files.

`CHAPTERS` is the registry. The article and the cards of places are not in it: they stand beside the map.
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
"""Every chapter, in order. A new one is a module here and a line in this list."""
