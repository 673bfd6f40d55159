"""Numbers with their units, as news texts write them."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.quantities import MEASURES
from geo.extract.english.quantities import UNITS
from geo.extract.quantities import Quantity, find
from geo.extract.segments import Text


def told(text: str) -> list[tuple[object, str, str]]:
    """The figures of a text that have a unit."""
    return [(each.stated, each.unit, each.qualifier) for each in find(Text(text)) if each.unit]


def only(text: str) -> Quantity:
    (quantity,) = (each for each in find(Text(text)) if each.unit)
    return quantity


@pytest.mark.parametrize(
    ("text", "stated", "unit"),
    [
        ("The ridge is 1,100 km long.", 1100, "km"),
        ("The ridge is 1 100 km long.", 1100, "km"),
        ("The ridge is 1\u202f100\u00a0km long.", 1100, "km"),
        ("a line of 6.5 miles", 6.5, "mi"),
        ("It burnt 1.5 million acres.", 1_500_000, "acre"),
        ("It holds 5.7  million barrels.", 5_700_000, "bbl"),
        ("½ mile off", 0.5, "mi"),
        ("3½ miles off", 3.5, "mi"),
        ("3 ½ miles off", 3.5, "mi"),
        ("2 1/2 miles off", 2.5, "mi"),
        ("3/4 mile off", 0.75, "mi"),
        ("a 6,500-km flight", 6500, "km"),
        ("eighteen miles off", 18, "mi"),
        ("a dozen miles off", 12, "mi"),
        ("half a mile off", 0.5, "mi"),
        ("a half-mile walk", 0.5, "mi"),
        ("three-quarters of a mile off", 0.75, "mi"),
        ("two and a half miles off", 2.5, "mi"),
        ("five and three-quarter miles off", 5.75, "mi"),
        ("five-and-three quarter miles off", 5.75, "mi"),
        ("a mile and a half away", 1.5, "mi"),
        ("a hundred miles off", 100, "mi"),
        ("two hundred and fifty thousand tonnes", 250_000, "t"),
        ("twenty-five miles off", 25, "mi"),
        ("a twenty-five-mile walk", 25, "mi"),
        ("Twelve nautical miles off", 12, "nmi"),
        ("200nmi off", 200, "nmi"),
        ("200 nm (370 km) off", 200, "nmi"),
        ("winds of 75 miles an hour", 75, "mph"),
        ("winds of 75 miles per hour", 75, "mph"),
        ("winds of 75mph", 75, "mph"),
        ("winds of 75 m.p.h.", 75, "mph"),
        ("winds of 120 kph", 120, "km/h"),
        ("winds of 120 kmh", 120, "km/h"),
        ("winds of 120 km/h", 120, "km/h"),
        ("winds of 33 metres per second", 33, "m/s"),
        ("winds of 65 knots", 65, "kn"),
        ("an area of 12 sq mi", 12, "sqmi"),
        ("an area of 12 sq. mi.", 12, "sqmi"),
        ("an area of 12 square kilometers", 12, "km2"),
        ("an area of 12 km²", 12, "km2"),
        ("an area of 12 km2", 12, "km2"),
        ("a field of 40 hectares", 40, "ha"),
        ("it weighs 200 pounds", 200, "lb"),
        ("it weighs 200 lbs", 200, "lb"),
        ("it weighs 3 metric tons", 3, "t"),
        ("it weighs 3 long tons", 3, "longton"),
        ("it weighs 14 stone 6 lb", 202, "lb"),
        ("he is 5'11\" tall", 71, "in"),
        ("he is 5 ft 11 in (", 71, "in"),
        ("he is 6 feet 2 inches tall", 74, "in"),
        ("the 6-foot-2 keeper", 74, "in"),
        ("it reached 86 °F", 86, "F"),
        ("it reached 86F", 86, "F"),
        ("it reached 30 degrees Celsius", 30, "C"),
        ("it fell to -5 °C", -5, "C"),
        ("it fell to −5°C", -5, "C"),
        ("it fell to minus five degrees Celsius", -5, "C"),
        ("it reached 30 degrees", 30, "degrees"),
        ("10 to 15 km off", [10, 15], "km"),
        ("10-15 km off", [10, 15], "km"),
        ("10–15 km off", [10, 15], "km"),
        ("10 km to 15 km off", [10, 15], "km"),
        ("between 10 and 15 km off", [10, 15], "km"),
        ("a 10- to 15-km walk", [10, 15], "km"),
        ("five or six feet of water", [5, 6], "ft"),
        ("30 to 40 percent of it", [30, 40], "%"),
        ("left four–five hours ago", [4, 5], "hours"),
        ("three hours and 20 minutes later", 200, "minutes"),
        ("a day later", 1, "days"),
        ("an hour and a half later", 1.5, "hours"),
        ("half an hour ahead", 0.5, "hours"),
        ("five time zones away", 5, "zones"),
        ("a wall 5m high", 5, "m"),
        ("a 5 m (16 ft", 5, "m"),
    ],
)
def test_a_figure_with_its_unit(text: str, stated: object, unit: str) -> None:
    found = find(Text(text))[0]
    assert (found.stated, found.unit) == (stated, unit)


@pytest.mark.parametrize(
    "text",
    [
        "On 2024-07-28 they won 3-2 at 9:54 a.m. (1354 UTC).",
        "Call 555-1234.",
        "a magnitude 6.5 earthquake",
        "flight 370 and an F-16",
        "5m people and $5m",
        "It cost £100 million pounds.",
        "100 pounds sterling",
        "They paid 3 million pounds.",
        "3,6 km",  # no English number
        "several hundred kilometres",
        "a few hundred metres",
        "Three Mile Island and the Six Day War",
        "twice a day, five dollars a mile",
        "the 22nd second of it",
        "at 12° N, 40°30'E",
        "3 in London, 5 in Paris",
        "5G and 3D",
        "a chip of 5 nm",
        "the 1990s",
        "He scored 3 M goals.",
        "1,1,1,1,1 km",
    ],
)
def test_what_is_no_figure_with_a_unit(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("about 30 km", "about"),
        ("some 30 km", "about"),
        ("~30 km", "about"),
        ("an estimated 30 km", "about"),
        ("30 km or so", "about"),
        ("more than 30 km", "over"),
        ("just over 30 km", "over"),
        ("in excess of 30 km", "over"),
        ("at least 30 km", "at-least"),
        ("30 km or more", "at-least"),
        ("no more than 30 km", "at-most"),
        ("up to 30 km", "at-most"),
        ("within 30 km", "at-most"),
        ("less than 30 km", "under"),
        ("just under 30 km", "under"),
        ("nearly 30 km", "nearly"),
        ("close to 30 km", "nearly"),
        ("exactly 30 km", "exactly"),
        ("(about 30 km)", "about"),
        ("only 30 km", ""),
        ("there. 30 km", ""),
        ("about 30 to 40 km", "about"),
        ("more than 30 to 40 km", ""),
    ],
)
def test_the_words_that_qualify_a_figure(text: str, qualifier: str) -> None:
    assert only(text).qualifier == qualifier


def test_where_a_figure_stands() -> None:
    text = "It lies about 1,100 miles off."
    found = only(text)
    assert text[found.start : found.end] == "1,100 miles"
    assert text[found.qualified_start : found.end] == "about 1,100 miles"
    assert text[found.start : found.number_end] == "1,100"


def test_a_speed_is_read_across_brackets() -> None:
    assert told("winds between 60 and 70 miles (97 and 113 km) per hour") == [
        ([60, 70], "mph", ""),
        ([97, 113], "km/h", ""),
    ]


def test_every_unit_of_the_claims_has_a_name() -> None:
    assert set(MEASURES) - set(UNITS.values()) == {"C-change", "F-change"}


def test_bare_numbers() -> None:
    assert [each.stated for each in find(Text("Three men and 1,200 women in 7th place"))] == [3, 1200]


@given(st.text("12,.-/ °'\"½amik()totwenyhudrlf\n", max_size=200))
def test_figures_lie_in_order_and_do_not_overlap(text: str) -> None:
    found = find(Text(text))
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(each.qualified_start <= each.start < each.number_end <= each.end <= len(text) for each in found)
    assert all(each.low <= each.high for each in found)


@pytest.mark.parametrize(
    "part",
    [
        "1",
        "1,",
        "1 ",
        "1-",
        "1/",
        "one ",
        "one hundred ",
        "hundred and ",
        "a ",
        "half a ",
        "5 ft ",
        "5'",
        "1 to ",
        "(1",
        "1 km (",
        "km ",
        "more ",
    ],
)
def test_long_texts_take_no_longer_by_the_character(part: str) -> None:
    text = part * (100_000 // len(part))
    begin = time.process_time()
    find(Text(text))
    assert time.process_time() - begin < 60e-6 * len(text)
