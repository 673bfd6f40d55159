"""How large a story may be. docs/write-a-story.md lists every limit, and so does the message for exceeding it.

Within these limits any two files give an Article or a list of problems in less than a second and 110 MB.
"""

LOCATIONS_BYTES = 5_000_000
ARTICLE_BYTES = 200_000
PLACES = 10_000
COLUMNS = 100
CELL = 131_072
"""Characters between two commas, in any column: the limit of Python's csv module."""
LAYERS = 20
SECTIONS = 30
CLAIMS = 200
FIELDS = 100
"""Keys in one table of article.toml."""
KEY_PARTS = 2
"""Parts of a dotted key: the parser's time grows with the square of their number."""
BRACKETS = 16
"""Brackets open at once in article.toml."""
DIGITS = 1_000
"""Digits of a number in article.toml: the time to read it grows with the square of their number."""
ID = 40
LINE = 300
"""Characters in a text of one line."""
NAMES = 50
"""Other names of a place."""
ADDRESS = 2_000
"""Characters in a web address."""
SUMMARY = 4_000
"""Characters in a summary or a standfirst."""
MARKS = 100
"""Markup characters in a summary: the parser's time grows with the square of their number."""
RADIUS_KM = 5_000
"""The extent of a place, from its point. A quarter of the way round the Earth is 10,000 km."""
RINGS = 20
RING_KM = 20_003
"""The radius of a ring. Half way round the Earth is a kilometre more; then everything would be within."""
ENDS = 20
"""Places in one list of a claim: it measures every start to every end."""
OTHERS = 20
"""Other reports of a claim."""
LISTED = 50
"""Things that a count lists."""
QUOTE_WORDS = 12
PROBLEMS = 100
"""Problems listed for one file; further ones are only counted."""
