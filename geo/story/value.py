"""The base class of the values in a story. It reads named fields, or reports every flaw in them."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Self, get_args

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from geo.story import limits
from geo.story.fields import about_zone
from geo.story.problems import Flaw, InvalidValueError, shown
from geo.words import spelling

KEY = re.compile(rf"[\w-]{{1,{limits.ID}}}", re.ASCII)


def _bare(value: Any) -> Any:
    """The value; text without surrounding white space."""
    return value.strip() if isinstance(value, str) else value


class Value(BaseModel):
    """A frozen value that reports all flaws in its fields at once."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, populate_by_name=False)

    compared: ClassVar[frozenset[str]] = frozenset()
    """The names of the fields that `flaws` reads."""

    @classmethod
    def read(cls, fields: Mapping[str, Any], hints: bool = True) -> Self:
        """Make a value from named fields.

        Args:
            fields: The values as written, by their names in the file.
            hints: Whether to search for what was probably meant, which is slow.

        Raises:
            InvalidValueError: A flaw for each field that is missing, unknown or wrong, and those that `flaws` finds
                between the valid fields.
        """
        try:
            return cls.model_validate(dict(fields))
        except ValidationError as error:
            details = error.errors(include_url=False)
        flaws = [flaw for each in details for flaw in cls._flaws(each, fields, hints)]
        if not any(flaw.field.partition(".")[0] in cls.compared for flaw in flaws):
            # Pydantic did not run the rules between fields, so run them on the valid fields.
            right = {name: _bare(fields[name]) for name in cls.compared if name in fields}
            flaws += cls.model_construct(**right).flaws()
        raise InvalidValueError(flaws)

    def flaws(self) -> Iterator[Flaw]:
        """The flaws between fields that are each valid."""
        yield from ()

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if flaws := list(self.flaws()):
            raise PydanticCustomError("flaws", "inconsistent", {"flaws": flaws})
        return self

    @classmethod
    def field_names(cls) -> tuple[str, ...]:
        """The names of the fields, as written in a file."""
        return tuple(field.alias or name for name, field in cls.model_fields.items())

    @classmethod
    def known_names(cls) -> tuple[str, ...]:
        """All names that a file may have, for the hint at a misspelt one."""
        return cls.field_names()

    @classmethod
    def required_names(cls) -> tuple[str, ...]:
        """The names of the required fields, as written in a file."""
        return tuple(field.alias or name for name, field in cls.model_fields.items() if field.is_required())

    @classmethod
    def _flaws(cls, details: Mapping[str, Any], fields: Mapping[str, Any], hints: bool) -> list[Flaw]:
        # Leave out list indexes: the message quotes the value itself.
        path = [part for part in details["loc"] if isinstance(part, str)]
        owner = cls._owner(path)
        expected = owner._expected(path[-1]) if path else ""
        # The value as written in the file: pydantic's input for a latitude of '91' is already 91.0.
        written = fields.get(path[0]) if len(details["loc"]) == 1 else details["input"]
        match details["type"]:
            case "flaws":
                return [Flaw(".".join([*path, flaw.field]), flaw.message) for flaw in details["ctx"]["flaws"]]
            case "dateline":
                message = str(details["ctx"]["message"])
            case "time_zone":
                message = f"{shown(written)} {about_zone(details['input'], hints)}"
            case "missing":
                message = f"is missing; write {expected}"
            case "extra_forbidden":
                near = spelling.nearest(path[-1], owner.known_names()) if hints else ""
                message = f"is not a known field; {f'did you mean {near!r}?' if near else 'remove it'}"
            case "string_too_long":
                message = f"has {len(details['input']):,} characters; at most {details['ctx']['max_length']:,} are read"
            case "string_type":
                message = f"{shown(written)} is not text; write {expected}"
            case "date_type":
                message = f"{shown(written)} is not a date; write {expected}, without quotes"
            case _:
                message = f"{shown(written)} is not {expected}"
        return [Flaw(".".join(part if KEY.fullmatch(part) else shown(part) for part in path), message)]

    @classmethod
    def _owner(cls, path: list[str]) -> type["Value"]:
        """The class that has the last name of a path as a field: this one or one nested in it."""
        return cls.table_of(path[0])._owner(path[1:]) if len(path) > 1 else cls

    @classmethod
    def table_of(cls, written: str) -> type["Value"]:
        """The class of the table, or of each table of a list, that the field with this name in the file holds."""

        def values(annotation: Any) -> Iterator[type[Value]]:
            if isinstance(annotation, type) and issubclass(annotation, Value):
                yield annotation
            for part in get_args(annotation):
                yield from values(part)

        return next(values(cls.field_of(written).annotation), Value)

    @classmethod
    def field_of(cls, written: str) -> FieldInfo:
        """The field with this name in the file."""
        return next(field for name, field in cls.model_fields.items() if (field.alias or name) == written)

    @classmethod
    def _expected(cls, written: str) -> str:
        return (written in cls.field_names() and cls.field_of(written).description) or "text in double quotes"
