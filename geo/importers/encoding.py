"""Bytes -> text: UTF-8, UTF-16, and the older encodings that are told by their letters. What is guessed is said.

charset-normalizer read 11 of 18 short tables of as many encodings rightly, and took Shift_JIS for Korean: a table has
few letters for its statistics. What counts here is which letters are usual; that reads 16 of them.
"""

import itertools
import re

from geo.importers.source import UnreadableFileError
from geo.words.language import N_, _

_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROL = 0.01
_SAMPLE = 200_000
_SAMPLE_LINES, _SAMPLE_BYTES = 300, 10_000
_ODD_LINE = re.compile(rb"[^\r\n\x80-\xff]{0,1000}+[\x80-\xff][^\r\n]{0,1000}+")
_MOST_ACCENTS = 3
_BETTER_KNOWN = 4
"""UTF-8 with a broken byte here and there: so many right characters for each wrong one."""

_KANA = "".join(map(chr, (*range(0x3041, 0x3094), *range(0x30A1, 0x30FD))))
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя"

_ENCODINGS = {
    "cp932": (
        N_("Shift_JIS (Japanese)"),
        _KANA
        + "、。・（）日本東京都府県市区町村郡島山川田大小中上下南北西野原港基地空軍海岸駐屯部隊米名称緯度経備考位置場所"
        "住国人民一二三年月時分新古高木林石松沢崎浜津谷橋口道路線駅病院学校館寺神社宮",
    ),
    "gb18030": (
        N_("GB 18030 (Chinese)"),
        "名称纬度经地址备注中国北京上海天津重庆市省县区镇乡村街道路号东西南山河江湖岛港机场学校医院大小新的一是在有和"
        "人民州广深成都武汉杭苏宁长沙安福建云贵川",
    ),
    "big5": (
        N_("Big5 (Chinese)"),
        "名稱緯度經地址備註臺台灣北高雄中南市縣區鎮鄉村里街路號東西山河江湖海島港機場學校醫院大小新的一是在有和國人民"
        "桃園竹苗栗彰投嘉義屏宜蘭花蓮基隆",
    ),
    "cp949": (
        N_("EUC-KR (Korean)"),
        "이름위도경주소서울부산대구인천광전세종기강원충청라상제시군읍면동리로길번지의에는을를한국북남해평양항공교병학역"
        "성고신가나다사아자하",
    ),
    "cp1252": (N_("Windows-1252 (Western European)"), "äöüßéèêëàâçñóíáúîïôûøåæãõÄÖÜÉØÅ–—‘’“”°€"),
    "cp1250": (N_("Windows-1250 (Central European)"), "łąęćńśźżóŁŚŻĆčřšžěýůáíéúňťďđőűăşţöäüČŘŠŽĐ–„”°"),
    "cp1254": (N_("Windows-1254 (Turkish)"), "ışğİŞçöüâÇÖÜ–’“”°"),
    "mac_roman": (N_("Mac OS Roman"), "äöüßéèêëàâçñóíáúîïôûøåæÄÖÜÉ–—’“”°"),
    "cp850": (N_("DOS (Western European)"), "äöüßéèêëàâçñóíáúîïôûøåÄÖÜÉ"),
    "cp1255": (N_("Windows-1255 (Hebrew)"), "אבגדהוזחטיכלמנסעפצקרשתםןךףץ"),
    "cp1251": (N_("Windows-1251 (Cyrillic)"), _CYRILLIC + "іїєґ"),
    "koi8_r": (N_("KOI8-R (Cyrillic)"), _CYRILLIC),
    "cp1253": (N_("Windows-1253 (Greek)"), "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ"),
    "cp1256": (N_("Windows-1256 (Arabic)"), "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئپچژگ،"),
}
"""Encodings: the name to a reader, and the letters that are usual in texts of a few words, such as names of places."""
_ENCODINGS["euc_jp"] = (N_("EUC-JP (Japanese)"), _ENCODINGS["cp932"][1])

