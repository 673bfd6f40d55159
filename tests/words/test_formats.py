"""Every number format and sentence that a reader sees. `~` stands for a no-break space here."""

import math
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.content import legs_in_words, places_in_words
from geo.earth.geodesy import Leg
from geo.story.model import Place
from geo.words import formats
from tests.claims.made import told


def written(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", "~")


def place(id_: str, longitude: float, time_zone: str) -> Place:
    fields = {"layer": "one", "rank": 1, "precision": "site", "source": "a survey", "latitude": 0.0}
    return Place.read({"id": id_, "name": id_.title(), "longitude": longitude, "time_zone": time_zone, **fields})


# On the equator a degree is 111.3195 km.
TOKYO, HAWAII = place("tokyo", 0.0, "Asia/Tokyo"), place("hawaii", 50.0, "Pacific/Honolulu")
HILO, WASHINGTON = place("hilo", 53.0, "Pacific/Honolulu"), place("washington", 80.0, "America/New_York")
NEAR, KATHMANDU = place("near", 0.02, "Asia/Tokyo"), place("kathmandu", 30.0, "Asia/Kathmandu")
TWIN = place("twin", 0.0, "Asia/Tokyo")
SOUTH_POLE, NORTH_POLE = (
    Place.read({**vars(TOKYO), "id": name, "name": name.title(), "latitude": latitude})
    for name, latitude in (("south-pole", -90.0), ("north-pole", 90.0))
)
PLACES = (TOKYO, HAWAII, HILO, WASHINGTON, NEAR, KATHMANDU, TWIN)


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


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.floats(-1e12, 1e12), st.integers(0, 3))
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
def test_a_percentage_has_a_sign_unless_it_is_nothing(value: float, text: str) -> None:
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
    assert formats.difference(span, "Yokota") == sentence


def test_a_day_and_a_moment() -> None:
    assert formats.day(date(2024, 7, 8)) == "8 July 2024"
    assert formats.moment(datetime(2024, 7, 28, 9, 5, tzinfo=UTC)) == "09:05, Sunday 28 July 2024"
    assert formats.day(told({"kind": "count", "stated": 3})[1].heading.published) == "28 July 2024"


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


# --- the difference through time


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
def test_an_azimuth_and_its_wind(degrees: float, text: str) -> None:
    assert formats.azimuth(degrees) == text


@pytest.mark.parametrize(
    ("degrees", "wind"),
    [(0, "north"), (22.4, "north"), (22.6, "north-east"), (238.2, "south-west"), (337.6, "north"), (360, "north")],
)
def test_the_nearest_of_eight_winds(degrees: float, wind: str) -> None:
    assert formats.compass(degrees, winds=8) == wind


def test_the_sixteen_winds_each_have_their_sixteenth_of_the_compass() -> None:
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


def test_a_leg() -> None:
    text = legs_in_words.leg(Leg(6_237_300, 89.6, 120), TOKYO, HAWAII, "km", timedelta(hours=-19))
    expected = "Tokyo to Hawaii: 6,237~km, azimuth 90° out and 120° on arrival, 19 h behind Tokyo"
    assert written(text) == expected


@pytest.mark.parametrize(
    ("start", "end", "found", "unit", "text"),
    [
        (TOKYO, HAWAII, Leg(1_877_418, 238.18, 230), "km", "From Tokyo to Hawaii: 1,877~km, to the south-west."),
        (TOKYO, HAWAII, Leg(1_877_418, 0.1, 0.2), "nmi", "From Tokyo to Hawaii: 1,014~nmi, to the north."),
        (TOKYO, TWIN, Leg(0, math.nan, math.nan), "km", "Tokyo and Twin are one and the same point."),
        (SOUTH_POLE, TOKYO, Leg(10_001_966, 140.0, 0), "km", "From South-Pole to Tokyo: 10,002~km, to the north."),
        (NORTH_POLE, TOKYO, Leg(10_001_966, 40.0, 180), "km", "From North-Pole to Tokyo: 10,002~km, to the south."),
    ],
)
def test_how_far_in_which_direction(start: Place, end: Place, found: Leg, unit: str, text: str) -> None:
    assert written(legs_in_words.direction_sentence(start, end, found, unit)) == text


def at(name: str, zone: str) -> Place:
    fields = {"latitude": 0, "longitude": 0, "layer": "x", "rank": 1, "precision": "site", "source": "us"}
    return Place.read({"id": name.lower(), "name": name, "time_zone": zone} | fields)


@pytest.mark.parametrize(
    ("origin", "others", "on", "said"),
    [
        ("Asia/Tokyo", ["Asia/Tokyo"], date(2024, 7, 28), ""),
        ("Asia/Tokyo", ["Pacific/Honolulu", "Asia/Taipei"], date(2024, 7, 28),
         "Until 19:00 in Here it is still 27 July 2024 in A."),
        ("Pacific/Honolulu", ["Asia/Tokyo", "Asia/Seoul", "Asia/Taipei"], date(2024, 7, 28),
         "From 05:00 on in Here it is already 29 July 2024 in A and B."),
        ("Europe/London", ["Asia/Kathmandu", "America/New_York"], date(2024, 12, 31),
         "Until 05:00 in Here it is still 30 December 2024 in B. "
         "From 18:15 on in Here it is already 1 January 2025 in A."),
    ],
)  # fmt: skip
def test_the_date_elsewhere_is_told_for_who_is_farthest_from_it(
    origin: str, others: list[str], on: date, said: str
) -> None:
    places = [at(name, zone) for name, zone in zip("ABC", others, strict=False)]
    assert places_in_words.dates_elsewhere(at("Here", origin), places, on) == said
