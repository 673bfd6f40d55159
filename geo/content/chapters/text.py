"""A text that a reader brought, as it was given, with its places and statements marked, and their cards.

A statement of which a claim could be made is chosen as `claim`, by the claim's id; others as `statement`, by their key.
Without a place in the text there is no map and no view: then every statement is chosen by its key.
"""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise

from geo.claims import kinds, sentences
from geo.claims.clock_ends import UTC_ID
from geo.claims.sentences import in_words
from geo.claims.verdicts import BY_WEIGHT, MARKS
from geo.content import told
from geo.content.blocks import Block, Card, Facts, Fold, Given, Heading, Items
from geo.content.chapters import article, figures
from geo.content.inline import Badge, Inline, Mark, Name, Text
from geo.content.inputs import Choice, Meaning
from geo.extract.draft import told_apart
from geo.extract.found import End, Finding, Mention, Statement
from geo.extract.reader import Reading
from geo.extract.segments import Span
from geo.perspective import Perspective
from geo.story.problems import InvalidValueError
from geo.words import formats
from geo.words.language import N_, Words, _, lang_attribute, ngettext

_LANGUAGE = "en"
_ROLES = Words(
    {"from": N_("From"), "to": N_("To"), "place": N_("Place"), "within": N_("Within"), "equals": N_("Same as")}
)
READING = "reading"
"""Stands for the reading of a statement where an end's role would stand."""

_WRONG = ("differs", "not-met")
_MOST_SHOWN = 36
"""Of a statement so many characters at most stand in the strip of findings."""


def beside_the_map(perspective: Perspective) -> Iterator[Block]:
    """What stands beside the map: the reader's text if the story is a draft of it, else the article's sections."""
    reading = perspective.reading
    yield Heading(_("Your text") if reading else _("Summary of the article"), 0)
    yield from blocks(reading) if reading else article.blocks(perspective)


def blocks(reading: Reading) -> Iterator[Block]:
    """What could not be judged, and the text."""
    if unread := _not_judged(reading):
        title = ngettext("{count} figure that was not judged", "{count} figures that were not judged", len(unread))
        yield Fold(title.format(count=formats.number(len(unread))), (Items(unread),), open_in_file=False)
    yield Given(tuple(_paragraphs(reading)), lang_attribute(_LANGUAGE))


def key(finding: Finding) -> str:
    """What names a statement, also after a choice of the reader has given its claim another id."""
    return f"{finding.statement.start}-{finding.statement.kind}"


def choice(reading: Reading, finding: Finding) -> Choice:
    """The choice that opens the card of a statement."""
    if finding.id and reading.draft.article.places:
        return Choice("claim", finding.id, "", _hint(finding))
    return Choice("statement", key(finding), "", _hint(finding))


def _result(finding: Finding) -> str:
    """What was found, in a few words."""
    return in_words(finding.verdict).result if finding.verdict else MARKS[finding.name].title


def finding(reading: Reading, found: Finding) -> Mark:
    """The first words of a statement as they stand in the text, and what was found."""
    mark = MARKS[found.name]
    words = Name(_cut(found.quote), lang_attribute(_LANGUAGE))
    return Mark(told.signed(mark, words, ": ", _result(found)), "finding", choice(reading, found), mark.tone)


def _cut(quote: str) -> str:
    if len(quote) <= _MOST_SHOWN:
        return quote
    return quote[:_MOST_SHOWN].rpartition(" ")[0].rstrip(" ,;:.(") + " …"


def _hint(finding: Finding) -> str:
    words = _("{kind}, {verdict}. {finding}")
    kind = kinds.KINDS[finding.statement.kind].kind_title()
    return words.format(kind=kind, verdict=_result(finding), finding=finding.reason)


# --- in short ---------------------------------------------------------------------------------------------------------


def in_short(reading: Reading) -> str:
    """How many statements look wrong, in one sentence."""
    names = [finding.name for finding in reading.findings if finding.name != "not-checkable"]
    if not names:
        return _("No statement in it could be judged")
    return _counted(len(names), sum(name in _WRONG for name in names), names.count("in-doubt"))


