"""SVG: a picture of the map that can be edited; drawn by `geo.picture`."""

from geo.export.format import Format
from geo.perspective import Perspective
from geo.words.language import N_


def write(perspective: Perspective) -> bytes:
    """The map as SVG, in UTF-8."""
    from geo.picture import drawing

    return drawing.svg(perspective)


FORMAT = Format("svg", N_("Picture of the map (SVG)"), ".svg", "image/svg+xml", write)
