"""A document's bytes -> its plain text: .txt, .md, .html and .docx. Owns mammoth, which reads .docx.

mammoth is 55 kB with one small dependency. Unlike python-docx it reads what is inside tracked changes, text boxes and
content controls. It gets a zip that was unpacked within limits here, and no XML with a document type, as entities need.
"""

import io
import re
import zipfile
from xml.parsers.expat import ExpatError

from geo.extract import web_page
from geo.extract.found import UnreadableError
from geo.files import zips
from geo.words.language import _

MAX_BYTES = 5_000_000
"""The largest document that is read."""
_MAX_XML = 1_200_000
"""The most bytes of XML that are unpacked from a .docx. mammoth takes a second and 40 MB for a million."""
_MOST_PARTS = 2_000
_READ = re.compile(r"word/(?:document|footnotes|endnotes)[0-9]*\.xml|(?:word/)?_rels/.*|\[Content_Types\]\.xml")
"""The parts of a .docx that are read: what it looks like says nothing."""


def text_of(data: bytes, name: str) -> str:
    """The text of a document; that of a text file as it is.

    Args:
        data: Its bytes.
        name: Its file name. Its extension tells a web page and Markdown from other text.

    Raises:
        UnreadableError: It is no text that can be read.
    """
    extension = name.lower().rpartition(".")[2]
    if len(data) > MAX_BYTES:
        raise UnreadableError(_("The file is too large."))
    if data.startswith(b"PK"):
        return _docx(data)
    if data.startswith(b"%PDF"):
        raise UnreadableError(_("This is a PDF, which is not read here. Open it, copy its text and paste that."))
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableError(_("This is an old Word document. Save it as .docx, or copy its text and paste that."))
    if extension == "docx":
        raise UnreadableError(_("This file is named .docx, but it is no Word document."))
    text = _decoded(data)
    if extension in ("html", "htm", "xhtml"):
        return web_page.text_of(text)
    return _without_markdown(text) if extension in ("md", "markdown") else text


_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_MOST_CONTROL = 0.01


def _decoded(data: bytes) -> str:
    """Text in UTF-8, UTF-16 or Windows-1252."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _text(data, encoding)
    # Without a mark UTF-16 is told by the zeros in every other byte of its spaces and Latin letters.
    even, odd = data[0:4096:2].count(0), data[1:4096:2].count(0)
    if min(even, odd) * 10 < max(even, odd) > len(data[:4096]) // 10:
        return _text(data, "utf-16-be" if even > odd else "utf-16-le")
    try:
        return _text(data, "utf-8")
    except UnreadableError:
        return _text(data, "windows-1252")


def _text(data: bytes, encoding: str) -> str:
    refused = UnreadableError(_("This is no text file. Bring .txt, .md, .html or .docx, or paste the text."))
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise refused from None
    if len(_CONTROL.findall(text)) > 1 + _MOST_CONTROL * len(text):
        raise refused
    return text


_LINK = re.compile(r"(!?)\[([^\[\]\n]{0,300}+)\]\([^()\s]{0,2000}+(?: \"[^\"\n]{0,300}+\")?\)")
_HEAD = re.compile(r"^ {0,3}(?:#{1,6} +|> ?)", re.MULTILINE)
_STRESS = re.compile(r"(\*{1,3}|__)(?=\S)([^*_\n]{1,300}+)\1")


def _without_markdown(text: str) -> str:
    text = _LINK.sub(lambda link: "" if link[1] else link[2], text)
    return _STRESS.sub(r"\2", _HEAD.sub("", text))


# --- Word ---

_FAULTS: tuple[type[Exception], ...] = (*zips.BROKEN, ExpatError, AttributeError, TypeError)
"""What mammoth raises where a part is not as it must be; a deep nesting is a RecursionError, a RuntimeError."""


def _docx(data: bytes) -> str:
    import mammoth  # takes 40 ms

    unreadable = UnreadableError(_("This Word document cannot be read. Open it, copy its text and paste that."))
    try:
        return str(mammoth.extract_raw_text(io.BytesIO(_unpacked(data))).value)
    except _FAULTS:
        raise unreadable from None


def _unpacked(data: bytes) -> bytes:
    """The parts with the text, in a zip without compression, as large as it says: no bomb, no entities."""
    left, made = _MAX_XML, io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(made, "w") as unpacked:
        for entry in packed.infolist()[:_MOST_PARTS]:
            if not _READ.fullmatch(entry.filename):
                continue
            if entry.compress_type not in zips.COMMON:
                raise zipfile.BadZipFile
            with packed.open(entry) as part:
                content = part.read(left + 1)
            left -= len(content)
            if left < 0:
                raise UnreadableError(
                    _("This Word document is too long to be read. Copy a part of its text and paste that.")
                )
            if b"<!D" in content.replace(b"\0", b""):
                raise UnreadableError(_("This Word document has a part that Word never writes; it is not read."))
            unpacked.writestr(entry.filename, content)
    return made.getvalue()
