"""The chapter "Fact check": the figures that are computed, and those that a source judges; and the card of a figure.

The page shows the card of the open figure beside the map, where its ends can be changed; a file has all cards.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any

from geo import claims
from geo.claims import exhibits, sentences
from geo.claims.exhibits import Exhibit, HoursChart, PairsChart
from geo.claims.kind import CheckedClaim, Verdict
from geo.claims.sentences import in_words
from geo.content import controls, tables, told
from geo.content.blocks import Block, Card, Cards, Chapter, Chart, Facts, Fold, Note, Paragraph
from geo.content.chapters.article import badge
from geo.content.inline import Link, Name, Strong, Text
from geo.content.inputs import Choice, Row, Select
from geo.perspective import Perspective
from geo.story.model import Article, Place
from geo.words import language
from geo.words.language import N_, _


def _blocks(perspective: Perspective) -> Iterator[Block]:
    verdicts = perspective.verdicts
    if not verdicts:
        yield Note(_("This story states no figure."))
        return
    article = perspective.article
    said = [verdict for verdict in verdicts.values() if verdict.is_said]
    checked = [verdict for verdict in verdicts.values() if not verdict.is_said and verdict.mark.tone != "none"]
    unchecked = [verdict for verdict in verdicts.values() if verdict.mark.tone == "none"]
    if checked:
        yield tables.figures(article, checked)
    if said:
        note = Note(_("These are the words of the sources named. Nothing here is computed."))
        yield Fold(_("What sources say"), (note, tables.statements(article, said)))
    if unchecked:
        yield Fold(_("What we could not check"), (tables.unchecked(article, unchecked),))


def _appendix(perspective: Perspective) -> Iterator[Block]:
    yield Cards(
        _("Each figure"), "claim", tuple(card(perspective, verdict) for verdict in perspective.verdicts.values())
    )


def card(perspective: Perspective, verdict: Verdict, menus: tuple[Block, ...] = ()) -> Card:
    """The card of a figure: the article's words, what was found, a picture, its ends, what others say, its sources.

    Args:
        perspective: The story and what the reader chose.
        verdict: The verdict on it.
        menus: What stands in place of the menus of its ends.
    """
    quote = Name(in_words(verdict).quote, language.lang_attribute(perspective.article.heading.language))
    blocks = tuple(_opened(perspective, verdict, menus))
    return Card((quote, " ", badge(verdict)), Choice("claim", "", _("Close")), verdict.claim.id, blocks)


def _opened(perspective: Perspective, verdict: Verdict, menus: tuple[Block, ...]) -> Iterator[Block]:
    claim, words, article = verdict.claim, in_words(verdict), perspective.article
    evidence, others = _evidence(perspective, verdict), {each.term for each in claim.other_reports()}
    if verdict.is_said:
        # The words of the source are the finding. The article's are the title, unless they are told in ours.
        stated = (_("Article"), words.stated)
        yield Facts(((stated,) if words.stated != words.quote else ()) + evidence)
        return
    is_open = claim.id == perspective.view.claim
    ends = perspective.claim_ends if is_open else _own_ends(article, claim)
    yield Paragraph(words.finding)
    pictures = list(map(_exhibit, claim.exhibits(article, ends)))
    yield from pictures[:1]
    if menus:
        yield from menus
    elif ends and is_open:
        yield from _ends(perspective, claim, *ends)
    if others:
        yield Facts(tuple(pair for pair in evidence if pair[0] in others))
    source = _sourced(words.stated, told.text(article, claim, "source"), claim.source_url)
    why = tuple(pair for pair in evidence if pair[0] not in others)
    yield Fold(_("How we know, and sources"), (*pictures[1:], Facts(((_("Article"), source), *why))))


def _own_ends(article: Article, claim: CheckedClaim) -> tuple[Place, Place] | None:
    return (article.place_by_id[claim.ends[0]], article.place_by_id[claim.ends[1]]) if claim.ends else None


def _evidence(perspective: Perspective, verdict: Verdict) -> tuple[tuple[str, Text], ...]:
    claim, article = verdict.claim, perspective.article
    # What the claim has in the story's first language only is marked as such.
    marked = {
        getattr(claim, field): told.text(article, claim, field)
        for field in claim.texts
        if isinstance(getattr(claim, field), str)
    }
    return tuple(
        (each.term, _sourced(marked.get(each.text, each.text), marked.get(each.source, each.source), each.address))
        for each in sentences.evidence(verdict)
    )


def _sourced(text: Text, source: Text, address: str) -> Text:
    cited = Link(source, address)
    if not text or not source:
        return cited if source else text
    return (*(text if isinstance(text, tuple) else (text,)), " (", cited, ")")


# --- the open claim ---------------------------------------------------------------------------------------------------


def _ends(perspective: Perspective, claim: CheckedClaim, start: Place, end: Place) -> Iterator[Block]:
    options = controls.places(perspective)

    def select(index: int, label: str, chosen: Place) -> Select:
        def change(before: Perspective, new: str) -> dict[str, Any]:
            ends = [place.id for place in before.claim_ends or (start, end)]
            ends[index] = new
            return {"ends": tuple(ends)}

        return Select("ends", label, options, chosen.id, key=f"{claim.id} {index}", change=change)

    yield Row((select(0, _("From"), start), select(1, _("To"), end)))
    if perspective.view.ends:
        verdict = claims.between(claim, perspective.article, start.id, end.id)
        yield Paragraph((badge(verdict), " ", in_words(verdict).finding))


def _exhibit(exhibit: Exhibit) -> Block:
    match exhibit:
        case exhibits.Facts(pairs):
            return Facts(pairs)
        case exhibits.Remark(about, text):
            return Paragraph((Strong((about, ": ")), text))
        case exhibits.PairsChart() | exhibits.HoursChart():
            return Chart(partial(_chart, exhibit))
        case _:
            return exhibit


def _chart(exhibit: PairsChart | HoursChart) -> object:
    from geo.content import charts

    if isinstance(exhibit, HoursChart):
        return charts.through_time(exhibit.steps, exhibit.stated, exhibit.title)
    most = 1.2 * max(exhibit.stated, *(computed for _name, computed, _is_chosen in exhibit.rows))
    holds, near = exhibit.holds.within(0, most), exhibit.near.within(0, most)
    return charts.end_points(exhibit.stated, exhibit.unit, exhibit.rows, holds, near, exhibit.reaches)


CHAPTER = Chapter("figures", N_("Fact check"), _blocks, _appendix)
