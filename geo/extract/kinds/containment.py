"""Containments that a text states as a fact: "Badalona, a city in Spain", "Kosrae lies in the Pacific Ocean".

Only what can be read in one way is taken. "Austin, Indiana" tells of which Austin the text speaks; it states nothing.
"""

import re
from collections.abc import Iterator

from geo.extract.bearers import bearers
from geo.extract.context import Context
from geo.extract.found import End, Mention, Spot, Statement

_NOUNS = (
    r"(?:city|town|village|hamlet|port|capital|resort|suburb|district|province|state|county|region|island|islands|islets?"
    r"|atoll|archipelago|group of islands|municipality|settlement|lake|mountain|volcano|territory|base)"
)
_PART = r"(?:(?:far |deep )?(?:north|south)?-?(?:east|west)?(?:ern)? |central |mainland |rural )?"
_ADJECTIVES = r"(?:[a-z]{2,15}(?:-[a-z]{2,15})? ){0,3}?"
_STATES = re.compile(
    rf"(?:, (?:which is )?(?:a|an|the|one of the) {_ADJECTIVES}{_NOUNS}(?: of [\d,.]{{1,12}} people)?"
    rf"|(?:,? which)? (?:is|are) (?:(?:a|an|the) {_ADJECTIVES}{_NOUNS} )?(?:located |situated )?"
    r"|(?:,? which)? (?:lies?|sits?|stands?) (?:deep |entirely |wholly )?)"
    rf" ?in (?:the )?{_PART}"
)
_IN_SEA = re.compile(r"(?:,| \(| –)? in the (?:(?:north|south)?-?(?:east|west)?(?:ern)? )?")
_IN = re.compile(rf", (?:which is )?(?:just |deep )?in (?:the )?{_PART}")
_PARTED = re.compile(r"[,.;)]")
_ISLAND = re.compile(r"\b(?:Islands?|Isles?|Atoll|Archipelago)$")
_SEAS = frozenset({"sea", "ocean", "gulf", "bay", "strait"})
_NAME_GOES_ON = re.compile(r"[’']s\b| ?[-–][A-Za-z]| [A-Z]")
_AREAS = _SEAS | {"country", "division"}
_PLACES = frozenset({"city", "capital", "island", "base", "airport", "airfield", "site", "mountain", "lake", "reef"})


def find(context: Context) -> Iterator[Statement]:
    """The containments of a text, in order."""
    for place, area in zip(context.mentions, context.mentions[1:], strict=False):
        if 4 <= area.start - place.end <= 90 and (statement := _statement(context, place, area)):
            yield statement


def _statement(context: Context, place: Mention, area: Mention) -> Statement | None:
    within = area.spot
    if within is None or not within.outline or within.kind not in _AREAS:
        return None
    between = context.source[place.end : area.start]
    certain = _STATES.fullmatch(between) is not None
    if within.kind in _SEAS:
        certain = certain or (_IN_SEA.fullmatch(between) is not None and _ISLAND.search(place.text) is not None)
    if not certain and not (_IN.fullmatch(between) and _PARTED.match(context.source, area.end)):
        return None
    meant = _meant(place, within)
    if meant is None or meant.kind not in _PLACES or _NAME_GOES_ON.match(context.source, area.end):
        return None
    end = End("place", (meant,), place.start, place.end, place.text, certain and place.certain and area.certain)
    return Statement(place.start, area.end, "containment", {"within": within.outline}, (end,))


def _meant(place: Mention, within: Spot) -> Spot | None:
    """The place of a name that lies in the area, if one does, as it must be meant; else the likeliest."""
    if within.country:
        bearers_there = (
            *(candidate.spot for candidate in place.candidates),
            *(bearer.spot for bearer in bearers(place.text)),
        )
        for spot in bearers_there:
            if spot.country == within.country and spot.kind in _PLACES:
                return spot
    return place.spot
