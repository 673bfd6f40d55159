"""Any bytes, and any valid file that was spoilt, give a source or a sentence, soon and within memory."""

import copy
import json
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import importers
from geo.importers import limits
from geo.importers.format import Format
from geo.importers.meanings import FIELDS
from geo.importers.source import Record, Source, UnreadableFileError
from tests import strategies as odd
from tests.conftest import examples, first_of
from tests.importers import files
from tests.importers.test_formats import CASES, REFUSED

SMALL = {name: data for name, data in REFUSED.items() if len(data[0]) < 5_000}
WHOLE = [*(case.data for case in CASES.values()), *(data for data, _words in SMALL.values())]
MARKS = [
    b"PK\x03\x04",
    b"{",
    b"[",
    b'{"type":"Feature',
    b"<kml>",
    b"<?xml ",
    b"\xff\xfe",
    b"%PDF",
    b"item,itemLabel\n",
    b"\x1e",
]
MOST_SECONDS, MOST_BYTES = 1.5, 80_000_000
"""A second on one core of the machine that CI has; it is shared."""


def told(data: bytes, name: str = "") -> Source | str:
    begin = time.process_time()
    try:
        source = importers.read(data, name)
    except UnreadableFileError as error:
        said = str(error)
        return said if said.isprintable() and 10 < len(said) < 500 else pytest.fail(said)
    finally:
        assert time.process_time() - begin < MOST_SECONDS
    assert source.format in importers.FORMATS
    assert len(source.records) <= limits.RECORDS and len(source.columns) <= limits.COLUMNS
    for record in source.records:
        assert len(record.values) == len(source.columns)
        assert record.position is None or (-90 <= record.position[0] <= 90 and -180 <= record.position[1] <= 180)
        assert not (record.position and record.problem) and 0 <= record.extent_km < 20_010
    assert set(source.known) <= set(range(len(source.columns)))
    assert set(source.known.values()) <= {"", *FIELDS}
    numbers = {record.number for record in source.records}
    assert all(set(chapter.records) <= numbers for chapter in source.chapters)
    return source


@examples(300)
@given(st.sampled_from([b"", *MARKS]), st.binary(max_size=200), st.sampled_from(["", "a.csv", "a.kmz", "a.json"]))
def test_any_bytes(mark: bytes, rest: bytes, name: str) -> None:
    told(mark + rest, name)


@examples(600)
@given(st.sampled_from(WHOLE).flatmap(odd.spoilt))
def test_a_spoilt_file(data: bytes) -> None:
    told(data)


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | odd.any_text
    | st.sampled_from([10**400, "1", "-0", "1e5"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(odd.any_text, inner, max_size=3),
    max_leaves=5,
)
JSONS = [
    json.loads(data)
    for data in (
        files.collection(files.OSLO, files.shaped("Polygon", files.SQUARE)),
        *(files.TOPOJSON, files.UMAP, files.STORYMAP, files.WIKIDATA, files.WIKIDATA_VERBOSE),
        files.esri([{"x": 1, "y": 2}, {"rings": files.SQUARE}], 3857),
    )
]


def places_in(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, each in inner for place in places_in(each, (*path, key)))]


@examples(600)
@given(st.data())
def test_json_with_other_values_in_it(data: st.DataObject) -> None:
    document = copy.deepcopy(data.draw(st.sampled_from(JSONS)))
    for _change in range(data.draw(st.integers(1, 3))):
        *way, last = data.draw(st.sampled_from(places_in(document)[1:]))
        parent = document
        for key in way:
            parent = parent[key]
        parent[last] = data.draw(values)
    told(json.dumps(document).encode("utf-8", "surrogatepass"))


# --- as large as may be


