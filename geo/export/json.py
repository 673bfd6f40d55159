"""JSON: all that is computed, as `geo.report` documents it, and `about`: what the file says of itself, in lines."""

import json

from geo.content import provenance
from geo.perspective import Perspective
from geo.report import facts


def write(perspective: Perspective) -> bytes:
    """The facts of the story for the instant; the same whatever the view."""
    article, instant = perspective.article, perspective.instant
    document = {**facts(article, instant), "about": provenance.notes(article, instant)}
    return (json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()
