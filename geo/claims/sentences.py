"""A verdict in words: said once here, for the page, the tables, the exports and the command line."""

from dataclasses import dataclass
from typing import NamedTuple

from geo.claims.verdicts import Verdict
from geo.words.formats import percent
from geo.words.language import _


class Evidence(NamedTuple):
    """Something that stands behind a verdict; text or source may be empty, and a source have no address."""

    term: str
    text: str
    source: str = ""
    address: str = ""


@dataclass(frozen=True)
class VerdictWords:
    """A verdict as it is read.

    Attributes:
        quote: The article's own words, in quotation marks.
        stated: What is stated, with its unit.
        computed: What is computed or what became of it; a dash for nothing.
        difference: By how much the stated figure is off, in percent; a dash where there is none.
        label: The verdict's sign and title.
        finding: How the verdict came about, in a sentence or two.
        sources: Who states it, and what else is known with its source.
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
        """What is stated and the verdict, in a few words."""
        return f"{self.stated}: {self.label}"


def in_words(found: Verdict) -> VerdictWords:
    """Put a verdict into words."""
    claim, off = found.claim, found.difference_percent
    return VerdictWords(
        quote=f"“{claim.quote}”",
        stated=claim.stated_text,
        computed=claim.computed_text(found),
        difference="–" if off is None else percent(off),
        label=found.mark.label,
        finding=claim.finding(found),
        sources=_("; ").join([claim.source, *claim.further_sources()]),
    )


def evidence(found: Verdict) -> list[Evidence]:
    """What stands behind a verdict: what its kind has to show, the official statement, the note."""
    claim = found.claim
    official = Evidence(_("Official statement"), claim.official, claim.official_source, claim.official_url)
    note = Evidence(_("Note"), claim.note, claim.note_source, claim.note_url)
    return [*claim.evidence(found), *(each for each in (official, note) if each.text)]
