import math
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NARROW, WIDE, Dashboard, Open, Server
from tests.conftest import first_of
from tests.stories import SHIPPED

MAIN = {
    "yokota": "Yokota Air Base",
    "hawaii": "Hawaii",
    "senkaku": "Senkaku Islands",
    "taiwan": "Taiwan",
    "north-korea": "North Korea",
}
EVERY_LOOK = [(WIDE, "light"), (WIDE, "dark"), (NARROW, "light"), (NARROW, "dark")]

BOXES = """() => {
  const frame = document.querySelector('.dl-map').getBoundingClientRect();
  const box = (node) => { const b = node.getBoundingClientRect(); return {left: b.left, top: b.top, right: b.right, bottom: b.bottom}; };
  const seen = (node) => getComputedStyle(node).visibility === 'visible' && getComputedStyle(node).opacity > 0.3;
  return {
    map: box(document.querySelector('.dl-map')),
    labels: [...document.querySelectorAll('.dl-label:not(.dl-hidden) > .dl-card')].filter(seen)
      .map((node) => ({name: node.querySelector('.dl-name').textContent, ...box(node)})),
    distances: [...document.querySelectorAll('.dl-distance:not(.dl-hidden) > span')].map((node) => ({name: node.textContent, ...box(node)})),
    markers: [...document.querySelectorAll('.dl-marker:not(.dl-gathered)')].map((node) => ({name: node.dataset.place, ...box(node)})),
  };
}"""


def overlap(a: dict[str, float], b: dict[str, float]) -> bool:
    return min(a["right"], b["right"]) - max(a["left"], b["left"]) > 1 and (
        min(a["bottom"], b["bottom"]) - max(a["top"], b["top"]) > 1
    )


@pytest.mark.parametrize(("size", "theme"), first_of(*EVERY_LOOK))
def test_the_first_sight_shows_land_sea_and_the_five_main_places_with_their_labels(
    server: Server, visit: Open, size: tuple[int, int], theme: str
) -> None:
    dashboard = visit(server.url, size, theme)
    boxes = dashboard.frame.evaluate(BOXES)
    labels = {label["name"].lstrip("F"): label for label in boxes["labels"]}
    for id_, name in MAIN.items():
        place = dashboard.map.get_by_role("button", name=re.compile(rf"^{name}\."))
        expect(place).to_have_count(1)
        expect(place).to_have_attribute("data-place", id_)
        label = labels[name]
        assert label["left"] >= 0
        assert label["top"] >= 0
        assert label["right"] <= boxes["map"]["right"]
        assert label["bottom"] <= boxes["map"]["bottom"]
    for box in boxes["labels"]:
        for other in boxes["labels"]:
            assert box is other or not overlap(box, other), (box, other)
        for marker in boxes["markers"]:
            inner = {
                key: marker[key] + (6 if key in ("left", "top") else -6) for key in ("left", "top", "right", "bottom")
            }
            assert not overlap(box, inner), (box, marker)
    # Countries and seas are named where there is room, for the eye only: the table of places says where each is.
    areas = dashboard.map.locator(".leaflet-dl-names-pane .dl-area-name")
    if size == WIDE:
        expect(areas.get_by_text("North Pacific Ocean")).to_have_count(1)
    assert areas.first.evaluate("(node) => Boolean(node.closest('[aria-hidden]'))")
    background = dashboard.frame.evaluate("getComputedStyle(document.querySelector('.dl-map')).backgroundColor")
    red = int(re.findall(r"\d+", background)[0])
    assert (red > 200) == (theme == "light")
    # A picture is worth a look: kept under tests/browser/pictures.
    folder = Path(__file__).parent / "pictures"
    folder.mkdir(exist_ok=True)
    dashboard.page.screenshot(path=folder / f"{size[0]}-{theme}.png")
    drawn = dashboard.frame.evaluate(
        "() => [...document.querySelectorAll('path.dl-ground, path.dl-coast, path.dl-arc')]"
        ".map((node) => { const b = node.getBoundingClientRect(); return [node.classList[0], b.width, b.height]; })"
    )
    assert any(name == "dl-ground" and width > 300 and height > 300 for name, width, height in drawn)
    assert any(name == "dl-coast" and width > 300 for name, width, _ in drawn)
    assert sum(name == "dl-arc" for name, _, _ in drawn) == len(SHIPPED.places) - 1


