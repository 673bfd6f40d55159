"""A perspective follows from story, view and instant."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from geo.earth import geodesy
from geo.files import reading
from geo.perspective import Perspective
from geo.view import View

SHIPPED = reading.load(Path(__file__).parents[1] / "data")
NOON = datetime(2024, 7, 28, 12, tzinfo=UTC)


def test_legs_begin_at_the_origin_and_lead_to_every_place() -> None:
    seen = Perspective(SHIPPED, View.default(SHIPPED).choosing(origin="hawaii"), NOON)
    assert seen.origin.id == "hawaii"
    assert seen.legs.keys() == SHIPPED.place_by_id.keys()
    expected = geodesy.leg(seen.origin.position, SHIPPED.place_by_id["yokota"].position)
    assert seen.legs["yokota"] == expected


def test_the_origin_is_shown_though_its_layer_is_hidden() -> None:
    view = View.default(SHIPPED).choosing(layers=("flashpoints",), origin="yokota")
    shown = Perspective(SHIPPED, view, NOON).shown
    assert {place.id for place in shown if place.layer != "flashpoints"} == {"yokota"}


def test_a_naive_instant_is_refused() -> None:
    with pytest.raises(ValueError, match="has no UTC offset"):
        Perspective(SHIPPED, View.default(SHIPPED), NOON.replace(tzinfo=None))
