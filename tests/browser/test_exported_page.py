"""The page without a server as a reader meets it: from disk, with every request refused, beside the dashboard."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, ClassVar

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from geo import map as atlas
from geo.export import page as exported_page
from geo.export import page_data
from geo.perspective import Perspective
from geo.story.model import Article, Place
from geo.view import View
from tests.browser.conftest import DRAWN, NARROW, WIDE, Dashboard, Pages, Watched, new_context
from tests.conftest import first_of
from tests.stories import HOSTILE, NOON_IN_TOKYO, SHIPPED

DEFAULT = View.default(SHIPPED)
ARTICLE = DEFAULT.choosing(when="article")
NB = "\xa0"
CONTRAST = {"runOnly": ["color-contrast", "link-in-text-block"]}  # all that a theme can change

# What the page hands to the map, kept as it goes by.
WATCH = """
  let dateline;
  Object.defineProperty(window, "Dateline", {
    get: () => dateline,
    set(made) { dateline = { ...made, show(map, scene) { window.shown = scene; made.show(map, scene); } }; },
  });
"""
ARCS = """(map) => { const found = {}; map.eachLayer((layer) => {
  if (layer._path?.dataset.arc) found[layer._path.dataset.arc] = layer.getLatLngs().map((at) => [at.lat, at.lng]); });
  return found; }"""
LABELS = """() => Object.fromEntries([...document.querySelectorAll("[data-place]")]
  .map((node) => [node.dataset.place, node.getAttribute("aria-label")]))"""


class Exported(Watched):
    """One reader's page from disk, and all that it asked for or complained of."""

    COMPLAINTS: ClassVar = {"error", "warning"}

    def __init__(self, page: Page, file: Path) -> None:
        super().__init__(page, file.as_uri().__eq__)
        self.file = file
        page.goto(file.as_uri())
        page.locator("path.dl-ground").wait_for(state="attached")
        self.settle()

    def settle(self) -> None:
        self.page.evaluate(DRAWN)

    def press(self, name: str | re.Pattern[str], within: str = "body") -> None:
        exact = isinstance(name, str)
        self.page.locator(within).get_by_role("button", name=name, exact=exact).first.click()
        self.settle()

    def measure_from(self, id_: str) -> None:
        self.page.get_by_label("Measure from").select_option(id_)
        self.settle()

    def place(self, id_: str) -> Any:
        return self.page.locator(f"[data-place='{id_}']")

    @property
    def card(self) -> Any:
        return self.page.locator("#card")

    def scene(self) -> Any:
        """The scene that the page made last, but for the base map, its details and the names of areas in it."""
        return self.page.evaluate("() => ({ ...window.shown, baseMapAddress: '', areaNames: '', details: '' })")


Export = Callable[..., Exported]


@pytest.fixture(scope="session")
def file_pages(browser: Browser) -> Pages:
    return Pages(browser, WATCH)


@pytest.fixture
def export(file_pages: Pages, tmp_path: Path) -> Iterator[Export]:
    """Write a story's page and open it; afterwards it may have asked for nothing and complained of nothing."""
    opened: list[Exported] = []

    def export(
        view: View = ARTICLE,
        article: Article = SHIPPED,
        size: tuple[int, int] = WIDE,
        theme: str = "light",
        instant: datetime = NOON_IN_TOKYO,
    ) -> Exported:
        file = tmp_path / f"story-{len(opened)}.html"
        file.write_bytes(
            written(view, instant) if article is SHIPPED else exported_page.write(Perspective(article, view, instant))
        )
        opened.append(Exported(file_pages.take(size, theme), file))
        return opened[-1]

    yield export
    for exported in opened:
        exported.leave()
        file_pages.give_back(exported.page)
    for exported in opened:
        assert exported.outside == []
        assert exported.errors == []


@lru_cache(maxsize=8)
def written(view: View, instant: datetime) -> bytes:
    return exported_page.write(Perspective(SHIPPED, view, instant))


