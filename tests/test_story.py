"""Reading a story folder: what is shipped, and every message for what is wrong."""

import csv
import io
import tomllib
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from geo import prose
from geo.errors import DataError, Problem
from geo.model import Article
from geo.story import load, read

DATA = Path(__file__).parent.parent / "data"
LOCATIONS = (DATA / "locations.csv").read_bytes()
ARTICLE = (DATA / "article.toml").read_bytes()

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
DEADLINE = (('kind = "distance"', 'kind = "deadline"'), ('unit = "km"\nfrom = ["alpha"]\nto = ["alpha"]\n', ""))
OUTCOME = '[claim.outcome]\ndate = 2025-03-24\ntext = "Done."\nsource = "a paper"\n'
LAYER_TWO = '[[layer]]\nid = "two"\ntitle = "Two"\ncolour = "#000000"\nletter = "T"\nshape = "square"\n\n[[section]]'


def problems(locations: str | bytes = CSV, article: str | bytes = TOML) -> list[str]:
    """Every message, as a reader sees it."""
    contents = (text.encode() if isinstance(text, str) else text for text in (locations, article))
    try:
        read(*contents)
    except DataError as error:
        return [str(problem) for problem in error.problems]
    return []


def row(**values: str) -> str:
    """The small story's locations with one place, changed; a new name is a column at the end."""
    fields = dict(zip(HEADER.split(","), ROW.split(","), strict=True)) | values
    lines = io.StringIO()
    csv.writer(lines, lineterminator="\n").writerows([fields, fields.values()])
    return lines.getvalue()


def changed(*changes: tuple[str, str]) -> str:
    """The small story's article with the first of each old text replaced."""
    text = TOML
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


# --- the shipped story


@pytest.fixture(scope="module")
def article() -> Article:
    return load(DATA)


def test_the_small_story_of_these_tests_is_right() -> None:
    assert problems() == []


def test_the_shipped_story_has_its_five_main_places_and_fits_them(article: Article) -> None:
    assert [place.id for place in article.main_places] == ["yokota", "hawaii", "senkaku", "taiwan", "north-korea"]
    assert article.fit == tuple(place.id for place in article.main_places)


def test_the_shipped_story_has_four_sections_of_80_to_140_words(article: Article) -> None:
    words = {section.id: len(prose.plain(section.paragraphs).split()) for section in article.sections}
    assert list(words) == ["announcement", "cooperation", "drivers", "worries"]
    assert {id_: count for id_, count in words.items() if not 80 <= count <= 140} == {}


def test_every_shipped_section_links_places_and_every_claim_is_linked_by_its_own_section(article: Article) -> None:
    for section in article.sections:
        assert section.place_ids
    for claim in article.claims:
        assert claim.id in article.section_by_id[claim.section].claim_ids


def test_every_shipped_quote_has_12_words_at_most(article: Article) -> None:
    assert [claim.id for claim in article.claims if len(claim.quote.split()) > 12] == []


def test_the_shipped_official_statement_stands_with_the_announcement(article: Article) -> None:
    official = {claim.id: claim for claim in article.claims if claim.official}
    assert list(official) == ["announced"]
    assert "joint force headquarters" in official["announced"].official
    assert official["announced"].official_source.startswith("US Department of Defense, Joint Statement")
    assert official["announced"].official_url.startswith("https://www.finanznachrichten.de/nachrichten-2024-07/")


def test_hilo_is_shown_beside_the_shipped_distance_but_not_judged_by(article: Article) -> None:
    distance = article.claim_by_id["distance"]
    assert (distance.also_start_ids, distance.also_end_ids) == ((), ("hilo",))
    assert "hilo" not in distance.end_ids


def test_every_figure_in_a_shipped_summary_is_a_short_claim_link_but_the_years(article: Article) -> None:
    for section in article.sections:
        for span in (span for spans in section.paragraphs for span in spans):
            if span.kind == "claim":
                assert 1 <= len(span.text.split()) <= 12
            elif span.kind == "text":
                assert not any(char.isdigit() for char in span.text.replace("PAC-3", ""))


