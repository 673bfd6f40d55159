import re

import pytest
from playwright.sync_api import expect

from geo.files import reading
from tests.browser.conftest import NARROW, Dashboard, Open, Server
from tests.stories import SHIPPED


def test_a_section_shows_its_places_and_quiets_the_others(dashboard: Dashboard) -> None:
    dashboard.read("drivers")
    expect(dashboard.page.locator(".dl-prose")).to_have_count(1)
    quiet = dashboard.frame.evaluate(
        "[...document.querySelectorAll('.dl-marker.dl-quiet')].map((node) => node.dataset.place).sort()"
    )
    named = {"beijing", "moscow", "taipei", "senkaku", "pyongyang", "punggye-ri"}
    marked = {place.id for place in SHIPPED.places if not place.outline}
    assert set(quiet) == marked - named


def test_reset_view_goes_back_to_the_first_sight(dashboard: Dashboard) -> None:
    first = dashboard.view()
    dashboard.layer("Flashpoints")
    dashboard.choice("mi")
    dashboard.place("hawaii").click()
    dashboard.frame.evaluate("void map.setView([0, 100], 5, {animate: false})")
    dashboard.page.get_by_role("button", name="Reset view").click()
    dashboard.settle()
    expect(dashboard.place("senkaku")).to_be_visible()
    expect(dashboard.card).to_have_count(0)
    again = dashboard.view()
    assert again["zoom"] == pytest.approx(first["zoom"])
    assert again["lng"] == pytest.approx(first["lng"], abs=0.5)


def test_every_tab_has_its_table_as_real_html(dashboard: Dashboard) -> None:
    page = dashboard.page
    expect(page.get_by_role("table").first).to_contain_text("293 km (4.7 %) too high")
    page.get_by_role("tab", name="Distances").click()
    row = page.get_by_role("table").get_by_role("row").filter(has=page.get_by_role("rowheader", name="Yokota Air Base"))
    expect(row).to_contain_text("6,237")
    page.get_by_role("tab", name="Places").click()
    expect(page.get_by_role("table").get_by_role("row")).to_have_count(len(SHIPPED.places) + 1)
    page.get_by_role("tab", name="About").click()
    expect(page.get_by_role("heading", name="What is and is not checked")).to_be_visible()


def test_with_no_layer_the_page_says_what_to_do(dashboard: Dashboard) -> None:
    for title in ("Commands", "Flashpoints", "Seats of government", "Missile supply", "Other end points"):
        dashboard.layer(title)
    expect(dashboard.map.locator(".dl-notice[data-kind='layers']")).to_have_text("All layers are hidden. Turn one on.")
    expect(dashboard.map.locator("[data-place]")).to_have_count(1)
    dashboard.page.get_by_role("tab", name="Distances").click()
    expect(dashboard.page.get_by_role("tabpanel").filter(visible=True)).to_contain_text("pick more layers")


def test_the_title_the_findings_and_the_map_have_headings_in_this_order(first_sight: Dashboard) -> None:
    title, found, atlas, *others = first_sight.page.locator("h1, h2").all_text_contents()
    assert title == "Who commands US forces in Japan"
    assert re.fullmatch(r"\d+ of \d+ figures are correct", found)
    assert atlas.startswith("Map: distances from Yokota Air Base")
    # What a listener goes to by its heading; who sees the page needs none.
    assert others == ["Local times", "Summary of the article", "Fact check"]


