"""A row without a position has that of a place of its name only if it is clear, and says how sure it is."""

import pytest

from geo import importers
from geo.importers import columns, draft
from geo.importers.draft import Draft
from geo.importers.found import NONE_OF_THESE, typed


def drafted(text: str, **accepted: object) -> Draft:
    source = importers.read(text.encode(), "places.csv")
    chosen = {int(row[1:]): spot for row, spot in accepted.items()}
    return draft.make(source, columns.understand(source), accepted=chosen)  # type: ignore[arg-type]


def told(made: Draft) -> dict[str, tuple[str, str]]:
    return {guess.label: (guess.place.described, guess.sure) for guess in made.guesses}


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("name\nTokyo\nParis\n", {"Tokyo": ("Tokyo, Japan", "sure"), "Paris": ("Paris, France", "likely")}),
        ("name,country\nCambridge,UK\n", {"Cambridge": ("Cambridge, Cambridgeshire, United Kingdom", "sure")}),
        ("name,country\nCambridge,Canada\n", {"Cambridge": ("Cambridge, Ontario, Canada", "sure")}),
        ("city,state\nPortland,ME\n", {"Portland": ("Portland, Maine, United States", "sure")}),
        ("city,state\nPerth,WA\n", {"Perth": ("Perth, Western Australia, Australia", "sure")}),
        ('place\n"Portland, OR"\n', {"Portland, OR": ("Portland, Oregon, United States", "sure")}),
        ('place\n"Victoria, BC"\n', {"Victoria, BC": ("Victoria, British Columbia, Canada", "sure")}),
        ("city,state\nLima,ZZ\n", {"Lima": ("Lima, Peru", "likely")}),
        ("name\nNew York\nSpringfield\n", {}),  # a state and its city; dozens of towns
        ("city\nNew York\n", {"New York": ("New York City, New York, United States", "likely")}),
        ("country\nLuxembourg\n", {"Luxembourg": ("Luxembourg (country)", "sure")}),
        ("capital\nLuxembourg\n", {"Luxembourg": ("Luxembourg (capital)", "likely")}),
    ],
)
def test_a_name_is_a_place_if_it_is_clear_in_its_column(table: str, expected: dict[str, tuple[str, str]]) -> None:
    assert told(drafted(table)) == expected


def test_the_other_rows_tell_which_place_is_meant() -> None:
    own = (
        "name,lat,lon\nMunich,48.14,11.58\nAugsburg,48.37,10.9\nIngolstadt,48.76,11.42\nErding,,\nParis,,\nNeustadt,,\n"
    )
    made = drafted(own)
    assert told(made) == {"Erding": ("Erding, Bavaria, Germany", "guess")}
    assert [row.label for row in made.aside] == ["Paris", "Neustadt"]  # far away; several near

    named = drafted("name\nDallas\nAustin\nHouston\nSan Antonio\nOdessa\nAthens\n")
    assert told(named)["Odessa"] == ("Odessa, Texas, United States", "guess")
    assert told(named)["Athens"] == ("Athens, Greece", "guess")
    first, *_others = named.guesses
    assert first.sure == "guess"  # the least sure first
    (athens,) = [guess for guess in named.guesses if guess.label == "Athens"]
    assert athens.reason.endswith("far from the other rows")
    assert athens.proposals[0].described == "Athens, Texas, United States"


def test_places_all_over_the_world_are_no_context() -> None:
    assert told(drafted("name\nTokyo\nParis\nLima\nSydney\nAthens\n"))["Athens"] == ("Athens, Greece", "likely")


def test_no_two_proposals_read_the_same() -> None:
    (paris,) = drafted("name\nParis\n").guesses
    described = [spot.described for spot in (paris.place, *paris.proposals)]
    assert len(set(described)) == len(described) > 3


def test_a_person_refuses_all_or_types_a_position() -> None:
    refused = drafted("name\nParis\nLima\n", r2=NONE_OF_THESE)
    assert [row.label for row in refused.aside] == ["Paris"] and [*told(refused)] == ["Lima"]
    assert refused.aside[0].proposals[0].described == "Paris, France"

    made = drafted("name\nParis\nLima\n", r2=typed((33.66, -95.55)))
    assert made.article and made.reasons
    place = made.article.places[0]
    assert (place.position, place.precision, place.source) == ((33.66, -95.55), "site", "a position given by hand")
    assert place.time_zone == "America/Chicago" and [*told(made)] == ["Lima"]
    assert "given by hand" in made.reasons["paris"]
