"""The plain text of a document: its bytes and its name make the text that is read."""

from geo.extract.found import UnreadableError
from geo.words.language import _

MAX_BYTES = 5_000_000
"""The largest document that is read."""


def text_of(data: bytes, name: str) -> str:
    """The text of a document.

    Args:
        data: Its bytes.
        name: Its file name, whose ending tells the format.

    Raises:
        UnreadableError: It is no text that can be read.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableError(_("The file is too large."))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableError(_("This is no text file in UTF-8.")) from None
