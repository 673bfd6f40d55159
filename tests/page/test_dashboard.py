"""The page without a browser: the effect of each control on the map, the texts and the other controls."""

import base64
import json
import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from geo.content.chapters import CHAPTERS
from geo.files import reading
from geo.page import events, folders, session
from geo.perspective import Perspective
from geo.story.model import Article
from geo.view import View
from tests import apptest
from tests.stories import ROOT, SHIPPED

STORIES = folders.stories([], ROOT)
NB = "\N{NO-BREAK SPACE}"
HOSTILE = "<img src=x onerror=parent.x=1> {{ 7*191 }} ${parent.x=1} 50{% off"

Opener = Callable[..., AppTest]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opener:
    """Open the page on the shipped story, or on another folder as `streamlit run dashboard.py -- FOLDER` does."""

    def open_(*folder: Path) -> AppTest:
        apptest.serve(monkeypatch, *folder)
        return apptest.opened()

    return open_


@pytest.fixture
def page(opened: Opener) -> AppTest:
    return opened()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped story that a test may change."""
    for name in ("locations.csv", "article.toml"):
        shutil.copy(ROOT / "data" / name, tmp_path / name)
    return tmp_path


def changed(file: Path, *pairs: tuple[str, str]) -> None:
    text = file.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")


# --- reading the page


def sent(page: AppTest) -> dict[str, Any]:
    """The arguments of the map's component."""
    assert not page.exception
    (component,) = page.get("component_instance")
    arguments: dict[str, Any] = json.loads(component.proto.json_args)
    return arguments


def scene(page: AppTest) -> dict[str, Any]:
    (text,) = re.findall(r'Dateline\.draw\(map_div, "([A-Za-z0-9+/=]+)"\)', sent(page)["feature_group"])
    shown: dict[str, Any] = json.loads(base64.b64decode(text))
    return shown


def on_map(page: AppTest) -> set[str]:
    found = scene(page)
    layers = {layer["id"] for layer in found["layers"] if layer["shown"]}
    return {place["id"] for place in found["places"] if place["layer"] in layers or place["id"] == found["origin"]}


def texts(page: AppTest) -> str:
    """All HTML of the page."""
    return "\n".join(element.proto.body for element in page.get("html"))


def captions(page: AppTest) -> list[str]:
    """The captions, without Markdown's backslashes."""
    return [caption.value.replace("\\", "") for caption in page.caption]


def control(page: AppTest, key: str) -> Any:
    """A widget by its key, which ends with a number if the page has replaced the widget."""
    (found,) = [
        widget for kind in ("button_group", "selectbox", "button", "date_time_input")
        for widget in page.get(kind) if re.fullmatch(rf"{re.escape(key)}\d*", widget.key or "")
    ]  # fmt: skip
    return found


def keys(page: AppTest, kind: str) -> list[str]:
    return [widget.key for widget in page.get(kind)]


def pick(page: AppTest, key: str, value: Any) -> AppTest:
    control(page, key).set_value(value).run()
    assert not page.exception
    return page


def filtered(page: AppTest, layers: list[str]) -> AppTest:
    """The effect of a click in the legend, which itself runs only in a browser."""
    page.session_state["view"] = page.session_state["view"].choosing(layers=tuple(layers))
    page.run()
    assert not page.exception
    return page


def mark(page: AppTest, **chosen: str) -> AppTest:
    """The effect of a click on a name, a figure or a title in the text, which act only in a browser."""
    page.session_state["view"] = page.session_state["view"].choosing(**chosen)
    page.run()
    assert not page.exception
    return page


def press(page: AppTest, key: str) -> AppTest:
    control(page, key).click().run()
    assert not page.exception
    return page


def reset(page: AppTest) -> AppTest:
    (button,) = [button for button in page.sidebar.button if button.label == "Reset view"]
    button.click().run()
    return page


def tab(page: AppTest, label: str) -> str:
    """Open a tab and return the HTML in it."""
    ids = dict(zip([found.label for found in page.tabs], [chapter.id for chapter in CHAPTERS], strict=True))
    page.session_state["view"] = page.session_state["view"].choosing(tab=ids[label])
    page.run()
    assert not page.exception
    (found,) = [found for found in page.tabs if found.label == label]
    assert all(not other.children for other in page.tabs if other is not found)
    return "\n".join(element.proto.body for element in found.get("html")) + "\n".join(
        caption.value.replace("\\", "") for caption in found.caption
    )


# --- the initial view


def test_the_page_has_the_articles_title_standfirst_and_date(page: AppTest) -> None:
    assert f"<h1>{SHIPPED.heading.title}</h1>" in texts(page)
    assert "28 July 2024" in texts(page)
    assert SHIPPED.heading.standfirst[:40] in texts(page)


