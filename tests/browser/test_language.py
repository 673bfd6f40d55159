"""The page in Japanese as a reader meets it: no English left but names, and nothing that is cut off or pushed out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from geo.claims import check_all
from geo.claims.sentences import in_words
from geo.content.chapters import CHAPTERS
from geo.files import reading
from geo.story.model import Article
from geo.words.language import speaking
from tests.browser.conftest import NARROW, ROOT, WIDE, Dashboard, Open, Server
from tests.conftest import first_of
from tests.stories import DATA, SHIPPED

# What a Japanese text leaves as it is: names of systems, standards, firms and formats, units, signs.
NAMES = re.compile(
    r"https?://\S+|UTC|WGS|IANA|Karney|Natural Earth|OpenStreetMap|GeoNames|airportsdata|Wikipedia|Leaflet|folium"
    r"|Dateline|BSD|MIT|ITU-T G|Corning SMF-\d+ Ultra|JavaScript|CSV|GeoJSON|KML|JSON|SVG|PNG|HTML|Google Earth|zip|km/h|km|nm"
    r"|English|Language|データ [0-9a-f]{10}|タイムゾーン 20\d\d[a-z]|locations\.csv|article\.toml"
)

ZONE = re.compile(r"[A-Za-z_]+/[A-Za-z_/]+")
ACRONYM = re.compile(r"(?<![A-Za-z])[A-Z]{2,}(?![A-Za-z])")

# All that can be read, in the page and in open shadow roots; icons are written as words in a font of their own.
READ = """() => {
  const found = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return found.push(node.textContent);
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    // What says that it is in another language is the story's own; what stands in it may be the page's again.
    if (node.matches?.("[lang]:not([lang=ja])")) return node.querySelectorAll("[lang=ja]").forEach(walk);
    if (node.matches?.("script, style, noscript, [data-testid=stIconMaterial], [data-testid=stHeader], [data-testid=stToolbar]")) return;
    for (const name of ["aria-label", "title", "placeholder"]) {
      const text = node.getAttribute?.(name);
      // Vega describes each mark and axis of a chart in its own words.
      if (text && !node.matches("iframe, [data-testid], svg.marks *")) found.push(text);
    }
    if (node.shadowRoot) walk(node.shadowRoot);
    node.childNodes.forEach(walk);
  };
  walk(document.body);
  return found.join("\\n");
}"""

CUT = """() => [...document.querySelectorAll("button, label, .strip li > *, .dl-layers li, h1, h2:not(.unseen, .dl-unseen), h3, .dl-badge, [role=tab] p")]
  .filter((node) => node.offsetParent && node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== "visible"
    && !node.closest("[data-testid=stSelectbox], [data-testid=stHeader], [data-testid=stToolbar]"))
  .map((node) => node.textContent)"""

# Widgets of Streamlit's own that say something in English to a screen reader, whatever the page's language.
STREAMLITS = re.compile(
    r"Selected .*|.*Choose an option.*|Choose options?|open|Clear all|Remove .*|Help for .*|Tooltip.*|Vega visualization|"
    r"Fullscreen|Show/hide columns|Press Enter.*|Upload|Drag and drop.*|Limit .*|Select .*|Main menu|.*selected\..*|"
    r"Skip to main content|Selected.*|Sidebar.*|Close sidebar|Open sidebar|(slider|radio|option) .*",
    re.IGNORECASE,
)


def own_words() -> list[str]:
    """What stays as it is in the story in Japanese, the longest first: quotes, names and sources."""
    found = {claim.quote for claim in SHIPPED.claims}
    for place in SHIPPED.places:
        found |= {*place.names, place.source, place.status_source}
    for told in (*SHIPPED.in_language("ja").claims, *SHIPPED.in_language("ja").places):
        texts = (getattr(told, field, "") for field in ("source", "note_source", "official_source", "status_source"))
        found |= {text for text in texts if not text.isascii()}
    found |= {other.publisher for claim in SHIPPED.claims for other in getattr(claim, "others", ())}
    titles = [reading.load(folder).heading.title for folder in sorted((ROOT / "stories").glob("*")) if folder.is_dir()]
    return sorted({*found, *titles}, key=len, reverse=True)


OWN = own_words()


def english(text: str) -> set[str]:
    """The English words of a text that are neither the story's own nor names."""
    left = set()
    for line in {line.strip() for line in text.splitlines()}:
        rest = ZONE.sub(" ", line)
        for words in OWN:
            if len(words) > 2:
                rest = rest.replace(words, " ")
        if re.search(r"[A-Za-z]{2,}", ACRONYM.sub(" ", NAMES.sub(" ", rest))) and not STREAMLITS.fullmatch(line):
            left.add(line)
    return left


