"""Whether a relation that looks wrong is wrong beyond reasonable doubt, or its words may fairly mean another thing.

Texts tell distances loosely, and by road without saying so; a name may be that of a village that no gazetteer has.
"""

from dataclasses import replace
from itertools import product

from geo.earth import areas, countries, regions, spans
from geo.earth.geodesy import leg
from geo.earth.regions import Region
from geo.extract.bearers import SETTLED
from geo.extract.ends import Phrase
from geo.extract.found import Spot
from geo.extract.sentence import Relation
from geo.words import directions

_LOOSE, _LOOSE_BOUND = 0.15, 0.05
"""How far off a distance may be told, as a share; less for "more than" and "less than"."""

_ANY_WAY = 1.6
_WINDING, _WINDING_M = 2.1, 200_000.0
_BY_ROAD, _BY_ROAD_M = 1.55, 1_000_000.0
_FAR_BY_ROAD, _FAR_BY_ROAD_M = 1.35, 3_000_000.0
"""How much longer a way by road is, and up to what distance a text may mean that; far away it is straighter."""

_TRAVELLED, _TRAVELLED_M = 2.2, 600_000.0
"""The same in a text that tells of a journey or a road, or in the mountains."""

_FLOWN = 1.1
"""How much longer a flight may be, where a text says "more than" and no road leads so far."""

_MOUNTAINS = frozenset(
    {"AF", "AL", "AM", "BO", "BT", "CO", "EC", "GE", "KG", "LA", "LS", "ME", "NO", "NP", "PE", "PG", "TJ", "TL", "YE"}
)
"""Countries of mountains or fjords, by ISO 3166-1: the way by road is often twice as long there."""

_WIDE_KM = 50.0
"""How large an area of unknown outline may be."""

_FACTOR, _FETCHED_M, _FAR_M, _BY_DIRECTION_M = 3.0, 50_000.0, 1_500_000.0, 400_000.0
"""How many times farther than stated, and how far at least, two places are apart of which one is not meant; and how far
if no distance is stated; and how far from a place one in a direction of it is that the text may mean."""

_ABROAD_M = 2_000_000.0
"""So far from a place, in another country, no town of a name is meant that is told to lie near it."""
_SHORT_WAY, _SHORT_M = 0.75, 100_000.0
"""How much shorter than the straight line between two towns a way may be told, and up to what length."""

_NO_NEIGHBOURS_M, _BESIDE_M = 1_000_000.0, 300_000.0
_OUTLINE_M = 10_000.0
"""A distance up to which the outlines of areas are too coarse to call it wrong."""

_COARSE_M = 15_000.0
"""How far from its outline an area may begin for a text: at an island off its coast, say."""
_SHORT, _FAR_SHORT_M = 0.5, 50_000.0
"""What share of the way to the nearest coast or border is surely too short, and by how much at least."""

_OFF_DEG = 67.5
_SAME_M = 60_000.0
"""How far apart two places of one name are at most that are the same for a text."""
_ABSURD = 8.0
"""How many times farther than stated the well-known places of two names are apart if others of them are meant."""
_TOWN_KM, _CITY_KM, _VILLAGE, _FEW = 4.0, 6.0, 4.0, 3
_SLACKS = 3.0
"""How many times as far apart as "near" is two places are at least of which one is only nearby."""
_WELL_KNOWN = frozenset({"capital", "country", "continent", "ocean", "sea", "point", "island", "airport", "base"})
_TOWNS = SETTLED | {"point"}
_BOUNDS = frozenset({"over", "at-least", "under", "at-most"})


def is_certain(relation: Relation, distance: bool) -> bool:
    """Whether a distance or a direction that fits none of its places is wrong.

    Args:
        relation: The relation.
        distance: Whether its distance is meant, or its direction.
    """
    if not relation.certain or not relation.subject.spots or not relation.target.spots:
        return relation.certain
    if (
        is_wide(relation)
        or is_far_fetched(relation)
        or _is_too_near(relation)
        or (relation.length is None and _has_near_namesake(relation))
    ):
        return False
    if (
        distance
        and relation.stated_m <= _OUTLINE_M
        and (relation.subject.spots[0].outline or relation.target.spots[0].outline)
    ):
        return False
    if distance and (relation.coast or relation.border):
        return _is_far_short(relation)
    return not distance or not _is_loose(relation)


