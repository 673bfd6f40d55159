"""Distances between places that reach some way: which figures they allow, and what is said of them."""

import math
from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims import check, extents
from geo.claims.distance import MOST_DETOUR
from geo.claims.exhibits import Facts
from geo.claims.kind import Verdict
from geo.claims.sentences import in_words
from geo.earth.geodesy import leg
from geo.story.model import Place
from geo.story.problems import InvalidValueError
from tests.claims.made import article_with, written
from tests.claims.reaching import BY_ID, CAST, place
from tests.conftest import examples


def distance(
    start: str, end: str, stated: object, unit: str = "km", places: tuple[Place, ...] = CAST, **more: object
) -> Verdict:
    fields = {"kind": "distance", "stated": stated, "unit": unit, "from": start, "to": end, **more}
    return check(*article_with(fields, places=places))


def finding(verdict: Verdict) -> str:
    return written(in_words(verdict).finding)


def result(verdict: Verdict) -> tuple[str, str | None]:
    return verdict.name, verdict.rule.id if verdict.rule else None


# --- areas and cities


def test_6_500_km_to_hawaii_is_true_for_the_east_of_the_islands() -> None:
    found = distance("tokyo", "hawaii", 6500)
    assert result(found) == ("holds", "extents")
    assert (round(found.low or 0), round(found.high or 0)) == (5743, 6601)
    assert finding(found) == (
        "Tokyo to Hawaii: 6,275~km; 5,743~km to 6,601~km, depending on where in Hawaii. "
        "The stated figure is true, for example, for the east of Hawaii."
    )
    assert in_words(found).difference == "none, for some points"
    assert found.lines and found.lines.stated
    spans = (found.lines.nearest, found.lines.stated, found.lines.farthest)
    assert [round(span.distance_m / 1e3) for span in spans] == [5743, 6500, 6601]


def test_a_figure_beyond_the_range_says_how_far() -> None:
    found = distance("tokyo", "hawaii", 7500)
    assert result(found) == ("differs", "rounded")
    assert finding(found).endswith("; the article's figure is 899~km above this range.")
    assert written(in_words(found).difference) == "899~km (13.6~%) too high"
    assert found.lines and found.lines.stated is None
    assert finding(distance("tokyo", "hawaii", 5000)).endswith("is 743~km below this range.")


def test_without_an_extent_that_matters_nothing_more_is_drawn() -> None:
    assert distance("tokyo", "honolulu", 6200).lines is None
    assert distance("tokyo", "hilo", 6500, places=(*CAST[:1], place("hilo", 19.73, -155.09, radius_km=5))).lines is None


@pytest.mark.parametrize(
    ("stated", "name"), [(20, "holds"), (15, "holds"), (12, "approximate"), (50, "differs"), (8, "differs")]
)
def test_a_city_reaches_ten_km(stated: float, name: str) -> None:
    assert distance("epicentre", "ridgecrest", stated).name == name


def test_far_from_the_points_an_assumed_extent_makes_a_figure_possible_only() -> None:
    found = distance("epicentre", "ridgecrest", 12)
    assert result(found) == ("approximate", "extents")
    assert finding(found) == (
        "Epicentre to Ridgecrest: 18~km; 12~km to 23~km, depending on where in Ridgecrest. "
        "The stated figure lies within that, but not near 18~km."
    )
    assert written(in_words(found).difference) == "5.6~km (31.7~%) too low"
    wide = place("ridgecrest", 35.6225, -117.6709, "city", radius_km=10)
    assert distance("epicentre", "ridgecrest", 12, places=(BY_ID["epicentre"], wide)).name == "holds"


def test_an_assumed_extent_does_not_outgrow_a_short_distance() -> None:
    assert distance("llagosta", "badalona", 18).name == "differs"
    ends = extents.between(BY_ID["llagosta"], BY_ID["badalona"])
    assert ends.low_m / ends.apart_m == pytest.approx(2 / 3)
    assert ends.high_m / ends.apart_m == pytest.approx(4 / 3)
    ends = extents.between(BY_ID["tokyo"], BY_ID["yokohama"])
    assert ends.high_m - ends.apart_m == pytest.approx(ends.apart_m / 3)  # not 20 km


