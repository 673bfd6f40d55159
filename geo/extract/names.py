"""Which names in a text are places: the longest names that the gazetteer knows, guarded against people and others.

Each name that may be a place gets points for and against it: by the words around it and what bears it (`evidence`).
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from geo.extract.bearers import SETTLED, Bearer, bearers, known
from geo.extract.english import names as english
from geo.extract.english.demonyms import PEOPLES
from geo.extract.evidence import (
    DIRECTIONS,
    ENOUGH,
    EXPLAINED,
    GENERIC,
    HOPELESS,
    LISTED_OR_TO,
    NAMED_PARTS,
    Evidence,
    Guess,
)
from geo.extract.segments import Text
from geo.extract.word_lists import given_names
from geo.extract.written import Words, unwrapped
from geo.gazetteer.spelled import folded

_REACH = 7
"""A name has at most so many words."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name that is taken for a place, or that hints at one.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        text: The name as written.
        bearers: The places that bear it, or that it is named after; empty if the gazetteer knows none.
        feature: The word that says what it is, if its bearers bear only the rest of it: "airport", "southern".
        hint: Whether it is no place here, but tells what the text is about: "the University of Georgia".
    """

    start: int
    end: int
    text: str
    bearers: tuple[Bearer, ...]
    feature: str = ""
    hint: bool = False

    @property
    def key(self) -> str:
        """Its letters as names are compared."""
        return plain(self.text)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A name in small letters without accents.

    >>> plain("Ibagué")
    'ibague'
    """
    return folded(text)


def find(text: Text) -> list[Name]:
    """The names of places in a text, and hints at places, in order; they do not overlap."""
    found = _Finder(Evidence(Words.of(unwrapped(text.source)))).found()
    return [replace(name, text=text.source[name.start : name.end]) if " " in name.text else name for name in found]


