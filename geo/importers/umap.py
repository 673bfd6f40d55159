"""The export of a uMap (.umap): GeoJSON layers in one file."""

from typing import Any

from geo.importers import plain_json
from geo.importers.format import Format
from geo.importers.geometry import parts_of, shapes
from geo.importers.rows import Rows, plain
from geo.importers.source import Source, UnreadableFileError
from geo.words.language import N_, _

_STYLE = frozenset(["_umap_options", "_storage", "_storage_options"])


def _is_umap(value: Any) -> bool:
    return isinstance(value, dict) and value.get("type") == "umap" and isinstance(value.get("layers"), list)


def _recognises(data: bytes, name: str) -> bool:
    document = plain_json.opened(data)
    return document is not None and _is_umap(document.value)


def _read(data: bytes, name: str) -> Source:
    value, notes = plain_json.read(data)
    gathered: list[tuple[str, dict[str, Any]]] = []
    elsewhere = []
    for layer in value["layers"]:
        if not isinstance(layer, dict):
            continue
        options: dict[str, Any] = next((layer[key] for key in _STYLE if isinstance(layer.get(key), dict)), {})
        title, features = plain(options.get("name")), layer.get("features")
        features = features if isinstance(features, list) else []
        gathered += [(title, each) for each in features if isinstance(each, dict)]
        if options.get("remoteData") and not features:
            elsewhere.append(title or "?")
    if elsewhere:
        said = _("The data of these layers are not in the file but on the web, and nothing is fetched: {names}.")
        notes = (*notes, said.format(names=", ".join(elsewhere[:5])))
    if not gathered:
        raise UnreadableFileError(_("This uMap has no features.") + "".join(f" {note}" for note in notes))
    rows = Rows()
    gathered = rows.first(gathered)
    found, more = shapes([parts_of(feature.get("geometry")) for _title, feature in gathered])
    for (title, feature), shape in zip(gathered, found, strict=True):
        properties = feature.get("properties")
        properties = properties if isinstance(properties, dict) else {}
        rows.add({"Layer": title, **{key: each for key, each in properties.items() if key not in _STYLE}}, shape)
    head = value.get("properties")
    known = {"Layer": "layer", "name": "name", "description": "note"}
    return rows.source(
        "umap", name, known, plain(head.get("name")) if isinstance(head, dict) else "", notes=(*notes, *more)
    )


FORMAT = Format("umap", N_("uMap"), (".umap",), _recognises, _read)