def with_namesakes(relation: Relation) -> Relation:
    """The relation with the places of its names of which it is true, if it is not true of the likeliest ones.

    That a place lies so far, and in this direction, from another one says which place of its name it is. If less is
    told, or if several places fit, all of them may be meant.
    """
    if not relation.subject.spots or not relation.target.spots:
        return relation
    relation = _narrowed(relation)
    one, other = relation.subject, relation.target
    fitting = _fitting(relation)
    if fitting and relation.length and relation.point and _are_the_same(fitting):
        subject, target = fitting[0]
        if _is_absurd(relation) or not all(_is_sure(each) for each in (one, other)):
            return replace(relation, subject=_meaning(one, subject), target=_meaning(other, target))
    if not fitting or any(
        pair[0] in one.spots[: one.meant] and pair[1] in other.spots[: other.meant] for pair in fitting
    ):
        return relation
    return replace(
        relation,
        subject=replace(one, certain=one.certain and len(one.spots) == one.meant),
        target=replace(other, certain=other.certain and len(other.spots) == other.meant),
    )


def _narrowed(relation: Relation) -> Relation:
    """The relation without the places of its names that are absurdly far apart, where others are not.

    "300 km from Wellington" is told of no Wellington on the other side of the Earth, "west of Vienna" of none in
    Virginia. If a large town is left alone with the districts of its name, it is meant.
    """
    one, other = relation.subject, relation.target
    if one.meant * other.meant == 1:
        return relation
    if relation.stated_m:
        most_m = max(_ABSURD * relation.stated_m, _FETCHED_M)
        if _is_absurd(relation):
            sides = one.spots[: one.meant], other.spots[: other.meant]
        else:
            sides = _of_country(one, other), _of_country(other, one)
        near = [pair for pair in product(*sides) if _apart_m(*pair) <= most_m]
    else:
        near = list(product(_of_country(one, other), _of_country(other, one)))
    if not near:
        return relation
    subject, target = (_left(phrase, {pair[side].id for pair in near}) for side, phrase in enumerate((one, other)))
    return replace(relation, subject=subject, target=target)


def _of_country(phrase: Phrase, beside: Phrase) -> tuple[Spot, ...]:
    """The places that a phrase may mean: a capital means no town of a third country, a city no village abroad."""
    first, country = phrase.spots[0], beside.spots[0].country
    meant = phrase.spots[: phrase.meant]
    if phrase.several:
        return meant
    if first.kind == "capital" and country:
        return tuple(spot for spot in meant if spot.country in (first.country, country))
    if first.country != country or not country:
        return meant
    return tuple(spot for spot in meant if spot.country == country or not _is_village(spot, first))


def _is_village(spot: Spot, city: Spot) -> bool:
    return city.radius_km >= _CITY_KM and spot.radius_km < city.radius_km / _VILLAGE


def _left(phrase: Phrase, ids: set[str]) -> Phrase:
    """A phrase that may mean only some of its places."""
    kept = [spot for spot in phrase.spots[: phrase.meant] if spot.id in ids]
    first = kept[0]
    known = first.kind in _WELL_KNOWN or first.radius_km >= _CITY_KM
    sure = first is phrase.spots[0] and (phrase.certain or (phrase.told and known and len(kept) <= _FEW))
    others = tuple(spot for spot in phrase.spots if spot not in kept)
    return replace(phrase, spots=(*kept, *others), meant=len(kept), certain=sure)


def ratio(relation: Relation) -> float:
    """The stated distance as a share of that between the points; 0 if there is none."""
    if not relation.subject.spots or not relation.target.spots:
        return 0.0
    apart_m = _apart_m(relation.subject.spots[0], relation.target.spots[0])
    return relation.stated_m / apart_m if apart_m else 0.0


def is_wide(relation: Relation) -> bool:
    """Whether an end is a large area of which we know no outline, but a radius: it may be long or bent."""
    return any(
        spot.radius_km > _WIDE_KM and not spot.outline and spot.kind not in _TOWNS
        for phrase in (relation.subject, relation.target)
        for spot in phrase.spots[: phrase.meant]
    )


