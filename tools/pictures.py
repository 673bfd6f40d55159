"""Take screenshots of the running dashboard, with all other hosts blocked.

`make pictures` takes the README's; `python -m tools.pictures --all FOLDER` takes one of each story at six sizes, light
and dark, in English and Japanese, to be looked at before a release.
"""

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import NARROW, WIDE, Dashboard, Server, new_context
from tools.programs import FLAGS, ONLY_HERE, chromium

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "pictures"
SIZES = ((320, 640), NARROW, (820, 1180), (1024, 768), WIDE, (1920, 1080))
THEMES, LANGUAGES = ("light", "dark"), ("en", "ja")


@contextmanager
def running() -> Iterator[tuple[Browser, str]]:
    """A browser, and the address of the dashboard."""
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        server = Server(None, Path(scratch) / "log")
        browser = playwright.chromium.launch(executable_path=chromium(), args=[*FLAGS, ONLY_HERE])
        try:
            server.wait()
            yield browser, server.url
        finally:
            browser.close()
            server.stop()


def take(browser: Browser, url: str, path: Path, size: tuple[int, int], theme: str, choice: str = "") -> None:
    """One screenshot, after a choice in the sidebar if there is one."""
    context = new_context(browser, size, color_scheme=theme)
    dashboard = Dashboard(context.new_page(), url)
    dashboard.settle()
    if choice:
        dashboard.choice(choice)
    dashboard.page.screenshot(path=path)
    context.close()


def of_readme() -> None:
    """Wide and narrow, light and dark, as the README shows them."""
    with running() as (browser, url):
        for name, size, theme in (("wide", WIDE, "light"), ("wide-dark", WIDE, "dark"), ("phone", NARROW, "light")):
            take(browser, url, FOLDER / f"{name}.png", size, theme, "28 July 2024")


def of_all(folder: Path) -> None:
    """Every story at every size, in each theme and language."""
    folder.mkdir(parents=True, exist_ok=True)
    stories = ["", *sorted(each.parent.name for each in (ROOT / "stories").glob("*/article.toml"))]
    with running() as (browser, url):
        for story, size, theme, language in product(stories, SIZES, THEMES, LANGUAGES):
            name = f"{story or 'first'}-{size[0]}-{theme}-{language}.png"
            query = f"lang={language}" + (f"&story={story}" if story else "")
            take(browser, f"{url}/?{query}", folder / name, size, theme)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--all", type=Path, metavar="FOLDER", help="every story, size, theme and language, into a folder"
    )
    folder = parser.parse_args().all
    if folder:
        of_all(folder)
    else:
        of_readme()


if __name__ == "__main__":
    main()
