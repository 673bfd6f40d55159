"""Every message, and every bad or odd file that we could think of, with the complete list of its problems.

A case is the text of the two files and the messages for it. The rest of reading is in test_reading.py.
"""

import contextlib
import csv
import io
import sys
import time
import tracemalloc
import unicodedata
from collections.abc import Iterable

import pytest

from geo.claims.kinds import KINDS
from geo.files.locations_csv import plain
from geo.files.reading import read
from geo.story import limits
from geo.story.problems import DataError

HEADER = "id,name,latitude,longitude,layer,rank,time_zone,precision,source"
ROW = "alpha,Alpha,10,20,one,1,Asia/Tokyo,site,a survey"
CSV = f"{HEADER}\n{ROW}\n"
TOML = """\
title = "A title"
standfirst = "A standfirst."
published = 2024-07-28

[[layer]]
id = "one"
title = "One"
colour = "#0072B2"
letter = "O"
shape = "circle"

[[section]]
id = "first"
title = "The first"
summary = "At [Alpha](place:alpha), [65 km](claim:far)."

[[claim]]
id = "far"
section = "first"
quote = "65 km away"
kind = "distance"
stated = 65
unit = "km"
from = ["alpha"]
to = ["alpha"]
source = "the article"
"""
PLACES = [ROW.replace("alpha", f"alpha-{n}" if n else "alpha") for n in range(10_000)]
FOR_PAIRS = "for a distance, a direction, a time-difference or a clock"
KINDS_NAMED = ", ".join(map(repr, KINDS))
DEADLINE = (('kind = "distance"', 'kind = "deadline"'), ('unit = "km"\nfrom = ["alpha"]\nto = ["alpha"]\n', ""))
OUTCOME = '[claim.outcome]\ndate = 2025-03-24\ntext = "Done."\nsource = "a paper"\n'
LAYER_TWO = '[[layer]]\nid = "two"\ntitle = "Two"\ncolour = "#000000"\nletter = "T"\nshape = "square"\n\n[[section]]'


def problems(locations: str | bytes = CSV, article: str | bytes = TOML) -> list[str]:
    """Every message, as a user sees it."""
    contents = (text.encode() if isinstance(text, str) else text for text in (locations, article))
    try:
        read(*contents)
    except DataError as error:
        return [str(problem) for problem in error.problems]
    return []


def row(**values: str) -> str:
    """The small story's locations, with some values of its one place changed; a new name adds a column at the end."""
    fields = dict(zip(HEADER.split(","), ROW.split(","), strict=True)) | values
    lines = io.StringIO()
    csv.writer(lines, lineterminator="\n").writerows([fields, fields.values()])
    return lines.getvalue()


def many(rows: Iterable[str]) -> str:
    """Locations with these rows."""
    return "\n".join([HEADER, *rows])


def kind(name: str, stated: str) -> tuple[tuple[str, str], ...]:
    """The changes that make the small story's claim one of a kind without unit and ends."""
    return (DEADLINE[0][0], f'kind = "{name}"'), DEADLINE[1], ("= 65", f"= {stated}")


def changed(*changes: tuple[str, str]) -> str:
    """The small story's article, with the first occurrence of each old text replaced."""
    text = TOML
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def told(*changes: tuple[str, str]) -> str:
    """The story that is told in Japanese too, with the first occurrence of each old text replaced."""
    text = TOLD
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


NOT_LATITUDE = "is not a latitude, from -90 to 90 degrees"
NOT_LONGITUDE = "is not a longitude, from -180 to 180 degrees"
SWAPPED = "; are latitude and longitude swapped?"
DECIMAL = "is not a plain decimal number; write"
NOT_PLAIN = "is not a plain decimal number; write degrees such as 35.7485 or -157.9064"
NOT_ID = "is not an id; use 1 to 40 of a-z, 0-9 and '-', such as 'yokota'"
OFFSET = "is an offset, not a time zone; write an IANA name such as 'Asia/Tokyo'"
NOT_ZONE = "is not an IANA time zone; write a name such as 'Asia/Tokyo'"
MEANT = "is not an IANA time zone; did you mean"
ABBREVIATION = "is an abbreviation, not a time zone; write an IANA name such as"
NOT_WEB = "is not a web address; write one that begins with 'https://', or leave it empty"


# --- either file: its contents, and what is said after its name

IMPORT = "import it on the page 'Your own article' or with 'python -m geo import'"
NOT_TEXT: list[tuple[bytes, str]] = [
    (b"%PDF-1.7\n", ": is a PDF; save it as plain text in UTF-8"),
    (b"PK\x03\x04rest", ": is a zip archive; save it as plain text in UTF-8"),
    (b"PK\x03\x04xl/workbook.xml", f": is an Excel workbook; {IMPORT}"),
    (
        b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        f": is an OpenDocument spreadsheet; {IMPORT}",
    ),
    (b"PK\x03\x04doc.kml", f": is KMZ; {IMPORT}"),
    (b"PK\x03\x04story/locations.csv", f": is a zip with a story in it; {IMPORT}"),
    (b'{"type": "FeatureCollection", "features": []}', f": is GeoJSON; {IMPORT}"),
    (b'\xef\xbb\xbf[{"type": "Feature", "geometry": null}]', f": is GeoJSON; {IMPORT}"),
    (b'{"type": "Topology", "objects": {}}', f": is TopoJSON; {IMPORT}"),
    (b'{"storymap": {"slides": []}}', f": is JSON; {IMPORT}"),
    (b"[\n [1, 2],\n [3, 4]\n]", f": is JSON; {IMPORT}"),
    (b'<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">', f": is KML; {IMPORT}"),
    (b"<kml><Document/></kml>", f": is KML; {IMPORT}"),
    (b'<?xml version="1.0"?><gpx version="1.1">', f": is GPX; {IMPORT}"),
    (b"<?xml version='1.0'?><svg/>", f": is XML; {IMPORT}"),
    (b"<!DOCTYPE html><p>A page</p>", f": is a web page (HTML); {IMPORT}"),
    (b"<html></html>", f": is a web page (HTML); {IMPORT}"),
    (b"\x1f\x8b\x08rest", ": is a gzip archive; save it as plain text in UTF-8"),
    (b"\xd0\xcf\x11\xe0rest", ": is an old Office file; save it as plain text in UTF-8"),
    ("id,name\n".encode("utf-16"), ": is UTF-16 text; save it as plain text in UTF-8"),
    (b"\xfe\xff\x00i", ": is UTF-16 text; save it as plain text in UTF-8"),
    (b"\x89PNG\r\n\x1a\n", ": is a picture; save it as plain text in UTF-8"),
    (b"\xff\xd8\xff\xe0", ": is a picture; save it as plain text in UTF-8"),
    ("id,name\n".encode("utf-16-le"), ", line 1: has a NUL byte; save the file as plain text in UTF-8"),
    (b"# one\n# t\x00o\n", ", line 2: has a NUL byte; save the file as plain text in UTF-8"),
    ("# 東京\n".encode("shift-jis"), ", line 1: byte 0x93 is not UTF-8; save the file as UTF-8"),
    (b"# one\n# t\xf6o\n", ", line 2: byte 0xF6 is not UTF-8; save the file as UTF-8"),
    (b"\xef\xbb\xbf# one\n# t\xf6o\n", ", line 2: byte 0xF6 is not UTF-8; save the file as UTF-8"),
]

# --- locations.csv: its text, and what is said after its name


def missing(name: str) -> str:
    return f", line 1: column {name!r} is missing; add it to the header and to every row"


NO_NAME = missing("name")
NOT_YET = f"is a table, but not yet one of a story; {IMPORT}, which makes what is missing"
ABSENT = (
    "columns 'id', 'layer', 'rank', 'time_zone', 'precision', 'source' are missing; "
    "add them to the header and to every row"
)
HEADERS: list[tuple[str, list[str]]] = [
    ("", [f": is empty; the first line names the columns: {HEADER.replace(',', ', ')}"]),
    ("\n \n,,\n", [f": is empty; the first line names the columns: {HEADER.replace(',', ', ')}"]),
    (HEADER, [": has a header but no place; write one place a line"]),
    (ROW, [f", line 1: names no known column; the header is {HEADER}, or {IMPORT}"]),
    (TOML, [": is TOML, as article.toml is; bring it as that file"]),
    (
        CSV.replace("latitude", "lat").replace("longitude", "lng"),
        [
            ", line 1: column 'latitude' is missing; if 'lat' holds it, rename it",
            ", line 1: column 'longitude' is missing; if 'lng' holds it, rename it",
        ],
    ),
    (CSV.replace("name", "NAME"), [", line 1: column 'name' is missing; if 'NAME' holds it, rename it"]),
    (CSV.replace("precision", "region"), [", line 1: 'region' is not a known column; remove it", missing("precision")]),
    (
        CSV.replace("latitude", "altitude"),
        [", line 1: 'altitude' is not a known column; remove it", missing("latitude")],
    ),
    (
        CSV.replace("name", "city").replace("source", "title"),
        [", line 1: column 'name' is missing; if 'city' or 'title' holds it, rename it", missing("source")],
    ),
    (
        row(title="A title", state="Bavaria"),
        [f", line 1: {name!r} is not a known column; remove it" for name in ("title", "state")],
    ),
    (row(Notes="A note"), [", line 1: 'Notes' is not a known column; did you mean 'note'?"]),
    (
        "Strike,Date,Location,Latitude,Longitude,Damage,Minimum\nS1,17/06/2024,A village,32.3,69.4,-,1\n",
        [
            f": {NOT_YET}",
            ", line 1: 'Strike', 'Date', 'Damage' and 1 more are not known columns; remove them",
            f", line 1: {ABSENT}",
            ", line 1: column 'name' is missing; if 'Location' holds it, rename it",
            ", line 1: column 'latitude' is missing; if 'Latitude' holds it, rename it",
            ", line 1: column 'longitude' is missing; if 'Longitude' holds it, rename it",
        ],
    ),
    (
        "名称,緯度,経度\n那覇,26.2,127.7\n",
        [
            f": {NOT_YET}",
            f", line 1: {ABSENT}",
            ", line 1: column 'name' is missing; if '名称' holds it, rename it",
            ", line 1: column 'latitude' is missing; if '緯度' holds it, rename it",
            ", line 1: column 'longitude' is missing; if '経度' holds it, rename it",
        ],
    ),
    (
        CSV.replace("latitude,longitude", "WKT").replace("10,20", "POINT(20 10)"),
        [
            f": {NOT_YET}",
            ", line 1: 'WKT' is not a known column; "
            "it may hold the positions, which stand in 'latitude' and 'longitude'",
            missing("latitude"),
            missing("longitude"),
        ],
    ),
    (CSV.replace("name", "n" * 99), [f", line 1: '{'n' * 55}...' is not a known column; remove it", NO_NAME]),
    (f"{HEADER},{'c,' * 9_991}\n{ROW}\n", [", line 1: has 10,001 columns; at most 100 are read"]),
    ("lat," * 200_000, [", line 1: has 200,001 columns; at most 100 are read"]),
    (f"\n\n{HEADER},height\n{ROW},3\n", [", line 3: 'height' is not a known column; remove it"]),
    (
        CSV.replace("rank,", "").replace("name,", ""),
        [
            ", line 1: column 'name' is missing; add it to the header and to every row",
            ", line 1: column 'rank' is missing; add it to the header and to every row",
        ],
    ),
    (row(height="3"), [", line 1: 'height' is not a known column; remove it"]),
    (
        CSV.replace("time_zone", "timezone"),
        [", line 1: column 'time_zone' is missing; if 'timezone' holds it, rename it"],
    ),
    (
        CSV.replace("time_zone", "Time Zone"),
        [", line 1: column 'time_zone' is missing; if 'Time Zone' holds it, rename it"],
    ),
    (f"{HEADER},name\n{ROW},Beta\n", [", line 1: column 'name' occurs 2 times; keep one"]),
    (f"{HEADER},\n{ROW},\n", [", line 1: column 10 has no name; name it or remove it"]),
]