def expected(view: View, article: Article) -> Any:
    """The dashboard's scene for a view, as the browser has it."""
    return json.loads(json.dumps(atlas.scene(Perspective(article, view, NOON_IN_TOKYO), folder="")))


def assert_same_scene(exported: Exported, view: View, article: Article = SHIPPED) -> None:
    shown, right = exported.scene(), expected(view, article)
    for apart in ("fit", "focus", "revision", "tiles"):
        found, wanted = shown.pop(apart), right.pop(apart)
        if apart == "fit":
            assert (found["places"], found["section"]) == (wanted["places"], wanted["section"])
    assert [arc.pop("paths") for arc in shown["arcs"]] == [
        [[pytest.approx(point, abs=1e-9) for point in path] for path in arc.pop("paths")] for arc in right["arcs"]
    ]
    assert shown == right


# --- beside the dashboard


def test_the_page_shows_what_the_dashboard_shows(dashboard: Dashboard, export: Export) -> None:
    dashboard.choice("28 July 2024")
    exported = export()
    assert exported.page.evaluate(LABELS) == dashboard.frame.evaluate(LABELS)
    arcs, theirs = (
        exported.page.evaluate(f"() => ({ARCS})(map_story)"),
        dashboard.frame.evaluate(f"() => ({ARCS})(map)"),
    )
    assert arcs.keys() == theirs.keys()
    for id_, path in arcs.items():
        assert [xy for at in path for xy in at] == pytest.approx([xy for at in theirs[id_] for xy in at], abs=1e-9)
    texts = (
        "() => [...document.querySelectorAll('.dl-distance:not(.dl-straight-label) > span')].map((n) => n.textContent)"
    )
    assert exported.page.evaluate(texts) == dashboard.frame.evaluate(texts)
    assert exported.page.locator("h1").text_content() == dashboard.page.locator("h1").text_content()
    for strip in (".strip .name", ".strip .time"):
        assert exported.page.locator(strip).all_text_contents() == dashboard.page.locator(strip).all_text_contents()
    ledger = ".dl-grouped:has(td:nth-child(6)) tbody tr"
    theirs = dashboard.page.locator(ledger).all_text_contents()
    assert len(theirs) > 20
    assert exported.page.locator(f"#figures {ledger}").all_text_contents() == theirs
    for section in SHIPPED.sections:
        dashboard.read(section.id)
        own = exported.page.locator(f"[data-section='{section.id}']")
        assert (
            own.locator(".dl-sign").all_text_contents()
            == dashboard.page.locator(".st-key-reading .dl-sign").all_text_contents()
        )
        assert (
            own.locator(".dl-prose").text_content()
            == dashboard.page.locator(".st-key-reading .dl-prose").first.text_content()
        )


VIEWS = [
    ARTICLE.choosing(claim="distance", ends=("yokota", "hilo"), section="worries", unit="mi"),
    ARTICLE.choosing(
        section="drivers", layers=("commands", "flashpoints"), origin="hawaii", straight=True, place="hilo"
    ),
    ARTICLE,
    ARTICLE.choosing(layers=("commands", "flashpoints"), origin="kyiv", unit="nmi"),
    ARTICLE.choosing(layers=(), unit="mi", place="taiwan", straight=True),
    ARTICLE.choosing(claim="distance", section="worries", unit="mi"),
]


@pytest.mark.parametrize("view", first_of(*VIEWS, run=2))
def test_the_page_begins_with_the_views_own_scene(export: Export, view: View) -> None:
    exported = export(view)
    assert_same_scene(exported, view)
    chosen = exported.card.locator("h3")
    expect(chosen).to_have_count(1 if view.place or view.claim else 0)
    expect(exported.page.get_by_label("Measure from")).to_have_value(view.origin)


