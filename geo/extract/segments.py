"""A text in parts: tokens, sentences, paragraphs. All in one pass each, in time that grows with the text's length."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from geo.extract.english.abbreviations import ABBREVIATIONS, OPENERS


class Span(NamedTuple):
    """A part of a text: where it begins, and where it ends."""

    start: int
    end: int


class Token(NamedTuple):
    """A word, a number or a sign."""

    start: int
    end: int
    text: str


_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.
    r"|(?:St|Mt|Ft)\."
    r"|[^\W\d_]+(?:[-'’ʻ][^\W\d_]+)*+"
    r"|\d+(?:[.,]\d+)*+"
    r"|[^\w\s]"
)
_STOP = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s)|\n\s*\n|\n(?=\s*(?:[-*•–]|#{1,6}\s))|:\s*\n")
_LAST_WORD = re.compile(r"[\w.]{1,12}$")
LONG_SENTENCE = 500
"""At most so many characters before and behind a figure are searched, so that the work for each figure has a limit."""
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n\s*")


@dataclass(frozen=True, eq=False)
class Text:
    """A text and its parts.

    Attributes:
        source: The text as it was given.
    """

    source: str

    @cached_property
    def tokens(self) -> list[Token]:
        """The words, numbers and signs, in order."""
        return [Token(found.start(), found.end(), found.group()) for found in _TOKEN.finditer(self.source)]

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences, in order, without the space around them."""
        return list(self._sentences())

    @cached_property
    def paragraphs(self) -> list[Span]:
        """The paragraphs, in order: what empty lines part."""
        return [span for span in self._parted(_PARAGRAPH) if span.start < span.end]

    def sentence_at(self, offset: int) -> Span:
        """The sentence that a character belongs to; between two, the one before."""
        return self._at(self.sentences, offset)

    def around(self, offset: int) -> Span:
        """The part of the sentence around a character: all of it, unless it is longer than any sentence should be."""
        sentence = self.sentence_at(offset)
        return Span(max(sentence.start, offset - LONG_SENTENCE), min(sentence.end, offset + LONG_SENTENCE))

    def paragraph_at(self, offset: int) -> Span:
        """The paragraph that a character belongs to."""
        return self._at(self.paragraphs, offset)

    def sentence_number(self, offset: int) -> int:
        """The number of the sentence that a character belongs to, from 0."""
        return max(0, bisect_right(self.sentences, offset, key=lambda span: span.start) - 1)

    def _at(self, spans: list[Span], offset: int) -> Span:
        if not spans:
            return Span(0, len(self.source))
        return spans[max(0, bisect_right(spans, offset, key=lambda span: span.start) - 1)]

    def _sentences(self) -> "list[Span]":
        spans, start, source = [], 0, self.source
        for stop in _STOP.finditer(source):
            if stop.group()[0] == "." and self._goes_on(start, stop.start(), stop.end()):
                continue
            if span := self._stripped(start, stop.end()):
                spans.append(span)
            start = stop.end()
        if span := self._stripped(start, len(source)):
            spans.append(span)
        return spans

    def _goes_on(self, start: int, stop: int, after: int) -> bool:
        """Whether a full stop belongs to an abbreviation, an initial or a number, and the sentence goes on."""
        before = _LAST_WORD.search(self.source, max(start, stop - 12), stop)
        word = before.group().lower().strip(".") if before else ""
        following = self.source[after : after + 3].lstrip()
        if not following or (
            not following[0].isupper() and not following[0].isdigit() and following[0] not in "\"“‘'(["
        ):
            return bool(word)
        if OPENERS.match(self.source, after):
            return False
        return word in ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word != "i")

    def _parted(self, parting: "re.Pattern[str]") -> list[Span]:
        spans, start = [], 0
        for found in parting.finditer(self.source):
            if span := self._stripped(start, found.start()):
                spans.append(span)
            start = found.end()
        if span := self._stripped(start, len(self.source)):
            spans.append(span)
        return spans

    def _stripped(self, start: int, end: int) -> Span | None:
        part = self.source[start:end]
        begin = start + len(part) - len(part.lstrip())
        stop = start + len(part.rstrip())
        return Span(begin, stop) if begin < stop else None
