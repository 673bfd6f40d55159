"""What the text states: each claim as a sentence with choices, and what was found, at once, beneath it."""

from collections.abc import Mapping
from string import Formatter
from typing import Any

import streamlit as st

from geo.claims import kinds
from geo.claims.kind import CheckedClaim, Verdict
from geo.claims.sentences import in_words
from geo.content import markup
from geo.content.blocks import Paragraph
from geo.content.chapters.article import badge
from geo.content.elements import tag
from geo.page import bringing
from geo.page.form import changes, ids, labels, picked, widgets
from geo.page.form.widgets import At
from geo.page.markdown import plain
from geo.story import limits
from geo.story.fields import id_from
from geo.story.model import Article, Claim
from geo.story.problems import InvalidValueError
from geo.words.language import _

_KIND = "form kind"
_REQUIRED = {name for kind in kinds.KINDS.values() for name in (*kind.required_names(), "from", "to", "unit")}


def show() -> None:
    """Draw one claim, the menu of all, and the way to add one."""
    _add()
    number = picked.number("claim", _("What the text states"), _title)
    if number is None:
        st.caption(_("The story states nothing yet. Add a sentence, and see at once what is found."))
        return
    values = changes.listed("claim")[number]
    kind = kinds.KINDS.get(str(values.get("kind")))
    wrong = changes.problems_of("claim", number)
    # What is still to be filled in is no mistake.
    given = {path: messages for path, messages in wrong.items() if values.get(path) or path not in _REQUIRED}
    at = At("claim", number, kind or Claim, values, given)
    widgets.draw(at, "quote")
    if kind is None:
        changes.show_problems([message for messages in at.wrong.values() for message in messages])
        return
    gaps = _sentence(at, kind)
    changes.show_problems(
        [
            f"{labels.of_field(field)}: {message}"
            for path, messages in at.wrong.items()
            if (field := path.partition(".")[0]) in gaps
            for message in messages
        ]
    )
    _verdict(values)
    _in_text(values, number)
    rest = [field for field in kind.field_names() if field not in (*gaps, "quote") and widgets.can_draw(at, field)]
    with st.expander(
        _("More of this sentence: source, day, note ..."),
        expanded=any(path.partition(".")[0] in rest for path in at.wrong),
    ):
        for pair in zip(rest[::2], [*rest[1::2], ""], strict=False):
            for side, field in zip(st.columns(2), pair, strict=True):
                if field:
                    with side:
                        widgets.draw(at, field)
    ids.show("claim", {str(each.get("id", "")): str(each.get("quote", "")) for each in changes.listed("claim")})


def _title(claim: Mapping[str, Any]) -> str:
    quote = str(claim.get("quote", ""))
    kind = kinds.KINDS.get(str(claim.get("kind")))
    return f"“{quote}”" if quote else kind.kind_title() if kind else str(claim.get("id", ""))


def _pieces(kind: type[CheckedClaim]) -> list[tuple[str, str]]:
    """The words of a kind's sentence, each with the field after it; without a sentence, its fields in a row."""
    if kind.sentence:
        return [(words, field or "") for words, field, *_rest in Formatter().parse(_(kind.sentence))]
    return [("", field) for field in kind.own_fields()]


def told(kind: type[CheckedClaim]) -> str:
    """A kind's sentence with its gaps left open."""
    if not kind.sentence:
        return kind.kind_name()
    words = [text.strip(" .;:") for text, _field in _pieces(kind)]
    end = "" if words[-1] else "…"
    return " … ".join(filter(None, words)) + f" {end}".rstrip()


def _sentence(at: At, kind: type[CheckedClaim]) -> list[str]:
    """Draw the sentence with a widget in each gap; return the fields that it has."""
    gaps = []
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="form sentence"):
        for words, field in _pieces(kind):
            if words.strip(" ."):
                st.html(tag("span", words.strip()), width="content")
            if field and widgets.can_draw(at, field):
                widgets.draw(at, field, in_sentence=True)
                gaps.append(field)
    return gaps


def _verdict(values: Mapping[str, Any]) -> None:
    if verdict := verdict_of(values, bringing.last_good()):
        found = Paragraph((badge(verdict), " ", in_words(verdict).finding))
        st.html(tag("div", markup.html([found]), class_="dl-blocks dl-found", role="status"))
    else:
        st.caption(_("Fill in the gaps, and what is found stands here."))


def verdict_of(values: Mapping[str, Any], article: Article | None) -> Verdict | None:
    """What is found for a claim as written; None if something in it is missing or wrong."""
    if article is None:
        return None
    try:
        claim = kinds.read(values, hints=False)
        if any(id_ not in article.place_by_id for ids in claim.places_named.values() for id_ in ids):
            return None
        return claim.check(article)
    except InvalidValueError:
        return None


def _in_text(values: Mapping[str, Any], number: int) -> None:
    """Offer to link the claim in its section, if that does not."""
    id_, quote = str(values.get("id", "")), str(values.get("quote", ""))
    for at, section in enumerate(changes.listed("section")):
        if section.get("id") == values.get("section") and quote and f"(claim:{id_})" not in str(section.get("summary")):
            st.button(
                _("Put it into the text of “{section}”").format(section=plain(str(section.get("title", "")))),
                key=f"form link {number}",
                icon=":material/link:",
                on_click=_link,
                args=(at, id_, quote),
            )


def _link(section: int, id_: str, quote: str) -> None:
    summary = str(changes.listed("section")[section].get("summary", ""))
    changes.set_fields("section", section, {"summary": with_claim(summary, quote, id_)})


def with_claim(summary: str, quote: str, id_: str) -> str:
    r"""A section's text with a claim linked at its end, below a list of places.

    >>> with_claim("They left [Oslo](place:oslo).\n", "500 km", "far")
    'They left [Oslo](place:oslo). [500 km](claim:far)\n'
    >>> with_claim("[Oslo](place:oslo) · [Rome](place:rome)", "500 km", "far")
    '[Oslo](place:oslo) · [Rome](place:rome)\n\n[500 km](claim:far)\n'
    """
    words = "".join(sign for sign in quote if sign not in "[]\\*_\n")
    gap = "\n\n" if ") · " in summary else " "
    return f"{summary.rstrip()}{gap}[{words}](claim:{id_})\n"


def _add() -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", key="form new claim"):
        names = {name: f"{kind.kind_title()}: {told(kind)}" for name, kind in kinds.KINDS.items()}
        kind = st.selectbox(
            _("Add a sentence"),
            list(names),
            format_func=lambda name: names.get(str(name), ""),
            key=_KIND,
            width=420,
        )
        sections = changes.listed("section")
        st.button(
            _("Add"),
            key="form add claim",
            icon=":material/add:",
            disabled=not sections or len(changes.listed("claim")) >= limits.CLAIMS,
            on_click=lambda: _new(kind),
        )


def _new(kind: str) -> None:
    sections = changes.listed("section")
    at = min(picked.last_number("section"), len(sections) - 1)
    id_ = id_from(kind, {str(each.get("id")) for each in changes.listed("claim")})
    source = _("the article")
    picked.add("claim", {"id": id_, "section": sections[at].get("id", ""), "quote": "", "kind": kind, "source": source})
