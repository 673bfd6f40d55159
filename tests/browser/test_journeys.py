"""Journeys: what a reader does from one end to the other, on the page as it is served."""

from collections.abc import Iterable

import pytest
from playwright.sync_api import Locator, expect

from geo.files import reading
from geo.story.model import Article
from tests.browser.conftest import NARROW, ROOT, WIDE, Dashboard, Open, Server
from tests.stories import SHIPPED

FIRST = SHIPPED
ATLANTIC = reading.load(ROOT / "stories" / "atlantic-airbridge")
TEMPLATE = reading.template()
OWN = reading.read(*TEMPLATE)

SQUEEZED = [(820, 1180), (1024, 768), (844, 390)]
"""A tablet upright and turned, and a turned phone: too narrow for a sidebar, a map and a text beside each other."""

ON_TOP = """(node) => { const box = node.getBoundingClientRect();
  return [[0.05, 0.25], [0.5, 0.5], [0.95, 0.75]].every(([x, y]) => {
    const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return node === hit || node.contains(hit);
  }); }"""
"""Whether nothing lies over an element's corners and middle."""

SHIFTS = """() => new Promise((done) => {
  const shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(shifts.filter((shift) => !shift.hadRecentInput).reduce((sum, shift) => sum + shift.value, 0)));
})"""
"""How far the page has jumped so far: the cumulative layout shift."""

SCROLLERS = """() => [...document.querySelectorAll("[data-testid=stMain] *")].filter((node) =>
  node.offsetParent && node.scrollHeight > node.clientHeight + 1 && ["auto", "scroll"].includes(getComputedStyle(node).overflowY)
  && node.tagName !== "TEXTAREA").map((node) => node.className)"""
"""What scrolls upright inside the page, which scrolls itself."""


def frame_of(dashboard: Dashboard) -> Locator:
    return dashboard.page.locator("iframe[title='streamlit_folium.st_folium']")


def in_sight(dashboard: Dashboard, ids: Iterable[str]) -> None:
    """Wait until the map shows these places within its edges."""
    dashboard.frame.wait_for_function(
        "(ids) => ids.every((id) => { const node = document.querySelector(`[data-place='${id}']`);"
        " if (!node) return false; const [own, all] = [(node.querySelector('.dl-card') ?? node), document.querySelector('.dl-map')]"
        ".map((one) => one.getBoundingClientRect());"
        " return own.left >= all.left && own.right <= all.right && own.top >= all.top && own.bottom <= all.bottom; })",
        arg=list(ids),
    )


def expect_story(dashboard: Dashboard, article: Article) -> None:
    """The page and the map are this story's alone: heading, legend, filter, first sight."""
    layers = [layer.title for layer in article.layers]
    expect(dashboard.page.locator(".dl-head h1")).to_have_text(article.heading.title)
    expect(dashboard.map.locator(".dl-legend button bdi, .dl-legend button > span")).to_have_text(layers)
    expect(dashboard.page.locator(".dl-layers button > span")).to_have_text(layers)
    expect(dashboard.map.locator(".dl-legend button[aria-pressed='true']")).to_have_count(len(layers))
    expect(dashboard.map.locator("[data-place]")).to_have_count(len(article.places))
    in_sight(dashboard, article.fit or [place.id for place in article.places])


def choose_story(dashboard: Dashboard, title: str) -> None:
    dashboard.page.get_by_test_id("stSidebar").get_by_label("Story").click()
    dashboard.page.get_by_role("option", name=title, exact=True).click()


def upload_own(dashboard: Dashboard) -> None:
    for name, data in zip(("locations.csv", "article.toml"), TEMPLATE, strict=True):
        uploader = dashboard.page.get_by_test_id("stFileUploader").filter(has_text=name)
        uploader.locator("input[type=file]").set_input_files([{"name": name, "mimeType": "text/plain", "buffer": data}])
        if name == "locations.csv":
            dashboard.page.get_by_text("Still to come: article.toml").wait_for()


def test_another_story_is_another_map(dashboard: Dashboard) -> None:
    expect_story(dashboard, FIRST)
    first = dashboard.view()
    dashboard.layer("Flashpoints")
    dashboard.frame.evaluate("void map.setView([60, 100], 6, {animate: false})")
    choose_story(dashboard, ATLANTIC.heading.title)
    expect_story(dashboard, ATLANTIC)
    assert abs(dashboard.view()["lng"] - first["lng"]) > 90
    choose_story(dashboard, FIRST.heading.title)
    expect_story(dashboard, FIRST)
    again = dashboard.view()
    assert (again["zoom"], again["lat"], again["lng"]) == pytest.approx((first["zoom"], first["lat"], first["lng"]))
    dashboard.page.go_back()
    expect_story(dashboard, ATLANTIC)


