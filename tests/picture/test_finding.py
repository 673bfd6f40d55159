"""The picture of one finding: what it says and shows, that its words keep to their column, and that it is light."""

import struct
import xml.etree.ElementTree as ET

import pytest

from geo.claims.sentences import in_words
from geo.files import reading
from geo.perspective import Perspective
from geo.picture import finding, typesetting
from geo.story.model import Article
from geo.view import View
from geo.words import language
from tests.conftest import first_of
from tests.picture.test_drawing import HOSTILE, box_of, texts, with_
from tests.stories import NOON, ROOT, SHIPPED

SVG = "{http://www.w3.org/2000/svg}"
STORIES = {"first": SHIPPED} | {
    folder.name: reading.load(folder) for folder in sorted((ROOT / "stories").iterdir()) if folder.is_dir()
}
CLAIMS = [(name, claim.id) for name, article in STORIES.items() for claim in article.claims]


def perspective_of(claim: str, article: Article = SHIPPED, **choices: object) -> Perspective:
    view = View.default(article).choosing(claim=claim, **choices)
    return Perspective(article, view, NOON, home="https://dateline.example/")


def drawn(perspective: Perspective) -> ET.Element:
    return ET.fromstring(finding.svg(perspective))


def test_it_shows_the_leg_alone_with_both_ends_named() -> None:
    root = drawn(perspective_of("distance", section="announced", place="beijing", origin="yokota"))
    assert with_(root, "data-place").keys() == with_(root, "data-label").keys() == {"tokyo", "hawaii"}
    assert list(with_(root, "data-arc")) == ["hawaii"]
    assert list(with_(root, "data-distance")) == ["6,207\xa0km (article: 6,500\xa0km)"]


def test_it_says_the_quote_the_verdict_the_story_the_source_and_the_address() -> None:
    root, words = drawn(perspective_of("distance")), in_words(perspective_of("distance").verdicts["distance"])
    said = " ".join(texts(root))
    assert words.quote in said
    assert " ".join(words.finding.split()) in " ".join(said.split())
    assert SHIPPED.heading.title in said
    assert f"Source: {words.sources}" in said
    assert "dateline.example/?claim=distance" in said
    assert "https" not in said


def test_the_line_to_a_coast_ends_at_the_coast() -> None:
    """170 km is to the coast of Taiwan; to the island's middle it is 316 km."""
    root = drawn(perspective_of("from-taiwan"))
    assert list(with_(root, "data-distance")) == ["169\xa0km"]
    assert not [text for text in texts(root) if text.startswith("316")]


def test_ends_that_the_reader_chose_are_drawn_and_judged() -> None:
    root = drawn(perspective_of("distance", ends=("tokyo", "hilo")))
    assert with_(root, "data-label").keys() == {"tokyo", "hilo"}
    assert "dateline.example/?claim=distance.tokyo.hilo" in " ".join(texts(root))


@pytest.mark.parametrize(
    ("claim", "shown"),
    [
        ("troops", ["about 55,000 troops", "54,000 troops"]),
        ("services", ["3 services", "1. Ground", "2. Maritime", "3. Air"]),
        ("ships", ["215 days", "214 days"]),
        ("weekday", ["28", "The article says: Sun 28 Jul", "We found: Sun 28 Jul"]),
        ("headquarters", ["The article says"]),
    ],
)
def test_without_places_it_shows_the_article_s_figure_beside_what_was_found(claim: str, shown: list[str]) -> None:
    root = drawn(perspective_of(claim))
    assert not with_(root, "data-label")
    assert set(shown) <= set(texts(root))


@pytest.mark.parametrize(("story", "claim"), first_of(*CLAIMS[::3], *CLAIMS[1::3], *CLAIMS[2::3], run=len(CLAIMS) // 3))
def test_the_words_of_every_finding_keep_to_the_left_of_the_map_and_above_the_foot(story: str, claim: str) -> None:
    perspective = perspective_of(claim, STORIES[story])
    root = drawn(perspective)
    column = [text for text in root.findall(f"{SVG}text") if float(text.attrib["y"]) < 520]
    assert len(column) >= 3
    for text in column:
        box = box_of(text)
        assert box.left >= 40
        assert box.right <= 520
    written = " ".join("".join(text.itertext()) for text in column)
    assert in_words(perspective.verdicts[claim]).finding.split()[0] in written


def test_no_claim_no_picture() -> None:
    with pytest.raises(ValueError, match="no claim is open"):
        finding.svg(Perspective(SHIPPED, View.default(SHIPPED), NOON))


def test_the_png_is_as_large_as_a_link_preview_and_light() -> None:
    content = finding.png(perspective_of("distance"))
    assert content == finding.png(perspective_of("distance"))
    assert struct.unpack(">II", content[16:24]) == (1200, 630)
    assert len(content) < 300_000  # what messengers still take


def test_in_japanese_lines_break_between_characters() -> None:
    with language.speaking("ja"):
        root = drawn(perspective_of("distance"))
    assert {"東京", "ハワイ"} <= set(texts(root))
    lines = [text for text in root.findall(f"{SVG}text") if text.get("font-size") in ("25", "27", "30")]
    assert len(lines) >= 4
    assert all(box_of(text).right <= 520 for text in lines)


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_stays_text(hostile: str) -> None:
    claims = tuple(
        claim.model_copy(update={"quote": hostile, "source": hostile}) if claim.id == "troops" else claim
        for claim in SHIPPED.claims
    )
    root = drawn(perspective_of("troops", SHIPPED.model_copy(update={"claims": claims})))
    assert {node.tag.removeprefix(SVG) for node in root.iter()} <= {
        "svg", "title", "desc", "g", "rect", "circle", "path", "text", "tspan",
    }  # fmt: skip
    assert finding.png(perspective_of("troops", SHIPPED.model_copy(update={"claims": claims})))


def test_a_line_never_begins_with_a_closing_mark_nor_ends_with_an_opening_one() -> None:
    text = "東京（日本）から「ハワイ」まで、6,207 km。"
    lines = typesetting.wrapped(text, 10, 34, 20)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert not [line for line in lines if line[0] in "）」、。" or line[-1] in "（「"]
