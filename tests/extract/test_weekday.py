"""Weekdays beside dates, as the reader finds and judges them."""

import datetime as dt

import pytest

from geo.extract.kinds import weekday
from tests.extract.reading import context, judged


def verdicts(source: str, published: str = "") -> list[tuple[str, str]]:
    """The date and the verdict of each weekday; "unsure" if it looks wrong and that is not certain."""
    found = []
    for each in weekday.find(context(source, published)):
        if each.problem:
            found.append(("?", "problem"))
            continue
        name = judged(each)
        found.append((str(each.fields["on"]), name if name == "holds" or each.certain else "unsure"))
    return found


@pytest.mark.parametrize(
    ("source", "published", "found"),
    [
        ("on Saturday, January 5, 2019", "", [("2019-01-05", "holds")]),
        ("on Sunday, January 5, 2019", "", [("2019-01-05", "differs")]),
        ("on Saturday, January 5", "2019-01-09", [("2019-01-05", "holds")]),
        ("on Sunday, January 5", "2019-01-09", [("2019-01-05", "differs")]),
        ("last year, on Friday, January 5", "2019-01-09", [("2019-01-05", "unsure")]),  # right in 2018
        ("on Sunday, January 5", "2019-03-09", [("2019-01-05", "unsure")]),  # right in 2020
        ("on Sunday, January 5", "2019-05-29", [("2020-01-05", "holds")]),  # as far from both
        ("on Tuesday, January 5", "2019-01-09", [("2019-01-05", "differs")]),
        # Across the end of the year the nearest date is meant.
        ("on Monday, January 6", "2019-12-20", [("2020-01-06", "holds")]),
        ("on Saturday, December 28", "2020-01-03", [("2019-12-28", "holds")]),
        ("It will open on Monday, July 6", "2019-12-20", [("2020-07-06", "holds")]),
        ("from Monday 3 to Friday 7 June 2019", "", [("2019-06-03", "holds"), ("2019-06-07", "holds")]),
        ("from Monday, June 3 to Saturday, June 7", "2019-06-01", [("2019-06-03", "holds"), ("2019-06-07", "differs")]),
        ("In June 2012 it opened; on Saturday, 9 June, it was full.", "2019-06-01", [("2012-06-09", "holds")]),
        ("The 1989 quake struck on Tuesday, October 17, in California.", "2024-05-03", [("1989-10-17", "holds")]),
        ("He said on Saturday, January 5, that it will open soon.", "2019-01-09", [("2019-01-05", "holds")]),
        # Without the year nothing is said.
        ("on Saturday, January 5", "", [("?", "problem")]),
        ("on Saturday, February 30", "2019-01-09", [("?", "problem")]),
        ("on Saturday, February 29", "2019-03-01", [("2020-02-29", "holds")]),
        ("on Saturday, he left", "2019-01-09", []),
        ("on January 5, 2019, he left", "2019-01-09", []),
    ],
)
def test_the_weekday_of_a_date(source: str, published: str, found: list[tuple[str, str]]) -> None:
    assert verdicts(source, published) == found


def test_a_year_that_the_text_gives_is_not_certain_for_another_date() -> None:
    source = "On 3 January 2019 he came.\n\nOn Sunday, January 5, he left."
    assert verdicts(source) == [("2019-01-05", "unsure")]
    assert verdicts(source.replace("Sunday", "Saturday")) == [("2019-01-05", "holds")]
    assert verdicts(source + " On 3 March 2021 he died.") == [("?", "problem")]


def test_the_year_that_the_words_before_a_date_give() -> None:
    source = "In 1963 he was in Dallas. On Friday, November 22, he was shot."
    assert verdicts(source, "2020-11-20") == [("1963-11-22", "holds")]
    assert verdicts(source.replace("Friday", "Tuesday"), "2020-11-20") == [("2020-11-22", "differs")]
    several = "After floods in 2007 and 2012 it rained again on Tuesday, March 20."
    assert verdicts(several, "2019-05-01") == [("2019-03-20", "unsure")]  # right in 2007 and 2012
    assert verdicts("Bloody Sunday, January 30, was remembered.", "2010-02-01") == [("2010-01-30", "unsure")]


def test_what_is_marked_is_the_weekday_and_the_date() -> None:
    source = "He left on January 5, 2019 (Saturday), by sea."
    (found,) = weekday.find(context(source))
    assert source[found.start : found.end] == "January 5, 2019 (Saturday"
    assert found.fields == {"stated": "Saturday", "on": dt.date(2019, 1, 5)}


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("It shuts on 15 November 2024, a Friday.", "15 November 2024, a Friday"),
        ("It shuts on Fri. 15 November 2024.", "Fri. 15 November 2024"),
    ],
)
def test_a_full_stop_belongs_to_an_abbreviation_alone(source: str, words: str) -> None:
    assert [source[each.start : each.end] for each in weekday.find(context(source, ""))] == [words]