ROWS: list[tuple[str, list[str]]] = [
    (
        f"{ROW},more\n",
        ["line 2: has 10 fields, but the header has 9; put a value that holds a comma in double quotes"],
    ),
    ("alpha\n", ["line 2: has 1 field, but the header has 9; an empty value keeps its comma"]),
    (
        '\n"alpha\n\n",Alpha\nbeta,Beta\n',
        [
            "line 3: has 2 fields, but the header has 9; an empty value keeps its comma",
            "line 6: has 2 fields, but the header has 9; an empty value keeps its comma",
        ],
    ),
    (
        ROW + '\nbeta,"Beta,1,2\nc,d\n',
        ["line 3: has a double quote that is opened and never closed; close it"],
    ),
    (
        ROW.replace("Alpha", '"Al"pha"'),
        ['line 2: has a double quote in the middle of a value; write it twice: ""'],
    ),
    (
        ROW.replace("Alpha", "A" * 999_000),
        ["line 2: has a value of over 131,072 characters, or a double quote that is never closed"],
    ),
    (ROW.replace("Alpha", "A" * 10_000), ["line 2, name: has 10,000 characters; at most 300 are read"]),
    (
        f'"{ROW}\n' + "\n".join(ROW for _ in range(4_000)),
        ["line 2: has a value of over 131,072 characters, or a double quote that is never closed"],
    ),
    (f"{ROW},\n", ["line 2: has 10 fields, but the header has 9; remove the comma at the end"]),
    (
        ROW.replace("10,20", "35,7485,139,3480"),
        ["line 2: has 11 fields, but the header has 9; write decimals with a point, such as 35.7485"],
    ),
    (
        f"{ROW}\n{ROW.replace('alpha', 'beta')},more\n",
        ["line 3: has 10 fields, but the header has 9; put a value that holds a comma in double quotes"],
    ),
    (f"{ROW}\nbeta,Beta\n", ["line 3: has 2 fields, but the header has 9; an empty value keeps its comma"]),
    (
        '\n"al\npha",Alpha,91,20,one,1,Asia/Tokyo,site,a survey\nbeta,Beta\n',
        [
            f"line 3, id: 'al\\npha' {NOT_ID}",
            f"line 3, latitude: '91' {NOT_LATITUDE}{SWAPPED}",
            "line 5: has 2 fields, but the header has 9; an empty value keeps its comma",
        ],
    ),
    (ROW.replace("Alpha", '"Alpha'), ["line 2: has a double quote that is opened and never closed; close it"]),
    (f"{ROW}\n\n{ROW}\n", ["line 4, id: 'alpha' is already used on line 2; ids are unique"]),
    (
        f"{ROW}\n{ROW.replace('10', '95')}\n",
        [
            "line 3, id: 'alpha' is already used on line 2; ids are unique",
            f"line 3, latitude: '95' {NOT_LATITUDE}{SWAPPED}",
        ],
    ),
]

# --- locations.csv: a column, its value, and what is said after both

DMS, DMS_NORTH = r"""'35°44\'55"'""", r"""'35°44\'55"N'"""

VALUES: list[tuple[str, str, str]] = [
    ("id", "Yokota", f"'Yokota' {NOT_ID}"),
    ("id", "a_b", f"'a_b' {NOT_ID}"),
    ("id", "é", f"'é' {NOT_ID}"),
    ("id", "a" * 41, f"'{'a' * 41}' {NOT_ID}"),
    ("id", "a" * 99, f"'{'a' * 55}...' {NOT_ID}"),
    ("id", "", "is missing; write an id such as 'yokota'"),
    ("name", "", "is missing; write the place's name"),
    ("name", "  ", "is missing; write the place's name"),
    *(
        ("name", blank, "is blank; write at least one visible character")
        for blank in ("\u200b", "\u200d\u2060", "\ufeff", "\u00ad", "\u3164", "\u2800", "\u0301", "\U000e0041")
    ),
    ("name", "a\tb", r"'a\tb' is not on one line; replace the line break or tab with a space"),
    ("name", "a\nb", r"'a\nb' is not on one line; replace the line break or tab with a space"),
    ("name", "a\u2028b", r"'a\u2028b' is not on one line; replace the line break or tab with a space"),
    ("name", "\u202eAlpha", "contains U+202E, which reverses the text around it; delete it"),
    ("name", "Al\u2066pha", "contains U+2066, which reverses the text around it; delete it"),
    ("name", "Al\x07pha", "contains U+0007, a control character; delete it"),
    ("name", "Al\x85pha", "contains U+0085, a control character; delete it"),
    ("name", "\ue000", "contains U+E000, a private-use character; delete it"),
    ("name", "\uffff", "contains U+FFFF, an unassigned character; delete it"),
    ("name", "a" * 301, "has 301 characters; at most 300 are read"),
    ("latitude", "", "is missing; write a latitude, from -90 to 90 degrees"),
    ("latitude", "91", f"'91' {NOT_LATITUDE}{SWAPPED}"),
    ("latitude", "-90.0001", f"'-90.0001' {NOT_LATITUDE}{SWAPPED}"),
    ("latitude", "181", f"'181' {NOT_LATITUDE}"),
    ("latitude", "9" * 400, f"'{'9' * 55}...' is not a latitude, from -90 to 90 degrees"),
    ("latitude", "nan", f"'nan' {NOT_PLAIN}"),
    ("latitude", "inf", f"'inf' {NOT_PLAIN}"),
    ("latitude", "1e400", f"'1e400' {NOT_PLAIN}"),
    ("latitude", "1_0", f"'1_0' {NOT_PLAIN}"),
    ("latitude", "٣٥", f"'٣٥' {DECIMAL} 35"),
    ("latitude", "35,7485", f"'35,7485' {DECIMAL} 35.7485"),
    ("latitude", "35°44'55\"", f"{DMS} {DECIMAL} 35.7486"),
    ("latitude", "35°44'55\"N", f"{DMS_NORTH} {DECIMAL} 35.7486"),
    ("latitude", "35º44′55.5″ S", f"'35º44′55.5″ S' {DECIMAL} -35.74875"),
    ("latitude", "N 35°44.5'", f'"N 35°44.5\'" {DECIMAL} 35.7417'),
    ("latitude", "35.7485°", f"'35.7485°' {DECIMAL} 35.7485"),
    ("latitude", "35.7485 S", f"'35.7485 S' {DECIMAL} -35.7485"),
    ("latitude", "35°61′", f"'35°61′' {NOT_PLAIN}"),
    ("latitude", "３５．７", f"'３５．７' {DECIMAL} 35.7"),
    ("latitude", "1,234.5", f"'1,234.5' {NOT_PLAIN}"),
    ("latitude", "1e1", f"'1e1' {NOT_PLAIN}"),
    ("latitude", "0x1F", f"'0x1F' {NOT_PLAIN}"),
    ("latitude", "NA", f"'NA' {NOT_PLAIN}"),
    ("latitude", "10.", f"'10.' {DECIMAL} 10"),
    ("latitude", "−35.7", f"'−35.7' {DECIMAL} -35.7"),
    ("longitude", "181", f"'181' {NOT_LONGITUDE}; write -179.0"),
    ("longitude", "202.0936", f"'202.0936' {NOT_LONGITUDE}; write -157.9064"),
    ("longitude", "-180.1", f"'-180.1' {NOT_LONGITUDE}; write 179.9"),
    ("longitude", "1000", f"'1000' {NOT_LONGITUDE}"),
    ("longitude", "157°54'W", f'"157°54\'W" {DECIMAL} -157.9000'),
    ("layer", "onee", "'onee' is not a layer of this story; did you mean 'one'?"),
    ("layer", "zzz", "'zzz' is not a layer of this story; add it or name another layer"),
    ("rank", "", "is missing; write a whole number from 1 (labelled first) to 9"),
    ("rank", "0", "'0' is not a whole number from 1 (labelled first) to 9"),
    ("rank", "10", "'10' is not a whole number from 1 (labelled first) to 9"),
    ("rank", "1.5", "'1.5' is not a whole number from 1 (labelled first) to 9"),
    ("rank", "１", "'１' is not a whole number from 1 (labelled first) to 9"),
    ("rank", "9" * 5000, f"'{'9' * 55}...' is not a whole number from 1 (labelled first) to 9"),
    ("time_zone", "", "is missing; write an IANA name such as 'Asia/Tokyo'"),
    ("time_zone", "UTC+9", f"'UTC+9' {OFFSET}"),
    ("time_zone", "Etc/GMT+9", f"'Etc/GMT+9' {OFFSET}"),
    ("time_zone", "+09:00", f"'+09:00' {OFFSET}"),
    ("time_zone", "UTC", f"'UTC' {OFFSET}"),
    ("time_zone", "GMT", f"'GMT' {OFFSET}"),
    ("time_zone", "Z", f"'Z' {OFFSET}"),
    ("time_zone", "9", f"'9' {OFFSET}"),
    ("time_zone", "EST", f"'EST' {ABBREVIATION} 'America/New_York' or 'America/Panama'"),
    ("time_zone", "jst", f"'jst' {ABBREVIATION} 'Asia/Tokyo'"),
    ("time_zone", "IST", f"'IST' {ABBREVIATION} 'Asia/Kolkata' or 'Asia/Jerusalem' or 'Europe/Dublin'"),
    ("time_zone", "EST5EDT", f"'EST5EDT' {NOT_ZONE}"),
    ("time_zone", "localtime", f"'localtime' {NOT_ZONE}"),
    ("time_zone", "Factory", f"'Factory' {NOT_ZONE}"),
    ("time_zone", "../../etc/passwd", f"'../../etc/passwd' {NOT_ZONE}"),
    ("time_zone", "zone.tab", f"'zone.tab' {NOT_ZONE}"),
    ("time_zone", "/usr/share/zoneinfo/Asia/Tokyo", f"'/usr/share/zoneinfo/Asia/Tokyo' {MEANT} 'Asia/Tokyo'?"),
    ("time_zone", "US/Pacific-New", f"'US/Pacific-New' {MEANT} 'US/Pacific'?"),
    ("time_zone", "Canada/East-Saskatchewan", f"'Canada/East-Saskatchewan' {MEANT} 'Canada/Saskatchewan'?"),
    ("time_zone", "Japan", f"'Japan' {MEANT} 'Asia/Tokyo'?"),
    ("time_zone", "Honolulu", f"'Honolulu' {MEANT} 'Pacific/Honolulu'?"),
    ("time_zone", "America/New York", f"'America/New York' {MEANT} 'America/New_York'?"),
    ("time_zone", "Asia/Beijing", f"'Asia/Beijing' {NOT_ZONE}"),
    ("time_zone", "A" * 300, f"'{'A' * 55}...' {NOT_ZONE}"),
    ("time_zone", "A" * 3_000, f"'{'A' * 55}...' {NOT_ZONE}"),
    ("time_zone", "Mars/Olympus", f"'Mars/Olympus' {NOT_ZONE}"),
    ("time_zone", "asia/tokyo", "'asia/tokyo' is not an IANA time zone; did you mean 'Asia/Tokyo'?"),
    ("precision", "town", "'town' is not one of 'site', 'city', 'area'"),
    ("source", "", "is missing; write where the position comes from"),
    ("source_url", "http://example.org", f"'http://example.org' {NOT_WEB}"),
    ("source_url", "javascript:alert(1)", f"'javascript:alert(1)' {NOT_WEB}"),
    ("source_url", "https://a b", f"'https://a b' {NOT_WEB}"),
    ("source_url", "https://a/\u202e", "contains U+202E, which reverses the text around it; delete it"),
    ("other_names", "a; \u202eb", "contains U+202E, which reverses the text around it; delete it"),
    ("other_names", ";".join(f"n{number}" for number in range(51)), "has 51 names; at most 50 are read"),
    ("other_names", "x" * 301, "has 301 characters; at most 300 are read"),
    ("source_url", "https://a/" + "b" * 2_000, "has 2,010 characters; at most 2,000 are read"),
    ("source_url", "//a.example", f"'//a.example' {NOT_WEB}"),
    ("source_url", 'https://a"onclick=', "'https://a\"onclick=' " + NOT_WEB),
    ("outline", "158", "is set, but precision is 'site'; only an 'area' has an outline"),
    ("radius_km", "600 km", "'600 km' is not a plain number of kilometres; write one such as 600"),
    ("radius_km", "0", "'0' is not a number of kilometres above 0, at most 5,000"),
    ("radius_km", "5001", "'5001' is not a number of kilometres above 0, at most 5,000"),
    (
        "outline",
        "T W",
        "'T W' is not a country's three-digit ISO 3166-1 number or an area's id, such as '158' or 'US-CA'",
    ),
    (
        "outline",
        "TWN",
        "'TWN' is neither a country's three-digit ISO 3166-1 number nor the id of a part of a country or of a sea; "
        "write one such as '158' or 'US-CA'",
    ),
]

