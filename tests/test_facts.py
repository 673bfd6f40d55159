"""The document of all that is computed: its keys, and numbers known from elsewhere."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from geographiclib.geodesic import Geodesic

from geo import story
from geo.facts import facts
from geo.model import Article, Claim, Heading, Place

INSTANT = datetime(2024, 7, 28, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def article() -> Article:
    return story.load(Path(__file__).parent.parent / "data")


@pytest.fixture(scope="module")
def found(article: Article) -> dict[str, Any]:
    return facts(article, INSTANT)


def pair(rows: list[dict[str, Any]], start: str, end: str) -> dict[str, Any]:
    (row,) = [row for row in rows if (row["from"], row["to"]) == (start, end)]
    return row


def test_the_keys_are_those_that_are_documented(found: dict[str, Any]) -> None:
    assert list(found) == ["story", "instant", "places", "legs", "time_differences", "claims"]
    assert list(found["story"]) == ["title", "published"]
    keys = {
        "places": ["id", "name", "latitude", "longitude", "time_zone", "utc_offset_hours"],
        "legs": ["from", "to", "distance_m", "azimuth_deg"],
        "time_differences": ["from", "to", "hours"],
        "claims": ["id", "kind", "verdict", "stated", "computed", "unit", "difference_percent"],
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


def test_every_pair_stands_once_in_the_places_order(article: Article, found: dict[str, Any]) -> None:
    pairs = list(combinations([place.id for place in article.places], 2))
    assert len(pairs) == 120
    assert [(row["from"], row["to"]) for row in found["legs"]] == pairs
    assert [(row["from"], row["to"]) for row in found["time_differences"]] == pairs


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


def test_the_claims_of_the_shipped_story(found: dict[str, Any]) -> None:
    claims = {claim.pop("id"): claim for claim in [dict(claim) for claim in found["claims"]]}
    assert claims["time-difference"] == {
        "kind": "time-difference",
        "verdict": "holds",
        "stated": 19,
        "computed": 19.0,
        "unit": "h",
        "difference_percent": 0.0,
    }
    assert claims["joint-operations-command"] == {
        "kind": "deadline",
        "verdict": "met",
        "stated": "2025",
        "computed": "2025-03-24",
        "unit": None,
        "difference_percent": None,
    }
    assert claims["troops"] == {
        "kind": "count",
        "verdict": "not-checkable",
        "stated": 55000,
        "computed": None,
        "unit": "troops",
        "difference_percent": None,
    }
    distance = claims["distance"]
    assert (distance["verdict"], distance["stated"], distance["unit"]) == ("approximate", 6500, "km")
    assert distance["computed"] == pytest.approx(6206.5, abs=0.1)
    assert distance["difference_percent"] == pytest.approx(4.73, abs=0.01)


def test_what_has_no_number_is_null_and_never_nan() -> None:
    fields = {"layer": "one", "rank": 1, "time_zone": "Asia/Tokyo", "precision": "site", "source": "s"}
    twins = tuple(
        Place.read({"id": id_, "name": id_, "latitude": 10.0, "longitude": 20.0, **fields}) for id_ in ("a", "b")
    )
    quoted = {"section": "s", "quote": "q", "source": "s"}
    claims = (
        Claim.read({"id": "far", "kind": "distance", "stated": 5, "unit": "km", "from": ["a"], "to": ["b"], **quoted}),
        Claim.read({"id": "when", "kind": "date", "stated": date(2024, 7, 28), **quoted}),
    )
    heading = Heading.read({"title": "T", "standfirst": "S", "published": date(2024, 7, 28)})
    found = facts(Article(heading=heading, fit=(), layers=(), sections=(), claims=claims, places=twins), INSTANT)
    assert found["legs"] == [{"from": "a", "to": "b", "distance_m": 0.0, "azimuth_deg": None}]
    assert (found["claims"][0]["computed"], found["claims"][0]["difference_percent"]) == (0.0, None)
    assert found["claims"][1]["stated"] == "2024-07-28"
    json.dumps(found, allow_nan=False)


def test_the_document_is_plain_json(found: dict[str, Any]) -> None:
    assert json.loads(json.dumps(found, allow_nan=False)) == found