def test_every_shipped_area_is_drawn_and_every_shipped_dispute_has_every_name(article: Article) -> None:
    assert {place.id: place.outline for place in article.places if place.precision == "area"} == {
        "taiwan": "158",
        "north-korea": "408",
    }
    assert {"Senkaku Islands", "Diaoyu Dao", "Diaoyutai"} <= set(article.place_by_id["senkaku"].names)
    assert all(article.place_by_id[id_].status_note for id_ in ("senkaku", "taiwan", "north-korea"))


# --- the folder


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    missing = tmp_path / "story"
    with pytest.raises(DataError) as caught:
        load(missing)
    assert str(caught.value) == f"{missing}: is not a folder; name one that holds locations.csv and article.toml"


def test_a_file_where_a_folder_is_expected(tmp_path: Path) -> None:
    (tmp_path / "story").write_text("")
    with pytest.raises(DataError, match="story: is not a folder; name one that holds"):
        load(tmp_path / "story")


def test_a_missing_file_does_not_hide_the_problems_of_the_other(tmp_path: Path) -> None:
    (tmp_path / "article.toml").write_text("title = \n", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load(tmp_path)
    assert [problem.file for problem in caught.value.problems] == ["locations.csv", "article.toml"]


def test_both_files_missing_are_two_problems(tmp_path: Path) -> None:
    with pytest.raises(DataError) as caught:
        load(tmp_path)
    assert caught.value.problems == (
        Problem("locations.csv", "", "no such file or directory; a story folder holds locations.csv and article.toml"),
        Problem("article.toml", "", "no such file or directory; a story folder holds locations.csv and article.toml"),
    )


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "article.toml").mkdir()
    (tmp_path / "locations.csv").write_text(CSV)
    with pytest.raises(DataError) as caught:
        load(tmp_path)
    assert str(caught.value) == "article.toml: is a directory; a story folder holds locations.csv and article.toml"


def test_a_folder_with_both_files_is_read(tmp_path: Path) -> None:
    (tmp_path / "locations.csv").write_text(CSV)
    (tmp_path / "article.toml").write_text(TOML)
    assert load(tmp_path) == read(CSV.encode(), TOML.encode())


# --- the bytes of either file


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"%PDF-1.7\n", ": is a PDF; save it as plain text in UTF-8"),
        (b"PK\x03\x04rest", ": is a zip archive or a spreadsheet; save it as plain text in UTF-8"),
        (b"\x1f\x8b\x08rest", ": is a gzip archive; save it as plain text in UTF-8"),
        (b"\xd0\xcf\x11\xe0rest", ": is an old Office file; save it as plain text in UTF-8"),
        ("id,name\n".encode("utf-16"), ": is UTF-16 text; save it as plain text in UTF-8"),
        (b"\xfe\xff\x00i", ": is UTF-16 text; save it as plain text in UTF-8"),
        (b"# one\n# t\x00o\n", ": has a NUL byte on line 2; save the file as plain text in UTF-8"),
        (b"# one\n# t\xf6o\n", ", line 2: byte 0xF6 is not UTF-8; save the file as UTF-8"),
        (b"\xef\xbb\xbf# one\n# t\xf6o\n", ", line 2: byte 0xF6 is not UTF-8; save the file as UTF-8"),
        (b"#" * 1_000_001, ": has 1,000,001 bytes; at most 1,000,000 are read"),
    ],
)
def test_what_is_not_text_is_refused_in_either_file(data: bytes, problem: str) -> None:
    assert problems(locations=data) == [f"locations.csv{problem}"]
    assert problems(article=data) == [f"article.toml{problem}"]


def test_a_byte_order_mark_and_windows_line_ends_are_accepted() -> None:
    assert problems(*(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode() for text in (CSV, TOML))) == []


