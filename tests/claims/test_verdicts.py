"""The verdicts' titles and signs."""

from typing import get_args

from geo.claims.verdicts import MARKS, VerdictName


def test_every_verdict_has_a_name_and_a_sign_of_its_own_kind() -> None:
    assert {name: MARKS[name].label for name in get_args(VerdictName)} == {
        "holds": "✓ holds",
        "depends-on-endpoints": "⇄ depends on the end points",
        "depends-on-date": "⇄ depends on the date",
        "depends-on-reading": "⇄ depends on the reading",
        "approximate": "≈ approximate",
        "differs": "✗ differs",
        "met": "✓ met",
        "not-met": "✗ not met",
        "open": "○ open",
        "confirmed-by-source": "✓ source agrees",
        "contradicted-by-source": "✗ source disagrees",
        "in-doubt": "? in doubt",
        "not-checkable": "– not checkable",
    }
