"""How large a story may be. Every limit stands here, in the message that names it, and in docs/write-a-story.md.

Within them any two files become an Article or a list of problems in less than a second and 50 MB.
"""

LOCATIONS_BYTES = 1_000_000
ARTICLE_BYTES = 200_000
PLACES = 5_000
COLUMNS = 100
CELL = 131_072
"""Characters between two commas, whatever the column: Python's own limit."""
LAYERS = 20
SECTIONS = 30
CLAIMS = 200
FIELDS = 100
"""Keys in one table of article.toml."""
KEY_PARTS = 2
"""Parts of a dotted key: the time that TOML's parser takes grows with their square."""
BRACKETS = 16
"""Brackets open at once in article.toml."""
DIGITS = 1_000
"""Digits of a number in article.toml: the time to read one grows with their square."""
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
"""Signs of markup in a summary: the time that its parser takes grows with the square of their number."""
ENDS = 20
"""Places in one list of a claim: every start is measured to every end."""
QUOTE_WORDS = 12
PROBLEMS = 100
"""Problems that are listed for one file; the others are counted."""
