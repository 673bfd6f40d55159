"""Hints for misspelt names."""

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
def test_misspelt_words_get_a_hint(written: str, meant: str) -> None:
    assert nearest(written, KNOWN) == meant


@pytest.mark.parametrize("written", ["capital", "population", "zzz", "", "緯度", "x" * 100_000])
def test_a_different_word_gets_no_hint(written: str) -> None:
    assert nearest(written, KNOWN) == ""


def test_without_known_words_there_is_no_hint() -> None:
    assert nearest("claim", []) == ""
