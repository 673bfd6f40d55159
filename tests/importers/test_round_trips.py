"""What we write can be brought back: the same places and claims, in every format that can carry them."""

import json
from datetime import datetime

import pytest
from hypothesis import given

from geo import export, importers
from geo.files import reading, writing
from geo.importers import arrival
from geo.importers.source import UnreadableFileError
from geo.perspective import Perspective
from geo.story.model import Article
from geo.view import View
from tests import strategies as odd
from tests.importers.files import packed
from tests.stories import AIRBRIDGE, DATA, NOON, ROOT, SHIPPED

CARRY = ["geojson", "kml", "csv", "json", "html"]
STORIES = {"first": SHIPPED, "airbridge": AIRBRIDGE, "samoa": reading.load(ROOT / "stories" / "samoa-wreck")}


def told(article: Article) -> list[dict[str, object]]:
    return [article.in_language(language).model_dump(exclude={"lines"}) for language in ("en", *article.languages)]


def written(format: str, article: Article, instant: datetime = NOON) -> bytes:
    return export.write(format, Perspective(article, View.default(article), instant))


def back(data: bytes, name: str = "") -> Article:
    source = importers.read(data, name)
    assert source.files and not source.notes
    return reading.read(*source.files)


@pytest.mark.parametrize("format", CARRY)
@pytest.mark.parametrize("story", STORIES)
def test_an_exported_story_comes_back_whole(format: str, story: str) -> None:
    article = STORIES[story]
    assert told(back(written(format, article))) == told(article)


@pytest.mark.parametrize("format", CARRY)
def test_a_story_exported_in_japanese_comes_back_in_its_first_language(format: str) -> None:
    assert told(back(written(format, SHIPPED.in_language("ja")))) == told(SHIPPED)


@pytest.mark.parametrize("format", [each for each in CARRY if each != "html"])  # it carries what "json" does
@given(perspective=odd.perspectives)
def test_any_story_comes_back_whole(format: str, perspective: Perspective) -> None:
    article = perspective.article.original
    assert told(back(export.write(format, perspective))) == told(article)


@pytest.mark.parametrize("folder", ["", "story/", "a/b/"])
def test_the_zip_with_the_two_files_comes_back_as_it_is(folder: str) -> None:
    files = {name: (DATA / name).read_bytes() for name in reading.FILES}
    source = importers.read(packed({**{f"{folder}{name}": each for name, each in files.items()}, "notes.txt": b"x"}))
    assert source.files == tuple(files.values())


NAMES = [
    "",
    "story",
    "x.html",
    "x.txt",
    "x.csv",
    "x.json",
    "x.geojson",
    "x.kml",
    "x.zip",
    "x.md",
    "x.docx",
    "x.xlsx",
    "x.toml",
    "x.bak",
]


@pytest.mark.parametrize("format", CARRY)
def test_an_exported_story_comes_back_under_any_name(format: str) -> None:
    data = written(format, SHIPPED)
    for name in NAMES:
        found = arrival.of_file(name, data)
        assert isinstance(found, arrival.Story), name
        assert told(reading.read(found.files["locations"], found.files["article"])) == told(SHIPPED), name


@pytest.mark.parametrize("names", [("locations (1).csv", "article (1).toml"), ("a/places.csv", "a/story.toml")])
def test_the_two_files_come_back_under_other_names(names: tuple[str, str]) -> None:
    contents = tuple((DATA / name).read_bytes() for name in reading.FILES)
    together = dict(zip(names, contents, strict=True))
    assert importers.read(packed(together)).files == contents
    found = arrival.of_files([(name.rpartition("/")[2], content) for name, content in together.items()])
    assert found == arrival.Story(dict(zip(("locations", "article"), contents, strict=True)))


def test_a_page_whose_story_is_missing_or_damaged_says_so() -> None:
    page = written("html", SHIPPED)
    begin = page.index(b'id="story-files">') + len(b'id="story-files">')
    end = page.index(b"</script>", begin)
    for content, said in ((b"", "damaged"), (b"eJw=", "damaged"), (page[begin : begin + 400], "damaged")):
        with pytest.raises(UnreadableFileError, match=said):
            importers.read(page[:begin] + content + page[end:])
    with pytest.raises(UnreadableFileError, match="without the story's files"):
        importers.read(page.replace(b'id="story-files"', b'id="none"'))


def test_a_place_that_was_moved_in_another_program_is_read_where_it_now_lies() -> None:
    document = json.loads(written("geojson", SHIPPED))
    document["features"][0]["geometry"]["coordinates"] = [139.5, 35.5]
    source = importers.read(json.dumps(document).encode())
    assert source.files is None and "changed since" in source.notes[0]
    assert source.records[0].position == (35.5, 139.5)
    assert len(source.records) == len(SHIPPED.places)
    named = {source.columns[index]: meaning for index, meaning in source.known.items()}
    assert named["name"] == "name" and named["time_zone"] == "time_zone"

    made = importers.draft.make(source, importers.columns.understand(source)).article
    assert made
    for place, original in zip(made.places, SHIPPED.places, strict=True):
        same = ("id", "name", "names", "rank", "time_zone", "precision", "note", "status_note", "source_url")
        assert [getattr(place, name) for name in same] == [getattr(original, name) for name in same]

    moved = written("kml", SHIPPED).replace(b"139.3480000,35.7485000", b"139.5,35.5")
    source = importers.read(moved)
    assert source.files is None and "changed since" in source.notes[0]
    assert source.records[0].position == (35.5, 139.5)


def test_a_place_that_was_added_or_removed_in_another_program_counts() -> None:
    document = json.loads(written("geojson", SHIPPED))
    added = {"type": "Feature", "properties": {"name": "X"}, "geometry": {"type": "Point", "coordinates": [0, 0]}}
    for features in (document["features"][1:], [*document["features"], added]):
        source = importers.read(json.dumps({**document, "features": features}).encode())
        assert source.files is None and "changed since" in source.notes[0]


def test_a_carried_story_that_is_damaged_is_left_out() -> None:
    document = json.loads(written("geojson", SHIPPED))
    document["metadata"]["files"]["article.toml"] = "title = "
    source = importers.read(json.dumps(document).encode())
    assert source.files is None and len(source.records) == len(SHIPPED.places)


def test_the_two_files_as_text_are_those_that_are_written() -> None:
    assert writing.texts(SHIPPED) == {
        name: each.decode() for name, each in zip(reading.FILES, writing.write(SHIPPED), strict=True)
    }
