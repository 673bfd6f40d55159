"""The reader's own article: two files to upload, edit and download. They stay in the session's memory."""

import streamlit as st

from geo import export
from geo.content import markup, tables
from geo.content.markup import tag
from geo.files import reading
from geo.page import session
from geo.story.model import Article
from geo.story.problems import DataError
from geo.story.warnings import find_warnings
from geo.words.language import _

MAX_EDITED = 100_000
"""The largest file, in bytes, that can be edited on the page: each run sends its text to the browser."""

_FILES = {"locations": reading.LOCATIONS, "article": reading.ARTICLE}


def show(story_id: str) -> Article | None:
    """Draw the editor, or say that the session does not have this story.

    Returns:
        The article; None if it has problems.
    """
    own = session.own()
    if story_id not in (own.id, session.OWN_STORY):
        _not_here(own)
        return None
    has_files = own.id != session.OWN_STORY
    if not has_files:
        st.html(tag("h1", _("Bring your own article")) + tag("p", _(
            "A place a row in locations.csv, the text and its figures in article.toml: that is a story. Start from the "
            "template, which says what each field is, and replace it piece by piece; the map follows."
        )))  # fmt: skip
    with st.expander(_("The two files of your article"), expanded=isinstance(own.read, DataError), key="own files"):
        st.caption(
            _("They stay in the memory of this session: not on a disk, not in a log, not in anybody else's page. "
              "They are gone when you close or reload it, so keep your own copy.")
        )  # fmt: skip
        for side, (part, name) in zip(st.columns(2), _FILES.items(), strict=True):
            with side:
                _file(part, name, getattr(own, part))
        with st.container(horizontal=True, gap="small", key="links own"):
            st.button(_("Start from a template"), key="own template", on_click=_template)
            if has_files:
                st.download_button(
                    _("Download as a zip"),
                    lambda: export.zipped({name: getattr(own, part) for part, name in _FILES.items()}),
                    "story.zip",
                    "application/zip",
                    key="own zip",
                    on_click="ignore",
                    icon=":material/download:",
                )
                st.button(_("Forget it"), key="own forget", on_click=session.forget)
    if not isinstance(own.read, DataError):
        if warnings := find_warnings(own.read):
            with st.expander(_("What you may want to look at again"), key="own warnings"):
                st.html(markup.html([tables.warnings(warnings)]))
        return own.read
    if has_files:
        _problems(own, own.read)
    return None


def _file(part: str, name: str, data: bytes) -> None:
    def uploaded() -> None:
        if file := st.session_state[key]:
            session.bring(**{part: file.getvalue()})

    def edited(new: str) -> None:
        session.bring(**{part: reading.pasted(new, name)})

    key = f"own {part}"
    st.file_uploader(name, key=key, on_change=uploaded)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return
    if len(data) > MAX_EDITED:
        st.caption(_("It is too long to be mended here; mend it where it is and bring it again."))
        return
    st.text_area(
        _("{file}, to write or paste").format(file=name),
        height=260,
        placeholder=_("A table from a spreadsheet can be pasted as it is.") if part == "locations" else None,
        **session.bound("own", text, part, change=edited),
    )


def _template() -> None:
    locations, article = reading.template()
    session.bring(locations=locations, article=article)


def _not_here(own: session.Own) -> None:
    st.html(
        tag("h1", _("This article is not here"))
        + tag(
            "p",
            _("The address is about an article that a reader brought. Such an article lives in that reader's session "
              "only, and is gone with it: when the page is closed or reloaded, or the server is started anew. "
              "If it is yours, bring its two files again, and this address opens it as before."),
        )
    )  # fmt: skip
    for part, name in _FILES.items():
        _file(part, name, b"")
    if own.id != session.OWN_STORY:
        st.button(_("Open the article that you brought last"), on_click=session.open_other, args=(own.id,))


def _problems(own: session.Own, error: DataError) -> None:
    """List the problems in the files that are there, and name the files that are missing."""
    problems = [problem for problem in error.problems if not _is_empty(own, problem.file)]
    if problems:
        st.html(markup.html([tables.problems(problems)]))
    missing = [name for name in _FILES.values() if _is_empty(own, name)]
    if missing:
        st.caption(_("Still to come: {files}").format(files=_(", ").join(missing)))


def _is_empty(own: session.Own, file: str) -> bool:
    return any(name == file and not getattr(own, part) for part, name in _FILES.items())