def filled(begin: bytes, middle: bytes, end: bytes, most: int = limits.BYTES) -> bytes:
    return begin + middle * ((most - len(begin) - len(end)) // len(middle)) + end


LARGE: dict[str, Callable[[], bytes]] = {
    "lists": lambda: filled(b"[", b"[],", b"[]]"),
    "elements": lambda: filled(b"<kml>", b"<a/>", b"</kml>"),
    "names in a zip": lambda: files.packed({f"{number:05}": b"" for number in range(30_000)}),
    "a bomb": lambda: files.packed({"a.kml": bytes(200_000_000)}),
    "a zip of zeros": lambda: b"PK\x03\x04" + bytes(limits.BYTES - 4),
    "folders": lambda: filled(b"<kml>", b"<Folder><name>", b""),
    "a comment": lambda: filled(b"<!--", b"- ", b""),
    "points": lambda: filled(
        b'{"type":"FeatureCollection","features":[', json.dumps(files.OSLO).encode() + b",", b"{}]}"
    ),
    "an outline": lambda: filled(
        b'{"type":"Polygon","coordinates":[[', b"[10.123456,59.1234567],", b"[10,59]]]}"
    ),
    "outlines": lambda: filled(
        b'{"type":"FeatureCollection","features":[',
        json.dumps(files.shaped("Polygon", files.SQUARE, name="x")).encode() + b",",
        b"{}]}",
    ),
    "tables": lambda: filled(b"[", b"{},", b"{}]"),
    "names": lambda: b"[{" + b",".join(b'"%d":1' % number for number in range(400_000)) + b"}]",
    "rows": lambda: filled(b"[", b'{"a":1},', b"{}]"),
    "numbers": lambda: filled(b"[", b"1.5,", b"1]"),
    "a text": lambda: filled(b'{"type":"Feature","properties":{"name":"', b"a", b'"},"geometry":null}'),
    "placemarks": lambda: filled(
        b"<kml><Document>", b"<Placemark><name>A</name><Point><coordinates>1,2</coordinates></Point></Placemark>",
        b"</Document></kml>",
    ),
    "descriptions": lambda: filled(
        b"<kml><Document>", b"<Placemark><name>A</name><description>&lt;b&gt;x&lt;/b&gt;</description></Placemark>",
        b"</Document></kml>",
    ),
    "one long description": lambda: filled(b"<kml><Placemark><name>", b"&lt;b", b"</name></Placemark></kml>"),
    "attributes": lambda: b"<kml " + b" ".join(b'a%d=""' % number for number in range(400_000)) + b"/>",
    "a line": lambda: filled(b"<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>", b"1,2,0 ",
                             b"</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>"),
    "an outline in KML": lambda: filled(
        b"<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>", b"10.1234,59.12345 ",
        b"</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>",
    ),
    "short positions in KML": lambda: filled(
        b"<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>", b"1.12,59.12 ",
        b"</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>", 4_900_000,
    ),
    "waypoints": lambda: filled(b"<gpx>", b'<wpt lat="1" lon="2"><name>A</name></wpt>', b"</gpx>"),
    "Esri JSON": lambda: filled(
        b'{"spatialReference":{"wkid":3857},"features":[',
        b'{"attributes":{"NAME":"x"},"geometry":{"x":1196684.5,"y":8378610.25}},', b"{}]}",
    ),
    "arcs": lambda: filled(
        b'{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[0]]}},"arcs":[[', b"[10.1234567,59.1234567],",
        b"[0,0]]]}",
    ),
    "Wikidata": lambda: filled(b"[", json.dumps(json.loads(files.WIKIDATA)[0]).encode() + b",", b"{}]"),
    "Wikidata's CSV": lambda: filled(b"", files.WIKIDATA_CSV.splitlines(keepends=True)[1], b"", 2_000_000),
    "ends of a zip": lambda: filled(b"PK\x03\x04", b"PK\x05\x06", b""),
}  # fmt: skip


@pytest.mark.parametrize("name", first_of(*LARGE, run=4))
def test_a_file_as_large_as_may_be_takes_about_a_second(name: str) -> None:
    told(LARGE[name]()[: limits.BYTES])


@pytest.mark.parametrize("name", first_of(*LARGE, run=2))
def test_a_file_as_large_as_may_be_takes_less_than_80_mb(name: str) -> None:
    data = LARGE[name]()[: limits.BYTES]
    tracemalloc.start()
    try:
        importers.read(data)
    except UnreadableFileError:
        pass
    finally:
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert most < MOST_BYTES


# --- the registry


def test_a_new_format_is_one_entry_in_the_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(data: bytes, name: str) -> Source:
        return Source("toy", name, ("name",), (Record(1, (data[4:].decode(),), (1.0, 2.0)),))

    toy = Format("toy", "Toy", (".toy",), lambda data, name: data.startswith(b"TOY "), read)
    monkeypatch.setattr(importers, "FORMATS", {"toy": toy, **importers.FORMATS})
    assert importers.recognise(b"TOY Lima") is toy
    assert importers.read(b"TOY Lima").records[0].position == (1.0, 2.0)
    # A zip may hold a file of it, too.
    source = importers.read(files.packed({"a.toy": b"TOY Lima", "readme.html": b""}))
    assert source.format == "toy"


def test_every_format_is_registered_by_its_id_and_has_a_title_of_its_own() -> None:
    titles = [format_.title for format_ in importers.FORMATS.values()]
    assert len(set(titles)) == len(titles) and all(titles)
    assert all(id_ == format_.id for id_, format_ in importers.FORMATS.items())
    assert {case.format for case in CASES.values()} | {"zip", "workbook", "html", "page"} == set(importers.FORMATS)
    assert all(end.startswith(".") and end.islower() for each in importers.FORMATS.values() for end in each.extensions)
