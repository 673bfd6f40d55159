"""HTML that cannot be broken by the text of a story: `tag` makes elements, `html` draws blocks. Owns markupsafe.

`tag` escapes every string except its own results. Streamlit sanitizes the HTML once more.
"""

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TypeAlias

from markupsafe import Markup, escape

from geo.claims.exhibits import Compass, Scale, ScaleRow, Tally
from geo.content.blocks import (
    Badge,
    Block,
    Card,
    Cards,
    Cell,
    Chart,
    Choice,
    Choices,
    Date,
    Emphasis,
    Facts,
    Findings,
    Fold,
    Given,
    Head,
    Heading,
    Hint,
    Items,
    Link,
    Mark,
    Matrix,
    Menus,
    Name,
    Note,
    Pager,
    Paragraph,
    Passage,
    Strong,
    Table,
    Text,
    Tracks,
)
from geo.words import directions, formats
from geo.words.language import _

Html: TypeAlias = Markup
"""HTML with all text escaped; only this module makes it."""

STYLE = Path(__file__).with_suffix(".css")
"""The style sheet for the HTML that this module writes."""

_VOID = {"br", "img", "link", "meta"}
_TOGGLED = {"claim", "section", "straight", "unit"}
"""Fields whose buttons have `aria-pressed`."""


def tag(name: str, *children: object, **attributes: str) -> Html:
    """An element. Children and attribute values are escaped unless `tag` made them. `class_` stands for `class`.

    An attribute with an empty value is left out.

    >>> tag("p", "1 < 2, ", tag("b", "so"), class_="sum")
    Markup('<p class="sum">1 &lt; 2, <b>so</b></p>')
    """
    parts = ["<", name]
    for key, value in attributes.items():
        if value:
            parts += (" ", key.rstrip("_").replace("_", "-"), '="', escape(value), '"')
    parts.append(">")
    parts += map(escape, children)
    if name not in _VOID:
        parts += ("</", name, ">")
    return Markup("".join(parts))  # noqa: S704 - each part is escaped or a name from our code


def code(name: str, text: str, **attributes: str) -> Html:
    """Our own `script` or `style`. HTML has no escaping in them.

    Raises:
        ValueError: The text has a tag with the element's name, which could end the element.
    """
    if re.search(rf"<\W?{name}\b", text, re.IGNORECASE):
        raise ValueError(f"the text of a {name} holds that tag itself; write it otherwise")
    return tag(name, Markup(text), **attributes)  # noqa: S704 - our own code, and it cannot end the element


def join(parts: Iterable[Html]) -> Html:
    """Elements one after another."""
    return Markup("").join(parts)


def link(text: object, address: str) -> Html:
    """A link without a referrer; plain text if the address is empty."""
    return tag("a", text, href=address, target="_blank", rel="noopener noreferrer") if address else escape(text)


# --- inline text ------------------------------------------------------------------------------------------------------


def _no_choice(_choice: Choice) -> bool:
    return False


def inline(text: Text, can: Callable[[Choice], bool] = _no_choice) -> Html:
    """Inline text as HTML. `can` says which choices of marks the page can make."""
    match text:
        case str():
            return escape(text)
        case tuple():
            return join(inline(part, can) for part in text)
        case Link():
            return link(inline(text.text, can), text.address)
        case Strong():
            return tag("strong", inline(text.text, can))
        case Emphasis():
            return tag("em", inline(text.text, can))
        case Name():
            return tag("bdi", text.text, lang=text.language)
        case Date():
            return tag("time", text.text, datetime=text.iso)
        case Badge():
            return tag("span", text.text, class_=f"dl-badge dl-{text.tone}", title=text.finding, lang=text.language)
        case Mark():
            return _mark(text, can)


def _mark(mark: Mark, can: Callable[[Choice], bool]) -> Html:
    """A mark. Of a statement only the sign is a stop for the keyboard; a pointer can choose its words too."""
    inside, choice = inline(mark.text, can), mark.choice
    chosen = {"data_choose": choice.field, "data_to": str(choice.value)} if choice and can(choice) else {}
    hint = choice.hint if choice else ""
    match mark.kind:
        case "place":
            role = {"role": "button", "tabindex": "0", "aria_pressed": "false"} if chosen else {}
            classes = "dl-at" if mark.certain else "dl-at dl-unsure"
            return tag("span", inside, class_=classes, title=hint, **chosen, **role)
        case "words":
            role = {"role": "button", "tabindex": "0", "aria_pressed": "false"} if chosen and mark.is_stop else {}
            return tag("span", inside, class_=f"dl-stated dl-{mark.tone}", title=hint, **chosen, **role)
        case "sign":
            name, more = ("button", {"type": "button", "aria_pressed": "false"}) if chosen else ("span", {})
            return tag(name, inside, class_=f"dl-sign dl-{mark.tone}", aria_label=hint, **chosen, **more)
        case "finding":
            name, more = ("button", {"type": "button", "aria_pressed": "false"}) if chosen else ("span", {})
            return tag(name, inside, class_=f"dl-finding dl-{mark.tone}", title=hint, **chosen, **more)


