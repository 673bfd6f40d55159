"""Which place an end of a relation means: a name, a noun or pronoun that takes one up again, or a place not given."""

import re
from dataclasses import dataclass, replace

from geo.earth.geodesy import leg
from geo.extract.bearers import SETTLED, bearers, capital, country
from geo.extract.context import Context
from geo.extract.english import patterns
from geo.extract.english.names import STORMS, VESSELS
from geo.extract.english.relations import ISLANDS, NOT_PLACED, PLACE_NOUNS, PRONOUNS
from geo.extract.found import End, Mention, Spot
from geo.extract.names import plain
from geo.words.language import N_, _

LARGE = frozenset({"country", "division", "region", "continent", "ocean", "sea", "gulf"})
"""Kinds of areas that contain places, rather than that lie at a distance of them."""

_LONG = (" River", " Valley", " Mountains", " Range", " Peninsula", " Highlands", " region", " Region")
"""What ends the names of areas without a position."""

_SMALL_KM, _ISLAND_KM = 80.0, 120.0
_TOWN_KM, _VILLAGE_KM, _NEAR_KM = 4.0, 1.5, 100.0
_BEHIND, _LOOKED_AT = 40, 60
_MOST_SPOTS, _MANY = 10, 8

NOT_TOLD = N_("The text does not give the position of “{what}”.")
NOT_KNOWN = N_("Where “{what}” is, we do not know.")
NOT_FOUND = N_("The text does not say of which place this is told.")


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of a text for an end of a relation, and the places that they may mean.

    Attributes:
        start: Where they begin; -1 if there are none.
        end: Where they end.
        text: They themselves.
        spots: The places, the likeliest first.
        certain: Whether one of these places is meant beyond reasonable doubt.
        meant: How many of the first places may be meant, if that is certain.
        problem: Why there are none, in words.
        noun: The noun, in small letters, that stands for it, if no name does.
        told: Whether the words surely mean a place of this name, whichever it is.
        several: Whether it is one of several names.
        slack_km: How far from the place what is meant may lie: "the dam near Aswan".
    """

    start: int = -1
    end: int = -1
    text: str = ""
    spots: tuple[Spot, ...] = ()
    certain: bool = False
    meant: int = 1
    problem: str = ""
    noun: str = ""
    told: bool = False
    several: bool = False
    slack_km: float = 0.0

    @property
    def outlined(self) -> bool:
        """Whether the outline of the likeliest place is known."""
        return bool(self.spots and self.spots[0].outline)

    def as_end(self, role: str) -> End:
        return End(role, self.spots, self.start, self.end, self.text, self.certain, self.problem, self.meant)


def unsure(phrase: Phrase) -> Phrase:
    """The phrase where its words may mean something else."""
    return replace(phrase, certain=False, told=False)


def named(*mentions: Mention, certain: bool = True, slack_km: float = 0.0) -> Phrase:
    """The phrase that is a name, or one of several names."""
    first = mentions[0]
    likely: dict[str, Spot] = {}
    others: dict[str, Spot] = {}
    sure = certain
    for mention in mentions:
        spots = located(mention)
        # Where it is not certain which place of a name is meant, it may be any of them.
        meant = _meant(mention, spots)
        likely |= {spot.id: spot for spot in spots[:meant]}
        others |= {spot.id: spot for spot in spots[meant:]}
        sure = sure and bool(spots) and (mention.certain or _is_listed(mention, spots[0]))
    problem = "" if likely else _(NOT_KNOWN).format(what=first.text)
    return Phrase(
        first.start, first.end, first.text, tuple((likely | others).values()), sure, len(likely), problem,
        told=certain and len(mentions) == 1, several=len(mentions) > 1, slack_km=slack_km,
    )  # fmt: skip


def _is_listed(mention: Mention, first: Spot) -> bool:
    """Whether the place that an uncertain name means is surely one of those that the gazetteer has.

    A name of many places may be that of one that is not in it, and that of a village is often that of others.
    """
    if first.kind != "city" or first.radius_km >= _VILLAGE_KM:
        return len(mention.candidates) < _MANY
    return len(mention.candidates) == 1 and plain(first.name) == plain(mention.text.partition(",")[0])


def located(mention: Mention) -> list[Spot]:
    """The places that a name may mean, of which the position is known: a town before a part of a country of that name.

    "50 km from Barcelona" is told from the town, unless the text says "province".
    """
    spots = [each.spot for each in mention.candidates[:_MOST_SPOTS] if each.spot.kind != "near"]
    if len(spots) < 2 or patterns.PART_WORD.search(mention.text):
        return spots
    if spots[0].kind == "division":
        for number, spot in enumerate(spots[1:], 1):
            same = plain(spot.name) == plain(mention.text.partition(",")[0])  # "Oklahoma" is not Oklahoma City
            if same and spot.kind in SETTLED and spot.radius_km >= _TOWN_KM and _is_around(spots[0], spot):
                spots = [spot, *spots[:number], *spots[number + 1 :]]
                break
    return spots


def _is_around(division: Spot, town: Spot) -> bool:
    return division.country == town.country and _apart_km(division, town) < max(_NEAR_KM, 2 * division.radius_km)


def _meant(mention: Mention, spots: list[Spot]) -> int:
    """How many of the first places may be meant: the one that is certain, or a town and not its district, or all."""
    if mention.certain or not spots:
        return min(1, len(spots))
    town = spots[0]
    if (
        town.kind in SETTLED
        and town.radius_km >= _TOWN_KM
        and all(spot.kind == "division" and _is_around(spot, town) for spot in spots[1:])
    ):
        return 1
    return len(spots)


def _apart_km(one: Spot, other: Spot) -> float:
    return leg(one.position, other.position).distance_m / 1000


def looked_up(context: Context, start: int, end: int, text: str) -> Phrase:
    """The phrase that is a name which was not taken for a place: that it stands for an end says that it is one.

    Places in the countries that the text is about come first.
    """
    if noun := _thing(context.source, text):
        return unplaced(context.source, start, end, noun)
    found = bearers(text)[:_MOST_SPOTS]
    if not found:
        return Phrase(start, end, text, (), False, 1, _(NOT_KNOWN).format(what=text))
    told = {mention.spot.country for mention in context.mentions if mention.spot and mention.spot.country}
    ordered = sorted(found, key=lambda bearer: bearer.country not in told)
    return Phrase(start, end, text, tuple(bearer.spot for bearer in ordered), found[0].usual, len(found))


_THINGS = "|".join(sorted(VESSELS | STORMS))


def _thing(source: str, name: str) -> str:
    """The noun of what bears a name that is no place's: "Tropical Storm Ida", and elsewhere "Ida"; else nothing."""
    words = name.lower().split()
    if len(words) > 1 and (found := next((word for word in words if word in NOT_PLACED), "")):
        return found
    named = re.search(rf"\b({_THINGS})\s{re.escape(name)}\b", source, re.IGNORECASE)
    return named[1].lower() if named else ""


