"""One instant on two clocks: its verdict, the date at the other clock, hours that are skipped or shown twice."""

import datetime as dt
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import export
from geo.claims.exhibits import Clocks, Facts
from geo.claims.kind import Verdict
from geo.claims.sentences import in_words
from geo.clocks import zones
from geo.files import reading
from geo.map.scene import scene
from geo.perspective import Perspective
from geo.report import facts
from geo.view import View, address
from tests.claims.made import PLACES, Ends, article_with, ends, place, verdict_on, written
from tests.stories import NOON

CITIES = (
    *PLACES,
    place("berlin", (52.5, 13.4), "Europe/Berlin"),
    place("apia", (-13.8, -171.8), "Pacific/Apia"),
    place("niue", (-19.1, -169.9), "Pacific/Niue"),
    place("kiritimati", (1.9, -157.4), "Pacific/Kiritimati"),
)


def found(stated: object, equals: object, start: Ends, end: Ends, **fields: object) -> Verdict:
    claim = {"kind": "clock", "stated": stated, "equals": equals, **ends(start, end), **fields}
    return verdict_on(claim, places=CITIES)


def judged(stated: object, equals: object, start: Ends, end: Ends, **fields: object) -> tuple[str, str]:
    verdict = found(stated, equals, start, end, **fields)
    assert verdict.rule is not None
    assert verdict.rule in verdict.claim.rules
    return verdict.name, verdict.rule.id


@pytest.mark.parametrize(
    ("stated", "equals", "start", "end", "name"),
    [
        ("09:00", "00:00", "tokyo", "utc", "holds"),
        ("00:00", "09:00", "utc", "tokyo", "holds"),
        ("9:00", dt.time(0), "tokyo", "utc", "holds"),
        ("09:00", "00:01", "tokyo", "utc", "differs"),
        ("09:00", "01:00", "tokyo", "utc", "differs"),
        ("09:00", "14:00", "tokyo", "hawaii", "holds"),  # the day before
        ("12:00", "06:15", "kathmandu", "utc", "holds"),  # UTC+5:45
        ("2024-07-28 09:00", "2024-07-27 14:00", "tokyo", "hawaii", "holds"),
        ("2024-07-28 09:00", "2024-07-28 14:00", "tokyo", "hawaii", "differs"),
        (dt.datetime(2024, 7, 28, 9), dt.datetime(2024, 7, 27, 14), "tokyo", "hawaii", "holds"),
        ("09:00", "2024-07-27 14:00", "tokyo", "hawaii", "holds"),  # the date at the start follows
        ("09:00", "2024-02-27 14:00", "tokyo", "hawaii", "holds"),
        ("20:30", "2009-08-02 00:30", "washington", "utc", "holds"),
        ("23:59", "00:01", "tokyo", "seoul", "differs"),
    ],
)
def test_two_clocks(stated: object, equals: object, start: str, end: str, name: str) -> None:
    assert judged(stated, equals, start, end) == (name, "one-instant")


def test_about_is_half_an_hour_also_across_midnight() -> None:
    for equals, name in (("00:30", "holds"), ("23:30", "holds"), ("00:31", "differs"), ("23:29", "differs")):
        assert judged("09:00", equals, "tokyo", "utc", qualifier="about") == (name, "one-instant-about")


def test_the_day_decides_which_time_is_in_force() -> None:
    summer, winter = date(2024, 7, 28), date(2024, 1, 28)
    assert found("12:00", "16:00", "washington", "utc", on=summer).name == "holds"
    assert found("12:00", "17:00", "washington", "utc", on=winter).name == "holds"
    assert found("12:00", "17:00", "washington", "utc", on=summer).name == "differs"
    # Without a day of its own, the claim may be about another date than the article's.
    assert judged("12:00", "16:00", "washington", "utc") == ("holds", "one-instant")
    assert judged("12:00", "17:00", "washington", "utc") == ("depends-on-date", "clocks-by-date")
    assert found("12:00", "18:00", "washington", "utc").name == "differs"


