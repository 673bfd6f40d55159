"""The registry of claim kinds. A new kind is a module and a line here."""

from collections.abc import Mapping
from typing import Any

from geo.claims.clock import Clock
from geo.claims.containment import Containment
from geo.claims.conversion import Conversion
from geo.claims.count import Count
from geo.claims.date import Date
from geo.claims.deadline import Deadline
from geo.claims.direction import Direction
from geo.claims.distance import Distance
from geo.claims.interval import Interval
from geo.claims.kind import CheckedClaim
from geo.claims.statement import Statement
from geo.claims.time_difference import TimeDifference
from geo.claims.weekday import Weekday
from geo.story.model import Claim
from geo.story.problems import Flaw, InvalidValueError, shown
from geo.words.language import LANGUAGES

KINDS: dict[str, type[CheckedClaim]] = {
    kind.kind_name(): kind
    for kind in (
        Distance,
        Direction,
        TimeDifference,
        Clock,
        Weekday,
        Date,
        Interval,
        Deadline,
        Count,
        Conversion,
        Containment,
        Statement,
    )
}
"""Every kind, by the value of `kind` in article.toml."""


def read(fields: Mapping[str, Any], hints: bool = True) -> CheckedClaim:
    """Make a claim of the right kind from named fields.

    Args:
        fields: The values as written, by their names in the file.
        hints: Whether to search for what was probably meant.

    Raises:
        InvalidValueError: Every flaw in it. An unknown kind and the fields of another kind are flaws too.
    """
    name = fields.get("kind")
    kind = KINDS.get(name) if isinstance(name, str) else None
    owners = _owners()
    if kind is None:
        raise InvalidValueError([_about_kind(fields), *_shared_flaws(fields, owners, hints)])
    of_others = owners.keys() - kind.field_names()
    flaws = [
        Flaw(field, f"is {_for_whom(owners[field])}, not for {_with_article(kind.kind_name())}; remove it")
        for field, value in fields.items()
        if field in of_others and value not in ("", [])
    ]
    try:
        claim = kind.read({field: value for field, value in fields.items() if field not in of_others}, hints)
    except InvalidValueError as error:
        raise InvalidValueError([*error.flaws, *flaws]) from None
    if flaws:
        raise InvalidValueError(flaws)
    return claim


def _owners() -> dict[str, list[str]]:
    """For each field that not every claim has: the kinds that have it."""
    owners: dict[str, list[str]] = {}
    for name, kind in KINDS.items():
        for field in kind.own_fields():
            owners.setdefault(field, []).append(name)
    return owners


def _about_kind(fields: Mapping[str, Any]) -> Flaw:
    known = "one of " + ", ".join(map(repr, KINDS))
    return Flaw("kind", f"{shown(fields['kind'])} is not {known}" if "kind" in fields else f"is missing; write {known}")


def _shared_flaws(fields: Mapping[str, Any], owners: Mapping[str, object], hints: bool) -> tuple[Flaw, ...]:
    """The flaws of a claim whose kind is unknown: in the fields of every claim, and in fields that no kind has."""
    try:
        # Which texts a translation may have depends on the kind too.
        left_out = {*owners, *LANGUAGES}
        Claim.read({field: value for field, value in fields.items() if field not in left_out} | {"kind": ""}, hints)
    except InvalidValueError as error:
        return error.flaws
    return ()


_MOST_NAMED = 4


def _for_whom(names: list[str]) -> str:
    return f"for {_either(names)}" if len(names) <= _MOST_NAMED else "for other kinds of claims"


def _either(names: list[str]) -> str:
    """Join names of kinds with "or": `a distance, a time-difference or a count`."""
    *first, last = map(_with_article, names)
    return f"{', '.join(first)} or {last}" if first else last


def _with_article(name: str) -> str:
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
