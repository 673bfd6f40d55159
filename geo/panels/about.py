"""The tab "About": method, sources, licences, and what is and is not checked."""

import streamlit as st

from geo import labels
from geo.claims import APPROXIMATE_WITHIN, HOLDS_WITHIN
from geo.labels import _
from geo.model import Article
from geo.panels import markup
from geo.panels.markup import tag


def show(article: Article) -> None:
    """Draw what a reader needs to know to trust the page, or not to."""
    percent = {"holds": f"{HOLDS_WITHIN:.0%}", "near": f"{APPROXIMATE_WITHIN:.0%}"}
    method = [
        _("Distances and azimuths are geodesics on the WGS84 ellipsoid, after Karney (2013). "
          "The line on the map is the line that was measured."),
        _("UTC offsets come from the IANA time zone database and hold for one instant only; "
          "the page shows which. A claim's date stands for 12:00 UTC of it, the article's date on the clocks for noon "
          "at the place measured from, as the hour is unknown."),
        _("A figure holds if it is the computed one as the article rounds, or within {holds}; "
          "it is approximate within {near}; beyond that it differs.").format(**percent),
        _("If it does not hold for the article's own end points or date but for others that are listed, "
          "it depends on them, and the page says which."),
        _("A deadline is read at its latest day, and judged by its outcome."),
    ]  # fmt: skip
    limits = [
        _("Checked: distances, time differences, deadlines with a known outcome."),
        _("Not checked: counts, intentions, opinions, and whether the article's other statements are true."),
        _("An area is measured from one point in it, named in its card; another point gives another distance."),
        _("Disputed places carry every party's name. Borders are Natural Earth's; disputed areas are hatched. "
          "None of this takes a side."),
        _("The map is a Mercator projection: true in direction, too large towards the poles."),
    ]  # fmt: skip
    licences = [
        _("Ground and disputed areas: Natural Earth, public domain."),
        _("Positions: the sources named below; GeoNames (CC BY 4.0), OpenStreetMap (ODbL), Wikipedia (CC BY-SA 4.0), "
          "OurAirports (public domain)."),
        _("Map: Leaflet (BSD 2-Clause), folium (MIT). Dateline: MIT."),
    ]  # fmt: skip
    for title, lines in (
        (_("How it is computed"), method),
        (_("What is and is not checked"), limits),
        (_("Licences"), licences),
    ):
        st.html(tag("h3", title, class_="dl-headline") + tag("ul", *(tag("li", line) for line in lines)))
    st.html(
        tag("h3", _("Sources of the positions"), class_="dl-headline")
        + tag(
            "ul",
            *(tag("li", place.name, ": ", markup.link(place.source, place.source_url)) for place in article.places),
        )
        + tag("p", _("The article is of {date}.").format(date=labels.article_date(article)), class_="dl-quiet-text")
    )
