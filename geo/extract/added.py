"""Places that a reader adds to a story from the gazetteer: to measure from any city on Earth, or to see it."""

import re
from collections.abc import Iterable, Iterator

from geo.extract import draft
from geo.extract.bearers import spot
from geo.gazetteer import entries
from geo.gazetteer.entries import Entry
from geo.story.model import Article, Layer, Place
from geo.words.language import _

LAYER = "added-places"
"""The id of the layer of added places."""

MOST = 10
"""At most so many places are added to a story."""

_PREFIX = "at-"
_RANK = 1


def id_of(entry: Entry) -> str:
    """The id in a story of a place of the gazetteer.

    >>> from geo.gazetteer import places
    >>> id_of(places.find("Lima")[0].entry)
    'at-3936456'
    """
    return _PREFIX + re.sub(r"[^a-z0-9-]", "-", entry.id.lower())[:36]


def with_places(article: Article, ids: Iterable[str]) -> Article:
    """The story with places of the gazetteer, in a layer of their own. Its claims are judged as without them.

    Args:
        article: The story.
        ids: The ids of the places, as `id_of` gives them; those that are not known are left out.
    """
    added = tuple(_places(article, dict.fromkeys(ids)))[:MOST]
    return article.extended(_layer(), added) if added else article


def _places(article: Article, ids: Iterable[str]) -> Iterator[Place]:
    found = {}
    for id_ in ids:
        entry = entries.with_id(id_.removeprefix(_PREFIX)) if id_.startswith(_PREFIX) else None
        if entry and id_ not in article.place_by_id:
            found[id_] = spot(entry)
    names = draft.told_apart(found.values(), taken=[place.name for place in article.places])
    for id_, each in found.items():
        yield draft.place(each, names[each.id], id_, _RANK, LAYER)


def _layer() -> Layer:
    title = _("Places that you added")
    return Layer.read({"id": LAYER, "title": title, "colour": "#595959", "letter": "A", "shape": "hexagon"})
