# ruff: noqa: E501
"""Any source makes a draft whose files the strict reader reads without a problem, and the tables that people have."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo import importers
from geo.files import reading
from geo.importers import columns, draft, locating
from geo.importers.draft import Draft
from geo.importers.meanings import FIELDS
from geo.importers.source import Chapter, Record, Source
from geo.story import limits
from geo.story.model import Article
from tests.importers import files


def table(*rows: str, mark: str = "|", name: str = "places.csv") -> Source:
    """A source of rows whose values stand between marks; the first row names the columns."""
    header, *rest = [[value.strip() for value in row.split(mark)] for row in rows]
    return Source("csv", name, tuple(header), tuple(Record(line, tuple(row)) for line, row in enumerate(rest, 2)))


def made(source: Source) -> tuple[Article, Draft]:
    """The story as the strict reader reads it, and the draft."""
    found = draft.make(source, columns.understand(source))
    assert found.article
    return reading.read(*draft.files(found)), found


# --- what the columns mean: the names of a real-looking file, two rows or more, and the meanings; "-" for none

MEANINGS: dict[str, tuple[list[str], str]] = {
    "strikes": (
        [
            "Strike|Date|Agency|Location|Latitude|Longitude|Time Period|Damage",
            "S1|17/06/2024|North|Alpha village|32.33|69.48|Evening|-",
            "S2|08/05/2024|North|Beta village|32.94|70.25|Night|-",
        ],
        "- - - name latitude longitude - -",
    ),
    "a region is no precision, a state no note": (
        ["region|country|state|city|lat|lon|uid|title", "Oceania|Australia|New South Wales|Cargo|-33.42|148.81|1|A town"],
        "- country division - latitude longitude id name",
    ),
    "WKT": (
        ["WKT|name|description", "POINT (139.69 35.68)|Tokyo|", "POINT (21.01 52.23)|Warsaw|"],
        "position name -",
    ),
    "Japanese": (
        ["名称|緯度|経度|備考", "横田基地|35.7485|139.3485|在日米軍", "硫黄島|24.784|141.3227|自衛隊"],
        "name latitude longitude note",
    ),
    "a Japanese town's open data": (
        ["施設名|所在地|緯度（世界測地系）|経度（世界測地系）|種別", "市役所|東京都|北緯35度41分22秒|東経139度41分30秒|行政"],
        "name - latitude longitude layer",
    ),
    "French": (
        ["Nom de la gare|geo_point_2d|Commune|Région", "Gare A|48.8443, 2.3744|Paris|Île-de-France"],
        "name position - division",
    ),
    "German": (
        ["Bezeichnung|Geogr. Breite|Geogr. Länge|Kategorie|Beschreibung", "Werk|52,52|13,40|Industrie|groß"],
        "name latitude longitude layer note",
    ),
    "Spanish": (["Nombre|Latitud|Longitud|Tipo|Provincia", "Puerto|-34,60|-58,38|puerto|Salta"], "name latitude longitude layer division"),
    "a kind of something, in Spanish": (
        ["Nombre|Latitud|Longitud|Tipo de evento", "Lima|-12,05|-77,04|Paro", "Quito|-0,18|-78,47|Paro"],
        "name latitude longitude layer",
    ),
    "Portuguese": (["Nome|Latitude|Longitude|Descrição", "Porto|41,15|-8,62|Cheia"], "name latitude longitude note"),
    "Chinese": (["名称|纬度|经度|类型|备注", "北京|39.9|116.4|城市|首都"], "name latitude longitude layer note"),
    "Arabic": (["الاسم|خط العرض|خط الطول|النوع", "القاهرة|٣٠٫٠٤٤٤|٣١٫٢٣٥٧|مدينة"], "name latitude longitude layer"),
    "Chapters": (
        ["Chapter|Media Link|Description|Zoom|Location|Latitude|Longitude", "Tokyo||The capital.|12|Chiyoda|35.68|139.69"],
        "section-title - note - name latitude longitude",
    ),
    "events": (
        [
            "event_id|event_type|admin1|location|latitude|longitude|geo_precision|source|notes|fatalities",
            "U1|Battle|Donetsk|Bakhmut|48.5956|37.9999|1|Paper A|Clash|0",
            "U2|Battle|Donetsk|Soledar|48.6953|38.0688|1|Paper A|Clash|1",
        ],
        "id layer division name latitude longitude - source note -",
    ),
    "earthquakes": (
        ["time|latitude|longitude|depth|mag|magType|id|place|type", "2024-01-01T07:10Z|37.4874|137.271|10|7.5|mww|us1|42 km NE of Anamizu|earthquake"],
        "- latitude longitude - - - id name layer",
    ),
    "Wikidata": (["item|itemLabel|coord", "http://www.wikidata.org/entity/Q1490|Tokyo|Point(139.69 35.69)"], "- name position"),
    "OpenStreetMap": (["@id|@lat|@lon|name|amenity", "1|52.5170|13.3888|Café|cafe"], "id latitude longitude name -"),
    "a survey form": (["start|gps|site_name", "2024|9.0579 7.4951 360 4.5|Camp A", "2024|6.5244 3.3792 20 4.5|Camp B"], "- position name"),
    "airports": (
        ["id|ident|type|name|latitude_deg|longitude_deg|elevation_ft|iso_country|municipality", "1|EGLL|large|Heathrow|51.4706|-0.4619|83|GB|London"],
        "id - layer name latitude longitude - country -",
    ),
    "x and y": (["Site|X|Y", "Mast|13.404954|52.520008", "Pier|9.993682|53.551086"], "name longitude latitude"),
    "x and y in metres": (["Site|X|Y", "Mast|638421.5|5923411.2"], "name - -"),
    "a flight has two ends": (
        ["origin_city|origin_lat|origin_lng|dest_city|dest_lat|dest_lng", "Tokyo|35.68|139.69|Lima|-12.05|-77.04"],
        "name latitude longitude - - -",
    ),
    "misspelt": (["Nmae|Lattitude|Longtitude|Catagory", "A|35.1|139.2|x"], "name latitude longitude layer"),
    "units and signs": (["Name*|LAT_DD|Long. (°E)|geo.alt", "A|35.1|139.2|3"], "name latitude longitude -"),
    "coordinates by content": (["what|where", "Pier|35.6812, 139.7671", "Mast|34.6525, 135.4325"], "name position"),
    "no names at all": (["||", "Pier|52.5200|139.4050", "Mast|53.5511|139.9937"], "name latitude longitude"),
    "a location is a position": (["name|location", "Pier|35.68, 139.69", "Mast|34.65, 135.43"], "name position"),
    "a location is a name": (["location|coords", "Pier|35.68, 139.69", "Mast|34.65, 135.43"], "name position"),
    "longitude first by its name": (["name|lon_lat", "Pier|13.40, 52.52"], "name position-lon-lat"),
    "longitude first by its range": (["name|coordinates", "Pier|139.69, 35.68"], "name position-lon-lat"),
    "longitude first by the names of cities": (
        ["name|coordinates", "Oslo|10.7522, 59.9139", "Bergen|5.3221, 60.3913", "Tromsø|18.9553, 69.6492"],
        "name position-lon-lat",
    ),
    "halves apart": (["Name|Lat|N/S|Lon|E/W", "Lima|12.0464|S|77.0428|W"], "name latitude latitude-half longitude longitude-half"),
    "parts apart": (
        ["Ort|Breite|Lat Min|Lat Sec|Länge|Lon Min|Lon Sec", "Basis|35|44|55|139|20|55"],
        "name latitude latitude-minutes latitude-seconds longitude longitude-minutes longitude-seconds",
    ),
    "UTM": (["name|Easting|Northing|Zone", "Tower|630084|4833438|17T"], "name easting northing utm-zone"),
    "UTM without a zone": (["name|Easting|Northing", "Tower|630084|4833438"], "name - -"),
    "a zone that is none of UTM": (["name|lat|lon|zone", "Tower|43.6|-79.4|north"], "name latitude longitude -"),
    "grid references": (["name|MGRS", "Base|54SUE 4855 5738"], "name position"),
    "plus codes": (["name|Plus code", "Pier|8FVC2222+22"], "name position"),
    "words of a company": (["name|w3w", "Pier|///filled.count.soap"], "name position"),
    "links of maps": (["link|label", "https://maps.example.org/?q=35.68,139.69|Tokyo"], "position name"),
    "bases in countries": (["Base|Country|Coordinates", "Yokota AB|Japan|35.75, 139.35"], "name country position"),
    "names of persons": (["First name|City|lat|lon|admin_name", "Ann|Lima|-12.05|-77.04|Lima"], "- name latitude longitude division"),
    "names of places where no position is": (
        ["Event|When|Where", "Attack|2024-01-01|Kharkiv, Ukraine", "Attack|2024-01-02|Odesa, Ukraine"],
        "- - name",
    ),
    "y and x with a datum": (["ID|Long_Name|Y_WGS84|X_WGS84", "7|Tower|47.3769|8.5417"], "id name latitude longitude"),
    "a pair that says its order": (["Lugar|Coordenadas", "A|4°35'56''N 74°04'51''W", "B|4,5989 -74,0808"], "name position"),
    "only one pair is turned": (["name|coordinates", "A|50.11, 8.68", "B|48.14, 11.58", "C|139.7, 35.7"], "name position"),
    "only countries": (["Country|Population", "Japan|37", "Peru|10"], "name -"),
    "a pair under Latitude": (["Name|Latitude", "A|35.68, 139.69", "B|35.70, 139.70"], "name position"),
    "sizes of ships": (["Name|x|y", "A|120|20", "B|90|15"], "name - -"),
    "times are no angles": (["name|opens|closes", "Pier|08:30|17:45", "Mast|09:15|18:20"], "name - -"),
    "money is no position": (["name|price|cost", "Pier|12.50|13.20", "Mast|9.75|8.25"], "name - -"),
    "geohashes only by their name": (["name|geohash|word", "Pier|xn76urx6|banner", "Mast|u33dc0cp|banner"], "name geohash -"),
    "ranks": (["name|lat|lon|rank", "A|35.1|139.2|1.0", "B|35.2|139.3|2"], "name latitude longitude rank"),
    "no ranks": (["name|lat|lon|rank", "A|35.1|139.2|Colonel", "B|35.2|139.3|Major"], "name latitude longitude -"),
    "too many types": (["name|lat|lon|type", *(f"P{n}|35.{n}|139.2|kind {n}" for n in range(30))], "name latitude longitude -"),
    "a layer by content": (
        ["name|lat|lon|owner", *(f"P{n}|35.{n}|139.2|{'state' if n % 2 else 'private'}" for n in range(8))],
        "name latitude longitude layer",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", MEANINGS)
def test_what_columns_mean(case: str) -> None:
    rows, expected = MEANINGS[case]
    assert [meaning.field or "-" for meaning in columns.understand(table(*rows))] == expected.split()


# --- the places that come, and the rows that are set aside


def test_positions_in_every_notation_and_none_that_is_guessed() -> None:
    article, found = made(
        table(
            "name|latitude|longitude",
            "A|1:16.3N|104:12.8E",
            "B|36°.45'N.|003°.03'E.",
            "C|N35 44 55|E139 20 55",
            "D|354455N|1392055E",
            "E|35-44-55N|139-20-55E",
            "F|35.44.55|139.20.55",
            "G|35.748.500|139.348.500",
            "H|35|",
            "I|95|10",
            "J|10 E|50 N",
            "K|0|0",
            "L|1.39E+02|35.5",
            "M|n/a|-",
        )
    )
    assert [(place.name, round(place.latitude, 4), round(place.longitude, 4)) for place in article.places] == [
        ("A", 1.2717, 104.2133),
        ("B", 36.75, 3.05),
        *((name, 35.7486, 139.3486) for name in "CDE"),
    ]
    proposed = {
        row.label: [tuple(round(each, 4) for each in spot.position) for spot in row.proposals] for row in found.aside
    }
    assert proposed == {
        "F": [(35.7486, 139.3486)],
        "G": [(35.7485, 139.3485)],
        "H": [],
        "I": [(10.0, 95.0)],
        "J": [(50.0, 10.0)],
        "K": [],
        "L": [],
        "M": [],
    }
    assert all(row.reason for row in found.aside)


CONTRADICTED = {
    "Lima|-12.05|77.04|America/Lima|": (-12.05, -77.04),
    "Oslo|10.75|59.91|Europe/Oslo|": (59.91, 10.75),
    "Office|12.05|-77.04|America/Lima|PE": (-12.05, -77.04),
    "Hospital|-35.68|139.69||Japan": (35.68, 139.69),
    "Raid|35.93|-36.63||Syria": (35.93, 36.63),
    "Lima|12.05|-77.04||": (-12.05, -77.04),
    "Georgia|32.1|-82.9|Asia/Tbilisi|": None,  # the gazetteer's Georgia on the Caucasus
}


@pytest.mark.parametrize("row", CONTRADICTED)
def test_a_row_that_contradicts_itself_is_set_aside_with_what_may_be_meant(row: str) -> None:
    source = table("name|latitude|longitude|time_zone|country", row, "Cusco|-13.52|-71.97|America/Lima|PE")
    article, found = made(source)
    assert [place.name for place in article.places] == ["Cusco"]
    (aside,) = found.aside
    first, last = aside.proposals[0], aside.proposals[-1]
    assert first.position == CONTRADICTED[row] or (CONTRADICTED[row] is None and first.country == "GE")
    assert last.described.endswith("(as written)")
    for spot in (first, last):
        accepted = draft.make(source, columns.understand(source), accepted={aside.number: spot})
        assert accepted.article and not accepted.aside
        assert accepted.article.places[0].position == pytest.approx(spot.position, abs=1e-5)


@pytest.mark.parametrize(
    "row",
    [
        "Lima|40.74|-84.11|America/New_York|US",  # the one in Ohio
        "Saint-Denis|-20.88|55.45|Indian/Reunion|France",
        "Kashgar|39.47|75.99|Asia/Shanghai|China",
        "Apia|-13.83|-171.76|Pacific/Apia|WS",
        "Kehl|48.57|7.81||France",  # a kilometre off the border
        "Vostok|-78.46|106.84|Pacific/Auckland|",
        "Simferopol|44.95|34.10|Europe/Simferopol|Ukraine",
        "Simferopol|44.95|34.10|Europe/Simferopol|Russia",
        "Port Stanley|-51.69|-57.86||Argentina",
        "Buoy|30.0|-45.0||",
        "Hawaii|21.3|-157.85|Pacific/Honolulu|United States",
        "Paris|43.5|2.0||",
        "Nice place|12.05|77.04||India",
        "Nouméa|-22.27|166.45||France",
        "Ship|-20.5|-90.5||Chile",
        "London|51.5|-0.12||UK",
    ],
)
def test_a_true_row_is_kept(row: str) -> None:
    article, found = made(table("name|latitude|longitude|time_zone|country", row))
    assert [place.name for place in article.places] == [row.split("|")[0]] and not found.aside


def test_a_contradiction_that_nothing_mends_is_kept_and_said_first() -> None:
    _article, found = made(
        table("name|latitude|longitude|time_zone|country", "Works|48.2|16.4|America/Lima|", "Mill|48.2|16.4||Peru")
    )
    assert (
        found.notes[0] == "The time zone of 1 place contradicts its position; check both (row 2; column “time_zone”)."
    )
    assert (
        found.notes[1] == "1 place lies outside the country that its row names; check both (row 3; column “country”)."
    )
    assert [place.time_zone for place in _article.places] == ["America/Lima", "Europe/Vienna"]


def test_a_swapped_file_is_noticed_and_a_swapped_row_is_not_changed() -> None:
    whole = table(
        "Place|Long|Lat", "Lima|-12.05|-77.04", "Cusco|-13.52|-71.97", "Trujillo|-8.11|-79.03", "Mine|-9|-77.5"
    )
    meanings = columns.understand(whole)
    assert [meaning.field for meaning in meanings] == ["name", "latitude", "longitude"]
    assert "swapped" in meanings[1].doubt and "swapped" in meanings[2].doubt
    near = table("Place|Lon|Lat", "Aleppo|36.20|37.16", "Homs|34.73|36.72", "Idlib|35.93|36.63")
    assert [meaning.field for meaning in columns.understand(near)] == ["name", "latitude", "longitude"]
    one = table("Place|Lat|Long", "Lima|-12.05|-77.04", "Cusco|-13.52|-71.97", "Trujillo|-79.03|-8.11")
    article, found = made(one)
    assert [meaning.doubt for meaning in columns.understand(one)] == ["", "", ""]
    assert [place.name for place in article.places] == ["Lima", "Cusco"]
    assert found.aside[0].proposals[0].position == (-8.11, -79.03)
    ranges = table("name|lat|lon", "A|139.69|35.68", "B|135.43|34.65", "C|141.35|43.06")
    assert [meaning.field for meaning in columns.understand(ranges)] == ["name", "longitude", "latitude"]


def test_two_columns_of_one_name_are_doubted_if_they_differ() -> None:
    same = columns.understand(table("name|lat|latitude|lon", "A|35.1|35.1|139.2"))
    assert [meaning.doubt for meaning in same] == ["", "", "", ""]
    apart = columns.understand(table("name|lat|latitude|lon", "A|35.1|36.1|139.2", "B|35.1|35.1|139.2"))
    assert apart[2].doubt == "“lat” may be meant as well; it differs in 1 row."


def test_a_header_alone_is_no_row() -> None:
    source = importers.read(b"Lat,Lon\n", "a.csv")
    assert (source.columns, source.records) == (("Lat", "Lon"), ())
    assert draft.make(source, columns.understand(source)).article is None


def test_utm_without_its_half_is_proposed_in_both() -> None:
    _article, found = made(
        table(
            "name|country|Easting|Northing|Zone",
            "A|Australia|334873|6252266|56S",
            "B||334873|6252266|56",
            "C||334873|6252266|56H",
        )
    )
    assert [[round(spot.position[0]) for spot in row.proposals] for row in found.aside] == [[-34], [56, -34]]


def lies_at(header: str, *cells: str) -> tuple[float, float]:
    """Where a place lies in a table of its name and what the header says."""
    article, _draft = made(table(f"name|{header}", *(f"Pump {number}|{cell}" for number, cell in enumerate(cells))))
    return article.places[0].position


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Latitude (S)|Longitude (W)", "12.05|77.04"),
        ("South Latitude|Longitude (deg W)", "12.05|77.04"),
        ("Latitude Sud|Longitude Ouest", "12.05|77.04"),
        ("Südliche Breite|Westliche Länge", "12.05|77.04"),
        ("南緯|西経", "12.05|77.04"),
        ("lat|ns_ind|lon|ew_ind", "12.05|S|77.04|West"),
        ("lat|lat_dir|lon|lon_dir", "-12.05|S|-77.04|W"),
        ("Latitude S|Longitude W", "-12.05|-77.04"),
        ("lat|lat hem|lon|lon hem", "12.05|S|77.04|W"),
        ("lat deg|lat min|x|lon deg|lon min|y", "12|3.0|S|77|2.4|W"),
        ("lat deg|lat min|lat sec|a|lon deg|lon min|lon sec|b", "12|3|0|S|77|2|24|W"),
    ],
)
def test_a_half_of_the_earth_in_a_columns_name_or_beside_it_is_read(header: str, cells: str) -> None:
    assert lies_at(header, cells, cells) == (-12.05, -77.04)


@pytest.mark.parametrize(
    "header", ["Latitude (N)|Longitude (E)", "lat|Longitude (E/W)", "lat d|lon d", "lat|lon", "Latitude N|Longitude E"]
)
def test_no_half_of_the_earth_is_made_up(header: str) -> None:
    assert lies_at(header, "12.05|77.04", "13.05|78.04") == (12.05, 77.04)


def test_a_wind_is_no_half_of_the_earth() -> None:
    assert lies_at("lat|lon|wind", "12.05|77.04|W", "13.05|78.04|W") == (12.05, 77.04)
    assert lies_at("lat|current|lon", "12.05|S|77.04", "13.05|S|78.04") == (12.05, 77.04)


def test_the_edges_of_an_area_are_in_no_half_of_the_earth() -> None:
    header = "South latitude|North latitude|West longitude|East longitude"
    assert lies_at(header, "12.05|13.05|77.04|78.04") == (12.05, 77.04)


def test_a_half_that_is_read_from_a_name_is_said() -> None:
    _name, latitude, longitude = columns.understand(table("name|lat|Longitude (W)", "Pump|12.05|77.04"))
    assert not latitude.doubt and "read as west" in longitude.doubt


def read(name: str, text: str) -> tuple[Article, Draft]:
    return made(importers.read(text.encode(), name))


@pytest.mark.parametrize(
    "header",
    [
        "Name;Position;;Depth\n;Lat;Lon;(m)",
        "Name;Latitude;Longitude;Depth\n;(deg N);(deg E);(m)",
        "Name;LAT;LON;WIND\n;degrees_north;degrees_east;kts",
    ],
)
def test_a_header_of_two_lines_is_one(header: str) -> None:
    article, found = read("buoys.csv", f"{header}\nA;36.51;122.41;9\nB;37.11;123.01;8\n")
    assert [place.position for place in article.places] == [(36.51, 122.41), (37.11, 123.01)] and not found.aside


def test_a_first_row_of_words_is_no_second_line_of_the_header() -> None:
    _article, found = read("a.csv", "name;lat;lon\nDegania;unknown;unknown\nB;37.11;123.01\nC;38.11;123.01\n")
    assert [row.label for row in found.aside] == ["Degania"]


def test_the_middle_of_a_way_and_ten_millionths_of_a_degree_are_positions() -> None:
    elements = '{"elements":[{"id":1,"lat":48.85,"lon":2.35},{"id":2,"center":{"lat":48.86,"lon":2.36}}]}'
    assert [place.position for place in read("a.json", elements)[0].places] == [(48.85, 2.35), (48.86, 2.36)]
    points = '{"locations":[{"latitudeE7":356812000,"longitudeE7":-1397671000,"accuracy":20}]}'
    assert read("a.json", points)[0].places[0].position == (35.6812, -139.7671)


def test_nowhere_in_a_map_is_no_place() -> None:
    pair = [
        f'{{"type":"Feature","properties":{{"name":"{name}"}},"geometry":{{"type":"Point","coordinates":[{at}]}}}}'
        for name, at in (("A", "0,0"), ("B", "2.35,48.85"))
    ]
    article, found = read("a.geojson", f'{{"type":"FeatureCollection","features":[{",".join(pair)}]}}')
    assert [place.name for place in article.places] == ["B"]
    assert "0, 0" in found.aside[0].reason


@pytest.mark.parametrize(
    ("row", "proposed"),
    [
        ("-21.13|184.82", [(-21.13, -175.18)]),
        ("48 51.4|2 21.1", [(48.856667, 2.351667)]),
        ("50°30'N|6°30'O", [(50.5, 6.5), (50.5, -6.5)]),
        ("-9999|-9999", []),
        ("200.5|10.2", []),
    ],
)
def test_what_can_be_read_in_other_ways_is_proposed(row: str, proposed: list[tuple[float, float]]) -> None:
    source = table("name|lat|lon", f"Qqq|{row}")
    found = draft.make(source, columns.understand(source))
    assert [spot.position for spot in found.aside[0].proposals] == [pytest.approx(each) for each in proposed]


@pytest.mark.parametrize(
    ("row", "is_one"),
    [
        ("Lima|Peru|-77.04|-12.05", True),
        ("Qqq||-21.13|184.82", True),
        ("Qqq||50°30'N|6°30'O", False),
        ("Qqq|Germany|50°30'N|6°30'O", True),
        ("Lima|Peru||", False),
    ],
)
def test_a_correction_is_the_only_one(row: str, is_one: bool) -> None:
    source = table("name|country|lat|lon", row, "B|Peru|-12.1|-77.1", "C|Peru|-12.2|-77.2")
    found = draft.make(source, columns.understand(source))
    assert bool(found.aside and locating.correction(found.aside[0].proposals)) == is_one


@pytest.mark.parametrize(
    ("given", "ids"),
    [
        (["UKR1", "UKR2"], ["ukr1", "ukr2"]),
        (["Site_A", "site-b"], ["site-a", "site-b"]),
        (["A1", "a1"], ["pump", "pump-2"]),
        (["1", "2"], ["pump", "pump-2"]),
        (["123E4567-E89B-12D3-A456-426614174000", "123e4567-e89b-12d3-a456-426614174001"], ["pump", "pump-2"]),
        (["X 1", "X 2"], ["pump", "pump-2"]),
    ],
)
def test_the_files_own_ids_are_kept_if_they_are_readable(given: list[str], ids: list[str]) -> None:
    article, _draft = made(table("id|name|lat|lon", *(f"{each}|Pump|35.1|139.2" for each in given)))
    assert [place.id for place in article.places] == ids


def test_signs_of_some_numbers_only_under_a_half_of_the_earth_are_doubted() -> None:
    signs = {"77.04|-78.04": True, "-77.04|-78.04": False, "77.04W|78.04W": False}
    for longitudes, is_doubted in signs.items():
        rows = [f"Pump|12.05|{longitude}" for longitude in longitudes.split("|")]
        doubt = columns.understand(table("name|lat|Longitude (W)", *rows))[2].doubt
        assert ("only some" in doubt) == is_doubted


def test_words_that_also_mean_sizes_are_doubted() -> None:
    assert all(
        meaning.doubt for meaning in columns.understand(table("Schiff|Länge|Breite", "A|80.5|20.3", "B|85|18.5"))[1:]
    )
    assert not any(meaning.doubt for meaning in columns.understand(table("Ort|Länge|Breite", "A|8.5417|47.3769"))[1:])


def test_a_name_without_a_position_is_looked_up() -> None:
    article, found = made(
        table(
            "City|Country|State",
            "Paris|France|",
            "Springfield|United States|Illinois",
            "Springfield|United States|",
            "Austin||Texas",
            "Seattle|United States|Vermont",
            "Henån||",
            "Hiroshima||",
            "Hospital||",
            "Xyzzyville|France|",
            "||",
        )
    )
    assert [(place.name, place.precision, place.time_zone) for place in article.places] == [
        ("Paris", "city", "Europe/Paris"),
        ("Springfield", "city", "America/Chicago"),
        ("Austin", "city", "America/Chicago"),
        ("Hiroshima", "city", "Asia/Tokyo"),
    ]
    assert {row.number: len(row.proposals) > 0 for row in found.aside} == {
        **{4: True, 6: True, 7: True, 9: True, 10: False, 11: False}
    }
    assert found.reasons and "Paris, France" in found.reasons["paris"] and b"# paris: " in draft.files(found)[1]
    assert found.notes[0].startswith("4 rows have no position")


def test_a_name_is_not_looked_up_far_from_the_other_rows() -> None:
    rows = ["Site A|33.52|-86.80", "Site B|33.45|-86.75", "Site C|33.60|-86.90", "London||"]
    article, found = made(table("name|lat|lon", *rows))
    assert len(article.places) == 3 and found.aside[0].label == "London" and found.aside[0].proposals


# --- what is made


def test_what_is_missing_is_made_and_said() -> None:
    article, found = made(
        table(
            "name|lat|lon|Type|rank|tz|source|url|notes",
            "Ōmuta harbour|33.03|130.42|Port|1.0|Asia/Tokyo|Survey|https://example.org/a|A [note](x)",
            "Ōmuta harbour|33.04|130.43|Port|x|JST||http://example.org/b|" + "long " * 100,
            "|33.05|130.44|Mine|9||||",
            "Far|-48.9|-123.4|||||| ",
        )
    )
    first, second, third, far = article.places
    assert [place.id for place in article.places] == ["omuta-harbour", "omuta-harbour-2", "place", "far"]
    assert [place.rank for place in article.places] == [1, 1, 9, 1]
    assert [layer.title for layer in article.layers] == ["Port", "Mine", "Other places"]
    assert len({layer.letter for layer in article.layers}) == len({layer.colour for layer in article.layers}) == 3
    assert (first.source, first.source_url, first.note) == ("Survey", "https://example.org/a", "A [note](x)")
    assert (second.source, second.source_url) == ("from places.csv, http://example.org/b", "")
    assert len(second.note) == limits.LINE and second.note.endswith("…")
    assert (second.time_zone, third.time_zone, third.name) == ("Asia/Tokyo", "Asia/Tokyo", "Place 4")
    assert [note for note in found.notes if "row" in note] == [
        "1 place has no city within 100 km; its time zone is the nearest one: check it (row 5).",
        "The position of 1 place is written to a tenth of a degree at most; it counts as a city (row 5).",
        "1 row has no name; it is called by its number (row 4).",
        "The rank of 1 row is not from 1 to 9 but “x”; it is made from the order (row 3; column “rank”).",
        "1 web address does not begin with https://, “http://example.org/b”; it stands in the source as text "
        "(row 3; column “url”).",
        "1 long text is cut to 300 characters (row 3).",
        "1 row gives an offset or an abbreviation, “JST”, which is not yet a time zone; that of its position is proposed "
        "and agrees (row 3; column “tz”).",
    ]
    assert far.precision == "city" and first.precision == "site"
    assert (article.heading.title, article.heading.undated) == ("places", True)


@pytest.mark.parametrize(
    ("given", "zone", "said"),
    [
        ("UTC+9", "Asia/Tokyo", "not yet a time zone"),
        ("GMT+0900", "Asia/Tokyo", "not yet a time zone"),
        ("Japan Standard Time", "Asia/Tokyo", "not yet a time zone"),
        ("日本標準時", "Asia/Tokyo", "not yet a time zone"),
        ("Etc/GMT-9", "Asia/Tokyo", "not yet a time zone"),
        ("Japan", "Asia/Tokyo", "read so: “Japan → Asia/Tokyo”"),
        ("asia/tokyo", "Asia/Tokyo", "read so: “asia/tokyo → Asia/Tokyo”"),
        ("UTC-9", "Asia/Tokyo", "never show that; check both"),
        ("Pacific Time", "Asia/Tokyo", "never show that; check both"),
        ("CET", "Asia/Tokyo", "never show that; check both"),
        ("Rome", "Asia/Tokyo", "never show that; check both"),
        ("Foo/Bar", "Asia/Tokyo", "not known, “Foo/Bar”"),
    ],
)
def test_what_is_no_time_zone_is_compared_with_that_of_the_position(given: str, zone: str, said: str) -> None:
    article, found = made(table("name|lat|lon|tz", f"Works|35.68|139.69|{given}"))
    assert article.places[0].time_zone == zone
    assert sum(said in note for note in found.notes) == 1


def test_whole_numbers_of_a_phone_are_degrees() -> None:
    for header in ("name|latitudeE7|longitudeE7", "name|lat|lng"):
        article, _found = made(table(header, "Lima|-120464000|-770428000", "Oslo|599139000|107522000"))
        assert [place.position for place in article.places] == [(-12.0464, -77.0428), (59.9139, 10.7522)]
    source = table("name|lat|lng", "Mast 7|-12046400|-77042800", "Mast 8|59913900|10752200")
    assert not draft.make(source, columns.understand(source)).article  # millionths, or metres


def test_few_of_very_many_places_are_linked() -> None:
    article, _found = made(table("name|lat|lon", *(f"P{n}|35.{n:04}|139.5" for n in range(1, 700))))
    (section,) = article.sections
    assert len(section.place_ids) == 12 and section.summary.endswith("and 687 more")


def test_a_zone_far_from_any_city_is_that_of_the_place_of_its_name() -> None:
    article, _found = made(table("名称|緯度|経度", "硫黄島|24.784|141.3227"))
    assert article.places[0].time_zone == "Asia/Tokyo" and article.places[0].id == "iwo-jima"


def test_a_reason_names_the_column_the_value_and_what_is_expected() -> None:
    _article, found = made(
        table(
            "Wo|Lat.|Lon.|Land|Zeitzone|radius_km",
            "A|95|10|||",
            "B|50|east|||",
            "C|50||||",
            "D|-12.05|77.04||America/Lima|",
            "E|12.05|-77.04|Peru||",
            "F|52.52|13.41||Europe/Berlin|0",
        )
    )
    assert [row.reason for row in found.aside] == [
        "“95” is not a latitude: it goes from -90 to 90 (column “Lat.”)",
        "“east” is not an angle that can be read; write degrees, such as 48.2085 (column “Lon.”)",
        "has no longitude (column “Lon.”)",
        "has a position that contradicts its time zone (column “Zeitzone”: “America/Lima”)",
        "has a position at sea, far from its country (column “Land”: “Peru”)",
    ]
    assert [note for note in found.notes if "left out" in note] == [
        "A value of 1 row cannot be read and is left out: '0' is not a number of kilometres "
        "above 0, at most 5,000 (row 7; column “radius_km”)."
    ]


def test_repeated_things_are_one_line() -> None:
    article, found = made(table("name|lat|lon", *(f"P{n}|35.{n:04}|139.5" for n in range(1, 500))))
    assert found.notes == ("The time zones of 499 places are those of the nearest cities.",)
    assert [place.rank for place in article.places[:7]] == [1, 1, 1, 1, 1, 1, 2]
    (section,) = article.sections
    assert len(section.place_ids) > 40 and section.summary.endswith("more")


@pytest.mark.parametrize(
    ("other", "kinds"),
    [
        ("Damaged?", ("yes", "no")),
        ("Month", ("January", "Feb")),
        ("Day", ("Monday", "Tue")),
        ("Sex", ("m", "f")),
        ("状態", ("有", "無")),
    ],
)
def test_a_layer_is_a_kind_of_place_and_no_answer_or_month(other: str, kinds: tuple[str, str]) -> None:
    rows = [f"Site {n}|35.{n}1|139.2{n}|{kinds[n % 2]}|{('Oak', 'Ash')[n % 2]}" for n in range(8)]
    assert [each.field for each in columns.understand(table(f"name|lat|lon|{other}|Species", *rows))][3:] == [
        "",
        "layer",
    ]


def test_a_kind_that_begins_like_a_month_is_a_layer() -> None:
    rows = [f"Site {n}|35.{n}1|139.2{n}|{('market', 'marina')[n % 2]}" for n in range(8)]
    assert columns.understand(table("name|lat|lon|what it is", *rows))[3].field == "layer"


def test_many_values_of_a_chosen_layer_become_other_places() -> None:
    source = table("name|lat|lon|kind", *(f"P{n}|35.{n:02}|139.5|kind {n % 25}" for n in range(60)))
    found = draft.make(source, columns.understand(source, {3: "layer"}))
    assert found.article and len(found.article.layers) == limits.LAYERS
    article = reading.read(*draft.files(found))
    assert len({(layer.colour, layer.shape) for layer in article.layers}) == limits.LAYERS
    assert article.layers[-1].title == "Other places"


def test_sections_come_from_the_file() -> None:
    rows = table(
        "Chapter|Section text|name|lat|lon", "One|Text *one*.|A|35|139.5", "Two||B|35.1|139.5", "One||C|35.2|139.5"
    )
    article, _found = made(rows)
    assert [(part.title, part.place_ids) for part in article.sections] == [("One", ("a", "c")), ("Two", ("b",))]
    assert article.sections[0].summary.startswith(r"Text \*one\*.")
    chapters = Source(
        "x", "", ("name", "lat", "lon"), rows.records and tuple(Record(n, (f"P{n}", "35.01", "139.02")) for n in (1, 2)),
        "A title", (Chapter("First", "Its text.", (2, 9)), Chapter("", "](place:x) [a](b)", ())),
    )  # fmt: skip
    article, _found = made(chapters)
    assert [(part.title, part.place_ids) for part in article.sections] == [("First", ("p2",)), ("Part 2", ())]
    assert article.heading.title == "A title" and article.places[0].source == "from the pasted table"


@pytest.mark.parametrize("char", ["語", '"', "[", "\n"])
def test_long_texts_never_make_files_that_are_too_large(char: str) -> None:
    text, longer = f"x{char * 300}x", f"x{char * 4_990}x"
    rows = tuple(
        Record(n, (f"{n}{text}", f"35.{n:04}", "139.5", f"{n % 19}{text}", text, text, text, text, f"{n % 30}{text}"))
        for n in range(1, 1_500 if char == "語" else 20)
    )
    header = ("name", "lat", "lon", "layer", "note", "role", "source", "other names", "section-title")
    chapters = tuple(Chapter(f"{n}{text}", longer, (n,)) for n in range(1, 40)) if char != "[" else ()
    article, found = made(Source("x", longer, header, rows, longer, chapters))
    assert article.places and len(article.places) + len(found.aside) == len(rows)


def test_many_guesses_have_room_for_some_reasons() -> None:
    article, found = made(table("City|Country", *(["Paris|France"] * 2_000)))
    assert len(article.places) == len(found.reasons or ()) == 2_000


def test_rows_that_make_no_place_stand_in_a_comment() -> None:
    source = table("name|lat|lon", "Lima|-12.05|-77.04", "Nowhere at all|95|200", "]] x = 1|north|")
    text = draft.files(draft.make(source, columns.understand(source)))[1].decode()
    comments = [line for line in text.splitlines() if line.startswith("#")]
    assert comments[0] == "# Rows that make no place, by their numbers in the file:"
    assert comments[1].startswith("# 3: Nowhere at all ")
    assert comments[2].startswith("# 4: ]] x = 1 ")
    many = table("name|lat|lon", "Lima|-12.05|-77.04", *(f"{'x' * 200} {n}|95|200" for n in range(300)))
    assert "# and " in draft.files(draft.make(many, columns.understand(many)))[1].decode()


def test_areas_say_what_they_are_measured_from() -> None:
    source = Source(
        "x",
        "a.geojson",
        ("name",),
        (Record(1, ("Lake",), (35.25, 136.08), "", 30.0), Record(2, ("Way",), None, "is a line")),
    )
    article, found = made(source)
    lake = article.places[0]
    assert (lake.precision, lake.radius_km, lake.measured_from) == ("area", 30, "the middle of its shape")
    assert [(row.label, row.reason) for row in found.aside] == [("Way", "is a line")]


def test_a_person_is_never_overruled() -> None:
    source = table("name|lat|lon|note", "A|35.1|139.2|x")
    assert [each.field for each in columns.understand(source, {0: "note", 3: "name", 1: ""})] == [
        "note",
        "",
        "longitude",
        "name",
    ]
    swapped = columns.understand(source, {1: "longitude", 2: "latitude"})
    assert [each.field for each in swapped] == ["name", "longitude", "latitude", "note"]


def test_ten_thousand_rows_take_seconds() -> None:
    rows = (f"Incident {n}|{30 + n % 1000 / 40:.4f}|{n % 997 / 8:.4f}|kind {n % 3}" for n in range(limits.PLACES + 5))
    source = table("name|lat|lon|type", *rows)
    start = time.process_time()
    found = draft.make(source, columns.understand(source))
    assert time.process_time() - start < 8  # about 1.5 where nothing else runs
    assert found.article and len(found.article.places) == limits.PLACES
    assert found.notes[0] == "The file has 10,005 rows; the first 10,000 are read."


# --- any source

HEADERS = [
    *(
        "name",
        "Name",
        "lat",
        "Latitude",
        "lon",
        "LNG",
        "緯度",
        "経度",
        "coordinates",
        "WKT",
        "MGRS",
        "type",
        "id",
        "rank",
    ),
    *("time_zone", "precision", "source", "url", "note", "description", "country", "state", "section", "section-text"),
    *("radius_km", "outline", "native_name", "other names", "status_note", "status_source", "measured_from", "role"),
    *("Lat Min", "N/S", "Easting", "Northing", "Zone", "geohash", "position-lon-lat", "x", "y", "a", "", "Lattitude"),
]
CELLS = st.one_of(
    st.sampled_from(["", "Lima", "東京", "Springfield", "Georgia", "[x](y) *a* _b_ `c`", "<b>&amp;</b>", "](place:x)"]),
    st.sampled_from(["35.7485", "-77.04", "139.3", "35°44′55″N", "0", "91", "1e9", "35.44.55", "12,5", "35.7, 139.3"]),
    st.sampled_from(["POINT(139.7 35.7)", "54SUE4855", "17T", "630084", "N", "W", "9C3W9QCJ+2V", "///a.b.c", "1.0"]),
    st.sampled_from(
        ["Asia/Tokyo", "JST", "UTC", "site", "area", "city", "https://example.org/a", "http://x", "158", "JP"]
    ),
    st.floats(-200, 200).map(lambda value: f"{value:.4f}"),
    st.text(max_size=20),
    st.text("ab \n\t\u202e\u200b\x00*_[]()\\", max_size=400),
)


@st.composite
def sources(draw: st.DrawFn) -> Source:
    header = draw(st.lists(st.sampled_from(HEADERS) | st.text(max_size=10), max_size=7))
    rows = draw(st.lists(st.lists(CELLS, min_size=len(header), max_size=len(header)), max_size=8))
    positions = st.none() | st.tuples(st.floats(-95, 95), st.floats(-185, 185))
    records = tuple(
        Record(
            number,
            tuple(value.strip() for value in row),
            draw(positions) if draw(st.booleans()) else None,
            draw(st.sampled_from(["", "", "", "is a line"])),
            draw(st.sampled_from([0.0, 0.0, 12.5, 1e6])),
        )
        for number, row in enumerate(rows, 1)
    )
    chapters = draw(st.lists(st.builds(Chapter, CELLS, CELLS, st.just((1, 2, 99))), max_size=3))
    return Source("csv", draw(CELLS), tuple(header), records, draw(CELLS), tuple(chapters))


@given(sources(), st.dictionaries(st.integers(0, 6), st.sampled_from(["", *FIELDS]), max_size=3))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_source_makes_a_draft_that_the_strict_reader_reads(source: Source, chosen: dict[int, str]) -> None:
    meanings = columns.understand(source, chosen)
    assert [meanings[index].field for index in chosen if index < len(meanings)] == [
        field for index, field in chosen.items() if index < len(meanings)
    ]
    fields = [meaning.field for index, meaning in enumerate(meanings) if meaning.field and index not in chosen]
    assert len(set(fields)) == len(fields)
    found = draft.make(source, meanings)
    assert len(found.aside) + (len(found.article.places) if found.article else 0) == len(source.records)
    if found.article:
        article = reading.read(*draft.files(found))
        assert [place.id for place in article.places] == [place.id for place in found.article.places]
    accepted = {row.number: spot for row in found.aside for spot in row.proposals[-1:]}
    again = draft.make(source, meanings, accepted=accepted)
    if again.article:
        reading.read(*draft.files(again))


def test_an_area_becomes_a_circle_and_a_country_keeps_its_outline() -> None:
    land = [[[6, 46], [10, 46], [10, 47.7], [6, 47.7], [6, 46]]]
    square = [[[6, 46], [6.2, 46], [6.2, 46.2], [6, 46.2], [6, 46]]]
    data = files.collection(
        files.shaped("Polygon", land, name="Switzerland"),
        files.shaped("Polygon", square, name="Switzerland"),  # too small
        files.shaped("Polygon", land, name="Peru"),  # elsewhere
        files.shaped("LineString", [[6, 46], [7, 46]], name="Road"),
    )
    article, found = made(importers.read(data, "areas.geojson"))
    first, *others = article.places
    assert (first.outline, first.radius_km, first.precision) == ("756", None, "area")
    assert all(not place.outline and place.radius_km and place.precision == "area" for place in others)
    assert [row.label for row in found.aside] == ["Road"] and "is a line" in found.aside[0].reason
    assert "1 area is a country or a part of one: it has the outline of the base map (row 1)." in found.notes
    assert [note for note in found.notes if note.startswith("2 areas become circles")]