def _counted(judged: int, wrong: int, doubtful: int) -> str:
    of = formats.number(judged)
    if wrong:
        words = ngettext("{wrong} of {of} statements looks wrong", "{wrong} of {of} statements look wrong", wrong)
    else:
        words = ngettext("No error in {of} statement", "No error in {of} statements", judged)
    said = words.format(wrong=formats.number(wrong), of=of)
    if not doubtful:
        return said
    more = ngettext("{said}; {doubtful} is in doubt", "{said}; {doubtful} are in doubt", doubtful)
    return more.format(said=said, doubtful=formats.number(doubtful))


def _not_judged(reading: Reading) -> tuple[Text, ...]:
    """The figures that were seen and not judged, each with the reason, in the order of the text."""
    seen = [(each.start, each.text, each.reason) for each in reading.unjudged]
    seen += [
        (finding.statement.start, finding.quote, finding.reason)
        for finding in reading.findings
        if finding.name == "not-checkable"
    ]
    lang = lang_attribute(_LANGUAGE)
    return tuple((Name(f"“{text}”", lang), ": ", reason) for _start, text, reason in sorted(seen))


# --- the text ---------------------------------------------------------------------------------------------------------


def _paragraphs(reading: Reading) -> Iterator[Text]:
    """The paragraphs of the text with their marks; marks that overlap are split at each other's ends."""
    starts = [mention.start for mention in reading.mentions]
    for paragraph in reading.text.paragraphs:
        inside = deque(each for each in reading.findings if _is_in(each.statement, paragraph))
        named = reading.mentions[bisect_left(starts, paragraph.start) : bisect_left(starts, paragraph.end)]
        ends = [at for each in named for at in (each.start, each.end)]
        ends += [at for each in inside for at in (each.statement.start, each.statement.end)]
        cuts = {min(max(at, paragraph.start), paragraph.end) for at in (*paragraph, *ends)}
        pieces: list[str | Inline] = []
        over: list[Finding] = []
        for start, end in pairwise(sorted(cuts)):
            while inside and inside[0].statement.start <= start:
                over.append(inside.popleft())
            before = bisect_right(starts, start) - 1
            mention = reading.mentions[before] if before >= 0 and end <= reading.mentions[before].end else None
            pieces.append(_piece(reading, reading.text.source[start:end], mention, over))
            pieces += [_sign(reading, each) for each in over if min(each.statement.end, paragraph.end) == end]
            over = [each for each in over if each.statement.end > end]
        yield tuple(pieces)


def _is_in(statement: Statement, paragraph: Span) -> bool:
    return statement.start < paragraph.end and paragraph.start < statement.end


def _piece(reading: Reading, text: str, mention: Mention | None, over: Sequence[Finding]) -> str | Mark:
    piece: str | Mark = text
    if mention:
        id_ = reading.draft.place_of.get(mention.spot.id, "") if mention.spot else ""
        chosen = Choice("place", id_, text, _meant(mention)) if id_ else None
        piece = Mark(piece, "place", chosen, certain=mention.certain)
    if over:
        # Of several statements the words lead to the one that matters most; each has its own sign.
        first = min(over, key=lambda each: (BY_WEIGHT.index(MARKS[each.name].tone), _length(each)))
        piece = Mark(piece, "words", choice(reading, first), MARKS[first.name].tone)
    return piece


def _length(finding: Finding) -> int:
    return finding.statement.end - finding.statement.start


def _sign(reading: Reading, finding: Finding) -> Mark:
    mark = MARKS[finding.name]
    return Mark(mark.sign, "sign", choice(reading, finding), mark.tone)


def _meant(mention: Mention) -> str:
    """What a name means, and why, for its tooltip."""
    sure = "" if mention.certain else _("not certain")
    taken = mention.candidates[0].spot
    parts = (taken.described or taken.name, sure, mention.reason)
    return _("; ").join(part.rstrip(".") for part in parts if part)


# --- cards ------------------------------------------------------------------------------------------------------------


