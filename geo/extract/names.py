"""Which names in a text are places: the longest names that the gazetteer knows, guarded against people and others."""

from geo.extract.found import Mention
from geo.extract.segments import Text


def find(text: Text) -> list[Mention]:
    """The mentions of places in a text, in order, with all their candidates; they do not overlap."""
    return []
