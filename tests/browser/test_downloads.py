"""Files from the page: one menu, each made when it is asked for, the same as the command line makes."""

import json
import zipfile

import pytest

from tests.browser.conftest import NARROW, Dashboard, Open, Server
from tests.conftest import first_of

STARTS = {
    "HTML": b"<!doctype html>",
    "GeoJSON": b"{",
    "KML": b"<",
    "CSV": b"PK",
    "JSON": b"{",
    "SVG": b"<",
    "PNG": b"\x89PNG",
}


def menu(dashboard: Dashboard):
    dashboard.page.get_by_role("button", name="Download", exact=True).click()
    dashboard.settle()
    return dashboard.page.get_by_test_id("stPopoverBody")


@pytest.mark.parametrize("size", first_of((1400, 900), NARROW))
def test_each_format_comes_as_a_file_of_its_kind(server: Server, visit: Open, tmp_path, size: tuple[int, int]) -> None:
    dashboard = visit(f"{server.url}/?from=hawaii&unit=nmi", size)
    opened = menu(dashboard)
    buttons = opened.get_by_role("button")
    assert buttons.count() == len(STARTS)
    box = opened.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= size[0]
    for (name, start), index in zip(STARTS.items(), range(len(STARTS)), strict=True):
        assert name in buttons.nth(index).inner_text()
        with dashboard.page.expect_download(timeout=30_000) as waited:
            buttons.nth(index).click()
        file = tmp_path / waited.value.suggested_filename
        waited.value.save_as(file)
        assert file.name.startswith("who-commands-us-forces-in-japan.")
        assert file.read_bytes()[: len(start)].lower() == start.lower()
        if name == "GeoJSON":
            lines = [one for one in json.loads(file.read_text())["features"] if one["id"].startswith("leg:")]
            assert {line["properties"]["from"] for line in lines} == {"hawaii"}
        if name == "CSV":
            assert "distance_nmi" in zipfile.ZipFile(file).read("distances.csv").decode("utf-8-sig").splitlines()[0]

    # Another run of the page makes no file.
    asked: list[str] = []
    dashboard.page.on("request", lambda request: asked.append(request.url))
    dashboard.choice("mi")
    assert [url for url in asked if "/media/" in url] == []
