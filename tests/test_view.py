"""What the reader has chosen."""

from dataclasses import FrozenInstanceError, replace
from datetime import date, time
from pathlib import Path

import pytest

from geo import story
from geo.clock import WorkingHours
from geo.model import Article, Heading, Layer, Place, Section
from geo.view import Desk, View


def place(id_: str, layer: str, rank: int) -> Place:
    fields = {"latitude": 0.0, "longitude": 0.0, "time_zone": "Asia/Tokyo", "precision": "site", "source": "s"}
    return Place.read({"id": id_, "name": id_, "layer": layer, "rank": rank, **fields})


def layer(id_: str, letter: str) -> Layer:
    return Layer.read({"id": id_, "title": id_, "colour": "#000000", "letter": letter, "shape": "circle"})


def article(*places: Place) -> Article:
    return Article(
        heading=Heading.read({"title": "T", "standfirst": "S", "published": date(2024, 7, 28)}),
        fit=(),
        layers=(layer("bases", "B"), layer("cities", "C")),
        sections=(Section.read({"id": "worries", "title": "W", "summary": "[x](place:tokyo)"}),),
        claims=(),
        places=places,
    )


STORY = article(place("tokyo", "cities", 2), place("yokota", "bases", 1), place("hawaii", "bases", 1))
VIEW = View.default(STORY)


def test_at_first_all_layers_show_measured_from_the_first_main_place_now_in_km() -> None:
    assert View(layers=("bases", "cities"), origin="yokota", desks=(Desk("yokota"), Desk("hawaii"))) == VIEW
    assert (VIEW.section, VIEW.place, VIEW.unit, VIEW.when, VIEW.instant) == ("", "", "km", "now", None)
    assert VIEW.base_map == "natural-earth"


def test_without_a_main_place_the_first_is_measured_from() -> None:
    assert View.default(article(place("tokyo", "cities", 2), place("kyiv", "cities", 3))).origin == "tokyo"


@pytest.mark.parametrize(
    ("choice", "belongs"),
    [
        ({}, True),
        ({"layers": ()}, True),
        ({"section": "worries", "place": "tokyo"}, True),
        ({"layers": ("bases", "ships")}, False),
        ({"origin": "paris"}, False),
        ({"origin": ""}, False),
        ({"section": "hopes"}, False),
        ({"place": "paris"}, False),
        ({"claim": "distance", "ends": ("tokyo", "hawaii"), "desks": ()}, False),
        ({"ends": ("tokyo", "hawaii"), "desks": (Desk("tokyo"),)}, True),
        ({"ends": ("tokyo", "paris")}, False),
        ({"desks": (Desk("paris"),)}, False),
    ],
)
def test_every_id_of_a_view_leads_somewhere_in_its_story(choice: dict[str, object], belongs: bool) -> None:
    assert VIEW.choosing(**choice).belongs_to(STORY) is belongs


def test_a_place_shows_with_its_layer_or_where_it_is_measured_from() -> None:
    view = VIEW.choosing(layers=("cities",))
    assert view.shows(STORY, "tokyo")
    assert view.shows(STORY, "yokota")
    assert not view.shows(STORY, "hawaii")


def test_a_section_quiets_the_places_that_it_does_not_name() -> None:
    view = VIEW.choosing(section="worries")
    assert [view.quiets(STORY, id_) for id_ in ("tokyo", "yokota")] == [False, True]
    assert not VIEW.quiets(STORY, "yokota")


def test_a_choice_makes_another_view() -> None:
    assert VIEW.choosing(unit="nmi") == replace(VIEW, unit="nmi")
    assert VIEW.unit == "km"
    with pytest.raises(FrozenInstanceError):
        VIEW.unit = "mi"  # type: ignore[misc]
    with pytest.raises(TypeError, match="colour"):
        VIEW.choosing(colour="red")


def test_a_desk_keeps_the_hours_of_its_place() -> None:
    assert Desk("hawaii").working_hours(SHIPPED) == WorkingHours("Pacific/Honolulu")
    night = Desk("tokyo", begins=22, ends=6, days="sun-thu").working_hours(STORY)
    assert night == WorkingHours("Asia/Tokyo", time(22), time(6), frozenset({6, 0, 1, 2, 3}))
    assert Desk("tokyo", 0, 24, "daily").working_hours(STORY) == WorkingHours.round_the_clock("Asia/Tokyo")


SHIPPED = story.load(Path(__file__).parents[1] / "data")


def test_the_leg_of_an_open_claim_is_the_readers_or_its_own() -> None:
    view = View.default(SHIPPED)
    assert view.leg(SHIPPED) == view.choosing(claim="troops").leg(SHIPPED) == ()
    opened = view.choosing(claim="distance")
    assert opened.leg(SHIPPED) == ("tokyo", "hawaii")
    assert opened.choosing(ends=("yokota", "hilo")).leg(SHIPPED) == ("yokota", "hilo")


def test_working_hours_are_first_compared_between_the_first_ends_that_the_article_names() -> None:
    assert View.default(SHIPPED).desks == (Desk("tokyo"), Desk("hawaii"))
