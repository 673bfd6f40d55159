"""Sentences about legs. `~` stands for a no-break space here."""

import math
from datetime import UTC, datetime, timedelta

import pytest

from geo.content import legs_in_words
from geo.content.legs_in_words import from_origin
from geo.earth.geodesy import Leg
from geo.perspective import Perspective
from geo.story.model import Place
from geo.view import View
from tests.claims.made import written
from tests.stories import SHIPPED


def place(id_: str, longitude: float, time_zone: str) -> Place:
    fields = {"layer": "one", "rank": 1, "precision": "site", "source": "a survey", "latitude": 0.0}
    return Place.read({"id": id_, "name": id_.title(), "longitude": longitude, "time_zone": time_zone, **fields})


# On the equator a degree is 111.3195 km.
TOKYO, HAWAII = place("tokyo", 0.0, "Asia/Tokyo"), place("hawaii", 50.0, "Pacific/Honolulu")
TWIN = place("twin", 0.0, "Asia/Tokyo")
SOUTH_POLE, NORTH_POLE = (
    Place.read({**vars(TOKYO), "id": name, "name": name.title(), "latitude": latitude})
    for name, latitude in (("south-pole", -90.0), ("north-pole", 90.0))
)


def test_a_leg() -> None:
    text = legs_in_words.leg(Leg(6_237_300, 89.6, 120), TOKYO, HAWAII, "km", timedelta(hours=-19))
    expected = "Tokyo to Hawaii: 6,237~km, heads east (90°); 19 h behind Tokyo"
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


def facts(id_: str, **choices: object) -> dict[str, str]:
    instant = datetime(2024, 7, 28, 12, tzinfo=UTC)
    seen = Perspective(SHIPPED, View.default(SHIPPED).choosing(**choices), instant)
    return dict(from_origin(seen, SHIPPED.place_by_id[id_]))


def test_the_card_says_distance_direction_and_clock_from_the_origin() -> None:
    assert facts("hawaii") == {
        "From Yokota Air Base": "6,237\N{NO-BREAK SPACE}km",
        "Direction": "87° (east)",
        "Clock": "19 h behind Yokota Air Base",
        "On the way": "the line crosses the 180th meridian, near which the calendar's date changes",
    }
    assert facts("hawaii", unit="nmi")["From Yokota Air Base"] == "3,368\N{NO-BREAK SPACE}nmi"
    assert facts("yokota") == {"Measured from": "here"}


def test_only_lines_over_the_antimeridian_mention_the_date() -> None:
    assert {place.id for place in SHIPPED.places if "On the way" in facts(place.id)} == {
        "hawaii", "hawaii-islands", "honolulu", "hilo",
    }  # fmt: skip
    assert "On the way" not in facts("honolulu", origin="hawaii")


@pytest.mark.parametrize(("month", "words"), [(7, "13 h ahead of Hawaii"), (12, "12 h ahead of Hawaii")])
def test_the_difference_is_the_one_at_the_instant(month: int, words: str) -> None:
    seen = Perspective(SHIPPED, View.default(SHIPPED).choosing(origin="hawaii"), datetime(2024, month, 1, tzinfo=UTC))
    assert dict(from_origin(seen, SHIPPED.place_by_id["kyiv"]))["Clock"] == words
