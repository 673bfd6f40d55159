"""The walk through the findings and the presentation, by buttons and by keys."""

import re
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import expect

from tests.browser.axe import serious
from tests.browser.conftest import NARROW, Dashboard, Open, Server


def address(opened: Dashboard) -> dict[str, str]:
    return {name: value for name, [value] in parse_qs(urlsplit(opened.page.url).query).items()}


def expect_own_leg(opened: Dashboard) -> None:
    """What was found stands at the line of "distance", and both its ends are named in bold, without other distances."""
    own = opened.map.locator(".dl-distance.dl-chosen:not(.dl-hidden) > span")
    expect(own).to_have_text("6,207\xa0km (article: 6,500\xa0km)")
    for end in ("Tokyo", "Hawaii"):
        label = opened.map.locator(".dl-label:not(.dl-hidden)").filter(has_text=re.compile(rf"^{end}(?!an)"))
        expect(label.locator(".dl-name")).to_have_css("font-weight", "650")
        expect(label.locator(".dl-far")).to_be_empty()


def test_a_teacher_presents_the_findings_and_a_class_reads_along(server: Server, visit: Open) -> None:
    opened = visit(f"{server.url}/?claim=distance")
    page = opened.page
    expect_own_leg(opened)
    tour = page.locator(".dl-tour")
    expect(tour).to_have_attribute("aria-label", "Findings")

    # Next leads to the next finding of the strip, with the map; the arrows do so while the buttons have the focus.
    strip = page.locator(".dl-head ~ * [data-choose=claim]").evaluate_all("(all) => all.map((each) => each.dataset.to)")
    at = strip.index("distance")
    page.get_by_role("button", name="Next finding").click()
    page.wait_for_url(f"**claim={strip[at + 1]}*")
    opened.settle()
    page.keyboard.press("ArrowLeft")
    page.wait_for_url("**claim=distance*")
    expect(tour.get_by_role("status")).to_contain_text(f"Finding {at + 1} of {len(strip)}: 6,500\xa0km")
    opened.settle()

    # A presentation is the map and the finding, in large type.
    page.get_by_role("button", name="Share", exact=True).click()
    page.get_by_role("button", name="Present to a class").click()
    slide = page.locator(".st-key-slide")
    expect(slide.locator("p").filter(has_text="Tokyo to Hawaii")).to_have_count(1)
    assert (
        float(
            slide.locator("p")
            .filter(has_text="Tokyo to Hawaii")
            .evaluate("(p) => parseFloat(getComputedStyle(p).fontSize)")
        )
        > 16
    )
    expect(page.get_by_test_id("stSidebar")).to_be_hidden()
    expect(page.get_by_role("tab")).to_have_count(0)
    expect(page.get_by_role("img", name="QR code")).to_be_visible()
    expect(opened.map.locator("path.dl-claim")).to_have_count(1)
    assert address(opened) == {"claim": "distance", "present": "1"}
    opened.settle()
    assert serious(page) == []
    page.keyboard.press("PageDown")
    page.wait_for_url(f"**claim={strip[at + 1]}*")
    opened.settle()
    opened.map.locator(".dl-map").focus()  # the keys of a remote control work there too
    page.keyboard.press("PageUp")
    page.wait_for_url("**claim=distance*")
    opened.settle()
    page.keyboard.press("PageDown")
    page.wait_for_url(f"**claim={strip[at + 1]}*")
    opened.settle()
    page.get_by_role("button", name="Next finding").focus()
    page.keyboard.press("Escape")
    expect(page.get_by_role("tab")).not_to_have_count(0)
    assert address(opened) == {"claim": strip[at + 1]}
    expect(page.get_by_role("button", name="Next finding")).to_be_focused()
    # A card with menus is another one: its buttons are new, and the focus stays on the same.
    for step in range(at + 2, len(strip)):
        page.get_by_role("button", name="Next finding").press("Enter")
        page.wait_for_url(f"**claim={strip[step]}*")
        opened.settle()
        expect(page.get_by_role("button", name="Next finding")).to_be_focused()
        if strip[step] == "time-difference":
            break
    assert address(opened) == {"claim": "time-difference"}

    # A link opens it, at the story's own slide before the first finding.
    other = visit(f"{server.url}/?present=1", NARROW)
    expect(other.page.locator(".st-key-slide")).to_contain_text("Who commands US forces in Japan")
    expect(other.page.get_by_role("button", name="Next finding")).to_be_focused()
    other.page.keyboard.press("ArrowRight")
    other.page.wait_for_url(f"**claim={strip[0]}*")
    other.settle()
    assert strip[0] == "distance"
    expect_own_leg(other)
    expect(other.map.locator(".dl-distance:not(.dl-hidden) > span:not(:empty)")).to_have_count(1)
    other.page.get_by_role("button", name="End the presentation").click()
    # On a phone the finding is a sheet in sight, and so is what shares it.
    expect(other.page.locator(".st-key-card-claim")).to_be_in_viewport()
    expect(other.page.get_by_role("button", name="Share this finding")).to_be_in_viewport(ratio=1)
    expect(other.page.get_by_role("button", name="Next finding")).to_be_in_viewport(ratio=1)
