"""The screen on which a reader approves an import: what each column means, the places on a map, what was set aside."""

import base64
from collections import defaultdict
from collections.abc import Sequence

import streamlit as st

from geo import importers
from geo.content import markup
from geo.content.blocks import Items, Table
from geo.content.elements import Html, tag
from geo.earth.position import Position
from geo.extract.draft import told_apart
from geo.extract.found import Spot, as_name
from geo.files import reading as files_reading
from geo.importers import report
from geo.importers.by_name import meant
from geo.importers.draft import Draft
from geo.importers.found import NONE_OF_THESE, SURENESS
from geo.importers.locating import correction
from geo.importers.meanings import COUNTRY, DIVISION, FIELDS, GEOHASH, POSITION, POSITION_LON_LAT
from geo.page import bringing, imported, looking_up, own, session
from geo.page.form.labels import of_field
from geo.page.imported import Imported
from geo.page.markdown import plain
from geo.page.panels import kept
from geo.story import limits
from geo.story.fields import FIRST_DAY, LAST_DAY
from geo.story.model import Article
from geo.words import formats
from geo.words.language import N_, Words, _

WORDS = Words(
    {
        POSITION: N_("Latitude and longitude"),
        POSITION_LON_LAT: N_("Longitude and latitude"),
        "section-title": N_("Title of a section"),
        "section-text": N_("Text of a section"),
        COUNTRY: N_("Country of the place"),
        DIVISION: N_("Part of the country"),
        GEOHASH: N_("Geohash"),
        "easting": N_("Easting"),
        "northing": N_("Northing"),
        "utm-zone": N_("UTM zone"),
        "mercator-x": N_("Web Mercator x, in metres"),
        "mercator-y": N_("Web Mercator y, in metres"),
        "latitude-minutes": N_("Latitude, minutes"),
        "latitude-seconds": N_("Latitude, seconds"),
        "latitude-half": N_("North or south"),
        "longitude-minutes": N_("Longitude, minutes"),
        "longitude-seconds": N_("Longitude, seconds"),
        "longitude-half": N_("East or west"),
    }
)
"""What only a file has, in words. The fields of a place are called as in the form."""

_FIRST = ("name", "latitude", "longitude", POSITION, POSITION_LON_LAT, "layer", "note", "source", "source_url")
"""What is chosen most."""

CHOICES: tuple[str, ...] = tuple(dict.fromkeys((*_FIRST, *FIELDS)))
"""What a column may mean, in the order of the menu."""

_MOST_COLUMNS, _MOST_ROWS, _MOST_ASIDE, _MOST_GUESSES, _MOST_PROPOSED = 12, 8, 10, 8, 3
_LONGEST = 60


def show(brought: Imported) -> None:
    """Draw the screen."""
    with st.spinner(_("Reading the file …")):  # it is seen only if this takes half a second
        made = imported.drafted(brought)
    with st.container(key="import"):
        _head(brought, made)
        _approval(brought, made)
        left, right = st.columns(2, gap="medium")
        with left, session.part():
            _picture(made.article)
            _notes(report.notes(imported.source(brought), made))
        with right, session.part():
            _columns(brought)
        with session.part():
            _by_name(brought, made)
        with session.part():
            _aside(made)
        with session.part():
            _first_rows(made)


# --- the decision -----------------------------------------------------------------------------------------------------


def _head(brought: Imported, made: Draft) -> None:
    source = imported.source(brought)
    rows, aside = len(source.records), len(made.aside)
    counts = {"format": importers.FORMATS[source.format].title, "rows": formats.number(rows, 0)}
    counts |= {"places": formats.number(rows - aside, 0), "aside": formats.number(aside, 0)}
    if aside:
        words = _("{format}. Rows: {rows}. Places: {places}. Set aside: {aside}.")
    else:
        words = _("{format}. Rows: {rows}. Each is a place.")
    title = _("Your places, from {file}").format(file=_cut(source.name)) if source.name else _("Your places")
    st.html(tag("h1", title, dir="auto") + tag("p", words.format(**counts)))


def _approval(brought: Imported, made: Draft) -> None:
    article = made.article
    if article is None:
        st.info(_("No row gives a place yet. Say which columns hold the names and the positions."))
    else:
        wide, narrow = st.columns([3, 1], gap="small")
        wide.text_input(
            _("Title"),
            max_chars=limits.LINE,
            **session.bound(
                "import title",
                brought.title or article.heading.title,
                change=lambda title: imported.tell(title=as_name(title)),
            ),
        )
        narrow.date_input(
            _("Date"),
            min_value=FIRST_DAY,
            max_value=LAST_DAY,
            format="YYYY-MM-DD",
            **session.bound("import date", brought.published, change=lambda day: imported.tell(published=day or None)),
        )
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="links import"):
        if article:
            st.button(_("Make it a story"), type="primary", key="import approve", on_click=_approve)
            if own.files().article:
                st.button(
                    _("Replace only locations.csv"),
                    key="import places",
                    help=_("Your article.toml stays as it is."),
                    on_click=_approve,
                    args=("locations",),
                )
            st.download_button(
                _("Download {file}").format(file=files_reading.LOCATIONS),
                lambda: imported.files(brought, made)[0],
                files_reading.LOCATIONS,
                "text/csv",
                key="import download",
                on_click="ignore",
                icon=":material/download:",
            )
        if brought.pasted:
            st.button(
                _("It is a news text"), key="import text", on_click=bringing.paste, kwargs={"text": brought.pasted}
            )
        st.button(_("Bring something else"), key="import other", on_click=session.open_other, args=(own.NEW,))
        kept.remove(brought.work)
        kept.keep(brought)


