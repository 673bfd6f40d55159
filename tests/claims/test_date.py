"""A stated date: its first and last day. It is not checked."""

from datetime import date

import pytest

from geo.claims.date import Date
from geo.claims.sentences import in_words
from tests.claims.made import (
    article_with,
    verdict_on,
)


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
def test_a_date_is_not_checked(stated: object, text: str) -> None:
    found = verdict_on({"kind": "date", "stated": stated})
    words = in_words(found)
    assert (found.name, found.computed, words.stated, words.computed) == ("not-checkable", None, text, "–")
    assert words.finding == "Geography and clocks cannot check this. It stands as its source says it."