def test_an_extent_that_the_story_gives_counts_in_full() -> None:
    wide = place("badalona", 41.45, 2.2474, "city", radius_km=12)
    assert distance("llagosta", "badalona", 18, places=(BY_ID["llagosta"], wide)).name == "holds"


def test_an_area_of_unknown_extent_is_its_point_or_not_checkable() -> None:
    assert distance("london", "steppe", 4630).name == "holds"
    assert distance("london", "steppe", 4700).name == "approximate"
    found = distance("london", "steppe", 3000)
    assert result(found) == ("not-checkable", None)
    assert finding(found) == (
        "London to Steppe: 4,632~km, by the point that stands for it. "
        "How far Steppe reaches is not known: give its outline or radius_km."
    )


def test_no_island_within_the_radius_leaves_a_disc() -> None:
    region = extents.given_region(BY_ID["atlantis"])
    assert region is not None and (region.centre, region.radius_m) == ((30.0, -40.0), 20_000)


def test_one_place_is_no_distance_and_two_areas_that_overlap_may_be_none() -> None:
    assert finding(distance("tokyo", "tokyo", 3)) == "Tokyo to Tokyo: 0~km: one and the same point."
    assert distance("tokyo", "tokyo", 3).name == "differs"
    assert (distance("taipei", "taiwan", 200).low, distance("taipei", "taiwan", 200).name) == (0, "holds")


def test_across_the_date_line_and_from_the_poles() -> None:
    assert distance("suva", "apia", 1150).name == "holds"
    assert distance("pole", "south-pole", 20000).name == "holds"
    assert distance("pole", "japan", 5000).name == "holds"
    assert distance("pole", "japan", 9000).name == "differs"


@examples(60)
@given(
    st.sampled_from(["tokyo", "epicentre", "suva", "pole"]),
    st.sampled_from(["honolulu", "ridgecrest", "apia", "uluru", "london"]),
    st.floats(0.5, 2),
    st.sampled_from(["", "about", "nearly", "over", "at-most"]),
    st.lists(st.floats(10, 3000), min_size=2, max_size=2),
)
def test_a_larger_extent_never_makes_a_figure_worse(
    start: str, end: str, factor: float, qualifier: str, radii: list[float]
) -> None:
    stated = leg(BY_ID[start].position, BY_ID[end].position).distance_m / 1e3 * factor
    order = ("holds", "approximate", "differs")
    names = []
    for radius in (None, *sorted(radii)):
        grown = BY_ID[end].model_copy(update={"radius_km": radius})
        names.append(distance(start, end, stated, places=(BY_ID[start], grown), qualifier=qualifier).name)
    assert names == sorted(names, key=order.index, reverse=True)


@examples(60)
@given(st.sampled_from(CAST), st.sampled_from(CAST), st.floats(0.3, 3))
def test_the_ends_reversed_give_the_same_verdict(start: Place, end: Place, factor: float) -> None:
    stated = max(1.0, round(leg(start.position, end.position).distance_m / 1e3 * factor, 1))
    there, back = distance(start.id, end.id, stated), distance(end.id, start.id, stated)
    assert there.name == back.name
    assert there.low is None or there.low == pytest.approx(back.low, rel=0.01, abs=1)


@examples(60)
@given(st.sampled_from(CAST), st.sampled_from(CAST), st.integers(1, 20_000), st.sampled_from(["", "about", "exactly"]))
def test_metres_give_the_verdict_of_kilometres(start: Place, end: Place, stated: int, qualifier: str) -> None:
    there = distance(start.id, end.id, stated, qualifier=qualifier)
    assert distance(start.id, end.id, stated * 1000, "m", qualifier=qualifier).name == there.name


def test_5_000_m_are_as_rounded_as_5_km() -> None:
    exact = (place("here", 0, 0, radius_km=0.001), place("there", 0, 0.0476, radius_km=0.001))  # 5.3 km
    for stated, unit in ((5, "km"), (5000, "m")):
        assert distance("here", "there", stated, unit, places=exact).name == "holds"


def test_feet_are_feet() -> None:
    assert distance("london", "paris", 1_128_000, "ft").name == "holds"
    assert distance("london", "paris", 1_000, "ft").name == "differs"


