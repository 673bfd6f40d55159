"""Find the known name that a misspelt one probably means. It is only a hint for a message, never used as input."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process


def nearest(word: str, known: Iterable[str], least: int = 65) -> str:
    """The known word most similar to a word; empty if none is similar enough.

    Args:
        word: The word as written.
        known: The words that it may stand for.
        least: The least similarity, in percent: twice the letters that both have in the same order, divided by the
            letters of both.

    >>> nearest("lattitude", ["latitude", "longitude"]), nearest("capital", ["latitude", "longitude"])
    ('latitude', '')
    """
    match = process.extractOne(word, list(known), scorer=fuzz.ratio, score_cutoff=least)
    return match[0] if match else ""
