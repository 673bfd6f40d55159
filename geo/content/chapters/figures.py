"""The chapter "Figures checked": the claims that are computed, those that a source judges, and the open one's card.

Of each sort there is a table. The ends of an open claim can be changed.
"""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from geo import claims
from geo.claims import exhibits, sentences
from geo.claims.exhibits import Exhibit, HoursChart, PairsChart
from geo.claims.kind import CheckedClaim
from geo.claims.sentences import in_words
from geo.claims.verdicts import Verdict
from geo.content import tables, told
from geo.content.blocks import (
    Block,
    Card,
    Cards,
    Chapter,
    Chart,
    Choice,
    Choices,
    Facts,
    Heading,
    Link,
    Name,
    Note,
    Paragraph,
    Row,
    Select,
    Strong,
    Text,
)
from geo.content.chapters.article import badge, claim_choice
from geo.perspective import Perspective
from geo.story.model import Place
from geo.words import language
from geo.words.language import N_, _


def _blocks(perspective: Perspective) -> Iterator[Block]:
    verdicts = perspective.verdicts
    if not verdicts:
        yield Note(_("This story states no figure."))
        return
    computed = {id_: verdict for id_, verdict in verdicts.items() if not verdict.is_said}
    said = {id_: verdict for id_, verdict in verdicts.items() if verdict.is_said}
    if computed:
        yield from _rows(perspective, "row", computed)
        yield tables.figures(perspective.article, computed.values())
    if said:
        yield Heading(_("What sources say"))
        yield Note(_("These are the words of the sources named. Nothing here is computed."))
        yield from _rows(perspective, "statement", said)
        yield tables.statements(perspective.article, said.values())


def _rows(perspective: Perspective, id_: str, verdicts: Mapping[str, Verdict]) -> Iterator[Block]:
    """By section a button for each verdict, and the card of the open claim if it is one of them."""
    chosen = perspective.view.claim
    for section, own in tables.by_section(perspective.article, verdicts.values()):
        buttons = tuple(claim_choice(verdict, chosen=verdict.claim.id == chosen) for verdict in own)
        yield Choices(f"{id_} {section.id}", section.title, buttons)
        if chosen in {verdict.claim.id for verdict in own}:
            yield _card(perspective, verdicts[chosen])


def _appendix(perspective: Perspective) -> Iterator[Block]:
    verdicts = (verdict for verdict in perspective.verdicts.values() if sentences.evidence(verdict))
    cards = tuple(_card(perspective, verdict) for verdict in verdicts)
    if cards:
        yield Cards(_("Rules, evidence and notes"), "claim", cards)


def _card(perspective: Perspective, verdict: Verdict) -> Card:
    claim = verdict.claim
    quote = Name(in_words(verdict).quote, language.lang_attribute(perspective.article.heading.language))
    blocks = (
        _opened(perspective, verdict)
        if claim.id == perspective.view.claim
        else (Facts(_evidence(perspective, verdict)), *_pictures(perspective, claim))
    )
    return Card((quote, " ", badge(verdict)), Choice("claim", "", _("Close")), claim.id, tuple(blocks))


def _opened(perspective: Perspective, verdict: Verdict) -> Iterator[Block]:
    claim, words, article = verdict.claim, in_words(verdict), perspective.article
    stated: tuple[tuple[str, Text], ...] = (
        (_("Stated"), _sourced(words.stated, told.text(article, claim, "source"), claim.source_url)),
        (_("Found"), words.finding),
    )
    if verdict.is_said:
        # The source is not that of the article's words, and its own words are the evidence. The quote is the title.
        stated = ((_("Stated"), words.stated),) if words.stated != words.quote else ()
    section = told.text(article, article.section_by_id[claim.section], "title")
    yield Facts(((_("Section"), section), *stated, *_evidence(perspective, verdict)))
    if perspective.claim_ends:
        yield from _ends(perspective, claim, *perspective.claim_ends)
    yield from map(_exhibit, claim.exhibits(perspective.article, perspective.claim_ends))


def _pictures(perspective: Perspective, claim: CheckedClaim) -> Iterator[Block]:
    """What the open row shows between the claim's own ends and looks the same in a file."""
    article = perspective.article
    ends = (article.place_by_id[claim.ends[0]], article.place_by_id[claim.ends[1]]) if claim.ends else None
    for exhibit in claim.exhibits(article, ends):
        if isinstance(exhibit, exhibits.Tally | exhibits.Scale | exhibits.Compass):
            yield exhibit


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
    options = tuple((place.id, place.name) for place in perspective.article.places)

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
        case exhibits.Tally() | exhibits.Scale() | exhibits.Compass():
            return exhibit
        case exhibits.Remark(about, text):
            return Paragraph((Strong((about, ": ")), text))
        case exhibits.PairsChart() | exhibits.HoursChart():
            return Chart(partial(_chart, exhibit))


def _chart(exhibit: PairsChart | HoursChart) -> object:
    from geo.content import charts

    if isinstance(exhibit, HoursChart):
        return charts.through_time(exhibit.steps, exhibit.stated, exhibit.title)
    most = 1.2 * max(exhibit.stated, *(computed for _name, computed, _is_chosen in exhibit.rows))
    holds, near = exhibit.holds.within(0, most), exhibit.near.within(0, most)
    return charts.end_points(exhibit.stated, exhibit.unit, exhibit.rows, holds, near, exhibit.reaches)


CHAPTER = Chapter("figures", N_("Figures checked"), _blocks, _appendix)
