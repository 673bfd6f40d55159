"""The reader's own article: a text to paste, or two files to upload and edit. They stay in the session's memory."""

import datetime as dt
from collections.abc import Callable

import streamlit as st

from geo import export
from geo.content import markup, tables
from geo.content.markup import tag
from geo.extract import documents, draft, example
from geo.extract.found import UnreadableError
from geo.extract.reader import Reading
from geo.files import reading as files_reading
from geo.page import own, session
from geo.page.panels import reading as column
from geo.story.fields import FIRST_DAY, LAST_DAY
from geo.story.model import Article
from geo.story.problems import DataError
from geo.story.warnings import find_warnings
from geo.words import formats
from geo.words.language import _

MAX_EDITED = 100_000
"""The largest file, in bytes, that can be edited on the page: each run sends its text to the browser."""

_FILES = {"locations": files_reading.LOCATIONS, "article": files_reading.ARTICLE}
_REFUSED, _FIELD = "own refused", "own text field"


def show(story_id: str) -> Article | None:
    """Draw the field for a text or the editor of the two files, or say that the session does not have this story.

    Returns:
        The story; None if there is none yet, or if it has problems.
    """
    if story_id == own.NEW:
        st.html(
            tag("h1", _("Your own article"))
            + tag("p", _("Paste a news text: within a second you see its places on the map, and its figures checked."))
        )
        _field()
        with st.expander(_("Or bring the two files of a story"), key="own fold"), st.container(key="own files"):
            _editor(own.Files())
        return None
    if story_id == own.text().id:
        return _text()
    if story_id == own.files().id:
        return _story(own.files())
    _not_here()
    return None


# --- a text -----------------------------------------------------------------------------------------------------------


def _text() -> Article | None:
    """Read the text. The field stands above what was found, folded unless the text cannot be read."""
    if own.is_read():
        found = own.reading()
    else:
        with st.spinner(_("Reading the text …")):
            found = own.reading()
    if isinstance(found, UnreadableError):
        st.html(tag("h1", _("Your own article")))
        _field()
        st.error(str(found))
        return None
    with st.expander(_("Your text"), key="own text"):
        _field(found)
    places = found.draft.article.places
    if not places:
        st.html(tag("h1", _("Your own article")))
        st.info(_("No place was found in this text, so there is no map."))
        column.show_alone(found)
    return found.draft.article if places else None


def _field(found: Reading | None = None) -> None:
    if found is None:  # else the text's marks are listened to
        column.listen()
    with st.container(key="own field"):
        _wide(found)
    if refused := st.session_state.pop(_REFUSED, ""):
        st.error(refused)
    st.caption(
        _("The text stays in the memory of this session: not on a disk, not in a log, not in anybody else's page. "
          "It is gone when you close or reload the page.")
    )  # fmt: skip


def _wide(found: Reading | None) -> None:
    """The field, and beside it the article's date, a file and the example."""
    wide, narrow = st.columns([2, 1], gap="medium")
    with wide:
        key = f"{_FIELD} {st.session_state.get(_FIELD, 0)}"

        def written() -> None:
            _take(st.session_state[key])

        st.text_area(
            _("The text of an article"),
            own.text().text,
            height=320,
            key=key,
            placeholder=_("Paste a news text here, in English."),
            on_change=written,
        )
        with st.container(horizontal=True, gap="small", key="links text"):
            st.button(_("Check the text"), type="primary", key="own check", on_click=written)
            if found:
                _keep(found)
            if own.text().id != own.NEW:
                st.button(_("Delete"), key="own forget", on_click=session.forget)
    with narrow:
        _beside(found)


def _take(text: str) -> None:
    session.speak()
    if text.strip():
        session.paste(text=text)
    else:
        st.session_state[_REFUSED] = _("There is no text yet. Paste one, or try the example.")


def _beside(found: Reading | None) -> None:
    """The article's date, a file instead of a pasted text, and the example."""
    published = own.text().published
    st.date_input(
        _("Date of the article"),
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        format="YYYY-MM-DD",
        help=_("Weekdays and clocks are checked for this date. If you leave it out, it is looked for in the text."),
        **session.bound("published", published, change=lambda day: session.paste(published=_day(day))),
    )
    if found and found.published_by == "text" and found.published:
        st.caption(_("Found in the text: {date}").format(date=formats.day(found.published)))
    elif found and not found.published:
        st.caption(_("No date was found in the text."))

    def uploaded() -> None:
        if file := st.session_state[key]:
            _replace(lambda: documents.text_of(file.getvalue(), file.name))

    key = f"own document {st.session_state.get(_FIELD, 0)}"
    st.file_uploader(_("Or drop a .txt, .md, .html or .docx file"), key=key, on_change=uploaded)
    st.button(
        _("Try an example"), key="own example", icon=":material/lightbulb:", on_click=_replace, args=(example.text,)
    )


