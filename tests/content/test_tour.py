"""The walk through the findings: their order, where the reader is, and what a slide says."""

from geo.claims.sentences import in_words
from geo.content import elements, markup, tour
from geo.content.chapters import findings
from geo.perspective import Perspective
from geo.view import View
from tests.stories import NOON, SHIPPED


def at(**choices: object) -> Perspective:
    return Perspective(SHIPPED, View.default(SHIPPED).choosing(**choices), NOON)


IDS = tour.claims(at())


def test_the_walk_has_every_finding_once_in_the_order_of_the_strip() -> None:
    strip = findings.strip(at())
    assert strip
    assert [mark.choice and mark.choice.value for mark in (*strip.first, *strip.rest)] == list(IDS)
    assert sorted(IDS) == sorted(SHIPPED.claim_by_id)


def test_each_stop_leads_to_the_one_before_and_the_one_after() -> None:
    assert tour.stop(at(claim=IDS[0])) == tour.Stop(1, len(IDS), None, IDS[1])
    assert tour.stop(at(claim=IDS[1])) == tour.Stop(2, len(IDS), IDS[0], IDS[2])
    assert tour.stop(at(claim=IDS[-1])) == tour.Stop(len(IDS), len(IDS), IDS[-2], None)
    assert tour.stop(at()) is None


def test_a_presentation_begins_with_the_story() -> None:
    assert tour.stop(at(presenting=True)) == tour.Stop(0, len(IDS), None, IDS[0])
    assert tour.stop(at(presenting=True, claim=IDS[0])) == tour.Stop(1, len(IDS), "", IDS[1])
    said = markup.html(tour.slide(at(presenting=True)))
    assert SHIPPED.heading.title in said
    assert "figures are correct" in said


def test_a_slide_says_the_quote_the_verdict_the_finding_and_the_source() -> None:
    for id_ in IDS:
        perspective = at(presenting=True, claim=id_)
        words, said = in_words(perspective.verdicts[id_]), markup.html(tour.slide(perspective))
        for text in (words.quote, words.result, words.finding, words.sources):
            assert elements.tag("i", text)[3:-4] in said


def test_what_is_not_about_places_has_its_picture() -> None:
    assert "dl-figures" in markup.html(tour.slide(at(claim="troops")))
    assert "dl-tally" in markup.html(tour.slide(at(claim="services")))
    assert "dl-week" in markup.html(tour.slide(at(claim="weekday")))
    assert "dl-dials" in markup.html(tour.slide(at(claim="time-difference")))  # the map does not show the hours
    assert "dl-compass" not in markup.html(tour.slide(at(claim="north-east")))  # the map shows it


def test_what_opens_is_announced_with_its_number() -> None:
    perspective = at(claim=IDS[1])
    stop = tour.stop(perspective)
    assert stop
    said = tour.words(perspective, stop)["said"]
    assert said == f"Finding 2 of {len(IDS)}: {in_words(perspective.verdicts[IDS[1]]).summary}"
