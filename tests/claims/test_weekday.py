"""A stated weekday: its names, the day's own, other calendars, the other side of the date line."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.exhibits import Week
from geo.claims.sentences import in_words
from geo.claims.weekday import WEEKDAYS, Weekday
from geo.clocks.dates import FIRST_GREGORIAN
from geo.story.fields import LAST_DAY
from geo.story.problems import InvalidValueError
from geo.words.language import speaking
from tests.claims.made import PLACES, article_with, place, verdict_on

ALL = (*PLACES, place("apia", (-13.83, -171.77), "Pacific/Apia"))


def judged(stated: str, on: date, **fields: object) -> tuple[str, str, str]:
    found = verdict_on({"kind": "weekday", "stated": stated, "on": on, **fields}, places=ALL)
    return found.name, found.rule.id if found.rule else "", in_words(found).finding


@given(st.dates(FIRST_GREGORIAN, LAST_DAY), st.sampled_from(WEEKDAYS))
def test_a_weekday_is_that_of_the_date(on: date, stated: str) -> None:
    name = judged(stated, on)[0]
    assert (name == "holds") == (stated == WEEKDAYS[on.weekday()])
    assert on.year <= 1923 or name in ("holds", "differs")


@pytest.mark.parametrize("name", ["Sunday", "sunday", "SUN", "Sun.", "日曜日", "日曜", "日"])
def test_a_weekday_has_many_names(name: str) -> None:
    claim, _article = article_with({"kind": "weekday", "stated": name})
    assert isinstance(claim, Weekday)
    assert (claim.stated_value, claim.stated_text) == ("Sunday", "Sunday")
    with speaking("ja"):
        assert claim.stated_text == "日曜日"
    assert verdict_on({"kind": "weekday", "stated": name}).name == "holds"  # the article is of 28 July 2024


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Sundy", "'Sundy' is not a weekday; did you mean 'Sunday'?"),
        ("x", "'x' is not a weekday; write one such as 'Sunday', 'Sun' or '日曜日'"),
    ],
)
def test_another_name_is_refused_with_a_hint(name: str, message: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        article_with({"kind": "weekday", "stated": name})
    assert [flaw.message for flaw in caught.value.flaws] == [message]


def test_in_words() -> None:
    found = verdict_on({"kind": "weekday", "stated": "Saturday", "on": date(2024, 7, 28)})
    words = in_words(found)
    assert (words.stated, words.computed, words.finding) == ("Saturday", "Sunday", "28 July 2024 is a Sunday.")
    assert found.claim.would_change(found) == "It would be right of 27 July 2024 or of 3 August 2024."


def test_across_the_date_line_it_is_another_weekday() -> None:
    on = date(2024, 7, 28)
    name, rule, finding = judged("Saturday", on, place=["tokyo", "hawaii"])
    assert (name, rule) == ("depends-on-reading", "other-place")
    assert finding.endswith("in Tokyo, the calendar of Hawaii showed Saturday 27 July 2024 for some hours.")
    assert judged("Saturday", on, place="hawaii")[0] == "differs"
    assert judged("Monday", on, place=["tokyo", "hawaii"])[0] == "differs"
    assert judged("Monday", on, place=["hawaii", "tokyo"])[0] == "depends-on-reading"


def test_a_date_that_never_was_has_no_weekday() -> None:
    assert judged("Friday", date(2011, 12, 30), place="apia")[:2] == ("differs", "date-skipped")
    assert judged("Friday", date(2011, 12, 30), place="tokyo")[0] == "holds"


@pytest.mark.parametrize(
    ("on", "julian", "gregorian"),
    [(date(1066, 10, 14), "Saturday", "Sunday"), (date(1582, 10, 4), "Thursday", "Monday")],
)
def test_old_dates_are_julian(on: date, julian: str, gregorian: str) -> None:
    assert judged(julian, on)[:2] == ("holds", "julian")
    assert judged(gregorian, on)[:2] == ("depends-on-reading", "julian")
    assert judged("Tuesday", on)[0] == "differs"


def test_until_1923_either_calendar_may_be_meant() -> None:
    # In Petrograd the October Revolution was on Wednesday 25 October 1917.
    assert judged("Thursday", date(1917, 10, 25))[:2] == ("holds", "weekday")
    assert judged("Wednesday", date(1917, 10, 25))[:2] == ("depends-on-reading", "julian")
    assert judged("Wednesday", date(1923, 2, 16))[0] == "differs"


def test_the_week_shows_the_day_and_the_stated_one() -> None:
    claim, article = article_with({"kind": "weekday", "stated": "Saturday", "on": date(2024, 7, 28)})
    (week,) = claim.exhibits(article, None)
    assert isinstance(week, Week)
    assert (week.days[0], week.found, week.stated) == (date(2024, 7, 22), date(2024, 7, 28), date(2024, 7, 27))
    claim, article = article_with({"kind": "weekday", "stated": "Saturday", "on": date(1066, 10, 14)})
    assert claim.exhibits(article, None) == ()
