"""The draft of a story from what is found in a text: its places, its sections and its claims, all guesses marked.

Nothing of the text is copied but quotations of 12 words at most. `story` makes the story; `files` writes it as the two
files, in which a comment beside every guess gives its reason.
"""

import datetime as dt
import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from geo.claims import kinds
from geo.clocks import zones
from geo.earth.position import Position
from geo.extract.bearers import SETTLED
from geo.extract.found import End, Mention, Spot, Statement
from geo.extract.segments import Span, Text
from geo.files import writing
from geo.gazetteer.entries import KINDS, Kind
from geo.gazetteer.nearest import nearest_city
from geo.story import limits
from geo.story.fields import id_from
from geo.story.model import UNKNOWN_DATE, Article, Claim, Heading, Layer, Place, Section
from geo.story.problems import InvalidValueError
from geo.words import formats
from geo.words.formats import format_date, join_names
from geo.words.language import N_, Words, _

MAIN_PLACES = 6
"""At most so many places are main ones: each is compared with every other."""

OTHERS, OTHERS_RANK = "others", 9
"""The layer of the places that a name may mean beside the one that is taken. It is not shown at first."""

ZONES = "zones"
"""The layer of the cities that stand for a time zone and that the text does not name. It is not shown at first."""

LAYERS = Words(
    {
        "towns": N_("Cities and towns"),
        "countries": N_("Countries and regions"),
        "nature": N_("Seas, islands and mountains"),
        "sites": N_("Sites"),
        OTHERS: N_("Other places of these names"),
        ZONES: N_("Cities that stand for a time zone"),
    }
)
_STYLES = {
    "towns": ("#0072B2", "C", "circle"),
    "countries": ("#009E73", "R", "square"),
    "nature": ("#56B4E9", "N", "triangle"),
    "sites": ("#D55E00", "S", "diamond"),
    OTHERS: ("#7F7F7F", "O", "hexagon"),
    ZONES: ("#7F7F7F", "Z", "circle"),
}
_LAYER_OF = {
    **dict.fromkeys(SETTLED, "towns"),
    **dict.fromkeys(("country", "division", "region", "continent"), "countries"),
    **dict.fromkeys(
        ("bay", "cape", "desert", "gulf", "island", "lake", "mountain", "ocean", "reef", "sea", "strait", "river"),
        "nature",
    ),
}


@dataclass(frozen=True)
class Draft:
    """A story made of a reading, with what its files need beside it.

    Attributes:
        article: The story.
        claim_of: The id of the claim of each statement, by the statement's number; a statement without one is left out.
        flaws: Why a statement cannot be a claim, by its number.
        reasons: Why a place or a claim is what it is, by its id.
        place_of: The id of each place in the story, by the spot's id.
    """

    article: Article
    claim_of: Mapping[int, str]
    flaws: Mapping[int, str]
    reasons: Mapping[str, str]
    place_of: Mapping[str, str]


