"""Angles as people write them: decimal degrees, and degrees, minutes and seconds in the usual notations.

What can be read in two ways is not read: "35.44.55" may be degrees, minutes and seconds or a damaged number, "8 O" is
east in German and west in French.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias, cast

from geo.earth.position import Position

Half: TypeAlias = Literal["", "N", "S", "E", "W"]
"""The half of the Earth that a letter names; empty if there is none."""

_LONGEST = 60
"""Characters of an angle; what is longer is none."""

_SIGNS = {
    "-": "−–—‐‑﹣－", "+": "＋", ",": "，、،", ".": "٫．。", ":": "：∶", "°": "º˚⁰度゜",
    "'": "’′ʹ‘`´‵＇分ʼ", '"': "″”“ʺ〃＂秒",
    " ": "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t",
}  # fmt: skip
_AS_ASCII = {ord(other): sign for sign, others in _SIGNS.items() for other in others}
_AS_ASCII |= dict.fromkeys(map(ord, "\u200b\u200e\u200f\u061c\ufeff\u202a\u202b\u202c\u2066\u2067\u2068\u2069"), "")

_HALVES: dict[str, str] = {
    "N": "NORTH NORD NORTE NÖRDLICH 北緯 北纬 شمالا شمالاً شمال",
    "S": "SOUTH SUD SUR SÜD SÜDLICH SUED 南緯 南纬 جنوبا جنوباً جنوب",
    "E": "EAST EST ESTE OST ÖSTLICH 東経 東經 东经 شرقا شرقاً شرق",
    "W": "WEST OUEST OESTE WESTLICH 西経 西經 西经 غربا غرباً غرب",
}
_WORDS: dict[str, str] = {word: half for half, words in _HALVES.items() for word in words.split()}
_WORDS |= dict.fromkeys(("DEGREES", "DEGREE", "DEG", "GRAD", "DEGRÉS", "GRADOS"), "°")
_WORDS |= dict.fromkeys(("MINUTES", "MINUTE", "MIN", "MINUTEN", "MINUTOS"), "'")
_WORDS |= dict.fromkeys(("SECONDS", "SECOND", "SEC", "SEKUNDEN", "SEGUNDOS"), '"')
_WORD = re.compile("|".join(sorted((re.escape(word) for word in _WORDS), key=len, reverse=True)))

_FAST = re.compile(r"-?\d{1,3}(?:\.\d{1,15})?", re.ASCII)
"""The usual case."""

_WHOLE, _DECIMAL, _SMALL = r"\d{1,3}", r"\d{1,3}(?:\.\d{0,15})?", r"\d{1,2}(?:\.\d{1,12})?"
_BODIES = tuple(
    re.compile(body, re.ASCII)
    for body in (
        # 35.7486, 35.7486°
        rf"(?P<d>{_DECIMAL}|\.\d{{1,15}})\s?°?",
        # 35°44'55", 35° 44' 55, 35°44', 35°44.9'; the last mark may be missing
        rf"(?P<d>{_WHOLE})\s?°\s?(?P<m>{_SMALL})(?:\s?'\s?|$)(?:(?P<s>{_SMALL})\s?(?:\"|''|$))?",
        # 35 44' 55"
        rf"(?P<d>{_WHOLE})\s(?P<m>{_SMALL})\s?'\s?(?:(?P<s>{_SMALL})\s?(?:\"|''|$))?",
        # 36°.45', as old pilot books print it
        r"(?P<d>\d{1,3})°\.(?P<m>\d\d)'(?:\.?(?P<s>\d\d)(?:\"|''))?",
        # 35d44m55s
        rf"(?P<d>{_WHOLE})\s?D\s?(?P<m>{_SMALL})\s?(?:M|'|$)\s?(?:(?P<s>{_SMALL})\s?(?:S|\"|''|$))?",
        # 1:16.3, 35:44:55
        rf"(?P<d>{_WHOLE}):(?P<m>{_SMALL})(?::(?P<s>{_SMALL}))?",
        # -33 52 10
        rf"(?P<d>{_WHOLE})\s(?P<m>\d{{1,2}})\s(?P<s>{_SMALL})",
    )
)
_WITH_HALF = tuple(
    re.compile(body, re.ASCII)
    for body in (
        # N35 44.9, 35 44 N
        rf"(?P<d>{_WHOLE})\s(?P<m>{_SMALL})",
        # 35-44-55N, 35-44.9N
        rf"(?P<d>{_WHOLE})-(?P<m>{_SMALL})(?:-(?P<s>{_SMALL}))?",
    )
)
_PACKED = {
    "NS": re.compile(
        r"(?P<d>\d\d)(?P<m>\d\d)(?P<s>\d\d(?:\.\d{1,9})?)|(?P<dd>\d\d)(?P<mm>\d\d(?:\.\d{1,9})?)", re.ASCII
    ),
    "EW": re.compile(
        r"(?P<d>\d{3})(?P<m>\d\d)(?P<s>\d\d(?:\.\d{1,9})?)|(?P<dd>\d{3})(?P<mm>\d\d(?:\.\d{1,9})?)", re.ASCII
    ),
}
"""354455N and 1392055E, 3544.9N and 13920.9E: a latitude has two digits of degrees, a longitude three."""

_AXIS = re.compile(r"(?:(LAT)(?:ITUDE?)?|(LON|LNG)G?(?:ITUDE?)?)\.?\s?[:=]?\s?")


@dataclass(frozen=True, slots=True)
class Angle:
    """A latitude or a longitude as somebody wrote it.

    Attributes:
        degrees: In degrees; south and west are negative.
        half: The half of the Earth that its letter or word names; empty if it has only a sign, or none.
        step: How exactly it is written, in degrees: 0.01 for "35.68", a sixtieth for "35°44′".
        axis: Which of the two it says that it is, by its half or by a word; empty if it does not.
    """

    degrees: float
    half: Half
    step: float
    axis: Literal["", "latitude", "longitude"]

    def __str__(self) -> str:
        """A plain decimal with about as many digits as it was written with."""
        digits = next(count for count in range(16) if 10.0**-count <= self.step * 1.001 or count == 15)
        is_decimal = 10.0**-digits > self.step * 0.999
        return f"{self.degrees:.{digits if is_decimal else max(4, digits)}f}"


@lru_cache(maxsize=4096)
def read(text: str) -> Angle | None:
    r"""An angle in any usual notation; None if the text is none, or if it can be read in two ways.

    >>> [str(read(text)) for text in ("35°44′55″N", "N35 44 55", "354455N", "35-44-55N", "北緯35度44分55秒")]
    ['35.7486', '35.7486', '35.7486', '35.7486', '35.7486']
    >>> [str(read(text)) for text in ("1:16.3N", "36°.45'N.", "157.9064 W", "35,7485", "٣٥٫٧٥", "－33.8", "13920.9E")]
    ['1.2717', '36.7500', '-157.9064', '35.7485', '35.75', '-33.8', '139.3483']
    >>> [read(text) for text in ("35.44.55", "8 O", "about 35", "35°75'N", "-35 S", "3544", "12-05-04", "1.39E+02")]
    [None, None, None, None, None, None, None, None]

    The Royal Observatory in Greenwich, by the Ordnance Survey's guide to coordinate systems in Great Britain:

    >>> read("51° 28' 40.12\" N").degrees.__round__(6)
    51.477811
    """
    if _FAST.fullmatch(text):
        degrees = float(text)
        return Angle(degrees, "", 10.0 ** -len(text.partition(".")[2]), "") if abs(degrees) <= 180 else None
    plain = _plain(text)
    axis: Literal["", "latitude", "longitude"] = ""
    if named := _AXIS.match(plain):
        axis = "latitude" if named[1] else "longitude"
        plain = plain[named.end() :]
    before = plain[:1] if plain[:1] in tuple("NSEW") else ""
    plain = plain[len(before) :].lstrip(" .:") if before else plain
    sign = plain[:1] if plain[:1] in ("+", "-") else ""
    plain = plain[len(sign) :].lstrip(" ") if sign else plain
    seconds = re.fullmatch(r"\d{1,3}\s?D\s?\d{1,2}\s?M\s?[\d.]{1,12}\s?S", plain, re.ASCII)
    after = plain[-1:] if plain[-1:] in tuple("NSEW") and not seconds else ""
    plain = plain[: -len(after)].rstrip(" ") if after else plain
    half = cast(Half, before + after)
    if len(half) > 1 or (half and sign):
        return None
    parts = _parts(plain, half)
    if parts is None:
        return None
    values, step = parts
    degrees = values[0] + values[1] / 60 + values[2] / 3600
    told: Literal["", "latitude", "longitude"] = "" if not half else "latitude" if half in "NS" else "longitude"
    if (
        max(values[1:]) >= 60
        or degrees > (90 if "latitude" in (axis, told) else 180)
        or (axis and told not in ("", axis))
    ):
        return None
    negative = sign == "-" or half in tuple("SW")
    return Angle(-degrees if negative and degrees else degrees, half, step, told or axis)


def as_decimal(text: str) -> str:
    """The plain decimal that was probably meant, as a hint for a message; empty if there is no guess.

    >>> as_decimal("35°44′55″N"), as_decimal("157.9064 W"), as_decimal("35,7485"), as_decimal("about 35")
    ('35.7486', '-157.9064', '35.7485', '')
    """
    angle = read(text)
    return str(angle) if angle else ""


def with_half(text: str, half: str) -> Angle | None:
    """An angle whose half of the Earth is written apart from it; None if they contradict each other.

    >>> str(with_half("77.04", "West")), str(with_half("35 44 55", "n")), with_half("-77.04", "E")
    ('-77.04', '35.7486', None)
    """
    told = _plain(half).strip(" .")
    return read(f"{text} {told}") if told in _HALVES else None


def pair(text: str, longitude_first: bool = False) -> Position | None:
    """A latitude and a longitude in one text; None if it is no such pair.

    Their letters say which is which; else the order does.

    Args:
        text: The text, such as "35.68, 139.69" or "35°41′N 139°41′E".
        longitude_first: Whether the first one is the longitude, if they do not say.

    >>> pair("35.68, 139.69"), pair("(139.69; 35.68)", True), pair("E139°30', N35°30'"), pair("50,9374 6,9707")
    ((35.68, 139.69), (35.68, 139.69), (35.5, 139.5), (50.9374, 6.9707))
    >>> pair("354455N1392055E") == pair("35-44-55N 139-20-55E") == pair("北緯35度44分55秒 東経139度20分55秒")
    True
    >>> pair("+35.75+139.35/"), pair("35.68"), pair("139.69, 35.68"), pair("1, 2, 3")
    ((35.75, 139.35), None, None, None)
    """
    read_ = angles(text)
    if read_ is None:
        return None
    first, second = read_
    axes = (first.axis, second.axis)
    if axes[0] and axes[0] == axes[1]:
        return None
    if "longitude" in axes[:1] or "latitude" in axes[1:] or (axes == ("", "") and longitude_first):
        first, second = second, first
    if abs(first.degrees) > 90 or abs(second.degrees) > 180:
        return None
    return first.degrees, second.degrees


@lru_cache(maxsize=4096)
def angles(text: str) -> tuple[Angle, Angle] | None:
    """The two angles that a text holds, in their order; None if it does not hold two.

    >>> [angle.degrees for angle in angles("139.69 E / 35.68 N")]
    [139.69, 35.68]
    """
    if len(text) > 2 * _LONGEST:
        return None
    plain = _plain(text, 2 * _LONGEST).strip(" ()[]{}").removesuffix("/").strip()
    for first, second in _splits(plain):
        one, other = read(first), read(second)
        if one and other and bool(one.half) == bool(other.half):
            return one, other
    return None


def _splits(plain: str) -> list[tuple[str, str]]:
    """The ways to part a text in two, the surest first."""
    for mark in (";", "|", "/", "\n", ", "):
        if mark in plain:
            parts = [part.strip() for part in plain.split(mark)]
            return [(parts[0], parts[1])] if len(parts) == 2 else []
    if plain.count(",") == 1:
        first, _comma, second = plain.partition(",")
        return [(first.strip(), second.strip())]
    if apart := re.fullmatch(r"([^NSEW]{1,50}[NSEW]\.?)[ ,]{0,3}([^NSEW]{1,50}[NSEW]\.?)", plain):
        return [(apart[1], apart[2])]
    if apart := re.fullmatch(r"([NSEW][^NSEW]{1,50}?)[ ,]{0,3}([NSEW][^NSEW]{1,50})", plain):
        return [(apart[1], apart[2])]
    if apart := re.fullmatch(r"([+-]\d{1,3}\.\d{1,15})([+-]\d{1,3}\.\d{1,15})(?:[+-][\d.]{1,12})?", plain):
        return [(apart[1], apart[2])]
    words = plain.split()
    if plain.count(",") == 3:  # 50,9374,6,9707
        numbers = plain.replace(" ", "").split(",")
        return [(f"{numbers[0]},{numbers[1]}", f"{numbers[2]},{numbers[3]}")]
    half = len(words) // 2
    if len(words) in (2, 6) or (len(words) == 4 and "°" in plain):
        return [(" ".join(words[:half]), " ".join(words[half:]))]
    return []


def _plain(text: str, longest: int = _LONGEST) -> str:
    """A text in capitals, with ASCII digits and signs, a letter or a sign for each word; empty if it is too long."""
    if len(text) > longest:
        return ""
    ascii_ = "".join(str(unicodedata.decimal(char, char)) for char in text.strip().translate(_AS_ASCII))
    ascii_ = "".join(chr(ord(char) - 0xFEE0) if "Ａ" <= char <= "ｚ" else char for char in ascii_).upper()
    plain = _WORD.sub(lambda word: _WORDS[word[0]], ascii_)
    return re.sub(r" {2,}", " ", plain).strip(" ").removesuffix(".").strip()


def _parts(plain: str, half: str) -> tuple[tuple[float, float, float], float] | None:
    """The degrees, minutes and seconds of an angle without its letter, and how exactly it is written."""
    if re.fullmatch(r"[^,]{1,40}\d,\d[^,]{0,40}|\d,\d{1,15}°?", plain) and "." not in plain:
        plain = plain.replace(",", ".")
    bodies = (*_BODIES, *_WITH_HALF) if half else _BODIES
    found = next((match for body in bodies if (match := body.fullmatch(plain))), None)
    if found is None and half:
        found = _PACKED["NS" if half in "NS" else "EW"].fullmatch(plain)
    if found is None:
        return None
    told = found.groupdict()
    written = [told.get("d") or told.get("dd"), told.get("m") or told.get("mm"), told.get("s")]
    last = max(index for index, part in enumerate(written) if part)
    step = (1.0, 1 / 60, 1 / 3600)[last] / 10.0 ** len((written[last] or "").partition(".")[2])
    if any("." in (part or "") for part in written[:last]):
        return None
    degrees, minutes, seconds = (float(part or 0) for part in written)
    return (degrees, minutes, seconds), step
