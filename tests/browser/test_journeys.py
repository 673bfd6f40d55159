"""Journeys: what a reader does from one end to the other, on the page as it is served."""

import re
from collections.abc import Iterable

import pytest
from playwright.sync_api import Locator, expect

from geo.files import reading
from geo.story.model import Article
from tests.browser import test_bring
from tests.browser.conftest import NARROW, RESTS, ROOT, WIDE, Dashboard, Open, Server, wait_until
from tests.conftest import first_of
from tests.stories import SHIPPED

FIRST = SHIPPED
ATLANTIC = reading.load(ROOT / "stories" / "atlantic-airbridge")
TEMPLATE = reading.template()
OWN = reading.read(*TEMPLATE)
HEAD = "id,name,latitude,longitude,layer,rank,time_zone,precision,source"

SQUEEZED = [(820, 1180), (844, 390), (1024, 768)]
"""A tablet upright, a turned phone and a turned tablet: too narrow for a sidebar, a map and a text beside each other."""

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
    layers = [layer.title for layer in article.layers] + (["Range rings"] if article.rings else [])
    expect(dashboard.page.locator(".dl-head h1")).to_have_text([article.heading.title])
    expect(dashboard.map.locator(".dl-layers button > span")).to_have_text(layers)
    expect(dashboard.map.locator(".dl-layers button[aria-pressed='true']")).to_have_count(len(layers))
    expect(dashboard.map.locator("[data-place]")).to_have_count(len(article.places))
    in_sight(dashboard, article.fit or [place.id for place in article.places])


def choose_story(dashboard: Dashboard, title: str) -> None:
    dashboard.page.get_by_test_id("stSidebar").get_by_label("Story").click()
    dashboard.page.get_by_role("option", name=title, exact=True).click()


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
    sight = [[view["zoom"], view["lat"], view["lng"]] for view in (again, first)]
    assert sight[0] == pytest.approx(sight[1], abs=0.2)  # to a pixel
    dashboard.page.go_back()
    expect_story(dashboard, ATLANTIC)


def test_range_rings_have_a_layer_and_say_what_lies_within(visit: Open, server: Server) -> None:
    dashboard = visit(f"{server.url}/?story=atlantic-airbridge")
    lines = dashboard.map.locator(".dl-range")
    expect(lines).to_have_count(len(ATLANTIC.rings))
    expect(dashboard.map.locator(".dl-range-label").first).to_contain_text("9,656")
    dashboard.frame.evaluate(
        "document.querySelectorAll('.leaflet-dl-rings-pane .dl-touch').forEach((line) =>"
        " line.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, clientX: 300, clientY: 300 })))"
    )
    expect(dashboard.map.locator(".dl-pointed")).to_contain_text("Source: ")
    dashboard.layer("Range rings")
    expect(lines).to_have_count(0)
    dashboard.page.wait_for_url(re.compile("layers=bases"))
    fold = dashboard.page.get_by_test_id("stExpander").filter(has_text="Range rings: which places lie within")
    fold.locator("summary").click()
    expect(fold).to_contain_text("Mount Pleasant, Falkland Islands, Stanley and Buenos Aires")
    expect(fold.get_by_role("link", name="BBC, July 2011")).to_be_visible()


def shut_sidebar(dashboard: Dashboard) -> None:
    sidebar = dashboard.page.get_by_test_id("stSidebar")
    if sidebar.get_attribute("data-collapsed") == "false":
        sidebar.hover()
        dashboard.page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").click()
    expect(sidebar).to_have_attribute("data-collapsed", "true")
    dashboard.page.get_by_test_id("stExpandSidebarButton").wait_for()


