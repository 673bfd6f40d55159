"""Every number format and sentence that a reader sees. `~` stands for a no-break space here."""

import math
from datetime import UTC, date, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.claims import check, history, kinds
from geo.claims.deadline import Deadline
from geo.claims.distance import measures
from geo.claims.ends import EndsClaim
from geo.claims.history import Spell, through_time
from geo.claims.kind import CheckedClaim
from geo.claims.sentences import Evidence, evidence, in_words
from geo.claims.verdicts import MARKS, Comparison, Verdict, VerdictName
from geo.earth.geodesy import Leg, Measures
from geo.story.model import Article, Heading, Place
from geo.words import labels


def written(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", "~")


def place(id_: str, longitude: float, time_zone: str) -> Place:
    fields = {"layer": "one", "rank": 1, "precision": "site", "source": "a survey", "latitude": 0.0}
    return Place.read({"id": id_, "name": id_.title(), "longitude": longitude, "time_zone": time_zone, **fields})


# On the equator a degree is 111.3195 km.
TOKYO, HAWAII = place("tokyo", 0.0, "Asia/Tokyo"), place("hawaii", 50.0, "Pacific/Honolulu")
HILO, WASHINGTON = place("hilo", 53.0, "Pacific/Honolulu"), place("washington", 80.0, "America/New_York")
NEAR, KATHMANDU = place("near", 0.02, "Asia/Tokyo"), place("kathmandu", 30.0, "Asia/Kathmandu")
TWIN = place("twin", 0.0, "Asia/Tokyo")
SOUTH_POLE, NORTH_POLE = (
    Place.read({**vars(TOKYO), "id": name, "name": name.title(), "latitude": latitude})
    for name, latitude in (("south-pole", -90.0), ("north-pole", 90.0))
)
PLACES = (TOKYO, HAWAII, HILO, WASHINGTON, NEAR, KATHMANDU, TWIN)


def claim(**fields: object) -> CheckedClaim:
    return kinds.read({"id": "a", "section": "s", "quote": "q", "source": "the article", **fields})


def article(*claims: CheckedClaim) -> Article:
    heading = Heading.read({"title": "T", "standfirst": "S", "published": date(2024, 7, 28)})
    return Article(heading=heading, fit=(), layers=(), sections=(), claims=claims, places=PLACES)


def sources(one: CheckedClaim) -> str:
    return in_words(check(one, article(one))).sources


def reading(one: CheckedClaim) -> str:
    assert isinstance(one, Deadline)
    return one.reading()


def found(**fields: object) -> Verdict:
    one = claim(**fields)
    return check(one, article(one))


def distance(stated: float, *ends: str, start: str = "tokyo", unit: str = "km") -> Verdict:
    return found(kind="distance", stated=stated, unit=unit, **{"from": [start], "to": list(ends)})


def hours(stated: float, start: list[str], end: str) -> Verdict:
    return found(kind="time-difference", stated=stated, unit="h", **{"from": start, "to": [end]})


# --- numbers


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (0, 0, "0"),
        (999, 0, "999"),
        (6237.4, 0, "6,237"),
        (1234567.891, 2, "1,234,567.89"),
        (-6237.4, 0, "−6,237"),
        (-0.04, 1, "0.0"),
        (-0.0, 0, "0"),
        (-0.06, 1, "−0.1"),
        (19.5, 1, "19.5"),
    ],
)
def test_a_number(value: float, digits: int, text: str) -> None:
    assert labels.number(value, digits) == text


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.floats(-1e12, 1e12), st.integers(0, 3))
def test_a_number_can_be_read_back_and_has_no_hyphen(value: float, digits: int) -> None:
    text = labels.number(value, digits)
    assert "-" not in text
    assert float(text.replace(",", "").replace("−", "-")) == pytest.approx(value, abs=0.5001 * 10**-digits)


