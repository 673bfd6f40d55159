"""Dates as news texts write them, with the weekdays beside them; and the date of the article."""

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.extract import days
from geo.extract.segments import Text


def told(source: str) -> list[str]:
    """Each date as "weekday year-month-day", with "?" for what is not written."""
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    return [
        (f"{names[day.weekday]} " if day.weekday is not None else "")
        + "-".join(str(part) if part is not None else "?" for part in (day.year, day.month, day.day))
        for day in days.find(Text(source))
    ]


@pytest.mark.parametrize(
    ("source", "dates"),
    [
        ("on January 5, 2019", ["2019-1-5"]),
        ("on 5 January 2019", ["2019-1-5"]),
        ("on Jan. 5", ["?-1-5"]),
        ("on the 5th of January", ["?-1-5"]),
        ("on the fifth day, 2019-01-05,", ["2019-1-5"]),
        ("on 13/01/2019 and 01/13/2019", ["2019-1-13", "2019-1-13"]),
        ("on 05/01/2019", []),
        ("on 05.05.2019", ["2019-5-5"]),
        ("14-Feb-2019", ["2019-2-14"]),
        ("in March 2019", ["2019-3-?"]),
        ("in May", ["?-5-?"]),
        ("since 2010, and from 1990 to 1995", ["2010-?-?", "1990-?-?", "1995-?-?"]),
        ("(1945–2019)", ["1945-?-?", "2019-?-?"]),
        ("SATURDAY, JANUARY 5, 2019", ["Sat 2019-1-5"]),
        ("Saturday, January 5", ["Sat ?-1-5"]),
        ("Saturday 5th January", ["Sat ?-1-5"]),
        ("Sat 5 Jan", ["Sat ?-1-5"]),
        ("Saturday the 5th of January", ["Sat ?-1-5"]),
        ("Saturday night, January 5", ["Sat ?-1-5"]),
        ("Saturday (January 5)", ["Sat ?-1-5"]),
        ("January 5 (Saturday)", ["Sat ?-1-5"]),
        ("On January 5, a Saturday, he", ["Sat ?-1-5"]),
        ("On January 5, 2019, which was a Saturday, he", ["Sat 2019-1-5"]),
        ("On 5 Jan., a Saturday, he", ["Sat ?-1-5"]),
        ("January 5 falls on a Saturday", ["Sat ?-1-5"]),
        ("On January 5, Saturday, he", ["Sat ?-1-5"]),
        ("2019-01-05 (Sat)", ["Sat 2019-1-5"]),
        ("from Monday 3 to Friday 7 June", ["Mon ?-6-3", "Fri ?-6-7"]),
        ("from Monday, June 3 to Friday 7", ["Mon ?-6-3", "Fri ?-6-7"]),
        ("Saturday and Sunday, January 5 and 6, 2019", ["Sat 2019-1-5", "Sun 2019-1-6"]),
        ("June 3-7, 2019", ["2019-6-3", "2019-6-7"]),
        ("3, 4 and 5 June 2019", ["?-6-3", "?-6-4", "2019-6-5"]),
        ("from Saturday, January 5, to Sunday, January 6", ["Sat ?-1-5", "Sun ?-1-6"]),
    ],
)
def test_dates_are_found_as_they_are_written(source: str, dates: list[str]) -> None:
    assert told(source) == dates


@pytest.mark.parametrize(
    ("source", "dates"),
    [
        ("She may 5 times a day march 10 kilometres.", []),
        ("May 5,000 people came.", []),
        ("The Sun, 5 January 2019", ["2019-1-5"]),
        ("The Sunday Times, January 6", ["?-1-6"]),
        ("open Monday to Friday, January 7", ["?-1-7"]),
        ("On January 5, Saturday's game was lost.", ["?-1-5"]),
        ("On January 5, Monday to Friday classes began.", ["?-1-5"]),
        ("until January 5, Sunday, January 6, and later", ["?-1-5", "Sun ?-1-6"]),
        ("on Saturdays in January 2019", ["2019-1-?"]),
        ("in 2000 people's homes; in 2000 houses; of 1500 men", []),
        ("at 1340 UTC, for 2019 dollars, 2019/20, 1,999 and 1999.5", []),
        ("Friday 13 people died", []),
        ("January 45, 45 January, January 5.5, 99/99/2019", []),
    ],
)
def test_other_words_and_figures_are_no_dates_and_no_weekdays(source: str, dates: list[str]) -> None:
    assert told(source) == dates


@pytest.mark.parametrize(
    ("source", "date"),
    [
        ("Bridge opens\n\nMonday, 3 June 2019\n\nA new bridge was opened.", "2019-06-03"),
        ("TOKYO, June 3, 2019 (Reuters) - A new bridge was opened.", "2019-06-03"),
        ("SAN JOSE, Costa Rica — June 3, 2019 — A new bridge was opened.", "2019-06-03"),
        ("Published 3 June 2019\nUpdated 4 June 2019\n\nA new bridge was opened.", "2019-06-03"),
        ("---\ntitle: A bridge\ndate: 2019-06-03\n---\n\nA new bridge was opened.", "2019-06-03"),
        ("A new bridge was opened in the town.\n\n3 June 2019", "2019-06-03"),
        ("A new bridge was opened today (3 June 2019) in the town.", "2019-06-03"),
        ("Storm hits\nBy Ann Example | 3 June 2019 | 10:30 GMT\n\nThe storm hit.", "2019-06-03"),
        ("(Nairobi, June 3, 2019) – The storm hit.", "2019-06-03"),
        ("Geneva, Monday 3 June 2019: The storm hit.", "2019-06-03"),
        ("Storm of 3 June 2010 remembered\n\nMonday, June 3, 2019\n\nThe storm hit.", "2019-06-03"),
        ("3 June 2019\nUpdated 4 June 2019\n\nThe storm hit.", "2019-06-03"),
        ("Posted at 10:30 a.m. on June 3, 2019\n\nThe storm hit.", "2019-06-03"),
        ("2019-06-03T10:00:00Z\nThe storm hit.", "2019-06-03"),
        ("Earthquake of 3 June 2010\n\nThe earthquake killed forty people.", None),
        ("March marks 30 years since June 4, 1989\n\nPeople came.", None),
        ("A brief report for Monday, June 3, 2019.\n\nA bridge opened.", None),
        ("On 20 July 1969 two men walked on the Moon. The bridge was named after one of them.", None),
        ("TOKYO, June 3 (Reuters) - A new bridge was opened.", None),
        ("A new bridge was opened.", None),
    ],
)
def test_the_date_of_the_article(source: str, date: str | None) -> None:
    text = Text(source)
    assert days.article_date(text, days.find(text)) == (dt.date.fromisoformat(date) if date else None)


PIECES = [
    "Saturday",
    ",",
    " ",
    "the ",
    "5",
    "th ",
    "January",
    "May ",
    " and ",
    "-",
    "2019",
    "\n",
    "(",
    ")",
    ".",
    "of ",
    "/",
]


@given(st.lists(st.sampled_from(PIECES), max_size=300))
def test_any_text_is_read_in_time_that_grows_with_its_length(pieces: list[str]) -> None:
    source = "".join(pieces) * 10
    start = time.process_time()
    found = days.find(Text(source))
    assert time.process_time() - start < 0.05 + 60e-6 * len(source)
    assert all(source[day.start : day.end].strip() for day in found)
    assert [day.start for day in found] == sorted(day.start for day in found)