# --- locations.csv as a whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [f": is empty; the first line names the columns: {HEADER.replace(',', ', ')}"]),
        ("\n \n,,\n", [f": is empty; the first line names the columns: {HEADER.replace(',', ', ')}"]),
        (HEADER, [": has a header but no place; write one place a line"]),
        (CSV.replace(",", ";"), [", line 1: is parted by semicolons; part the columns by commas"]),
        (CSV.replace(",", "\t"), [", line 1: is parted by tabs; part the columns by commas"]),
        ("<html></html>", [f", line 1: names no known column; the header is {HEADER}"]),
        (
            CSV.replace("rank,", "").replace("name,", ""),
            [
                ", line 1: column 'name' is missing; the header names it, each place fills it",
                ", line 1: column 'rank' is missing; the header names it, each place fills it",
            ],
        ),
        (row(height="3"), [", line 1: 'height' is not a known column; remove it"]),
        (
            CSV.replace("time_zone", "timezone"),
            [", line 1: 'timezone' is not a known column; did you mean 'time_zone'?"],
        ),
        (
            CSV.replace("time_zone", "Time Zone"),
            [", line 1: 'Time Zone' is not a known column; did you mean 'time_zone'?"],
        ),
        (f"{HEADER},name\n{ROW},Beta\n", [", line 1: column 'name' stands 2 times; keep one"]),
        (f"{HEADER},\n{ROW},\n", [", line 1: column 10 has no name; name it or remove it"]),
    ],
)
def test_the_header(text: str, expected: list[str]) -> None:
    assert problems(locations=text) == [f"locations.csv{problem}" for problem in expected]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
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
        (ROW.replace("Alpha", "A" * 131_073), ["line 2: has a field of over 131,072 characters; shorten it"]),
        (f"{ROW}\n\n{ROW}\n", ["line 4, id: 'alpha' stands on line 2 already; ids are unique"]),
        (
            f"{ROW}\n{ROW.replace('10', '91')}\n",
            [
                "line 3, id: 'alpha' stands on line 2 already; ids are unique",
                "line 3, latitude: '91' is not a latitude, from -90 to 90 degrees",
            ],
        ),
        (
            "\n".join(ROW.replace("alpha", f"alpha-{number}") for number in range(5_001)),
            [": has 5,001 places; at most 5,000 are read"],
        ),
    ],
)
def test_the_rows(lines: str, expected: list[str]) -> None:
    separators = ["" if problem.startswith(":") else ", " for problem in expected]
    assert problems(locations=f"{HEADER}\n{lines}") == [
        f"locations.csv{separator}{problem}" for separator, problem in zip(separators, expected, strict=True)
    ]


def test_after_a_quoted_line_break_the_line_numbers_are_still_the_file_s() -> None:
    extra = f'{HEADER},other_names\n{ROW},"one;\n\ntwo"\n{ROW.replace("alpha", "beta").replace("10", "91")},\n'
    assert problems(locations=extra) == [
        "locations.csv, line 5, latitude: '91' is not a latitude, from -90 to 90 degrees"
    ]


# --- the values of a place

