"""Every panel of the page over odd but valid stories and views."""

import logging
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from streamlit.testing.v1 import AppTest

from geo.page.panels import map as atlas
from geo.perspective import Perspective
from geo.view import address as address_form
from tests import strategies as odd

ROOT = Path(__file__).parents[2]


@settings(max_examples=max(1, settings().max_examples // 5), suppress_health_check=list(HealthCheck))
@given(perspective=odd.perspectives)
def test_every_panel_is_shown(
    perspective: Perspective, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for name, data in zip(("locations.csv", "article.toml"), odd.files(perspective.article), strict=True):
        (tmp_path / name).write_bytes(data)
    monkeypatch.setattr(sys, "argv", ["dashboard.py", str(tmp_path)])
    monkeypatch.setattr(atlas, "HEAD_START_S", 0)
    page = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    for name, text in address_form.write(perspective.view, perspective.article).items():
        page.query_params[name] = text
    caplog.clear()
    with caplog.at_level(logging.ERROR):
        page.run()
    assert not page.exception
    assert not page.error
    assert caplog.records == []