def story(text: Text, published: dt.date | None, mentions: Sequence[Mention], statements: Sequence[Statement]) -> Draft:
    """The story of what was found, with a claim for each statement that can be judged.

    Args:
        text: The text.
        published: The date of the article; None if it is not known.
        mentions: The places, each name with the place that is taken.
        statements: What the text states.
    """
    named, others, counts = _spots(mentions, statements)
    same = _named_cities(named)
    named = [spot for spot in named if spot.id not in same]
    ids = _ids([*named, *others])
    ids |= {zone: ids[city] for zone, city in same.items()}
    ends = Counter(end.spots[0].id for each in statements for end in each.ends if end.spots)
    zones_only = {spot.id for spot in named if spot.kind == "zone"}
    if len(zones_only) == len(named):  # then they are all that the map can show
        zones_only = set()
    guessed = {spot.id for spot in named if spot.kind == "near"}
    shown = {spot.id for spot in named} - zones_only
    often = [id_ for id_, _count in (ends + counts).most_common() if id_ in shown]
    main = set(sorted(often, key=guessed.__contains__)[:MAIN_PLACES])
    by_name = sorted(named, key=lambda spot: spot.id in guessed)  # the places that the gazetteer knows come first
    places = (
        *(
            place(spot, spot.name, ids[spot.id], OTHERS_RANK, ZONES)
            if spot.id in zones_only
            else place(spot, spot.name, ids[spot.id], 1 if spot.id in main else 2)
            for spot in named
        ),
        *(place(spot, spot.name, ids[spot.id], OTHERS_RANK, OTHERS) for spot in others),
    )
    sections = _parted(text)
    bare = Article(
        heading=_heading(published, ()),
        fit=(),
        layers=(),
        sections=tuple(
            Section(id=f"part-{number}", title=title, summary="–")
            for number, title in _titles(text, sections, mentions).items()
        ),
        claims=(),
        places=places,
    )
    claims: list[Claim] = []
    claim_of: dict[int, str] = {}
    flaws: dict[int, str] = {}
    numbers: Counter[str] = Counter()
    for index, statement in enumerate(statements):
        if problem := _problem(statement):
            flaws[index] = problem
            continue
        numbers[statement.kind] += 1
        id_ = f"{statement.kind}-{numbers[statement.kind]}"
        section = f"part-{sections[text.paragraph_at(statement.start).start]}"
        try:
            claims.append(_claim(statement, id_, section, text, ids, bare))
        except InvalidValueError as error:
            flaws[index] = "; ".join(flaw.message for flaw in error.flaws)
            continue
        claim_of[index] = id_
        if len(claims) == limits.CLAIMS:
            break
    in_claims = {id_ for claim in claims for ids_ in claim.places_named.values() for id_ in ids_}
    others = [spot for spot in others if ids[spot.id] in in_claims]
    named = [spot for spot in named if spot.id in counts or ids[spot.id] in in_claims]
    names = told_apart(named)
    names |= told_apart(others, described=True, taken=names.values())
    called = {ids[id_]: name[: limits.LINE] for id_, name in names.items()}
    places = tuple(each.model_copy(update={"name": called[each.id]}) for each in places if each.id in called)
    article = Article(
        heading=_heading(published, [spot.name for spot in by_name if spot.id in main]),
        fit=tuple(ids[spot.id] for spot in named if spot.id in main or (spot.id in ends and spot.id not in zones_only)),
        layers=tuple(_layer(layer) for layer in dict.fromkeys(place.layer for place in places)),
        sections=tuple(_summary(section, text, sections, mentions, ids, claims) for section in bare.sections),
        claims=tuple(claims),
        places=places,
    )
    kept = {spot_id: id_ for spot_id, id_ in ids.items() if id_ in called}
    return Draft(article, claim_of, flaws, _reasons(mentions, kept, statements, claim_of), kept)


def files(made: Draft, title: str = "") -> tuple[bytes, bytes]:
    """The draft as locations.csv and article.toml, with the reason for every guess as a comment.

    Args:
        made: The draft.
        title: The story's title; without it, its places and its date.
    """
    head = _(
        "A draft, made from a text by rules. Confirm or mend every place and every claim; then delete the comments.\n"
        "A claim with a doubt is never called wrong: delete its doubt once its end points are right.\n"
        "Why each place in locations.csv was taken:"
    )
    article = made.article
    if title:
        article = article.model_copy(update={"heading": article.heading.model_copy(update={"title": title})})
    said = {id_: _("guess: {reason}").format(reason=reason) for id_, reason in made.reasons.items() if reason}
    return writing.write(article, said, head)


def quotation(text: Text, start: int, end: int) -> str:
    """The text's own words, 12 at most, on one line."""
    words = text.source[start:end].split()
    return " ".join(words if len(words) <= limits.QUOTE_WORDS else [*words[: limits.QUOTE_WORDS - 1], "…"])[
        : limits.LINE
    ]


# --- places


