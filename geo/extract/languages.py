"""In which language a text is, as far as it matters: whether it can be read."""

import re
import unicodedata

from geo.words.language import N_, Words

_SCRIPTS = {
    "CJK": "Chinese or Japanese",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "HANGUL": "Korean",
    "CYRILLIC": "Russian or another language in Cyrillic",
    "ARABIC": "Arabic or a related language",
    "HEBREW": "Hebrew",
    "GREEK": "Greek",
    "THAI": "Thai",
    "DEVANAGARI": "Hindi or a related language",
}
NAMES = Words(
    {
        "Chinese or Japanese": N_("Chinese or Japanese"),
        "Japanese": N_("Japanese"),
        "Korean": N_("Korean"),
        "Russian or another language in Cyrillic": N_("Russian or another language in Cyrillic"),
        "Arabic or a related language": N_("Arabic or a related language"),
        "Hebrew": N_("Hebrew"),
        "Greek": N_("Greek"),
        "Thai": N_("Thai"),
        "Hindi or a related language": N_("Hindi or a related language"),
        "French": N_("French"),
        "Spanish": N_("Spanish"),
        "Portuguese": N_("Portuguese"),
        "German": N_("German"),
        "Italian": N_("Italian"),
        "Dutch": N_("Dutch"),
        "another script": N_("another script"),
    }
)
"""The languages that are told apart, in words."""

_COMMON = {
    "English": "the of and to in a is that for on was with as it by at from",
    "French": "le la les de des et du un une est que dans pour qui sur au avec",
    "Spanish": "el la los las de y del un una es que en por con para se su",
    "Portuguese": "o a os as de e do da um uma que em por com para se não",
    "German": "der die das und den von zu mit ist im des auf für ein eine dem nicht",
    "Italian": "il la gli di e del della un una è che in per con dei si non",
    "Dutch": "de het een en van in is dat op te met voor zijn niet aan er",
}
_WORDS = {name: frozenset(words.split()) for name, words in _COMMON.items()}
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 6_000
"""Characters at the beginning of a text by which its language is judged."""
_FEW = 20
"""Below so many words nothing is said of the language, except by the script."""


def other_than_read(text: str) -> str:
    """The name of a text's language in words, if it is one that cannot be read; else empty.

    >>> other_than_read("The ship left the port of Brest in the morning."), other_than_read("東京は日本の首都です。")
    ('', 'Japanese')
    """
    beginning = text[:_LOOKED_AT]
    letters = [character for character in beginning if character.isalpha()]
    foreign = [letter for letter in letters if not unicodedata.name(letter, "LATIN").startswith("LATIN")]
    if len(foreign) > len(letters) / 2:
        return NAMES[_script(foreign)]
    words = [word.lower() for word in _WORD.findall(beginning)]
    if len(words) < _FEW:
        return ""
    hits = {name: sum(word in common for word in words) for name, common in _WORDS.items()}
    best = max(hits, key=lambda name: hits[name])
    return NAMES[best] if best != "English" and hits[best] > 1.5 * hits["English"] + 2 else ""


def _script(letters: list[str]) -> str:
    first_words = [unicodedata.name(letter, "?").partition(" ")[0] for letter in letters]
    if {"HIRAGANA", "KATAKANA"} & set(first_words):
        return "Japanese"
    most = max(set(first_words), key=lambda word: (first_words.count(word), word))
    return _SCRIPTS.get(most, "another script")
