"""Files of many formats, made as the tools make them whose shapes they have. Names and positions are our own."""

import io
import json
import zipfile
from typing import Any


def point(longitude: float, latitude: float, **properties: Any) -> dict[str, Any]:
    """A feature."""
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
    }


def collection(*features: dict[str, Any], **members: Any) -> bytes:
    """A collection of features."""
    return json.dumps({"type": "FeatureCollection", **members, "features": features}).encode()


def shaped(kind: str, coordinates: Any, **properties: Any) -> dict[str, Any]:
    """A feature of any geometry."""
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}


def kml(inside: str, head: str = '<kml xmlns="http://www.opengis.net/kml/2.2">') -> bytes:
    """A KML document."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}<Document>{inside}</Document></kml>'.encode()


def esri(geometries: list[Any], wkid: int) -> bytes:
    """Esri JSON with features named by their numbers."""
    return json.dumps(
        {
            "displayFieldName": "NAME",
            "spatialReference": {"wkid": wkid},
            "features": [
                {"attributes": {"NAME": f"Site {number}"}, "geometry": geometry}
                for number, geometry in enumerate(geometries, 1)
            ],
        }
    ).encode()


def zipped(**files: bytes) -> bytes:
    """A zip; in the names of files `__` is a slash and `_` a dot."""
    return packed({name.replace("__", "/").replace("_", "."): content for name, content in files.items()})


def packed(files: dict[str, bytes]) -> bytes:
    """A zip of files by their paths."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


SQUARE = [[[10, 50], [12, 50], [12, 52], [10, 52], [10, 50]]]
"""An area around 51 N, 11 E."""

OSLO, LIMA = point(10.75, 59.91, name="Oslo"), point(-77.04, -12.05, name="Lima")

MY_MAPS = kml(
    """
    <name>Ports of call</name><description/>
    <Style id="icon-1899-0288D1-nodesc"><IconStyle><scale>1</scale></IconStyle></Style>
    <Folder><name>Harbours</name>
      <Placemark>
        <name>Bergen</name>
        <description><![CDATA[Berths: 12<br>Kind: ferry &amp; cargo]]></description>
        <styleUrl>#icon-1899-0288D1-nodesc</styleUrl>
        <ExtendedData>
          <Data name="Berths"><value>12</value></Data>
          <Data name="Kind"><value>ferry &amp; cargo</value></Data>
        </ExtendedData>
        <Point><coordinates>
            5.3221,60.3913,0
          </coordinates></Point>
      </Placemark>
      <Placemark><name>Crossing</name>
        <LineString><coordinates>5.3,60.4,0 1.1,60.1,0</coordinates></LineString></Placemark>
    </Folder>
    <Folder><name>Towns</name>
      <Placemark><name>Voss</name><address>Voss, Norway</address></Placemark>
      <Placemark><name>The fjord</name>
        <Polygon><outerBoundaryIs><LinearRing><tessellate>1</tessellate><coordinates>
          6.0,61.0,0 7.0,61.0,0 7.0,61.4,0 6.0,61.4,0 6.0,61.0,0
        </coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
    </Folder>"""
)

GOOGLE_EARTH = kml(
    """
    <name>My Places.kml</name><open>1</open>
    <Folder><name>Trip</name>
      <Folder><name>North</name>
        <Placemark><name>Cape</name>
          <description><![CDATA[<p>A <b>windy</b> place.</p>]]></description>
          <LookAt><longitude>25</longitude><latitude>71</latitude><range>1000</range></LookAt>
          <TimeStamp><when>2024-06-21</when></TimeStamp>
          <Point><gx:drawOrder>1</gx:drawOrder><coordinates>25.78,71.17,0</coordinates></Point>
        </Placemark>
      </Folder>
      <Placemark><name>Walk</name>
        <gx:Track><when>2024-06-21T10:00:00Z</when><gx:coord>25 71 0</gx:coord></gx:Track></Placemark>
      <Placemark><name>Hut and its ground</name><MultiGeometry>
        <Point><coordinates>25.5,71.0</coordinates></Point>
        <Polygon><outerBoundaryIs><LinearRing><coordinates>25,71 26,71 26,72 25,71</coordinates></LinearRing>
        </outerBoundaryIs></Polygon></MultiGeometry></Placemark>
      <GroundOverlay><name>Old map</name><Icon><href>x.png</href></Icon></GroundOverlay>
    </Folder>
    <NetworkLink><name>Live ships</name><Link><href>https://example.org/ships.kml</href></Link></NetworkLink>""",
    '<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">',
)

