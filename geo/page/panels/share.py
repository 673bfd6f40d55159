"""Buttons that share: a link, a finding with its picture, a citation, code for another site, a QR code, and files."""

import base64
from dataclasses import replace
from functools import partial

import streamlit as st

from geo import export
from geo.claims.sentences import in_words
from geo.content import controls, provenance
from geo.content.elements import tag
from geo.export import Format
from geo.page import own, session
from geo.page.components import component
from geo.page.markdown import plain
from geo.perspective import Perspective
from geo.words import language
from geo.words.language import _

_MOST_NAMED = 5
_EMBEDDED_HEIGHT = 720


def show(perspective: Perspective) -> None:
    """Draw the buttons, and say which parts of the link could not be shown."""
    with st.container(horizontal=True, gap="xsmall", key="links share"):
        _copies(perspective, "share", _link())
        with st.popover(_("Share"), icon=":material/share:", on_change="rerun", key="sharing") as menu:
            if menu.open:
                _more(perspective)
        with st.popover(_("Download"), icon=":material/download:", on_change="rerun", key="downloads") as menu:
            if menu.open:
                _downloads(perspective)
    if perspective.reading:
        st.caption(_("A link to your own text has nothing of the text in it: whoever opens it is asked for the text."))
    elif own.is_own(session.open_id()):
        st.caption(_("A link to your own article asks whoever opens it for its two files."))
    if left_out := session.left_out():
        names = _(", ").join(name[:30] for name in left_out[:_MOST_NAMED])
        more = _(" and {count} more").format(count=len(left_out) - _MOST_NAMED) if len(left_out) > _MOST_NAMED else ""
        words = _("This link says more than can be shown here; left out, or taken in part: {fields}.")
        st.caption(plain(words.format(fields=names + more)))


def finding(perspective: Perspective) -> None:
    """Draw the menu that shares the finding of the open claim: link, words, picture."""
    if perspective.open_verdict is None:
        return
    with st.popover(_("Share this finding"), icon=":material/share:", on_change="rerun", key="sharing finding") as menu:
        if menu.open:
            _finding(perspective)


def _finding(perspective: Perspective) -> None:
    claim = perspective.view.claim
    drawn = export.FINDINGS["svg"].write(perspective)
    if verdict := perspective.open_verdict:
        words = in_words(verdict)
        said = (words.quote, words.badge, words.finding, perspective.article.heading.title, "{link}")
        _copies(perspective, "share finding", _link(), (_("Copy as text"), "\n".join(said), _("Text copied")))
        st.html(tag("img", src=_data(drawn), alt=words.finding, class_="dl-picture"))
    for name, format_ in export.FINDINGS.items():
        _file(
            format_, partial(format_.write, perspective), export.file_name(perspective.article, name, claim), "finding"
        )


def _link() -> tuple[str, str, str]:
    return _("Copy link"), "{link}", _("Link copied")


def _copies(perspective: Perspective, key: str, *copies: tuple[str, str, str]) -> None:
    """Buttons that copy: of each its label, the text with {link} for the address, and what is said when it is done."""
    component("share", tag("p"), isolate_styles=False)(
        key=key,
        width="content",
        data={
            "copies": [{"label": label, "text": text, "copied": copied} for label, text, copied in copies],
            "send": _("Send to…"),
            "title": controls.document_title(perspective),
            "read": bool(st.query_params),
            "tooLong": _("This link is too long to be read; this is the story at first sight."),
            "byHand": _("Your browser does not let a page copy; copy this:"),
        },
    )


def _more(perspective: Perspective) -> None:
    title = perspective.article.heading.title
    citation = provenance.citation(perspective.article, session.now())
    copies = [(_("Cite this view"), citation, _("Citation copied"))]
    if perspective.home:
        embed = tag(
            "iframe",
            src="{embed}",
            title=title,
            width="100%",
            height=str(_EMBEDDED_HEIGHT),
            style="border:0",
            loading="lazy",
            allow="fullscreen; clipboard-write",
        )
        copies.append((_("Copy code for your site"), str(embed), _("Code copied")))
    _copies(perspective, "share more", *copies)
    st.button(
        _("Present to a class"),
        icon=":material/co_present:",
        on_click=session.choose,
        kwargs={"presenting": True, "place": ""},
    )
    if perspective.home:
        st.caption(_("Scan to open this view"))
        qr_code(perspective)


def qr_code(perspective: Perspective) -> None:
    """Draw the QR code of the view's link. Of a link that is too long for one, draw nothing."""
    from geo.picture import qr

    try:
        code = qr.svg(perspective.link)
    except ValueError:
        return
    st.html(tag("img", src=_data(code), alt=_("QR code of the link to this view"), class_="dl-qr"))


def _data(svg: bytes) -> str:
    return f"data:image/svg+xml;base64,{base64.b64encode(svg).decode()}"


def _downloads(perspective: Perspective) -> None:
    if perspective.reading:
        may = st.checkbox(
            _("I may share this text"),
            help=_(
                "Then the web page shows it with what was found in it. "
                "Otherwise no file has more of it than quotes of 12 words."
            ),
            key="may share",
        )
        perspective = perspective if may else replace(perspective, reading=None)
    # A file does not know where it will lie.
    perspective = replace(perspective, home="")
    for name, format_ in export.FORMATS.items():
        _file(format_, partial(export.write, name, perspective), export.file_name(perspective.article, name))


def _file(format_: Format, write: partial[bytes], name: str, of: str = "") -> None:
    st.download_button(
        format_.title,
        language.bind_language(write),
        name,
        format_.mime,
        key=f"download {of} {format_.id}" if of else f"download {format_.id}",
        on_click="ignore",
        width="stretch",
    )
