"""Hypothesis strategies: odd text, cells, TOML, addresses and whole valid stories, for what reads and writes them."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, get_args
from unicodedata import normalize

from hypothesis import strategies as st

from geo.claims import kinds
from geo.claims.count import Reference
from geo.claims.deadline import Outcome
from geo.claims.quantities import MEASURES
from geo.claims.rounding import Qualifier
from geo.claims.stated import Other
from geo.clocks import zones
from geo.clocks.working_hours import WEEKDAYS
from geo.perspective import Perspective
from geo.story import limits
from geo.story.fields import FIRST_DAY, FIRST_INSTANT, LAST_DAY, LAST_INSTANT, PANELS
from geo.story.model import Article, Claim, Heading, Layer, Opening, Place, Ring, Section
from geo.story.translation import TranslatedValue
from geo.view import BASE_MAPS, ORDERS, Desk, View
from geo.words.language import LANGUAGES
from geo.words.units import UNITS, offered

# --- text -------------------------------------------------------------------------------------------------------------

SCRIPTS = (
    "Yokota", "Hawaiʻi", "Þingvellir", "Київ", "Αθήνα", "東京", "とうきょう", "서울", "القدس", "ירושלים", "हिन्दी",
    "ไทย", "தமிழ்", "ქართული", "አማርኛ", "မြန်မာ", "ខ្មែរ", "བོད་ཡིག", "ᠮᠣᠩᠭᠣᠯ", "ߒߞߏ", "𐤀𐤁", "𠮷野家", "👩‍👩‍👧",
    "e\u0302\u0323\u0301",
    "می\u200cخواهم", "a\u200eb", "Ω", "①", "<b>&amp;\"'", "]]>", "{{ 7*7 }}", "</script>", "%s %d {0}", "=1+1",
    "\\", "x" * 60,
)  # fmt: skip
"""Names of every script, and what other notations take for their own."""

_UNREADABLE = ("Cc", "Cs", "Co", "Cn", "Zl", "Zp")
_BIDI_CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

any_text = st.text(max_size=40) | st.sampled_from(SCRIPTS)
"""Any characters at all, half of a surrogate pair left out."""

names = st.builds(
    lambda odd, rest: (odd + rest).strip(),
    st.sampled_from(SCRIPTS),
    st.text(st.characters(exclude_categories=_UNREADABLE, exclude_characters=_BIDI_CONTROLS), max_size=8),
)
"""Valid texts of one line."""

optional_names = st.just("") | names
ids = st.from_regex(r"[a-z0-9-]{1,40}", fullmatch=True) | st.sampled_from(["-", "0", "a" * 40, "constructor"])
addresses = st.sampled_from(["", "https://example.org", "https://例え.jp/%F0?q=&b=#", "https://x"])
published = st.sampled_from(
    [date(1000, 1, 1), date(1582, 10, 10), date(1969, 12, 31), date(2024, 2, 29), date(2024, 7, 28), date(9998, 12, 31)]
) | st.dates(date(1000, 1, 1), date(9998, 12, 31))
openings = st.datetimes(FIRST_INSTANT.replace(tzinfo=None), LAST_INSTANT.replace(tzinfo=None), timezones=st.just(UTC))
instants = (
    st.sampled_from(
        [
            datetime(1000, 1, 1, tzinfo=UTC),
            datetime(9998, 12, 31, 23, 59, tzinfo=UTC),
            datetime(2024, 7, 28, 12, tzinfo=UTC),
        ]
    )
    | openings
)

# --- files ------------------------------------------------------------------------------------------------------------

PLACE = {
    "id": "alpha",
    "name": "Alpha",
    "latitude": "10",
    "longitude": "20",
    "layer": "one",
    "rank": "1",
    "time_zone": "Asia/Tokyo",
    "precision": "area",
    "source": "a survey",
    "source_url": "https://example.org",
    "outline": "158",
    "measured_from": "its middle",
    "native_name": "アルファ",
    "other_names": "A; B",
    "status_note": "claimed",
    "status_source": "a paper",
    "role": "its role",
    "note": "a note",
    "name_ja": "アルファ",
    "measured_from_ja": "中央",
    "status_note_ja": "係争",
    "status_source_ja": "論文",
    "role_ja": "役割",
    "note_ja": "注",
    "source_ja": "測量",
}
_OUTCOME = {"date": "2025-03-24", "text": '"Done."', "source": '"a paper"', "source_url": '"https://example.org"'}
_CLAIM = {"section": '"first"', "quote": '"65 km away"', "source": '"the article"', "source_url": '""'}
_NOTES = {"on": "2024-07-28", "note": '"n"', "note_source": '"n"', "note_url": '""'}
_OFFICIAL = {"official": '"o"', "official_source": '"o"', "official_url": '""'}
_ENDS = {"from": '["alpha"]', "to": '["alpha"]', "also_from": "[]", "also_to": "[]"}
_FIGURE = {"stated": "65", "unit": '"km"', "qualifier": '"about"'}
_OTHER = {"publisher": '"P"', "stated": "[60, 70]", "unit": '"km"', "source": '"a paper"', "source_url": '""'}
_REFERENCE = {"value": "1_000", "unit": '"ships"', "source": '"a paper"', "url": '""', "date": "2024-07-28"}
_ALSO = {"stated": "40", "unit": '"mi"'}


def _claim(id_: str, kind: str, *fields: dict[str, str]) -> tuple[str, dict[str, str]]:
    """The table of a claim."""
    together = {name: value for each in (_CLAIM, *fields) for name, value in each.items()}
    return "[[claim]]", {"id": f'"{id_}"', "kind": f'"{kind}"', **together}


TABLES: list[tuple[str, dict[str, str]]] = [
    (
        "",
        {
            "title": '"A title"',
            "standfirst": '"A standfirst."',
            "published": "2024-07-28",
            "undated": "false",
            "publisher": '"P"',
            "url": '"https://example.org"',
            "language": '"en"',
        },
    ),
    ("[ja]", {"title": '"題"', "standfirst": '"前文。"', "publisher": '"社"'}),
    (
        "[view]",
        {
            "fit": '["alpha"]',
            "origin": '"alpha"',
            "instant": "2024-07-28T12:00:00+09:00",
            "panels": '["places", "figures"]',
        },
    ),
    (
        "[[layer]]",
        {"id": '"one"', "title": '"One"', "colour": '"#0072B2"', "letter": '"O"', "shape": '"circle"', "shown": "true"},
    ),
    ("[layer.ja]", {"title": '"一"'}),
    ("[[section]]", {"id": '"first"', "title": '"T"', "summary": '"At [A](place:alpha), [65 km](claim:far)."'}),
    ("[section.ja]", {"title": '"題"', "summary": '"[A](place:alpha)から[65キロ](claim:far)"'}),
    _claim(
        "far",
        "distance",
        _FIGURE,
        _ENDS,
        {"direction": '"NE"', "route": '"road"', "coast": "true", "border": "false"},
        _NOTES,
        _OFFICIAL,
    ),
    ("[claim.also]", _ALSO),
    ("[[claim.others]]", _OTHER),
    (
        "[claim.ja]",
        {"source": '"記事"', "note": '"注"', "note_source": '"注"', "official": '"公"', "official_source": '"公"'}
        | {"others": '[{ publisher = "社", source = "論文" }]'},
    ),
    _claim("way", "direction", {"stated": '"north-east"'}, _ENDS),
    _claim(
        "hours",
        "time-difference",
        _FIGURE,
        {"unit": '"h"', "sense": '"ahead"', "always": "true"},
        _ENDS,
        {"to": '"utc"'},
    ),
    _claim("when", "clock", {"stated": "09:00:00", "equals": '"2024-07-28 00:00"', "qualifier": '"about"'}, _ENDS),
    _claim("week", "weekday", {"stated": '"Sunday"', "place": '["alpha"]'}, _NOTES),
    _claim("day", "date", {"stated": '"2024-07"', "sense": '""', "place": '"alpha"'}, _NOTES),
    _claim("never", "date", {"stated": "2011-12-30", "sense": '"skipped"', "place": '"alpha"'}),
    _claim(
        "since", "interval", _FIGURE, {"unit": '"years"', "since": '"2017"', "until": '"2024-02"', "sense": '"age"'}
    ),
    _claim("by", "deadline", {"stated": "2025-01-01", "sense": '"by"'}),
    ("[claim.outcome]", _OUTCOME),
    ("[claim.ja]", {"source": '"記事"', "outcome": '{ text = "済み", source = "論文" }'}),
    _claim("many", "count", _FIGURE, {"stated": "1_000", "unit": '"ships"', "listed": '["a", "b"]'}),
    ("[claim.reference]", _REFERENCE),
    ("[claim.ja]", {"unit": '"隻"', "listed": '["甲", "乙"]', "reference": '{ unit = "隻", source = "論文" }'}),
    _claim("same", "conversion", _FIGURE),
    ("[claim.also]", _ALSO),
    _claim("inside", "containment", {"place": '"alpha"', "within": '"Japan"'}),
    _claim("said", "statement", {"finding": '"contradicted"', "stated": '"so"', "says": '"not so"'}),
    ("[claim.ja]", {"stated": '"そう"', "says": '"違う"'}),
    (
        "[[ring]]",
        {
            "place": '"alpha"',
            "radius": "6000",
            "unit": '"mi"',
            "title": '"An aircraft"',
            "source": '"a report"',
            "source_url": '""',
            "caveat": '"Without wind."',
        },
    ),
]
"""A whole article.toml, with every field of every kind of table, each value as TOML writes it."""


def locations(*rows: dict[str, str]) -> str:
    """A locations.csv with these places; the first one's keys are its header."""
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows([rows[0], *(row.values() for row in rows)])
    return written.getvalue()


