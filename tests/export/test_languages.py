"""Files of a story that is told in two languages: readers get theirs, programs the first one."""

import csv
import io
import json
import re
import zipfile
from xml.etree import ElementTree

import pytest

from geo import export
from geo.files import reading
from geo.perspective import Perspective
from geo.view import View
from geo.words.language import speaking
from tests.files import test_bad_files
from tests.stories import NOON

LOCATIONS = (
    test_bad_files.row(name_ja="アルファ", role="R", role_ja="役", native_name="ア")
    + "beta,Beta,11,20,one,1,Asia/Tokyo,site,a survey,ベータ,,,\n"
)
TOML = test_bad_files.told(('to = ["alpha"]', 'to = ["beta"]'))
ARTICLE = reading.read(LOCATIONS.encode(), TOML.encode())
KML = "{http://www.opengis.net/kml/2.2}"


def written(format: str) -> bytes:
    with speaking("ja"):
        return export.write(format, Perspective(ARTICLE, View.default(ARTICLE), NOON))


def tables() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(written("csv"))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_facts_are_those_of_the_first_language() -> None:
    document = json.loads(written("json"))
    assert document["story"]["title"] == "A title"
    assert [place["name"] for place in document["places"]] == ["Alpha", "Beta"]


def test_geojson_has_the_first_names_and_tells_of_them_in_the_language_of_the_run() -> None:
    document = json.loads(written("geojson"))
    place = document["features"][0]["properties"]
    assert (place["name"], place["role"], place["layer"]) == ("Alpha", "R", "One")
    assert place["description"].startswith("アルファ. 一.\nア · Alpha\n") and "役" in place["description"]
    assert (document["metadata"]["title"], document["metadata"]["sources"][0]["place"]) == ("A title", "Alpha")


def test_kml_shows_the_names_of_the_language_and_keeps_the_first_ones_as_data() -> None:
    document = ElementTree.fromstring(written("kml")).find(f"{KML}Document")
    assert document is not None
    names = [node.text for node in document.iter(f"{KML}name")]
    assert {"題", "一", "アルファ", "ベータ"} <= set(names)
    assert "One" in [node.text for node in document.iter(f"{KML}value")]


def test_the_tables_load_again_with_both_languages() -> None:
    assert reading.read(tables()["locations.csv"], TOML.encode()) == ARTICLE
    (claim,) = csv.DictReader(io.StringIO(tables()["claims.csv"].decode("utf-8-sig")))
    assert claim["source"] == "the article" and "アルファ" in claim["finding"]
    assert "Alpha" in tables()["distances.csv"].decode("utf-8-sig")


def test_only_columns_that_are_used_are_written() -> None:
    header = tables()["locations.csv"].decode("utf-8-sig").splitlines()[0].split(",")
    assert [name for name in header if name.endswith(("_ja", "_en"))] == ["name_ja", "role_ja"]


@pytest.mark.parametrize("format", ["html", "svg"])
def test_a_page_and_a_picture_are_told_in_the_language(format: str) -> None:
    text = written(format).decode()
    assert "題" in text and "ベータ" in text and "A title" not in text


def test_what_is_not_told_is_marked_with_its_language() -> None:
    locations = test_bad_files.row(role="R", note="A note.", note_ja="注記。")
    article = reading.read(locations.encode(), test_bad_files.told(('summary = "[アル', '# "[')).encode())
    with speaking("ja"):
        page = export.write("html", Perspective(article, View.default(article), NOON)).decode()
    assert '<p lang="en">R</p>' in page and "<dd>注記。</dd>" in page
    assert re.search('その一</(?:button></)?h3><div[^>]*><p lang="en">At ', page)
    assert '<bdi lang="en">a survey</bdi>' in page


def test_a_file_is_named_after_the_first_title() -> None:
    assert export.file_name(ARTICLE.in_language("ja"), "svg") == "a-title.svg"


def test_the_version_is_one_in_both_languages_and_depends_on_the_texts_of_both() -> None:
    from geo.content import provenance

    other = reading.read(LOCATIONS.replace("ベータ", "ベエタ").encode(), TOML.encode())
    assert provenance.version(ARTICLE) == provenance.version(ARTICLE.in_language("ja")) != provenance.version(other)
