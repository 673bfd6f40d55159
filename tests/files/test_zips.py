"""A damaged zip of any kind of compression gives one sentence, whoever reads it."""

import contextlib
import io
import random
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from geo import importers
from geo.audit.source import Source
from geo.extract import documents
from geo.extract.found import UnreadableError
from geo.files import zips
from geo.page import packed
from tests.extract.test_documents import docx, paragraph

PACKED = {"stored": zipfile.ZIP_STORED, "deflated": zipfile.ZIP_DEFLATED, "bz2": zipfile.ZIP_BZIP2, "lzma": 14}


def spoilt(data: bytes, times: int) -> Iterator[bytes]:
    """Copies with a byte changed, some bytes left out or the end cut off; the same ones every time."""
    chance = random.Random(len(data))
    for _each in range(times):
        at = chance.randrange(len(data))
        yield from (data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :], data[:at] + data[at + 4 :], data[:at])


def archive(compression: int, **files: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression) as zipped:
        for name, content in files.items():
            zipped.writestr(name, content)
    return made.getvalue()


def as_document(data: bytes) -> None:
    documents.text_of(data, "a.docx")


def as_file_of_places(data: bytes) -> None:
    importers.read(data, "a.zip")


def as_work(data: bytes) -> None:
    packed.unpack(data)


READERS: dict[Callable[[bytes], None], type[Exception]] = {
    as_document: UnreadableError,
    as_file_of_places: importers.UnreadableFileError,
    as_work: ValueError,
}


@pytest.mark.parametrize("compression", PACKED.values(), ids=PACKED)
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
def test_a_damaged_zip_is_refused_in_words(reader: Callable[[bytes], None], compression: int) -> None:
    match reader.__name__:
        case "as_document":
            whole = docx(paragraph("One ", "two"), compression)
        case "as_work":
            whole = archive(compression, **{"text.txt": b"Oslo is far." * 9, "choices.json": b"{}"})
        case _:
            whole = archive(compression, **{"places.csv": b"name,lat,lon\nOslo,59.9,10.7\n" * 9})
    for data in spoilt(whole, 40):
        with contextlib.suppress(READERS[reader]):
            reader(data)


@pytest.mark.parametrize("compression", PACKED.values(), ids=PACKED)
def test_a_damaged_zip_among_others_does_not_stop_an_audit(compression: int, tmp_path: Path) -> None:
    whole = archive(compression, **{"one.txt": b"Oslo is far." * 9, "two.txt": b"Paris is far." * 9})
    for data in spoilt(whole, 40):
        (tmp_path / "a.zip").write_bytes(data)
        for record in Source(str(tmp_path)).records():
            assert record.text is None or not record.problem


def test_a_part_that_is_packed_as_no_program_does_is_not_unpacked() -> None:
    with pytest.raises(UnreadableError):
        as_document(docx(paragraph("One"), PACKED["lzma"]))
    assert zipfile.ZIP_LZMA not in zips.COMMON
