"""The language of a run: its words by gettext, its numbers, dates and lists by Babel. Owns both.

A run of the page, an export or a command speaks one language, `speak`; each thread has its own, so that two readers'
never mix. English is the source text. The others' catalogues are `locale/<language>/LC_MESSAGES/dateline.po`, read when
they are first asked for; `make messages` brings them up to date with the code.
"""

import gettext
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time
from functools import lru_cache, wraps
from pathlib import Path
from typing import Literal, ParamSpec, TypeAlias, TypeVar, get_args
from unicodedata import bidirectional

from babel import Locale, dates, lists, numbers

Language: TypeAlias = Literal["en", "ja"]
Key = TypeVar("Key", bound=str)
Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")
T = TypeVar("T")

LANGUAGES: dict[Language, str] = {"en": "English", "ja": "日本語"}
"""Those that can be spoken, each by its own name."""

MINUS = "\N{MINUS SIGN}"

_CATALOGUES = Path(__file__).parent / "locale"
_LOCALES: dict[Language, str] = {"en": "en_GB", "ja": "ja"}
_spoken: ContextVar[Language] = ContextVar("language", default="en")


def spoken() -> Language:
    """The language of this run."""
    return _spoken.get()


def tag() -> str:
    """The same as HTML and a browser's `Intl` name it (BCP 47): `en-GB`, `ja`."""
    return _LOCALES[spoken()].replace("_", "-")


def told_in(language: str) -> str:
    """What HTML has to say of a text in this language (BCP 47): its `lang`, or nothing if the page speaks it too."""
    return "" if language.partition("-")[0] == spoken() else language


def speak(language: Language) -> None:
    """Speak a language from here on, in this thread."""
    _spoken.set(language)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak a language for a while.

    >>> with speaking("ja"):
    ...     listed(["Tokyo", "Hawaii"])
    'Tokyo、Hawaii'
    """
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)


def kept(work: Callable[Arguments, Result]) -> Callable[Arguments, Result]:
    """A function that speaks the language of now, whenever and in whichever thread it is called."""
    language = spoken()

    @wraps(work)
    def speaks(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Result:
        with speaking(language):
            return work(*args, **kwargs)

    return speaks


def understood(locale: str) -> Language:
    """The language for a reader whose browser names this locale: its own if we speak it, else English.

    >>> understood("ja-JP"), understood("de"), understood("")
    ('ja', 'en', 'en')
    """
    first = locale.replace("_", "-").partition("-")[0].lower()
    return next((language for language in get_args(Language) if language == first), "en")


# --- words


class Message(str):
    """A sentence with gaps. What fills them and runs from right to left does not disturb what stands beside it."""

    def format(self, *args: object, **parts: object) -> str:
        """Fill the gaps."""
        return super().format(*map(isolated, args), **{name: isolated(part) for name, part in parts.items()})


def isolated(part: T) -> T | str:
    """Text that runs from right to left, set apart from what stands beside it; anything else as it is."""
    if not isinstance(part, str) or part.isascii() or not any(bidirectional(each) in ("R", "AL") for each in part):
        return part
    return f"\N{FIRST STRONG ISOLATE}{part}\N{POP DIRECTIONAL ISOLATE}"


def _(message: str) -> str:
    """A message in the language of this run; if it has gaps, a `Message`."""
    return Message(message if spoken() == "en" else _catalogue(spoken()).gettext(message))


def ngettext(one: str, many: str, count: int) -> str:
    """A message about a number of things, in the form that the number asks for."""
    if spoken() == "en":
        return Message(one if count == 1 else many)
    return Message(_catalogue(spoken()).ngettext(one, many, count))


def N_(message: str) -> str:  # noqa: N802, as gettext's manual has it
    """A message for later, when a module is imported before anybody speaks: `make messages` finds it by this name."""
    return message


class Words(Mapping[Key, str]):
    """Messages by key, each in the language of whoever reads it.

    >>> units = Words({"h": N_("h")})
    >>> with speaking("ja"):
    ...     units["h"]
    '時間'
    """

    def __init__(self, messages: Mapping[Key, str]) -> None:
        self._messages = dict(messages)

    def __getitem__(self, key: Key) -> str:
        return _(self._messages[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self._messages)

    def __len__(self) -> int:
        return len(self._messages)


@lru_cache(maxsize=len(LANGUAGES))
def _catalogue(language: Language) -> gettext.GNUTranslations:
    from babel.messages import mofile, pofile  # English needs neither

    with (_CATALOGUES / language / "LC_MESSAGES" / "dateline.po").open("rb") as file:
        read = pofile.read_po(file, locale=language, abort_invalid=True)
    compiled = io.BytesIO()
    mofile.write_mo(compiled, read)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


# --- numbers, dates, lists


def number(value: float, digits: int = 0) -> str:
    """Write a number with thousands parted and a true minus.

    >>> number(-6237.4), number(19.5, 1)
    ('−6,237', '19.5')
    """
    text = f"{value:,.{digits}f}"
    if text.startswith("-"):
        text = text.replace("-", MINUS) if text.strip("-0.,") else text[1:]
    return text.translate(_separators(spoken()))


@lru_cache(maxsize=len(LANGUAGES))
def _separators(language: Language) -> dict[int, str]:
    # By hand with Babel's signs: its own formatting takes 20 times as long, and a matrix has 3,600 numbers.
    locale = _locale(language)
    return {ord(","): numbers.get_group_symbol(locale), ord("."): numbers.get_decimal_symbol(locale)}


@lru_cache(maxsize=len(LANGUAGES))
def _locale(language: Language) -> Locale:
    return Locale.parse(_LOCALES[language])


def when(value: date, pattern: str) -> str:
    """Write a date, or a date and time, by a pattern of Unicode's: UTS 35, Date Format Patterns.

    >>> when(date(2024, 7, 28), "EEEE, d MMMM y")
    'Sunday, 28 July 2024'
    """
    full = value if isinstance(value, datetime) else datetime.combine(value, time())
    return dates.parse_pattern(pattern).apply(full, _locale(spoken()))


def listed(names: Sequence[str]) -> str:
    """Name several in a row; nothing for none.

    >>> listed(["Tokyo", "Hawaii", "Kyiv"])
    'Tokyo, Hawaii and Kyiv'
    """
    return lists.format_list(names, locale=_locale(spoken()))
