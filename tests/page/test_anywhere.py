"""Any place on Earth: to be found on the map, and to measure from."""

import pytest
from streamlit.testing.v1 import AppTest

from geo.claims import check_all
from geo.extract import added
from geo.gazetteer import places
from tests import apptest
from tests.stories import SHIPPED

LIMA = "at-3936456"


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> AppTest:
    apptest.serve(monkeypatch)
    return apptest.opened()


def typed(page: AppTest, label: str, text: str) -> AppTest:
    (menu,) = [each for each in page.selectbox if each.label == label]
    menu.options.append(text)  # the test runner knows no text that is typed
    menu.set_value(text)
    return page.run()


def chosen(page: AppTest, field: str) -> str:
    """The value of a field of the address."""
    values = page.query_params.get(field, "")
    return str(values if isinstance(values, str) else values[0])


def test_measure_from_any_city(page: AppTest) -> None:
    page = typed(page, "Measure from", "Lima")
    assert not page.exception
    assert chosen(page, "from") == LIMA and chosen(page, "more") == LIMA
    (namesakes,) = [each for each in page.selectbox if each.label == "Places called “Lima”"]
    assert "Lima, Ohio, United States" in namesakes.options
    ohio = next(found.entry for found in places.find("Lima") if found.entry.division == "US-OH")
    namesakes.set_value(added.id_of(ohio))
    page = page.run()
    assert chosen(page, "from") == added.id_of(ohio) == chosen(page, "more")


def test_namesakes_that_are_described_alike_have_different_labels(page: AppTest) -> None:
    # A menu's choice comes back as its label: with two alike, the next action of the reader chose the other place.
    page = typed(page, "Measure from", "Lima")
    (namesakes,) = [each for each in page.selectbox if each.label == "Places called “Lima”"]
    assert len(namesakes.options) == len(set(namesakes.options)) == len(places.find("Lima"))
    assert "Lima, Peru (capital)" in namesakes.options
    both = added.with_places(SHIPPED, [added.id_of(found.entry) for found in places.find("Lima")])
    names = [place.name for place in both.places]
    assert len(names) == len(set(names))


def test_an_address_with_such_a_place_opens_it(monkeypatch: pytest.MonkeyPatch) -> None:
    apptest.serve(monkeypatch)
    page = apptest.opened(**{"from": LIMA, "more": LIMA})
    (origin,) = [each for each in page.selectbox if each.label == "Measure from"]
    assert origin.value == LIMA and not page.warning
    assert chosen(page, "from") == LIMA


def test_find_any_place(page: AppTest) -> None:
    page = typed(page, "Find a place", "Diego Garcia")
    assert chosen(page, "place").startswith("at-")


def test_a_misspelt_name_gets_a_hint(page: AppTest) -> None:
    page = typed(page, "Find a place", "Rekjavik")
    assert "No place is called “Rekjavik”." in [each.value for each in page.caption]
    (hint,) = [each for each in page.button if each.label == "Did you mean Reykjavík?"]
    page = hint.click().run()
    assert chosen(page, "place").startswith("at-")


def test_reset_leaves_the_story_as_it_was(page: AppTest) -> None:
    page = typed(page, "Measure from", "Lima")
    (reset,) = [each for each in page.button if each.label == "Reset view"]
    page = reset.click().run()
    assert dict(page.query_params) == {} and not page.exception


def test_the_claims_of_the_story_stay_as_they_are_judged() -> None:
    whole = added.with_places(SHIPPED, [LIMA, "at-nowhere", "yokota"])
    assert [place.id for place in whole.places[len(SHIPPED.places) :]] == [LIMA]
    assert whole.bare is SHIPPED and check_all(whole) is check_all(SHIPPED)
    assert whole.in_language("ja").place_by_id[LIMA].name == "Lima"
    assert check_all(whole.in_language("ja")) is check_all(SHIPPED.in_language("ja"))
    assert added.with_places(SHIPPED, ["at-nowhere"]) is SHIPPED


def test_an_added_place_has_its_clock_on_the_map_as_the_main_places_have() -> None:
    assert added.with_places(SHIPPED, [LIMA]).main_places[-1].id == LIMA
