"""Small line plots side by side, as SVG for light and dark pages."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 380, 280, 62, 40, 46
STYLE = (
    "text{font:12px system-ui,sans-serif;fill:#1d2a33}.grid{stroke:#8894;fill:none}.title{font-weight:600}"
    "@media(prefers-color-scheme:dark){text{fill:#eef3f5}}"
)
COLOURS = ("#0072B2", "#D55E00", "#009E73")

Point = tuple[float, float]


@dataclass(frozen=True)
class Panel:
    """One plot; `lines` are named series of points, `bar` is a level that should not be exceeded."""

    title: str
    across: str
    lines: Mapping[str, Sequence[Point]]
    log: bool = False
    bar: float | None = None


def svg(panels: Sequence[Panel]) -> str:
    """Draw the panels in a row."""
    body = "".join(f'<g transform="translate({i * WIDTH} 0)">{_panel(one)}</g>' for i, one in enumerate(panels))
    size = f'viewBox="0 0 {WIDTH * len(panels)} {HEIGHT}"'
    title = escape("; ".join(panel.title for panel in panels))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img"><title>{title}</title>'
        f"<style>{STYLE}</style>{body}</svg>\n"
    )


def _panel(panel: Panel) -> str:
    points = [point for line in panel.lines.values() for point in line]
    if not points:
        return ""
    xs, ys = [x for x, _y in points], [y for _x, y in points] + ([panel.bar] if panel.bar else [])
    bottoms = (
        (10 ** math.floor(math.log10(min(ys))), 10 ** math.ceil(math.log10(max(ys))))
        if panel.log
        else (0, _up(max(ys)))
    )
    scale = math.log10 if panel.log else float

    def x_at(x: float) -> float:
        low, high = scale(min(xs) or 1 if panel.log else min(xs)), scale(max(xs))
        return LEFT + (WIDTH - LEFT - 24) * ((scale(x) - low) / (high - low or 1))

    def y_at(y: float) -> float:
        low, high = map(scale, bottoms)
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * ((scale(y) - low) / (high - low or 1))

    parts = [
        _text(LEFT, 18, panel.title, "title"),
        _text((LEFT + WIDTH) / 2, HEIGHT - 8, panel.across, anchor="middle"),
    ]
    for y in _ticks(*bottoms, log=panel.log):
        parts.append(f'<path class="grid" d="M{LEFT} {y_at(y):.1f}H{WIDTH - 24}"/>')
        parts.append(_text(LEFT - 6, y_at(y) + 4, f"{y:,.0f}", anchor="end"))
    ticks = sorted(set(xs)) if len(set(xs)) <= 5 else [min(xs), (min(xs) + max(xs)) / 2, max(xs)]
    parts += [_text(x_at(x), HEIGHT - BOTTOM + 16, f"{x:,.0f}", anchor="middle") for x in ticks]
    if panel.bar:
        parts.append(f'<path d="M{LEFT} {y_at(panel.bar):.1f}H{WIDTH - 24}" stroke="#999" stroke-dasharray="5 4"/>')
    for index, (colour, (name, line)) in enumerate(zip(COLOURS, panel.lines.items(), strict=False)):
        path = " ".join(f"{x_at(x):.1f},{y_at(y):.1f}" for x, y in line)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x_at(x):.1f}" cy="{y_at(y):.1f}" r="2.5" fill="{colour}"/>' for x, y in line]
        parts.append(f'<rect x="{LEFT + 8 + index * 100}" y="{TOP - 14}" width="10" height="10" fill="{colour}"/>')
        parts.append(_text(LEFT + 22 + index * 100, TOP - 5, name))
    return "".join(parts)


def _text(x: float, y: float, text: str, name: str = "", anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" class="{name}">{escape(text)}</text>'


def _up(top: float) -> float:
    step = 10 ** math.floor(math.log10(top))
    return float(next(step * part for part in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if step * part >= top))


def _ticks(low: float, high: float, *, log: bool) -> list[float]:
    if log:
        return [10**power for power in range(round(math.log10(low)), round(math.log10(high)) + 1)]
    return [low + (high - low) * part / 5 for part in range(6)]