NOT_PLAIN = "is not a plain decimal number; write degrees such as 35.7485 or -157.9064"
NOT_ID = "is not an id; use 1 to 40 of a-z, 0-9 and '-', such as 'yokota'"
OFFSET = "is an offset, not a time zone; write an IANA name such as 'Asia/Tokyo'"
NOT_ZONE = "is not an IANA time zone; write a name such as 'Asia/Tokyo'"
NOT_WEB = "is not a web address; write one that begins with 'https://', or leave it empty"


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("id", "Yokota", f"'Yokota' {NOT_ID}"),
        ("id", "a_b", f"'a_b' {NOT_ID}"),
        ("id", "é", f"'é' {NOT_ID}"),
        ("id", "a" * 41, f"'{'a' * 41}' {NOT_ID}"),
        ("id", "a" * 99, f"'{'a' * 55}...' {NOT_ID}"),
        ("id", "", "is missing; write an id such as 'yokota'"),
        ("name", "", "is missing; write the place's name"),
        ("name", "  ", "is missing; write the place's name"),
        ("name", "\u200b", "is blank; write at least one visible character"),
        ("name", "a\tb", r"'a\tb' is not on one line; replace the line break or tab with a space"),
        ("name", "a\nb", r"'a\nb' is not on one line; replace the line break or tab with a space"),
        ("name", "a\u2028b", r"'a\u2028b' is not on one line; replace the line break or tab with a space"),
        ("name", "\u202eAlpha", "contains U+202E, which reverses the text around it; delete it"),
        ("name", "Al\u2066pha", "contains U+2066, which reverses the text around it; delete it"),
        ("name", "Al\x07pha", "contains U+0007, a control character; delete it"),
        ("name", "Al\x85pha", "contains U+0085, a control character; delete it"),
        ("name", "\ue000", "contains U+E000, a private character; delete it"),
        ("name", "\uffff", "contains U+FFFF, no character; delete it"),
        ("name", "a" * 301, "has 301 characters; at most 300 are read"),
        ("latitude", "", "is missing; write a latitude, from -90 to 90 degrees"),
        ("latitude", "91", "'91' is not a latitude, from -90 to 90 degrees"),
        ("latitude", "-90.0001", "'-90.0001' is not a latitude, from -90 to 90 degrees"),
        ("latitude", "9" * 400, f"'{'9' * 55}...' is not a latitude, from -90 to 90 degrees"),
        ("latitude", "nan", f"'nan' {NOT_PLAIN}"),
        ("latitude", "inf", f"'inf' {NOT_PLAIN}"),
        ("latitude", "1e400", f"'1e400' {NOT_PLAIN}"),
        ("latitude", "1_0", f"'1_0' {NOT_PLAIN}"),
        ("latitude", "٣٥", f"'٣٥' {NOT_PLAIN}"),
        ("latitude", "35,7485", f"'35,7485' {NOT_PLAIN}"),
        ("latitude", "35°44'55\"", f"'35°44\\'55\"' {NOT_PLAIN}"),
        ("latitude", "−35.7", f"'−35.7' {NOT_PLAIN}"),
        ("longitude", "181", "'181' is not a longitude, from -180 to 180 degrees"),
        ("longitude", "202.0936", "'202.0936' is not a longitude, from -180 to 180 degrees"),
        ("longitude", "-180.1", "'-180.1' is not a longitude, from -180 to 180 degrees"),
        ("layer", "onee", "'onee' is not a layer of this story; did you mean 'one'?"),
        ("layer", "zzz", "'zzz' is not a layer of this story; add it or name another layer"),
        ("rank", "", "is missing; write a whole number from 1 (labelled first) to 9"),
        ("rank", "0", "'0' is not a whole number from 1 (labelled first) to 9"),
        ("rank", "10", "'10' is not a whole number from 1 (labelled first) to 9"),
        ("rank", "1.0", "'1.0' is not a whole number from 1 (labelled first) to 9"),
        ("rank", "１", "'１' is not a whole number from 1 (labelled first) to 9"),
        ("rank", "9" * 5000, f"'{'9' * 55}...' is not a whole number from 1 (labelled first) to 9"),
        ("time_zone", "", "is missing; write an IANA name such as 'Asia/Tokyo'"),
        ("time_zone", "UTC+9", f"'UTC+9' {OFFSET}"),
        ("time_zone", "Etc/GMT+9", f"'Etc/GMT+9' {OFFSET}"),
        ("time_zone", "+09:00", f"'+09:00' {OFFSET}"),
        ("time_zone", "UTC", f"'UTC' {OFFSET}"),
        ("time_zone", "EST", f"'EST' {NOT_ZONE}"),
        ("time_zone", "localtime", f"'localtime' {NOT_ZONE}"),
        ("time_zone", "Mars/Olympus", f"'Mars/Olympus' {NOT_ZONE}"),
        ("time_zone", "asia/tokyo", "'asia/tokyo' is not an IANA time zone; did you mean 'Asia/Tokyo'?"),
        ("time_zone", "Asia/Tokyo ", "'Asia/Tokyo ' is not an IANA time zone; did you mean 'Asia/Tokyo'?"),
        ("precision", "town", "'town' is not one of 'site', 'city', 'area'"),
        ("source", "", "is missing; write where the position comes from"),
        ("source_url", "http://example.org", f"'http://example.org' {NOT_WEB}"),
        ("source_url", "javascript:alert(1)", f"'javascript:alert(1)' {NOT_WEB}"),
        ("source_url", "https://a b", f"'https://a b' {NOT_WEB}"),
        ("source_url", "https://a/\u202e", "contains U+202E, which reverses the text around it; delete it"),
        ("other_names", "a; \u202eb", "contains U+202E, which reverses the text around it; delete it"),
        ("outline", "158", "is set, but precision is 'site'; only an 'area' has an outline"),
        ("outline", "TWN", "'TWN' is not a country's three-digit ISO 3166-1 number, such as '158'"),
    ],
)
def test_a_wrong_value(column: str, value: str, message: str) -> None:
    assert problems(locations=row(**{column: value})) == [f"locations.csv, line 2, {column}: {message}"]


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"precision": "area"}, "measured_from: is empty; say in words which point stands for the area"),
        (
            {"status_note": "Claimed by two."},
            "status_source: is empty, but status_note is not; name the note's source",
        ),
    ],
)
def test_a_value_that_asks_for_another(values: dict[str, str], problem: str) -> None:
    assert problems(locations=row(**values)) == [f"locations.csv, line 2, {problem}"]


