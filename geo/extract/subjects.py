"""Of what a distance or a direction is told: the words before it, at times those behind its target."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from geo.extract import ends
from geo.extract.bearers import SETTLED, capital, known
from geo.extract.context import Context
from geo.extract.ends import Phrase
from geo.extract.english import patterns
from geo.extract.english.relations import (
    AWAY_FROM,
    MOVING,
    NEAR,
    NOT_PLACED,
    OF_PLACES,
    PLACE_NOUNS,
    PREPOSITIONS,
    PRONOUNS,
    TARGET_NOUNS,
)
from geo.extract.found import Mention
from geo.extract.reduced import Length, Reduced
from geo.extract.signs import PLACE, POINT, POINTED
from geo.extract.targets import WHOLE, Target, belongs, country_of

_POINTS = frozenset({"city", "capital", "base", "airport", "airfield", "site", "cape", "mountain", "island", ""})
"""The kinds of places that "in X south of Y" may mean as a whole."""

_FARTHEST, _LOOKED_AT, _END = 500, 220, 80
_BESIDE, _NEAR_KM = 600, 30.0
"""How many characters from a position in figures its event, or its list of distances, stands at most."""
_FILLER, _MOST_FILLERS = 24, 24

_OPENING = """
    the a an in at on and but some about it its this that these those there here he she we i
