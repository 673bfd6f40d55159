"""The types of a scene: the document that Python sends to the map, and that the modules in `js/` draw.

`make js` writes the same types to `js/scene.d.ts`. Keys are in JavaScript's style. Longitudes are in the frame, so they
may exceed 180 degrees, unless the key says otherwise. Points are [latitude, longitude].
"""

from typing import Any, TypedDict

Point = list[float]
"""[latitude, longitude], in degrees."""
Path = list[Point]
Column = tuple[float, ...]
"""A number for each place of a crowd."""
BaseMap = dict[str, Any]
"""The base map itself, as `js/ground.js` reads it."""
Cells = dict[str, dict[str, Any]]
"""Cells of details by their names, as `js/details.js` reads them."""


class Frame(TypedDict):
    """Longitudes are within [west, west + 360), so that the story's places lie close together."""

    west: float


class AreaName(TypedDict):
    """The name of a country, a sea or an ocean.

    `spots` are [latitude, longitude, room], the best first: the room is the half height, in degrees of longitude at the
    equator of a Mercator map, of the largest flat ellipse around the point that lies within the area.
    """

    text: str
    kind: str
    spots: list[Point]


class Words(TypedDict):
    """Texts of the map's own controls."""

    map: str
    legend: str
    onlyLayer: str
    allLayers: str
    noLayers: str
    key: str
    site: str
    city: str
    area: str
    night: str
    nightAt: str
    disputed: str
    farFrom: str
    farTo: str
    described: str
    inSight: str
    listShort: str
    list: str
    together: str
    more: str
    close: str
    origin: str
    length: str
    nearby: str
    comma: str
    nearbyCount: str
    spread: str
    fit: str
    fitSection: str
    fitAll: str
    fullScreen: str
    fitShort: str
    fitSectionShort: str
    fitAllShort: str
    fullScreenShort: str
    skip: str
    wheel: str
    shown: str
    chosen: str
    reading: str
    antimeridian: str
    dateLine: str
    zoomIn: str
    zoomOut: str
    attribution: str
    noBaseMap: str
    noTiles: str


class Layer(TypedDict):
    """A layer. `ink` is the colour of its letter."""

    id: str
    title: str
    letter: str
    shape: str
    colour: str
    ink: str
    shown: bool


class Place(TypedDict):
    """A place. A scene has all places of a small story, so that the browser can show and hide a layer by itself.

    `far` is the distance from the origin, empty for the origin itself.
    `polygons` are the indexes of the polygons of the country `outline` that are meant, empty for all of them.
    """

    id: str
    name: str
    latitude: float
    longitude: float
    trueLongitude: float
    timeZone: str
    far: str
    layer: str
    rank: int
    precision: str
    outline: str
    polygons: list[int]
    quiet: bool
    description: str


class CrowdPlaces(TypedDict):
    """The many places of a large story, a column for each property, in the file's order.

    `layers` and `zones` are indexes of `layerIds` and `timeZones`, `precisions` of site, city and area. `points` has
    what an area is measured to, by the area's index.
    """

    ids: list[str]
    names: list[str]
    latitudes: Column
    longitudes: Column
    layerIds: list[str]
    layers: list[int]
    ranks: list[int]
    precisions: list[int]
    timeZones: list[str]
    zones: list[int]
    points: dict[str, str]


class Crowd(TypedDict):
    """The many places of a large story, and their distances from the origin in metres: or where to fetch them.

    A fetched file is deflated JSON. `bounds` are the south-western and north-eastern corners of all places. The places
    that the scene has in full are among those of the crowd too. `quiet` is for all others.
    """

    places: str | CrowdPlaces
    metres: str | Column
    bounds: list[Point]
    quiet: bool


class Straight(TypedDict):
    """The line that looks straight on the map."""

    path: Path
    label: str


class Arc(TypedDict):
    """A measured line. With `claim` it belongs to the open claim, and is shown whichever layers are.

    `rank` is 0 for the leg of a claim and for any whose length the article states: they lie above the others.
    `label` stands on the line of a claim. It is empty for any other, on which the distance of its place stands.
    `reach` is empty for a line between the points of two places. Else the line shows how far these reach: it lies
    between their `nearest` or `farthest` points, or between two for which the figure is as `stated`. With an outline it
    leads from a place outside to the area's `nearest` point.
    """

    id: str
    start: str
    to: str
    paths: list[Path]
    label: str
    text: str
    rank: int
    quiet: bool
    claim: bool
    reach: str
    straight: Straight | None


class Outline(TypedDict):
    """The area in which the open claim says that a place lies. `rings` are its outlines and holes, closed."""

    name: str
    rings: list[Path]


class Ring(TypedDict):
    """A range ring: its line, once, with longitudes that go on. `holds` names the poles within.

    `label` stands on the line, `text` says all about it. Their layer has the id `rings`.
    """

    id: str
    line: Path
    holds: list[str]
    label: str
    text: str


class Night(TypedDict):
    """Rings from sunset to full darkness at an instant, empty if night is not shown.

    The browser rotates them for later instants.
    """

    shown: bool
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
    """The places to fit: the first ones (empty: all places), those of the open section, and those of the open claim.

    When `n` changes, the map is fitted to the first ones and the origin.
    """

    places: list[str]
    section: list[str]
    claim: list[str]
    n: int


class Focus(TypedDict):
    """The place that the map moves to; used when `n` changes."""

    place: str
    n: int


class Scene(TypedDict):
    """The whole document.

    `language` is the language of all texts but the story's own (BCP 47). `chosen` may be empty. `instant` is in ISO
    8601, or None for clocks that tick. `baseMapAddress` is the base map's address, or the base map itself on a page
    that contains it; `areaNames` and `details` (a folder's address) likewise. `revision` is the revision of the last
    choice in the browser that this scene reflects (`js/revision.js`).
    """

    frame: Frame
    language: str
    words: Words
    layers: list[Layer]
    places: list[Place]
    crowd: Crowd | None
    arcs: list[Arc]
    outline: Outline | None
    rings: list[Ring]
    origin: str
    chosen: str
    instant: str | None
    night: Night
    unit: Unit
    baseMap: str
    baseMapAddress: str | BaseMap
    areaNames: str | list[AreaName]
    details: str | Cells
    tiles: Tiles
    fit: Fit
    focus: Focus
    revision: int
