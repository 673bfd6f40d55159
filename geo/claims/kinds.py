"""The registry of claim kinds, and how a claim is read by its kind. Another kind is a module and a line here."""

from collections.abc import Mapping
from typing import Any

from geo.claims.count import Count
from geo.claims.date import Date
from geo.claims.deadline import Deadline
from geo.claims.distance import Distance
from geo.claims.kind import CheckedClaim
from geo.claims.time_difference import TimeDifference
from geo.story.model import Claim
from geo.story.problems import Flaw, InvalidValueError, shown

KINDS: dict[str, type[CheckedClaim]] = {
    kind.kind_name(): kind for kind in (Distance, TimeDifference, Deadline, Date, Count)
}
"""Every kind, by what stands as `kind` in article.toml."""


def read(fields: Mapping[str, Any], hints: bool = True) -> CheckedClaim:
    """Make a claim from named fields, by its kind.

    Args:
        fields: As they are written, by their names in the file.
        hints: Whether to look for what was probably meant.

    Raises:
        InvalidValueError: Every flaw: as of any value, an unknown kind, and the fields of another kind.
    """
    name = fields.get("kind")
    kind = KINDS.get(name) if isinstance(name, str) else None
    if kind is None:
        raise InvalidValueError([_about_kind(fields), *_shared_flaws(fields, hints)])
    of_others = {field: value for field, value in fields.items() if _is_of_others(field, kind)}
    flaws = [_about_another(field, kind) for field, value in of_others.items() if value not in ("", [])]
    try:
        claim = kind.read({field: value for field, value in fields.items() if field not in of_others}, hints)
    except InvalidValueError as error:
        raise InvalidValueError([*error.flaws, *flaws]) from None
    if flaws:
        raise InvalidValueError(flaws)
    return claim


def _is_of_others(field: str, kind: type[CheckedClaim]) -> bool:
    return field not in kind.field_names() and any(field in other.own_fields() for other in KINDS.values())


def _about_kind(fields: Mapping[str, Any]) -> Flaw:
    known = "one of " + ", ".join(map(repr, KINDS))
    return Flaw("kind", f"{shown(fields['kind'])} is not {known}" if "kind" in fields else f"is missing; write {known}")


def _shared_flaws(fields: Mapping[str, Any], hints: bool) -> tuple[Flaw, ...]:
    """What can be said of a claim whose kind is not known: of the fields of every claim, and of those of none."""
    of_kinds = {field for kind in KINDS.values() for field in kind.own_fields()}
    try:
        Claim.read({field: value for field, value in fields.items() if field not in of_kinds} | {"kind": ""}, hints)
    except InvalidValueError as error:
        return error.flaws
    return ()


def _about_another(field: str, kind: type[CheckedClaim]) -> Flaw:
    *owners, last = (_with_article(name) for name, other in KINDS.items() if field in other.own_fields())
    wanted = f"{', '.join(owners)} or {last}" if owners else last
    return Flaw(field, f"is for {wanted}, not for {_with_article(kind.kind_name())}; remove it")


def _with_article(name: str) -> str:
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
