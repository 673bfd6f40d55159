"""The document of all computed facts: its keys, and numbers known from other sources."""

import json
import math
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import combinations, permutations
from pathlib import Path
from typing import Any

import pytest
from geographiclib.geodesic import Geodesic

from geo.claims import kinds
from geo.clocks import zones
from geo.earth import base_map, countries, regions
from geo.files import reading
from geo.report import facts
from geo.story import limits, warnings
from geo.story.model import Article, Heading, Place
from tests.stories import AIRBRIDGE

INSTANT = datetime(2024, 7, 28, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def article() -> Article:
    return reading.load(Path(__file__).parent.parent / "data")


@pytest.fixture(scope="module")
def found(article: Article) -> dict[str, Any]:
    return facts(article, INSTANT)


def pair(rows: list[dict[str, Any]], start: str, end: str) -> dict[str, Any]:
    (row,) = [row for row in rows if (row["from"], row["to"]) == (start, end)]
    return row


def test_the_keys_are_those_that_are_documented(found: dict[str, Any]) -> None:
    assert list(found) == [
        "story",
        "instant",
        "places",
        "legs",
        "time_differences",
        "shared_hours",
        "waiting",
        "exchanges",
        "comparisons",
        "spells",
        "claims",
        "rings",
    ]
    assert list(found["story"]) == ["title", "published"]
    keys = {
        "places": ["id", "name", "latitude", "longitude", "time_zone", "utc_offset_hours"],
        "legs": ["from", "to", "distance_m", "azimuth_deg"],
        "time_differences": ["from", "to", "hours"],
        "shared_hours": ["places", "hours_per_week", "days_per_week"],
        "waiting": ["from", "to", "mean_hours", "median_hours", "p90_hours", "max_hours"],
        "exchanges": ["from", "to", "mean_hours", "median_hours", "p90_hours", "max_hours"],
        "comparisons": ["claim", "from", "to", "computed", "unit", "rhumb", "sphere"],
        "spells": ["claim", "from", "to", "since", "hours"],
        "claims": [
            *("id", "kind", "verdict", "stated", "computed", "computed_low", "computed_high", "unit", "difference"),
            *("difference_percent", "rule", "others"),
        ],
    }
    for name, expected in keys.items():
        assert found[name]
        assert all(list(row) == expected for row in found[name])


def test_the_story_and_the_instant(found: dict[str, Any]) -> None:
    assert found["story"] == {"title": "Who commands US forces in Japan", "published": "2024-07-28"}
    assert found["instant"] == "2024-07-28T12:00:00+00:00"


def test_the_instant_is_said_in_utc(article: Article) -> None:
    in_tokyo = INSTANT.astimezone(timezone(timedelta(hours=9)))
    assert facts(article, in_tokyo) == facts(article, INSTANT)


def test_every_pair_is_listed_once_in_the_order_of_places(article: Article, found: dict[str, Any]) -> None:
    pairs = list(combinations([place.id for place in article.places], 2))
    assert [(row["from"], row["to"]) for row in found["legs"]] == pairs
    assert [(row["from"], row["to"]) for row in found["time_differences"]] == pairs
    assert [tuple(row["places"]) for row in found["shared_hours"]] == pairs


def test_waiting_has_every_pair_in_both_directions(article: Article, found: dict[str, Any]) -> None:
    ways = list(permutations([place.id for place in article.places], 2))
    assert [(row["from"], row["to"]) for row in found["waiting"]] == ways


@pytest.mark.parametrize(
    ("start", "end", "distance_km"),
    [("yokota", "hawaii", 6237), ("hawaii", "tokyo", 6206), ("tokyo", "hilo", 6553), ("moscow", "kyiv", 756)],
)
def test_legs_are_in_metres_and_degrees_and_go_from_the_first_to_the_second(
    article: Article, found: dict[str, Any], start: str, end: str, distance_km: int
) -> None:
    leg = pair(found["legs"], start, end)
    other = Geodesic.WGS84.Inverse(*article.place_by_id[start].position, *article.place_by_id[end].position)
    assert leg["distance_m"] == pytest.approx(distance_km * 1000, abs=1000)
    assert leg["distance_m"] == pytest.approx(other["s12"], abs=0.001)
    assert leg["azimuth_deg"] == pytest.approx(other["azi1"] % 360, abs=1e-6)


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        ("hawaii", "tokyo", 19),
        ("yokota", "hawaii", -19),
        ("tokyo", "hilo", -19),
        ("tokyo", "kyiv", -6),
        ("taiwan", "north-korea", 1),
        ("yokota", "senkaku", 0),
    ],
)
def test_hours_are_added_to_the_first_clock(found: dict[str, Any], start: str, end: str, hours: int) -> None:
    assert pair(found["time_differences"], start, end)["hours"] == hours


