"""That a text puts a place in an area: what counts as stated, and what follows."""

import pytest

from geo.claims import check_all
from geo.extract import draft
from geo.extract.kinds import containment
from tests.extract.test_relations import read

STATED = [
    ("[Lviv], a city in western [Ukraine], took them in.", "holds"),
    ("[Toulouse], a city in [Italy], took them in.", "differs"),
    ("[Paris], a town in [Texas|Texas], has a tower.", "holds"),
    ("[Kirkuk], an oil-rich city in northern [Iraq], was calm.", "holds"),
    ("[Ouagadougou] is in [Mali].", "differs"),
    ("[Easter Island] lies in the [Pacific Ocean].", "holds"),
    ("[Niamey] is the capital in [Chad].", "differs"),
    ("[Arua], in north-western [Uganda], is quiet.", "holds"),
    ("[Arua], in north-western [Kenya], is quiet.", "in-doubt"),
    ("[Sevastopol] is a city in [Russia].", "depends-on-reading"),
    ("[Taipei] is a city in [China].", "depends-on-reading"),
]


@pytest.mark.parametrize(("marked", "verdict"), STATED)
def test_a_containment(marked: str, verdict: str) -> None:
    context, _names = read(marked)
    statements = list(containment.find(context))
    made = draft.story(context.text, None, context.mentions, statements)
    assert [found.name for found in check_all(made.article)] == [verdict]


@pytest.mark.parametrize(
    "marked",
    [
        "He met farmers in [Nairobi], [Kenya].",
        "He flew from [Lagos] to [Japan].",
        "The [Toulouse] team played in [Italy].",
        "Police in [Lyon] and in [Spain] searched homes.",
        "[Toulouse], where a man from a city in [Italy] was held, is calm.",
        "[Toulouse] is a city in [Italy]'s shadow.",
        "The embassy of [France] is in [Japan].",
    ],
)
def test_what_states_no_containment(marked: str) -> None:
    context, _names = read(marked)
    assert list(containment.find(context)) == []
