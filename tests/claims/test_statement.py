"""A statement: a source's word against the article's, never taken for something computed."""

import csv
import io
import re
import zipfile

import pytest

from geo import claims, export
from geo.claims import kinds
from geo.claims.sentences import evidence, in_words
from geo.content import tables
from geo.content.blocks import Facts, Fold, Table
from geo.content.chapters import figures
from geo.content.chapters.article import badge
from geo.content.chapters.figures import CHAPTER
from geo.content.inline import Badge
from geo.content.markup import inline
from geo.files import reading
from geo.perspective import Perspective
from geo.report import claim_facts
from geo.story.model import Article
from geo.story.problems import InvalidValueError
from geo.view import View
from tests.claims.made import article_with, verdict_on
from tests.stories import NOON

SAYS = "The headquarters stays at Yokota."
MOVED = {
    "kind": "statement",
    "quote": "headquarters to Hawaii",
    "finding": "contradicted",
    "source": "the joint statement",
    "source_url": "https://example.org/joint",
}
TOML = f"""
[[claim]]
id = "moved"
section = "{{section}}"
kind = "statement"
quote = "headquarters to Hawaii"
finding = "contradicted"
says = "{SAYS}"
source = "the joint statement"
source_url = "https://example.org/joint"
"""


def story() -> Article:
    """The template's story with a statement."""
    locations, article = reading.template()
    section = reading.read(locations, article).sections[0].id
    return reading.read(locations, article + TOML.format(section=section).encode())


def seen(claim: str = "") -> Perspective:
    return Perspective(story(), View.default(story()).choosing(claim=claim), NOON)


@pytest.mark.parametrize(
    ("fields", "name", "finding"),
    [
        ({}, "contradicted-by-source", "Contradicted by the joint statement."),
        ({"says": SAYS}, "contradicted-by-source", f"Contradicted by the joint statement: {SAYS}"),
        ({"finding": "confirmed"}, "confirmed-by-source", "Confirmed by the joint statement."),
        ({"finding": "confirmed", "says": SAYS}, "confirmed-by-source", f"Confirmed by the joint statement: {SAYS}"),
    ],
)
def test_the_verdict_is_the_source_s_and_names_it(fields: dict[str, object], name: str, finding: str) -> None:
    verdict = verdict_on(MOVED | fields)
    words = in_words(verdict)
    assert (verdict.name, words.finding) == (name, finding)
    assert (words.stated, words.computed, words.difference) == ("“headquarters to Hawaii”", "–", "–")


def test_what_the_article_says_may_be_said_in_our_words() -> None:
    claim, _article = article_with(MOVED | {"stated": "The headquarters moves."})
    assert (claim.stated_text, claim.stated_value) == ("The headquarters moves.", "The headquarters moves.")
    assert in_words(verdict_on(MOVED | {"stated": "It moves"})).summary == "It moves: source disagrees"


def test_a_button_has_the_first_words_of_a_long_quote() -> None:
    quote = "the headquarters, said the minister, will move to Hawaii"
    assert in_words(verdict_on(MOVED | {"quote": quote})).summary == (
        "“the headquarters, said the minister…”: source disagrees"
    )
    assert in_words(verdict_on(MOVED)).summary == "“headquarters to Hawaii”: source disagrees"


@pytest.mark.parametrize("finding", ["holds", "", 1])
def test_a_source_confirms_or_contradicts(finding: object) -> None:
    with pytest.raises(InvalidValueError, match=r"finding: .* is not 'confirmed' or 'contradicted'"):
        verdict_on(MOVED | {"finding": finding})


def test_a_statement_needs_a_finding_and_a_source() -> None:
    with pytest.raises(InvalidValueError) as caught:
        kinds.read({"id": "a", "section": "s", "quote": "q", "kind": "statement"})
    assert [(flaw.field, flaw.message.partition(";")[0]) for flaw in caught.value.flaws] == [
        ("source", "is missing"),
        ("finding", "is missing"),
    ]


def test_nothing_of_it_is_computed_for_programs() -> None:
    row = claim_facts(verdict_on(MOVED))
    assert (row["verdict"], row["rule"]) == ("contradicted-by-source", "source")
    assert [row[key] for key in ("computed", "computed_low", "computed_high", "difference", "difference_percent")] == [
        None
    ] * 5


def test_its_badge_has_a_tone_that_no_computed_verdict_has_and_names_the_source() -> None:
    shown = [badge(verdict_on(MOVED | {"finding": finding})) for finding in ("confirmed", "contradicted")]
    computed = [badge(verdict_on({"kind": "count", "stated": n, "listed": ["a"]})) for n in (1, 2)]
    assert {each.tone for each in shown} == {"said"}
    assert not {each.tone for each in shown} & {each.tone for each in computed}
    said, other = ([re.sub("<[^>]*>", "", inline(each.text)) for each in badges] for badges in (shown, computed))
    assert said == ["✓ source agrees", "✗ source disagrees"]
    assert not any("source" in each for each in other)


def test_it_stands_under_a_heading_of_its_own_and_not_among_the_computed_figures() -> None:
    computed, fold = CHAPTER.blocks(seen())
    assert isinstance(computed, Table)
    assert isinstance(fold, Fold)
    assert fold.title == "What sources say"
    said = fold.blocks[-1]
    assert isinstance(said, Table)
    assert "headquarters" not in str(computed.rows)
    assert "headquarters" in str(said.rows)
    assert "Measured" not in said.columns
    assert computed == tables.figures(story(), claims.check_all(story()))


def test_its_opened_card_gives_the_source_to_the_source_s_words_only() -> None:
    card = figures.card(seen("moved"), seen("moved").verdicts["moved"])
    assert any(isinstance(part, Badge) and part.tone == "said" for part in card.title)
    (shown,) = [block for block in card.blocks if isinstance(block, Facts)]
    pairs = dict(shown.pairs)
    assert "Article" not in pairs, "the quote is the title"
    assert str(pairs["The source says"]).startswith(f"('{SAYS}'")
    assert not {"Found", "Computed"} & set(pairs)


def test_the_files_say_whose_word_it_is() -> None:
    with zipfile.ZipFile(io.BytesIO(export.write("csv", seen()))) as archive:
        rows = list(csv.DictReader(io.StringIO(archive.read("claims.csv").decode("utf-8-sig"))))
    (row,) = [row for row in rows if row["id"] == "moved"]
    assert (row["verdict"], row["computed"], row["says"]) == ("contradicted-by-source", "", SAYS)
    assert row["source"] == "the joint statement"
    page = export.write("html", seen()).decode()
    assert f"Contradicted by the joint statement: {SAYS}" in page
    assert page.index("What sources say") < page.index("Verdict of the source")


def test_its_evidence_is_the_source_s_words() -> None:
    terms = [each.term for each in evidence(verdict_on(MOVED))]
    assert terms == ["The source says"]