@dataclass(eq=False)
class _Finder:
    evidence: Evidence

    @property
    def words(self) -> Words:
        return self.evidence.words

    def found(self) -> list[Name]:
        """The names that are places."""
        taken, doubtful = self._swept()
        sure = {self._key(guess) for guess in taken if guess.points > ENOUGH or not guess.bearers}
        sure |= self._often(doubtful)
        covered = {word for guess in taken for word in range(guess.first, guess.last + 1)}
        free = [guess for guess in doubtful if covered.isdisjoint(range(guess.first, guess.last + 1))]
        again = [guess for guess in free if self._key(guess) in sure and self._may_repeat(guess)]
        taken += again
        taken += self._listed_together(taken, [guess for guess in free if guess not in again])
        taken.sort(key=lambda guess: guess.first)
        self._name_parts(taken, doubtful)
        apart = [guess for number, guess in enumerate(taken) if not number or guess.first > taken[number - 1].last]
        found = [self._name(guess) for guess in apart]
        covered = {word for guess in apart for word in range(guess.first, guess.last + 1)}
        found += [
            replace(self._name(guess), hint=True)
            for guess in doubtful
            if guess.bearers and guess.bearers[0].kind in NAMED_PARTS and guess.first not in covered
        ]
        return sorted(found, key=lambda name: name.start)

    def _swept(self) -> tuple[list[Guess], list[Guess]]:
        """The names that are places by themselves, and those that are in doubt, in order."""
        taken: list[Guess] = []
        doubtful: list[Guess] = []
        word, count = 0, len(self.words)
        while word < count:
            guess = self._guess(word, taken[-1] if taken else None) if self.words.capital[word] else None
            if guess is None:
                word += 1
            elif guess.points >= ENOUGH:
                taken.append(guess)
                word = guess.last + 1
            else:
                doubtful.append(guess)
                word = guess.last + 1 if guess.points <= HOPELESS else word + 1
        return taken, doubtful

    def _often(self, doubtful: list[Guess]) -> set[str]:
        """The unknown names of which the text often says a little that speaks for a place."""
        points: Counter[str] = Counter()
        for guess in doubtful:
            if not guess.bearers:
                points[self._key(guess)] += guess.points
        return {key for key, sum_ in points.items() if sum_ >= ENOUGH}

    def _may_repeat(self, guess: Guess) -> bool:
        """Whether a doubtful name is a place if the text has it elsewhere as one."""
        words = self.words
        return guess.against >= 0 and not (words.begins(guess.first) and words.low[guess.first] in self.evidence.small)

    def _listed_together(self, taken: list[Guess], free: list[Guess]) -> Iterator[Guess]:
        """The doubtful names in lists with places, and those that are three in a row."""
        likely = [guess for guess in free if guess.points > 0 and guess.against >= 0]
        row: list[Guess] = []
        for guess in [*sorted([*taken, *likely], key=lambda guess: guess.first), None]:
            if row and (guess is None or not self.evidence.is_listed(guess.first, row[-1], LISTED_OR_TO)):
                places = sum(each.points >= ENOUGH for each in row)
                if len(row) > 2 or places:
                    yield from (each for each in row if each.points < ENOUGH and (each.bearers or places > 1))
                row = []
            if guess is not None:
                row.append(guess)

    def _name_parts(self, taken: list[Guess], doubtful: list[Guess]) -> None:
        """Make the names of a list what the word after it says: "Broward and Palm Beach counties"."""
        at_end = {guess.last: guess for guess in doubtful} | {guess.last: guess for guess in taken}
        for guess in list(taken):
            kind = english.PLURALS.get(self.words.after(guess.last))
            part: Guess | None = guess if kind else None
            for _step in range(_REACH):
                if part is None:
                    break
                if found := bearers(f"{self.words.text(part.first, part.last)} {kind}"):
                    part.bearers, part.points = found, max(part.points, ENOUGH)
                    if part not in taken:
                        taken.append(part)
                gap = self.words.gaps[part.first - 1] if part.first else ""
                before = (
                    part.first - 1 if gap == ", " else part.first - 2 if self.words.before(part.first) == "and" else -1
                )
                part = at_end.get(before)
        taken.sort(key=lambda guess: guess.first)

    def _key(self, guess: Guess) -> str:
        return " ".join(self.words.low[guess.first : guess.last + 1])

    def _name(self, guess: Guess) -> Name:
        start, end = self.words.spans[guess.first][0], self.words.spans[guess.last][1]
        return Name(start, end, self.words.source[start:end], guess.bearers, guess.feature)

    # --- one name

    def _guess(self, first: int, previous: Guess | None) -> Guess | None:
        words = self.words
        low = words.low[first]
        run = self._run(first)
        if run == first and low in english.NEVER:
            return None
        if (
            words.texts[first].isupper()
            and low in english.COMPASS
            and (words.before(first)[:1].isdigit() or (first < run and words.low[first + 1] == "of"))
        ):
            return None  # "74.6 W", "395 KM E OF ..."
        state = words.texts[first].replace(".", "") in english.STATES
        if state and (guess := self._state(first, previous)):
            return guess
        hit = self._known(first, run)
        if hit and low == "washington" and words.gaps[first] == ", " and words.low[first + 1] in ("d.c", "dc"):
            hit = first + 1, bearers("Washington, D.C.")
        if state and (hit is None or hit[0] == first):
            return None
        if low in english.LEADING and first < run and (hit is None or hit[0] == first):
            return None  # "In Butte County"
        feature = self._feature(first, run)
        if feature is not None and (hit is None or hit[0] < feature):
            return self._of_feature(first, feature, run)
        if hit is None and (sided := self._sided(first, run, previous)):
            return sided
        if hit is None:
            return self._unknown(first, run, previous)
        last, found = hit
        guess = self.evidence.weighed(first, last, run, found, previous)
        points = guess.points
        if (
            last + 1 == run
            and words.gaps[last] == " "
            and words.low[run] in _KINDS_OF_TOWNS
            and found[0].kind in SETTLED
        ):
            return Guess(first, run, found, max(points, ENOUGH) + 2, words.low[run])  # "Maasin City"
        if last < run and words.capital[last + 1] and words.gaps[last] == " ":
            unknown = self._unknown(first, run, previous)
            if unknown is not None and unknown.points >= max(1, points):
                return unknown
        end, kind = self._with_small_feature(last)
        if end > last and points >= ENOUGH - 2:
            text = words.text(first, end)
            if exact := bearers(text) if known(text) else ():
                return Guess(first, end, exact, points + 2)
            if found[0].kind in SETTLED or kind in english.FEATURE_KINDS:
                return Guess(first, end, found, points + 2, kind)
        return guess

    def _sided(self, first: int, run: int, previous: Guess | None) -> Guess | None:
        """A side of a known place, in capitals: "South London", "Southern California"."""
        words = self.words
        if words.low[first] not in english.SIDES or first == run or words.begins(first) or words.gaps[first] != " ":
            return None
        if not words.capital[first + 1] or not (hit := self._known(first + 1, run)):
            return None
        last, found = hit
        guess = self.evidence.weighed(first + 1, last, run, found, previous)
        if found[0].weight < 1e5 or guess.points < ENOUGH:
            return None
        return Guess(first, last, found, guess.points, words.low[first], guess.against)

    def _run(self, first: int) -> int:
        """The last word of the run of capital letters that begins with a word."""
        words, last = self.words, first
        while last - first < _REACH and words.joined(last):
            following = last + 1
            part = words.capital[following] or words.low[following] == "s" or words.gaps[last] == "-"
            if part or (words.texts[following].isdigit() and words.low[first] in english.FIRST_WORDS):
                last = following
            elif words.low[following] in english.LINKS:
                skipped = following
                while (
                    words.low[skipped] in english.LINKS
                    and skipped - following < 2
                    and words.joined(skipped)
                    and not words.capital[skipped]
                ):
                    skipped += 1
                if not words.capital[skipped]:
                    break
                last = skipped
            else:
                break
        return last

    def _known(self, first: int, run: int) -> tuple[int, tuple[Bearer, ...]] | None:
        """The longest name from a word on that the gazetteer knows."""
        words = self.words
        for last in range(min(run, first + 5), first - 1, -1):
            if last == first and words.low[first] in english.NEVER:
                return None
            saints = words.low[last] == "s" and words.low[first] in ("st", "saint")  # St John's
            if not (saints or words.capital[last] or words.gaps[last - 1] == "-" or words.texts[last].isdigit()):
                continue
            if last > first and words.low[last] in english.CALENDAR:
                continue
            text = words.text(first, last)
            if known(text) and (found := bearers(text)):
                if last == first and self._demonym(first, found):
                    return None
                if last == first and _is_code(words.texts[first]) and not self.evidence.is_dateline(first):
                    continue
                if saints and found[0].weight < _A_CAPITAL:
                    continue  # mostly a church
                if words.low[first] == "the" and not found[0].found.matched.lower().startswith("the "):
                    return None
                return last, found
        return None

    def _demonym(self, word: int, found: tuple[Bearer, ...]) -> bool:
        return self.words.low[word] in PEOPLES and not (found[0].kind == "country" and found[0].usual)

    def _feature(self, first: int, run: int) -> int | None:
        """The last word of a name that says by its last or first word that it is a place."""
        words = self.words
        if words.low[first] in english.SIDES or words.low[first] in PEOPLES or words.low[first] == "the":
            return None
        if words.texts[first] in english.STATES:
            return None  # "NY Plum Island"
        if first < run and words.low[first + 1] == "s" and known(words.texts[first]):
            return None  # "Florida's West Palm Beach"
        stop = next((word - 1 for word in range(first + 1, run + 1) if words.low[word] in _ENDS), run)
        alone = not (first and words.capital[first - 1] and words.joined(first - 1) and not words.begins(first - 1))
        begins = alone and (
            words.low[first] in english.FIRST_WORDS
            or (words.low[first] in english.OF_WORDS and words.after(first) == "of")
        )
        for last in range(stop, first, -1):
            low = words.low[last]
            if not words.capital[last]:
                if words.texts[last].isdigit() and last == first + 1 and begins:
                    return last
                continue
            if words.low[last - 1] == "of" and not begins:
                continue
            if low in english.FEATURES or (low in english.COMPOUNDS and words.low[last - 1] in english.COMPOUNDS[low]):
                return last
            if begins and last <= first + 2 and low not in english.ORGANISATIONS:
                return last
        if words.low[first] not in english.NEVER and words.gaps[stop] == " " and stop == run:
            return run + 1 if words.after(run) in english.FEATURES_SMALL else self._small_compound(run)
        return None

    def _small_compound(self, last: int) -> int | None:
        words = self.words
        if last + 2 >= len(words) or not words.gaps[last] == words.gaps[last + 1] == " ":
            return None
        return last + 2 if f"{words.low[last + 1]} {words.low[last + 2]}" in english.SMALL_COMPOUNDS else None

    def _with_small_feature(self, last: int) -> tuple[int, str]:
        """The end of a name with a word after it that says what it is, and that word."""
        word = self.words.after(last)
        if word in english.FEATURES_SMALL and not self.words.capital[last + 1] and self.words.gaps[last] == " ":
            return last + 1, word
        return last, ""

    def _of_feature(self, first: int, last: int, run: int) -> Guess | None:
        """A place whose name says what it is, perhaps in lower case; the gazetteer need not know it."""
        words = self.words
        if known(text := words.text(first, last)) and (exact := bearers(text)):
            return Guess(first, last, exact, ENOUGH + 2)
        low = words.low[first : last + 1]
        small = not words.capital[last] and not words.texts[last].isdigit()
        stem = low[1:] if low[0] in english.FIRST_WORDS else low[:-1]
        reserve = len(low) > 2 and low[-2] == "national" and low[-1] in ("park", "forest", "monument")
        if not reserve and all(word in GENERIC or word in PEOPLES for word in stem):
            return None
        if low[-2:] == ["space", "station"]:
            return Guess(first, last, (), HOPELESS)
        if any(word in english.ORGANISATIONS for word in low[:-1]) and low[-1] not in english.COMPOUNDS:
            return Guess(first, last, (), HOPELESS)
        if any(word in english.ORGANISATIONS for word in words.low[last + 1 : run + 1]):
            return Guess(first, run, self._named_after(first, last), HOPELESS)
        if low[0] in given_names() and low[-1] in english.SURNAMES:
            return Guess(first, last, (), HOPELESS)
        if words.before(first) in english.STORMS or low[0] in english.STORMS:
            return Guess(first, last, (), HOPELESS)
        if small and (
            low[0] in self.evidence.people or (words.begins(first) and len(low) == 2 and low[0] in english.COMMON)
        ):
            return None
        return Guess(first, last, self._named_after(first, last), ENOUGH + 1, low[-1])

    def _named_after(self, first: int, last: int) -> tuple[Bearer, ...]:
        """The places that a feature is named after: the rest of its name, or the beginning of that."""
        words = self.words
        if words.low[first + 1] == "of" and last > first + 1:
            return bearers(words.text(first + 2, last))
        if words.low[first] in english.FIRST_WORDS:
            return ()
        for end in range(last - 1, first - 1, -1):
            if words.capital[end] and known(text := words.text(first, end)):
                found = bearers(text)
                telling = found and found[0].kind in (*SETTLED, *NAMED_PARTS, "island") and found[0].weight >= 15_000
                if end == last - 1 or telling:
                    return found
        return ()

    def _unknown(self, first: int, run: int, previous: Guess | None) -> Guess | None:
        """A name that no place is known to bear, of which the text says that it is a place."""
        words = self.words
        last = first
        while last < run and words.capital[last + 1] and words.gaps[last] in (" ", "-"):
            last += 1
        low = words.low[first : last + 1]
        sided = last > first and low[0] in english.SIDES
        if words.before(first) in english.STORMS or not english.STORMS.isdisjoint(low[:2]):
            return None
        if not _UNKNOWN.isdisjoint(low[sided:]) or low[0] in given_names() or _ODD.search(words.text(first, last)):
            return None
        if _AGE.match(words.source, words.spans[last][1]):
            return None
        before = words.before(first)
        if words.gaps[last] == "-" and words.low[last + 1] in english.SUFFIXES:
            return Guess(first, last + 1, (), ENOUGH + 1)
        said = before in english.SETTLEMENTS or (before == "of" and words.before(first, 2) in english.OF_PLACES)
        inside = bool(self.evidence.containers_after(last))
        placed = before in english.AT and inside
        explained = EXPLAINED.match(words.source, words.spans[last][1]) is not None
        if (said or placed or explained) and not self.evidence.people & set(low):
            return Guess(first, last, (), ENOUGH + 2)
        points = ENOUGH - 2
        points += 2 if before in ("in", "near", "outside") else before in english.AT_UNKNOWN
        points += bool(_BESIDE.match(words.source, words.spans[last][1]))
        points += self.evidence.is_listed(first, previous, LISTED_OR_TO) + (before in english.CAPTURED)
        points += before == "to" and previous is not None and previous.last == first - 2
        points += 2 * (before == "of" and words.before(first, 2) in DIRECTIONS)
        points += inside - 2 * (before == "the")
        return Guess(first, last, (), points)

    def _state(self, word: int, previous: Guess | None) -> Guess | None:
        """An abbreviation of a state after its town."""
        words = self.words
        state = english.STATES.get(words.texts[word].replace(".", ""))
        if state and previous and previous.last == word - 1 and words.gaps[word - 1] in (", ", " "):
            return Guess(word, word, bearers(state), ENOUGH + 1)
        if state and words.texts[word].replace(".", "") in english.STATES_ALONE and words.before(word) in english.AT:
            return Guess(word, word, bearers(state), ENOUGH)
        return None


_ENDS = ("at", "on", "and", "in")
_KINDS_OF_TOWNS = frozenset(["city", "town", "village", "township", "municipality"])
_UNKNOWN = english.NEVER | english.ORGANISATIONS | english.FEATURES | PEOPLES | english.TITLES
_AGE = re.compile(r",\s(?:aged\s)?[1-9]\d,\s|\s\([1-9]\d\)")
"""Behind the name of a person."""
_ODD = re.compile(r"[^\W\d_]{2}[A-Z]|^[A-Z]{2}|[a-z][A-Z]|\d")
"""An abbreviation or a brand."""
_A_CAPITAL = 20_000
"""The weight of a place from which on its name is no church's: St John's, St George's."""
_BESIDE = re.compile(r", (?:near|(?:north|south)(?:east|west)?|east|west|(?:some |about )?\d)[\w.,]{0,9} ")


def _is_code(text: str) -> bool:
    """Whether a word is a code or an abbreviation that is not well known as a place."""
    return len(text) <= 4 and text.isupper() and text.replace(".", "").lower() not in english.SHORT
