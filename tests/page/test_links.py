"""The page's address, without a browser: any link gives a valid view and at most one notice."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from geo.view import View
from geo.view import address as address_form
from tests import apptest
from tests.conftest import examples
from tests.stories import SHIPPED

NOTICE = "This link says more than can be shown here; left out, or taken in part: "
NAMES = ["layers", "section", "place", "from", "unit", "at", "map", "night", "straight", "tab", "claim", "desks",
         "order", "azimuths", "speed", "story"]  # fmt: skip
IDS = [*SHIPPED.place_by_id, *SHIPPED.layer_by_id, *SHIPPED.section_by_id, *SHIPPED.claim_by_id]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    apptest.serve(monkeypatch)


def opened(address: dict[str, Any]) -> AppTest:
    page = apptest.opened(**address)
    assert list(page.warning) == []
    return page


def notices(page: AppTest) -> list[str]:
    captions = [caption.value.replace("\\", "") for caption in page.caption]
    return [text.removeprefix(NOTICE).removesuffix(".") for text in captions if text.startswith(NOTICE)]


def view(page: AppTest) -> View:
    chosen: View = page.session_state["view"]
    return chosen


@given(
    st.dictionaries(
        st.sampled_from(NAMES) | st.text(min_size=1, max_size=12),
        st.lists(
            st.text(max_size=30)
            | st.sampled_from(["inf", "nan", "1e400", "-1", "0", "~", ".", "null", "../..", "{{7*7}}", "<img src=x>"])
            | st.lists(st.sampled_from(IDS), min_size=1, max_size=6).map(".".join),
            min_size=1,
            max_size=3,
        ),
        max_size=6,
    )
)
@settings(examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_link_opens_a_valid_view_with_at_most_one_notice(address: dict[str, list[str]]) -> None:
    page = opened(address)
    assert "story" in address or view(page).belongs_to(SHIPPED)  # "~" as the story opens no story
    assert len(notices(page)) <= 1


@pytest.mark.parametrize(
    ("address", "left_out"),
    [
        ({}, []),
        ({"unit": "mi"}, []),
        ({"unit": "parsec"}, ["unit"]),
        ({"story": "no-such-story"}, ["story"]),
        ({"story": "../../etc"}, ["story"]),
        ({"layers": "commands.gone", "utm_source": "x"}, ["layers, utm_source"]),
        ({f"f{number}": "1" for number in range(9)}, ["f0, f1, f2, f3, f4 and 4 more"]),
        ({"x" * 1000: "1"}, ["x" * 30]),
        ({"embed": "true"}, []),
    ],
)
def test_the_notice_names_what_was_left_out(address: dict[str, str], left_out: list[str]) -> None:
    assert notices(opened(address)) == left_out


def test_the_first_choice_removes_the_notice_and_corrects_the_address() -> None:
    page = opened({"unit": "parsec", "from": "hawaii"})
    assert dict(page.query_params) == {"unit": "parsec", "from": "hawaii"}
    page.session_state["view"] = view(page).choosing(unit="nmi")
    page.run()
    assert notices(page) == []
    assert dict(page.query_params) == {"unit": "nmi", "from": "hawaii"}


def test_the_page_follows_back_to_an_earlier_address() -> None:
    page = opened({"unit": "mi"})
    page.query_params.clear()
    page.query_params["from"] = "hawaii"
    page.run()
    assert (view(page).unit, view(page).origin) == ("km", "hawaii")


def test_an_old_address_sent_with_a_choice_does_not_undo_the_choice() -> None:
    page = opened({})
    page.session_state["view"] = view(page).choosing(unit="nmi")
    page.query_params["from"] = "hawaii"
    page.run()
    assert (view(page).unit, view(page).origin) == ("nmi", view(opened({})).origin)
    assert dict(page.query_params) == {"unit": "nmi"}


def test_an_instant_out_of_range_is_moved_to_the_nearest_limit() -> None:
    page = opened({"at": "2099-12-29T2330Z"})
    for _ in range(3):
        next(button for button in page.button if button.key == "step +1 day").click().run()
        assert not page.exception and list(page.warning) == []
    assert address_form.write(view(page), SHIPPED)["at"] == "2099-12-30T0000Z"
