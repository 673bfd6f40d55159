"""The reader's choices and their address."""

from dataclasses import FrozenInstanceError, replace
from datetime import UTC, date, datetime, time
from time import process_time
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.clocks.working_hours import WEEKDAYS, WorkingHours
from geo.extract import reader
from geo.story.fields import FIRST_INSTANT, LAST_INSTANT
from geo.story.model import Article, Heading, Layer, Place, Section
from geo.view import (
    BASE_MAPS,
    MOST_DESKS,
    ORDERS,
    WHENS,
    Desk,
    View,
)
from geo.view import address as address_form
from geo.words.language import LANGUAGES
from geo.words.units import offered
from tests.conftest import examples
from tests.stories import SHIPPED


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


def test_the_default_view_has_all_layers_the_first_main_place_now_and_km() -> None:
    assert View(layers=("bases", "cities"), origin="yokota", desks=(Desk("yokota"), Desk("hawaii"))) == VIEW
    assert (VIEW.section, VIEW.place, VIEW.unit, VIEW.when, VIEW.instant) == ("", "", "km", "now", None)
    assert VIEW.base_map == "natural-earth"


def test_without_a_main_place_the_first_place_is_the_origin() -> None:
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
def test_a_view_belongs_to_a_story_that_has_all_its_ids(choice: dict[str, object], belongs: bool) -> None:
    assert VIEW.choosing(**choice).belongs_to(STORY) is belongs


def test_a_choice_makes_another_view() -> None:
    assert VIEW.choosing(unit="nmi") == replace(VIEW, unit="nmi")
    assert VIEW.unit == "km"
    with pytest.raises(FrozenInstanceError):
        VIEW.unit = "mi"
    with pytest.raises(TypeError, match="colour"):
        VIEW.choosing(colour="red")


def test_a_desk_keeps_the_hours_of_its_place() -> None:
    assert Desk("hawaii").working_hours("Pacific/Honolulu") == WorkingHours("Pacific/Honolulu")
    night = Desk("tokyo", begins=22, ends=6, days="sun-thu").working_hours("Asia/Tokyo")
    assert night == WorkingHours("Asia/Tokyo", time(22), time(6), frozenset({6, 0, 1, 2, 3}))
    assert Desk("tokyo", 0, 24, "daily").working_hours("Asia/Tokyo") == WorkingHours.round_the_clock("Asia/Tokyo")


def test_working_hours_are_first_compared_between_the_first_ends_that_the_article_names() -> None:
    assert View.default(SHIPPED).desks == (Desk("tokyo"), Desk("hawaii"))


# --- the view in an address

PLACES = [place.id for place in SHIPPED.places]
ENDED = [claim.id for claim in SHIPPED.claims if claim.ends]


@st.composite
def views(draw: st.DrawFn) -> View:
    when = draw(st.sampled_from(WHENS))
    instants = st.datetimes(FIRST_INSTANT.replace(tzinfo=None), LAST_INSTANT.replace(tzinfo=None))
    claim = draw(st.sampled_from(["", *SHIPPED.claim_by_id]))
    desks = st.builds(
        Desk, st.sampled_from(PLACES), st.integers(0, 23), st.integers(1, 24), st.sampled_from(list(WEEKDAYS))
    )
    shown = draw(st.sets(st.sampled_from(list(SHIPPED.layer_by_id))))
    return View(
        layers=tuple(id_ for id_ in SHIPPED.layer_by_id if id_ in shown),
        origin=draw(st.sampled_from(PLACES)),
        section=draw(st.sampled_from(["", *SHIPPED.section_by_id])),
        place=draw(st.sampled_from(["", *PLACES])),
        unit=draw(st.sampled_from(list(offered()))),
        when=when,
        instant=draw(instants).replace(tzinfo=UTC, microsecond=0) if when == "chosen" else None,
        base_map=draw(st.sampled_from(BASE_MAPS)),
        night=draw(st.sampled_from([None, True, False])),
        straight=draw(st.booleans()),
        tab=draw(st.sampled_from(["figures", "hours", "about", "x-1"])),
        claim=claim,
        ends=tuple(draw(st.lists(st.sampled_from(PLACES), min_size=2, max_size=2)))
        if claim in ENDED and draw(st.booleans())
        else (),
        desks=tuple(draw(st.lists(desks, max_size=MOST_DESKS, unique_by=lambda desk: desk.place))),
        order=draw(st.sampled_from(ORDERS)),
        azimuths=draw(st.booleans()),
        part=draw(st.integers(1, 99_999)),
        presenting=draw(st.booleans()),
        speed=draw(st.integers(70, 100)) * 10,
        language=draw(st.sampled_from(["", *LANGUAGES])),
    )