# --- article.toml: what is changed in it, and what is said after its name

LONG = "n" * 99
TABLE_TWICE = "this table stands above already; a list of them begins each with [[...]]"
NO_EQUALS = "expected '=' after a key in a key/value pair; write key = value"
OPEN_LIST = "unclosed array; close the list with ']'"
ONE_A_LINE = (
    "expected newline or end of document after a statement; "
    'write one value a line; within a text, a double quote is written \\"'
)
JAPANESE = """\
[ja]
title = "題"
standfirst = "前文。"

[[layer]]
id = "one"
title = "One"
colour = "#0072B2"
letter = "O"
shape = "circle"

[layer.ja]
title = "一"

[[section]]
id = "first"
title = "The first"
summary = "At [Alpha](place:alpha), [65 km](claim:far)."

[section.ja]
title = "その一"
summary = "[アルファ](place:alpha)、[65キロ](claim:far)。"
"""
TOLD = TOML[: TOML.index("[[layer]]")] + JAPANESE + "\n" + TOML[TOML.index("[[claim]]") :]
"""The small story, told in Japanese too."""

TELLINGS: list[tuple[str, str, list[str]]] = [
    ('title = "題"', 'title = "題"\nurl = "https://example.org"', ["ja.url: is the same in each language; remove it"]),
    ('title = "題"', "title = 5", ["ja.title: 5 is not text; write the story's title, in your own words"]),
    ('title = "題"', 'title = " "', ["ja.title: is blank; write at least one visible character"]),
    ('title = "題"', 'titel = "題"', ["ja.titel: is not a known text; did you mean 'title'?"]),
    ('title = "題"', '"\\n" = "題"', ["ja.'\\n': is not a known text; remove it"]),
    (
        'title = "題"',
        'publisher = "社"',
        ["ja.publisher: has no text beside it in the first language; write 'publisher' there too"],
    ),
    ("[ja]", "[de]", ["de: is not a known field; remove it"]),
    (JAPANESE[: JAPANESE.index("[[layer]]")], 'ja = "題"\n', ["ja: '題' is not a table of texts"]),
    (
        'title = "一"',
        f'title = "{"一" * 301}"\nletter = "い"',
        [
            "layer 'one', ja.letter: is the same in each language; remove it",
            "layer 'one', ja.title: has 301 characters; at most 300 are read",
        ],
    ),
    ("[layer.ja]", "[[layer.ja]]", ["layer 'one', ja: a list is not a table of texts"]),
    (
        "、[65キロ](claim:far)",
        "、[東京](place:tokyo)",
        [
            "section 'first', ja.summary: links 'place:tokyo', which the first language does not; remove the link",
            "section 'first', ja.summary: does not link 'claim:far', as the first language does; link it too",
        ],
    ),
    (
        "(place:alpha)、",
        "(http:alpha)、",
        [
            "section 'first', ja.summary: has a link to 'http:alpha'; a link leads to 'place:ID', 'claim:ID' or "
            "'https://...'"
        ],
    ),
]
TOLD_CLAIMS: list[tuple[str, list[str]]] = [
    ('quote = "65キロ"', ["ja.quote: is the same in each language; remove it"]),
    ('note = "注"', ["ja.note: has no text beside it in the first language; write 'note' there too"]),
    ('unit = "キロ"', ["ja.unit: is the same in each language; remove it"]),
    ('source = "記\\u202e事"', ["ja.source: contains U+202E, which reverses the text around it; delete it"]),
]
TOLD_OUTCOMES: list[tuple[str, list[str]]] = [
    ("date = 2025-01-01", ["ja.outcome.date: is the same in each language; remove it"]),
    ("text = 5", ["ja.outcome.text: 5 is not text; write what happened, in your own words"]),
]

