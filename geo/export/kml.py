"""KML 2.2 for Google Earth and QGIS: what `geo.export.geojson` has, in folders. Owns fastkml, pygeoif, lxml.

Google Earth shows a description as HTML and fills in `$[...]`, so text is HTML there before it is XML: a name `<b>`
arrives as `&amp;lt;b&amp;gt;`. Its balloon shows the description alone: of the default balloon, which shows the name
too, nobody says what it does to it. No icon has an address: Google Earth paints its own, and asks nobody for one.
"""

from collections.abc import Iterator
from datetime import datetime
from html import escape
from typing import Any

from fastkml import KML, Data, Document, ExtendedData, Folder, Placemark, StyleUrl
from fastkml.geometry import create_kml_geometry
from fastkml.styles import BalloonStyle, IconStyle, LineStyle, Style
from lxml import etree
from pygeoif import shape

from geo.content import provenance
from geo.export.geojson import DECIMALS, collection
from geo.story.model import Article
from geo.view import View
from geo.words.labels import _

CLAIM_COLOUR = "#555555"


class _Paint(IconStyle):
    """A colour for whatever icon there is; fastkml leaves out an `IconStyle` without an address."""

    def __bool__(self) -> bool:
        return True

    @classmethod
    def get_tag_name(cls) -> str:
        return IconStyle.get_tag_name()


def write(article: Article, view: View, instant: datetime) -> bytes:
    """The story as KML. What the view hides is switched off, and so are the claims' lines but that of the open claim.

    Args:
        article: The story.
        view: Whose origin is measured from, in whose unit texts are, and which layers are shown.
        instant: The instant (aware) of the UTC offsets.
    """
    found = collection(article, view, instant)
    about = [*provenance.notes(article, instant), *found["metadata"]["limits"]]
    origin = article.place_by_id[view.origin].name
    titles = {layer.id: layer.title for layer in article.layers}
    titles |= {"leg:": _("Lines from {origin}").format(origin=origin), "claim:": _("Claims")}
    placemarks: dict[str, list[Placemark]] = {key: [] for key in titles}
    for feature in found["features"]:
        kind, _colon, id_ = feature["id"].partition(":")
        key = feature["properties"]["layer_id"] if kind == "place" else f"{kind}:"
        placemarks[key].append(_placemark(feature, kind, id_, article, view))
    document = Document(
        name=article.heading.title,
        description=_text("\n".join(about)),
        style_url=StyleUrl(url="#claim"),
        styles=list(_styles(article)),
        features=[Folder(name=titles[key], features=within) for key, within in placemarks.items() if within],
    )
    root = KML(features=[document]).etree_element(precision=DECIMALS)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return written


def _text(text: str) -> str:
    """Text that is itself again after it was read as HTML, with nothing in it to fill in."""
    return escape(text, quote=False).replace("$[", "$&#91;")


def _styles(article: Article) -> Iterator[Style]:
    for id_, colour in [*((f"layer-{layer.id}", layer.colour) for layer in article.layers), ("claim", CLAIM_COLOUR)]:
        red, green, blue = colour[1:3], colour[3:5], colour[5:7]
        painted = f"ff{blue}{green}{red}".lower()
        yield Style(
            id=id_,
            styles=(_Paint(color=painted), LineStyle(color=painted, width=2), BalloonStyle(text="$[description]")),
        )


def _placemark(feature: dict[str, Any], kind: str, id_: str, article: Article, view: View) -> Placemark:
    properties = feature["properties"]
    style = "claim" if kind == "claim" else f"layer-{article.place_by_id[id_].layer}"
    return Placemark(
        name=properties["name"],
        visibility=id_ == view.claim if kind == "claim" else view.shows(article, id_),
        description=_text(properties["description"]),
        style_url=StyleUrl(url=f"#{style}"),
        extended_data=ExtendedData(
            elements=[
                Data(name=name, value="; ".join(value) if isinstance(value, list) else str(value))
                for name, value in properties.items()
                if name not in ("name", "description") and value not in (None, "", [])
            ]
        ),
        kml_geometry=create_kml_geometry(shape(feature["geometry"]), tessellate=kind != "place" or None),
    )
