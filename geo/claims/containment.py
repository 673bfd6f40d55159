"""That a place lies in an area: in a country, a province, a sea, or in an area of the story."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Literal

from geo.claims import extents
from geo.claims.kind import CheckedClaim, Verdict
from geo.claims.rules import Rule
from geo.claims.verdicts import Evidence, Outline, VerdictName
from geo.earth import areas, base_map, countries, geodesy, regions, spans
from geo.earth.areas import Area, Dispute
from geo.earth.position import Position
from geo.earth.regions import Region
from geo.story.fields import Field, Id, Name, is_id
from geo.story.model import Article, Place
from geo.story.problems import Flaw, shown
from geo.words import language, spelling
from geo.words.formats import distance, join_sentences
from geo.words.language import N_, _

MAP_M = 10_000.0
"""How far off the areas' outlines may be: 5 km, and small islands 6 km more."""
_CORNERS = 200
_WITH_THE = ("ocean", "sea", "gulf", "strait")
_ALSO_WITH_THE = re.compile(r"^United |Bay of |Islands$|Republic$|^(Netherlands|Philippines|Maldives|Bahamas)$")

INSIDE = Rule("inside", N_("A place is in an area if its point is, or all of it where its outline or radius is known."))
SURROUNDED = Rule(
    "surrounded", N_("An island that a sea surrounds is in it; of a point on such land that is roughly right.")
)
EDGE = Rule(
    "edge", N_("A point outside is at the edge if the place's own extent, or the error of the map, reaches in.")
)
DISPUTED = Rule("disputed", N_("Where the parties to a dispute differ, so does the verdict. We take no side."))


@dataclass(frozen=True)
class Placed(Verdict):
    """A verdict with what was found: the place, the area's name, how far outside, and the disputes about the place."""

    place: Place | None = None
    area: Area | Place | None = None
    outside_m: float = 0.0
    disputes: tuple[Dispute, ...] = ()


class Containment(CheckedClaim):
    """That a place lies in a country, a province, a sea, or an area of the story."""

    kind: Literal["containment"] = Field(description="'containment'")
    place: Id = Field(description="the id of a place")
    within: Name = Field(description="the name or code of a country, province or sea, or the id of a place")

    compared = CheckedClaim.compared | {"within"}
    title: ClassVar[str] = N_("Location")
    sentence: ClassVar[str] = N_("The text says that the place {place} lies in {within}.")
    rules: ClassVar[tuple[Rule, ...]] = (INSIDE, SURROUNDED, EDGE, DISPUTED)

    @property
    def stated_value(self) -> str:
        return self.within

    @property
    def stated_text(self) -> str:
        return _("in {area}").format(area=_named(areas.find(self.within)) or self.within)

    @property
    def places_named(self) -> dict[str, tuple[str, ...]]:
        named: dict[str, tuple[str, ...]] = {"place": (self.place,)}
        return named if areas.candidates(self.within) else named | {"within": (self.within,)}

    def check(self, article: Article) -> Verdict:
        """Look where the place's point lies, or all of it where the story says how far it reaches."""
        place = article.place_by_id[self.place]
        area: Area | Place | None = areas.find(self.within)
        region = area.region if isinstance(area, Area) else None
        own = article.place_by_id.get(self.within)
        if own and (found := extents.given_region(own)):
            area, region = extents.outlined(own) or own, found
        if region is None or area is None:
            return Placed(self, "not-checkable", place=place, area=own)
        inside, outside_m = _inside(area, region, place.position), 0.0
        if not inside:
            outside_m = spans.distance_to(region, place.position)
        disputes = _disputes(place, area, inside) if _is_land(area) else ()
        name: VerdictName
        if disputes:
            name, rule = "depends-on-reading", DISPUTED
        elif inside and isinstance(area, Area) and not area.contains(place.position):
            name, rule = "holds" if place.precision == "area" else "approximate", SURROUNDED
        elif inside:
            whole = all(_near(area, region, corner) for corner in _corners(place))
            name, rule = ("holds", INSIDE) if whole else ("approximate", EDGE)
        else:
            reach_m = extents.ASSUMED_M[place.precision] if place.radius_km is None else place.radius_km * 1000
            touches = outside_m <= reach_m + MAP_M or any(_inside(area, region, corner) for corner in _corners(place))
            name, rule = ("approximate", EDGE) if touches else ("differs", INSIDE)
        return Placed(
            self, name, "inside" if inside else "outside", rule,
            place=place, area=area, outside_m=outside_m, disputes=disputes,
        )  # fmt: skip

    def outline(self, verdict: Verdict) -> Outline | None:
        if not isinstance(verdict, Placed) or verdict.place is None or verdict.area is None:
            return None
        region = _drawn(verdict.area)
        if region is None:
            return None
        position = verdict.place.position
        outside = spans.nearest(regions.disc(position, 0), region) if verdict.outside_m else None
        rings = region.rings if region.centre is None else (_circle(region),)
        return Outline(verdict.place, _named(verdict.area), rings, outside)

    # --- in words

    def computed_text(self, verdict: Verdict) -> str:
        if not isinstance(verdict, Placed) or verdict.name == "not-checkable":
            return super().computed_text(verdict)
        if not verdict.outside_m:
            return _("inside")
        return _("{distance} outside").format(distance=distance(verdict.outside_m, "km"))

    def finding(self, verdict: Verdict) -> str:
        if not isinstance(verdict, Placed) or verdict.place is None:
            raise TypeError("a verdict on a containment is a Placed")
        match verdict.name:
            case "differs":
                words = _("{place}: {distance} outside {area}.")
            case "holds" | "approximate" if verdict.rule is SURROUNDED:
                words = _("{place}: on land that {area} surrounds.")
            case "holds":
                words = _("{place}: inside {area}.")
            case "approximate" if verdict.outside_m:
                words = _("{place}: at the edge of {area}, {distance} outside by the map.")
            case "approximate":
                words = _("{place}: partly inside {area}, partly outside.")
            case "depends-on-reading":
                words = _("{place}: the parties to a dispute differ on whether it belongs to {area}.")
            case _:
                words = _("{area} has no outline and no radius, so that nothing can lie in it.")
        told = words.format(
            place=verdict.place.name,
            area=_named(verdict.area) or self.within,
            distance=distance(verdict.outside_m, "km"),
        )
        return join_sentences(told, *(_sentence(each) for each in verdict.disputes))

    def would_change(self, verdict: Verdict) -> str:
        match verdict.name:
            case "depends-on-reading":
                return _("Whose view of the dispute is taken.")
            case "differs" | "approximate":
                return _("Another point or extent of the place.")
            case _:
                return ""

    def evidence(self, verdict: Verdict) -> list[Evidence]:
        if not isinstance(verdict, Placed) or verdict.place is None:
            return []
        place = verdict.place
        status = Evidence(_("Status"), place.status_note, place.status_source)
        return [Evidence(_("Position"), "", place.source, place.source_url), *([status] if place.status_note else [])]

    def flaws(self) -> Iterator[Flaw]:
        yield from super().flaws()
        within = getattr(self, "within", "")
        found = areas.candidates(within) if within else ()
        if len(found) > 1:
            named = " or ".join(f"{area.id!r} ({area.kind})" for area in found)
            yield Flaw("within", f"{shown(within)} has several meanings; write {named}")
        elif within and not found and not is_id(within):
            near = spelling.nearest(within, areas.names())
            hint = f"did you mean {near!r}?" if near else "write its usual English name or its ISO code"
            yield Flaw("within", f"{shown(within)} is not a known country, province or sea; {hint}")