@pytest.mark.parametrize(
    ("metres", "unit", "text"),
    [
        (0, "km", "0~km"),
        (40, "km", "0.0~km"),
        (2345, "km", "2.3~km"),
        (9949, "km", "9.9~km"),
        (9951, "km", "10~km"),
        (6_237_300, "km", "6,237~km"),
        (6_237_300, "mi", "3,876~mi"),
        (6_237_300, "nmi", "3,368~nmi"),
        (1609.344, "mi", "1.0~mi"),
        (1852, "nmi", "1.0~nmi"),
    ],
)
def test_a_distance(metres: float, unit: str, text: str) -> None:
    assert written(labels.distance(metres, unit)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(4.73, "+4.7~%"), (-4.76, "−4.8~%"), (0, "0.0~%"), (0.04, "0.0~%"), (-0.04, "0.0~%"), (1234.5, "+1,234.5~%")],
)
def test_a_percentage_has_a_sign_unless_it_is_nothing(value: float, text: str) -> None:
    assert written(labels.percent(value)) == text


# --- clocks


@pytest.mark.parametrize(
    ("minutes", "text"),
    [
        (0, "UTC+0"),
        (9 * 60, "UTC+9"),
        (5 * 60 + 45, "UTC+5:45"),
        (12 * 60 + 45, "UTC+12:45"),
        (-10 * 60, "UTC−10"),
        (-3 * 60 - 30, "UTC−3:30"),
        (-30, "UTC−0:30"),
        (8 * 60 + 5, "UTC+8:05"),
    ],
)
def test_a_utc_offset(minutes: int, text: str) -> None:
    assert labels.utc_offset(timedelta(minutes=minutes)) == text


@pytest.mark.parametrize(
    ("span", "text", "sentence"),
    [
        (timedelta(0), "0~h", "same time as Yokota"),
        (timedelta(hours=1), "+1~h", "1 h ahead of Yokota"),
        (timedelta(hours=-19), "−19~h", "19 h behind Yokota"),
        (timedelta(hours=-3, minutes=-15), "−3:15~h", "3:15 h behind Yokota"),
        (timedelta(minutes=30), "+0:30~h", "0:30 h ahead of Yokota"),
    ],
)
def test_a_difference_between_clocks(span: timedelta, text: str, sentence: str) -> None:
    assert written(labels.signed_hours(span)) == text
    assert labels.difference(span, "Yokota") == sentence


def test_a_day_and_a_moment() -> None:
    assert labels.day(date(2024, 7, 8)) == "8 July 2024"
    assert labels.moment(datetime(2024, 7, 28, 9, 5, tzinfo=UTC)) == "09:05, Sunday 28 July 2024"
    assert labels.article_date(article()) == "28 July 2024"


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (timedelta(hours=16), "16~h"),
        (timedelta(hours=4, minutes=30), "4~h 30~min"),
        (timedelta(minutes=45), "45~min"),
        (timedelta(0), "0~min"),
        (timedelta(seconds=29), "0~min"),
        (timedelta(seconds=31), "1~min"),
        (timedelta(minutes=59, seconds=31), "1~h"),
        (timedelta(hours=2, seconds=20), "2~h"),
        (timedelta(hours=-4, minutes=-30), "4~h 30~min"),
        (timedelta(days=50), "1,200~h"),
    ],
)
def test_hours_and_minutes(span: timedelta, text: str) -> None:
    assert written(labels.hours_and_minutes(span)) == text


# --- the difference through time


def spells(start_zone: str, end_zone: str, first: int, last: int) -> tuple[Spell, ...]:
    return through_time(start_zone, end_zone, datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("start_zone", "end_zone", "year", "text"),
    [
        ("Asia/Tokyo", "Pacific/Honolulu", 2024, "19~h on every date of 2024."),
        ("Asia/Seoul", "Asia/Tokyo", 2024, "The same time on every date of 2024."),
        (
            "Asia/Tokyo",
            "America/New_York",
            2024,
            "14~h until 10 March 2024, 13~h until 3 November 2024, then 14~h.",
        ),
        ("Asia/Seoul", "Asia/Pyongyang", 2018, "0:30~h until 5 May 2018, then the same time."),
        ("Asia/Seoul", "Asia/Pyongyang", 2015, "The same time until 15 August 2015, then 0:30~h."),
        (
            "Asia/Tokyo",
            "Pacific/Apia",
            2011,
            "19~h behind until 2 April 2011, 20~h behind until 24 September 2011, "
            "19~h behind until 31 December 2011, then 5~h ahead.",
        ),
        ("America/New_York", "America/Chicago", 2024, "1~h on every date of 2024."),
        (
            "America/New_York",
            "Africa/Casablanca",
            2024,
            "6~h until 10 March 2024, 4~h until 14 April 2024, 5~h until 3 November 2024, then 6~h.",
        ),
    ],
)
def test_a_difference_through_the_year(start_zone: str, end_zone: str, year: int, text: str) -> None:
    assert written(history.through_the_year(spells(start_zone, end_zone, year, year))) == text


