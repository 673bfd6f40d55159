"""One story as one reader sees it at one instant, with all that follows: origin, legs, shown places, verdicts."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlencode

from geo.claims import between, check_all_at
from geo.claims.kind import Verdict
from geo.clocks import zones
from geo.clocks.working_week import Team
from geo.earth import geodesy
from geo.earth.geodesy import Leg
from geo.story.model import Article, Place, Section
from geo.story.once import latest_per_article, once_per_article
from geo.view import View, address
from geo.words import language

if TYPE_CHECKING:
    from geo.extract.reader import Reading


LARGE = 500
"""A story with more places is large: maps and menus have its `foremost` places, and other ways to the rest."""
MOST_NAMED = 100
"""So many places of a large story that it names, or of rank 1, are foremost."""


MOST_CLOCKS = 24
"""So many clocks stand below the map."""


def is_large(article: Article) -> bool:
    """Whether a story has too many places to list them all."""
    return len(article.places) > LARGE


@once_per_article
def named(article: Article) -> tuple[str, ...]:
    """The ids of the places that an article's summaries, claims and rings name."""
    linked = [id_ for section in article.sections for id_ in section.place_ids]
    claimed = [id_ for claim in article.claims for ids in claim.places_named.values() for id_ in ids]
    centres = [ring.place for ring in article.rings]
    return tuple(id_ for id_ in dict.fromkeys((*linked, *claimed, *centres)) if id_ in article.place_by_id)


@once_per_article
def _first(article: Article) -> frozenset[str]:
    """The ids of the first places of a large story: those that it names, then its main ones unless these are many."""
    main = [place.id for place in article.main_places]
    few = main if len(main) <= MOST_NAMED else []  # a rank that most places have says nothing
    return frozenset(list(dict.fromkeys((*named(article), *few)))[:MOST_NAMED])


@latest_per_article
def legs_from(article: Article, start: str) -> dict[str, Leg]:
    """The leg from the place with this id to every place of an article, by the place's id."""
    places, begin = article.places, article.place_by_id[start].position
    legs = geodesy.legs([begin] * len(places), [place.position for place in places])
    return dict(zip((place.id for place in places), legs, strict=True))


