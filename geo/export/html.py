"""HTML: the story as one file that needs no server; written by `geo.export.page`."""

from geo.export.format import Format
from geo.perspective import Perspective
from geo.words.language import N_


def write(perspective: Perspective) -> bytes:
    """The page, in UTF-8."""
    from geo.export import page

    return page.write(perspective)


def preview(perspective: Perspective) -> dict[str, bytes]:
    """The picture that link previews show, by the name under which it must lie beside the page."""
    from geo.export import page

    return {page.preview_address(perspective.home).rpartition("/")[2]: page.preview(perspective)}


FORMAT = Format("html", N_("Web page that works offline (HTML)"), ".html", "text/html", write)