def _approve(*parts: str) -> None:
    """Make the import the reader's own story: both of its files, or those that are named. For callbacks."""
    session.speak()
    with session.part():
        if brought := imported.waiting():
            both = zip(("locations", "article"), imported.files(brought, imported.drafted(brought)), strict=True)
            taken = {part: data for part, data in both if not parts or part in parts}
            (bringing.bring if parts else bringing.bring_other)(**taken)


# --- what was understood ----------------------------------------------------------------------------------------------


def _picture(article: Article | None) -> None:
    if article is None:
        return
    from geo.picture import sketch  # its fonts are needed by few

    held = st.session_state.get(imported.SKETCH)
    if not isinstance(held, tuple) or held[0] is not article:
        positions: defaultdict[str, list[Position]] = defaultdict(list)
        colours = {layer.id: layer.colour for layer in article.layers}
        for place in article.places:
            positions[colours[place.layer]].append(place.position)
        held = article, f"data:image/svg+xml;base64,{base64.b64encode(sketch.svg(positions)).decode()}"
        st.session_state[imported.SKETCH] = held
    st.html(tag("img", src=held[1], alt=_("Map of the places"), class_="dl-sketch"))


def _notes(notes: Sequence[str]) -> None:
    if notes:
        st.html(tag("h2", _("What was done")) + markup.html([Items(tuple(notes))]))


def _columns(brought: Imported) -> None:
    columns = list(enumerate(imported.source(brought).columns))
    if not columns:
        return
    st.html(tag("h2", _("What the columns mean")))
    shown, rest = columns, []
    if len(columns) > _MOST_COLUMNS:
        shown = [(index, name) for index, name in columns if _matters(brought, index)]
        rest = [(index, name) for index, name in columns if not _matters(brought, index)]
    for index, name in shown:
        _column(brought, index, name)
    if rest:
        with st.expander(_("Further columns, left out: {count}").format(count=formats.number(len(rest), 0))):
            for index, name in rest[: 4 * _MOST_COLUMNS]:
                _column(brought, index, name)


def _matters(brought: Imported, index: int) -> bool:
    meaning = imported.meanings(brought)[index]
    return bool(meaning.field or meaning.doubt)


def _column(brought: Imported, index: int, name: str) -> None:
    meaning = imported.meanings(brought)[index]
    shown = _cut(name) or _("Column {number}").format(number=index + 1)
    left, right = st.columns([3, 2], gap="small", vertical_alignment="center")
    with left:
        st.html(
            _described(
                shown,
                [_cut(value, 30) for value in report.samples(imported.source(brought), index)],
                meaning.reason,
                meaning.doubt,
            )
        )
    names = {"": _("Left out")} | {field: WORDS[field] if field in WORDS else of_field(field) for field in CHOICES}
    right.selectbox(
        _("What “{column}” means").format(column=plain(shown)),
        list(names),
        format_func=names.__getitem__,
        label_visibility="collapsed",
        **session.bound("import column", meaning.field, str(index), change=lambda field: imported.choose(index, field)),
    )


def _described(name: str, samples: Sequence[str], reason: str, doubt: str) -> Html:
    told = (tag("span", tag("bdi", sample)) for sample in samples)
    return tag(
        "div",
        tag("div", tag("b", name, dir="auto"), " ", tag("small", reason) if reason else ""),
        tag("div", *told, class_="dl-samples") if samples else "",
        tag("small", doubt, class_="dl-doubt") if doubt else "",
        class_="dl-column",
    )


# --- rows -------------------------------------------------------------------------------------------------------------


def _by_name(brought: Imported, made: Draft) -> None:
    """The places that were found by their names, the least sure first, and those that the reader chose."""
    chosen = {number: spot for number, spot in brought.accepted.items() if spot.id != NONE_OF_THESE.id}
    if not (made.guesses or chosen):
        return
    st.html(tag("h2", _("Places found by their names")))
    if made.guesses:
        st.caption(
            _("These rows have no position of their own. If a place is not the one that is meant, choose another.")
        )
    for number, accepted in chosen.items():
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"links accepted {number}"):
            words = _("Row {number}: {place}").format(number=number, place=accepted.described or accepted.name)
            st.html(tag("p", words, dir="auto"), width="content")
            st.button(_("Take back"), key=f"import back {number}", on_click=imported.refuse, args=(number,))
    shown = int(st.session_state.get(imported.SHOWN, _MOST_GUESSES))
    for guess in made.guesses[:shown]:
        said = _("{place}: {sure}, {reason}").format(
            place=guess.place.described, sure=SURENESS[guess.sure], reason=guess.reason
        )
        _row(guess.number, guess.label, said, guess.proposals, may_refuse=True, is_doubtful=guess.sure == "guess")
    if (more := len(made.guesses) - shown) > 0:
        st.button(
            _("Show more: {count}").format(count=formats.number(more, 0)),
            key="import more",
            on_click=lambda: st.session_state.__setitem__(imported.SHOWN, shown + 3 * _MOST_GUESSES),
        )