def test_every_choice_of_the_reader_gives_the_dashboards_scene(export: Export) -> None:
    exported = export()
    for origin in list(SHIPPED.place_by_id)[::4]:
        exported.measure_from(origin)
        assert_same_scene(exported, ARTICLE.choosing(origin=origin))
    exported.press("Show straight map lines")
    for unit in ("km", "mi", "nmi"):
        exported.press(unit)
        assert_same_scene(exported, ARTICLE.choosing(origin=origin, unit=unit, straight=True))
    exported.press("Flashpoints", ".dl-layers")
    view = ARTICLE.choosing(
        origin=origin, unit="nmi", straight=True, layers=tuple(id_ for id_ in ARTICLE.layers if id_ != "flashpoints")
    )
    assert_same_scene(exported, view)
    exported.press("What the allies will share")
    assert_same_scene(exported, view.choosing(section="cooperation"))
    exported.press("Komaki", ".reading")
    assert_same_scene(exported, view.choosing(section="cooperation", place="komaki"))
    exported.press("Reset view")
    assert_same_scene(exported, ARTICLE)


@pytest.mark.parametrize(
    "positions",
    [
        [(0.0, 100.0), (0.0, 0.0), (0.0, -170.0), (0.0, -75.0)],  # paths leave the frame: drawn twice, a turn apart
        [(index - 30.0, index * 2.0) for index in range(61)],  # only the main ones and the chosen one have arcs
    ],
)
def test_other_stories_have_the_dashboards_scene_too(export: Export, positions: list[tuple[float, float]]) -> None:
    one = SHIPPED.place_by_id["yokota"].model_dump() | {"name": "A place"}
    places = tuple(
        Place.read({**one, "id": f"p{n}", "latitude": y, "longitude": x, "rank": 1 if n < 4 else 3})
        for n, (y, x) in enumerate(positions)
    )
    article = Article(heading=SHIPPED.heading, fit=(), layers=SHIPPED.layers, sections=(), claims=(), places=places)
    view = View.default(article).choosing(when="article", straight=True)
    exported = export(view, article)
    assert_same_scene(exported, view, article)
    for origin in page_data.origins(Perspective(article, view, NOON_IN_TOKYO)):
        exported.measure_from(origin)
        assert_same_scene(exported, view.choosing(origin=origin), article)
    last = places[-1].id
    exported.place(last).focus()
    exported.page.keyboard.press("Enter")
    assert_same_scene(exported, view.choosing(origin=origin, place=last), article)


# --- what a reader does


def test_a_reader_hides_layers_chooses_a_place_and_reads_a_section(export: Export) -> None:
    exported = export()
    row = exported.page.locator(".dl-layers").get_by_role("button", name="Flashpoints")
    row.click()
    exported.settle()
    expect(row).to_have_attribute("aria-pressed", "false")
    expect(exported.place("senkaku")).to_have_count(0)
    row.dblclick()
    expect(exported.page.locator(".dl-layers [aria-pressed=true]")).to_have_count(1)
    exported.page.get_by_role("button", name="Show all", exact=True).click()
    exported.settle()
    expect(row).to_have_attribute("aria-pressed", "true")
    expect(exported.place("senkaku")).to_have_count(1)

    # A place's card, and its arc.
    exported.place("hawaii").click()
    exported.settle()
    expect(exported.card).to_contain_text(f"From Yokota Air Base6,237{NB}km")
    expect(exported.page.locator("path.dl-arc.dl-chosen")).to_have_attribute("data-arc", "hawaii")
    expect(exported.card.get_by_role("heading", name="Hawaii", level=3)).to_be_visible()
    expect(exported.card).to_contain_text("Camp H. M. Smith")
    exported.press("mi")
    expect(exported.card).to_contain_text(f"From Yokota Air Base3,876{NB}mi")
    exported.press("km")
    exported.press("Measure from here", "#card")
    expect(exported.card).to_contain_text("Measured fromhere")
    expect(exported.page.locator("#map-title")).to_have_text("Map: distances from Hawaii, in kilometres")
    expect(exported.page.locator("#status")).to_have_text("Map: distances from Hawaii, in kilometres")
    exported.press("Read: What worries people", "#card")
    expect(exported.page.locator("[data-section='worries']")).to_be_visible()
    expect(exported.page.locator("[data-section='drivers']")).to_be_hidden()
    exported.press("Close", "#card")
    expect(exported.card.locator("h3")).to_have_count(0)

    # A section.
    exported.press("Reset view")
    exported.press("Why now")
    expect(exported.page.locator(".passage:visible h3")).to_have_text(["Why now"])
    expect(exported.place("hawaii")).to_have_class(re.compile("dl-quiet"))
    expect(exported.place("senkaku")).not_to_have_class(re.compile("dl-quiet"))
    exported.press("Beijing", ".reading")
    expect(exported.card.locator("h3")).to_have_text("Beijing")
    exported.press("Why now")
    expect(exported.page.locator(".passage:visible")).to_have_count(4)

    # A place is found by a part of its name.
    search, found = exported.page.get_by_role("combobox", name="Find a place"), exported.page.locator("#found")
    search.fill("TOK")
    expect(found.get_by_role("button").first).to_have_text("Tokyo")
    expect(exported.page.locator("#status")).to_have_text(re.compile("^Tokyo"))
    search.press("Enter")
    expect(exported.card.locator("h3")).to_have_text("Tokyo")
    expect(found).to_be_hidden()
    expect(search).to_be_focused()
    search.fill("haw")
    search.press("ArrowDown")
    exported.page.keyboard.press("Enter")
    expect(exported.card.locator("h3")).to_have_text("Hawaii")
    search.fill("<b>Atlantis</b>")
    expect(found).to_have_text("No place is called “<b>Atlantis</b>”.")
    search.press("Escape")
    expect(found).to_be_hidden()
    expect(search).to_have_value("")


