"""On which date two clocks are compared, as the reader finds and judges them."""

import datetime as dt

import pytest

from geo.extract.reader import read

SUMMER = "2024-07-28"


def verdicts(source: str, published: str = SUMMER) -> list[str]:
    day = dt.date.fromisoformat(published) if published else None
    return [each.name for each in read(source, day).findings if each.statement.kind == "clock"]


def test_without_a_date_only_what_does_not_depend_on_it_is_judged() -> None:
    assert verdicts("It was 3 p.m. in Tokyo (0600 UTC).", "") == ["holds"]
    assert verdicts("It was 3 p.m. in Paris (1300 UTC).", "") == ["not-checkable"]
    assert verdicts("It was 3 p.m. in Paris (1400 UTC).", "") == ["not-checkable"]
    assert verdicts("It was 3 p.m. in Paris (1500 UTC).", "") == ["differs"]
    assert verdicts("It was 3 p.m. EST (2000 UTC).", "") == ["holds"]


def test_in_the_weeks_around_a_change_of_the_clocks_either_may_be_meant() -> None:
    # Chicago put its clocks back on 3 November 2024.
    before, after, never = (
        f"He spoke in Chicago at 9 a.m. local time ({utc} UTC)." for utc in ("1400", "1500", "1600")
    )
    assert [verdicts(each, "2024-11-05") for each in (before, after, never)] == [["in-doubt"], ["holds"], ["differs"]]
    on_a_day = before.replace("He spoke", "On Saturday he spoke")
    assert verdicts(on_a_day, "2024-11-05") == ["holds"]
    assert [verdicts(each, "2024-11-25") for each in (before, after)] == [["differs"], ["holds"]]
    dated = before.replace("He spoke", "On November 4 he spoke")
    assert verdicts(dated, "2024-11-05") == ["differs"]


def test_another_day_without_a_date_may_be_in_any_season() -> None:
    for hour in ("10 p.m.", "11 p.m."):
        assert verdicts(f"When it is noon in Tokyo, it is {hour} the previous day in Toronto.", "") == ["holds"]
    assert verdicts("When it is noon in Tokyo, it is 9 p.m. the previous day in Toronto.", "") == ["differs"]
    assert verdicts("It was at 12:00:01 in Tokyo (03:00:01 UTC the same day).", "") == ["holds"]


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        ("The storm came on 9 January 2023. It hit Rome at 9 a.m. (0800 GMT).", "holds"),
        ("The storm came on 9 January 2023. It hit Rome at 9 a.m. (0600 GMT).", "differs"),
        ("The storm came in January. It hit Rome at 9 a.m. (0800 GMT).", "in-doubt"),
        ("The storm came last winter. It hit Rome at 9 a.m. (0800 GMT).", "in-doubt"),
        ("The storm came on 9 January.\n\nA new one hit Rome at 9 a.m. (0800 GMT).", "in-doubt"),
        ("Seen first on 9 January, the storm hit Rome at 9 a.m. (0700 GMT).", "in-doubt"),
        ("A new storm hit Rome at 9 a.m. (0800 GMT).\n\nThe first had come on 9 January.", "in-doubt"),
        ("Italy's 2010 quake was felt in Rome at 9 a.m. (0800 GMT).", "depends-on-date"),
        ("The storm came on 9 July. It hit Rome at 9 a.m. (0800 GMT).", "differs"),
        ("The storm hit Rome at 9 a.m. (0800 GMT). Last winter was calm.", "differs"),
    ],
)
def test_another_date_that_the_text_tells_of_may_be_meant(source: str, verdict: str) -> None:
    """A false hour is wrong only if no date that the text names makes it right."""
    assert verdicts(source) == [verdict]