def test_the_readers_own_story_is_another_map_too(dashboard: Dashboard) -> None:
    choose_story(dashboard, "Your own article")
    upload_own(dashboard)
    expect_story(dashboard, OWN)
    choose_story(dashboard, ATLANTIC.heading.title)
    expect_story(dashboard, ATLANTIC)


def shut_sidebar(dashboard: Dashboard) -> None:
    sidebar = dashboard.page.get_by_test_id("stSidebar")
    if sidebar.get_attribute("data-collapsed") == "false":
        sidebar.hover()
        dashboard.page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").click()
    expect(sidebar).to_have_attribute("data-collapsed", "true")
    dashboard.page.get_by_test_id("stExpandSidebarButton").wait_for()


@pytest.mark.parametrize("size", [WIDE, (700, 450), NARROW])
def test_nothing_lies_over_the_title_and_the_ways_out(server: Server, visit: Open, size: tuple[int, int]) -> None:
    """With the sidebar shut, at a desk, at twice its size and on a phone."""
    opened = visit(server.url, size)
    shut_sidebar(opened)
    page = opened.page
    for part in (
        page.locator(".dl-head h1"),
        page.get_by_role("button", name="Copy link"),
        page.get_by_test_id("stPopoverButton"),
    ):
        part.scroll_into_view_if_needed()
        page.wait_for_function(ON_TOP, arg=part.element_handle())
    # Nor does a bar hide what is read when the page is scrolled.
    bar = page.get_by_test_id("stHeader")
    assert bar.evaluate("(node) => getComputedStyle(node).pointerEvents") == "none"
    assert bar.evaluate("(node) => getComputedStyle(node).backgroundColor") == "rgba(0, 0, 0, 0)"


@pytest.mark.parametrize("size", SQUEEZED)
def test_under_1100_pixels_the_sidebar_is_shut_and_all_stands_below_each_other(
    server: Server, visit: Open, size: tuple[int, int]
) -> None:
    opened = visit(server.url, size)
    page, frame = opened.page, frame_of(opened)
    sidebar = page.get_by_test_id("stSidebar")
    expect(sidebar).to_have_attribute("data-collapsed", "true")
    for part in (frame, page.locator(".st-key-reading"), page.locator(".dl-head")):
        assert part.bounding_box()["width"] > size[0] * 0.85
    assert (
        page.locator(".st-key-reading").bounding_box()["y"] > frame.bounding_box()["y"] + frame.bounding_box()["height"]
    )
    assert frame.bounding_box()["height"] <= size[1]
    assert opened.map.locator(".dl-map").bounding_box()["height"] == pytest.approx(
        frame.bounding_box()["height"], abs=1
    )
    assert page.evaluate(SCROLLERS) == []
    # Opened, it lies over the page, which keeps its width; and it can be shut again.
    before = frame.bounding_box()
    page.get_by_test_id("stExpandSidebarButton").click()
    expect(sidebar).to_have_attribute("data-collapsed", "false")
    page.get_by_test_id("stSidebar").get_by_text("Measure from").wait_for()
    assert frame.bounding_box()["width"] == before["width"]
    shut_sidebar(opened)


def test_a_narrow_window_that_is_made_wide_has_its_sidebar(server: Server, visit: Open) -> None:
    opened = visit(server.url, (1024, 768))
    sidebar = opened.page.get_by_test_id("stSidebar")
    expect(sidebar).to_have_attribute("data-collapsed", "true")
    opened.page.set_viewport_size({"width": 1400, "height": 900})
    expect(sidebar).to_have_attribute("data-collapsed", "false")
    opened.page.set_viewport_size({"width": 820, "height": 1180})
    expect(sidebar).to_have_attribute("data-collapsed", "true")


@pytest.mark.parametrize("size", [WIDE, NARROW, (820, 1180)])
def test_the_page_does_not_jump_while_it_loads(server: Server, visit: Open, size: tuple[int, int]) -> None:
    opened = visit(server.url, size, locale="en-GB")  # a reader of their own: nothing is loaded yet
    assert opened.page.evaluate(SHIFTS) < 0.1


def test_a_printed_page_has_the_map_above_the_text_and_no_control(dashboard: Dashboard) -> None:
    page = dashboard.page
    page.set_viewport_size({"width": 680, "height": 960})  # A4 without its margins
    page.emulate_media(media="print")
    expect(page.get_by_test_id("stSidebar")).to_be_hidden()
    expect(page.get_by_role("button", name="Copy link")).to_be_hidden()
    expect(page.get_by_role("button", name="+1 day")).to_be_hidden()
    frame = frame_of(dashboard).bounding_box()
    assert frame["x"] >= 0
    assert frame["x"] + frame["width"] <= 690
    head, text = (page.locator(name).bounding_box() for name in (".dl-head", ".dl-prose >> nth=0"))
    assert head["y"] + head["height"] <= frame["y"]
    assert text["y"] >= frame["y"] + frame["height"]
    assert text["width"] > 500