def test_the_initial_view_has_all_places_measured_from_the_first_main_one(page: AppTest) -> None:
    shown = scene(page)
    assert on_map(page) == SHIPPED.place_by_id.keys()
    assert {name: shown[name] for name in ("origin", "chosen", "instant", "baseMap", "fit", "focus")} == {
        "origin": "yokota",
        "chosen": "",
        "instant": None,
        "baseMap": "natural-earth",
        "fit": {"places": list(SHIPPED.fit), "section": [], "claim": [], "n": 0},
        "focus": {"place": "", "n": 0},
    }
    assert not any(place["quiet"] for place in shown["places"])


def test_the_sidebar_has_every_control_and_its_options(page: AppTest) -> None:
    found = {
        widget.label: list(widget.options) for widget in [*page.sidebar.get("button_group"), *page.sidebar.selectbox]
    }
    assert found == {
        "Story": [*(reading.load(folder).heading.title for folder in STORIES.values()), "Your own article"],
        "Find a place": [" · ".join(place.names) for place in SHIPPED.places],
        "Units": ["km", "mi", "nmi"],
        "Time": ["Now", "28 July 2024", "Pick a time"],
        "Section": ["The whole article", *(section.title for section in SHIPPED.sections)],
        "Measure from": [place.name for place in SHIPPED.places],
        "Base map": ["Natural Earth (offline)", "OpenStreetMap (online)"],
        "Language": ["English", "日本語"],
    }  # fmt: skip
    assert [button.label for button in page.sidebar.button] == ["Reset view"]
    assert [toggle.label for toggle in page.sidebar.toggle] == ["Show straight map lines"]


def test_a_place_is_found_by_any_name_and_more_than_once(page: AppTest) -> None:
    for count in (1, 2):
        page.sidebar.selectbox(key="find").select("senkaku").run()
        assert page.sidebar.selectbox(key="find").value is None
        assert scene(page)["focus"] == {"place": "senkaku", "n": count}


def test_straight_lines_are_drawn_for_the_main_arcs_and_are_longer(page: AppTest) -> None:
    assert all(arc["straight"] is None for arc in scene(page)["arcs"])
    page.sidebar.toggle[0].set_value(True).run()
    straight = {arc["id"]: arc["straight"] for arc in scene(page)["arcs"] if arc["straight"]}
    assert straight.keys() == {"hawaii", "senkaku", "taiwan", "north-korea"}
    assert straight["hawaii"]["label"] == "6,317\N{NO-BREAK SPACE}km straight"
    assert [longitude for _, longitude in straight["hawaii"]["path"]] == [139.348, 202.0936]


def test_the_sidebar_shows_what_is_chosen(page: AppTest) -> None:
    values = {widget.key: widget.value for widget in [*page.sidebar.get("button_group"), *page.sidebar.selectbox]}
    assert values == {
        "story@": "",
        "find": None,
        "section@sidebar": "",
        "origin@": "yokota",
        "unit@": "km",
        "when@": "now",
        "base_map@": "natural-earth",
        "language@": "en",
    }


def test_the_map_loads_nothing_from_outside(page: AppTest) -> None:
    arguments = sent(page)
    assert arguments["js_links"] + arguments["css_links"] == ["../geo.page.panels.map.map/map.js"]
    assert not re.search(r"https?:|//\w", arguments["script"] + arguments["header"] + arguments["html"])


def test_a_pan_or_zoom_of_the_map_runs_nothing(page: AppTest) -> None:
    assert sent(page)["returned_objects"] == []
    assert (sent(page)["center"], sent(page)["zoom"]) == (None, None)


# --- controls


def test_hidden_layers_leave_the_map_and_the_origin_stays(page: AppTest) -> None:
    filtered(page, ["governments"])
    assert on_map(page) == {"yokota"} | {place.id for place in SHIPPED.places if place.layer == "governments"}
    assert {layer["id"] for layer in scene(page)["layers"] if layer["shown"]} == {"governments"}


def test_a_value_changed_by_another_control_gets_a_new_widget(page: AppTest) -> None:
    late = control(page, "section@sidebar").key
    mark(page, section="worries")
    after = control(page, "section@sidebar").key
    assert after != late
    pick(page, "section@sidebar", "drivers")
    assert control(page, "section@sidebar").key == after  # a new one would lose the keyboard focus at every choice


@pytest.mark.parametrize(("unit", "label"), [("mi", f"3,876{NB}mi"), ("nmi", f"3,368{NB}nmi")])
def test_units_reach_map_heading_and_tables(page: AppTest, unit: str, label: str) -> None:
    pick(page, "unit@", unit)
    assert label in {place["id"]: place["description"] for place in scene(page)["places"]}["hawaii"]
    assert f"in {'miles' if unit == 'mi' else 'nautical miles'}</h2>" in texts(page)
    for name in ("Distances", "Places"):
        assert label in tab(page, name)
        assert f"{NB}km" not in tab(page, name)