@dataclass(frozen=True)
class Perspective:
    """A story, the reader's choices, and the instant for which clocks are read.

    Attributes:
        article: The story as told in the language of the run; `article.original` is what programs read.
        view: The reader's choices; every id in it belongs to the article.
        instant: Aware.
        reading: What the story is a draft of: a text whose words may be shown; None for any other story.
        home: The web address of the story's page, at its first sight; empty if it has none.
    """

    article: Article
    view: View
    instant: datetime
    reading: "Reading | None" = None
    home: str = ""

    def __post_init__(self) -> None:
        if self.instant.utcoffset() is None:
            raise ValueError(f"instant {self.instant} has no UTC offset; give an aware one")
        object.__setattr__(self, "article", self.article.in_language(language.current()))

    @classmethod
    def at(cls, article: Article, view: View, now: datetime, reading: "Reading | None" = None) -> Self:
        """The perspective for the instant that the view asks for.

        The article's date has no time, so noon at the origin is used.

        Args:
            article: The story.
            view: The reader's choices.
            now: The present instant (aware).
            reading: What the story is a draft of.
        """
        if view.when == "article":
            zone = article.place_by_id[view.origin].time_zone
            noon = zones.instant(zone, datetime.combine(article.heading.published, time(12)))
            return cls(article, view, noon, reading)
        return cls(article, view, view.instant if view.when == "chosen" and view.instant else now, reading)

    def choosing(self, **choices: Any) -> Self:
        """The same story and instant with these choices made."""
        return replace(self, view=self.view.choosing(**choices))

    @property
    def shows_night(self) -> bool:
        """Whether the map shades the night. With ticking clocks only if the reader asked for it."""
        return self.view.when != "now" if self.view.night is None else self.view.night

    @property
    def link(self) -> str:
        """The web address of this view; empty if the story has none."""
        fields = urlencode(address.write(self.view, self.article)) if self.home else ""
        return self.home + ("&" if "?" in self.home else "?") + fields if fields else self.home

    # --- what is chosen

    @cached_property
    def origin(self) -> Place:
        """The place that distances are measured from."""
        return self.article.place_by_id[self.view.origin]

    @cached_property
    def place(self) -> Place | None:
        """The place whose card is open."""
        return self.article.place_by_id.get(self.view.place)

    @cached_property
    def section(self) -> Section | None:
        """The open section; None for all."""
        return self.article.section_by_id.get(self.view.section)

    @cached_property
    def claim_ends(self) -> tuple[Place, Place] | None:
        """The two places for which the open claim is checked: those the reader chose, else the first pair it lists."""
        claim = self.article.claim_by_id.get(self.view.claim)
        if claim is None or not claim.ends:
            return None
        start, end = self.view.ends or claim.ends
        return self.article.place_by_id[start], self.article.place_by_id[end]

    @cached_property
    def claim_places(self) -> tuple[Place, ...]:
        """The places that the open claim is about: its ends, or all that it names if it has none."""
        claim = self.article.claim_by_id.get(self.view.claim)
        if claim is None or self.claim_ends:
            return self.claim_ends or ()
        named = (id_ for ids in claim.places_named.values() for id_ in ids)
        return tuple(self.article.place_by_id[id_] for id_ in dict.fromkeys(named) if id_ in self.article.place_by_id)

    @cached_property
    def teams(self) -> tuple[Team, ...]:
        """The teams whose working hours are compared."""
        return tuple(
            Team(place.name, place.position, desk.working_hours(place.time_zone))
            for desk in self.view.desks
            for place in [self.article.place_by_id[desk.place]]
        )

    @cached_property
    def open_verdict(self) -> Verdict | None:
        """The verdict on the open claim, between the ends that the reader chose; None if no claim is open."""
        if not self.view.claim:
            return None
        if not self.view.ends:
            return self.verdicts[self.view.claim]
        return between(self.article.claim_by_id[self.view.claim], self.article, *self.view.ends)

    # --- what is on the map

    @cached_property
    def shown(self) -> tuple[Place, ...]:
        """The places on the map: those of the shown layers, and the origin."""
        return tuple(place for place in self.article.places if self.shows(place))

    def shows(self, place: Place) -> bool:
        """Whether a place is on the map: its layer is shown, or it is the origin."""
        return place.id == self.view.origin or place.layer in self.view.layers

    def dims(self, place: Place) -> bool:
        """Whether a place is drawn faintly: the open claim, or else the open section, does not name it."""
        if place.id == self.view.place:
            return False
        if self.claim_places:
            return place not in self.claim_places
        return self.section is not None and place.id not in self.section.place_ids

    @cached_property
    def clock_places(self) -> tuple[Place, ...]:
        """The places in the strip of clocks: the main ones and the origin; the origin alone if all have one clock."""
        main = self.article.main_places[:MOST_CLOCKS] if self.clocks_differ else ()
        return tuple({place.id: place for place in (*main, self.origin)}.values())

    @cached_property
    def clocks_differ(self) -> bool:
        """Whether two main places, or one and the origin, have different clocks at the instant, or half a year on."""
        places = {place.time_zone for place in (*self.article.main_places, self.origin)}
        seasons = (self.instant, self.instant + timedelta(days=182))
        return len({tuple(zones.utc_offset(zone, at) for at in seasons) for zone in places}) > 1

    @cached_property
    def foremost(self) -> tuple[Place, ...]:
        """All places; of a large story those that the reader has chosen, and the first of those that it names."""
        article, view = self.article, self.view
        if not is_large(article):
            return article.places
        ids = {view.origin, view.place, *view.added, *view.ends, *article.fit, *_first(article)}
        ids |= {place.id for place in self.claim_places} | {desk.place for desk in view.desks}
        ids |= set(self.section.place_ids) if self.section else set()
        return tuple(place for place in article.places if place.id in ids)

    # --- what is measured

    @cached_property
    def legs(self) -> dict[str, Leg]:
        """The leg from the origin to every place of the article, by the place's id."""
        return legs_from(self.article, self.view.origin)

    def nearest_to(self, start: Place) -> list[tuple[Place, Leg]]:
        """The other shown places with their legs from this one, nearest first; ties keep the article's order."""
        legs = legs_from(self.article, start.id)
        others = ((place, legs[place.id]) for place in self.shown if place.id != start.id)
        return sorted(others, key=lambda pair: pair[1].distance_m)

    @cached_property
    def in_order(self) -> tuple[Place, ...]:
        """The shown places in the order that the reader chose for the list of distances."""
        if self.view.order == "story":
            return self.shown
        return (self.origin, *(place for place, _leg in self.nearest_to(self.origin)))

    # --- what clocks show

    def local(self, place: Place) -> datetime:
        """The date and time at a place."""
        return zones.local(place.time_zone, self.instant)

    def utc_offset(self, place: Place) -> timedelta:
        """The UTC offset at a place."""
        return zones.utc_offset(place.time_zone, self.instant)

    def hours_from(self, start: Place, place: Place) -> timedelta:
        """What to add to the clock at one place to get the clock at another."""
        return zones.difference(start.time_zone, place.time_zone, self.instant)

    # --- verdicts

    @cached_property
    def verdicts(self) -> dict[str, Verdict]:
        """The verdict on every claim of the article, by the claim's id."""
        return {verdict.claim.id: verdict for verdict in check_all_at(self.article, self.instant)}
