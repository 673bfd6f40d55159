"""Whatever figures stand in a text: each statement about them can be read as a claim and judged."""

from hypothesis import given
from hypothesis import strategies as st

from geo.extract import unjudged
from geo.extract.kinds import conversion, count, interval
from tests.conftest import examples
from tests.extract.reading import context, judged

NUMBERS = """
    0|1|2|3|7|12|24|45|100|1,100|1,000,000|6.5|0.0|½|3½|-5|three|zero|two and a half|half a|10 to 15|10-15|5 and 7|1 000
    1.5 million|999,999,999,999|99999999999999|900 billion|0.000001|2 by 3|5'11"|a|a hundred
"""
UNITS = """
    km|miles|mile|ft|feet|inches|in|metres|°C|C|°F|degrees|degrees Fahrenheit|kg|pounds|tons|tonnes|acres|ha|mph|km/h||m
    knots|gallons|litres|sq mi|stone|st|barrels|nm|percent|years|-foot-2
"""
DATES = """
    3 May|5 June 1999|1950|2007|March|March 2020|2024-07-28|29 February|29 February 2024|31 December|1 January|4 July
    Monday 3|0999
"""


def one_of(listed: str) -> st.SearchStrategy[str]:
    return st.sampled_from([word.strip() for line in listed.strip().splitlines() for word in line.split("|")])


WORDS = {
    "N": st.builds(str.__add__, st.sampled_from(["", "", "about ", "over ", "exactly ", "up to "]), one_of(NUMBERS)),
    "U": one_of(UNITS),
    "D": one_of(DATES),
    "T": st.sampled_from(["days", "weeks", "months", "years", "year", "decade", "centuries"]),
    "X": st.sampled_from(["(", "[", "or ", "/ ", ", about ", "(about ", "- "]),
    "Y": st.sampled_from([")", "]", "", ";", " away)"]),
    "R": st.sampled_from(["after", "before", "since", "from", "later,", "ago, in", "earlier, in"]),
    "P": st.sampled_from(["A", "Rome", "others", "three men", "a man", "0 men", "3 men"]),
}  # fmt: skip
SHAPES = [
    "It is N U XN UY N U) off.",
    "It is NU (NU; N U) off.",
    "N T R D, on D.",
    "In D it fell. N T R D, it rose.",
    "It took N T from D to D, N T.",
    "Ann (1950-2020, born D), N, died aged N on D.",
    "On D, the 50th anniversary of the D landing, the 0th anniversary of the D landing.",
    "N men: P, P and P. N women, P and P, left. N people (P, P) left. Among them were P and P.",
]


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A text of a shape, each capital letter that stands alone filled in."""
    shape = draw(st.sampled_from(SHAPES))
    return "".join(
        draw(WORDS[char]) if char in WORDS and _stands_alone(shape, at) else char for at, char in enumerate(shape)
    )


def _stands_alone(shape: str, at: int) -> bool:
    return not shape[at + 1 : at + 2].islower()


@examples(500)
@given(texts(), st.sampled_from(["", "2024-07-28", "2024-02-29"]))
def test_every_statement_is_a_claim(text: str, published: str) -> None:
    read = context(text, published)
    for kind in (conversion, count, interval):
        found = list(kind.find(read))
        for statement in found:
            assert 0 <= statement.start < statement.end <= len(text)
            judged(statement)
        assert all(each.text for each in unjudged.find(read, found))
