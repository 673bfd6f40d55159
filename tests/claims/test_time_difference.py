"""A time difference: its verdict by date and ends, its sentences and its exhibits."""

from datetime import UTC, date, datetime

import pytest

from geo.claims import between
from geo.claims.exhibits import Facts, HoursChart
from geo.claims.kind import CheckedClaim
from geo.claims.sentences import Evidence, evidence, in_words
from geo.claims.verdicts import Comparison, Verdict
from geo.story.model import Article
from tests.claims.made import PLACES, Ends, article_with, ends, verdict_on, words_for, written


def hours(stated: float, start: Ends, end: Ends, published: date = date(2024, 7, 28)) -> Verdict:
    return verdict_on({"kind": "time-difference", "stated": stated, "unit": "h", **ends(start, end)}, published)


def test_19_hours_hold_on_every_date() -> None:
    found = hours(19, "tokyo", "hawaii")
    assert found.first is not None
    assert (found.name, found.first.computed, found.first.on) == ("holds", 19, date(2024, 7, 28))
    assert (found.difference_percent, found.fitting) == (0, None)


def test_a_time_difference_has_no_sign() -> None:
    assert hours(19, "hawaii", "tokyo").name == "holds"


def test_minutes_count() -> None:
    assert hours(3.25, "tokyo", "kathmandu").name == "holds"
    assert hours(3, "tokyo", "kathmandu").name == "differs"


@pytest.mark.parametrize(
    ("stated", "published", "on_the_day", "fits_from"),
    [
        (13, date(2024, 7, 28), 13, date(2024, 3, 10)),
        (14, date(2024, 7, 28), 13, date(2024, 1, 1)),
        (13, date(2024, 1, 28), 14, date(2024, 3, 10)),
        (14, date(2024, 1, 28), 14, date(2024, 1, 1)),
        (14, date(2006, 7, 28), 13, date(2006, 1, 1)),
        (13, date(2006, 1, 28), 14, date(2006, 4, 2)),
    ],
)
def test_tokyo_to_washington_depends_on_the_date(
    stated: int, published: date, on_the_day: int, fits_from: date
) -> None:
    found = hours(stated, "tokyo", "washington", published)
    assert found.name == "depends-on-date"
    assert found.first is not None and found.fitting is not None
    assert (found.first.computed, found.first.on) == (on_the_day, published)
    assert (found.fitting.computed, found.fitting.on) == (stated, fits_from)
    assert found.difference_percent == pytest.approx((stated - on_the_day) / on_the_day * 100)


def test_13_and_a_half_hours_to_washington_are_approximate() -> None:
    assert hours(13.5, "tokyo", "washington").name == "approximate"
    assert hours(12, "tokyo", "washington").name == "differs"


def test_the_date_comes_before_the_end_points() -> None:
    assert hours(14, ["tokyo", "seoul"], "washington").name == "depends-on-date"


def test_another_pair_that_fits_makes_a_time_difference_depend_on_its_end_points() -> None:
    found = hours(19, ["kathmandu", "tokyo"], "hawaii")
    assert found.name == "depends-on-endpoints"
    assert found.fitting is not None
    assert (found.fitting.start.id, found.fitting.end.id, found.fitting.computed) == ("tokyo", "hawaii", 19)


@pytest.mark.parametrize(("stated", "verdict"), [(19, "holds"), (19.94, "approximate"), (19.96, "differs")])
def test_five_percent_of_a_time_difference(stated: float, verdict: str) -> None:
    assert hours(stated, "tokyo", "hawaii").name == verdict


def test_equal_clocks_have_no_difference_in_percent() -> None:
    found = hours(1, "tokyo", "seoul")
    assert (found.name, found.difference_percent) == ("differs", None)


@pytest.mark.parametrize("published", [date(1000, 1, 1), date(9998, 12, 31)])
def test_a_time_difference_is_found_in_the_first_and_the_last_year(published: date) -> None:
    assert hours(19, "tokyo", "hawaii", published).first is not None


def test_clocks_that_change_on_one_date_at_two_hours_do_not_make_a_difference_depend_on_the_date() -> None:
    # New York's change an hour before Chicago's: 2 h in March and none in November, for an hour.
    assert hours(1, "washington", "chicago").name == "holds"
    assert hours(2, "washington", "chicago").name == "differs"


