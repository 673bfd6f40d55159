"""What is wrong with a field, in the reader's language. The story says it in English, with the value and a hint.

A message that has no form here stays as it is.
"""

import re

from geo.words import language
from geo.words.language import N_, _

_NEAR = r"(?P<value>.+?) is not .+; did you mean '(?P<near>[^']+)'\?"
_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.DOTALL), words)
    for pattern, words in (
        (_NEAR, N_("{value} is not known here; did you mean “{near}”?")),
        (r"is missing; write .+", N_("This is still missing.")),
        (r"is missing; name .+", N_("This is still missing.")),
        (r"is empty[;,].+", N_("This is still missing.")),
        (r"is blank; .+", N_("This is still missing.")),
        (r"is not a known field; .+", N_("There is no such field.")),
        (
            r"has (?P<count>[0-9,]+) words; quote (?P<most>[0-9]+) at most",
            N_("It has {count} words; quote at most {most}."),
        ),
        (
            r"has (?P<count>[0-9,]+) characters; at most (?P<most>[0-9,]+) are read",
            N_("It has {count} characters; at most {most} are read."),
        ),
        (
            r"has (?P<count>[0-9,]+) \w+; at most (?P<most>[0-9,]+) are read",
            N_("It has {count}; at most {most} are read."),
        ),
        (r"contains (?P<sign>U\+[0-9A-F]+), .+", N_("It contains {sign}, a sign that is not seen; delete it.")),
        (r"(?P<value>.+) is not on one line; .+", N_("It must stand on one line.")),
        (r"(?P<value>.+) is not an id; .+", N_("{value} is no id: use up to 40 of a–z, 0–9 and -.")),
        (r"(?P<value>.+) is not a plain decimal number; .+", N_("{value} is not a decimal number such as 35.7485.")),
        (r"(?P<value>.+) is not a plain number of kilometres; .+", N_("{value} is not a number of kilometres.")),
        (r"(?P<value>.+) is not a number above 0 and below 10\^15; .+", N_("{value} is not a number above 0.")),
        (r"(?P<value>.+) is not a web address; .+", N_("{value} is not a web address that begins with https://.")),
        (r"(?P<value>.+) is not a direction; .+", N_("{value} is not a direction such as NE or north-east.")),
        (
            r"(?P<value>.+) is not a year, month or day; .+",
            N_("{value} is not a year, month or day such as 2024-07-28."),
        ),
        (r"(?P<value>.+) is not a date; .+", N_("{value} is not a date such as 2024-07-28.")),
        (r"(?P<value>.+) is not in the calendar.*", N_("{value} is not in the calendar.")),
        (r"(?P<value>.+) is not from (?P<first>\S+) to (?P<last>\S+)", N_("{value} is not from {first} to {last}.")),
        (r"(?P<value>.+) is not a weekday; .+", N_("{value} is not a weekday.")),
        (r"(?P<value>.+) is not a time such .+", N_("{value} is not a time such as 09:00.")),
        (
            r"(?P<value>.+) does not stand in the quote; .+",
            N_("{value} does not stand in the quoted words; check both."),
        ),
        (r"is missing, but the quote says (?P<words>.+?); .+", N_("The quoted words say {words}; choose it here too.")),
        (r"is a range the wrong way round; .+", N_("The range is the wrong way round.")),
        (r"is a list of .+; a range is .+", N_("A range has two numbers.")),
        (r"leads from (?P<value>.+) to itself; .+", N_("Both ends are the same place; name another one.")),
        (r"lies before since; .+", N_("The end lies before the beginning.")),
        (r"(?P<value>.+) stands in .+ already; .+", N_("{value} stands there already.")),
        (r"(?P<value>.+) is listed twice; .+", N_("{value} is listed twice.")),
        (r"(?P<value>.+) has several meanings; .+", N_("{value} has several meanings; write it in full.")),
        (
            r"(?P<value>.+) is not a known country, province or sea.*",
            N_("{value} is not a known country, province or sea."),
        ),
        (r"(?P<value>.+) is not a (?P<what>\w+) of this story; .+", N_("The story has no {value}.")),
        (r"(?P<value>.+) occurs twice; .+", N_("{value} occurs twice.")),
        (
            r"(?P<value>.+) is (?:an offset|an abbreviation), not a time zone; .+",
            N_("{value} is not a time zone such as Asia/Tokyo."),
        ),
        (r"(?P<value>.+) is not an IANA time zone; .+", N_("{value} is not a time zone such as Asia/Tokyo.")),
        (r"(?P<value>.+) is (?:already|the id of the layer of the rings).+", N_("{value} is taken already.")),
        (r"(?P<value>.+) is less than a metre; .+", N_("{value} is too small.")),
        (r"(?P<value>.+) is more than half way round the Earth; .+", N_("{value} is too large.")),
        (r".+ has a UTC offset; .+", N_("Write what the clock shows, without an offset.")),
        (r"has a link .+", N_("A link in the text is not written right.")),
        (r"has [0-9,]+ of the signs .+", N_("The text has too many links and emphases.")),
        (r"is for .+, not for .+; remove it", N_("This does not belong to this kind of figure.")),
        (
            r"is set, .+|is not of the same form .+|.+ (?:does not go with|cannot be compared with|is not the date) .+",
            N_("This does not go with what else is given."),
        ),
        (r"is not 'years'; .+", N_("An age is counted in years.")),
        (r"is not a day; .+", N_("This must be a day such as 2024-07-28.")),
        (r"is below 0; .+", N_("Only a temperature may be below 0.")),
        (
            r".*\b(?:the first language|in each language)\b.*",
            N_("The translation does not fit the text in the first language."),
        ),
        (r"(?P<value>.+?) is (?:not|neither) .+", N_("{value} cannot be used here.")),
    )
)


def in_words(message: str) -> str:
    """A message of the story in the run's language."""
    if language.current() == "en":
        return message
    for pattern, words in _FORMS:
        if found := pattern.fullmatch(message):
            return _(words).format(**found.groupdict())
    return message