SCHEMA_KML = kml(
    """
    <Schema name="sites" id="sites"><SimpleField name="kind" type="string"/></Schema>
    <Placemark><name>Well 4</name><ExtendedData><SchemaData schemaUrl="#sites">
      <SimpleData name="kind">well</SimpleData><SimpleData name="depth">31</SimpleData></SchemaData></ExtendedData>
      <Point><coordinates>36.1,-1.2</coordinates></Point></Placemark>"""
)

GPX = b"""<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="eTrex 10">
  <metadata><name>Round the lake</name><time>2024-05-01T08:00:00Z</time></metadata>
  <wpt lat="46.4531" lon="6.8912"><ele>375.2</ele><name>Pier</name><desc>Boats at noon</desc><sym>Flag, Blue</sym></wpt>
  <wpt lat="46.3833" lon="6.2348"><name>Old gate</name></wpt>
  <rte><name>Home</name><rtept lat="46.4" lon="6.9"/></rte>
  <trk><name>Day 1</name><trkseg><trkpt lat="46.4" lon="6.9"/><trkpt lat="46.5" lon="6.8"/></trkseg></trk>
</gpx>"""

TOPOJSON = json.dumps(
    {
        "type": "Topology",
        "transform": {"scale": [0.01, 0.01], "translate": [10, 50]},
        "objects": {
            "districts": {
                "type": "GeometryCollection",
                "geometries": [
                    {"type": "Polygon", "arcs": [[0, 1]], "id": "w", "properties": {"name": "West"}},
                    {"type": "Polygon", "arcs": [[2, -1]], "id": "e", "properties": {"name": "East"}},
                ],
            },
            "towns": {"type": "Point", "coordinates": [100, 200], "properties": {"name": "Mitte"}},
        },
        # the shared border from south to north; the rest of the west; the rest of the east
        "arcs": [
            [[100, 0], [0, 200]],
            [[100, 200], [-100, 0], [0, -200], [100, 0]],
            [[100, 0], [100, 0], [0, 200], [-100, 0]],
        ],
    }
).encode()

UMAP = json.dumps(
    {
        "type": "umap",
        "uri": "https://umap.example.org/en/map/wells_1",
        "properties": {"name": "Wells", "zoom": 6, "tilelayer": {}, "licence": ""},
        "geometry": {"type": "Point", "coordinates": [36, -1]},
        "layers": [
            {
                "type": "FeatureCollection",
                "features": [
                    {
                        "type": "Feature",
                        "properties": {"name": "Well 1", "description": "Deep", "_umap_options": {"color": "Red"}},
                        "geometry": {"type": "Point", "coordinates": [36.1, -1.2]},
                    }
                ],
                "_umap_options": {"displayOnLoad": True, "name": "Open"},
            },
            {
                "type": "FeatureCollection",
                "features": [],
                "_umap_options": {"name": "Live", "remoteData": {"url": "https://example.org/x"}},
            },
            {"type": "FeatureCollection", "features": [point(36.3, -1.4, name="Well 2")], "_storage": {"name": "Shut"}},
        ],
    }
).encode()

STORYMAP = json.dumps(
    {
        "storymap": {
            "language": "EN",
            "map_type": "osm:standard",
            "slides": [
                {
                    "type": "overview",
                    "location": {"lat": 40, "lon": 0, "line": True, "zoom": 3},
                    "text": {"headline": "A voyage", "text": "<p>How it <i>began</i>.</p>"},
                    "media": {"url": "", "caption": "", "credit": ""},
                },
                {
                    "date": "May",
                    "location": {"lat": 38.7223, "lon": -9.1393, "line": True, "name": "Lisbon", "zoom": 10},
                    "text": {"headline": "Leaving &amp; waving", "text": "Wind from the <b>north</b>."},
                    "media": {"url": "https://example.org/a.jpg", "caption": "The quay", "credit": "us"},
                },
                {
                    "location": {"lat": "28.1", "lon": "-15.4", "zoom": 8},
                    "text": {"headline": "Las Palmas", "text": ""},
                },
                {"text": {"headline": "At sea", "text": "Nothing in sight."}},
            ],
        }
    }
).encode()

