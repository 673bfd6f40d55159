"""How a text relates places to each other: how far they are apart, and in which direction one lies from the other.

Each sentence is read with one sign for each place, length and direction (`reduced`). A relation begins at a length or
a direction. What it is told from, its target, stands behind ("of B": `targets`); of what it is told, its subject,
stands before, at times behind, at times in another sentence (`subjects`). A place that one relation fixes, such as an
epicentre, is an end of the next ones.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from geo.earth import geodesy
from geo.extract import coordinates, ends, reduced
from geo.extract.bearers import bearers
from geo.extract.context import Context
from geo.extract.doubt import with_namesakes
from geo.extract.ends import Phrase
from geo.extract.english import patterns
from geo.extract.english.names import STATES
from geo.extract.english.relations import SAME
from geo.extract.found import Candidate, Mention, Spot, as_name
from geo.extract.reduced import Length, Part, Point
from geo.extract.segments import Span
from geo.extract.sentence import Relation, Sentence
from geo.extract.word_lists import may_be_a_place
from geo.words import directions
from geo.words.language import _
from geo.words.units import UNITS

_EIGHT_DEG, _SIXTEEN_DEG = 33.75, 20.0
"""How far the direction of one of 8 or 16 points may be off when it fixes a place."""

_MOST_BEARERS = 6
_PARTS = frozenset({"country", "division", "district", "region"})
_ROUNDED_KM, _FAR_M, _SAME_M, _BESIDE_M = 5.0, 5_000_000.0, 60_000.0, 20_000.0

_found: "WeakKeyDictionary[Context, list[Relation]]" = WeakKeyDictionary()
"""What is found in the texts that are being read: several kinds of statements look at it."""


def find(context: Context) -> list[Relation]:
    """The relations of a text, in order."""
    if (found := _found.get(context)) is None:
        found = _found[context] = [
            with_namesakes(relation) for relation in _chained(_relations(context), context.source)
        ]
    return found


def _relations(context: Context) -> list[Relation]:
    text = context.text
    by_sentence: dict[int, list[Part]] = {}
    for part in (*reduced.points(context.source), *reduced.lengths(context)):
        by_sentence.setdefault(text.sentence_number(part.start), []).append(part)
    numbers = [
        number
        for number, parts in sorted(by_sentence.items())
        if any(isinstance(part, Length | Point) for part in parts)
    ]
    if not numbers:
        return []
    positions = list(coordinates.find(text))
    whole = _with_further(context, numbers, positions)
    found: list[Relation] = []
    for number in numbers:
        span = text.sentences[number]
        mentions = [*_merged(whole, span), *whole.within(positions, *span)]
        sentence = reduced.reduce(whole.source, span, [*mentions, *by_sentence[number]])
        found += Sentence(whole, sentence, number, positions).relations()
    return found


# --- the places of a sentence


def _merged(context: Context, span: Span) -> list[Mention]:
    """The mentions of a sentence; "Austin, Indiana" and "Miyagi prefecture" each as one."""
    found: list[Mention] = []
    for mention in context.within(context.mentions, *span):
        owns = context.source[mention.end : mention.end + 2] in ("’s", "'s")  # "Turin, Italy’s fourth city"
        within = found and not owns and context.source[found[-1].end : mention.start] == ", "
        if within and _contains(mention, found[-1]):
            found[-1] = replace(found[-1], end=mention.end)
        else:
            found.append(mention)
        if mention.text in STATES and patterns.SHORTENED.match(context.source, mention.end):
            found[-1] = replace(found[-1], end=mention.end + 1)
        if behind := patterns.PART_WORD.match(context.source, mention.end):
            found[-1] = replace(found[-1], end=behind.end())
    return found


def _with_further(context: Context, numbers: Sequence[int], positions: Sequence[Mention]) -> Context:
    """The text with names that were not taken for places, but stand where places stand: "Alert, in Nunavut, is …".

    They are looked for in the sentences with relations, and in those before, which tell of what "the town" is.
    """
    spans = [
        context.text.sentences[number] for number in sorted({each for n in numbers for each in (max(0, n - 1), n)})
    ]
    found: list[Mention] = []
    for span in spans:
        taken = [*context.within(context.mentions, *span), *context.within(positions, *span)]
        for name in patterns.PLACED_NAME.finditer(context.source, *span):
            start, end = name.span(1)
            free = not any(part.start < end and start < part.end for part in taken)
            if free and may_be_a_place(name[1]) and (places := bearers(name[1])[:_MOST_BEARERS]):
                candidates = tuple(Candidate(bearer.spot, bearer.found.reason) for bearer in places)
                found.append(Mention(start, end, name[1], candidates))
    if not found:
        return context
    return replace(context, mentions=sorted((*context.mentions, *found), key=lambda mention: mention.start))


def _contains(area: Mention, place: Mention) -> bool:
    """Whether a name behind a comma tells where the place before it is."""
    spot = area.spot if area.spot and area.spot.kind not in _PARTS else None
    if spot and place.spot and _apart_m(spot, place.spot) > 1000 * spot.radius_km + _BESIDE_M:
        return False  # "off Whakatane, White Island is"
    if patterns.PART_WORD.search(area.text):
        return place.spot is None or place.spot.kind in ("city", "capital", "site", "base", "airport")
    if area.spot is None or not ends.is_large(area) or area.spot.kind not in ("country", "division", "region"):
        return False
    if place.spot is None:
        return True
    if place.spot.kind in ("country", "continent") or (place.spot.kind == area.spot.kind == "division"):
        return False
    return bool(place.spot.country) and area.spot.country in ("", place.spot.country)


# --- places that relations fix


@dataclass(frozen=True, slots=True)
class _Fix:
    """A place that a relation fixes: of which words, where the relation ends, and whether from a certain place."""

    phrase: Phrase
    spot: Spot
    end: int
    certain: bool


def _chained(found: list[Relation], source: str) -> list[Relation]:
    """The relations with those ends that other relations fix.

    "The epicentre was 9 km east of A and 73 km north of B": its first half says where the epicentre is, roughly. By
    that its second half can be checked.
    """
    fixes: dict[str, _Fix] = {}
    chained = []
    for relation in found:
        subject, target = relation.subject, relation.target
        key = SAME.get(subject.noun, "")
        if not subject.spots and subject.noun:
            known = (
                None if patterns.NEW_EVENT.search(source, max(0, subject.start - 40), subject.start) else fixes.get(key)
            )
            if fix := fixes.get(f"at {subject.start}") or known:
                joined = subject.start == fix.phrase.start and patterns.SHARED.fullmatch(
                    source, fix.end, relation.start
                )
                certain = bool(joined) and fix.certain and not patterns.ON_A_DAY.match(source, relation.end)
                relation = replace(relation, subject=_as_fixed(subject, fix, certain))
            elif spot := _fixed_by(relation):
                fixed = _Fix(subject, spot, relation.end, target.certain)
                fixes[key or f"at {subject.start}"] = fixes[f"at {subject.start}"] = fixed
        elif not target.spots and (fix := fixes.get(SAME.get(target.noun, "-"))):
            relation = replace(relation, target=_as_fixed(target, fix, False))
        chained.append(relation)
    return chained


def _as_fixed(phrase: Phrase, fix: _Fix, certain: bool) -> Phrase:
    """A phrase at a fixed place; uncertain if it may have moved: "began 4 km from A and ended 5 km from B"."""
    return replace(phrase, spots=(fix.spot,), meant=1, certain=certain, problem="")


def _apart_m(one: Spot, other: Spot) -> float:
    return geodesy.leg(one.position, other.position).distance_m


def _fixed_by(relation: Relation) -> Spot | None:
    """Where something is by a distance and a direction from a place, with how far off that may be."""
    length, point, target = relation.length, relation.point, relation.target
    if length is None or point is None or not target.spots or relation.route:
        return None
    at = target.spots[0]
    if not target.certain and any(_apart_m(spot, at) > _SAME_M for spot in target.spots[: target.meant]):
        return None
    metres = (length.quantity.low + length.quantity.high) / 2 * UNITS[length.quantity.unit].metres
    if not 0 < metres <= _FAR_M:
        return None
    latitude, longitude = geodesy.destinations(at.position, [directions.azimuth_deg(point.point)], metres)[0]
    aside = math.sin(math.radians(_EIGHT_DEG if len(point.point) < 3 else _SIXTEEN_DEG))
    text = as_name(relation.subject.text)
    return Spot(
        id=f"derived-{relation.start}",
        name=text,
        position=(round(latitude, 4), round(longitude, 4)),
        precision="area",
        radius_km=round(metres / 1000 * aside + at.radius_km + _ROUNDED_KM, 1),
        kind="point",
        source=_("worked out from the text"),
        described=text,
    )