def test_a_value_that_has_what_it_asks_for() -> None:
    disputed = {"status_note": "Claimed by two.", "status_source": "an atlas"}
    assert problems(locations=row(precision="area", measured_from="its middle", outline="158", **disputed)) == []


@pytest.mark.parametrize(
    "name", ["NA", "null", "None", "00123", "1e5", "TRUE", "=1+1", "{{ 7*191 }}", "${1}", "50{% off"]
)
def test_text_stays_text(name: str) -> None:
    assert read(row(name=name).encode(), TOML.encode()).places[0].name == name


def test_text_is_stripped_and_composed() -> None:
    assert read(row(name=" Cafe\u0301 ").encode(), TOML.encode()).places[0].name == "Caf\u00e9"


@pytest.mark.parametrize(("written", "value"), [(" 90 ", 90.0), ("+5", 5.0), ("-90", -90.0), ("007.50", 7.5)])
def test_plain_decimals_up_to_the_poles_are_read(written: str, value: float) -> None:
    assert read(row(latitude=written).encode(), TOML.encode()).places[0].latitude == value


# --- article.toml as a whole


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([('"A title"', "A title")], [": is not TOML: invalid value (at line 1, column 9)"]),
        ([('"A title"', '"A title')], [r": is not TOML: illegal character '\n' (at line 1, column 17)"]),
        ([("2024-07-28", "2024-02-30")], [": is not TOML: invalid date or datetime (at line 3, column 13)"]),
        ([("65\n", "[" * 5000)], [": is nested too deeply; a story needs two levels"]),
        (
            [("65\n", "9" * 5000 + "\n")],
            [
                ": has a number that cannot be read: "
                "exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits"
            ],
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
            [("title =", "title" + ".a" * 2000 + " =")],
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
    ],
)
def test_the_top_of_the_article(changes: list[tuple[str, str]], expected: list[str]) -> None:
    assert problems(article=changed(*changes)) == [f"article.toml{problem}" for problem in expected]


def test_a_mistyped_key_is_one_unknown_and_one_missing() -> None:
    assert problems(article=changed(("summary", "sumary"))) == [
        "article.toml, section 'first', summary: is missing; write the summary, in your own words",
        "article.toml, section 'first', sumary: is not a known field; did you mean 'summary'?",
    ]


def test_lists_of_something_other_than_tables() -> None:
    assert problems(article='title = "T"\nstandfirst = "S"\npublished = 2024-07-28\nsection = [1]\nlayer = []\n') == [
        "article.toml, section 1: is not a table",
        "article.toml, layer: is missing; a story has at least one [[layer]]",
    ]


def test_an_empty_article_misses_everything() -> None:
    assert problems(article="") == [
        "article.toml, title: is missing; write the story's title, in your own words",
        "article.toml, standfirst: is missing; write one or two sentences, in your own words",
        "article.toml, published: is missing; write the article's date, such as 2024-07-28",
        "article.toml, layer: is missing; a story has at least one [[layer]]",
        "article.toml, section: is missing; a story has at least one [[section]]",
    ]


# --- layers, sections, fit