def of_country(subject: Phrase, line: Phrase) -> Phrase:
    """The phrase "the coast" or "the border": that of the country in which the subject lies, if it is known."""
    found = country(subject.spots[0].country) if subject.spots and subject.spots[0].country else None
    return replace(line, spots=(found,), certain=True, problem="") if found and found.outline else line


def with_coast(phrase: Phrase) -> Phrase:
    """The phrase behind "the coast of": of a town and the province of its name around it, the province."""
    if not phrase.spots or phrase.spots[0].outline:
        return phrase
    town = phrase.spots[0]
    area = next((spot for spot in phrase.spots if spot.kind == "division" and _is_around(spot, town)), None)
    return replace(phrase, spots=(area, town), meant=1) if area and area.outline else phrase


def unplaced(source: str, start: int, end: int, noun: str = "") -> Phrase:
    """The phrase for something that has no position: a stretch of a text."""
    words = _in_full(source, start, end)
    return Phrase(start, end, source[start:end], (), False, 1, _(NOT_TOLD).format(what=words), noun)


def _in_full(source: str, start: int, end: int) -> str:
    """The words of a phrase with the article and the name before it: "the Bully Fire", "seven soldiers"."""
    lead = patterns.BEFORE_NOUNS if source[start:end].endswith("s") else patterns.BEFORE_NOUN
    if not patterns.DETERMINED.match(source, start) and (found := lead.search(source, max(0, start - 80), start)):
        start = found.start()
    words = " ".join(source[start:end].split())
    if words.endswith("s"):
        words = words.removeprefix("that ")  # "said that soldiers"
    if patterns.DETERMINED.match(words):
        words = words[0].lower() + words[1:]
    return words