NOTHING = [
    ", title: is missing; write the story's title, in your own words",
    ", standfirst: is missing; write one or two sentences, in your own words",
    ", published: is missing; write the article's date, such as 2024-07-28",
    ", layer: is missing; a story has at least one [[layer]]",
    ", section: is missing; a story has at least one [[section]]",
]
TOPS: list[tuple[list[tuple[str, str]], list[str]]] = [
    (
        [('"A title"', "A title")],
        [", line 1, column 9: 'A title' is not TOML: invalid value; put text in double quotes"],
    ),
    (
        [('"A title"', '"A title')],
        [
            ", line 1, column 17: is not TOML: illegal character '\\n'; "
            'a text that runs over several lines stands between three double quotes: """'
        ],
    ),
    (
        [('"A title"', '"A "new" title"')],
        [
            ", line 1, column 13: 'new\" title\"' is not TOML: expected newline or end of document after a statement; "
            'write one value a line; within a text, a double quote is written \\"'
        ],
    ),
    (
        [('"A title"', "“A title”")],
        [", line 1, column 9: '“A title”' is not TOML: invalid value; put text in double quotes"],
    ),
    (
        [('"A title"', r'"A\title\q"')],
        [", line 1, column 19: '\"' is not TOML: unescaped '\\' in a string; a backslash is written \\\\"],
    ),
    ([("title = ", "title: ")], [", line 1, column 6: ': \"A title\"' is not TOML: " + NO_EQUALS]),
    ([("title = ", "the title = ")], [", line 1, column 5: 'title = \"A title\"' is not TOML: " + NO_EQUALS]),
    (
        [("standfirst", 'title = "B"\nstandfirst')],
        [", line 2, column 12: is not TOML: cannot overwrite a value; this key is already set above; keep one"],
    ),
    (
        [("[[section]]", "[layer]\n[[section]]")],
        [f", line 12, column 7: ']' is not TOML: cannot declare 'layer' twice; {TABLE_TWICE}"],
    ),
    (
        [("[[layer]]", "[[layer]")],
        [", line 5, column 8: ']' is not TOML: expected ']]' at the end of an array declaration"],
    ),
    (
        [('source = "the article"\n', 'source = """the article\n')],
        [": is not TOML: unterminated string at its end; close the text with the quotes that it begins with"],
    ),
    ([('from = ["alpha"]', 'from = ["alpha"')], [", line 25, column 1: 'to = [\"alpha\"]' is not TOML: " + OPEN_LIST]),
    ([(TOML, CSV)], [": is a table, as locations.csv is; bring it as that file"]),
    ([(TOML, "\r")], [", line 1, column 1: is not TOML: invalid statement"]),
    (
        [("2024-07-28", "2024-02-30")],
        [
            ", line 3, column 13: '2024-02-30' is not TOML: invalid date or datetime; "
            "write a day of the calendar, such as 2024-07-28"
        ],
    ),
    (
        [("= 65", "= 6,500")],
        [
            ", line 22, column 11: ',500' is not TOML: expected newline or end of document after a statement; "
            "write 6500 without a comma"
        ],
    ),
    (
        [("= 65", "= 1,006,500.5")],
        [
            ", line 22, column 11: ',006,500.5' is not TOML: expected newline or end of document after a statement; "
            "write 1006500 without a comma"
        ],
    ),
    ([("2024-07-28", "28.07.2024")], [", line 3, column 18: '.2024' is not TOML: " + ONE_A_LINE]),
    ([("65\n", "[" * 5000)], [", line 22: has over 16 brackets open at once; a story needs two"]),
    ([(TOML, "[" * 200_000)], [", line 1: has over 16 brackets open at once; a story needs two"]),
    ([(TOML, "a=" + "{a=" * 60_000)], [", line 1: has over 16 brackets open at once; a story needs two"]),
    ([(TOML, "a" + ".a" * 90_000 + "=1")], [", line 1: has a key of over 2 parts (a.b.c); a story needs two"]),
    *(
        ([(TOML, key)], [", line 1: has a key of over 2 parts (a.b.c); a story needs two"])
        for key in (
            "a" + ".a" * 90_000,
            "a" + ".a" * 90_000 + "é=1",
            "a" + " . a" * 45_000 + " x",
            "a" + ".'a'" * 45_000,
            "['a'" + '."a"' * 45_000,
            "x = {a" + ".a" * 90_000 + ",",
        )
    ),
    ([("[[layer]]", "[a . 'b' . \"c\"]")], [", line 5: has a key of over 2 parts (a.b.c); a story needs two"]),
    (
        [(TOML, "[[claim]]\n" * 15_000)],
        [*NOTHING[:3], ", claim: has 15,000 tables; at most 200 are read", *NOTHING[3:]],
    ),
    (
        [("title", "".join(f"k{number} = 1\n" for number in range(101)) + "title")],
        [": has 104 fields; at most 100 are read"],
    ),
    ([(TOML, "# " + "x" * 200_000)], [": has over 200,000 bytes; at most 200,000 are read"]),
    (
        [("65\n", "9" * 5000 + "\n")],
        [", line 22: has a number of over 1,000 digits; a figure is below 10^15"],
    ),
    ([('title = "A title"\n', "")], [", title: is missing; write the story's title, in your own words"]),
    ([('"A title"', "5")], [", title: 5 is not text; write the story's title, in your own words"]),
    ([('"A title"', "true")], [", title: true is not text; write the story's title, in your own words"]),
    ([('"A title"', '["A"]')], [", title: a list is not text; write the story's title, in your own words"]),
    (
        [('"A title"', "0x" + "f" * 5000)],
        [", title: a number of over 50 digits is not text; write the story's title, in your own words"],
    ),
    (
        [("title =", "title.a =")],
        [", title: a table is not text; write the story's title, in your own words"],
    ),
    ([('"A title"', '" "')], [", title: is blank; write at least one visible character"]),
    ([('"A standfirst."', '""')], [", standfirst: is blank; write at least one visible character"]),
    ([("published", "publisher = 5\npublished")], [", publisher: 5 is not text; write text in double quotes"]),
    (
        [("standfirst", "stand_first")],
        [
            ", standfirst: is missing; write one or two sentences, in your own words",
            ", stand_first: is not a known field; did you mean 'standfirst'?",
        ],
    ),
    (
        [("title", f"{'k' * 99} = 1\n'a b.c' = 1\n\"\\n\" = 1\ntitle")],
        [
            f", '{'k' * 55}...': is not a known field; remove it",
            ", 'a b.c': is not a known field; remove it",
            r", '\n': is not a known field; remove it",
        ],
    ),
    (
        [("[[layer]]", f"[{LONG}]\n[{LONG}]")],
        [f", line 6, column 101: ']' is not TOML: cannot declare '{LONG[:55]}...' twice; {TABLE_TWICE}"],
    ),
    (
        [("standfirst", f"x = {{{LONG}=1,{LONG}=2}}\nstandfirst")],
        [f", line 2, column 209: '}}' is not TOML: duplicate inline table key '{LONG[:55]}...'"],
    ),
    ([("published", "zzz = 1\npublished")], [", zzz: is not a known field; remove it"]),
    (
        [("2024-07-28", '"2024-07-28"')],
        [", published: '2024-07-28' is not a date; write the article's date, such as 2024-07-28, without quotes"],
    ),
    (
        [("2024-07-28", "2024-07-28T10:00:00Z")],
        [
            ", published: 2024-07-28T10:00:00+00:00 is not a date; "
            "write the article's date, such as 2024-07-28, without quotes"
        ],
    ),
    ([("2024-07-28", "9999-12-31")], [", published: 9999-12-31 is not from 1000-01-01 to 9998-12-31"]),
    ([("2024-07-28", "0999-12-31")], [", published: 0999-12-31 is not from 1000-01-01 to 9998-12-31"]),
    ([("title", 'url = "http://a.b"\ntitle')], [f", url: 'http://a.b' {NOT_WEB}"]),
    (
        [("title", 'language = "english"\ntitle')],
        [", language: 'english' is not a language tag such as 'en' or 'ja'"],
    ),
    ([("title", "view = 1\ntitle")], [", view: is not a table"]),
    ([("[[layer]]", "[layer]")], [", layer: is not a list of tables; begin each with [[layer]]"]),
    (
        [("[[section]]", "[[sections]]")],
        [
            ", sections: is not a known field; did you mean 'section'?",
            ", section: is missing; a story has at least one [[section]]",
        ],
    ),
    (
        [("[[layer]]", "[[layers]]")],
        [
            ", layers: is not a known field; did you mean 'layer'?",
            ", layer: is missing; a story has at least one [[layer]]",
        ],
    ),
]

RING = """
[[ring]]
place = "alpha"
radius = 6000
unit = "mi"
title = "An aircraft"
source = "a report"
caveat = "Without wind."

"""
BAD_LINK = "a link leads to 'place:ID', 'claim:ID' or 'https://...'"


# --- article.toml: an old text, the new one, and what is said

FIELDS = "section 'first': has 102 fields; at most 100 are read"
PARTS: list[tuple[str, str, str]] = [
    ('id = "one"\n', "", "layer 1, id: is missing; write an id such as 'commands'"),
    ('id = "one"', 'id = "Nr. 1"', f"layer 'Nr. 1', id: 'Nr. 1' {NOT_ID}"),
    ("#0072B2", "blue", "layer 'one', colour: 'blue' is not a colour such as '#0072B2'"),
    ('"O"', '"OO"', "layer 'one', letter: 'OO' is not one letter or digit"),
    ('"O"', '"!"', "layer 'one', letter: '!' is not one letter or digit"),
    (
        "circle",
        "{0}%s",
        "layer 'one', shape: '{0}%s' is not one of 'circle', 'square', 'diamond', 'triangle', 'hexagon'",
    ),
    (
        "[[section]]",
        LAYER_TWO.replace('"T"', '"O"'),
        "layer 'two', letter: 'O' is already the letter of 'one'; choose another",
    ),
    (
        "[[section]]",
        LAYER_TWO.replace('"two"', '"one"'),
        "layer 'one', id: 'one' occurs twice; ids are unique among the [[layer]]s",
    ),
    (
        "[[claim]]",
        '[[section]]\nid = "first"\ntitle = "x"\nsummary = "x"\n[[claim]]',
        "section 'first', id: 'first' occurs twice; ids are unique among the [[section]]s",
    ),
    ('id = "first"', "id = 5", "section 1, id: 5 is not text; write an id such as 'worries'"),
    (
        "At [",
        "\\u202e [",
        "section 'first', summary: contains U+202E, which reverses the text around it; delete it",
    ),
    ("At [", "a" * 4000 + " [", "section 'first', summary: has 4,042 characters; at most 4,000 are read"),
    (
        "place:alpha",
        "place:alhpa",
        "section 'first', summary: 'alhpa' is not a place of this story; did you mean 'alpha'?",
    ),
    (
        "claim:far",
        "claim:fare",
        "section 'first', summary: 'fare' is not a claim of this story; did you mean 'far'?",
    ),
    (
        "claim:far",
        "claim:q",
        "section 'first', summary: 'q' is not a claim of this story; add it or name another claim",
    ),
    ("place:alpha", "http://a.b", f"section 'first', summary: has a link to 'http://a.b'; {BAD_LINK}"),
    ("place:alpha", "javascript:a", f"section 'first', summary: has a link to 'javascript:a'; {BAD_LINK}"),
    ("place:alpha", "Place:alpha", f"section 'first', summary: has a link to 'Place:alpha'; {BAD_LINK}"),
    ("place:alpha", "", f"section 'first', summary: has a link to ''; {BAD_LINK}"),
    (
        "[Alpha]",
        "[]",
        "section 'first', summary: has a link to 'place:alpha' without a text; write one in the brackets",
    ),
    (
        "place:alpha",
        "place: alpha",
        "section 'first', summary: has '[Alpha](place:', which is not a complete link; "
        "write one such as [Tokyo](place:tokyo)",
    ),
    ("At [", "[" * 200, "section 'first', summary: has 201 of the signs '[', '*' and '_'; at most 100 are read"),
    ('id = "first"', 'id = "first"\noutcome = {' + ", ".join(f"a{n} = 1" for n in range(98)) + "}", FIELDS),
    (
        "[[layer]]",
        "[view]\nfit = [" + '"alpha",' * 10_001 + "]\n[[layer]]",
        "view, fit: has 10,001 places; at most 10,000 are read",
    ),
    ("[[layer]]", "[view]\nfits = []\n[[layer]]", "view, fits: is not a known field; did you mean 'fit'?"),
    ("[[layer]]", '[view]\nfit = "alpha"\n[[layer]]', "view, fit: 'alpha' is not a list of place ids"),
    ("[[layer]]", "[view]\nfit = [1]\n[[layer]]", "view, fit: 1 is not text; write a list of place ids"),
    (
        "[[layer]]",
        '[view]\norigin = "alph"\n[[layer]]',
        "view, origin: 'alph' is not a place of this story; did you mean 'alpha'?",
    ),
    ("[[layer]]", '[view]\norigin = "Alpha"\n[[layer]]', f"view, origin: 'Alpha' {NOT_ID}"),
    (
        "[[layer]]",
        '[view]\npanels = ["places", "figure"]\n[[layer]]',
        "view, panels: 'figure' is not a panel; did you mean 'figures'?",
    ),
    (
        "[[layer]]",
        "[view]\npanels = [1]\n[[layer]]",
        "view, panels: 1 is not a panel; write some of 'figures', 'hours', 'distances', 'places', 'about'",
    ),
    (
        "[[layer]]",
        '[view]\npanels = "figures"\n[[layer]]',
        "view, panels: 'figures' is not a list of panels, such as ['figures', 'places']",
    ),
    (
        "[[layer]]",
        '[view]\ninstant = "noon"\n[[layer]]',
        "view, instant: 'noon' is not 'now', 'article', or a moment such as 2024-07-28T12:00:00+09:00",
    ),
    (
        "[[layer]]",
        "[view]\ninstant = 2024-07-28\n[[layer]]",
        "view, instant: 2024-07-28 is not 'now', 'article', or a moment such as 2024-07-28T12:00:00+09:00",
    ),
    (
        "[[layer]]",
        "[view]\ninstant = 2024-07-28T12:00:00\n[[layer]]",
        "view, instant: 2024-07-28T12:00:00 has no UTC offset; write one, such as 2024-07-28T12:00:00+09:00",
    ),
    (
        "[[layer]]",
        "[view]\ninstant = 1969-07-20T20:17:00Z\n[[layer]]",
        "view, instant: 1969-07-20T20:17:00+00:00 is not from 1970-01-03 to 2099-12-30",
    ),
    (
        "published = 2024-07-28\n",
        'published = 2000-01-01\nundated = true\n[view]\ninstant = "article"\n',
        "view, instant: is 'article', but the article's date is not known; write 'now' or a moment",
    ),
    (
        "[[layer]]",
        '[view]\nfit = ["alpha", "alph"]\n[[layer]]',
        "view, fit: 'alph' is not a place of this story; did you mean 'alpha'?",
    ),
]