BAD_LINK = "a link leads to 'place:ID', 'claim:ID' or 'https://...'"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
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
            "layer 'two', letter: 'O' marks 'one' already; choose another",
        ),
        (
            "[[section]]",
            LAYER_TWO.replace('"two"', '"one"'),
            "layer 'one', id: 'one' stands twice; ids are unique among the [[layer]]s",
        ),
        (
            "[[claim]]",
            '[[section]]\nid = "first"\ntitle = "x"\nsummary = "x"\n[[claim]]',
            "section 'first', id: 'first' stands twice; ids are unique among the [[section]]s",
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
            "section 'first', summary: has '[Alpha](place:', which is not a whole link; "
            "write one such as [Tokyo](place:tokyo)",
        ),
        ("[[layer]]", "[view]\nfits = []\n[[layer]]", "view, fits: is not a known field; did you mean 'fit'?"),
        ("[[layer]]", '[view]\nfit = "alpha"\n[[layer]]', "view, fit: 'alpha' is not a list of place ids"),
        ("[[layer]]", "[view]\nfit = [1]\n[[layer]]", "view, fit: 1 is not text; write a list of place ids"),
        (
            "[[layer]]",
            '[view]\nfit = ["alpha", "alph"]\n[[layer]]',
            "view, fit: 'alph' is not a place of this story; did you mean 'alpha'?",
        ),
    ],
)
def test_a_wrong_layer_section_or_fit(old: str, new: str, problem: str) -> None:
    assert problems(article=changed((old, new))) == [f"article.toml, {problem}"]


# --- claims

FIGURE = "is not a number above 0 and below 10^12; write one such as 6500"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
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
            "'far', kind: 'far' is not one of 'distance', 'time-difference', 'deadline', 'date', 'count'",
        ),
        (
            "stated = 65\n",
            "",
            "'far', stated: is missing; write a number, or a date as text such as '2025' or '2024-07-28'",
        ),
        ("= 65", "= 0", f"'far', stated: 0 {FIGURE}"),
        ("= 65", "= -65", f"'far', stated: -65 {FIGURE}"),
        ("= 65", '= "65"', f"'far', stated: '65' {FIGURE}"),
        ("= 65", "= nan", f"'far', stated: nan {FIGURE}"),
        ("= 65", "= 1e400", f"'far', stated: inf {FIGURE}"),
        ("= 65", "= 1_000_000_000_000", f"'far', stated: 1000000000000 {FIGURE}"),
        ("= 65", "= 0x" + "f" * 5000, f"'far', stated: a number of over 50 digits {FIGURE}"),
        ("= 65", "= 2025-01-01", f"'far', stated: 2025-01-01 {FIGURE}"),
        ("= 65", "= true", "'far', stated: true is not a number, or a date as text such as '2025' or '2024-07-28'"),
        ("= 65", "= [65]", "'far', stated: a list is not a number, or a date as text such as '2025' or '2024-07-28'"),
        ('unit = "km"\n', "", "'far', unit: is missing; write one of 'km', 'mi', 'nmi'"),
        ('"km"', '"kms"', "'far', unit: 'kms' is not one of 'km', 'mi', 'nmi'"),
        ('"distance"', '"time-difference"', "'far', unit: 'km' is not 'h'"),
        ('from = ["alpha"]\n', "", "'far', from: is empty; write a list of place ids, the article's own first"),
        ('to = ["alpha"]', "to = []", "'far', to: is empty; write a list of place ids, the article's own first"),
        ('from = ["alpha"]', 'from = "alpha"', "'far', from: 'alpha' is not a list of place ids such as ['tokyo']"),
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
        (
            "source",
            "outcome = 1\nsource",
            "'far', outcome: 1 is not a table with date, text and source",
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
            'also_to = "hilo"\nsource = ',
            "'far', also_to: 'hilo' is not a list of place ids such as ['hilo']",
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
        ('source = "the article"\n', "", "'far', source: is missing; write who says so, such as 'the article'"),
    ],
)
def test_a_wrong_claim(old: str, new: str, problem: str) -> None:
    assert problems(article=changed((old, new))) == [f"article.toml, claim {problem}"]


def test_an_outcome_is_for_a_deadline() -> None:
    assert problems(article=TOML + OUTCOME) == [
        "article.toml, claim 'far', outcome: is for a deadline, not for a distance; remove it"
    ]
    assert problems(article=changed(*DEADLINE, ("= 65", '= "2025"')) + OUTCOME) == []