def test_a_phone_never_scrolls_sideways(server: Server, visit: Open) -> None:
    dashboard = visit(server.url, NARROW)
    sideways = "() => [document.documentElement, document.querySelector('[data-testid=stMain]')].map((node) => node.scrollWidth - node.clientWidth)"
    assert dashboard.page.evaluate(sideways) == [0, 0]
    # What was found takes two lines; the keyboard brings the last of the line into sight.
    strip = dashboard.page.locator(".dl-findings")
    assert strip.bounding_box()["height"] < 80
    last = strip.locator(".dl-finding:visible").last
    expect(last).not_to_be_in_viewport()
    last.focus()
    expect(last).to_be_in_viewport(ratio=1)
    strip.locator("summary").click()
    expect(strip.locator(".dl-finding").last).to_be_visible()
    assert dashboard.page.evaluate(sideways) == [0, 0]
    strip.locator("summary").click()
    # A heading in the text leads to the top of its section. The button of the sidebar is gone from over the text.
    menu = dashboard.page.get_by_test_id("stExpandSidebarButton")
    expect(menu).to_be_in_viewport()
    dashboard.page.locator(".st-key-reading [data-choose='section'][data-to='worries']").click()
    dashboard.settle()
    expect(dashboard.page.locator(".st-key-reading h3").first).to_be_in_viewport()
    expect(menu).not_to_be_in_viewport()
    menu.focus()
    expect(menu).to_be_in_viewport()
    dashboard.read("")
    dashboard.page.get_by_test_id("stMain").evaluate("(main) => main.scrollTo(0, 0)")
    dashboard.place("hawaii").click()
    dashboard.settle()
    expect(dashboard.page.locator(".st-key-card-place")).to_contain_text("Camp H. M. Smith")
    assert dashboard.page.evaluate(sideways) == [0, 0]


def test_the_open_claim_draws_the_nearest_the_stated_and_the_farthest_line(dashboard: Dashboard) -> None:
    dashboard.open("distance")
    expect(dashboard.map.locator("path.dl-reach")).to_have_count(3)
    expect(dashboard.map.locator("path.dl-tip")).to_have_count(6)
    expect(dashboard.map.locator("path.dl-claim")).to_have_count(1)
    labels = dashboard.map.locator(".dl-distance > span", has_text=re.compile("nearest|as stated|farthest"))
    expect(labels).to_have_count(3)
    # They are shown where they find room beside what the claim's own leg says.
    own = dashboard.map.locator(".dl-distance.dl-chosen:not(.dl-hidden) > span")
    expect(own).to_have_text("6,207\xa0km (article: 6,500\xa0km)")


def test_a_figure_is_opened_in_the_text_and_its_leg_stands_on_the_map(dashboard: Dashboard) -> None:
    page = dashboard.page
    dashboard.open("distance", ".st-key-reading")
    expect(page.locator(".dl-stated.dl-chosen")).to_have_text("6,500 km")
    leg = dashboard.map.locator("path.dl-claim")
    expect(leg).to_have_count(1)
    before = leg.get_attribute("d")
    page.get_by_role("combobox", name="To").last.click()
    page.keyboard.type("Hilo")  # the list shows only some of the places at once
    page.get_by_role("option", name="Hilo", exact=True).click()
    dashboard.settle()
    expect(dashboard.figure()).to_contain_text("Tokyo to Hilo: 6,552")
    expect(leg).not_to_have_attribute("d", before)
    # The label of an area that has left the map is not squeezed in between its controls.
    for control in (".leaflet-bar", ".dl-scale"):
        for place in ("north-korea", "taiwan"):
            assert not overlap(dashboard.map.locator(control).first, dashboard.place(place).locator(".dl-card"))


def overlap(one, other) -> bool:
    if other.evaluate("(node) => getComputedStyle(node.closest('.dl-label')).opacity") == "0":
        return False
    a, b = one.bounding_box(), other.bounding_box()
    return (
        a["x"] < b["x"] + b["width"]
        and b["x"] < a["x"] + a["width"]
        and a["y"] < b["y"] + b["height"]
        and b["y"] < a["y"] + a["height"]
    )


def test_the_strip_of_clocks_has_a_tile_a_main_place_and_steps_in_time_move_it_and_the_night(
    dashboard: Dashboard,
) -> None:
    page = dashboard.page
    page.get_by_role("button", name="28 July 2024 in Yokota Air Base").click()
    dashboard.settle()
    tiles = page.locator(".strip li")
    expect(tiles).to_have_count(5)
    expect(tiles.nth(0)).to_contain_text("12:00")
    expect(tiles.nth(1)).to_contain_text("Sat 27 Jul 2024")
    expect(page.get_by_text("Showing ")).to_be_visible()
    tile = tiles.filter(has_text="Hawaii")
    expect(tile).to_contain_text("17:00")
    expect(tile).to_contain_text("day")
    night = dashboard.map.locator("path.dl-night").first
    before = night.get_attribute("d")
    for _ in range(4):
        page.get_by_role("button", name="+1 h").click()
        dashboard.settle()
    expect(tile).to_contain_text("21:00")
    expect(tile).to_have_attribute("data-phase", "night")
    expect(night).not_to_have_attribute("d", before)
    expect(page.get_by_text("Before 19:00 in Yokota Air Base, it is still 27 July 2024 in Hawaii.")).to_be_visible()


