"""Every format of numbers, dates and measures. `~` stands for a no-break space here."""

import math
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.words import formats
from tests.claims.made import written
from tests.conftest import examples

# --- numbers


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (0, 0, "0"),
        (999, 0, "999"),
        (6237.4, 0, "6,237"),
        (1234567.891, 2, "1,234,567.89"),
        (-6237.4, 0, "−6,237"),
        (-0.04, 1, "0.0"),
        (-0.0, 0, "0"),
        (-0.06, 1, "−0.1"),
        (19.5, 1, "19.5"),
    ],
)
def test_a_number(value: float, digits: int, text: str) -> None:
    assert formats.number(value, digits) == text


@examples(200)
@given(st.floats(-1e15, 1e15), st.integers(0, 3))
def test_a_number_can_be_read_back_and_has_no_hyphen(value: float, digits: int) -> None:
    text = formats.number(value, digits)
    assert "-" not in text
    assert float(text.replace(",", "").replace("−", "-")) == pytest.approx(
        value, abs=0.5 * 10**-digits + 2 * math.ulp(value)
    )


@pytest.mark.parametrize(
    ("metres", "unit", "text"),
    [
        (0, "km", "0~km"),
        (40, "km", "0.0~km"),
        (2345, "km", "2.3~km"),
        (9949, "km", "9.9~km"),
        (9951, "km", "10~km"),
        (6_237_300, "km", "6,237~km"),
        (6_237_300, "mi", "3,876~mi"),
        (6_237_300, "nmi", "3,368~nmi"),
        (1609.344, "mi", "1.0~mi"),
        (1852, "nmi", "1.0~nmi"),
    ],
)
def test_a_distance(metres: float, unit: str, text: str) -> None:
    assert written(formats.distance(metres, unit)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(4.73, "+4.7~%"), (-4.76, "−4.8~%"), (0, "0.0~%"), (0.04, "0.0~%"), (-0.04, "0.0~%"), (1234.5, "+1,234.5~%")],
)
def test_a_percentage_has_a_sign_unless_it_is_zero(value: float, text: str) -> None:
    assert written(formats.percent(value)) == text


# --- clocks


@pytest.mark.parametrize(
    ("minutes", "text"),
    [
        (0, "UTC+0"),
        (9 * 60, "UTC+9"),
        (5 * 60 + 45, "UTC+5:45"),
        (12 * 60 + 45, "UTC+12:45"),
        (-10 * 60, "UTC−10"),
        (-3 * 60 - 30, "UTC−3:30"),
        (-30, "UTC−0:30"),
        (8 * 60 + 5, "UTC+8:05"),
    ],
)
def test_a_utc_offset(minutes: int, text: str) -> None:
    assert formats.utc_offset(timedelta(minutes=minutes)) == text


@pytest.mark.parametrize(
    ("span", "text", "sentence"),
    [
        (timedelta(0), "0~h", "same time as Yokota"),
        (timedelta(hours=1), "+1~h", "1 h ahead of Yokota"),
        (timedelta(hours=-19), "−19~h", "19 h behind Yokota"),
        (timedelta(hours=-3, minutes=-15), "−3:15~h", "3:15 h behind Yokota"),
        (timedelta(minutes=30), "+0:30~h", "0:30 h ahead of Yokota"),
    ],
)
def test_a_difference_between_clocks(span: timedelta, text: str, sentence: str) -> None:
    assert written(formats.signed_hours(span)) == text
    assert formats.clock_difference(span, "Yokota") == sentence


def test_a_date_with_and_without_a_time() -> None:
    assert formats.day(date(2024, 7, 8)) == "8 July 2024"
    assert formats.date_and_time(datetime(2024, 7, 28, 9, 5, tzinfo=UTC)) == "09:05, Sunday 28 July 2024"
    assert formats.day(date(2024, 7, 28)) == "28 July 2024"


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (timedelta(hours=16), "16~h"),
        (timedelta(hours=4, minutes=30), "4~h 30~min"),
        (timedelta(minutes=45), "45~min"),
        (timedelta(0), "0~min"),
        (timedelta(seconds=29), "0~min"),
        (timedelta(seconds=31), "1~min"),
        (timedelta(minutes=59, seconds=31), "1~h"),
        (timedelta(hours=2, seconds=20), "2~h"),
        (timedelta(hours=-4, minutes=-30), "4~h 30~min"),
        (timedelta(days=50), "1,200~h"),
    ],
)
def test_hours_and_minutes(span: timedelta, text: str) -> None:
    assert written(formats.hours_and_minutes(span)) == text


# --- directions and positions


@pytest.mark.parametrize(
    ("degrees", "text"),
    [
        (0, "0° (north)"),
        (11.2, "11° (north)"),
        (11.3, "11° (north-north-east)"),
        (90, "90° (east)"),
        (224, "224° (south-west)"),
        (270, "270° (west)"),
        (348.8, "349° (north)"),
        (359.6, "0° (north)"),
        (math.nan, "–"),
    ],
)
def test_an_azimuth_and_its_compass_point(degrees: float, text: str) -> None:
    assert formats.azimuth(degrees) == text


@pytest.mark.parametrize(
    ("degrees", "wind"),
    [(0, "north"), (22.4, "north"), (22.6, "north-east"), (238.2, "south-west"), (337.6, "north"), (360, "north")],
)
def test_the_nearest_of_eight_compass_points(degrees: float, wind: str) -> None:
    assert formats.compass(degrees, points=8) == wind


def test_each_of_the_sixteen_compass_points_covers_a_sixteenth_of_the_circle() -> None:
    assert [formats.compass(number * 22.5) for number in range(16)] == list(formats.COMPASS)
    assert len(set(formats.COMPASS)) == 16
    assert formats.compass(math.nan) == ""


@pytest.mark.parametrize(
    ("latitude", "longitude", "text"),
    [
        (35.7485, 139.348, "35.7485° N, 139.3480° E"),
        (21.3858, -157.9064, "21.3858° N, 157.9064° W"),
        (-41.32, 174.81, "41.3200° S, 174.8100° E"),
        (0, 0, "0.0000° N, 0.0000° E"),
    ],
)
def test_a_position(latitude: float, longitude: float, text: str) -> None:
    assert formats.position(latitude, longitude) == text
