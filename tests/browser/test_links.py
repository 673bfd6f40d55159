"""The view in the address: links, Back and Forward, a server that was started anew, and the page in another page."""

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser import test_bring, test_kept
from tests.browser.conftest import NARROW, RESTS, WIDE, Dashboard, Open, Pages, Server, wait_until
from tests.conftest import first_of


def address(dashboard: Dashboard) -> dict[str, str]:
    query = urlsplit(dashboard.page.url).query
    return {name: value for name, [value] in parse_qs(query).items()}


def shown(dashboard: Dashboard) -> set[str]:
    """The ids of the places that the map shows."""
    return set(dashboard.map.locator("[data-place]").evaluate_all("(nodes) => nodes.map((node) => node.dataset.place)"))


def test_what_is_chosen_stands_in_the_address_and_a_copied_link_opens_the_same(
    dashboard: Dashboard, server: Server, visit: Open
) -> None:
    assert address(dashboard) == {}
    dashboard.layer("Missile supply")
    dashboard.choice("mi")
    dashboard.select("Measure from", "Hawaii")
    dashboard.page.get_by_role("tab", name="Distances").click()
    dashboard.settle()
    wait_until(dashboard.page, lambda: "tab" in address(dashboard))
    said = address(dashboard)
    assert said == {
        "layers": "commands.flashpoints.governments.reference", "unit": "mi", "from": "hawaii", "tab": "distances"
    }  # fmt: skip

    other = visit(dashboard.page.url, NARROW)
    assert address(other) == said
    assert shown(other) == shown(dashboard)
    assert other.page.get_by_role("tab", name="Distances").get_attribute("aria-selected") == "true"
    assert other.map.locator(".dl-far", has_text="mi").count() > 0


def test_back_and_forward_lead_through_the_choices(dashboard: Dashboard) -> None:
    page = dashboard.page
    everything = shown(dashboard)
    dashboard.layer("Missile supply")
    wait_until(dashboard.page, lambda: "layers" in address(dashboard))
    fewer = shown(dashboard)
    dashboard.choice("nmi")
    wait_until(dashboard.page, lambda: address(dashboard).get("unit") == "nmi")
    page.go_back()
    wait_until(dashboard.page, lambda: "unit" not in address(dashboard))
    dashboard.settle()
    assert "km" in dashboard.map.locator(".dl-far").first.inner_text()
    assert shown(dashboard) == fewer != everything
    page.go_back()
    wait_until(dashboard.page, lambda: shown(dashboard) == everything)
    dashboard.settle()
    assert address(dashboard) == {}
    page.go_forward()
    wait_until(dashboard.page, lambda: shown(dashboard) == fewer)
    # A choice after going back leads on from there.
    dashboard.choice("mi")
    wait_until(dashboard.page, lambda: address(dashboard).get("unit") == "mi")
    assert shown(dashboard) == fewer


def test_quick_choices_do_not_undo_each_other_through_the_address(dashboard: Dashboard) -> None:
    for title in ("Missile supply", "Flashpoints", "Commands", "Missile supply", "Flashpoints"):
        dashboard.map.get_by_role("button", name=title, exact=True).evaluate("(node) => node.click()")
        dashboard.page.wait_for_timeout(40)  # the pace of a reader
    dashboard.settle()
    wait_until(dashboard.page, lambda: address(dashboard).get("layers") == "flashpoints.governments.missiles.reference")
    dashboard.settle()
    pressed = dashboard.map.locator(".dl-layers button[aria-pressed='false'] span").all_inner_texts()
    assert pressed == ["Commands"]


@pytest.mark.parametrize(
    ("query", "said"),
    first_of(
        (
            "layers=gone&from=nowhere&unit=inf&%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E=1&at=" + "9" * 60_000,
            "layers, from, unit, <img src=x onerror=alert(1)>, at",
        ),
        ("unit=mi&unit=km&at=nan&zoom=1e400", "unit, at, zoom"),
        ("&".join(f"f{number}={number}" for number in range(900)), "f0, f1, f2, f3, f4 and 895 more"),
    ),
)
def test_a_bad_link_opens_the_page_and_says_once_what_was_left_out(
    server: Server, visit: Open, query: str, said: str
) -> None:
    opened = visit(f"{server.url}/?{query}")
    notice = opened.page.get_by_text("This link says more than can be shown here")
    assert notice.count() == 1
    assert said in notice.inner_text()
    assert len(shown(opened)) > 5
    opened.choice("nmi")
    wait_until(opened.page, lambda: address(opened) == {"unit": "nmi"})
    assert notice.count() == 0


def test_a_link_beyond_all_measure_opens_the_first_sight_and_says_so(server: Server, visit: Open) -> None:
    opened = visit(f"{server.url}/?" + "&".join(f"f{number}=" for number in range(1500)))
    assert len(shown(opened)) > 5
    opened.page.get_by_text("This link is too long to be read").wait_for(timeout=5_000)


