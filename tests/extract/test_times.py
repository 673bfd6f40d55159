"""Clock times as news texts write them, with their zones."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.extract import times
from geo.extract.segments import Text


def told(source: str) -> list[str]:
    """Each time with its zone, and "?" if it does not say which half of the day."""
    return [
        f"{each.time:%H:%M}{f':{each.time:%S}' if each.time.second else ''}{'' if each.has_half else '?'}"
        + (f" {each.zone.text}" if each.zone else "")
        for each in times.find(Text(source))
    ]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("at 13:40", ["13:40"]),
        ("at 1:40 pm, 1.40pm, 1:40 P.M. and 1:40 p.m.", ["13:40"] * 4),
        ("at 5 a.m. or 12 a.m. or 12 p.m.", ["05:00", "00:00", "12:00"]),
        ("at noon, at midnight, at 12 noon", ["12:00", "00:00", "12:00"]),
        ("at 5 o'clock", ["05:00?"]),
        ("at five o'clock in the morning", ["05:00"]),
        ("at half past five in the evening", ["17:30"]),
        ("at twenty past ten o’clock", ["10:20?"]),
        ("at quarter to six", ["05:45?"]),
        ("nine in the evening, ten p.m. and 2 at night", ["21:00", "22:00", "02:00"]),
        ("at 9:30", ["09:30?"]),
        ("at 09:30", ["09:30"]),
        ("at 10:53:03 AM", ["10:53:03"]),
        ("1340 UTC, 0040 GMT, 1340Z, 0040 hours, 2030 hrs", ["13:40 UTC", "00:40 GMT", "13:40 Z", "00:40", "20:30"]),
        ("9 UTC and UTC 0940", ["09:00 UTC", "09:40 UTC"]),
        ("13.40 GMT", ["13:40 GMT"]),
        ("8:17 a.m. local time", ["08:17 local time"]),
        ("0400 local time", ["04:00 local time"]),
        ("noon Eastern", ["12:00 Eastern"]),
        ("9 a.m. U.S. Eastern Time", ["09:00 Eastern Time"]),
        ("9 a.m. Eastern Daylight Time", ["09:00 Eastern Daylight Time"]),
        ("10:30 BST, 8 pm EDT", ["10:30? BST", "20:00 EDT"]),
        ("6 p.m. Moscow time", ["18:00 Moscow time"]),
        ("6 p.m. New York time", ["18:00 New York time"]),
        ("18:00 (UTC+3)", ["18:00 UTC+3"]),
        ("18:00 UTC+5:30, 9am GMT-5", ["18:00 UTC+5:30", "09:00 GMT-5"]),
        ("13:40 +0900", ["13:40 +0900"]),
        ("11 p.m. on Sunday EDT", ["23:00 EDT"]),
        ("between 10 and 11 a.m. EDT", ["10:00? EDT", "11:00 EDT"]),
        ("from 8:30 to 9 p.m.", ["20:30?", "21:00"]),
        ("0900-1000 GMT", ["09:00 GMT", "10:00 GMT"]),
    ],
)
def test_times_are_found_as_they_are_written(source: str, found: list[str]) -> None:
    assert told(source) == found


@pytest.mark.parametrize(
    "source",
    [
        "They won 3:16 after John 3:16, at odds of 10:15 and a ratio of 2:05.",
        "a time of 2:05:30, 1:45.32 in the final, and 4:30 hours in all",
        "$13.40, 13.40 metres, magnitude 7.2, section 9.30",
        "2030 hours of work in 2019, 1340 people, 1900 houses",
        "the afternoon, 5 people, 11 amps",
        "at 25:10, 13:75, 2561 UTC",
        "2019-01-05",
        "10 MT of rice, 12 CT scans, 5 Z, 9 CAT and 8 PT",
        "in 3 June 2024 local time",
    ],
)
def test_other_figures_are_no_times(source: str) -> None:
    assert told(source) == []


def test_the_clocks_that_a_zone_may_mean() -> None:
    def clocks(source: str) -> list[str]:
        (found,) = times.find(Text(source))
        assert found.zone
        return [spot.time_zone for spot in found.zone.spots]

    assert clocks("9 a.m. JST") == ["Asia/Tokyo"]
    assert clocks("9 a.m. IST") == ["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"]
    assert clocks("9 a.m. Irish Standard Time") == ["Europe/Dublin"]
    assert clocks("9 a.m. (UTC+9)") == ["Asia/Tokyo"]
    assert clocks("9 a.m. UTC-3:30") == []


PIECES = [
    "13:40",
    " ",
    "noon",
    "9",
    " a.m.",
    " UTC",
    "+9",
    "EDT",
    " local time",
    "(",
    ")",
    " and ",
    "-",
    "half past ",
    "o'clock",
    "Tokyo ",
    "time",
]


@given(st.lists(st.sampled_from(PIECES), max_size=300))
def test_any_text_is_read_in_time_that_grows_with_its_length(pieces: list[str]) -> None:
    source = "".join(pieces) * 10
    start = time.process_time()
    found = times.find(Text(source))
    assert time.process_time() - start < 0.05 + 60e-6 * len(source)
    assert all(one.start < two.start for one, two in pairwise(found))
