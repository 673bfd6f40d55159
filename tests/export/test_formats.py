"""A toy format: adding it to the registry is enough for the page's menu and the command line."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from geo import export
from geo.__main__ import main
from geo.perspective import Perspective
from geo.view import View
from tests.stories import NOON, SHIPPED


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> export.Format:
    """A format that lists the names of the places."""

    def write(perspective: Perspective) -> bytes:
        return "\n".join(place.name for place in perspective.shown).encode()

    made = export.Format("names", "The names alone", ".txt", "text/plain", write)
    monkeypatch.setitem(export.FORMATS, made.id, made)
    return made


def test_a_format_in_the_registry_is_written_and_names_its_file(toy: export.Format) -> None:
    written = export.write("names", Perspective(SHIPPED, View.default(SHIPPED), NOON))
    assert written.decode().splitlines() == [place.name for place in SHIPPED.places]
    assert export.file_name(SHIPPED, "names") == "who-commands-us-forces-in-japan.txt"


def test_a_format_in_the_registry_is_on_the_command_line(
    toy: export.Format, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--format", "names", "--output", str(tmp_path / "names.txt")]) == 0
    assert (tmp_path / "names.txt").read_text().splitlines()[0] == SHIPPED.places[0].name


def menu() -> None:
    from geo.page.panels import share
    from geo.perspective import Perspective
    from geo.view import View
    from tests.stories import NOON, SHIPPED

    share._downloads(Perspective(SHIPPED, View.default(SHIPPED), NOON))


def test_a_format_in_the_registry_is_in_the_menu_of_the_page(
    toy: export.Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parents[2])
    page = AppTest.from_function(menu, default_timeout=30).run()
    assert not page.exception
    assert [button.proto.label for button in page.get("download_button")] == [
        format_.title for format_ in export.FORMATS.values()
    ]
    assert page.get("download_button")[-1].proto.label == "The names alone"