def test_another_end_that_fits() -> None:
    assert found("09:00", "14:00", ["kathmandu", "tokyo"], "hawaii").name == "depends-on-endpoints"


def test_an_hour_that_never_was() -> None:
    verdict = found("02:30", "00:30", "berlin", "utc", on=date(2024, 3, 31))
    assert (verdict.name, verdict.rule and verdict.rule.id, verdict.computed) == ("differs", "never-shown", None)
    assert in_words(verdict).finding == (
        "Clocks in Berlin never showed 02:30 on 31 March 2024: they were put forward past it."
    )
    assert found("12:00", "22:00", "apia", "utc", on=date(2011, 12, 30)).name == "differs"


def test_an_hour_that_was_twice() -> None:
    on = date(2024, 10, 27)
    for equals in ("00:30", "01:30"):
        verdict = found("02:30", equals, "berlin", "utc", on=on)
        assert (verdict.name, verdict.rule and verdict.rule.id) == ("depends-on-reading", "shown-twice")
        assert in_words(verdict).finding == (
            "Clocks in Berlin showed 02:30 twice on 27 October 2024: once when it was 00:30 UTC, once at 01:30."
        )
    assert found("02:30", "02:30", "berlin", "utc", on=on).name == "differs"
    # Both readings fit within half an hour.
    assert found("02:30", "01:00", "berlin", "utc", on=on, qualifier="about").name == "holds"


def test_the_moment_of_a_change_is_told_by_both_readings() -> None:
    assert found("02:00", "01:00", "berlin", "utc", on=date(2024, 3, 31)).name == "holds"
    assert found("02:01", "01:01", "berlin", "utc", on=date(2024, 3, 31)).name == "differs"
    # "Clocks were put back at 3 a.m. (0100 UTC)", to 2 a.m.
    for equals in ("01:00", "02:00"):
        assert found("03:00", equals, "berlin", "utc", on=date(2024, 10, 27)).name == "depends-on-reading"
    assert found("03:01", "01:01", "berlin", "utc", on=date(2024, 10, 27)).name == "differs"


@pytest.mark.parametrize(
    ("stated", "equals", "start", "end", "finding"),
    [
        ("09:00", "00:00", "tokyo", "utc", "When it is 09:00 in Tokyo on 28 July 2024, it is 00:00 UTC."),
        (
            "09:00",
            "14:00",
            "tokyo",
            "hawaii",
            "When it is 09:00 in Tokyo on 28 July 2024, it is 14:00 in Hawaii the day before.",
        ),
        (
            "21:00",
            "10:00",
            "washington",
            "tokyo",
            "When it is 21:00 in Washington on 28 July 2024, it is 10:00 in Tokyo the next day.",
        ),
        (
            "2024-07-28 09:00",
            "2024-07-28 14:00",
            "tokyo",
            "hawaii",
            "When it is 09:00 in Tokyo on 28 July 2024, it is 14:00 in Hawaii on 27 July 2024. "
            "The article says 14:00 on 28 July 2024.",
        ),
        (
            "00:30",
            "23:30",
            "kiritimati",
            "niue",
            "When it is 00:30 in Kiritimati on 28 July 2024, it is 23:30 in Niue on 26 July 2024.",
        ),
    ],
)
def test_in_words(stated: str, equals: str, start: str, end: str, finding: str) -> None:
    assert written(in_words(found(stated, equals, start, end)).finding) == finding


def test_how_far_off_the_stated_time_is() -> None:
    words = [in_words(found("09:00", equals, "tokyo", "utc")) for equals in ("00:00", "01:00", "23:30")]
    assert [written(each.difference) for each in words] == ["none", "1~h too late", "0:30~h too early"]
    assert words[1].stated == "09:00 (01:00 UTC)"
    assert words[1].computed == "00:00 on 28 July 2024"


