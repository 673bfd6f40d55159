"""JSON: all that is computed, as `geo.report` documents it; `about`, the notes on the file, in lines; and `files`.

`files` has the two files of the story as text, by their names: `geo.importers` makes the story of them again.
"""

import json

from geo.content import provenance
from geo.export.format import Format
from geo.files import writing
from geo.perspective import Perspective
from geo.report import facts
from geo.words.language import N_


def write(perspective: Perspective) -> bytes:
    """The facts of the story at the instant. The view does not change them."""
    article, instant = perspective.article, perspective.instant
    document = {
        **facts(article.original, instant),
        "about": provenance.notes(article, instant),
        "files": writing.texts(article),
    }
    return (json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()


FORMAT = Format("json", N_("All results (JSON)"), ".json", "application/json", write)