def test_a_hidden_layers_place_says_why_it_is_not_on_the_map(export: Export) -> None:
    exported = export(ARTICLE.choosing(layers=("commands",), place="senkaku"))
    expect(exported.page.locator("#unshown")).to_be_visible()
    exported.press("Flashpoints", ".dl-layers")
    expect(exported.page.locator("#unshown")).to_be_hidden()


def test_a_figure_opens_its_card_and_shows_its_own_leg(export: Export) -> None:
    exported = export(ARTICLE.choosing(section="worries"))
    exported.press(re.compile(r"^6,500\s?km"), ".reading")
    expect(exported.page.locator("path.dl-claim")).to_have_count(1)
    own = exported.page.locator(".dl-distance.dl-chosen:not(.dl-hidden) > span")
    expect(own).to_have_text(f"6,207{NB}km (article: 6,500{NB}km)")
    expect(exported.page.locator(".dl-label:not(.dl-minor):not(.dl-quiet) .dl-name")).to_have_text(["Hawaii", "Tokyo"])
    expect(exported.page.locator("#status")).to_contain_text(f"Tokyo to Hawaii: 6,207{NB}km")
    expect(exported.card).to_contain_text(f"293{NB}km (4.7{NB}%) too high")
    assert exported.page.title() == f"6,500{NB}km: 293{NB}km (4.7{NB}%) too high · Who commands US forces in Japan"
    exported.press(re.compile(r"^6,500\s?km"), ".reading")
    expect(exported.page.locator("path.dl-claim")).to_have_count(0)
    assert exported.page.title() == "Who commands US forces in Japan"


def test_clocks_tick_on_a_page_of_now_and_stand_still_on_one_of_an_instant(export: Export, browser: Browser) -> None:
    read = "() => [document.querySelector('.strip .time').textContent, [...document.querySelectorAll('.dl-label')].find((node) => node.textContent.startsWith('Yokota Air Base')).querySelector('.dl-clock').textContent]"
    still = export()
    assert still.page.evaluate(read) == ["12:00", "12:00 · UTC+9"]
    ticking = export(DEFAULT)
    before = ticking.page.evaluate(read)
    assert before[1].startswith(before[0])
    clocked = new_context(browser).new_page()  # a clock is set for all pages of a context
    clocked.clock.install(time=datetime(2027, 1, 5, 8, 59, 20, tzinfo=UTC))
    clocked.goto(ticking.file.as_uri())
    clocked.locator("path.dl-ground").wait_for(state="attached")
    clocked.clock.run_for(500)
    assert clocked.evaluate(read) == ["17:59", "17:59 · UTC+9"]
    clocked.clock.run_for(40_000)
    assert clocked.evaluate(read) == ["18:00", "18:00 · UTC+9"]
    # Written in July, when the sun still shines at six in Tokyo; read in January, when it does not.
    assert clocked.locator(".strip li").first.get_attribute("data-phase") == "night"
    clocked.context.close()


