"""By how much one clock is ahead of another: "Tokyo is 19 hours ahead of Hawaii", "local time (UTC+9)"."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal, NamedTuple

from geo.extract import seasons, time_zones, whose_clock
from geo.extract.context import Context
from geo.extract.english import time_differences as english
from geo.extract.found import End, Statement
from geo.extract.quantities import Quantity
from geo.extract.time_zones import UTC_SPOT
from geo.extract.times import offset_minutes
from geo.extract.whose_clock import Whose
from geo.words.language import N_, _

NO_SUBJECT = N_("The text does not say clearly whose clock that is.")

_UNITS = {"hours": "h", "minutes": "min", "zones": "zones", "days": "d"}


class _Told(NamedTuple):
    """What the figure before told: its sense, of which clock, from which other one, and where it ended."""

    sense: Literal["apart", "ahead", "behind"]
    first: Whose | None
    second: Whose
    end: int


def find(context: Context) -> Iterator[Statement]:
    """The time differences between two places, and between a place and UTC, in order."""
    found = [*_from_quantities(context), *_from_offsets(context), *_from_utc(context), *_same_time(context)]
    for statement in sorted(found, key=lambda statement: statement.start):
        yield seasons.settled(context, statement)


def _from_quantities(context: Context) -> Iterator[Statement]:
    subject: Whose | None = None
    sentence = reached = end = -1
    last: _Told | None = None
    for quantity in sorted([*context.quantities, *_an_hour(context)], key=lambda each: each.start):
        if not quantity.unit and subject and _is_of_clocks(context, quantity):
            quantity = replace(quantity, unit="hours")  # "13 hours ahead of Boston and 16 ahead of Denver"
        if quantity.unit not in _UNITS:
            continue
        number = context.text.sentence_number(quantity.start)
        if number != sentence:
            subject, sentence, reached = None, number, -1
        if not _is_about_clocks(context, quantity):
            continue
        goes_on = (
            subject and reached >= 0 and english.GOES_ON.fullmatch(context.source, reached, quantity.qualified_start)
        )
        pair = (
            _ahead(context, quantity, subject if goes_on else None)
            or _apart(context, quantity)
            or _leads(context, quantity)
            or (last and (_ahead_as_before(context, quantity, last) or _as_before(context, quantity, last)))
            or _ahead_of_another(context, quantity)
        )
        if pair and not _is_of_utc(pair[1], pair[2]):
            sense, first, second, reached = pair
            subject = first or subject
            last = _Told(sense, first, second, reached)
            yield _statement(context, quantity, sense, first, second, (end, reached))
            end = reached


def _is_of_utc(first: Whose | None, second: Whose) -> bool:
    """Whether both clocks are UTC: "it begins at 1000 GMT, 14 hours ahead of Greenwich" tells of another place."""
    return first is not None and first.clock is None and second.clock is None


def _is_of_clocks(context: Context, quantity: Quantity) -> bool:
    """Whether a number may be of hours that is not said to be: what follows tells of clocks, or nothing does."""
    source, at = context.source, quantity.end
    return any(each.match(source, at) for each in (english.SENSE, english.IN_A_SEASON, english.ENDS_CLAUSE))


def _an_hour(context: Context) -> Iterator[Quantity]:
    """The hours of "a time difference of an hour", which are no figures elsewhere."""
    for found in english.AN_HOUR.finditer(context.source):
        start, end = found.span(1)
        yield Quantity(start, end, 1, 1, "hours", "time", "", start, start + 2)


def _is_about_clocks(context: Context, quantity: Quantity) -> bool:
    """Whether a span of time may be a time difference: not one of a race or a journey."""
    sentence = context.text.around(quantity.start)
    words = context.source[sentence.start : sentence.end]
    if english.RACE.search(words):
        return False
    if quantity.unit == "days":
        return bool(english.OF_DATES.search(words)) and quantity.high <= 1
    if quantity.unit == "minutes":
        return quantity.low % 15 == 0
    return quantity.unit == "zones" or quantity.high <= 26


# --- one clock is ahead of another


def _ahead(
    context: Context, quantity: Quantity, last: Whose | None
) -> tuple[Literal["ahead", "behind"], Whose | None, Whose, int] | None:
    source, at = context.source, quantity.qualified_start
    if later := english.LATER_IN.match(source, quantity.end):
        first = whose_clock.named_at(context, later.end())
        than = english.THAN_IN.match(source, first.end) if first else None
        second = whose_clock.named_at(context, than.end()) if than else None
        if first and second:
            return "behind" if later.group(1) == "earlier" else "ahead", first, second, second.end
    there = english.IN_IT_IS.search(source, max(context.text.around(at).start, at - 60), at)
    if there and (than := english.THAN_IN_OTHER.match(source, quantity.end)):
        first, second = whose_clock.named_at(context, there.start(1)), whose_clock.named_at(context, than.end())
        if first and second:
            return "behind" if than[1] in ("earlier", "behind") else "ahead", first, second, second.end
    found = english.SENSE.match(source, quantity.end)
    if not found:
        return None
    words = re.sub(r"\s", " ", found.group(1))
    if words.endswith(("east of", "west of")) and quantity.unit != "zones":
        return None
    second = whose_clock.named_at(context, found.end())
    if second is None or english.OF_ANOTHER.match(source, second.end):
        return None
    known, subject = _subject(context, quantity, last)
    return (english.SENSES[words], subject, second, second.end) if known else None


def _ahead_as_before(
    context: Context, quantity: Quantity, last: _Told
) -> tuple[Literal["ahead", "behind"], Whose, Whose, int] | None:
    """What is ahead or behind of the place that was named before: "and eight hours ahead in summer"."""
    source, at = context.source, quantity.qualified_start
    found = english.ELIDED.match(source, quantity.end)
    subject, other, reached = last.first, last.second, last.end
    number = context.text.sentence_number(quantity.start)
    if not found or number - context.text.sentence_number(reached - 1) > 1 or "\n" in source[reached:at]:
        return None
    begin = context.text.sentences[number].start
    between = english.BRACKETS.sub("", source[reached:at])
    if begin <= reached and (english.GOES_ON.fullmatch(between) or english.AND_THEN.fullmatch(between)):
        first = subject
    else:
        verb = english.VERB.search(source, max(begin, at - 80), at)
        first = whose_clock.before_verb(context, begin, verb.start()) if verb else None
    mention = context.mention_at(other.start)
    clock = time_zones.of_mention(mention) if mention else other.clock
    if not first or not first.clock or not clock or not clock.spots or first.clock.spots == clock.spots:
        return None
    unsure = Whose(found.start(1), found.end(1), replace(clock, certain=False))
    return ("behind" if found[1] == "behind" else "ahead"), first, unsure, found.end()


def _as_before(
    context: Context, quantity: Quantity, last: _Told
) -> tuple[Literal["apart", "ahead", "behind"], Whose, Whose, int] | None:
    """What is told as the figure before it, of another season or place: "one hour in summer", "and Tonga 13"."""
    source, at, reached = context.source, quantity.qualified_start, last.end
    if not last.first or context.text.sentence_number(quantity.start) != context.text.sentence_number(reached - 1):
        return None
    if last.sense == "apart" and (also := english.DIFFERENCE_WITH.match(source, quantity.end)):
        second = whose_clock.named_at(context, also.end())
        return ("apart", last.first, second, second.end) if second else None
    joined = english.ANOTHER.match(source, reached, at)
    other = whose_clock.named_at(context, joined.end()) if joined else None
    if other:
        is_told = english.THAT_OF_ANOTHER.fullmatch(source, other.end, at)
        closes = english.ENDS_CLAUSE.match(source, quantity.end)
        return (last.sense, other, last.second, quantity.end) if is_told and closes else None
    goes_on = english.GOES_ON.fullmatch(source, reached, at) and english.IN_A_SEASON.match(source, quantity.end)
    return (last.sense, last.first, last.second, quantity.end) if goes_on else None


def _leads(context: Context, quantity: Quantity) -> tuple[Literal["ahead", "behind"], Whose, Whose, int] | None:
    """As in "Hawaii lags Tokyo by 19 hours": of a sentence without a word of clocks only if it is so."""
    source, at = context.source, quantity.qualified_start
    sentence = context.text.around(quantity.start)
    for verb in english.LAGS.finditer(source, max(sentence.start, at - 80), at):
        first = whose_clock.before_verb(context, sentence.start, verb.start())
        second = whose_clock.named_at(context, verb.end())
        if not first or not second or not english.BY.fullmatch(source, second.end, at):
            continue
        if english.OF_ZONES.search(source, *sentence) or _fits(quantity, first, second):
            return "ahead" if verb[1].startswith("le") else "behind", first, second, quantity.end
    return None


def _ahead_of_another(
    context: Context, quantity: Quantity
) -> tuple[Literal["ahead", "behind"], Whose, Whose, int] | None:
    """What is ahead or behind of the only other place around, if it is: "from Boston to Rome, six hours ahead"."""
    source, at = context.source, quantity.qualified_start
    found = english.ELIDED.match(source, quantity.end)
    aside = english.APPOSITION.search(source, max(0, at - 30), at) if found else None
    number = context.text.sentence_number(quantity.start)
    first = whose_clock.beside(context, context.text.sentences[number].start, aside.start()) if aside else None
    if not found or not first or not first.clock or not first.clock.spots:
        return None
    near = context.within(context.mentions, context.text.sentences[max(0, number - 1)].start, first.start)
    others = {
        whose.clock.spots[0].time_zone: whose
        for each in near
        if (whose := whose_clock.of_mention(context, each)) and whose.clock
    }
    others.pop(first.clock.spots[0].time_zone, None)
    if len(others) != 1:
        return None
    (second,) = others.values()
    sense: Literal["ahead", "behind"] = "ahead" if found[1] == "ahead" else "behind"
    lead = _lead(quantity) if sense == "ahead" else -_lead(quantity)
    clocks = seasons.apart_in(seasons.ANY_YEAR, first.clock.spots[0], second.clock.spots[0]) if second.clock else ()
    return (sense, first, second, found.end()) if lead in clocks else None


def _subject(context: Context, quantity: Quantity, last: Whose | None) -> tuple[bool, Whose | None]:
    """Whether the words before a figure have a clock as their subject, and whose, if the text says so clearly."""
    source, at = context.source, quantity.qualified_start
    sentence = context.text.around(quantity.start)
    begin = max(sentence.start, at - 240)
    if verb := english.VERB.search(source, max(begin, at - 80), at):
        return True, whose_clock.before_verb(context, begin, verb.start())
    if last:
        return True, last
    if (put := whose_clock.ending_at(context, begin, at - 1)) and english.PUT.search(
        source, max(begin, put.start - 40), put.start
    ):
        return True, put
    aside = english.APPOSITION.search(source, max(begin, at - 30), at)
    beside = whose_clock.beside(context, begin, aside.start()) if aside else None
    return beside is not None, beside


# --- two clocks are apart


def _apart(
    context: Context, quantity: Quantity
) -> tuple[Literal["apart", "ahead", "behind"], Whose, Whose, int] | None:
    source, at = context.source, quantity.qualified_start
    sentence = context.text.around(quantity.start)
    words = source[sentence.start : sentence.end]
    zones_or_time = quantity.unit == "zones" or bool(english.OF_CLOCKS.search(words))
    if english.JOURNEY.search(words) and not zones_or_time:
        return _set_apart(context, quantity, sentence.start, only_fitting=True)
    begin = max(sentence.start, at - 140)
    of_difference = english.DIFFERENCE_OF.search(source, max(sentence.start, at - 60), at)
    between = english.BETWEEN.match(source, quantity.end)
    if between and (of_difference or english.DIFFERENCE.match(source, quantity.end) or quantity.unit == "zones"):
        pair = _pair_from(context, between.end(), english.AND)
        return ("apart", *pair, pair[1].end) if pair else None
    if with_other := english.DIFFERENCE_WITH.match(source, quantity.end):
        second = whose_clock.named_at(context, with_other.end())
        first = whose_clock.ending_at(context, sentence.start, at - 1) if second else None
        first = first or (_only_before(context, sentence.start, at) if second else None)
        return ("apart", first, second, second.end) if first and second else None
    before = english.DIFFERENCE_IS.search(source, begin, at) or english.BETWEEN_THERE.search(source, begin, at)
    if before:
        pair = _pair_from(context, before.start(1), english.AND)
        return ("apart", *pair, quantity.end) if pair and (zones_or_time or _fits(quantity, *pair)) else None
    if quantity.unit == "zones" and (away := english.ZONES_FROM.match(source, quantity.end)):
        second = whose_clock.named_at(context, away.end())
        known, first = _subject(context, quantity, None) if second else (False, None)
        return ("apart", first, second, second.end) if second and first and known else None
    separate = english.ZONES_SEPARATE.match(source, quantity.end)
    if separate and (quantity.unit == "zones" or of_difference):
        pair = _pair_from(context, separate.end(), english.AND)
        return ("apart", *pair, pair[1].end) if pair else None
    differ = english.DIFFER.search(source, max(sentence.start, at - 40), at)
    if differ and quantity.unit in ("hours", "zones"):
        pair = _pair_before(context, sentence.start, differ.start())
        return ("apart", *pair, quantity.end) if pair else None
    return _set_apart(context, quantity, sentence.start, only_fitting=not zones_or_time) or _of_both(context, quantity)


def _of_both(context: Context, quantity: Quantity) -> tuple[Literal["apart"], Whose, Whose, int] | None:
    """The time difference of the only two places of a sentence, if it is theirs."""
    difference = english.DIFFERENCE.match(context.source, quantity.end)
    sentence = context.text.around(quantity.start)
    named = [each for each in context.within(context.mentions, *sentence) if each.spot]
    if not difference or len(named) != 2:
        return None
    first, second = (whose_clock.of_mention(context, each) for each in named)
    if not first or not second or not _fits(quantity, first, second):
        return None
    return "apart", first, second, max(difference.end(), second.end)


def _set_apart(
    context: Context, quantity: Quantity, begin: int, only_fitting: bool
) -> tuple[Literal["apart"], Whose, Whose, int] | None:
    """As in "A and B are 14 hours apart": of a sentence without a word of clocks only if they are."""
    source, at = context.source, quantity.qualified_start
    apart = english.APART.match(source, quantity.end)
    separated = english.SEPARATED.search(source, max(begin, at - 40), at)
    if not apart and not separated:
        return None
    verb = separated or english.VERB.search(source, max(begin, at - 80), at)
    stop = verb.start() - source.endswith(",", begin, verb.start()) if verb else 0
    pair = _pair_before(context, begin, stop) if verb else None
    if not pair or (only_fitting and not _fits(quantity, *pair)):
        return None
    return "apart", *pair, apart.end() if apart else quantity.end


def _fits(quantity: Quantity, first: Whose, second: Whose) -> bool:
    """Whether two clocks are so far apart in winter or summer: then it is no journey that is told of."""
    one, other = (whose.clock.spots[0] if whose.clock else UTC_SPOT for whose in (first, second))
    return _lead(quantity) in map(abs, seasons.apart_in(seasons.ANY_YEAR, one, other))


def _lead(quantity: Quantity) -> dt.timedelta:
    return dt.timedelta(minutes=quantity.low) if quantity.unit == "minutes" else dt.timedelta(hours=quantity.low)


def _only_before(context: Context, begin: int, end: int) -> Whose | None:
    """Whose clock is told of if a stretch names one place only; not for certain."""
    named = [each for each in context.within(context.mentions, begin, end) if each.spot]
    whose = whose_clock.of_mention(context, named[0]) if len(named) == 1 else None
    if whose is None or whose.clock is None:
        return None
    return replace(whose, clock=replace(whose.clock, certain=False))


def _pair_from(context: Context, start: int, link: "re.Pattern[str]") -> tuple[Whose, Whose] | None:
    first = whose_clock.named_at(context, start)
    joined = link.match(context.source, first.end) if first else None
    second = whose_clock.named_at(context, joined.end()) if joined else None
    return (first, second) if first and second else None


def _pair_before(context: Context, begin: int, end: int) -> tuple[Whose, Whose] | None:
    """The two places that are the subject of a verb: "Tokyo and London are ..."."""
    second = whose_clock.ending_at(context, begin, end)
    if not second:
        return None
    for mention in reversed(context.within(context.mentions, max(begin, second.start - 60), second.start)):
        if english.PAIR.fullmatch(context.source, mention.end, second.start) and mention.spot:
            first = whose_clock.of_mention(context, mention)
            return (first, second) if first else None
        break
    return None


# --- "UTC+9"


def _from_offsets(context: Context) -> Iterator[Statement]:
    of_times = {time.zone.start for time in context.clock_times if time.zone}
    for found in english.OFFSET.finditer(context.source):
        if found.start() in of_times:
            continue
        minutes = offset_minutes(found.group())
        whose = whose_clock.of_offset(context, found) if minutes is not None else None
        if minutes is None or whose is None or whose.clock is None:
            continue
        fields: dict[str, Any] = {"stated": abs(minutes) / 60, "unit": "h"}
        fields["sense"] = "apart" if not minutes else "ahead" if minutes > 0 else "behind"
        fields |= seasons.when(context, found.start())
        if "on" not in fields and context.published and "local" in context.source[whose.start : found.start()].lower():
            # The local time of an event in the news.
            fields["on"] = context.published
        utc = Whose(found.start(), found.end(), None)
        ends = _ends(context, whose, utc)
        yield Statement(whose.start, found.end(), "time-difference", fields, ends, all(each.certain for each in ends))


def _from_utc(context: Context) -> Iterator[Statement]:
    """The places whose time is said to be UTC: "Iceland uses GMT all year"."""
    for found in english.USES_UTC.finditer(context.source):
        sentence = context.text.around(found.start())
        whose = whose_clock.ending_at(context, sentence.start, found.start())
        if whose and whose.clock:
            fields: dict[str, Any] = {"stated": 0, "unit": "h", "sense": "apart"} | seasons.when(context, found.start())
            ends = _ends(context, whose, Whose(found.start(1), found.end(1), None))
            sure = all(each.certain for each in ends)
            yield Statement(whose.start, found.end(), "time-difference", fields, ends, sure)


# --- the same time


def _same_time(context: Context) -> Iterator[Statement]:
    source = context.source
    for found in english.SAME.finditer(source):
        sentence = context.text.around(found.start())
        verb = english.HAS.search(source, max(sentence.start, found.start() - 24), found.start())
        second = whose_clock.named_at(context, found.end()) if verb else None
        comma = bool(verb and verb.group().startswith(","))
        first = whose_clock.before_verb(context, sentence.start, verb.start() + comma) if verb and second else None
        if first and second:
            yield _equal(context, first, second, bool(found[1] or found[2]), second.end)
    for found in english.SAME_AS.finditer(source):
        first = whose_clock.named_at(context, found.end())
        link = english.AS_IN.match(source, first.end) if first else None
        second = whose_clock.named_at(context, link.end()) if link else None
        if first and second:
            yield _equal(context, first, second, False, second.end)
    for found in english.NO_DIFFERENCE.finditer(source):
        if pair := _pair_from(context, found.end(), english.AND):
            yield replace(_equal(context, *pair, False, pair[1].end), start=found.start())
    for found in english.SHARED.finditer(source):
        sentence = context.text.around(found.start())
        if pair := _pair_before(context, sentence.start, found.start()):
            yield _equal(context, *pair, found[1] != "", found.end())


def _equal(context: Context, first: Whose, second: Whose, zones: bool, end: int) -> Statement:
    fields: dict[str, Any] = {"stated": 0, "unit": "zones" if zones else "h", "sense": "apart"}
    fields |= seasons.when(context, first.start)
    # On the day that zones were changed, they are the same if the clocks are.
    readings = ({"unit": "h"},) if zones and "on" in fields else ()
    ends = _ends(context, first, second)
    sure = all(each.certain for each in ends)
    start = min(first.start, second.start)
    return Statement(start, end, "time-difference", fields, ends, sure, readings=readings)


# --- a statement


def _statement(
    context: Context,
    quantity: Quantity,
    sense: Literal["apart", "ahead", "behind"],
    first: Whose | None,
    second: Whose,
    span: tuple[int, int],
) -> Statement:
    """The statement. Its words begin behind those of the last one, and end at its own end."""
    after, end = span
    fields: dict[str, Any] = {"stated": quantity.stated, "unit": _UNITS[quantity.unit], "sense": sense}
    if quantity.high == 0:
        fields["sense"] = "apart"
    if quantity.qualifier:
        fields["qualifier"] = quantity.qualifier
    fields |= seasons.when(context, quantity.start)
    start = quantity.qualified_start
    if first and first.start >= max(after, context.text.around(quantity.start).start):
        start = min(first.start, start)
    ends = _ends(context, first, second)
    problem = "" if first else _(NO_SUBJECT)
    return Statement(
        start, end, "time-difference", fields, ends, not problem and all(each.certain for each in ends), problem
    )


def _ends(context: Context, first: Whose | None, second: Whose) -> tuple[End, ...]:
    return (_end(context, "from", first), _end(context, "to", second))


def _end(context: Context, role: str, whose: Whose | None) -> End:
    if whose is None:
        return End(role, problem=_(NO_SUBJECT))
    words = context.source[whose.start : whose.end]
    if whose.clock is None:
        return End(role, (UTC_SPOT,), whose.start, whose.end, words, certain=True)
    is_whole = not english.IN_PART.search(context.source, max(0, whose.start - 24), whose.start)
    return End(role, whose.clock.spots, whose.start, whose.end, words, whose.clock.certain and is_whole)
