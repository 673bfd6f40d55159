"""The stories to measure: the shipped one, and made-up ones of any size."""

import csv
from pathlib import Path

from geo.files import reading

DATA = Path(__file__).parents[1] / "data"
TOGGLED = "flashpoints"
"""The layer that the clicks hide and show; it does not have the place that distances are measured from."""

_SUMMARY = "From [Yokota](place:yokota) to [Hawaii](place:hawaii)."
_LAYERS = ("commands", "flashpoints", "governments", "missiles", "reference")
_GOLDEN = 0.6180339887498949
_ZONES = (
    (100, "Asia/Bangkok"),
    (120, "Asia/Shanghai"),
    (140, "Asia/Tokyo"),
    (160, "Australia/Sydney"),
    (180, "Pacific/Auckland"),
    (200, "Pacific/Honolulu"),
    (220, "America/Anchorage"),
    (250, "America/Los_Angeles"),
    (290, "America/New_York"),
)


def written(folder: Path, size: int) -> Path:
    """Write a story with `size` places around the Pacific, always the same ones; return its folder.

    The shipped story's main places come first; the others, of rank 2 to 9, are spread evenly from 40 south to 60 north.
    """
    folder.mkdir(parents=True)
    rows = main_places()[:size]
    rows += [_made_up(number) for number in range(size - len(rows))]
    with (folder / reading.LOCATIONS).open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    (folder / reading.ARTICLE).write_text(_article(), encoding="utf-8")
    return folder


def main_places() -> list[dict[str, str]]:
    """The rows of the places of rank 1."""
    return [row for row in rows(DATA) if row["rank"] == "1"]


def rows(folder: Path) -> list[dict[str, str]]:
    """The rows of the places in a story folder."""
    with (folder / reading.LOCATIONS).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _made_up(number: int) -> dict[str, str]:
    latitude = -40 + 100 * (number * _GOLDEN % 1)
    longitude = 100 + 190 * (number * _GOLDEN**2 * 1.7 % 1)
    zone = next(name for east, name in reversed(_ZONES) if longitude >= east)
    return dict.fromkeys(rows(DATA)[0], "") | {
        "id": f"made-up-{number + 1}",
        "name": f"Made-up place {number + 1}",
        "latitude": f"{latitude:.4f}",
        "longitude": f"{longitude if longitude <= 180 else longitude - 360:.4f}",
        "layer": _LAYERS[number % len(_LAYERS)],
        "rank": str(2 + number % 8),
        "time_zone": zone,
        "precision": ("site", "city")[number % 2],
        "source": "made up for the benchmark",
        "other_names": f"No. {number + 1}; Place no. {number + 1}",
        "role": "A place that stands for any other.",
    }


def _article() -> str:
    """The shipped story's head and layers, with one short section and no claims."""
    own = (DATA / reading.ARTICLE).read_text(encoding="utf-8")
    head = own[: own.index("[[section]]")]
    return f'{head}[[section]]\nid = "made-up"\ntitle = "A made-up section"\nsummary = "{_SUMMARY}"\n'
