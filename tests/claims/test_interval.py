"""An interval: how people count time, qualifiers, uncertain days, both days counted, ages."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.exhibits import Facts, Scale
from geo.claims.kind import Verdict
from geo.claims.sentences import in_words
from geo.story.problems import InvalidValueError
from tests.claims.made import article_with, verdict_on
from tests.conftest import examples

thorough = examples(300)
days = st.dates(date(1000, 1, 1), date(9990, 12, 31))


def found(stated: object, unit: str, since: object, until: object = date(2024, 7, 28), **fields: object) -> Verdict:
    named = {"kind": "interval", "stated": stated, "unit": unit, "since": since, "until": until}
    return verdict_on(named | fields)


def judged(*values: Any, **fields: object) -> tuple[str, str]:
    verdict = found(*values, **fields)
    return verdict.name, verdict.rule.id if verdict.rule else ""


@pytest.mark.parametrize(
    ("stated", "qualifier", "name"),
    [
        (6, "", "holds"),
        (7, "", "holds"),
        (5, "", "differs"),
        (8, "", "differs"),
        ([6, 7], "", "holds"),
        (6, "over", "holds"),
        (7, "over", "approximate"),
        (8, "over", "differs"),
        (6, "at-least", "holds"),
        (7, "under", "holds"),
        (6, "under", "differs"),
        (7, "nearly", "holds"),
        (6, "nearly", "differs"),
        (8, "nearly", "differs"),
        (7, "about", "holds"),
        (6, "about", "holds"),
        (7, "exactly", "approximate"),
        (6, "exactly", "differs"),
        (6.9, "", "holds"),
        (6.5, "", "differs"),
    ],
)
def test_six_years_and_ten_months(stated: object, qualifier: str, name: str) -> None:
    assert found(stated, "years", "2017-09-03", qualifier=qualifier).name == name


@pytest.mark.parametrize(
    ("stated", "unit", "qualifier", "since", "name"),
    [
        (1, "years", "exactly", "2023-07-28", "holds"),
        (12, "months", "exactly", "2023-07-28", "holds"),
        (366, "days", "exactly", "2023-07-28", "holds"),
        (1, "years", "over", "2023-07-28", "approximate"),
        (1, "years", "over", "2023-07-27", "holds"),
        (1, "years", "nearly", "2023-09-28", "holds"),  # ten months
        (1, "years", "nearly", "2023-10-20", "approximate"),
        (1, "years", "nearly", "2023-07-27", "approximate"),
        (2, "weeks", "", "2024-07-14", "holds"),
        (1, "months", "", "2024-06-28", "holds"),
        (3, "months", "", "2024-06-28", "differs"),
    ],
)
def test_other_units(stated: object, unit: str, qualifier: str, since: str, name: str) -> None:
    assert found(stated, unit, since, qualifier=qualifier).name == name


@pytest.mark.parametrize(
    ("days", "qualifier", "name"),
    [
        (21, "", "holds"),
        (20, "", "holds"),  # the first and the last day counted
        (22, "", "holds"),
        (19, "", "approximate"),
        (27, "", "approximate"),  # nearly four
        (17, "", "differs"),
        (28, "", "differs"),
        (19, "about", "holds"),
        (20, "exactly", "depends-on-reading"),
        (20, "nearly", "holds"),
        (23, "over", "holds"),
    ],
)
def test_three_weeks_are_21_days_or_one_more_or_less(days: int, qualifier: str, name: str) -> None:
    until = date(2024, 5, 1) + timedelta(days)
    assert found(3, "weeks", "2024-05-01", until, qualifier=qualifier).name == name


@pytest.mark.parametrize(
    ("stated", "unit", "since", "until", "name"),
    [
        (8, "years", "2009", "2017", "holds"),
        (7, "years", "2009", "2017", "depends-on-reading"),
        (9, "years", "2009", "2017", "depends-on-reading"),  # both counted
        (6, "years", "2009", "2017", "differs"),
        (10, "years", "2009", "2017", "differs"),
        (3, "months", "2024-11", "2025-02", "holds"),
        (8, "years", "2009-11", "2017-02", "differs"),
        (8, "years", "2009", "2017-02", "depends-on-reading"),
    ],
)
def test_of_years_alone_the_difference_holds(stated: int, unit: str, since: str, until: str, name: str) -> None:
    assert found(stated, unit, since, until).name == name


@pytest.mark.parametrize(
    ("stated", "unit", "name"),
    [
        (2.5, "years", "holds"),  # 2 years, 5 months and 4 days
        (2.4, "years", "holds"),
        (2.6, "years", "differs"),
        (1.5, "years", "differs"),
        (3.5, "years", "differs"),
        ([2.5, 3.5], "years", "holds"),
    ],
)
def test_halves_may_be_a_quarter_off(stated: object, unit: str, name: str) -> None:
    assert found(stated, unit, "2022-02-24").name == name


def test_years_alone_in_words() -> None:
    assert in_words(found(8, "years", "2009", "2017")).finding == "From 2009 to 2017: 8 years."
    assert judged(8, "years", "2009", "2017", sense="age") == ("depends-on-reading", "uncertain-day")


def test_a_count_of_days_may_include_both() -> None:
    # From Friday to Sunday.
    assert judged(2, "days", "2024-07-26") == ("holds", "elapsed")
    assert judged(3, "d", "2024-07-26") == ("depends-on-reading", "both-days")
    assert judged(4, "days", "2024-07-26")[0] == "differs"
    assert judged(2, "days", "2024-07-26", qualifier="over")[0] == "approximate"
    assert in_words(found(3, "days", "2024-07-26")).finding == (
        "From 26 July 2024 to 28 July 2024: 2 days. With the first and the last day both counted: 3 days."
    )


def test_days_are_counted_and_not_measured() -> None:
    assert judged(215, "days", "2023-12-22", "2024-07-23") == ("depends-on-reading", "both-days")  # 214
    assert judged(216, "days", "2023-12-22", "2024-07-23")[0] == "approximate"
    assert judged(100, "days", "2024-04-15") == ("holds", "elapsed")  # 104, in tens


def test_an_uncertain_day_gives_a_range() -> None:
    assert judged(75, "years", "1949") == ("holds", "elapsed")
    assert judged(75, "years", "1949", qualifier="over") == ("depends-on-reading", "uncertain-day")
    assert judged(77, "years", "1949")[0] == "approximate"
    verdict = found(6, "weeks", "2024-06")
    assert (verdict.name, verdict.low, verdict.high) == ("depends-on-reading", 4.0, 57 / 7)
    assert in_words(verdict).finding == "From June 2024 to 28 July 2024: 4 to 8.1 weeks, as not every day is given."


def test_an_age_is_complete_years() -> None:
    assert judged(75, "years", "1949-07-28", sense="age") == ("holds", "age")
    assert judged(75, "years", "1949-07-29", sense="age") == ("differs", "age")
    assert judged(74, "years", "1949", sense="age") == ("depends-on-reading", "uncertain-day")
    assert judged(75, "years", "1949", sense="age") == ("depends-on-reading", "uncertain-day")
    verdict = found(76, "years", "1949", sense="age")
    words = in_words(verdict)
    assert (verdict.name, words.computed, words.difference) == (
        "differs",
        "74 to 75 years",
        "1 year (1.3 %) too high".replace(" %", "\N{NO-BREAK SPACE}%"),
    )


def test_in_words() -> None:
    verdict = found(8, "years", "2017-09-03")
    words = in_words(verdict)
    assert (words.stated, words.computed) == ("8 years", "6.9 years")
    assert words.finding == "From 3 September 2017 to 28 July 2024: 6 years, 10 months and 25 days."
    assert words.difference.startswith("1.1 years (")
    assert in_words(found(1, "days", "2024-07-27")).stated == "1 day"
    assert in_words(found([2, 3], "weeks", "2024-07-10", qualifier="about")).stated == "about 2 to 3 weeks"


def test_without_until_it_ends_on_the_day_of_the_claim_or_the_article() -> None:
    fields = {"kind": "interval", "stated": 1, "unit": "days"}
    assert verdict_on(fields | {"since": "2024-07-27"}).name == "holds"
    assert verdict_on(fields | {"since": "2020-02-28", "on": date(2020, 2, 29)}).name == "holds"


def test_the_open_row_shows_every_unit() -> None:
    claim, article = article_with({"kind": "interval", "stated": 2, "unit": "weeks", "since": "2024-07-14"})
    axis, facts = claim.exhibits(article, None)
    assert facts == Facts((("In weeks", "2 weeks"), ("In days", "14 days")))
    assert isinstance(axis, Scale)
    since, until = date(2024, 7, 14).toordinal(), date(2024, 7, 28).toordinal()
    assert [(row.text, row.low, row.high) for row in axis.rows] == [("2 weeks", since, until)] * 2


def test_ends_the_wrong_way_round_and_ages_in_days_are_refused() -> None:
    with pytest.raises(InvalidValueError) as caught:
        found(1, "days", "2024-08", sense="age")
    assert [(flaw.field, flaw.message) for flaw in caught.value.flaws] == [
        ("until", "lies before since; exchange the two"),
        ("unit", "is not 'years'; an age is counted in years"),
    ]


@thorough
@given(days, st.integers(0, 4000), st.integers(-2000, 2000), st.integers(1, 4000))
def test_shifting_both_days_keeps_their_number(since: date, length: int, shift: int, stated: int) -> None:
    if since.year < 1010 or since.year > 9960:
        since = date(2000, 1, 1)
    until = since + timedelta(length)
    before, after = (found(stated, "days", since + timedelta(by), until + timedelta(by)) for by in (0, shift))
    assert (before.name, before.computed) == (after.name, after.computed)
    assert before.low == length


@thorough
@given(
    days,
    st.integers(0, 30_000),
    st.integers(1, 90),
    st.sampled_from(["days", "weeks", "months", "years"]),
    st.sampled_from(["", "about", "exactly", "nearly", "over", "at-least", "under", "at-most"]),
)
def test_a_less_certain_day_never_makes_a_right_figure_differ(
    since: date, length: int, stated: int, unit: str, qualifier: str
) -> None:
    until = min(since + timedelta(length), date(9998, 12, 31)) if since.year < 9900 else since
    steps = [str(since), str(since)[:7], str(since)[:4]]
    names = [found(stated, unit, step, until, qualifier=qualifier).name for step in steps]
    for certain, less in pairwise(names):
        assert certain not in ("holds", "depends-on-reading") or less in ("holds", "depends-on-reading")


@thorough
@given(days, st.integers(0, 3000), st.sampled_from(["weeks", "months", "years"]))
def test_an_earlier_start_or_a_later_end_is_never_a_shorter_time(since: date, length: int, unit: str) -> None:
    until = since + timedelta(min(length, 2000))
    shorter = found(1, unit, since, until)
    for longer in (
        found(1, unit, max(since - timedelta(1), date(1000, 1, 1)), until),
        found(1, unit, since, until + timedelta(1)),
    ):
        assert (longer.low or 0.0) >= (shorter.low or 0.0)
