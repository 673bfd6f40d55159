"""The exported page: one HTML file with an interactive map and static text, which needs no server.

Python computes all figures and writes all sentences. `js/page.js` keeps the reader's choices, assembles a scene for
them and draws it on the same map as the dashboard's. The file loads nothing: its content security policy forbids every
request and every other script.

The data for the script (`page_data`) and the two files of the story as text, by their names, are JSON, deflated, in
base64. `geo.importers` makes the story of the two again.
"""

import base64
import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urljoin, urlsplit

from geo import map as atlas
from geo.claims.sentences import in_words
from geo.content import chapters, controls, document, elements, markup
from geo.content.blocks import Block, Chapter, Note
from geo.content.chapters import article as reading
from geo.content.chapters import cards, findings, rings, text
from geo.content.elements import Html, tag
from geo.content.inputs import Choice
from geo.export import page_data
from geo.files import writing
from geo.perspective import Perspective, named
from geo.words import formats, language
from geo.words.language import _
from geo.words.units import UNITS

MOST_PLACES = 2_000
"""The most places in a file. Of more places it has the foremost, then those that rank first."""

_HERE = Path(__file__).parent
_COMPONENTS = _HERE.parent / "page" / "components"


def write(perspective: Perspective) -> bytes:
    """Write the page.

    Args:
        perspective: The initial view. Online tiles are not offered. The clocks tick if the view shows the time now, and
            otherwise show the instant.

    Returns:
        UTF-8; the same bytes for the same perspective.
    """
    whole, perspective = perspective, _with_fewer_places(perspective)
    # The script shows the choices; the text is written as for a reader who has chosen nothing.
    unchosen = perspective.choosing(section="", place="", claim="", ends=())
    can = _choosable(unchosen)
    body = elements.join(
        [
            tag("a", _("Skip to the text"), href="#text", class_="skip"),
            _head(unchosen, can, len(whole.article.places)),
            tag(
                "main",
                _stage(unchosen, can),
                *(_chapter(chapter, unchosen, can) for chapter in chapters.shown(unchosen)),
            ),
        ]
    )
    packed = _packed(page_data.of(perspective))
    return _document(perspective, body, packed, _packed(writing.texts(whole.article.original)))


def _with_fewer_places(perspective: Perspective) -> Perspective:
    """The perspective of the story with at most `MOST_PLACES`, but with all that it names."""
    article = perspective.article
    if len(article.places) <= MOST_PLACES:
        return perspective
    needed = {place.id for place in perspective.foremost}.union(named(article))
    ranked = sorted(article.original.places, key=lambda place: (place.id not in needed, place.rank))
    kept = {place.id for place in ranked[: max(MOST_PLACES, len(needed))]}
    return replace(
        perspective, article=article.only(tuple(each for each in article.original.places if each.id in kept))
    )


def preview_address(home: str) -> str:
    """Where the picture for a link preview lies, for a page that will be at this address: beside it, under its name."""
    path = PurePosixPath(urlsplit(home).path)
    return urljoin(home, f"{path.stem}.png" if path.suffix else "preview.png")


def preview(perspective: Perspective) -> bytes:
    """The picture for a link preview, as PNG: of the finding if a claim is open, else of the map."""
    from geo.picture import drawing, finding

    return finding.png(perspective) if perspective.view.claim else drawing.png(perspective, zoom=1)


# --- the file


def _document(perspective: Perspective, body: Html, data: str, files: str) -> bytes:
    article, heading = perspective.article, perspective.article.heading
    title_in = article.language_of(heading, "title")
    return document.written(
        controls.document_title(perspective),
        heading.standfirst,
        [
            body,
            tag("script", data, type="application/octet-stream", id="story-data"),
            tag("script", files, type="application/octet-stream", id="story-files"),
        ],
        style=_style(),
        scripts=_scripts(),
        head=_for_previews(perspective),
        written_in="" if language.lang_attribute(title_in) else title_in,
    )


def _for_previews(perspective: Perspective) -> Iterator[Html]:
    """What a link preview says: the story, or the finding that is open. It has a picture if the page has an address.

    A picture must be a file at an address of its own: no service takes one from the page itself.
    """
    heading, home, verdict = perspective.article.heading, perspective.home, perspective.open_verdict
    words = in_words(verdict) if verdict else None
    properties = {
        "og:type": "article",
        "og:site_name": "Dateline",
        "og:title": words.summary if words else heading.title,
        "og:description": " ".join((words.finding if words else heading.standfirst).split()),
    }
    if home:
        alt = words.finding if words else heading.title
        properties |= {"og:url": home, "og:image": preview_address(home), "og:image:width": "1200"}
        properties |= {"og:image:height": "630", "og:image:alt": alt}
        yield tag("link", rel="canonical", href=home)
    for name, content in properties.items():
        yield tag("meta", property=name, content=content)
    yield tag("meta", name_="twitter:card", content="summary_large_image" if home else "summary")


def _style() -> str:
    clocks = _text(_COMPONENTS / "clocks.css")  # written for a shadow root of Streamlit's
    return "\n".join([f".dl-clocks {{\n{clocks}}}", _text(_HERE / "page.css")])


def _scripts() -> list[str]:
    """The map's script, and the page's own, before which stands what makes the map."""
    return [atlas.script(), f"{atlas.map_script()}\n{_text(_HERE / 'static' / 'page.js')}"]