def _named(area: Area | Place | None) -> str:
    """An area's name in the language of the run."""
    if isinstance(area, Area) and (translated := area.translations.get(language.current())):
        return translated
    if isinstance(area, Area) and (area.kind in _WITH_THE or _ALSO_WITH_THE.search(area.name)):
        return _("the {area}").format(area=area.name)
    return area.name if area else ""


def _sentence(dispute: Dispute) -> str:
    """What the parties hold, as the note says it, without its abbreviations."""
    note = dispute.note.replace("Self admin.", "Governs itself").replace("Admin. by", "Administered by")
    return f"{dispute.name}: {note}" + ("" if note.endswith((".", "。")) else ".")


def _drawn(area: Area | Place) -> Region | None:
    """An area as it is drawn: a country by the base map's outline, without those of its subdivisions."""
    if isinstance(area, Place):
        return extents.given_region(area)
    country = next((code for code in area.codes if code in base_map.world().countries), "")
    return countries.country(country) if country else area.region


def _circle(region: Region) -> tuple[Position, ...]:
    """The edge of a disc, closed."""
    if region.centre is None:
        raise ValueError("the region is no disc")
    return tuple(geodesy.destinations(region.centre, [5.0 * n for n in range(73)], region.radius_m))


def _inside(area: Area | Place, region: Region, position: Position) -> bool:
    if isinstance(area, Place):
        return regions.contains(region, position)
    # Sicily is in the Mediterranean although it is land; but Lesotho is not in South Africa.
    return area.contains(position) if _is_land(area) else area.encloses(position)


def _is_land(area: Area | Place) -> bool:
    return isinstance(area, Place) or area.kind in ("country", "subdivision")


def _near(area: Area | Place, region: Region, position: Position) -> bool:
    return _inside(area, region, position) or spans.distance_to(region, position) <= MAP_M


def _corners(place: Place) -> list[Position]:
    """Points all around a place of which the story says how far it reaches; none for another."""
    region = extents.given_region(place)
    if region is None:
        return []
    if region.centre is not None:
        return geodesy.destinations(region.centre, [10.0 * n for n in range(36)], region.radius_m)
    corners = [corner for ring in region.rings for corner in ring]
    return corners[:: math.ceil(len(corners) / _CORNERS)]


def _disputes(place: Place, area: Area | Place, inside: bool) -> tuple[Dispute, ...]:
    """The disputes about a place to which the area is a party: it holds the place, or the note names it."""
    disputes = areas.disputed_at(place.position, MAP_M)
    if place.status_note:
        disputes = (Dispute(place.name, place.status_note),)
    names = {area.name, *(area.other_names if isinstance(area, Place) else area.names)}
    if isinstance(area, Area) and area.country and (country := areas.find(area.country)):
        names.add(country.name)
    named = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(names)))
    return tuple(each for each in disputes if each.name not in names and (inside or named.search(each.note)))
