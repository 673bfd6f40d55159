"""The walk through the findings, in the order of the strip: where the reader is in it, and what a slide says."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from geo.claims.exhibits import Clocks, Picture
from geo.claims.sentences import in_words
from geo.content.blocks import Block, Heading, Note, Paragraph
from geo.content.chapters import findings
from geo.content.chapters.article import badge
from geo.content.inline import Name, Strong
from geo.perspective import Perspective
from geo.words import formats, language
from geo.words.language import _


@dataclass(frozen=True)
class Stop:
    """Where the reader is in the walk.

    Attributes:
        number: The number of the open finding, from 1; 0 before the first.
        of: How many findings there are.
        before: The claim before; None if there is none. An empty id stands for the story's own slide.
        after: The claim after; None if there is none.
    """

    number: int
    of: int
    before: str | None
    after: str | None


def claims(perspective: Perspective) -> tuple[str, ...]:
    """The ids of the claims in the order of the strip of findings: the worst first."""
    strip = findings.strip(perspective)
    choices = [mark.choice for mark in (*strip.first, *strip.rest)] if strip else []
    return tuple(str(choice.value) for choice in choices if choice and choice.field == "claim")


def stop(perspective: Perspective) -> Stop | None:
    """Where the reader is; None if no finding is open and the story is not presented, or if there is no finding."""
    ids, view = claims(perspective), perspective.view
    if view.claim in ids:
        at = ids.index(view.claim)
        first = "" if view.presenting else None
        return Stop(at + 1, len(ids), ids[at - 1] if at else first, ids[at + 1] if at + 1 < len(ids) else None)
    return Stop(0, len(ids), None, ids[0]) if ids and view.presenting else None


def words(perspective: Perspective, at: Stop) -> dict[str, str]:
    """The words of the buttons, for their script, and what is said of the finding that opens."""
    numbers = {"number": formats.number(at.number), "count": formats.number(at.of)}
    place = _("Finding {number} of {count}").format(**numbers)
    verdict = perspective.open_verdict
    return {
        "title": _("Findings"),
        "previous": _("Previous finding"),
        "next": _("Next finding"),
        "place": _("{number} of {count}").format(**numbers) if at.number else "",
        "end": _("End the presentation"),
        "said": _("{name}: {figure}").format(name=place, figure=in_words(verdict).summary) if verdict else "",
    }


def slide(perspective: Perspective) -> Iterator[Block]:
    """What stands beside the map in a presentation: the open finding, or the story before the first."""
    heading, verdict = perspective.article.heading, perspective.open_verdict
    if verdict is None:
        yield Heading(heading.title)
        yield Paragraph(heading.standfirst)
        if strip := findings.strip(perspective):
            yield Note(strip.title)
        return
    found, article = in_words(verdict), perspective.article
    yield Paragraph(Strong(Name(found.quote, language.lang_attribute(heading.language))))
    yield Paragraph(badge(verdict))
    yield Paragraph(found.finding)
    pictures = verdict.claim.exhibits(article, perspective.claim_ends)
    shown = Clocks if perspective.claim_places else get_args(Picture)  # the map shows where
    yield from [each for each in pictures if isinstance(each, shown)][:1]
    yield Note(_("Source: {sources}").format(sources=found.sources))
