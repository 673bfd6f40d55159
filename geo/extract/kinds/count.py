"""A number and what it counts: "three countries: France, Spain and Italy", "12 people: 7 men and 5 women"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any, NamedTuple

from geo.claims.quoted import leading
from geo.earth.geodesy import leg
from geo.extract.context import Context
from geo.extract.english import counts as english
from geo.extract.found import Mention, Statement
from geo.extract.quantities import Quantity

_MOST_THINGS, _MOST_WORDS, _LONGEST_LIST = 20, 7, 400
"""A list has so many things at most, each of so many words, in so many characters."""
_MOST, _FAR_AHEAD = 100_000, 450
"""The greatest total, and how many characters it may lie before its parts."""
_LARGE = 10
_MAY_REACH = 2.0
"""How many times its radius an area may reach."""
_LEAST_PLAIN, _FAR_OFF = 3, 0.2
"""A list of fewer things may be a name; one farther off its number is hardly meant to be all of it."""


class _List(NamedTuple):
    things: tuple[str, ...]
    end: int
    is_plain: bool
    """Whether nothing in it can be read in another way."""


def find(context: Context) -> Iterator[Statement]:
    """The statements of this kind, in order."""
    bare = [each for each in context.quantities if not each.unit and not each.is_range]
    bare = sorted([*bare, *_in_words(context.source)], key=lambda each: each.start)
    reached = 0
    for index, quantity in enumerate(bare):
        if quantity.start < reached or not _counts(quantity):
            continue
        made = (
            _on_tour(context, quantity)
            or _listed(context, quantity)
            or _with_parts(context, quantity, bare[index + 1 : index + 9])
            or _in_all(context, quantity, bare[max(0, index - 8) : index])
            or _aboard(context, quantity, bare[max(0, index - 8) : index])
            or _those_named(context, quantity)
            or _in_total(context, quantity, bare[max(0, index - 8) : index])
        )
        if made and made.start >= reached:
            yield made
            reached = made.end


def _in_words(source: str) -> Iterator[Quantity]:
    """The numbers that are no figures elsewhere: "a trio of", and the "a" of "three women and a child"."""
    for pattern, group in ((english.GROUP, "group"), (english.A_PERSON, "one")):
        for found in pattern.finditer(source):
            start, end = found.span(group)
            number = english.GROUPS.get(found[group].lower(), 1)
            last = found.end() if group == "group" else end
            yield Quantity(start, last, number, number, "", "", "", start, last)


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
    noun = english.NOUN.match(source, quantity.end)
    if noun and noun["bind"].strip() == "of" and not english.PLACES.search(noun["noun"]):
        noun = english.NOUN_OF.match(source, quantity.end)
    if not noun or english.NOT_ALL.search(noun["noun"]) or noun["noun"].startswith("of "):
        return None
    if english.PART_OF.search(source, max(0, quantity.start - 14), quantity.start) or _is_name(source, quantity):
        return None
    if noun["bind"].strip() in english.LOOSE and (
        not english.MANY.search(noun["noun"])
        or english.ITEM_BEFORE.search(source, max(0, quantity.start - 60), quantity.start)
    ):
        return None
    found = _list(source, noun.end(), noun["bind"].strip(), of_places=bool(english.PLACES.search(noun["noun"])))
    if not found or len(set(found.things)) < len(found.things):
        return None
    numbers = [leading(thing) for thing in found.things]
    counts = {len(found.things)} | ({round(sum(numbers))} if min(numbers) >= 1 else set())
    if noun["bind"].strip() in english.LOOSE and (
        quantity.qualifier == "over"
        or (
            leading(found.things[0]) >= 1
            and not _are_parts(quantity, source[quantity.end : noun.start("bind")], found.things)
        )
    ):
        return None
    is_right = quantity.low in counts or (quantity.qualifier == "at-least" and max(counts) >= quantity.low)
    if not is_right and english.OF.search(source, max(0, quantity.start - 12), quantity.start):
        return None
    if not is_right and _names_regions(context, noun.end(), found.end):
        return None
    sure = is_right or found.is_plain or _are_all(source, quantity, noun["bind"], found)
    whole = noun["bind"] == ": " or english.TOTAL_OF.search(source, max(0, quantity.start - 12), quantity.start)
    may_be_all = whole and all(english.LONG_PART.fullmatch(thing) for thing in found.things)
    if not is_right and (
        not (sure or (may_be_all and min(numbers) >= 1))
        or 2 * quantity.low in counts
        or not _is_near(quantity, *counts)
    ):
        return None
    return replace(_statement(quantity, found.things, found.end), certain=sure)


def _is_near(quantity: Quantity, *counts: float) -> bool:
    """Whether one of some numbers is so near that it is hardly the number of something else."""
    return min(abs(count - quantity.low) for count in counts) <= max(2, quantity.low * _FAR_OFF)


def _are_all(source: str, quantity: Quantity, bind: str, found: _List) -> bool:
    """Whether a list tells all that are counted: "The six members are ..."; or more parts than their total."""
    if bind.strip() in ("are", "were"):
        definite = english.DEFINITE.search(source, max(0, quantity.start - 8), quantity.start)
        one_and = (
            source[found.end : found.end + 1] in ("", ".", ";", "\n")
            and len(english.AND.findall(source[quantity.end : found.end])) == 1
        )
        return bool(definite) and one_and and all(english.THE_NAME.fullmatch(thing) for thing in found.things)
    if bind.strip() in english.LOOSE:
        return False
    numbers = [leading(thing) for thing in found.things]
    parts = all(english.LONG_PART.fullmatch(thing) for thing in found.things)
    return parts and min(numbers) >= 1 and sum(numbers) > quantity.low


def _on_tour(context: Context, quantity: Quantity) -> Statement | None:
    """The statement of "a three-nation tour of Ghana, Senegal and Gabon"; wrong only if all listed are places."""
    tour = english.TOUR.match(context.source, quantity.end)
    found = _list(context.source, tour.end(), "") if tour else None
    if not tour or not found or context.source.startswith(", ", found.end):
        return None
    last = english.WHEN.sub("", found.things[-1])
    things = [*found.things[:-1], last]
    if len(set(things)) < len(things) or not all(english.THE_NAME.fullmatch(thing) for thing in things):
        return None
    placed = [
        each.spot.kind
        for each in context.within(context.mentions, tour.end(), found.end)
        if each.spot and each.text in [thing.removeprefix("the ") for thing in things]
    ]
    sure = len(placed) == len(things) >= _LEAST_PLAIN and len(set(placed)) == 1 and placed[0] != "continent"
    end = found.end - len(found.things[-1]) + len(last)
    if not sure and len(things) != quantity.low:
        return None
    # "a tour that takes her to A, B and C" may have begun elsewhere.
    return replace(
        _statement(quantity, things, end), certain=tour.group().endswith(" of ") or len(things) == quantity.low
    )


def _aboard(context: Context, total: Quantity, before: Sequence[Quantity]) -> Statement | None:
    """The statement that figures of a sentence before are of all people aboard: "ten died and four were hurt"."""
    source = context.source
    if total.qualifier or not _is_large(total) or not english.ABOARD.match(source, total.end):
        return None
    for index, first in enumerate(before):
        parts = _parts(source, first, before[index + 1 :])
        if total.start - first.start > _FAR_AHEAD or len(parts) < 2 or sum(part.low for part in parts) != total.low:
            continue
        things = _things(source, parts)
        if len(set(things)) == len(things) and _are_of_people(things):
            return replace(_statement(total, things, total.end), start=first.start)
    return None


def _those_named(context: Context, quantity: Quantity) -> Statement | None:
    """The statement that so many places were named just before: "Chile, Peru and Cuba met ... all three countries"."""
    source, sentences = context.source, context.text.sentences
    those = english.THOSE.search(source, max(0, quantity.start - 14), quantity.start)
    if quantity.qualifier or not those or not english.OF_PLACES.match(source, quantity.end):
        return None
    number = context.text.sentence_number(quantity.start)
    begin = sentences[max(0, number - 1)].start
    named: list[list[Mention]] = []
    for mention in context.within(context.mentions, begin, those.start()):
        last = named[-1][-1] if named else None
        if last and english.BETWEEN_NAMES.fullmatch(source, last.end, mention.start):
            named[-1].append(mention)
        elif mention.spot:
            named.append([mention])
    lists = [each for each in named if len(each) >= _LEAST_PLAIN]
    if len(lists) != 1 or len({mention.text for mention in lists[0]}) != quantity.low:
        return None
    things = [mention.text for mention in lists[0]]
    made = _statement(quantity, things, quantity.end)
    return replace(made, start=lists[0][0].start) if len(things) == quantity.low else None


def _are_parts(total: Quantity, noun: str, things: Sequence[str]) -> bool:
    """Whether what follows a total behind a comma are its parts, and not further items of the list it stands in."""
    if all(thing[0].isdigit() and len(thing.split()) == 1 for thing in things):
        return True
    if all(english.PERSONS.search(thing) for thing in things):
        return True
    if placed := english.PLACED.match(things[0]):
        # "seven in Bari, four in Lecce and three in Rome" is one list.
        return placed["where"] in ("of", "aged") or f" {placed['where']} " not in noun
    if english.OUTCOME.search(noun) and any(english.OUTCOME.search(thing) for thing in things):
        return False
    return bool(english.WHOLE.search(noun)) and not english.METAL.search(noun)


def _names_regions(context: Context, start: int, end: int) -> bool:
    """Whether a name in a list may only say where the one before it lies: "Portland, Oregon, and Paris"."""
    places = [each for each in context.within(context.mentions, start, end) if each.spot]
    return any(
        context.source[first.end : second.start] == ", "
        and first.spot
        and second.spot
        and first.spot.precision != "area"
        and second.spot.precision == "area"
        and leg(first.spot.position, second.spot.position).distance_m < 1000 * _MAY_REACH * second.spot.radius_km
        for first, second in pairwise(places)
    )


def _is_name(source: str, quantity: Quantity) -> bool:
    """Whether the number is part of a name or a date: "Apollo 11", "2 May"."""
    before = english.CAPITAL.search(source, max(0, quantity.start - 24), quantity.start)
    return bool(before and before[1] not in english.NO_NAMES) or bool(english.MONTH.match(source, quantity.end))


def _list(source: str, start: int, bind: str, of_places: bool = False) -> _List | None:
    """The list that begins at a place of the text; None if what stands there is no list of all things."""
    closing = english.CLOSED_BY.get(bind[:1], english.END)
    close = closing.search(source, start, min(len(source), start + _LONGEST_LIST))
    if close is None:
        return None
    text = source[start : close.start()].rstrip()
    if not text or text[0].isspace() or english.NO_LIST.search(text) or english.NOT_ALL.search(text):
        return None
    brackets = bind[:1] in ("(", "[")
    if english.NAME.match(text):
        text = english.AGES.sub(lambda found: "\0" * len(found.group()), text)
    joined = english.JOINED_NAMES.sub(lambda found: found.group().replace(" ", "\0"), text)
    last = None if brackets or ";" in joined else english.LAST.search(joined)
    if last:
        joined = joined[: last.end(1)]
    things = tuple(
        " ".join(part.replace("\0", " ").split()).strip(",")
        for part in (english.NEXT_LONG if ";" in joined else english.NEXT).split(joined)
    )
    if not 2 <= len(things) <= _MOST_THINGS or not all(things) or not (brackets or english.AND.search(joined)):
        return None
    if any(english.SENTENCE_WORD.search(thing) or len(thing.split()) > _MOST_WORDS for thing in things):
        return None
    are_numbered = all(leading(thing) >= 1 for thing in things)
    if any(thing[0].isdigit() for thing in things) and not are_numbered:
        return None
    are_names = all(english.THE_NAME.fullmatch(thing) for thing in things)
    if are_names and bind in english.BESIDE and len(things) < _LEAST_PLAIN and not of_places:
        return None  # "two astronauts, Jo Ray and Al Poe" tells who they are, and counts nothing.
    if bind in english.LOOSE and not (are_names or are_numbered):
        return None
    many = len(things) >= _LEAST_PLAIN
    alike = all(english.PART.fullmatch(thing) for thing in things) or (
        many and (are_names or all(english.WORD.fullmatch(thing) for thing in things))
    )
    if bind != ":" and not are_names and all(english.WORD.fullmatch(thing) for thing in things):
        alike = False  # "the two brothers - tall, dark and handsome"
    is_closed = brackets or bind == ":" or close.group().strip() in ("–", "—")
    is_plain = alike and is_closed and bind not in english.LOOSE and not last and len(english.AND.findall(joined)) <= 1
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
        bound = None
        if same_sentence and index == 0:
            bound = english.COUNTED.fullmatch(before) or english.MADE_UP.fullmatch(before)
        ahead = not bound and english.PARTS_AHEAD.search(source, max(0, first.start - 30), first.start)
        of_people = not same_sentence and english.PEOPLE.match(source, total.end)
        if not bound and not of_people:
            continue
        parts = _parts(source, first, following[index + 1 :])
        if len(parts) < 2:
            continue
        whole = sum(int(part.low) for part in parts)
        things = _things(source, parts)
        flyers = len(parts) == 2 and english.ON_BOARD.fullmatch(before) and all(map(english.FLYERS.fullmatch, things))
        if not bound and not ahead and not (_is_large(total) and _are_of_people(things)):
            continue
        if (
            bound
            and before.endswith(", ")
            and not (_are_parts(total, before, things) if before.strip(", ") else _has_no_noun(source, total))
        ):
            continue
        if len(set(things)) < len(things):
            continue
        end = parts[-1].end + len(things[-1]) - (parts[-1].end - parts[-1].start)
        if (flyers and not total.qualifier) or (
            whole == total.low and (not total.qualifier or (of_people and total.qualifier == "at-least"))
        ):
            return _statement(total, things, end)
    return None


def _is_large(total: Quantity) -> bool:
    """Whether two other numbers seldom make it up by chance."""
    return total.low >= _LARGE


def _are_of_people(things: Sequence[str]) -> bool:
    return all(english.OF_PEOPLE.match(thing) for thing in things)


def _has_no_noun(source: str, total: Quantity) -> bool:
    return bool(english.NO_NOUN.search(source, max(0, total.qualified_start - 8), total.qualified_start))


def _parts(source: str, first: Quantity, following: Sequence[Quantity]) -> list[Quantity]:
    """The numbers that follow each other in a list, from the first on."""
    parts = [first]
    for part in following:
        between = source[parts[-1].end : part.qualified_start]
        if len(between) > 80 or re.search(r"[.:;()\n]", between) or not english.BEFORE_PART.search(between):
            break
        parts.append(part)
    return parts if all(part.low == int(part.low) and part.low >= 1 and not part.qualifier for part in parts) else []


def _things(source: str, parts: Sequence[Quantity]) -> list[str]:
    """Each part with its words: "7 men"."""
    things = []
    for part, after in zip(parts, [*parts[1:], None], strict=True):
        if after:
            text = english.BEFORE_PART.sub("", source[part.start : after.qualified_start])
        else:
            found = re.compile(r"(?:\s[^\s,.;:()\n]{1,30}){0,3}").match(source, part.end)
            text = source[part.start : found.end() if found else part.end]
        things.append(" ".join(text.split()))
    return things


def _in_all(context: Context, total: Quantity, before: Sequence[Quantity]) -> Statement | None:
    """The statement that the numbers before a total make it up: "seven men and five women, 12 people in all".

    If they do not, it is never certain: the total may be of all so far.
    """
    source = context.source
    says_so = english.A_TOTAL.search(source, max(0, total.start - 24), total.start) or english.ALTOGETHER.match(
        source, total.end
    )
    if not says_so or total.qualifier:
        return None
    sentence = context.text.sentence_at(total.start)
    for index, first in enumerate(before):
        if first.start < sentence.start:
            continue
        parts = _parts(source, first, before[index + 1 :])
        if len(parts) != len(before) - index or len(parts) < 2:
            continue
        things, whole = _things(source, parts), sum(part.low for part in parts)
        are_people = all(english.PERSONS.search(thing) for thing in things)
        if len(set(things)) == len(things) and (whole == total.low or (are_people and _is_near(total, whole))):
            made = _statement(total, things, total.end)
            return replace(made, start=first.start, certain=whole == total.low)
    return None


def _in_total(context: Context, total: Quantity, before: Sequence[Quantity]) -> Statement | None:
    """The statement that the figures of the sentences before make up a total: "In total, 60 came"; None if they do not.

    So many figures seldom make up another one by chance.
    """
    source = context.source
    if total.qualifier or not english.IN_TOTAL.search(source, max(0, total.start - 12), total.start):
        return None
    before = [part for part in before if part.low > 1]
    for first in range(len(before) - _LEAST_PLAIN, -1, -1):
        parts = before[first:]
        if "\n\n" in source[parts[0].start : total.start]:
            return None
        if all(_counts(part) for part in parts) and sum(part.low for part in parts) == total.low:
            made = _statement(total, [source[part.start : part.end] for part in parts], total.end)
            return replace(made, start=parts[0].start)
    return None
