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


def similar(word: str, known: Iterable[str], least: int, limit: int) -> list[tuple[str, float]]:
    """The known words most similar to a word, the most similar first, each with its similarity in percent.

    Args:
        word: The word as written.
        known: The words that it may stand for.
        least: The least similarity, in percent, as in `nearest`.
        limit: At most so many words.

    >>> [(near, round(percent)) for near, percent in similar("Austra", ["Austria", "Australia", "Japan"], 60, 2)]
    [('Austria', 92), ('Australia', 80)]
    """
    found = process.extract(word, list(known), scorer=fuzz.ratio, score_cutoff=least, limit=limit)
    return [(near, percent) for near, percent, _index in found]
