"""The language of a run, and its messages (gettext).

A run of the page, an export or a command has one language, set with `speak`. Each thread has its own, so that two
readers' languages never mix. English is the source text. The other languages have a catalogue in
`locale/<language>/LC_MESSAGES/dateline.po`, read at its first use. `make messages` updates the catalogues from the
code.
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
"""The supported languages, each with its own name for itself."""

_CATALOGUES = Path(__file__).parent / "locale"
_LOCALES: dict[Language, str] = {"en": "en_GB", "ja": "ja"}
_spoken: ContextVar[Language] = ContextVar("language", default="en")


def current() -> Language:
    """The language of this run."""
    return _spoken.get()


def tag() -> str:
    """The language of this run as a BCP 47 tag, for HTML and a browser's `Intl`: `en-GB`, `ja`."""
    return _LOCALES[current()].replace("_", "-")


def lang_attribute(language: str) -> str:
    """The HTML `lang` (BCP 47) of a text in this language; empty if the run has the same language."""
    return "" if language.partition("-")[0] == current() else language


def speak(language: Language) -> None:
    """Set the language of this thread."""
    _spoken.set(language)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Set the language for a `with` block.

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
    """Wrap a function so that it always runs in the present language, also in another thread."""
    language = current()

    @wraps(work)
    def speaks(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Result:
        with speaking(language):
            return work(*args, **kwargs)

    return speaks


def from_locale(locale: str) -> Language:
    """The language for a browser's locale: the locale's own if we have it, else English.

    >>> from_locale("ja-JP"), from_locale("de"), from_locale("")
    ('ja', 'en', 'en')
    """
    first = locale.replace("_", "-").partition("-")[0].lower()
    return next((language for language in get_args(Language) if language == first), "en")


# --- words


class Message(str):
    """A message with gaps. Right-to-left text in a gap is isolated, so that the text around it keeps its order."""

    def format(self, *args: object, **parts: object) -> str:
        """Fill the gaps, as `str.format` does."""
        return super().format(*map(isolated, args), **{name: isolated(part) for name, part in parts.items()})


def isolated(part: T) -> T | str:
    """Wrap right-to-left text in Unicode's isolates; return anything else unchanged."""
    if not isinstance(part, str) or part.isascii() or not any(bidirectional(each) in ("R", "AL") for each in part):
        return part
    return f"\N{FIRST STRONG ISOLATE}{part}\N{POP DIRECTIONAL ISOLATE}"


def _(message: str) -> str:
    """The message in the language of this run."""
    return Message(message if current() == "en" else _catalogue(current()).gettext(message))


def ngettext(one: str, many: str, count: int) -> str:
    """The message in the singular or plural form that the count needs, in the language of this run."""
    if current() == "en":
        return Message(one if count == 1 else many)
    return Message(_catalogue(current()).ngettext(one, many, count))


def N_(message: str) -> str:  # noqa: N802, the name in gettext's manual
    """Mark a message that is translated later with `_`: `make messages` finds it by this function's name."""
    return message


class Words(Mapping[Key, str]):
    """A mapping to messages that translates each one when it is read.

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
    from babel.messages import mofile, pofile  # slow to import, and not needed for English

    with (_CATALOGUES / language / "LC_MESSAGES" / "dateline.po").open("rb") as file:
        read = pofile.read_po(file, locale=language, abort_invalid=True)
    compiled = io.BytesIO()
    mofile.write_mo(compiled, read)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
