"""A unit is one entry of the registry: a new entry is enough for claims, the page and every file."""

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest

from geo import export
from geo.files import reading
from geo.perspective import Perspective
from geo.story.problems import DataError
from geo.view import View
from geo.view import address as address_form
from geo.words import units
from geo.words.units import UNITS, Unit, offered
from tests import apptest
from tests.stories import NOON, ROOT, SHIPPED

NB = "\N{NO-BREAK SPACE}"


@pytest.fixture
def furlong(monkeypatch: pytest.MonkeyPatch) -> Unit:
    unit = Unit("fur", 201.168, "furlongs", "fur")
    monkeypatch.setitem(UNITS, unit.id, unit)
    return unit


def test_units_have_their_defined_length() -> None:
    # The international yard is 0.9144 m (1959): a foot is a third of it, a mile 1,760. The nautical mile: Monaco, 1929.
    assert {unit.id: unit.metres for unit in UNITS.values()} == {
        "km": 1000, "mi": 1760 * 0.9144, "nmi": 1852, "m": 1, "ft": 0.3048
    }  # fmt: skip
    assert all(id_ == unit.id for id_, unit in UNITS.items())


def test_a_reader_may_choose_the_units_of_maps() -> None:
    assert list(offered()) == ["km", "mi", "nmi"]


def story() -> tuple[bytes, bytes]:
    locations, article = ((ROOT / "data" / name).read_bytes() for name in reading.FILES)
    return locations, article.replace(b'stated = 6500\nunit = "km"', b'stated = 30850\nunit = "fur"', 1)


def test_a_claim_may_be_in_a_new_unit(furlong: Unit) -> None:
    locations, written = story()
    assert b'unit = "fur"' in written
    article = reading.read(locations, written)
    found = Perspective(article, View.default(article), NOON).verdicts["distance"]
    assert found.first is not None
    assert found.first.computed == pytest.approx(6_206_829 / 201.168, rel=1e-4)
    assert found.name == "holds"


def test_an_unknown_unit_is_refused_with_a_list_of_the_known_ones() -> None:
    with pytest.raises(DataError, match="'fur' is not one of 'km', 'mi', 'nmi', 'm', 'ft'"):
        reading.read(*story())


def test_a_new_unit_is_in_the_address_and_in_every_file(furlong: Unit) -> None:
    article = SHIPPED
    view, left_out = address_form.read(article, {"unit": ["fur"]})
    assert (view.unit, left_out) == ("fur", ())
    seen = Perspective(article, view.choosing(origin="tokyo"), NOON)
    with zipfile.ZipFile(io.BytesIO(export.write("csv", seen))) as files:
        rows = list(csv.DictReader(files.read("distances.csv").decode("utf-8-sig").splitlines()))
    pair = next(row for row in rows if (row["from_id"], row["to_id"]) == ("tokyo", "hawaii"))
    assert float(pair["distance_fur"]) == pytest.approx(float(pair["distance_m"]) / 201.168, abs=0.001)
    features = {each["id"]: each["properties"] for each in json.loads(export.write("geojson", seen))["features"]}
    far = round(seen.legs["hawaii"].distance_m / 201.168)
    assert f"{far:,}{NB}fur from Tokyo" in features["place:hawaii"]["description"]
    page = export.write("html", seen).decode()
    assert 'data-choose="unit" data-to="fur"' in page
    assert "in furlongs" in export.write("svg", seen).decode()


def test_a_new_unit_is_offered_on_the_page(furlong: Unit, monkeypatch: pytest.MonkeyPatch) -> None:
    apptest.serve(monkeypatch)
    page = apptest.opened()
    options = {widget.label: list(widget.options) for widget in page.get("button_group")}
    assert options["Units"] == ["km", "mi", "nmi", "fur"]


def test_only_the_registry_lists_the_units() -> None:
    lists = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "geo").rglob("*.py")
        if '"nmi",' in path.read_text(encoding="utf-8") and path != Path(units.__file__)
    ]
    assert lists == []
