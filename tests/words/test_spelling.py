"""Which known name a misspelt one was probably meant to be."""

import pytest

from geo.words.spelling import nearest

KNOWN = [
    "id",
    "name",
    "latitude",
    "longitude",
    "layer",
    "time_zone",
    "precision",
    "source",
    "status_note",
    "note",
    "alpha",
]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("lattitude", "latitude"),
        ("longtitude", "longitude"),
        ("alfa", "alpha"),
        ("nmae", "name"),
        ("timezone", "time_zone"),
        ("presicion", "precision"),
        ("sources", "source"),
    ],
)
def test_slips_are_understood(written: str, meant: str) -> None:
    assert nearest(written, KNOWN) == meant


@pytest.mark.parametrize("written", ["capital", "population", "zzz", "", "緯度", "x" * 100_000])
def test_another_word_is_no_slip(written: str) -> None:
    assert nearest(written, KNOWN) == ""


def test_of_no_words_none_is_near() -> None:
    assert nearest("claim", []) == ""
