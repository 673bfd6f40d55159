"""A page without a server: one HTML file with the story's map, live in the browser, and all else as it stood.

Python computes and words everything; `js/page.js` holds the reader's choice, puts a scene together from what was
computed, and hands it to the same map as the dashboard. The file asks nobody for anything: its content
security policy lets no request out and no other script run.

What the browser is given, as JSON, deflated and in base64:

choice      {layers, section, origin, unit, place, straight, claim}: where the reader begins
scene       what no choice changes of `geo.map.scene`'s document
units       unit -> the scene's `unit`
sections    section id -> the ids of its places
from        origin id -> place id -> unit -> {place, arc}: as in the scene, an arc without its lines, or null
lines       "origin place" -> {path, turns, straight}: of two directions the one, unless the other takes another way. A
            path is its first point and from there the changes of its steps, in ten-thousandths of a degree; turns are
            those of the globe at which it is drawn
claims      claim id -> unit -> the arc between its ends
titles      origin id -> unit -> what the map's heading says
skies       [{night, sun}]: of a page whose clocks tick, through a year; else one
mostArcs    of more places shown, only the main ones and the chosen one have arcs
strip       what the strip of clocks says, and its places' ids
world       the base map
"""

import base64
import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import Any

from geo import map as atlas
from geo import working_week
from geo.claims.sentences import in_words
from geo.claims.verdicts import Verdict
from geo.clocks import zones
from geo.clocks.zones import Interval
from geo.content import markup, provenance, tables
from geo.content.markup import tag
from geo.earth import sun
from geo.earth.units import METRES_PER
from geo.map import scene_types
from geo.perspective import Perspective
from geo.story.model import Article, Place, Section
from geo.view import UNITS, Unit, View
from geo.words import labels, language
from geo.words.labels import _
from geo.working_week import Week

MOST_PAIRS = 500
"""A file holds what is said between so many pairs; of more places, not every one can be measured from."""

_HERE = Path(__file__).parent
_COMPONENTS = _HERE.parent / "page" / "components"
_SKIES, _YEAR = 24, timedelta(days=365.2422)


def write(perspective: Perspective) -> bytes:
    """Write the page.

    Args:
        perspective: Where the reader begins. Online tiles are not offered. The clocks show its instant unless the
            view's are those of now.

    Returns:
        UTF-8; the same bytes for the same perspective.
    """
    body = "".join(
        [
            tag("a", _("Skip to the text"), href="#text", class_="skip"),
            _head(perspective),
            "<main>",
            _stage(perspective),
            _figures(perspective),
            _hours(perspective),
            _distances(perspective),
            _places(perspective),
            "</main>",
            _about(perspective.article),
        ]
    )
    packed = _packed(_data(perspective))
    return _document(perspective.article, body, packed, _scripts()).encode()


def origins(perspective: Perspective) -> tuple[str, ...]:
    """The ids of the places that can be measured from: all, or of many the view's own and main ones."""
    article = perspective.article
    most = MOST_PAIRS // len(article.places)
    if len(article.places) <= most:
        return tuple(article.place_by_id)
    return tuple(dict.fromkeys([perspective.origin.id, *(place.id for place in article.main_places)]))[: max(most, 1)]


# --- the file


def _document(article: Article, body: str, packed: str, scripts: list[str]) -> str:
    hashes = " ".join(f"'sha256-{_hash(script)}'" for script in scripts)
    policy = (
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
        f"script-src {hashes}"
    )
    heading = article.heading
    head = [
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="generator" content="Dateline">',
        f'<meta name="description" content="{escape(" ".join(heading.standfirst.split()))}">',
        '<link rel="icon" href="data:,">',
        str(tag("title", heading.title)),
        f"<style>{_style()}</style>",
    ]
    running = [f"<script>{script}</script>" for script in scripts]
    return "\n".join(
        [
            "<!doctype html>",
            f'<html lang="{escape(language.tag() if language.told_in(heading.language) else heading.language)}">',
            "<head>",
            *head,
            "</head>",
            '<body class="dl-page">',
            body,
            f'<script type="application/octet-stream" id="story-data">{packed}</script>',
            *running,
            "</body>",
            "</html>",
            "",
        ]
    )


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode("ascii")


def _style() -> str:
    clocks = _text(_COMPONENTS / "clocks.css")  # written for a shadow root of Streamlit's
    return "\n".join([_text(markup.STYLE), f".dl-clocks {{\n{clocks}}}", _text(_HERE / "page.css")])


def _scripts() -> list[str]:
    """The map's script, and the page's own, before which stands what makes the map."""
    return [atlas.script(), f"{atlas.map_script()}\n{_text(_HERE / 'static' / 'page.js')}"]