def _spots(mentions: Sequence[Mention], statements: Sequence[Statement]) -> tuple[list[Spot], list[Spot], Counter[str]]:
    """The places that the text is about, each once, in order; those that an end may mean beside them; and how often."""
    named: dict[str, Spot] = {"utc": Spot("utc", "UTC", (0.0, 0.0), "site")}
    counts: Counter[str] = Counter()
    for mention in mentions:
        if mention.spot:
            named.setdefault(mention.spot.id, mention.spot)
            counts[mention.spot.id] += 1
    ends = [end for statement in statements for end in statement.ends]
    for end in ends:
        for spot in end.spots[:1]:
            named.setdefault(spot.id, spot)
    others = {spot.id: spot for end in ends for spot in _meant(end) if spot.id not in named}
    del named["utc"]
    most = limits.PLACES - len(named)
    return list(named.values())[: limits.PLACES], list(others.values())[: max(0, most)], counts


def _named_cities(named: Sequence[Spot]) -> dict[str, str]:
    """For a city that stands for a time zone the same one that the text names: "PDT" in a text about Los Angeles."""
    cities = {(spot.name, spot.time_zone): spot.id for spot in reversed(named) if spot.kind in SETTLED}
    zones_named = [spot for spot in named if spot.kind == "zone"]
    return {spot.id: cities[key] for spot in zones_named if (key := (spot.name, spot.time_zone)) in cities}


def _meant(end: End) -> tuple[Spot, ...]:
    """The places that an end may fairly mean: the first ones alone if that is certain."""
    return end.spots[: min(end.meant, limits.ENDS) if end.certain else limits.ENDS]


def _ids(spots: Iterable[Spot]) -> dict[str, str]:
    """The id of each place in the story: its name in plain letters, with a number if that is taken."""
    ids = {"utc": "utc"}
    taken = {"utc"}
    for spot in spots:
        ids[spot.id] = id_from(spot.name, taken)
        taken.add(ids[spot.id])
    return ids


def told_apart(spots: Collection[Spot], described: bool = False, taken: Iterable[str] = ()) -> dict[str, str]:
    """A name for each place by its id, so that no two have the same: if it must be, with where it lies.

    Namesakes are described; if that does not tell them apart, their kind or their position is added.

    Args:
        spots: The places.
        described: Whether each is described. Otherwise only namesakes are.
        taken: Names that other places have.
    """
    names: dict[str, str] = {}
    left, used = list({spot.id: spot for spot in spots}.values()), Counter(taken)
    for write in (_described,) if described else (_plain_name, _described):
        written = {spot.id: write(spot) for spot in left}
        counts = used + Counter(written.values())
        names |= {id_: name for id_, name in written.items() if counts[name] == 1}
        left = [spot for spot in left if spot.id not in names]
        used.update(written.values())  # the longer name of one is not the shorter one of another
    of_kind = Counter((_described(spot), spot.kind) for spot in left)
    of_name = Counter(_described(spot) for spot in left)
    for spot in left:
        name, kind = _described(spot), KINDS.get(cast(Kind, spot.kind), "")
        more = kind if kind and of_kind[name, spot.kind] == 1 < of_name[name] else ""
        names[spot.id] = f"{name} ({more or formats.position(*spot.position, digits=1)})"
    return {spot.id: names[spot.id] for spot in spots}


def _plain_name(spot: Spot) -> str:
    return spot.name


def _described(spot: Spot) -> str:
    return spot.described or spot.name


def place(spot: Spot, name: str, id_: str, rank: int, layer: str = "") -> Place:
    """A place of a story. It is in the given layer, else in the layer of its kind."""
    fields: dict[str, Any] = {
        "id": id_,
        "name": name[: limits.LINE],
        "latitude": str(spot.position[0]),
        "longitude": str(spot.position[1]),
        "layer": layer or _LAYER_OF.get(spot.kind, "sites"),
        "rank": str(rank),
        "time_zone": spot.time_zone or _zone_at(spot.position),
        "source": spot.source or _("the gazetteer"),
    }
    return Place.read(fields | how_exact(spot), hints=False)