@given(
    st.datetimes(dt.datetime(1970, 1, 3), dt.datetime(2030, 1, 1)),
    st.sampled_from([city.id for city in CITIES]),
    st.sampled_from([city.id for city in CITIES]),
)
def test_the_two_ends_may_change_places(instant: dt.datetime, start: str, end: str) -> None:
    by_id = {city.id: city.time_zone for city in CITIES}
    whole = instant.replace(second=0, microsecond=0, tzinfo=dt.UTC)
    here, there = (zones.local(by_id[id_], whole).replace(tzinfo=None, fold=0) for id_ in (start, end))
    for first, other, one, two in ((start, end, here, there), (end, start, there, here)):
        assert found(one, two, first, other).name in ("holds", "depends-on-reading")
        assert found(one, two + dt.timedelta(days=1), first, other).name == "differs"


def test_the_row_shows_what_every_clock_shows() -> None:
    claim, article = article_with(
        {"kind": "clock", "stated": "09:00", "equals": "14:00", **ends("tokyo", "hawaii"), "also_to": ["washington"]}
    )
    clocks, shown = claim.exhibits(article, None)
    assert shown == Facts(
        (
            ("Tokyo", "09:00, Sunday 28 July 2024 (UTC+9)"),
            ("Hawaii", "14:00, Saturday 27 July 2024 (UTC−10)"),
            ("Washington", "20:00, Saturday 27 July 2024 (UTC−4)"),
        )
    )
    assert isinstance(clocks, Clocks)
    ((said, dials),) = clocks.rows
    assert said == "the article says 09:00 (14:00)"
    night = [("Tokyo", False), ("Hawaii", False), ("Washington", False)]
    assert [(each.name, each.is_night) for each in dials] == night
    assert [each.reading.hour for each in dials] == [9, 14, 20]


# --- a whole story with UTC as an end

TOML = """
[[claim]]
id = "ahead"
section = "talks"
quote = "UTC-4"
kind = "time-difference"
stated = 4
unit = "h"
sense = "behind"
from = ["new-york"]
to = ["utc"]
source = "the article"

[[claim]]
id = "opens"
section = "talks"
quote = "at 10 am (1400 GMT)"
kind = "clock"
stated = 10:00:00
equals = "14:00"
on = 2024-07-28
from = ["new-york", "geneva"]
to = ["utc"]
source = "the article"
"""


@pytest.mark.parametrize("format_", list(export.FORMATS))
def test_a_story_with_utc_as_an_end_is_exported(format_: str) -> None:
    locations, article = reading.template()
    story = reading.read(locations, article + TOML.encode())
    for claim in ("", "ahead", "opens"):
        assert export.write(format_, Perspective(story, View.default(story).choosing(claim=claim), NOON))


def test_utc_is_on_no_map_and_in_no_address() -> None:
    locations, article = reading.template()
    story = reading.read(locations, article + TOML.encode())
    assert story.claim_by_id["opens"].ends is None
    seen = Perspective(story, View.default(story).choosing(claim="opens"), NOON)
    assert [arc for arc in scene(seen, folder="")["arcs"] if arc["claim"]] == []
    features = json.loads(export.write("geojson", seen))["features"]
    assert {"claim:ahead", "claim:opens"}.isdisjoint(each["id"] for each in features)
    assert address.read(story, {"claim": ["opens.new-york.utc"]})[0].ends == ()
    document = facts(story, NOON)
    rows = {row["id"]: row for row in document["claims"]}
    assert (rows["opens"]["verdict"], rows["opens"]["stated"], rows["opens"]["computed"]) == (
        "holds",
        "10:00",
        "2024-07-28 14:00",
    )
    assert rows["ahead"]["verdict"] == "depends-on-date"
    assert {(row["from"], row["to"]) for row in document["spells"] if row["claim"] == "ahead"} == {("new-york", "utc")}