# --- text is text


def test_hostile_names_are_text_everywhere(export: Export) -> None:
    places = tuple(place.model_copy(update={"name": HOSTILE.get(place.id, place.name)}) for place in SHIPPED.places)
    article = Article(**{name: getattr(SHIPPED, name) for name in Article.model_fields} | {"places": places})
    exported = export(article=article)
    for id_, name in HOSTILE.items():
        exported.place(id_).focus()
        exported.page.keyboard.press("Enter")
        exported.settle()
        expect(exported.card.locator("h3")).to_have_text(name)
    exported.measure_from("senkaku")
    expect(exported.page.locator("#map-title")).to_contain_text(HOSTILE["senkaku"])
    assert exported.page.locator(".strip .name").all_text_contents() == list(HOSTILE.values())
    assert exported.page.evaluate("() => [window.x ?? null, document.images.length]") == [None, 0]
    assert "1337" not in exported.page.locator("body").inner_text()


def test_the_policy_refuses_what_gets_in_all_the_same(export: Export) -> None:
    exported = export()
    refused = exported.page.evaluate(
        "async () => { const found = []; addEventListener('securitypolicyviolation', (event) => found.push(event.effectiveDirective));"
        " document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.x = 1'}));"
        " document.body.append(Object.assign(new Image(), {src: 'https://example.com/a.png'}));"
        " await fetch('https://example.com/').catch(() => {});"
        " await new Promise((done) => setTimeout(done, 200)); return [found.sort(), window.x ?? null]; }"
    )
    assert refused == [["connect-src", "img-src", "script-src-elem"], None]
    assert len(exported.errors) >= 3
    assert exported.outside == ["https://example.com/a.png"]  # asked for, and refused
    exported.errors.clear()
    exported.outside.clear()


# --- for every reader


@pytest.mark.parametrize(
    ("size", "theme"), first_of((WIDE, "light"), (WIDE, "dark"), (NARROW, "light"), (NARROW, "dark"))
)
def test_axe_finds_nothing(export: Export, size: tuple[int, int], theme: str) -> None:
    exported = export(size=size, theme=theme)
    rules = {"resultTypes": ["violations"]} | ({} if theme == "light" else CONTRAST)
    # The whole page as it opens, then what each choice draws anew.
    for act, parts in (
        (lambda: None, None),
        (lambda: exported.press("Hawaii", ".reading"), {"include": ["#map_story", "#card"]}),
        (lambda: exported.press("What worries people"), {"include": ["#map_story", ".reading"]}),
    ):
        act()
        found = Axe().run(exported.page, context=parts, options=rules).response["violations"]
        assert [(each["id"], [node["html"][:100] for node in each["nodes"][:3]]) for each in found] == []