def card(perspective: Perspective | None, reading: Reading, finding: Finding) -> Card:
    """The card of a statement: what it says, what was found and why, and what its ends mean."""
    close = Choice("statement", "", _("Close"))
    ends = (end for end in finding.statement.ends if not (end.spots and end.spots[0].id == UTC_ID))
    menus = (*(_end(reading, finding, end) for end in ends), *_readings(finding))
    if perspective and finding.verdict:
        return replace(figures.card(perspective, finding.verdict, menus), close=close)
    mark = MARKS[finding.name]
    quote = Name(f"“{finding.quote}”", lang_attribute(_LANGUAGE))
    title = (quote, " ", Badge(told.signed(mark, _result(finding)), mark.tone, finding.reason))
    if finding.verdict:
        found = Facts(((_("It states"), in_words(finding.verdict).stated), (_("Found"), finding.reason)))
    else:
        found = Facts(
            ((_("Kind"), kinds.KINDS[finding.statement.kind].kind_title()), (_("Not judged"), finding.reason))
        )
    evidence = sentences.evidence(finding.verdict) if finding.verdict else ()
    why = Facts(tuple((each.term, each.text) for each in evidence if each.text))
    return Card(title, close, key(finding), (found, *menus, *([why] if why.pairs else [])))


def _end(reading: Reading, finding: Finding, end: End) -> Meaning:
    statement = finding.statement
    label = _ROLES.get(end.role, end.role)
    if end.text:
        label = _("{role} “{words}”").format(role=label, words=end.text)
    spots = {spot.id: spot for spot in (*end.spots, *(each.spot for each in reading.mentions if each.spot))}
    options = list(told_apart(spots.values(), described=True).items())
    if not end.spots:
        options.insert(0, ("", _("not known")))
    return Meaning((statement.start, statement.kind, end.role), label, tuple(options), options[0][0], anywhere=True)


def _readings(finding: Finding) -> Iterator[Meaning]:
    """The menu of the ways in which a statement may be read, if that is not certain."""
    statement, verdict = finding.statement, finding.verdict
    if verdict is None or (statement.certain and not statement.readings):
        return
    written = verdict.claim.model_dump(by_alias=True, exclude_defaults=True)
    options = []
    for number, fields in enumerate(statement.all_readings):
        with suppress(InvalidValueError):
            claim = kinds.read({**written, **fields}, hints=False)
            way = [str(fields["route"])] if fields.get("route") else []
            options.append((str(number), " · ".join([claim.stated_text, *way])))
    if statement.chosen is None:
        options.insert(0, ("", _("not certain")))
    value = "" if statement.chosen is None else str(statement.chosen)
    yield Meaning((statement.start, statement.kind, READING), _("It is read as"), tuple(options), value)


def same_ends(reading: Reading, of: tuple[int, str, str]) -> list[tuple[int, str, str]]:
    """The ends of statements that are the same words as this one: "40 km north of the camp" has it twice."""
    ends = [(each.statement, end) for each in reading.findings for end in each.statement.ends]
    named = {(statement.start, statement.kind, end.role): (statement, end) for statement, end in ends}
    if of not in named:
        return []
    first, chosen = named[of]
    return [
        name
        for name, (statement, end) in named.items()
        if (end.start, end.end, end.text) == (chosen.start, chosen.end, chosen.text)
        and statement.start < first.end
        and first.start < statement.end
    ]


def meanings(reading: Reading, place_id: str) -> tuple[Meaning, ...]:
    """For each name by which the text calls a place, the menu of the places that it may mean."""
    spots = {spot for spot, place in reading.draft.place_of.items() if place == place_id}
    names = {each.text: each for each in reading.mentions if each.spot and each.spot.id in spots}
    return tuple(_meaning(mention) for mention in names.values())


def _meaning(mention: Mention) -> Meaning:
    options = told_apart([each.spot for each in mention.candidates], described=True)
    label = _("“{name}” means").format(name=mention.text)
    return Meaning(mention.text, label, (*options.items(), ("", _("not a place"))), mention.candidates[0].spot.id)