def test_offsets_and_differences_are_those_of_the_instant(article: Article, found: dict[str, Any]) -> None:
    winter = facts(article, datetime(2024, 1, 28, 12, tzinfo=UTC))
    kyiv = [{place["id"]: place["utc_offset_hours"] for place in of["places"]}["kyiv"] for of in (found, winter)]
    assert kyiv == [3, 2]
    assert pair(winter["time_differences"], "tokyo", "kyiv")["hours"] == -7


def shared(found: dict[str, Any], start: str, end: str) -> tuple[float, int]:
    (row,) = [row for row in found["shared_hours"] if row["places"] == [start, end]]
    return row["hours_per_week"], row["days_per_week"]


@pytest.mark.parametrize(
    ("start", "end", "hours", "days"),
    [
        ("hawaii", "tokyo", 16, 4),  # Monday to Thursday in Hawaii
        ("yokota", "hawaii", 16, 4),  # Tuesday to Friday in Japan
        ("hawaii", "taiwan", 12, 4),
        ("yokota", "senkaku", 45, 5),
        ("tokyo", "kyiv", 15, 5),
        ("hawaii", "kyiv", 0, 0),
    ],
)
def test_working_hours_are_shared_in_hours_and_days_of_a_week(
    found: dict[str, Any], start: str, end: str, hours: float, days: int
) -> None:
    assert shared(found, start, end) == (hours, days)


def test_a_question_waits_by_the_working_hours_of_both(found: dict[str, Any]) -> None:
    # Of 45 hours, 16 are shared. The 9 of Monday (Sunday in Hawaii) wait 19 to 10 hours, and 20 wait 15 to 10.
    assert pair(found["waiting"], "yokota", "hawaii") == {
        "from": "yokota",
        "to": "hawaii",
        "mean_hours": round((9 * 14.5 + 20 * 12.5) / 45, 3),
        "median_hours": 11.3,  # 22.5 - 16 = 5 * 1.3
        "p90_hours": 14.9,  # 40.5 - 16 = 5 * 4.9
        "max_hours": 19,
    }
    # The last four hours of Friday in Hawaii are on Saturday in Japan; they wait 53 to 49 hours until Monday.
    assert pair(found["waiting"], "hawaii", "yokota")["max_hours"] == 53


def test_the_week_is_that_of_the_first_clock(article: Article) -> None:
    monday_in_tokyo = facts(article, datetime(2024, 3, 31, 18, tzinfo=UTC))  # Kyiv put its clocks forward this Sunday
    assert shared(monday_in_tokyo, "tokyo", "kyiv") == (15, 5)
    assert shared(monday_in_tokyo, "moscow", "kyiv") == (40, 5)
    assert pair(monday_in_tokyo["waiting"], "tokyo", "kyiv")["max_hours"] == 6
    assert pair(monday_in_tokyo["waiting"], "moscow", "kyiv")["max_hours"] == 1
    monday_in_kyiv = facts(article, datetime(2024, 3, 31, 22, tzinfo=UTC))
    assert shared(monday_in_kyiv, "moscow", "kyiv") == (45, 5)
    assert pair(monday_in_kyiv["waiting"], "moscow", "kyiv")["max_hours"] == 0


def test_the_claims_of_the_shipped_story(found: dict[str, Any]) -> None:
    claims = {claim.pop("id"): claim for claim in [dict(claim) for claim in found["claims"]]}
    assert claims["time-difference"] == {
        "kind": "time-difference",
        "verdict": "holds",
        "stated": 19,
        "computed": 19.0,
        "computed_low": 19.0,
        "computed_high": 19.0,
        "unit": "h",
        "difference": 0.0,
        "difference_percent": 0.0,
        "rule": "always",
        "others": [],
    }
    assert claims["joint-operations-command"] == {
        "kind": "deadline",
        "verdict": "depends-on-reading",
        "stated": "2025",
        "computed": "2025-03-24",
        "computed_low": None,
        "computed_high": None,
        "unit": None,
        "difference": None,
        "difference_percent": None,
        "rule": "deadline-by",
        "others": [],
    }
    troops = claims["troops"]
    assert (troops["verdict"], troops["stated"], troops["computed"], troops["unit"]) == (
        "holds",
        55000,
        54000,
        "troops",
    )
    assert (troops["difference"], troops["difference_percent"], troops["rule"]) == (1000, 1.852, "about")
    assert troops["others"][-1] == {
        "publisher": "Nikkei",
        "stated": 55000,
        "unit": "troops",
        "source": "Nikkei, as told by News.Az, 28 July 2024",
    }
    distance = claims["distance"]
    assert (distance["verdict"], distance["stated"], distance["unit"]) == ("depends-on-endpoints", 6500, "km")
    assert distance["computed"] == pytest.approx(6206.5, abs=0.1)
    assert distance["difference_percent"] == pytest.approx(4.73, abs=0.01)


