"""Every panel of the page over odd but valid stories and views."""

import logging
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from geo.perspective import Perspective
from geo.view import address as address_form
from tests import apptest
from tests import strategies as odd


@settings(max_examples=max(1, settings().max_examples // 5), suppress_health_check=list(HealthCheck))
@given(perspective=odd.perspectives)
def test_every_panel_is_shown(
    perspective: Perspective, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for name, data in zip(("locations.csv", "article.toml"), odd.files(perspective.article), strict=True):
        (tmp_path / name).write_bytes(data)
    apptest.serve(monkeypatch, tmp_path)
    caplog.clear()
    with caplog.at_level(logging.ERROR):
        page = apptest.opened(**address_form.write(perspective.view, perspective.article))
    assert not page.error
    assert caplog.records == []