CHAPTERS = (
    "Chapter,Media Link,Media Credit,Media Credit Link,Description,Zoom,Marker,Marker Color,Location,Latitude,"
    "Longitude,Overlay,Overlay Transparency,GeoJSON Overlay,GeoJSON Feature Properties\n"
    'Start,,,,"We set out, early.",12,Numbered,blue,"Kadıköy, Istanbul",40.9903,29.0290,,,,\n'
    "Across,,,,Over the strait.,12,Numbered,blue,,41.0256,28.9741,,,,\n"
).encode()

_ITEM = "http://www.wikidata.org/entity/"
WIKIDATA = json.dumps(
    [
        {"item": f"{_ITEM}Q585", "itemLabel": "Oslo", "coord": "Point(10.738888888 59.913333333)"},
        {"item": f"{_ITEM}Q2868", "itemLabel": "Lima", "coord": "Point(-77.0375 -12.06)"},
    ]
).encode()
WIKIDATA_VERBOSE = json.dumps(
    {
        "head": {"vars": ["place", "placeLabel", "coordinate_location"]},
        "results": {
            "bindings": [
                {
                    "place": {"type": "uri", "value": f"{_ITEM}Q585"},
                    "placeLabel": {"xml:lang": "en", "type": "literal", "value": "Oslo"},
                    "coordinate_location": {
                        "datatype": "http://www.opengis.net/ont/geosparql#wktLiteral",
                        "type": "literal",
                        "value": "Point(10.738888888 59.913333333)",
                    },
                },
                {
                    "place": {"type": "uri", "value": f"{_ITEM}Q1"},
                    "placeLabel": {"type": "literal", "value": "A crater"},
                    "coordinate_location": {"type": "literal", "value": f"<{_ITEM}Q405> Point(23.4 0.6)"},
                },
                {
                    "place": {"type": "uri", "value": f"{_ITEM}Q2"},
                    "placeLabel": {"type": "literal", "value": "No place"},
                },
            ]
        },
    }
).encode()
WIKIDATA_CSV = (
    "item,itemLabel,coord\n"
    f"{_ITEM}Q585,Oslo,Point(10.738888888 59.913333333)\n{_ITEM}Q2868,Lima,Point(-77.0375 -12.06)\n"
).encode()
WIKIDATA_TSV = (
    f'?item\t?itemLabel\t?coord\n<{_ITEM}Q585>\t"Oslo"@en\t'
    '"Point(10.73 59.91)"^^<http://www.opengis.net/ont/geosparql#wktLiteral>\n'
).encode()


def visited(name: str, latitude: float, longitude: float, day: str) -> dict[str, Any]:
    """A visit as Takeout had it."""
    location = {"latitudeE7": round(latitude * 1e7), "longitudeE7": round(longitude * 1e7), "placeId": f"id {latitude}"}
    return {
        "placeVisit": {
            "location": {**location, **({"name": name, "address": f"{name}\nStreet 1"} if name else {})},
            "duration": {"startTimestamp": f"{day}T08:00:00Z", "endTimestamp": f"{day}T09:00:00Z"},
        }
    }


TAKEOUT = json.dumps(
    {
        "timelineObjects": [
            visited("Harbour Café", 35.68, 139.69, "2024-01-01"),
            {"activitySegment": {"startLocation": {"latitudeE7": 356800000, "longitudeE7": 1396900000}}},
            visited("", 59.91, 10.75, "2024-01-02"),
            visited("Harbour Café", 35.68, 139.69, "2024-01-03"),
        ]
    }
).encode()
ANDROID = json.dumps(
    {
        "semanticSegments": [
            {
                "startTime": "2024-01-01T08:00:00.000+09:00",
                "visit": {"topCandidate": {"semanticType": "HOME", "placeLocation": {"latLng": "35.68°, 139.69°"}}},
            },
            {"startTime": "2024-01-01T09:00:00.000+09:00", "timelinePath": [{"point": "35.6°, 139.6°"}]},
            {"startTime": "2024-01-01T09:00:00.000+09:00", "activity": {"start": {"latLng": "35.6°, 139.6°"}}},
        ],
        "rawSignals": [],
    }
).encode()
IPHONE = json.dumps(
    [
        {"startTime": "2024-01-01T08:00:00Z", "activity": {"start": "geo:35.6,139.6", "end": "geo:35.68,139.69"}},
        {
            "startTime": "2024-01-01T09:00:00Z",
            "visit": {"topCandidate": {"semanticType": "Home", "placeLocation": "geo:35.680000,139.690000"}},
        },
    ]
).encode()