def test_every_marker_is_large_enough_to_touch_and_shows_shape_and_letter(first_sight: Dashboard) -> None:
    sizes = first_sight.frame.evaluate(
        "() => [...document.querySelectorAll('[data-place]')].map((node) => {"
        " const box = (node.querySelector('.dl-card') ?? node).getBoundingClientRect();"
        " return [node.dataset.place, box.width, box.height, node.querySelector('svg path')?.getAttribute('d').length,"
        " node.querySelector('svg text')?.textContent]; })"
    )
    assert len(sizes) == len(SHIPPED.places)
    for id_, width, height, shape, letter in sizes:
        assert width >= 24, id_
        assert height >= 24, id_
        assert shape > 0
        assert re.fullmatch("[CFGME]", letter)


def test_arcs_go_the_short_way_over_the_pacific(first_sight: Dashboard) -> None:
    arcs = first_sight.frame.evaluate(
        "() => { const found = {}; map.eachLayer((layer) => {"
        " if (layer._path?.dataset.arc) found[layer._path.dataset.arc] = layer.getLatLngs().map((at) => [at.lat, at.lng]); });"
        " return found; }"
    )
    assert len(arcs) == len(SHIPPED.places) - 1
    for id_ in MAIN:
        if id_ != "yokota":
            assert all(115 < longitude < 205 for _, longitude in arcs[id_]), id_
    assert arcs["hawaii"][0] == pytest.approx([35.7485, 139.3480], abs=1e-3)
    assert arcs["hawaii"][-1] == pytest.approx([21.3858, 202.0936], abs=1e-3)
    # The geodesic bulges to the north of the straight line on the map: at its middle by some two degrees.
    middle = arcs["hawaii"][len(arcs["hawaii"]) // 2]
    assert middle[0] > (35.7485 + 21.3858) / 2 + 1.5


def test_the_ground_is_whole_on_both_sides_of_the_pacific(first_sight: Dashboard) -> None:
    land = first_sight.frame.evaluate(
        "() => { const drawn = document.querySelector('path.dl-ground');"
        " const at = (lat, lng) => { const { x, y } = map.latLngToLayerPoint([lat, lng]);"
        " return drawn.isPointInFill(new DOMPoint(x, y)); };"
        " return [at(36.5, 138.5), at(55.5, 159.5), at(19.6, 204.5), at(30, 180)]; }"
    )
    assert land == [True, True, True, False]  # Honshu, Kamchatka, Hawaii; the ocean between


def test_clicking_chooses_opens_the_card_and_lifts_the_arc_and_escape_closes_it(dashboard: Dashboard) -> None:
    dashboard.place("hawaii").click()
    dashboard.settle()
    expect(dashboard.card).to_contain_text("Camp H. M. Smith")
    expect(dashboard.card).to_contain_text("6,237\xa0km")
    expect(dashboard.card).to_contain_text("180th meridian")
    expect(dashboard.map.locator(".leaflet-popup")).to_have_count(0)
    expect(dashboard.map.locator("path.dl-arc.dl-chosen")).to_have_attribute("data-arc", "hawaii")
    along = dashboard.map.locator(".dl-distance:not(.dl-hidden) > span")
    expect(along).to_have_text("6,237\xa0km")  # the only distance along a line
    # The buttons that do nothing now are not there.
    controls = dashboard.map.locator(".dl-controls button:visible")
    expect(controls).to_have_text(["Main places", "All places", "Full screen"])
    dashboard.page.keyboard.press("Escape")
    expect(along).to_have_count(0)
    dashboard.settle()
    expect(dashboard.card).to_have_count(0)
    assert dashboard.frame.evaluate("document.activeElement.dataset.place") == "hawaii"


def test_choosing_the_same_place_again_is_taken_over(dashboard: Dashboard) -> None:
    for _ in range(2):
        dashboard.place("senkaku").click()
        dashboard.settle()
        expect(dashboard.page.locator(".st-key-card-place")).to_contain_text("尖閣諸島")
        dashboard.page.get_by_role("button", name="Close", exact=True).click()
        dashboard.settle()
        expect(dashboard.page.locator(".st-key-card-place")).to_have_count(0)


def test_changes_keep_the_map_its_view_and_the_focus(dashboard: Dashboard) -> None:
    dashboard.place("hawaii").focus()
    dashboard.page.keyboard.press("Enter")
    dashboard.settle()
    dashboard.frame.evaluate("() => { map.dlMark = 'mine'; map.setView([28, 170], 3.4, {animate: false}); }")
    dashboard.settle()
    before = dashboard.view()
    marker = dashboard.place("hawaii").element_handle()

    def kept(change: str, *, focus: bool = True) -> None:
        assert dashboard.view() == before, change
        assert marker.evaluate("(node) => node.isConnected"), change
        if focus:
            assert dashboard.frame.evaluate("document.activeElement.dataset.place") == "hawaii", change

    dashboard.layer("Missile supply")
    expect(dashboard.place("komaki")).to_have_count(0)
    kept("layers")
    dashboard.choice("nmi")
    expect(dashboard.card).to_contain_text("3,368\xa0nmi")
    kept("units")
    dashboard.choice("28 July 2024")
    kept("time")
    dashboard.page.emulate_media(color_scheme="dark")
    dashboard.frame.wait_for_function("document.documentElement.dataset.dlTheme === 'dark'")
    kept("theme")
    # A reader who opens a list has left the map with the focus, but with nothing else.
    dashboard.select("Measure from", "Tokyo")
    expect(dashboard.card).to_contain_text("From Tokyo")
    kept("measured from", focus=False)
    dashboard.select("Section", "What worries people")
    expect(dashboard.place("moscow")).to_have_class(re.compile("dl-quiet"))
    kept("section", focus=False)
    expect(dashboard.map.locator(".dl-controls button:visible").nth(1)).to_have_text("This section")


def test_a_place_that_a_filter_hides_says_so_on_its_card(dashboard: Dashboard) -> None:
    dashboard.place("senkaku").click()
    dashboard.settle()
    dashboard.layer("Flashpoints")
    expect(dashboard.place("senkaku")).to_have_count(0)
    expect(dashboard.card).to_contain_text("hidden")


def test_the_keyboard_reaches_every_place_and_opens_it(dashboard: Dashboard) -> None:
    everything = dashboard.frame.evaluate(
        "[...document.querySelectorAll('[data-place]')].map((node) => node.dataset.place)"
    )
    dashboard.map.locator(".dl-map").focus()
    reached: list[str] = []
    for _ in range(len(everything) + 12):
        dashboard.page.keyboard.press("Tab")
        id_ = dashboard.frame.evaluate("document.activeElement?.dataset?.place ?? ''")
        if not id_:
            continue
        reached.append(id_)
        if len(reached) > 2 and len(reached) % 9:
            continue  # the first two are opened, and then every ninth
        dashboard.page.keyboard.press("Enter" if len(reached) % 2 else "Space")
        expect(dashboard.map.locator("[aria-pressed=true][data-place]")).to_have_attribute("data-place", id_)
        dashboard.page.keyboard.press("Escape")
        expect(dashboard.place(id_)).to_have_attribute("aria-pressed", "false")
        assert dashboard.frame.evaluate("document.activeElement.dataset.place") == id_
    assert reached == everything
    assert reached[:5] == list(MAIN)


def test_gathered_places_are_nearby_and_come_apart(dashboard: Dashboard) -> None:
    count = dashboard.place("hawaii").locator(".dl-count")
    expect(count).to_have_text("+2 nearby")
    before = dashboard.view()["zoom"]
    count.click()
    dashboard.frame.wait_for_function("(before) => map.getZoom() > before + 1", arg=before)
    for id_ in ("hawaii", "hilo"):
        expect(dashboard.place(id_)).not_to_have_class(re.compile("dl-gathered"))
    expect(dashboard.card).to_have_count(0)  # nothing is chosen
    # The same by keyboard, for places that stand even closer.
    dashboard.map.get_by_role("button", name="Show the main places").click()
    dashboard.settle()
    dashboard.place("yokota").focus()
    while "dl-gathered" in dashboard.place("ichigaya").get_attribute("class"):
        zoom = dashboard.view()["zoom"]
        dashboard.page.keyboard.press("n")
        # They come apart by zooming or, where the ground has no more detail, fanned out.
        dashboard.frame.wait_for_function(
            "(before) => map.getZoom() > before || !document.querySelector('.dl-gathered[data-place=ichigaya]')",
            arg=zoom,
        )
        dashboard.settle()
        dashboard.place("tokyo").focus()


def test_show_on_the_map_works_twice_on_the_same_place(dashboard: Dashboard) -> None:
    button = dashboard.page.get_by_role("button", name="Hawaii", exact=True).first
    for _ in range(2):
        dashboard.frame.evaluate("void map.setView([40, 100], 4, {animate: false})")
        button.click()
        expect(dashboard.card).to_contain_text("Hawaii")
        dashboard.settle()
        view = dashboard.view()
        assert math.hypot(view["lat"] - 21.4, view["lng"] - 202.1) < 20


def test_areas_are_outlines_with_a_label_to_choose(dashboard: Dashboard) -> None:
    for id_ in ("taiwan", "north-korea"):
        expect(dashboard.map.locator(f".dl-marker[data-place='{id_}']")).to_have_count(0)
        expect(dashboard.place(id_)).to_have_attribute("role", "button")
    areas = [place for place in SHIPPED.places if place.outline]
    assert dashboard.map.locator("path.dl-area").count() == len(areas)
    dashboard.place("taiwan").locator(".dl-card").click()
    expect(dashboard.card).to_contain_text("A point near the middle")


def test_labels_tell_the_time_of_the_place(dashboard: Dashboard) -> None:
    texts = dict(
        dashboard.frame.evaluate(
            "[...document.querySelectorAll('.dl-clock')].map((node) =>"
            " [node.parentNode.querySelector('.dl-name').textContent, node.textContent])"
        )
    )
    around = [datetime.now(UTC) + timedelta(seconds=shift) for shift in (-60, -5, 0)]
    zone, home = ZoneInfo("Pacific/Honolulu"), ZoneInfo("Asia/Tokyo")
    expected = {
        (f"{there:%a} " if there.date() != moment.astimezone(home).date() else "") + f"{there:%H:%M} · UTC−10"
        for moment in around
        for there in [moment.astimezone(zone)]
    }
    assert texts["Hawaii"] in expected
    dashboard.choice("28 July 2024")
    hawaii = dashboard.map.locator(".dl-label", has_text="Hawaii").locator(".dl-clock").first
    expect(hawaii).to_have_text("Sat 17:00 · UTC−10")
    yokota = dashboard.map.locator(".dl-label", has_text="Yokota Air Base").locator(".dl-clock").first
    expect(yokota).to_have_text("12:00 · UTC+9")


def test_clocks_tick_without_the_server(server: Server, browser) -> None:
    context = browser.new_context(viewport={"width": WIDE[0], "height": WIDE[1]})
    page = context.new_page()
    page.clock.install(time=datetime(2024, 7, 28, 2, 59, 50, tzinfo=UTC))
    page.goto(server.url)
    frame = page.frame_locator("iframe[title='streamlit_folium.st_folium']")
    for _ in range(40):
        page.clock.run_for(250)
        if frame.locator(".dl-clock").count():
            break
    yokota = frame.locator(".dl-label", has_text="Yokota Air Base").locator(".dl-clock").first
    expect(yokota).to_have_text(re.compile(r"^(11:59|12:0\d) · UTC\+9$"))
    before = yokota.inner_text()
    page.clock.run_for(61_000)
    expect(yokota).not_to_have_text(before)
    context.close()


def test_without_the_online_map_the_offline_one_stays_and_a_note_says_so(dashboard: Dashboard) -> None:
    dashboard.select("Base map", "OpenStreetMap (online)")
    expect(dashboard.page.get_by_test_id("stSidebar")).to_contain_text("openstreetmap.org")
    expect(dashboard.map.locator(".dl-notice[data-kind='tiles']")).to_have_text(re.compile("cannot be reached"))
    expect(dashboard.map.locator("path.dl-ground")).to_be_visible()
    assert all("tile.openstreetmap.org" in address for address in dashboard.outside)
    assert dashboard.outside
    dashboard.select("Base map", "Natural Earth (offline)")
    expect(dashboard.map.locator(".dl-notice[data-kind='tiles']")).to_have_text("")
    dashboard.outside.clear()
    dashboard.errors.clear()


@pytest.mark.parametrize(
    ("story_id", "size"),
    first_of(
        ("", NARROW), ("samoa-wreck", NARROW), ("atlantic-airbridge", WIDE), ("atlantic-airbridge", NARROW), run=2
    ),
)
def test_the_first_sight_shows_every_main_place_above_the_legend(
    server: Server, visit: Open, story_id: str, size: tuple[int, int]
) -> None:
    opened = visit(f"{server.url}/?story={story_id}", size)
    frame = opened.map.locator(".dl-map").bounding_box()
    marks = opened.map.locator(".dl-marker:not(.dl-minor):not(.dl-gathered)")
    for index in range(marks.count()):
        mark = marks.nth(index).bounding_box()
        x, y = mark["x"] + mark["width"] / 2, mark["y"] + mark["height"] / 2
        assert frame["x"] < x < frame["x"] + frame["width"] and frame["y"] < y < frame["y"] + frame["height"]
    legend = opened.map.locator(".dl-map-legend").bounding_box()
    height = (
        opened.page.locator("iframe").first.bounding_box()["y"]
        + opened.page.locator("iframe").first.bounding_box()["height"]
    )
    assert frame["y"] + frame["height"] <= legend["y"] and legend["y"] + legend["height"] <= height