def test_distances_are_measured_from_the_chosen_place(page: AppTest) -> None:
    pick(page, "origin@", "hawaii")
    assert scene(page)["origin"] == "hawaii"
    assert "Map: distances from Hawaii, in kilometres" in texts(page)
    assert "Distance from Hawaii" in tab(page, "Places")


def test_the_map_fades_what_the_chosen_section_does_not_name(page: AppTest) -> None:
    for section in SHIPPED.sections:
        pick(page, "section@sidebar", section.id)
        quiet = {place["id"] for place in scene(page)["places"] if place["quiet"]}
        assert quiet == SHIPPED.place_by_id.keys() - set(section.place_ids)
    mark(page, section="")
    assert control(page, "section@sidebar").value == ""
    assert not any(place["quiet"] for place in scene(page)["places"])


def test_a_chosen_section_is_shown_alone_with_the_ways_to_the_others(page: AppTest) -> None:
    titles = [section.title for section in SHIPPED.sections]
    shown = re.compile(r'<article class="passage"[^>]*><h3 [^>]*class="dl-headline">(?:<button[^>]*>)?([^<]+)<')
    assert shown.findall(texts(page)) == titles
    mark(page, section=SHIPPED.sections[1].id)
    assert shown.findall(texts(page)) == [titles[1]]
    (ways,) = re.findall(r'<nav class="dl-pager"[^>]*>(.*?)</nav>', texts(page))
    assert re.findall(r">([^<]+)</button>", ways) == [f"‹ {titles[0]}", "The whole article", f"{titles[2]} ›"]


def test_a_section_and_a_place_may_have_one_id(opened: Opener, folder: Path) -> None:
    changed(folder / "article.toml", ('"worries"', '"hawaii"'))
    page = mark(opened(folder), place="hawaii")
    assert {"card origin hawaii", "card section hawaii"} <= set(keys(page, "button"))
    assert not page.exception and "could not be drawn" not in texts(page)


def test_figures_in_the_text_have_their_verdicts(page: AppTest) -> None:
    mark(page, section="worries")
    figures = re.findall(
        r'<span class="dl-stated [^>]+>([^<]+)</span> <button class="dl-sign [^"]*"[^>]*>([^<]+)</button>', texts(page)
    )
    assert len(figures) == len(SHIPPED.section_by_id["worries"].claim_ids)
    assert figures[:2] == [("19 hours", "✓"), ("6,500 km", f"⇄ 293{NB}km (4.7{NB}%) too high")]


def test_the_option_of_the_online_map_says_that_it_is_online(page: AppTest) -> None:
    assert not any("openstreetmap.org" in caption for caption in captions(page))
    pick(page, "base_map@", "openstreetmap")
    assert scene(page)["baseMap"] == "openstreetmap"
    assert any("openstreetmap.org, which sees your address" in caption for caption in captions(page))


# --- time


def test_the_articles_date_means_noon_at_the_origin(page: AppTest) -> None:
    pick(page, "when@", "article")
    assert scene(page)["instant"] == "2024-07-28T03:00:00+00:00"
    assert "Showing 12:00, Sunday 28 July 2024 (Yokota Air Base time)." in captions(page)
    pick(page, "origin@", "hawaii")
    assert scene(page)["instant"] == "2024-07-28T22:00:00+00:00"
    assert any(caption.startswith("28 July 2024, at noon in Hawaii") for caption in captions(page))


def test_at_now_the_clocks_tick_and_no_caption_says_that_they_stand_still(page: AppTest) -> None:
    assert scene(page)["instant"] is None
    assert not any("Showing" in caption for caption in captions(page))
    assert len(page.get("date_time_input")) == 0


def test_a_chosen_instant_is_local_time_at_the_origin(page: AppTest) -> None:
    pick(page, "when@", "chosen")
    assert control(page, "instant@sidebar").label == "Date and time in Yokota Air Base"
    pick(page, "instant@sidebar", datetime(2025, 1, 2, 9, 30))
    assert scene(page)["instant"] == "2025-01-02T00:30:00+00:00"
    pick(page, "origin@", "hawaii")
    assert scene(page)["instant"] == "2025-01-02T00:30:00+00:00"
    assert control(page, "instant@sidebar").value == datetime(2025, 1, 1, 14, 30)


def test_a_chosen_instant_is_remembered_while_another_is_shown(page: AppTest) -> None:
    pick(pick(page, "when@", "chosen"), "instant@sidebar", datetime(2025, 1, 2, 9, 30))
    assert scene(pick(page, "when@", "now"))["instant"] is None
    assert scene(pick(page, "when@", "chosen"))["instant"] == "2025-01-02T00:30:00+00:00"


def test_the_instant_to_choose_begins_with_the_present(page: AppTest) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    shown = datetime.fromisoformat(scene(pick(page, "when@", "chosen"))["instant"])
    assert before <= shown <= datetime.now(UTC)


