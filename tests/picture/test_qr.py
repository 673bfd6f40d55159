"""The QR code: its border, its colours, and that a link which is too long is refused."""

import re
import xml.etree.ElementTree as ET

import pytest

from geo.picture import qr

LINK = "https://dateline.example/?story=samoa-wreck&claim=route&lang=ja"


def test_it_is_dark_on_white_with_a_border_of_four_modules() -> None:
    root = ET.fromstring(qr.svg(LINK))
    size = int(root.attrib["viewBox"].split()[-1])
    paths = list(root)
    assert [path.get("fill") or path.get("stroke") for path in paths] == ["#fff", "#000"]
    assert paths[0].attrib["d"] == f"M0 0h{size}v{size}h-{size}z"
    assert re.match(r"M4 4\.5h7", paths[1].attrib["d"])  # the finder pattern in the corner
    assert (size - 8 - 17) % 4 == 0  # a version of the standard


def test_the_same_link_is_the_same_code_and_another_link_is_not() -> None:
    assert qr.svg(LINK) == qr.svg(LINK) != qr.svg(f"{LINK}2")


def test_a_link_that_no_code_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        qr.svg("https://dateline.example/?" + "x" * 3000)
