"""The elements of an SVG, and the whole as a PNG with the shipped fonts only."""

import xml.etree.ElementTree as ET
from typing import TypeAlias

import resvg_py

from geo import map as atlas
from geo.picture import typesetting

Node: TypeAlias = ET.Element

NAMESPACE = "http://www.w3.org/2000/svg"
"""The XML namespace of SVG."""
_HALO = atlas.COLOURS["ground"]


def add(parent: Node, tag: str, **attributes: object) -> Node:
    """Add an element. In a name of an attribute `_` stands for `-`."""
    converted = {
        (name if name in _CAMEL else name.replace("_", "-")): (
            f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
        )
        for name, value in attributes.items()
    }
    return ET.SubElement(parent, tag, converted)


_CAMEL = {"patternUnits", "patternTransform"}


def write(
    parent: Node,
    text: str,
    x: float,
    y: float,
    size: float,
    fill: str,
    weight: int = 400,
    anchor: str = "start",
    halo: bool = False,
    thick: float = 3.5,
    spacing: float = 0,
    italic: bool = False,
) -> None:
    """Write a text that begins, ends or has its middle at a point; over the map with a halo."""
    node = add(parent, "text", x=x, y=y, font_size=size, fill=fill)
    if spacing:
        node.set("letter-spacing", f"{size * spacing:.1f}")
    if italic:
        node.set("font-style", "italic")
    if weight != 400:
        node.set("font-weight", str(weight))
    if anchor != "start":
        node.set("text-anchor", anchor)
    if halo:
        for name, value in (("paint-order", "stroke"), ("stroke", _HALO), ("stroke-linejoin", "round")):
            node.set(name, value)
        node.set("stroke-width", str(thick))
        node.set("stroke-opacity", "0.85")
    for families, piece in typesetting.runs(text):
        if families == typesetting.FAMILIES and not len(node):
            node.text = (node.text or "") + piece
        else:
            add(node, "tspan", font_family=families).text = piece


def rendered(drawn: bytes, zoom: int) -> bytes:
    """An SVG as PNG, `zoom` times as large, with the shipped fonts only."""
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=drawn.decode(),
            zoom=zoom,
            skip_system_fonts=True,
            font_files=list(typesetting.FILES),
            font_family="Arimo",
            sans_serif_family="Arimo",
        )
    )