def japanese(visit: Open, server: Server, address: str = "", **look: object) -> Dashboard:
    return visit(f"{server.url}/?lang=ja{address}", **look)


def each_tab(page: Dashboard) -> Iterator[str]:
    """Open one tab after the other."""
    tabs = page.page.get_by_role("tab")
    expect(tabs).to_have_count(len(CHAPTERS))
    for index, chapter in enumerate(CHAPTERS):
        tabs.nth(index).click()
        page.settle()
        expect(page.page.get_by_role("tabpanel").filter(visible=True)).to_contain_text(re.compile("."))
        yield chapter.id


@pytest.mark.parametrize(("size", "theme"), first_of((WIDE, "light"), (NARROW, "dark")), ids=["wide", "narrow"])
def test_a_japanese_page_has_no_english_left_and_nothing_cut_off_or_pushed_out(
    server: Server, visit: Open, size: tuple[int, int], theme: str
) -> None:
    page = japanese(visit, server, "&place=hawaii&straight=1&at=article&claim=distance", size=size, theme=theme)
    page.place("hawaii").hover()
    for tab in each_tab(page):
        assert page.page.evaluate("document.documentElement.lang") == "ja"
        assert page.frame.evaluate("document.documentElement.lang") == "ja"
        assert english(page.page.evaluate(READ)) == set(), tab
        assert english(page.frame.evaluate(READ)) == set(), tab
        assert page.page.evaluate(CUT) == [], tab
        assert page.page.evaluate("document.scrollingElement.scrollWidth") <= size[0], tab
        main = page.page.get_by_test_id("stMain")
        assert main.evaluate("(node) => node.scrollWidth - node.clientWidth") <= 0, tab


def test_the_search_for_english_finds_it(first_sight: Dashboard) -> None:
    found = english(first_sight.page.evaluate(READ))
    assert {"Fact check", "Measure from", "Local times"} <= found


def expect_told(dashboard: Dashboard, article: Article) -> None:
    """Title, the open section, a place on the map, in the clocks and in its card: all in one language."""
    section, place = article.section_by_id["worries"], article.place_by_id["hawaii"]
    expect(dashboard.page.locator(".dl-head h1")).to_have_text(article.heading.title)
    reading_column = dashboard.page.locator(".st-key-reading")
    expect(reading_column).to_contain_text(section.title)
    expect(reading_column).to_contain_text(section.paragraphs[0][0].text.strip())
    expect(reading_column).to_contain_text(place.role)
    expect(dashboard.place("hawaii")).to_have_attribute("aria-label", re.compile(f"^{place.name}"))
    expect(dashboard.page.locator(".strip li", has_text=place.name)).to_have_count(1)


def test_a_reader_of_japanese_reads_the_story_in_japanese_and_in_english_and_back(server: Server, visit: Open) -> None:
    told = SHIPPED.in_language("ja")
    hawaii, tokyo = told.place_by_id["hawaii"], told.place_by_id["tokyo"]
    assert (hawaii.name, tokyo.name, told.place_by_id["yokota"].name) == ("ハワイ", "東京", "横田飛行場")
    dashboard = visit(f"{server.url}/?lang=ja&section=worries&place=hawaii&at=article")
    expect_told(dashboard, told)
    # So do the clocks and the date line.
    tile = dashboard.page.locator(".strip li", has_text="ハワイ")
    assert tile.inner_text().split("\n") == ["ハワイ", "17:00", "2024年7月27日(土)", "UTC−10 · 昼"]
    assert dashboard.place("hawaii").get_attribute("aria-label").endswith("土曜17:00。")
    assert dashboard.map.get_by_text("日曜日 | 日付変更線 | 土曜日").count() == 1
    dashboard.frame.evaluate("() => { map.dlMark = 7; }")  # another language makes no other map
    dashboard.open("distance")
    with speaking("ja"):
        finding = in_words(next(found for found in check_all(told) if found.claim.id == "distance")).finding
    assert tokyo.name in finding and hawaii.name in finding
    expect(dashboard.figure()).to_contain_text(finding)
    assert all(name not in finding for name in ("Tokyo", "Hawaii"))
    dashboard.place("hawaii").click()
    expect(dashboard.card).to_contain_text(hawaii.name)
    dashboard.settle()
    dashboard.frame.evaluate("void map.setView([28, 170], 3.4, {animate: false})")
    dashboard.settle()
    before = dashboard.view()
    for label, name, code, article, tab, place, source, sea in (
        (
            "言語",
            "English",
            "en",
            SHIPPED,
            "Fact check",
            "exact site",
            "Map data: Natural Earth",
            "North Pacific Ocean",
        ),
        ("Language", "日本語", "ja", told, "ファクトチェック", "特定地点", "地図データ: Natural Earth", "北太平洋"),
    ):
        dashboard.select(label, name)
        expect_told(dashboard, article)
        expect(dashboard.page.get_by_role("tab", name=tab)).to_have_count(1)
        expect(dashboard.map.locator(".dl-key li").first).to_have_text(place)
        expect(dashboard.map.locator(".leaflet-control-attribution")).to_have_text(source)
        expect(dashboard.map.locator(".dl-area-name").get_by_text(sea)).to_have_count(1)
        assert dashboard.page.evaluate("document.documentElement.lang").partition("-")[0] == code
        assert f"lang={code}" in dashboard.page.url
    assert dashboard.view() == before and before["marked"] == 7


