# ruff: noqa: E501
"""Any source makes a draft whose files the strict reader reads without a problem, and the tables that people have."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.files import reading
from geo.importers import columns, draft
from geo.importers.draft import Draft
from geo.importers.source import Chapter, Record, Source
from geo.story.model import Article


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
    "only countries": (["Country|Population", "Japan|37", "Peru|10"], "name -"),
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


@given(sources(), st.dictionaries(st.integers(0, 6), st.sampled_from(["", *columns.FIELDS]), max_size=3))
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
