"""A page that is one HTML file: it loads nothing, and its content security policy forbids every other script."""

import base64
import hashlib
from collections.abc import Iterable
from pathlib import Path

from geo.content import elements, markup
from geo.content.elements import Html, tag
from geo.words import language

_STYLE = Path(__file__).with_suffix(".css")


def written(
    title: str,
    description: str,
    body: Iterable[Html],
    *,
    style: str,
    scripts: list[str],
    head: Iterable[Html] = (),
    written_in: str = "",
) -> bytes:
    """Write a page.

    Args:
        title: The document's title.
        description: What it is, on one line.
        body: What stands on it.
        style: The style beyond that of every page and of `markup`.
        scripts: Our own scripts, in the order in which they run.
        head: What its head has beyond that of every page.
        written_in: The BCP 47 tag of the page's language; empty for that of the run.

    Returns:
        UTF-8.
    """
    hashes = " ".join(f"'sha256-{_hash(script)}'" for script in scripts)
    policy = (
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
        f"script-src {hashes}"
    )
    styles = "\n".join([markup.STYLE.read_text(encoding="utf-8"), _STYLE.read_text(encoding="utf-8"), style])
    parts = (
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name_="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name_="color-scheme", content="light dark"),
        tag("meta", name_="referrer", content="no-referrer"),
        tag("meta", name_="generator", content="Dateline"),
        tag("meta", name_="description", content=" ".join(description.split())),
        *head,
        tag("link", rel="icon", href="data:,"),
        tag("title", title),
        elements.code("style", styles),
    )
    whole = tag("body", *body, *(elements.code("script", script) for script in scripts), class_="dl-page")
    page = tag("html", tag("head", *parts), whole, lang=written_in or language.tag())
    return f"<!doctype html>\n{page}\n".encode()


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode("ascii")
