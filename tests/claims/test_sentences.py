"""A verdict in words: what all kinds share."""

from datetime import date

from geo.claims.sentences import evidence, in_words
from geo.claims.verdicts import Evidence
from geo.words.language import speaking
from tests.claims.made import (
    ends,
    verdict_on,
    words_for,
    written,
)


def test_every_fact_has_its_own_source() -> None:
    assert words_for({"kind": "count", "stated": 3}).sources == "the article"
    outcome = {"date": date(2025, 3, 24), "text": "x", "source": "Jiji Press"}
    full = {"kind": "deadline", "stated": "2025", "outcome": outcome, "note": "n", "note_source": "USNI News"}
    assert words_for(full).sources == "the article; outcome: Jiji Press; note: USNI News"
    official = {"kind": "count", "stated": 3, "official": "o", "official_source": "the joint statement"}
    assert words_for(official).sources == "the article; official: the joint statement"


def test_a_verdict_in_words() -> None:
    words = words_for(
        {"kind": "distance", "stated": 5800, "unit": "km", "quote": "5,800 km", **ends("tokyo", "hawaii")}
    )
    assert (words.quote, words.label, written(words.difference)) == (
        "“5,800 km”",
        "≈ roughly right",
        "234~km (4.2~%) too high",
    )
    assert written(words.summary) == "5,800~km: 234~km (4.2~%) too high"
    assert words_for({"kind": "count", "stated": 3}).difference == "–"


def test_the_official_statement_and_the_note_are_evidence_of_any_claim() -> None:
    noted = {"note": "n", "note_source": "USNI News", "note_url": "https://example.org/"}
    found = verdict_on({"kind": "count", "stated": 3, "official": "o", "official_source": "the statement", **noted})
    assert evidence(found)[-2:] == [
        Evidence("Official statement", "o", "the statement", ""),
        Evidence("Note", "n", "USNI News", "https://example.org/"),
    ]


def test_a_verdict_is_put_into_words_once_for_each_language() -> None:
    found = verdict_on({"kind": "count", "stated": 3})
    english = in_words(found)
    assert in_words(found) is english
    with speaking("ja"):
        assert in_words(found).finding != english.finding
    assert in_words(found) is english
