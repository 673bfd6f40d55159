"""The reader's own article: one place for a text, a table or any file, and the editor of a story's two files.

What a reader brings stays in the session's memory, and in the reader's browser.
"""

import datetime as dt
from collections.abc import Callable
from functools import partial

import streamlit as st

from geo import export, importers
from geo.content import markup, tables
from geo.content.elements import tag
from geo.extract import draft, example
from geo.extract.found import UnreadableError
from geo.extract.reader import Reading
from geo.files import reading as files_reading
from geo.importers import archive, arrival
from geo.importers.arrival import Arrival, Story, Text
from geo.importers.source import Source, UnreadableFileError
from geo.page import bringing, imported, own, session
from geo.page.imported import Imported
from geo.page.markdown import plain
from geo.page.panels import form, importing, kept
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
_REFUSED = "own refused"


def show(story_id: str) -> Article | None:
    """Draw the place for whatever is brought, or what was brought, or say that the session does not have it.

    Returns:
        The story; None if there is none yet, or if it has problems.
    """
    if story_id == own.NEW:
        st.html(
            tag("h1", _("Your own article"))
            + tag("p", _("Paste a news text: within a second you see its places on the map, and its figures checked. "
                         "Or bring places as you have them: a spreadsheet, a map, a whole story."))
        )  # fmt: skip
        kept.listed()
        if brought := imported.waiting():
            st.button(_("Back to the places that you brought"), on_click=session.open_other, args=(brought.id,))
        _field()
        form.start()
        return None
    if (brought := imported.waiting()) and story_id == brought.id:
        importing.show(brought)
        return None
    if not own.kind_of(story_id):
        own.recall(story_id)
    if kind := own.kind_of(story_id):
        with st.container(key="own bar"):
            bar = kept.bar()
            story = _text() if kind == "text" else _story(own.files())
        if not story:
            session.name_story()
        if not story or session.MAP_CAME in st.session_state:  # else the next run has it: the map comes first
            with bar:
                kept.show(kind)
        return story
    _not_here(story_id)
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
        st.error(plain(str(found)))
        return None
    with st.expander(_("Your text"), key="own text"):
        _field(found)
    places = found.draft.article.places
    if not places:
        st.html(tag("h1", _("Your own article")))
        st.info(_("No place was found in this text, so there is no map."))
        _or_table()
        column.show_alone(found)
    return found.draft.article if places else None


def _field(found: Reading | None = None) -> None:
    if found is None:  # else the text's marks are listened to
        column.listen()
    with st.container(key="own field"):
        _wide(found)
    _say_refused()
    kept.privacy()


def _say_refused() -> None:
    """Say why what was brought last could not be read; the reason may have names from its files."""
    if refused := st.session_state.pop(_REFUSED, ""):
        st.error(plain(refused))


def _wide(found: Reading | None) -> None:
    """The field, and beside it the place for files; of a text that was read also its date."""
    wide, narrow = st.columns([2, 1], gap="medium")
    with wide:
        key = f"{own.FIELD} {st.session_state.get(own.FIELD, 0)}"

        def written() -> None:
            _take(st.session_state[key])

        st.text_area(
            _("Your text or table"),
            own.text().text,
            height=320,
            key=key,
            placeholder=_("Paste a news text in English, a table from a spreadsheet, or a map as GeoJSON or KML."),
            on_change=written,
        )
        with st.container(horizontal=True, gap="small", key="links text"):
            st.button(_("Check the text"), type="primary", key="own check", on_click=written)
            if found:
                _keep(found)
                if found.draft.article.places:
                    _or_table()
            else:
                st.button(_("Try an example"), key="own example", icon=":material/lightbulb:", on_click=_example)
                st.button(_("Start from a template"), key="own template", on_click=_template)
            if found:
                kept.remove(own.work("text"))
    with narrow:
        if found:
            _date(found)
        _drop()


def _drop() -> None:
    """The place for files of any kind."""
    key = f"own drop {st.session_state.get(own.FIELD, 0)}"

    def dropped() -> None:
        if given := st.session_state[key]:
            # A new field and a new box are drawn: the browser would keep what stands in the old ones.
            own.replace_field()
            files = [(file.name, file.getvalue()) for file in given]
            name, data = files[0]  # of several files no import is made
            _open(lambda: arrival.of_files(files), Imported(data, name))

    formats_ = [_("Text, web page, Word"), *(each.title for each in importers.FORMATS.values())]
    st.file_uploader(
        _("Or drop any file here"),
        key=key,
        on_change=dropped,
        accept_multiple_files=True,
        help=_("{formats}; the two files of a story.").format(formats=_(", ").join(formats_)),
    )


def _take(text: str) -> None:
    session.speak()
    if not text.strip():
        st.session_state[_REFUSED] = _("There is no text yet. Paste one, or try the example.")
    elif own.text().id != own.NEW and own.is_edit(text):
        bringing.paste(text=text)
    else:
        _open(lambda: arrival.of_text(text), Imported.of_text(text))


