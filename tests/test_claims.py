"""The verdicts: every row of the table, both sides of every threshold."""

import math
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo import story
from geo.claims import METRES_PER, Verdict, check, check_all, holds, noon_utc
from geo.geodesy import leg
from geo.model import Article, Claim, Heading, Place

TOKYO, HAWAII, HILO = (35.6895, 139.6917), (21.3858, -157.9064), (19.7241, -155.0868)
WASHINGTON = (38.8951, -77.0364)


def place(id_: str, position: tuple[float, float], time_zone: str) -> Place:
    fields = {"id": id_, "name": id_.title(), "layer": "one", "rank": 1, "time_zone": time_zone}
    return Place.read(
        fields | {"latitude": position[0], "longitude": position[1], "precision": "site", "source": "a survey"}
    )


PLACES = (
    place("tokyo", TOKYO, "Asia/Tokyo"),
    place("hawaii", HAWAII, "Pacific/Honolulu"),
    place("hilo", HILO, "Pacific/Honolulu"),
    place("washington", WASHINGTON, "America/New_York"),
    place("kathmandu", (27.7172, 85.3240), "Asia/Kathmandu"),
    place("seoul", (37.5665, 126.9780), "Asia/Seoul"),
    place("origin", (0, 0), "Africa/Accra"),
    place("origin-again", (0, 0), "Africa/Accra"),
)


def judged(fields: dict[str, object], published: date = date(2024, 7, 28)) -> Verdict:
    """The verdict on one claim of an article with the places above."""
    claim = Claim.read({"id": "a", "section": "s", "quote": "q", "source": "the article", **fields})
    heading = Heading.read({"title": "T", "standfirst": "S", "published": published})
    return check(claim, Article(heading=heading, fit=(), layers=(), sections=(), claims=(claim,), places=PLACES))


Ends = str | list[str]


def between(start: Ends, end: Ends) -> dict[str, object]:
    return {"from": [start] if isinstance(start, str) else start, "to": [end] if isinstance(end, str) else end}


def distance(stated: float, start: Ends = "tokyo", end: Ends = "hawaii", unit: str = "km") -> Verdict:
    return judged({"kind": "distance", "stated": stated, "unit": unit, **between(start, end)})


def hours(stated: float, start: Ends, end: Ends, published: date = date(2024, 7, 28)) -> Verdict:
    return judged({"kind": "time-difference", "stated": stated, "unit": "h", **between(start, end)}, published)


def deadline(stated: object, happened: date | None) -> str:
    outcome = {"outcome": {"date": happened, "text": "Done.", "source": "a paper"}} if happened else {}
    return judged({"kind": "deadline", "stated": stated, **outcome}).name


# --- the shipped claims


def test_the_verdict_on_every_shipped_claim() -> None:
    article = story.load(Path(__file__).parent.parent / "data")
    assert {found.claim.id: found.name for found in check_all(article)} == {
        "announced": "not-checkable",
        "troops": "not-checkable",
        "joint-operations-command": "met",
        "services": "not-checkable",
        "ministers": "not-checkable",
        "missiles": "not-checkable",
        "time-difference": "holds",
        "distance": "approximate",
    }


def test_the_shipped_distance_is_4_7_percent_above_tokyo_to_camp_smith() -> None:
    article = story.load(Path(__file__).parent.parent / "data")
    found = check(article.claim_by_id["distance"], article)
    assert found.first is not None and found.difference_percent is not None
    assert (found.first.start.id, found.first.end.id) == ("tokyo", "hawaii")
    assert found.first.computed == pytest.approx(6206.5, abs=0.1)
    assert found.difference_percent == pytest.approx(4.73, abs=0.01)
    assert found.fitting is None


# --- when a figure holds


@pytest.mark.parametrize(
    ("stated", "step"),
    [
        (6500, 100),
        (6206, 1),
        (6210, 10),
        (500, 10),
        (510, 10),
        (50, 1),
        (3, 1),
        (10, 1),
        (55_000, 1000),
        (60_000, 1000),
        (10**11, 10**10),
        (6500.0, 100),
        (19.0, 1),
        (0.5, 0.1),
        (2.50, 0.1),
        (5.75, 0.01),
        (1e-7, 1e-7),
    ],
)
def test_a_figure_is_rounded_to_its_last_digit_but_to_two_at_least(stated: float, step: float) -> None:
    # So far beyond 1 % as the step lets one see: against a large figure 1 % is more than the step.
    margin = max(step / 2, 0.01 * stated / 1.01)
    assert holds(stated, stated + 0.999 * margin)
    assert not holds(stated, stated + 1.02 * max(step / 2, 0.01 * stated / 0.99))
    assert holds(stated, stated - 0.98 * max(step / 2, 0.01 * stated / 1.01))
    assert not holds(stated, stated - 1.02 * margin)


@pytest.mark.parametrize(
    ("stated", "computed", "expected"),
    [
        (1200, 1249.9, True),  # 4 % off, but rounded to hundreds
        (1200, 1150.1, True),
        (1200, 1250, True),  # half-way: rounded down
        (1200, 1150, True),  # half-way: rounded up
        (1200, 1250.1, False),
        (1200, 1149.9, False),
        (500, 505.05, True),  # 1 %
        (500, 505.1, False),
        (500, 549, False),  # rounded to hundreds it would be
        (3, 3.49, True),
        (3, 3.51, False),
        (0.5, 0.549, True),
        (0.5, 0.56, False),
        (6206, 6206.6, True),  # beyond its ones, but within 1 %
        (6206, 6268.6, True),
        (6206, 6268.7, False),
        (6206, 6144.6, True),
        (6206, 6144.5, False),
    ],
)
def test_both_sides_of_rounding_and_of_one_percent(stated: float, computed: float, expected: bool) -> None:
    assert holds(stated, computed) is expected


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.floats(0.01, 1e9), st.integers(2, 9))
def test_a_figure_holds_for_what_it_is_a_rounding_of(computed: float, digits: int) -> None:
    assert holds(float(f"{computed:.{digits}g}"), computed)


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.integers(100, 10**9))
def test_from_three_digits_on_a_figure_that_holds_is_never_six_percent_off(stated: int) -> None:
    assert not holds(stated, stated * 1.06)
    assert not holds(stated, stated * 0.94)


