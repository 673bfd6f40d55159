"""The values of a story: their properties, and that they are frozen. test_bad_files.py has what they refuse."""

from datetime import date

import pytest
from pydantic import ValidationError

from geo.claims import kinds
from geo.claims.distance import Distance
from geo.story.model import Article, Heading, Layer, Place, Section
from geo.story.problems import DataError, DatelineError, Flaw, InvalidValueError, Problem

PLACE = {
    "id": "senkaku",
    "name": "Senkaku Islands",
    "latitude": 25.744,
    "longitude": 123.4741,
    "layer": "flashpoints",
    "rank": 1,
    "time_zone": "Asia/Tokyo",
    "precision": "site",
    "source": "a survey",
}
CLAIM = {"id": "a", "section": "s", "quote": "q", "kind": "deadline", "stated": "2025", "source": "the article"}


def an_article() -> Article:
    return Article(
        heading=Heading.read({"title": "T", "standfirst": "S", "published": date(2024, 7, 28)}),
        fit=(),
        layers=(
            Layer.read({"id": "flashpoints", "title": "F", "colour": "#D55E00", "letter": "F", "shape": "diamond"}),
        ),
        sections=(
            Section.read({"id": "s", "title": "S", "summary": "[S](place:senkaku), [S](claim:a), [S](place:senkaku)"}),
            Section.read({"id": "t", "title": "T", "summary": "Nothing."}),
        ),
        claims=(kinds.read(CLAIM),),
        places=(Place.read(PLACE), Place.read({**PLACE, "id": "other", "rank": 2})),
    )


def test_a_value_cannot_be_changed() -> None:
    place = Place.read(PLACE)
    with pytest.raises(ValidationError, match="frozen"):
        place.name = "Other"


def test_a_position_is_latitude_then_longitude() -> None:
    assert Place.read(PLACE).position == (25.744, 123.4741)


def test_names_are_distinct_with_the_main_name_first() -> None:
    place = Place.read({**PLACE, "native_name": "尖閣諸島", "other_names": " Diaoyu Dao;; 钓鱼岛 ;Senkaku Islands"})
    assert place.other_names == ("Diaoyu Dao", "钓鱼岛", "Senkaku Islands")
    assert place.names == ("Senkaku Islands", "尖閣諸島", "Diaoyu Dao", "钓鱼岛")


def test_all_flaws_of_a_value_are_reported_at_once_each_with_its_field() -> None:
    with pytest.raises(InvalidValueError) as caught:
        Place.read({**PLACE, "latitude": "91", "rank": "x", "nmae": "y"})
    assert caught.value.flaws == (
        Flaw("latitude", "'91' is not a latitude, from -90 to 90 degrees"),
        Flaw("rank", "'x' is not a whole number from 1 (labelled first) to 9"),
        Flaw("nmae", "is not a known field; did you mean 'name'?"),
    )
    assert str(caught.value) == "; ".join(f"{flaw.field}: {flaw.message}" for flaw in caught.value.flaws)


def test_a_boolean_is_not_a_number() -> None:
    with pytest.raises(InvalidValueError, match=r"^latitude: true is not a latitude, from -90 to 90 degrees$"):
        Place.read({**PLACE, "latitude": True})


def test_the_names_of_fields_are_those_of_the_files() -> None:
    shared = ("stated", "unit", "qualifier", "others", "from", "to", "also_from", "also_to")
    assert Distance.own_fields() == (*shared, "also", "direction", "route", "coast", "border")
    assert Place.required_names() == tuple(PLACE)
    assert Distance.required_names() == ("id", "section", "quote", "kind", "source", "stated")


def test_a_section_lists_its_distinct_links_in_reading_order() -> None:
    section = Section.read(
        {"id": "s", "title": "S", "summary": "[b](place:b), [a](place:a), [b](place:b), [c](claim:c)"}
    )
    assert (section.place_ids, section.claim_ids) == (("b", "a"), ("c",))


def test_an_article_finds_its_parts_by_id() -> None:
    article = an_article()
    assert article.place_by_id["other"] is article.places[1]
    assert article.layer_by_id["flashpoints"] is article.layers[0]
    assert article.section_by_id["t"] is article.sections[1]
    assert article.claim_by_id["a"] is article.claims[0]


def test_main_places_are_those_of_rank_1() -> None:
    assert [place.id for place in an_article().main_places] == ["senkaku"]


def test_the_sections_that_name_a_place() -> None:
    article = an_article()
    assert [section.id for section in article.sections_naming("senkaku")] == ["s"]
    assert article.sections_naming("other") == ()


def test_a_problem_says_where_and_what() -> None:
    assert str(Problem("a.csv", "line 5, rank", "is missing")) == "a.csv, line 5, rank: is missing"
    assert str(Problem("a.csv", "", "is empty")) == "a.csv: is empty"


def test_a_data_error_says_every_problem_on_its_line() -> None:
    error = DataError([Problem("a.csv", "", "is empty"), Problem("b.toml", "title", "is missing")])
    assert isinstance(error, DatelineError)
    assert str(error) == "a.csv: is empty\nb.toml, title: is missing"
