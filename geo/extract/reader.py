"""Read a news text: its places, what it states, and the verdict on each statement.

>>> reading = read("Paris is about 340 km from London.")
>>> [(finding.statement.kind, finding.name) for finding in reading.findings]
[('distance', 'holds')]
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from geo.claims import check_all
from geo.claims.kind import Verdict
from geo.claims.sentences import in_words
from geo.extract import draft, languages
from geo.extract.draft import Draft
from geo.extract.found import End, Finding, Mention, Spot, Statement, Unjudged, UnreadableError
from geo.extract.segments import Text
from geo.words.formats import join_sentences, number
from geo.words.language import _

if TYPE_CHECKING:
    from geo.extract.context import Context

MAX_WORDS = 20_000
MAX_CHARACTERS = 300_000
"""A word has about six characters, with the space behind it."""


@dataclass(frozen=True)
class Choices:
    """What a reader chose, so that it is not guessed.

    Attributes:
        places: For a name as written, the id of the place that it means, or "" if it is no place.
        ends: For an end of a statement, by where the statement begins, its kind and the end's role: the place's id.
        readings: For a statement, by where it begins and its kind: the number of the reading, 0 for the first.
    """

    places: Mapping[str, str] = field(default_factory=dict)
    ends: Mapping[tuple[int, str, str], str] = field(default_factory=dict)
    readings: Mapping[tuple[int, str], int] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Reading:
    """What is found in a text.

    Attributes:
        text: The text.
        published: The date of the article; None if it is not known.
        published_by: Who says so: the reader or the text; empty if nobody does.
        mentions: The places in it, in order.
        findings: What it states, in order, each with its verdict.
        unjudged: The figures that are no statement, with the reason, in order.
        draft: The story that is made of it.
    """

    text: Text
    published: dt.date | None
    published_by: Literal["reader", "text", ""]
    mentions: tuple[Mention, ...]
    findings: tuple[Finding, ...]
    unjudged: tuple[Unjudged, ...]
    draft: Draft

    @property
    def spots(self) -> dict[str, Spot]:
        """Every place that a name or an end may mean, by its id."""
        found = [candidate.spot for mention in self.mentions for candidate in mention.candidates]
        found += [spot for each in self.findings for end in each.statement.ends for spot in end.spots]
        return {spot.id: spot for spot in found}


def read(text: str, published: dt.date | None = None, choices: Choices | None = None) -> Reading:
    """Read a text.

    Args:
        text: The text, plain, at most `MAX_WORDS` words.
        published: The date of the article, if it is known; else the text may give it.
        choices: What a reader chose.

    Raises:
        UnreadableError: The text is empty, too long, or in a language that is not read.
    """
    # Their patterns take a quarter of a second to compile. A page that opens a story needs none of them.
    from geo.extract import days, names, quantities, resolution, times, unjudged
    from geo.extract.context import Context

    chosen = choices or Choices()
    _refuse(text)
    whole = Text(text)
    dates = days.find(whole)
    dated = days.article_date(whole, dates)
    date = published or dated
    mentions = resolution.resolve(whole, names.find(whole), chosen.places)
    context = Context(whole, date, quantities.find(whole), times.find(whole), dates, mentions)
    statements = _statements(context, chosen)
    story = draft.story(whole, date, mentions, statements)
    return Reading(
        text=whole,
        published=date,
        published_by="reader" if published else "text" if dated else "",
        mentions=tuple(mentions),
        findings=tuple(_findings(whole, statements, story)),
        unjudged=tuple(unjudged.find(context, statements)),
        draft=story,
    )


def _refuse(text: str) -> None:
    if not text.strip():
        raise UnreadableError(_("There is no text. Paste an article, or drop a file."))
    words = len(text.split())
    if words > MAX_WORDS or len(text) > MAX_CHARACTERS:
        limit = _("The text is too long: {words} words and {characters} characters. At most {most} words can be read.")
        raise UnreadableError(limit.format(words=number(words), characters=number(len(text)), most=number(MAX_WORDS)))
    if not any(character.isalpha() for character in text):
        raise UnreadableError(_("There are no words in the text."))
    if name := languages.other_than_read(text):
        raise UnreadableError(
            _("The text seems to be in {language}. Only English is read so far.").format(language=name)
        )


def _statements(context: "Context", choices: Choices) -> list[Statement]:
    """All statements, in order, with the ends and the readings that the reader chose."""
    from geo.extract.kinds import KINDS

    found = [statement for find in KINDS.values() for statement in find(context)]
    found.sort(key=lambda statement: (statement.start, statement.end, statement.kind))
    if not choices.ends and not choices.readings:
        return found
    spots = {candidate.spot.id: candidate.spot for mention in context.mentions for candidate in mention.candidates}
    return [_as_chosen(statement, choices, spots) for statement in found]


def _as_chosen(statement: Statement, choices: Choices, spots: Mapping[str, Spot]) -> Statement:
    ends = []
    for end in statement.ends:
        id_ = choices.ends.get((statement.start, statement.kind, end.role), "")
        spot = next((spot for spot in end.spots if spot.id == id_), spots.get(id_) or _listed(id_))
        ends.append(_taken(end, spot) if spot else end)
    changed = tuple(ends) != statement.ends
    chosen = choices.readings.get((statement.start, statement.kind))
    if chosen is not None and chosen > len(statement.readings):
        chosen = None
    return replace(statement, ends=tuple(ends), problem="" if changed else statement.problem, chosen=chosen)


def _listed(id_: str) -> Spot | None:
    """A place of the gazetteer that the text does not name, by its id."""
    from geo.extract import bearers
    from geo.gazetteer import entries

    entry = entries.with_id(id_) if id_ else None
    return bearers.spot(entry) if entry else None


def _taken(end: End, spot: Spot) -> End:
    others = tuple(other for other in end.spots if other.id != spot.id)
    return replace(end, spots=(spot, *others), certain=True, problem="", meant=1)


def _reason(verdict: Verdict) -> str:
    """What was found, with what was taken for granted that the text does not say."""
    finding = in_words(verdict).finding
    return join_sentences(finding, verdict.claim.note) if verdict.claim.note else finding


def _findings(text: Text, statements: list[Statement], story: Draft) -> list[Finding]:
    verdicts = {verdict.claim.id: verdict for verdict in check_all(story.article)}
    findings = []
    for index, statement in enumerate(statements):
        id_ = story.claim_of.get(index, "")
        quote = draft.quotation(text, statement.start, statement.end)
        if verdict := verdicts.get(id_):
            findings.append(Finding(id_, statement, quote, verdict.name, verdict, _reason(verdict)))
        else:
            reason = story.flaws.get(index, _("There are more statements than a story may have claims."))
            findings.append(Finding("", statement, quote, "not-checkable", None, reason))
    return findings
