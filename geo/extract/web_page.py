"""The text of a web page, without scripts, styles and navigation. One pass, in time that grows with the page's length.

Python's and libxml2's parsers of HTML both have pages of 1 MB for which they take half a minute or more.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Literal

_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "noembed", "noframes"})
"""Elements in which nothing but their own end tag is a tag."""
_SKIPPED = frozenset({"nav", "footer", "aside", "button", "select", "svg", "math", "template", "noscript", "iframe"})
"""Elements whose text is not the article's."""
_WHOLE = frozenset({"article", "main"})
_BREAKS = frozenset({"br", "tr", "li", "dt", "dd", "option"})
_BLOCKS = frozenset(
    [
        *(
            "address",
            "article",
            "blockquote",
            "body",
            "div",
            "dl",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
        ),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "main", "nav", "ol", "p", "pre", "section"),
        *("table", "ul"),
    ]
)
_NAME = re.compile(r"/?[a-zA-Z][a-zA-Z0-9:-]{0,40}+")
_SIGN = re.compile(r"[<]")
_SPACE = re.compile(r"[ \t\r\f\n\N{NO-BREAK SPACE}]++")


@dataclass
class _Part:
    kind: Literal["text", "start", "end"]
    value: str


def text_of(page: str) -> str:
    r"""The text of a page, with an empty line between paragraphs: of its longest article, if it marks any.

    >>> text_of("<nav>Home</nav><p>One &amp; two</p><p>Three<script>x()</script></p>")
    'One & two\n\nThree'
    """
    everything: list[str] = []
    articles: list[list[str]] = []
    open_articles: list[list[str]] = []
    skipping, depth = "", 0
    for part in _parts(page):
        if skipping:
            depth += (part.value == skipping) * {"text": 0, "start": 1, "end": -1}[part.kind]
            skipping = skipping if depth else ""
            continue
        if part.kind == "start" and part.value in _SKIPPED:
            skipping, depth = part.value, 1
            continue
        if part.value in _WHOLE and part.kind == "start" and len(open_articles) < 10:
            open_articles.append([])
        elif part.value in _WHOLE and part.kind == "end" and open_articles:
            articles.append(open_articles.pop())
        written = unescape(part.value) if part.kind == "text" else _break(part.value)
        for texts in (everything, *open_articles[-1:]):
            texts.append(written if part.kind != "text" else _SPACE.sub(" ", written))
    longest = max([*articles, *open_articles], key=lambda texts: sum(map(len, texts)), default=everything)
    return _paragraphs("".join(longest)) or _paragraphs("".join(everything))


def _break(name: str) -> str:
    return "\n\n" if name in _BLOCKS else "\n" if name in _BREAKS else " " if name in ("td", "th") else ""


def _paragraphs(text: str) -> str:
    lines = (_SPACE.sub(" ", line).strip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _parts(page: str) -> Iterator[_Part]:
    """The page's texts and tags, in order, without what is in raw elements and comments."""
    at, last, quotes_close = 0, page.rfind(">"), True
    while at < len(page):
        found = _SIGN.search(page, at)
        begins = found.start() if found else -1
        yield _Part("text", page[at : begins if begins >= 0 else len(page)])
        if begins < 0:
            return
        if page.startswith("<!--", begins):
            end = page.find("-->", begins + 4)
            at = end + 3 if end >= 0 else len(page)
            continue
        if page[begins + 1 : begins + 2] in ("!", "?") and begins < last:
            at = page.find(">", begins) + 1
            continue
        name = _NAME.match(page, begins + 1)
        if not name or begins > last:
            yield _Part("text", page[begins])
            at = begins + 1
            continue
        end = _end_of_tag(page, name.end()) if quotes_close else -1
        if end < 0:  # an attribute's quotation mark is missing somewhere: from here on they mean nothing
            quotes_close, end = False, page.find(">", name.end()) + 1
        tag, at = name[0].lower(), end
        if tag in _RAW:
            closing = re.compile(rf"<[/]{tag}\b", re.IGNORECASE).search(page, at)
            at = page.find(">", closing.start()) + 1 if closing else 0
            at = at or len(page)
        yield _Part("end" if tag[0] == "/" else "start", tag.removeprefix("/"))


_TO_QUOTE = re.compile(r"[^>\"']*+")


def _end_of_tag(page: str, at: int) -> int:
    """Where a tag ends, behind its ">"; -1 if a quotation mark before it has no second one."""
    while True:
        found = _TO_QUOTE.match(page, at)
        at = found.end() if found else at
        if at >= len(page):
            return -1
        if page[at] == ">":
            return at + 1
        at = page.find(page[at], at + 1) + 1
        if not at:
            return -1
