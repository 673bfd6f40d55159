"""Which writing a name is in."""

import re

_KANA = re.compile("[\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\uff66-\uff6f\uff71-\uff9d]")
"""Letters of hiragana and katakana; not the middle dot and the long mark, which stand in Chinese texts too."""

_HAN = re.compile("[\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def is_japanese(name: str, in_japan: bool) -> bool:
    """Whether a name is written in Japanese: it has kana, or it is in Han characters of Japan and names a place there.

    Han characters alone do not tell Japanese from Chinese, so a place elsewhere is not taken for Japanese. Nor are
    characters that Japan's character set (code page 932) does not have, such as the simplified ones of China.

    Args:
        name: The name.
        in_japan: Whether the place is in Japan.

    >>> is_japanese("横田飛行場", True), is_japanese("ハワイ", False)
    (True, True)
    >>> is_japanese("臺灣", False), is_japanese("钓鱼岛", True)
    (False, False)
    """
    if _KANA.search(name):
        return True
    return in_japan and _HAN.search(name) is not None and name.encode("cp932", "replace").decode("cp932") == name