@given(views())
def test_a_view_comes_back_from_its_address(view: View) -> None:
    address = address_form.write(view, SHIPPED)
    assert address_form.read(SHIPPED, {name: [value] for name, value in address.items()}) == (view, ())


@given(views())
@examples(50)
def test_an_address_is_short_and_needs_no_escaping(view: View) -> None:
    written = urlencode(address_form.write(view, SHIPPED))
    assert "%" not in written
    assert len(written) < 500


def test_the_first_desks_are_on_different_clocks_if_a_pair_is() -> None:
    made = reader.read("Leeds is 58 km from Manchester. Oslo is 1,155 km from London.").draft.article
    assert View.default(made).desks in ((Desk("oslo"), Desk("london")), (Desk("london"), Desk("oslo")))


def test_the_default_view_has_a_clean_address() -> None:
    assert address_form.write(View.default(SHIPPED), SHIPPED) == {}


@pytest.mark.parametrize(
    ("choices", "address"),
    [
        ({"layers": ()}, {"layers": "~"}),
        ({"layers": ("commands", "flashpoints")}, {"layers": "commands.flashpoints"}),
        ({"origin": "hawaii", "unit": "nmi"}, {"from": "hawaii", "unit": "nmi"}),
        ({"when": "article"}, {"at": "article"}),
        ({"when": "chosen", "instant": datetime(2024, 7, 28, 3, tzinfo=UTC)}, {"at": "2024-07-28T0300Z"}),
        ({"when": "chosen", "instant": datetime(2024, 7, 28, 3, 0, 9, tzinfo=UTC)}, {"at": "2024-07-28T030009Z"}),
        ({"when": "now", "instant": datetime(2024, 7, 28, 3, tzinfo=UTC)}, {}),
        ({"claim": "distance", "ends": ("tokyo", "hilo")}, {"claim": "distance.tokyo.hilo"}),
        ({"desks": (Desk("tokyo"), Desk("hawaii", 22, 6, "daily"))}, {"desks": "tokyo.hawaii~22-6~daily"}),
        ({"desks": (Desk("tokyo", days="sun-thu"),)}, {"desks": "tokyo~sun-thu"}),
        ({"desks": (Desk("tokyo", 0, 1), Desk("hawaii", 23, 24))}, {"desks": "tokyo~0-1.hawaii~23-24"}),
        ({"desks": ()}, {"desks": "~"}),
        ({"language": "ja"}, {"lang": "ja"}),
        ({"language": "en"}, {"lang": "en"}),
        ({"night": False}, {"night": "0"}),
        ({"straight": True, "azimuths": True, "speed": 850}, {"straight": "1", "azimuths": "1", "speed": "850"}),
        ({"part": 12}, {"part": "12"}),
    ],
)
def test_the_fields_of_an_address(choices: dict[str, object], address: dict[str, str]) -> None:
    assert address_form.write(View.default(SHIPPED).choosing(**choices), SHIPPED) == address


