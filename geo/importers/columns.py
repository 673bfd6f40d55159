"""What the columns of a source mean: proposed by their names and by their content, and changed by a person.

A proposal that a person should look at has a doubt.
"""

from collections.abc import Mapping

from geo.importers import axes, by_content, by_header, web_mercator
from geo.importers.meanings import Meaning
from geo.importers.seen import Seen
from geo.importers.source import Source


def understand(source: Source, chosen: Mapping[int, str] | None = None) -> tuple[Meaning, ...]:
    """A meaning for each column of a source.

    Args:
        source: The source.
        chosen: What a person chose, by the column's index: one of `FIELDS`, or empty to leave the column out. It is
            never overruled, and no other column then gets that field.

    >>> from geo.importers.source import Record, Source
    >>> rows = [Record(2, ("Lima", "-12.05", "-77.04", "coast")), Record(3, ("Cusco", "-13.52", "-71.97", "coast"))]
    >>> [each.field for each in understand(Source("csv", "", ("Place", "LAT_DD", "Long.", "Region"), tuple(rows)))]
    ['name', 'latitude', 'longitude', 'division']
    """
    seen = Seen(source, {**source.known, **(chosen or {})})
    by_header.find_by_name(seen)
    if not seen.has_geometry:
        by_content.find_positions(seen)
        axes.put_in_order(seen)
    web_mercator.find(seen)
    axes.drop_parts(seen)
    axes.find_halves(seen)
    by_content.find_name(seen)
    by_content.find_layer(seen)
    return tuple(seen.found.get(index, Meaning("")) for index in range(seen.count))
