"""The elements of an SVG, and the whole as a PNG with the shipped fonts only."""

import xml.etree.ElementTree as ET
from typing import TypeAlias

import resvg_py

from geo.picture import typesetting

Node: TypeAlias = ET.Element

NAMESPACE = "http://www.w3.org/2000/svg"
"""The XML namespace of SVG."""


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
