"""What can go wrong, as values.

DatelineError
├── InvalidValueError   a value that may not exist; knows which field, not which file
└── DataError           a story that cannot be read: every problem in it, each with its address
"""

from dataclasses import dataclass


class DatelineError(Exception):
    """The root of every error that this package raises on purpose."""


@dataclass(frozen=True)
class Problem:
    """One thing wrong in one place of one file.

    Attributes:
        file: The file's name, such as `locations.csv`.
        where: The address in it, such as `line 5, time_zone`; empty for the file as a whole.
        message: The bad value, the rule and a hint, in lower case.
    """

    file: str
    where: str
    message: str

    def __str__(self) -> str:
        address = f"{self.file}, {self.where}" if self.where else self.file
        return f"{address}: {self.message}"


@dataclass(frozen=True)
class Flaw:
    """One thing wrong in one field of a value: `field` is a dotted path, empty for the value as a whole."""

    field: str
    message: str


class InvalidValueError(DatelineError):
    """A value that its own rules refuse, with every flaw in it."""

    def __init__(self, flaws: list[Flaw]) -> None:
        super().__init__("; ".join(f"{flaw.field}: {flaw.message}" for flaw in flaws))
        self.flaws = tuple(flaws)


class DataError(DatelineError):
    """A story that cannot be read, with every problem found in it."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)
