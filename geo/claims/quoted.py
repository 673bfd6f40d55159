"""The numbers in a quotation, in digits and in English or Japanese words, to compare them with the stated figure.

It is generous, as it serves a warning, which must be rare where nothing is wrong. A number that can be read in several
ways counts in each: `2.869` as 2.869 and as 2,869.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from geo.claims.rounding import Qualifier

_WORDS = {
    word: value
    for value, words in enumerate(
        (
            "zero no none nil same", "one a an single once", "two both pair couple twin twice double fortnight",
            "three trio triple",
            "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve dozen", "thirteen", "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        )
    )
    for word in words.split()
}  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS |= {word: 10 * n for n, word in enumerate(_TENS, 2)}
_PARTS = {"half": 0.5, "quarter": 0.25, "third": 1 / 3, "quarters": 0.25, "thirds": 1 / 3}
_SCALES = {"hundred": 1e2, "dozen": 12, "score": 20, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6}
_SCALES |= {"decade": 10, "decades": 10, "century": 100, "centuries": 100}
_SCALES |= {"billion": 1e9, "bn": 1e9, "trillion": 1e12}
_KANJI = {"〇": 0} | {char: n for n, char in enumerate("一二三四五六七八九", 1)}
_KANJI_SCALES = {"十": 10, "百": 100, "千": 1_000, "万": 10_000, "億": 100_000_000}
_FRACTIONS = {char: unicodedata.numeric(char) for char in "½⅓⅔¼¾⅕⅛"}

_NUMBER = re.compile(
    rf"""
    (?P<digits> [0-9]+ (?: [.,'’_\s] [0-9]+ )*+ )? (?P<fraction> [{"".join(_FRACTIONS)}] )?
    (?P<kanji> [〇一二三四五六七八九十百千万億半0-9.,]* )
    | (?P<words> [a-z]+ )
    """,
    re.VERBOSE,
)
_JOINED = re.compile(r"[\s-]*(?:and[\s-]+)?(?:a[\s-]+)?")
_TIMES = (1, 60, 1 / 60, 24, 1 / 24, 7, 1 / 7)
"""A figure in hours may be quoted in minutes or days, one in days in weeks, and the other way round."""

_BEFORE: tuple[tuple[Qualifier, str], ...] = (
    ("at-most", r"no\ more\ than|not\ more\ than|at\ most|up\ to|within|a?\ ?maximum\ of|最大|最長"),
    ("at-least", r"no\ less\ than|no\ fewer\ than|not\ less\ than|at\ least|minimum\ of|少なくとも|最低"),
    ("over", r"more\ than|greater\ than|over|upwards\ of|in\ excess\ of|just\ over"),
    ("under", r"less\ than|fewer\ than|just\ under"),
    ("nearly", r"nearly|almost|close\ to|just\ short\ of|ほぼ|およそ?近く"),
    ("about", r"about|some|around|roughly|approximately|approx\.?|circa|an\ estimated|約|およそ|おおよそ|[~≈∼]"),
)
_QUALIFIED = [
    (qualifier, re.compile(rf"(?:^|(?<=[^a-z]))({words})\s*(?:the|a|an|its|[$€£¥])?\s*$", re.VERBOSE))
    for qualifier, words in _BEFORE
]


class Number(NamedTuple):
    """A number in a text, and where it begins."""

    value: float
    start: int


def states(quote: str, figure: float) -> bool:
    """Whether a figure stands in a quotation, be it in digits or in words.

    >>> states("some 6,500 km apart", 6500), states("six hours apart", 6), states("half an hour", 30), states("two", 3)
    (True, True, True, False)
    """
    return any(_same(number.value, figure) for number in numbers(quote))


def qualifier(quote: str, figure: float) -> tuple[str, Qualifier]:
    """The words right before a figure that qualify it, and the qualifier that they mean; empty if there are none.

    >>> qualifier("lies more than 2,000 km away", 2000), qualifier("2,000 km, more than before", 2000)
    (('more than', 'over'), ('', ''))
    """
    text = _plain(quote)
    for number in numbers(quote):
        if _same(number.value, figure):
            for meant, words in _QUALIFIED:
                if found := words.search(text[: number.start]):
                    return found[1], meant
    return "", ""


def leading(text: str) -> float:
    """The number that a text begins with, 0 if it begins with none. What numbers a thing is none.

    >>> leading("eleven women"), leading("21 men"), leading("a child"), leading("the crew"), leading("7th Fleet")
    (11.0, 21.0, 1.0, 0.0, 0.0)
    """
    if re.match(r"[0-9][0-9.,]*[^0-9.,\s]", text):
        return 0.0
    return max((float(number.value) for number in numbers(text) if number.start == 0), default=0.0)


def numbers(quote: str) -> Iterator[Number]:
    """Every number that a text may state, in each way it may be read."""
    text = _plain(quote)
    for found in _NUMBER.finditer(text):
        if found["words"]:
            for value in _in_words(text, found.start()):
                yield Number(value, found.start())
        elif found[0]:
            extra = _FRACTIONS.get(found["fraction"] or "", 0.0)
            for part in _in_digits(found["digits"] or ("0" if extra else "")):
                value = part + extra
                yield Number(value, found.start())
                after = _JOINED.match(text, found.end())
                scale = re.match(r"[a-z]+", text[after.end() if after else found.end() :])
                if scale and scale[0] in _SCALES:
                    yield Number(value * _SCALES[scale[0]], found.start())
                if scale and scale[0] in _PARTS:
                    yield Number(value + _PARTS[scale[0]], found.start())
                    yield Number(value * _PARTS[scale[0]], found.start())
                if text.startswith(("時間半", "年半", "日半"), found.end()):
                    yield Number(value + 0.5, found.start())
            yield Number(_in_kanji(found[0]), found.start())


def _plain(quote: str) -> str:
    """Lower case, full-width digits as ASCII; of the same length, so that positions stay."""
    return "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() else {"，": ",", "．": "."}.get(char, char.lower()[:1])
        for char in quote
    )


def _same(value: float, figure: float) -> bool:
    return any(abs(value * times - figure) <= 1e-6 * max(1.0, abs(figure)) for times in _TIMES)


def _in_digits(digits: str) -> Iterator[float]:
    """A number in digits, its signs read as separators of thousands or as a decimal point."""
    if not digits:
        return
    parts = re.split(r"[^0-9]", digits)
    yield float("".join(parts))
    if len(parts) > 1 and not re.fullmatch(r"[0-9]{1,3}(,[0-9]{3})+", digits):
        yield float("".join(parts[:-1]) + "." + parts[-1])
        yield from map(float, parts)


def _in_words(text: str, start: int) -> Iterator[float]:
    """What the English words from here on may say: `two`, `two hundred`, `two hundred and five thousand`."""
    total = current = 0.0
    at, any_word = start, False
    while word := re.compile(r"[a-z]+").match(text, at):
        if word[0] in _WORDS:
            current += _WORDS[word[0]]
        elif word[0] in _PARTS:
            share = total + (current or 1) * _PARTS[word[0]]
            yield from (share, share * 100, round(share * 100))  # two-thirds are 67 %
            current += _PARTS[word[0]]
        elif word[0] in _SCALES and (any_word or len(word[0]) > 2):
            scale = _SCALES[word[0]]
            if scale >= 1e3:
                total, current = total + (current or 1) * scale, 0.0
            else:
                current = (current or 1) * scale
        else:
            return
        any_word = True
        yield total + current
        joined = _JOINED.match(text, word.end())
        at = joined.end() if joined else word.end()


def _in_kanji(text: str) -> float:
    """A Japanese number such as `5万5千`, `五万五千`, `3千500` or `1時間半` without its counters.

    >>> _in_kanji("5万5千"), _in_kanji("三百二十"), _in_kanji("1.5万")
    (55000.0, 320.0, 15000.0)
    """
    total = section = current = 0.0
    for part in re.findall(r"[0-9][0-9.,]*|.", text):
        if part[0].isascii() and part[0].isdigit():
            plain = part.replace(",", "").rstrip(".")
            current = float(plain) if plain.count(".") <= 1 else 0.0
        elif part in _KANJI:
            current = current * 10 + _KANJI[part]
        elif part == "半":
            current += 0.5
        elif (scale := _KANJI_SCALES.get(part, 0)) >= 10_000:
            total, section, current = total + (section + current or 1) * scale, 0.0, 0.0
        elif scale:
            section, current = section + (current or 1) * scale, 0.0
    return total + section + current
