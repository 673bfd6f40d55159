"""Texts of the story, each with its language where that is not the page's."""

from geo.content.blocks import Name, Text
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
