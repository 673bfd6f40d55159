"""Finding a place of a story by a part of its name."""

import unicodedata
from collections.abc import Iterator

from geo.story.model import Article, Place
from geo.story.once import once_per_article


def find(article: Article, name: str, most: int = 20) -> tuple[Place, ...]:
    """The places with a name like this one, the best first: the same name, then names that begin with it, or have it.

    Case, accents and spaces at the ends do not matter. Equally good ones stand by rank, then as in the file.

    Args:
        article: The story.
        name: A name or a part of it; an empty one is like none.
        most: How many are given at most.
    """
    wanted = _folded(name)
    if not wanted:
        return ()
    found = sorted(
        (min(ranks), article.places[at].rank, at)
        for at, names in enumerate(_names(article))
        if (ranks := list(_likeness(wanted, names)))
    )
    return tuple(article.places[at] for _likeness_, _rank, at in found[:most])


def _likeness(wanted: str, names: tuple[str, ...]) -> Iterator[int]:
    for name in names:
        at = name.find(wanted)
        if at >= 0:
            yield 0 if name == wanted else 1 if at == 0 else 2 if not name[at - 1].isalnum() else 3


@once_per_article
def _names(article: Article) -> list[tuple[str, ...]]:
    return [tuple(map(_folded, place.names)) for place in article.places]


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.strip().casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