# --- choosing a place


def test_each_choice_in_the_text_moves_the_map_there(monkeypatch: pytest.MonkeyPatch) -> None:
    state: dict[str, object] = {"view": View.default(SHIPPED)}
    monkeypatch.setattr(session.st, "session_state", state)
    for times, event in enumerate(
        (
            {"choose": "place", "to": "hawaii"},
            {"choose": "place", "to": "hawaii"},
            {"choose": "claim", "to": "distance"},
        ),
        1,
    ):
        events.receive_mark(SHIPPED, event)
        assert session.counter("focus") == times
    assert state["view"] == View.default(SHIPPED).choosing(claim="distance")
    events.receive_mark(SHIPPED, {"choose": "section", "to": "announcement"})
    events.receive_mark(SHIPPED, {"choose": "claim", "to": "distance"})
    # A section that is read alone makes way for that of the figure.
    assert state["view"] == View.default(SHIPPED).choosing(claim="distance", section="worries")
    for wrong in (
        {"choose": "section", "to": "nowhere"},
        {"choose": "claim", "to": 3},
        {"choose": "origin", "to": "kyiv"},
    ):
        events.receive_mark(SHIPPED, wrong)
    assert state["view"] == View.default(SHIPPED).choosing(claim="distance", section="worries")


def test_other_choices_do_not_move_the_map(page: AppTest) -> None:
    mark(page, place="hawaii")
    filtered(page, [])
    for key, value in (("unit@", "mi"), ("section@sidebar", "drivers"), ("when@", "article")):
        pick(page, key, value)
        assert (scene(page)["focus"]["n"], scene(page)["fit"]["n"]) == (0, 0)


def test_a_choice_on_the_map_opens_the_card_and_does_not_move_the_map(page: AppTest) -> None:
    view = page.session_state["view"]
    page.session_state["view"] = view.choosing(place="senkaku")
    page.run()
    assert scene(page)["chosen"] == "senkaku"
    assert scene(page)["focus"]["n"] == 0


def test_without_a_chosen_place_the_page_says_how_to_choose_one(page: AppTest) -> None:
    hint = "Click a place for details."
    assert hint in captions(page)
    mark(page, place="senkaku")
    assert hint not in captions(page)


def test_the_card_has_names_status_role_precision_and_sources(page: AppTest) -> None:
    mark(page, place="senkaku")
    place, written = SHIPPED.place_by_id["senkaku"], texts(page)
    for text in (*place.names, place.role, place.status_note, place.measured_from, place.source):
        assert text in written
    assert "Natural Earth, disputed areas: &#34;Admin. by Japan; Claimed by China and Taiwan&#34;" in written
    assert "a site, placed to within about a kilometre" in written
    assert "25.7440° N, 123.4741° E" in written


def test_the_card_links_to_the_sections_that_name_the_place(page: AppTest) -> None:
    mark(page, place="hawaii")
    named = [key for key in keys(page, "button") if key and key.startswith("card ")]
    # The first button is "Measure from here".
    assert named == ["card origin hawaii", "card section announcement", "card section worries"]
    press(page, "card section announcement")
    assert control(page, "section@sidebar").value == "announcement"


def test_the_card_has_the_distance_to_every_other_shown_place(page: AppTest) -> None:
    filtered(mark(page, place="hawaii"), ["flashpoints"])
    (table,) = [body for body in card(page) if "<table" in body]
    names = re.findall(r"<tr>\s*<td>([^<]+)</td>", table)
    flashpoints = {place.name for place in SHIPPED.places if place.layer == "flashpoints"}
    assert set(names) == flashpoints | {"Yokota Air Base"}
    assert "Its layer is hidden; show the layer to see it on the map." in captions(page)


def card(page: AppTest) -> list[str]:
    (found,) = [expander for expander in page.expander if expander.label == "Distances and clocks from here"]
    return [element.proto.body for element in found.get("html")]


def test_a_card_can_be_closed(page: AppTest) -> None:
    press(mark(page, place="hawaii"), "close place")
    assert scene(page)["chosen"] == ""
    assert "close place" not in keys(page, "button")


def test_a_place_that_no_section_names_says_so(page: AppTest) -> None:
    page.session_state["view"] = page.session_state["view"].choosing(place="hilo")
    page.run()
    assert ("No section's summary names this place." in captions(page)) == (not SHIPPED.sections_naming("hilo"))


def test_reset_restores_the_initial_view_and_fits_the_map(page: AppTest) -> None:
    first = scene(page)
    for key, value in (("unit@", "mi"), ("section@sidebar", "drivers"), ("origin@", "kyiv"), ("when@", "article"),
                       ("base_map@", "openstreetmap")):  # fmt: skip
        pick(page, key, value)
    filtered(page, ["missiles"])
    mark(page, place="taipei")
    after = scene(reset(page))
    assert after["fit"]["n"] == 1
    assert {**after, "fit": first["fit"], "focus": first["focus"]} == first
    assert control(page, "section@sidebar").value == ""
    assert scene(reset(page))["fit"]["n"] == 2