def test_missing_numbers_are_null_and_never_nan() -> None:
    fields = {"layer": "one", "rank": 1, "time_zone": "Asia/Tokyo", "precision": "site", "source": "s"}
    twins = tuple(
        Place.read({"id": id_, "name": id_, "latitude": 10.0, "longitude": 20.0, **fields}) for id_ in ("a", "b")
    )
    quoted = {"section": "s", "quote": "q", "source": "s"}
    claims = (
        kinds.read({"id": "far", "kind": "distance", "stated": 5, "unit": "km", "from": ["a"], "to": ["b"], **quoted}),
        kinds.read({"id": "when", "kind": "date", "stated": date(2024, 7, 28), **quoted}),
    )
    heading = Heading.read({"title": "T", "standfirst": "S", "published": date(2024, 7, 28)})
    found = facts(Article(heading=heading, fit=(), layers=(), sections=(), claims=claims, places=twins), INSTANT)
    assert found["legs"] == [{"from": "a", "to": "b", "distance_m": 0.0, "azimuth_deg": None}]
    assert (found["claims"][0]["computed"], found["claims"][0]["difference_percent"]) == (0.0, None)
    assert found["claims"][1]["stated"] == "2024-07-28"
    json.dumps(found, allow_nan=False)


def test_the_document_is_plain_json(found: dict[str, Any]) -> None:
    assert json.loads(json.dumps(found, allow_nan=False)) == found


def test_an_exchange_takes_no_less_than_its_first_answer(found: dict[str, Any]) -> None:
    for wait, whole in zip(found["waiting"], found["exchanges"], strict=True):
        assert (wait["from"], wait["to"]) == (whole["from"], whole["to"])
        assert all(whole[key] >= wait[key] for key in ("mean_hours", "median_hours", "p90_hours", "max_hours"))


def test_neither_rhumb_line_nor_sphere_explains_the_distance_but_another_end_does(found: dict[str, Any]) -> None:
    rows = {(row["from"], row["to"]): row for row in found["comparisons"] if row["claim"] == "distance"}
    command = rows["tokyo", "hawaii"]
    assert [round(command[key]) for key in ("computed", "rhumb", "sphere")] == [6207, 6285, 6197]
    assert round(rows["tokyo", "hilo"]["computed"]) == 6552
    assert {(row["rhumb"], row["sphere"]) for row in found["comparisons"] if row["unit"] == "h"} == {(None, None)}


def test_the_spells_of_a_claim_about_clocks_go_back_to_1970(found: dict[str, Any]) -> None:
    assert found["spells"] == [
        {"claim": "time-difference", "from": "tokyo", "to": "hawaii", "since": "1970-01-01", "hours": -19.0},
        {"claim": "behind", "from": "hawaii", "to": "tokyo", "since": "1970-01-01", "hours": 19.0},
    ]


def test_no_two_spells_of_a_claim_begin_on_one_date() -> None:
    """Apia's clocks changed in September 2010 two hours after Wellington's, 24 hours behind them."""
    samoa = reading.load(Path(__file__).parent.parent / "stories" / "samoa-wreck")
    rows = [(row["claim"], row["since"]) for row in facts(samoa, INSTANT)["spells"]]
    assert ("hour", "2010-09-26") not in rows and ("hour", "2011-12-31") in rows
    assert len(rows) == len(set(rows))


# --- the worst stories within the limits

MANY = 200
"""Places, each with the outline of a country and a time zone of its own."""