def test_a_browser_in_japanese_gets_a_japanese_page_with_a_clean_address(server: Server, visit: Open) -> None:
    dashboard = visit(server.url, locale="ja-JP")
    assert dashboard.page.get_by_role("tab", name="ファクトチェック").count() == 1
    assert "?" not in dashboard.page.url


def test_a_file_is_made_in_the_language_of_the_page_that_asked_for_it(server: Server, visit: Open) -> None:
    dashboard = japanese(visit, server, "&at=article")
    page = dashboard.page
    for language, menu, item, said in (
        ("ja", "保存", "地点と線（GeoJSON）", "、方向"),
        ("en", "Download", "Places and lines (GeoJSON)", ", direction "),
    ):
        if language != "ja":
            dashboard.go(f"/?lang={language}&at=article")
        page.get_by_role("button", name=menu, exact=True).first.click()
        with page.expect_download() as download:
            page.get_by_role("button", name=item).click()
        assert said in Path(download.value.path()).read_text(encoding="utf-8")
        page.keyboard.press("Escape")


# --- names of every script


@pytest.fixture(scope="module")
def scripts(own_server: Server) -> Server:
    """The shipped story with names in Arabic, Hebrew and Chinese."""
    text = (DATA / "locations.csv").read_text(encoding="utf-8")
    for old, new in ((",Hawaii,", ",هاواي,"), (",Taiwan,", ",臺灣,"), (",North Korea,", ",צפון קוריאה,")):
        assert old in text
        text = text.replace(old, new, 1)
    own_server.tell(text, (DATA / "article.toml").read_bytes())
    return own_server


# From left to right: where each of some texts begins, as drawn.
DRAWN = """(root, wanted) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const whole = []; let text = "";
  while (walker.nextNode()) { whole.push([walker.currentNode, text.length]); text += walker.currentNode.textContent; }
  return wanted.map((word) => {
    const at = text.indexOf(word);
    const [node, begin] = whole.filter(([, start]) => start <= at).at(-1);
    const range = document.createRange();
    range.setStart(node, at - begin);
    range.setEnd(node, at - begin + word.length);
    return range.getBoundingClientRect().left;
  });
}"""


def test_names_keep_their_direction_in_a_sentence_in_a_table_and_on_the_map(scripts: Server, visit: Open) -> None:
    opened = visit(f"{scripts.url}/?tab=distances&from=hawaii&place=taiwan")
    page = opened.page
    page.get_by_text("In words").click()
    for name, words in (
        ("臺灣", ["From", "هاواي", "臺灣", ":"]),
        ("צפון קוריאה", ["From", "هاواي", " to ", "צפון", "km"]),
    ):
        drawn = page.locator(".dl-list li", has_text=name).evaluate(DRAWN, words)
        assert drawn == sorted(drawn)

    label = opened.map.locator(".dl-name bdi", has_text="צפון קוריאה").first
    assert label.evaluate("(node) => getComputedStyle(node).direction") == "rtl"
    opened.place("yokota").click()
    opened.settle()
    drawn = opened.card.locator("dt", has_text="هاواي").first.evaluate(DRAWN, ["From", "هاواي"])
    assert drawn == sorted(drawn)
    assert opened.map.locator(".dl-name bdi", has_text="臺灣").count() == 1

    page.get_by_role("tab", name="Places").click()
    cell = page.locator("td", has_text=re.compile("^هاواي$")).first
    assert cell.evaluate("(node) => getComputedStyle(node).unicodeBidi") == "plaintext"
