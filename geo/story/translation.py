"""Values whose texts may be told in further languages, beside the first and checked like it.

article.toml has a table for each language under the table of the value, such as `[layer.ja]`; locations.csv has columns
such as `name_ja`. A translation is read as a whole value of its own: the first one with these texts in it.
"""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Self

from pydantic import PrivateAttr

from geo.story.problems import Flaw, InvalidValueError, shown
from geo.story.value import KEY, Value
from geo.words import spelling
from geo.words.language import LANGUAGES, Language


class TranslatedValue(Value):
    """A value that may have its texts in further languages too."""

    texts: ClassVar[tuple[str, ...]] = ()
    """The names of the fields that may be told in a further language."""
    may_stay: ClassVar[frozenset[str]] = frozenset()
    """Those of them that are often the same in each language, such as the name of a source."""

    _translations: Mapping[Language, Self] = PrivateAttr({})
    _told: frozenset[str] = PrivateAttr(frozenset())

    def in_language(self, language: Language) -> Self:
        """The value with the texts that it has in this language; the others stay in the first language."""
        return self._translations.get(language, self)

    def is_told(self, field: str) -> bool:
        """Whether this is a translation, and the text of this field is in its language."""
        return field in self._told

    @property
    def translated_texts(self) -> dict[Language, dict[str, Any]]:
        """The texts in each further language, by the names of their fields, as they stand in the file."""
        return {
            language: {field: getattr(told, field) for field in self.texts if told.is_told(field)}
            for language, told in self._translations.items()
        }

    @property
    def languages(self) -> tuple[Language, ...]:
        """The further languages in which it has any text."""
        return tuple(self._translations)

    @classmethod
    def read(cls, fields: Mapping[str, Any], hints: bool = True) -> Self:
        """Make a value from named fields, among them those of its translations. See `Value.read`."""
        first, further = cls._parted(fields)
        flaws: list[Flaw] = []
        value: Self | None = None
        try:
            value = super().read(first, hints)
        except InvalidValueError as error:
            flaws += error.flaws
        translations: dict[Language, Self] = {}
        for language, texts in further.items():
            try:
                translations[language] = cls._translation(first, texts, hints)
                if value:
                    flaws_beside = list(value.flaws_beside(translations[language]))
                    flaws += (Flaw(cls.address(language, flaw.field), flaw.message) for flaw in flaws_beside)
            except InvalidValueError as error:
                flaws += (Flaw(cls.address(language, flaw.field), flaw.message) for flaw in error.flaws)
        if value is None or flaws:
            raise InvalidValueError(flaws)
        value._translations = {language: told for language, told in translations.items() if told._told}
        return value

    def flaws_beside(self, translation: Self) -> Iterator[Flaw]:
        """The flaws of a translation that only show beside the first language."""
        yield from ()

    @classmethod
    def address(cls, language: Language, field: str) -> str:
        """The name of a translated field in the file."""
        return f"{language}.{field}" if field else language

    @classmethod
    def known_names(cls) -> tuple[str, ...]:
        return (*super().known_names(), *LANGUAGES)

    @classmethod
    def _parted(cls, fields: Mapping[str, Any]) -> tuple[dict[str, Any], dict[Language, Any]]:
        """The fields in the first language, and those of each further one."""
        further = {language: fields[language] for language in LANGUAGES if language in fields}
        return {name: value for name, value in fields.items() if name not in LANGUAGES}, further

    @classmethod
    def _translation(cls, first: Mapping[str, Any], texts: Any, hints: bool) -> Self:
        if not isinstance(texts, dict):
            raise InvalidValueError([Flaw("", f"{shown(texts)} is not a table of texts")])
        flaws: list[Flaw] = []
        whole = _beside(cls, first, texts, flaws, hints)
        told = frozenset(name for name, text in texts.items() if text != "")
        try:
            translation = super().read(whole, hints)
        except InvalidValueError as error:
            known = {flaw.field for flaw in flaws}
            flaws += (flaw for flaw in error.flaws if flaw.field.partition(".")[0] in told and flaw.field not in known)
            raise InvalidValueError(flaws) from None
        if flaws:
            raise InvalidValueError(flaws)
        translation._told = told
        return translation


def _beside(
    kind: type[Value],
    first: Mapping[str, Any],
    texts: Mapping[str, Any],
    flaws: list[Flaw],
    hints: bool,
    path: str = "",
) -> dict[str, Any]:
    """The first language's fields with these texts in their places; what cannot stand there is a flaw."""
    whole = dict(first)
    allowed: tuple[str, ...] = getattr(kind, "texts", ())
    for name, text in texts.items():
        where = path + (name if KEY.fullmatch(name) else shown(name))
        before = first.get(name)
        if name not in allowed:
            if name in kind.field_names():
                message = "is the same in each language; remove it"
            else:
                near = spelling.nearest(name, allowed) if hints else ""
                message = f"is not a known text; {f'did you mean {near!r}?' if near else 'remove it'}"
            flaws.append(Flaw(where, message))
        elif text == "":
            pass
        elif not before:
            flaws.append(Flaw(where, f"has no text beside it in the first language; write {name!r} there too"))
        elif _are_tables(before) and _are_tables(text) and len(before) != len(text):
            flaws.append(Flaw(where, f"has {len(text):,} tables beside {len(before):,} in the first language"))
        elif _are_tables(before) and _are_tables(text):
            whole[name] = [
                _beside(kind.table_of(name), *both, flaws, hints, f"{where}.")
                for both in zip(before, text, strict=True)
            ]
        elif isinstance(before, dict) and isinstance(text, dict):
            whole[name] = _beside(kind.table_of(name), before, text, flaws, hints, f"{where}.")
        else:
            whole[name] = text
    return whole


def _are_tables(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, dict) for each in value)
