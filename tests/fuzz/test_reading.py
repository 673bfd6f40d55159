"""Any bytes give a story or a list of problems, and any address a view: a few examples here, many in `make soak`."""

import time
import tracemalloc
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from geo.claims.kinds import KINDS
from geo.files.reading import read, template
from geo.story import limits, warnings
from geo.story.model import Article
from geo.story.problems import DataError
from geo.view import address as address_form
from tests import strategies as odd
from tests.conftest import examples

CSV, TOML = odd.locations(odd.PLACE), odd.article_toml(odd.TABLES)
LONGEST_MESSAGE = 500
MOST_SECONDS = 1


def told(locations: str | bytes, article: str | bytes) -> tuple[str, ...]:
    """What is wrong with two files, or nothing; each message is a line that can be read."""
    files = [
        text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass") for text in (locations, article)
    ]
    begin = time.process_time()
    try:
        story = read(*files)
        problems = tuple(warnings.find_warnings(story))
    except DataError as error:
        problems = error.problems
        assert problems
    assert time.process_time() - begin < MOST_SECONDS
    for said in map(str, problems):
        assert len(said) <= LONGEST_MESSAGE and said.isprintable(), said[:LONGEST_MESSAGE]
    return tuple(map(str, problems))


def test_the_whole_files_are_right_and_have_every_field_of_every_kind() -> None:
    article = read(CSV.encode(), TOML.encode())
    assert {claim.kind for claim in article.claims} == set(KINDS)
    for name, kind in KINDS.items():
        tables = [fields for header, fields in odd.TABLES if fields.get("kind") == f'"{name}"']
        nested = {header.strip("[]").removeprefix("claim.") for header, _fields in odd.TABLES if "claim." in header}
        written = {field for fields in tables for field in fields} | nested
        assert set(kind.own_fields()) <= written, name


@pytest.mark.soak
def test_odd_stories_have_every_field_of_every_kind() -> None:
    """Every field of every kind has another value than its default in some story."""
    used: dict[str, set[str]] = {name: set() for name in KINDS}

    @settings(max_examples=400, phases=[Phase.generate], derandomize=True, database=None)
    @given(odd.articles())
    def count(article: Article) -> None:
        for claim in article.claims:
            used[claim.kind] |= claim.model_dump(by_alias=True, exclude_defaults=True).keys()

    count()
    assert {name: set(kind.own_fields()) - used[name] for name, kind in KINDS.items()} == {
        name: set() for name in KINDS
    }


@given(odd.article_tomls())
def test_a_field_holds_anything(article: str) -> None:
    told(CSV, article)


@given(st.dictionaries(st.sampled_from(sorted(odd.PLACE)), odd.cells, max_size=4), st.booleans())
def test_a_cell_holds_anything(cells: Mapping[str, str], twice: bool) -> None:
    place = odd.PLACE | cells
    told(odd.locations(*[place] * (1 + twice)), TOML)


@given(st.lists(st.lists(odd.cells, max_size=20), max_size=5))
def test_a_table_is_of_any_form(rows: list[list[str]]) -> None:
    told(odd.locations(odd.PLACE) + "\n".join(",".join(row) for row in rows), TOML)


@given(odd.spoilt(CSV.encode()), odd.spoilt(TOML.encode()))
def test_bytes_are_spoilt(locations: bytes, article: bytes) -> None:
    told(locations, article)


@given(odd.spoilt(template()[0]), st.binary(max_size=200))
def test_bytes_are_any(locations: bytes, article: bytes) -> None:
    told(locations, article)
    told(article, locations)


@given(odd.filled(60_000, TOML))
@example("a" + ".a" * 29_000)
@example("[[claim]]\nstated=0x" + "f" * 59_000)
def test_an_article_is_as_long_as_may_be(article: str) -> None:
    told(CSV, article)


@given(odd.filled(150_000, CSV))
def test_locations_are_as_long_as_may_be(locations: str) -> None:
    told(locations, TOML)


@pytest.mark.soak
@examples(40)  # each takes five seconds
@given(odd.filled(limits.LOCATIONS_BYTES, CSV), odd.filled(limits.ARTICLE_BYTES, TOML))
def test_the_longest_files_take_less_than_a_second_and_110_mb(locations: str, article: str) -> None:
    told(locations, article)
    tracemalloc.start()
    try:
        read(locations.encode(), article.encode())
    except DataError:
        pass
    finally:
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert most < 110_000_000  # as geo.story.limits says


@given(odd.articles())
def test_a_story_is_what_its_files_say(article: Article) -> None:
    again = read(*odd.files(article))
    for name in ("heading", "fit", "layers", "sections", "claims", "places"):
        assert getattr(again, name) == getattr(article, name)


# --- addresses

STORY = read(CSV.encode(), TOML.encode())


@given(odd.address_fields)
def test_an_address_is_anything(fields: dict[str, Sequence[str]]) -> None:
    view, _left_out = address_form.read(STORY, fields)
    assert view.belongs_to(STORY)
    again, left_out = address_form.read(STORY, {name: [text] for name, text in address_form.write(view, STORY).items()})
    assert (again, left_out) == (view, ())


@given(st.data(), odd.articles())
def test_what_is_chosen_is_read_from_its_address(data: st.DataObject, article: Article) -> None:
    view = data.draw(odd.views(article))
    again, left_out = address_form.read(
        article, {name: [text] for name, text in address_form.write(view, article).items()}
    )
    assert (address_form.write(again, article), left_out) == (address_form.write(view, article), ())
    assert again.belongs_to(article)