def _packed(data: Mapping[str, Any]) -> str:
    plain = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    # The slowest level makes a page one per cent smaller, and a reader who asks for it waits a third longer.
    return base64.b64encode(zlib.compress(plain.encode())).decode("ascii")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


# --- the page


def _top(perspective: Perspective, computed: str) -> Iterator[Block]:
    yield reading.head(perspective.article)
    if strip := findings.strip(perspective):
        yield strip
    yield Note(computed)


def _head(perspective: Perspective, can: Callable[[Choice], bool], places: int) -> Html:
    computed = _("Computed for {moment}, UTC.").format(
        moment=formats.date_and_time(perspective.instant.astimezone(UTC))
    )
    if perspective.view.when == "now":
        ticking = _("Clocks tick by this device; hours between clocks are those of that moment.")
        computed = formats.join_sentences(computed, ticking)
    if (here := len(perspective.article.places)) < places:
        words = _("This file has {here} of the story's {all} places: those that rank first.")
        computed = formats.join_sentences(computed, words.format(here=formats.number(here), all=formats.number(places)))
    links = (tag("a", chapter.title, href=f"#{chapter.id}") for chapter in chapters.shown(perspective))
    return tag(
        "header",
        markup.html(_top(perspective, computed), can),
        tag("nav", *links, class_="contents", aria_label=_("On this page")),
        class_="top",
    )


def _chapter(chapter: Chapter, perspective: Perspective, can: Callable[[Choice], bool]) -> Html:
    title = f"{chapter.id}-title"
    return tag(
        "section",
        tag("h2", chapter.title, id=title),
        markup.html(chapter.blocks(perspective), can),
        markup.html(chapter.appendix(perspective), can),
        id=chapter.id,
        class_="part",
        aria_labelledby=title,
    )


def _stage(perspective: Perspective, can: Callable[[Choice], bool]) -> Html:
    needs = _(
        "The map needs JavaScript and a browser of 2024 or later. "
        "All that it says stands in the texts and tables below."
    )
    map_column = tag(
        "section",
        _controls(perspective),
        tag("h2", controls.map_title(perspective.origin, perspective.view.unit), id="map-title"),
        tag("div", tag("p", needs, class_="needs"), tag("div", id=atlas.ELEMENT), class_="map"),
        tag("div", tag("ul", class_="strip"), class_="dl-clocks"),
        markup.html(rings.below_the_map(perspective), can),
        tag("p", id="status", class_="unseen", role="status"),
        class_="map-column",
        aria_labelledby="map-title",
    )
    column = tag(
        "section",
        tag("div", tag("p", cards.none_yet().text, class_="dl-quiet-text hint"), id="card"),
        tag("p", cards.hidden().text, class_="dl-quiet-text", id="unshown"),
        markup.html(text.beside_the_map(perspective), can),
        class_="reading",
        id="text",
        tabindex="-1",
    )
    return tag("div", map_column, column, class_="stage")


def _controls(perspective: Perspective) -> Html:
    origin, unit = controls.origin(perspective), controls.unit(perspective)
    names, measured = dict(origin.options), page_data.origins(perspective)
    options = (
        tag("option", names[id_], value=id_, selected="selected" if id_ == origin.value else "") for id_ in measured
    )
    few = ""
    if len(measured) < (places := len(perspective.article.places)):
        words = _("{count} of the {all} places; the dashboard measures from each.")
        few = words.format(count=formats.number(len(measured)), all=formats.number(places))
    units = (_choice("unit", id_, sign, title=UNITS[id_].name, aria_pressed="false") for id_, sign in unit.options)
    return tag(
        "div",
        tag(
            "div",
            tag("label", origin.label, for_="origin"),
            tag("select", *options, id="origin", autocomplete="off", aria_describedby="few" if few else ""),
            tag("small", few, id="few") if few else "",
            class_="control",
        ),
        _search(),
        tag(
            "div",
            tag("span", unit.label, aria_hidden="true"),
            tag("div", *units, role="group", aria_label=unit.label, class_="pills"),
            class_="control",
        ),
        _choice("straight", "true", controls.straight(perspective).label, aria_pressed="false", class_="pill"),
        _choice("reset", "", controls.reset(), class_="pill"),
        class_="controls",
    )


def _search() -> Html:
    about = {"autocomplete": "off", "role": "combobox", "aria_controls": "found", "aria_expanded": "false"}
    return tag(
        "div",
        tag("label", _("Find a place"), for_="find"),
        tag("input", type="search", id="find", maxlength="200", **about),
        tag("ul", id="found", hidden="hidden", data_none=controls.no_place_called(), aria_label=_("Find a place")),
        class_="control search",
    )


def _choice(what: str, to: str, text: str, **more: str) -> Html:
    return tag("button", text, type="button", data_choose=what, data_to=to, **more)


def _choosable(perspective: Perspective) -> Callable[[Choice], bool]:
    """Which choices the page's script can make: a place, a section, a claim, a possible origin."""
    measured = page_data.origins(perspective)

    def can(choice: Choice) -> bool:
        match choice.field:
            case "place" | "section" | "claim":
                return True
            case "origin":
                return choice.value in measured
            case _:
                return False

    return can
