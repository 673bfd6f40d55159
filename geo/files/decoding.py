"""The bytes of one of a story's two files as text in UTF-8, or what they are instead: another format, too long."""

import re

from geo.files.problem_list import ProblemList
from geo.story import limits
from geo.story.model import Place
from geo.story.problems import DataError

LOCATIONS = "locations.csv"
ARTICLE = "article.toml"
FILES = {LOCATIONS: limits.LOCATIONS_BYTES, ARTICLE: limits.ARTICLE_BYTES}
"""The two files of a story, and the most bytes that each may have."""

IMPORT = "import it on the page 'Your own article' or with 'python -m geo import'"
"""What to do with a file of another format, as the end of a message."""

_MARKS = (
    (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\xff\xfe", "UTF-16 text"),
    (b"\xfe\xff", "UTF-16 text"),
)
"""The first bytes of file types that are often named .csv or .toml by mistake."""

_ZIPPED = (
    (b"xl/workbook", "an Excel workbook"),
    (b"opendocument.spreadsheet", "an OpenDocument spreadsheet"),
    (b".kml", "KMZ"),
    (LOCATIONS.encode(), "a zip with a story in it"),
)
"""What the names of a zip's members tell."""

_FORMATS = (
    (re.compile(r'\s*+\{.*"Topology"', re.DOTALL), "TopoJSON"),
    (re.compile(r'\s*+(?:\[\s*+)?\{.*"(?:FeatureCollection|Feature|geometry)"', re.DOTALL), "GeoJSON"),
    (re.compile(r'\s*+(?:\{\s*+"|\[\s*+(?:\{|\[\s*+["\d-]))'), "JSON"),
    (re.compile(r"\s*+<(?:kml|[?!].{0,3000}?<kml)[\s>]", re.DOTALL), "KML"),
    (re.compile(r"\s*+<(?:gpx|[?!].{0,3000}?<gpx)[\s>]", re.DOTALL), "GPX"),
    (re.compile(r"\s*+<(?:!doctype html|html|table|body)[\s>]", re.IGNORECASE), "a web page (HTML)"),
    (re.compile(r"\s*+<\?xml"), "XML"),
)
"""What a text is by its beginning."""

_BEGINNING = 5_000
_IS_TOML = re.compile(
    r"^\s{0,20}(?:\[\[(?:layer|section|claim|ring)\]\]|(?:title|standfirst|published)\s{0,20}=)", re.MULTILINE
)


def decoded(data: bytes, problems: ProblemList) -> str | None:
    """The text of a file; None if it has none, which is then among its problems."""
    most = FILES[problems.file]
    if len(data) > most:
        problems.add("", f"has over {most:,} bytes; at most {most:,} are read")
        return None
    if data.startswith(b"PK\x03\x04"):
        zipped = next((what for mark, what in _ZIPPED if mark in data), "")
        problems.add("", f"is {zipped}; {IMPORT}" if zipped else "is a zip archive; save it as plain text in UTF-8")
        return None
    if what := next((what for mark, what in _MARKS if data.startswith(mark)), ""):
        problems.add("", f"is {what}; save it as plain text in UTF-8")
        return None
    if (nul := data.find(b"\x00")) >= 0:
        problems.add(f"line {data.count(10, 0, nul) + 1}", "has a NUL byte; save the file as plain text in UTF-8")
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        data = error.object  # without a byte order mark, as error.start has it
        line = data.count(b"\n", 0, error.start) + 1
        problems.add(f"line {line}", f"byte 0x{data[error.start]:02X} is not UTF-8; save the file as UTF-8")
        return None
    if other := _other_format(text[:_BEGINNING], problems.file):
        problems.add("", other)
        return None
    return text


def _other_format(beginning: str, file: str) -> str:
    """What a text is if it is in the wrong file, and what to do; empty if it may be what it should."""
    if what := next((what for pattern, what in _FORMATS if pattern.match(beginning)), ""):
        return f"is {what}; {IMPORT}"
    first = next((line for line in beginning.splitlines() if line.strip()), "")
    is_table = len({*Place.known_names()} & {*re.split(r"\s*[,;\t|]\s*", first)}) > 2
    if file == LOCATIONS and not is_table and _IS_TOML.search(beginning):
        return f"is TOML, as {ARTICLE} is; bring it as that file"
    if file == ARTICLE and is_table:
        return f"is a table, as {LOCATIONS} is; bring it as that file"
    return ""


def text_of(data: bytes, file: str) -> str:
    """The text of a story's file.

    Raises:
        DataError: It is no text, or too long.
    """
    problems = ProblemList(file)
    text = decoded(data, problems)
    if text is None:
        raise DataError(problems.listed())
    return text