@pytest.mark.parametrize(
    ("address", "choices"),
    [
        ({"layers": ["commands.gone"]}, {"layers": ("commands",)}),
        ({"layers": ["commands.commands"]}, {"layers": ("commands",)}),
        ({"layers": ["gone"]}, {}),
        ({"layers": [""]}, {}),
        ({"section": ["gone"]}, {}),
        ({"from": ["hawaii", "tokyo"]}, {"origin": "hawaii"}),
        ({"from": [""]}, {}),
        ({"unit": ["inf"]}, {}),
        ({"zoom": ["inf"]}, {}),
        ({"at": ["nan"]}, {}),
        ({"at": ["1e400"]}, {}),
        ({"at": ["2024-02-30T0300Z"]}, {}),
        ({"at": ["1969-12-31T0000Z"]}, {}),
        ({"at": ["2100-01-01T0000Z"]}, {}),
        ({"at": ["２０２４-07-28T0300Z"]}, {}),
        ({"speed": ["1e400"]}, {}),
        ({"speed": ["855"]}, {}),
        ({"straight": ["true"]}, {}),
        ({"night": ["2"]}, {}),
        ({"claim": ["distance.tokyo"]}, {"claim": "distance"}),
        ({"claim": ["distance.tokyo.gone"]}, {"claim": "distance"}),
        ({"claim": ["announced.tokyo.hilo"]}, {"claim": "announced"}),
        ({"claim": ["gone"]}, {}),
        ({"desks": ["tokyo~24-25.hawaii"]}, {"desks": (Desk("hawaii"),)}),
        ({"desks": ["tokyo~8-0.hawaii"]}, {"desks": (Desk("hawaii"),)}),
        ({"desks": ["tokyo~8-25.hawaii"]}, {"desks": (Desk("hawaii"),)}),
        *(({"part": [text]}, {}) for text in ("", "0", "012", "-1", "1.0", "123456", "１")),
        ({"desks": ["tokyo.tokyo"]}, {"desks": (Desk("tokyo"),)}),
        ({"desks": [".".join(PLACES[:6])]}, {"desks": tuple(map(Desk, PLACES[:5]))}),
        ({"desks": ["tokyo~never"]}, {}),
        ({"lang": ["JA"]}, {}),
        ({"lang": ["fr"]}, {}),
        ({"lang": [""]}, {}),
        ({"lang": ["ja", "en"]}, {"language": "ja"}),
        ({"tab": []}, {}),
    ],
)
def test_invalid_fields_of_an_address_are_ignored_and_named(
    address: dict[str, list[str]], choices: dict[str, object]
) -> None:
    assert address_form.read(SHIPPED, address) == (View.default(SHIPPED).choosing(**choices), tuple(address))


FIELD_NAMES = [
    "layers",
    "section",
    "place",
    "from",
    "unit",
    "at",
    "map",
    "night",
    "straight",
    "tab",
    "claim",
    "desks",
    "order",
    "lang",
    "present",
    "more",
]


@given(
    st.dictionaries(
        st.sampled_from([*FIELD_NAMES, "azimuths", "part", "speed"]) | st.text(max_size=8),
        st.lists(
            st.text(max_size=40)
            | st.text(alphabet=".~-0123456789TZ", max_size=30)
            | st.lists(st.sampled_from([*PLACES, *SHIPPED.layer_by_id, *SHIPPED.claim_by_id]), max_size=7).map(
                ".".join
            ),
            max_size=3,
        ),
        max_size=8,
    )
)
@examples(300)
def test_any_address_leads_to_a_view_of_the_story_that_has_an_address_of_its_own(address: dict[str, list[str]]) -> None:
    view, left_out = address_form.read(SHIPPED, address)
    assert view.belongs_to(SHIPPED)
    assert set(left_out) <= address.keys()
    again = {name: [value] for name, value in address_form.write(view, SHIPPED).items()}
    assert address_form.read(SHIPPED, again) == (view, ())


def test_a_field_of_sixty_thousand_characters_is_read_quickly() -> None:
    address = {name: ["a." * 30_000] for name in FIELD_NAMES}
    began = process_time()
    address_form.read(SHIPPED, address)
    assert process_time() - began < 1


def test_every_field_of_an_address_has_a_description() -> None:
    assert set(FIELD_NAMES) | {"azimuths", "part", "speed"} == address_form.FIELDS.keys()
    assert all(field.form for field in address_form.FIELDS.values())


# --- what the author says


def test_the_author_says_what_is_seen_at_first_and_the_address_overrides_it() -> None:
    moment = datetime(2024, 7, 28, 3, tzinfo=UTC)
    told = STORY.model_copy(update={"origin": "hawaii", "instant": moment, "panels": ("places", "about")})
    first = View.default(told)
    assert (first.origin, first.when, first.instant, first.tab) == ("hawaii", "chosen", moment, "places")
    assert address_form.write(first, told) == {}
    other, left_out = address_form.read(told, {"from": ["yokota"], "at": ["now"], "tab": ["hours"]})
    assert (other.origin, other.when, other.tab, left_out) == ("yokota", "now", "hours", ())
    assert address_form.write(other, told) == {"from": "yokota", "at": "now", "tab": "hours"}


@pytest.mark.parametrize("when", ["now", "article"])
def test_the_author_may_name_the_time_in_a_word(when: str) -> None:
    first = View.default(STORY.model_copy(update={"instant": when}))
    assert (first.when, first.instant) == (when, None)
