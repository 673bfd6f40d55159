"""A picture of one finding, to be posted, as SVG and PNG; drawn by `geo.picture`. It is that of the open claim."""

from geo.export.format import Format
from geo.perspective import Perspective
from geo.words.language import N_


def _svg(perspective: Perspective) -> bytes:
    from geo.picture import finding

    return finding.svg(perspective)


def _png(perspective: Perspective) -> bytes:
    from geo.picture import finding

    return finding.png(perspective)


FORMATS = (
    Format("png", N_("Picture of this finding (PNG)"), ".png", "image/png", _png),
    Format("svg", N_("Picture of this finding (SVG)"), ".svg", "image/svg+xml", _svg),
)