def is_far_fetched(relation: Relation) -> bool:
    """Whether the ends are so much farther apart than the text says that one may be another place of its name."""
    one, other = relation.subject, relation.target
    if not _is_little(one) and not _is_little(other):
        # "Bogota, 30 km from Memphis" is a hamlet that no gazetteer has.
        apart_m = _apart_m(one.spots[0], other.spots[0])
        abroad = one.spots[0].country != other.spots[0].country and apart_m > _ABROAD_M
        return abroad and bool(relation.stated_m) and _is_absurd(relation)
    nearest_m = min(_apart_m(*pair) for pair in product(one.spots[: one.meant], other.spots[: other.meant]))
    return nearest_m > (max(_FACTOR * relation.stated_m, _FETCHED_M) if relation.stated_m else _FAR_M)


def _is_little(phrase: Phrase) -> bool:
    """Whether a phrase means a small place, or one of several."""
    first = phrase.spots[0]
    return phrase.meant > 1 or (first.kind not in _WELL_KNOWN and first.radius_km < _TOWN_KM)


def _is_too_near(relation: Relation) -> bool:
    """Whether what lies near one place, not in it, may lie in another direction of the other one."""
    slack_m = 1000 * max(relation.subject.slack_km, relation.target.slack_km)
    return bool(slack_m) and _SLACKS * slack_m > _apart_m(relation.subject.spots[0], relation.target.spots[0])


def _is_loose(relation: Relation) -> bool:
    """Whether a distance is off no farther than texts are, for one of the places that may be meant."""
    bound = relation.length is not None and relation.length.quantity.qualifier in _BOUNDS
    if relation.route:
        least, most = (_SHORT_WAY if relation.stated_m <= _SHORT_M else 1 - _LOOSE_BOUND), 1.0
    else:
        least, most = 1 - (_LOOSE_BOUND if bound else _LOOSE), _detour(relation, bound)
    one, other = relation.subject, relation.target
    pairs = product(one.spots[: one.meant], other.spots[: other.meant])
    slack_m = 1000 * (one.slack_km + other.slack_km)
    slack_m += _COARSE_M * (one.outlined + other.outlined)
    return any(
        least * (apart_m - slack_m) <= relation.stated_m <= most * (apart_m + slack_m) + _reach_m(*pair)
        for pair in pairs
        for apart_m in _apart(*pair)
    )


def _reach_m(one: Spot, other: Spot) -> float:
    """How far two places of no outline reach: a way may begin at the far side of a town, or of a park."""
    return 1000 * sum(spot.radius_km for spot in (one, other) if not spot.outline)


def _is_far_short(relation: Relation) -> bool:
    """Whether a distance from a coast or a border is much shorter than that to the nearest point of the land.

    A longer one may be told from another point of the coast.
    """
    one, other = relation.subject.spots[0], relation.target.spots[0]
    if not other.outline:
        return False
    line = _region(other)
    if relation.coast and line.coast:
        line = countries.shore(line)
    nearest_m = spans.nearest(_region(one), line).distance_m - (0 if one.outline else 1000 * one.radius_km)
    return relation.stated_m <= min(_SHORT * nearest_m, nearest_m - _FAR_SHORT_M)


def _detour(relation: Relation, bound: bool) -> float:
    """How many times as long as the straight line a way is that a text may mean without saying so."""
    if relation.stated_m <= _TRAVELLED_M and (relation.travel or _in_mountains(relation)):
        return _TRAVELLED
    if relation.way:
        return _ANY_WAY
    if relation.stated_m <= _WINDING_M:
        return _WINDING
    if relation.stated_m <= _BY_ROAD_M:
        return _BY_ROAD
    if relation.stated_m <= _FAR_BY_ROAD_M:
        return _FAR_BY_ROAD
    return _FLOWN if bound else 1 + _LOOSE


def _in_mountains(relation: Relation) -> bool:
    return any(phrase.spots[0].country in _MOUNTAINS for phrase in (relation.subject, relation.target))


def _apart(one: Spot, other: Spot) -> tuple[float, ...]:
    """How far two places are apart: their points, and of areas their edges too."""
    apart_m = _apart_m(one, other)
    if not one.outline and not other.outline:
        return (apart_m,)
    return apart_m, max(0.0, spans.nearest(_region(one), _region(other)).distance_m - _reach_m(one, other))


