"""How English writes times of day and time zones: patterns for `geo.extract.times`."""

import re

from geo.extract.english.days import DAY, NAMED_DAY, WEEKDAY
from geo.extract.english.times import HOURS, MONTHS, NAMED_ZONES, ZONES, any_of, cases

ALSO_WORDS = frozenset({"ART", "BOT", "CAT", "COT", "EAT", "PET", "TOT", "VET", "WAT", "WIT", "WEST"})
MINUTES = re.compile(r"([:.])([0-5]\d)(?:([:.])([0-5]\d)(?:\.\d{1,3})?)?(?![\d:]|\.\d)|h([0-5]\d)(?!\w)")
SECONDS = re.compile(r":([0-5]\d)(?![\d:])")
"""Behind four digits: "2126:38 GMT"."""
HALF = re.compile(
    r"\s{0,2}([ap])(?:\.\s?m\.?|m(?:\b|(?-i:(?=GMT|UTC|BST|CES?T|[ECMP][SD]?T\b))))|\s(a|p)\.?m\.", re.IGNORECASE
)
PART_OF_DAY = re.compile(
    r"\s?o['’]clock(?:\s(?:in\sthe|at|this|yesterday|tomorrow)\s(morning|afternoon|evening|night))?"
    r"|\s(?:in\sthe|at)\s(morning|afternoon|evening|night)\b"
)
HOURS_AFTER = re.compile(r"\s?(?:hours|hrs|h)\b(?!\s(?:of|a|per|after|before|later|ago|earlier|in|and)\b|\.\d)")
DURATION_AFTER = re.compile(r"[\s-]?(?:hours?|hrs?|h|minutes?|min|seconds?|sec)\b")
IN_WORDS = re.compile(
    r"o['’]clock|[Nn]oon|NOON|[Mm]idday|[Mm]idnight|MIDNIGHT"
    rf"|(?:[Hh]alf|[Qq]uarter)[ -](?:past|to|of|after)\s(?:{any_of(HOURS)}|1[0-2]|[1-9])\b"
    rf"|(?:{any_of(HOURS)})\s(?:[ap]\.?m\b|in\sthe\s(?:morning|afternoon|evening)|at\snight)"
)
HOUR_BEFORE = re.compile(
    rf"(?<![\w-])(?:(half|a\squarter|quarter|twenty-five|twenty|five|ten)(?:\sminutes)?\s(past|to)\s)?({any_of(HOURS)}|1[0-2]|[1-9])\s?\Z",
    re.IGNORECASE,
)
NO_TIME_BEFORE = re.compile(
    r"(?:[\d$£€¥#%/:=+*^×–-]|\d[.,]|\b(?:ratio(?:\sof)?|score(?:\sof)?|odds(?:\sof)?|verses?|chapters?|psalms?|won|lost|beat|lead|led|record(?:\sof)?"
    r"|time\sof|magnitude|version|no\.|page|room|flight|route|highway)\s|\b(?:Matthew|Mark|Luke|John|Acts|Romans|Genesis|Exodus|Isaiah|Psalm|Proverbs|Corinthians)\s)\Z",
    re.IGNORECASE,
)
IN_A_DATE = re.compile(rf"(?:{cases(MONTHS)})\.?\s\Z")
AT_BEFORE = re.compile(r"\b(?:at|by|from|until|about|around|after|before|since|to)\s\Z", re.IGNORECASE)
NUMBER = re.compile(r"\d+")
ZONE = re.compile(
    r"\s{0,2}(?:,\s)?([({\[]?)(?:"
    r"(?P<offset>(?:UTC|GMT)\s?[+\-−–]\s?\d{1,2}(?::?[0-5]\d)?(?![\d:]|\s?(?:UTC|GMT|[ap]\.?m\b|hours|hrs))|[+−-]\d\d:?\d\d(?!\d))"
    r"|(?P<utc>UTC/GMT|GMT/UTC|UTC|GMT|UCT|UT(?=[).,;:]|\s[a-z(]|\Z)|Zulu(?:\stime)?|Z(?=\W|\Z)|Greenwich\s(?:Mean\s)?[Tt]ime|[Cc]o-?ordinated\s[Uu]niversal\s[Tt]ime|[Uu]niversal\s[Tt]ime)"
    rf"|(?P<short>{any_of(ZONES)})"
    rf"|(?:U\.?S\.?\s)?(?P<named>(?:(?:{any_of(name.title() for name in NAMED_ZONES)})(?:\s[Tt]ime)?"
    r"|(?:eastern|central|mountain|pacific)(?:\s(?:standard|daylight))?(?:\s[Tt]ime|(?=\s?[(),;/\]]|\s?\Z)))"
    r"(?:\s\([A-Z]{2,5}\))?)(?![^\S\n][A-Z])"
    r"|(?P<local>local\stime|Local\s[Tt]ime|[Ll]ocal(?=[,.;)\]]|\s?\n|\s(?:on|today|yesterday|tomorrow|and)\b|\s?\Z|\s\()|LT|locally)"
    r"|(?:local\s)?(?P<place>(?:[A-Z][\w’'-]{1,20}\s){1,3}(?:[Ss]tandard\s)?(?:time|Time(?![^\S\n][A-Z]))|[A-Z]\.?[A-Z]\.?\stime)"
    r")(?!\w)([)}\]]?)"
)
RANGE_OF_HOURS = re.compile(
    r"[-−](?:0?[1-9]|1[0-2]):[0-5]\d(?=\s?[ap]\.?m\b|\s[A-Z]{2,5}\b|\s(?:local|[A-Z][a-z]+\s[Tt]ime))", re.IGNORECASE
)
"""No offset from UTC, but the end of a range: "10:00-11:00 AM ET"."""
ZONE_ENDING = re.compile(rf"(?<![\w’'])((?:{any_of(ZONES)}|UTC|GMT|(?:[A-Z][a-z]+[ -]){{1,4}}[Tt]ime))\Z")
ZONE_IN_PARENTHESES = re.compile(rf"\s\(\d{{1,2}}:?\d\d\s?(?:UTC|GMT|{any_of(ZONES)})\b")
DAY_BETWEEN = re.compile(
    rf",?\s(?:on\s)?(?:{NAMED_DAY}"
    rf"|(?:{WEEKDAY},?\s)?(?:(?:{cases(MONTHS)})\.?\s{DAY}|{DAY}\s(?:{cases(MONTHS)})\.?)(?:,?\s\d{{4}})?)(?=[,\s(])"
)
ZONE_BEFORE = re.compile(r"(?<!\d\s)(?<![\w)])(UTC|GMT)\s\Z")
RANGE_BEFORE = re.compile(
    r"(?<![\w.,:$£€/-])(\d{1,2}|\d{4})(?:([:.])([0-5]\d))?(?:\s?[-–—]\s?|\s(?:to|until|till)\s|(\sand\s))\Z"
)
BETWEEN = re.compile(r"\b[Bb]etween\s(?:about\s|around\s)?\Z")
RANGE = re.compile(r"\s?(?:[-–—]|to|until|till|and)\s(?:about\s|around\s)?|[-–—]")
