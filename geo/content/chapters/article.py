"""The article: its head, and for each section the summary, its figures and the places that it names."""

from collections.abc import Iterator
from string import Formatter

from geo.claims.kind import Verdict
from geo.claims.sentences import in_words
from geo.content import told
from geo.content.blocks import Block, Head, Pager, Paragraph, Passage
from geo.content.inline import Badge, Date, Emphasis, Inline, Link, Mark, Name, Strong, Text
from geo.content.inputs import Choice
from geo.perspective import Perspective
from geo.story.markdown import Span
from geo.story.model import Article, Section
from geo.words import formats, language
from geo.words.language import _


def head(article: Article) -> Head:
    """Title, standfirst, publisher and date."""
    heading = article.heading
    date = Date(formats.day(heading.published), heading.published.isoformat())
    origin: Text
    if not heading.is_dated:
        origin = _("The date of the text is not known.") if article.claims else _("A map of places, without a date.")
    elif heading.undated:
        origin = _filled(_("On the events of {date}"), date=date)
    elif heading.publisher or heading.url:
        publisher = Link(heading.publisher or _("An article"), heading.url)
        origin = _filled(_("{publisher}, {date}"), publisher=publisher, date=date)
    else:
        origin = _filled(_("About an article published on {date}"), date=date)
    return Head(
        heading.title,
        heading.standfirst,
        origin,
        told.language(article, heading, "title"),
        told.language(article, heading, "standfirst"),
    )


def _filled(message: str, **parts: Inline) -> Text:
    """A message with inline text in its gaps, in the order that the language has them."""
    pieces = ((text, parts[name] if name else "") for text, name, _format, _conversion in Formatter().parse(message))
    return tuple(piece for pair in pieces for piece in pair if piece)


def badge(verdict: Verdict, language: str = "") -> Badge:
    """The badge of a verdict."""
    words = in_words(verdict)
    return Badge(told.signed(verdict.mark, words.result), verdict.mark.tone, words.finding, language)


def blocks(perspective: Perspective) -> Iterator[Block]:
    """The chosen section, with the ways to the others; if none is chosen, all of them."""
    article, chosen = perspective.article, perspective.section
    if chosen:
        yield Pager(_("Section of the article"), tuple(_ways(article, chosen)))
    for section in [chosen] if chosen else article.sections:
        choice = None if chosen else Choice("section", section.id, section.title)
        lang = told.language(article, section, "title")
        yield Passage(section.id, section.title, lang, tuple(_paragraphs(perspective, section)), choice)


def _ways(article: Article, section: Section) -> Iterator[Choice]:
    at = article.sections.index(section)
    if at > 0:
        yield Choice("section", article.sections[at - 1].id, f"‹ {article.sections[at - 1].title}")
    yield Choice("section", "", _("The whole article"))
    if at + 1 < len(article.sections):
        yield Choice("section", article.sections[at + 1].id, f"{article.sections[at + 1].title} ›")


def _paragraphs(perspective: Perspective, section: Section) -> Iterator[Block]:
    lang = told.language(perspective.article, section, "summary")
    for spans in section.paragraphs:
        yield Paragraph(tuple(_spans(perspective, spans, lang)), lang)


def _spans(perspective: Perspective, spans: tuple[Span, ...], lang: str) -> Iterator[str | Inline]:
    for span in spans:
        text: Text = span.text
        if span.emphasis:
            text = Emphasis(text)
        if span.strong:
            text = Strong(text)
        match span.kind:
            case "claim":
                yield from _figure(perspective.verdicts[span.target], text, language.tag() if lang else "")
            case "place":
                yield Mark(text, "place", Choice("place", span.target, ""))
            case "web":
                yield Link(text, span.target)
            case "text":
                yield from text if isinstance(text, tuple) else (text,)


def _figure(verdict: Verdict, text: Text, lang: str) -> Iterator[str | Inline]:
    """The words that state a figure, and its badge: of what is right the sign only, so that the text can be read."""
    words, mark = in_words(verdict), verdict.mark
    choice = Choice("claim", verdict.claim.id, "", words.summary)
    yield Mark(text, "words", choice, mark.tone, is_stop=mark.tone == "none")
    if mark.tone != "none":
        badge = mark.sign if mark.tone == "good" else words.badge
        yield " "
        yield Mark(Name(badge, lang) if lang else badge, "sign", choice, mark.tone)