def _day(day: object) -> dt.date | None:
    return day if isinstance(day, dt.date) else None


def _replace(text_of: Callable[[], str]) -> None:
    """Put another text into the field. A new field is drawn: the browser would keep what stands in the old one."""
    session.speak()
    with session.part():  # Streamlit would log a fault of a callback, with its message
        try:
            text = text_of().replace("\r\n", "\n")
        except UnreadableError as error:
            st.session_state[_REFUSED] = str(error)
            return
        st.session_state[_FIELD] = st.session_state.get(_FIELD, 0) + 1
        _take(text)


def _keep(found: Reading) -> None:
    st.download_button(
        _("Keep as a story"),
        lambda: export.zipped(dict(zip(files_reading.FILES, draft.files(found.draft), strict=True))),
        "story.zip",
        "application/zip",
        help=_("The two files of a draft of a story, with the reason for each guess. Your text is not in it."),
        key="own keep",
        on_click="ignore",
        icon=":material/download:",
    )


# --- the two files of a story -----------------------------------------------------------------------------------------


def _story(files: own.Files) -> Article | None:
    fold = st.expander(_("The two files of your article"), expanded=isinstance(files.read, DataError), key="own story")
    with fold, st.container(key="own files"):
        _editor(files)
    if isinstance(files.read, DataError):
        _problems(files, files.read)
        return None
    if warnings := find_warnings(files.read):
        with st.expander(_("What you may want to look at again"), key="own warnings"):
            st.html(markup.html([tables.warnings(warnings)]))
    return files.read


def _editor(files: own.Files) -> None:
    if files.id == own.NEW:
        st.caption(
            _("A story is two files: the places in locations.csv, the text and its figures in article.toml. Start from "
              "the template, which explains each field, and replace it piece by piece; the map follows.")
        )  # fmt: skip
    st.caption(
        _("They stay in the memory of this session: not on a disk, not in a log, not in anybody else's page. "
          "They are gone when you close or reload it, so keep your own copy.")
    )  # fmt: skip
    for side, (part, name) in zip(st.columns(2), _FILES.items(), strict=True):
        with side:
            _file(part, name, getattr(files, part))
    with st.container(horizontal=True, gap="small", key="links own"):
        st.button(_("Start from a template"), key="own template", on_click=_template)
        if files.id != own.NEW:
            st.download_button(
                _("Download as a zip"),
                lambda: export.zipped({name: getattr(files, part) for part, name in _FILES.items()}),
                "story.zip",
                "application/zip",
                key="own zip",
                on_click="ignore",
                icon=":material/download:",
            )
            st.button(_("Delete"), key="own forget", on_click=session.forget)


def _file(part: str, name: str, data: bytes) -> None:
    def uploaded() -> None:
        if file := st.session_state[key]:
            session.bring(**{part: file.getvalue()})

    def edited(new: str) -> None:
        session.bring(**{part: files_reading.pasted(new, name)})

    key = f"own {part}"
    st.file_uploader(name, key=key, on_change=uploaded)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return
    if len(data) > MAX_EDITED:
        st.caption(_("It is too long to edit here; edit your own file and bring it again."))
        return
    st.text_area(
        _("{file}, to write or paste").format(file=name),
        height=260,
        placeholder=_("A table from a spreadsheet can be pasted as it is.") if part == "locations" else None,
        **session.bound("own", text, part, change=edited),
    )


def _template() -> None:
    locations, article = files_reading.template()
    session.bring(locations=locations, article=article)


def _problems(files: own.Files, error: DataError) -> None:
    """List the problems in the files that are there, and name the files that are missing."""
    problems = [problem for problem in error.problems if not _is_empty(files, problem.file)]
    if problems:
        st.html(markup.html([tables.problems(problems)]))
    missing = [name for name in _FILES.values() if _is_empty(files, name)]
    if missing:
        st.caption(_("Still to come: {files}").format(files=_(", ").join(missing)))


def _is_empty(files: own.Files, file: str) -> bool:
    return any(name == file and not getattr(files, part) for part, name in _FILES.items())


# --- another reader's, or of an earlier session -----------------------------------------------------------------------


def _not_here() -> None:
    st.html(
        tag("h1", _("This article is not here"))
        + tag(
            "p",
            _("The address is about an article that a reader brought. Such an article lives in that reader's session "
              "only, and is gone with it: when the page is closed or reloaded, or the server is started anew. "
              "If it is yours, paste its text or bring its two files again, and this address opens it as before."),
        )
    )  # fmt: skip
    _field()
    with st.expander(_("Or bring the two files of a story"), key="own fold"), st.container(key="own files"):
        for part, name in _FILES.items():
            _file(part, name, b"")
    if (last := own.last().id) != own.NEW:
        st.button(_("Open the article that you brought last"), on_click=session.open_other, args=(last,))