# --- blocks -----------------------------------------------------------------------------------------------------------


def html(blocks: Iterable[Block], can: Callable[[Choice], bool] = _no_choice) -> Html:
    """Blocks as HTML.

    Args:
        blocks: The blocks.
        can: Whether the page's script can make a choice. If not, its button is left out. Inputs are always left out.
    """
    return join(_drawn(blocks, can))


def _drawn(blocks: Iterable[Block], can: Callable[[Choice], bool]) -> Iterator[Html]:
    for is_prose, run in groupby(blocks, lambda block: isinstance(block, Paragraph)):
        drawn = (_block(block, can) for block in run)
        if is_prose:
            yield tag("div", *drawn, class_="dl-prose")
        else:
            yield from drawn


def _block(block: Block, can: Callable[[Choice], bool]) -> Html:
    match block:
        case Head():
            return _head(block)
        case Heading():
            level, classes = ("h3", "dl-headline") if block.level == 1 else ("h4", "dl-over")
            return tag(level, block.text, class_=classes)
        case Paragraph():
            return tag("p", inline(block.text, can), lang=block.language)
        case Given():
            paragraphs = (tag("p", inline(each, can)) for each in block.paragraphs)
            return tag("div", *paragraphs, class_="dl-prose dl-given", lang=block.language)
        case Findings():
            return _findings(block, can)
        case Note():
            return tag("p", block.text, class_="dl-quiet-text")
        case Hint():
            return tag("p", block.printed, class_="dl-quiet-text") if block.printed else Markup("")
        case Items():
            classes = "dl-list dl-many" if block.many else "dl-list"
            return tag("ul", *(tag("li", inline(item)) for item in block.items), class_=classes)
        case Facts():
            parts = (part for term, text in block.pairs for part in (tag("dt", term), tag("dd", inline(text))))
            return tag("dl", *parts, class_="dl-facts")
        case Table():
            return _table(block, can)
        case Matrix():
            return _matrix(block)
        case Tally():
            return _tally(block)
        case Scale():
            return _scale(block)
        case Compass():
            return _compass(block)
        case Chart():
            return _tracks(block.still) if block.still else Markup("")
        case Choice():
            return _button(block, class_="pill") if can(block) else Markup("")
        case Choices():
            return _choices(block, can)
        case Pager():
            buttons = (_button(choice, aria_pressed="") for choice in block.choices if can(choice))
            return tag("nav", *buttons, class_="dl-pager", aria_label=block.title)
        case Menus():
            return tag("ul", *(tag("li", menu.title) for menu in block.menus), class_="dl-list")
        case Fold():
            is_open = "open" if block.open_in_file else ""
            return tag("details", tag("summary", block.title), html(block.blocks, can), open=is_open, class_="dl-fold")
        case Passage():
            name = _button(block.choice) if block.choice and can(block.choice) else block.title
            title = tag("h3", name, dir="auto", lang=block.language, class_="dl-headline")
            return tag("article", title, html(block.blocks, can), class_="passage", data_section=block.id)
        case Card():
            return _card(block, can, "")
        case Cards():
            return _cards(block, can)
        case _:
            return Markup("")


def _head(head: Head) -> Html:
    return tag(
        "div",
        tag("h1", head.title, lang=head.language),
        tag("p", head.standfirst, lang=head.standfirst_language),
        tag("p", inline(head.origin), class_="dl-quiet-text"),
        class_="dl-head",
    )


def _findings(findings: Findings, can: Callable[[Choice], bool]) -> Html:
    first, rest = (
        tag("ul", *(tag("li", inline(each, can)) for each in marks), role="list") if marks else ""
        for marks in (findings.first, findings.rest)
    )
    more = tag("details", tag("summary", findings.more), rest) if findings.rest else ""
    return tag("section", tag("h2", findings.title, class_="dl-over"), first, more, class_="dl-findings")


def _table(table: Table, can: Callable[[Choice], bool]) -> Html:
    heads = (tag("th", name, scope="col") for name in table.columns)
    groups = groupby(zip(table.groups or [""] * len(table.rows), table.rows, strict=True), lambda pair: pair[0])
    bodies = (_rows(name, [row for _name, row in pairs], can) for name, pairs in groups)
    whole = tag(
        "table",
        tag("caption", table.caption),
        tag("thead", tag("tr", *heads)),
        *bodies,
        class_="dl-table dl-grouped" if table.groups else "dl-table",
    )
    return tag("div", whole, class_="dl-scroll", tabindex="0", role="region", aria_label=table.caption)


