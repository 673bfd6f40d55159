"""Which place each name means: by what the text says around it, by the other places, by how often it is meant."""

from collections.abc import Mapping

from geo.extract.found import Mention
from geo.extract.segments import Text


def resolve(text: Text, mentions: list[Mention], chosen: Mapping[str, str]) -> list[Mention]:
    """The mentions with the place first that is meant, and with the reason for it.

    Args:
        text: The text.
        mentions: What `names.find` found.
        chosen: What the reader chose: for a name as written, the id of a place, or "" if it is no place.
    """
    return [mention for mention in mentions if chosen.get(mention.text) != ""]