FIGURE = "is not a number above 0 and below 10^15; write one such as 6500"

RINGS: list[tuple[str, str, str]] = [
    ("radius = 6000\n", "", "ring 1, radius: is missing; write a number above 0, in the unit"),
    ('source = "a report"\n', "", "ring 1, source: is missing; write who says how far it reaches"),
    (
        'caveat = "Without wind."\n',
        "",
        "ring 1, caveat: is missing; write what the ring does not say, such as 'without wind and reserves'",
    ),
    (
        "radius = 6000",
        'radius = "6,000"',
        "ring 1, radius: '6,000' is not a number above 0 and below 10^15; write 6000 without a comma",
    ),
    ("radius = 6000", "radius = -5", f"ring 1, radius: -5 {FIGURE}"),
    (
        "radius = 6000",
        "radius = 12500",
        "ring 1, radius: 12,500 mi is more than half way round the Earth; write at most 20,003 km",
    ),
    ("radius = 6000", "radius = 0.0001", "ring 1, radius: 0.0001 mi is less than a metre; write at least 1 m"),
    ('"mi"', '"miles"', "ring 1, unit: 'miles' is not one of 'km', 'mi', 'nmi', 'm', 'ft'"),
    ('"An aircraft"', '"\\u202e"', "ring 1, title: contains U+202E, which reverses the text around it; delete it"),
    (
        '"An aircraft"',
        '"a\\nb"',
        "ring 1, title: 'a\\nb' is not on one line; replace the line break or tab with a space",
    ),
    ("[[ring]]", "[[ring]]\ntitel = 1", "ring 1, titel: is not a known field; did you mean 'title'?"),
    ('"alpha"', '"alhpa"', "ring 'An aircraft', place: 'alhpa' is not a place of this story; did you mean 'alpha'?"),
    ('"alpha"', '"A place"', f"ring 1, place: 'A place' {NOT_ID}"),
    ('"Without wind."\n', '"x"\nja = {radius = 5}\n', "ring 1, ja.radius: is the same in each language; remove it"),
]


CLAIMS: list[tuple[str, str, str]] = [
    ('id = "far"\n', "", "1, id: is missing; write an id such as 'distance'"),
    (
        'section = "first"',
        'section = "frist"',
        "'far', section: 'frist' is not a section of this story; did you mean 'first'?",
    ),
    (
        "65 km away",
        "one two three four five six seven eight nine ten eleven twelve thirteen",
        "'far', quote: has 13 words; quote 12 at most",
    ),
    (
        '"distance"',
        '"far"',
        f"'far', kind: 'far' is not one of {KINDS_NAMED}",
    ),
    (
        "stated = 65\n",
        "",
        "'far', stated: is missing; write a number, or a range [low, high]",
    ),
    ('from = ["alpha"]', "from = [" + '"alpha",' * 21 + "]", "'far', from: has 21 places; at most 20 are read"),
    ("= 65", "= 0", f"'far', stated: 0 {FIGURE}"),
    ("= 65", '= ""', f"'far', stated: '' {FIGURE}"),
    ("= 65", "= -65", f"'far', stated: -65 {FIGURE}"),
    ("= 65", '= "65"', f"'far', stated: '65' {FIGURE}"),
    ("= 65", "= nan", f"'far', stated: nan {FIGURE}"),
    ("= 65", "= 1e400", f"'far', stated: inf {FIGURE}"),
    ("= 65", "= 1_000_000_000_000_000", f"'far', stated: 1000000000000000 {FIGURE}"),
    ("= 65", "= 0x" + "f" * 5000, f"'far', stated: a number of over 50 digits {FIGURE}"),
    ("= 65", "= 2025-01-01", f"'far', stated: 2025-01-01 {FIGURE}"),
    ("= 65", "= true", "'far', stated: true is not a number, or a date as text such as '2025' or '2024-07-28'"),
    ("= 65", "= [65]", "'far', stated: is a list of 1; a range is written [low, high], such as [6000, 6500]"),
    (
        "= 65",
        "= [6, 7]\nqualifier = 'over'",
        "'far', qualifier: 'over' does not go with a range; write one number, or no qualifier",
    ),
    ('unit = "km"\n', "", "'far', unit: is missing; write one of 'km', 'mi', 'nmi', 'm', 'ft'"),
    ('"km"', '"kms"', "'far', unit: 'kms' is not one of 'km', 'mi', 'nmi', 'm', 'ft'"),
    ('"distance"', '"time-difference"', "'far', unit: 'km' is not one of 'h', 'min', 'd', 'zones'"),
    (
        'kind = "distance"\nstated = 65\nunit = "km"',
        'kind = "time-difference"\nsense = "ahead"\nstated = 0\nunit = "h"',
        "'far', sense: 'ahead' does not go with 0, the same time; remove it",
    ),
    ('from = ["alpha"]\n', "", "'far', from: is empty; write a list of place ids, the article's own first"),
    ('to = ["alpha"]', "to = []", "'far', to: is empty; write a list of place ids, the article's own first"),
    (
        "source = ",
        'direction = "up"\nsource = ',
        "'far', direction: 'up' is not a direction; write one of 8 or 16, such as 'NE', 'north-east' or 'NNE'",
    ),
    (
        "source = ",
        'route = "tunnel"\nsource = ',
        "'far', route: 'tunnel' is not one of 'road', 'rail', 'sea', 'flight'",
    ),
    ("source = ", 'coast = "yes"\nsource = ', "'far', coast: 'yes' is not true or false"),
    ("source = ", "also = {stated = 40}\nsource = ", "'far', also.unit: is missing; write its unit, such as 'mi'"),
    (
        "source = ",
        'also = {stated = 40, unit = "cm"}\nsource = ',
        "'far', also.unit: 'cm' is not one of 'km', 'mi', 'nmi', 'm', 'ft'",
    ),
    ('from = ["alpha"]', "from = 5", "'far', from: 5 is not a list of place ids such as ['tokyo']"),
    ('from = ["alpha"]', 'from = ["A"]', f"'far', from: 'A' {NOT_ID}"),
    (
        'from = ["alpha"]',
        'from = ["alpha", "alfa"]',
        "'far', from: 'alfa' is not a place of this story; did you mean 'alpha'?",
    ),
    (
        'to = ["alpha"]',
        'to = ["omega"]',
        "'far', to: 'omega' is not a place of this story; add it or name another place",
    ),
    ("source = ", 'note = "n"\nsource = ', "'far', note_source: is empty, but note is not; name the note's source"),
    (
        "source = ",
        'official = "n"\nsource = ',
        "'far', official_source: is empty, but official is not; name the official statement",
    ),
    (
        "source = ",
        'official = "n"\nofficial_source = "o"\nofficial_url = "http://a.example"\nsource = ',
        "'far', official_url: 'http://a.example' is not a web address; "
        "write one that begins with 'https://', or leave it empty",
    ),
    (
        "source = ",
        "also_to = 7\nsource = ",
        "'far', also_to: 7 is not a list of place ids such as ['hilo']",
    ),
    ("source = ", 'also_from = ["A"]\nsource = ', f"'far', also_from: 'A' {NOT_ID}"),
    (
        "source = ",
        'also_from = ["alfa"]\nsource = ',
        "'far', also_from: 'alfa' is not a place of this story; did you mean 'alpha'?",
    ),
    (
        "source = ",
        'also_to = ["omega"]\nsource = ',
        "'far', also_to: 'omega' is not a place of this story; add it or name another place",
    ),
    (
        "source = ",
        'also_to = ["alpha", "alpha"]\nsource = ',
        "'far', also_to: 'alpha' stands in 'to' already; keep one of the two",
    ),
    (
        "source = ",
        'also_from = ["alpha"]\nsource = ',
        "'far', also_from: 'alpha' stands in 'from' already; keep one of the two",
    ),
    (
        "source = ",
        "coast = true\nborder = true\nsource = ",
        "'far', border: is set, and so is coast; keep one of the two",
    ),
    ('source = "the article"\n', "", "'far', source: is missing; write who says so, such as 'the article'"),
]

CLOCK = (
    ('kind = "distance"', 'kind = "clock"'),
    ('unit = "km"\n', ""),
    ("stated = 65", 'stated = "09:00"\nequals = "00:00"'),
)
NO_READING = "is not a time such as '09:00', or a date and a time such as '2024-07-28 09:00'; write a time of 24 hours"

READINGS: list[tuple[str, str]] = [
    ("9", f"9 {NO_READING}"),
    ('"9 am"', f"'9 am' {NO_READING}"),
    ('"09.00"', f"'09.00' {NO_READING}"),
    ("true", f"true {NO_READING}"),
    ("2024-07-28", f"2024-07-28 {NO_READING}"),
    ('"2024-07-28"', f"'2024-07-28' {NO_READING}"),
    ('"24:00"', "'24:00' is not in the calendar or on the clock"),
    ('"2023-02-29 09:00"', "'2023-02-29 09:00' is not in the calendar or on the clock"),
    ("2024-07-28T09:00:00Z", "2024-07-28T09:00:00+00:00 has a UTC offset; write what the clock shows, without one"),
    ('"0999-01-01 09:00"', "0999-01-01 is not from 1000-01-01 to 9998-12-31"),
]

