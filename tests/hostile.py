"""A story of every kind of claim with one text in every field that takes text, in both languages."""

import json
import re

from geo.files.reading import read
from geo.story.model import Article
from tests import strategies as odd

CODE = [
    "=cmd|'/c calc'!A1 <script>parent.x=1</script>",
    "＝1+1 \"'><img src=x onerror=parent.x=1>",
    "]]><![CDATA[<b>x</b>]]> --><!-- &ltb&gt & &amp &#60 <b>",
    "$[description] ${x} {{ 7*191 }} {0} {origin} %s \\u003cb\\u003e \\n \\",
]
"""Texts that try to be code. None has a semicolon, which parts names."""

_TEXTS = {
    *("title", "standfirst", "publisher", "quote", "source", "note", "note_source", "official", "official_source"),
    *("text", "says", "caveat"),
}
_OF_KIND = {("count", "unit"), ("statement", "stated")}
"""Fields that take any text in claims of one kind only."""
_PLACE = (
    *("name", "source", "native_name", "other_names", "status_note", "status_source", "role", "note", "measured_from"),
    *(name for name in odd.PLACE if name.endswith("_ja")),
)


def story(text: str) -> Article:
    """The story as it is read from its two files."""
    return read(*files(text))


def files(text: str) -> tuple[bytes, bytes]:
    """Its two files. The text is one line, and a quotation has its first 60 characters."""
    first = odd.PLACE | dict.fromkeys(_PLACE, text)
    second = first | {"id": "beta", "latitude": "-10", "longitude": "-170", "time_zone": "Pacific/Honolulu"}
    tables = []
    kind = ""
    for header, fields in odd.TABLES:
        kind = fields.get("kind", kind).strip('"')
        tables.append((header, {name: _hostile(header, kind, name, value, text) for name, value in fields.items()}))
    return odd.locations(first, second).encode(), odd.article_toml(tables).encode()


def _hostile(header: str, kind: str, field: str, value: str, text: str) -> str:
    written = json.dumps(text, ensure_ascii=False)
    if field == "summary":
        escaped = re.sub(r"([^A-Za-z0-9 ])", r"\\\1", text)
        return json.dumps(f"{escaped} [{escaped}](place:alpha), [{escaped}](claim:far)", ensure_ascii=False)
    if field == "listed":
        return json.dumps([f"{text}1", f"{text}2"], ensure_ascii=False)
    if field == "to" and "alpha" in value:
        return '["beta"]'
    if field == "quote":
        return json.dumps(text[:60], ensure_ascii=False)
    if value.startswith('"') and (field in _TEXTS or (kind, field) in _OF_KIND):
        return written
    if header.endswith(".ja]"):  # in tables on one line
        return re.sub(r'"[^"\x00-\x7f]+"', lambda _found: written, value)
    return value
