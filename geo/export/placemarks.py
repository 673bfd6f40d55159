"""KML 2.2 for Google Earth and QGIS: the features of `geo.export.geojson`, in folders. Owns fastkml, pygeoif, lxml.

Google Earth reads a description as HTML and replaces `$[...]` in it. So text is escaped as HTML and then as XML: a name
`<b>` is written as `&amp;lt;b&amp;gt;`. The balloon shows only the description: the default balloon shows the name too,
and it is not documented how it escapes that. Icons have no address, so Google Earth uses its own and loads nothing.
"""

from collections.abc import Iterator
from html import escape
from typing import Any

from fastkml import KML, Data, Document, ExtendedData, Folder, Placemark, StyleUrl
from fastkml.geometry import create_kml_geometry
from fastkml.styles import BalloonStyle, IconStyle, LineStyle, Style
from lxml import etree
from pygeoif import shape

from geo.content import provenance
from geo.earth import geodesy, rings
from geo.export.geojson import DECIMALS, collection, geometry
from geo.perspective import Perspective
from geo.story.model import RINGS, Article
from geo.words.language import _

CLAIM_COLOUR, RING_COLOUR = "#555555", "#8e5bd0"


class _Paint(IconStyle):
    """A colour for the default icon. fastkml leaves out an `IconStyle` without an address."""

    def __bool__(self) -> bool:
        return True

    @classmethod
    def get_tag_name(cls) -> str:
        return IconStyle.get_tag_name()


def write(perspective: Perspective) -> bytes:
    """The story as KML. Hidden places are switched off, and so are the lines of claims, except the open claim's."""
    article = perspective.article
    geojson = collection(perspective)
    about = [*provenance.notes(article, perspective.instant), *geojson["metadata"]["limits"]]
    titles = {layer.id: layer.title for layer in article.layers}
    titles |= {
        "leg:": _("Lines from {origin}").format(origin=perspective.origin.name),
        "claim:": _("Claims"),
        "ring:": _("Range rings"),
    }
    placemarks: dict[str, list[Placemark]] = {key: [] for key in titles}
    for feature in geojson["features"]:
        kind, _colon, id_ = feature["id"].partition(":")
        key = feature["properties"]["layer_id"] if kind == "place" else f"{kind}:"
        placemarks[key].append(_placemark(perspective, feature, kind, id_))
    document = Document(
        name=article.heading.title,
        description=_text("\n".join(about)),
        style_url=StyleUrl(url="#claim"),
        styles=list(_styles(article)),
        # The story itself, by the names of its two files: `geo.importers` makes it again.
        extended_data=ExtendedData(
            elements=[Data(name=name, value=text) for name, text in geojson["metadata"]["files"].items()]
        ),
        features=[Folder(name=titles[key], features=within) for key, within in placemarks.items() if within],
    )
    root = KML(features=[document]).etree_element(precision=DECIMALS)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return written


def _text(text: str) -> str:
    """Text escaped for HTML, and for Google Earth's `$[...]`."""
    return escape(text, quote=False).replace("$[", "$&#91;")


def _styles(article: Article) -> Iterator[Style]:
    painted_by = {f"layer-{layer.id}": layer.colour for layer in article.layers}
    for id_, colour in (painted_by | {"claim": CLAIM_COLOUR, "ring": RING_COLOUR}).items():
        red, green, blue = colour[1:3], colour[3:5], colour[5:7]
        painted = f"ff{blue}{green}{red}".lower()
        yield Style(
            id=id_,
            styles=(_Paint(color=painted), LineStyle(color=painted, width=2), BalloonStyle(text="$[description]")),
        )


def _value(value: object) -> str:
    """A property as one line; each of a list of tables as its values, in order."""
    if isinstance(value, list):
        return "; ".join(map(_value, value))
    return ", ".join(str(part) for part in value.values() if part) if isinstance(value, dict) else str(value)


def _placemark(perspective: Perspective, feature: dict[str, Any], kind: str, id_: str) -> Placemark:
    article, view, properties = perspective.article, perspective.view, feature["properties"]
    name, drawn = properties["name"], feature["geometry"]
    match kind:
        case "claim":
            style, visible = "claim", id_ == view.claim
        case "ring":
            ring = article.rings[int(id_) - 1]
            # A line: Google Earth fills an area over a pole, or of more than half the globe, wrongly.
            line = rings.ring(article.place_by_id[ring.place].position, ring.radius_m).line
            name, drawn = ring.title, geometry(geodesy.split(line))
            style, visible = "ring", RINGS in view.layers
        case _:
            place = article.place_by_id[id_]
            name = place.name if kind == "place" else name
            style, visible = f"layer-{place.layer}", perspective.shows(place)
    return Placemark(
        name=name,
        visibility=visible,
        description=_text(properties["description"]),
        style_url=StyleUrl(url=f"#{style}"),
        extended_data=ExtendedData(
            elements=[
                Data(name=name, value=_value(value))
                for name, value in properties.items()
                if name not in ("name", "description") and value not in (None, "", [])
            ]
        ),
        kml_geometry=create_kml_geometry(shape(drawn), tessellate=kind != "place" or None),
    )