def _packed(data: Mapping[str, Any]) -> str:
    plain = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return base64.b64encode(zlib.compress(plain.encode(), 9)).decode("ascii")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


# --- what the browser is given


def _data(perspective: Perspective) -> dict[str, Any]:
    article, view = perspective.article, perspective.view
    begin = perspective.choosing(base_map="natural-earth")
    whole = atlas.scene(begin, base_map_address="")
    parts: dict[str, Any] = {}
    lines: dict[str, Any] = {}
    titles: dict[str, Any] = {}
    for origin in origins(perspective):
        # Of the whole story: the browser quiets, hides and leaves out by itself.
        scenes = {
            unit: atlas.scene(
                begin.choosing(origin=origin, unit=unit, section="", claim="", straight=True),
                base_map_address="",
                every=True,
            )
            for unit in UNITS
        }
        lines |= dict(_new_lines(origin, scenes["km"]["arcs"], lines))
        parts[origin] = _parts(scenes)
        titles[origin] = {unit: _title(article.place_by_id[origin], unit) for unit in UNITS}
    changing = {"places", "arcs", "layers", "origin", "chosen", "unit", "night", "baseMapAddress", "focus", "revision"}
    return {
        "choice": {
            "layers": view.layers,
            "section": view.section,
            "origin": view.origin,
            "unit": view.unit,
            "place": view.place,
            "straight": view.straight,
            "claim": view.claim if perspective.claim_ends else "",
        },
        "scene": {key: value for key, value in whole.items() if key not in changing}
        | {"layers": whole["layers"], "tiles": {"address": "", "attribution": ""}},
        "units": {unit: {"sign": labels.UNIT_SIGNS[unit], "metres": METRES_PER[unit]} for unit in UNITS},
        "sections": {section.id: section.place_ids for section in article.sections},
        "from": parts,
        "lines": lines,
        "claims": {
            claim.id: {unit: _claim_arc(begin, claim.id, unit) for unit in UNITS}
            for claim in article.claims
            if claim.ends
        },
        "titles": titles,
        "skies": list(_skies(perspective)),
        "mostArcs": atlas.MOST_ARCS,
        "strip": {
            "language": language.tag(),
            "title": _("Local times"),
            "unknown": _("this browser does not know the time zone"),
            "phases": {"day": _("day"), "twilight": _("twilight"), "night": _("night")},
            "places": [place.id for place in article.main_places],
        },
        "world": atlas.base_map(),
    }


