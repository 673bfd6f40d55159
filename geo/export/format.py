"""What every format says of itself."""

from collections.abc import Callable
from dataclasses import dataclass

from geo.perspective import Perspective
from geo.words.language import _


@dataclass(frozen=True)
class Format:
    """A kind of file.

    Attributes:
        id: Its name on the command line.
        name: Its name in a menu, in English.
        extension: The end of a file's name, with its dot.
        mime: Its media type.
        write: Writes a story as the reader sees it; the same bytes for the same perspective. What it needs beyond the
            document itself is imported when it is called, as a menu of formats must not take seconds.
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