def _region(spot: Spot) -> Region:
    if spot.outline.isdigit():
        return countries.home(countries.country(spot.outline))
    return areas.by_id(spot.outline).region if spot.outline else regions.disc(spot.position, 0)


def _has_near_namesake(relation: Relation) -> bool:
    """Whether beside one place lies one with the name of the other, which is far away: "Moscow, south of Spokane"."""
    one, other = relation.subject, relation.target
    if _apart_m(one.spots[0], other.spots[0]) <= _NO_NEIGHBOURS_M:
        return False
    return any(
        spot.country == beside.spots[0].country and _apart_m(spot, beside.spots[0]) <= _BESIDE_M
        for named, beside in ((one, other), (other, one))
        for spot in named.spots[1:]
    )


def _is_absurd(relation: Relation) -> bool:
    """Whether the likeliest places are so far apart that nobody can have meant them."""
    return _apart_m(relation.subject.spots[0], relation.target.spots[0]) > _ABSURD * relation.stated_m


def _is_sure(phrase: Phrase) -> bool:
    """Whether only one place can be meant."""
    return phrase.certain and phrase.meant == 1


def _are_the_same(pairs: list[tuple[Spot, Spot]]) -> bool:
    """Whether all pairs are of the same places, such as a town and the district around it."""
    (one, other), *rest = pairs
    return all(_apart_m(one, first) < _SAME_M and _apart_m(other, second) < _SAME_M for first, second in rest)


def _meaning(phrase: Phrase, spot: Spot) -> Phrase:
    """The phrase with another place of its name first; as it is, if that is the likeliest anyway."""
    if spot in phrase.spots[:1]:
        return phrase
    others = tuple(each for each in phrase.spots if each != spot)
    return replace(phrase, spots=(spot, *others), certain=False, meant=1)


def _fitting(relation: Relation) -> list[tuple[Spot, Spot]]:
    """The places of the names of which what is told is true.

    A direction alone is true of many; so it counts only if the likeliest ones are far apart, and the others near each
    other.
    """
    one, other = relation.subject, relation.target
    if relation.length and relation.length.quantity.qualifier in _BOUNDS:
        return []
    apart_m = _apart_m(one.spots[0], other.spots[0])
    if relation.length is None and apart_m < _NO_NEIGHBOURS_M:
        return []
    told = relation.point is not None and relation.length is not None
    absurd = told and _is_absurd(relation)
    pairs = product(_namesakes(one, told, absurd), _namesakes(other, told, absurd))
    # Two towns of which neither is the known one fit by chance.
    first, second = one.spots[: one.meant], other.spots[: other.meant]
    return [pair for pair in pairs if (absurd or pair[0] in first or pair[1] in second) and _fits(relation, *pair)]


def _namesakes(phrase: Phrase, told: bool, absurd: bool) -> tuple[Spot, ...]:
    """The places of a name that may be meant: of a well-known one no other; of a town, if much is told, any.

    If what is told would be absurd, another place is meant even by a well-known name: "Moscow, 130 km from Spokane".
    """
    first = phrase.spots[0]
    if absurd:
        return phrase.spots
    if (first.kind in _WELL_KNOWN and phrase.certain) or (first.radius_km >= _TOWN_KM and not told):
        return phrase.spots[: phrase.meant]
    if phrase.certain and phrase.meant == 1:
        return tuple(spot for spot in phrase.spots if not _is_village(spot, first))
    return phrase.spots


def _fits(relation: Relation, subject: Spot, target: Spot) -> bool:
    way = leg(target.position, subject.position)
    if relation.length is None:
        least_m = most_m = min(way.distance_m, _BY_DIRECTION_M)
    else:
        most = 1 + _LOOSE if relation.point is None else _BY_ROAD
        least_m, most_m = relation.stated_m / most, relation.stated_m / (1 - _LOOSE)
    if not 0 < least_m <= way.distance_m <= most_m:
        return False
    if relation.point is None:
        return True
    off = (directions.azimuth_deg(relation.point.point) - way.azimuth_deg + 180) % 360 - 180
    return abs(off) <= _OFF_DEG


def _apart_m(one: Spot, other: Spot) -> float:
    return leg(one.position, other.position).distance_m
