"""The small map of an import."""

import random
import re
import time
import xml.etree.ElementTree as ET

import pytest

from geo.picture import sketch
from geo.picture.elements import NAMESPACE

BLUE, RED = "#0072b2", "#d55e00"


def dots(drawn: bytes, colour: str) -> list[tuple[int, int]]:
    """Where the dots of a colour are, in pixels."""
    paths = [path.get("d", "") for path in ET.fromstring(drawn) if path.get("stroke") == colour]
    return [(int(x), int(y)) for path in paths for x, y in re.findall(r"M(\d+) (\d+)h0", path)]


def test_places_lie_as_on_a_map_in_their_colours() -> None:
    drawn = sketch.svg({BLUE: [(59.9, 10.7)], RED: [(60.4, 5.3), (63.4, 10.4)]})
    (oslo,), (bergen, trondheim) = dots(drawn, BLUE), dots(drawn, RED)
    assert bergen[0] < oslo[0]
    assert trondheim[1] < oslo[1]


@pytest.mark.parametrize(
    "positions",
    [
        [(0.0, 0.0)],
        [(90.0, 0.0), (-90.0, 0.0)],
        [(10.0, 179.0), (10.0, -179.0)],
        [(48.85, 2.35), (48.86, 2.34)],
        [(51.5, -0.1), (-33.9, 151.2), (40.7, -74.0)],
    ],
)
def test_every_place_is_on_it(positions: list[tuple[float, float]]) -> None:
    drawn = sketch.svg({BLUE: positions})
    assert ET.fromstring(drawn).tag == f"{{{NAMESPACE}}}svg"
    assert 1 <= len(set(dots(drawn, BLUE))) <= len(positions)
    far = [position for position in positions if abs(position[0] - positions[0][0]) > 1]
    assert len(set(dots(drawn, BLUE))) >= len(far) + 1


def test_places_on_both_sides_of_the_180th_meridian_are_near_each_other() -> None:
    (west, _), (east, _) = dots(sketch.svg({BLUE: [(10.0, 179.0), (10.0, -179.0)]}), BLUE)
    assert 0 < east - west < sketch.WIDTH


def test_ten_thousand_places_take_no_second() -> None:
    draw = random.Random(1)
    positions = [(draw.uniform(-60, 70), draw.uniform(-180, 180)) for _place in range(10_000)]
    sketch.svg({BLUE: positions[:2]})
    began = time.process_time()
    drawn = sketch.svg({BLUE: positions})
    assert time.process_time() - began < 1
    assert len(drawn) < 500_000
