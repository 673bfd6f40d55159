"""Reading a story folder: the shipped one, any folder, the template, any bytes. test_bad_files.py has every message."""

import csv
import io
import os
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geo.claims.deadline import Outcome
from geo.claims.kinds import KINDS
from geo.files.reading import load, pasted, read, template
from geo.story import limits, markdown
from geo.story.model import Article, Claim, Heading, Layer, Opening, Place, Ring, Section
from geo.story.problems import DataError, Problem
from geo.story.warnings import find_warnings
from tests.conftest import examples
from tests.stories import DATA

LOCATIONS = (DATA / "locations.csv").read_bytes()
ARTICLE = (DATA / "article.toml").read_bytes()


# --- the shipped story


@pytest.fixture(scope="module")
def article() -> Article:
    return load(DATA)


def test_the_shipped_story_has_its_five_main_places_and_fits_them(article: Article) -> None:
    assert [place.id for place in article.main_places] == ["yokota", "hawaii", "senkaku", "taiwan", "north-korea"]
    assert article.fit == tuple(place.id for place in article.main_places)


def test_the_shipped_story_has_four_sections_of_80_to_140_words(article: Article) -> None:
    words = {section.id: len(markdown.plain(section.paragraphs).split()) for section in article.sections}
    assert list(words) == ["announcement", "cooperation", "drivers", "worries"]
    assert {id_: count for id_, count in words.items() if not 80 <= count <= 140} == {}


def test_every_shipped_section_links_places_and_every_claim_is_linked_by_its_own_section(article: Article) -> None:
    for section in article.sections:
        assert section.place_ids
    for claim in article.claims:
        assert claim.id in article.section_by_id[claim.section].claim_ids


def test_every_shipped_quote_has_12_words_at_most(article: Article) -> None:
    assert [claim.id for claim in article.claims if len(claim.quote.split()) > 12] == []


def test_hilo_is_shown_beside_the_shipped_distance_but_does_not_affect_its_verdict(article: Article) -> None:
    distance = article.claim_by_id["distance"]
    assert (distance.also_start_ids, distance.also_end_ids) == ((), ("hilo",))
    assert "hilo" not in distance.end_ids


def test_every_figure_in_a_shipped_summary_is_a_short_claim_link(article: Article) -> None:
    for section in article.sections:
        for span in (span for spans in section.paragraphs for span in spans):
            if span.kind == "claim":
                assert 1 <= len(span.text.split()) <= 12
            elif span.kind == "text":
                assert not any(char.isdigit() for char in span.text.replace("PAC-3", ""))


def test_every_shipped_area_is_drawn_and_every_shipped_dispute_has_every_name(article: Article) -> None:
    assert {place.id: place.outline for place in article.places if place.precision == "area"} == {
        "hawaii-islands": "840",
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


def test_a_folder_instead_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "article.toml").mkdir()
    (tmp_path / "locations.csv").write_bytes(LOCATIONS)
    with pytest.raises(DataError) as caught:
        load(tmp_path)
    assert str(caught.value) == "article.toml: is a directory; a story folder holds locations.csv and article.toml"


def test_a_pipe_instead_of_a_file_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "article.toml")
    (tmp_path / "locations.csv").write_bytes(LOCATIONS)
    with pytest.raises(DataError) as caught:
        load(tmp_path)
    assert str(caught.value) == "article.toml: is not a file; a story folder holds locations.csv and article.toml"


def test_a_folder_s_name_that_is_too_long() -> None:
    with pytest.raises(DataError) as caught:
        load(Path("a" * 1_000))
    assert str(caught.value) == f"{'a' * 1_000}: file name too long"


def test_no_more_of_a_file_is_read_than_is_needed(tmp_path: Path) -> None:
    (tmp_path / "article.toml").write_bytes(ARTICLE)
    with (tmp_path / "locations.csv").open("wb") as file:
        file.truncate(10**12)
    with pytest.raises(DataError) as caught:
        load(tmp_path)
    assert str(caught.value) == "locations.csv: has over 5,000,000 bytes; at most 5,000,000 are read"


def test_the_problems_of_the_places_come_first(tmp_path: Path) -> None:
    (tmp_path / "article.toml").write_text("title = \n", encoding="utf-8")
    (tmp_path / "locations.csv").mkdir()
    with pytest.raises(DataError) as caught:
        load(tmp_path)
    assert [problem.file for problem in caught.value.problems] == ["locations.csv", "article.toml"]


def test_a_folder_with_both_files_is_read(tmp_path: Path) -> None:
    (tmp_path / "locations.csv").write_bytes(LOCATIONS)
    (tmp_path / "article.toml").write_bytes(ARTICLE)
    assert load(tmp_path) == read(LOCATIONS, ARTICLE)


