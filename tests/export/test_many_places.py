"""A story of 10,000 places can be written in every format, in a time that a reader waits."""

import time
from pathlib import Path

import pytest

from bench import stories
from geo import export
from geo.files import reading
from geo.perspective import Perspective
from geo.story.model import Article
from geo.view import View
from tests.stories import NOON


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Article:
    folder: Path = stories.written(tmp_path_factory.mktemp("many") / "story", 10_000)
    return reading.load(folder)


@pytest.mark.soak
@pytest.mark.parametrize("format", export.FORMATS)
def test_every_format_takes_10_000_places(many: Article, format: str) -> None:
    begun = time.process_time()
    written = export.write(format, Perspective(many, View.default(many), NOON))
    assert time.process_time() - begun < 30
    assert len(written) < 30_000_000