NO_DATE = "is not a year, month or day; write '2025' or '2024-07-28'"


DATES: list[tuple[str, str]] = [
    ("2025", f"2025 {NO_DATE}"),
    ('"by 2025"', f"'by 2025' {NO_DATE}"),
    ('"2025-1"', f"'2025-1' {NO_DATE}"),
    ('"٢٠٢٥"', f"'٢٠٢٥' {NO_DATE}"),
    ('"2025-13"', "'2025-13' is not in the calendar"),
    ('"2025-02-29"', "'2025-02-29' is not in the calendar"),
    ('"2025-00"', "'2025-00' is not in the calendar"),
    ('"2025-03-00"', "'2025-03-00' is not in the calendar"),
    ('"0000"', "'0000' is not in the calendar"),
    (
        "2025-01-01T00:00:00",
        "2025-01-01T00:00:00 is not a number, or a date as text such as '2025' or '2024-07-28'",
    ),
]


# --- both files, and all that is said

NOT_RANK = "is not a whole number from 1 (labelled first) to 9"
UNSAID = "measured_from: is empty; say in words which point stands for the area"
ARTICLE_IS_EMPTY = [f"article.toml{message}" for message in NOTHING]

COUNT = (('kind = "distance"', 'kind = "count"'), ('from = ["alpha"]\nto = ["alpha"]\n', ""))

WHOLE: list[tuple[str | bytes, str | bytes, list[str]]] = [
    (
        CSV,
        changed(*COUNT, ("= 65", "= 2\nlisted = ['A', 'A']\nreference = {value = 3, unit = 'kg', source = 'AFP'}")),
        [
            "article.toml, claim 'far', listed: 'A' is listed twice; keep one",
            "article.toml, claim 'far', reference.unit: 'kg' cannot be compared with 'km'",
        ],
    ),
    (
        CSV,
        changed(*COUNT, ('"count"', '"conversion"'), ("= 65", "= -2\nalso = {stated = [1, 2], unit = 'kg'}")),
        [
            "article.toml, claim 'far', also.unit: 'kg' is not another unit of length, "
            "one of 'mi', 'nmi', 'm', 'ft', 'cm', 'mm', 'in', 'yd', 'fathom', 'furlong', "
            "'au', 'ly'",
            "article.toml, claim 'far', also.stated: is not of the same form as 'stated'; "
            "write two numbers or two ranges",
            "article.toml, claim 'far', stated: is below 0; only a temperature may be",
        ],
    ),
    *(
        (
            CSV,
            changed(
                ('"distance"', '"containment"'),
                (
                    'stated = 65\nunit = "km"\nfrom = ["alpha"]\nto = ["alpha"]\n',
                    f'place = "alpha"\nwithin = "{within}"\n',
                ),
            ),
            [f"article.toml, claim 'far', within: '{within}' {message}"],
        )
        for within, message in {
            "East Chna Sea": "is not a known country, province or sea; did you mean 'East China Sea'?",
            "Georgia": "has several meanings; write 'GE' (country) or 'US-GA' (subdivision)",
            "alpa": "is not a place of this story; did you mean 'alpha'?",
        }.items()
    ),
    (
        CSV,
        changed(*COUNT, ("= 65", "= '6,500'")),
        [
            "article.toml, claim 'far', stated: '6,500' is not a number above 0 and below 10^15; "
            "write 6500 without a comma"
        ],
    ),
    (
        CSV,
        changed(*COUNT, ("= 65", "= 2\nlisted = ['A', 'B']")) + "[claim.ja]\nlisted = ['A']\n",
        ["article.toml, claim 'far', ja.listed: has 1 things, and the first language 2"],
    ),
    (
        b"",
        b"",
        [f"locations.csv: is empty; the first line names the columns: {HEADER.replace(',', ', ')}", *ARTICLE_IS_EMPTY],
    ),
    (
        b"%PDF",
        b"%PDF",
        [f"{name}: is a PDF; save it as plain text in UTF-8" for name in ("locations.csv", "article.toml")],
    ),
    (
        f'{HEADER},other_names\n{ROW},"one;\n\ntwo"\n{ROW.replace("alpha", "beta").replace("10", "91")},\n',
        TOML,
        [f"locations.csv, line 5, latitude: '91' {NOT_LATITUDE}{SWAPPED}"],
    ),
    (row(precision="area"), TOML, [f"locations.csv, line 2, {UNSAID}"]),
    (
        row(precision="area", rank="0"),
        TOML,
        [f"locations.csv, line 2, rank: '0' {NOT_RANK}", f"locations.csv, line 2, {UNSAID}"],
    ),
    (
        row(precision="region", status_note="x", rank="0"),
        TOML,
        [
            f"locations.csv, line 2, rank: '0' {NOT_RANK}",
            "locations.csv, line 2, precision: 'region' is not one of 'site', 'city', 'area'",
        ],
    ),
    (
        row(status_note="Claimed by two."),
        TOML,
        ["locations.csv, line 2, status_source: is empty, but status_note is not; name the note's source"],
    ),
    (
        CSV,
        changed(("summary", "sumary")),
        [
            "article.toml, section 'first', summary: is missing; write the summary, in your own words",
            "article.toml, section 'first', sumary: is not a known field; did you mean 'summary'?",
        ],
    ),
    (
        CSV,
        changed(('title = "The first"\n', ""), ("place:alpha", "http:alpha")),
        [
            "article.toml, section 'first', title: is missing; write the section's headline",
            f"article.toml, section 'first', summary: has a link to 'http:alpha'; {BAD_LINK}",
        ],
    ),
    (
        CSV,
        changed(("source", "sorce"), ("stated = 65", "stated = ''")),
        [
            "article.toml, claim 'far', source: is missing; write who says so, such as 'the article'",
            f"article.toml, claim 'far', stated: '' {FIGURE}",
            "article.toml, claim 'far', sorce: is not a known field; did you mean 'source'?",
        ],
    ),
    (
        CSV,
        changed(("source", "sorce"), ("stated = 65", f"stated = 0x{'f' * 5000}")),
        [
            "article.toml, claim 'far', source: is missing; write who says so, such as 'the article'",
            f"article.toml, claim 'far', stated: a number of over 50 digits {FIGURE}",
            "article.toml, claim 'far', sorce: is not a known field; did you mean 'source'?",
        ],
    ),
    (
        CSV,
        changed(('source = "the article"\n', ""), ('"km"', '"cm"')),
        [
            "article.toml, claim 'far', source: is missing; write who says so, such as 'the article'",
            "article.toml, claim 'far', unit: 'cm' is not one of 'km', 'mi', 'nmi', 'm', 'ft'",
        ],
    ),
    (
        CSV,
        'title = "T"\nstandfirst = "S"\npublished = 2024-07-28\nsection = [1]\nlayer = []\n',
        [
            "article.toml, section 1: is not a table",
            "article.toml, layer: is missing; a story has at least one [[layer]]",
        ],
    ),
    (
        CSV,
        changed(*DEADLINE, ("= 65", '= "2025"')) + "outcome = 1\n",
        ["article.toml, claim 'far', outcome: 1 is not a table with date, text and source"],
    ),
    (
        CSV,
        changed(('"distance"', '"far"'), ("quote", "quot"), ("stated = 65", "stated = true")),
        [
            f"article.toml, claim 'far', kind: 'far' is not one of {KINDS_NAMED}",
            "article.toml, claim 'far', quote: is missing; write the article's own words, 12 at most",
            "article.toml, claim 'far', quot: is not a known field; did you mean 'quote'?",
        ],
    ),
    (
        CSV,
        changed(('kind = "distance"\n', "")),
        [
            f"article.toml, claim 'far', kind: is missing; write one of {KINDS_NAMED}",
        ],
    ),
    (CSV, TOML + OUTCOME, ["article.toml, claim 'far', outcome: is for a deadline, not for a distance; remove it"]),
    (
        CSV,
        changed(*kind("weekday", "'Sundy'")),
        ["article.toml, claim 'far', stated: 'Sundy' is not a weekday; did you mean 'Sunday'?"],
    ),
    (
        CSV,
        changed(*kind("date", "'2011'\nsense = 'skipped'\non = 2011-12-30")),
        [
            "article.toml, claim 'far', place: is missing; name the place whose calendar skipped the date",
            "article.toml, claim 'far', stated: is not a day; a skipped date is one day, such as '2011-12-30'",
            "article.toml, claim 'far', on: is set, but the date was skipped, so nothing happened on it; remove it",
        ],
    ),
    (
        CSV,
        changed(*kind("interval", "75\nunit = 'days'\nsense = 'age'\nsince = '2024'\nuntil = '1949'")),
        [
            "article.toml, claim 'far', until: lies before since; exchange the two",
            "article.toml, claim 'far', unit: is not 'years'; an age is counted in years",
        ],
    ),
    (
        CSV,
        changed(*kind("interval", "75\nunit = 'years'\nsince = '0949'")),
        ["article.toml, claim 'far', since: 0949 is not from 1000-01-01 to 9998-12-31"],
    ),
    (
        CSV,
        changed(('"distance"', '"deadline"'), ("= 65", '= "2025"')),
        [
            "article.toml, claim 'far', unit: is for other kinds of claims, not for a deadline; remove it",
            f"article.toml, claim 'far', from: is {FOR_PAIRS}, not for a deadline; remove it",
            f"article.toml, claim 'far', to: is {FOR_PAIRS}, not for a deadline; remove it",
        ],
    ),
    (
        CSV,
        changed(('"distance"', '"count"'), ("source = ", 'also_from = ["alpha"]\nalso_to = ["alpha"]\nsource = ')),
        [
            f"article.toml, claim 'far', {name}: is {FOR_PAIRS}, not for a count; remove it"
            for name in ("from", "to", "also_from", "also_to")
        ],
    ),
    (
        CSV,
        changed(*DEADLINE, ("= 65", '= "2025"')) + '[claim.outcome]\ndate = "soon"\ntxt = "x"\nsource = ""\n',
        [
            "article.toml, claim 'far', outcome.date: 'soon' is not a date; "
            "write the day it happened, such as 2025-03-24, without quotes",
            "article.toml, claim 'far', outcome.text: is missing; write what happened, in your own words",
            "article.toml, claim 'far', outcome.source: is blank; write at least one visible character",
            "article.toml, claim 'far', outcome.txt: is not a known field; did you mean 'text'?",
        ],
    ),
    (
        CSV,
        TOML + TOML[TOML.index("[[claim]]") :],
        ["article.toml, claim 'far', id: 'far' occurs twice; ids are unique among the [[claim]]s"],
    ),
    # A reference to a refused value is not a second problem.
    (row(latitude="100"), TOML, [f"locations.csv, line 2, latitude: '100' {NOT_LATITUDE}{SWAPPED}"]),
    (row(id="Alpha"), TOML, [f"locations.csv, line 2, id: 'Alpha' {NOT_ID}"]),
    # All problems at once, in the order of the lines.
    (
        f"{HEADER}\n"
        "alpha,Alpha,91,181,one,1,UTC+9,site,a survey\n"
        "gamma,Gamma,1,2,two,1,Asia/Tokyo,site,a survey\n"
        "beta,Beta\n",
        changed(("place:alpha", "place:omega"), ('"km"', '"cm"'), ('"A title"', "1"))
        + '[[claim]]\nid = "when"\nsection = "last"\nquote = "q"\nkind = "date"\nstated = "2025"\nsource = "s"\n',
        [
            f"locations.csv, line 2, latitude: '91' {NOT_LATITUDE}",
            f"locations.csv, line 2, longitude: '181' {NOT_LONGITUDE}; write -179.0",
            f"locations.csv, line 2, time_zone: 'UTC+9' {OFFSET}",
            "locations.csv, line 3, layer: 'two' is not a layer of this story; add it or name another layer",
            "locations.csv, line 4: has 2 fields, but the header has 9; an empty value keeps its comma",
            "article.toml, title: 1 is not text; write the story's title, in your own words",
            "article.toml, claim 'far', unit: 'cm' is not one of 'km', 'mi', 'nmi', 'm', 'ft'",
            "article.toml, section 'first', summary: 'omega' is not a place of this story; "
            "add it or name another place",
            "article.toml, claim 'when', section: 'last' is not a section of this story; "
            "add it or name another section",
        ],
    ),
    # Too many to list: the rest is counted.
    (
        many(f"{place}x" for place in [*PLACES, ROW]),
        TOML,
        ["locations.csv: has 10,001 places; at most 10,000 are read"],
    ),
    (f"{HEADER}\n" + "a\n" * 499_000, TOML, ["locations.csv: has 499,000 places; at most 10,000 are read"]),
    (
        many(place.replace("site", "town") for place in PLACES),
        TOML,
        [
            f"locations.csv, line {line}, precision: 'town' is not one of 'site', 'city', 'area'"
            for line in range(2, 102)
        ]
        + ["locations.csv: and 9,900 more problems"],
    ),
    (
        many(PLACES[:101]),
        changed(("[[layer]]", "[view]\nfit = [" + "'zzz'," * 101 + "]\n[[layer]]")),
        ["article.toml, view, fit: 'zzz' is not a place of this story; add it or name another place"] * 100
        + ["article.toml: and 1 more problem"],
    ),
]

