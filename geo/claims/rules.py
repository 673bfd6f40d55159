"""The rule that decided a verdict. Each kind has its own; docs/verdicts.md lists all of them with their reasons."""

from dataclasses import dataclass

from geo.words.language import _


@dataclass(frozen=True)
class Rule:
    """A rule by which a verdict is reached.

    Attributes:
        id: Its name, for programs and docs/verdicts.md.
        english: What it says, in a sentence, in English.
    """

    id: str
    english: str

    @property
    def text(self) -> str:
        """What it says, in the language of the run."""
        return _(self.english)