def test_an_article_has_the_lines_of_its_places() -> None:
    first, *others = LOCATIONS.splitlines(keepends=True)
    article = read(first + b"\n\n" + others[0] + b"\n" + b"".join(others[1:]), ARTICLE)
    assert article.lines == (4, *range(6, 5 + len(article.places)))
    assert "lines" not in article.model_dump()


# --- the template


def test_the_template_is_complete_and_gives_no_warning() -> None:
    assert find_warnings(read(*template())) == []


def test_the_template_names_every_field() -> None:
    locations, article = (text.decode() for text in template())
    columns = locations.splitlines()[0].split(",")
    assert columns == list(Place.field_names())
    assert [name for name in columns if f"#   {name:<14} " not in article] == []
    for value in (Heading, Opening, Layer, Section, Claim, Ring):
        written = {
            name for name in value.field_names() if re.search(rf"(?m)^(# )?{name} = |^(# )?\[.*{name}\]", article)
        }
        assert written == set(value.field_names())
    for name in Outcome.field_names():
        assert re.search(rf"^# {name} = ", article, re.M)
    assert [name for name in KINDS if not re.search(rf"# .*\b{name}\b", article)] == []


def test_the_template_s_commented_claim_is_valid_too() -> None:
    locations, article = template()
    begin = article.index(b"# [[claim]]")
    whole = article[:begin] + re.sub(rb"(?m)^# ?", b"", article[begin:])
    # Prose between the examples stays a comment.
    whole = re.sub(rb"(?m)^(?=--- )", b"# ", whole)
    story = read(locations, whole)
    assert story.claim_by_id["opening"].outcome and story.claim_by_id["chair"].kind == "statement"
    assert story.rings[0].in_language("ja").title == "..."


@pytest.mark.parametrize(
    ("text", "name", "contents"),
    [
        ("id\tname\nkyiv\tKyiv, Ukraine\n", "locations.csv", b'id,name\nkyiv,"Kyiv, Ukraine"\n'),
        ('id\tname\r\na\t"x ""y"""\r\n', "locations.csv", b'id,name\na,"x ""y"""\n'),
        ("id,name\nkyiv,a\tb", "locations.csv", b"id,name\nkyiv,a\tb"),
        ("title\t=\t1", "article.toml", b"title\t=\t1"),
        ("", "locations.csv", b""),
        ("\ud800", "locations.csv", b"\xed\xa0\x80"),
        ("id\tname\n" + "a" * 200_000 + "\tb", "locations.csv", b"id\tname\n" + b"a" * 200_000 + b"\tb"),
    ],
)
def test_pasted_text(text: str, name: str, contents: bytes) -> None:
    assert pasted(text, name) == contents


# --- any bytes give an article or a list of problems

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
    assert len(found) <= 2 * (limits.PROBLEMS + 1)


@examples(150)
@given(st.binary(max_size=200), st.booleans())
@example(b"\xef\xbb\xbf", False)
@example(b"a\r\rb", True)
def test_any_bytes(data: bytes, as_locations: bool) -> None:
    an_article_or_a_data_error(*((data, ARTICLE) if as_locations else (LOCATIONS, data)))


@examples(150)
@given(st.data(), st.booleans())
def test_the_shipped_files_with_some_bytes_changed(data: st.DataObject, in_locations: bool) -> None:
    changed_bytes = bytearray(LOCATIONS if in_locations else ARTICLE)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(changed_bytes) - 1))
        changed_bytes[at : at + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
    an_article_or_a_data_error(
        *((bytes(changed_bytes), ARTICLE) if in_locations else (LOCATIONS, bytes(changed_bytes)))
    )


@examples(150)
@given(st.integers(0, len(CELLS) - 1), st.integers(0, len(CELLS[0]) - 1), ODD_TEXT)
def test_the_shipped_locations_with_a_cell_changed(line: int, column: int, text: str) -> None:
    cells = [list(record) for record in CELLS]
    cells[line][column] = text
    lines = io.StringIO()
    csv.writer(lines).writerows(cells)
    an_article_or_a_data_error(lines.getvalue().encode("utf-8", "surrogatepass"), ARTICLE)


@examples(150)
@given(st.integers(0, len(KEYS) - 1), ODD_VALUE)
def test_the_shipped_article_with_a_value_changed(number: int, value: str) -> None:
    lines = ARTICLE.decode().splitlines()
    at = [index for index, line in enumerate(lines) if " = " in line][number]
    lines[at] = f"{KEYS[number]} = {value}"
    an_article_or_a_data_error(LOCATIONS, "\n".join(lines).encode("utf-8", "surrogatepass"))


def test_the_shipped_article_is_what_the_changes_start_from() -> None:
    assert len(KEYS) > 100
    assert tomllib.loads(ARTICLE.decode())
