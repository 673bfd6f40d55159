"""KML for Google Earth; written by `geo.export.placemarks`."""

from geo.export.format import Format
from geo.perspective import Perspective
from geo.words.language import N_


def write(perspective: Perspective) -> bytes:
    """The story as KML, in UTF-8."""
    from geo.export import placemarks

    return placemarks.write(perspective)


FORMAT = Format("kml", N_("Google Earth (KML)"), ".kml", "application/vnd.google-earth.kml+xml", write)