# --- coasts


def test_170_km_off_taiwan_is_measured_to_its_coast() -> None:
    found = distance("senkaku", "taiwan", 170, coast=True)
    assert result(found) == ("holds", "coast")
    assert (round(found.low or 0), round(found.high or 0)) == (168, 170)
    assert finding(found) == "Senkaku to the coast of Taiwan: 169~km, so the stated figure holds."
    assert distance("senkaku", "taiwan", 100, coast=True).name == "differs"
    assert distance("senkaku", "taiwan", 300, coast=True).name == "differs"  # to its middle


def test_the_islands_reach_farther_from_a_coast_than_their_point() -> None:
    wide = place("senkaku", 25.744, 123.4741, radius_km=30)
    found = distance("senkaku", "taiwan", 190, coast=True, places=(wide, BY_ID["taiwan"]))
    assert (found.name, round(found.low or 0), round(found.high or 0)) == ("holds", 139, 199)


EASTER_ISLAND = place("easter-island", -27.15, -109.43)
CHILE = place("chile", -33.45, -70.67, "area", outline="152")
OAHU = (BY_ID["honolulu"], place("usa", 39.8, -98.6, "area", outline="840"))
TIOMAN = (place("tioman", 2.8, 104.17, radius_km=12), place("malaysia", 4, 109, "area", outline="458"))
JAPAN_S = (place("naha", 26.21, 127.68, "city"), BY_ID["japan"])


@pytest.mark.parametrize(
    ("stated", "places", "name"),
    [
        (3500, (EASTER_ISLAND, CHILE), "holds"),  # an island of Chile, off Chile
        (2500, (EASTER_ISLAND, CHILE), "differs"),
        (3800, OAHU, "holds"),  # off California
        (127, OAHU, "holds"),  # off the Big Island
        (1000, OAHU, "differs"),
        (600, JAPAN_S, "holds"),  # Okinawa, off Kyushu
        (1.7, JAPAN_S, "holds"),  # the town, from the sea
        (200, JAPAN_S, "differs"),  # off no smaller island
        (40, TIOMAN, "holds"),  # off the Malay Peninsula
        (5, TIOMAN, "differs"),  # not off itself
    ],
)
def test_an_island_lies_off_the_coast_of_larger_land(stated: float, places: tuple[Place, Place], name: str) -> None:
    found = distance(places[0].id, places[1].id, stated, coast=True, places=places)
    assert found.name == name


# --- borders

SEOUL = place("seoul", 37.5665, 126.978, "city")
NORTH_KOREA = place("north-korea", 40, 127, "area", outline="408")
TOWN_AT_THE_BORDER = place("town", 37.95, 126.68)


@pytest.mark.parametrize(
    ("start", "stated", "fields", "name"),
    [
        (SEOUL, 40, {}, "holds"),
        (SEOUL, 200, {}, "differs"),  # to the middle of North Korea
        (SEOUL, 50, {"qualifier": "at-most"}, "holds"),
        (TOWN_AT_THE_BORDER, 60, {"qualifier": "over"}, "differs"),
        (TOWN_AT_THE_BORDER, 10, {"qualifier": "under"}, "holds"),
    ],
)
def test_the_border_is_its_nearest_point(start: Place, stated: float, fields: dict[str, object], name: str) -> None:
    found = distance(start.id, "north-korea", stated, border=True, places=(start, NORTH_KOREA), **fields)
    assert found.name == name


def test_a_border_in_words() -> None:
    found = distance("seoul", "north-korea", 40, border=True, places=(SEOUL, NORTH_KOREA))
    assert result(found) == ("holds", "border")
    assert finding(found).startswith("Seoul to the border of North-Korea: 40~km")


def test_an_island_has_no_land_border() -> None:
    found = distance("london", "japan", 900, border=True)
    assert result(found) == ("not-checkable", None)
    assert finding(found) == "No land border of Japan is known: give the outline of a country that has one."


def test_a_coast_and_a_border_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="border: is set, and so is coast; keep one of the two"):
        distance("london", "japan", 900, coast=True, border=True)