def test_working_hours_answer_to_the_reader(dashboard: Dashboard) -> None:
    page = dashboard.page
    page.get_by_role("tab", name="Working hours").click()
    panel = page.get_by_role("tabpanel").filter(visible=True)
    expect(panel).to_contain_text("Tokyo and Hawaii share 16 working hours a week, 4\xa0h on each of 4 days.")
    expect(panel.locator("canvas, svg.marks").first).to_be_visible()
    panel.get_by_role("button", name=re.compile("^Hawaii: 08:00")).click()
    page.get_by_role("button", name="Round the clock").click()
    dashboard.settle()
    expect(panel).to_contain_text("share 45 working hours a week")
    expect(panel).to_contain_text("What is assumed")


@pytest.mark.soak
def test_changes_leave_nothing_behind_in_the_browser(dashboard: Dashboard) -> None:
    rounds = 5
    devtools = dashboard.page.context.new_cdp_session(dashboard.page)
    devtools.send("Performance.enable")

    def changed(times: int) -> tuple[int, float]:
        """The elements on the map, and all nodes that the browser keeps."""
        for _ in range(times):
            for unit in ("mi", "km"):
                dashboard.layer("Flashpoints")
                dashboard.choice(unit)
        for _ in range(2):
            devtools.send("HeapProfiler.collectGarbage")
        metrics = {one["name"]: one["value"] for one in devtools.send("Performance.getMetrics")["metrics"]}
        return dashboard.frame.evaluate("document.querySelectorAll('*').length"), metrics["Nodes"]

    (on_map, kept), (on_map_after, kept_after) = changed(1), changed(rounds)
    devtools.detach()
    assert on_map_after == on_map
    assert kept_after < kept + 4 * rounds  # one new node a change would be a leak


def test_the_slider_moves_the_clocks_at_once_and_the_page_when_it_rests(dashboard: Dashboard) -> None:
    dashboard.choice("28 July 2024")
    page = dashboard.page
    slider = page.get_by_role("slider", name="Time of day in Yokota Air Base")
    assert slider.get_attribute("aria-valuetext") == "12:00"
    tiles = page.locator(".strip li .time")
    slider.focus()
    for _ in range(3):
        slider.press("ArrowRight")
    assert tiles.all_inner_texts()[:2] == ["12:45", "17:45"]
    page.wait_for_url("**at=2024-07-28T0345Z")
    dashboard.settle()
    assert dashboard.map.locator("[data-place='yokota']").count() == 1
    assert tiles.all_inner_texts()[:2] == ["12:45", "17:45"]
    assert slider.evaluate("(node) => node.getRootNode().activeElement === node")
    slider.press("ArrowRight")
    page.wait_for_url("**at=2024-07-28T0400Z")


def test_a_file_that_is_saved_shows_at_once_and_every_problem_with_its_address(own_server: Server, visit: Open) -> None:
    locations, article = (data.decode() for data in reading.template())
    own_server.tell(locations, article)
    page = visit(own_server.url).page
    heading = page.locator(".dl-head h1")
    expect(heading).to_have_text("Six hours between two seats")
    own_server.tell(locations, article.replace("Six hours between two seats", "Another title"))
    expect(heading).to_have_text("Another title", timeout=5_000)
    wrong = article.replace("published = 2024-07-28", "published = 2024-07-35")
    own_server.tell(locations, wrong)
    expect(page.get_by_role("heading", name="This story cannot be read yet")).to_be_visible(timeout=5_000)
    expect(page.get_by_role("cell", name="article.toml")).to_be_visible()
    own_server.tell("id,name\nx,y\n", wrong)
    expect(page.get_by_role("row", name="locations.csv line 1 columns 'latitude', 'longitude',")).to_be_visible()
    expect(page.get_by_role("cell", name="article.toml")).to_be_visible()
    assert "Traceback" not in page.locator("body").text_content()
    own_server.tell(locations, article)
    expect(heading).to_have_text("Six hours between two seats", timeout=5_000)
