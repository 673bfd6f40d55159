"""A zip: our own, with the two files of a story; KMZ; or any zip that holds one file of a format that can be read.

Nothing is written to a disk. What a member claims to be is not believed: no more of it is unpacked than may be read.
"""

import io
import zipfile
from collections.abc import Mapping
from pathlib import PurePosixPath

from geo.files import reading, zips
from geo.importers import foreign, limits
from geo.importers.format import Format
from geo.importers.source import Source, UnreadableFileError
from geo.words import formats
from geo.words.language import N_, _

MARKS = (b"PK\x03\x04", b"PK\x05\x06")
"""What a zip begins with; the second one if it is empty."""

_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1


def _recognises(data: bytes, name: str) -> bool:
    return data.startswith(MARKS) and not foreign.sentence(data)


def _read(data: bytes, name: str) -> Source:
    members = _members(data)
    folders = _stories(members)
    if len(folders) > 1:
        said = _("This zip holds several stories. Bring one of them: {names}.")
        raise UnreadableFileError(said.format(names=", ".join(folder.name[:40] or "." for folder in folders[:5])))
    for folder in folders:
        files = [(members[str(folder / file)], most) for file, most in reading.FILES.items()]
        locations, article = (_content(data, entry, most) for entry, most in files)
        return Source("zip", name, (), (), files=(locations, article))
    if renamed := _renamed(data, members):
        return Source("zip", name, (), (), files=renamed)
    by_name = {PurePosixPath(path).name.lower(): path for path in sorted(members, key=lambda path: -path.count("/"))}
    _refuse_known(by_name)
    path = _the_one(by_name)
    from geo import importers  # it has this module in its registry

    content = _content(data, members[path], limits.BYTES)
    inner = PurePosixPath(path).name
    if content.startswith(MARKS) and not inner.lower().endswith(_SHEETS):
        raise UnreadableFileError(_("This zip holds another zip. Unpack it, and bring the file inside."))
    source = importers.read(content, inner)
    said = _("Read from the zip: {file}.").format(file=inner[:80])
    called = name if name and inner.lower() == "doc.kml" else source.name  # every KMZ has a "doc.kml"
    return Source(**{**vars(source), "name": called, "notes": (*source.notes, said)})


def _stories(members: Mapping[str, zipfile.ZipInfo]) -> list[PurePosixPath]:
    """The folders that hold the two files of a story."""
    folders = dict.fromkeys(PurePosixPath(path).parent for path in members)
    return [folder for folder in folders if all(str(folder / file) in members for file in reading.FILES)]


def _renamed(data: bytes, members: Mapping[str, zipfile.ZipInfo]) -> tuple[bytes, bytes] | None:
    """The two files of a story under other names, if a zip has one of each and both belong together."""
    articles = [path for path in members if path.lower().endswith(".toml")]
    tables = [path for path in members if path.lower().endswith((".csv", ".tsv", ".txt"))]
    if len(articles) != 1 or len(tables) != 1:
        return None
    files = [
        _content(data, members[path], most)
        for path, most in zip((*tables, *articles), reading.FILES.values(), strict=True)
    ]
    return (files[0], files[1]) if foreign.is_article_file(files[1]) else None


_SHEETS = (".xlsx", ".xlsm", ".ods")


def _members(data: bytes) -> dict[str, zipfile.ZipInfo]:
    """The files in a zip by their paths, without folders and what systems add."""
    if data.count(_ENTRY) > limits.MEMBERS:
        said = _("This zip holds over {count} files. Bring the one with the places.")
        raise UnreadableFileError(said.format(count=formats.number(limits.MEMBERS)))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            entries = zips.files(packed)
    except zips.BROKEN:
        raise UnreadableFileError(_("This zip is damaged or cut off.")) from None
    members = {}
    for entry in entries:
        path = PurePosixPath(entry.filename)
        if path.name.startswith(".") or "__MACOSX" in path.parts:
            continue
        if path.is_absolute() or ".." in path.parts or "\\" in entry.filename or ":" in entry.filename:
            raise UnreadableFileError(_("This zip has a file that would lie outside its folder. It is not read."))
        members[entry.filename] = entry
    return members


def _content(data: bytes, entry: zipfile.ZipInfo, most: int) -> bytes:
    if entry.flag_bits & _ENCRYPTED:
        raise UnreadableFileError(_("This zip has a password. Unpack it, and bring the file inside."))
    if entry.compress_type not in zips.COMMON:
        raise UnreadableFileError(_("This zip is packed in an unusual way. Unpack it, and bring the file inside."))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed, packed.open(entry) as file:
            content = file.read(most + 1)
    except zips.BROKEN:
        raise UnreadableFileError(_("This zip is damaged or cut off.")) from None
    if len(content) > most:
        said = _("{file} in this zip is larger than {size} MB, the most that is read.")
        size = formats.number(most / 1e6, 1 if most % 1_000_000 else 0)
        raise UnreadableFileError(said.format(file=PurePosixPath(entry.filename).name[:80], size=size))
    return content


def _refuse_known(by_name: Mapping[str, str]) -> None:
    paths = [path.lower() for path in by_name.values()]
    if any(path.endswith(".shp") for path in paths):
        raise UnreadableFileError(
            _("This zip holds a shapefile. Open it in QGIS, save it as GeoJSON in WGS 84 (EPSG:4326), and bring that.")
        )
    if any(".gdb/" in path for path in paths):
        raise UnreadableFileError(
            _("This zip holds a geodatabase. Open it in QGIS, save it as GeoJSON, and bring that.")
        )


def _the_one(by_name: Mapping[str, str]) -> str:
    """The path of the one file that can be read; of a KMZ that of its main KML, of our tables that of the places."""
    from geo import importers

    if reading.LOCATIONS in by_name:
        return by_name[reading.LOCATIONS]
    if kml := [path for name, path in by_name.items() if name.endswith(".kml")]:
        return by_name.get("doc.kml", kml[-1])
    extensions = tuple({end for format_ in importers.FORMATS.values() for end in format_.extensions} | {".zip"})
    found = [path for name, path in by_name.items() if name.endswith(extensions)]
    certain = [path for path in found if not path.lower().endswith((".txt", ".md", ".html", ".json", ".zip"))]
    for candidates in (certain, found):
        if len(candidates) == 1:
            return candidates[0]
    if not found:
        raise UnreadableFileError(_("This zip holds no file of a format that can be read."))
    said = _("This zip holds several files that could be read. Bring one of them: {names}.")
    names = ", ".join(PurePosixPath(path).name[:40] for path in (certain or found)[:5])
    raise UnreadableFileError(said.format(names=names))


FORMAT = Format("zip", N_("Zip with a story or one file (also KMZ)"), (".zip", ".kmz"), _recognises, _read)