def _aside(made: Draft) -> None:
    if not made.aside:
        return
    st.html(tag("h2", _("Rows that are set aside")))
    st.caption(
        _(
            "They are left out of the story, unless you choose a place for them here. "
            "A comment in article.toml lists them."
        )
    )
    corrected = {row.number: only for row in made.aside if (only := correction(row.proposals))}
    if len(corrected) > 1:
        st.button(
            _("Correct the positions of {count} rows").format(count=formats.number(len(corrected), 0)),
            key="import all",
            on_click=imported.accept,
            args=(corrected,),
        )
    # Those that a button can mend come first.
    rows = sorted(made.aside, key=lambda row: not row.proposals)
    for row in rows[:_MOST_ASIDE]:
        _row(row.number, row.label, row.reason, row.proposals)
    if (more := len(rows) - _MOST_ASIDE) > 0:
        st.caption(_("And further rows: {count}").format(count=formats.number(more, 0)))


def _row(
    number: int,
    label: str,
    said: str,
    proposals: Sequence[Spot],
    *,
    may_refuse: bool = False,
    is_doubtful: bool = False,
) -> None:
    """A row with what is said of it, the places that may be meant, and a field for any other."""
    found = st.session_state.get(imported.LOOKED_UP)
    is_asked = isinstance(found, tuple) and found[0] == number
    spots = found[2] if isinstance(found, tuple) and is_asked and found[2] else proposals[:_MOST_PROPOSED]
    names = told_apart(spots, described=True)
    by_id = {each.id: each for each in spots}
    title = _("Row {number}: {label}") if label else _("Row {number}")
    left, right = st.columns([2, 3], gap="small")
    left.html(
        tag(
            "div",
            tag("b", title.format(number=number, label=_cut(label)), dir="auto"),
            tag("small", said, class_="dl-doubt" if is_doubtful else ""),
            class_="dl-column",
        )
    )
    with right, st.container(horizontal=True, gap="small", vertical_alignment="center", key=f"links row {number}"):
        for id_, name in names.items():
            st.button(
                plain(name),
                key=f"import take {number} {id_}",
                on_click=imported.accept,
                args=({number: by_id[id_]},),
            )
        if may_refuse:
            st.button(
                _("None of these"),
                key=f"import refuse {number}",
                help=_("The row is set aside."),
                on_click=imported.accept,
                args=({number: NONE_OF_THESE},),
            )
        key = f"import place {number}"
        st.text_input(
            _("A place for row {number}").format(number=number),
            key=key,
            placeholder=_("Another place, or a position"),
            max_chars=limits.LINE,
            label_visibility="collapsed",
            width=220,
            on_change=_look_up,
            args=(number, key),
        )
        if isinstance(found, tuple) and is_asked and not found[2]:
            st.caption(looking_up.LookedUp("", found[1], ()).unknown)


def _look_up(number: int, key: str) -> None:
    """Take the place or the position that a reader typed for a row; several of a name are offered. For callbacks."""
    name = str(st.session_state[key]).strip()
    spots = meant(name)
    if len(spots) == 1:
        imported.accept({number: spots[0]})
        st.session_state.pop(imported.LOOKED_UP, None)
    else:
        st.session_state[imported.LOOKED_UP] = (number, name, spots) if name else None


def _first_rows(made: Draft) -> None:
    if made.article is None:
        return
    layers = {layer.id: layer.title for layer in made.article.layers if len(made.article.layers) > 1}
    shown = made.article.places[:_MOST_ROWS]
    rows = tuple(
        (
            _cut(place.name),
            formats.position(place.latitude, place.longitude),
            layers.get(place.layer, ""),
            place.time_zone,
            _cut(place.note),
            _cut((made.reasons or {}).get(place.id, ""), 140),
        )
        for place in shown
    )
    caption = _("The first places: {count} of {all}").format(
        count=formats.number(len(shown), 0), all=formats.number(len(made.article.places), 0)
    )
    columns = (_("Place"), _("Position"), _("Layer"), _("Time zone"), _("Note"), _("What is a guess"))
    keep = [index for index in range(len(columns)) if any(row[index] for row in rows)]
    table = Table(caption, tuple(columns[i] for i in keep), tuple(tuple(row[i] for i in keep) for row in rows))
    st.html(tag("div", markup.html([table]), class_="dl-blocks"))


def _cut(text: str, most: int = _LONGEST) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