@pytest.mark.parametrize("size", first_of((700, 450), WIDE, NARROW))
def test_nothing_lies_over_the_title_and_the_ways_out(dashboard: Dashboard, size: tuple[int, int]) -> None:
    """With the sidebar shut, at a desk, at twice its size and on a phone."""
    page = dashboard.page
    page.set_viewport_size({"width": size[0], "height": size[1]})
    shut_sidebar(dashboard)
    for part in (
        page.locator(".dl-head h1"),
        page.get_by_role("button", name="Copy link"),
        page.get_by_role("button", name="Share", exact=True),
        page.get_by_role("button", name="Download"),
    ):
        part.scroll_into_view_if_needed()
        page.wait_for_function(ON_TOP, arg=part.element_handle())
    # Nor does a bar hide what is read when the page is scrolled.
    bar = page.get_by_test_id("stHeader")
    assert bar.evaluate("(node) => getComputedStyle(node).pointerEvents") == "none"
    assert bar.evaluate("(node) => getComputedStyle(node).backgroundColor") == "rgba(0, 0, 0, 0)"


@pytest.mark.parametrize("size", first_of(*SQUEEZED))
def test_under_1100_pixels_the_sidebar_is_shut_and_all_stands_below_each_other(
    server: Server, visit: Open, size: tuple[int, int]
) -> None:
    opened = visit(server.url, size)
    page, frame = opened.page, frame_of(opened)
    sidebar = page.get_by_test_id("stSidebar")
    expect(sidebar).to_have_attribute("data-collapsed", "true")
    for part in (frame, page.locator(".st-key-reading"), page.locator(".dl-head")):
        assert part.bounding_box()["width"] > size[0] * 0.85
    width_alone = frame.bounding_box()["width"]
    assert (
        page.locator(".st-key-reading").bounding_box()["y"] > frame.bounding_box()["y"] + frame.bounding_box()["height"]
    )
    assert frame.bounding_box()["height"] <= size[1]
    # The map and its legend, whole, fill the frame.
    legend, drawn = (opened.map.locator(part).bounding_box() for part in (".dl-map-legend", ".dl-map"))
    assert drawn["height"] + legend["height"] == pytest.approx(frame.bounding_box()["height"], abs=1)
    assert drawn["height"] > legend["height"] * 3
    assert page.evaluate(SCROLLERS) == []
    # Made wide, it has its sidebar.
    for width, height, is_shut in ((1400, 900, "false"), (*size, "true")):
        page.set_viewport_size({"width": width, "height": height})
        expect(sidebar).to_have_attribute("data-collapsed", is_shut)
    # Opened, it lies over the page, which keeps its width; and it can be shut again.
    wait_until(page, lambda: frame.bounding_box()["width"] == width_alone)  # it moves aside for a moment
    before = frame.bounding_box()
    page.get_by_test_id("stExpandSidebarButton").click()
    expect(sidebar).to_have_attribute("data-collapsed", "false")
    page.get_by_test_id("stSidebar").get_by_text("Measure from").wait_for()
    assert frame.bounding_box()["width"] == before["width"]
    shut_sidebar(opened)


@pytest.mark.parametrize("size", first_of(NARROW, WIDE, (820, 1180)))
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
    expect(page.get_by_text("Click a place for details.")).to_be_hidden()
    # An open card keeps together, and what is folded in it stays away; what is chosen looks like the others.
    dashboard.open("distance")
    expect(dashboard.figure()).to_have_css("break-inside", "avoid")
    expect(dashboard.figure()).to_have_css("overflow", "visible")
    expect(dashboard.figure().get_by_text("How we know, and sources")).to_be_hidden()
    chosen = page.locator(".dl-finding[aria-pressed=true]").first
    expect(chosen).to_have_css("background-color", "rgba(0, 0, 0, 0)")


WHEEL = "() => document.querySelector('.dl-map').getBoundingClientRect().width / (256 * 2 ** map.getZoom())"
"""How many worlds lie side by side on the map."""

NAMED = """(id) => { const button = document.querySelector(`[data-place='${id}']`);
  const name = button.getAttribute("aria-label").split(".")[0];
  const labels = [...document.querySelectorAll(".dl-label:not(.dl-hidden):not(.dl-unplaced) bdi")].map((node) => node.textContent);
  return labels.some((label) => name.startsWith(label)) && !button.classList.contains("dl-gathered"); }"""
