"""The figures that no statement uses, each with its reason."""

import pytest

from geo.extract import unjudged
from geo.extract.found import Statement
from geo.extract.kinds import conversion
from tests.extract.reading import context


@pytest.mark.parametrize(
    ("text", "figure", "begins"),
    [
        ("A 3-km zone was set up.", "3-km", "A length or a distance"),
        ("The wall is about 2 metres high.", "about 2 metres", "A height or a depth"),
        ("It struck at a depth of 10 km.", "10 km", "A height or a depth"),
        ("It burnt 300 acres.", "300 acres", "An area"),
        ("It weighs 3.6 kg.", "3.6 kg", "A weight"),
        ("Winds of 75 mph blew.", "75 mph", "A speed"),
        ("It reached 30 °C.", "30 °C", "A temperature"),
        ("It spilt 50 gallons.", "50 gallons", "A volume"),
        ("They waited 30 days.", "30 days", "A duration"),
        ("They left three hours ago.", "three hours", "A time before or after"),
        ("The 92-year-old man left.", "92-year", "An age"),
    ],
)
def test_a_figure_without_anything_to_compare_it_with(text: str, figure: str, begins: str) -> None:
    (found,) = unjudged.find(context(text), [])
    assert (found.text, text[found.start : found.end]) == (figure, figure)
    assert found.reason.startswith(begins)


def test_what_a_statement_uses_is_left_out() -> None:
    text = context("It lies 15 miles (24 km) off, at 30 knots, within 5 km.")
    found = unjudged.find(text, list(conversion.find(text)))
    assert [each.text for each in found] == ["30 knots", "within 5 km"]
    whole = Statement(0, len(text.source), "count")
    assert unjudged.find(text, [whole]) == []


def test_races_and_their_seconds_are_left_out() -> None:
    text = "He won the men's 800 m, the 4 x 100 m and the 100 m final in 9.9 seconds."
    assert unjudged.find(context(text), []) == []


def test_bare_numbers_and_shares_are_left_out() -> None:
    assert unjudged.find(context("Three men won 40 percent, five seats, a mile from there."), []) == []
