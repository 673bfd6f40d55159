"""HTML for the page and for exported ones, written so that a story's text can only ever be text. Owns markupsafe.

Every string that is put into `tag` is escaped; only what `tag` returned is not. Streamlit cleans the result once more.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from markupsafe import Markup, escape

from geo.claims import sentences
from geo.claims.sentences import Evidence, in_words
from geo.claims.verdicts import Verdict
from geo.perspective import Perspective
from geo.story.markdown import Span
from geo.story.model import Place, Section
from geo.words import labels, language
from geo.words.labels import _

STYLE = Path(__file__).with_suffix(".css")
"""The style of what is written here and in `tables`."""

_FOUND_ANYWAY = re.compile(
    r"(?<=www)(?=\.)|(?<=:)(?=//)|(?<=@)|(?<=[-<>=~])(?=[-<>=~])|(?<=:)(?=streamlit:)", re.IGNORECASE
)


def tag(name: str, *children: object, **attributes: str) -> Markup:
    """An element: children and attributes are escaped unless `tag` made them; `class_` stands for `class`."""
    written = Markup("").join(
        Markup(' {}="{}"').format(key.rstrip("_").replace("_", "-"), value)
        for key, value in attributes.items()
        if value
    )
    inside = Markup("").join(escape(child) for child in children)
    return Markup("<{0}{1}>{2}</{0}>").format(name, written, inside)


def badge(verdict: Verdict, **attributes: str) -> Markup:
    """A verdict, with its sign, in its tone."""
    words = in_words(verdict)
    return tag("span", words.label, class_=f"dl-badge dl-{verdict.mark.tone}", title=words.finding, **attributes)


def link(text: object, address: str) -> Markup:
    """A link that tells nobody where it was followed from; plain text if there is no address."""
    return tag("a", text, href=address, target="_blank", rel="noopener noreferrer") if address else escape(text)


def summary(section: Section, verdicts: Mapping[str, Verdict], claim_id: str = "", told_in: str = "") -> Markup:
    """A section's summary with a badge behind each figure; the figure of one claim may be marked.

    Args:
        section: The section.
        verdicts: The verdict of each claim, by its id.
        claim_id: The claim whose figure is marked.
        told_in: The language of the summary (BCP 47) where the badges are in another; else nothing.
    """
    paragraphs = (
        tag(
            "p",
            *(_span(span, verdicts, claim_id, told_in) for span in spans),
            lang=told_in,
        )
        for spans in section.paragraphs
    )
    return tag("div", *paragraphs, class_="dl-prose")


def facts(pairs: Iterable[tuple[object, object]]) -> Markup:
    """A list of terms and what they are."""
    return tag("dl", *(part for term, text in pairs for part in (tag("dt", term), tag("dd", text))), class_="dl-facts")


def place_facts(perspective: Perspective, place: Place) -> Markup:
    """What a place's card says of it."""
    local, offset = perspective.local(place), labels.utc_offset(perspective.utc_offset(place))
    pairs: list[tuple[str, object]] = [
        (_("Layer"), perspective.article.layer_by_id[place.layer].title),
        (_("Position"), labels.position(place.latitude, place.longitude)),
        (_("Precision"), labels.PRECISIONS[place.precision]),
        (_("Point"), place.measured_from),
        (_("Time"), f"{labels.moment(local)} ({offset}, {place.time_zone})"),
        (_("Status"), place.status_note),
        (_("Status: source"), place.status_source),
        (_("Note"), place.note),
        (_("Position: source"), link(place.source, place.source_url)),
    ]
    return facts((term, text) for term, text in pairs if text)


def evidence(found: Verdict) -> list[tuple[object, object]]:
    """What stands behind a verdict, for `facts`."""
    return [(each.term, _with_source(each)) for each in sentences.evidence(found)]


def _with_source(found: Evidence) -> Markup:
    source = link(found.source, found.address)
    if not found.source or not found.text:
        return source or escape(found.text)
    return tag("span", found.text, " (", source, ")")


def plain(text: str) -> str:
    """Escape text for a widget's label, which Streamlit reads as Markdown.

    Addresses and pairs of signs are found even behind a backslash; an invisible word joiner parts them.
    """
    text = _FOUND_ANYWAY.sub("\N{WORD JOINER}", text)
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def _span(span: Span, verdicts: Mapping[str, Verdict], claim_id: str, told_in: str) -> Markup:
    text = escape(span.text)
    if span.emphasis:
        text = tag("em", text)
    if span.strong:
        text = tag("strong", text)
    match span.kind:
        case "claim":
            found = tag("mark" if span.target == claim_id else "span", text, class_="dl-figure")
            return found + " " + badge(verdicts[span.target], lang=language.tag() if told_in else "")
        case "place":
            return tag("span", text, class_="dl-place")
        case "web":
            return link(text, span.target)
        case _:
            return text