@pytest.mark.parametrize(
    ("at_most", "text"),
    [
        (3, "14~h until 10 March 2024, 13~h until 3 November 2024, then 14~h."),
        (2, "14~h until 10 March 2024, 13~h until 3 November 2024, and so on."),
        (1, "14~h until 10 March 2024, and so on."),
    ],
)
def test_a_year_of_many_changes_is_cut(at_most: int, text: str) -> None:
    assert written(history.through_the_year(spells("Asia/Tokyo", "America/New_York", 2024, 2024), at_most)) == text


@pytest.mark.parametrize(
    ("start_zone", "end_zone", "at_most", "text"),
    [
        ("Asia/Tokyo", "Pacific/Honolulu", 4, "19~h on every date since 1970."),
        (
            "Asia/Tokyo",
            "America/New_York",
            4,
            "14~h from 3 November 2024 on; before that 13~h from 10 March 2024, 14~h from 5 November 2023, "
            "13~h from 12 March 2023, and so on back to 1970.",
        ),
        (
            "Asia/Seoul",
            "Asia/Pyongyang",
            7,
            "The same time from 5 May 2018 on; before that 0:30~h from 15 August 2015, "
            "the same time from 9 October 1988, 1~h from 8 May 1988, the same time from 11 October 1987, "
            "1~h from 10 May 1987, the same time back to 1970.",
        ),
        (
            "Africa/Accra",
            "Pacific/Kwajalein",
            4,
            "12~h ahead from 22 August 1993 on; before that 12~h behind back to 1970.",
        ),
        ("America/New_York", "America/Chicago", 2, "1~h on every date since 1970."),
    ],
)
def test_a_difference_through_history(start_zone: str, end_zone: str, at_most: int, text: str) -> None:
    assert written(history.through_history(spells(start_zone, end_zone, 1970, 2024), at_most)) == text


def test_a_history_of_less_than_two_spells_is_none() -> None:
    with pytest.raises(ValueError, match=r"^at most 1 says nothing of what was before; name 2 or more$"):
        history.through_history(spells("Asia/Tokyo", "America/New_York", 2020, 2024), 1)


# --- directions and positions


@pytest.mark.parametrize(
    ("degrees", "text"),
    [
        (0, "0° (north)"),
        (11.2, "11° (north)"),
        (11.3, "11° (north-north-east)"),
        (90, "90° (east)"),
        (224, "224° (south-west)"),
        (270, "270° (west)"),
        (348.8, "349° (north)"),
        (359.6, "0° (north)"),
        (math.nan, "–"),
    ],
)
def test_an_azimuth_and_its_wind(degrees: float, text: str) -> None:
    assert labels.azimuth(degrees) == text


@pytest.mark.parametrize(
    ("degrees", "wind"),
    [(0, "north"), (22.4, "north"), (22.6, "north-east"), (238.2, "south-west"), (337.6, "north"), (360, "north")],
)
def test_the_nearest_of_eight_winds(degrees: float, wind: str) -> None:
    assert labels.compass(degrees, winds=8) == wind


def test_the_sixteen_winds_each_have_their_sixteenth_of_the_compass() -> None:
    assert [labels.compass(number * 22.5) for number in range(16)] == list(labels.COMPASS)
    assert len(set(labels.COMPASS)) == 16
    assert labels.compass(math.nan) == ""