"""Whether the map shows a place's marker and its name."""

STOOD_FOR = """(name) => [...document.querySelectorAll(".dl-marker:not(.dl-gathered)")].some((node) =>
  /\\+\\d/.test(node.textContent) && node.getAttribute("aria-description")?.includes(`${name} `))"""
"""Whether another place's marker, which says how many are nearby, tells this name."""


def scrolled(dashboard: Dashboard) -> float:
    return dashboard.page.get_by_test_id("stMain").evaluate("(node) => node.scrollTop")


def point_at_the_sea(dashboard: Dashboard) -> None:
    box = frame_of(dashboard).bounding_box()
    dashboard.page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + box["height"] * 0.25)


def test_a_wheel_over_the_map_scrolls_the_page_and_says_how_to_zoom(dashboard: Dashboard) -> None:
    page, before = dashboard.page, dashboard.view()["zoom"]
    hint = dashboard.map.locator(".dl-wheel-hint")
    point_at_the_sea(dashboard)
    page.mouse.wheel(0, 120)
    expect(hint).to_have_text("To zoom, hold Ctrl or ⌘, or click the map first")
    page.wait_for_function("document.querySelector('[data-testid=stMain]').scrollTop > 0")
    assert dashboard.view()["zoom"] == before
    # With Ctrl the map zooms and the page stays.
    at = scrolled(dashboard)
    point_at_the_sea(dashboard)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -240)
    page.keyboard.up("Control")
    dashboard.frame.wait_for_function(f"map.getZoom() > {before}")
    expect(hint).to_be_hidden()
    assert scrolled(dashboard) == at
    # So it does after a click in the map.
    zoom = dashboard.view()["zoom"]
    page.mouse.down()
    page.mouse.up()
    page.mouse.wheel(0, 240)
    dashboard.frame.wait_for_function(f"map.getZoom() < {zoom}")
    assert scrolled(dashboard) == at


@pytest.mark.parametrize("size", first_of(WIDE, NARROW))
def test_the_world_is_seen_once_and_not_left(dashboard: Dashboard, size: tuple[int, int]) -> None:
    dashboard.page.set_viewport_size({"width": size[0], "height": size[1]})
    dashboard.settle()
    dashboard.frame.evaluate("void map.setZoom(-5, {animate: false})")
    assert 0.9 < dashboard.frame.evaluate(WHEEL) <= 1
    dashboard.frame.evaluate("void map.setView([0, 170], map.getMinZoom() + 2, {animate: false})")
    for _ in range(4):
        dashboard.frame.evaluate("void map.panBy([2000, 0], {animate: false})")
    dashboard.settle()
    west, east = dashboard.frame.evaluate("[map.getBounds().getWest(), map.getBounds().getEast()]")
    limits = dashboard.frame.evaluate("[map.options.maxBounds.getWest(), map.options.maxBounds.getEast()]")
    assert limits[1] - limits[0] < 430
    dashboard.frame.wait_for_function("map.getBounds().getEast() <= map.options.maxBounds.getEast() + 1")
    assert west < east


def test_a_story_in_one_city_is_seen_place_by_place(own_server: Server, visit: Open) -> None:
    rows = [
        f"p{n},Place {n},{31.25 + n * 0.04:.2f},{34.25 + n * 0.035:.3f},places,{1 + n // 4},Asia/Gaza,site,a trial"
        for n in range(8)
    ]
    named = ", ".join(f"[Place {n}](place:p{n})" for n in range(8))
    own_server.tell(
        "\n".join([HEAD, *rows]) + "\n",
        'title = "One strip"\nstandfirst = "A trial."\npublished = 2024-07-28\n'
        '[[layer]]\nid = "places"\ntitle = "Places"\ncolour = "#0072B2"\nletter = "P"\nshape = "circle"\n'
        f'[[section]]\nid = "one"\ntitle = "One"\nsummary = "{named}."\n',
    )
    opened = visit(own_server.url)
    in_sight(opened, [f"p{n}" for n in range(8)])
    expect(opened.map.locator(".dl-marker:not(.dl-gathered)")).to_have_count(8)


