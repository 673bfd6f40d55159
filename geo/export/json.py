"""JSON: all that is computed, as `geo.facts` documents it, and `about`: what the file says of itself, in lines."""

import json
from datetime import datetime

from geo.content import provenance
from geo.facts import facts
from geo.story.model import Article
from geo.view import View


def write(article: Article, view: View, instant: datetime) -> bytes:
    """The facts of a story for an instant (aware); the same whatever the view."""
    document = {**facts(article, instant), "about": provenance.notes(article, instant)}
    return (json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()
