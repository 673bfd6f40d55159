"""An article to try the reader with. It is made up, and so are the people and the ships in it; the places are real."""

from pathlib import Path


def text() -> str:
    """The text. Three of its figures are wrong."""
    return Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")
