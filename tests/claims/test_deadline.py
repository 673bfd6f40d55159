"""A deadline: its verdicts, its readings and its outcome."""

from datetime import date, timedelta

import pytest

from geo.claims.deadline import Deadline
from geo.claims.sentences import Evidence, evidence
from tests.claims.made import (
    article_with,
    shipped,
    verdict_on,
    words_for,
)

OUTCOME = {"text": "Activated at Camp Ichigaya.", "source": "Jiji Press"}


def due(stated: object, happened: date | None = None, **outcome: object) -> dict[str, object]:
    return {"kind": "deadline", "stated": stated} | (
        {"outcome": {**OUTCOME, "date": happened, **outcome}} if happened else {}
    )


def deadline(stated: object, happened: date | None = None) -> Deadline:
    claim, _article = article_with(due(stated, happened))
    assert isinstance(claim, Deadline)
    return claim


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
    assert verdict_on(due(stated, last_day)).name == "met"
    assert verdict_on(due(stated, next_day)).name == "not-met"
    assert verdict_on(due(stated)).name == "open"


@pytest.mark.parametrize(
    ("stated", "strictest"),
    [
        ("2025", date(2024, 12, 31)),
        ("2024-03", date(2024, 2, 29)),
        ("2025-01", date(2024, 12, 31)),
        ("2025-03-24", date(2025, 3, 23)),
        (date(2025, 3, 1), date(2025, 2, 28)),
        ("0001", date(1, 1, 1)),
    ],
)
def test_a_deadline_read_most_strictly_is_the_day_before_it_begins(stated: object, strictest: date) -> None:
    claim = deadline(stated, strictest)
    assert claim.strictest_day == strictest
    assert claim.met_by(strictest) == "met"
    if strictest > date(1, 1, 1):
        assert claim.met_by(strictest - timedelta(days=1)) == "not-met"
    assert deadline(stated).met_by(strictest) == "open"


def test_the_shipped_deadline_is_met_within_2025_but_not_before() -> None:
    claim, _ = shipped("joint-operations-command")
    assert isinstance(claim, Deadline)
    assert (claim.met_by(claim.last_day), claim.met_by(claim.strictest_day)) == ("met", "not-met")


@pytest.mark.parametrize(
    ("fields", "stated", "computed", "finding"),
    [
        (
            due("2025", date(2025, 3, 24)),
            "2025",
            "24 March 2025",
            "Activated at Camp Ichigaya (24 March 2025). “2025” is read as: on 31 December 2025 at the latest.",
        ),
        (
            due("2025-01", date(2025, 3, 24)),
            "January 2025",
            "24 March 2025",
            "Activated at Camp Ichigaya (24 March 2025). “January 2025” is read as: on 31 January 2025 at the latest.",
        ),
        (due("2025"), "2025", "–", "No outcome is known to us. It is read as: on 31 December 2025 at the latest."),
    ],
)
def test_in_words(fields: dict[str, object], stated: str, computed: str, finding: str) -> None:
    words = words_for(fields)
    assert (words.stated, words.computed, words.finding) == (stated, computed, finding)


@pytest.mark.parametrize(
    ("stated", "happened", "text"),
    [
        (
            "2025",
            date(2025, 3, 24),
            "Read as: on 31 December 2025 at the latest. Read as before 2025 begins, it was not met.",
        ),
        (
            "2025",
            date(2024, 12, 31),
            "Read as: on 31 December 2025 at the latest. Read as before 2025 begins, it was met too.",
        ),
        (
            "2025-01",
            date(2025, 3, 24),
            "Read as: on 31 January 2025 at the latest. Read as before January 2025 begins, it was not met either.",
        ),
        ("2025-03-24", None, "Read as: on 24 March 2025 at the latest."),
    ],
)
def test_how_a_deadline_was_read(stated: str, happened: date | None, text: str) -> None:
    assert deadline(stated, happened).reading() == text


def test_the_evidence_is_the_reading_and_the_outcomes_source() -> None:
    assert [each.term for each in evidence(verdict_on(due("2025")))] == ["Reading"]
    address = "https://example.org/"
    _reading, outcome = evidence(verdict_on(due("2025", date(2025, 3, 24), source_url=address)))
    assert outcome == Evidence("Outcome: source", "", "Jiji Press", address)


def test_an_export_has_the_outcome_in_its_columns() -> None:
    assert deadline("2025").row() == {}
    row = deadline("2025", date(2025, 3, 24)).row()
    assert tuple(row) == Deadline.columns
    assert (row["outcome"], row["outcome_date"]) == ("Activated at Camp Ichigaya.", "2025-03-24")
