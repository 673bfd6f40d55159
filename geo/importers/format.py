"""What describes an import format."""

from collections.abc import Callable
from dataclasses import dataclass

from geo.importers.source import Source
from geo.words.language import _


@dataclass(frozen=True)
class Format:
    """An import format.

    Attributes:
        id: Its name in a report.
        name: Its name to a reader, in English.
        extensions: The file name extensions that it usually has, with their dots.
        recognises: Whether a file, by its content and its name, is of this format. Quick, and never raises.
        read: Reads a file; raises UnreadableFileError. It imports slow libraries only when called.
    """

    id: str
    name: str
    extensions: tuple[str, ...]
    recognises: Callable[[bytes, str], bool]
    read: Callable[[bytes, str], Source]

    @property
    def title(self) -> str:
        """Its name to a reader, in the run's language."""
        return _(self.name)
