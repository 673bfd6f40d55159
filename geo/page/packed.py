"""What a reader works on as one zip, in which the reader's browser keeps it.

A story is its two files, as in the zip that the page gives. A text is `text.txt`; its date and the reader's choices are
in `choices.json`. A file that waits for approval is `import.bin`, and what the reader said of it is in `import.json`.
"""

import dataclasses
import datetime as dt
import io
import json
import zipfile
from typing import Any

from geo import export
from geo.extract.found import Spot
from geo.extract.reader import Choices
from geo.files import zips
from geo.files.reading import ARTICLE, LOCATIONS
from geo.importers.meanings import FIELDS
from geo.page.imported import Imported
from geo.page.own import Brought, Files, Text
from geo.story.fields import FIRST_DAY, LAST_DAY

MAX_BYTES = 20_000_000
"""The largest file that is unpacked: what comes from a browser may be made to fill the memory."""

_FAULTS: tuple[type[Exception], ...] = (*zips.BROKEN, TypeError)
"""What `zipfile` raises for a broken zip, `int` for what is no number, and `json` for too many brackets."""

_TEXT, _CHOICES = "text.txt", "choices.json"
_FILE, _SAID = "import.bin", "import.json"


def pack(brought: Brought | Imported) -> bytes:
    """Pack what was brought with what the reader says about it: the same bytes for the same contents.

    >>> unpack(pack(Text("Oslo is far."))).text
    'Oslo is far.'
    """
    if isinstance(brought, Files):
        return export.zipped({LOCATIONS: brought.locations, ARTICLE: brought.article})
    if isinstance(brought, Imported):
        return export.zipped({_FILE: brought.data, _SAID: json.dumps(_said(brought)).encode()})
    return export.zipped({_TEXT: brought.text.encode(), _CHOICES: json.dumps(_choices(brought)).encode()})


def unpack(data: bytes) -> Brought | Imported:
    """Read what `pack` wrote.

    Raises:
        ValueError: It is not that.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if names == {LOCATIONS, ARTICLE}:
                return Files(_read(archive, LOCATIONS), _read(archive, ARTICLE))
            if names == {_TEXT, _CHOICES}:
                return _text(_read(archive, _TEXT).decode(), json.loads(_read(archive, _CHOICES)))
            if names == {_FILE, _SAID}:
                return _imported(_read(archive, _FILE), json.loads(_read(archive, _SAID)))
    except _FAULTS as error:
        raise ValueError("not a zip that can be read") from error
    raise ValueError("not what a reader works on")


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ValueError("too large")
    return data


def _choices(text: Text) -> dict[str, Any]:
    chosen = text.choices
    return {
        "published": text.published.isoformat() if text.published else None,
        "places": list(chosen.places.items()),
        "ends": [[*end, place] for end, place in chosen.ends.items()],
        "readings": [[*of, number] for of, number in chosen.readings.items()],
    }


def _text(text: str, chosen: Any) -> Text:
    match chosen:
        case {"published": published, "places": list(places), "ends": list(ends), "readings": list(readings)}:
            return Text(
                text,
                dt.date.fromisoformat(published) if published else None,
                Choices(
                    {str(name): str(place) for name, place in places},
                    {(int(start), str(kind), str(role)): str(place) for start, kind, role, place in ends},
                    {(int(start), str(kind)): int(number) for start, kind, number in readings},
                ),
            )
    raise ValueError("not a reader's choices")


def _said(brought: Imported) -> dict[str, Any]:
    return {
        "name": brought.name,
        "way": brought.way,
        "chosen": list(brought.chosen.items()),
        "accepted": [[number, dataclasses.asdict(spot)] for number, spot in brought.accepted.items()],
        "title": brought.title,
        "published": brought.published.isoformat() if brought.published else None,
    }


def _imported(data: bytes, said: Any) -> Imported:
    match said:
        case {
            "name": str(name),
            "way": "file" | "text" | "table" as way,
            "chosen": list(chosen),
            "accepted": list(accepted),
            "title": str(title),
            "published": published,
        }:
            if way != "file":
                data.decode()
            meanings = {int(index): str(meaning) for index, meaning in chosen}
            spots = {int(number): _spot(spot) for number, spot in accepted}
            day = dt.date.fromisoformat(published) if published else None
            if set(meanings.values()) <= {"", *FIELDS} and (day is None or FIRST_DAY <= day <= LAST_DAY):
                return Imported(data, name, way, meanings, spots, title, day)
    raise ValueError("not a reader's choices")


def _spot(said: Any) -> Spot:
    match said:
        case {"position": [latitude, longitude], "radius_km": radius, "precision": "site" | "city" | "area", **texts}:
            if abs(float(latitude)) <= 90 and abs(float(longitude)) <= 180:  # false for what is no number
                named: dict[str, Any] = {str(name): str(text) for name, text in texts.items()}
                at = float(latitude), float(longitude)
                return Spot(position=at, radius_km=float(radius), precision=said["precision"], **named)
    raise ValueError("not a place")
