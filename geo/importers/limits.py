"""How much is read of a file that somebody brings. docs/bring-your-own.md names these limits.

Within them any bytes give a source or a sentence in about a second and 80 MB.
"""

from geo.story import limits as story_limits

BYTES = 5_000_000
RECORDS = story_limits.PLACES
"""Rows, features or placemarks. The first ones are read, and it is said how many are left out."""
COLUMNS = story_limits.COLUMNS
CELL = 10_000
"""Characters of a value that is kept."""
NESTED = 200
"""Characters of a list or a table within a value, which is kept as text if it is as short as this."""
NODES = 300_000
"""Lists and tables in JSON, elements and attributes in XML: each takes over a hundred bytes once it is read."""
POINTS = 300_000
"""Positions of all outlines and lines together."""
MEMBERS = 1_000
"""Files in a zip."""
