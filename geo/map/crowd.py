"""The many places of a large story: a column for each of their properties, which a browser fetches once.

The scene of a large story has only its `foremost` places in full. The map draws the others from the columns, and those
that it shows with a label and a keyboard stop it writes out by itself. Any other story has no crowd.
"""

import json
import zlib

from geo.content import places_in_words
from geo.map import frame
from geo.map import scene_types as document
from geo.perspective import legs_from
from geo.story.model import Article
from geo.story.once import latest_per_article, once_per_article

_PRECISIONS = ("site", "city", "area")


def columns(article: Article) -> document.CrowdPlaces:
    """The columns of all places of the file, also of those that a scene has in full."""
    west = frame.west_of(article)
    places = article.bare.places
    layers, zones = [layer.id for layer in article.layers], sorted({place.time_zone for place in places})
    layer_at, zone_at = ({id_: at for at, id_ in enumerate(ids)} for ids in (layers, zones))
    points = {str(at): places_in_words.point(place) for at, place in enumerate(places) if place.precision == "area"}
    return {
        "ids": [place.id for place in places],
        "names": [place.name for place in places],
        "latitudes": tuple(place.latitude for place in places),
        "longitudes": tuple(frame.in_frame(place.longitude, west) for place in places),
        "layerIds": layers,
        "layers": [layer_at[place.layer] for place in places],
        "ranks": [place.rank for place in places],
        "precisions": [_PRECISIONS.index(place.precision) for place in places],
        "timeZones": zones,
        "zones": [zone_at[place.time_zone] for place in places],
        "points": {at: point for at, point in points.items() if point},
    }


def metres(article: Article, origin: str) -> document.Column:
    """The distance from the place with this id to each place of the columns."""
    legs = legs_from(article, origin)
    return tuple(round(legs[place.id].distance_m, 1) for place in article.bare.places)


@once_per_article
def bounds(article: Article) -> list[document.Point]:
    """The south-western and the north-eastern corner of all places, in the frame."""
    west = frame.west_of(article)
    longitudes = [frame.in_frame(place.longitude, west) for place in article.places]
    latitudes = [place.latitude for place in article.places]
    return [[min(latitudes), min(longitudes)], [max(latitudes), max(longitudes)]]


@once_per_article
def packed_columns(article: Article) -> bytes:
    """The columns as a file for the browser: JSON, deflated."""
    return _packed(columns(article))


@latest_per_article
def packed_metres(article: Article, origin: str) -> bytes:
    """The distances as a file for the browser: JSON, deflated."""
    return _packed(metres(article, origin))


def _packed(value: object) -> bytes:
    return zlib.compress(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), 6)
