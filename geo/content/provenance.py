"""The method behind a story's figures, its limits, licences, sources, and the citation of a view."""

import hashlib
from collections import Counter
from datetime import UTC, datetime

from geo.claims.rounding import APPROXIMATE_WITHIN, HOLDS_WITHIN, ROUND_APPROXIMATE_WITHIN
from geo.clocks import zones
from geo.content import rings_in_words
from geo.perspective import is_large
from geo.story.model import Article
from geo.story.once import once_per_article
from geo.words import formats
from geo.words.language import _


def method() -> list[str]:
    """How figures are computed and judged, in paragraphs."""
    within = {"holds": HOLDS_WITHIN, "near": APPROXIMATE_WITHIN, "round": ROUND_APPROXIMATE_WITHIN}
    percent = {name: f"{share:.0%}" for name, share in within.items()}
    return [
        _("Distances and directions are those of geodesics on the WGS84 ellipsoid, after Karney (2013). "
          "The line on the map is the line that was measured."),
        _("UTC offsets come from the IANA time zone database and hold for one instant only; "
          "the page shows which. A claim's date stands for 12:00 UTC of it, the article's date on the clocks for noon "
          "at the place measured from, as the hour is unknown."),
        _("A figure is correct if it is the computed one as the article rounds, or within {holds}; "
          "roughly right within {near}, a round one such as 500 within {round}; beyond that it is wrong. "
          "Dates, weekdays and clocks must be exact, unless the text says “about”.").format(**percent),
        _("If it is true only between other points, on other dates or in one reading, the verdict says so."),
        _("A deadline is judged by its outcome, “by” a year in both readings: within it, and before it begins."),
    ]  # fmt: skip


def limits() -> list[str]:
    """What is checked and what is not."""
    return [
        _("Checked: distances, directions, time differences, clocks, weekdays, intervals, conversions, what lies "
          "where, counts of what is listed; counts and dates with a source, deadlines with an outcome."),
        _("Not checked: intentions, opinions, and whether the article's other statements are true."),
        _("An area is measured from one point in it, named in its card; another point gives another distance."),
        _("Disputed places carry every party's name. Borders are Natural Earth's; disputed areas are hatched. "
          "None of this takes a side."),
        _("The map is a Mercator projection: it keeps angles, but shows places too large towards the poles."),
    ]  # fmt: skip


def assumptions() -> list[str]:
    """What the computed waiting times assume."""
    return [
        _("People work the hours chosen above on the clocks of their place, daylight saving included. "
          "There are no holidays and no breaks."),
        _("A question comes at a random instant of the working hours in the week, each as likely as the next. "
          "The figures are exact, not sampled."),
        _("Reading and writing take no time. Nobody reads outside working hours, so the question waits for a desk "
          "there, its answer for a desk here, and the follow-up for a desk there again."),
        _("On one clock, both keep their own hours by the clock of the one who asks. "
          "With a watch round the clock, somebody is always there."),
    ]  # fmt: skip


def licences() -> list[str]:
    """The sources and licences of data and software."""
    return [
        _("Ground and disputed areas: Natural Earth, public domain."),
        _("Positions: the source named for each place, on the terms named with it."),
        _("Names of places and nearest cities: GeoNames (CC BY 4.0), airportsdata (MIT)."),
        _("Map: Leaflet (BSD 2-Clause), folium (MIT). Dateline: MIT."),
    ]  # fmt: skip


def chapters() -> list[tuple[str, list[str]]]:
    """Method, limits and licences, each with its title."""
    return [
        (_("How it is computed"), method()),
        (_("What is and is not checked"), limits()),
        (_("Licences"), licences()),
    ]


def sources(article: Article) -> list[tuple[str, str, str]]:
    """For each place its name, the source of its position, and that source's address, which may be empty.

    Of a large story, each source stands once, with the number of places that are from it.
    """
    if not is_large(article):
        return [(place.name, place.source, place.source_url) for place in article.places]
    counts = Counter((place.source, place.source_url) for place in article.places)
    return [
        (_("{n} places").format(n=formats.number(count)), source, address)
        for (source, address), count in counts.most_common()
    ]


def version(article: Article) -> str:
    """The version: ten hexadecimal digits of the story's SHA-256, and the release of the time zone database."""
    return _("data {digest}, IANA time zones {release}").format(digest=_digest(article), release=zones.release())


@once_per_article
def _digest(article: Article) -> str:
    told = (article.original, *map(article.in_language, article.languages))
    return hashlib.sha256("".join(each.model_dump_json() for each in told).encode()).hexdigest()[:10]


def subject(article: Article) -> str:
    """What the story is on: an article and its date, or the events and theirs if the article has no date."""
    if not article.heading.is_dated:
        return _("a text whose date is not known")
    words = _("the events of {date}") if article.heading.undated else _("an article published on {date}")
    return words.format(date=formats.day(article.heading.published))


def notes(article: Article, instant: datetime) -> list[str]:
    """What every exported file says about itself: title, date, version, method, licences, sources. Lines of plain text.

    Args:
        article: The story.
        instant: The instant that the file was computed for (aware).
    """
    heading = article.heading
    about = _("On {subject}").format(subject=subject(article))
    where = _(", ").join(part for part in (about, heading.publisher, heading.url) if part)
    computed = _("Computed by Dateline for {instant}, {version}")
    return [
        heading.title,
        where,
        computed.format(instant=instant.astimezone(UTC).isoformat(timespec="seconds"), version=version(article)),
        *method(),
        *licences(),
        *(
            _("Position of {place}: {source}").format(place=name, source=source)
            for name, source, _url in sources(article)
        ),
        *(
            _("Range ring: {text}").format(text=rings_in_words.whole(article, ring, ring.unit))
            for ring in article.rings
        ),
    ]


def citation(article: Article, on: datetime) -> str:
    """How to cite a view: title, date, version, date of computation, method. `{link}` is a placeholder for the address.

    Args:
        article: The story.
        on: The instant of the citation (aware).
    """
    words = _(
        "“{title}”, on {subject}. Dateline, {link}; {version}. Computed on {day}: geodesics on WGS84 "
        "(Karney 2013), UTC offsets from the IANA database."
    )
    return words.format(
        title=article.heading.title,
        subject=subject(article),
        link="{link}",
        version=version(article),
        day=formats.day(on.astimezone(UTC).date()),
    )