@pytest.mark.parametrize("size", first_of(WIDE, NARROW))
def test_what_is_chosen_is_in_sight_and_named(
    dashboard: Dashboard, server: Server, visit: Open, size: tuple[int, int]
) -> None:
    dashboard.page.set_viewport_size({"width": size[0], "height": size[1]})
    # A section whose places lie far away and near each other: each is named, or told by the one that stands for it.
    dashboard.read(FIRST.sections[2].id)
    in_sight(dashboard, FIRST.sections[2].place_ids)
    for id_ in FIRST.sections[2].place_ids:
        gathered = "dl-gathered" in dashboard.place(id_).get_attribute("class")
        dashboard.frame.wait_for_function(
            STOOD_FOR if gathered else NAMED, arg=FIRST.place_by_id[id_].name if gathered else id_
        )
    # A place that another stood for, as a link opens it and as it is chosen.
    again = visit(f"{server.url}/?place=hilo", size)
    in_sight(again, ["hilo"])
    again.frame.wait_for_function(NAMED, arg="hilo")
    again.go("/?from=ichigaya")
    in_sight(again, ["ichigaya"])
    again.frame.wait_for_function(NAMED, arg="ichigaya")


def test_an_opened_figure_shows_both_its_ends(dashboard: Dashboard) -> None:
    dashboard.frame.evaluate("void map.setView([60, 100], 6, {animate: false})")
    dashboard.open("distance")
    in_sight(dashboard, ["tokyo", "hawaii"])
    for id_ in ("tokyo", "hawaii"):
        dashboard.frame.wait_for_function(NAMED, arg=id_)


PICTURES = {
    "troops": ".dl-figures .found",
    "conversion": ".dl-figures .allowed",
    "ministers": ".dl-tally li",
    "north-east": ".dl-compass .needle",
}


def test_the_area_in_which_a_place_is_said_to_lie_is_outlined_and_in_sight(dashboard: Dashboard) -> None:
    assert dashboard.map.locator(".dl-outline").count() == 0
    dashboard.open("east-china-sea")
    expect(dashboard.map.locator(".dl-outline")).to_have_count(1)
    dashboard.settle()
    outline, frame = (dashboard.map.locator(each).first.bounding_box() for each in (".dl-outline", ".dl-map"))
    assert outline and frame
    assert frame["x"] <= outline["x"] and outline["x"] + outline["width"] <= frame["x"] + frame["width"]
    assert outline["width"] > frame["width"] / 4
    in_sight(dashboard, ["senkaku"])
    dashboard.page.locator(".st-key-card-claim").get_by_role("button", name="Close").click()
    expect(dashboard.map.locator(".dl-outline")).to_have_count(0)