def _parts(scenes: Mapping[Unit, scene_types.Scene]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for unit, scene in scenes.items():
        arcs = {arc["id"]: arc for arc in scene["arcs"]}
        for place in scene["places"]:
            arc = arcs.get(place["id"])
            found.setdefault(place["id"], {})[unit] = {"place": place, "arc": _short(arc) if arc else None}
    return found


def _short(arc: scene_types.Arc) -> dict[str, Any]:
    """The arc without its lines, which stand apart, once for both ways."""
    return {key: value for key, value in arc.items() if key != "paths"} | {"straight": _straight(arc)["label"]}


def _straight(arc: scene_types.Arc) -> scene_types.Straight:
    if arc["straight"] is None:
        raise ValueError(f"the arc to {arc['to']} has no straight line")
    return arc["straight"]


def _new_lines(
    origin: str, arcs: Iterable[scene_types.Arc], known: Mapping[str, Any]
) -> Iterator[tuple[str, dict[str, Any]]]:
    for arc in arcs:
        straight = _straight(arc)["path"]
        line = _line(arc["paths"], straight)
        back = _line([path[::-1] for path in arc["paths"][::-1]], straight[::-1])
        if known.get(f"{arc['to']} {origin}") != back:
            yield f"{origin} {arc['to']}", line


def _line(paths: Sequence[Sequence[Sequence[float]]], straight: object) -> dict[str, Any]:
    path = [(round(latitude * 10_000), round(longitude * 10_000)) for latitude, longitude in paths[0]]
    steps = [(0, 0), *((there[0] - here[0], there[1] - here[1]) for here, there in pairwise(path))]
    changes = [path[0], *((after[0] - before[0], after[1] - before[1]) for before, after in pairwise(steps))]
    return {
        "path": [number for change in changes for number in change],
        "turns": [round(other[0][1] - paths[0][0][1]) for other in paths],
        "straight": straight,
    }


def _claim_arc(perspective: Perspective, claim_id: str, unit: str) -> scene_types.Arc | None:
    """The arc between a claim's ends, the reader's own if its row is the open one; null for ends at one point."""
    ends = perspective.view.ends if perspective.view.claim == claim_id else ()
    found = atlas.scene(perspective.choosing(claim=claim_id, ends=ends, unit=unit), base_map_address="")
    return next((arc for arc in found["arcs"] if arc["claim"]), None)


def _skies(perspective: Perspective) -> Iterator[dict[str, Any]]:
    ticking, instant = perspective.view.when == "now", perspective.instant
    for count in range(_SKIES if ticking else 1):
        at = (instant + _YEAR / _SKIES * count).astimezone(UTC).replace(minute=0, second=0, microsecond=0)
        if not ticking:
            at = instant.astimezone(UTC)
        latitude, longitude = sun.subsolar_point(at)
        yield {
            "night": atlas.night(at),
            "sun": {"at": at.isoformat(), "latitude": round(latitude, 4), "longitude": round(longitude, 4)},
        }


def _title(origin: Place, unit: str) -> str:
    return _("Map: distances from {origin}, in {unit}").format(origin=origin.name, unit=labels.UNIT_NAMES[unit])


# --- the page


def _head(perspective: Perspective) -> str:
    article, heading = perspective.article, perspective.article.heading
    what = markup.link(heading.publisher or _("An article"), heading.url)
    computed = _("Computed for {moment}, UTC; {version}.").format(
        moment=labels.moment(perspective.instant.astimezone(UTC)), version=provenance.version(article)
    )
    ticking = _("Clocks tick by this device; hours between clocks are those of that moment.")
    parts = [
        tag("h1", heading.title, dir="auto", lang=language.told_in(heading.language)),
        tag("p", heading.standfirst, dir="auto", lang=language.told_in(heading.language), class_="standfirst"),
        tag(
            "p",
            what,
            _(" of "),
            tag("time", labels.article_date(article), datetime=heading.published.isoformat()),
            _(". "),
            labels.sentences(computed, ticking) if perspective.view.when == "now" else computed,
            class_="quiet",
        ),
    ]
    links = (
        ("#figures", _("Figures checked")),
        ("#hours", _("Working hours")),
        ("#distances", _("Distances")),
        ("#places", _("Places")),
        ("#about", _("About")),
    )
    ways = tag("nav", *(tag("a", title, href=to) for to, title in links), class_="ways", aria_label=_("On this page"))
    return str(tag("header", tag("div", *parts, class_="dl-head"), ways, class_="top"))


def _section(id_: str, title: str, *blocks: str) -> str:
    heading = tag("h2", title, id=f"{id_}-title")
    return f'<section id="{id_}" class="part" aria-labelledby="{id_}-title">{heading}{"".join(blocks)}</section>'


def _choice(name: str, to: str, text: str, **more: str) -> str:
    """A button that makes a choice; page.js says whether it is made."""
    return tag("button", text, type="button", data_choose=name, data_to=to, **more)


def _choices(title: str, *buttons: str, **more: str) -> str:
    return tag("div", *buttons, role="group", aria_label=title, class_="pills", **more)


def _stage(perspective: Perspective) -> str:
    title = _title(perspective.origin, perspective.view.unit)
    needs = _(
        "The map needs JavaScript and a browser of 2024 or later. "
        "All that it says stands in the texts and tables below."
    )
    map_ = [
        _controls(perspective),
        tag("h2", title, id="map-title"),
        f'<div class="map"><p class="needs">{escape(needs)}</p><div id="{atlas.ELEMENT}"></div></div>',
        '<div class="dl-clocks"><ul class="strip"></ul></div>',
        '<p id="said" class="unseen" role="status"></p>',
    ]
    return (
        '<div class="stage">'
        f'<section class="seen" aria-labelledby="map-title">{"".join(map_)}</section>'
        f"{_reading(perspective)}</div>"
    )


def _controls(perspective: Perspective) -> str:
    places = perspective.article.place_by_id
    measured = origins(perspective)
    options = (
        tag("option", places[id_].name, value=id_, selected="selected" if id_ == perspective.origin.id else "")
        for id_ in measured
    )
    few = ""
    if len(measured) < len(places):
        words = _("{count} of the {all} places; the dashboard measures from each.")
        few = words.format(count=len(measured), all=len(places))
    units = (
        _choice("unit", unit, labels.UNIT_SIGNS[unit], title=labels.UNIT_NAMES[unit], aria_pressed="false")
        for unit in UNITS
    )
    return str(
        tag(
            "div",
            tag("ul", class_="dl-layers"),
            tag(
                "div",
                tag("label", _("Measure from"), for_="origin"),
                tag("select", *options, id="origin", autocomplete="off", aria_describedby="few" if few else ""),
                tag("small", few, id="few") if few else "",
                class_="control",
            ),
            tag("div", tag("span", _("Units"), aria_hidden="true"), _choices(_("Units"), *units), class_="control"),
            _choice("straight", "true", _("Straight lines too"), aria_pressed="false", class_="pill"),
            _choice("reset", "", _("Reset view"), class_="pill"),
            class_="controls",
        )
    )


def _reading(perspective: Perspective) -> str:
    numbered = [(f"{number}", section) for number, section in enumerate(perspective.article.sections, start=1)]
    picker = _choices(
        _("Section of the article"),
        _choice("section", "", _("All"), aria_pressed="false"),
        *(
            _choice(
                "section",
                section.id,
                number,
                title=section.title,
                aria_label=f"{number}. {section.title}",
                aria_pressed="false",
            )
            for number, section in numbered
        ),
        id="picker",
    )
    hint = tag("p", _("Choose a place on the map or below a text to see its card here."), class_="quiet hint")
    hidden = tag("p", _("Its layer is hidden; show the layer to see it on the map."), class_="quiet", id="unshown")
    texts = "".join(_text_of(perspective, f"{number}. {section.title}", section) for number, section in numbered)
    name = _("The article")
    return (
        f'<section class="reading" id="text" tabindex="-1" aria-label="{escape(name)}">'
        f'<div id="card">{hint}</div>{hidden}{picker}{texts}</section>'
    )


def _text_of(perspective: Perspective, title: str, section: Section) -> str:
    article, places = perspective.article, perspective.article.place_by_id
    told_in = language.told_in(article.heading.language)
    shows = [_choice("place", id_, places[id_].name, dir="auto") for id_ in section.place_ids]
    figures = [
        _choice("claim", id_, in_words(perspective.verdicts[id_]).stated, aria_pressed="false")
        for id_ in section.claim_ids
        if perspective.verdicts[id_].claim.ends
    ]
    return str(
        tag(
            "article",
            tag("h3", title, dir="auto", lang=told_in),
            tag("div", markup.summary(section, perspective.verdicts, told_in=told_in), dir="auto"),
            _choices(_("Show on the map"), *figures, *shows) if figures or shows else "",
            class_="told",
            data_section=section.id,
        )
    )


def _figures(perspective: Perspective) -> str:
    if not perspective.verdicts:
        return _section("figures", _("Figures checked"), tag("p", _("This story states no figure.")))
    details = "".join(_detail(found) for found in perspective.verdicts.values())
    return _section(
        "figures",
        _("Figures checked"),
        tables.ledger(perspective.article),
        str(tag("h3", _("Readings, official statements and notes"))),
        f'<div class="cards">{details}</div>',
    )


def _detail(found: Verdict) -> str:
    pairs = markup.evidence(found)
    if not pairs:
        return ""
    title = tag("h4", f"{in_words(found).quote} ", markup.badge(found), dir="auto")
    return str(tag("article", title, markup.facts(pairs), class_="entry"))


# --- working hours


def _hours(perspective: Perspective) -> str:
    view = perspective.view
    title = _("Working hours")
    if len(view.desks) < 2:
        return _section("hours", title, tag("p", _("No two places were compared."), class_="quiet"))
    found = working_week.week(perspective.desks, perspective.instant)
    blocks = [
        tag(
            "ul",
            *(
                tag("li", f"{place.name}: {labels.working_hours(desk)}", dir="auto")
                for (place, _hours_), desk in zip(perspective.desks, view.desks, strict=True)
            ),
        ),
        tag("p", labels.sentences(labels.shared_hours(found), labels.hours_apart(found)), class_="prose"),
        tag("p", labels.next_shared(found), class_="prose"),
        tag("ul", *(tag("li", labels.shared_by_some(found, shared)) for shared in found.shared[1:]))
        if len(found.shared) > 1
        else "",
        _week(found),
        *_shared_tables(found),
        *_waiting(found, view),
    ]
    return _section("hours", title, *blocks)


def _week(found: Week) -> str:
    """The week as bars: nights, hours at the desks, and those that are shared."""
    begin, end = found.span

    def share(instant: datetime) -> float:
        return round((min(max(instant, begin), end) - begin) / (end - begin) * 100, 3)

    def bars(intervals: Iterable[Interval], kind: str) -> list[str]:
        return [
            tag("i", class_=kind, style=f"left:{share(since)}%;width:{share(until) - share(since):.3f}%")
            for since, until in intervals
        ]

    rows = []
    for row in found.rows:
        days = [(midnight, zones.local(row.hours.time_zone, midnight)) for midnight in row.midnights if midnight < end]
        names = [tag("b", labels.short_day(day), style=f"left:{share(at)}%") for at, day in days if share(at) < 92]
        inside = [*bars(row.nights, "night"), *bars(row.working, "desk")]
        rows.append(
            tag("span", row.place.name, class_="who", dir="auto")
            + tag("span", *names, class_="days")
            + tag("span", *inside, class_="track")
        )
    most = found.by_most
    if most is found.shared[0]:
        who = _("All at their desks")
    else:
        who = _("At least {count} at their desks").format(count=most.at_least)
    rows.append(tag("span", who, class_="who") + tag("span", *bars(most.intervals, "both"), class_="track"))
    key = (("desk", _("at the desk")), ("night", _("night")), ("both", _("shared hours")))
    said = labels.sentences(_("{parts}.").format(parts=labels.week_of(found)), labels.shared_hours(found))
    picture = tag("div", *rows, class_="week", role="img", aria_label=said)
    legend = tag("p", *(tag("span", tag("i", class_=kind), text) for kind, text in key), class_="key quiet")
    return tag("h3", labels.week_of(found)) + picture + legend


def _shared_tables(found: Week) -> Iterator[str]:
    most = found.by_most
    if not most.intervals:
        return
    for shared in found.shared[found.shared.index(most) :]:
        yield tables.html(tables.shared_hours(found, shared), labels.at_desks(found, shared))


def _waiting(found: Week, view: View) -> Iterator[str]:
    if not found.waits:
        return
    yield tag("h3", _("What waiting costs"))
    asked = [wait for wait in found.waits if wait.setting == "as-it-is"]
    for text in (*map(labels.waiting, asked), labels.otherwise(found)):
        yield tag("p", text, class_="prose")
    caption = _("How long one waits; one row where the follow-up takes no longer than the first answer")
    yield tables.html(tables.waiting(found), caption)
    yield tag("h4", _("What is assumed")) + tag("ul", *(tag("li", each) for each in provenance.assumed()))
    yield tag("p", labels.for_scale(found, view.speed, view.unit), class_="prose")


# --- tables of places, and what stands behind it all


def _distances(perspective: Perspective) -> str:
    view, shown = perspective.view, perspective.in_order
    title = labels.distances_title(view.unit)
    if len(shown) < 2:
        block = str(tag("p", _("Fewer than two places were shown."), class_="quiet"))
    elif len(shown) > tables.MOST_IN_MATRIX:
        origin = perspective.origin
        block = tables.nearest_ones(perspective.nearest_to(origin), origin, view.unit)
    else:
        width = "wide" if len(shown) > 18 else "narrow"
        matrix = tables.matrix(tables.measured(shown, shown), view.unit, title, azimuths=view.azimuths)
        block = f'{tag("p", title, class_="quiet")}<div class="{width}">{matrix}</div>'
    return _section("distances", _("Distances"), block)


def _places(perspective: Perspective) -> str:
    table = tables.html(tables.places(perspective), _("The places on the map"))
    measured = origins(perspective)
    cards = "".join(_card(perspective, place, place.id in measured) for place in perspective.article.places)
    names = tag("h3", _("Names, status and sources"))
    return _section("places", _("Places"), table, f'<div class="each">{names}<div class="cards">{cards}</div></div>')


def _card(perspective: Perspective, place: Place, measured: bool) -> str:
    buttons = [_choice("origin", place.id, _("Measure from here"))] if measured else []
    buttons += [
        _choice("section", section.id, _("Read: {title}").format(title=section.title), dir="auto")
        for section in perspective.article.sections_naming(place.id)
    ]
    return str(
        tag(
            "article",
            tag("h4", place.name, dir="auto"),
            _choice("place", "", _("Close"), class_="close"),
            tag("p", labels.other_names(place), dir="auto", class_="quiet") if place.names[1:] else "",
            tag("p", place.role, dir="auto") if place.role else "",
            markup.place_facts(perspective, place),
            _choices(place.name, *buttons) if buttons else "",
            class_="entry",
            data_card=place.id,
        )
    )


def _about(article: Article) -> str:
    blocks = [
        tag("h3", title) + tag("ul", *(tag("li", line) for line in lines)) for title, lines in provenance.chapters()
    ]
    sources = (
        tag("li", name, ": ", markup.link(source, address), dir="auto")
        for name, source, address in provenance.sources(article)
    )
    blocks.append(tag("h3", _("Sources of the positions")) + tag("ul", *sources, class_="many"))
    return f"<footer>{_section('about', _('About'), *blocks)}</footer>"
