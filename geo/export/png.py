"""PNG: a picture of the map, for slides and link previews; drawn by `geo.picture`."""

from geo.export.format import Format
from geo.perspective import Perspective
from geo.words.language import N_


def write(perspective: Perspective) -> bytes:
    """The map as PNG."""
    from geo.picture import drawing

    return drawing.png(perspective)


FORMAT = Format("png", N_("Picture of the map (PNG)"), ".png", "image/png", write)
