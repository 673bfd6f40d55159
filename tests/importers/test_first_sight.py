# ruff: noqa: E501
"""Files after the shapes of what programs, agencies and portals export: what is understood before anybody says a word."""

import json
from typing import Any, NamedTuple

import pytest

from geo import importers
from geo.files import reading
from geo.importers import areas, columns, draft
from geo.importers.geometry import NOWHERE
from geo.importers.source import UnreadableFileError


class Sight(NamedTuple):
    """A file, and what must come of it.

    Attributes:
        text: The file's text.
        fields: The meaning of each column, "-" for none; empty if nothing is to be said of them.
        places: The places that come: name, latitude, longitude.
        aside: What the reason for each row that is set aside begins with or holds.
        layers: The ids of the layers.
    """

    text: str
    fields: str
    places: list[tuple[str, float, float]]
    aside: tuple[str, ...] = ()
    layers: tuple[str, ...] = ("places",)


def lines(*rows: str) -> str:
    return "\n".join(rows) + "\n"


def js(value: Any) -> str:
    return json.dumps(value)


def feature(longitude: float, latitude: float, **members: Any) -> dict[str, Any]:
    return {"type": "Feature", "geometry": {"type": "Point", "coordinates": [longitude, latitude]}, **members}


SQUARE = "((10 50, 12 50, 12 52, 10 52, 10 50))"
WKB_OSLO = "0101000020E6100000" + "0000000000802540" + "CDCCCCCCCCEC4D40"  # 10.75, 59.85 as PostGIS writes it

