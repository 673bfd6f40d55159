"""A place in a country, a province, a sea, or an area of the story."""

import pytest

from geo.claims.sentences import in_words
from geo.claims.verdicts import VerdictName
from geo.earth import geodesy
from geo.story.problems import InvalidValueError
from tests.claims.made import place, verdict_on, written

NOTE = {
    "status_note": "Administered by Japan; also claimed by China and Taiwan.",
    "status_source": "Natural Earth",
}
PLACES = tuple(
    place(id_, position, "Asia/Tokyo").model_copy(update=more)
    for id_, position, more in (
        ("tokyo", (35.6895, 139.6917), {"precision": "city"}),
        ("senkaku", (25.7461, 123.4748), NOTE),
        ("taipei", (25.03, 121.56), {"precision": "city"}),
        ("sevastopol", (44.6, 33.53), {"precision": "city"}),
        ("palermo", (38.1, 13.36), {}),
        ("maseru", (-29.31, 27.48), {}),
        ("hawaii", (21.3858, -157.9064), {}),
        ("kehl", (48.573, 7.815), {"precision": "city"}),  # on the Rhine, opposite Strasbourg
        (
            "japan",
            (35.7, 139.7),
            {"precision": "area", "measured_from": "its middle", "outline": "392", "name": "Japan"},
        ),
        ("ring", (35.7, 139.7), {"precision": "area", "measured_from": "its middle", "radius_km": 50.0}),
        ("bare", (35.7, 139.7), {"precision": "area", "measured_from": "its middle", "name": "The bare area"}),
    )
)


def within(place_id: str, area: str) -> dict[str, object]:
    return {"kind": "containment", "place": place_id, "within": area}


@pytest.mark.parametrize(
    ("place_id", "area", "name"),
    [
        ("tokyo", "Japan", "holds"),
        ("tokyo", "JPN", "holds"),
        ("tokyo", "japan", "holds"),
        ("tokyo", "ring", "holds"),
        ("tokyo", "the Pacific", "approximate"),
        ("tokyo", "the Atlantic", "differs"),
        ("japan", "the Pacific", "holds"),
        ("tokyo", "China", "differs"),
        ("hawaii", "the Pacific", "holds"),
        ("senkaku", "East China Sea", "holds"),
        ("senkaku", "Sea of Japan", "differs"),
        ("palermo", "Mediterranean", "approximate"),
        ("maseru", "South Africa", "approximate"),
        ("kehl", "France", "approximate"),
        ("kehl", "Germany", "holds"),
        ("japan", "Tokyo", "approximate"),
        ("ring", "Tokyo", "approximate"),
        ("senkaku", "Japan", "depends-on-reading"),
        ("senkaku", "China", "depends-on-reading"),
        ("senkaku", "Taiwan", "depends-on-reading"),
        ("senkaku", "South Korea", "differs"),
        ("taipei", "Taiwan", "holds"),
        ("taipei", "China", "depends-on-reading"),
        ("taipei", "Japan", "differs"),
        ("sevastopol", "Ukraine", "depends-on-reading"),
        ("sevastopol", "Russia", "depends-on-reading"),
        ("sevastopol", "Turkey", "differs"),
        ("tokyo", "bare", "not-checkable"),
    ],
)
def test_a_place_is_in_an_area_or_not(place_id: str, area: str, name: VerdictName) -> None:
    assert verdict_on(within(place_id, area), places=PLACES).name == name


def words(place_id: str, area: str) -> tuple[str, str]:
    found = in_words(verdict_on(within(place_id, area), places=PLACES))
    return written(found.computed), written(found.finding)


def test_it_is_told_how_far_outside_a_place_lies() -> None:
    computed, finding = words("tokyo", "China")
    assert computed.endswith("~km outside")
    assert finding == f"Tokyo: {computed.removesuffix(' outside')} outside China."
    assert words("tokyo", "Japan") == ("inside", "Tokyo: inside Japan.")
    assert words("kehl", "France")[1].startswith("Kehl: at the edge of France, ")
    assert words("palermo", "Mediterranean")[1] == "Palermo: on land that the Mediterranean Sea surrounds."
    assert words("japan", "Tokyo")[1] == "Japan: partly inside Tokyo, partly outside."
    assert words("tokyo", "bare") == ("–", "The bare area has no outline and no radius, so that nothing can lie in it.")


def test_a_dispute_is_told_with_every_party_and_no_side_is_taken() -> None:
    assert words("senkaku", "Japan")[1] == (
        "Senkaku: the parties to a dispute differ on whether it belongs to Japan. "
        "Senkaku: Administered by Japan; also claimed by China and Taiwan."
    )
    assert words("sevastopol", "Ukraine")[1].endswith("Crimea: Administered by Russia; Claimed by Ukraine.")


@pytest.mark.parametrize(
    ("area", "message"),
    [
        ("East Chna Sea", "did you mean 'East China Sea'?"),
        ("Georgia", "has several meanings; write 'GE' (country) or 'US-GA' (subdivision)"),
        ("", "within: is blank"),
    ],
)
def test_an_area_that_is_not_known_or_not_clear_is_refused(area: str, message: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        verdict_on(within("tokyo", area), places=PLACES)
    assert message in str(caught.value)


@pytest.mark.parametrize(("position", "name"), [((20.8, -156.3), "holds"), ((61.2, -149.9), "differs")])
def test_an_area_that_is_some_islands_of_a_country_is_not_all_of_it(
    position: tuple[float, float], name: VerdictName
) -> None:
    islands = place("islands", (20.6, -157.5), "Pacific/Honolulu").model_copy(
        update={"precision": "area", "measured_from": "their middle", "outline": "840", "radius_km": 450.0}
    )
    somewhere = place("somewhere", position, "Pacific/Honolulu")
    verdict = verdict_on(within("somewhere", "islands"), places=(somewhere, islands))
    assert verdict.name == name


def test_the_area_is_outlined_with_the_way_to_it_from_a_place_outside() -> None:
    outline = verdict_on(within("senkaku", "East China Sea"), places=PLACES).outline
    assert outline and (outline.place.id, outline.name, outline.outside) == ("senkaku", "the East China Sea", None)
    assert all(ring[0] == ring[-1] for ring in outline.rings)
    outline = verdict_on(within("tokyo", "China"), places=PLACES).outline
    assert outline and outline.outside
    assert (
        outline.outside.start == pytest.approx((35.6895, 139.6917))
        and 1_000_000 < outline.outside.distance_m < 2_000_000
    )


def test_a_country_is_outlined_without_its_provinces_and_a_radius_as_a_circle() -> None:
    outline = verdict_on(within("tokyo", "Japan"), places=PLACES).outline
    assert outline and len(outline.rings) < 120  # its prefectures have 155
    outline = verdict_on(within("tokyo", "ring"), places=PLACES).outline
    assert outline
    far = {round(geodesy.leg((35.7, 139.7), corner).distance_m) for corner in outline.rings[0]}
    assert far == {50_000}


def test_what_has_no_extent_has_no_outline() -> None:
    assert verdict_on(within("tokyo", "bare"), places=PLACES).outline is None
