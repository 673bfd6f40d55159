"""What a distance or a direction is told from: the words behind "of", "from" and "between"."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from geo.extract import ends
from geo.extract.bearers import SETTLED, capital, country
from geo.extract.context import Context
from geo.extract.ends import Phrase
from geo.extract.english import patterns
from geo.extract.english.demonyms import DEMONYMS
from geo.extract.english.relations import BORDERS, COASTS, OF_PLACES, PLACE_NOUNS, PRONOUNS, TARGET_NOUNS
from geo.extract.reduced import Reduced
from geo.extract.signs import PLACE, POINT, POINTED

_MOST_WORDS = 9
WHOLE = frozenset({"", "country’s", "country's", "nation’s", "nation's", "national", "federal"})
"""Words before "capital" with which it is that of a country."""
_PART_OF = frozenset({"of", "in", "the"})
_WHERE = frozenset({"in", "at", "near", "on"})
"""Behind "the Turkish border", one of these says where at the border."""
_CONTINENTS = frozenset({"african", "asian", "european", "south-american", "north-american", "central-american"})
_CENTRES = frozenset({"centre", "center"})


@dataclass(frozen=True, slots=True)
class Target:
    """What a relation is told from.

    Attributes:
        phrase: Its words.
        end: Where they end, in the reduced text.
        coast: Whether its coast is meant.
        border: Whether its border is meant.
        noun: The noun for it, if it is not named.
    """

    phrase: Phrase
    end: int
    coast: bool = False
    border: bool = False
    noun: str = ""


@dataclass(frozen=True, slots=True)
class Targets:
    """The targets of a sentence.

    Attributes:
        context: The text.
        whole: The sentence, reduced.
        topic: What the sentences before tell of, if that is a place.
    """

    context: Context
    whole: Reduced
    topic: Callable[[], Phrase | None]

    def at(self, place: int, last: Phrase | None = None) -> Target | None:
        """The target that begins here; None if there is none that we understand.

        Args:
            place: Where, in the reduced text.
            last: The target before it in the sentence.
        """
        return self._named(place) or self._bare(place, last) or self._unnamed(place) or self._unknown(place)

    def pair(self, place: int, *words: str) -> tuple[Target, Target] | None:
        """Two targets with one of the words between them; None if there are not two."""
        first = self.at(place)
        if first is None:
            return None
        for word in words:
            behind = f" {word} "
            at = first.end + (1 if self.whole.text.startswith(",", first.end) else 0)
            if self.whole.text.startswith(behind, at) and (second := self.at(at + len(behind))):
                return first, second
        return None

    def _named(self, place: int) -> Target | None:
        """A place, with the words before it that belong to it: "the coast of", "the Pakistani capital"."""
        text = self.whole.text
        coast = border = False
        words: list[str] = []
        for _word in range(_MOST_WORDS):
            sign = text[place : place + 1]
            if sign == PLACE:
                if part := patterns.PART_NAMED.match(text, place + 1):
                    place = part.start(1)
                    continue
                if self.whole.mention(place).text.lower() in PLACE_NOUNS and (
                    of := patterns.NOUN_OF.match(text, place + 1)
                ):
                    place = of.start(1)  # "the City of P"
                    continue
                owned = self._owned(place)
                if isinstance(owned, Target):
                    return owned
                if owned is None:
                    inner = self._inner(place, words)
                    if inner == place and (head := self._capital(place, words)):
                        return head
                    return self._with_line(inner, coast, border)
                place = owned
                continue
            if sign in (POINT, POINTED) and sign:
                place += 2 if text[place + 1 : place + 2] == " " else 1
                continue
            word = patterns.WORD.match(text, place)
            if word is None or not word[2] or not belongs(word[1]):
                return None
            lower = word[1].lower()
            if (coast or border) and lower in _WHERE:
                return None
            words.append(lower)
            coast, border = coast or lower in COASTS, border or lower in BORDERS
            if word[2] == ", " and lower in TARGET_NOUNS and text[word.end() : word.end() + 1] != PLACE:
                return None
            place = word.end()
        return None

    def _inner(self, place: int, words: list[str]) -> int:
        """Behind "the capital of" or "the largest city in" and a name: the town that is named behind that."""
        found = patterns.TOWN_BEHIND.match(self.whole.text, place + 1)
        if found is None or not {"capital", "city", "town", "port"}.intersection(words) or words[-1] not in _PART_OF:
            return place
        area, town = self.whole.mention(place).spot, self.whole.mention(found.start(1)).spot
        inside = area and town and town.kind in SETTLED and area.country == town.country
        return found.start(1) if inside and ends.is_large(self.whole.mention(place)) else place

    def _capital(self, place: int, words: list[str]) -> Target | None:
        """Behind "the capital of" and a country: its capital."""
        named = [word for word in words if word not in ("the", "city")]
        mention = self.whole.mention(place)
        if named[-2:] != ["capital", "of"] or not mention.spot or mention.spot.kind != "country":
            return None
        found = capital(mention.spot.country)
        text = f"the capital of {mention.text}"
        if found is None:
            return Target(ends.unplaced(text, 0, len(text), "capital"), place + 1, noun="capital")
        phrase = Phrase(mention.start, mention.end, text, (found,), mention.certain, noun="capital")
        return Target(phrase, place + 1, noun="capital")

    def _owned(self, place: int) -> "Target | int | None":
        """Behind "Florida's": the place in it, its coast or border; None if the name itself is meant."""
        text = self.whole.text
        owner = patterns.OWNER_OF.match(text, place + 1)
        if owner is None or owner.group()[0] not in "’'":
            return None
        if inner := patterns.OWNED_PLACE.match(text, owner.end()):
            words = text[owner.end() : inner.start(1)].replace(",", "").split()
            return inner.start(1) if all(word in OF_PLACES or word in (POINT, POINTED) for word in words) else None
        further = patterns.OWNED.match(text, owner.end())
        if further is None or further[1] not in COASTS | BORDERS:
            return None
        phrase = replace(ends.named(self.whole.mention(place)), end=self.whole.end(further.end()))
        return Target(phrase, further.end(), further[1] in COASTS, further[1] in BORDERS)

    def _with_line(self, place: int, coast: bool, border: bool) -> Target:
        """A name, with "coast" or "border" behind it."""
        phrase, end = ends.named(self.whole.mention(place)), place + 1
        behind = patterns.LINE_BEHIND.match(self.whole.text, end)
        if behind and behind[1] in COASTS | BORDERS:
            coast, border, end = behind[1] in COASTS, behind[1] in BORDERS, behind.end()
            phrase = replace(phrase, end=self.whole.end(end))
        if around := patterns.AROUND_BEHIND.match(self.whole.text, end):
            end = around.end()
            phrase = ends.unsure(replace(phrase, end=self.whole.end(end)))
        return Target(phrase, end, coast, border, phrase.text.lower())

    def _bare(self, place: int, last: Phrase | None) -> Target | None:
        """As in "It", "there", "land": without an article."""
        found = patterns.BARE.match(self.whole.text, place)
        if found is None:
            return None
        noun, start, end = found.group(), self.whole.offset(place), self.whole.end(found.end())
        if noun in ("it", "there") and last is not None:
            return Target(replace(last, start=start, end=end, text=noun), found.end(), noun=noun)
        if noun in PRONOUNS:
            phrase = ends.resolved(self.context, noun, start, end, start, self.topic())
        else:
            phrase = ends.unplaced(self.context.source, start, end, noun)
        return Target(phrase, found.end(), noun=noun)

    def _unknown(self, place: int) -> Target | None:
        """A name that is no place that we know."""
        found = patterns.UNKNOWN_NAME.match(self.whole.text, place)
        if found is None:
            return None
        start, end = self.whole.offset(found.start(1)), self.whole.end(found.end())
        return Target(ends.looked_up(self.context, start, end, found[1]), found.end(), noun=found[1].lower())

    def _unnamed(self, place: int) -> Target | None:
        """A noun with an article: "the epicentre", "its capital", "the family home"."""
        text = self.whole.text
        found = patterns.UNNAMED.match(text, place)
        words = list(patterns.PLAIN.finditer(text, found.start(2), found.end(2))) if found else []
        if found is None or not words:
            return None
        known = next((number for number, word in enumerate(words) if word.group().lower() in TARGET_NOUNS), None)
        start = self.whole.offset(place)
        if known is None:
            end = self.whole.end(words[0].end())
            return Target(ends.unplaced(self.context.source, start, end), words[0].end())
        last = words[known]
        for word in words[known + 1 :]:
            if word.group().lower() not in TARGET_NOUNS or text[last.end() : word.start()] != " ":
                break
            last = word
        noun, end = last.group().lower(), self.whole.end(last.end())
        words_between = self.context.source[self.whole.offset(found.start(2)) : self.whole.offset(last.start())]
        if noun in COASTS and _hyphened(words_between) in _CONTINENTS:
            return Target(ends.unplaced(self.context.source, start, end), last.end())
        if noun in _CENTRES and words_between.strip().lower() in PLACE_NOUNS:
            noun, words_between = words_between.strip().lower(), ""  # "the city centre"
        elif noun in _CENTRES and (of := patterns.CENTRE_OF.match(text, last.end())):
            phrase = ends.resolved(self.context, of[1], start, self.whole.end(of.end()), start, self.topic())
            return Target(phrase, of.end(), noun=of[1])
        if (noun in COASTS | BORDERS or noun == "capital") and (code := country_of(words_between)):
            owner = capital(code) if noun == "capital" else country(code)
            if owner:
                phrase = Phrase(start, end, self.context.source[start:end], (owner,), True, noun=noun)
                return Target(phrase, last.end(), noun in COASTS, noun in BORDERS, noun)
        if (named := patterns.TOWN_BEHIND.match(text, last.end())) and text[last.end()] == ",":
            mention = self.whole.mention(named.start(1))
            if ends.fits(mention, noun):  # "the closest large island, P"
                return Target(ends.named(mention), named.end())
        if noun in PLACE_NOUNS and (of := patterns.NOUN_OF.match(text, last.end())):
            mention = self.whole.mention(of.start(1))
            if not ends.is_large(mention):  # "the Red Sea town of P"
                return Target(ends.named(mention), of.end())
        if noun in BORDERS and (of := patterns.BORDER_OF.match(text, last.end())):
            sides = [self.whole.mention(of.start(side)) for side in (1, 2) if of[side]]
            phrase = replace(ends.named(*sides), start=start, end=self.whole.end(of.end()))
            return Target(phrase, of.end(), border=True, noun=noun)
        of_a_part = noun == "capital" and words_between.strip() not in WHOLE
        if found[1] in ("a", "an") or of_a_part or patterns.OTHER.search(text[place : last.end()]):
            phrase = ends.unplaced(self.context.source, start, end, noun)
        else:
            phrase = ends.resolved(self.context, noun, start, end, start, self.topic())
        return Target(phrase, last.end(), noun=noun)


def country_of(words: str) -> str:
    """The ISO 3166-1 code of the country that an adjective names: "the South African", "the Norwegian"."""
    whole = _hyphened(words)
    if whole in _CONTINENTS:
        return ""
    for name in (whole, *whole.split("-")):
        if code := DEMONYMS.get(name):
            return code
    return ""


def _hyphened(words: str) -> str:
    return "-".join(words.lower().split())


def belongs(word: str) -> bool:
    """Whether a word may stand between a preposition and a name, as "the", "port" or "Pakistani"."""
    return word.lower() in OF_PLACES or patterns.DEMONYM.fullmatch(word) is not None
