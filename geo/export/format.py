"""What describes an export format."""

from collections.abc import Callable
from dataclasses import dataclass

from geo.perspective import Perspective
from geo.words.language import _


@dataclass(frozen=True)
class Format:
    """An export format.

    Attributes:
        id: Its name on the command line.
        name: Its name in a menu, in English.
        extension: The file name extension, with its dot.
        mime: Its media type.
        write: Writes a story as the reader sees it: the same bytes for the same perspective. It imports slow libraries
            only when called, because the menu of formats must be quick.
    """

    id: str
    name: str
    extension: str
    mime: str
    write: Callable[[Perspective], bytes]

    @property
    def title(self) -> str:
        """Its name in a menu, in the run's language."""
        return _(self.name)