def _rows(group: str, rows: Sequence[tuple[Text, ...]], can: Callable[[Choice], bool]) -> Html:
    """The rows of a group, below its name."""
    name = tag("tr", tag("th", group, scope="rowgroup", colspan=f"{len(rows[0])}")) if group else ""
    return tag("tbody", name, *(tag("tr", *(tag("td", inline(cell, can)) for cell in row)) for row in rows))


_WIDE = 18
"""A matrix with more columns does not fit on paper."""


def _matrix(matrix: Matrix) -> Html:
    heads = (tag("th", tag("span", name, dir="auto"), scope="col") for name in matrix.columns)
    rows = (tag("tr", tag("th", name, scope="row", dir="auto"), *map(_cell, cells)) for name, cells in matrix.rows)
    whole = tag(
        "table",
        tag("thead", tag("tr", tag("td"), *heads)),
        tag("tbody", *rows),
        class_="dl-table dl-matrix",
        aria_label=matrix.title,
    )
    scale = tag("span", class_="dl-scale", aria_hidden="true")
    classes = "dl-scroll dl-tall dl-wide" if len(matrix.columns) > _WIDE else "dl-scroll dl-tall"
    return join(
        [
            tag("p", matrix.title, class_="dl-legend"),
            tag("p", matrix.faint, " ", scale, " ", matrix.strong, class_="dl-legend"),
            tag("p", matrix.note, class_="dl-legend") if matrix.note else Markup(""),
            tag("div", whole, class_=classes, tabindex="0", role="region", aria_label=matrix.title),
        ]
    )


def _cell(cell: Cell) -> Html:
    below = (tag("br"), cell.below) if cell.below else ()
    return tag("td", cell.text, *below, style="" if cell.heat is None else f"--heat:{cell.heat:.2f}")


def _tracks(tracks: Tracks) -> Html:
    def at(share: float) -> str:
        return f"left:{round(share * 100, 3)}%"

    rows = []
    for row in tracks.rows:
        bars = (
            tag("i", class_=kind, style=f"{at(since)};width:{round(until * 100, 3) - round(since * 100, 3):.3f}%")
            for since, until, kind in row.bars
        )
        rows.append(tag("span", row.name, class_="who", dir="auto"))
        if row.marks:
            rows.append(tag("span", *(tag("b", name, style=at(share)) for share, name in row.marks), class_="days"))
        rows.append(tag("span", *bars, class_="track"))
    key = (tag("span", tag("i", class_=kind), meaning) for kind, meaning in tracks.key)
    return join(
        [
            tag("div", *rows, class_="week", role="img", aria_label=tracks.description),
            tag("p", *key, class_="key dl-quiet-text"),
        ]
    )


# --- what an open claim shows


def _tally(tally: Tally) -> Html:
    things = [tag("li", tag("bdi", thing)) for thing in tally.things]
    stated = tag("p", _("Article"), tag("b", tag("bdi", tally.stated)))
    kind = "ul" if tally.total else "ol"
    listed = tag("div", _("Listed"), tag(kind, *things), tag("b", tally.total) if tally.total else Markup(""))
    return tag("div", stated, listed, class_="dl-tally")


_ROOM = 36
"""The characters that fit below a scale on a phone."""


def _scale(scale: Scale) -> Html:
    low, high = _domain(scale.rows)

    def at(value: float) -> str:
        return f"{min(max((value - low) / (high - low), 0.0), 1.0) * 100:.2f}%"

    parts = []
    for row in scale.rows:
        bars = []
        if row.allowed:
            since, until = row.allowed.within(low, high)
            ends = f"{'open-low ' * (row.allowed.low < low)}{'open-high' * (row.allowed.high > high)}"
            place = f"left:{at(since)};right:calc(100% - {at(until)})"
            bars.append(tag("i", class_=f"allowed {ends}".strip(), style=place))
        if row.low != row.high:
            bars.append(tag("i", class_="span", style=f"left:{at(row.low)};right:calc(100% - {at(row.high)})"))
        marks = dict.fromkeys((row.low, row.high))
        bars += [tag("i", class_="stated" if row.is_stated else "found", style=f"left:{at(mark)}") for mark in marks]
        text = tag("b", tag("bdi", row.text)) if row.text != row.name else ""
        parts.append(tag("p", tag("bdi", row.name), text))
        parts.append(tag("div", *bars, class_="lane"))
    ticks, digits = _ticks(low, high)
    written = [(tick, formats.number(tick, digits)) for tick in ticks]
    while len(written) > 1 and sum(len(text) for _tick, text in written) > _ROOM:
        written = written[::2]
    numbers = (tag("b", text, style=f"left:{at(tick)}") for tick, text in written)
    key = tag("p", tag("i", class_="allowed"), " ", scale.key, class_="dl-quiet-text")
    figures = _("; ").join(_("{name}: {figure}").format(name=row.name, figure=row.text) for row in scale.rows)
    axis = tag("div", *numbers, class_="axis")
    return tag(
        "div",
        tag("div", *parts, axis, role="img", aria_label=_("{parts}.").format(parts=figures)),
        key,
        class_="dl-figures",
    )