def test_the_keyboard_reaches_all_and_skips_the_map(export: Export) -> None:
    exported = export()
    page = exported.page
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#text")).to_be_focused()
    page.locator(".dl-skip").focus()
    expect(page.locator(".dl-skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.querySelector('#text').contains(document.activeElement)")
    exported.place("yokota").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(exported.card.locator("h3")).to_have_text("Hawaii")
    close = exported.card.get_by_role("button", name="Close")
    close.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#text")).to_be_focused()


def test_every_control_is_large_enough_and_the_phone_has_no_sideways_scroll(export: Export) -> None:
    page = export(ARTICLE.choosing(place="hawaii")).page
    for width, height in (WIDE, NARROW, (320, 640)):
        page.set_viewport_size({"width": width, "height": height})
        small = page.evaluate(
            "() => [...document.querySelectorAll('button, select, .contents a')].filter((node) => node.checkVisibility())"
            ".filter((node) => node.getBoundingClientRect().height < 24).map((node) => node.textContent)"
        )
        assert small == []
        assert page.evaluate("() => document.documentElement.scrollWidth - innerWidth") <= 0, width


def test_the_page_works_in_a_frame_that_may_only_run_scripts(browser: Browser, tmp_path: Path) -> None:
    """Such a frame has no origin: whatever stores, or touches the address, would throw."""
    (tmp_path / "story.html").write_bytes(written(ARTICLE, NOON_IN_TOKYO))
    (tmp_path / "blog.html").write_text('<iframe src="story.html" sandbox="allow-scripts" width="1200" height="900">')
    page = browser.new_page()
    watched = Watched(page, lambda url: url.startswith(tmp_path.as_uri()))
    page.goto((tmp_path / "blog.html").as_uri())
    frame = page.frame_locator("iframe")
    frame.locator("[data-place='hawaii']").click()
    expect(frame.locator("#card")).to_contain_text(f"From Yokota Air Base6,237{NB}km")
    frame.locator(".controls").get_by_role("button", name="mi", exact=True).click()
    expect(frame.locator("#card")).to_contain_text(f"From Yokota Air Base3,876{NB}mi")
    assert (watched.outside, watched.errors) == ([], [])
    page.close()


def test_without_javascript_texts_and_tables_are_there(export: Export, browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "story.html"
    file.write_bytes(written(ARTICLE, NOON_IN_TOKYO))
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file.as_uri())
    expect(page.locator(".needs")).to_be_visible()
    expect(page.locator(".controls")).to_be_hidden()
    expect(page.locator(".passage")).to_have_count(4)
    for part in (".passage", "#figures table", "#hours .week", ".dl-matrix", "#places table", "[data-card]"):
        assert all(each.is_visible() for each in page.locator(part).all()), part
    context.close()


# --- on paper


BOXES = """() => {
  const box = (node) => { const b = node.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; };
  return { map: box(document.querySelector("#map_story")), page: document.documentElement.scrollWidth,
    places: Object.fromEntries([...document.querySelectorAll("[data-place]")].map((n) => [n.dataset.place, box(n.querySelector(".dl-card") ?? n)])) };
}"""


@pytest.mark.parametrize(("size", "theme"), first_of((WIDE, "dark"), (NARROW, "light")))
def test_the_printed_map_is_whole(export: Export, size: tuple[int, int], theme: str) -> None:
    exported = export(size=size, theme=theme)
    page = exported.page
    page.set_viewport_size({"width": 680, "height": 1000})  # the width of A4 between its margins
    page.emulate_media(media="print")
    page.wait_for_function("() => map_story.getSize().x === 680")
    exported.settle()
    boxes = page.evaluate(BOXES)
    left, top, right, bottom = boxes["map"]
    assert (round(right - left), round(bottom - top)) == (680, 446)
    assert boxes["page"] <= 680
    for id_ in SHIPPED.fit:
        x0, y0, x1, y1 = boxes["places"][id_]
        assert left <= x0 and x1 <= right and top <= y0 and y1 <= bottom, id_
    hidden = ".controls, .pills, .contents, .leaflet-control-zoom, .leaflet-bar, #card, .skip"
    assert [each for each in page.locator(hidden).all() if each.is_visible()] == []
    assert all(text.is_visible() for text in page.locator(".passage, [data-card]").all()[:20])
    assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert (
        page.evaluate("() => getComputedStyle(document.querySelector('.dl-map')).backgroundColor")
        == "rgb(205, 221, 231)"  # the sea by day
    )


def test_printing_takes_the_map_to_the_papers_size_and_back(export: Export) -> None:
    exported = export(size=NARROW)
    page = exported.page
    view = "() => [map_story.getZoom(), map_story.getCenter().lat, map_story.getCenter().lng, map_story.getSize().x]"
    before = page.evaluate(view)
    page.evaluate(
        "() => { window.sizes = []; addEventListener('beforeprint', () => sizes.push(map_story.getSize().x,"
        " ...Object.values(map_story.getBounds().toBBoxString().split(',').map(Number)))); }"
    )
    pdf = page.pdf(prefer_css_page_size=True)
    assert pdf.startswith(b"%PDF-")
    width, west, south, east, north = page.evaluate("() => window.sizes")
    assert width == pytest.approx(680, abs=1)
    for place in exported.scene()["places"]:
        if place["id"] in SHIPPED.fit:
            assert west < place["longitude"] < east and south < place["latitude"] < north
    exported.settle()
    assert page.evaluate(view) == pytest.approx(before, abs=0.2)  # less than a pixel
    # What the reader has moved is printed as it was seen.
    page.evaluate("() => { map_story.setView([35, 140], 6, {animate: false}); window.sizes = []; }")
    before, seen = (
        page.evaluate(view),
        page.evaluate("() => map_story.getBounds().toBBoxString().split(',').map(Number)"),
    )
    page.pdf(prefer_css_page_size=True)
    _width, west, south, east, north = page.evaluate("() => window.sizes")
    assert west <= seen[0] and south <= seen[1] and east >= seen[2] and north >= seen[3]
    exported.settle()
    assert page.evaluate(view) == pytest.approx(before, abs=0.01)


def test_a_brief_of_few_sheets_with_no_table_cut(export: Export) -> None:
    page = export().page
    sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))
    assert 4 <= sheets <= 12  # of 20 places and 33 claims
    page.set_viewport_size({"width": 680, "height": 1000})
    page.emulate_media(media="print")
    wide = page.evaluate(
        "() => [...document.querySelectorAll('table, .week, .entry')].filter((node) => node.checkVisibility())"
        ".filter((node) => node.getBoundingClientRect().right > 681).map((node) => node.textContent.slice(0, 40))"
    )
    assert wide == []
    # A title is never alone on paper.
    titles = page.locator(".part:visible > h2").all_text_contents()
    assert titles == ["Fact check", "Working hours", "Places", "About"]


