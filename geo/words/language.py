"""The language of a run, and its messages by gettext.

A run of the page, an export or a command speaks one language, `speak`; each thread has its own, so that two readers'
never mix. English is the source text. The others' catalogues are `locale/<language>/LC_MESSAGES/dateline.po`, read when
they are first asked for; `make messages` brings them up to date with the code.
"""

import gettext
import io
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache, wraps
from pathlib import Path
from typing import Literal, ParamSpec, TypeAlias, TypeVar, get_args
from unicodedata import bidirectional

Language: TypeAlias = Literal["en", "ja"]
Key = TypeVar("Key", bound=str)
Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")
T = TypeVar("T")

LANGUAGES: dict[Language, str] = {"en": "English", "ja": "日本語"}
"""Those that can be spoken, each by its own name."""

_CATALOGUES = Path(__file__).parent / "locale"
_LOCALES: dict[Language, str] = {"en": "en_GB", "ja": "ja"}
_spoken: ContextVar[Language] = ContextVar("language", default="en")


def current() -> Language:
    """The language of this run."""
    return _spoken.get()


def tag() -> str:
    """The same as HTML and a browser's `Intl` name it (BCP 47): `en-GB`, `ja`."""
    return _LOCALES[current()].replace("_", "-")


def lang_attribute(language: str) -> str:
    """The `lang` that HTML needs for a text in this language (BCP 47): nothing if the page is in it too."""
    return "" if language.partition("-")[0] == current() else language


def speak(language: Language) -> None:
    """Speak a language from here on, in this thread."""
    _spoken.set(language)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak a language for a while.

    >>> with speaking("ja"):
    ...     str(_("kilometres"))
    'キロメートル'
    """
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)


def bind_language(work: Callable[Arguments, Result]) -> Callable[Arguments, Result]:
    """A function that runs in the present language, whenever and in whichever thread it is called."""
    language = current()

    @wraps(work)
    def speaks(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Result:
        with speaking(language):
            return work(*args, **kwargs)

    return speaks


def from_locale(locale: str) -> Language:
    """The language for a reader whose browser names this locale: its own if we speak it, else English.

    >>> from_locale("ja-JP"), from_locale("de"), from_locale("")
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
    return Message(message if current() == "en" else _catalogue(current()).gettext(message))


def ngettext(one: str, many: str, count: int) -> str:
    """A message about a number of things, in the form that the number asks for."""
    if current() == "en":
        return Message(one if count == 1 else many)
    return Message(_catalogue(current()).ngettext(one, many, count))


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