def _domain(rows: Iterable[ScaleRow]) -> tuple[float, float]:
    """The part of the number line that shows all figures and what they allow, with a margin."""
    shown = [limit for row in rows for limit in (row.low, row.high)]
    shown += [
        limit for row in rows if row.allowed for limit in (row.allowed.low, row.allowed.high) if math.isfinite(limit)
    ]
    low, high = min(shown), max(shown)
    margin = (high - low) * 0.12 or abs(high) * 0.05 or 1.0
    return low - margin, high + margin


def _ticks(low: float, high: float) -> tuple[list[float], int]:
    """At most six round numbers between two, and how many decimals they have.

    >>> _ticks(0.92, 2.1), _ticks(5300, 56500)
    (([1.0, 1.5, 2.0], 1), ([20000.0, 40000.0], 0))
    """
    exponent = math.floor(math.log10((high - low) / 2.5))
    step = 10.0**exponent * next(factor for factor in (1, 2, 5, 10) if (high - low) / 10.0**exponent / factor <= 5)
    return [number * step for number in range(math.ceil(low / step), math.floor(high / step) + 1)], max(0, -exponent)


def _compass(compass: Compass) -> Html:
    first, last = compass.reach_deg or (0.0, 0.0)
    angles = {
        "holds-from": compass.stated_deg - compass.holds_deg,
        "holds": 2 * compass.holds_deg,
        "near-from": compass.stated_deg - compass.near_deg,
        "near": 2 * compass.near_deg,
        "reach-from": first,
        "reach": last - first,
    }
    style = ";".join(f"--{name}:{angle:.1f}deg" for name, angle in angles.items())
    needle = tag("i", class_="needle", style=f"rotate:{compass.seen_deg:.1f}deg")
    reach = tag("i", class_="reach") if compass.reach_deg else Markup("")
    winds = (tag("span", directions.name(point), class_=f"wind {point.lower()}") for point in ("N", "E", "S", "W"))
    stated, seen = (_("{name}: {figure}").format(name=name, figure=figure) for name, figure in (
        (_("Article"), compass.stated), (_("Found"), compass.seen)
    ))  # fmt: skip
    key = [("holds", stated), ("near", _("roughly right")), ("needle", seen)]
    if compass.reach_deg:
        key.append(("reach", _("between other points of these places")))
    disc = tag("div", reach, needle, class_="disc")
    rose = tag("div", disc, *winds, class_="rose", role="img", aria_label=_("; ").join((stated, seen)))
    return tag(
        "div",
        rose,
        tag("ul", *(tag("li", tag("i", class_=kind), text) for kind, text in key)),
        class_="dl-compass",
        style=style,
    )


def _button(choice: Choice, **attributes: str) -> Html:
    """A button that makes a choice. The page's script updates `aria-pressed`."""
    pressed = {"aria_pressed": "false" if choice.field in _TOGGLED else ""}
    return tag(
        "button",
        choice.text,
        type="button",
        data_choose=choice.field,
        data_to=str(choice.value),
        dir="auto",
        title=choice.hint,
        aria_label=choice.hint,
        **(pressed | attributes),
    )


def _choices(choices: Choices, can: Callable[[Choice], bool]) -> Html:
    buttons = [_button(choice) for choice in choices.choices if can(choice)]
    return tag("div", *buttons, role="group", aria_label=choices.title, class_="pills") if buttons else Markup("")


def _card(card: Card, can: Callable[[Choice], bool], id_: str) -> Html:
    close = _button(card.close, class_="close") if can(card.close) else Markup("")
    title = tag("h4", inline(card.title), dir="auto")
    return tag("article", title, close, html(card.blocks, can), class_="entry", data_card=id_)


def _cards(cards: Cards, can: Callable[[Choice], bool]) -> Html:
    if not cards.cards:
        return Markup("")
    # The exported page's script copies the card of the chosen place or claim by its id.
    drawn = (_card(card, can, f"{cards.field} {card.id}") for card in cards.cards)
    return tag("div", tag("h3", cards.title), tag("div", *drawn, class_="cards"), class_=f"{cards.field}-cards")
