"""The problems that a story can have, as values and as exceptions.

DatelineError
├── InvalidValueError   a value that breaks its rules; it knows the fields, but not the file
└── DataError           a story that cannot be read: every problem in it, each with its address
"""

import datetime as dt
import re
from dataclasses import dataclass


class DatelineError(Exception):
    """The base class of the errors that this package raises on purpose."""


@dataclass(frozen=True)
class Problem:
    """One mistake at one address in one file.

    Attributes:
        file: The file's name, such as `locations.csv`.
        where: The address in the file, such as `line 5, time_zone`; empty for the file as a whole.
        message: The wrong value, the rule and a hint, in lower case.
    """

    file: str
    where: str
    message: str

    def __str__(self) -> str:
        address = f"{self.file}, {self.where}" if self.where else self.file
        return f"{address}: {self.message}"

    @property
    def line(self) -> int:
        """The line number in the file, from 1; 0 if the address has none."""
        number = re.match(r"line (\d+)", self.where)
        return int(number[1]) if number else 0


@dataclass(frozen=True)
class Flaw:
    """One mistake in one field of a value; `field` is a dotted path, empty for the value as a whole."""

    field: str
    message: str


class InvalidValueError(DatelineError):
    """A value that breaks its own rules, with every flaw in it."""

    def __init__(self, flaws: list[Flaw]) -> None:
        super().__init__("; ".join(f"{flaw.field}: {flaw.message}" for flaw in flaws))
        self.flaws = tuple(flaws)


class DataError(DatelineError):
    """A story that cannot be read, with every problem in it."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


def shown(value: object) -> str:
    """A refused value as it is written in the file, shortened if it is long.

    >>> shown("Asia/Tokio"), shown(True), shown("a" * 99)[-8:]
    ("'Asia/Tokio'", 'true', "aaaa...'")
    """
    match value:
        case bool():
            return str(value).lower()
        case dt.date() | dt.time():
            return value.isoformat()
        case dict():
            return "a table"
        case list() | tuple():
            return "a list"
        case int() if abs(value) >= 10**50:
            return "a number of over 50 digits"
        case str():
            # Cut first: the repr of a megabyte is a megabyte.
            text = repr(value[:61])
        case _:
            text = repr(value)
    return text if len(text) <= 60 else f"{text[:56]}...{text[0]}"
