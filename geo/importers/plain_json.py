"""JSON within limits: one value, one a line, or one in a script. What is odd about it is said.

A file is read once although several formats look at it: `opened` remembers the last one until `read` has it.
"""

import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from geo.importers import encoding, limits
from geo.importers.source import UnreadableFileError
from geo.words import formats
from geo.words.language import _


class Document(NamedTuple):
    """What a JSON file holds.

    Attributes:
        value: Its value; a list of all of them if it has one a line. It is shared: do not change it.
        notes: What is odd about it, in sentences.
    """

    value: Any
    notes: tuple[str, ...]


_BEGINS = re.compile(r"[\s\x1e]*+(?:\{\s*+[\"}]|\[[\s\[]*+(?:[]{\"0-9-]|\Z))")
_SCRIPT = re.compile(r"\s*+(?:(?:var|let|const)\s++)?[\w.$]{1,80}+\s*+=\s*+(?=[\[{])")
_GAP = re.compile(r"[\s\x1e]*+")


def is_json(data: bytes) -> bool:
    """Whether a file is meant as JSON, right or wrong."""
    head = encoding.ascii_of(data[:2000])
    return bool(_BEGINS.match(head) or ((script := _SCRIPT.match(head)) and _BEGINS.match(head, script.end())))


def opened(data: bytes) -> Document | None:
    """What a file holds; None if it is no JSON that can be read."""
    if not is_json(data):
        return None
    found = _read(data)
    return None if isinstance(found, str) else found


def read(data: bytes) -> Document:
    """Read a file.

    Raises:
        UnreadableFileError: It is no JSON, or too large for its limits.
    """
    found = _read(data)
    _read.cache_clear()  # a file of 5 MB takes ten times its size
    if isinstance(found, str):
        raise UnreadableFileError(found)
    return found


@lru_cache(maxsize=1)
def _read(data: bytes) -> Document | str:
    try:
        text, assumed = encoding.decoded(data)
    except UnreadableFileError as error:
        return str(error)
    notes = list(assumed)
    if max(text.count("[") + text.count("{"), text.count('":')) > limits.NODES:
        said = _("This JSON has over {count} lists, tables or names. Simplify it, for example in QGIS or mapshaper.")
        return said.format(count=formats.number(limits.NODES))
    doubles: dict[str, None] = {}
    wrong: dict[str, None] = {}

    def table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) < len(pairs):
            names = [name for name, _value in pairs]
            doubles.update(dict.fromkeys(name for name in made if names.count(name) > 1))
        return made

    decoder = json.JSONDecoder(object_pairs_hook=table, parse_constant=lambda written: wrong.setdefault(written))
    begin = script.end() if (script := _SCRIPT.match(text)) else _after_gap(text, 0)
    try:
        values = list(_values(decoder, text, begin))
    except json.JSONDecodeError as error:
        said = _("This JSON breaks off or is wrong at line {line}, column {column}. Export the file again.")
        return said.format(line=formats.number(error.lineno), column=formats.number(error.colno))
    except RecursionError:
        return _("This JSON is nested too deeply to be a map or a table.")
    except ValueError:
        return _("This JSON has a number that is too long to be a coordinate or a figure.")
    if doubles:
        said = _("Some names stand twice in one table of the JSON; the last value is read: {names}.")
        notes.append(said.format(names=_listed(doubles)))
    if wrong:
        notes.append(_("Values that JSON does not have are read as empty: {names}.").format(names=_listed(wrong)))
    return Document(values[0] if len(values) == 1 else values, tuple(notes))


def _after_gap(text: str, at: int) -> int:
    """Where the next value may begin."""
    gap = _GAP.match(text, at)
    return gap.end() if gap else at


def _values(decoder: json.JSONDecoder, text: str, at: int) -> Iterator[Any]:
    """Every value of the text: one, or one a line."""
    while True:
        value, at = decoder.raw_decode(text, at)
        yield value
        at = _after_gap(text, at)
        if at >= len(text) or (text[at] == ";" and not text[at + 1 :].strip()):
            return
        if not isinstance(value, dict):
            raise json.JSONDecodeError("Extra data", text, at)


def _listed(names: Iterable[str]) -> str:
    each = [name[:40] for name in names]
    return ", ".join(each[:5]) + (" …" if len(each) > 5 else "")
