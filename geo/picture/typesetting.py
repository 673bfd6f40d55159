"""Text in a picture: the shipped fonts, which characters they have, and how wide a text is.

The fonts come as packages, because a host may have none. Each letter of Arimo is as wide as in Arial and Liberation
Sans, so a label measured here fits in a browser that has one of them.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path

import fontpkg_arimo
import fontpkg_noto_sans_arabic
import noto_cjk_sans_jp_regular
import uharfbuzz as hb


@dataclass(frozen=True)
class _Face:
    """A font file, and the CSS families by which a browser may have it or a similar font."""

    path: str
    families: str


_FACES = (
    _Face(
        str(fontpkg_arimo.ROOT / "files" / "Arimo[wght].ttf"), "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif"
    ),
    _Face(
        str(Path(str(noto_cjk_sans_jp_regular.FONT_PATH))),
        "'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', 'Noto Sans JP', sans-serif",
    ),
    _Face(
        str(fontpkg_noto_sans_arabic.ROOT / "files" / "NotoSansArabic[wdth,wght].ttf"),
        "'Noto Sans Arabic', Arial, Tahoma, sans-serif",
    ),
)
FILES = tuple(face.path for face in _FACES)
"""The fonts: Latin, Greek, Cyrillic, Hebrew; Chinese, Japanese, Korean; Arabic."""

FAMILIES = _FACES[0].families


def written(text: str) -> str:
    """The part of a text that the fonts can write: symbols they lack are dropped; if they lack a letter, it is empty.

    >>> written("Київ 東京 عمان"), written("Yokota \N{AIRPLANE}\ufe0f"), written("กรุงเทพ")
    ('Київ 東京 عمان', 'Yokota', '')
    """
    missing = {char for char in set(text) if _face(char) is None}
    if any(unicodedata.category(char)[0] in "LN" for char in missing):
        return ""
    return " ".join("".join(char for char in text if char not in missing).split())


def runs(text: str) -> list[tuple[str, str]]:
    """Split a text where the font changes: the CSS families of each piece, and the piece."""
    return [(_FACES[face].families if face is not None else "sans-serif", piece) for face, piece in _pieces(text)]


def width(text: str, size: float, weight: int = 400) -> float:
    """The width of a text at a font size, in the unit of the size. A character in no font counts as a square.

    >>> round(width("Yokota", 100), 1), round(width("横田", 100), 1)
    (302.1, 200.0)
    """
    return size * sum(len(piece) if face is None else _em(piece, face, weight) for face, piece in _pieces(text))


def cut(text: str, size: float, most: float, weight: int = 400) -> str:
    """Put a text on one line no wider than `most`; if it must be cut, it ends with an ellipsis.

    At most three combining marks per letter are kept: no language needs more, and a stack would cover other labels.

    >>> cut("Kyoto and Nara", 10, 60)
    'Kyoto and…'
    """
    line = " ".join(text.split())
    marked = [bool(unicodedata.combining(char)) for char in line]
    line = "".join(char for i, char in enumerate(line) if i < 3 or not all(marked[i - 3 : i + 1]))
    if width(line[:1000], size, weight) <= most and len(line) <= 1000:
        return line
    fits, beyond = 0, min(len(line), 1000)
    while beyond - fits > 1:
        half = (fits + beyond) // 2
        fits, beyond = (half, beyond) if width(f"{line[:half]}…", size, weight) <= most else (fits, half)
    while fits and unicodedata.combining(line[fits]):
        fits -= 1
    return f"{line[:fits].rstrip()}…"


def wrapped(text: str, size: float, most: float, lines: int, weight: int = 400) -> list[str]:
    """Break a text into at most `lines` lines, none wider than `most`; the last is cut if needed.

    It breaks at spaces, and between Chinese and Japanese characters where no line may not begin or end.

    >>> wrapped("Kyoto and Nara and Osaka", 10, 60, 2)
    ['Kyoto and', 'Nara and…']
    >>> wrapped("京都、奈良と大阪", 10, 35, 4)
    ['京都、', '奈良と', '大阪']
    """
    words = _BREAKABLE.findall(text.lstrip())
    broken: list[str] = []
    while words and len(broken) < lines - 1:
        fits = 1
        while fits < len(words) and width("".join(words[: fits + 1]).rstrip(), size, weight) <= most:
            fits += 1
        broken.append(cut("".join(words[:fits]), size, most, weight))
        words = words[fits:]
    return [*broken, cut("".join(words), size, most, weight)] if words else broken


_WIDE = "\u3000-\u30ff\u3400-\u9fff\uff00-\uffef"
_OPENING, _CLOSING = "「『（〈《【〔", "、。，．」』）〉》】〕・：；！？ーぁぃぅぇぉっゃゅょァィゥェォッャュョ"
_BREAKABLE = re.compile(rf"[{_OPENING}]*+(?:[{_WIDE}]|[^ \t\r\n{_WIDE}]++)[{_CLOSING}]*+[ \t\r\n]*+|[{_OPENING}]++")
"""What stays on one line: a Chinese or Japanese character, or a word, with the punctuation around it."""


def _pieces(text: str) -> Iterator[tuple[int | None, str]]:
    faces: list[int | None] = []
    for char in text:
        # A combining mark or a space keeps the font of the letter before it, if that font has it.
        with_last = faces and faces[-1] is not None and (char.isspace() or unicodedata.category(char)[0] == "M")
        faces.append(faces[-1] if with_last and _has(char, faces[-1] or 0) else _face(char))
    for face, group in groupby(zip(faces, text, strict=True), key=lambda pair: pair[0]):
        yield face, "".join(char for _, char in group)


@lru_cache(maxsize=8192)
def _face(char: str) -> int | None:
    return next((index for index in range(len(_FACES)) if _has(char, index)), None)


def _has(char: str, face: int) -> bool:
    return _font(face, 400).get_nominal_glyph(ord(char)) is not None


@lru_cache(maxsize=8)
def _font(face: int, weight: int) -> hb.Font:
    font = hb.Font(hb.Face(hb.Blob.from_file_path(FILES[face])))
    font.set_variations({"wght": weight})
    return font


def _em(text: str, face: int, weight: int) -> float:
    font = _font(face, weight)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    return float(sum(position.x_advance for position in buffer.glyph_positions or ()) / font.face.upem)
