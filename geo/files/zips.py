"""Zips that may be damaged, cut off, encrypted or made to mislead."""

import lzma
import struct
import zipfile
import zlib

BROKEN: tuple[type[Exception], ...] = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError),
    RuntimeError,  # it has a password, or (NotImplementedError) a kind of compression that Python does not have
    *(LookupError, OverflowError, ValueError),
)
"""What `zipfile` raises for such a zip. It documents no list; tests spoil zips of every kind of compression."""

COMMON = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How a zip's parts are packed by every program. The other ways let a short file ask for gigabytes."""


def files(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The files in a zip, without folders. `ZipInfo.is_dir` fails for a name without a letter."""
    return [entry for entry in archive.infolist() if entry.filename and not entry.filename.endswith("/")]