"""
_OPENERS = frozenset(_OPENING.split())


@dataclass(frozen=True, slots=True)
class Subjects:
    """The subjects of a sentence.

    Attributes:
        context: The text.
        whole: The sentence, reduced.
        positions: The positions that the text gives in figures.
        topic: What the sentences before tell of, if that is a place.
    """

    context: Context
    whole: Reduced
    positions: list[Mention]
    topic: Callable[[], Phrase | None]

    def of(self, place: int, target: Target | None) -> Phrase:
        """The subject of a relation.

        Args:
            place: Where the relation begins, in the reduced text.
            target: From what it is told, if that stands behind.
        """
        text = self.whole.text
        farthest = max(0, place - _FARTHEST)
        begin = max(text.rfind("\n", farthest, place) + 1, text.rfind(";", farthest, place) + 1, farthest)
        left = text[begin:place]
        head = _without_end(left)
        words = left[len(head) :]
        stands = patterns.IS_THERE.search(words) is not None
        far = isinstance(self.whole.parts.get(place), Length)
        if target and not head.strip() and (behind := self._behind(target, certain=stands)):
            return behind
        if stands and "," in words and (first := self._first(begin, left)):
            return first
        if it := self._it_lies(begin, left, head):
            return it
        if stands and (found := patterns.AND_IS.match(left)) and len(found[2]) >= len(words.rstrip()):
            return self._named(begin + found.start(1))
        if patterns.BETWEEN_BEFORE.search(head):
            return ends.unsure(self._first_of(begin, left, head) or self._beside(begin, head, stands, words, far))
        if head.endswith(PLACE):
            return self._beside(begin, head, stands, words, far)
        if around := patterns.AROUND_BEFORE.search(head):
            return ends.unsure(self._beside(begin, head[: around.start()], stands, words, far))
        return (
            self._listed(begin + len(left), head)
            or self._described(begin, head, in_one=True)
            or self._unknown_beside(begin, head, bool(words.strip()))
            or self._described(begin, head)
            or (self._first(begin, left) if stands else self._first_of(begin, left, head))
            or self._noun_phrase(begin, head, target)
            or (self._pronoun(begin, left, words) if stands else None)
            or self._event(begin + _clause(head), head[_clause(head) :])
            or (self._behind(target) if target else None)
            or self._in_sentence(begin, head)
        )

    # --- before the relation

    def _named(self, place: int, certain: bool = True, slack_km: float = 0.0) -> Phrase:
        return ends.named(self.whole.mention(place), certain=certain, slack_km=slack_km)

    def _first(self, begin: int, left: str) -> Phrase | None:
        """The subject of the clause, if it is a name: "A, a town in B, lies …"."""
        found = patterns.HEAD.search(left)
        return self._named(begin + found.start(1)) if found and ";" not in left[found.end() :] else None

    def _first_of(self, begin: int, left: str, head: str) -> Phrase | None:
        """The subject of a sentence that goes on: "A is a port in B, 5 km from C"."""
        found = patterns.HEAD.match(left)
        if found is None:
            return None
        words = patterns.PLAIN.findall(left, found.end())
        areas = all(
            left[at] != PLACE or ends.is_large(self.whole.mention(begin + at)) for at in range(found.end(), len(left))
        )
        plain = areas and not any(word.lower() in NOT_PLACED for word in words)
        certain = head.rstrip()[-1:] in (",", PLACE) or (plain and not patterns.CLAUSE.search(left, found.end()))
        return self._named(begin + found.start(1), certain=certain)

    def _unknown_beside(self, begin: int, head: str, parted: bool) -> Phrase | None:
        """A name right before the relation that was not taken for a place; parted from it, if it is the first word."""
        found = patterns.UNKNOWN_BEFORE.search(head[-80:])
        if found is None or found[1].lower() in PRONOUNS | NOT_PLACED | _OPENERS or patterns.NO_NAME.match(found[1]):
            return None
        first = begin + max(0, len(head) - 80) + found.start(1)
        if first == 0 and not parted and not known(found[1]):
            return None
        start, end = self.whole.offset(first), self.whole.end(first + len(found[1]))
        phrase = ends.looked_up(self.context, start, end, found[1])
        return self._fixed(phrase.noun, start) or phrase

    def _described(self, begin: int, head: str, in_one: bool = False) -> Phrase | None:
        """A place with a description: "A, a town of 20,000 people"; if that is asked, one without commas."""
        shift = max(0, len(head) - _LOOKED_AT)
        found = patterns.APPOSED.search(head[shift:])
        if found is None or patterns.CLAUSE.search(found[2]) or (in_one and "," in found[2]):
            return None
        at = begin + shift + found.start(1)
        mention = self.whole.mention(at)
        if ends.is_large(mention):
            words = patterns.PLAIN.findall(found[2])
            kinds = PLACE_NOUNS.get(words[-1].lower(), frozenset()) if words else frozenset()
            apart = patterns.PART_OF.search(found.group()[: found.start(2) - found.start()])
            if mention.spot is None or mention.spot.kind not in kinds or apart:
                return None  # "Java, a town 5 km from …", but "Java, an island 5 km from …"
        return self._named(at)

    def _beside(self, begin: int, head: str, stands: bool, words: str, far: bool) -> Phrase:
        """The place right before the relation, or that of which it is a part."""
        place, before = begin + len(head) - 1, head[:-1]
        mention = self.whole.mention(place)
        if not stands and (ends.is_large(mention) or patterns.PART_BEFORE.search(before[-_END:])):
            return self._within(begin, place, before, words, far)
        lead = self._lead(before)
        if stands and words.startswith(", which ") and patterns.WHERE.search(before[-_END:]):
            return self._named(place)
        if stands:
            which = words.startswith(", which ") and lead in ("in", "at")
            at = lead in ("at", "in", "near") and not which and not ends.is_large(mention)
            return self._held(place, before, which) or self._named(
                place, certain=which or not lead or at, slack_km=_NEAR_KM if at else 0.0
            )
        if lead in AWAY_FROM and "," in words and (mention.spot is None or mention.spot.kind in SETTLED):
            return self._named(place, certain=False)
        if lead in AWAY_FROM and (event := self._event(begin, before)):
            return event
        whole = patterns.PARTED.search(words) is not None or mention.spot is None or mention.spot.kind in _POINTS
        part = before.rstrip().endswith(POINTED)
        figures = mention.spot is not None and mention.spot.kind == "point"
        beside = lead == "near" and "," in words
        there = figures or beside or (lead not in NEAR and (lead not in MOVING or "," in words))
        return self._named(place, certain=there and whole and not part, slack_km=_NEAR_KM if beside else 0.0)

    def _within(self, begin: int, place: int, before: str, words: str, far: bool) -> Phrase:
        """What lies in a large area, of which the relation is told: "X, a town in Y, 5 km from Z", "a farm in Y".

        Behind a comma it may be told of the area itself: "Taiwan, 160 km off the coast of China". If no distance is
        told (`far`), that is so only where nothing stands before it.
        """
        shift = max(0, len(before) - 120)
        if (first := patterns.HEAD.match(before)) and not patterns.CLAUSE.search(before[first.end() :]):
            return self._named(begin + first.start(1))
        if inner := patterns.INNER.search(before[shift:]):
            at = begin + shift + inner.start(1)
            if not ends.is_large(self.whole.mention(at)) and _may_lie_in(
                self.whole.mention(at), self.whole.mention(place)
            ):
                return self._named(at)
        if phrase := self._noun_phrase(begin, patterns.LOCATIVE.sub("", before)):
            return phrase
        alone = before.strip() in ("", "The", "the", "But")
        if not patterns.PARTED.search(words) or not (alone or far):
            return ends.nothing()
        return self._event(begin, before) or self._named(place, certain=alone)

    def _held(self, place: int, before: str, which: bool) -> Phrase | None:
        """As in "The mayor of A is": not A, but what has no position; "the plant at A, which is" may be either."""
        shift = max(0, len(before) - 90)
        holder = patterns.HOLDER.search(before[shift:])
        noun = holder[1].split()[-1].lower() if holder else ""
        if holder is None or (noun not in NOT_PLACED and noun in PLACE_NOUNS.keys() | TARGET_NOUNS | OF_PLACES):
            return None
        if noun not in NOT_PLACED and holder[2] in ("at", "in"):  # "the factory at A"
            return self._named(place, slack_km=0.0 if which else _NEAR_KM)
        first = place - len(before) + shift + holder.start(1)
        start, end = self.whole.offset(first), self.whole.end(place + 1)
        return ends.unplaced(self.context.source, start, end, noun)

    def _lead(self, before: str) -> str:
        """The preposition that leads a place, before the words that belong to its name; empty if there is none."""
        for word in reversed(before[-80:].split()[-8:]):
            if word in PREPOSITIONS and word != "of":
                return word
            if word not in (POINT, POINTED) and not belongs(word):
                break
        return ""

    def _noun_phrase(self, begin: int, head: str, target: Target | None = None) -> Phrase | None:
        """The noun or pronoun right before the relation: "the town", "it", "the epicentre"."""
        shift = max(0, len(head) - 120)
        found = patterns.NOUN_PHRASE.search(head[shift:])
        if found is None:
            return None
        first = [each.start() for each in patterns.DETERMINER.finditer(found[1])][-1]
        words = found[1][first:].split()
        noun = words[-1].lower().removesuffix("’s").removesuffix("'s")
        if noun not in NOT_PLACED | PRONOUNS | TARGET_NOUNS and noun not in PLACE_NOUNS:
            return None
        start = self.whole.offset(begin + shift + found.start(1) + first)
        end = self.whole.end(begin + shift + found.start(1) + len(found[1].rstrip()))
        if (
            target
            and words[0] in ("A", "An")
            and noun in PLACE_NOUNS
            and (behind := self._behind(target, certain=True))
        ):
            return behind  # "A small island 5 km east of A, B is"
        if words[0].lower() in ("a", "an", "two", "three", "one") or noun in NOT_PLACED:
            return self._fixed(noun, start) or ends.unplaced(self.context.source, start, end, noun)
        if noun == "capital" and (told := " ".join(words[1:-1])) not in WHOLE:
            found_in = capital(country_of(told))  # "The Norwegian capital", but not "The ancient capital"
            if found_in is None:
                return ends.unplaced(self.context.source, start, end, noun)
            return Phrase(start, end, self.context.source[start:end], (found_in,), True, noun=noun)
        phrase = ends.resolved(self.context, noun, start, end, start, self.topic())
        # "From A it is 5 km to B" tells of A, not of what the sentence before tells of.
        return ends.unsure(phrase) if noun in PRONOUNS and PLACE in head[: shift + found.start(1)] else phrase

    def _pronoun(self, begin: int, left: str, words: str) -> Phrase | None:
        """The pronoun at the beginning: "It is a port, lying 5 km from A"."""
        found = patterns.IT_STANDS.match(left, 0, len(left) - len(words.lstrip(", ")))
        if found is None:
            return None
        start, end = self.whole.offset(begin + found.start(1)), self.whole.end(begin + found.end(1))
        return ends.resolved(self.context, found[1].lower(), start, end, start, self.topic())

    def _it_lies(self, begin: int, left: str, head: str) -> Phrase | None:
        """The pronoun or noun that begins a sentence about where it lies: "It lies on a river, 5 km from A"."""
        found = patterns.IT_LIES.match(left)
        if found is None or patterns.CLAUSE.search(found[3]) or not head.strip():
            return None
        if any(word.lower() in NOT_PLACED for word in patterns.PLAIN.findall(found[3])):
            return None
        noun = found[2] or "it"
        start, end = self.whole.offset(begin + found.start(1)), self.whole.end(begin + found.end(1))
        phrase = ends.resolved(self.context, noun, start, end, start, self.topic())
        near = [at for at in range(found.start(3), len(left)) if left[at] == PLACE]
        sure = all(ends.is_large(self.whole.mention(begin + at)) for at in near)
        return (phrase if sure else ends.unsure(phrase)) if phrase.spots else None

    def _fixed(self, noun: str, at: int) -> Phrase | None:
        """Where the text gives one position in figures nearby, an event is there, if it tells of no other between."""
        near = [each for each in self.positions if abs(each.start - at) < _BESIDE]
        if noun not in NOT_PLACED or len(near) != 1:
            return None
        first, last = sorted((near[0].end, at))
        if patterns.OTHER_EVENT.search(self.context.source, first, last):
            return None
        begin, end = self.whole.start, self.whole.end(len(self.whole.text))
        certain = begin <= near[0].start < end and not patterns.MOVES_ON.search(self.context.source, begin, end)
        return replace(ends.named(near[0], certain=certain), noun=noun)

    def _event(self, begin: int, head: str) -> Phrase | None:
        """The first thing in the sentence that no gazetteer has."""
        for found in patterns.PLAIN.finditer(head):
            if (noun := found.group().lower()) in NOT_PLACED:
                start, end = self.whole.offset(begin + found.start()), self.whole.end(begin + found.end())
                return self._fixed(noun, start) or ends.unplaced(self.context.source, start, end, noun)
        return None

    def _listed(self, place: int, head: str) -> Phrase | None:
        """In a list of distances: the position that the text gives before it."""
        if not self.positions or not patterns.LIST_HEAD.fullmatch(head):
            return None
        offset = self.whole.offset(place)
        before = [each for each in self.positions if offset - _BESIDE < each.start < offset]
        return ends.named(before[-1]) if before else None

    def _in_sentence(self, begin: int, head: str) -> Phrase:
        """What happens in the sentence, or the last place in which it happens."""
        if event := self._event(begin, head):
            return event
        text = self.whole.text
        places = [
            at
            for at in range(begin, begin + len(head))
            if text[at] == PLACE
            and patterns.INSIDE.search(text[max(0, at - 30) : at])
            and not ends.is_large(self.whole.mention(at))
        ]
        return self._named(places[-1], certain=False) if places else ends.nothing()

    # --- behind the target

    def _behind(self, target: Target, certain: bool = False) -> Phrase | None:
        """A subject that stands behind its target: "Some 30 km east of A lies B", "Located 5 km from A, B is"."""
        text = self.whole.text
        if found := patterns.BEHIND_SUBJECT.match(text, target.end):
            return self._named(found.start(1))
        if found := patterns.BEHIND_IN.match(text, target.end):
            at = found.start(1)
            return None if ends.is_large(self.whole.mention(at)) else self._named(at)
        found = patterns.DANGLING.match(text, target.end)
        # "4 miles west of Newcastle, OK and" tells where the target is.
        if found and not ends.is_large(self.whole.mention(found.start(1))):
            return self._named(found.start(1), certain=certain)
        if certain and (found := patterns.IT_BEHIND.match(text, target.end)):
            start, end = self.whole.offset(found.start(1)), self.whole.end(found.end(1))
            return ends.resolved(self.context, found[2] or "it", start, end, start, self.topic())
        return None


def _may_lie_in(place: Mention, area: Mention) -> bool:
    """Whether a place is in the country of an area, or in no other: Rome does not lie in Ohio."""
    if not place.spot or not area.spot:
        return True
    return not area.spot.country or place.spot.country in ("", area.spot.country)


def _clause(head: str) -> int:
    """Where the last clause of a sentence begins."""
    return max(head.rfind(sign) + 1 for sign in (",", ";", ":", "–", "—"))


def _without_end(left: str) -> str:
    """The words before a relation without those that belong to it, and without when it was: "on Friday, about"."""
    end = _stripped(left, len(left))
    if drive := patterns.DRIVE.search(left, max(0, end - _END), end):
        end = _stripped(left, drive.start())
    when = patterns.WHEN.search(left, max(0, end - _END), end)
    return left[: _stripped(left, when.start()) if when else end]


def _stripped(left: str, end: int) -> int:
    """Where the words end that are no filler."""
    for _word in range(_MOST_FILLERS):
        found = patterns.FILLER.search(left, max(0, end - _FILLER), end)
        if found is None:
            break
        end = found.start()
    return end
