"""The article: its head, and for each section the summary, its figures and the places that it names."""

from collections.abc import Iterator
from dataclasses import replace
from string import Formatter
from typing import Literal

from geo.claims.sentences import in_words
from geo.claims.verdicts import Verdict
from geo.content import told
from geo.content.blocks import (
    Badge,
    Block,
    Choice,
    Choices,
    Date,
    Emphasis,
    Figure,
    Head,
    Inline,
    Link,
    Paragraph,
    Passage,
    PlaceName,
    Strong,
    Text,
)
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
        origin = _("The date of the text is not known.")
    elif heading.undated:
        origin = _filled(_("On the events of {date}"), date=date)
    elif heading.publisher or heading.url:
        publisher = Link(heading.publisher or _("An article"), heading.url)
        origin = _filled(_("{publisher}, {date}"), publisher=publisher, date=date)
    else:
        origin = _filled(_("On an article of {date}"), date=date)
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
    return Badge(words.label, verdict.mark.tone, words.finding, language)


def _in_text(verdict: Verdict, language: str) -> Badge:
    """The badge of a verdict in the text: what is right has only its sign there, or the text could not be read."""
    whole = badge(verdict, language)
    return replace(whole, text=verdict.mark.sign) if verdict.mark.tone == "good" else whole


def claim_choice(verdict: Verdict, chosen: bool = False) -> Choice:
    """A button that opens a claim and says its verdict."""
    return Choice("claim", verdict.claim.id, in_words(verdict).summary, chosen=chosen)


def blocks(perspective: Perspective) -> Iterator[Block]:
    """The choice of a section, and the chosen section; if none is chosen, all of them, the first one open."""
    sections, chosen = perspective.article.sections, perspective.view.section
    titles = {section.id: f"{number}. {section.title}" for number, section in enumerate(sections, start=1)}
    picks = (
        Choice("section", section.id, f"{number}", titles[section.id], chosen=section.id == chosen)
        for number, section in enumerate(sections, start=1)
    )
    yield Choices(
        "article",
        _("Section of the article"),
        (Choice("section", "", _("All"), chosen=not chosen), *picks),
        one_of=True,
    )
    for section in sections:
        if chosen in ("", section.id):
            state: Literal["open", "folded"] = "open" if section is sections[0] else "folded"
            inside = tuple(_section(perspective, section))
            lang = told.language(perspective.article, section, "title")
            yield Passage(section.id, titles[section.id], lang, inside, "alone" if chosen else state)


def _section(perspective: Perspective, section: Section) -> Iterator[Block]:
    article, verdicts = perspective.article, perspective.verdicts
    lang = told.language(article, section, "summary")
    for spans in section.paragraphs:
        yield Paragraph(tuple(_spans(perspective, spans, lang)), lang)
    if section.claim_ids:
        claims = tuple(claim_choice(verdicts[id_]) for id_ in section.claim_ids)
        yield Choices(f"claim {section.id}", _("Details"), claims)
    if section.place_ids:
        places = tuple(Choice("place", id_, article.place_by_id[id_].name) for id_ in section.place_ids)
        yield Choices(f"show {section.id}", _("Show on the map"), places)


def _spans(perspective: Perspective, spans: tuple[Span, ...], lang: str) -> Iterator[str | Inline]:
    for span in spans:
        text: Text = span.text
        if span.emphasis:
            text = Emphasis(text)
        if span.strong:
            text = Strong(text)
        match span.kind:
            case "claim":
                yield Figure(text, chosen=span.target == perspective.view.claim)
                yield " "
                yield _in_text(perspective.verdicts[span.target], language.tag() if lang else "")
            case "place":
                yield PlaceName(text)
            case "web":
                yield Link(text, span.target)
            case "text":
                yield from text if isinstance(text, tuple) else (text,)
