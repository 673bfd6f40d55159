"""The relations of one sentence: each begins at a length or a direction, with its target and its subject."""

from dataclasses import dataclass, replace

from geo.extract import ends
from geo.extract.bearers import known
from geo.extract.context import Context
from geo.extract.ends import Phrase
from geo.extract.english import patterns
from geo.extract.english.relations import BORDERS, COASTS, MAINLANDS, ROUTE_NOUNS, ROUTE_VERBS
from geo.extract.found import Mention
from geo.extract.reduced import Length, Point, Reduced
from geo.extract.signs import PLACE
from geo.extract.subjects import Subjects
from geo.extract.targets import Target, Targets
from geo.words.units import UNITS

_FAR_M = 3_000_000.0
_LEFT, _NEAR, _MOST, _GOES_ON, _SURELY, _BETWEEN = 240, 2, 4, 4, 2, 160


@dataclass(frozen=True, slots=True)
class Relation:
    """That one place lies at a distance, in a direction, or both, from another.

    Attributes:
        start: Where its words begin.
        end: Where they end.
        subject: What lies there.
        target: From where it is told.
        length: The distance; None if none is told.
        point: The direction in which the subject lies, seen from the target; None if none is told.
        route: The claim's route, if it is told along a way.
        coast: Whether it is told from the coast of the target.
        border: Whether it is told from the border of the target.
        way: Whether it is told from one place to the other, so far that hardly a road is meant, but perhaps a railway.
        travel: Whether the text beside it tells of a journey or a road.
        certain: Whether the words can be read in no other way.
    """

    start: int
    end: int
    subject: Phrase
    target: Phrase
    length: Length | None = None
    point: Point | None = None
    route: str = ""
    coast: bool = False
    border: bool = False
    way: bool = False
    travel: bool = False
    certain: bool = True

    @property
    def stated_m(self) -> float:
        """The distance in metres, the smaller one of a range; 0 if none is told."""
        quantity = self.length.quantity if self.length else None
        return quantity.low * UNITS[quantity.unit].metres if quantity else 0.0


