"""The figures of a text that are no statement that can be checked, each with the reason."""

import re
from collections.abc import Iterator, Sequence

from geo.extract.context import Context
from geo.extract.found import Statement, Unjudged
from geo.extract.quantities import Quantity
from geo.words.language import N_, Words

_REASONS = Words(
    {
        "length": N_("A length or a distance: the text does not say between which places."),
        "height": N_("A height or a depth: there is nothing to compare it with."),
        "area": N_("An area: there is nothing to compare it with."),
        "mass": N_("A weight: there is nothing to compare it with."),
        "speed": N_("A speed: there is nothing to compare it with."),
        "temperature": N_("A temperature: there is nothing to compare it with."),
        "volume": N_("A volume: there is nothing to compare it with."),
        "time": N_("A duration: the text does not say from when to when."),
        "since": N_("A time before or after a day that the text does not give."),
        "age": N_("An age: the text does not give the date of birth."),
    }
)
_A = re.compile(r"an?\s", re.IGNORECASE)
_HEIGHT = re.compile(r"[-\s](?:high|tall|deep|above\ssea\slevel)\b")
_HEIGHT_BEFORE = re.compile(r"\b(?:depths?|heights?|altitudes?|elevation|tall|high)\s(?:of\s)?$")
_AGE = re.compile(r"[-\s](?:old|of\sage)\b")
_SINCE = re.compile(r"\s(?:ago|later|earlier|before|after|since)\b")


_RACE = re.compile(
    r"\s(?:race|final|semi-?final|heats?|hurdles|steeplechase|relay|sprint|dash|walk|run|freestyle|butterfly|backstroke"
    r"|breaststroke|medley|title|record|champion(?:ship)?s?|gold|silver|bronze|event|winner|medall?ist)\b"
)
_RACE_BEFORE = re.compile(r"(?:\b(?:wo)?men[’']s|\d\s?[x×])\s?\Z", re.IGNORECASE)
"""Of a length that is the name of a race."""


def find(context: Context, statements: Sequence[Statement]) -> list[Unjudged]:
    """The quantities that are part of no statement, in order."""
    return list(_unused(context, statements))


def _unused(context: Context, statements: Sequence[Statement]) -> Iterator[Unjudged]:
    spans = sorted((statement.start, statement.end) for statement in statements)
    index, reached = 0, 0
    for quantity in context.quantities:
        while index < len(spans) and spans[index][0] < quantity.end:
            reached = max(reached, spans[index][1])
            index += 1
        if quantity.start >= reached and (reason := _reason(context.source, quantity)):
            text = context.source[quantity.qualified_start : quantity.end]
            yield Unjudged(quantity.qualified_start, quantity.end, text, reason)


def _reason(source: str, quantity: Quantity) -> str:
    """Why a figure cannot be judged; empty if nobody would expect it."""
    if _A.match(source, quantity.start):
        return ""
    measure = quantity.measure
    if quantity.unit == "seconds" or (measure == "length" and _is_a_race(source, quantity)):
        return ""
    if measure == "length" and (
        _HEIGHT.match(source, quantity.end)
        or _HEIGHT_BEFORE.search(source, max(0, quantity.qualified_start - 16), quantity.qualified_start)
    ):
        measure = "height"
    if measure == "time":
        measure = (
            "age" if _AGE.match(source, quantity.end) else "since" if _SINCE.match(source, quantity.end) else measure
        )
    return _REASONS.get(measure, "")


def _is_a_race(source: str, quantity: Quantity) -> bool:
    """Whether a length is the name of a race: "the 100 m final", "the men's 800 m", "the 4x100 m"."""
    begin = max(0, quantity.start - 10)
    return bool(_RACE.match(source, quantity.end) or _RACE_BEFORE.search(source, begin, quantity.start))
