"""A deadline: its verdicts, its readings and its outcome."""

from datetime import UTC, date, datetime, timedelta

import pytest

from geo.claims import check_all, check_all_at
from geo.claims.deadline import Deadline
from geo.claims.exhibits import Facts, Scale
from geo.claims.sentences import evidence
from geo.claims.verdicts import Evidence
from tests.claims.made import (
    article_with,
    shipped,
    verdict_on,
    words_for,
)

DAY = timedelta(days=1)
OUTCOME = {"text": "Activated at Camp Ichigaya.", "source": "Jiji Press"}


def due(stated: object, happened: date | None = None, **outcome: object) -> dict[str, object]:
    return {"kind": "deadline", "stated": stated} | (
        {"outcome": {**OUTCOME, "date": happened, **outcome}} if happened else {}
    )


def judged(fields: dict[str, object]) -> tuple[str, str]:
    verdict = verdict_on(fields)
    return verdict.name, verdict.rule.id if verdict.rule else ""


def deadline(stated: object, happened: date | None = None) -> Deadline:
    claim, _article = article_with(due(stated, happened))
    assert isinstance(claim, Deadline)
    return claim


@pytest.mark.parametrize(
    ("stated", "last_day", "day_before"),
    [
        ("2025", date(2025, 12, 31), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 29), date(2024, 1, 31)),
        ("2024-03", date(2024, 3, 31), date(2024, 2, 29)),
        ("2025-12", date(2025, 12, 31), date(2025, 11, 30)),
    ],
)
def test_by_a_month_or_a_year_has_two_readings(stated: str, last_day: date, day_before: date) -> None:
    assert deadline(stated).last_days == (last_day, day_before)
    for happened, name in (
        (day_before, "met"),
        (day_before + DAY, "depends-on-reading"),
        (last_day, "depends-on-reading"),
        (last_day + DAY, "not-met"),
    ):
        assert judged(due(stated, happened)) == (name, "deadline-by")
    assert judged(due(stated))[0] == "open"


def test_a_period_that_has_begun_on_the_claims_own_day_has_one_reading() -> None:
    for on, name in (
        (date(2025, 10, 31), "depends-on-reading"),
        (date(2025, 11, 1), "met"),
        (date(2025, 11, 14), "met"),
    ):
        assert judged(due("2025-11", date(2025, 11, 29)) | {"on": on})[0] == name


@pytest.mark.parametrize("stated", ["2025-03-24", date(2025, 3, 24)])
def test_by_a_day_means_on_it_at_the_latest(stated: object) -> None:
    assert judged(due(stated, date(2025, 3, 24))) == ("met", "deadline-by")
    assert judged(due(stated, date(2025, 3, 25))) == ("not-met", "deadline-by")


@pytest.mark.parametrize("stated", ["2025", "2025-01", "2025-01-01"])
def test_before_and_not_before_have_one_reading(stated: str) -> None:
    last, first = date(2024, 12, 31), date(2025, 1, 1)
    assert judged(due(stated, last) | {"sense": "before"}) == ("met", "deadline-before")
    assert judged(due(stated, first) | {"sense": "before"}) == ("not-met", "deadline-before")
    assert judged(due(stated, last) | {"sense": "not-before"}) == ("not-met", "deadline-not-before")
    assert judged(due(stated, first) | {"sense": "not-before"}) == ("met", "deadline-not-before")


def test_the_first_day_of_python_s_calendar_is_no_fault() -> None:
    assert deadline("0001").last_days == (date(1, 12, 31), date(1, 1, 1))


def test_an_open_deadline_before_the_article_has_passed() -> None:
    assert judged(due("2024-06")) == ("open", "deadline-passed")
    assert judged(due("2024-07-28")) == ("open", "deadline-open")
    assert judged(due("2024-06") | {"sense": "not-before"}) == ("open", "deadline-open")
    words = words_for(due("2024-06-30"))
    assert (words.label, words.computed) == ("○ outcome unknown", "passed, outcome unknown")
    assert words.finding == ("The deadline has passed. Its outcome is not known to us.")


def test_an_open_deadline_passes_when_its_last_day_is_over_everywhere() -> None:
    _claim, article = article_with(due("2025"))
    (verdict,) = check_all(article)
    # At noon UTC the clocks at UTC-12 come to midnight.
    begins = datetime(2026, 1, 1, 12, tzinfo=UTC)
    for instant, rule in ((begins - timedelta(seconds=1), "deadline-open"), (begins, "deadline-passed")):
        (at,) = check_all_at(article, instant)
        assert (at.name, at.rule and at.rule.id) == ("open", rule)
    assert verdict.rule and verdict.rule.id == "deadline-open"
    _claim, article = article_with(due("2025", date(2025, 3, 24)))
    assert check_all_at(article, begins) == check_all(article)


def test_the_shipped_deadline_depends_on_the_reading() -> None:
    claim, article = shipped("joint-operations-command")
    verdict = claim.check(article)
    assert verdict.name == "depends-on-reading"
    assert claim.would_change(verdict) == "Whether “by 2025” means within 2025 or before it begins."


@pytest.mark.parametrize(
    ("fields", "stated", "computed", "finding"),
    [
        (
            due("2025", date(2025, 3, 24)),
            "by 2025",
            "24 March 2025",
            "Activated at Camp Ichigaya (24 March 2025). If it means by 31 December 2025, it was met. "
            "If it means by 31 December 2024, it was missed.",
        ),
        (
            due("2025-03-24", date(2025, 3, 24)),
            "by 24 March 2025",
            "24 March 2025",
            "Activated at Camp Ichigaya (24 March 2025).",
        ),
        (
            due("2025", date(2025, 3, 24)) | {"sense": "not-before"},
            "not before 2025",
            "24 March 2025",
            "Activated at Camp Ichigaya (24 March 2025).",
        ),
        (
            due("2025") | {"sense": "before"},
            "before 2025",
            "–",
            "No outcome is known to us.",
        ),
    ],
)
def test_in_words(fields: dict[str, object], stated: str, computed: str, finding: str) -> None:
    words = words_for(fields)
    assert (words.stated, words.computed, words.finding) == (stated, computed, finding)


def test_the_open_row_shows_how_far_the_outcome_is_from_each_last_day() -> None:
    claim, article = article_with(due("2025", date(2025, 3, 24)))
    axis, *facts = claim.exhibits(article, None)
    assert isinstance(axis, Scale) and axis.days
    assert [(row.name, row.text, row.is_stated) for row in axis.rows] == [
        ("by 2025", "31 December 2025", True),
        ("by 2025", "31 December 2024", True),
        ("Outcome", "24 March 2025", False),
    ]
    assert [row.allowed and row.allowed.meets(row.low, row.low + 1) for row in axis.rows] == [True, True, None]
    assert facts == [
        Facts((("31 December 2025", "282 days after the outcome"), ("31 December 2024", "83 days before the outcome"))),
    ]


def test_the_evidence_is_the_rule_and_the_outcomes_source() -> None:
    assert [each.term for each in evidence(verdict_on(due("2025")))] == ["Rule", "What would change it"]
    address = "https://example.org/"
    outcome = evidence(verdict_on(due("2025", date(2025, 3, 24), source_url=address)))[-1]
    assert outcome == Evidence("Outcome: source", "", "Jiji Press", address)


def test_an_export_has_the_outcome_in_its_columns() -> None:
    assert deadline("2025").row() == {}
    row = deadline("2025", date(2025, 3, 24)).row()
    assert tuple(row) == Deadline.columns
    assert (row["outcome"], row["outcome_date"]) == ("Activated at Camp Ichigaya.", "2025-03-24")
