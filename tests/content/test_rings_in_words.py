"""Range rings in words: what reaches how far, from where, who says so, and what lies within."""

from geo.content import rings_in_words
from geo.content.blocks import Facts, Fold, Heading
from geo.content.chapters import rings
from geo.content.inline import Link
from geo.perspective import Perspective
from geo.story.model import Article
from geo.view import View
from geo.words.language import speaking
from tests.stories import AIRBRIDGE as STORY
from tests.stories import NOON, SHIPPED

NB = "\N{NO-BREAK SPACE}"


def below(article: Article, **choices: object) -> tuple[object, ...]:
    return rings.below_the_map(Perspective(article, View.default(article).choosing(**choices), NOON))


def test_a_ring_has_its_radius_what_lies_within_its_caveat_and_its_source() -> None:
    (fold,) = below(STORY)
    assert isinstance(fold, Fold)
    heading, facts, *_others = fold.blocks
    assert heading == Heading("A Voyager with almost 300 troops", 2)
    assert isinstance(facts, Facts)
    told = dict(facts.pairs)
    assert told["Reaches"] == f"9,656{NB}km (6,000{NB}mi) around Brize Norton"
    assert told["Within"] == "Ascension, Sal, Dakar, London, Jamestown and Patrick Space Force Base"
    assert told["Outside"] == "Mount Pleasant, Falkland Islands, Stanley and Buenos Aires"
    assert "wind" in str(told["But"])
    assert told["Source"] == Link("BBC, July 2011", "https://www.bbc.co.uk/news/uk-14171910")


def test_in_the_unit_of_the_source_it_is_told_once() -> None:
    (fold,) = below(STORY, unit="mi")
    assert isinstance(fold, Fold) and isinstance(fold.blocks[1], Facts)
    assert dict(fold.blocks[1].pairs)["Reaches"] == f"6,000{NB}mi around Brize Norton"


def test_a_story_without_rings_has_nothing_below_its_map() -> None:
    assert below(SHIPPED) == ()


def test_of_an_area_it_says_from_which_point() -> None:
    ring = STORY.rings[0].model_copy(update={"place": "falklands"})
    assert rings_in_words.around(STORY, ring, "mi").startswith(f"6,000{NB}mi around Falkland Islands, from its point: ")


def test_many_places_are_not_all_named() -> None:
    parts = {name: getattr(STORY, name) for name in Article.model_fields}
    many = tuple(STORY.places[1].model_copy(update={"id": f"p-{n}", "name": f"P{n}"}) for n in range(100))
    article = Article(**(parts | {"places": (*STORY.places, *many), "lines": ()}))
    outside = dict(rings_in_words.reached(article, article.rings[0]))["Outside"]
    assert outside.endswith("P35 and 64 more")


def test_in_japanese() -> None:
    with speaking("ja"):
        assert rings_in_words.whole(STORY, STORY.rings[0], "mi").startswith(
            "A Voyager with almost 300 troops:Brize Nortonから6,000マイル以内。"
        )
