"""Which names contain which: "Austin, Indiana", "Austin, a town in Indiana", "the Indiana town of Austin"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from geo.extract.bearers import SETTLED, Bearer, bearers_in, distance_km
from geo.extract.evidence import CONTAINERS
from geo.extract.names import Name

_SIDE = r"(?:(?:north|south|east|west|central|upper|lower|far|rural)[\w-]{0,9} ){0,2}"
_PART = r"(?:(?:\w{1,15}+ )?(?:state|province|region|district|county|department|island|prefecture|governorate) of )?"
_WITHIN = re.compile(
    r"(?:, | \(|,? in |,? on |,? (?:which|that) (?:is|lies) in |,? (?:a|an|the) (?:[\w-]{1,15}+ ){0,5}?(?:in|of|on) )"
    rf"(?:the )?{_SIDE}{_PART}"
)
"""Between a name and that of what contains it: "Austin, a town in the south of Indiana"."""
_WITHIN_BEFORE = re.compile(
    r"(?:['’]s?)?,? (?:[\w-]{1,15}+ ){0,3}?(?:city|town|village|suburb|district|port|island|capital|community) of "
    r"|['’]s? (?:[\w-]{1,15}+ ){0,2}?"
)
"""Between what contains a place and its name: "the Indiana town of Austin"."""


@dataclass(eq=False)
class Containers:
    """Which names of a text contain which, each by its number.

    Attributes:
        source: The text.
        names: Its names, in order.
        inside: For a name within another: the place, what contains it, and whether that is beyond doubt.
        containing: For a name that another lies in: the place.
        elsewhere: For a name of which no bearer lies in what stands with it: that, and whether it plainly contains it.
    """

    source: str
    names: Sequence[Name]
    inside: dict[int, tuple[Bearer, Bearer, bool]] = field(init=False, default_factory=dict)
    containing: dict[int, Bearer] = field(init=False, default_factory=dict)
    elsewhere: dict[int, tuple[Bearer, bool]] = field(init=False, default_factory=dict)
    _asked: dict[tuple[str, str, str, bool], tuple[Bearer, Bearer, bool] | None] = field(
        init=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        for number, (one, other) in enumerate(zip(self.names, self.names[1:], strict=False)):
            if other.start - one.end > 60:
                continue
            gap = self.source[one.end : other.start]
            if _WITHIN.fullmatch(gap):
                first, second = number, number + 1
            elif _WITHIN_BEFORE.fullmatch(gap):
                first, second = number + 1, number
            else:
                continue
            if first in self.inside:
                continue
            for container in self._chain(first, second):
                if found := self._place_in(self.names[first], self.names[container], gap == ", "):
                    self.inside[first] = found
                    self.containing[container] = found[1]
                    break
            else:
                last = self.names[second].bearers[:1]
                if last and last[0].kind in CONTAINERS and self.names[first].bearers and not self.names[second].feature:
                    self.elsewhere[first] = last[0], gap != ", "
        for number in self.inside:
            self.containing.pop(number, None)

    def _place_in(self, one: Name, other: Name, comma: bool) -> tuple[Bearer, Bearer, bool] | None:
        """As the function of this name, which is asked once for the same names."""
        key = (one.text, one.feature, other.text, comma)
        if key not in self._asked:
            self._asked[key] = _contained(one, other, comma)
        return self._asked[key]

    def _chain(self, first: int, second: int) -> list[int]:
        """The name after a name, and the next ones: "Austin, in Scott County, Indiana"."""
        chain = [second]
        while second > first and len(chain) < 3 and second + 1 < len(self.names):
            if self.source[self.names[second].end : self.names[second + 1].start] != ", ":
                break
            second += 1
            chain.append(second)
        return chain


def _contained(one: Name, other: Name, comma: bool) -> tuple[Bearer, Bearer, bool] | None:
    """The bearer of a name within a bearer of another name, that one, and whether this is beyond doubt."""
    if not one.bearers:
        return None
    for container in other.bearers[:6]:
        if container.kind not in CONTAINERS:
            continue
        inside = [each for each in _bearers_within(one, container) if each.kind != "country"]
        if not inside:
            continue
        top = inside[0]
        usual = one.bearers[0]
        if (
            usual.kind in ("country", "division")
            and top.kind in SETTLED
            and comma
            and top.weight < min(50_000, usual.weight / 20)
        ):
            continue
        if container.kind == "country" and not top.usual and top.weight < usual.weight / 20:
            continue
        rival = inside[1] if len(inside) > 1 else None
        clear = rival is None or top.weight > 5 * rival.weight or distance_km(top.position, rival.position) < 50
        return top, container, clear
    return None


def _about_in(bearer: Bearer, part: Bearer) -> bool:
    """Whether a place is about in a part of its country: at its border, or in one that has parts itself."""
    if bearer.country != part.country or bearer.kind not in SETTLED:
        return False
    return distance_km(bearer.position, part.position) <= 1.3 * part.radius_km


def _bearers_within(name: Name, container: Bearer) -> list[Bearer]:
    id_ = container.found.entry.id
    if container.kind == "country":
        code = container.country or id_
        found = [each for each in name.bearers if each.country == code]
        return found or (list(bearers_in(name.text, code)) if not name.feature else [])
    if container.kind == "division":
        found = [each for each in name.bearers if each.division == id_ and each.found.entry.id != id_]
        found = found or (list(bearers_in(name.text, id_)) if not name.feature else [])
        return found or [each for each in name.bearers[:3] if each.weight >= 15_000 and _about_in(each, container)]
    reach_km = 1.5 * container.radius_km
    return [
        each
        for each in name.bearers
        if each.radius_km < container.radius_km
        and (not container.division or each.division == container.division)
        and distance_km(each.position, container.position) <= reach_km
    ]
