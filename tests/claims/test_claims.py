"""The verdicts of a whole story, and of a claim between other ends."""

import pytest

from geo.claims import between, check, checked
from geo.story.model import Claim
from tests.claims.made import article_with, ends, shipped


def test_between_its_own_ends_a_claim_keeps_its_verdict_unless_that_depends_on_others() -> None:
    own = article_with({"kind": "distance", "stated": 6500, "unit": "km", **ends("tokyo", "hawaii")})
    for claim, article in (own, shipped("time-difference")):
        assert claim.ends
        assert between(claim, article, *claim.ends) == check(claim, article)
    resting = article_with({"kind": "distance", "stated": 6500, "unit": "km", **ends("tokyo", ["hawaii", "hilo"])})
    assert check(*resting).name == "depends-on-endpoints"
    assert between(*resting, "tokyo", "hawaii").name == "approximate"
    assert between(*resting, "tokyo", "hilo").name == "holds"


@pytest.mark.parametrize(
    ("fields", "pair", "message"),
    [
        (
            {"kind": "count", "stated": 3},
            ("tokyo", "hawaii"),
            "claim 'a' is a count, which has no ends",
        ),
        (
            {"kind": "deadline", "stated": "2025"},
            ("tokyo", "hawaii"),
            "claim 'a' is a deadline, which has no ends",
        ),
        (
            {"kind": "distance", "stated": 6500, "unit": "km", **ends("tokyo", "hawaii")},
            ("tokyo", "hawai"),
            "'hawai' is not a place of this story; give the id of one",
        ),
    ],
)
def test_between_refuses_claims_without_ends_and_unknown_places(
    fields: dict[str, object], pair: tuple[str, str], message: str
) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        between(*article_with(fields), *pair)


def test_a_claim_without_ends_has_nothing_to_compare_and_nothing_on_the_map() -> None:
    claim, article = article_with({"kind": "count", "stated": 3})
    assert (claim.ends, claim.places_named, claim.comparisons(article), claim.spells(article)) == (None, {}, (), ())
    assert claim.exhibits(article, None) == ()


def test_a_claim_of_no_kind_is_not_checked() -> None:
    fields = {"id": "a", "section": "s", "quote": "q", "kind": "x", "source": "the article"}
    with pytest.raises(TypeError, match=r"^claim 'a' is of no kind; make it with geo\.claims\.kinds\.read$"):
        checked(Claim.read(fields))
