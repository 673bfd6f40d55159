"""The text of the story, section by section, with @place and #claim for links."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from geo.content.elements import tag
from geo.files import short_links
from geo.files.short_links import Names
from geo.page.components import component
from geo.page.form import changes, ids, picked, widgets
from geo.page.form.widgets import At
from geo.page.markdown import plain
from geo.story import limits
from geo.story.fields import id_from
from geo.story.model import Section
from geo.words import spelling
from geo.words.language import _

_LINKS = tag("div", "", class_="links", role="group")
_MOST_LINKS = 500


def show() -> None:
    """Draw one section, the menu of all, and the way to add one."""
    st.button(
        _("Add a section"),
        key="form add section",
        icon=":material/add:",
        on_click=_new,
        disabled=len(changes.listed("section")) >= limits.SECTIONS,
    )
    number = picked.number("section", _("Section"), lambda section: str(section.get("title", "")))
    if number is None:
        return
    values = changes.listed("section")[number]
    at = At("section", number, Section, values, changes.problems_of("section", number))
    widgets.draw(at, "title")
    _summary(at)
    ids.show("section", {str(each.get("id", "")): str(each.get("title", "")) for each in changes.listed("section")})


def _summary(at: At) -> None:
    names = _names()
    summary = str(at.values.get("summary", ""))
    text = short_links.shown(summary.strip(), names)

    def put(new: str) -> None:
        stored = short_links.stored(new.strip(), names)
        end = "\n" if "\n" in stored or summary.endswith("\n") else ""
        at.put("summary", stored + end if stored else None)

    with st.container(key="form section"):
        st.text_area(_("Text"), height=260, **at.bound("summary", text, put))
    changes.show_problems([*at.messages("summary"), *_unknown(text, names)])
    links = [
        {"sign": sign, "id": id_, "name": words}
        for sign, known in (("@", names["place"]), ("#", names["claim"]))
        for id_, words in [*known.items()][:_MOST_LINKS]
    ]
    component("links", _LINKS)(
        key="form links",
        data={
            "links": links,
            "field": ".st-key-form-section textarea",
            "label": _("Places and figures to link"),
            "none": _("Nothing is called so."),
        },
    )
    words = (
        _("Click a place or a figure to link it where the cursor stands, or type @ or # and a part of its name, then "
          "Enter. With words selected, they become the link: [other words]@{place}. A blank line begins a paragraph; "
          "*so* is emphasis.")
        .format(place=next(iter(names["place"]), "id"))
    )  # fmt: skip
    st.caption(plain(words))


def _names() -> Names:
    """The words of a link by what it links."""
    claims = {
        str(each.get("id")): str(each.get("quote", "")) or str(each.get("id")) for each in changes.listed("claim")
    }
    return {"place": changes.place_names(), "claim": claims}


def _unknown(text: str, names: Mapping[str, Mapping[str, str]]) -> list[str]:
    """What looks like a link and is none."""
    said = []
    for kind, id_ in short_links.unknown(text, names):
        near = spelling.nearest(id_, names[kind])
        sign = "@" if kind == "place" else "#"
        said.append(
            _("{link} links nothing yet; did you mean {near}?").format(link=sign + id_, near=sign + near)
            if near
            else _("{link} links nothing yet.").format(link=sign + id_)
        )
    return list(dict.fromkeys(said))


def _new() -> None:
    title = _("A new section")
    fields: dict[str, Any] = {
        "id": id_from(title, {str(each.get("id")) for each in changes.listed("section")}, "section"),
        "title": title,
        "summary": _("Write here."),
    }
    picked.add("section", fields)