class Sentence:
    """A sentence in which relations are looked for.

    Args:
        context: The text.
        whole: The sentence, reduced.
        number: The sentence's number in the text.
        positions: The positions that the text gives in figures.
    """

    def __init__(self, context: Context, whole: Reduced, number: int, positions: list[Mention]) -> None:
        self._context, self._whole, self._number = context, whole, number
        self._text = whole.text
        self._targets = Targets(context, whole, self._told_of)
        self._subjects = Subjects(context, whole, positions, self._told_of)
        self._found: list[Relation] = []
        self._used: set[int] = set()

    def relations(self) -> list[Relation]:
        """What the sentence tells, in order."""
        respectively = self._respectively()
        for place, part in self._whole.parts.items():
            relation = respectively.get(place)
            if place in self._used:
                pass
            elif isinstance(part, Length):
                relation = self._of_length(place, part)
            elif isinstance(part, Point):
                relation = self._neighbour(place, part) if part.is_adjective else self._of_point(place, part)
            if relation:
                self._found.append(_of_two_places(self._context.source, relation))
        if self._found and patterns.TRAVEL.search(self._context.source, *self._nearby()):
            return [replace(relation, travel=True) for relation in self._found]
        return self._found

    def _respectively(self) -> dict[int, Relation]:
        """By the places of their lengths, relations as in "A and B, 5 km and 7 km from C respectively"."""
        found: dict[int, Relation] = {}
        for match in patterns.RESPECTIVELY.finditer(self._text):
            subjects = [at for at in range(*match.span(1)) if self._text[at] == PLACE]
            lengths = [at for at in range(*match.span(2)) if isinstance(self._whole.parts.get(at), Length)]
            if len(subjects) != len(lengths) or "respectively" not in match.group():
                continue
            self._used.update(range(*match.span(2)))
            target = self._named(match.start(3))
            for subject, at, stop in zip(subjects, lengths, [*lengths[1:], match.end(2)], strict=True):
                length, points = self._whole.parts[at], self._whole.points(at, stop)
                if isinstance(length, Length):
                    point = self._whole.point(points[0]) if points else None
                    last = match.end(3) if at == lengths[-1] else (points or [at])[0] + 1
                    named = self._named(subject)
                    found[at] = Relation(length.start, self._whole.end(last), named, target, length, point)
        return found

    # --- a length

    def _of_length(self, place: int, length: Length) -> Relation | None:
        text, after = self._text, place + 1
        left = text[max(0, place - _LEFT) : place]
        if long := patterns.LONG_WAY.match(text, after):
            return self._way(long.end(), place, length, _way_before(left) or "road")
        if patterns.NO_DISTANCE.match(text, after) or patterns.RADIUS.search(left[-120:]):
            return None
        travelled = patterns.TRAVELLED.search(left[-60:])
        route = ROUTE_VERBS[travelled[1]] if travelled else ""
        if journey := patterns.JOURNEY.match(text, after):
            told = ROUTE_NOUNS[journey[1]]
            if way := self._way(journey.end(), place, length, told) or self._same_way(
                journey.end(), place, length, told
            ):
                return way
        return (
            self._between(place, length, route)
            or self._from_point(place, length, route)
            or self._from(place, length, left, route)
            or (self._way(after, place, length, route) if route else None)
            or self._told_before(place, length, left)
            or self._alone(place, length)
        )

    def _between(self, place: int, length: Length, route: str) -> Relation | None:
        """As in "5 km between A and B", "5 km separate A from B"."""
        if patterns.FOR.search(self._text, max(0, place - 20), place):
            return None  # "closed for 5 km between A and B"
        between = patterns.BETWEEN.match(self._text, place + 1)
        if between and (pair := self._targets.pair(between.end(), "and")):
            return self._of_pair(length, pair, route)
        if separates := patterns.SEPARATES.match(self._text, place + 1):
            first, second = self._named(separates.start(1)), self._named(separates.start(2))
            return Relation(length.start, self._whole.end(separates.end()), first, second, length)
        return None

    def _from_point(self, place: int, length: Length, route: str) -> Relation | None:
        """As in "5 km north of A"."""
        found = patterns.POINT_OF.match(self._text, place + 1)
        target = self._targets.at(found.end(), self._last_target) if found else None
        if found is None or target is None:
            return None
        points = self._whole.points(found.start(), found.end())
        self._used.update(points)
        moved = patterns.ADVANCED.search(self._text, max(0, place - 60), place)
        # "South and west of A" is a direction of its own.
        point = self._whole.point(points[0]) if len(points) == 1 else None
        relation = self._to(target, place, length, point, route or _way_by(found.group()))
        return None if moved and relation.subject.start < 0 else relation

    def _from(self, place: int, length: Length, left: str, route: str) -> Relation | None:
        """As in "5 km from A", "within 5 km of A", "5 km from A to B"."""
        found = patterns.FROM.match(self._text, place + 1)
        if found is None or (patterns.OF_ALONE.search(found.group()) and not self._is_within(length)):
            return None
        route = route or _way_by(found.group())
        if " along " in found.group() and self._targets.pair(found.end(), "to"):
            return None  # "for 5 km along the road from A to B"
        if " from " in found.group() and (pair := self._targets.pair(found.end(), "to")):
            told = route or _way_before(left)
            if told or patterns.DISTANCE.search(left[-60:]):
                return self._of_pair(length, pair, told)
            relation = self._of_pair(length, pair, "road")
            return replace(relation, route="", way=True) if relation.stated_m > _FAR_M else relation
        target = self._targets.at(found.end(), self._last_target)
        if target is None:
            return None
        point = None
        if behind := patterns.POINT_BEHIND.match(self._text, target.end):
            self._used.add(behind.end() - 1)
            point = self._whole.point(behind.end() - 1)
        relation = self._to(target, place, length, point, route)
        if found.group().endswith(" of ") and not relation.subject.spots and self._is_within(length):
            return None  # "all within 5 km of A" lie on a disc
        if patterns.ENTERED.search(left.removesuffix("within ")[-60:]) and self._is_within(length):
            return None  # "told people not to go within 5 km of A"
        placed = relation.subject.spots or target.phrase.spots or target.noun
        return relation if placed else None

    def _to(self, target: Target, place: int, length: Length, point: Point | None, route: str) -> Relation:
        """The relation that is told from a target."""
        subject, phrase, coast, border = self._subject(place, target), target.phrase, target.coast, target.border
        if not phrase.spots and target.noun in COASTS | BORDERS:
            phrase = ends.of_country(subject, phrase)
            coast, border = target.noun in COASTS, target.noun in BORDERS
        if coast and subject.spots and phrase.spots and subject.spots[0].country != phrase.spots[0].country:
            # The mainland of another country may be nearer at a border than at its coast.
            coast = MAINLANDS.isdisjoint(self._text[place : target.end].lower().split())
        if coast:
            phrase = ends.with_coast(phrase)
        if border and subject.spots and len(phrase.spots) > 1:
            # Of the border between two countries, the one beyond it is as far as that.
            beyond = tuple(spot for spot in phrase.spots if spot.country != subject.spots[0].country)
            phrase = replace(phrase, spots=beyond or phrase.spots, meant=1)
        end = self._whole.end(target.end)
        if by := patterns.WAY_BEHIND.match(self._text, target.end):
            route = route or _way_by(by.group())
        return Relation(length.start, end, subject, phrase, length, point, route, coast, border)

    def _is_within(self, length: Length) -> bool:
        """Whether "within" stands before a length, in its qualifier or before that."""
        return (
            patterns.WITHIN.search(self._context.source[max(0, length.start - 16) : length.quantity.start]) is not None
        )

    def _same_way(self, end: int, place: int, length: Length, route: str) -> Relation | None:
        """A way whose ends are told before it: "flew from A to B; the 5 km journey took a day"."""
        shift = max(0, place - _LEFT)
        found = patterns.WAY_TOLD.search(self._text[shift:place])
        if found is None:
            return None
        first, second = self._named(shift + found.start(1)), self._named(shift + found.start(2))
        return Relation(length.start, self._whole.end(end), first, second, length, route=route, certain=False)

    def _way(self, at: int, place: int, length: Length, route: str) -> Relation | None:
        """A way whose ends are told behind it: "the 5 km road from A to B", "drove 5 km to B"."""
        start = end = None
        behind = at
        for _step in range(2):
            step = patterns.WAY_STEP.match(self._text, behind)
            if step is None:
                break
            if step[1] not in ("from", "to", "to reach"):
                pair = self._targets.pair(step.end(), "and", "to", "with")
                return self._of_pair(length, pair, route) if pair and not start and not end else None
            target = self._targets.at(step.end())
            if target is None:
                break
            start, end = (target, end) if step[1] == "from" else (start, target)
            behind = target.end
        told = [each for each in (start, end) if each]
        if not told:
            return None
        first = start.phrase if start else self._topic(place, end)
        second = end.phrase if end else self._topic(place, start)
        return Relation(
            length.start, self._whole.end(max(each.end for each in told)), first, second, length, route=route
        )

    def _topic(self, place: int, other: Target | None) -> Phrase:
        """The place that a way is told of, of which only one end is named: where it begins, or the subject."""
        left = self._text[max(0, place - _LEFT) : place]
        if departed := patterns.DEPARTED.search(left):
            return self._named(place - len(left) + departed.start(1))
        subject = self._subject(place, other)
        return subject if self._text[place - 2 : place].startswith(PLACE) else ends.unsure(subject)

    def _told_before(self, place: int, length: Length, left: str) -> Relation | None:
        """As in "The distance between A and B is 5 km", "from A it is 5 km to B", "A and B are 5 km apart"."""
        shift = place - len(left)
        end = self._whole.end(place + 1)
        from_it = patterns.FROM_IT_IS.search(left)
        to = patterns.ON_TO.match(self._text, place + 1) if from_it else None
        if from_it and to and (target := self._targets.at(to.end())):
            first = self._named(shift + from_it.start(1))
            return Relation(length.start, self._whole.end(target.end), first, target.phrase, length)
        found = patterns.BETWEEN_IS.search(left) or patterns.WAY_OF.search(left) or patterns.SEPARATED.search(left)
        if found is None and self._text.startswith(" apart", place + 1):
            found = patterns.APART.search(left)
        if found is None and (own := patterns.OWN_DISTANCE.search(left)):
            first, second = self._named(shift + own.start(1 if own[1] else 2)), self._named(shift + own.start(3))
            return Relation(length.start, end, first, second, length)
        if found is None:
            return None
        by = patterns.APART_BY.match(self._text, place + 1)
        route = _way_by(by.group()) if by else _way_before(left) or _way_before(found.group().partition(" between")[0])
        first, second = self._named(shift + found.start(1)), self._named(shift + found.start(2))
        straight = bool(route) or not patterns.LINES.search(self._context.source, *self._nearby())
        return Relation(length.start, end, first, second, length, route=route, certain=straight)

    def _nearby(self) -> tuple[int, int]:
        """Where the sentence before begins, and the next one ends."""
        sentences = self._context.text.sentences
        return sentences[max(0, self._number - 1)].start, sentences[min(len(sentences) - 1, self._number + 1)].end

    def _alone(self, place: int, length: Length) -> Relation | None:
        """As in "B is 5 km away", "A, 5 km to the north", "5 km inland": what it is told from stands before."""
        text, after = self._text, place + 1
        sea = patterns.SEA_ALONE.match(text, after)
        pointed = patterns.POINT_ALONE.match(text, after)
        away = pointed or sea or patterns.AWAY_ALONE.match(text, after)
        if away is None or text.startswith(" apart", after):
            return None
        if pointed and patterns.ADVANCED.search(text[max(0, place - 60) : place]):
            return None
        end, point = away.end(), None
        if pointed:
            self._used.add(end - 1)
            point = self._whole.point(end - 1)
        behind = patterns.IN_BEHIND.match(text, end)
        if behind and not ends.is_large(self._whole.mention(behind.start(1))):
            subject, end = self._named(behind.start(1)), behind.end()
        else:
            subject = self._subject(place, None)
        if sea:
            start, last = self._whole.offset(after + 1), self._whole.end(end)
            coast = replace(ends.unplaced("the coast", 0, len("the coast"), "coast"), start=start, end=last)
            coast = ends.of_country(subject, coast)
            return Relation(length.start, last, subject, coast, length, coast=True) if subject.spots else None
        others = self._others(subject, place)
        if not subject.spots and (not others or not subject.noun):
            return None
        certain = len(others) <= _MOST and not self._may_name_another(place)
        target = ends.named(*others[:_MOST], certain=certain) if others else ends.nothing()
        return Relation(length.start, self._whole.end(end), subject, target, length, point)

    def _others(self, subject: Phrase, place: int) -> list[Mention]:
        """The places spoken of before, other than the subject: near it and the first one of the text, else anywhere.

        A text that begins in Brussels may tell a distance from there though the sentence before names another city.
        """
        own = {spot.id for spot in subject.spots}
        near = self._context.text.sentences[max(0, self._number - _NEAR)].start
        opening = self._context.mentions[:1]
        for first in (near, 0):
            found: dict[str, Mention] = {}
            before = self._context.within(self._context.mentions, first, self._whole.offset(place))
            for mention in (*reversed(before), *(opening if before else ())):
                if mention.spot and mention.spot.id not in own:
                    found.setdefault(mention.spot.id, mention)
            if small := [mention for mention in found.values() if not ends.is_large(mention)] or list(found.values()):
                return small
        return []

    def _may_name_another(self, place: int) -> bool:
        """Whether a name before a length may be a place that was not taken for one."""
        return any(known(name.group()) for name in patterns.CAPITALIZED.finditer(self._text, 0, place))

    # --- a direction alone

    def _of_point(self, place: int, point: Point) -> Relation | None:
        """As in "A lies north of B"."""
        after = patterns.POINT_FROM.match(self._text, place + 1)
        left = self._text[max(0, place - 60) : place]
        if (
            after is None
            or patterns.IN_THE.search(left)
            or (patterns.MOVES.search(left) and not patterns.DRIVE.search(left))
            or left.endswith(("and ", "or "))
        ):
            return None
        target = self._targets.at(after.end(), self._last_target)
        if target is None or not (target.phrase.spots or target.noun):
            return None
        subject = self._subject(place, target)
        return Relation(self._whole.offset(place), target.phrase.end, subject, target.phrase, point=point)

    def _neighbour(self, place: int, point: Point) -> Relation | None:
        """As in "Its southern neighbour, B": it lies south of the place spoken of."""
        found = patterns.NEIGHBOUR.match(self._text, place + 1)
        shift = max(0, place - 8)
        owner = patterns.OWNER.search(self._text[shift:place])
        if found is None or owner is None:
            return None
        before = [at for at in self._whole.parts if at < place and self._text[at] == PLACE]
        if not before:
            return None
        target = self._named(shift + owner.start(1)) if owner[1] else self._named(before[-1], certain=False)
        subject = self._named(found.start(1))
        return Relation(self._whole.offset(place), subject.end, subject, target, point=point)

    # --- ends

    @property
    def _last_target(self) -> Phrase | None:
        return self._found[-1].target if self._found else None

    def _named(self, place: int, certain: bool = True) -> Phrase:
        return ends.named(self._whole.mention(place), certain=certain)

    def _of_pair(self, length: Length, pair: tuple[Target, Target], route: str) -> Relation:
        first, second = pair
        return Relation(length.start, self._whole.end(second.end), first.phrase, second.phrase, length, route=route)

    def _subject(self, place: int, target: Target | None) -> Phrase:
        """The subject: that of the relation before, if both are told of the same: "5 km from A and 7 km from B"."""
        if self._found and not self._found[-1].route:
            last = self._found[-1]
            offset = self._whole.offset(place)
            between = self._context.source[last.end : offset] if last.end <= offset else "."
            if len(between) < _BETWEEN and not self._is_small_between(last.end, offset):
                if patterns.SHARED.fullmatch(between):
                    return last.subject
                if patterns.ANOTHER_DAY.fullmatch(between):
                    return replace(last.subject, noun="")  # It may have moved.
        return self._subjects.of(place, target)

    def _is_small_between(self, start: int, end: int) -> bool:
        """Whether a place is named in a stretch of the sentence that is no large area."""
        parts = self._whole.parts.values()
        return any(
            isinstance(each, Mention) and start <= each.start < end and not ends.is_large(each) for each in parts
        )

    def _told_of(self) -> Phrase | None:
        """The place that the sentence before begins with, or that before it, if it goes on with "it"."""
        source, sentences = self._context.source, self._context.text.sentences
        for number in range(self._number - 1, max(-1, self._number - 1 - _GOES_ON), -1):
            span = sentences[number]
            inside = self._context.within(self._context.mentions, *span)
            if inside and patterns.FIRST_PLACE.fullmatch(source[span.start : inside[0].start][:80]):
                return ends.named(inside[0], certain=self._number - number <= _SURELY)
            if not patterns.GOES_ON.match(source, span.start):
                return None
        return None


def _of_two_places(source: str, relation: Relation) -> Relation:
    """The relation; "an area 80 km from Bombay" is not Bombay, though the text names no other place."""
    subject, target = relation.subject, relation.target
    if not subject.spots or not target.spots or subject.spots[0].id != target.spots[0].id:
        return relation
    unknown = ends.unplaced(source, subject.start, subject.end) if subject.start >= 0 else ends.nothing()
    return replace(relation, subject=unknown)


def _way_by(words: str) -> str:
    """The route of "by road", "up the coast", "down the track"."""
    if found := patterns.BY_VEHICLE.search(patterns.AT_SEA.sub("", words)):
        if found.group() in ("rail", "train", "line", "track"):
            return "rail"
        return "sea" if found.group() in ("sea", "boat", "ferry", "ship") else "flight"
    return "road" if patterns.BY_LAND.search(words) else ""


def _way_before(left: str) -> str:
    """The route of a way that is named before its length: "the road from A to B is 5 km long"."""
    if found := patterns.WAY_BEFORE.search(left):
        return ROUTE_NOUNS[found[1]]
    return "road" if patterns.EXTENDS.search(left) else ""
