"""Text for labels of widgets, which Streamlit reads as Markdown."""

import re

_UNESCAPABLE = re.compile(
    r"(?<=www)(?=\.)|(?<=:)(?=//)|(?<=@)|(?<=[-<>=~])(?=[-<>=~])|(?<=:)(?=streamlit:)", re.IGNORECASE
)


def plain(text: str) -> str:
    """Escape text for a widget's label, which Streamlit reads as Markdown.

    Streamlit finds addresses, arrows and dashes even after a backslash, so an invisible word joiner breaks them up.
    """
    text = _UNESCAPABLE.sub("\N{WORD JOINER}", text)
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)
