"""A distance: its verdict on both sides of every threshold, its pairs, its sentences and its exhibits."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims import between, check
from geo.claims.distance import measures
from geo.claims.exhibits import PairsChart, Remark, Scale
from geo.claims.kind import CheckedClaim, Verdict
from geo.claims.rounding import Stated
from geo.claims.sentences import evidence, in_words
from geo.claims.verdicts import Comparison, Evidence
from geo.earth.geodesy import Measures, leg
from geo.files import reading
from geo.story.model import Article, Place
from geo.words.units import UNITS
from tests.claims.made import (
    EQUATOR,
    HAWAII,
    HILO,
    PLACES,
    TOKYO,
    WASHINGTON,
    Ends,
    article_with,
    ends,
    shipped,
    verdict_on,
    words_for,
    written,
)
from tests.conftest import examples
from tests.stories import DATA


def distance(stated: float, start: Ends = "tokyo", end: Ends = "hawaii", unit: str = "km") -> Verdict:
    return verdict_on({"kind": "distance", "stated": stated, "unit": unit, **ends(start, end)})


def test_the_shipped_distance_is_4_7_percent_above_tokyo_to_camp_smith() -> None:
    article = reading.load(DATA)
    found = check(article.claim_by_id["distance"], article)
    assert found.first is not None and found.difference_percent is not None
    assert (found.first.start.id, found.first.end.id) == ("tokyo", "hawaii")
    assert found.first.computed == pytest.approx(6206.5, abs=0.1)
    assert found.difference_percent == pytest.approx(4.73, abs=0.01)
    assert found.fitting is not None and found.fitting.end.id == "hawaii-islands"


def test_a_distance_is_in_its_unit() -> None:
    metres = leg(TOKYO, HAWAII).distance_m
    for unit, per in (("km", 1000.0), ("mi", 1609.344), ("nmi", 1852.0)):
        assert UNITS[unit].metres == per
        found = distance(metres / per, unit=unit)
        assert found.first is not None
        assert found.name == "holds"
        assert found.first.computed == pytest.approx(metres / per)


@pytest.mark.parametrize(
    ("factor", "verdict"),
    [
        (1.0, "holds"),
        (1.0099, "holds"),
        (0.9901, "holds"),
        (1.0105, "approximate"),
        (0.9895, "approximate"),
        (1.0499, "approximate"),
        (0.9501, "approximate"),
        (1.0506, "differs"),
        (0.9494, "differs"),
        (2.0, "differs"),
    ],
)
def test_one_and_five_percent_of_the_computed_distance(factor: float, verdict: str) -> None:
    """The two sites reach 1 km each, which is 0.03 % of the distance."""
    computed = leg(TOKYO, HAWAII).distance_m / 1000
    assert distance(computed * factor).name == verdict


def test_the_difference_is_signed_and_in_percent_of_what_is_computed() -> None:
    computed = leg(TOKYO, HAWAII).distance_m / 1000
    assert distance(computed * 1.25).difference_percent == pytest.approx(25)
    assert distance(computed * 0.8).difference_percent == pytest.approx(-20)
    assert distance(computed).difference_percent == 0


def test_a_limit_that_is_kept_has_no_difference() -> None:
    fields: dict[str, object] = {"kind": "distance", "unit": "km", "qualifier": "over", **ends("tokyo", "hawaii")}
    kept, broken = (verdict_on(fields | {"stated": stated}) for stated in (2000, 9000))
    assert (kept.name, kept.difference, kept.difference_percent) == ("holds", None, None)
    assert in_words(kept).difference == "–"
    assert broken.name == "differs" and broken.difference == pytest.approx(2793, abs=1)


def test_another_pair_that_fits_makes_a_distance_depend_on_its_end_points() -> None:
    found = distance(6500, ["tokyo", "washington"], ["hawaii", "hilo"])
    assert found.name == "depends-on-endpoints"
    assert found.first is not None and found.fitting is not None
    assert (found.first.start.id, found.first.end.id) == ("tokyo", "hawaii")
    assert (found.fitting.start.id, found.fitting.end.id) == ("tokyo", "hilo")
    assert found.fitting.computed == pytest.approx(6553, abs=1)
    assert found.difference_percent == pytest.approx(4.73, abs=0.01)  # of the first pair


def test_every_start_is_paired_with_every_end() -> None:
    found = distance(leg(WASHINGTON, HILO).distance_m / 1000, ["tokyo", "washington"], ["hawaii", "hilo"])
    assert found.fitting is not None
    assert (found.fitting.start.id, found.fitting.end.id) == ("washington", "hilo")


def test_the_first_pair_comes_first() -> None:
    found = distance(6500, "tokyo", ["hilo", "hawaii"])
    assert (found.name, found.fitting) == ("holds", None)


def test_an_approximate_other_pair_does_not_change_the_verdict() -> None:
    assert distance(6500, ["tokyo", "seoul"], "hawaii").name == "approximate"


def test_equal_points_have_no_difference_in_percent() -> None:
    found = distance(3, "origin", "origin-again")
    assert found.first is not None
    assert (found.name, found.first.computed, found.difference_percent) == ("differs", 0, None)


@examples(100)
@given(st.sampled_from(PLACES), st.sampled_from(PLACES), st.floats(0.001, 30_000))
def test_a_distance_gets_one_of_four_verdicts_that_fits_its_difference(start: Place, end: Place, stated: float) -> None:
    found = distance(stated, start.id, end.id)
    if found.difference_percent is None:
        assert found.first is not None and found.first.computed == 0
        return
    assert math.isfinite(found.difference_percent)
    off = abs(found.difference_percent)
    assert {"holds": off <= 5.3, "approximate": 1 < off <= 5, "differs": off > 5}[found.name]


# --- other ends and pairs


@pytest.mark.parametrize(
    ("start", "end", "name", "computed", "percent"),
    [
        ("tokyo", "hawaii", "approximate", 6206.5, 4.73),
        ("yokota", "hawaii", "approximate", 6237.2, 4.21),
        ("tokyo", "hilo", "holds", 6552.4, -0.80),
        ("hilo", "tokyo", "holds", 6552.4, -0.80),
        ("yokota", "hilo", "approximate", 6583.1, -1.26),
        ("tokyo", "beijing", "differs", 2097.8, 209.8),
    ],
)
def test_the_shipped_distance_for_other_ends(start: str, end: str, name: str, computed: float, percent: float) -> None:
    claim, article = shipped("distance")
    found = between(claim, article, start, end)
    assert found.first is not None and found.fitting is None and found.claim is claim
    assert (found.first.start.id, found.first.end.id, found.name) == (start, end, name)
    assert found.first.computed == pytest.approx(computed, abs=0.1)
    assert found.difference_percent == pytest.approx(percent, abs=0.05)


def compared(claim: CheckedClaim, article: Article) -> tuple[Comparison, ...]:
    return claim.comparisons(article)


def pairs_of(found: tuple[Comparison, ...]) -> list[tuple[str, str]]:
    return [(comparison.start.id, comparison.end.id) for comparison in found]


def test_the_shipped_distance_is_compared_for_every_pair_smallest_first() -> None:
    found = compared(*shipped("distance"))
    assert pairs_of(found) == [
        ("ichigaya", "hawaii"),
        ("tokyo", "hawaii"),
        ("ichigaya", "honolulu"),
        ("tokyo", "honolulu"),
        ("yokota", "hawaii"),
        ("yokota", "honolulu"),
        ("ichigaya", "hawaii-islands"),
        ("tokyo", "hawaii-islands"),
        ("yokota", "hawaii-islands"),
        ("ichigaya", "hilo"),
        ("tokyo", "hilo"),
        ("yokota", "hilo"),
    ]
    assert [round(comparison.computed) for comparison in found] == [
        6203, 6207, 6212, 6215, 6237, 6246, 6317, 6320, 6351, 6549, 6552, 6583,
    ]  # fmt: skip
    assert {comparison.on for comparison in found} == {None}


def test_further_ends_for_comparison_do_not_affect_the_verdict() -> None:
    also = {"kind": "distance", "stated": 6500, "unit": "km", **ends("tokyo", "hawaii"), "also_to": ["hilo"]}
    assert (verdict_on(also).name, verdict_on(also).fitting) == ("approximate", None)
    assert pairs_of(compared(*article_with(also))) == [("tokyo", "hawaii"), ("tokyo", "hilo")]


def test_a_pair_and_its_reverse_count_once_and_identical_points_not_at_all() -> None:
    fields = {"kind": "distance", "unit": "mi", "stated": 65, **ends(["tokyo", "hawaii"], ["hawaii", "tokyo"])}
    found = compared(*article_with(fields | {"also_from": ["origin"], "also_to": ["origin-again"]}))
    assert pairs_of(found)[0] == ("tokyo", "hawaii")
    assert {frozenset(pair) for pair in pairs_of(found)} == {
        frozenset(pair)
        for pair in [
            ("tokyo", "hawaii"), ("tokyo", "origin-again"), ("hawaii", "origin-again"),
            ("origin", "hawaii"), ("origin", "tokyo"),
        ]
    }  # fmt: skip
    assert len(found) == 5
    assert found[0].computed == pytest.approx(leg(TOKYO, HAWAII).distance_m / 1609.344)


# --- in words


def far(stated: float, *ends: str, unit: str = "km") -> dict[str, object]:
    return {"kind": "distance", "stated": stated, "unit": unit, "from": ["tokyo"], "to": list(ends)}


@pytest.mark.parametrize(
    ("fields", "stated", "computed", "finding"),
    [
        (far(5600, "hawaii"), "5,600~km", "5,566~km", "Tokyo to Hawaii: 5,566~km, so the stated figure holds."),
        (
            far(5800.0, "hawaii"),
            "5,800~km",
            "5,566~km",
            "Tokyo to Hawaii: 5,566~km; the article's figure is 234~km (4.2~%) too high.",
        ),
        (
            far(6500.5, "hawaii"),
            "6,500.5~km",
            "5,566.0~km",
            "Tokyo to Hawaii: 5,566.0~km; the article's figure is 934.5~km (16.8~%) too high.",
        ),
        (
            far(5000, "hawaii"),
            "5,000~km",
            "5,566~km",
            "Tokyo to Hawaii: 5,566~km; the article's figure is 566~km (10.2~%) too low.",
        ),
        (
            far(5900, "hawaii", "hilo"),
            "5,900~km",
            "5,566~km",
            "Tokyo to Hawaii: 5,566~km; the article's figure is 334~km (6.0~%) too high. "
            "It holds from Tokyo to Hilo: 5,900~km.",
        ),
        (
            far(3500, "hawaii", unit="mi"),
            "3,500~mi",
            "3,459~mi",
            "Tokyo to Hawaii: 3,459~mi, so the stated figure holds.",
        ),
        (far(2, "near"), "2~km", "2.2~km", "Tokyo to Near: 2.2~km, so the stated figure holds."),
        (far(5, "twin"), "5~km", "0~km", "Tokyo to Twin: 0~km: one and the same point."),
    ],
)
def test_in_words(fields: dict[str, object], stated: str, computed: str, finding: str) -> None:
    words = words_for(fields)
    assert [written(text) for text in (words.stated, words.computed, words.finding)] == [stated, computed, finding]


def test_a_tenth_is_told_only_of_what_is_below_ten() -> None:
    claim = distance(7).claim
    assert [written(claim.format_figure(computed)) for computed in (0, 9.94, 9.96, 10.2)] == [
        "0~km",
        "9.9~km",
        "10~km",
        "10~km",
    ]


@examples(100)
@given(st.sampled_from(EQUATOR), st.sampled_from(EQUATOR), st.floats(0.001, 1e6), st.sampled_from(["km", "mi", "nmi"]))
def test_a_finding_is_whole_sentences(start: Place, end: Place, stated: float, unit: str) -> None:
    text = words_for(far(stated, end.id, unit=unit) | {"from": [start.id]}).finding
    assert text.startswith(start.name) and text.endswith(".")
    assert not {"nan", "None", "inf"} & set(text.split())


def test_the_data_are_the_positions_and_the_row_says_what_would_change_the_verdict() -> None:
    found = evidence(verdict_on(far(6500, "hawaii")))
    assert [found[-1], found[1]] == [
        Evidence("Data", "Positions: Tokyo: a survey; Hawaii: a survey. Geodesic on WGS84."),
        Evidence(
            "What would change it",
            "It would hold from Tokyo to Hilo: 6,553\N{NO-BREAK SPACE}km. "
            "As the length of a route, not of a straight line, it would be possible.",
        ),
    ]


def test_each_way_of_measuring() -> None:
    text = measures(Measures(6_206_508, 6_285_085, 6_196_900), "km")
    assert written(text) == "6,207~km by the geodesic, 6,285~km by the rhumb line, 6,197~km on a sphere."


# --- what the opened row shows


def shown(stated: float, start: str, end: str) -> list[object]:
    claim, article = article_with(far(stated, "hawaii", "hilo"), places=EQUATOR)
    return list(claim.exhibits(article, (article.place_by_id[start], article.place_by_id[end])))


def test_the_row_shows_every_pair_and_the_chosen_one_by_each_way_of_measuring() -> None:
    scale, chart, remark = shown(5900, "hilo", "tokyo")
    assert isinstance(scale, Scale)
    assert [(row.name, round(row.low), row.is_stated) for row in scale.rows] == [
        ("Article", 5900, True),
        ("Tokyo to Hilo", 5900, False),
    ]
    assert isinstance(chart, PairsChart)
    assert [(name, round(computed), chosen) for name, computed, chosen in chart.rows] == [
        ("Tokyo to Hawaii", 5566, False),
        ("Tokyo to Hilo", 5900, True),
    ]
    assert (chart.stated, chart.unit, chart.holds, chart.near) == (
        5900,
        "km",
        Stated(5900, 5900).right(),
        Stated(5900, 5900).near(),
    )
    assert isinstance(remark, Remark)
    assert remark.about == "Hilo to Tokyo"
    assert written(remark.text).endswith("on a sphere. By the geodesic the stated figure holds.")


def test_ends_that_the_claim_does_not_list_are_a_row_of_their_own() -> None:
    scale, chart, remark = shown(5900, "kathmandu", "tokyo")
    # The stated figure is not right for them, but for another pair.
    assert isinstance(scale, Scale)
    assert [row.name for row in scale.rows][1:] == ["Kathmandu to Tokyo", "Tokyo to Hilo"]
    assert isinstance(chart, PairsChart)
    assert [chosen for _name, _computed, chosen in chart.rows] == [False, False, True]
    assert isinstance(remark, Remark)
    assert remark.text.endswith("No way of measuring gives 5,900\N{NO-BREAK SPACE}km.")


def test_a_way_is_possible_over_many_straight_lines() -> None:
    """The chart of a claim that holds shows its pair where the figure holds."""
    fields = far(8000, "hilo") | {"route": "road"}
    claim, article = article_with(fields, places=EQUATOR)
    ends = (article.place_by_id["tokyo"], article.place_by_id["hilo"])
    scale = claim.exhibits(article, ends)[0]
    assert isinstance(scale, Scale)
    assert claim.check(article).name == "holds"
    stated, computed = scale.rows
    assert stated.allowed is not None
    assert stated.allowed.meets(computed.low, computed.high)
    assert stated.allowed.low == pytest.approx(Stated(8000, 8000).right().low / 1.6)


def test_the_chart_shows_how_far_places_reach_if_it_matters() -> None:
    claim, article = shipped("distance")
    ends = (article.place_by_id["tokyo"], article.place_by_id["hawaii"])
    chart = claim.exhibits(article, ends)[1]
    assert isinstance(chart, PairsChart)
    reaches = {row[0]: reach for row, reach in zip(chart.rows, chart.reaches, strict=True)}
    assert reaches["Tokyo to Hawaii"] is None
    assert reaches["Tokyo to Hawaiian Islands"] == pytest.approx((5960, 6601), abs=5)


def test_only_the_figure_is_measured_not_the_direction() -> None:
    claim, article = article_with(far(8000, "hilo") | {"direction": "NE", "qualifier": "over"}, places=EQUATOR)
    *_others, remark = claim.exhibits(article, (article.place_by_id["tokyo"], article.place_by_id["hilo"]))
    assert isinstance(remark, Remark)
    assert written(remark.text).endswith("No way of measuring gives over 8,000~km.")


def test_another_way_of_measuring_may_give_the_stated_figure() -> None:
    fields = {"kind": "distance", "stated": 6285, "unit": "km", **ends("tokyo", "hawaii")}
    claim, article = article_with(fields)
    pair = (article.place_by_id["tokyo"], article.place_by_id["hawaii"])
    remark = claim.exhibits(article, pair)[-1]
    assert isinstance(remark, Remark)
    assert remark.text.endswith("By the geodesic the stated figure does not hold; by another way of measuring it does.")


def test_the_other_ways_of_measuring_are_in_the_claims_unit() -> None:
    claim, article = article_with({"kind": "distance", "stated": 3857, "unit": "mi", **ends("tokyo", "hawaii")})
    (found,) = claim.comparisons(article)
    assert {name: round(figure) for name, figure in claim.other_measures([found])[0].items()} == {
        "rhumb": 3905,
        "sphere": 3851,
    }


def test_about_may_change_the_verdict() -> None:
    found = verdict_on(far(5500, "hawaii") | {"stated": 5450}, places=EQUATOR)  # 5,566 km, 2.1 % more
    assert (found.name, found.claim.would_change(found)) == ("approximate", "")
    found = verdict_on(far(5500, "hawaii"), places=EQUATOR)
    assert (found.name, found.claim.would_change(found)) == ("approximate", "With “about” it would hold.")