def test_between_two_places_a_time_difference_still_depends_on_the_date() -> None:
    claim, article = article_with({"kind": "time-difference", "stated": 14, "unit": "h", **ends("tokyo", "hawaii")})
    found = between(claim, article, "tokyo", "washington")
    assert found.name == "depends-on-date"
    assert found.fitting is not None
    assert (found.fitting.end.id, found.fitting.on) == ("washington", date(2024, 1, 1))


def compared(claim: CheckedClaim, article: Article) -> tuple[Comparison, ...]:
    return claim.comparisons(article)


def test_time_differences_are_compared_on_the_article_s_date() -> None:
    fields = {"kind": "time-difference", "unit": "h", "stated": 19, **ends("tokyo", ["hawaii", "seoul"])}
    found = compared(*article_with(fields | {"also_to": ["washington", "kathmandu"]}))
    assert [(comparison.end.id, comparison.computed, comparison.on) for comparison in found] == [
        ("seoul", 0, date(2024, 7, 28)),
        ("kathmandu", 3.25, date(2024, 7, 28)),
        ("washington", 13, date(2024, 7, 28)),
        ("hawaii", 19, date(2024, 7, 28)),
    ]


# --- in words


def apart(stated: float, start: Ends, end: Ends) -> dict[str, object]:
    return {"kind": "time-difference", "stated": stated, "unit": "h", **ends(start, end)}


@pytest.mark.parametrize(
    ("fields", "stated", "computed", "finding"),
    [
        (apart(19, "tokyo", "hawaii"), "19~h", "19~h", "Tokyo to Hawaii: 19~h, on every date of 2024."),
        (
            apart(3.25, "tokyo", "kathmandu"),
            "3.25~h",
            "3:15~h",
            "Tokyo to Kathmandu: 3:15~h, on every date of 2024.",
        ),
        (
            apart(13, "tokyo", "washington"),
            "13~h",
            "13~h",
            "Tokyo to Washington: 13~h on 28 July 2024, but not on every date of 2024.",
        ),
        (
            apart(14, "tokyo", "washington"),
            "14~h",
            "13~h",
            "Tokyo to Washington: 13~h on 28 July 2024. "
            "On 1 January 2024, for example, it is 14 h from Tokyo to Washington.",
        ),
        (
            apart(19, ["kathmandu", "tokyo"], "hawaii"),
            "19~h",
            "15:45~h",
            "Kathmandu to Hawaii: 15:45~h on 28 July 2024. "
            "On 1 January 2024, for example, it is 19 h from Tokyo to Hawaii.",
        ),
        (apart(18.5, "tokyo", "hawaii"), "18.5~h", "19~h", "Tokyo to Hawaii: 19~h on 28 July 2024."),
    ],
)
def test_in_words(fields: dict[str, object], stated: str, computed: str, finding: str) -> None:
    words = words_for(fields)
    assert [written(text) for text in (words.stated, words.computed, words.finding)] == [stated, computed, finding]


def test_hours_without_a_date_are_refused() -> None:
    found = verdict_on(apart(19, "tokyo", "hawaii"))
    undated = Verdict(found.claim, "holds", 19.0, first=Comparison(PLACES[0], PLACES[1], 19.0))
    with pytest.raises(ValueError, match=r"^hours between two clocks are computed for a date$"):
        in_words(undated)


def test_the_data_are_the_time_zones() -> None:
    assert evidence(verdict_on(apart(19, "tokyo", "hawaii")))[:-1] == [
        Evidence("Data", "Time zones Asia/Tokyo and Pacific/Honolulu, IANA time zone database.")
    ]


# --- what the opened row shows


def test_the_row_shows_the_difference_through_the_year_and_since_1970() -> None:
    claim, article = article_with(apart(14, "tokyo", "hawaii"))
    pair = (article.place_by_id["tokyo"], article.place_by_id["washington"])
    facts, year, history_ = claim.exhibits(article, pair)
    assert isinstance(facts, Facts)
    assert [term for term, _text in facts.pairs] == ["Through 2024", "Since 1970"]
    assert written(facts.pairs[0][1]) == "14~h until 10 March 2024, 13~h until 3 November 2024, then 14~h."
    assert isinstance(year, HoursChart)
    assert isinstance(history_, HoursChart)
    assert [hours for _begins, _ends, hours in year.steps] == [14, 13, 14]
    assert (year.stated, history_.steps[0][0]) == (14, datetime(1970, 1, 1, tzinfo=UTC))
