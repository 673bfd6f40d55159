"""One quantity in two units: "15 miles (24 km)", "70 degrees Celsius or 158 degrees Fahrenheit"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal, TypeAlias

from geo.claims.conversion import nearness
from geo.claims.quantities import MEASURES, converted
from geo.claims.rounding import Nearness
from geo.extract.context import Context
from geo.extract.english import conversions as english
from geo.extract.english.quantities import PER_HOUR
from geo.extract.found import Statement
from geo.extract.quantities import Quantity

Link: TypeAlias = Literal["bound", "loose", "near", "weak", ""]
"""How two figures hang together: beyond doubt; if one might be the other, badly converted; only if they nearly are the
same; only if they are; not at all."""

_METRIC = frozenset(
    {"km", "m", "cm", "mm", "km2", "m2", "ha", "kg", "g", "t", "km/h", "m/s", "km/s", "l", "ml", "m3", "km3", "C"}
)
_TOO_FAR: dict[Link, tuple[Nearness, ...]] = {"near": ("differs",), "weak": ("differs", "approximate")}
_SCALE = {"C": "F", "F": "C"}
_SCALES = frozenset(_SCALE.items())
_ORDER: tuple[Nearness, ...] = ("holds", "approximate", "differs")
_ALIKE, _ALIKE_IF_QUALIFIED = 1.5, 12
"""How many times as great as the other a figure may be that is still taken for its conversion; behind "or about"."""
_FIT_WITHIN, _LEAST_GUESSED = 0.02, 10
"""A unit that is not written is taken if the figures fit each other so well, and are not small whole numbers."""


def find(context: Context) -> Iterator[Statement]:
    """The statements of this kind, in order."""
    source, quantities = context.source, context.quantities
    index = 0
    while index < len(quantities) - 1:
        first, second = quantities[index : index + 2]
        link, closes = _link(source, first, second)
        made = link and _statement(source, first, second, first.qualified_start, link)
        index += 1
        if made:
            yield made
        if closes and first.unit:
            # A third unit: "10 nmi (12 mi; 19 km)".
            third = index + 1
            while third < len(quantities) and english.NEXT.fullmatch(
                source, quantities[third - 1].end, quantities[third].qualified_start
            ):
                if further := _statement(source, first, quantities[third], first.qualified_start, "bound"):
                    yield further
                    made = further
                    index = third
                third += 1
        index += 1 if made else 0


def _link(source: str, first: Quantity, second: Quantity) -> tuple[Link, bool]:
    """How two figures hang together, and whether brackets hold the second one."""
    start, end = first.end, second.qualified_start
    if end - start > 60:
        return "", False
    opened = english.OPENED.fullmatch(source, start, end)
    if opened or english.OPENED_LATER.fullmatch(source, start, end):
        if opened and (english.CLOSED.match(source, second.end) or english.ANOTHER.match(source, second.end)):
            return "bound", True
        if english.CLOSED_LATER.match(source, second.end):
            return "near", True
        closes = bool(english.CLOSED.match(source, second.end) or english.GOES_ON.match(source, second.end))
        return ("loose" if closes else ""), closes
    if not (first.unit and second.unit):
        return "", False
    if english.IS.fullmatch(source, start, end) and english.ENDS_CLAUSE.match(source, second.end):
        return "near", False
    if english.SIGN.fullmatch(source, start, end) or english.THAT_IS.fullmatch(source, start, end):
        return "near", False
    if english.OR.fullmatch(source, start, end) or english.DOTS.fullmatch(source, start, end):
        return "loose", False
    if apposed := english.APPOSED.fullmatch(source, start, end):
        ends = english.ENDS.match(source, second.end)
        if second.qualifier:
            return ("loose" if ends and not apposed["side"] else "near"), False
        return ("weak" if ends else ""), False
    return "", False


def _statement(source: str, first: Quantity, second: Quantity, start: int, link: Link) -> Statement | None:
    """The statement that one figure is the other; None if they are not the same quantity in two units."""
    if first.is_range != second.is_range:
        return None
    if second.unit in PER_HOUR.values() and PER_HOUR.get(first.unit, second.unit) != second.unit and link != "bound":
        first, link = replace(first, unit=PER_HOUR[first.unit]), "near"  # 160 kilometres or 100 miles an hour
    readings = _readings(source, first, second)
    if not readings:
        return None
    ranked = sorted(readings, key=lambda units: _ORDER.index(_nearness(first, second, *units)))
    unit, other = ranked[0]
    if not _belong_together(first, second, unit, other, link):
        return None
    end = second.end
    if closed := english.CLOSED.match(source, end) or (link == "near" and english.CLOSED_LATER.match(source, end)):
        end = closed.end()
    if per_hour := english.PER_HOUR.match(source, end):
        end = per_hour.end()
    return Statement(
        start,
        end,
        "conversion",
        _fields(first, second, unit, other),
        certain=_is_certain(source, first, second, unit, other),
        readings=tuple({"unit": unit, "also": {"stated": second.stated, "unit": other}} for unit, other in ranked[1:]),
    )


def _belong_together(first: Quantity, second: Quantity, unit: str, other: str, link: Link) -> bool:
    """Whether one figure is told to be the other, and not something else beside it."""
    if not (first.unit and second.unit):
        return link == "bound" and _fits(first, second, unit, other)
    if link == "bound":
        return True
    near = _nearness(first, second, unit, other)
    if near in _TOO_FAR.get(link, ()) or (unit in _METRIC and other in _METRIC and near != "holds"):
        return False
    return _are_alike(first, second, unit, other) or _are_exchanged(first, second, unit, other)


def _is_certain(source: str, first: Quantity, second: Quantity, unit: str, other: str) -> bool:
    """Whether the figures mean nothing else: temperatures that are wrong may be changes of it that are right."""
    if unit.endswith("-change"):  # "highs of 30 °C (86 °F) above normal" may be what was measured
        plain = unit.removesuffix("-change"), other.removesuffix("-change")
        return _is_change(source, first, second) or _nearness(first, second, *plain) == "differs"
    if (unit, other) not in _SCALES or _nearness(first, second, unit, other) != "differs":
        return True
    change = _nearness(first, second, f"{unit}-change", f"{other}-change")
    return change == "differs" or bool(english.REACHED.search(source, max(0, first.start - 14), first.start))


def _fields(first: Quantity, second: Quantity, unit: str, other: str) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "stated": first.stated, "unit": unit, "also": {"stated": second.stated, "unit": other},
    }  # fmt: skip
    return fields | ({"qualifier": first.qualifier} if first.qualifier else {})


def _readings(source: str, first: Quantity, second: Quantity) -> list[tuple[str, str]]:
    """The pairs of units that may be meant, the usual ones first."""
    one, other = first.unit, second.unit
    if one == "degrees" or other == "degrees":
        one, other = (
            _SCALE.get(other, one) if one == "degrees" else one,
            _SCALE.get(one, other) if other == "degrees" else other,
        )
    elif {one, other} == {"hPa", "in"}:
        one, other = (unit if unit == "hPa" else "inHg" for unit in (one, other))
    elif not one or not other:
        known = one or other
        guesses = [unit for unit in _usual_partners(known) if MEASURES[known].quantity]
        return [(guess, known) if not one else (known, guess) for guess in guesses]
    if one not in MEASURES or other not in MEASURES or MEASURES[one].quantity != MEASURES[other].quantity:
        return []
    if one == other:
        return []
    pairs = [
        (a, b)
        for a in english.ALTERNATIVES.get(one, (one,))
        for b in english.ALTERNATIVES.get(other, (other,))
        if a != b
    ]
    if {one, other} == {"C", "F"}:
        changes = f"{one}-change", f"{other}-change"
        if _is_change(source, first, second) or english.FROM_NORMAL.match(source, _closed(source, second)):
            return [changes]
        around = source[max(0, first.start - 80) : first.start] + source[second.end : second.end + 60]
        if english.CHANGE.search(around) and not _is_reading(source, first, second):
            pairs.append(changes)
    return pairs


def _is_reading(source: str, first: Quantity, second: Quantity) -> bool:
    """Whether a temperature is what a thermometer showed, and not by how much it changed: "fell to 10 °F"."""
    return (
        bool(english.MOVED_TO.search(source, max(0, first.qualified_start - 40), first.qualified_start))
        and not english.OF_CHANGES.search(source, max(0, first.start - 80), first.start)
        and not english.THAN_NORMAL.match(source, _closed(source, second))
    )


def _is_change(source: str, first: Quantity, second: Quantity) -> bool:
    """Whether a temperature is by how much another one changed: "rose by 3 °C"."""
    rose = english.BY.search(source, max(0, first.qualified_start - 60), first.qualified_start)
    return bool(rose and english.ENDS_CHANGE.match(source, _closed(source, second)))


def _closed(source: str, second: Quantity) -> int:
    """Where the second figure ends, with the bracket that closes it."""
    closed = english.CLOSED.match(source, second.end)
    return closed.end() if closed else second.end


_PARTNERS: dict[str, tuple[str, ...]] = {
    "km": ("mi",), "mi": ("km",), "m": ("ft",), "ft": ("m",), "cm": ("in",), "in": ("cm",),
    "ha": ("acre",), "acre": ("ha",), "km2": ("sqmi",), "sqmi": ("km2",), "kg": ("lb",), "lb": ("kg",),
    "km/h": ("mph",), "mph": ("km/h",), "C": ("F",), "F": ("C",),
}  # fmt: skip


def _usual_partners(unit: str) -> tuple[str, ...]:
    return _PARTNERS.get(unit, ())


def _limits(quantity: Quantity) -> tuple[float, float]:
    return quantity.low, quantity.high


def _nearness(first: Quantity, second: Quantity, unit: str, other: str) -> Nearness:
    found = [nearness(one, unit, also, other) for one, also in zip(_limits(first), _limits(second), strict=True)]
    return max(found, key=_ORDER.index)


def _fits(first: Quantity, second: Quantity, unit: str, other: str) -> bool:
    """Whether a unit that is not written is certain, as the figures fit each other closely."""
    if max(first.high, second.high) < _LEAST_GUESSED and first.low == int(first.low) and second.low == int(second.low):
        return False
    there = converted(first.low, unit, other)
    return abs(there - second.low) <= _FIT_WITHIN * abs(there)


def _are_alike(first: Quantity, second: Quantity, unit: str, other: str) -> bool:
    if _nearness(first, second, unit, other) != "differs":
        return True
    there = converted(first.low, unit, other)
    most = _ALIKE_IF_QUALIFIED if second.qualifier else _ALIKE
    return there > 0 and second.low > 0 and 1 / most <= there / second.low <= most


def _are_exchanged(first: Quantity, second: Quantity, unit: str, other: str) -> bool:
    """Whether the figures are right with their units exchanged: "100 miles or 62 km"."""
    return _nearness(first, second, other, unit) == "holds"
