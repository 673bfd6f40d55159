"""Ids, titles and layers for what a file names in its own way."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from geo.extract.found import as_name
from geo.gazetteer.places import find
from geo.gazetteer.spelled import folded
from geo.importers.row import Row
from geo.story import limits
from geo.story.fields import is_id
from geo.story.model import Layer
from geo.words.language import _

_TITLE = 100
"""Characters of a title."""

_OTHER = "other"
"""The id of the layer of all values beyond those that have layers."""

_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#7F7F7F", "#332288")

_SHAPES = ("circle", "square", "diamond", "triangle", "hexagon")

_NO_WORD = re.compile(r"\d+|[0-9a-f-]{16,}")
"""An id that says nothing to a reader: a number, or a machine's long one such as a UUID."""

_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")


def layers_of(rows: Sequence[Row]) -> tuple[list[Layer], dict[str, str]]:
    """The layers, and the id of the layer of each value."""
    values = Counter(title for row in rows if (title := title_of(row.fields.get("layer", ""))))
    kept = list(values)
    if len(kept) > limits.LAYERS - 1:
        kept = [title for title, _count in values.most_common(limits.LAYERS - 1)]
    titles = [title for title in values if title in kept and is_visible(title)]
    taken: dict[str, int] = {}
    letters: set[str] = set()
    layer_of: dict[str, str] = {}
    layers: list[Layer] = []
    for title in titles:
        id_ = unique(slug(title, "layer"), taken)
        layer_of[title] = id_
        layers.append(_layer(id_, title, len(layers), letters))
    if len(layers) < len(values) or not layers or any(not row.fields.get("layer") for row in rows):
        id_ = unique(_OTHER if layers else "places", taken)
        layers.append(_layer(id_, _("Other places") if layers else _("Places"), len(layers), letters))
        layer_of[""] = id_
    return layers, layer_of


def ids_of(rows: Sequence[Row]) -> list[str]:
    """The id of each place: the file's own if all are readable, and one each, else from its name."""
    given = [row.fields.get("id", "") for row in rows]
    for own in (given, [id_.lower().replace("_", "-") for id_ in given]):
        if all(map(is_id, own)) and len(set(own)) == len(own) and not all(map(_NO_WORD.fullmatch, own)):
            return own
    taken: dict[str, int] = {}
    return [unique(slug(row.label, "") or slug(_in_latin(row.label), "place"), taken) for row in rows]


def title_of(text: str) -> str:
    """A text as the title of a layer or a section."""
    line = unicodedata.normalize("NFC", as_name(text))
    return line if len(line) <= _TITLE else line[: _TITLE - 1].rstrip() + "…"


def is_visible(text: str) -> bool:
    """Whether a reader sees anything of a text."""
    return any(unicodedata.category(char)[0] in "LNPS" and char not in _BLANK for char in text)


def slug(name: str, otherwise: str) -> str:
    """A name in plain letters, as an id has them.

    >>> slug("Tromsø (harbour)", "place"), slug("東京", "place")
    ('tromso-harbour', 'place')
    """
    plain = folded(name[:200]).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: limits.ID - 6].strip("-") or otherwise


def _in_latin(name: str) -> str:
    """The usual name of a place whose name is in another script; empty if it is not known.

    >>> _in_latin("東京")
    'Tokyo'
    """
    found = find(name) if 0 < len(name) <= 60 else ()
    return found[0].entry.name if found else ""


def unique(stem: str, taken: dict[str, int]) -> str:
    """An id that no other has.

    Args:
        stem: The id, if it is free; else a number is added.
        taken: The ids that are taken, each with the last number that was added to it. The new one is taken then.
    """
    id_, count = stem, taken.get(stem, 1)
    while id_ in taken:
        count += 1
        id_ = f"{stem}-{count}"
    taken[id_] = 1
    taken[stem] = count
    return id_


def _layer(id_: str, title: str, order: int, letters: set[str]) -> Layer:
    """A layer that no other looks like: its colour, its shape and a letter of its title."""
    may = [*(char.upper() for char in title if re.fullmatch(r"[^\W_]", char)), *"ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789"]
    letter = next(each for each in may if len(each) == 1 and each not in letters)
    letters.add(letter)
    return Layer.read(
        {
            "id": id_,
            "title": title,
            "colour": _COLOURS[order % len(_COLOURS)],
            "letter": letter,
            "shape": _SHAPES[order % len(_SHAPES)],
        }
    )
