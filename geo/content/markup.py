"""Blocks as HTML."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from geo.claims.exhibits import Clocks, Compass, Scale, Tally, Week
from geo.content import pictures
from geo.content.blocks import (
    Block,
    Card,
    Cards,
    Cell,
    Chart,
    Facts,
    Findings,
    Fold,
    Given,
    Head,
    Heading,
    Hint,
    Items,
    Matrix,
    Note,
    Pager,
    Paragraph,
    Passage,
    Table,
    Tracks,
)
from geo.content.elements import NOTHING, Html, escaped, join, link, tag
from geo.content.inline import Badge, Date, Emphasis, Link, Mark, Name, Sign, Strong, Text
from geo.content.inputs import Choice, Choices, Menus

STYLE = Path(__file__).with_suffix(".css")
"""The style sheet for the HTML that this module writes."""

_TOGGLED = {"claim", "section", "straight", "unit"}
"""Fields whose buttons have `aria-pressed`."""


# --- inline text ------------------------------------------------------------------------------------------------------


def _no_choice(_choice: Choice) -> bool:
    return False


def inline(text: Text, can: Callable[[Choice], bool] = _no_choice) -> Html:
    """Inline text as HTML. `can` says which choices of marks the page can make."""
    match text:
        case str():
            return escaped(text)
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
        case Sign():
            return tag("span", text.text, aria_hidden="true")
        case Badge():
            return tag(
                "span",
                inline(text.text, can),
                class_=f"dl-badge dl-{text.tone}",
                title=text.finding,
                lang=text.language,
            )
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
            return _head(block, can)
        case Heading():
            level, classes = (("h2", "dl-unseen"), ("h3", "dl-headline"), ("h4", "dl-over"))[block.level]
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
            return tag("p", block.printed, class_="dl-quiet-text") if block.printed else NOTHING
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
        case Tally() | Scale() | Compass() | Clocks() | Week():
            return pictures.html(block)
        case Chart():
            return _tracks(block.still) if block.still else NOTHING
        case Choice():
            return _button(block, class_="pill") if can(block) else NOTHING
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
            return NOTHING


def _head(head: Head, can: Callable[[Choice], bool]) -> Html:
    return tag(
        "div",
        tag("h1", head.title, lang=head.language),
        tag("p", head.standfirst, lang=head.standfirst_language),
        tag("p", inline(head.origin, can), class_="dl-quiet-text"),
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
            tag("p", matrix.note, class_="dl-legend") if matrix.note else NOTHING,
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
    return tag("div", *buttons, role="group", aria_label=choices.title, class_="pills") if buttons else NOTHING


def _card(card: Card, can: Callable[[Choice], bool], id_: str) -> Html:
    close = _button(card.close, class_="close") if can(card.close) else NOTHING
    title = tag("h4", inline(card.title), dir="auto")
    return tag("article", title, close, html(card.blocks, can), class_="entry", data_card=id_)


def _cards(cards: Cards, can: Callable[[Choice], bool]) -> Html:
    if not cards.cards:
        return NOTHING
    # The exported page's script copies the card of the chosen place or claim by its id.
    drawn = (_card(card, can, f"{cards.field} {card.id}") for card in cards.cards)
    return tag("div", tag("h3", cards.title), tag("div", *drawn, class_="cards"), class_=f"{cards.field}-cards")
