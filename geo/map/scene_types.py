"""What a scene is: the document that Python hands to the map, and that the modules in `js/` draw.

`make js` writes the same types for them, as `js/scene.d.ts`. Keys are written as JavaScript does. Longitudes are in the
frame, which may lie beyond 180 degrees, unless the key says otherwise; points are [latitude, longitude].
"""

from typing import Any, TypedDict

Point = list[float]
"""[latitude, longitude], in degrees."""
Path = list[Point]
BaseMap = dict[str, Any]
"""The base map itself, as `js/ground.js` reads it."""
Fact = tuple[str, str]
"""A term and what is said of it."""


class Frame(TypedDict):
    """Longitudes are within [west, west + 360), so that the story's places lie side by side."""

    west: float


class Words(TypedDict):
    """Texts of the map's own controls."""

    map: str
    legend: str
    localTime: str
    alsoHere: str
    fit: str
    fitSection: str
    fitAll: str
    fullScreen: str
    skip: str
    shown: str
    chosen: str
    reading: str
    antimeridian: str
    dateLine: str
    precision: str
    zoomIn: str
    zoomOut: str
    attribution: str
    noBaseMap: str
    closePopup: str
    noTiles: str


class Layer(TypedDict):
    """A layer; `ink` is the colour of its letter."""

    id: str
    title: str
    letter: str
    shape: str
    colour: str
    ink: str
    shown: bool


class Popup(TypedDict):
    """What the popup of a place says."""

    names: str
    facts: list[Fact]
    note: str


class Place(TypedDict):
    """A place; all of the story's are there, so that the browser shows and hides a layer by itself."""

    id: str
    name: str
    latitude: float
    longitude: float
    trueLongitude: float
    timeZone: str
    layer: str
    rank: int
    precision: str
    outline: str
    quiet: bool
    description: str
    popup: Popup


class Straight(TypedDict):
    """The line that looks straight on the map."""

    path: Path
    label: str


class Arc(TypedDict):
    """A measured line. `claim`: it is the leg of the claim whose row is open, and is shown whatever the layers."""

    id: str
    to: str
    paths: list[Path]
    label: str
    text: str
    rank: int
    quiet: bool
    claim: bool
    straight: Straight | None


class Night(TypedDict):
    """Rings from sunset to deep night at an instant; the browser turns them on from there."""

    at: str
    rings: list[Path]


class Unit(TypedDict):
    """The unit of the scale bar."""

    sign: str
    metres: float


class Tiles(TypedDict):
    """The online map."""

    address: str
    attribution: str


class Fit(TypedDict):
    """What the first sight shows, and the read section's places; acted on when `n` changes."""

    places: list[str]
    section: list[str]
    n: int


class Focus(TypedDict):
    """The place to bring into sight; acted on when `n` changes."""

    place: str
    n: int


class Scene(TypedDict):
    """The whole document.

    `language` is that of all texts but the story's own, as BCP 47 names it. `origin` is the place measured from;
    `chosen` may be empty. `instant` is in ISO 8601, or None for clocks that tick. `baseMapAddress` is where the browser
    finds the base map; a page that holds the base map puts it there itself. `revision` is that of the last choice in
    the browser that the scene knows of: `js/revision.js`.
    """

    frame: Frame
    language: str
    words: Words
    layers: list[Layer]
    places: list[Place]
    arcs: list[Arc]
    origin: str
    chosen: str
    instant: str | None
    night: Night
    unit: Unit
    baseMap: str
    baseMapAddress: str | BaseMap
    tiles: Tiles
    fit: Fit
    focus: Focus
    revision: int