CASES = [
    *((data, TOML, [f"locations.csv{message}"]) for data, message in NOT_TEXT),
    *((CSV, data, [f"article.toml{message}"]) for data, message in NOT_TEXT),
    *((text, TOML, [f"locations.csv{message}" for message in said]) for text, said in HEADERS),
    *((f"{HEADER}\n{rows}", TOML, [f"locations.csv, {message}" for message in said]) for rows, said in ROWS),
    *((row(**{name: value}), TOML, [f"locations.csv, line 2, {name}: {message}"]) for name, value, message in VALUES),
    *((CSV, changed(*changes), [f"article.toml{message}" for message in said]) for changes, said in TOPS),
    *((CSV, TOML + RING.replace(old, new, 1), [f"article.toml, {message}"]) for old, new, message in RINGS),
    (CSV, TOML + RING * 21, ["article.toml, ring: has 21 tables; at most 20 are read"]),
    (
        CSV,
        changed(("[[layer]]", "[layer]")) + RING,
        ["article.toml, layer: is not a list of tables; begin each with [[layer]]"],
    ),
    (
        CSV.replace(",one,", ",rings,"),
        changed(('id = "one"', 'id = "rings"')) + RING,
        ["article.toml, layer 'rings', id: 'rings' is the id of the layer of the rings; choose another"],
    ),
    *((CSV, changed((old, new)), [f"article.toml, {message}"]) for old, new, message in PARTS),
    *((CSV, changed((old, new)), [f"article.toml, claim {message}"]) for old, new, message in CLAIMS),
    *((CSV, told((old, new)), [f"article.toml, {message}" for message in said]) for old, new, said in TELLINGS),
    *(
        (CSV, TOLD + f"[claim.ja]\n{text}\n", [f"article.toml, claim 'far', {message}" for message in said])
        for text, said in TOLD_CLAIMS
    ),
    *(
        (
            CSV,
            changed(*DEADLINE, ("= 65", '= "2025"')) + OUTCOME + f"[claim.ja]\noutcome = {{ {text} }}\n",
            [f"article.toml, claim 'far', {message}" for message in said],
        )
        for text, said in TOLD_OUTCOMES
    ),
    (
        CSV,
        TOML
        + '[[claim.others]]\npublisher = "P"\nstated = 60\nsource = "S"\n[claim.ja]\n'
        + 'others = [{ source = "出典" }, { source = "別" }]\n',
        ["article.toml, claim 'far', ja.others: has 2 tables beside 1 in the first language"],
    ),
    (
        CSV,
        TOML
        + '[[claim.others]]\npublisher = "P"\nstated = 60\nsource = "S"\n[claim.ja]\n'
        + 'others = [{ source = " ", stated = 5 }]\n',
        [
            "article.toml, claim 'far', ja.others.stated: is the same in each language; remove it",
            "article.toml, claim 'far', ja.others.source: is blank; write at least one visible character",
        ],
    ),
    (
        row(role="R", role_ja="役" * 301, name_ja=" ", note_ja="注"),
        TOLD,
        [
            "locations.csv, line 2, note_ja: has no text beside it in the first language; write 'note' there too",
            "locations.csv, line 2, role_ja: has 301 characters; at most 300 are read",
        ],
    ),
    (row(role_de="Rolle"), TOML, ["locations.csv, line 1: 'role_de' is not a known column; did you mean 'role_en'?"]),
    *(
        (CSV, changed(*DEADLINE, ("= 65", f"= {stated}")), [f"article.toml, claim 'far', stated: {message}"])
        for stated, message in DATES
    ),
    *(
        (CSV, changed(*CLOCK, ('"09:00"', stated)), [f"article.toml, claim 'far', stated: {message}"])
        for stated, message in READINGS
    ),
    (
        CSV,
        changed(*CLOCK, ('"09:00"', '"2024-07-28 09:00"\non = 2024-07-27')),
        ["article.toml, claim 'far', on: 2024-07-27 is not the date in 'stated'; keep one of the two"],
    ),
    *WHOLE,
]


@pytest.mark.parametrize(
    ("locations", "article", "said"), CASES, ids=[f"{n}-{said[0][:60]}" for n, (_l, _a, said) in enumerate(CASES)]
)
def test_a_bad_file(locations: str | bytes, article: str | bytes, said: list[str]) -> None:
    assert problems(locations, article) == said


def test_there_are_over_75_bad_files_and_no_two_are_alike() -> None:
    assert len({(str(locations), str(article)) for locations, article, _said in CASES}) == len(CASES) > 300


# --- other dialects of CSV

DIALECTS = {
    "semicolons": CSV.replace(",", ";"),
    "tabs": CSV.replace(",", "\t"),
    "bars": CSV.replace(",", "|"),
    "semicolons and decimal commas": CSV.replace(",", ";").replace("10;20", "10,0;20,00"),
    "tabs and decimal commas": CSV.replace(",", "\t").replace("10\t20", "10,0\t20,00"),
    "a sep line": f"sep=,\n{CSV}",
    "a sep line and semicolons": f"sep=;\r\n{CSV}".replace(",", ";"),
    "spaces after commas": CSV.replace(",", ", "),
    "spaces before quotes": CSV.replace("a survey", ' "a survey"'),
    "carriage returns": CSV.replace("\n", "\r"),
    "blank lines": f"\n{HEADER}\n\n{ROW}\n".replace(",", "\t"),
    "a rank from a spreadsheet": CSV.replace(",1,", ",1.0,"),
}


@pytest.mark.parametrize("name", DIALECTS)
def test_a_table_in_another_dialect_is_the_same_story(name: str) -> None:
    assert read(DIALECTS[name].encode(), TOML.encode()).places == read(CSV.encode(), TOML.encode()).places


@pytest.mark.parametrize("name", DIALECTS)
def test_a_table_in_another_dialect_is_written_with_commas_on_the_same_lines(name: str) -> None:
    written = plain(DIALECTS[name])
    assert plain(written) == written
    stories = [read(text.encode(), TOML.encode()) for text in (DIALECTS[name], written)]
    assert stories[0].places == stories[1].places and stories[0].lines == stories[1].lines


@pytest.mark.parametrize(
    ("locations", "said"),
    [
        (
            f"sep=;\n{CSV.replace(',', ';')}beta;Beta\n",
            "line 4: has 2 fields, but the header has 9; an empty value keeps its semicolon",
        ),
        (f"{CSV}{ROW}\n".replace(",", "\t"), "line 3, id: 'alpha' is already used on line 2; ids are unique"),
        (
            f"{CSV}{ROW}\n".replace(",", ";")
            .replace("\nalpha;Alpha;10", "\nbeta;Alpha;10,5", 1)
            .replace("\nalpha;Alpha;10", "\ngamma;Alpha;10.5"),
            "line 2, latitude: '10,5' is not a plain decimal number; write 10.5",
        ),
    ],
)
def test_a_problem_in_another_dialect_has_its_line(locations: str, said: str) -> None:
    assert problems(locations, TOML.replace("alpha", "beta"))[:1] == [f"locations.csv, {said}"]


# --- odd, but read as written

KEPT = [
    *("NA", "null", "None", "00123", "1e5", "TRUE", "=1+1", "'", "''", "'quoted'", "{{ 7*191 }}", "${1}", "50{% off"),
    *("<script>alert(1)</script>", "</script>", "javascript:alert(1)", "&lt;", "\\u202e", "%s", "../..", "a;b", 'a"b'),
    *(
        "横田飛行場",
        "القدس",
        "ירושלים",
        "हिन्दी",
        "👩‍👩‍👧",
        "e\u0302\u0323\u0301 stacked",
        "می‌خواهم",
        "a\u200eb",
        "x" * 300,
    ),
]


