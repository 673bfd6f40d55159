"""A stated date: its first and last day, the day of a source, and dates that never were."""

from datetime import date, timedelta

import pytest

from geo.claims.date import Date
from geo.claims.exhibits import Scale, Week
from geo.claims.sentences import in_words
from geo.story.problems import InvalidValueError
from tests.claims.made import PLACES, article_with, place, verdict_on


@pytest.mark.parametrize(
    ("stated", "first_day", "last_day"),
    [
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-02", date(2025, 2, 1), date(2025, 2, 28)),
        ("2025-04", date(2025, 4, 1), date(2025, 4, 30)),
        ("2025-03-24", date(2025, 3, 24), date(2025, 3, 24)),
        (date(2025, 3, 24), date(2025, 3, 24), date(2025, 3, 24)),
    ],
)
def test_the_first_and_the_last_day_of_a_stated_period(stated: object, first_day: date, last_day: date) -> None:
    claim, _article = article_with({"kind": "date", "stated": stated})
    assert isinstance(claim, Date)
    assert (claim.first_day, claim.last_day) == (first_day, last_day)


@pytest.mark.parametrize(
    ("stated", "text"),
    [("2025", "2025"), ("2025-03", "March 2025"), ("2024-07-28", "28 July 2024"), (date(2024, 7, 28), "28 July 2024")],
)
def test_a_date_without_a_source_is_not_checked(stated: object, text: str) -> None:
    found = verdict_on({"kind": "date", "stated": stated})
    words = in_words(found)
    assert (found.name, found.computed, words.stated, words.computed) == ("not-checkable", None, text, "–")
    assert words.finding == "No source for the day is given, so there is nothing to compare it with."


SAMOA = place("apia", (-13.83, -171.77), "Pacific/Apia")
PAGO_PAGO = place("pago", (-14.28, -170.7), "Pacific/Pago_Pago")
MANILA = place("manila", (14.6, 120.98), "Asia/Manila")
KWAJALEIN = place("kwajalein", (9.1, 167.3), "Pacific/Kwajalein")
ALL = (*PLACES, SAMOA, PAGO_PAGO, MANILA, KWAJALEIN)


def judged(stated: str, **fields: object) -> tuple[str, str, str, str]:
    found = verdict_on({"kind": "date", "stated": stated, **fields}, places=ALL)
    words = in_words(found)
    return found.name, found.rule.id if found.rule else "", words.difference, words.finding


@pytest.mark.parametrize(
    ("stated", "on", "name", "difference"),
    [
        ("2024-07-28", date(2024, 7, 28), "holds", "none"),
        ("2024-07", date(2024, 7, 1), "holds", "none"),
        ("2024-07", date(2024, 7, 31), "holds", "none"),
        ("2024", date(2024, 12, 31), "holds", "none"),
        ("2024-07-27", date(2024, 7, 28), "differs", "1 day too early"),
        ("2024-07-30", date(2024, 7, 28), "differs", "2 days too late"),
        ("2024-07", date(2024, 8, 2), "differs", "2 days too early"),
        ("2024", date(2023, 12, 31), "differs", "1 day too late"),
    ],
)
def test_a_date_is_compared_with_the_day_of_a_source(stated: str, on: date, name: str, difference: str) -> None:
    assert judged(stated, on=on)[:3] == (name, "date", difference)


def test_across_the_date_line_another_date_may_be_meant() -> None:
    on = date(2024, 7, 28)
    name, rule, _difference, finding = judged("2024-07-27", on=on, place=["tokyo", "hawaii"])
    assert (name, rule) == ("depends-on-reading", "other-place")
    assert finding == (
        "The source gives 28 July 2024. "
        "On that day in Tokyo, the calendar of Hawaii showed 27 July 2024 for some hours."
    )
    assert judged("2024-07-29", on=on, place=["tokyo", "hawaii"])[0] == "differs"
    assert judged("2024-07-29", on=on, place=["hawaii", "tokyo"])[0] == "depends-on-reading"
    assert judged("2024-07-27", on=on, place="tokyo")[0] == "differs"


@pytest.mark.parametrize(
    ("place", "day"), [("apia", "2011-12-30"), ("kwajalein", "1993-08-21"), ("manila", "1844-12-31")]
)
def test_a_date_that_never_was(place: str, day: str) -> None:
    name, rule, _difference, finding = judged(day, place=place, sense="skipped")
    assert (name, rule) == ("holds", "date-skipped")
    assert f"The calendar of {place.title()} skipped" in finding
    assert judged(day, place=place)[:2] == ("differs", "date-skipped")
    assert judged(day, place=place, on=date.fromisoformat(day))[:2] == ("differs", "date-skipped")


def test_a_date_that_was_not_skipped() -> None:
    name, _rule, _difference, finding = judged("2011-12-31", place="apia", sense="skipped")
    assert name == "differs"
    assert finding == (
        "The calendar of Apia did not skip 31 December 2011. "
        "The calendar of Apia skipped 30 December 2011: 29 December 2011 was followed by 31 December 2011."
    )
    assert judged("2011-12-30", place="pago", sense="skipped")[0] == "differs"
    assert judged("2011-12-30", place=["apia", "pago"], sense="skipped")[0] == "depends-on-endpoints"
    assert judged("1844-12-31", place="tokyo", sense="skipped")[0] == "not-checkable"
    assert judged("2011-12-31", place="apia")[0] == "not-checkable"


def test_one_day_on_two_calendars() -> None:
    assert judged("1917-10-25", on=date(1917, 11, 7))[:2] == ("depends-on-reading", "julian")
    assert judged("1917-11-07", on=date(1917, 10, 25))[:2] == ("depends-on-reading", "julian")
    assert judged("1917-11-08", on=date(1917, 10, 25))[0] == "differs"
    assert judged("2024-08-10", on=date(2024, 7, 28))[0] == "differs"


def test_a_skipped_date_is_one_day_at_a_place() -> None:
    with pytest.raises(InvalidValueError) as caught:
        article_with({"kind": "date", "stated": "2011", "sense": "skipped", "on": date(2011, 12, 30)})
    assert [flaw.field for flaw in caught.value.flaws] == ["place", "stated", "on"]


def test_a_stated_day_and_the_sources_stand_on_one_axis() -> None:
    claim, article = article_with({"kind": "date", "stated": "2024-07", "on": date(2024, 8, 2)})
    (axis,) = claim.exhibits(article, None)
    assert isinstance(axis, Scale) and axis.days
    stated, found = axis.rows
    assert (stated.text, found.text, found.low - stated.high) == ("July 2024", "2 August 2024", 2)


def test_a_skipped_date_is_struck_out_among_the_days_around_it() -> None:
    fields = {"kind": "date", "stated": "2011-12-30", "sense": "skipped", "place": ["apia"]}
    claim, article = article_with(fields, places=ALL)
    (week,) = claim.exhibits(article, None)
    days = tuple(date(2011, 12, 27) + timedelta(days=step) for step in range(7))
    assert week == Week(days, None, date(2011, 12, 30), date(2011, 12, 30))