def test_an_area_has_a_nearest_and_a_farthest_point_from_a_coast() -> None:
    found = distance("switzerland", "japan", 9000, coast=True)
    assert found.low is not None and found.high is not None and 8000 < found.low < found.high < 10000


@pytest.mark.parametrize("end", ["switzerland", "tokyo", "steppe"])
def test_without_a_coast_it_is_not_checkable(end: str) -> None:
    found = distance("london", end, 900, coast=True)
    assert result(found) == ("not-checkable", None)
    name = BY_ID[end].name
    assert finding(found) == f"No sea coast of {name} is known: give the outline of a country that has one."
    assert in_words(found).computed == "–"


# --- routes


@pytest.mark.parametrize(
    ("route", "stated", "name"),
    [
        ("road", 250, "differs"),
        ("road", 315, "approximate"),
        ("road", 344, "holds"),
        ("rail", 492, "holds"),
        ("road", 550, "holds"),
        ("flight", 700, "in-doubt"),
        ("sea", 1000, "holds"),
        ("sea", 1100, "in-doubt"),
    ],
)
def test_a_way_is_not_shorter_than_the_line_and_seldom_much_longer(route: str, stated: float, name: str) -> None:
    found = distance("london", "paris", stated, route=route)
    assert result(found) == (name, "route")


def test_a_way_in_words() -> None:
    assert finding(distance("london", "paris", 450, route="road")) == (
        "London to Paris: 344~km in a straight line, so the stated way by road is possible: "
        "it is 1.3 times the straight line."
    )
    assert finding(distance("london", "paris", 700, route="rail")) == (
        "London to Paris: 344~km in a straight line. The stated way by rail is 2.0 times the straight line: "
        "possible only with a long detour."
    )
    assert finding(distance("london", "paris", 250, route="road")) == (
        "London to Paris: 344~km in a straight line. No way by road can be shorter."
    )
    assert in_words(distance("london", "paris", 450, route="road")).difference == "1.3 times the straight line"
    assert written(in_words(distance("london", "paris", 450, route="road")).stated) == "450~km by road"


def test_every_way_has_its_limit() -> None:
    assert set(MOST_DETOUR) == {"road", "rail", "flight", "sea"}


# --- two units


def test_two_units_that_agree_are_judged_by_the_better_one() -> None:
    found = distance("tokyo", "honolulu", 6500, also={"stated": 4000, "unit": "mi"})
    assert result(found) == ("approximate", "rounded")
    assert written(in_words(found).stated) == "6,500~km (4,000~mi)"
    assert distance("tokyo", "honolulu", 6000, also={"stated": 3860, "unit": "mi"}).name == "holds"
    assert distance("tokyo", "honolulu", 6000).name == "approximate"


def test_two_units_that_disagree_cannot_both_be_right() -> None:
    found = distance("tokyo", "honolulu", 6200, also={"stated": 400, "unit": "mi"})
    assert result(found) == ("differs", "also")
    assert finding(found) == "Tokyo to Honolulu: 6,215~km. The two figures disagree: 400~mi is 644~km."


# --- with a direction

ONLY_DISTANCE = "The distance is right, the direction wrong"


@pytest.mark.parametrize(
    ("stated", "direction", "result_", "said"),
    [
        (340, "south-west", ("holds", "rounded"), "so the stated figure holds. {lies}, as stated."),
        (340, "SSE", ("differs", "direction"), f"{ONLY_DISTANCE}. {{lies}}, not south-south-east."),
        (340, "north-east", ("differs", "direction"), f"{ONLY_DISTANCE}. {{lies}}, not north-east."),
        (340, "S", ("approximate", "direction"), "340~km. {lies}, only roughly south."),
        (900, "NE", ("differs", "rounded"), "too high. The direction is wrong too. {lies}, not north-east."),
    ],
)
def test_a_distance_with_a_direction(stated: float, direction: str, result_: tuple[str, str], said: str) -> None:
    found = distance("alice", "uluru", stated, direction=direction)
    assert result(found) == result_
    lies = (
        "From Alice to Uluru it is south-west (237°)"
        if len(direction) != 3
        else "From Alice to Uluru it is west-south-west (237°)"
    )
    assert finding(found).endswith(said.format(lies=lies))


