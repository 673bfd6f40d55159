"""The colours of the map as map.css defines them: in light and dark, by day and in the deepest night."""

import re
from itertools import product

import pytest

from geo.map.shapes import COLOURS, DARK_COLOURS
from tests.stories import ROOT

CSS = (ROOT / "geo" / "map" / "static" / "map.css").read_text(encoding="utf-8")
THEMES = {"light": COLOURS, "dark": DARK_COLOURS}
RINGS_OF_NIGHT = 4  # sunset and three kinds of twilight, one shade over the other


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def over(colour: str, opacity: float, below: str) -> str:
    pairs = zip(*([int(each[at : at + 2], 16) for at in (1, 3, 5)] for each in (colour, below)), strict=True)
    return "#" + "".join(f"{round(top * opacity + under * (1 - opacity)):02x}" for top, under in pairs)


def rule(selector: str, name: str, theme: str = "light") -> str:
    """What the last rule for a selector says, with those for the dark theme only if asked for."""
    found = re.findall(rf"^(@media screen \{{ :root[^ ]* )?{re.escape(selector)} \{{([^}}]*)\}}", CSS, re.MULTILINE)
    bodies = [body for dark, body in found if not dark or theme == "dark"]
    values = [value for body in bodies for value in re.findall(rf"(?:^|[ ;]){name}: ([^;]+);", body)]
    return str(values[-1])


def grounds(theme: str) -> dict[str, tuple[str, str]]:
    """The sea's and the land's colour, by day and in the deepest night."""
    colours = THEMES[theme]
    day = sea, land = colours["sea"], colours["ground"]
    short = rule(".dl-night", "fill", theme)
    shade = short if len(short) == 7 else "#" + "".join(digit * 2 for digit in short[1:])
    opacity = float(rule(".dl-night", "fill-opacity", theme))
    for _ in range(RINGS_OF_NIGHT):
        sea, land = over(shade, opacity, sea), over(shade, opacity, land)
    return {"day": day, "night": (sea, land)}


@pytest.mark.parametrize("theme", THEMES)
def test_land_stands_out_from_the_sea(theme: str) -> None:
    colours = THEMES[theme]
    assert contrast(colours["sea"], colours["ground"]) >= 1.3
    sea, land = grounds(theme)["night"]
    assert contrast(sea, land) >= 1.25


@pytest.mark.parametrize(("theme", "light"), list(product(THEMES, ("day", "night"))))
def test_coast_and_arcs_stand_out_from_land_and_sea(theme: str, light: str) -> None:
    for below in grounds(theme)[light]:
        assert contrast(THEMES[theme]["coast"], below) >= 3
        for arc in (".dl-arc", ".dl-arc.dl-minor"):
            drawn = over(THEMES[theme]["arc"], float(rule(arc, "stroke-opacity")), below)
            assert contrast(drawn, below) >= 3, arc


@pytest.mark.parametrize("theme", THEMES)
def test_symbols_have_an_outline_that_stands_out(theme: str) -> None:
    assert rule(".dl-marker svg path", "stroke") == "var(--dl-ink)"
    for below in grounds(theme)["day"]:
        assert contrast(THEMES[theme]["ink"], below) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_all_colours_of_the_ground_differ(theme: str) -> None:
    named = [THEMES[theme][name] for name in ("sea", "ground", "coast", "border", "ink", "arc")]
    assert len(set(named)) == len(named)
