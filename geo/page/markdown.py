"""Text for a widget's label, which Streamlit reads as Markdown."""

import re

_FOUND_ANYWAY = re.compile(
    r"(?<=www)(?=\.)|(?<=:)(?=//)|(?<=@)|(?<=[-<>=~])(?=[-<>=~])|(?<=:)(?=streamlit:)", re.IGNORECASE
)


def plain(text: str) -> str:
    """Escape text for a widget's label, which Streamlit reads as Markdown.

    Addresses and pairs of signs are found even behind a backslash; an invisible word joiner parts them.
    """
    text = _FOUND_ANYWAY.sub("\N{WORD JOINER}", text)
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)