def nothing() -> Phrase:
    """The phrase where the text has no words for an end."""
    return Phrase(problem=_(NOT_FOUND))


def is_large(mention: Mention) -> bool:
    """Whether a place is an area in which others lie."""
    spot = next(iter(located(mention)), None)
    if spot is None:
        return patterns.PART_WORD.search(mention.text) is not None or mention.text.endswith(_LONG)
    if spot.radius_km > _SMALL_KM:
        return spot.kind not in SETTLED
    return spot.kind in LARGE and spot.radius_km == 0


def fits(mention: Mention, noun: str) -> bool:
    """Whether a noun such as "island" may take up a place again."""
    spot = mention.spot
    if spot is None:
        return False
    if mention.text.lower().rstrip("s").endswith(noun.rstrip("s")):
        return True
    if noun in ISLANDS and spot.kind in LARGE and spot.radius_km > _ISLAND_KM:
        return False
    kinds = PLACE_NOUNS.get(noun, frozenset())
    return spot.kind in kinds or any(each.kind in kinds for each in located(mention)[:1])


def _of_size(noun: str, mentions: list[Mention]) -> list[Mention]:
    """Of several places those that are as large as a noun says: of "the city" the cities, not the villages."""
    if noun not in ("city", "metropolis", "village", "hamlet"):
        return mentions
    large = noun in ("city", "metropolis")
    return [each for each in mentions if each.spot and (each.spot.radius_km >= _TOWN_KM) == large] or mentions


def resolved(context: Context, noun: str, start: int, end: int, bound: int, topic: Phrase | None) -> Phrase:
    """What a definite noun or a pronoun takes up again.

    Args:
        context: The text.
        noun: The noun, in small letters: "island", "it".
        start: Where the phrase begins.
        end: Where it ends.
        bound: Before which character the place must be named.
        topic: What the sentences before tell of, if that is a place.
    """
    text = context.source[start:end]
    if noun in ("capital", "capital city"):
        return _capital(context, start, end, bound)
    earlier = _before(context, bound)
    if noun in PRONOUNS:
        if topic and topic.spots:
            return replace(topic, start=start, end=end, text=text)
        return unplaced(context.source, start, end, noun)
    if noun in PLACE_NOUNS:
        fitting = _of_size(noun, [mention for mention in earlier if fits(mention, noun)])
        distinct = {mention.spot.id: mention for mention in reversed(fitting[:8]) if mention.spot}
        if fitting:
            # The last that fits is meant; if another one stands near it, either may be.
            chosen = sorted(distinct.values(), key=lambda each: -each.start)
            recent = [each for each in chosen if fitting[0].start - each.start < 250]
            return replace(named(*recent[:3]), start=start, end=end, text=text, noun=noun)
    if noun not in NOT_PLACED:
        for mention in earlier[:_LOOKED_AT]:
            before = context.source[max(0, mention.start - _BEHIND) : mention.start]
            if is_large(mention):
                continue
            after = context.source[mention.end : mention.end + len(noun) + 14]
            at = re.search(rf"\b{re.escape(noun)}s?,? (?:in|at|of|on|called|named) (?:the )?$", before, re.IGNORECASE)
            if at or re.match(rf"[ -](?:[a-z]{{1,10}} )?{re.escape(noun)}\b", after, re.IGNORECASE):
                return replace(named(mention, certain=True), start=start, end=end, text=text, noun=noun)
    return unplaced(context.source, start, end, noun)


def _before(context: Context, bound: int) -> list[Mention]:
    """The places named before a character, the last first."""
    return [mention for mention in reversed(context.mentions) if mention.end <= bound and mention.spot][:_LOOKED_AT]


def _capital(context: Context, start: int, end: int, bound: int) -> Phrase:
    """The capital of the country spoken of: if it is named already, or else by the gazetteer."""
    text = context.source[start:end]
    earlier = _before(context, bound)
    countries = list(dict.fromkeys(each.spot.country for each in earlier[:6] if each.spot and each.spot.country))
    found = capital(countries[0]) if countries else None
    if found is None:
        return unplaced(context.source, start, end, "capital")
    return Phrase(start, end, text, (found,), len(countries) == 1, noun="capital")
