"""A count: against the things listed, against a source's figure, or not checked."""

from datetime import date

import pytest

from geo.claims.exhibits import Scale, Tally
from geo.claims.rounding import Interval
from geo.claims.sentences import evidence, in_words
from geo.claims.verdicts import VerdictName
from geo.story.problems import InvalidValueError
from tests.claims.made import article_with, verdict_on, written

ABC = ["A", "B", "C"]
AFP = {"value": 54000, "source": "AFP", "date": date(2024, 7, 28)}


def count(stated: object, **fields: object) -> dict[str, object]:
    return {"kind": "count", "stated": stated, **fields}


@pytest.mark.parametrize(
    ("stated", "unit", "text"),
    [(55000, "troops", "55,000~troops"), (3, "", "3"), (2.5, "tonnes", "2.5~tonnes"), (0, "", "0")],
)
def test_a_count_with_nothing_to_compare_it_with_is_not_checked(stated: float, unit: str, text: str) -> None:
    found = verdict_on(count(stated, unit=unit))
    words = in_words(found)
    assert (found.name, found.computed, written(words.stated), words.computed) == ("not-checkable", None, text, "–")
    assert words.finding == "No list of what was counted and no other source's count is given."


@pytest.mark.parametrize(
    ("stated", "qualifier", "name"),
    [
        (3, "", "holds"),
        (4, "", "differs"),
        (2, "", "differs"),
        (0, "", "differs"),
        (2.9, "", "differs"),
        ([2, 3], "", "holds"),
        ([4, 5], "", "differs"),
        (3, "exactly", "holds"),
        (2, "over", "holds"),
        (3, "over", "differs"),
        (3, "at-least", "holds"),
        (4, "at-least", "differs"),
        (4, "under", "holds"),
        (3, "under", "differs"),
        (3, "at-most", "holds"),
        (2, "at-most", "differs"),
        (4, "about", "differs"),
    ],
)
def test_things_listed_are_counted_one_by_one(stated: object, qualifier: str, name: VerdictName) -> None:
    assert verdict_on(count(stated, qualifier=qualifier, listed=ABC)).name == name


@pytest.mark.parametrize(("qualifier", "name"), [("about", "holds"), ("", "differs"), ("nearly", "differs")])
def test_only_about_allows_one_more(qualifier: str, name: VerdictName) -> None:
    things = [f"thing {n}" for n in range(41)]
    assert verdict_on(count(40, qualifier=qualifier, listed=things)).name == name


@pytest.mark.parametrize(
    ("stated", "things", "name"),
    [
        (20, ["eleven women", "nine men"], "holds"),
        (2, ["eleven women", "nine men"], "holds"),  # as many things
        (21, ["eleven women", "nine men"], "differs"),
        (5, ["two rifles", "2 shotguns", "a pistol"], "holds"),
        (4, ["two rifles", "2 shotguns", "the pistol"], "differs"),  # not all have a number
        (2, ["2 Para", "3 Para"], "holds"),
        (12, ["5th Fleet", "7th Fleet"], "differs"),  # a name, not a number
        (1021, ["1,000 soldiers", "twenty-one sailors"], "holds"),
    ],
)
def test_things_with_their_numbers_are_added_up(stated: int, things: list[str], name: str) -> None:
    assert verdict_on(count(stated, listed=things)).name == name


def test_a_sum_in_words() -> None:
    words = in_words(verdict_on(count(21, unit="bodies", listed=["eleven women", "nine men"])))
    assert words.finding == "Eleven women and nine men are 20 in all. The article's figure is 1 too high."
    assert written(words.computed) == "20~bodies"


def test_per_cent_differ_by_points() -> None:
    words = in_words(verdict_on(count(50, unit="%", reference={"value": 43, "source": "the poll"})))
    assert words.difference == "7 points too high"
    assert written(words.finding) == "The poll gives 43~%: the article's figure is 7 points too high."


def test_a_list_in_words() -> None:
    assert in_words(verdict_on(count(3, listed=ABC))).finding == "3 listed: A, B and C."
    words = in_words(verdict_on(count(4, unit="services", listed=ABC)))
    assert words.finding == "3 listed: A, B and C. The article's figure is 1 too high."
    assert (written(words.computed), words.difference) == ("3~services", "1 too high")


@pytest.mark.parametrize(
    ("stated", "qualifier", "value", "name", "difference"),
    [
        (55000, "about", 54000, "holds", "1,000 (1.9~%) too high"),
        (55000, "", 54000, "approximate", "1,000 (1.9~%) too high"),
        (55000, "", 40000, "differs", "15,000 (37.5~%) too high"),
        (55000, "", 55000, "holds", "none"),
        (55000, "", [54000, 56000], "holds", "none"),
        (55000, "", [50000, 51000], "differs", "4,000 (7.8~%) too high"),
        ([50000, 52000], "", [54000, 56000], "approximate", "2,000 (3.7~%) too low"),
        (50000, "over", 54000, "holds", "–"),
        (60000, "over", 54000, "differs", "6,000 (11.1~%) too high"),
        (50000, "under", 54000, "differs", "4,000 (7.4~%) too low"),
        (0, "", 0, "holds", "none"),
        (0, "", 3, "differs", "3 (100.0~%) too low"),
        (3, "", 0, "differs", "3 too high"),
    ],
)
def test_a_source_s_figure_is_compared_as_distances_are(
    stated: object, qualifier: str, value: object, name: VerdictName, difference: str
) -> None:
    found = verdict_on(count(stated, qualifier=qualifier, unit="troops", reference=AFP | {"value": value}))
    assert (found.name, written(in_words(found).difference)) == (name, difference)
    if name == "holds" and difference in ("none", "–"):
        assert in_words(found).finding.endswith("which agrees.")


