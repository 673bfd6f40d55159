"""The known name that a misspelt one was probably meant to be: a hint for a message, never an answer."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process


def nearest(word: str, known: Iterable[str], least: int = 65) -> str:
    """The known word most like a word; empty if none is near.

    Args:
        word: As it is written.
        known: The words that it may be meant to be.
        least: How alike the two must be, in percent: twice the letters that both have in one order, of all letters.

    >>> nearest("lattitude", ["latitude", "longitude"]), nearest("capital", ["latitude", "longitude"])
    ('latitude', '')
    """
    found = process.extractOne(word, list(known), scorer=fuzz.ratio, score_cutoff=least)
    return found[0] if found else ""