def _open(find_out: Callable[[], Arrival], brought: Imported, *, is_change: bool = False) -> None:
    """Open what was brought. If it cannot be read, what is there stays, and the page says why. For callbacks.

    Args:
        find_out: Tells what it is.
        brought: What waits for approval if it is neither an article nor a story.
        is_change: Whether the files of a story are a change of the one that is there.
    """
    session.speak()
    with session.part():  # Streamlit would log a fault of a callback, with its message
        try:
            found = find_out()
        except (UnreadableError, UnreadableFileError) as error:
            st.session_state[_REFUSED] = str(error)
            return
        match found:
            case Text(text):
                bringing.paste(text=text.replace("\r\n", "\n"))
            case Story(files):
                (bringing.bring if is_change else bringing.bring_other)(**files)
            case Source():
                session.open_other(imported.keep(brought, found))


def _or_table() -> None:
    """Offer to read the text as a table, if it could be one."""
    text = own.text().text
    if arrival.may_be_table(text):
        st.button(
            _("Read it as a table"),
            key="own table",
            on_click=_open,
            args=(partial(arrival.as_table, text), Imported.of_text(text, "table")),
        )


def _example() -> None:
    own.replace_field()
    bringing.paste(text=example.text())


def _date(found: Reading) -> None:
    """The article's date."""
    published = own.text().published
    st.date_input(
        _("Date of the article"),
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        format="YYYY-MM-DD",
        help=_("Weekdays and clocks are checked for this date. If you leave it out, it is looked for in the text."),
        **session.bound("published", published, change=lambda day: bringing.paste(published=_day(day))),
    )
    if found.published_by == "text" and found.published:
        st.caption(_("Found in the text: {date}").format(date=formats.day(found.published)))
    elif not found.published:
        st.caption(_("No date was found in the text."))


def _day(day: object) -> dt.date | None:
    return day if isinstance(day, dt.date) else None


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
    good = bringing.last_good()
    form.show()
    is_wrong = isinstance(files.read, DataError)
    fold = st.expander(_("The two files of your article"), expanded=is_wrong and not form.is_open(), key="own story")
    with fold, st.container(key="own files"):
        _editor(files)
    if isinstance(files.read, DataError):
        # The form says what is wrong beside its fields.
        with st.expander(_("Fix these first")) if good and form.is_open() else st.container():
            _problems(files, files.read)
        if good:
            st.caption(_("The map shows your story as it was before."))
        return good
    if warnings := find_warnings(files.read):
        with st.expander(_("What you may want to look at again"), key="own warnings"):
            st.html(markup.html([tables.warnings(warnings)]))
    return files.read


def _editor(files: own.Files) -> None:
    _say_refused()
    kept.privacy()
    for side, (part, name) in zip(st.columns(2), _FILES.items(), strict=True):
        with side:
            _file(part, name, getattr(files, part))
    with st.container(horizontal=True, gap="small", key="links own"):
        st.button(_("Start from a template"), key="own template", on_click=_template)
        st.download_button(
            _("Download as a zip"),
            lambda: export.zipped({name: getattr(files, part) for part, name in _FILES.items()}),
            "story.zip",
            "application/zip",
            key="own zip",
            on_click="ignore",
            icon=":material/download:",
        )
        if files.locations and isinstance(files.read, DataError):
            st.button(_("Read locations.csv as any table"), key="own import", on_click=_import_locations)
        kept.remove(own.work("files"))


def _file(part: str, name: str, data: bytes) -> None:
    def uploaded() -> None:
        if file := st.session_state[key]:
            _put(part, file.name, file.getvalue())

    def edited(new: str) -> None:
        bringing.bring(**{part: files_reading.pasted(new, name)})

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


def _put(part: str, name: str, data: bytes) -> None:
    """Take a file into one of the two boxes; what belongs into the other box, or is another thing, is recognised."""

    def belongs() -> Arrival:
        found, kept = arrival.of_file(name, data), {each: getattr(own.files(), each) for each in _FILES}
        match found:
            case Story(files):
                return Story(kept | dict(files))
            case Source(format="csv") if not data.startswith(archive.MARKS):
                return Story(kept | {"locations": data})
            case Source():
                return found
        return Story(kept | {part: data})

    _open(belongs, Imported(data, name), is_change=True)


def _import_locations() -> None:
    """Read locations.csv as a table of any kind, to be approved. For callbacks."""
    data = own.files().locations
    _open(lambda: importers.read(data, files_reading.LOCATIONS), Imported(data, files_reading.LOCATIONS))


def _template() -> None:
    locations, article = files_reading.template()
    bringing.bring_other(locations=locations, article=article)


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


def _not_here(story_id: str) -> None:
    """Look for it in the reader's browser; the rest is hidden until it is known that the browser does not have it."""
    kept.look_for(story_id)
    with st.container(key="own absent"):
        st.html(
            tag("h1", _("This article is not here"))
            + tag(
                "p",
                _("The address is about an article that a reader brought. Such an article is kept in that reader's "
                  "browser only, and this browser does not have it, or it was deleted. "
                  "If it is yours, paste its text or bring its two files again, and this address opens it as before. "
                  "If you were sent the address, ask the sender for the text or the files."),
            )
        )  # fmt: skip
        _field()
        if (last := own.last().id) != own.NEW:
            st.button(_("Open the article that you brought last"), on_click=session.open_other, args=(last,))