def test_end_points_and_units_are_for_what_is_measured() -> None:
    assert problems(article=changed(('"distance"', '"deadline"'), ("= 65", '= "2025"'))) == [
        "article.toml, claim 'far', unit: is for figures, not for a deadline; remove it",
        "article.toml, claim 'far', from: is for a distance or a time-difference, not for a deadline; remove it",
        "article.toml, claim 'far', to: is for a distance or a time-difference, not for a deadline; remove it",
    ]
    also = ("source = ", 'also_from = ["alpha"]\nalso_to = ["alpha"]\nsource = ')
    assert problems(article=changed(('"distance"', '"count"'), also)) == [
        f"article.toml, claim 'far', {name}: is for a distance or a time-difference, not for a count; remove it"
        for name in ("from", "also_from", "to", "also_to")
    ]


def test_an_outcome_s_own_fields() -> None:
    article = changed(*DEADLINE, ("= 65", '= "2025"')) + '[claim.outcome]\ndate = "soon"\ntxt = "x"\nsource = ""\n'
    assert problems(article=article) == [
        "article.toml, claim 'far', outcome.date: 'soon' is not a date; "
        "write the day it happened, such as 2025-03-24, without quotes",
        "article.toml, claim 'far', outcome.text: is missing; write what happened, in your own words",
        "article.toml, claim 'far', outcome.source: is blank; write at least one visible character",
        "article.toml, claim 'far', outcome.txt: is not a known field; did you mean 'text'?",
    ]


NO_DATE = "is not a year, month or day; write '2025' or '2024-07-28'"


@pytest.mark.parametrize(
    ("stated", "message"),
    [
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
    ],
)
def test_a_deadline_that_is_no_date(stated: str, message: str) -> None:
    assert problems(article=changed(*DEADLINE, ("= 65", f"= {stated}"))) == [
        f"article.toml, claim 'far', stated: {message}"
    ]


@pytest.mark.parametrize("stated", ['"2025"', '"2024-02"', '"2024-02-29"', "2024-02-29", '"9999"'])
def test_a_deadline_that_is_a_date(stated: str) -> None:
    assert problems(article=changed(*DEADLINE, ("= 65", f"= {stated}"))) == []


def test_two_claims_with_one_id() -> None:
    claim = TOML[TOML.index("[[claim]]") :]
    assert problems(article=TOML + claim) == [
        "article.toml, claim 'far', id: 'far' stands twice; ids are unique among the [[claim]]s"
    ]


# --- all at once


def test_all_problems_of_both_files_come_at_once() -> None:
    locations = (
        f"{HEADER}\n"
        + "alpha,Alpha,91,181,one,1,UTC+9,site,a survey\n"
        + "beta,Beta\n"
        + "gamma,Gamma,1,2,two,1,Asia/Tokyo,site,a survey\n"
    )
    article = changed(("place:alpha", "place:omega"), ('"km"', '"cm"'), ('"A title"', "1")) + (
        '[[claim]]\nid = "when"\nsection = "last"\nquote = "q"\nkind = "date"\nstated = "2025"\nsource = "s"\n'
    )
    assert problems(locations, article) == [
        "locations.csv, line 2, latitude: '91' is not a latitude, from -90 to 90 degrees",
        "locations.csv, line 2, longitude: '181' is not a longitude, from -180 to 180 degrees",
        f"locations.csv, line 2, time_zone: 'UTC+9' {OFFSET}",
        "locations.csv, line 3: has 2 fields, but the header has 9; an empty value keeps its comma",
        "article.toml, title: 1 is not text; write the story's title, in your own words",
        "article.toml, claim 'far', unit: 'cm' is not one of 'km', 'mi', 'nmi'",
        "locations.csv, line 4, layer: 'two' is not a layer of this story; add it or name another layer",
        "article.toml, section 'first', summary: 'omega' is not a place of this story; add it or name another place",
        "article.toml, claim 'when', section: 'last' is not a section of this story; add it or name another section",
    ]


