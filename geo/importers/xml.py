"""XML within limits: no entities, nothing fetched, no matter which names its namespaces have."""

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from geo.importers import encoding, limits
from geo.importers.source import UnreadableFileError
from geo.words import formats
from geo.words.language import _

Element: TypeAlias = Any
"""An element of lxml, which has no types."""

_ROOT = re.compile(r"[<](?:[\w.-]{1,40}:)?([\w.-]{1,40})", re.ASCII)
_END = chr(60) + "/"
"""The beginning of an element's end. Written so, as no module but `content.elements` may write elements."""
_DECLARED = re.compile(r"\s*+<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.-]{1,40})[\"']")
_DECLARATION = re.compile(r"\s*+<\?xml[^>]{0,500}+>")


_OLDER = ("iso-8859", "windows-125", "cp125", "us-ascii", "latin", "koi8", "shift", "euc", "gb", "big5")
"""How the names of the encodings begin that an XML declaration may name, beside those of Unicode."""


_BEFORE = (("<?", "?>"), ("<!--", "-->"), ("<!DOCTYPE", ">"), ("<!--", "-->"))
"""What may stand before the first element, in the usual order: how each begins and ends."""


def root_name(data: bytes) -> str:
    """The name of the first element, without its prefix; empty if the file is not XML.

    >>> root_name(b'<?xml version="1.0"?><!-- a map --><kml:kml xmlns:kml="x">')
    'kml'
    """
    text = encoding.ascii_of(data[:20_000]).lstrip()
    for begin, end in _BEFORE * 3:
        if text.startswith(begin):
            inner = text.find("]", text.find("[")) if begin == "<!DOCTYPE" and "[" in text[: text.find(end)] else 0
            text = text[text.find(end, max(inner, 0)) + len(end) :].lstrip()
    found = _ROOT.match(text)
    return found[1] if found else ""


def read(data: bytes) -> tuple[Element, tuple[str, ...]]:
    """The root element, and what was assumed to read it.

    Raises:
        UnreadableFileError: It is no XML, or it is not read for safety.
    """
    text, notes = _decoded(data)
    if "<!ENTITY" in text or "<!entity" in text:
        raise UnreadableFileError(_("This XML defines entities of its own, which can be an attack. It is not read."))
    if text.count(">") - text.count(_END) + text.count("=") > limits.NODES:
        said = _("This XML has over {count} elements and attributes. Export a part of the map.")
        raise UnreadableFileError(said.format(count=formats.number(limits.NODES)))
    from lxml import etree  # takes 20 ms

    bare = _DECLARATION.sub("", text, count=1).strip().encode("utf-8", "replace")
    try:
        return etree.fromstring(bare, parser := _parser()), notes
    except etree.XMLSyntaxError as error:
        found = error
    except ValueError:
        raise UnreadableFileError(_("This XML has characters that XML does not allow.")) from None
    # The error's own log has those of other files, too.
    if parser.error_log and all(entry.domain_name == "NAMESPACE" for entry in parser.error_log):
        # A prefix that is not declared, often gx. The name then has it before a colon.
        return etree.fromstring(bare, _parser(recover=True)), notes
    said = _("This XML breaks off or is wrong at line {line}. Export the file again.")
    raise UnreadableFileError(said.format(line=formats.number(found.lineno or 1)))


def _parser(recover: bool = False) -> Element:
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
        recover=recover,
    )


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text, so that no encoding hides anything from the checks, and what was assumed to read it."""
    declared = _DECLARED.match(encoding.ascii_of(data[:300]))
    if declared and 0 not in data[:4] and declared[1].lower().startswith(_OLDER):
        try:
            return data.decode(declared[1]), ()
        except (LookupError, ValueError):
            pass
    return encoding.decoded(data)


def name_of(element: Element) -> str:
    """The name of an element, without namespace and prefix; empty for what is no element."""
    return element.tag.rpartition("}")[2].rpartition(":")[2] if isinstance(element.tag, str) else ""


def children(element: Element, *names: str) -> Iterator[Element]:
    """The elements directly within one, by name; all of them if no name is given."""
    return (child for child in element if (not names or name_of(child) in names) and name_of(child))


def child(element: Element, name: str) -> Element | None:
    """The first element of a name directly within one."""
    return next(children(element, name), None)


def text(element: Element | None, name: str = "") -> str:
    """The text in an element, or in the first one of a name directly within it; empty if there is none."""
    if element is not None and name:
        element = child(element, name)
    return "" if element is None else "".join(map(str, element.itertext())).strip()
