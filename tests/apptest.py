"""The page without a browser, in Streamlit's test runner."""

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from geo.page import session
from tests.stories import ROOT

# Each test's page would read of every installed package whether it has components.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)


def serve(monkeypatch: pytest.MonkeyPatch, *folders: Path) -> None:
    """Serve the shipped stories or a folder, as `streamlit run dashboard.py -- FOLDER` does."""
    monkeypatch.setattr(sys, "argv", ["dashboard.py", *map(str, folders)])


def opened(**address: Any) -> AppTest:
    """Open the page at an address, the fields of which are given."""
    page = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    page.session_state[session.MAP_CAME] = True  # no browser tells that the map stands
    for name, values in address.items():
        page.query_params[name] = values
    page.run()
    assert not page.exception
    return page


def component(page: AppTest, name: str) -> dict[str, Any]:
    """The data of one of our components."""
    (found,) = [one for one in page.get("bidi_component") if one.proto.component_name == name]
    data: dict[str, Any] = json.loads(found.proto.json)
    return data