def how_exact(spot: Spot) -> dict[str, str]:
    """The fields of a place that say how far it reaches."""
    fields: dict[str, str] = {"precision": spot.precision, "outline": spot.outline}
    if spot.precision == "area":
        fields["measured_from"] = _("the middle of its largest part")
    if spot.radius_km and not spot.outline:
        fields["radius_km"] = f"{min(max(spot.radius_km, 0.1), limits.RADIUS_KM):.1f}"
    return fields


@lru_cache(maxsize=1024)
def _zone_at(position: Position) -> str:
    """The time zone of the city nearest to a position, or of the zone whose main city is."""
    near = nearest_city(position)
    if near and near.entry.time_zone:
        return near.entry.time_zone
    return zones.nearest_to(*position)


def _layer(id_: str) -> Layer:
    colour, letter, shape = _STYLES[id_]
    fields = {"id": id_, "title": LAYERS[id_], "colour": colour, "letter": letter, "shape": shape}
    return Layer.read(fields | ({"shown": False} if id_ in (OTHERS, ZONES) else {}))


# --- sections and the heading


def _parted(text: Text) -> dict[int, int]:
    """The number of the section that each paragraph goes into, by where it begins; a heading goes with what follows."""
    groups: list[list[int]] = [[]]
    for span in text.paragraphs:
        groups[-1].append(span.start)
        if not _words_of_heading(text, span):
            groups.append([])
    if not groups[-1] and len(groups) > 1:
        groups.pop()
    groups[0] = groups[0] or [0]
    each = math.ceil(len(groups) / limits.SECTIONS)
    return {start: 1 + number // each for number, group in enumerate(groups) for start in group}


def _words_of_heading(text: Text, span: Span) -> str:
    """The words of a paragraph that is a heading: one short line of words before others; else empty."""
    words = text.source[span.start : span.end].strip().strip("#*_ ")
    if span == text.paragraphs[-1] or not _HEADING.fullmatch(words):
        return ""
    return words if 1 < len(words.split()) <= limits.QUOTE_WORDS else ""


_HEADING = re.compile(r"[^\W\d_][\w ,'’–—&()-]{0,120}[\w)?]")


def _titles(text: Text, sections: Mapping[int, int], mentions: Sequence[Mention]) -> dict[int, str]:
    """The title of each section, by its number: its heading, or its first place that names no other."""
    headings: dict[int, str] = {}
    for span in text.paragraphs:
        if heading := _words_of_heading(text, span):
            headings.setdefault(sections[span.start], heading)
    named: dict[int, list[str]] = defaultdict(list)
    for mention in mentions:
        if mention.spot:
            named[sections[text.paragraph_at(mention.start).start]].append(mention.spot.name)
    titles: dict[int, str] = {}
    for number in dict.fromkeys(sections.values()):
        may = [headings[number], *named[number]] if number in headings else named[number]
        first = next((name for name in may if name not in titles.values()), "")
        titles[number] = first[: limits.LINE] or _("Part {number}").format(number=number)
    return titles


def _summary(
    section: Section,
    text: Text,
    sections: Mapping[int, int],
    mentions: Sequence[Mention],
    ids: Mapping[str, str],
    claims: Sequence[Claim],
) -> Section:
    """The section with a summary that links its places and its claims."""
    named: dict[str, str] = {}
    for mention in mentions:
        part = f"part-{sections[text.paragraph_at(mention.start).start]}"
        if part == section.id and mention.spot and mention.spot.id in ids:
            named.setdefault(ids[mention.spot.id], mention.spot.name)
    parts = [_link(name, f"place:{id_}") for id_, name in named.items()]
    parts += [_link(claim.quote, f"claim:{claim.id}") for claim in claims if claim.section == section.id]
    summary = ""
    for count, part in enumerate(parts):
        longer = f"{summary} · {part}" if summary else part
        if len(longer) > limits.SUMMARY or 4 * (count + 1) > limits.MARKS:
            break
        summary = longer
    return Section.read({"id": section.id, "title": section.title, "summary": summary or "–"})


def _link(name: str, target: str) -> str:
    plain = re.sub(r"[\[\]()*_`<>\\!#|~&]", " ", name)
    return f"[{' '.join(plain.split()) or '–'}]({target})"


def _heading(published: dt.date | None, main: Sequence[str]) -> Heading:
    names = list(dict.fromkeys(main))[:3]
    where = join_names(names) if names else _("no place")
    when = format_date(published, _("d MMMM y")) if published else _("date not known")
    return Heading.read(
        {
            "title": f"{where} · {when}"[: limits.LINE],
            "standfirst": _("A draft, made from a text by rules. Every place and every figure is a guess to confirm."),
            "published": published or UNKNOWN_DATE,
            "undated": published is None,
        }
    )


# --- claims


def _problem(statement: Statement) -> str:
    """Why a statement cannot be judged; empty if it can."""
    if statement.problem:
        return statement.problem
    return next(
        (end.problem or _("The text does not say where that is.") for end in statement.ends if not end.spots), ""
    )


def _claim(statement: Statement, id_: str, section: str, text: Text, ids: Mapping[str, str], article: Article) -> Claim:
    """The claim of a statement, by the reading that is right; if none is, by the first.

    Further places that an end may mean are in it only if the statement is not right for the likeliest.
    """
    shared: dict[str, Any] = {
        "id": id_,
        "section": section,
        "kind": statement.kind,
        "quote": quotation(text, statement.start, statement.end),
        "source": _("the article"),
        "doubt": _doubt(statement),
    }
    likeliest = _ends(statement, ids, 1)
    every = _ends(statement, ids, limits.ENDS)
    readings = statement.all_readings
    if statement.chosen is not None:
        readings = (readings[statement.chosen],)
    last = kinds.read({**shared, **every, **_plain(readings[0])}, hints=False)
    if likeliest == every and len(readings) == 1:
        return last
    for ends in (likeliest, every):
        for reading in readings:
            with suppress(InvalidValueError):  # what cannot be meant, such as a change to below the absolute zero
                claim = kinds.read({**shared, **ends, **_plain(reading)}, hints=False)
                if claim.check(article).mark.tone == "good":
                    return claim
    return last


def _ends(statement: Statement, ids: Mapping[str, str], most: int) -> dict[str, Any]:
    """The claim's fields for its ends, each with so many places at most."""
    fields: dict[str, Any] = {}
    for end in statement.ends:
        spots = [ids[spot.id] for spot in _meant(end)[:most] if spot.id in ids]
        fields[end.role] = spots if end.role in ("from", "to") else spots[0]
    return fields


def _doubt(statement: Statement) -> str:
    unsure = [end.text or end.spots[0].name for end in statement.ends if not end.certain and end.spots[0].id != "utc"]
    if unsure:
        names = join_names(list(dict.fromkeys(unsure)))
        return _("check the end points: {names}.").format(names=names)[: limits.LINE]
    return "" if statement.certain or statement.chosen is not None else _("the text may be read in another way.")


def _plain(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields with whole numbers as such, as an author writes them."""

    def whole(value: Any) -> Any:
        if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
            return int(value)
        if isinstance(value, (list, tuple)):
            return [whole(each) for each in value]
        if isinstance(value, Mapping):
            return {name: whole(each) for name, each in value.items()}
        return value

    return {name: whole(value) for name, value in fields.items()}


def _reasons(
    mentions: Sequence[Mention], ids: Mapping[str, str], statements: Sequence[Statement], claim_of: Mapping[int, str]
) -> dict[str, str]:
    reasons: dict[str, str] = {}
    for mention in mentions:
        if mention.spot and mention.spot.id in ids:
            reasons.setdefault(ids[mention.spot.id], mention.reason or mention.candidates[0].reason)
    for index, id_ in claim_of.items():
        reasons[id_] = _doubt(statements[index])
    return reasons