@pytest.mark.parametrize(
    ("latitude", "longitude", "text"),
    [
        (35.7485, 139.348, "35.7485° N, 139.3480° E"),
        (21.3858, -157.9064, "21.3858° N, 157.9064° W"),
        (-41.32, 174.81, "41.3200° S, 174.8100° E"),
        (0, 0, "0.0000° N, 0.0000° E"),
    ],
)
def test_a_position(latitude: float, longitude: float, text: str) -> None:
    assert labels.position(latitude, longitude) == text


def test_a_leg() -> None:
    text = labels.leg(Leg(6_237_300, 89.6, 120), TOKYO, HAWAII, "km", timedelta(hours=-19))
    expected = "Tokyo to Hawaii: 6,237~km, azimuth 90° out and 120° on arrival, 19 h behind Tokyo"
    assert written(text) == expected


@pytest.mark.parametrize(
    ("start", "end", "found", "unit", "text"),
    [
        (TOKYO, HAWAII, Leg(1_877_418, 238.18, 230), "km", "From Tokyo to Hawaii: 1,877~km, to the south-west."),
        (TOKYO, HAWAII, Leg(1_877_418, 0.1, 0.2), "nmi", "From Tokyo to Hawaii: 1,014~nmi, to the north."),
        (TOKYO, TWIN, Leg(0, math.nan, math.nan), "km", "Tokyo and Twin are one and the same point."),
        (SOUTH_POLE, TOKYO, Leg(10_001_966, 140.0, 0), "km", "From South-Pole to Tokyo: 10,002~km, to the north."),
        (NORTH_POLE, TOKYO, Leg(10_001_966, 40.0, 180), "km", "From North-Pole to Tokyo: 10,002~km, to the south."),
    ],
)
def test_how_far_in_which_direction(start: Place, end: Place, found: Leg, unit: str, text: str) -> None:
    assert written(labels.direction_sentence(start, end, found, unit)) == text


def test_each_way_of_measuring() -> None:
    text = measures(Measures(6_206_508, 6_285_085, 6_196_900), "km")
    assert written(text) == "6,207~km by the geodesic, 6,285~km by the rhumb line, 6,197~km on a sphere."


# --- what a claim states and what was computed


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"kind": "count", "stated": 55000, "unit": "troops"}, "55,000~troops"),
        ({"kind": "count", "stated": 3}, "3"),
        ({"kind": "count", "stated": 2.5, "unit": "tonnes"}, "2.5~tonnes"),
        ({"kind": "date", "stated": "2024-07-28"}, "28 July 2024"),
        ({"kind": "date", "stated": date(2024, 7, 28)}, "28 July 2024"),
        ({"kind": "deadline", "stated": "2025-03"}, "March 2025"),
        ({"kind": "deadline", "stated": "2025"}, "2025"),
        ({"kind": "distance", "stated": 6500.0, "unit": "km", "from": ["tokyo"], "to": ["hilo"]}, "6,500~km"),
        ({"kind": "time-difference", "stated": 3.25, "unit": "h", "from": ["tokyo"], "to": ["kathmandu"]}, "3.25~h"),
    ],
)
def test_what_is_stated(fields: dict[str, object], text: str) -> None:
    assert written(claim(**fields).stated_text) == text


@pytest.mark.parametrize(
    ("verdict", "text"),
    [
        (distance(6500, "hawaii"), "5,566~km"),
        (distance(6500.5, "hawaii"), "5,566.0~km"),
        (distance(3500, "hawaii", unit="mi"), "3,459~mi"),
        (distance(2, "near"), "2.2~km"),
        (distance(2, "twin"), "0~km"),
        (hours(19, ["tokyo"], "hawaii"), "19~h"),
        (hours(3, ["tokyo"], "kathmandu"), "3:15~h"),
        (found(kind="count", stated=3), "–"),
        (found(kind="deadline", stated="2025"), "–"),
        (
            found(kind="deadline", stated="2025", outcome={"date": date(2025, 3, 24), "text": "x", "source": "y"}),
            "24 March 2025",
        ),
    ],
)
def test_what_was_computed(verdict: Verdict, text: str) -> None:
    assert written(in_words(verdict).computed) == text


