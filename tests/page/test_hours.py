"""The tab "Working hours" alone, in Streamlit's test runner."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from geo.files import reading
from geo.page import session
from geo.view import Desk, View
from tests.stories import DATA

NB = "\N{NO-BREAK SPACE}"
JULY = datetime(2024, 7, 28, 3, tzinfo=UTC)
USUAL = ["Tokyo: 08:00 to 17:00, Monday to Friday", "Hawaii: 08:00 to 17:00, Monday to Friday"]


def script() -> None:
    from pathlib import Path

    import streamlit as st

    from geo.content.chapters import hours
    from geo.page import blocks, folders, session

    folder = Path(st.session_state["folder"])
    session.follow({session.FIRST_STORY: folder})
    article = folders.open_story(folder)
    perspective = session.perspective(article)
    st.button("Reset", on_click=session.reset, args=(article,))
    if st.toggle("Open", value=True):
        blocks.draw(perspective, hours.CHAPTER.blocks(perspective))


def opened(folder: Path = DATA, **choices: Any) -> AppTest:
    page = AppTest.from_function(script, default_timeout=30)
    page.session_state["folder"] = str(folder)
    article = reading.load(folder)
    run(page)
    page.session_state["view"] = View.default(article).choosing(when="chosen", instant=JULY, **choices)
    return run(page)


def run(page: AppTest) -> AppTest:
    page.run()
    assert not page.exception
    return page


def view(page: AppTest) -> View:
    chosen: View = page.session_state["view"]
    return chosen


def control(page: AppTest, kind: str, label: str) -> Any:
    (found,) = [widget for widget in page.get(kind) if widget.label == label]
    return found


def pick(page: AppTest, kind: str, label: str, value: Any) -> AppTest:
    control(page, kind, label).set_value(value)
    return run(page)


def press(page: AppTest, label: str, number: int = 0) -> AppTest:
    [widget for widget in page.get("button") if widget.label == label][number].click()
    return run(page)


def buttons(page: AppTest) -> list[str]:
    """The labels of the desks' buttons, without Markdown's backslashes."""
    return [popover.proto.popover.label.replace("\\", "") for popover in page.get("popover")]


def texts(page: AppTest) -> str:
    return "\n".join(element.proto.body for element in page.get("html")).replace(NB, " ")


def paragraphs(page: AppTest) -> list[str]:
    return re.findall(r"<p>(.*?)</p>", texts(page))


def notes(page: AppTest) -> list[str]:
    return re.findall(r'<p class="dl-quiet-text">(.*?)</p>', texts(page))


def charts(page: AppTest) -> list[Any]:
    return [chart.proto for chart in page.get("vega_lite_chart")]


def test_the_first_desks_are_those_of_the_articles_first_pair() -> None:
    page = opened()
    assert buttons(page) == USUAL
    assert control(page, "multiselect", "Places to compare").value == ["tokyo", "hawaii"]
    assert paragraphs(page) == [
        "Tokyo and Hawaii share 16 working hours a week, 4 h on each of 4 days. On the clock they are 19 hours apart; "
        "working days overlap as if 5 hours apart.",
        "The next shared working hours: Tuesday, 30 July, 08:00 to 12:00 in Tokyo; "
        "Monday, 29 July, 13:00 to 17:00 in Hawaii.",
        "A question asked in Tokyo waits 8 h 27 min on average for someone in Hawaii, at most 19 h; a follow-up is "
        "read after 19 h 7 min on average, at most 87 h.",
        "A question asked in Hawaii waits 10 h 49 min on average for someone in Tokyo, at most 53 h; a follow-up is "
        "read after 15 h 37 min on average, at most 77 h.",
        "If both kept the hours of Tokyo, a first answer would take 0 min on average; with a watch round the clock in "
        "Hawaii, 0 min.",
        "Tokyo to Hawaii: 6,207 km. Light in glass fibre along that line takes 30 ms one way, 61 ms there and back; an "
        "airliner at 900 km/h takes 6 h 54 min. A question waits 8 h 27 min on average: about 1,000,000 times as long "
        "as light takes one way.",
    ]
    assert "The week from Monday, 22 July 2024, on the clock of Tokyo" in texts(page)


def test_charts_and_tables_say_the_same() -> None:
    page = opened()
    week, waiting = charts(page)
    assert "A week of working hours at Tokyo, Hawaii; shared working hours: 16 h." in week.spec
    assert "Light in glass fibre: median 30\\u00a0ms" in waiting.spec
    assert [expander.label for expander in page.expander] == [
        "The shared working hours as a table",
        "What waiting costs as a table",
    ]
    tables = re.findall(r"<caption>(.*?)</caption>", texts(page))
    assert tables == [
        "When all are at their desks, on each place&#39;s own clock",
        "How long one waits; one row where the follow-up takes no longer than the first answer",
    ]


def test_the_assumptions_are_beside_the_numbers() -> None:
    page = opened()
    text = texts(page)
    assert text.index("What waiting costs") < text.index("What is assumed") < text.index("For scale")
    assert "no holidays and no breaks" in text
    assert "exact, not sampled" in text
    assert notes(page)[-1].startswith("Light in glass fibre: the speed of light in a vacuum over 1.468, ")


def test_hours_and_days_are_chosen_for_one_desk() -> None:
    page = opened()
    pick(page, "selectbox", "Work in Hawaii begins at", 22)
    pick(page, "selectbox", "Work in Hawaii ends at", 6)
    pick(page, "selectbox", "Workdays in Hawaii", "sun-thu")
    assert view(page).desks == (Desk("tokyo"), Desk("hawaii", 22, 6, "sun-thu"))
    assert buttons(page) == [USUAL[0], "Hawaii: 22:00 to 06:00 the next day, Sunday to Thursday"]
    ends = control(page, "selectbox", "Work in Hawaii ends at")
    assert (ends.value, ends.options[5], *ends.options[21:23]) == (6, "06:00 next day", "22:00 next day", "23:00")
    assert paragraphs(page)[0].startswith("Tokyo and Hawaii share no working hours in this week.")


def test_one_press_sets_round_the_clock() -> None:
    page = press(opened(), "Round the clock", 1)
    assert view(page).desks == (Desk("tokyo"), Desk("hawaii", 0, 24, "daily"))
    assert buttons(page) == [USUAL[0], "Hawaii: round the clock"]
    assert control(page, "selectbox", "Work in Hawaii ends at").value == 24
    assert "A question asked in Tokyo never waits for someone in Hawaii." in paragraphs(page)
    press(page, "Round the clock", 0)
    assert "Somebody is at every desk all the time." in paragraphs(page)


def test_a_new_place_has_default_hours_and_the_others_keep_theirs() -> None:
    page = pick(opened(), "selectbox", "Work in Hawaii begins at", 6)
    pick(page, "multiselect", "Places to compare", ["kyiv", "hawaii"])
    assert view(page).desks == (Desk("kyiv"), Desk("hawaii", 6))
    pick(page, "multiselect", "Places to compare", ["kyiv", "hawaii", "tokyo", "moscow", "beijing"])
    assert len(view(page).desks) == len(buttons(page)) == 5
    items = re.findall(r"<li>(At least .*?)</li>", texts(page))
    assert [item[:18] for item in items] == ["At least 4 of the ", "At least 3 of the ", "At least 2 of the "]
    assert "shared by at least 4: " in charts(page)[0].spec
    assert re.findall(r"<caption>(When .*?),", texts(page))[0] == "When at least 4 of the 5 are at their desks"
    assert control(page, "multiselect", "Places to compare").proto.max_selections == 5


@pytest.mark.parametrize("ids", [[], ["tokyo"]])
def test_fewer_than_two_places_say_what_to_do(ids: list[str]) -> None:
    page = pick(opened(), "multiselect", "Places to compare", ids)
    assert [caption.value.replace("\\", "") for caption in page.caption] == [
        "Pick two places or more to compare their working hours."
    ]
    assert charts(page) == []
    assert len(buttons(page)) == len(ids)


def test_a_reset_is_shown_by_new_widgets() -> None:
    page = pick(opened(), "selectbox", "Work in Hawaii begins at", 6)
    before = {widget.label: widget.key for widget in page.get("selectbox")}
    press(page, "Reset")
    after = {widget.label: widget.key for widget in page.get("selectbox")}
    assert buttons(page) == USUAL
    assert {label for label in before if before[label] != after[label]} == {"Work in Hawaii begins at"}
    pick(page, "selectbox", "Work in Hawaii begins at", 6)
    assert view(page).desks[1] == Desk("hawaii", 6)


def test_the_airliner_s_speed_stays_when_the_tab_is_closed() -> None:
    page = pick(opened(), "slider", "Speed of the airliner, in km/h", 700)
    assert "an airliner at 700 km/h takes 8 h 52 min." in paragraphs(page)[-1]
    assert "An airliner at 700 km/h: median 8.9" in charts(page)[1].spec
    pick(page, "toggle", "Open", False)
    assert charts(page) == []
    pick(page, "toggle", "Open", True)
    slider = control(page, "slider", "Speed of the airliner, in km/h")
    assert (slider.value, slider.min, slider.max) == (700, 700, 1000)
    assert "an airliner at 700 km/h" in paragraphs(page)[-1]


@pytest.mark.parametrize(
    ("when", "mark"), [("now", "now"), ("article", "the story's date"), ("chosen", "chosen instant")]
)
def test_the_mark_of_the_instant_has_the_right_label(when: str, mark: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "now", lambda: JULY)
    page = opened()
    page.session_state["view"] = view(page).choosing(when=when)
    drawn = charts(run(page))[0].datasets
    assert any(mark.encode() in dataset.data.data for dataset in drawn)


def test_distances_are_in_the_reader_s_unit() -> None:
    assert "Tokyo to Hawaii: 3,857 mi." in paragraphs(opened(unit="mi"))[-1]


def test_a_places_name_is_escaped(tmp_path: Path) -> None:
    hostile = "<img src=x onerror=parent.x=1> {{7*7}} {0} :red[x] **b**"
    for name in ("locations.csv", "article.toml"):
        text = (DATA / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace(",Hawaii,", f",{hostile},"), encoding="utf-8")
    page = opened(tmp_path)
    assert hostile in buttons(page)[1]
    label = page.get("popover")[1].proto.popover.label
    assert ":red[" not in label
    assert "**" not in label
    assert "<img" not in texts(page)
    assert "&lt;img src=x onerror=parent.x=1&gt; {{7*7}} {0}" in texts(page)
