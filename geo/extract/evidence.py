"""What the words around a name say for and against its being a place, in points."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from geo.extract.bearers import SETTLED, Bearer, bearers, known
from geo.extract.english import names as english
from geo.extract.english.demonyms import PEOPLES
from geo.extract.word_lists import given_names, listed
from geo.extract.written import Words
from geo.words import directions

CONTAINERS = frozenset({"country", "division", "district", "island", "region", "desert"})
"""The kinds of places that a text names to tell where another is."""

NAMED_PARTS = frozenset({"country", "division", "continent"})
_WATERS = frozenset({"ocean", "sea", "gulf", "strait"})

ENOUGH, HOPELESS = 2, -90
"""The points from which on a name is taken for a place, and those of one that is none."""


@dataclass(eq=False, slots=True)
class Guess:
    """A name that may be a place.

    Attributes:
        first: Its first word.
        last: Its last word.
        bearers: What bears it.
        points: The points for a place.
        feature: The word that says what it is, if its bearers bear only the rest of it.
        against: Of the points, those for a person's or an organisation's name; 0 or less.
    """

    first: int
    last: int
    bearers: tuple[Bearer, ...]
    points: int
    feature: str = ""
    against: int = 0


@dataclass(eq=False)
class Evidence:
    """The words of a text, with the names of people in it.

    Attributes:
        words: The words.
        people: The surnames of the people whom the text names in full, or with a title.
        seconds: The words that end a longer name somewhere, as surnames do.
        small: The words that it has in small letters, too.
        things: The names of ships and storms.
    """

    words: Words
    people: set[str] = field(init=False)
    seconds: set[str] = field(init=False)
    small: set[str] = field(init=False)
    things: set[str] = field(init=False)

    def __post_init__(self) -> None:
        self.seconds = set(self._second_words())
        self.small = {low for low, capital in zip(self.words.low, self.words.capital, strict=True) if not capital}
        self.people = set(self._surnames())
        self.things = set(self._ships_and_storms())

    def _surnames(self) -> Iterator[str]:
        """The surnames of the people whom the text names in full, or with a title."""
        words, given = self.words, given_names()
        for word in range(len(words) - 1):
            if not words.capital[word] or not words.capital[word + 1] or words.gaps[word] not in (" ", ". "):
                continue
            low, surname = words.low[word], words.low[word + 1]
            if surname in english.FEATURES or surname in english.ORGANISATIONS:
                continue
            initial = len(low) == 1
            first = low in given and not known(words.text(word, word + 1))
            if first or (initial and word and words.capital[word - 1] and words.low[word - 1] in given):
                yield surname
            elif low in english.TITLES and low not in ("general", "major", "attorney", "chief", "saint"):
                last = word + 1
                while last - word < 4 and words.gaps[last] == " " and words.capital[last + 1]:
                    last += 1
                if words.low[last] not in english.FEATURES:
                    yield words.low[last]

    def _ships_and_storms(self) -> Iterator[str]:
        words = self.words
        for word in range(1, len(words)):
            named = words.low[word - 1] in english.STORMS or words.low[word - 1] in english.VESSELS
            if named and words.capital[word] and words.gaps[word - 1] == " ":
                yield words.low[word]

    def _second_words(self) -> Iterator[str]:
        """The words that end a longer name somewhere, as surnames do, if no place bears that name."""
        words = self.words
        for word in range(1, len(words)):
            if words.capital[word] and words.capital[word - 1] and words.gaps[word - 1] == " ":
                before = words.low[word - 1]
                if before not in _FREE and not known(words.text(word - 1, word)) and not words.texts[word].isupper():
                    yield words.low[word]

    @cached_property
    def titled(self) -> list[bool]:
        """For each word whether it stands in a title in which most words have capitals, which then tell nothing."""
        words, titled, start = self.words, [False] * len(self.words), 0
        for word, gap in enumerate(words.gaps):
            if "\n" in gap:
                line = [each for each in range(start, word + 1) if len(words.texts[each]) > 3]
                stopped = words.source[words.spans[word][1] : words.spans[word][1] + 1] in (".", "!", "?", ",", ";")
                if not stopped and len(line) > 3 and sum(words.capital[each] for each in line) >= 0.8 * len(line):
                    titled[start : word + 1] = [True] * (word + 1 - start)
                start = word + 1
        return titled

    def weighed(self, first: int, last: int, run: int, found: tuple[Bearer, ...], previous: Guess | None) -> Guess:
        """A known name with its points: what bears it, the words before and after, what else bears it."""
        top = found[0]
        against = self._capitals(first, last, run, top, previous) + self._other(first, last, top)
        around = self._before(first, top) + self._after(first, last, found, previous)
        if around <= 0 and last == first and top.kind in SETTLED and top.weight < 1e6:
            around -= self.words.low[first] in listed("surnames")
        points = _size(found, last > first) + around + self._common(first, last, found) + against
        return Guess(first, last, found, points + 4 * self.is_dateline(first), "", min(0, against))

    def is_dateline(self, first: int) -> bool:
        """Whether a name begins a line, and a dash parts it from the news: "ROME (AP) —", "PARIS, Texas -"."""
        words = self.words
        line = first == 0 or "\n" in words.gaps[first - 1]
        return line and _DATELINE.match(words.source, words.spans[first][0]) is not None

    def _before(self, first: int, top: Bearer) -> int:
        words = self.words
        word, second = words.before(first), words.before(first, 2)
        points = 0
        if word in english.SETTLEMENTS and not (words.capital[first - 1] and not words.begins(first - 1)):
            points += 2
        if word in english.AT_LEAST or (word == "from" and second in english.COMERS):
            points += 3
        elif (
            word in english.AT
            or (
                word in ("of", "the", "and")
                and (second in english.AT or second in DIRECTIONS or second in english.OF_PLACES)
            )
            or (word == "of" and not words.capital[first - 2])
            or (word == "the" and second == "of" and words.before(first, 3) in DIRECTIONS)
        ):
            points += 2
        elif (word in english.SIDES and top.kind in NAMED_PARTS) or (word == "the" and top.kind in _WATERS):
            points += 1
        return points

    def _after(self, first: int, last: int, found: tuple[Bearer, ...], previous: Guess | None) -> int:
        words, top = self.words, found[0]
        points = 0
        if self.is_listed(first, previous, LISTED_OR_TO):
            points += 2
        elif first and words.gaps[first - 1] == ", " and words.low[first - 1] in english.ORGANISATIONS:
            points += 2 * words.capital[first - 1]
        if containers := self.containers_after(last):
            points += 1 if not _lies_in(found, containers) else 5 if words.gaps[last] in (", ", " (") else 3
        elif EXPLAINED.match(words.source, words.spans[last][1]):
            points += 3
        following = words.after(last)
        if following in english.SAID and top.kind not in NAMED_PARTS and words.before(first) not in english.AT:
            points -= 2
        if following in english.LOCALS:
            points += 3 if words.before(first) in ("a", "an") else 2
        if following == "based" and words.gaps[last] == "-":
            points += 3
        return points

    def is_listed(self, first: int, previous: Guess | None, joint: "re.Pattern[str] | None" = None) -> bool:
        """Whether a name follows a place in a list."""
        if previous is None or previous.last >= first:
            return False
        spans = self.words.spans
        joint = joint or _LISTED
        return joint.fullmatch(self.words.source, spans[previous.last][1], spans[first][0]) is not None

    def _capitals(self, first: int, last: int, run: int, top: Bearer, previous: Guess | None) -> int:
        """A name that is a part of a longer one in capital letters is mostly no place."""
        words = self.words
        points, part = 0, top.kind in NAMED_PARTS
        before = words.low[first - 1] if first and words.capital[first - 1] and words.gaps[first - 1] == " " else ""
        if before and not words.begins(first):
            own = previous is not None and previous.last == first - 1
            free = before in _FREE or own
            if not free and not words.begins(first - 1) and not self.titled[first]:
                points -= 1 if part else 4
            if before in english.ORGANISATIONS:
                points -= 4
            if before in given_names() and not own:
                points -= 3
            if before in english.STORMS or before in english.ORGANISATIONS_FIRST:
                points -= 6
        after = words.low[last + 1] if words.gaps[last] == " " and words.capital[last + 1] else ""
        if after in english.COMPANIES and top.kind in SETTLED:
            points -= 3
        if after and after not in english.NEVER and after not in PEOPLES and not self.titled[first]:
            mild = after in english.TITLES or after in english.OF_A_COUNTRY or words.text(first, last).isupper()
            points -= 1 if mild else 2 if part else 3
            if last == first and words.low[first] in given_names() and after not in _NAMED_AFTER:
                points -= 4
        if words.before(first) in english.PARTICLES and words.capital[first - 2]:
            points -= 4
        body = self._body(last, run)
        if body and not (top.kind == "country" and (body in english.OF_A_COUNTRY or words.text(first, last).isupper())):
            points -= 5
        return points

    def _body(self, last: int, run: int) -> str:
        """The word of an organisation after a name, in capitals."""
        words = self.words
        if words.gaps[last] != " " and words.gaps[last] != "' " and words.gaps[last] != "’ ":
            return ""
        end = max(run, last + 1)
        if last + 2 < len(words) and words.gaps[last + 1] in ("' ", "’ "):
            end = last + 2
        for word in range(last + 1, end + 1):
            low = words.low[word]
            if low == "and" or low in english.TITLES:
                return ""
            if words.capital[word] and low in english.ORGANISATIONS:
                return low
        return ""

    def _common(self, first: int, last: int, found: tuple[Bearer, ...]) -> int:
        """A name that is a common word or a first name, too."""
        if last > first:
            lows = self.words.low[first : last + 1]
            if found[0].kind in SETTLED:
                # "The West Coast" says what it is; "Key West", with the side behind, is a name.
                return -3 if all(low in GENERIC for low in lows) and not directions.read(lows[-1]) else 0
            person = lows[0] in given_names() and lows[-1] not in english.FEATURES
            if person and found[0].kind in ("airport", "airfield"):
                return -4
            alone = self.words.gaps[last] != " " or not self.words.capital[last + 1]
            return 1 if alone and lows[-1] in english.FEATURES else 0
        words, low = self.words, self.words.low[first]
        top, points = found[0], 0
        common = low in listed("common-words")
        given = low in given_names() and top.weight < 2e6
        if common and top.kind != "country":
            points -= 3 if low in self.small and words.begins(first) else 2
        small = common or given or top.weight < 15_000
        if words.begins(first) and top.kind not in NAMED_PARTS and small:
            points -= 1
        if given and top.kind != "country":
            points -= 1 if top.weight >= 5e5 else 2
        if (common or given) and self.titled[first] and top.kind not in NAMED_PARTS:
            points -= 2
        if top.kind not in _WATERS and (
            low in english.FEATURES or (low in english.ORGANISATIONS and top.kind in SETTLED)
        ):
            points -= 3
        if len(low) < 4 and low not in english.SHORT and top.kind != "country":
            points -= 3
        return points

    def _other(self, first: int, last: int, top: Bearer) -> int:
        """A name that belongs to a person, a disease, or an organisation whose name goes before."""
        words = self.words
        points = 0
        before, second, third = words.before(first), words.before(first, 2), words.before(first, 3)
        abbreviated = first > 0 and words.gaps[first - 1] == ". " and words.low[first - 1] in english.TITLES
        if before in english.TITLES or abbreviated:
            points -= 5
        if last == first and top.kind != "country":
            points -= 4 if words.low[first] in self.people else 2 if words.low[first] in self.seconds else 0
            points -= 6 if words.low[first] in self.things else 0
        if words.after(last) in english.DISEASE or (before == "the" and words.after(last) in english.SHIPS):
            points -= 6
        if before in english.VESSELS:
            points -= 4
        if before in ("a", "an") and (words.gaps[last] not in (" ", "-") or words.after(last) in english.AFTER_A_THING):
            points -= 4
        if before == "the" and top.kind in SETTLED and top.weight < 50_000:
            points -= 1
        if words.low[first] in ("st", "saint") and words.low[min(last + 1, len(words) - 1)] == "s":
            points -= 3  # "St Mary's"
        if before == "of" and second in english.ORGANISATIONS_OF and words.capital[first - 2]:
            points -= 6
        if before == "the" and second == "of" and third in english.ORGANISATIONS_OF and words.capital[first - 3]:
            points -= 6
        return points

    def containers_after(self, last: int) -> tuple[Bearer, ...]:
        """The country or the part of one that stands after a name: "Austin, Indiana", "Austin, in Indiana"."""
        words = self.words
        following = last + 1
        gap = words.gaps[last]
        if following >= len(words):
            return ()
        if words.low[following] == "in" and gap in (" ", ", "):
            following += 1
            while following + 1 < len(words) and words.low[following] in english.SIDES and words.gaps[following] == " ":
                following += 1
        elif gap not in (", ", " (", ",\n"):
            return ()
        if following >= len(words) or not words.capital[following]:
            return ()
        if gap == ", " and (state := english.STATES.get(words.texts[following].replace(".", ""))):
            return bearers(state)
        end = following
        while end - following < 2 and words.gaps[end] == " " and words.capital[end + 1]:
            end += 1
        for each in range(end, following - 1, -1):
            if each == following and words.low[each] in english.NEVER:
                return ()
            if known(text := words.text(following, each)):
                return tuple(found for found in bearers(text)[:5] if found.kind in CONTAINERS)
        return ()


DIRECTIONS = english.SIDES | english.COMPASS
_FREE = english.NEVER | PEOPLES | english.FEATURES | english.SIDES | english.SETTLEMENTS
"""Words in capitals after which a name may well be a place's."""
_NAMED_AFTER = english.TITLES | english.FEATURES | english.ORGANISATIONS
GENERIC = (
    english.FEATURES
    | english.SETTLEMENTS
    | english.NEVER
    | english.ORGANISATIONS
    | english.FIRST_WORDS
    | english.SIDES
    | frozenset(["medical", "intl"])
)
_DATELINE = re.compile(
    r"[^\W\d_](?:[\w.'’]|[ -](?=\w)){1,30}+(?:, [\w. ]{2,24}+)?(?: ?\([^()\n]{1,40}\)| ?/[^/\n]{1,24}/)? ?(?:—|–|--|- )"
)
_LISTED = re.compile(r",? (?:and|or) |, (?:in |and |or )?|,? in | \(| – | and the ")
LISTED_OR_TO = re.compile(_LISTED.pattern + "|,? (?:to|for) ")
EXPLAINED = re.compile(
    r",? (?:is|lies|sits|was) (?:located|situated|an? (?:\w{1,20}+ )?(?:city|town|village|suburb|island)\b"
    r"|\d[\d.,]{0,6}[\s-]?(?:km|kilomet|miles?\b))"
    r"|,? lies "
    r"|, (?:port )?(?:city|town|village|island|capital),"
    r"|, (?:a|an|the) (?:\w{1,20}+ ){0,2}"
    r"(?:city|town|village|suburb|island|district|port|hamlet|capital|community|stronghold|resort)\b"
)


def _lies_in(found: tuple[Bearer, ...], containers: tuple[Bearer, ...]) -> bool:
    """Whether a place may lie in one of others, by their countries and divisions."""
    return any(
        each.kind != "country"
        and each.country == container.country
        and (container.kind != "division" or each.division == container.division)
        for container in containers
        for each in found
    ) or (len(found) > 9 or any(not container.country for container in containers))


def _size(found: tuple[Bearer, ...], several: bool) -> int:
    """The points for what bears a name."""
    top = found[0]
    if top.kind not in ("city", "capital", "airfield", "airport", "base", "site", "district"):
        points = 3 if top.kind != "division" or top.weight >= 1e5 else 2
    else:
        points = 3 if top.weight >= 1e6 else 2 if top.weight >= 5e4 else 1 if top.weight >= 5_000 else 0
    return points + several
