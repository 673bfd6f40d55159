"""A number and what it counts: "three countries: France, Spain and Italy", "12 people: 7 men and 5 women"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from geo.claims.quoted import leading
from geo.extract.context import Context
from geo.extract.found import Statement
from geo.extract.quantities import Quantity

_MOST_THINGS, _MOST, _LEAST_PLAIN = 20, 100_000, 3
_NOUN = re.compile(
    r"\s(?P<noun>[^\d:;.,()\[\]–—\n\"“”]{3,70}?)"
    r"(?P<bind>:\s|\s[–—-]\s|[–—]|\s[(\[]|,\s(?:namely|viz\.?)\s|,\s(?=[A-Z])|\s(?:are|were)\s(?=[A-Z]))"
)
"""A counted noun, and what binds a list to it."""
_LOOSE = frozenset({",", "are", "were"})
"""Behind these a list of names is taken only if it is right."""
_END = re.compile(r"[;\n]|\.(?=\s|$)|$")
_BRACKET, _DASH = re.compile(r"[)\]]"), re.compile(r"\s[–—-]\s|[–—]|[;\n]|\.(?=\s|$)|$")
_CLOSED_BY = {"(": _BRACKET, "[": _BRACKET, "–": _DASH, "—": _DASH, "-": _DASH}
_NO_LIST = re.compile(r"[(\"“:]")
_LAST = re.compile(r"\s(?:and|&)\s[^,]{1,60}(),\s")
"""The end of a list in a sentence that goes on: "A, B and C, who ..."."""
_LONGEST_LIST = 400
_MANY = re.compile(r"(?:s|men|women|people|children)$")
_CAPITAL = re.compile(r"\b([A-Z][\w’'-]*)\s$")
_NO_NAMES = frozenset(
    {"The", "These", "Those", "All", "Its", "His", "Her", "Their", "Our", "In", "At", "For", "Of", "With", "Only"}
)
_MONTH = re.compile(r"\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_FAR_OFF = 0.2
"""A list that is farther off its number is hardly meant to be all of it."""

_NOT_ALL = re.compile(
    r"\b(?:includ\w+|such|like|among|other|others|etc|example|e\.g|more|several|various|especially|notably|mainly"
    r"|mostly|some|most|only|either|or|nor|neither|per|than|well|plus|along|together|of\sthem|of\swhom)\b|…|\.\.\."
)
"""Words by which a list is not all of what was counted, or not a list."""
_PART_OF = re.compile(
    r"(?:\bof\s(?:the|its|his|her|their|these|those|our)?\s?|\b(?:chapter|page|part|no\.|number|figure)\s)$", re.I
)
_SENTENCE_WORD = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|say|that"
    r"|which|who|whose|when|where|because|if|but|to|not|it|he|she|they|we|you|there|this)\b",
    re.IGNORECASE,
)
_NEXT = re.compile(r",\s(?:and\s|&\s)?|\s(?:and|&)\s")
_NEXT_LONG = re.compile(r";\s(?:and\s)?")
_AND = re.compile(r"\s(?:and|&)\s")
_JOINED_NAMES = re.compile(
    r"\b(Bosnia|Trinidad|Antigua|Kitts|Vincent|Tyne|Devon|Wallis|Turks|Jammu|Johnson|Marks|Procter|Newfoundland"
    r"|Dumfries|Food|Health|Trade|Research|Science|Arts?|Culture|Law)\s(?:and|&)\s"
)
"""Names that have an "and" of their own."""
_NAME = re.compile(r"[A-Z][\w’'.-]*(?:\s(?:[A-Z][\w’'.-]*|of|the|de|al|el|la)){0,3}")
_WORD = re.compile(r"[a-z][\w’'-]*")
_PART = re.compile(r"[\w,]+\s[\w’'-]+")
_MOST_WORDS = 7

_PARTS_AHEAD = re.compile(
    r"(?:\b(?:were|are|was|is|include|includes|included|comprise|comprises|comprised|consists?\sof|consisted\sof"
    r"|comprising|made\sup\sof|among\sthem)\s(?:the\s)?)$"
)
_PEOPLE = re.compile(
    r"\s(?:[a-z-]+\s){0,2}(?:people|persons|crew|passengers|victims|members|dead|killed|injured|wounded|casualties|deaths"
    r"|fatalities|patients|men|women|children|students|soldiers|officers|civilians|workers|hostages|sailors|suspects"
    r"|migrants|others|miners|fishermen|climbers|players|employees|residents)\b"
)
_BEFORE_PART = re.compile(r"(?:,\s(?:and\s)?|\s(?:and|&)\s|;\s(?:and\s)?)(?:the\sother\s|another\s|a\sfurther\s)?$")
_FAR_AHEAD = 450
_COUNTED = re.compile(r"(?:\s[^\d:;.()\[\]–—\n\"“”]{3,80}?)?(?::\s|\s[–—-]\s|[–—]|\s[(\[]|,\s)$")
_A_TOTAL = re.compile(r"(?:,|\s[(–—-])\s?(?:for\s|making\s|or\s)?a\stotal\sof\s$")
_ALTOGETHER = re.compile(r"(?:\s[a-z-]+){0,2}\s(?:in\sall|in\stotal|altogether)\b")


class _List(NamedTuple):
    things: tuple[str, ...]
    end: int
    is_plain: bool
    """Whether nothing in it can be read in another way."""


def find(context: Context) -> Iterator[Statement]:
    """The statements of this kind, in order."""
    bare = [each for each in context.quantities if not each.unit and not each.is_range]
    reached = 0
    for index, quantity in enumerate(bare):
        if quantity.start < reached or not _counts(quantity):
            continue
        made = (
            _listed(context, quantity)
            or _with_parts(context, quantity, bare[index + 1 : index + 9])
            or _in_all(context, quantity, bare[max(0, index - 8) : index])
        )
        if made and made.start >= reached:
            yield made
            reached = made.end


def _counts(quantity: Quantity) -> bool:
    return quantity.low == int(quantity.low) and 1 < quantity.low <= _MOST


def _statement(quantity: Quantity, things: Sequence[str], end: int) -> Statement:
    fields: dict[str, Any] = {"stated": quantity.stated, "listed": list(things)}
    if quantity.qualifier:
        fields["qualifier"] = quantity.qualifier
    return Statement(quantity.qualified_start, end, "count", fields)


# --- a number and a list of names or things


def _listed(context: Context, quantity: Quantity) -> Statement | None:
    """The statement that so many things are listed; None if no list is bound to the number."""
    source = context.source
    if quantity.number_end != quantity.end:
        return None
    noun = _NOUN.match(source, quantity.end)
    if not noun or _NOT_ALL.search(noun["noun"]) or noun["noun"].startswith("of "):
        return None
    if _PART_OF.search(source, max(0, quantity.start - 14), quantity.start) or _is_name(source, quantity):
        return None
    if noun["bind"].strip() in _LOOSE and not _MANY.search(noun["noun"]):
        return None
    found = _list(source, noun.end(), noun["bind"].strip())
    if not found or len(set(found.things)) < len(found.things):
        return None
    numbers = [leading(thing) for thing in found.things]
    counts = {len(found.things)} | ({round(sum(numbers))} if min(numbers) >= 1 else set())
    is_right = quantity.low in counts or (quantity.qualifier == "at-least" and max(counts) >= quantity.low)
    off = min(abs(count - quantity.low) for count in counts)
    if not is_right and (not found.is_plain or 2 * quantity.low in counts or off > max(2, quantity.low * _FAR_OFF)):
        return None
    return _statement(quantity, found.things, found.end)


def _is_name(source: str, quantity: Quantity) -> bool:
    """Whether the number is part of a name or a date: "Apollo 11", "2 May"."""
    before = _CAPITAL.search(source, max(0, quantity.start - 24), quantity.start)
    return bool(before and before[1] not in _NO_NAMES) or bool(_MONTH.match(source, quantity.end))


def _list(source: str, start: int, bind: str) -> _List | None:
    """The list that begins at a place of the text; None if what stands there is no list of all things."""
    closing = _CLOSED_BY.get(bind[:1], _END)
    close = closing.search(source, start, min(len(source), start + _LONGEST_LIST))
    if close is None:
        return None
    text = source[start : close.start()].rstrip()
    if not text or text[0].isspace() or _NO_LIST.search(text) or _NOT_ALL.search(text):
        return None
    brackets = bind[:1] in ("(", "[")
    joined = _JOINED_NAMES.sub(lambda found: found.group().replace(" ", "\0"), text)
    last = None if brackets or ";" in joined else _LAST.search(joined)
    if last:
        joined = joined[: last.end(1)]
    things = tuple(
        " ".join(part.replace("\0", " ").split()).strip(",")
        for part in (_NEXT_LONG if ";" in joined else _NEXT).split(joined)
    )
    if not 2 <= len(things) <= _MOST_THINGS or not all(things) or not (brackets or _AND.search(joined)):
        return None
    if any(_SENTENCE_WORD.search(thing) or len(thing.split()) > _MOST_WORDS for thing in things):
        return None
    if any(thing[0].isdigit() for thing in things) and not all(leading(thing) >= 1 for thing in things):
        return None
    are_names = all(_NAME.fullmatch(thing) for thing in things)
    if bind in _LOOSE and not are_names:
        return None
    many = len(things) >= _LEAST_PLAIN
    alike = all(_PART.fullmatch(thing) for thing in things) or (
        many and (are_names or all(_WORD.fullmatch(thing) for thing in things))
    )
    is_closed = brackets or bind == ":" or close.group().strip() in ("–", "—")
    is_plain = alike and is_closed and bind not in _LOOSE and not last and len(_AND.findall(joined)) == 1
    end = start + len(joined) if last else close.start() + brackets
    return _List(things, end, is_plain)


# --- a total and its parts


def _with_parts(context: Context, total: Quantity, following: Sequence[Quantity]) -> Statement | None:
    """The statement that numbers behind a total make it up; None if they do not, as they may be of something else."""
    source = context.source
    sentence = context.text.sentence_at(total.start)
    for index, first in enumerate(following[:3]):
        if first.start - total.end > _FAR_AHEAD:
            break
        before = source[total.end : first.qualified_start]
        same_sentence = first.start < sentence.end
        bound = _COUNTED.fullmatch(before) if same_sentence and index == 0 else None
        ahead = not bound and _PARTS_AHEAD.search(source, max(0, first.start - 30), first.start)
        if not bound and not (ahead and not same_sentence and _PEOPLE.match(source, total.end)):
            continue
        parts = _parts(source, first, following[index + 1 :])
        if len(parts) < 2:
            continue
        whole = sum(int(part.low) for part in parts)
        things = _things(source, parts)
        if len(set(things)) < len(things):
            continue
        end = parts[-1].end + len(things[-1]) - (parts[-1].end - parts[-1].start)
        if whole == total.low and not total.qualifier:
            return _statement(total, things, end)
    return None


def _parts(source: str, first: Quantity, following: Sequence[Quantity]) -> list[Quantity]:
    """The numbers that follow each other in a list, from the first on."""
    parts = [first]
    for part in following:
        between = source[parts[-1].end : part.qualified_start]
        if len(between) > 80 or re.search(r"[.:;()\n]", between) or not _BEFORE_PART.search(between):
            break
        parts.append(part)
    return parts if all(part.low == int(part.low) and part.low >= 1 and not part.qualifier for part in parts) else []


def _things(source: str, parts: Sequence[Quantity]) -> list[str]:
    """Each part with its words: "7 men"."""
    things = []
    for part, after in zip(parts, [*parts[1:], None], strict=True):
        if after:
            text = _BEFORE_PART.sub("", source[part.start : after.qualified_start])
        else:
            found = re.compile(r"(?:\s[^\s,.;:()\n]{1,30}){0,3}").match(source, part.end)
            text = source[part.start : found.end() if found else part.end]
        things.append(" ".join(text.split()))
    return things


def _in_all(context: Context, total: Quantity, before: Sequence[Quantity]) -> Statement | None:
    """The statement that the numbers before a total make it up: "seven men and five women, 12 people in all".

    If they do not, there is none: the total may be of all so far.
    """
    source = context.source
    says_so = _A_TOTAL.search(source, max(0, total.start - 24), total.start) or _ALTOGETHER.match(source, total.end)
    if not says_so or total.qualifier:
        return None
    sentence = context.text.sentence_at(total.start)
    for index, first in enumerate(before):
        if first.start < sentence.start:
            continue
        parts = _parts(source, first, before[index + 1 :])
        if len(parts) == len(before) - index > 1 and sum(part.low for part in parts) == total.low:
            things = _things(source, parts)
            if len(set(things)) == len(things):
                made = _statement(total, things, total.end)
                return replace(made, start=first.start)
    return None