# --- the map is kept


def test_no_choice_changes_the_map_that_streamlit_folium_keeps(page: AppTest) -> None:
    fixed = ("script", "header", "html", "id", "key", "height", "width", "js_links", "css_links", "default")
    first = {name: sent(page)[name] for name in fixed}
    groups = set()
    steps: list[Callable[[], AppTest]] = [
        lambda: filtered(page, ["governments"]),
        lambda: pick(page, "section@sidebar", "worries"),
        lambda: pick(page, "unit@", "nmi"),
        lambda: pick(page, "origin@", "kyiv"),
        lambda: pick(page, "when@", "article"),
        lambda: pick(page, "when@", "chosen"),
        lambda: pick(page, "instant@sidebar", datetime(2030, 5, 6, 7, 8)),
        lambda: pick(page, "base_map@", "openstreetmap"),
        lambda: mark(page, place="hawaii"),
        lambda: mark(page, place="taipei"),
        lambda: press(page, "close place"),
        lambda: filtered(page, []),
        lambda: reset(page),
    ]
    for step in steps:
        step()
        assert {name: sent(page)[name] for name in fixed} == first
        groups.add(sent(page)["feature_group"])
    assert len(groups) == len(steps) - 1  # every step has changed the scene; the last one leads back


def test_another_story_is_drawn_on_the_same_map(page: AppTest, opened: Opener, folder: Path) -> None:
    changed(folder / "locations.csv", ("Yokota Air Base,", f'"{HOSTILE}",'))
    other = opened(folder)
    assert {name: sent(other)[name] for name in ("script", "key")} == {
        name: sent(page)[name] for name in ("script", "key")
    }


# --- clocks


def test_the_strip_has_a_clock_for_each_main_place_and_the_origin(page: AppTest) -> None:
    main = [place.id for place in SHIPPED.main_places]
    assert [place["id"] for place in clocks(page)["places"]] == main
    pick(page, "origin@", "kyiv")
    assert [place["id"] for place in clocks(page)["places"]] == [*main, "kyiv"]
    assert clocks(page)["origin"] == "kyiv"


def test_the_strip_shows_the_maps_instant(page: AppTest) -> None:
    assert clocks(page)["instant"] is None
    pick(page, "when@", "article")
    assert clocks(page)["instant"] == scene(page)["instant"]


def clocks(page: AppTest) -> dict[str, Any]:
    return apptest.component(page, "dateline.clocks")


def test_one_click_shows_the_articles_date_and_the_page_says_where_the_date_differs(page: AppTest) -> None:
    press(page, "step article")
    assert clocks(page)["instant"] == "2024-07-28T03:00:00+00:00"
    assert "Before 19:00 in Yokota Air Base, it is still 27 July 2024 in Hawaii." in captions(page)


@pytest.mark.parametrize(
    ("button", "shown"),
    [
        ("−1 h", "2024-07-28T02:00:00+00:00"),
        ("+1 h", "2024-07-28T04:00:00+00:00"),
        ("−1 day", "2024-07-27T03:00:00+00:00"),
        ("+1 day", "2024-07-29T03:00:00+00:00"),
    ],
)
def test_steps_move_the_instant_of_map_and_clocks(page: AppTest, button: str, shown: str) -> None:
    press(press(page, "step article"), f"step {button}")
    assert clocks(page)["instant"] == scene(page)["instant"] == shown
    assert scene(press(page, "step now"))["instant"] is None


def test_the_slider_shows_the_time_of_day_at_the_origin(page: AppTest) -> None:
    press(page, "step article")
    assert clocks(page)["slider"] == {"label": "Time of day in Yokota Air Base", "minutes": 12 * 60, "revision": 0}
    pick(press(page, "step +1 h"), "origin@", "hawaii")
    assert clocks(page)["slider"] == {"label": "Time of day in Hawaii", "minutes": 18 * 60, "revision": 0}


# --- layers and events of the browser


