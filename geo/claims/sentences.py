"""A verdict in words, for the page, the tables, the exports and the command line."""

from dataclasses import dataclass
from typing import NamedTuple

from geo.claims.verdicts import Verdict
from geo.words.formats import percent
from geo.words.language import _


class Evidence(NamedTuple):
    """A piece of evidence for a verdict. The text, the source or its address may be empty."""

    term: str
    text: str
    source: str = ""
    address: str = ""


@dataclass(frozen=True)
class VerdictWords:
    """A verdict in words.

    Attributes:
        quote: The article's own words, in quotation marks.
        stated: The stated value with its unit.
        computed: The computed value or the outcome; a dash if there is none.
        difference: How far the stated figure is off, in percent; a dash if nothing is computed.
        label: The verdict's sign and title.
        finding: The reason for the verdict, in a sentence or two.
        sources: The source of the claim and any further sources.
    """

    quote: str
    stated: str
    computed: str
    difference: str
    label: str
    finding: str
    sources: str

    @property
    def summary(self) -> str:
        """The stated value and the verdict, in a few words."""
        return f"{self.stated}: {self.label}"


def in_words(verdict: Verdict) -> VerdictWords:
    """Write a verdict in words."""
    claim, off = verdict.claim, verdict.difference_percent
    return VerdictWords(
        quote=f"“{claim.quote}”",
        stated=claim.stated_text,
        computed=claim.computed_text(verdict),
        difference="–" if off is None else percent(off),
        label=verdict.mark.label,
        finding=claim.finding(verdict),
        sources=_("; ").join([claim.source, *claim.further_sources()]),
    )


def evidence(verdict: Verdict) -> list[Evidence]:
    """All evidence for a verdict: that of its kind, the official statement, the note."""
    claim = verdict.claim
    official = Evidence(_("Official statement"), claim.official, claim.official_source, claim.official_url)
    note = Evidence(_("Note"), claim.note, claim.note_source, claim.note_url)
    return [*claim.evidence(verdict), *(each for each in (official, note) if each.text)]
