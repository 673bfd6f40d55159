"""The frame of a story: 360 degrees of longitude in which its places lie close together."""

from collections.abc import Sequence

from geo.story.model import Article
from geo.story.once import once_per_article


@once_per_article
def west_of(article: Article) -> float:
    """The western edge of a story's frame."""
    return west([place.longitude for place in article.places])


def west(longitudes: Sequence[float]) -> float:
    """The western edge of a frame that keeps these longitudes together: the middle of their widest gap, in (-180, 180].

    >>> west([139.35, -157.91, 121.0])
    -18.455
    """
    ordered = sorted({longitude % 360 for longitude in longitudes})
    gaps = [(after - before, before) for before, after in zip(ordered, [*ordered[1:], ordered[0] + 360], strict=True)]
    width, before = max(gaps)
    middle = round((before + width / 2) % 360, 6)
    return round(middle - 360, 6) if middle > 180 else middle


def in_frame(longitude: float, edge: float) -> float:
    """The longitude, shifted by whole turns into [edge, edge + 360)."""
    return round((longitude - edge) % 360 + edge, 6)
