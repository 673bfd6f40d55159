"""The verdicts' titles and signs."""

from typing import get_args

from geo.claims.verdicts import MARKS, VerdictName


def test_every_verdict_has_a_name_and_a_sign_of_its_own_kind() -> None:
    assert {name: MARKS[name].label for name in get_args(VerdictName)} == {
        "holds": "✓ correct",
        "depends-on-endpoints": "⇄ true between other points",
        "depends-on-date": "⇄ true only part of the time",
        "depends-on-reading": "⇄ true in one reading",
        "approximate": "≈ roughly right",
        "differs": "✗ wrong",
        "met": "✓ met",
        "not-met": "✗ missed",
        "open": "○ outcome unknown",
        "confirmed-by-source": "✓ source agrees",
        "contradicted-by-source": "✗ source disagrees",
        "in-doubt": "? in doubt",
        "not-checkable": "– not checked",
    }
