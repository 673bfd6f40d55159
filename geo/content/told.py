"""Texts of the story, each with its language where that is not the page's; and verdicts, each with its sign."""

from geo.claims.verdicts import Mark
from geo.content.inline import Inline, Name, Sign, Text
from geo.story.model import Article
from geo.story.translation import TranslatedValue
from geo.words.language import lang_attribute


def language(article: Article, value: TranslatedValue, field: str) -> str:
    """The language (BCP 47) of a text of the story; empty if it is the page's."""
    return lang_attribute(article.language_of(value, field))


def text(article: Article, value: TranslatedValue, field: str) -> Text:
    """A text of the story, marked with its language if that is not the page's."""
    written, lang = str(getattr(value, field)), language(article, value, field)
    return Name(written, lang) if written and lang else written


def signed(mark: Mark, *words: str | Inline) -> Text:
    """The sign of a verdict, and words that say it too, so that only they are read aloud."""
    return (Sign(mark.sign), " ", *words)
