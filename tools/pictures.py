"""Take the README's screenshots from the running dashboard, with all other hosts blocked: `make pictures`."""

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.conftest import NARROW, WIDE, Dashboard, Server, new_context
from tools.programs import FLAGS, ONLY_HERE, chromium

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"


def main() -> None:
    """Start the dashboard, take screenshots wide and narrow, light and dark, and stop it."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        server = Server(None, Path(scratch) / "log")
        browser = playwright.chromium.launch(executable_path=chromium(), args=[*FLAGS, ONLY_HERE])
        try:
            server.wait()
            for name, size, theme in (("wide", WIDE, "light"), ("wide-dark", WIDE, "dark"), ("phone", NARROW, "light")):
                context = new_context(browser, size, color_scheme=theme)
                dashboard = Dashboard(context.new_page(), server.url)
                dashboard.choice("28 July 2024")
                dashboard.page.screenshot(path=FOLDER / f"{name}.png")
                context.close()
        finally:
            browser.close()
            server.stop()


if __name__ == "__main__":
    main()