# --- soon


def test_the_page_opens_within_a_second(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "story.html"
    file.write_bytes(written(DEFAULT, NOON_IN_TOKYO))

    def seconds() -> float:
        """Processor time: the machine may be at other work."""
        context = browser.new_context(viewport={"width": 1400, "height": 900})
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        page.goto(file.as_uri())
        page.locator("path.dl-ground").wait_for(state="attached")
        page.locator(".dl-marker").first.wait_for()
        metrics = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
        context.close()
        return float(metrics["TaskDuration"])

    assert any(seconds() < 1 for _ in range(3))


def wait_until(page: Page, condition: str) -> None:
    """As `wait_for_function`, which the page's security policy does not let evaluate text."""
    page.evaluate(
        "() => new Promise((done, fail) => { const until = performance.now() + 20000; const look = () => {"
        f" if ({condition}) done(); else if (performance.now() > until) fail(new Error('waited in vain'));"
        " else requestAnimationFrame(look); }; look(); })"
    )


def test_a_wheel_over_the_map_scrolls_the_page_and_zooms_with_ctrl(export: Export) -> None:
    opened = export(size=(820, 700))
    page = opened.page
    box = page.locator(".dl-map").bounding_box()
    zoom = page.evaluate("map_story.getZoom()")
    page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + box["height"] * 0.3)
    page.mouse.wheel(0, 60)
    expect(page.locator(".dl-wheel-hint")).to_contain_text("hold Ctrl")
    wait_until(page, "scrollY > 0")
    assert page.evaluate("map_story.getZoom()") == zoom
    page.keyboard.down("Control")
    page.mouse.wheel(0, -240)
    page.keyboard.up("Control")
    wait_until(page, f"map_story.getZoom() > {zoom}")
    assert page.evaluate("map_story.getMinZoom()") > 1