def test_another_pair_must_fit_by_distance_and_direction() -> None:
    both = {"kind": "distance", "stated": 6550, "unit": "km", "from": "tokyo", "to": ["honolulu", "hilo"]}
    assert check(*article_with(both | {"direction": "east"}, places=CAST)).name == "depends-on-endpoints"
    assert check(*article_with(both | {"direction": "west"}, places=CAST)).name == "differs"


def test_extents_are_plain_values() -> None:
    ends = extents.between(BY_ID["tokyo"], BY_ID["hawaii"])
    assert len(astuple(ends)) == 9 and math.isfinite(ends.high_m)
    assert ends.given == (BY_ID["hawaii"],) and ends.unknown == ()


def test_another_place_of_the_story_nearby_may_be_meant() -> None:
    found = distance("tokyo", "honolulu", 6550)
    assert (found.name, found.elsewhere and found.elsewhere.end.id) == ("differs", "hilo")
    assert written(found.claim.would_change(found)).startswith("It would hold from Tokyo to Hilo: 6,552~km.")
    assert distance("tokyo", "honolulu", 9600).elsewhere is None  # as far as London


def test_a_pair_that_fits_by_its_extent_gives_its_rule_and_its_lines() -> None:
    fields = {"kind": "distance", "stated": 6500, "unit": "km", "from": "tokyo", "to": ["honolulu", "hawaii"]}
    found = check(*article_with(fields, places=CAST))
    assert result(found) == ("depends-on-endpoints", "extents")
    assert found.lines and found.lines.stated
    assert "It holds from Tokyo to Hawaii: 5,743~km to 6,601~km." in finding(found)


def test_the_row_tells_which_points_are_nearest_and_farthest() -> None:
    found = distance("tokyo", "hawaii", 6500)
    claim, article = article_with(
        {"kind": "distance", "stated": 6500, "unit": "km", "from": "tokyo", "to": "hawaii"}, places=CAST
    )
    (facts,) = (each for each in claim.exhibits(article, (BY_ID["tokyo"], BY_ID["hawaii"])) if isinstance(each, Facts))
    assert [(term, written(text).partition(":")[0]) for term, text in facts.pairs] == [
        ("Nearest points", "5,743~km"),
        ("As stated", "6,500~km"),
        ("Farthest points", "6,601~km"),
    ]
    assert facts.pairs[0][1].endswith("to 23.0° N, 161.9° W") and found.name == "holds"
    assert not any(isinstance(each, Facts) for each in claim.exhibits(article, (BY_ID["tokyo"], BY_ID["honolulu"])))


def test_what_is_true_of_lands_overseas_alone_depends_on_the_end_points() -> None:
    middles = {"france": (46.5, 2.5, "250"), "britain": (52.5, -1.5, "826"), "america": (39.5, -98.5, "840")}
    countries = (place(id_, north, east, "area", outline=number) for id_, (north, east, number) in middles.items())
    places = (*countries, place("pyongyang", 39.0, 125.75, "city"))
    for start, end, stated, name in (
        ("britain", "france", 300, "holds"),
        ("britain", "france", 5000, "depends-on-endpoints"),  # French Guiana
        ("pyongyang", "america", 6000, "holds"),  # Alaska
        ("america", "france", 16_000, "depends-on-endpoints"),  # New Caledonia
        ("britain", "france", 18_000, "differs"),
    ):
        assert distance(start, end, stated, places=places).name == name
    guiana = distance("britain", "france", 5000, places=places)
    assert finding(guiana).endswith("true for lands overseas only, not for the main land of France.")
    assert in_words(guiana).difference == "none, for lands overseas"


# --- parts of countries, and seas


def test_an_outline_may_be_that_of_a_part_of_a_country_or_of_a_sea() -> None:
    california = place("california", 37.2, -119.5, "area", outline="US-CA")
    reno = place("reno", 39.53, -119.81, "city")
    near = distance("reno", "california", 15, places=(reno, california))
    assert (near.name, round(near.low or 0)) == ("holds", 6)
    assert distance("reno", "california", 2000, places=(reno, california)).name == "differs"
    sea = place("sea", 29.0, 125.0, "area", outline="east-china-sea")
    assert distance("sea", "reno", 9500, places=(sea, reno)).name == "holds"
