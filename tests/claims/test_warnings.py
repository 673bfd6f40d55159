"""What is allowed in a claim, but probably not meant: a figure not quoted, a qualifier left out, a wrong range."""

import pytest

from geo.claims import quoted
from geo.claims.rounding import Qualifier
from geo.story import warnings
from tests.claims.made import article_with, ends

HOURS = {"kind": "time-difference", "unit": "h", **ends("tokyo", "hawaii")}
NOT_ITS_END = "is not its end, but the quote says 'end of'; write stated = '2024-12-31' and sense = 'by'"
TOO_FAR = "is more than 26 hours, and no two clocks are so far apart; check number and unit"
KM = {"kind": "distance", "unit": "km", **ends("tokyo", "hawaii")}
OF_CLAIMS: list[tuple[dict[str, object], list[str]]] = [
    (KM | {"stated": 6500, "quote": "6,500 km away"}, []),
    (KM | {"stated": 6500, "quote": "6,200 km away"}, ["stated: 6500 does not stand in the quote; check both"]),
    (KM | {"stated": 6500, "quote": "far away"}, ["stated: 6500 does not stand in the quote; check both"]),
    (KM | {"stated": 6.5, "quote": "6,500 km away"}, ["stated: 6.5 does not stand in the quote; check both"]),
    (
        KM | {"stated": 6500, "quote": "more than 6,500 km"},
        ["qualifier: is missing, but the quote says 'more than'; write qualifier = 'over'"],
    ),
    (KM | {"stated": 6500, "quote": "more than 6,500 km", "qualifier": "over"}, []),
    (KM | {"stated": [6000, 6500], "quote": "6,000 to 6,500 km"}, []),
    (
        KM | {"stated": [6500, 6000], "quote": "6,000 to 6,500 km"},
        ["stated: is a range the wrong way round; write [low, high], such as [6000, 6500]"],
    ),
    (
        KM | {"stated": [6000, 6500], "quote": "about 6,000 to 6,400 km"},
        [
            "stated: 6500 does not stand in the quote; check both",
            "qualifier: is missing, but the quote says 'about'; write qualifier = 'about'",
        ],
    ),
    (
        KM | {"stated": 65, "quote": "65 km", "to": ["tokyo"]},
        ["to: leads from 'tokyo' to itself; name another place"],
    ),
    (HOURS | {"stated": 26, "quote": "26 hours"}, []),
    (HOURS | {"stated": 26.5, "quote": "26.5 hours"}, [f"stated: 26.5 h {TOO_FAR}"]),
    (HOURS | {"stated": [5, 27], "quote": "5 to 27 hours"}, [f"stated: 5 to 27 h {TOO_FAR}"]),
    (HOURS | {"stated": 1, "unit": "d", "quote": "1 day"}, []),
    (HOURS | {"stated": 2, "unit": "d", "quote": "2 days"}, [f"stated: 2 days {TOO_FAR}"]),
    (HOURS | {"stated": 1560, "unit": "min", "quote": "1,560 minutes"}, []),
    (HOURS | {"stated": 1900, "unit": "min", "quote": "1,900 minutes"}, [f"stated: 1,900 min {TOO_FAR}"]),
    (
        KM | {"stated": 20_040, "quote": "20,040 km"},
        ["stated: is over 20,037 km, and no two places on earth are so far apart; check number and unit"],
    ),
    (KM | {"stated": 20_030, "quote": "20,030 km"}, []),
    (KM | {"stated": 20_040, "unit": "ft", "quote": "20,040 feet"}, []),
    (KM | {"stated": 30_000, "route": "flight", "quote": "30,000 km by air"}, []),
    (
        {"kind": "deadline", "stated": "2024", "sense": "before", "quote": "before the end of 2024"},
        [f"stated: '2024' {NOT_ITS_END}"],
    ),
    ({"kind": "deadline", "stated": "2024", "quote": "by the end of 2024"}, [f"stated: '2024' {NOT_ITS_END}"]),
    ({"kind": "deadline", "stated": "2024-12-31", "quote": "by the end of 2024"}, []),
    ({"kind": "deadline", "stated": "2024", "sense": "not-before", "quote": "not before the end of 2024"}, []),
    ({"kind": "count", "stated": 3, "quote": "þrjú lið"}, []),
    ({"kind": "count", "stated": 0, "quote": "no casualties"}, []),
    ({"kind": "statement", "quote": "to Hawaii", "finding": "confirmed"}, []),
]


