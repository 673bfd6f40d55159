"""What a perspective derives from its story, view and instant."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from geo.earth import geodesy
from geo.files import reading
from geo.perspective import Perspective
from geo.story.model import Article
from geo.view import View
from tests.stories import DATA, NOON, SHIPPED


def test_legs_begin_at_the_origin_and_lead_to_every_place() -> None:
    seen = Perspective(SHIPPED, View.default(SHIPPED).choosing(origin="hawaii"), NOON)
    assert seen.origin.id == "hawaii"
    assert seen.legs.keys() == SHIPPED.place_by_id.keys()
    expected = geodesy.leg(seen.origin.position, SHIPPED.place_by_id["yokota"].position)
    assert seen.legs["yokota"] == expected


def test_the_origin_is_shown_even_if_its_layer_is_hidden() -> None:
    view = View.default(SHIPPED).choosing(layers=("flashpoints",), origin="yokota")
    shown = Perspective(SHIPPED, view, NOON).shown
    assert {place.id for place in shown if place.layer != "flashpoints"} == {"yokota"}


def test_a_naive_instant_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^instant 2024-07-28 12:00:00 has no UTC offset; give an aware one$"):
        Perspective(SHIPPED, View.default(SHIPPED), NOON.replace(tzinfo=None))


def test_a_place_is_shown_with_its_layer_or_as_the_origin() -> None:
    view = View.default(SHIPPED).choosing(layers=("flashpoints",), origin="yokota")
    seen = Perspective(SHIPPED, view, NOON)
    shown = {id_: seen.shows(SHIPPED.place_by_id[id_]) for id_ in ("senkaku", "yokota", "hawaii")}
    assert shown == {"senkaku": True, "yokota": True, "hawaii": False}


def test_a_section_dims_the_places_that_it_does_not_name() -> None:
    seen = Perspective(SHIPPED, View.default(SHIPPED).choosing(section="worries"), NOON)
    assert [seen.dims(SHIPPED.place_by_id[id_]) for id_ in ("tokyo", "taiwan")] == [False, True]
    assert not seen.choosing(section="").dims(SHIPPED.place_by_id["taiwan"])


def test_the_ends_of_an_open_claim_are_the_readers_or_its_own() -> None:
    seen = Perspective(SHIPPED, View.default(SHIPPED), NOON)
    assert seen.claim_ends is None
    assert seen.choosing(claim="troops").claim_ends is None
    opened = seen.choosing(claim="distance")
    assert [place.id for place in opened.claim_ends or ()] == ["tokyo", "hawaii"]
    assert [place.id for place in opened.choosing(ends=("yokota", "hilo")).claim_ends or ()] == ["yokota", "hilo"]


def test_the_nearest_places_come_first_without_the_place_itself() -> None:
    seen = Perspective(SHIPPED, View.default(SHIPPED).choosing(order="distance", origin="yokota"), NOON)
    found = seen.nearest_to(SHIPPED.place_by_id["senkaku"])
    assert {place.id for place, _leg in found} == SHIPPED.place_by_id.keys() - {"senkaku"}
    assert [leg.distance_m for _place, leg in found] == sorted(leg.distance_m for _place, leg in found)
    in_order = [place.id for place in seen.in_order]
    assert in_order == ["yokota", *(place.id for place, _leg in seen.nearest_to(seen.origin))]
    assert seen.choosing(order="story").in_order == seen.shown == SHIPPED.places


def test_equally_near_places_keep_their_order() -> None:
    here = SHIPPED.places[0]
    around = [(name, here.model_copy(update={"id": name, "latitude": 0.0, "longitude": longitude}))
              for name, longitude in (("east", 1.0), ("here", 0.0), ("west", -1.0))]  # fmt: skip
    for given in (around, around[::-1]):
        places = (here.model_copy(update={"id": "origin", "latitude": 0.0, "longitude": 0.0}), *(p for _, p in given))
        fields = {name: getattr(SHIPPED, name) for name in type(SHIPPED).model_fields}
        story = type(SHIPPED)(**fields | {"places": places})
        seen = Perspective(story, View((here.layer,), "origin"), NOON)
        found = [place.id for place, _leg in seen.nearest_to(seen.origin)]
        assert found == ["here", *(name for name, _place in given if name != "here")]


def test_the_instant_is_the_one_that_the_view_chooses() -> None:
    now, chosen = datetime(2030, 1, 1, tzinfo=UTC), datetime(2024, 12, 1, 3, tzinfo=UTC)
    view = View.default(SHIPPED).choosing(origin="hawaii", instant=chosen)
    found = {when: Perspective.at(SHIPPED, view.choosing(when=when), now).instant for when in ("now", "chosen")}
    assert found == {"now": now, "chosen": chosen}
    # Noon of 28 July 2024 in Hawaii.
    assert Perspective.at(SHIPPED, view.choosing(when="article"), now).instant == datetime(2024, 7, 28, 22, tzinfo=UTC)


def test_clocks_are_those_of_the_instant() -> None:
    seen = Perspective(SHIPPED, View.default(SHIPPED), NOON)
    kyiv, tokyo = (SHIPPED.place_by_id[id_] for id_ in ("kyiv", "tokyo"))
    assert seen.utc_offset(kyiv) == timedelta(hours=3)
    assert seen.local(kyiv).isoformat() == "2024-07-28T15:00:00+03:00"
    assert seen.hours_from(tokyo, kyiv) == timedelta(hours=-6)
    assert replace(seen, instant=datetime(2024, 12, 1, tzinfo=UTC)).hours_from(tokyo, kyiv) == timedelta(hours=-7)


def test_the_clocks_shown_are_those_of_the_main_places_and_of_the_origin_once_each() -> None:
    seen = Perspective(SHIPPED, View.default(SHIPPED), NOON)
    assert seen.clock_places == SHIPPED.main_places
    assert seen.choosing(origin="hilo").clock_places == (*SHIPPED.main_places, SHIPPED.place_by_id["hilo"])


def test_verdicts_are_found_once_for_each_article(monkeypatch: pytest.MonkeyPatch) -> None:
    story = reading.load(DATA)
    first = Perspective(story, View.default(story), NOON).verdicts
    again = Perspective(story, View.default(story).choosing(unit="mi"), NOON).verdicts
    assert list(first) == [claim.id for claim in story.claims]
    assert all(again[id_] is found for id_, found in first.items())


def alike(time_zone: str) -> Article:
    """The first story with all its main places on one clock."""
    parts = {name: getattr(SHIPPED, name) for name in Article.model_fields}
    clock = {"time_zone": time_zone}
    places = tuple(place.model_copy(update=clock) if place.rank == 1 else place for place in SHIPPED.places)
    return Article(**(parts | {"places": places}))


def test_a_story_of_one_clock_shows_one_clock_until_the_origin_has_another() -> None:
    story = alike("Asia/Tokyo")
    seen = Perspective(story, View.default(story), NOON)
    assert not seen.clocks_differ and seen.clock_places == (seen.origin,)
    elsewhere = seen.choosing(origin="hilo")
    assert elsewhere.clocks_differ and len(elsewhere.clock_places) == len(story.main_places) + 1


def test_two_zones_that_differ_in_one_season_only_have_two_clocks() -> None:
    story = alike("Africa/Abidjan")
    first, *others = story.places
    parts = {name: getattr(story, name) for name in Article.model_fields}
    changed = (first.model_copy(update={"time_zone": "Europe/London", "rank": 1}), *others)
    two = Article(**(parts | {"places": changed}))
    assert Perspective(two, View.default(two), datetime(2024, 1, 10, tzinfo=UTC)).clocks_differ