def test_the_words_name_the_source_and_its_day() -> None:
    found = verdict_on(count(55000, unit="troops", qualifier="about", reference=AFP | {"url": "https://example.org/"}))
    words = in_words(found)
    assert written(words.finding) == (
        "AFP (28 July 2024) gives 54,000~troops: the article's figure is 1,000 (1.9~%) too high."
    )
    assert words.sources == "the article; compared with: AFP"
    (compared,) = [each for each in evidence(found) if each.term == "Compared with"]
    assert (written(compared.text), compared.source, compared.address) == (
        "54,000~troops", "AFP (28 July 2024)", "https://example.org/",
    )  # fmt: skip


def test_the_list_decides_and_the_reference_is_told_too() -> None:
    found = verdict_on(count(3, listed=ABC, reference=AFP | {"value": 5}))
    assert (found.name, found.computed) == ("holds", 3)
    assert in_words(found).finding.startswith("3 listed: A, B and C. AFP (28 July 2024) gives 5: ")


def test_a_reference_may_be_in_another_unit_of_the_same_sort() -> None:
    area = count(1000, unit="km2", reference={"value": 386, "unit": "sqmi", "source": "the register"})
    assert verdict_on(area).name == "holds"
    assert verdict_on(count(55000, unit="troops", reference=AFP | {"unit": "people"})).name == "approximate"


def test_other_reports_are_told_but_decide_nothing() -> None:
    others = [{"publisher": "NHK", "stated": 40000, "source": "NHK, 1 August 2024"}]
    found = verdict_on(count(55000, reference=AFP | {"value": 55000}, others=others))
    assert found.name == "holds"
    assert "NHK gives" in [each.term for each in evidence(found)]
    assert found.claim.would_change(found) == "The figure of NHK, 40,000."
    assert verdict_on(count(55000, others=others)).name == "not-checkable"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"listed": ["A", "B", "A"]}, "listed: 'A' is listed twice; keep one"),
        ({"listed": ["A"] * 51}, "listed: has 51 things; at most 50 are read"),
        ({"listed": "A, B"}, "listed: 'A, B' is not a list of names"),
        ({"unit": "km", "reference": AFP | {"unit": "kg"}}, "reference.unit: 'kg' cannot be compared with 'km'"),
        ({"reference": {"value": 3}}, "reference.source: is missing; write who gives it, such as 'AFP'"),
        ({"reference": 54000}, "reference: 54000 is not a table with value and source"),
        ({"stated": -1}, "stated: -1 is not a number above 0"),
        ({"stated": False}, "stated: false is not a number"),
        ({"stated": "6,500"}, r"write 6500 without a comma"),
    ],
)
def test_what_is_refused(fields: dict[str, object], message: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        verdict_on(count(3) | fields)
    assert message in str(caught.value)


def test_the_row_shows_the_things_beside_the_number() -> None:
    claim, article = article_with(count(4, unit="letters", listed=ABC))
    assert claim.exhibits(article, None) == (Tally("4\N{NO-BREAK SPACE}letters", ("A", "B", "C")),)
    claim, article = article_with(count(9, unit="ships", listed=["4 cutters", "6 boats"]))
    assert claim.exhibits(article, None)[0] == Tally("9\N{NO-BREAK SPACE}ships", ("4 cutters", "6 boats"), "10 in all")


def test_the_row_shows_the_figure_and_those_of_sources_on_one_scale() -> None:
    others = [
        {"publisher": "The Sun", "stated": [50, 60], "unit": "km", "source": "s"},
        {"publisher": "The Star", "stated": 60, "unit": "kg", "source": "s"},
    ]
    reference = {"value": 40, "unit": "mi", "source": "AFP"}
    claim, article = article_with(count(50, unit="km", qualifier="over", reference=reference, others=others))
    (scale,) = claim.exhibits(article, None)
    assert isinstance(scale, Scale)
    stated, afp, sun = scale.rows  # kilograms have no place on it
    assert (stated.is_stated, stated.low, stated.high) == (True, 50, 50)
    assert stated.allowed == Interval(50, float("inf"), open_low=True)
    assert (afp.name, afp.text, round(afp.low, 1), afp.high == afp.low) == ("AFP", "40\N{NO-BREAK SPACE}mi", 64.4, True)
    assert (sun.name, sun.low, sun.high, sun.allowed) == ("The Sun", 50, 60, None)


def test_a_figure_without_anything_to_compare_it_with_has_no_picture() -> None:
    claim, article = article_with(count(50, unit="km"))
    assert claim.exhibits(article, None) == ()
