"""The Markdown subset of summaries, parsed into spans. Owns markdown-it-py.

It has paragraphs, *emphasis*, **strong** and links to `place:ID`, `claim:ID` or an `https://` address. Raw HTML and
entities are plain text, and there are no images.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from markdown_it import MarkdownIt
from markdown_it.token import Token

from geo.story import limits
from geo.story.problems import shown

Target: TypeAlias = Literal["text", "place", "claim", "web"]


class UnsupportedMarkupError(ValueError):
    """A summary with an incomplete link, a link to an address of another kind, or too much markup."""


@dataclass(frozen=True)
class Span:
    """A run of text in one style. `kind` is what it links to, `target` the id or the address."""

    text: str
    kind: Target = "text"
    target: str = ""
    emphasis: bool = False
    strong: bool = False


Paragraph: TypeAlias = tuple[Span, ...]


class _Markdown(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 - markdown-it's own name
        """Accept every address here: `_target` checks it, and gives the reason for refusing one."""
        return True


_MARKDOWN = _Markdown("zero").enable(["emphasis", "link", "escape", "newline"])
_LINK = re.compile(rf"(?:(place|claim):([a-z0-9-]{{1,{limits.ID}}})|(https://[^\s<>\"'\\]+))")
_BROKEN_LINK = re.compile(r"(\[[^\[\]\n]{0,40})?\]\([^)\s]{0,40}")


def parse(text: str) -> tuple[Paragraph, ...]:
    """Parse a summary into paragraphs of spans.

    Raises:
        UnsupportedMarkupError: A link leads to something other than a place, a claim or an https address, has no text,
            or is incomplete; or there are more markup characters than `limits.MARKS`.

    >>> parse("From [Tokyo](place:tokyo).")[0][1]
    Span(text='Tokyo', kind='place', target='tokyo', emphasis=False, strong=False)
    """
    # The parser's time grows with the square of this number.
    if (marks := sum(map(text.count, "[*_"))) > limits.MARKS:
        raise UnsupportedMarkupError(f"has {marks:,} of the signs '[', '*' and '_'; at most {limits.MARKS} are read")
    blocks = (token.children or [] for token in _MARKDOWN.parse(text) if token.type == "inline")
    return tuple(_paragraph(children) for children in blocks)


def escaped(text: str) -> str:
    r"""Any text as Markdown that says just that; marks beyond half of `limits.MARKS` are left out.

    >>> plain(parse(escaped("*a* [b](c) \\ <d>")))
    '*a* [b] (c) \\ <d>'
    """
    text = "\n\n".join(" ".join(block.split()) for block in re.split(r"\n\s*\n", text) if block.strip())
    kept, marks = [], 0
    for char in text.replace("](", "] ("):
        marks += char in "[*_"
        if char in "[*_" and 2 * marks > limits.MARKS:
            continue
        kept.append(f"\\{char}" if char in "\\[]*_" else char)
    return "".join(kept)


def targets(paragraphs: Iterable[Paragraph], kind: Target) -> tuple[str, ...]:
    """The distinct ids or addresses that links of a kind lead to, in reading order."""
    return tuple(dict.fromkeys(span.target for spans in paragraphs for span in spans if span.kind == kind))


def plain(paragraphs: Iterable[Paragraph]) -> str:
    """The text without markup, with a blank line between paragraphs."""
    return "\n\n".join("".join(span.text for span in spans) for spans in paragraphs)


def _paragraph(tokens: list[Token]) -> Paragraph:
    spans: list[Span] = []
    kind: Target = "text"
    address, target, emphasis, strong, before = "", "", 0, 0, 0
    for token in tokens:
        match token.type:
            case "link_open":
                address, before = str(token.attrGet("href") or ""), len(spans)
                kind, target = _target(address)
            case "link_close":
                if len(spans) == before:
                    raise UnsupportedMarkupError(
                        f"has a link to {shown(address)} without a text; write one in the brackets"
                    )
                kind, target = "text", ""
            case "em_open" | "em_close":
                emphasis += token.nesting
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "softbreak" | "hardbreak":
                spans.append(Span(" ", kind, target, emphasis > 0, strong > 0))
            case _ if token.content:
                spans.append(Span(token.content, kind, target, emphasis > 0, strong > 0))
    if broken := _BROKEN_LINK.search("".join(span.text if span.kind == "text" else "\n" for span in spans)):
        raise UnsupportedMarkupError(
            f"has {broken[0]!r}, which is not a complete link; write one such as [Tokyo](place:tokyo)"
        )
    return tuple(spans)


def _target(address: str) -> tuple[Target, str]:
    link = _LINK.fullmatch(address)
    if not link:
        raise UnsupportedMarkupError(
            f"has a link to {shown(address)}; a link leads to 'place:ID', 'claim:ID' or 'https://...'"
        )
    if link[3]:
        return "web", link[3]
    return cast(Target, link[1]), link[2]
