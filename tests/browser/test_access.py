"""For readers who do not see the map, or do not point at it."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import CONTRAST, QUICK, serious
from tests.browser.conftest import NARROW, WIDE, Dashboard, Open, Server
from tests.conftest import first_of
from tests.stories import SHIPPED


@pytest.mark.parametrize(("size", "theme"), first_of((WIDE, "light"), (WIDE, "dark"), (NARROW, "light")))
def test_axe_finds_nothing_serious_in_any_state(server: Server, visit: Open, size: tuple[int, int], theme: str) -> None:
    """The whole page as it opens, then what each choice draws anew."""
    dashboard = visit(server.url, size, theme)
    rules = QUICK if theme == "light" else CONTRAST
    column, tabs = ".st-key-reading", "[data-testid=stTabs]"

    def found(*parts: str, map_too: bool = True) -> list[str]:
        in_map = serious(dashboard.frame, options=rules) if map_too else []
        return [*serious(dashboard.page, *parts, options=rules), *in_map]

    assert found() == []
    dashboard.place("hawaii").focus()
    dashboard.page.keyboard.press("Enter")
    dashboard.settle()
    assert found(column) == []
    for tab in ("Working hours", "Distances", "Places", "About"):
        dashboard.page.get_by_role("tab", name=tab).click()
        dashboard.settle()
        assert found(tabs, map_too=False) == [], tab
    dashboard.read("worries")
    assert found(column) == []
    for figure in ("distance", "time-difference"):
        dashboard.open(figure)
        assert found(column, tabs) == [], figure


def test_each_marker_says_name_layer_distance_and_local_time_and_the_date_line_the_weekdays(
    dashboard: Dashboard,
) -> None:
    dashboard.choice("28 July 2024")
    expect(dashboard.place("hawaii")).to_have_attribute(
        "aria-label", "Hawaii. Commands. 6,237\xa0km from Yokota Air Base. Sat 17:00."
    )
    expect(dashboard.place("yokota")).to_have_attribute(
        "aria-label", "Yokota Air Base. Commands. Distances are measured from here. Sun 12:00."
    )
    expect(dashboard.map.locator(".dl-date").first).to_contain_text("Sunday | date line | Saturday")
    expect(dashboard.map.locator("path.dl-date-line")).to_have_count(1)


def test_arrow_keys_walk_the_places_in_reading_order_and_leave_the_map_where_it_is(first_sight: Dashboard) -> None:
    before = first_sight.view()
    order = first_sight.frame.evaluate(
        "[...document.querySelectorAll('[data-place]')].map((node) => node.dataset.place)"
    )
    active = "document.activeElement.dataset.place"
    first_sight.place(order[0]).focus()
    for key, place in (
        ("ArrowRight", order[1]),
        ("ArrowDown", order[2]),
        ("ArrowLeft", order[1]),
        ("Home", order[0]),
        ("ArrowUp", order[-1]),
        ("ArrowRight", order[0]),
        ("End", order[-1]),
    ):
        first_sight.page.keyboard.press(key)
        assert first_sight.frame.evaluate(active) == place, key
    assert first_sight.view() == before


def test_the_skip_link_comes_first_and_leads_past_the_map(first_sight: Dashboard) -> None:
    skip = first_sight.map.locator(".dl-skip")
    skip.focus()
    expect(skip).to_be_in_viewport()
    first_sight.page.keyboard.press("Enter")
    assert first_sight.frame.evaluate("document.activeElement.className") == "dl-after"
    first_sight.page.keyboard.press("Tab")
    assert first_sight.page.evaluate("document.activeElement.tagName") != "IFRAME"


def test_the_map_has_no_stops_but_its_places_and_controls(first_sight: Dashboard) -> None:
    first_sight.map.locator(".dl-map").focus()
    stops = []
    for _ in range(80):
        first_sight.page.keyboard.press("Tab")
        if first_sight.page.evaluate("document.activeElement.tagName") != "IFRAME":
            break
        stops.append(
            first_sight.frame.evaluate("document.activeElement.getAttribute('class') ?? document.activeElement.tagName")
        )
    # Zoom in and out; main places, all places and full screen; five layers and night.
    assert len(stops) == len(SHIPPED.places) + 2 + 3 + 6, stops


def test_the_focus_ring_is_seen_on_markers_and_on_labels_of_areas(first_sight: Dashboard) -> None:
    first_sight.map.locator(".dl-map").focus()
    first_sight.page.keyboard.press("Tab")
    for id_ in ("hawaii", "taiwan"):
        first_sight.place("yokota").focus()
        while first_sight.frame.evaluate("document.activeElement.dataset.place") != id_:
            first_sight.page.keyboard.press("ArrowRight")
        ring = first_sight.frame.evaluate(
            "() => { const node = document.activeElement; const ringed = node.querySelector('.dl-card') ?? node;"
            " const style = getComputedStyle(ringed); return [style.outlineStyle, style.outlineWidth]; }"
        )
        assert ring == ["solid", "3px"], id_


def test_hover_and_focus_say_in_short_what_a_place_is_and_all_of_an_arc(first_sight: Dashboard) -> None:
    told = first_sight.map.locator(".dl-pointed")
    text = "Yokota Air Base to Hawaii: 6,237\xa0km, heads east (87°); 19 h behind Yokota Air Base"
    expect(told).to_be_hidden()
    first_sight.map.locator(".dl-map").focus()
    first_sight.page.keyboard.press("Tab")
    first_sight.page.keyboard.press("ArrowRight")
    in_short = first_sight.map.locator(".dl-pointed > *")
    expect(in_short.nth(0)).to_have_text("Hawaii")
    expect(in_short.nth(1)).to_have_text("6,237\xa0km from Yokota Air Base")
    expect(in_short.nth(2)).to_have_text(re.compile(r"\d\d:\d\d · UTC−10$"))
    expect(in_short.nth(3)).to_have_text("Nearby: Honolulu 10\xa0km, Hilo 346\xa0km")
    expect(first_sight.place("hawaii")).to_have_attribute("aria-description", re.compile("Hilo 346.*press N"))
    first_sight.place("hawaii").blur()
    expect(told).to_be_hidden()
    first_sight.place("taiwan").locator(".dl-card").hover()
    expect(in_short.first).to_have_text("Taiwan")
    at = first_sight.frame.evaluate(
        "() => { let line; map.eachLayer((layer) => { if (layer._path?.dataset.arc === 'hawaii') line = layer.getLatLngs(); });"
        " const point = map.latLngToContainerPoint(line[Math.floor(line.length * 0.8)]); return [point.x, point.y]; }"
    )
    first_sight.map.locator(".dl-map").hover(position={"x": at[0], "y": at[1]})
    expect(told).to_have_text(text)


def test_changes_are_announced_once(dashboard: Dashboard) -> None:
    live = dashboard.map.get_by_role("status").filter(has_text=re.compile("."))
    dashboard.layer("Missile supply")
    left = [place for place in SHIPPED.places if place.layer != "missiles"]
    expect(live).to_have_text(f"{len(left)} places on the map")
    dashboard.place("senkaku").click()
    dashboard.settle()
    expect(dashboard.map.locator(".dl-live")).to_have_count(1)


def test_the_legend_answers_at_once_and_choices_in_quick_succession_all_hold(dashboard: Dashboard) -> None:
    rows = {name: dashboard.map.get_by_role("button", name=name, exact=True) for name in ("Flashpoints", "Commands")}
    for name in ("Flashpoints", "Commands", "Flashpoints", "Flashpoints"):
        # In one task of the browser: neither the page nor the server can have had a word in it.
        pressed = rows[name].evaluate("(row) => { row.click(); return row.getAttribute('aria-pressed'); }")
        shown = dashboard.place("senkaku").count()
        assert (pressed == "true") == (shown == 1) or name == "Commands"
    dashboard.settle()
    dashboard.settle()
    for row in rows.values():
        expect(row).to_have_attribute("aria-pressed", "false")
    expect(dashboard.place("senkaku")).to_have_count(0)
    expect(dashboard.place("hawaii")).to_have_count(0)


def test_the_legend_is_the_layer_filter_and_shows_one_layer_alone(dashboard: Dashboard) -> None:
    row = dashboard.map.get_by_role("button", name="Flashpoints", exact=True)
    others = dashboard.map.locator(".dl-layers [aria-pressed=true]")
    every = others.count()
    assert row.bounding_box()["height"] >= 24
    row.click()
    expect(dashboard.place("senkaku")).to_have_count(0)
    expect(row).to_have_attribute("aria-pressed", "false")
    row.click()
    expect(dashboard.place("senkaku")).to_have_count(1)
    show_all = dashboard.map.get_by_role("button", name="Show all", exact=True)
    expect(show_all).to_be_hidden()
    # Alone: a double click, or O; the same again, or the button, shows all.
    assert "only this layer" in row.get_attribute("title")
    row.dblclick()
    expect(others).to_have_text(["FFlashpoints"])
    expect(dashboard.place("hawaii")).to_have_count(0)
    show_all.click()
    expect(others).to_have_count(every)
    expect(dashboard.map.locator(".dl-layers button").first).to_be_focused()
    row.press("o")
    expect(others).to_have_text(["FFlashpoints"])
    row.click()
    told = dashboard.map.locator(".dl-notice", has_text="All layers are hidden. Turn one on.")
    expect(told).to_be_visible()
    row.press("o")
    row.press("o")
    expect(others).to_have_count(every)
    expect(told).to_have_count(0)
    expect(dashboard.map.locator(".dl-key li")).to_have_text(
        ["exact site", "city", "area", "disputed area", "date line"]
    )


def test_sites_and_cities_read_differently(first_sight: Dashboard) -> None:
    expect(first_sight.place("tokyo").locator("svg")).to_have_class("dl-open")
    expect(first_sight.place("yokota").locator("svg")).not_to_have_class("dl-open")


def test_the_point_of_an_area_is_marked_while_it_is_chosen(dashboard: Dashboard) -> None:
    expect(dashboard.map.locator(".dl-point")).to_have_count(0)
    dashboard.place("taiwan").locator(".dl-card").click()
    expect(dashboard.map.locator(".dl-point")).to_have_count(1)


def test_the_scale_bar_follows_zoom_and_unit(dashboard: Dashboard) -> None:
    scale = dashboard.map.locator(".dl-scale")
    expect(scale).to_have_text("1,000\xa0km")
    dashboard.choice("nmi")
    expect(scale).to_have_text("500\xa0nmi")
    dashboard.frame.evaluate("void map.setZoom(7, {animate: false})")
    expect(scale).to_have_text(re.compile("^(20|50)\xa0nmi"))


def test_night_is_the_chosen_instants_and_a_switch_says_which(dashboard: Dashboard) -> None:
    marker = dashboard.place("hawaii").element_handle()
    shade, switch = dashboard.map.locator("path.dl-night"), dashboard.map.locator(".dl-night-switch")
    expect(switch).to_have_text("Night now")
    expect(shade).to_have_count(0)  # ticking clocks are not what an article is about
    dashboard.choice("28 July 2024")
    expect(switch).to_have_text("Night at 12:00, Sun 28 Jul 2024 (Yokota Air Base)")
    expect(shade).to_have_count(4)
    noon = shade.first.get_attribute("d")
    switch.click()
    expect(switch).to_have_attribute("aria-pressed", "false")
    expect(shade).to_have_count(0)
    dashboard.settle()
    assert "night=0" in dashboard.page.url
    switch.click()
    expect(shade).to_have_count(4)
    dashboard.choice("Now")
    expect(shade.first).not_to_have_attribute("d", noon)
    assert marker.evaluate("(node) => node.isConnected")


def test_labels_never_overlap_at_any_zoom(dashboard: Dashboard) -> None:
    hits = """() => {
      const boxes = [...document.querySelectorAll('.dl-label:not(.dl-hidden) > .dl-card, .dl-date:not(.dl-hidden) > span, .dl-area-name > span')]
        .map((node) => [node.textContent, node.getBoundingClientRect()])
        .filter(([, box]) => box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < 600);
      const found = [];
      boxes.forEach(([name, a], i) => boxes.slice(i + 1).forEach(([other, b]) => {
        if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1) found.push([name, other]);
      }));
      return found;
    }"""
    for zoom, at in (
        (2, [30, 160]),
        (3, [30, 160]),
        (4, [35, 130]),
        (5, [30, 130]),
        (6, [35.5, 138]),
        (8, [35.6, 139.5]),
        (10, [35.7, 139.6]),
    ):
        dashboard.frame.evaluate(f"void map.setView({at}, {zoom}, {{animate: false}})")
        dashboard.settle()
        assert dashboard.frame.evaluate(hits) == [], zoom
    # So near, lakes and first-level borders are drawn, and the coast with all its points.
    expect(dashboard.map.locator("path.dl-division")).to_have_attribute("d", re.compile(r"M-?\d"))
    expect(dashboard.map.locator("path.dl-division")).to_be_visible()
    # Nearer than the base map is exact, its lines have no corners.
    expect(dashboard.map.locator("path.dl-coast")).to_have_attribute("d", re.compile(r"Q"))


def test_with_forced_colours_and_enlarged_to_400_percent_all_is_told_apart(server: Server, visit: Open) -> None:
    dashboard = visit(server.url, forced_colors="active")
    # Sea, land and layers have the map's own colours, of the page's theme.
    assert dashboard.frame.evaluate("document.documentElement.dataset.dlTheme") == "light"
    expect(dashboard.map.locator("path.dl-ground")).to_have_css("fill", "rgb(252, 250, 244)")
    expect(dashboard.map.locator(".dl-map")).to_have_css("background-color", "rgb(205, 221, 231)")
    dashboard.open("distance")
    grounds = [
        dashboard.page.locator(f".dl-findings [data-to='{claim}']").evaluate(
            "(node) => getComputedStyle(node).background"
        )
        for claim in ("distance", "ships")
    ]
    assert grounds[0] != grounds[1]
    expect(dashboard.figure().locator(".dl-figures .found").first).not_to_have_css(
        "background-color", "rgb(255, 255, 255)"
    )
    # 1,400 by 900 pixels, enlarged: the card has room for what was found, and it can be scrolled to its end.
    dashboard.page.set_viewport_size({"width": 350, "height": 225})
    expect(dashboard.figure().locator(".dl-prose p").first).to_be_in_viewport()
    dashboard.figure().get_by_role("button", name="Share this finding").scroll_into_view_if_needed()
    assert dashboard.page.evaluate("document.documentElement.scrollWidth") <= 350


def test_on_a_touch_screen_one_finger_scrolls_the_page(server: Server, visit: Open) -> None:
    dashboard = visit(server.url, NARROW, has_touch=True, is_mobile=True)
    assert dashboard.frame.evaluate("map.dragging.enabled()") is False
    assert dashboard.frame.evaluate("getComputedStyle(map.getContainer()).touchAction") == "pan-x pan-y"
    # Every control and layer can be hit with a finger; a tap chooses, without a tip over the map.
    for button in dashboard.map.locator(".dl-controls button:visible, .leaflet-bar a, .dl-layers button").all():
        box = button.bounding_box()
        assert box["width"] >= 44 and box["height"] >= 44, button.get_attribute("title")
    dashboard.place("hawaii").tap()
    expect(dashboard.card).to_contain_text("Camp H. M. Smith")
    expect(dashboard.map.locator(".dl-pointed")).to_be_hidden()


def test_the_map_can_show_the_section_everything_and_the_full_screen(dashboard: Dashboard) -> None:
    first = dashboard.view()
    dashboard.map.get_by_role("button", name="Show all places").click()
    assert dashboard.view()["zoom"] < first["zoom"]
    dashboard.read("worries")
    dashboard.map.get_by_role("button", name="Show this section's places").click()
    assert dashboard.view()["zoom"] > first["zoom"] - 0.5
    dashboard.map.get_by_role("button", name="Full screen").click()
    dashboard.frame.wait_for_function("document.fullscreenElement !== null")
    expect(dashboard.map.locator(".dl-frame")).to_have_css("height", "900px")


def test_a_disputed_area_tells_its_note_when_it_is_clicked(dashboard: Dashboard) -> None:
    dashboard.frame.evaluate("void map.setView([44.2, 147], 7, {animate: false})")
    dashboard.settle()
    at = dashboard.frame.evaluate("() => { const p = map.latLngToContainerPoint([45.05, 147.75]); return [p.x, p.y]; }")
    dashboard.map.locator(".dl-map").click(position={"x": at[0], "y": at[1]})
    expect(dashboard.map.locator(".leaflet-popup")).to_contain_text("Admin. by Russia; Claimed by Japan")
