"""The strip of findings under the title: what was found, the worst first, in a few words each.

It is the same strip for a story and for a reader's own text.
"""

from collections.abc import Sequence

from geo.claims.kind import Verdict
from geo.claims.sentences import in_words
from geo.claims.verdicts import BY_WEIGHT, MARKS
from geo.content import told
from geo.content.blocks import Findings
from geo.content.chapters import text
from geo.content.inline import Mark
from geo.content.inputs import Choice
from geo.extract.reader import Reading
from geo.perspective import Perspective
from geo.words import formats
from geo.words.language import _, ngettext

WORST, MOST_FIRST = 3, 4
"""So many of the worst findings are seen at once, and so many with those that are correct."""


def strip(perspective: Perspective) -> Findings | None:
    """The strip of a story or of a reader's text; None if nothing in it was checked."""
    if perspective.reading:
        return of_text(perspective.reading)
    verdicts = sorted(perspective.verdicts.values(), key=_weight)
    right = [verdict.mark.tone == "good" for verdict in verdicts if verdict.mark.tone in ("bad", "fair", "good")]
    if not right:
        return None
    words = ngettext("{right} of {of} figure is correct", "{right} of {of} figures are correct", len(right))
    title = words.format(right=formats.number(sum(right)), of=formats.number(len(right)))
    return _strip(title, [of_claim(verdict) for verdict in verdicts])


def of_claim(verdict: Verdict) -> Mark:
    """A finding that leads to its figure."""
    words, mark = in_words(verdict), verdict.mark
    choice = Choice("claim", verdict.claim.id, "", words.quote)
    return Mark(told.signed(mark, words.summary), "finding", choice, mark.tone)


def _weight(verdict: Verdict) -> tuple[int, bool, bool, float]:
    """Wrong, right only in part, disputed, correct, agreed; among equals first what the map shows, then how far off."""
    is_right, is_agreed = verdict.mark.tone == "good", verdict.name == "confirmed-by-source"
    off = 0.0 if is_right else abs(verdict.difference_percent or 0)
    weight = len(BY_WEIGHT) if is_agreed else BY_WEIGHT.index(verdict.mark.tone)
    return weight, not verdict.claim.ends, is_right and not verdict.claim.about_clocks, -off


def of_text(reading: Reading) -> Findings:
    """The strip of a reader's text: what looks wrong, what is in doubt, the rest."""
    judged = [finding for finding in reading.findings if finding.name != "not-checkable"]
    judged.sort(key=lambda finding: (BY_WEIGHT.index(MARKS[finding.name].tone), finding.name != "in-doubt"))
    return _strip(text.in_short(reading), [text.finding(reading, each) for each in judged])


def _strip(title: str, findings: Sequence[Mark]) -> Findings:
    """The worst, and beside them what is correct, so that the first sight is fair."""
    first = list(findings[:WORST])
    first += [each for each in findings[WORST:] if each.tone == "good"][: MOST_FIRST - WORST]
    first += [each for each in findings[WORST:] if each not in first][: MOST_FIRST - len(first)]
    rest = tuple(each for each in findings if each not in first)
    more = _("All {count}").format(count=formats.number(len(findings)))
    return Findings(title, tuple(first), rest, more)
