"""The words of a text as they are written, each with what stands behind it."""

import re
from dataclasses import dataclass
from itertools import pairwise

_BREAK = re.compile(r"[^\n]\n(?=\S)")
_LINE = 45, 100
"""A line of a wrapped text has so many characters, at least and at most."""


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


_WORD = re.compile(
    r"(?:[A-Z]\.){2,}"
    r"|(?:St|Mt|Ft)\.(?=[ -])"
    r"|[^\W\d_]+(?:['’ʻʼ](?![sS]\b)[^\W\d_]+)*+"
    r"|\d+(?:[.,]\d+)*+"
)
_JOINTS = frozenset([" ", "-", "–", "‑", "\xa0", "  "])
_APOSTROPHES = frozenset("'’ʼ")
_STOPS = frozenset('.!?:;"“”\n•*')


@dataclass(frozen=True, eq=False)
class Words:
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
    def of(cls, source: str) -> "Words":
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