_HALF_WIDTH = re.compile("[\uff66-\uff9f]")
_WORD = re.compile(r"[\w'’–—“”°-]{2,40}")
_RUN = re.compile(r"[^\x00-\x7f]++")


def decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a file, and what was assumed to read it, in sentences.

    Raises:
        UnreadableFileError: It is no text.
    """
    notes: tuple[str, ...] = ()
    if (text := _unicode(data)) is None:
        text, notes = _guessed(data)
    if len(_CONTROL.findall(text[:_SAMPLE])) > 1 + _MOST_CONTROL * len(text[:_SAMPLE]):
        raise UnreadableFileError(_("This is no text and no table."))
    return _CONTROL.sub("", text).removeprefix("\ufeff"), notes


def ascii_of(head: bytes) -> str:
    r"""The beginning of a file with its ASCII signs right and any others wrong: enough to recognise JSON and XML by.

    >>> ascii_of("\ufeff<kml>".encode("utf-16-le")), ascii_of(b"\xef\xbb\xbf{")
    ('<kml>', '{')
    """
    return head.replace(b"\0", b"").decode("latin-1").lstrip("ÿþï»¿")


def _unicode(data: bytes) -> str | None:
    """The text if it is UTF-8 or UTF-16. Without a mark, UTF-16 is told by the zeros in every other byte."""
    encoding = "utf-8"
    even, odd = data[0:4096:2].count(0), data[1:4096:2].count(0)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif min(even, odd) * 10 < max(even, odd) > len(data[:4096]) // 10:
        encoding = "utf-16-be" if even > odd else "utf-16-le"
    try:
        return data[: len(data) // 2 * 2 if encoding != "utf-8" else None].decode(encoding)
    except UnicodeDecodeError:
        return None


def _guessed(data: bytes) -> tuple[str, tuple[str, ...]]:
    sample = b"\n".join(match[0] for match in itertools.islice(_ODD_LINE.finditer(data), _SAMPLE_LINES))
    sample = sample[:_SAMPLE_BYTES]
    part = sample.decode("utf-8", "replace")
    broken = part.count("\ufffd")
    if len(part) - len(part.encode("ascii", "ignore")) - broken >= _BETTER_KNOWN * broken:
        text = data.decode("utf-8", "replace")
        line = text.count("\n", 0, max(text.find("\ufffd"), 0)) + 1
        note = _("{count} characters are broken and stand as “\ufffd”, the first one on line {line}.")
        return text, (note.format(count=text.count("\ufffd"), line=line),)
    encoding = max(_ENCODINGS, key=lambda encoding: _likeness(sample, encoding))
    text = data.decode(encoding, "replace")
    words = (word[0] for word in _WORD.finditer(text, 0, _SAMPLE))
    seen = next((word for word in words if not word.isascii()), "")
    note = _("The text is not UTF-8. It was read as {encoding}, such as “{sample}”. If letters are wrong, "
             "save the file as UTF-8.")  # fmt: skip
    return text, (note.format(encoding=_(_ENCODINGS[encoding][0]), sample=seen),)


def _likeness(sample: bytes, encoding: str) -> float:
    """The share of letters that are usual, among those that are not ASCII; below 0 if it is not this encoding."""
    text = sample.decode(encoding, "replace")
    if text.count("\ufffd") > 1 + len(text) // 200:  # one at the end, where the sample is cut
        return -1
    usual, found, count = _ENCODINGS[encoding][1], 0.0, 0
    latin = any("à" <= letter <= "ż" for letter in usual)
    for run in _RUN.finditer(text):
        count += len(run[0])
        beside = text[max(run.start() - 1, 0) : run.start()] + text[run.end() : run.end() + 1]
        if len(run[0]) > _MOST_ACCENTS if latin else any(map(str.isalpha, beside)):
            continue  # few letters in a row have accents, and a word has letters of one script
        word = run[0] if latin else run[0][0].lower() + run[0][1:]
        found += sum(letter in usual for letter in word) + 0.5 * len(_HALF_WIDTH.findall(word))
    return found / max(count, 1)