def test_a_reader_sends_a_finding_and_a_page(server: Server, visit: Open, tmp_path: Path) -> None:
    """Link, finding as text and as a picture, citation, code for another site, QR code."""
    opened = visit(f"{server.url}/?claim=distance&unit=mi")
    page = opened.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])

    def copied(button: str, said: str) -> str:
        page.get_by_role("button", name=button).last.click()
        page.get_by_text(said).wait_for()
        return str(page.evaluate("navigator.clipboard.readText()"))

    assert page.title().startswith("6,500\xa0km: ")
    assert page.title().endswith(" · Who commands US forces in Japan")
    before = page.locator(".st-key-map").bounding_box()
    assert copied("Copy link", "Link copied") == f"{server.url}/?claim=distance&unit=mi"
    assert page.locator(".st-key-map").bounding_box() == before  # saying so moves nothing

    page.get_by_role("button", name="Share this finding").click()
    picture = page.get_by_role("img", name=re.compile("^Tokyo to Hawaii"))
    assert picture.evaluate("(image) => image.decode().then(() => image.naturalWidth / image.naturalHeight)") > 1.9
    said = copied("Copy as text", "Text copied")
    assert said.startswith("“6,500 km distance between Tokyo and the US Indo-Pacific Command”\n")
    assert said.endswith(f"\n{server.url}/?claim=distance&unit=mi")
    with page.expect_download() as download:
        page.get_by_role("button", name="Picture of this finding (PNG)").click()
    assert download.value.suggested_filename == "who-commands-us-forces-in-japan-distance.png"
    download.value.save_as(tmp_path / "finding.png")
    assert (tmp_path / "finding.png").read_bytes().startswith(b"\x89PNG")
    page.keyboard.press("Escape")

    page.get_by_role("button", name="Share", exact=True).click()
    cited = copied("Cite this view", "Citation copied")
    assert cited.startswith("“Who commands US forces in Japan”, on the events of 28 July 2024. Dateline, ")
    assert f"{server.url}/?claim=distance&unit=mi; data " in cited
    code = copied("Copy code for your site", "Code copied")
    assert code.startswith(f'<iframe src="{server.url}/?claim=distance&amp;unit=mi&amp;embed=true" title="Who commands')
    scanned = page.get_by_role("img", name="QR code")
    assert scanned.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0
    page.keyboard.press("Escape")

    # Where a page may not copy, the link can be copied by hand.
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }")
    page.get_by_role("button", name="Copy link").click()
    field = page.get_by_label("copy this")
    field.wait_for()
    assert field.input_value() == f"{server.url}/?claim=distance&unit=mi"


def test_embedded_there_are_the_map_and_the_article_alone(server: Server, visit: Open) -> None:
    opened = visit(f"{server.url}/?embed=true&unit=mi&section=worries")
    page = opened.page
    assert page.get_by_test_id("stSidebar").count() == 0
    assert page.get_by_role("tab").count() == 0
    assert opened.map.locator(".dl-far", has_text="mi").count() > 0
    whole = page.get_by_role("link", name=re.compile("the whole page"))
    assert parse_qs(urlsplit(whole.get_attribute("href")).query) == {"unit": ["mi"], "section": ["worries"]}
    # What is chosen inside stays embedded.
    opened.read("")
    wait_until(opened.page, lambda: "section" not in address(opened))
    assert address(opened) == {"embed": "true", "unit": "mi"}


def test_after_a_restart_of_the_server_the_view_returns_from_the_address_and_own_articles_from_the_browser(
    tmp_path: Path, visit: Open, pages: Pages
) -> None:
    server = Server(None, tmp_path / "log")
    server.wait()

    def restart() -> None:
        server.process.kill()
        server.process.wait()
        server.start()
        server.wait()

    try:
        opened = visit(f"{server.url}/?unit=nmi&from=hawaii&tab=places", WIDE)
        opened.layer("Flashpoints")
        wait_until(opened.page, lambda: "layers" in address(opened))
        before, said = shown(opened), address(opened)
        own = pages.take(WIDE, "light")
        own.goto(f"{server.url}/?story=~")
        test_bring.drop(own, locations__csv=test_bring.LOCATIONS, article__toml=test_bring.ARTICLE)
        expect(test_bring.heading(own)).to_have_text(test_bring.TITLE)
        test_kept.kept(own).wait_for()
        own.wait_for_url(re.compile("story=~[0-9a-f]{12}"))
        own.get_by_text("The two files of your article").click()
        test_kept.field(own).press("Control+Home")
        test_kept.field(own).press_sequentially("# not sent")
        restart()
        page, seen = opened.page, []
        app = page.locator("[data-test-connection-state='CONNECTED'][data-test-script-state='notRunning']")
        wait_until(opened.page, lambda: seen.append(shown(opened)) or app.count())
        opened.settle()
        seen.append(shown(opened))
        assert all(places == before for places in seen)
        opened.choice("mi")
        wait_until(opened.page, lambda: address(opened).get("unit") == "mi")
        assert address(opened) == said | {"unit": "mi"}
        assert shown(opened) == before
        assert page.get_by_role("tab", name="Places").get_attribute("aria-selected") == "true"
        # The new server has nothing of what a reader brought, but the reader's browser has, and gives it back.
        own.get_by_role("button", name="+1 h", exact=True).wait_for()
        expect(test_bring.heading(own)).to_have_text(test_bring.TITLE)
        expect(test_kept.field(own)).to_have_value(re.compile("^# not sent# "))
        test_kept.field(own).evaluate("(node) => (node.dataset.seen = '')")
        # The form opens where it was, and what was typed there comes back too.
        own.get_by_text("Write in a form").click()
        own.locator(".st-key-own-form").get_by_role("tab", name="Title and layers").click()
        own.evaluate(RESTS)
        own.get_by_label("Publisher").press_sequentially("A pap")
        restart()
        expect(own.get_by_label("Publisher")).to_have_value("A pap", timeout=30_000)
        drawn_anew = own.locator("textarea:not([data-seen])").and_(test_kept.field(own))
        wait_until(own, lambda: drawn_anew.count() and drawn_anew.input_value().startswith("# not sent# "))
        test_kept.rename(own, "Mended after two restarts")
        pages.give_back(own)
    finally:
        opened.errors.clear()  # the browser complains of the socket that went
        server.stop()
