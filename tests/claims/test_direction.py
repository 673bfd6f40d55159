"""A direction: its verdict on both sides of every threshold, areas, poles, and its sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims import check
from geo.claims.exhibits import Compass, Facts
from geo.claims.kind import Verdict
from geo.claims.sentences import evidence, in_words
from geo.earth.geodesy import destinations
from geo.story.model import Place
from geo.words import directions
from tests.claims.made import article_with
from tests.claims.reaching import CAST, place
from tests.conftest import examples


def seen(start: str, end: str | list[str], stated: str, places: tuple[Place, ...] = CAST) -> Verdict:
    return check(*article_with({"kind": "direction", "from": start, "to": end, "stated": stated}, places=places))


def towards(azimuth_deg: float) -> tuple[Place, ...]:
    """A site at 10 N 20 E, and one that is 1,000 km away in a direction."""
    ((latitude, longitude),) = destinations((10.0, 20.0), [azimuth_deg], 1e6)
    return place("here", 10, 20), place("there", latitude, longitude)


@pytest.mark.parametrize(
    ("stated", "azimuth_deg", "name"),
    [
        ("NE", 45, "holds"),
        ("NE", 1, "holds"),
        ("NE", 89, "holds"),
        ("NE", 91, "approximate"),
        ("NE", -21, "approximate"),
        ("NE", 113, "differs"),
        ("NE", 225, "differs"),
        ("N", 316, "holds"),
        ("N", 314, "approximate"),
        ("NNE", -10, "holds"),
        ("NNE", 56, "holds"),
        ("NNE", 57, "approximate"),
        ("NNE", 78, "approximate"),
        ("NNE", 80, "differs"),
    ],
)
def test_both_sides_of_every_threshold(stated: str, azimuth_deg: float, name: str) -> None:
    assert seen("here", "there", stated, towards(azimuth_deg)).name == name


@pytest.mark.parametrize("stated", ["SE", "south-east", "Southeast", "south east", "S.E.", "南東", "東南"])
def test_a_direction_has_many_names(stated: str) -> None:
    found = seen("london", "paris", stated)
    assert (found.claim.stated_value, found.name) == ("SE", "holds")


def test_an_area_lies_where_one_of_its_points_lies() -> None:
    for stated in ("west", "south", "SW", "SSW"):
        assert seen("senkaku", "taiwan", stated).name == "holds"
    assert seen("senkaku", "taiwan", "east").name == "differs"
    assert in_words(seen("senkaku", "taiwan", "south")).finding == (
        "From Senkaku to Taiwan it is south-west (233°), by the points that stand for them. "
        "For some of their points “south” holds."
    )


def test_an_area_of_unknown_extent_is_not_called_wrong() -> None:
    found = seen("london", "steppe", "south")
    assert (found.name, found.rule) == ("not-checkable", None)
    assert in_words(found).finding.endswith("How far Steppe reaches is not known: give its outline or radius_km.")


def test_another_pair_may_lie_there() -> None:
    found = seen("london", ["apia", "paris"], "SE")
    assert found.name == "depends-on-endpoints"
    assert in_words(found).finding.endswith("It holds from London to Paris.")


def test_from_a_pole_everything_lies_one_way() -> None:
    for end in ("london", "apia", "taiwan"):
        assert seen("pole", end, "S").name == "holds"
        assert seen("south-pole", end, "N").name == "holds"
        assert seen(end, "pole", "N").name == "holds"
    assert seen("pole", "london", "E").name == "differs"
    assert seen("pole", "pole", "S").name == "not-checkable"


def test_across_the_date_line() -> None:
    assert (seen("suva", "apia", "E").name, seen("apia", "suva", "W").name) == ("holds", "holds")
    assert seen("suva", "apia", "W").name == "differs"


@examples(60)
@given(st.floats(0, 359), st.sampled_from(directions.POINTS))
def test_the_ends_reversed_flip_the_direction(azimuth_deg: float, stated: str) -> None:
    ((latitude, longitude),) = destinations((10.0, 20.0), [azimuth_deg], 5e4)  # so near that north is one way at both
    places = (place("here", 10, 20, radius_km=0.001), place("there", latitude, longitude, radius_km=0.001))
    there = seen("here", "there", stated, places)
    if any(abs(abs(there.difference or 0) - limit) < 1 for limit in (33.75, 45, 56.25, 67.5)):
        return
    assert seen("there", "here", directions.opposite(stated), places).name == there.name


def test_in_words() -> None:
    right, roughly, wrong = (seen("london", "paris", stated) for stated in ("SE", "E", "NW"))
    assert [in_words(found).finding for found in (right, roughly, wrong)] == [
        "From London to Paris it is south-east (148°), so “south-east” holds.",
        "From London to Paris it is south-east (148°), which is 58° away from “east”.",
        "From London to Paris it is south-east (148°), which is 167° away from “north-west”. "
        "The article has it the wrong way round.",
    ]
    assert (in_words(right).stated, in_words(right).computed) == ("south-east", "148° (south-east)")
    assert wrong.claim.would_change(wrong) == "It would hold the other way round, from Paris to London."
    assert right.claim.would_change(right) == ""
    assert evidence(right)[-1].text.startswith("Positions: London: a survey; Paris: a survey.")


def test_the_row_shows_the_direction_both_ways() -> None:
    claim, article = article_with({"kind": "direction", "from": "suva", "to": "apia", "stated": "NE"}, places=CAST)
    ends = tuple(place for place in CAST if place.id in ("suva", "apia"))
    compass, facts = claim.exhibits(article, (ends[0], ends[1]))
    assert isinstance(compass, Compass)
    assert (compass.stated_deg, compass.holds_deg, compass.near_deg) == (45, 45, 67.5)
    assert (round(compass.seen_deg), compass.reach_deg) == (67, None)
    assert (compass.stated, compass.seen) == ("north-east", "67° (north-east)")
    assert facts == Facts((("Apia, seen from Suva", "67° (north-east)"), ("Suva, seen from Apia", "244° (south-west)")))
    assert claim.exhibits(article, (ends[0], ends[0])) == ()
