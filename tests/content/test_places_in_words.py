"""Sentences about places."""

from datetime import date

import pytest

from geo.content import places_in_words
from geo.story.model import Place


def at(name: str, zone: str) -> Place:
    fields = {"latitude": 0, "longitude": 0, "layer": "x", "rank": 1, "precision": "site", "source": "us"}
    return Place.read({"id": name.lower(), "name": name, "time_zone": zone} | fields)


@pytest.mark.parametrize(
    ("origin", "others", "on", "expected"),
    [
        ("Asia/Tokyo", ["Asia/Tokyo"], date(2024, 7, 28), ""),
        ("Asia/Tokyo", ["Pacific/Honolulu", "Asia/Taipei"], date(2024, 7, 28),
         "Before 19:00 in Here, it is still 27 July 2024 in A."),
        ("Pacific/Honolulu", ["Asia/Tokyo", "Asia/Seoul", "Asia/Taipei"], date(2024, 7, 28),
         "From 05:00 in Here, it is already 29 July 2024 in A and B."),
        ("Europe/London", ["Asia/Kathmandu", "America/New_York"], date(2024, 12, 31),
         "Before 05:00 in Here, it is still 30 December 2024 in B. "
         "From 18:15 in Here, it is already 1 January 2025 in A."),
    ],
)  # fmt: skip
def test_the_date_elsewhere_is_given_for_the_place_with_the_largest_difference(
    origin: str, others: list[str], on: date, expected: str
) -> None:
    places = [at(name, zone) for name, zone in zip("ABC", others, strict=False)]
    assert places_in_words.dates_elsewhere(at("Here", origin), places, on) == expected