def warnings_of(fields: dict[str, object]) -> list[str]:
    """The warnings about one claim, as an author sees them, but for those about the summary."""
    _claim, article = article_with(fields)
    return [f"article.toml, claim 'a', {flaw.field}: {flaw.message}" for flaw in article.claims[0].warnings()]


@pytest.mark.parametrize(("fields", "said"), OF_CLAIMS)
def test_what_is_warned_of(fields: dict[str, object], said: list[str]) -> None:
    assert warnings_of(fields) == [f"article.toml, claim 'a', {message}" for message in said]


def test_they_are_listed_with_those_of_the_story(monkeypatch: pytest.MonkeyPatch) -> None:
    _claim, article = article_with(KM | {"stated": 6500, "quote": "6,200 km away"})
    for name in ("_unused_layers", "_unlinked"):
        monkeypatch.setattr(warnings, name, lambda article: ())
    said = [str(problem) for problem in warnings.find_warnings(article) if problem.file == "article.toml"]
    assert said == ["article.toml, claim 'a', stated: 6500 does not stand in the quote; check both"]


@pytest.mark.parametrize(
    ("quote", "figure"),
    [
        ("six hours apart", 6),
        ("Eight hundred residents", 800),
        ("twenty-five thousand", 25_000),
        ("two hundred and five", 205),
        ("one hundred thousand", 100_000),
        ("3.5 million people", 3_500_000),
        ("US$5bn", 5e9),
        ("a dozen ships", 12),
        ("both countries", 2),
        ("no casualties", 0),
        ("half an hour", 0.5),
        ("half an hour", 30),
        ("a half-hour", 0.5),
        ("45 minutes ahead", 0.75),
        ("two and a half hours", 2.5),
        ("2½ hours", 2.5),
        ("½ mile", 0.5),
        ("three-quarters of an hour", 0.75),
        ("a day ahead", 24),
        ("three weeks later", 21),
        ("10–12 km", 10),
        ("10–12 km", 12),
        ("2.869 kílómetra leið", 2869),
        ("1,5 Stunden", 1.5),
        ("6 500 km", 6500),
        ("6'500 km", 6500),
        ("約６５００キロ", 6500),
        ("5万5千人", 55_000),
        ("五万五千人", 55_000),
        ("1.5万人", 15_000),
        ("三百二十人", 320),
        ("1時間半", 1.5),
        ("July 28, 6,500 km", 6500),
        ("a decade ago", 10),
        ("nearly two decades", 20),
        ("half a century", 50),
        ("a fortnight", 2),
        ("the same time", 0),
        ("two-thirds of them", 67),
        ("a quarter of the force", 25),
        ("half of voters", 50),
    ],
)
def test_a_figure_in_digits_or_in_words_is_found(quote: str, figure: float) -> None:
    assert quoted.states(quote, figure)


@pytest.mark.parametrize(
    ("quote", "figure"),
    [("two services", 3), ("6,500 km", 6206), ("6,500 km", 6.5), ("in 2024", 28), ("five km", 50), ("to Hawaii", 65)],
)
def test_another_figure_is_not(quote: str, figure: float) -> None:
    assert not quoted.states(quote, figure)


@pytest.mark.parametrize(
    ("quote", "figure", "words", "meant"),
    [
        ("lies more than 2,000 km away", 2000, "more than", "over"),
        ("Over 50,000", 50_000, "over", "over"),
        ("within 20 km", 20, "within", "at-most"),
        ("up to 40", 40, "up to", "at-most"),
        ("no more than 5", 5, "no more than", "at-most"),
        ("at least three", 3, "at least", "at-least"),
        ("less than two hours", 2, "less than", "under"),
        ("a nearly six-hour flight", 6, "nearly", "nearly"),
        ("almost half an hour", 0.5, "almost", "nearly"),
        ("some 6,200 km", 6200, "some", "about"),
        ("about a dozen", 12, "about", "about"),
        ("approximately 55,000", 55_000, "approximately", "about"),
        ("約6500キロ", 6500, "約", "about"),
        ("moreover 5", 5, "", ""),
        ("overall 5", 5, "", ""),
        ("someplace 5", 5, "", ""),
        ("2,000 km, more than before", 2000, "", ""),
    ],
)
def test_the_words_right_before_the_figure_qualify_it(quote: str, figure: float, words: str, meant: Qualifier) -> None:
    assert quoted.qualifier(quote, figure) == (words, meant)
