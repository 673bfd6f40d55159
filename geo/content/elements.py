"""Elements of HTML that cannot be broken by the text of a story. Owns markupsafe.

`tag` escapes every string except its own results. Streamlit sanitizes the HTML once more.
"""

import re
from collections.abc import Iterable
from typing import TypeAlias

from markupsafe import Markup, escape

Html: TypeAlias = Markup
"""HTML with all text escaped; only this module makes it."""

NOTHING: Html = Markup("")

_VOID = {"br", "img", "link", "meta"}


def tag(name: str, *children: object, **attributes: str) -> Html:
    """An element. Children and attribute values are escaped unless `tag` made them. `class_` stands for `class`.

    An attribute with an empty value is left out.

    >>> tag("p", "1 < 2, ", tag("b", "so"), class_="sum")
    Markup('<p class="sum">1 &lt; 2, <b>so</b></p>')
    """
    parts = ["<", name]
    for key, value in attributes.items():
        if value:
            parts += (" ", key.rstrip("_").replace("_", "-"), '="', escape(value), '"')
    parts.append(">")
    parts += map(escape, children)
    if name not in _VOID:
        parts += ("</", name, ">")
    return Markup("".join(parts))  # noqa: S704 - each part is escaped or a name from our code


def code(name: str, text: str, **attributes: str) -> Html:
    """Our own `script` or `style`. HTML has no escaping in them.

    Raises:
        ValueError: The text has a tag with the element's name, which could end the element.
    """
    if re.search(rf"<\W?{name}\b", text, re.IGNORECASE):
        raise ValueError(f"the text of a {name} holds that tag itself; write it otherwise")
    return tag(name, Markup(text), **attributes)  # noqa: S704 - our own code, and it cannot end the element


def join(parts: Iterable[Html]) -> Html:
    """Elements one after another."""
    return NOTHING.join(parts)


def link(text: object, address: str) -> Html:
    """A link without a referrer; plain text if the address is empty."""
    return tag("a", text, href=address, target="_blank", rel="noopener noreferrer") if address else escape(text)


def escaped(text: str) -> Html:
    """Plain text."""
    return escape(text)
