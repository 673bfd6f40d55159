"""The last versions of what a reader works on, for undo and redo."""

import sys
from dataclasses import dataclass, field, replace
from typing import Generic, Protocol, TypeVar

STEPS = 50
"""How many versions are kept at most."""

MAX_BYTES = 16_000_000
"""How many bytes they take together at most; only the present version may be larger."""


class Version(Protocol):
    """A version of what a reader works on."""

    @property
    def id(self) -> str:
        """Its id in the address."""

    @property
    def contents(self) -> tuple[bytes | str, ...]:
        """What it consists of. Versions that share an object share its memory."""


V = TypeVar("V", bound=Version)


@dataclass(frozen=True)
class Step(Generic[V]):
    """A version, and the work that it is a version of."""

    version: V
    work: str


@dataclass(frozen=True)
class History(Generic[V]):
    """Versions in the order in which they were made.

    Attributes:
        steps: The versions.
        at: The index of the present one.
    """

    steps: tuple[Step[V], ...] = field(default=())
    at: int = -1

    @property
    def now(self) -> Step[V] | None:
        """The present version; None if there is none."""
        return self.steps[self.at] if self.steps else None

    def beside(self, by: int) -> Step[V] | None:
        """The version to which a step back (-1) or ahead (1) leads; None if there is none."""
        index = self.at + by
        return self.steps[index] if 0 <= index < len(self.steps) else None

    def add(self, version: V, work: str) -> "History[V]":
        """Add a version after the present one, unless it is the same; what was undone is dropped."""
        new = Step(version, work)
        if new == self.now:
            return self
        steps = (*self.steps[: self.at + 1], new)[-STEPS:]
        while len(steps) > 1 and _size(steps) > MAX_BYTES:
            steps = steps[1:]
        return History(steps, len(steps) - 1)

    def move(self, by: int) -> "History[V]":
        """Go a step back (-1) or ahead (1), if there is one."""
        return replace(self, at=self.at + by) if self.beside(by) else self

    def to(self, id_: str) -> "History[V] | None":
        """Go to the version with an id, the one nearest to the present version; None if there is none."""
        found = [index for index, step in enumerate(self.steps) if step.version.id == id_]
        return replace(self, at=min(found, key=lambda index: abs(index - self.at))) if found else None

    def without(self, works: frozenset[str]) -> "History[V]":
        """Drop all versions of some works. If the present one is dropped, the last of the others becomes it."""
        steps = tuple(step for step in self.steps if step.work not in works)
        at = next((index for index, step in enumerate(steps) if step is self.now), len(steps) - 1)
        return History(steps, at)

    def renamed(self, work: str, new: str) -> "History[V]":
        """Make the versions of a work those of a new one."""
        return replace(self, steps=tuple(replace(each, work=new) if each.work == work else each for each in self.steps))

    def ids(self, work: str) -> list[str]:
        """The ids of all versions of a work, each once."""
        return list(dict.fromkeys(step.version.id for step in self.steps if step.work == work))


def _size(steps: tuple[Step[V], ...]) -> int:
    contents = {id(each): each for step in steps for each in step.version.contents}
    return sum(sys.getsizeof(each) for each in contents.values())