def test_from_opening_to_coming_back(server: Server, visit: Open) -> None:
    """The whole way: open, section, place, figure, share, one's own story, another, another language, back."""
    opened = visit(server.url)
    page = opened.page
    expect_story(opened, FIRST)
    opened.read("worries")
    expect(page.locator(".st-key-reading .passage")).to_have_count(1)
    page.locator(".passage").get_by_role("button", name="Hawaii", exact=True).first.click()
    expect(page.locator(".st-key-card-place")).to_contain_text("Camp H. M. Smith")
    in_sight(opened, ["hawaii"])
    opened.settle()
    opened.open("distance")
    expect(page.locator(".dl-stated.dl-chosen")).to_have_text("6,500 km")
    expect(opened.map.locator("path.dl-claim")).to_have_count(1)
    opened.settle()
    page.get_by_role("button", name="Copy link").click()
    page.get_by_text("Link copied").wait_for()
    friend = visit(page.evaluate("navigator.clipboard.readText()"))
    expect(friend.page.locator(".dl-stated.dl-chosen")).to_have_text("6,500 km")
    expect(friend.figure().get_by_role("heading")).to_be_in_viewport()
    expect(friend.map.locator("path.dl-claim")).to_have_count(1)
    in_sight(friend, ["tokyo", "hawaii"])
    choose_story(opened, "Your own article")
    test_bring.drop(opened.page, locations__csv=TEMPLATE[0], article__toml=TEMPLATE[1])
    expect_story(opened, OWN)
    opened.settle()
    choose_story(opened, ATLANTIC.heading.title)
    expect_story(opened, ATLANTIC)
    opened.settle()
    opened.select("Language", "日本語")
    expect(page.locator("html")).to_have_attribute("lang", "ja")
    expect(opened.map.locator(".leaflet-control-zoom-in")).to_have_attribute("aria-label", "拡大")
    expect(page.locator(".dl-head h1")).to_have_text(ATLANTIC.heading.title)
    for _ in range(2):
        page.go_back()
        opened.page.evaluate(RESTS)
    page.wait_for_url(re.compile("atlantic|story=~"))


# --- the figures that were checked --------------------------------------------------------------------------------

EACH_SORT = """title = "A trial"
standfirst = "A direction and a statement."
published = 2024-07-28
[[layer]]
id = "places"
title = "Places"
colour = "#0072B2"
letter = "P"
shape = "circle"
[[section]]
id = "one"
title = "One"
summary = "[Paris](claim:direction) is [asleep](claim:asleep)."
[[claim]]
id = "direction"
section = "one"
kind = "direction"
quote = "Paris, north-west of London"
from = "london"
to = "paris"
stated = "north-west"
source = "the article"
[[claim]]
id = "asleep"
section = "one"
kind = "statement"
quote = "the whole of that great city on the river was fast asleep"
finding = "contradicted"
source = "another article"
"""
SIDEWAYS = "() => ['html', '[data-testid=stMain]'].map((name) => document.querySelector(name)).some((node) => node.scrollWidth > node.clientWidth)"
"""Whether the page scrolls sideways."""


@pytest.mark.parametrize("size", first_of(NARROW, WIDE))
def test_what_was_found_is_seen_first_and_leads_to_the_figure_and_back(
    server: Server, visit: Open, size: tuple[int, int]
) -> None:
    """The first sight has title, findings and the main places; a finding opens its figure where the reader looks."""
    opened = visit(server.url, size)
    page = opened.page
    for part in (page.locator(".dl-head h1"), page.locator(".dl-finding").first, frame_of(opened)):
        expect(part).to_be_in_viewport(ratio=1)
    in_sight(opened, FIRST.fit)
    finding = page.locator(".dl-finding").first
    expect(finding).to_have_text(re.compile(r"^⇄ 6,500.km: 293.km \(4.7.%\) too high$"))
    finding.click()
    card = opened.figure()
    expect(card.get_by_role("heading")).to_be_in_viewport()
    expect(card).to_contain_text("Tokyo to Hawaii: 6,207")
    expect(finding).to_have_attribute("aria-pressed", "true")
    expect(finding).to_be_in_viewport(ratio=1)
    expect(opened.map.locator("path.dl-claim")).to_have_count(1)
    if size == NARROW:  # the sheet does not cover the line on the map
        line, sheet = opened.map.locator("path.dl-claim").bounding_box(), card.bounding_box()
        assert line["y"] >= 0 and line["y"] + line["height"] <= sheet["y"]
    opened.settle()
    card.get_by_role("button", name="Close").click()
    expect(card).to_have_count(0)
    expect(finding).to_be_in_viewport()
    # The rest stands behind one button.
    page.locator(".dl-findings summary").click()
    expect(page.locator(".dl-finding")).to_have_count(len(FIRST.claims))
    expect(page.locator(".dl-finding").last).to_be_visible()
    # Each figure has its picture, which fits its card.
    for claim, picture in PICTURES.items():
        opened.go(f"/?claim={claim}")
        expect(card.locator(picture).first).to_be_visible()
        assert card.evaluate("(card) => card.scrollWidth <= card.clientWidth"), claim


