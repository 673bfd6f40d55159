"""The benchmark's reader sees what the map shows, whatever becomes of its frame."""

import pytest
from playwright.sync_api import Browser, Error

from bench import measure, stories
from bench.reader import Reader
from tests.browser.conftest import Server


@pytest.mark.soak
def test_the_reader_sees_a_frame_that_loads_again_and_says_what_there_is_if_it_waits_in_vain(
    server: Server, browser: Browser
) -> None:
    ours = measure.subject("Dateline", "dashboard.py", stories.DATA)
    with Reader(browser, server.url, is_map=True) as reader:
        reader.open(ours.all)
        reader.rest(0)
        reader.page.evaluate(
            "() => { bench.marks = []; document.querySelector('iframe').contentWindow.location.reload(); }"
        )
        assert reader.page.evaluate("(places) => bench.reached(places)", ours.all) > 0
        reader.rest()  # a frame that loaded again is told the scene once more
        assert reader.click(stories.TOGGLED, ours.without) > 0
        reader.rest(0)
        with pytest.raises(Error) as found:
            reader.page.evaluate("() => bench.reached(-1, 'places', 0)")
        assert f'"now":[{ours.without}],"watched":[true],"visible":[true],"off":["FFlashpoints"]' in str(found.value)
