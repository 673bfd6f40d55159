"""Text that may be HTML, as plain text."""

import re

from geo.extract import web_page
from geo.importers import limits

_MARKUP = re.compile(r"<[/!]?[a-zA-Z]|&[#a-zA-Z]")


def is_marked(text: str) -> bool:
    """Whether a text has tags or entities."""
    return _MARKUP.search(text) is not None


def text_of(text: str) -> str:
    r"""The text without tags and entities.

    >>> text_of("<b>Lima</b> &amp; Callao<br>On the coast"), text_of(" a < b ")
    ('Lima & Callao\nOn the coast', 'a < b')
    """
    text = text[: 10 * limits.CELL]
    return web_page.text_of(text) if is_marked(text) else text.strip()
