"""docs/verdicts.md is up to date: it has every rule of the code, and no other."""

import re
from pathlib import Path

from geo.claims import rounding
from geo.claims.kinds import KINDS

DOC = (Path(__file__).parents[2] / "docs" / "verdicts.md").read_text(encoding="utf-8")
RULES = DOC.partition("\n## The rules\n")[2].partition("\n## ")[0]


def test_every_rule_is_explained_and_every_explained_rule_is_used() -> None:
    used = {rule.id for rule in (*rounding.RULES.values(), rounding.BETWEEN)}
    used |= {rule.id for kind in KINDS.values() for rule in kind.rules}
    explained = re.findall(r"(?m)^\| `([\w-]+)` \| .{10,} \| .{10,} \|$", RULES)
    assert sorted(explained) == sorted(used)


def test_the_thresholds_are_those_of_the_code() -> None:
    figures = RULES.partition("### Figures\n")[2].partition("\n### ")[0]
    rows = dict(re.findall(r"(?m)^\| `([\w-]+)` \| (.+?) \| .+ \|$", figures))
    for rule, shares in {
        "rounded": (rounding.HOLDS_WITHIN, rounding.APPROXIMATE_WITHIN),
        "about": (rounding.ABOUT_ROUNDED_WITHIN, rounding.ABOUT_HOLDS_WITHIN, rounding.ABOUT_APPROXIMATE_WITHIN),
        "nearly": (rounding.NEARLY_WITHIN, 2 * rounding.NEARLY_WITHIN),
        **dict.fromkeys(("over", "at-least", "under", "at-most", "between"), (rounding.APPROXIMATE_WITHIN,)),
    }.items():
        assert [share for share in shares if f"{share * 100:g} %" not in rows[rule]] == []
