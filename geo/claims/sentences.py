"""A verdict in words, for the page, the tables, the exports and the command line."""

from dataclasses import replace

from geo.claims.kind import Verdict
from geo.claims.verdicts import Evidence, VerdictWords
from geo.words.language import _, current


def in_words(verdict: Verdict) -> VerdictWords:
    """A verdict in words, in the language of the run: written once, as one run of the page asks four times for them."""
    if current() not in verdict.words:
        verdict.words[current()] = _written(verdict)
    return verdict.words[current()]


def _written(verdict: Verdict) -> VerdictWords:
    claim = verdict.claim
    result = claim.result_text(verdict)
    return VerdictWords(
        quote=f"“{claim.quote}”",
        stated=claim.stated_text,
        short=claim.short_text,
        computed=claim.computed_text(verdict),
        difference=claim.difference_text(verdict),
        label=verdict.mark.label,
        result=result,
        badge=f"{verdict.mark.sign} {result}",
        finding=_finding(verdict),
        sources=_("; ").join([claim.source, *claim.further_sources()]),
    )


def _finding(verdict: Verdict) -> str:
    if not verdict.doubt:
        return verdict.claim.finding(verdict)
    looks = _("It looks wrong: {finding} But it is not certain: {doubt}")
    return looks.format(finding=verdict.claim.finding(replace(verdict, name="differs")), doubt=verdict.doubt)


def evidence(verdict: Verdict) -> list[Evidence]:
    """The evidence for a verdict: the rule, what would change it, its kind's own, the official statement, the note."""
    claim = verdict.claim
    # The rule for a source's word says that nothing is computed; the page says so once for all of them.
    rule = Evidence(_("Rule"), verdict.rule.text if verdict.rule and not verdict.is_said else "")
    change = Evidence(_("What would change it"), claim.would_change(verdict))
    official = Evidence(_("Official statement"), claim.official, claim.official_source, claim.official_url)
    note = Evidence(_("Note"), claim.note, claim.note_source, claim.note_url)
    return [
        each
        for each in (rule, change, *claim.other_reports(), *claim.evidence(verdict), official, note)
        if each.text or each.source
    ]
