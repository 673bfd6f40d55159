"""Which names in a text are places: the longest names that the gazetteer knows, guarded against people and others.

Each name that may be a place gets points for and against it, from the words around it and from what bears it.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from itertools import pairwise

from geo import shipped
from geo.extract.bearers import SETTLED, Bearer, bearers, known
from geo.extract.english import names as english
from geo.extract.english.demonyms import PEOPLES
from geo.extract.segments import Text


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


def find(text: Text) -> list[Name]:
    """The names of places in a text, and hints at places, in order; they do not overlap."""
    found = _Finder(_Words.of(unwrapped(text.source))).found()
    return [replace(name, text=text.source[name.start : name.end]) if " " in name.text else name for name in found]


def unwrapped(source: str) -> str:
    """A text of the same length, with spaces for the line ends that only keep its lines short, as in an e-mail.

    >>> unwrapped(("He flew from the airport of a large city in the state of New" + chr(10)) * 4 + "York.")[57:68]
    'New He flew'
    """
    breaks = [found.start() + 1 for found in _BREAK.finditer(source)]
    short = [at for at in breaks if _LINE[0] <= at - source.rfind("\n", 0, at) - 1 <= _LINE[1]]
    if len(short) < 3 or len(short) < 0.6 * len(breaks):
        return source
    letters = list(source)
    for at in short:
        letters[at] = " "
        if letters[at - 1] == "\r":
            letters[at - 1] = " "
    return "".join(letters)


_BREAK = re.compile(r"[^\n]\n(?=\S)")
_LINE = 45, 100
"""A line of a wrapped text has so many characters, at least and at most."""


# --- words

_WORD = re.compile(
    r"(?:[A-Z]\.){2,}"
    r"|(?:St|Mt|Ft)\.(?=[ -])"
    r"|[^\W\d_]+(?:['’ʻʼ](?![sS]\b)[^\W\d_]+)*+"
    r"|\d+(?:[.,]\d+)*+"
)
_JOINTS = frozenset([" ", "-", "–", "‑", "\xa0", "  "])
_APOSTROPHES = frozenset("'’ʼ")
_STOPS = frozenset('.!?:;"“”\n•*')
_REACH = 7
"""A name has at most so many words."""


@dataclass(frozen=True, eq=False)
class _Words:
    """The words of a text, and what stands after each.

    Attributes:
        source: The text.
        spans: Where each begins and ends.
        texts: Each as written.
        low: Each in lower case, without a full stop.
        capital: Whether each begins with a capital letter.
        gaps: What stands between each and the next; two line ends if that is long, and after the last.
    """

    source: str
    spans: list[tuple[int, int]]
    texts: list[str]
    low: list[str]
    capital: list[bool]
    gaps: list[str]

    @classmethod
    def of(cls, source: str) -> "_Words":
        spans = [found.span() for found in _WORD.finditer(source)]
        texts = [source[start:end] for start, end in spans]
        gaps = [source[one[1] : other[0]] if other[0] - one[1] < 9 else "\n\n" for one, other in pairwise(spans)]
        gaps.append("\n\n")
        return cls(
            source,
            spans,
            texts,
            [text.lower().rstrip(".") for text in texts],
            [text[0].isupper() for text in texts],
            gaps,
        )

    def __len__(self) -> int:
        return len(self.spans)

    def text(self, first: int, last: int) -> str:
        """The words from one to another as written."""
        return self.source[self.spans[first][0] : self.spans[last][1]]

    def joined(self, word: int) -> bool:
        """Whether a word and the next may belong to one name."""
        gap = self.gaps[word]
        return gap in _JOINTS or (gap in _APOSTROPHES and self.low[word + 1] == "s")

    def begins(self, word: int) -> bool:
        """Whether a word begins a sentence, a line or a quotation."""
        return word == 0 or not _STOPS.isdisjoint(self.gaps[word - 1])

    def before(self, word: int, back: int = 1) -> str:
        """A word before, in lower case; empty beyond the sentence."""
        for each in range(word - 1, word - 1 - back, -1):
            if each < 0 or "\n" in self.gaps[each] or "." in self.gaps[each]:
                return ""
        return self.low[word - back]

    def after(self, word: int) -> str:
        """The next word in lower case, if nothing but a space stands between."""
        return self.low[word + 1] if self.gaps[word] in _JOINTS else ""


# --- the lists


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset((shipped.EXTRACT / f"{name}.txt").read_text(encoding="utf-8").split())


@cache
def _given_names() -> frozenset[str]:
    return _list("first-names") | english.GIVEN


def may_be_a_place(name: str) -> bool:
    """Whether a name may be that of a place: it is no common word, given name or title.

    >>> [may_be_a_place(name) for name in ("Lawdar", "Alert", "Thomas", "He", "Ok Tedi")]
    [True, False, False, False, True]
    """
    word = name.casefold()
    return word not in english.COMMON and word not in _list("common-words") and word not in _given_names()


CONTAINERS = frozenset({"country", "division", "district", "island", "region", "desert"})
"""The kinds of places that a text names to tell where another is."""

_WATERS = frozenset({"ocean", "sea", "gulf", "strait"})
_NAMED_PARTS = frozenset({"country", "division", "continent"})


def is_word(name: str) -> bool:
    """Whether a name is a common word or a first name, too.

    >>> is_word("Reading"), is_word("Leeds")
    (True, False)
    """
    return name.lower() in _list("common-words") or name.lower() in _given_names()


# --- finding


@dataclass(eq=False, slots=True)
class _Guess:
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
class _Finder:
    words: _Words
    people: set[str] = field(init=False)
    seconds: set[str] = field(init=False)
    small: set[str] = field(init=False)

    def __post_init__(self) -> None:
        self.seconds = set(self._second_words())
        self.small = {low for low, capital in zip(self.words.low, self.words.capital, strict=True) if not capital}
        self.people = set(self._surnames())

    def found(self) -> list[Name]:
        """The names that are places."""
        taken, doubtful = self._swept()
        sure = {self._key(guess) for guess in taken if guess.points > _ENOUGH or not guess.bearers}
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
            if guess.bearers and guess.bearers[0].kind in _NAMED_PARTS and guess.first not in covered
        ]
        return sorted(found, key=lambda name: name.start)

    def _swept(self) -> tuple[list[_Guess], list[_Guess]]:
        """The names that are places by themselves, and those that are in doubt, in order."""
        taken: list[_Guess] = []
        doubtful: list[_Guess] = []
        word, count = 0, len(self.words)
        while word < count:
            guess = self._guess(word, taken[-1] if taken else None) if self.words.capital[word] else None
            if guess is None:
                word += 1
            elif guess.points >= _ENOUGH:
                taken.append(guess)
                word = guess.last + 1
            else:
                doubtful.append(guess)
                word = guess.last + 1 if guess.points <= _HOPELESS else word + 1
        return taken, doubtful

    def _often(self, doubtful: list[_Guess]) -> set[str]:
        """The unknown names of which the text often says a little that speaks for a place."""
        points: Counter[str] = Counter()
        for guess in doubtful:
            if not guess.bearers:
                points[self._key(guess)] += guess.points
        return {key for key, sum_ in points.items() if sum_ >= _ENOUGH}

    def _may_repeat(self, guess: _Guess) -> bool:
        """Whether a doubtful name is a place if the text has it elsewhere as one."""
        words = self.words
        return guess.against >= 0 and not (words.begins(guess.first) and words.low[guess.first] in self.small)

    def _listed_together(self, taken: list[_Guess], free: list[_Guess]) -> Iterator[_Guess]:
        """The doubtful names in lists with places, and those that are three in a row."""
        likely = [guess for guess in free if guess.points > 0 and guess.against >= 0]
        row: list[_Guess] = []
        for guess in [*sorted([*taken, *likely], key=lambda guess: guess.first), None]:
            if row and (guess is None or not self._listed(guess.first, row[-1], _LISTED_OR_TO)):
                places = sum(each.points >= _ENOUGH for each in row)
                if len(row) > 2 or places:
                    yield from (each for each in row if each.points < _ENOUGH and (each.bearers or places > 1))
                row = []
            if guess is not None:
                row.append(guess)

    def _name_parts(self, taken: list[_Guess], doubtful: list[_Guess]) -> None:
        """Make the names of a list what the word after it says: "Broward and Palm Beach counties"."""
        at_end = {guess.last: guess for guess in doubtful} | {guess.last: guess for guess in taken}
        for guess in list(taken):
            kind = english.PLURALS.get(self.words.after(guess.last))
            part: _Guess | None = guess if kind else None
            for _step in range(_REACH):
                if part is None:
                    break
                if found := bearers(f"{self.words.text(part.first, part.last)} {kind}"):
                    part.bearers, part.points = found, max(part.points, _ENOUGH)
                    if part not in taken:
                        taken.append(part)
                gap = self.words.gaps[part.first - 1] if part.first else ""
                before = (
                    part.first - 1 if gap == ", " else part.first - 2 if self.words.before(part.first) == "and" else -1
                )
                part = at_end.get(before)
        taken.sort(key=lambda guess: guess.first)

    def _key(self, guess: _Guess) -> str:
        return " ".join(self.words.low[guess.first : guess.last + 1])

    def _name(self, guess: _Guess) -> Name:
        start, end = self.words.spans[guess.first][0], self.words.spans[guess.last][1]
        return Name(start, end, self.words.source[start:end], guess.bearers, guess.feature)

    def _surnames(self) -> Iterator[str]:
        """The surnames of the people whom the text names in full, or with a title."""
        words, given = self.words, _given_names()
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

    def _second_words(self) -> Iterator[str]:
        """The words that end a longer name somewhere, as surnames do, if no place bears that name."""
        words = self.words
        for word in range(1, len(words)):
            if words.capital[word] and words.capital[word - 1] and words.gaps[word - 1] == " ":
                before = words.low[word - 1]
                if before not in _FREE and not known(words.text(word - 1, word)) and not words.texts[word].isupper():
                    yield words.low[word]

    @cached_property
    def _titled(self) -> list[bool]:
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

    # --- one name

    def _guess(self, first: int, previous: _Guess | None) -> _Guess | None:
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
        guess = self._weighed(first, last, run, found, previous)
        points = guess.points
        if last < run and words.capital[last + 1] and words.gaps[last] == " ":
            unknown = self._unknown(first, run, previous)
            if unknown is not None and unknown.points >= max(1, points):
                return unknown
        end, kind = self._with_small_feature(last)
        if end > last and points >= _ENOUGH - 2:
            text = words.text(first, end)
            if exact := bearers(text) if known(text) else ():
                return _Guess(first, end, exact, points + 2)
            if found[0].kind in SETTLED or kind in english.FEATURE_KINDS:
                return _Guess(first, end, found, points + 2, kind)
        return guess

    def _sided(self, first: int, run: int, previous: _Guess | None) -> _Guess | None:
        """A side of a known place, in capitals: "South London", "Southern California"."""
        words = self.words
        if words.low[first] not in english.SIDES or first == run or words.begins(first) or words.gaps[first] != " ":
            return None
        if not words.capital[first + 1] or not (hit := self._known(first + 1, run)):
            return None
        last, found = hit
        guess = self._weighed(first + 1, last, run, found, previous)
        if found[0].weight < 1e5 or guess.points < _ENOUGH:
            return None
        return _Guess(first, last, found, guess.points, words.low[first], guess.against)

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
            if not (words.capital[last] or words.gaps[last - 1] == "-" or words.texts[last].isdigit()):
                continue
            if last > first and words.low[last] in english.CALENDAR:
                continue
            text = words.text(first, last)
            if known(text) and (found := bearers(text)):
                if last == first and self._demonym(first, found):
                    return None
                if last == first and _is_code(words.texts[first]) and not self._dateline(first):
                    continue
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

    def _of_feature(self, first: int, last: int, run: int) -> _Guess | None:
        """A place whose name says what it is, perhaps in lower case; the gazetteer need not know it."""
        words = self.words
        if known(text := words.text(first, last)) and (exact := bearers(text)):
            return _Guess(first, last, exact, _ENOUGH + 2)
        low = words.low[first : last + 1]
        small = not words.capital[last] and not words.texts[last].isdigit()
        stem = low[1:] if low[0] in english.FIRST_WORDS else low[:-1]
        reserve = len(low) > 2 and low[-2] == "national" and low[-1] in ("park", "forest", "monument")
        if not reserve and all(word in _GENERIC or word in PEOPLES for word in stem):
            return None
        if low[-2:] == ["space", "station"]:
            return _Guess(first, last, (), _HOPELESS)
        if any(word in english.ORGANISATIONS for word in low[:-1]) and low[-1] not in english.COMPOUNDS:
            return _Guess(first, last, (), _HOPELESS)
        if any(word in english.ORGANISATIONS for word in words.low[last + 1 : run + 1]):
            return _Guess(first, run, self._named_after(first, last), _HOPELESS)
        if low[0] in _given_names() and low[-1] in english.SURNAMES:
            return _Guess(first, last, (), _HOPELESS)
        if words.before(first) in english.STORMS or low[0] in english.STORMS:
            return _Guess(first, last, (), _HOPELESS)
        if small and (low[0] in self.people or (words.begins(first) and len(low) == 2 and low[0] in english.COMMON)):
            return None
        return _Guess(first, last, self._named_after(first, last), _ENOUGH + 1, low[-1])

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
                telling = found and found[0].kind in (*SETTLED, *_NAMED_PARTS, "island") and found[0].weight >= 15_000
                if end == last - 1 or telling:
                    return found
        return ()

    def _unknown(self, first: int, run: int, previous: _Guess | None) -> _Guess | None:
        """A name that no place is known to bear, of which the text says that it is a place."""
        words = self.words
        last = first
        while last < run and words.capital[last + 1] and words.gaps[last] in (" ", "-"):
            last += 1
        low = words.low[first : last + 1]
        sided = last > first and low[0] in english.SIDES
        if not _UNKNOWN.isdisjoint(low[sided:]) or low[0] in _given_names() or _ODD.search(words.text(first, last)):
            return None
        if _AGE.match(words.source, words.spans[last][1]):
            return None
        before = words.before(first)
        if words.gaps[last] == "-" and words.low[last + 1] in english.SUFFIXES:
            return _Guess(first, last + 1, (), _ENOUGH + 1)
        said = before in english.SETTLEMENTS or (before == "of" and words.before(first, 2) in english.OF_PLACES)
        inside = bool(self._container_after(last))
        placed = before in english.AT and inside
        explained = _EXPLAINED.match(words.source, words.spans[last][1]) is not None
        if (said or placed or explained) and not self.people & set(low):
            return _Guess(first, last, (), _ENOUGH + 2)
        points = _ENOUGH - 2
        points += 2 if before in ("in", "near", "outside") else before in english.AT_UNKNOWN
        points += bool(_BESIDE.match(words.source, words.spans[last][1]))
        points += self._listed(first, previous, _LISTED_OR_TO) + (before in english.CAPTURED)
        points += before == "to" and previous is not None and previous.last == first - 2
        points += 2 * (before == "of" and words.before(first, 2) in _DIRECTIONS)
        points += inside - 2 * (before == "the")
        return _Guess(first, last, (), points)

    def _state(self, word: int, previous: _Guess | None) -> _Guess | None:
        """An abbreviation of a state after its town."""
        words = self.words
        state = english.STATES.get(words.texts[word].replace(".", ""))
        if state and previous and previous.last == word - 1 and words.gaps[word - 1] in (", ", " "):
            return _Guess(word, word, bearers(state), _ENOUGH + 1)
        if state and words.texts[word].replace(".", "") in english.STATES_ALONE and words.before(word) in english.AT:
            return _Guess(word, word, bearers(state), _ENOUGH)
        return None

    # --- points

    def _weighed(self, first: int, last: int, run: int, found: tuple[Bearer, ...], previous: _Guess | None) -> _Guess:
        """A known name with its points: what bears it, the words before and after, what else bears it."""
        top = found[0]
        against = self._capitals(first, last, run, top, previous) + self._other(first, last, top)
        around = self._before(first, top) + self._after(first, last, found, previous)
        if around <= 0 and last == first and top.kind in SETTLED and top.weight < 1e6:
            around -= self.words.low[first] in _list("surnames")
        points = _size(found, last > first) + around + self._common(first, last, found) + against
        return _Guess(first, last, found, points + 4 * self._dateline(first), "", min(0, against))

    def _dateline(self, first: int) -> bool:
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
                and (second in english.AT or second in _DIRECTIONS or second in english.OF_PLACES)
            )
            or (word == "of" and not words.capital[first - 2])
            or (word == "the" and second == "of" and words.before(first, 3) in _DIRECTIONS)
        ):
            points += 2
        elif (word in english.SIDES and top.kind in _NAMED_PARTS) or (word == "the" and top.kind in _WATERS):
            points += 1
        return points

    def _after(self, first: int, last: int, found: tuple[Bearer, ...], previous: _Guess | None) -> int:
        words, top = self.words, found[0]
        points = 0
        if self._listed(first, previous, _LISTED_OR_TO):
            points += 2
        elif first and words.gaps[first - 1] == ", " and words.low[first - 1] in english.ORGANISATIONS:
            points += 2 * words.capital[first - 1]
        if containers := self._container_after(last):
            points += 1 if not _lies_in(found, containers) else 5 if words.gaps[last] in (", ", " (") else 3
        elif _EXPLAINED.match(words.source, words.spans[last][1]):
            points += 3
        following = words.after(last)
        if following in english.SAID and top.kind not in _NAMED_PARTS and words.before(first) not in english.AT:
            points -= 2
        if following in english.LOCALS:
            points += 3 if words.before(first) in ("a", "an") else 2
        if following == "based" and words.gaps[last] == "-":
            points += 3
        return points

    def _listed(self, first: int, previous: _Guess | None, joint: "re.Pattern[str] | None" = None) -> bool:
        """Whether a name follows a place in a list."""
        if previous is None or previous.last >= first:
            return False
        spans = self.words.spans
        joint = joint or _LISTED
        return joint.fullmatch(self.words.source, spans[previous.last][1], spans[first][0]) is not None

    def _capitals(self, first: int, last: int, run: int, top: Bearer, previous: _Guess | None) -> int:
        """A name that is a part of a longer one in capital letters is mostly no place."""
        words = self.words
        points, part = 0, top.kind in _NAMED_PARTS
        before = words.low[first - 1] if first and words.capital[first - 1] and words.gaps[first - 1] == " " else ""
        if before and not words.begins(first):
            own = previous is not None and previous.last == first - 1
            free = before in _FREE or own
            if not free and not words.begins(first - 1) and not self._titled[first]:
                points -= 1 if part else 4
            if before in english.ORGANISATIONS:
                points -= 4
            if before in _given_names() and not own:
                points -= 3
            if before in english.STORMS or before in english.ORGANISATIONS_FIRST:
                points -= 6
        after = words.low[last + 1] if words.gaps[last] == " " and words.capital[last + 1] else ""
        if after in english.COMPANIES and top.kind in SETTLED:
            points -= 3
        if after and after not in english.NEVER and after not in PEOPLES and not self._titled[first]:
            mild = after in english.TITLES or after in english.OF_A_COUNTRY or words.text(first, last).isupper()
            points -= 1 if mild else 2 if part else 3
            if last == first and words.low[first] in _given_names() and after not in _NAMED_AFTER:
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
                return -3 if all(low in _GENERIC for low in lows) else 0
            person = lows[0] in _given_names() and lows[-1] not in english.FEATURES
            if person and found[0].kind in ("airport", "airfield"):
                return -4
            alone = self.words.gaps[last] != " " or not self.words.capital[last + 1]
            return 1 if alone and lows[-1] in english.FEATURES else 0
        words, low = self.words, self.words.low[first]
        top, points = found[0], 0
        common = low in _list("common-words")
        given = low in _given_names() and top.weight < 2e6
        if common and top.kind != "country":
            points -= 3 if low in self.small and words.begins(first) else 2
        small = common or given or top.weight < 15_000
        if words.begins(first) and top.kind not in _NAMED_PARTS and small:
            points -= 1
        if given and top.kind != "country":
            points -= 1 if top.weight >= 5e5 else 2
        if (common or given) and self._titled[first] and top.kind not in _NAMED_PARTS:
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

    def _container_after(self, last: int) -> tuple[Bearer, ...]:
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


_DIRECTIONS = english.SIDES | english.COMPASS
_FREE = english.NEVER | PEOPLES | english.FEATURES | english.SIDES | english.SETTLEMENTS
"""Words in capitals after which a name may well be a place's."""
_NAMED_AFTER = english.TITLES | english.FEATURES | english.ORGANISATIONS
_ENDS = ("at", "on", "and", "in")
_ENOUGH, _HOPELESS = 2, -90
_GENERIC = (
    english.FEATURES
    | english.SETTLEMENTS
    | english.NEVER
    | english.ORGANISATIONS
    | english.FIRST_WORDS
    | english.SIDES
    | frozenset(["medical", "intl"])
)
_UNKNOWN = english.NEVER | english.ORGANISATIONS | english.FEATURES | PEOPLES | english.TITLES
_AGE = re.compile(r",\s(?:aged\s)?[1-9]\d,\s|\s\([1-9]\d\)")
"""Behind the name of a person."""
_ODD = re.compile(r"[^\W\d_]{2}[A-Z]|^[A-Z]{2}|[a-z][A-Z]|\d")
"""An abbreviation or a brand."""
_DATELINE = re.compile(r"[^\W\d_][\w .'’-]{1,30}+(?:, [\w. ]{2,24}+)?(?: ?\([^()\n]{1,40}\))? ?(?:—|–|--|- )")
_LISTED = re.compile(r",? (?:and|or) |, (?:in |and |or )?|,? in | \(| – | and the ")
_LISTED_OR_TO = re.compile(_LISTED.pattern + "|,? (?:to|for) ")
_BESIDE = re.compile(r", (?:near|(?:north|south)(?:east|west)?|east|west|(?:some |about )?\d)[\w.,]{0,9} ")
_EXPLAINED = re.compile(
    r",? (?:is|lies|sits|was) (?:located|situated|an? (?:\w{1,20}+ )?(?:city|town|village|suburb|island)\b|\d)"
    r"|,? lies "
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


def _is_code(text: str) -> bool:
    """Whether a word is a code or an abbreviation that is not well known as a place."""
    return len(text) <= 4 and text.isupper() and text.replace(".", "").lower() not in english.SHORT


def _size(found: tuple[Bearer, ...], several: bool) -> int:
    """The points for what bears a name."""
    top = found[0]
    if top.kind not in ("city", "capital", "airfield", "airport", "base", "site", "district"):
        points = 3 if top.kind != "division" or top.weight >= 1e5 else 2
    else:
        points = 3 if top.weight >= 1e6 else 2 if top.weight >= 5e4 else 1 if top.weight >= 5_000 else 0
    return points + several