@pytest.mark.parametrize(
    ("event", "changed"),
    [
        ({"layers": ["reference", "commands", "nothing", 7, {}], "revision": 5}, {"layers": ("commands", "reference")}),
        ({"layers": [], "revision": 5}, {"layers": ()}),
        ({"place": "taiwan", "revision": 5}, {"place": "taiwan"}),
        ({"place": "atlantis", "revision": 5}, None),
        ({"place": ["taiwan"], "revision": 5}, None),
        ({"place": "taiwan"}, None),
        ({"place": "taiwan", "revision": "5"}, None),
        ({"layers": "commands", "revision": 5}, None),
        ({"minutes": 600, "revision": 5}, {"when": "chosen", "instant": datetime(2024, 7, 28, 1, tzinfo=UTC)}),
        ({"minutes": 24 * 60, "revision": 5}, None),
        ({"minutes": -1, "revision": 5}, None),
        ("taiwan", None),
        (None, None),
    ],
)
def test_only_valid_events_of_the_browser_are_applied(
    event: object, changed: dict[str, object] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = View.default(SHIPPED)
    state: dict[str, object] = {"view": before}
    monkeypatch.setattr(session.st, "session_state", state)
    events.receive_choice(Perspective(SHIPPED, before, datetime(2024, 7, 28, 3, tzinfo=UTC)), event)
    assert state["view"] == (before.choosing(**changed) if changed else before)
    assert events.revision() == (5 if changed else 0)


def test_a_late_choice_does_not_undo_a_newer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    before = View.default(SHIPPED)
    state: dict[str, object] = {"view": before}
    monkeypatch.setattr(session.st, "session_state", state)
    shown = Perspective(SHIPPED, before, datetime(2024, 7, 28, 3, tzinfo=UTC))
    events.receive_choice(shown, {"place": "taiwan", "revision": 7})
    events.receive_choice(shown, {"place": "hilo", "revision": 6})
    assert (state["view"], events.revision()) == (before.choosing(place="taiwan"), 7)
    events.receive_choice(shown, {"place": "hilo", "revision": 8})
    assert (state["view"], events.revision()) == (before.choosing(place="hilo"), 8)


# --- tabs


def test_the_tabs_are_named_and_the_first_is_open(page: AppTest) -> None:
    assert [found.label for found in page.tabs] == [
        "Fact check", "Working hours", "Distances", "Places", "About",
    ]  # fmt: skip
    assert [bool(found.children) for found in page.tabs] == [True, False, False, False, False]


def test_the_table_of_figures_has_every_claim_with_verdict_and_source(page: AppTest) -> None:
    written = tab(page, "Fact check")
    assert written.count("<tr>") == len(SHIPPED.claims) + 2 + 2 * len(SHIPPED.sections)  # both heads, the sections
    for claim in SHIPPED.claims:
        assert f"“{claim.quote}”" in unescape(written)
    for text in (
        "✓ correct",
        f"⇄ 293{NB}km (4.7{NB}%) too high",
        "⇄ true in one reading",
        "✓ met",
        f"4.7{NB}%",
        "6,500",
        "Jiji Press",
    ):
        assert text in written


def opened_figure(page: AppTest, claim: str) -> str:
    return texts(mark(page, claim=claim))


def test_an_open_figure_says_all_about_its_claim(page: AppTest) -> None:
    assert "News.Az, 28 July 2024" in opened_figure(page, "troops")
    assert (
        "If it means by 31 December 2025, it was met. If it means by 31 December 2024, it was missed."
        in opened_figure(page, "joint-operations-command")
    )
    assert "joint force headquarters" in opened_figure(page, "headquarters")
    assert "19\N{NO-BREAK SPACE}h on every date since 1970." in opened_figure(page, "time-difference")
    assert not any("19\N{NO-BREAK SPACE}h on every date since" in texts(page) for _ in [press(page, "close claim")])


def test_an_open_figure_shows_its_leg_on_the_map(page: AppTest) -> None:
    assert not any(arc["claim"] for arc in scene(page)["arcs"])
    mark(page, claim="distance")
    *_reach, leg = [arc for arc in scene(page)["arcs"] if arc["claim"]]
    assert (leg["to"], leg["label"]) == ("hawaii", f"6,207{NB}km (article: 6,500{NB}km)")
    assert scene(page)["fit"]["claim"] == ["tokyo", "hawaii"]
    mark(page, claim="troops")
    assert not any(arc["claim"] for arc in scene(page)["arcs"])


def test_a_reader_can_try_other_end_points(page: AppTest) -> None:
    mark(page, claim="distance")
    assert "No way of measuring gives 6,500\N{NO-BREAK SPACE}km." in texts(page)
    pick(page, "ends@distance 1", "hilo")
    assert "✓</span> correct</span> Tokyo to Hilo: 6,552" in texts(page)
    assert "By the geodesic the stated figure holds." in texts(page)
    (leg,) = [arc for arc in scene(page)["arcs"] if arc["claim"]]
    assert leg["label"] == f"6,552{NB}km (article: 6,500{NB}km)"
    pick(page, "ends@distance 0", "hilo")
    assert not any(arc["claim"] for arc in scene(page)["arcs"])  # from Hilo to Hilo there is nothing to draw
    pick(page, "ends@distance 1", "kyiv")
    assert re.search(r"✗</span> [0-9,]+\N{NO-BREAK SPACE}km [^<]*too low</span>", texts(page))
    pick(mark(page, claim="time-difference", ends=()), "ends@time-difference 1", "kyiv")
    assert "until 31 March 2024" in texts(page)


def test_the_distances_tab_has_the_shown_places(page: AppTest) -> None:
    assert ">6,237</td>" in tab(page, "Distances")
    filtered(page, ["missiles"])
    assert re.findall(r'<th scope="row"[^>]*>([^<]+)</th>', tab(page, "Distances")) == [
        "Yokota Air Base", "Komaki missile works", "Kyiv",
    ]  # fmt: skip
    filtered(page, [])
    assert tab(page, "Distances").endswith("Fewer than two places are shown; pick more layers to compare distances.")


def test_the_places_table_has_every_place_on_the_map(page: AppTest) -> None:
    assert set(re.findall(r"<tr>\s*<td>([^<]+)</td>", tab(page, "Places"))) == {p.name for p in SHIPPED.places}
    filtered(page, ["commands"])
    names = re.findall(r"<tr>\s*<td>([^<]+)</td>", tab(page, "Places"))
    assert names == [place.name for place in SHIPPED.places if place.layer == "commands"]


def test_about_has_method_limits_licences_and_every_source(page: AppTest) -> None:
    written = tab(page, "About")
    for text in ("WGS84", "IANA", "What is and is not checked", "Licences", "Natural Earth", "within 1%", "within 5%"):
        assert text in written
    for place in SHIPPED.places:
        assert place.source in written


# --- other stories


def test_an_argument_names_another_folder(opened: Opener, folder: Path) -> None:
    changed(folder / "article.toml", ('title = "Who commands US forces in Japan"', 'title = "Another story"'))
    assert "<h1>Another story</h1>" in texts(opened(folder))


def test_a_changed_story_is_read_again(opened: Opener, folder: Path) -> None:
    page = opened(folder)
    changed(folder / "article.toml", ('title = "Who commands US forces in Japan"', 'title = "Another title"'))
    assert "<h1>Another title</h1>" in texts(page.run())


def test_a_corrected_story_is_read_again(opened: Opener, folder: Path) -> None:
    changed(folder / "locations.csv", ("Asia/Taipei,area", "UTC+8,area"))
    page = opened(folder)
    assert "This story cannot be read yet" in texts(page)
    changed(folder / "locations.csv", ("UTC+8,area", "Asia/Taipei,area"))
    (again,) = page.button
    assert again.label == "Read again"
    again.click().run()
    assert "This story cannot be read yet" not in texts(page)
    assert on_map(page) == SHIPPED.place_by_id.keys()


def problems(page: AppTest) -> list[list[str]]:
    """The rows of the table of problems."""
    body = texts(page).partition("What is wrong")[2]
    cells = [unescape(cell) for cell in re.findall(r"<td>(.*?)</td>", body)]
    return [cells[index : index + 3] for index in range(0, len(cells), 3)]


def test_a_story_with_problems_shows_each_of_them_and_nothing_else(opened: Opener, folder: Path) -> None:
    changed(folder / "locations.csv", ("35.7485", "95.7485"), ("Asia/Taipei,area", "UTC+8,area"))
    changed(folder / "article.toml", ('stated = 6500\nunit = "km"\nfrom', 'stated = 6500\nunit = "li"\nfrom'))
    page = opened(folder)
    assert [row[:2] for row in problems(page)] == [
        ["locations.csv", "line 2, latitude"],
        ["locations.csv", "line 5, time_zone"],
        ["article.toml", "claim 'distance', unit"],
    ]
    assert page.get("component_instance") == []
    assert len(page.tabs) == 0
    assert [box.label for box in page.sidebar.selectbox] == ["Story"]


@pytest.mark.parametrize("missing", ["locations.csv", "article.toml"])
def test_a_missing_file_is_a_problem_and_no_traceback(opened: Opener, folder: Path, missing: str) -> None:
    (folder / missing).unlink()
    ((file, where, what),) = problems(opened(folder))
    assert (file, where) == (missing, "the whole file")
    assert what.startswith("no such file or directory")


def test_a_folder_that_is_not_there_is_a_problem_and_no_traceback(opened: Opener, folder: Path) -> None:
    ((file, _where, what),) = problems(opened(folder / "nowhere"))
    assert file.endswith("nowhere")
    assert what.startswith("is not a folder")


def test_an_editors_lock_file_beside_the_story_is_ignored(opened: Opener, folder: Path) -> None:
    (folder / ".#locations.csv").symlink_to("somebody@somewhere.4711")  # as Emacs locks a file
    assert on_map(opened(folder)) == SHIPPED.place_by_id.keys()


def test_a_story_without_claims_says_what_to_do(opened: Opener, folder: Path) -> None:
    text = (folder / "article.toml").read_text(encoding="utf-8")
    text = re.sub(r"\[([^\]]+)\]\(claim:[a-z-]+\)", r"\1", text[: text.index("# --- claims")])
    (folder / "article.toml").write_text(text, encoding="utf-8")
    assert tab(opened(folder), "Fact check").endswith("This story states no figure.</p></div>")


def test_hostile_names_are_escaped_everywhere(opened: Opener, folder: Path) -> None:
    changed(folder / "locations.csv", ("Yokota Air Base,", f'"{HOSTILE}",'))
    changed(folder / "article.toml", ('title = "Commands"', f'title = "{HOSTILE}"'),
            ('title = "What was announced"', f'title = "{HOSTILE}"'))  # fmt: skip
    page = opened(folder)
    mark(pick(page, "when@", "article"), place="yokota")
    for name in ("Fact check", "Distances", "Places", "About"):
        tab(page, name)
        assert "<img" not in texts(page)
        assert "1337" not in texts(page)
    assert scene(page)["places"][0]["name"] == HOSTILE
    assert clocks(page)["places"][0]["name"] == HOSTILE
    labels = [button.label for button in page.button] + [found.label for found in page.expander]
    labels += [caption.value for caption in page.caption]
    hostile = [label for label in labels if "img src" in label]
    assert len(hostile) >= 3
    assert all(re.search(r"\\<img src\\=x", label) for label in hostile)


def test_choices_of_ids_that_another_story_lacks_are_dropped(page: AppTest) -> None:
    page.session_state["view"] = page.session_state["view"].choosing(origin="atlantis", unit="mi")
    page.run()
    assert scene(page)["origin"] == "yokota"


def test_one_story_is_read_once_for_all_readers(opened: Opener, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Path] = []
    load = reading.load

    def counted(where: Path) -> Article:
        read.append(where)
        return load(where)

    monkeypatch.setattr(reading, "load", counted)
    opened(folder).run()
    opened(folder)
    assert read == [folder]


# --- several stories


def test_another_story_opens_with_its_initial_view_and_is_in_the_address(page: AppTest) -> None:
    pick(page, "unit@", "mi")
    for id_ in [*list(STORIES)[1:], session.FIRST_STORY]:
        pick(page, "story@", id_)
        article = reading.load(STORIES[id_])
        assert page.session_state["view"] == View.default(article)
        assert {place["id"] for place in scene(page)["places"]} == article.place_by_id.keys()
        assert dict(page.query_params) == ({"story": id_} if id_ else {})
        pick(page, "unit@", "nmi")
        assert dict(page.query_params) == ({"story": id_} if id_ else {}) | {"unit": "nmi"}


def test_a_link_opens_its_story(opened: Opener) -> None:
    for id_, folder in STORIES.items():
        page = opened()
        page.query_params["story"] = id_
        page.query_params["unit"] = "mi"
        page.run()
        assert not page.exception
        assert reading.load(folder).heading.title in texts(page)
        assert page.session_state["view"].unit == "mi"


def test_with_a_folder_as_argument_no_other_story_is_offered(
    folder: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert list(opened(folder).sidebar.selectbox[0].options) == [SHIPPED.heading.title, "Your own article"]
    monkeypatch.setenv("DATELINE_STORY", str(folder))
    changed(folder / "article.toml", ("Who commands US forces in Japan", "Another title"))
    page = opened()
    assert list(page.sidebar.selectbox[0].options) == ["Another title", "Your own article"]
    assert "Another title" in texts(page)


def test_a_broken_story_is_listed_by_its_id_and_shows_its_problems(
    folder: Path, monkeypatch: pytest.MonkeyPatch, opened: Opener
) -> None:
    changed(folder / "locations.csv", ("Asia/Tokyo", "UTC+9"))
    known = {session.FIRST_STORY: ROOT / "data", "broken": folder}
    monkeypatch.setattr(folders, "stories", lambda *_: known)
    page = opened()
    assert list(page.sidebar.selectbox[0].options) == [SHIPPED.heading.title, "broken", "Your own article"]
    pick(page, "story@", "broken")
    assert "This story cannot be read yet" in texts(page)
    assert problems(page)[0][:2] == ["locations.csv", "line 2, time_zone"]
    pick(page, "story@", "")
    assert scene(page)["places"]


def test_a_late_event_of_a_replaced_widget_is_ignored() -> None:
    def script() -> None:
        import streamlit as st

        from geo.page import session

        chosen: list[str] = []
        before = session.bound("unit", "km", change=chosen.append)
        after = session.bound("unit", "mi", change=chosen.append)
        before["on_change"]()
        st.text(f"{before['key']}, {after['key']}: {chosen}")
        after["on_change"]()
        st.text(str(chosen))

    page = AppTest.from_function(script).run()
    assert not page.exception
    assert [text.value for text in page.text] == ["unit@, unit@1: []", "['mi']"]