FILES = {
    "storms of a weather service": Sight(
        lines(
            '"EVENT_ID","CZ_NAME_STR","BEGIN_LOCATION","EVENT_TYPE","CZ_TIMEZONE","BEGIN_LAT","BEGIN_LON","END_LAT","END_LON"',
            '"1","HALE CO.","PLAINVIEW","Hail","CST-6","34.1900","-101.7100","34.1900","-101.7100"',
            '"2","HALE CO.","HALE CENTER","Tornado","CST-6","34.0600","-101.8400","34.0900","-101.8000"',
        ),
        "id - name layer time_zone latitude longitude - -",
        [("PLAINVIEW", 34.19, -101.71), ("HALE CENTER", 34.06, -101.84)],
        layers=("hail", "tornado"),
    ),
    "tracks of storms, with units below the header": Sight(
        lines("SEASON,NAME,LAT,LON,WMO_WIND", "Year, ,degrees_north,degrees_east,kts", "2023,IDALIA,20.35,-85.81,30"),
        "- name latitude longitude -",
        [("IDALIA", 20.35, -85.81)],
    ),
    "ships of a service": Sight(
        lines(
            "Flag,Vessel Name,Destination Port,Latitude,Longitude,IMO,Vessel Type - Generic",
            "NO,NORDIC STAR,BERGEN,60.2111,4.8322,9300001,Cargo",
            "PA,BLUE HORIZON,ROTTERDAM,53.1144,3.5521,9300002,Tanker",
        ),
        "- name - latitude longitude - -",
        [("NORDIC STAR", 60.2111, 4.8322), ("BLUE HORIZON", 53.1144, 3.5521)],
    ),
    "ships, one without a position as AIS has it": Sight(
        lines(
            "# Timestamp,Type of mobile,MMSI,Latitude,Longitude,Name",
            "01/02/2024,Class A,1,55.7123,12.6123,DANA",
            "01/02/2024,Class A,2,56.1123,11.1123,FREJA",
            "01/02/2024,Class A,3,91.0,181.0,SVANEN",
        ),
        "- layer - latitude longitude name",
        [("DANA", 55.7123, 12.6123), ("FREJA", 56.1123, 11.1123)],
        ("degrees go from -180 to 180",),
        ("class-a",),
    ),
    "aircraft": Sight(
        lines("time,icao24,lat,lon,callsign", "1,4b1805,47.4502,8.5618,SWR12A", "2,3c6444,50.0331,8.5706,DLH4AB"),
        "- name latitude longitude -",
        [("4b1805", 47.4502, 8.5618), ("3c6444", 50.0331, 8.5706)],
    ),
    "a base in the cloud": Sight(
        lines("Name,Notes,Status,Coordinates", 'Field office,New,Done,"-1.2921, 36.8219"', 'Store,,Done,"0.3476, 132.58"'),
        "name note - position",
        [("Field office", -1.2921, 36.8219), ("Store", 0.3476, 132.58)],
    ),
    "a notebook's pages with places": Sight(
        lines("Name,Created,Place", 'Talk,"May 3, 2024","Lisbon, Portugal"', 'Visit,"May 4, 2024","Coimbra, Portugal"'),
        "- - name",
        [("Lisbon, Portugal", 38.7251, -9.1498), ("Coimbra, Portugal", 40.2069, -8.42)],
    ),
    "positions in brackets behind a name": Sight(
        lines("Name,Place", 'Talk,"Lisbon (38.7223, -9.1393)"', 'Visit,"Porto (41.1579, -8.6291)"'),
        "name position",
        [("Talk", 38.7223, -9.1393), ("Visit", 41.1579, -8.6291)],
    ),
    "markers of a chart tool": Sight(
        lines("Latitude,Longitude,Title,Color,Tooltip", "52.52,13.405,Berlin,#c71e1d,", "48.1372,11.5755,Munich,#15607a,"),
        "latitude longitude name - -",
        [("Berlin", 52.52, 13.405), ("Munich", 48.1372, 11.5755)],
    ),
    "GeoJSON in a cell": Sight(
        lines(
            "Name,Geometry",
            'Zone,"{""type"":""Polygon"",""coordinates"":[[[10,50],[12,50],[12,52],[10,52],[10,50]]]}"',
            'Spot,"{""type"":""Point"",""coordinates"":[11.5,48.13]}"',
        ),
        "name position",
        [("Zone", 51.0, 11.0), ("Spot", 48.13, 11.5)],
    ),
    "WKT of every sort": Sight(
        lines(
            "WKT,fid,name",
            '"MULTIPOINT ((10.52 50.53))",1,Spot',
            f'"POLYGON {SQUARE}",2,Square',
            f'"MULTIPOLYGON ({SQUARE})",3,Squares',
            '"POINT Z (10.64 50.61 100)",4,Peak',
            '"LINESTRING (10 50, 11 51)",5,Road',
        ),
        "position id name",
        [("Spot", 50.53, 10.52), ("Square", 51.0, 11.0), ("Squares", 51.0, 11.0), ("Peak", 50.61, 10.64)],
        ("is a line",),
    ),
    "a table of a database of maps": Sight(
        lines("the_geom,cartodb_id,name,kind", f"{WKB_OSLO},1,Depot,store", f"{WKB_OSLO.lower()},2,Yard,store"),
        "position - name layer",
        [("Depot", 59.85, 10.75), ("Yard", 59.85, 10.75)],
        layers=("store",),
    ),
    "pins of a shared map": Sight(
        js(
            {
                "type": "FeatureCollection",
                "features": [
                    feature(-122.27, 37.8, properties={"felt:id": "0f1e", "felt:text": "Oakland", "felt:note": "Port"})
                ],
            }
        ),
        "- name note",
        [("Oakland", 37.8, -122.27)],
    ),
    "a geocoder's answer": Sight(
        js(
            {
                "type": "FeatureCollection",
                "features": [
                    feature(-77.036, -12.061, properties={"wikidata": "Q2868"}, place_name="Lima, Peru", id="place.1")
                ],
            }
        ),
        "id - name",
        [("Lima, Peru", -12.061, -77.036)],
    ),
    "a city's open data in metres": Sight(
        lines(
            "X,Y,OBJECTID,FACILITY_NAME,CITY,STATUS",
            "-9759876.12,5142345.67,1,North Station,Chicago,OPEN",
            "-9760123.45,5138765.43,2,South Station,Chicago,OPEN",
        ),
        "mercator-x mercator-y id name - -",
        [("North Station", 41.8755, -87.6745), ("South Station", 41.8515, -87.6767)],
    ),
    "answers of a survey in the field": Sight(
        lines(
            "ObjectID,GlobalID,Creator,Site visited,x,y",
            "1,11aa-4c,kim,Bridge 4,-73.9857,40.7484",
            "2,11ab-4d,kim,Bridge 5,-74.0060,40.7128",
        ),
        "id - - name longitude latitude",
        [("Bridge 4", 40.7484, -73.9857), ("Bridge 5", 40.7128, -74.006)],
    ),
    "elements of OpenStreetMap": Sight(
        js(
            {
                "version": 0.6,
                "elements": [
                    {"type": "node", "id": 11, "lat": 52.517, "lon": 13.3888, "tags": {"name": "Café", "amenity": "cafe"}},
                    {"type": "way", "id": 12, "center": {"lat": 52.52, "lon": 13.37}, "tags": {"name": "Haus"}},
                    {"type": "way", "id": 13, "geometry": [{"lat": 52.5, "lon": 13.3}] * 2, "tags": {"name": "Allee"}},
                    {"type": "node", "id": 14, "lat": 52.5, "lon": 13.3},
                ],
            }
        ),
        "id name -",
        [("Café", 52.517, 13.3888), ("Haus", 52.52, 13.37)],
        ("is a line",),
    ),
    "documents of a database": Sight(
        lines(
            js({"_id": {"$oid": "5f"}, "name": "Pier", "location": {"type": "Point", "coordinates": [139.25, 35.12]}}),
            js({"_id": {"$oid": "60"}, "name": "Mast", "location": {"type": "Point", "coordinates": [140.25, 36.12]}}),
        ),
        "- name position",
        [("Pier", 35.12, 139.25), ("Mast", 36.12, 140.25)],
    ),
    "hits of a search": Sight(
        js({"hits": {"total": 1, "hits": [{"_id": "a", "_source": {"name": "Pier", "location": {"lat": 35.12, "lon": 139.25}}}]}}),
        "id name latitude longitude",
        [("Pier", 35.12, 139.25)],
    ),
    "reports of a relief agency": Sight(
        js(
            {
                "data": [
                    {"id": "1", "fields": {"name": "Floods in Kenya", "country": {"name": "Kenya", "location": {"lat": 0.53, "lon": 37.86}}}},
                    {"id": "2", "fields": {"name": "Landslide in Peru", "country": {"name": "Peru", "location": {"lat": -9.15, "lon": -74.38}}}},
                ]
            }
        ),
        "id name - latitude longitude",
        [("Floods in Kenya", 0.53, 37.86), ("Landslide in Peru", -9.15, -74.38)],
    ),
    "a row of hashtags below the header": Sight(
        lines("Organisation,Province,District,Latitude,Longitude", "#org,#adm1+name,#adm2+name,#geo+lat,#geo+lon", "Agency,Sindh,Badin,24.656,68.837"),
        "- division name latitude longitude",
        [("Badin", 24.656, 68.837)],
    ),
    "hashtags alone": Sight(
        lines("#org,#loc+name,#geo+lat,#geo+lon", "Agency A,Camp North,24.656,68.837", "Agency B,Camp South,30.1575,71.5249"),
        "- name latitude longitude",
        [("Camp North", 24.656, 68.837), ("Camp South", 30.1575, 71.5249)],
    ),
    "stations below lines of comment": Sight(
        lines(
            "# dataset: GeoCSV 2.0",
            "# delimiter: |",
            "# field_type: string|float|float|string",
            "Station|Latitude|Longitude|SiteName",
            "ANMO|34.94591|-106.4572|Albuquerque, New Mexico",
            "MAJO|36.54567|138.20406|Matsushiro, Japan",
        ),
        "- latitude longitude name",
        [("Albuquerque, New Mexico", 34.94591, -106.4572), ("Matsushiro, Japan", 36.54567, 138.20406)],
    ),
    "events of a database of news": Sight(
        lines(
            "GLOBALEVENTID,Actor1Name,ActionGeo_Type,ActionGeo_FullName,ActionGeo_Lat,ActionGeo_Long,SOURCEURL",
            '1,USA,3,"Austin, Texas",30.2672,-97.7431,https://example.org/a',
            '2,AUS,4,"Hobart, Tasmania",-42.8794,147.329,https://example.org/b',
            '3,AUS,4,"Hobart, Tasmania",-42.8794,147.329,https://example.org/c',
        ),
        "- - - name latitude longitude source_url",
        [("Austin, Texas", 30.2672, -97.7431), ("Hobart, Tasmania", -42.8794, 147.329), ("Hobart, Tasmania", -42.8794, 147.329)],
    ),
    "a table of a Mac, with its title": Sight(
        lines("Table 1;;;", "Ort;Breite;Länge;Notiz", "Hafen;54,3233;10,1228;Kiel", "Werft;53,8655;10,6866;Lübeck"),
        "name latitude longitude note",
        [("Hafen", 54.3233, 10.1228), ("Werft", 53.8655, 10.6866)],
    ),
    "east in German": Sight(
        lines("Ort;Koordinaten", "Mast;50° 56′ 28″ N, 6° 57′ 25″ O", "Turm;50° 44′ 2″ N, 7° 5′ 59″ O"),
        "name position",
        [("Mast", 50.9411, 6.9569), ("Turm", 50.7339, 7.0997)],
    ),
    "west in Spanish": Sight(
        lines("Lugar;Latitud;Longitud", "Muelle;12° 3′ 0″ S;77° 2′ 30″ O", "Torre;13° 31′ 0″ S;71° 58′ 0″ O"),
        "name latitude longitude",
        [("Muelle", -12.05, -77.0417), ("Torre", -13.5167, -71.9667)],
    ),
    "codes of ports, without a header": Sight(
        lines(',"DE","BRV","Bremerhaven","AI",,"5333N 00835E"', ',"NL","RTM","Rotterdam","AF",,"5155N 00430E"'),
        "- - - name - - position",
        [("Bremerhaven", 53.55, 8.5833), ("Rotterdam", 51.9167, 4.5)],
    ),
    "saved places, some without a position": Sight(
        lines(
            "Title,Note,URL",
            "Corner Shop,,https://www.google.com/maps/place/Corner+Shop/data=!4m2!3m1!1s0x476d:0x1012",
            'Pier 7,,"https://www.google.com/maps/search/37.7989,-122.3975"',
        ),
        "name - position",
        [("Pier 7", 37.7989, -122.3975)],
        ("is an address of Google Maps without a position",),
    ),
    "finds of a museum": Sight(
        lines(
            "gbifID\tscientificName\tcountryCode\tstateProvince\tdecimalLatitude\tdecimalLongitude\teventDate",
            "1001\tLarus argentatus\tNO\tFinnmark\t70.3705\t31.1107\t2023-05-01",
            "1002\tRissa tridactyla\tNO\tFinnmark\t70.388\t31.155\t2023-05-01",
        ),
        "- name country division latitude longitude -",
        [("Larus argentatus", 70.3705, 31.1107), ("Rissa tridactyla", 70.388, 31.155)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_understood_at_first_sight(name: str) -> None:
    sight = FILES[name]
    source = importers.read(sight.text.encode(), "export.csv")
    meanings = columns.understand(source)
    assert [meaning.field or "-" for meaning in meanings] == sight.fields.split()
    made = draft.make(source, meanings)
    article = reading.read(*draft.files(made))
    found = [(place.name, round(place.latitude, 4), round(place.longitude, 4)) for place in article.places]
    assert found == [(name, round(latitude, 4), round(longitude, 4)) for name, latitude, longitude in sight.places]
    assert tuple(layer.id for layer in article.layers) == sight.layers
    assert len(made.aside) == len(sight.aside)
    assert all(part in row.reason for row, part in zip(made.aside, sight.aside, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "x,y,what\n-9759876.12,5142345.67,North Station\n-9760123.45,5138765.43,South Station\n",  # no name is known
        "x,y,city\n-9759876.12,5142345.67,Lima\n-9760123.45,5138765.43,Lima\n",  # the name is of another place
        "x,y,city\n638421.5,5923411.2,Chicago\n638422.5,5923412.2,Chicago\n",  # metres of another grid
    ],
)
def test_metres_are_web_mercator_only_if_places_lie_there(text: str) -> None:
    assert not [each for each in columns.understand(importers.read(text.encode(), "a.csv")) if "mercator" in each.field]


@pytest.mark.parametrize(
    "cell",
    [
        "0101000020110F0000" + WKB_OSLO[18:],  # in metres
        "0102000000" + WKB_OSLO[18:],  # a line
        WKB_OSLO[:-2],
        "0101000000" + "000000000000F87F" * 2,  # no number
        "0101000000",
    ],
)
def test_a_cell_of_hexadecimal_digits_that_is_no_point_in_degrees_is_not_read(cell: str) -> None:
    source = importers.read(f"name,geom\nDepot,{cell}\n".encode(), "a.csv")
    assert draft.make(source, columns.understand(source)).article is None


def test_the_letter_o_is_not_read_where_the_language_is_not_known() -> None:
    source = importers.read("name,lat,lon\nMast,50° 56′ N,6° 57′ O\n".encode(), "a.csv")
    (aside,) = draft.make(source, columns.understand(source)).aside
    assert [round(each.position[1], 2) for each in aside.proposals] == [6.95, -6.95]


def test_a_calendar_is_named() -> None:
    with pytest.raises(UnreadableFileError, match="a calendar"):
        importers.read(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nLOCATION:Lisbon\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")


def test_a_cell_of_too_many_points_is_no_area() -> None:
    assert areas.read("POLYGON ((" + "1 2," * 320_000 + "1 2))") == NOWHERE
