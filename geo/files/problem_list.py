"""The problems of one file, as many as are listed, and how many more there are."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from geo.story import limits
from geo.story.problems import Flaw, Problem


@dataclass
class ProblemList:
    """The problems of one file: those that are listed, and the number of further ones."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    more: int = 0

    @property
    def full(self) -> bool:
        return len(self.problems) >= limits.PROBLEMS

    def __bool__(self) -> bool:
        return bool(self.problems)

    def add(self, where: str, message: str) -> None:
        if self.full:
            self.more += 1
        else:
            self.problems.append(Problem(self.file, where, message))

    def add_flaws(self, where: str, flaws: Iterable[Flaw]) -> None:
        for flaw in flaws:
            self.add(", ".join(part for part in (where, flaw.field) if part), flaw.message)

    def listed(self) -> list[Problem]:
        last = [Problem(self.file, "", f"and {counted(self.more, 'more problem')}")] if self.more else []
        return sorted(self.problems, key=lambda problem: problem.line) + last


def counted(number: int, noun: str) -> str:
    """A number with its noun: `1 field`, `2 fields`."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