def worst_claim(kind: str, number: int) -> str:
    """A claim of a kind that takes as long to check as it can: it is right for none of its 400 pairs."""
    first, second = ([f"p{(number * step + n) % MANY}" for n in range(20)] for step in (3, 7))
    ends = f"from = {first}\nto = {second}\n"
    far = f'stated = {number + 0.5}\nunit = "km"\n{ends}'
    day = f"{1000 + number * 44}-02-28"
    places = f"place = {first}\non = {day}\n"
    worst = {
        "distance": far + ['route = "sea"\ndirection = "N"\n', "coast = true\n", "border = true\n", ""][number % 4],
        "direction": f'stated = "NNE"\n{ends}',
        "time-difference": f'stated = 25.9\nunit = "{["h", "zones"][number % 2]}"\nalways = true\non = {day}\n{ends}',
        "clock": f'stated = "{day} 03:17"\nequals = "03:18"\n{ends}',
        "weekday": f'stated = "Sunday"\n{places}',
        "date": f'stated = "{day}"\n{places}',
        "interval": 'stated = 5\nunit = "months"\nsince = "1000"\nuntil = "9998"\n',
        "deadline": f'stated = "{day[:4]}"\n',
        "count": f"stated = 5\nlisted = {[f't{n}' for n in range(50)]}\n",
        "conversion": 'stated = [5, 6]\nunit = "km"\nalso = { stated = [7, 8], unit = "mi" }\n',
        "containment": f'place = "p{number}"\nwithin = "{["the Pacific", "Russia", "Canada", "p1"][number % 4]}"\n',
        "statement": 'finding = "confirmed"\n',
    }
    return f'[[claim]]\nid = "c{number}"\nkind = "{kind}"\nsection = "s"\nquote = "q"\nsource = "s"\n{worst[kind]}'


def worst_story(claims: Sequence[str]) -> tuple[bytes, bytes]:
    """The two files of a story with claims of these kinds."""
    numbers, names = sorted(base_map.world().countries), sorted(zones._names())
    rows = ["id,name,latitude,longitude,layer,rank,time_zone,precision,source,outline,measured_from"]
    for n in range(MANY):
        outline = numbers[n % len(numbers)]
        latitude, longitude = regions.centre(countries.country(outline))
        at = f"{latitude:.4f},{math.remainder(longitude, 360):.4f}"
        rows.append(f"p{n},Place {n},{at},one,1,{names[2 * n]},area,s,{outline},m")
    article = """title = "T"\nstandfirst = "S"\npublished = 9998-01-01
[[layer]]\nid = "one"\ntitle = "One"\ncolour = "#000000"\nletter = "O"\nshape = "circle"
[[section]]\nid = "s"\ntitle = "T"\nsummary = "S"
"""
    tables = "".join(worst_claim(kind, number) for number, kind in enumerate(claims))
    return "\n".join(rows).encode(), (article + tables).encode()


def quickly_computed(claims: Sequence[str], seconds: float) -> None:
    files = worst_story(claims)
    begin = time.process_time()
    story = reading.read(*files)
    warnings.find_warnings(story)
    assert time.process_time() - begin < 1
    begin = time.process_time()
    found = facts(story, INSTANT)
    took = time.process_time() - begin
    assert took < seconds, took
    assert len(found["spells"]) < 500 * len(claims)


def test_the_worst_claims_of_every_kind_are_read_and_computed_quickly() -> None:
    quickly_computed([kind for kind in kinds.KINDS for _ in range(4)], 4)


@pytest.mark.soak
@pytest.mark.parametrize("kind", kinds.KINDS)
def test_the_longest_story_of_the_worst_claims_is_read_and_computed_quickly(kind: str) -> None:
    quickly_computed([kind] * limits.CLAIMS, 10)


def test_a_story_with_many_zones_and_a_far_year_is_computed_quickly() -> None:
    """Zones are cached, and a history has a greatest length."""
    names = sorted(zones._names())
    at = {"layer": "one", "rank": 1, "precision": "site", "source": "s"}
    places = tuple(
        Place.read({"id": f"p{n}", "name": "n", "latitude": n / 2, "longitude": n, "time_zone": names[5 * n], **at})
        for n in range(60)
    )
    claims = tuple(
        kinds.read(
            {"id": f"c{n}", "kind": "time-difference", "stated": 5, "unit": "h", "section": "s", "quote": "q"}
            | {"source": "s", "from": [f"p{i}" for i in range(n, n + 20)], "to": [f"p{i}" for i in range(40, 60)]}
        )
        for n in range(20)
    )
    for year in (1000, 9998):
        heading = Heading.read({"title": "T", "standfirst": "S", "published": date(year, 1, 1)})
        article = Article(heading=heading, fit=(), layers=(), sections=(), claims=claims, places=places)
        begin = time.process_time()
        found = facts(article, INSTANT)
        assert time.process_time() - begin < 5
        assert len(found["spells"]) < 20 * 500 and len(found["comparisons"]) > 7000


def test_rings_have_their_own_keys() -> None:
    (ring, *_others) = facts(AIRBRIDGE, INSTANT)["rings"]
    where = ["within", "partly", "outside", "point_within", "point_outside"]
    assert list(ring) == ["title", "place", "radius", "unit", "radius_m", *where, "source", "source_url", "caveat"]
    assert ring["radius_m"] == 9_656_064 and "mount-pleasant" in ring["outside"]