def test_a_reference_to_a_refused_place_is_no_second_problem() -> None:
    assert problems(locations=row(latitude="91")) == [
        "locations.csv, line 2, latitude: '91' is not a latitude, from -90 to 90 degrees"
    ]


def test_a_reference_to_a_mistyped_id_is_no_second_problem() -> None:
    assert problems(locations=row(id="Alpha")) == [f"locations.csv, line 2, id: 'Alpha' {NOT_ID}"]


def test_two_refused_files_are_two_problems() -> None:
    assert problems(b"%PDF", b"%PDF") == [
        "locations.csv: is a PDF; save it as plain text in UTF-8",
        "article.toml: is a PDF; save it as plain text in UTF-8",
    ]


# --- any bytes give an article or all that is wrong

CELLS = list(csv.reader(io.StringIO(LOCATIONS.decode(), newline="")))
KEYS = [line.partition(" = ")[0] for line in ARTICLE.decode().splitlines() if " = " in line]
ODD_TEXT = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["", "nan", "1e999", "９", "\x00", "\u202e", "'", '"', "{0}", "%s", "place:", "[x](y)", "9" * 5000]
    ),
)
ODD_VALUE = st.one_of(
    st.sampled_from(["", "1", "-0", "nan", "inf", "1e999", "true", "[]", "{}", "[[1]]", "{a={b=1}}", "'''x'''", '"x"']),
    st.sampled_from(["0001-01-01", "9999-12-31", "10:00:00", "2024-07-28T00:00:00Z", "0x" + "f" * 5000, "9" * 5000]),
    st.text(max_size=12),
)


def an_article_or_a_data_error(locations: bytes, article: bytes) -> None:
    found: tuple[Problem, ...] = ()
    try:
        read(locations, article)
    except DataError as error:
        found = error.problems
        assert found, "an error without a problem"
    for problem in found:
        assert problem.file in ("locations.csv", "article.toml")
        assert problem.message
        assert str(problem).isprintable()
        assert len(str(problem)) < 400


@settings(deadline=None, derandomize=True, max_examples=150)
@given(st.binary(max_size=200), st.booleans())
@example(b"\xef\xbb\xbf", False)
@example(b"a\r\rb", True)
def test_any_bytes(data: bytes, as_locations: bool) -> None:
    an_article_or_a_data_error(*((data, ARTICLE) if as_locations else (LOCATIONS, data)))


@settings(deadline=None, derandomize=True, max_examples=150)
@given(st.data(), st.booleans())
def test_the_shipped_files_with_some_bytes_changed(data: st.DataObject, in_locations: bool) -> None:
    changed_bytes = bytearray(LOCATIONS if in_locations else ARTICLE)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(changed_bytes) - 1))
        changed_bytes[at : at + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
    an_article_or_a_data_error(
        *((bytes(changed_bytes), ARTICLE) if in_locations else (LOCATIONS, bytes(changed_bytes)))
    )


@settings(deadline=None, derandomize=True, max_examples=150)
@given(st.integers(0, len(CELLS) - 1), st.integers(0, len(CELLS[0]) - 1), ODD_TEXT)
def test_the_shipped_locations_with_a_cell_changed(line: int, column: int, text: str) -> None:
    cells = [list(record) for record in CELLS]
    cells[line][column] = text
    lines = io.StringIO()
    csv.writer(lines).writerows(cells)
    an_article_or_a_data_error(lines.getvalue().encode("utf-8", "surrogatepass"), ARTICLE)


@settings(deadline=None, derandomize=True, max_examples=150)
@given(st.integers(0, len(KEYS) - 1), ODD_VALUE)
def test_the_shipped_article_with_a_value_changed(number: int, value: str) -> None:
    lines = ARTICLE.decode().splitlines()
    at = [index for index, line in enumerate(lines) if " = " in line][number]
    lines[at] = f"{KEYS[number]} = {value}"
    an_article_or_a_data_error(LOCATIONS, "\n".join(lines).encode("utf-8", "surrogatepass"))


def test_the_shipped_article_is_what_the_changes_start_from() -> None:
    assert len(KEYS) > 100
    assert tomllib.loads(ARTICLE.decode())