def article_toml(tables: list[tuple[str, dict[str, str]]]) -> str:
    """An article.toml of these tables."""
    lines = [line for header, fields in tables for line in (header, *(f"{k} = {v}" for k, v in fields.items()))]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return (
        '"'
        + "".join(f"\\U{ord(char):08X}" if char in '"\\' or char < " " or char == "\x7f" else char for char in text)
        + '"'
    )


cells = (
    st.sampled_from(
        [
            "", " ", "0", "-0", "91", "-180", "180.0000001", "1e5", "nan", "inf", "9" * 400, "0x1F", "١٢",
            "35°44′55″N",
            "Asia/Tokyo", "asia/tokio", "Etc/GMT+9", "UTC", "JST", "area", "1", "9", "10", "a;b;;c", "'=1",
            "https://x",
            "http://x", "\x00", "\ufeff", "\u202e", "\u3164", "x" * 301, "x" * 5000,
        ]
    )
    | any_text
)  # fmt: skip

_numbers = st.one_of(
    st.integers().map(str),
    st.builds(
        lambda sign, base, digits: sign * (base == "") + base + digits,
        st.sampled_from(["", "-", "+"]),
        st.sampled_from(["", "0x", "0b", "0o"]),
        st.builds(str.__mul__, st.sampled_from(["1", "10", "1_0"]), st.sampled_from([1, 13, 60, 320, 999, 5000])),
    ),
    st.floats().map(repr),
    st.sampled_from(
        ["inf", "-inf", "nan", "1e400", "-1e400", "5e-324", "0.0", "-0.0", "1e15", "999_999_999_999_999.9"]
    ),
)
_times = st.one_of(
    st.dates().map(str),
    st.datetimes().map(lambda moment: moment.isoformat()),
    st.datetimes().map(lambda moment: moment.isoformat() + "+09:00"),
    st.times().map(str),
    st.sampled_from(["0001-01-01", "9999-12-31", "2024-02-30", "2024-07-28T10:00:00Z"]),
)
_strings = (any_text | cells | st.dates().map(str)).map(_quoted) | st.sampled_from(
    ["''", "'a'", '"""\na\nb"""', "'''\n'''", '"\\u0000"', '"\\uD800"', '"2025"', '"0000"', '"2024-13"',
     '"' + "[" * 200 + '"',
     '"[a](place:alpha) [b](claim:zzz) [c](x)"', '"[](place:alpha"', '"' + "w " * 20 + '"', '"' + "x" * 5000 + '"']
)  # fmt: skip
toml_keys = st.sampled_from([name for _header, fields in TABLES for name in fields]) | st.sampled_from(
    [
        "sorce",
        "Title",
        "a.b",
        "a.b.c",
        "'a b'",
        '"\\n"',
        "k" * 99,
        "'" + "k" * 5000 + "'",
        "claim",
        "view.fit",
        "1",
        "-",
    ]
)
toml_values = st.recursive(
    st.one_of(_numbers, _times, _strings, st.sampled_from(["true", "false", "", "x", "[", "{"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(lambda values: f"[{', '.join(values)}]"),
        st.dictionaries(toml_keys, inner, max_size=3).map(
            lambda table: "{" + ", ".join(f"{key} = {value}" for key, value in table.items()) + "}"
        ),
        st.builds(lambda value, times: f"[{', '.join([value] * times)}]", inner, st.sampled_from([21, 51, 101])),
    ),
    max_leaves=5,
)
"""A value of any type, as TOML writes it; some are none."""


@st.composite
def article_tomls(draw: st.DrawFn) -> str:
    """A whole article.toml in which a few fields hold something else, are missing or are new, or tables are moved."""
    tables = [(header, dict(fields)) for header, fields in TABLES]
    for _change in range(draw(st.integers(1, 4))):
        header, fields = draw(st.sampled_from(tables))
        match draw(st.sampled_from(["value", "value", "value", "missing", "new", "header", "twice", "gone"])):
            case "value" if fields:
                fields[draw(st.sampled_from(sorted(fields)))] = draw(toml_values)
            case "missing" if fields:
                del fields[draw(st.sampled_from(sorted(fields)))]
            case "new":
                fields[draw(toml_keys)] = draw(toml_values)
            case "header":
                tables[tables.index((header, fields))] = (draw(st.sampled_from(_HEADERS)), fields)
            case "twice":
                tables.append((header, dict(fields)))
            case "gone" if len(tables) > 1:
                tables.remove((header, fields))
            case _:
                pass
    return article_toml(tables)


_HEADERS = [
    "",
    "[layer]",
    "[[layer]]",
    "[[section]]",
    "[section]",
    "[claim.outcome]",
    "[claim.also]",
    "[claim.others]",
    "[[claim.others]]",
    "[claim.reference]",
    "[[claim.reference]]",
    "[claim.ja]",
    "[[claim.ja]]",
    "[claim.ja.outcome]",
    "[[section.ja]]",
    "[ja]",
    "[[claim.outcome]]",
    "[x.y]",
    "[view]",
    "[[ring]]",
    "[ring]",
    "[ring.ja]",
]

_PIECES = [
    "a", ".", ".a", " . a", '."a"', ".'a'", '"a".', "=", "a=", "a.b=1\n", "1", "1_", "0x", "f", "é", "-", ",",
    "1,", '"",',
    "[", "]", "[[", "]]", "{", "}", "{a=", "{a=1},", "[a]\n", "[a.b]\n", "[[a]]\n", "[[claim]]\n",
    "[[layer]]\n", "[a](", "*_",
    '"', "'", '"""', "'''", "\\", '\\"', "\\n", "\\u00e9", "#", "#\n", "\n", "\r\n", "\r", "\t", " ", ";", "|",
    "x,", "\ufeff",
]  # fmt: skip
_BEGINS = [
    "", "a", "[a", "[[a", "a=", "a=[", "a=[[", "a={", "x={a", "a='", 'a="', 'a="""', "a='''", "#", "[view]\nfit=[",
    "[[section]]\nsummary='", "[[claim]]\nstated=", "[[claim]]\nfrom=[",
]  # fmt: skip
_ENDS_OF_FILES = ["", "=1", "]", "}", "'", '"', '"""', "\n", " x", "é"]


@st.composite
def filled(draw: st.DrawFn, most: int, whole: str) -> str:
    """A file as long as may be: a short piece again and again, after the whole file or another beginning."""
    piece = "".join(draw(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=3)))
    begin = draw(st.sampled_from([*_BEGINS, whole]))
    return (
        begin
        + piece * ((most - len(begin.encode()) - 9) // len(piece.encode()))
        + draw(st.sampled_from(_ENDS_OF_FILES))
    )


@st.composite
def spoilt(draw: st.DrawFn, whole: bytes) -> bytes:
    """A file in which bytes were cut out, overwritten, put in or said again."""
    data = whole
    for _change in range(draw(st.integers(1, 3))):
        begin, end = sorted(draw(st.tuples(*[st.integers(0, len(data))] * 2)))
        other = draw(st.binary(max_size=6) | st.sampled_from([piece.encode() for piece in _PIECES]))
        data = draw(
            st.sampled_from(
                [data[:begin] + other + data[begin:], data[:begin] + other + data[end:], data[:end] + data[begin:]]
            )
        )
    return data


# --- stories ----------------------------------------------------------------------------------------------------------

_POINTS = [
    (0.0, 0.0), (90.0, 0.0), (90.0, -77.0), (-90.0, 180.0), (0.0, 180.0), (0.0, -180.0), (0.0, 179.99999),
    (35.7485, 139.348), (35.7485, 139.3485), (-35.7485, -40.652), (35.7485, 139.34800001), (21.3858, -157.9064),
    (89.9999, 10.0), (85.06, -20.0), (-0.0, -0.0), (51.48, 0.0), (1e-9, -1e-9),
]  # fmt: skip
"""Poles, both sides of the date line, antipodes, equal points and points a millimetre or 50 metres apart."""

positions = st.sampled_from(_POINTS) | st.tuples(st.floats(-90, 90), st.floats(-180, 180))
time_zones = st.sampled_from(
    ["Asia/Tokyo", "Pacific/Apia", "Pacific/Kiritimati", "America/New_York", "Africa/Casablanca", "Europe/Amsterdam"]
) | st.sampled_from(sorted(zones._names()))
_LETTERS = st.sampled_from([*"ABCDEFGO09éЖ東ا가"])


@st.composite
def _places(draw: st.DrawFn, layers: list[Layer]) -> list[Place]:
    zone = draw(st.none() | time_zones)
    found = []
    for id_ in draw(st.lists(ids, min_size=1, max_size=6, unique=True)):
        latitude, longitude = draw(positions)
        area = draw(st.booleans())
        note = draw(optional_names)
        fields = {
            "id": id_,
            "name": draw(names),
            "latitude": latitude,
            "longitude": longitude,
            "layer": draw(st.sampled_from(layers)).id,
            "rank": draw(st.integers(1, 9)),
            "time_zone": zone or draw(time_zones),
            "precision": "area" if area else draw(st.sampled_from(["site", "city"])),
            "source": draw(names),
            "source_url": draw(addresses),
            "outline": draw(st.sampled_from(["", "158", "840", "999", "010"])) if area else "",
            "radius_km": draw(st.none() | st.floats(0.001, 5000)),
            "measured_from": draw(names) if area else "",
            "native_name": draw(optional_names),
            "other_names": draw(st.lists(names.map(lambda name: name.replace(";", ",")), max_size=3)),
            "status_note": note,
            "status_source": draw(names) if note else "",
            "role": draw(optional_names),
            "note": draw(optional_names),
        }
        told = _translated(draw, fields, Place.texts)
        fields |= {Place.address("ja", field): text for field, text in told.items()}
        found.append(Place.read(fields))
    return found


def _translated(draw: st.DrawFn, fields: Mapping[str, Any], texts: Iterable[str]) -> dict[str, Any]:
    """Some texts in a second language, beside those of the first; often none."""
    if draw(st.booleans()):
        return {}
    return {field: draw(names) for field in texts if fields.get(field) and draw(st.booleans())}


_DAYS = st.sampled_from([FIRST_DAY, LAST_DAY, date(2024, 2, 29), date(2011, 12, 30), date(1582, 10, 10)]) | st.dates(
    FIRST_DAY, LAST_DAY
)
_PERIODS = _DAYS.flatmap(lambda day: st.sampled_from([day, str(day), str(day)[:7], str(day)[:4]]))
_FIGURES = st.sampled_from([1, 5, 0.5, 5e-324, 999_999_999_999, 6500.25]) | st.floats(1e-9, 9e11)
_AMOUNTS = st.just(0) | _FIGURES
_TEMPERATURES = st.sampled_from([-40, 0, -273.15]) | st.floats(-9e11, 9e11)
_READINGS = st.one_of(
    st.sampled_from(["0:00", "09:00", "23:59:59", "2024-02-29T24:00", "1000-01-01 00:00", "9998-12-31 23:59:59"]),
    st.times(),
    st.datetimes(datetime(1000, 1, 1), datetime(9998, 12, 31)),
).filter(lambda reading: "24:00" not in str(reading))
_AREAS = st.sampled_from(["Sea of Japan", "the Pacific", "JP", "840", "Hawaii", "US-AK", "Fiji", "Antarctica"]) | (
    st.sampled_from(["Crimea", "Kashmir", "Western Sahara", "Taiwan", "Kosovo", "Arctic Ocean"])
)
"""Seas, countries, parts of them, across the date line, around a pole, and such as are disputed."""


def _or_range(figures: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return figures | st.lists(figures, min_size=2, max_size=2)


def _units_like(unit: str) -> list[str]:
    """The other units of the same quantity."""
    return [id_ for id_, each in MEASURES.items() if each.quantity == MEASURES[unit].quantity and id_ != unit]


class _Kinds:
    """The own fields of each kind of claim, all of them valid, as odd as may be."""

    def __init__(self, draw: st.DrawFn, places: list[str]) -> None:
        self.draw, self.places = draw, places

    def made(self, kind: str) -> dict[str, Any]:
        """The fields of a claim of this kind."""
        fields: dict[str, Any] = getattr(self, kind.replace("-", "_"))()
        return {name: value for name, value in fields.items() if value is not None}

    def some(self, *values: object) -> Any:
        return self.draw(st.sampled_from(values))

    def maybe(self, values: st.SearchStrategy[Any]) -> Any:
        return self.draw(st.none() | values)

    def ids(self, least: int, *more: str) -> list[str]:
        return self.draw(st.lists(st.sampled_from([*self.places, *more]), min_size=least, max_size=20, unique=True))

    def ends(self, *more: str) -> dict[str, Any]:
        start, end = self.ids(1, *more), self.ids(1, *more)
        also = {"also_from": start, "also_to": end}
        return {
            "from": self.some(start, start[0]) if len(start) == 1 else start,
            "to": end,
            **{name: [id_ for id_ in self.ids(0, *more) if id_ not in ids] for name, ids in also.items()},
        }

    def figure(self, figures: st.SearchStrategy[Any], units: Sequence[str]) -> dict[str, Any]:
        stated = self.draw(_or_range(figures))
        qualifiers = ["", "about"] if isinstance(stated, list) else get_args(Qualifier)
        of_other = {"publisher": names, "stated": _or_range(_FIGURES), "source": names, "source_url": addresses}
        if units:
            of_other["unit"] = st.sampled_from(["", *units])
        return {
            "stated": stated,
            "unit": self.some(*units) if units else "",
            "qualifier": self.some(*qualifiers),
            "others": self.draw(st.lists(st.fixed_dictionaries(of_other), max_size=3)),
        }

    def distance(self) -> dict[str, Any]:
        also = st.fixed_dictionaries({"stated": _or_range(_FIGURES), "unit": st.sampled_from(sorted(UNITS))})
        return {
            **self.figure(_FIGURES, sorted(UNITS)),
            **self.ends(),
            "also": self.maybe(also),
            "direction": self.some("", "W", "SSE", "北東"),
            "route": self.some("", "road", "rail", "sea", "flight"),
            **self.some({}, {"coast": True}, {"border": True}),
        }

    def direction(self) -> dict[str, Any]:
        return {"stated": self.some("N", "south-east", "NNW", "北東"), **self.ends()}

    def time_difference(self) -> dict[str, Any]:
        hours = st.sampled_from([0, 0.5, 1, 19, 24, 26, 1440]) | _AMOUNTS
        figure = self.figure(hours, ["h", "min", "d", "zones"])
        senses = ["apart"] if figure["stated"] == 0 else ["apart", "ahead", "behind"]
        return {**figure, **self.ends("utc"), "sense": self.some(*senses), "always": self.draw(st.booleans())}

    def clock(self) -> dict[str, Any]:
        return {
            **self.ends("utc"),
            "stated": self.draw(_READINGS),
            "equals": self.draw(_READINGS),
            "qualifier": self.some("", "about"),
        }

    def weekday(self) -> dict[str, Any]:
        return {"stated": self.some("Sunday", "tues.", "水", "木曜日"), "place": self.ids(0)}

    def date(self) -> dict[str, Any]:
        if self.draw(st.booleans()):
            return {"stated": self.draw(_DAYS), "sense": "skipped", "place": self.ids(1)}
        return {"stated": self.draw(_PERIODS | st.dates().map(str)), "sense": "", "place": self.ids(0)}

    def interval(self) -> dict[str, Any]:
        since, until = sorted(self.draw(st.lists(_PERIODS, min_size=2, max_size=2)), key=str)
        age = {"sense": "age", "unit": "years"} if self.draw(st.booleans()) else {}
        ends = {"since": since, "until": self.some(None, until)}
        return self.figure(_FIGURES, ["days", "d", "weeks", "months", "years"]) | ends | age

    def deadline(self) -> dict[str, Any]:
        outcome = {"date": st.dates(), "text": names, "source": names, "source_url": addresses}
        return {
            "stated": self.draw(_PERIODS | st.dates() | st.sampled_from(["0001", "9999"])),
            "sense": self.some("by", "before", "not-before"),
            "outcome": self.maybe(st.fixed_dictionaries(outcome)),
        }

    def count(self) -> dict[str, Any]:
        fields = self.figure(_AMOUNTS, []) | {"unit": self.some("", "km", "C", self.draw(names))}
        of_reference = {
            "value": _or_range(_AMOUNTS),
            "source": names,
            "url": addresses,
            "unit": st.sampled_from(["", fields["unit"]]),
        }
        reference = self.maybe(st.fixed_dictionaries(of_reference))
        if reference and self.draw(st.booleans()):
            reference["date"] = self.draw(_DAYS)
        listed = self.draw(st.lists(names.map(lambda name: normalize("NFC", name)), max_size=5, unique=True))
        return fields | {"listed": listed, "reference": reference}

    def conversion(self) -> dict[str, Any]:
        unit = self.some(*MEASURES)
        figures = _TEMPERATURES if unit in ("C", "F") else _AMOUNTS
        fields = self.figure(figures, [unit])
        ranges = st.lists(figures, min_size=2, max_size=2)
        also = self.draw(ranges if isinstance(fields["stated"], list) else figures)
        return fields | {"also": {"stated": also, "unit": self.some(*_units_like(unit))}}

    def containment(self) -> dict[str, Any]:
        return {"place": self.some(*self.places), "within": self.draw(_AREAS | st.sampled_from(self.places))}

    def statement(self) -> dict[str, Any]:
        return {
            "finding": self.some("confirmed", "contradicted"),
            **dict.fromkeys(("stated", "says"), self.some("", "x")),
        }


def _told_beside(draw: st.DrawFn, value: Any, texts: Iterable[str]) -> dict[str, Any]:
    """A translation of some texts of a claim or of a table in it."""
    told: dict[str, Any] = {}
    for text in texts:
        before = value.get(text)
        if not before or draw(st.booleans()):
            continue
        match before:
            case {}:
                told[text] = _told_beside(draw, before, ["text", "source"])
            case [{}, *_]:
                told[text] = [_told_beside(draw, each, ["publisher", "source"]) for each in before]
            case [*_]:
                told[text] = draw(st.lists(names.map(str), min_size=len(before), max_size=len(before), unique=True))
            case _ if text != "unit":  # another unit may not go with that of the reference
                told[text] = draw(names)
    return told


@st.composite
def _claims(draw: st.DrawFn, sections: list[str], places: list[str]) -> list[Claim]:
    found = []
    for number, kind in enumerate(draw(st.lists(st.sampled_from(list(kinds.KINDS)), max_size=6))):
        note, official = draw(optional_names), draw(optional_names)
        fields: dict[str, Any] = {
            "id": f"c{number}",
            "section": draw(st.sampled_from(sections)),
            "quote": draw(names.filter(lambda text: len(text.split()) <= 12)),
            "kind": kind,
            "source": draw(names),
            "source_url": draw(addresses),
            "note": note,
            "note_source": draw(names) if note else "",
            "note_url": draw(addresses),
            "official": official,
            "official_source": draw(names) if official else "",
            "official_url": draw(addresses),
        }
        fields |= _Kinds(draw, places).made(kind)
        has_its_day = fields.get("sense") == "skipped" or (kind == "clock" and "-" in str(fields["stated"]))
        if not has_its_day and draw(st.booleans()):
            fields["on"] = draw(_DAYS)
        fields["ja"] = _told_beside(draw, fields, kinds.KINDS[kind].texts)
        found.append(kinds.read(fields))
    return found


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """A whole valid story, odd in every field."""
    letters = draw(st.lists(_LETTERS, min_size=1, max_size=4, unique=True))
    layers = [
        Layer.read(
            {
                "id": f"layer-{number}",
                "title": draw(names),
                "ja": draw(st.just({}) | st.fixed_dictionaries({"title": names})),
                "colour": draw(st.sampled_from(["#000000", "#FFFFFF", "#0072B2"])),
                "letter": letter,
                "shape": draw(st.sampled_from(["circle", "square", "diamond", "triangle", "hexagon"])),
            }
        )
        for number, letter in enumerate(letters)
    ]
    places = draw(_places(layers))
    place_ids = [place.id for place in places]
    section_ids = draw(st.lists(ids, min_size=1, max_size=3, unique=True))
    heading = Heading.read(
        {
            "title": draw(names),
            "standfirst": draw(names),
            "published": draw(published),
            "publisher": draw(optional_names),
            "url": draw(addresses),
            "language": draw(st.sampled_from(["en", "ja", "ar", "zh-Hant-TW"])),
            "ja": draw(st.just({}) | st.fixed_dictionaries({"title": names, "standfirst": names})),
        }
    )
    claims = draw(_claims(section_ids, place_ids))
    links = [f"[{_unmarked(place.name)}](place:{place.id})" for place in places]
    links += [f"**[it](claim:{claim.id})**" for claim in claims]
    sections = []
    for id_ in section_ids:
        linked = draw(st.lists(st.sampled_from(links), max_size=4))
        title, summary = draw(names), " and\n\n".join(["In", *linked])
        told = {"title": draw(names), "summary": "、".join([*linked[::-1], "…"])} if draw(st.booleans()) else {}
        sections.append(Section.read({"id": id_, "title": title, "summary": summary, "ja": told}))
    return Article(
        heading=heading,
        **_opening(draw, place_ids),
        layers=tuple(layers),
        sections=tuple(sections),
        claims=tuple(claims),
        places=tuple(places),
        rings=tuple(draw(st.lists(_rings(place_ids), max_size=3))),
    )


def _opening(draw: st.DrawFn, place_ids: list[str]) -> dict[str, Any]:
    fields = {
        "fit": draw(st.lists(st.sampled_from(place_ids), max_size=3)),
        "instant": draw(st.sampled_from(["now", "article"]) | openings),
        "panels": draw(st.lists(st.sampled_from(PANELS), max_size=3)),
    }
    if draw(st.booleans()):
        fields["origin"] = draw(st.sampled_from(place_ids))
    return dict(Opening.read(fields))


@st.composite
def _rings(draw: st.DrawFn, place_ids: list[str]) -> Ring:
    fields = {
        "place": draw(st.sampled_from(place_ids)),
        "radius": draw(st.integers(4, limits.RING_KM) | st.floats(4.0, limits.RING_KM)),
        "unit": draw(st.sampled_from(["km", "m", "ft"])),
        "title": draw(names),
        "source": draw(names),
        "source_url": draw(addresses),
        "caveat": draw(names),
    }
    return Ring.read(fields | {"ja": _told_beside(draw, fields, Ring.texts)})


def _unmarked(text: str) -> str:
    return "".join(char for char in text if char not in "[]()*_\\`<>") or "x"


def files(article: Article) -> tuple[bytes, bytes]:
    """The two files that a story is read from."""
    rows = [
        dict.fromkeys([*Place.field_names(), *Place.translated_names()], "")
        | {name: "; ".join(value) if isinstance(value, tuple) else _plain(value) for name, value in place}
        | {
            place.address(language, field): text
            for language, told in place.translated_texts.items()
            for field, text in told.items()
        }
        for place in article.places
    ]
    lists = (
        ("layer", article.layers),
        ("section", article.sections),
        ("claim", article.claims),
        ("ring", article.rings),
    )
    tables = [("", _written(article.heading)), ("[view]", _view(article))]
    tables += [(f"[[{name}]]", _written(value)) for name, values in lists for value in values]
    return locations(*rows).encode(), article_toml(tables).encode()


def _view(article: Article) -> dict[str, str]:
    texts = {"fit": article.fit, "panels": article.panels, "instant": article.instant}
    return {
        name: _toml(value) for name, value in (texts | ({"origin": article.origin} if article.origin else {})).items()
    }


def _plain(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.1074f}" if isinstance(value, float) else str(value)  # no exponent, and all of it


def _written(value: TranslatedValue) -> dict[str, str]:
    fields = value.model_dump(by_alias=True, exclude_defaults=True)
    for language, told in value.translated_texts.items():
        fields[language] = {name: _told(each) for name, each in told.items()}
    return {name: _toml(each) for name, each in fields.items() if each is not None}


def _told(value: object) -> object:
    match value:
        case Outcome() | Other() | Reference():
            return {text: getattr(value, text) for text in value.texts if getattr(value, text)}
        case tuple():
            return [_told(each) for each in value]
        case _:
            return value


def _toml(value: object) -> str:
    match value:
        case str():
            return _quoted(value)
        case bool():
            return str(value).lower()
        case tuple() | list():
            return f"[{', '.join(map(_toml, value))}]"
        case dict():
            return "{" + ", ".join(f"{name} = {_toml(each)}" for name, each in value.items() if each is not None) + "}"
        case _:
            return str(value)


@st.composite
def views(draw: st.DrawFn, article: Article) -> View:
    """What a reader may have chosen in a story."""
    some_place = st.sampled_from([place.id for place in article.places])
    ended = [claim.id for claim in article.claims if claim.ends]
    claim = draw(st.sampled_from(["", *(claim.id for claim in article.claims)]))
    desks = draw(st.lists(some_place, max_size=5, unique=True))
    return View(
        layers=tuple(layer.id for layer in article.layers if draw(st.booleans())),
        origin=draw(some_place),
        section=draw(st.sampled_from(["", *(section.id for section in article.sections)])),
        place=draw(st.just("") | some_place),
        unit=draw(st.sampled_from(list(offered()))),
        when="chosen",
        instant=draw(st.datetimes(datetime(1970, 1, 4), datetime(2099, 12, 29), timezones=st.just(UTC))).replace(
            microsecond=0
        ),
        base_map=draw(st.sampled_from(BASE_MAPS)),
        night=draw(st.sampled_from([None, True, False])),
        straight=draw(st.booleans()),
        tab=draw(st.sampled_from(["figures", "hours", "distances", "places", "about", "gone"])),
        claim=claim,
        ends=tuple(draw(some_place) for _ in range(2)) if claim in ended and draw(st.booleans()) else (),
        desks=tuple(
            Desk(id_, draw(st.integers(0, 23)), draw(st.integers(1, 24)), draw(st.sampled_from(sorted(WEEKDAYS))))
            for id_ in desks
        ),
        order=draw(st.sampled_from(ORDERS)),
        azimuths=draw(st.booleans()),
        speed=draw(st.sampled_from([700, 900, 1000])),
        language=draw(st.sampled_from(["", *LANGUAGES])),
    )


perspectives = articles().flatmap(lambda article: st.builds(Perspective, st.just(article), views(article), instants))
"""One valid story as one reader sees it, at any instant."""

# --- addresses --------------------------------------------------------------------------------------------------------

_FIELDS = [
    "layers", "section", "place", "from", "claim", "unit", "map", "tab", "order", "at", "desks", "speed",
    "night", "straight", "azimuths", "lang", "story", "x", "",
]  # fmt: skip
_WORDS = [
    "", ".", "~", "a", "alpha", "far", "hours", "one", "first", "0", "1", "km", "mi", "now", "article", "900",
    "-1", "8-17",
    "99-99", "00-24", "~8-17", "~daily", "~sun-thu", "2024-07-28T0300Z", "2024-07-28T030059Z", "0000-00-00T0000Z",
    "9999-12-31T2359Z", "1970-01-03T0000Z", "en", "ja", "%00", "\x00", "\ud800", "٣", "constructor", "a" * 3000,
]  # fmt: skip
address_texts = st.lists(st.sampled_from(_WORDS) | st.text(max_size=5), max_size=6).map("".join)
address_fields = st.dictionaries(
    st.sampled_from(_FIELDS) | st.text(max_size=5), st.lists(address_texts, max_size=3), max_size=6
)
"""The fields of a page's address, each with all its values."""