def test_each_pair_is_written_as_the_claim_has_its_figures() -> None:
    far = claim(kind="distance", stated=3500, unit="mi", **{"from": ["tokyo"], "to": ["hawaii"], "also_to": ["hilo"]})
    assert isinstance(far, EndsClaim)
    assert [written(far.written(each.computed)) for each in far.comparisons(article(far))] == ["3,459~mi", "3,666~mi"]
    late = claim(kind="time-difference", stated=19, unit="h", **{"from": ["tokyo"], "to": ["hawaii", "kathmandu"]})
    assert isinstance(late, EndsClaim)
    assert [written(late.written(each.computed)) for each in late.comparisons(article(late))] == ["3:15~h", "19~h"]


def test_sources_name_each_fact_s_own() -> None:
    assert sources(claim(kind="count", stated=3)) == "the article"
    outcome = {"date": date(2025, 3, 24), "text": "x", "source": "Jiji Press"}
    full = claim(kind="deadline", stated="2025", outcome=outcome, note="n", note_source="USNI News")
    assert sources(full) == "the article; outcome: Jiji Press; note: USNI News"
    official = claim(kind="count", stated=3, official="o", official_source="the joint statement")
    assert sources(official) == "the article; official: the joint statement"


# --- verdicts


def test_every_verdict_has_a_name_and_a_sign_of_its_own_kind() -> None:
    assert {name: MARKS[name].label for name in get_args(VerdictName)} == {
        "holds": "✓ holds",
        "depends-on-endpoints": "⇄ depends on the end points",
        "depends-on-date": "⇄ depends on the date",
        "approximate": "≈ approximate",
        "differs": "✗ differs",
        "met": "✓ met",
        "not-met": "✗ not met",
        "open": "○ open",
        "not-checkable": "– not checkable",
    }


OUTCOME = {"text": "Activated at Camp Ichigaya.", "source": "Jiji Press"}


@pytest.mark.parametrize(
    ("verdict", "name", "text"),
    [
        (distance(5600, "hawaii"), "holds", "Tokyo to Hawaii: 5,566~km, so the stated figure holds."),
        (
            distance(5800, "hawaii"),
            "approximate",
            "Tokyo to Hawaii: 5,566~km; the stated figure is +4.2~% off.",
        ),
        (distance(5000, "hawaii"), "differs", "Tokyo to Hawaii: 5,566~km; the stated figure is −10.2~% off."),
        (
            distance(5900, "hawaii", "hilo"),
            "depends-on-endpoints",
            "Tokyo to Hawaii: 5,566~km; the stated figure is +6.0~% off. It holds from Tokyo to Hilo: 5,900~km.",
        ),
        (distance(5, "twin"), "differs", "Tokyo to Twin: 0~km: one and the same point."),
        (hours(19, ["tokyo"], "hawaii"), "holds", "Tokyo to Hawaii: 19~h, on every date of 2024."),
        (
            hours(13, ["tokyo"], "washington"),
            "depends-on-date",
            "Tokyo to Washington: 13~h on 28 July 2024, but not on every date of 2024.",
        ),
        (
            hours(14, ["tokyo"], "washington"),
            "depends-on-date",
            "Tokyo to Washington: 13~h on 28 July 2024. "
            "On 1 January 2024, for example, it is 14 h from Tokyo to Washington.",
        ),
        (
            hours(19, ["kathmandu", "tokyo"], "hawaii"),
            "depends-on-endpoints",
            "Kathmandu to Hawaii: 15:45~h on 28 July 2024. "
            "On 1 January 2024, for example, it is 19 h from Tokyo to Hawaii.",
        ),
        (hours(18.5, ["tokyo"], "hawaii"), "approximate", "Tokyo to Hawaii: 19~h on 28 July 2024."),
        (hours(5, ["tokyo"], "hawaii"), "differs", "Tokyo to Hawaii: 19~h on 28 July 2024."),
        (
            found(kind="deadline", stated="2025", outcome={**OUTCOME, "date": date(2025, 3, 24)}),
            "met",
            "Activated at Camp Ichigaya (24 March 2025). “2025” is read as: on 31 December 2025 at the latest.",
        ),
        (
            found(kind="deadline", stated="2025-01", outcome={**OUTCOME, "date": date(2025, 3, 24)}),
            "not-met",
            "Activated at Camp Ichigaya (24 March 2025). “January 2025” is read as: on 31 January 2025 at the latest.",
        ),
        (
            found(kind="deadline", stated="2025"),
            "open",
            "No outcome is known to us. It is read as: on 31 December 2025 at the latest.",
        ),
        (
            found(kind="count", stated=3),
            "not-checkable",
            "Geography and clocks cannot check this. It stands as its source says it.",
        ),
    ],
)
def test_how_a_verdict_came_about(verdict: Verdict, name: str, text: str) -> None:
    assert (verdict.name, written(in_words(verdict).finding)) == (name, text)


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
    outcome = {"outcome": {**OUTCOME, "date": happened}} if happened else {}
    assert reading(claim(kind="deadline", stated=stated, **outcome)) == text


