"""Each format: files as people have them, with the source or the sentence that must come."""

import json
from dataclasses import dataclass, field

import pytest

from geo import importers
from geo.files import reading
from geo.importers.source import Source, UnreadableFileError
from tests.importers import files
from tests.importers.files import LIMA, OSLO, SQUARE, collection, kml, packed, point, shaped

Row = tuple[str, tuple[float, float] | str | None]
"""A name, and its position; or the beginning of its problem; or None if it has neither."""


@dataclass
class Case:
    """A file and what must come of it.

    `told` are words that some note must have; `named` is the column with the names.
    """

    data: bytes
    format: str
    rows: list[Row]
    title: str = ""
    told: list[str] = field(default_factory=list)
    columns: list[str] | None = None
    known: dict[str, str] | None = None
    named: str = "name"
    chapters: list[tuple[str, str, tuple[int, ...]]] = field(default_factory=list)
    file: str = ""


def text(value: object) -> bytes:
    return json.dumps(value).encode()


BOTH: list[Row] = [("Oslo", (59.91, 10.75)), ("Lima", (-12.05, -77.04))]
AREA = {"type": "Polygon", "coordinates": SQUARE}
SEQUENCE = b"\n".join(map(text, (OSLO, LIMA)))

CASES = {
    # --- Google's timeline
    "a timeline of Takeout": Case(
        files.TAKEOUT,
        "timeline",
        [("Harbour Café", (35.68, 139.69)), ("", (59.91, 10.75))],
        told=["3 visits, 2 places", "1 movement"],
        columns=["name", "address", "visits", "first visit", "last visit"],
    ),
    "a timeline of Android": Case(files.ANDROID, "timeline", [("Home", (35.68, 139.69))], told=["2 movements"]),
    "a timeline of an iPhone": Case(files.IPHONE, "timeline", [("Home", (35.68, 139.69))], told=["1 movement"]),
    # --- GeoJSON
    "a collection": Case(collection(OSLO, LIMA, name="cities"), "geojson", BOTH, title="cities"),
    "one feature": Case(text(OSLO), "geojson", BOTH[:1]),
    "a bare geometry": Case(text(OSLO["geometry"]), "geojson", [("", (59.91, 10.75))]),
    "a collection of geometries": Case(
        text({"type": "GeometryCollection", "geometries": [OSLO["geometry"], LIMA["geometry"], AREA]}),
        "geojson",
        [("", (59.91, 10.75)), ("", (-12.05, -77.04)), ("", (51.0, 11.0))],
    ),
    "a feature a line": Case(SEQUENCE + b"\n", "geojson", BOTH),
    "a text sequence": Case(b"\x1e" + SEQUENCE.replace(b"\n", b"\n\x1e"), "geojson", BOTH),
    "a list of features": Case(text([OSLO, LIMA]), "geojson", BOTH),
    "a script's value": Case(b"var json_cities_1 = " + collection(OSLO, LIMA) + b";\n", "geojson", BOTH),
    "a collection without its type": Case(text({"features": [OSLO]}), "geojson", BOTH[:1]),
    "GeoJSON named .txt": Case(collection(OSLO), "geojson", BOTH[:1], file="places.txt"),
    "GeoJSON in UTF-16": Case(collection(OSLO).decode().encode("utf-16"), "geojson", BOTH[:1]),
    "GeoJSON with a mark": Case(b"\xef\xbb\xbf" + collection(OSLO), "geojson", BOTH[:1]),
    "GeoJSON in Windows-1252": Case(
        '{"type":"Feature","properties":{"name":"Malmö"},"geometry":{"type":"Point","coordinates":[13,55.6]}}'.encode(
            "cp1252"
        ),
        "geojson",
        [("Malmö", (55.6, 13))],
        told=["Windows-1252"],
    ),
    "numbers as text": Case(collection(shaped("Point", ["10.75", " 59.91"], name="Oslo")), "geojson", BOTH[:1]),
    "heights": Case(collection(shaped("Point", [10.75, 59.91, 23.5], name="Oslo")), "geojson", BOTH[:1]),
    "latitude first": Case(
        collection(point(35.68, 139.69, name="Tokyo"), point(48.86, 2.35, name="Paris")),
        "geojson",
        [("Tokyo", (35.68, 139.69)), ("Paris", (48.86, 2.35))],
        told=["latitude before longitude"],
    ),
    "one impossible latitude": Case(
        collection(OSLO, point(139.69, 35.68, name="Tokyo"), point(12, 95, name="Nowhere")),
        "geojson",
        [BOTH[0], ("Tokyo", (35.68, 139.69)), ("Nowhere", "has an impossible latitude, 95")],
    ),
    "over the antimeridian": Case(
        collection(
            point(190, -17, name="Fiji"), shaped("Polygon", [[[179, 0], [-179, 0], [-179, 4], [179, 4], [179, 0]]])
        ),
        "geojson",
        [("Fiji", (-17, -170)), ("", (2.0, 180.0))],
    ),
    "old WGS 84": Case(
        collection(OSLO, crs={"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}),
        "geojson",
        BOTH[:1],
    ),
    "Web Mercator": Case(
        collection(
            shaped("Point", [1196684.5, 8378610.0], name="Oslo"),
            crs={"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}},
        ),
        "geojson",
        [("Oslo", (59.9049663, 10.7499998))],
        told=["EPSG:3857"],
    ),
    "Web Mercator under its first code": Case(
        collection(
            shaped("Point", [1196684.5, 8378610.0], name="Oslo"),
            crs={"type": "name", "properties": {"name": "EPSG:900913"}},
        ),
        "geojson",
        [("Oslo", (59.9049663, 10.7499998))],
        told=["EPSG:3857"],
    ),
    "a code of five digits": Case(
        collection(
            shaped("Point", [530000, 180000], name="London"),
            crs={"type": "name", "properties": {"name": "EPSG:27700"}},
        ),
        "geojson",
        [("London", (51.5039908, -0.1283539))],
        told=["EPSG:27700"],
    ),
    "Web Mercator by the name of a city": Case(
        collection(
            shaped("Point", [1196684.5, 8378610.0], name="Oslo"), shaped("Point", [1196000, 8378000], name="Mast 7")
        ),
        "geojson",
        [("Oslo", (59.9049663, 10.7499998)), ("Mast 7", (59.9022184, 10.7438508))],
        told=["places of the same names lie there: 1 of 1"],
    ),
    "metres of another grid without a system": Case(
        collection(shaped("Point", [597000, 6642000], name="Oslo")),
        "geojson",
        [("Oslo", "has a position that is not in degrees")],
    ),
    "metres without a name that is known": Case(
        collection(shaped("Point", [1196684.5, 8378610.0], name="Mast 7")),
        "geojson",
        [("Mast 7", "has a position that is not in degrees")],
    ),
    "lines and areas": Case(
        collection(
            shaped("LineString", [[0, 0], [1, 1]], name="Road"),
            shaped("Polygon", SQUARE, name="Square"),
            shaped("MultiPolygon", [SQUARE, [[[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]]]], name="Two"),
            shaped("MultiPoint", [[10, 50]], name="Single"),
            shaped("MultiPoint", [[10, 50], [11, 50], [12, 50]], name="Several"),
            shaped("Polygon", [[[10, 50], [10, 50]]], name="Flat"),
        ),
        "geojson",
        [
            ("Road", "is a line"),
            ("Square", (51.0, 11.0)),
            ("Two", (4.5, 4.5)),
            ("Single", (50, 10)),
            ("Several", (50, 11)),
            ("Flat", (50, 10)),
        ],
    ),
    "no geometry": Case(
        text(
            {
                "type": "FeatureCollection",
                "features": [{"type": "Feature", "properties": {"name": "Oslo"}, "geometry": None}, LIMA],
            }
        ),
        "geojson",
        [("Oslo", None), BOTH[1]],
    ),
    "broken geometries": Case(
        collection(
            shaped("Point", ["a", None], name="A"),
            shaped("Circle", [1, 2], name="B"),
            shaped("Point", [], name="C"),
            {"type": "Feature", "properties": {"name": "D"}, "geometry": 7},
            shaped("Polygon", [[1, 2], [3, 4]], name="E"),
            shaped("Point", [True, 10**400], name="F"),
        ),
        "geojson",
        [(letter, "has a position that cannot be read" if letter != "C" else None) for letter in "ABCDEF"],
    ),
    "properties of every sort": Case(
        collection(
            point(
                10.75, 59.91, name="Oslo", rank=1, open=True, note=None, tags=["a", "b"], bbox=[1.5, 2], more={"a": 1}
            ),
            point(-77.04, -12.05, name="Lima", deep={"a": ["x" * 300]}),
        ),
        "geojson",
        BOTH,
        columns=["name", "rank", "open", "note", "tags", "bbox", "more.a"],
        told=["deep.a"],
    ),
    "an id of the feature": Case(collection({**OSLO, "id": "node/1"}), "geojson", BOTH[:1], columns=["id", "name"]),
    "a name twice": Case(
        b'{"type":"Feature","properties":{"name":"Christiania","name":"Oslo"},"geometry":{"type":"Point","coordinates":[10.75,59.91]}}',
        "geojson",
        BOTH[:1],
        told=["twice"],
    ),
    "not a number": Case(
        b'{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Oslo","rank":NaN},'
        b'"geometry":{"type":"Point","coordinates":[10.75,59.91]}},{"type":"Feature","properties":{"name":"X"},'
        b'"geometry":{"type":"Point","coordinates":[NaN,1e999]}}]}',
        "geojson",
        [BOTH[0], ("X", "has a position that cannot be read")],
        told=["NaN"],
    ),
    # --- TopoJSON, uMap, StoryMapJS, Chapters.csv, Wikidata, JSON
    "TopoJSON": Case(
        files.TOPOJSON,
        "topojson",
        [("West", (51.0, 10.5)), ("East", (51.0, 11.5)), ("Mitte", (52.0, 11.0))],
        columns=["object", "id", "name"],
        known={"object": "layer"},
    ),
    "uMap": Case(
        files.UMAP,
        "umap",
        [("Well 1", (-1.2, 36.1)), ("Well 2", (-1.4, 36.3))],
        title="Wells",
        columns=["Layer", "name", "description"],
        known={"Layer": "layer", "name": "name", "description": "note"},
        told=["Live"],
    ),
    "StoryMapJS": Case(
        files.STORYMAP,
        "storymapjs",
        [("Leaving & waving", (38.7223, -9.1393)), ("Las Palmas", (28.1, -15.4))],
        title="A voyage",
        named="headline",
        known={"headline": "name", "text": "", "media url": "", "media caption": "", "media credit": ""},
        chapters=[
            ("A voyage", "How it began.", ()),
            ("Leaving & waving", "Wind from the north.", (1,)),
            ("Las Palmas", "", (2,)),
            ("At sea", "Nothing in sight.", ()),
        ],
    ),
    "Chapters.csv": Case(
        files.CHAPTERS,
        "chapters",
        [("Kadıköy, Istanbul", None), ("Across", None)],
        named="Location",
        known={
            "Chapter": "section-title",
            "Description": "section-text",
            "Location": "name",
            "Latitude": "latitude",
            "Longitude": "longitude",
        },
    ),
    "Wikidata": Case(
        files.WIKIDATA,
        "wikidata",
        [("Oslo", (59.9133333, 10.7388889)), ("Lima", (-12.06, -77.0375))],
        named="itemLabel",
        columns=["item", "itemLabel", "source"],
        known={"item": "source_url", "itemLabel": "name", "source": "source"},
    ),
    "Wikidata, verbose": Case(
        files.WIKIDATA_VERBOSE,
        "wikidata",
        [("Oslo", (59.9133333, 10.7388889)), ("A crater", "lies on another globe"), ("No place", None)],
        named="placeLabel",
    ),
    "Wikidata, CSV": Case(
        files.WIKIDATA_CSV,
        "wikidata",
        [("Oslo", (59.9133333, 10.7388889)), ("Lima", (-12.06, -77.0375))],
        named="itemLabel",
    ),
    "Wikidata, verbose TSV": Case(
        files.WIKIDATA_TSV,
        "wikidata",
        [("Oslo", (59.91, 10.73))],
        named="itemLabel",
        columns=["item", "itemLabel", "source"],
    ),
    "Esri JSON": Case(
        files.esri(
            [{"x": 10.75, "y": 59.91}, {"rings": SQUARE}, {"paths": [[[0, 0], [1, 1]]]}, {}, {"x": "a", "y": 1}], 4326
        ),
        "esrijson",
        [
            ("Site 1", (59.91, 10.75)),
            ("Site 2", (51.0, 11.0)),
            ("Site 3", "is a line"),
            ("Site 4", None),
            ("Site 5", "has a position that cannot"),
        ],
        named="NAME",
    ),
    "Esri JSON in Web Mercator": Case(
        files.esri([{"x": 1196684.5, "y": 8378610.0}], 102100),
        "esrijson",
        [("Site 1", (59.9049663, 10.7499998))],
        named="NAME",
        told=["EPSG:3857"],
    ),
    "places saved in Google Maps": Case(
        collection(point(10.75, 59.91, date="2024-01-01", location={"name": "Oslo", "country_code": "NO"})),
        "geojson",
        BOTH[:1],
        named="location.name",
        columns=["date", "location.name", "location.country_code"],
    ),
    "a list of tables": Case(
        text(
            {
                "title": "Cities",
                "places": [{"name": "Oslo", "location": {"lat": 59.91, "lng": 10.75}}, {"name": "Lima"}],
            }
        ),
        "json",
        [("Oslo", None), ("Lima", None)],
        title="Cities",
        columns=["name", "location.lat", "location.lng"],
    ),
    "a table a line": Case(
        b'{"name":"Oslo","lat":59.91}\n{"name":"Lima","lat":-12.05}\n',
        "json",
        [("Oslo", None), ("Lima", None)],
        columns=["name", "lat"],
    ),
    # --- KML, KMZ, GPX
    "My Maps": Case(
        files.MY_MAPS,
        "kml",
        [("Bergen", (60.3913, 5.3221)), ("Crossing", "is a line"), ("Voss", None), ("The fjord", (61.2, 6.5))],
        title="Ports of call",
        named="Name",
        known={"Name": "name", "Description": "note", "Folder": "layer"},
        columns=["Name", "Description", "Folder", "Berths", "Kind", "Address"],
    ),
    "Google Earth": Case(
        files.GOOGLE_EARTH,
        "kml",
        [("Cape", (71.17, 25.78)), ("Walk", "is a track"), ("Hut and its ground", (71.0, 25.5))],
        title="My Places.kml",
        named="Name",
        told=["Live ships", "GroundOverlay"],
    ),
    "KML without the prefix of gx": Case(
        files.GOOGLE_EARTH.replace(b' xmlns:gx="http://www.google.com/kml/ext/2.2"', b""),
        "kml",
        [("Cape", (71.17, 25.78)), ("Walk", "is a track"), ("Hut and its ground", (71.0, 25.5))],
        title="My Places.kml",
        named="Name",
        told=["Live ships"],
    ),
    "KML without a namespace": Case(
        b"<kml><Placemark><name>Oslo</name><Point><coordinates>10.75, 59.91, 0</coordinates></Point></Placemark></kml>",
        "kml",
        BOTH[:1],
        named="Name",
    ),
    "KML after comments and a document type": Case(
        b"<?xml version='1.0'?>\n<!-- a > b -->\n<!DOCTYPE kml [\n<!ELEMENT kml ANY>\n]>\n<!-- x -->\n"
        b"<kml><Placemark><name>Oslo</name><Point><coordinates>10.75,59.91</coordinates></Point></Placemark></kml>",
        "kml",
        BOTH[:1],
        named="Name",
    ),
    "KML with a prefix, and no kml": Case(
        b'<k:Document xmlns:k="x"><k:name>T</k:name><k:Placemark><k:name>Oslo</k:name><k:Point><k:coordinates>10.75,'
        b"59.91</k:coordinates></k:Point></k:Placemark></k:Document>",
        "kml",
        BOTH[:1],
        named="Name",
        title="T",
    ),
    "KML in Latin-1": Case(
        '<?xml version="1.0" encoding="ISO-8859-1"?><kml><Placemark><name>Malmö</name><Point><coordinates>13,55.6'
        "</coordinates></Point></Placemark></kml>".encode("latin-1"),
        "kml",
        [("Malmö", (55.6, 13))],
        named="Name",
    ),
    "KML of QGIS": Case(
        files.SCHEMA_KML,
        "kml",
        [("Well 4", (-1.2, 36.1))],
        named="Name",
        columns=["Name", "Description", "kind", "depth"],
    ),
    "KML with a broken position": Case(
        kml("<Placemark><name>A</name><Point><coordinates>north</coordinates></Point></Placemark>"),
        "kml",
        [("A", "has a position that cannot be read: two numbers in degrees are expected, not “north”")],
        named="Name",
    ),
    "KMZ": Case(
        packed({"doc.kml": files.MY_MAPS, "images/icon-1.png": b"\x89PNG"}),
        "kml",
        [("Bergen", (60.3913, 5.3221)), ("Crossing", "is a line"), ("Voss", None), ("The fjord", (61.2, 6.5))],
        title="Ports of call",
        named="Name",
        told=["doc.kml"],
    ),
    "GPX": Case(
        files.GPX,
        "gpx",
        [
            ("Pier", (46.4531, 6.8912)),
            ("Old gate", (46.3833, 6.2348)),
            ("Home", "is a route"),
            ("Day 1", "is a recorded track"),
        ],
        title="Round the lake",
        columns=["name", "desc", "sym", "ele"],
        known={"name": "name", "desc": "note"},
    ),
    # --- zips
    "a zip with a GeoJSON": Case(
        packed(
            {
                "cities/": b"",
                "cities/cities.geojson": collection(OSLO),
                "__MACOSX/._cities.geojson": b"x",
                "README.md": b"x",
            }
        ),
        "geojson",
        BOTH[:1],
        told=["cities.geojson"],
    ),
    "a zip with a CSV": Case(
        packed({"cities.csv": b"name,latitude\nOslo,59.91\n"}), "csv", [("Oslo", None)], told=["cities.csv"]
    ),
}


def reduced(source: Source, named: str) -> list[Row]:
    names = source.columns.index(named) if named in source.columns else None
    return [
        (record.values[names] if names is not None else "", record.position or record.problem or None)
        for record in source.records
    ]


@pytest.mark.parametrize("name", CASES)
def test_a_file_gives_its_rows(name: str) -> None:
    case = CASES[name]
    source = importers.read(case.data, case.file)
    assert (source.format, source.title, source.files) == (case.format, case.title, None)
    for (row, place), (expected, where) in zip(reduced(source, case.named), case.rows, strict=True):
        assert row == expected
        assert place.startswith(where) if isinstance(place, str) and isinstance(where, str) else place == where
    for words in case.told:
        assert any(words in note for note in source.notes), source.notes
    if not case.told:
        assert source.notes == ()
    assert case.columns is None or list(source.columns) == case.columns
    if case.known is not None:
        assert {source.columns[index]: meaning for index, meaning in source.known.items()} == case.known
    assert [(chapter.title, chapter.text, chapter.records) for chapter in source.chapters] == case.chapters
    assert all(len(record.values) == len(source.columns) for record in source.records)
    assert [record.number for record in source.records][:1] in ([1], [2])


def test_an_earlier_broken_file_does_not_make_the_next_one_wrong() -> None:
    with pytest.raises(UnreadableFileError):
        importers.read(b"<kml><Placemark>")
    assert importers.read(CASES["KML without the prefix of gx"].data).records


def test_nothing_is_proposed_for_what_is_no_place() -> None:
    source = importers.read(files.GPX)
    made = importers.draft.make(source, importers.columns.understand(source))
    assert [(aside.label, aside.proposals) for aside in made.aside] == [("Home", ()), ("Day 1", ())]


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if isinstance(case.rows[0][1], tuple)])
def test_every_file_with_a_position_makes_a_story_that_the_strict_reader_reads(name: str) -> None:
    source = importers.read(CASES[name].data)
    made = importers.draft.make(source, importers.columns.understand(source))
    article = reading.read(*importers.draft.files(made))
    assert len(article.places) + len(made.aside) == len(source.records)
    assert [place.name for place in article.places][:1] == [CASES[name].rows[0][0] or "Place 1"]


def test_an_area_says_how_far_it_reaches() -> None:
    (square, cities) = importers.read(
        collection(shaped("Polygon", SQUARE), shaped("MultiPoint", [[10, 50], [11, 50], [12, 50]]))
    ).records
    assert 130 < square.extent_km < 132
    assert 71 < cities.extent_km < 72


def test_a_long_outline_in_kml_is_read_to_its_end() -> None:
    west = " ".join(f"{longitude:.6f},10.000000" for longitude in (number / 1000 for number in range(10_000)))
    data = kml(
        "<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>"
        f"{west} 10,10 10,50 0,50 0,10</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
    )
    (record,) = importers.read(data).records
    assert record.position == (30.0, 5.0)


def test_a_description_of_my_maps_is_left_out_where_it_repeats_the_data() -> None:
    source = importers.read(files.MY_MAPS)
    assert dict(zip(source.columns, source.records[0].values, strict=True)) == {
        "Name": "Bergen",
        "Description": "",
        "Folder": "Harbours",
        "Berths": "12",
        "Kind": "ferry & cargo",
        "Address": "",
    }
    source = importers.read(files.GOOGLE_EARTH)
    assert dict(zip(source.columns, source.records[0].values, strict=True)) == {
        "Name": "Cape",
        "Description": "A windy place.",
        "Folder": "North",
        "when": "2024-06-21",
    }


# --- what cannot be read

SQLITE = b"SQLite format 3\0"
REFUSED = {
    "a PDF": (b"%PDF-1.7\n...", "This is a PDF"),
    "a PNG": (b"\x89PNG\r\n\x1a\n", "This is a picture"),
    "a JPEG": (b"\xff\xd8\xff\xe0", "This is a picture"),
    "a Word document": (packed({"[Content_Types].xml": b"", "word/document.xml": b""}), "This is a Word document"),
    "a presentation": (packed({"ppt/presentation.xml": b""}), "This is a presentation"),
    "an Apple Numbers file": (packed({"Index/Document.iwa": b""}), "This is a file of Apple Numbers"),
    "a shapefile": (b"\x00\x00\x27\x0a" + bytes(96), "Open it in QGIS, save it as GeoJSON"),
    "a zipped shapefile": (packed({"a.shp": b"", "a.dbf": b"", "a.prj": b""}), "This zip holds a shapefile"),
    "a GeoPackage": (SQLITE + bytes(52) + b"GPKG" + bytes(28), "This is a GeoPackage"),
    "MBTiles": (SQLITE + bytes(52) + b"MPBX" + bytes(28), "This is a set of map tiles"),
    "an SQLite database": (SQLITE + bytes(84), "This is an SQLite database"),
    "a web page": (b"<!DOCTYPE html>\n<html><head><title>A map</title>", "This is a web page"),
    "XHTML": (
        b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x.dtd">\n<html xmlns="x"/>',
        "This is a web page",
    ),
    "a web page after a comment": (b"<!-- saved --><html>", "This is a web page"),
    "a rich text document": (b"{\\rtf1\\ansi", "This is a rich text document"),
    "an old Excel file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "This is an old Office file"),
    "a gzip archive": (b"\x1f\x8b\x08", "This is an archive, but no zip"),
    "article.toml alone": (b'title = "T"\n\n[[layer]]\nid = "a"\n', "This is article.toml"),
    "SVG": (b'<?xml version="1.0"?><svg xmlns="x"/>', "This is a drawing"),
    "GML": (b'<gml:FeatureCollection xmlns:gml="x"/>', "This is GML"),
    "other XML": (b"<?xml version='1.0'?><catalogue/>", "This is XML of an unknown sort"),
    "nothing": (b"", "This file is empty"),
    "blanks": (b"\xef\xbb\xbf \n\n", "This file is empty"),
    "GeoJSON in another system": (
        collection(OSLO, crs={"type": "name", "properties": {"name": "local"}}),
        "another coordinate system, local",
    ),
    "GeoJSON without features": (collection(), "This GeoJSON has no features"),
    "GeoJSON cut off": (collection(OSLO)[:-20], "This JSON breaks off or is wrong at line 1"),
    "other JSON": (b'{"version": 3}', "This is JSON, but neither GeoJSON"),
    "numbers": (b"[1, 2, 3]", "This is JSON, but neither GeoJSON"),
    "Esri JSON in an unknown system": (files.esri([{"x": 1, "y": 2}], 999999), "not known (999999)"),
    "deep JSON": (b"[" * 100_000, "nested too deeply"),
    "deeper JSON": (b"[" * 1_000_000, "over 300,000 lists"),
    "a deep feature": (
        b'{"type":"Feature","geometry":{"type":"Polygon","coordinates":' + b"[" * 90_000 + b"]" * 90_000 + b"}}",
        "nested too deeply",
    ),
    "a long number": (b'{"type":"Point","coordinates":[' + b"9" * 5000 + b",1]}", "a number that is too long"),
    "TopoJSON that names an arc often": (
        text(
            {
                "type": "Topology",
                "objects": {
                    "a": {
                        "type": "GeometryCollection",
                        "geometries": [{"type": "Polygon", "arcs": [[0] * 1000]}] * 1000,
                    }
                },
                "arcs": [[[0, 0]] * 1000],
            }
        ),
        "over 300,000 points",
    ),
    "a My Maps link": (
        kml(
            "<name>M</name><NetworkLink><name>My trip</name><Link><href>https://example.org</href></Link></NetworkLink>"
        ),
        "without “Keep data up to date",
    ),
    "KML without placemarks": (kml("<name>M</name>"), "This KML has no placemarks"),
    "KML cut off": (files.MY_MAPS[:500], "This XML breaks off"),
    "KML with entities": (
        b'<!DOCTYPE kml [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><kml><Placemark><name>&b;</name></Placemark></kml>',
        "defines entities of its own",
    ),
    "KML with a hidden entity": (
        '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE kml [<!ENTITY a SYSTEM "file:///etc/passwd">]><kml>&a;</kml>'.encode(
            "utf-16"
        ),
        "defines entities of its own",
    ),
    "deep KML": (b"<kml>" + b"<Folder>" * 50_000, "This XML breaks off"),
    "KML of many elements": (b"<kml>" + b"<a/>" * 400_000 + b"</kml>", "over 300,000 elements"),
    "GPX without anything": (b"<gpx/>", "This GPX has no waypoints"),
    "a zip in a zip": (packed({"a.zip": packed({"a.csv": b"name"})}), "holds another zip"),
    "a zip named CSV in a zip": (packed({"a.csv": packed({"a.csv": b"name"})}), "holds another zip"),
    "a zip with several files": (packed({"a.csv": b"x", "b.csv": b"x"}), "several files that could be read"),
    "a zip with none": (packed({"a.png": b"x"}), "no file of a format that can be read"),
    "an empty zip": (packed({}), "no file of a format that can be read"),
    "a zip with many files": (packed({f"{number}.csv": b"" for number in range(1200)}), "over 1,000 files"),
    "a zip that leaves its folder": (packed({"../a.csv": b"name"}), "outside its folder"),
    "a zip with an absolute path": (packed({"/etc/a.csv": b"name"}), "outside its folder"),
    "a zip with two stories": (
        packed({f"{folder}/{file}": b"" for folder in "ab" for file in ("locations.csv", "article.toml")}),
        "several stories",
    ),
    "a zip cut off": (files.zipped(a_csv=b"name\n" * 100)[:-30], "damaged or cut off"),
    "a bomb": (packed({"a.csv": bytes(30_000_000)}), "larger than 5 MB"),
    "a file of 6 MB": (b"name\n" * 1_200_000, "at most 5 MB are read"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_named_with_what_to_do(name: str) -> None:
    data, words = REFUSED[name]
    with pytest.raises(UnreadableFileError) as told:
        importers.read(data, "file")
    assert words in str(told.value)
    assert str(told.value).endswith(".")


def test_a_word_document_is_no_zip_to_look_into() -> None:
    document = packed({"[Content_Types].xml": b"", "word/document.xml": b"", "word/media/table.csv": b"name"})
    with pytest.raises(UnreadableFileError, match="Word document"):
        importers.recognise(document, "article.docx")  # the reader of articles has it then


def test_a_zip_with_a_password_is_refused() -> None:
    data = bytearray(packed({"a.csv": b"name\n"}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    with pytest.raises(UnreadableFileError, match="has a password"):
        importers.read(bytes(data))


def test_of_more_rows_than_may_be_the_first_ones_are_read_and_it_is_said() -> None:
    source = importers.read(collection(*[point(0, 0)] * 10_005))
    assert len(source.records) == 10_000
    assert source.notes == ("Only the first 10,000 entries are read; 5 more are left out.",)


def test_of_more_columns_than_may_be_the_first_ones_are_read_and_it_is_said() -> None:
    source = importers.read(collection(point(0, 0, **{f"c{number}": 1 for number in range(103)})))
    assert len(source.columns) == 100
    assert source.notes == ("Only the first 100 columns are read. Left out: c100, c101, c102.",)