# --- distances


def test_a_distance_is_in_its_unit() -> None:
    metres = leg(TOKYO, HAWAII).distance_m
    for unit, per in (("km", 1000.0), ("mi", 1609.344), ("nmi", 1852.0)):
        assert METRES_PER[unit] == per
        found = distance(metres / per, unit=unit)
        assert found.first is not None
        assert found.name == "holds"
        assert found.first.computed == pytest.approx(metres / per)


@pytest.mark.parametrize(
    ("factor", "verdict"),
    [
        (1.0, "holds"),
        (1.0099, "holds"),
        (0.9901, "holds"),
        (1.0101, "approximate"),
        (0.9899, "approximate"),
        (1.0499, "approximate"),
        (0.9501, "approximate"),
        (1.0501, "differs"),
        (0.9499, "differs"),
        (2.0, "differs"),
    ],
)
def test_one_and_five_percent_of_the_computed_distance(factor: float, verdict: str) -> None:
    computed = leg(TOKYO, HAWAII).distance_m / 1000
    assert distance(computed * factor).name == verdict


def test_the_difference_is_signed_and_in_percent_of_what_is_computed() -> None:
    computed = leg(TOKYO, HAWAII).distance_m / 1000
    assert distance(computed * 1.25).difference_percent == pytest.approx(25)
    assert distance(computed * 0.8).difference_percent == pytest.approx(-20)
    assert distance(computed).difference_percent == 0


def test_another_pair_that_fits_makes_a_distance_depend_on_its_end_points() -> None:
    found = distance(6500, ["tokyo", "washington"], ["hawaii", "hilo"])
    assert found.name == "depends-on-endpoints"
    assert found.first is not None and found.fitting is not None
    assert (found.first.start.id, found.first.end.id) == ("tokyo", "hawaii")
    assert (found.fitting.start.id, found.fitting.end.id) == ("tokyo", "hilo")
    assert found.fitting.computed == pytest.approx(6553, abs=1)
    assert found.difference_percent == pytest.approx(4.73, abs=0.01)  # of the first pair


def test_every_start_is_paired_with_every_end() -> None:
    found = distance(leg(WASHINGTON, HILO).distance_m / 1000, ["tokyo", "washington"], ["hawaii", "hilo"])
    assert found.fitting is not None
    assert (found.fitting.start.id, found.fitting.end.id) == ("washington", "hilo")


def test_the_first_pair_comes_first() -> None:
    found = distance(6500, "tokyo", ["hilo", "hawaii"])
    assert (found.name, found.fitting) == ("holds", None)


def test_no_other_pair_makes_up_for_an_approximate_first() -> None:
    assert distance(6500, ["tokyo", "seoul"], "hawaii").name == "approximate"


def test_equal_points_have_no_difference_in_percent() -> None:
    found = distance(3, "origin", "origin-again")
    assert found.first is not None
    assert (found.name, found.first.computed, found.difference_percent) == ("differs", 0, None)


# --- time differences


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


def test_13_and_a_half_hours_to_washington_is_near_on_no_date_exactly() -> None:
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


def test_a_date_stands_for_noon_utc() -> None:
    assert noon_utc(date(2024, 7, 28)).isoformat() == "2024-07-28T12:00:00+00:00"


# --- deadlines, and what cannot be checked


@pytest.mark.parametrize(
    ("stated", "last_day", "next_day"),
    [
        ("2025", date(2025, 12, 31), date(2026, 1, 1)),
        ("2024-02", date(2024, 2, 29), date(2024, 3, 1)),
        ("2025-02", date(2025, 2, 28), date(2025, 3, 1)),
        ("2025-12", date(2025, 12, 31), date(2026, 1, 1)),
        ("2025-03-24", date(2025, 3, 24), date(2025, 3, 25)),
        (date(2025, 3, 24), date(2025, 3, 24), date(2025, 3, 25)),
    ],
)
def test_a_deadline_is_met_until_its_last_day(stated: object, last_day: date, next_day: date) -> None:
    assert deadline(stated, last_day) == "met"
    assert deadline(stated, next_day) == "not-met"
    assert deadline(stated, None) == "open"


@pytest.mark.parametrize(
    "fields",
    [{"kind": "count", "stated": 55000, "unit": "troops"}, {"kind": "date", "stated": "2024-07-28"}],
)
def test_a_count_and_a_date_are_not_checkable(fields: dict[str, object]) -> None:
    found = judged(fields)
    assert (found.name, found.first, found.fitting, found.difference_percent) == ("not-checkable", None, None, None)


@settings(deadline=None, derandomize=True, max_examples=100)
@given(st.sampled_from(PLACES), st.sampled_from(PLACES), st.floats(0.001, 30_000))
def test_a_distance_gets_one_of_four_verdicts_that_fits_its_difference(start: Place, end: Place, stated: float) -> None:
    found = distance(stated, start.id, end.id)
    if found.difference_percent is None:
        assert found.first is not None and found.first.computed == 0
        return
    assert math.isfinite(found.difference_percent)
    off = abs(found.difference_percent)
    assert {"holds": off <= 5.3, "approximate": 1 < off <= 5, "differs": off > 5}[found.name]