@pytest.mark.parametrize("name", KEPT)
def test_text_stays_text(name: str) -> None:
    (place,) = read(row(name=name).encode(), TOML.encode()).places
    assert place.name == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("'=1+1", "=1+1"),
        ("'+1", "+1"),
        ("'-1", "-1"),
        ("'@a", "@a"),
        ("'＝1", "＝1"),
        ("'＋1", "＋1"),
        ("'－1", "－1"),
        ("'＠a", "＠a"),
        ("'''=1", "''=1"),
        ("'a=1", "'a=1"),
        ("' =1", "' =1"),
        (" '=1", "=1"),
    ],
)
def test_an_apostrophe_before_a_formula_is_removed(written: str, name: str) -> None:
    (place,) = read(row(name=written).encode(), TOML.encode()).places
    assert place.name == name


def test_text_is_stripped_and_normalized() -> None:
    assert read(row(name=" Cafe\u0301 ").encode(), TOML.encode()).places[0].name == "Caf\u00e9"


@pytest.mark.parametrize(("written", "value"), [(" 90 ", 90.0), ("+5", 5.0), ("-90", -90.0), ("007.50", 7.5)])
def test_plain_decimals_up_to_the_poles_are_read(written: str, value: float) -> None:
    assert read(row(latitude=written).encode(), TOML.encode()).places[0].latitude == value


READ: list[tuple[str | bytes, str | bytes]] = [
    (CSV, TOML),
    (b"\xef\xbb\xbf" + CSV.encode(), b"\xef\xbb\xbf" + TOML.encode()),
    (CSV.replace("\n", "\r\n"), TOML.replace("\n", "\r\n")),
    (CSV.replace("\n", "\r"), TOML),
    (CSV.rstrip("\n"), TOML.rstrip("\n")),
    (f"\n\n{HEADER}\n\n{ROW}\n,,,,,,,,\n\n", TOML),
    (
        ",".join(f'"{name}"' for name in HEADER.split(",")) + "\n" + ",".join(f'"{value}"' for value in ROW.split(",")),
        TOML,
    ),
    (row(latitude="0", longitude="0"), TOML),
    (row(latitude="-90", longitude="180"), TOML),
    (row(longitude="-180"), TOML),
    (
        row(id="00123", other_names=";; a ;"),
        changed(*((f"{old}alpha", f"{old}00123") for old in ("place:", 'from = ["', 'to = ["'))),
    ),
    (row(precision="area", measured_from="its middle", outline="158", status_note="x", status_source="y"), TOML),
    (many(PLACES), TOML),
    (many(place.replace(",20,", ",-160,") for place in PLACES[:2]), TOML),
    (many([PLACES[0], PLACES[1].replace("10,20", "-10,-160")]), TOML),
    *(
        (row(time_zone=zone), TOML)
        for zone in ("Asia/Calcutta", "Europe/Kiev", "US/Pacific", "America/Argentina/Ushuaia")
    ),
    *(
        (CSV, changed(*DEADLINE, ("= 65", f"= {day}")))
        for day in ('"2025"', '"2024-02"', '"2024-02-29"', "2024-02-29", '"9999"')
    ),
    (CSV, changed(*DEADLINE, ("= 65", '= "2025"')) + OUTCOME),
    (CSV, changed(('"A standfirst."', '"""\\\n a.b.c.d.e = [[[[[[[[[[[[[[[[[[[[ # {{{{\n"""'))),
    (CSV, changed(('"A standfirst."', "'''''a.b.c.d''''' # a.b.c.d [[[[[[[[[[[[[[[[[[[["))),
]


@pytest.mark.parametrize(("locations", "article"), READ)
def test_an_odd_file_that_is_right(locations: str | bytes, article: str | bytes) -> None:
    assert problems(locations, article) == []


# --- within a second and 110 MB

SECTION = '[[section]]\nid = "s{n}"\ntitle = "t"\nsummary = "{text}"\n'


def sections(text: str) -> str:
    """As many sections with the same summary as the limits allow."""
    room = (limits.ARTICLE_BYTES - len(TOML)) // (len(SECTION) + len(text))
    return TOML + "".join(SECTION.format(n=n, text=text) for n in range(min(room, limits.SECTIONS - 1)))


def fill(text: str, most: int) -> str:
    return text * (most // len(text))


WORST: dict[str, tuple[str, str]] = {
    "10,000 places with long texts": (many(f"{place} {'é' * 60}" for place in PLACES), TOML),
    "10,000 places, all wrong": (many(f"A{n},,91,x,O{n},0,Asio/Tokzo{n},b," for n in range(10_000)), ""),
    "10,000 places in layers that are not there": (
        many(place.replace(",one,", f",one-{n},") for n, place in enumerate(PLACES)),
        TOML,
    ),
    "one long cell": (f"{HEADER}\n{ROW}{'x' * 4_999_000}", TOML),
    "one quote": (f'{HEADER}\n"' + "\n" * 4_999_000, TOML),
    "empty lines": (f"{HEADER}\n" + "\n" * 4_999_000, TOML),
    "short rows": (f"{HEADER}\n" + "a\n" * 2_499_000, TOML),
    "commas": ("," * 4_999_000, TOML),
    "one column many times": (fill("lat,", 4_999_000), TOML),
    "dotted keys": (CSV, "a" + ".a" * 99_000 + "=1"),
    "short dotted keys": (CSV, "".join(f"a{n}.b=1\n" for n in range(19_000))),
    "dotted tables": (CSV, "".join(f"[a{n}.b]\n" for n in range(19_000))),
    "brackets": (CSV, "[" * 200_000),
    "a deep list": (CSV, "a=" + "[" * 199_000),
    "lists just deep enough": (CSV, "a=[" + fill("[" * 14 + "]" * 14 + ",", 199_000) + "]"),
    "a long list": (CSV, "a=[" + "1," * 99_000 + "]"),
    "unknown keys": (CSV, "".join(f"titla{n}=1\n" for n in range(15_000))),
    "unknown keys in claims": (CSV, TOML + ("[[claim]]\n" + "".join(f"tx{n}=1\n" for n in range(99))) * 140),
    "unknown keys in claims of a kind": (
        CSV,
        TOML + ("[[claim]]\nkind='date'\n" + "".join(f"tx{n}=1\n" for n in range(98))) * 140,
    ),
    "too many claims": (CSV, TOML + "[[claim]]\n" * 19_000),
    "places that are not there": (
        many(PLACES),
        changed(("[[layer]]", "[view]\nfit=[" + "".join(f"'a-{n}x'," for n in range(5_000)) + "]\n[[layer]]")),
    ),
    "long ids that are not there": (
        many(place.replace("alpha", "alpha" * 7, 1) for place in PLACES),
        changed(
            ("[[layer]]", "[view]\nfit=[" + "".join(f"'{'alphaa' * 6}{n}'," for n in range(4_000)) + "]\n[[layer]]")
        ),
    ),
    "links that lead nowhere": (many(PLACES), sections("".join(f"[x](place:b-{n}) " for n in range(99)))),
    "quotes": (CSV, TOML + "x='''" + '"' * 199_000 + "'''"),
    "quotes never closed": (CSV, TOML + '"""\n' + '\\"""\n' * 39_000),
    "apostrophes": (CSV, TOML + "'" * 199_000),
    "a long key": (CSV, TOML + "-" * 199_000),
    "keys and spaces": (CSV, TOML + fill("a" + " " * 200, 199_000)),
    "numbers of 1,000 digits": (CSV, TOML + "".join(f"x{n}={'9' * 1000}\n" for n in range(198))),
} | {
    f"summaries of {text}": (
        CSV,
        sections(fill(text, min(3_990, limits.MARKS // marks * len(text))).ljust(3_990, "x")),
    )
    for text, marks in (("[", 1), ("[a](", 1), ("[[x](place:a)", 2), ("*_", 2))
}


def worst(name: str) -> list[bytes]:
    contents = [text.encode() for text in WORST[name]]
    assert len(contents[0]) <= limits.LOCATIONS_BYTES and len(contents[1]) <= limits.ARTICLE_BYTES
    return contents


@pytest.mark.parametrize("name", WORST)
def test_the_worst_files_take_less_than_a_second(name: str) -> None:
    contents = worst(name)

    def seconds() -> float:
        begin = time.process_time()  # processor time: a busy machine stretches the clock's
        with contextlib.suppress(DataError):
            read(*contents)
        return time.process_time() - begin

    # An article alone leaves time for 10,000 places. What counts the lines that are run slows them.
    limit = (0.6 if WORST[name][0] == CSV else 1) * (1 if sys.gettrace() is None else 10)
    assert any(seconds() < limit for _attempt in range(3))


HUNGRY = ["dotted tables", "one column many times"]
"""Files that take the most memory. To count it takes ten times as long as to read: the others are for soak."""


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name in HUNGRY else pytest.mark.soak) for name in WORST]
)
def test_the_worst_files_take_less_than_110_mb(name: str) -> None:
    contents = worst(name)
    tracemalloc.start()
    with contextlib.suppress(DataError):
        read(*contents)
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 110_000_000


# --- the time zone that the position has


HERE = {"latitude": "35.7485", "longitude": "139.348"}
NEAREST = "; the nearest city, Hakonegasaki, 2 km away, has 'Asia/Tokyo'"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (HERE | {"time_zone": ""}, f"is missing; write an IANA name such as 'Asia/Tokyo'{NEAREST}"),
        (HERE | {"time_zone": "UTC+9"}, f"'UTC+9' {OFFSET}{NEAREST}"),
        (HERE | {"time_zone": "Mars/Olympus"}, f"'Mars/Olympus' {NOT_ZONE}{NEAREST}"),
        (HERE | {"time_zone": "Asia/tokyo"}, f"'Asia/tokyo' {MEANT} 'Asia/Tokyo'?"),
        ({"latitude": "0", "longitude": "0", "time_zone": ""}, "is missing; write an IANA name such as 'Asia/Tokyo'"),
    ],
)
def test_a_message_on_a_time_zone_proposes_that_of_the_nearest_city(changes: dict[str, str], message: str) -> None:
    assert problems(row(**changes)) == [f"locations.csv, line 2, time_zone: {message}"]


def test_a_position_that_is_wrong_has_no_nearest_city() -> None:
    for latitude in ("135", "35,7", "north"):
        assert all("nearest city" not in said for said in problems(row(latitude=latitude, time_zone="")))