def test_a_reader_opens_a_figure_and_reads_how_far_off_it_is_why_what_others_say_and_what_would_change_it(
    dashboard: Dashboard,
) -> None:
    dashboard.open("distance", ".st-key-reading")
    card = dashboard.figure()
    expect(card).to_contain_text("293 km (4.7 %) too high")
    card.get_by_text("How we know, and sources").click()
    terms = card.locator(".dl-facts dt").all_text_contents()
    order = ["AFP gives", "The Economist gives", "Article", "Rule", "What would change it", "Data", "Note"]
    assert [term for term in terms if term in order] == order
    # One look at the chart says that some of the Hawaiian Islands are as far.
    expect(card.get_by_text("No way of measuring gives 6,500 km.")).to_be_visible()


def test_a_reader_finds_what_sources_say_apart_from_what_is_computed(dashboard: Dashboard) -> None:
    said = dashboard.page.locator(".st-key-reading .dl-sign.dl-said")
    expect(said.first).to_have_text("✗ source disagrees")
    for computed in dashboard.page.locator(":is(.dl-sign, .dl-finding):not(.dl-said)").all():
        assert "source" not in computed.text_content()
    panel = dashboard.page.get_by_role("tabpanel")
    expect(panel.get_by_text("What sources say", exact=True)).to_be_visible()
    expect(panel.locator(".dl-said").first).to_be_hidden()
    # What is right has only its sign in the text, so that what is not stands out.
    expect(dashboard.page.locator(".st-key-reading .dl-sign.dl-good").first).to_have_text("✓")
    said.first.click()
    expect(dashboard.figure()).to_contain_text("The source says")
    expect(dashboard.figure()).not_to_contain_text("How we know")


def test_a_reader_in_the_dark_can_read_which_figure_is_open(dashboard: Dashboard) -> None:
    dashboard.page.emulate_media(color_scheme="dark")
    dashboard.open("distance")
    chosen = dashboard.page.locator(".dl-finding").first
    expect(chosen).to_have_attribute("aria-pressed", "true")
    expect(chosen).to_have_css("color", "rgb(16, 24, 30)")


def test_a_reader_on_a_phone_opens_a_direction(own_server: Server, visit: Open) -> None:
    rows = ["london,London,51.5085,-0.1257,places,1,Europe/London,city,a trial"]
    rows += ["paris,Paris,48.8534,2.3488,places,1,Europe/Paris,city,a trial"]
    own_server.tell("\n".join([HEAD, *rows]) + "\n", EACH_SORT)
    opened = visit(own_server.url, NARROW)
    opened.page.locator(".dl-finding").first.click()
    card = opened.figure()
    expect(card).to_contain_text("The article has it the wrong way round.")
    expect(card.get_by_role("heading")).to_be_in_viewport()
    assert not opened.page.evaluate(SIDEWAYS)
    card.get_by_role("button", name="Close").click()
    expect(card).to_have_count(0)
    # Nor do the checked figures, each a card that opens the figure; the page is scrolled back when it is closed.
    table = opened.page.locator(".dl-scroll:has(.dl-grouped)").first
    assert table.evaluate("(one) => one.scrollWidth <= one.clientWidth")
    expect(table.locator("tr:has(td)")).to_have_text(
        re.compile("^“Paris, north-west of London”north-west148° .*✗ wrong")
    )
    table.get_by_role("button").click()
    expect(card.get_by_role("heading")).to_be_in_viewport()
    opened.page.get_by_text("What sources say", exact=True).first.scroll_into_view_if_needed()