def test_a_time_difference_without_a_date_is_refused() -> None:
    one = claim(kind="time-difference", stated=19, unit="h", **{"from": ["tokyo"], "to": ["hawaii"]})
    with pytest.raises(ValueError, match=r"^hours between two clocks are computed for a date$"):
        in_words(Verdict(one, "holds", 19, Comparison(TOKYO, HAWAII, 19)))


@settings(deadline=None, derandomize=True, max_examples=100)
@given(st.sampled_from(PLACES), st.sampled_from(PLACES), st.floats(0.001, 1e6), st.sampled_from(["km", "mi", "nmi"]))
def test_a_finding_is_whole_sentences(start: Place, end: Place, stated: float, unit: str) -> None:
    text = in_words(distance(stated, end.id, start=start.id, unit=unit)).finding
    assert text.startswith(start.name) and text.endswith(".")
    assert not {"nan", "None", "inf"} & set(text.split())


def at(name: str, zone: str) -> Place:
    fields = {"latitude": 0, "longitude": 0, "layer": "x", "rank": 1, "precision": "site", "source": "us"}
    return Place.read({"id": name.lower(), "name": name, "time_zone": zone} | fields)


@pytest.mark.parametrize(
    ("origin", "others", "on", "said"),
    [
        ("Asia/Tokyo", ["Asia/Tokyo"], date(2024, 7, 28), ""),
        ("Asia/Tokyo", ["Pacific/Honolulu", "Asia/Taipei"], date(2024, 7, 28),
         "Until 19:00 in Here it is still 27 July 2024 in A."),
        ("Pacific/Honolulu", ["Asia/Tokyo", "Asia/Seoul", "Asia/Taipei"], date(2024, 7, 28),
         "From 05:00 on in Here it is already 29 July 2024 in A and B."),
        ("Europe/London", ["Asia/Kathmandu", "America/New_York"], date(2024, 12, 31),
         "Until 05:00 in Here it is still 30 December 2024 in B. "
         "From 18:15 on in Here it is already 1 January 2025 in A."),
    ],
)  # fmt: skip
def test_the_date_elsewhere_is_told_for_who_is_farthest_from_it(
    origin: str, others: list[str], on: date, said: str
) -> None:
    places = [at(name, zone) for name, zone in zip("ABC", others, strict=False)]
    assert labels.dates_elsewhere(at("Here", origin), places, on) == said


def test_a_figures_data_are_named() -> None:
    assert evidence(distance(6500, "hawaii")) == [
        Evidence("Data", "Positions: Tokyo: a survey; Hawaii: a survey. Geodesic on WGS84.")
    ]
    assert evidence(hours(19, ["tokyo"], "hawaii")) == [
        Evidence("Data", "Time zones Asia/Tokyo and Pacific/Honolulu, IANA time zone database.")
    ]
