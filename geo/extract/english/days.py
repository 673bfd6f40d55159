"""How English writes dates: patterns for `geo.extract.days`."""

import re

from geo.extract.english.times import MONTHS, WEEKDAYS, cases

WEEKDAY = rf"(?:{cases(WEEKDAYS)})(?![\w’'])(?:(?<!day)(?<!DAY)\.)?"  # "Sun.", but "Sunday" at the end of a sentence
PERIOD_OF_DAY = r"(?:\s(?:morning|afternoon|evening|night))?"
NAMED_DAY = rf"(?:{WEEKDAY}|today|yesterday|tomorrow){PERIOD_OF_DAY}"
MONTH = re.compile(cases(MONTHS))
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)?"
NO_MORE = r"(?![\w%°]|[.,:]\d|[.]?\s?(?:[ap]\.?m\b|(?:GMT|UTC)\b))"
YEAR = r"(?:1\d{3}|20\d\d|2100)(?!\w|%|[.,:]\d|\s?(?:UTC|GMT|hours|hrs)\b)"
DAY_THEN_YEAR = re.compile(rf"\.?,?\s{{1,2}}(?:the\s)?({DAY}){NO_MORE}(?:(?:,\s{{0,2}}|\s{{1,2}})({YEAR}))?")
TIME_THEN_YEAR = re.compile(
    rf"\s{{1,2}}\d{{1,2}}:\d\d(?::\d\d)?(?:\s(?:[A-Z]{{2,5}}|[+-]\d{{4}}))?\s({YEAR})(?:\s[+-]\d{{4}})?"
)
THEN_YEAR = re.compile(rf"\.?(?:,?\s{{1,2}}|-)(?:of\s)?({YEAR})")
DAY_BEFORE = re.compile(rf"(?<![\w.,:/$£€-])({DAY})(?:\s{{1,2}}(?:of\s|day\sof\s)?|-)\Z")
MORE_DAYS = re.compile(
    rf"(?:\s?[-–—]\s?|,?\s(?:to|through|until|till)\s|(,?\s(?:and|or|&)\s|,\s))"
    rf"(?:({WEEKDAY}),?\s{{1,2}})?(?:the\s)?({DAY}){NO_MORE}(?!\s(?:{cases(MONTHS)}))(?:,?\s{{1,2}}({YEAR}))?"
)
NO_COUNT = re.compile(r"(?=[,.;:)\]]|\s?\Z|\s(?:in|at|with|for|by|on|to|as|this|last|next|and|when|after|before)\b)")
DAYS_BEFORE = re.compile(
    rf"(?<![\w.,:/$£€-])({DAY})(?:\s?[-–—]\s?|,?\s(?:to|through|until|till|and|or|&)\s|,\s)(?:({WEEKDAY}),?\s{{1,2}})?(?:the\s)?\Z"
)
WEEKDAY_BEFORE = re.compile(
    rf"(?<![\w’'])({WEEKDAY})(?:,?\s{{1,2}}|\s?\(\s?)(?:(?:the|on|early|late|morning|afternoon|evening|night|lunchtime),?\s){{0,3}}\Z"
)
WEEKDAYS_BEFORE = re.compile(rf"(?<![\w’'])({WEEKDAY})(?:,?\s?(?:to|through|until|till|and|or|&|[-–—,])\s?)\Z")
WEEKDAY_AFTER = re.compile(
    r"(?:\.(?=[,\s]))?(?:"
    rf"\s?\(\s?(?:a\s)?({WEEKDAY})\s?\)"
    rf"|,?\s(?:a|which\s(?:is|was|falls\son|fell\son|will\sbe)(?:\sa)?)\s({WEEKDAY})"
    rf"|\s(?:is|was|falls|fell|will\sbe|will\sfall)(?:\son)?\sa\s({WEEKDAY})"
    rf"|,\s({WEEKDAY})(?=[;)\n]|[.,](?!\s{{0,2}}(?:the\s)?(?:\d|{cases(MONTHS)}))|\Z)"
    r")"
)
NUMERIC = re.compile(
    r"\d{4}([-/])\d{1,2}\1\d{1,2}(?!(?!T\d\d:)[\w/-]|\.\d)|\d{1,2}([./-])\d{1,2}\2\d{4}(?![\w/-]|\.\d)"
)
ISO_WEEKDAY_AFTER = re.compile(rf",?\s({WEEKDAY})(?!,?\s{{0,2}}(?:the\s)?(?:\d|{cases(MONTHS)}))")
YEAR_ALONE = re.compile(r"\d{4}(?![\w%°/]|[.,:]\d|-\d\d\b)")
YEAR_WORDS = re.compile(
    r"(?:\b(?:in|since|until|till|by|from|during|before|after|between|to|and|of|year|early|late|mid|around|about|circa|born)"
    r"\s|\bmid-|\(|[-–]|\bc\.\s?)\Z",
    re.IGNORECASE,
)
THE = re.compile(r"(?:\b[Tt]he|\w[’']s|s’)\s\Z")
EVENT = re.compile(r"\s(?!met|feet|foot|mile|block|yard|hour|seat|people|strong|with|from|that|were|which)[a-z]{4}")
COUNTED = re.compile(
    r"\s(?!was\b|is\b|has\b|as\b|its\b|this\b|his\b|does\b)[a-z]+s\b|\s(?:people|men|women|children|km|UTC|GMT|feet|square)\b"
)
A_TIME = re.compile(r"(?:\s?(?:[-–]|to|until|and)\s?\d{4})?\s?(?:UTC|GMT|local|hours|hrs|[A-Z]{1,4}T)\b")
MONTH_WORDS = re.compile(
    r"\b(?:in|since|until|till|by|from|during|before|after|between|of|to|and|last|next|this|early|late|mid)\s\Z|\b[Mm]id-\Z",
    re.IGNORECASE,
)
LABELS = r"(?:date|published|posted|publication\sdate|issued|released|release\sdate|for\simmediate\srelease)"
LABEL = re.compile(rf"(?:^|\n)\s{{0,4}}[*_#]{{0,3}}{LABELS}(?:\son)?\s?[:*_-]{{0,3}}\s{{0,3}}[\"']?\Z", re.IGNORECASE)
LABELLED = re.compile(rf"\W{{0,4}}(?:{LABELS}|(?:last\s)?(?:updated|modified)|by\s|source)", re.IGNORECASE)
PREPOSITION = re.compile(r"\b(?:of|on|in|since|before|after|from|until|till|by)(?:\sthe)?\s\Z", re.IGNORECASE)
AGENCY = re.compile(r"\)?\s?(?:\([A-Z][\w .,/-]{1,30}\)\s?)?(?:[—–]|--?\s|:\s)")
TODAY = re.compile(
    r"\b(?:today|this\s(?:morning|afternoon|evening)|tonight),?\s(?:\(|on\s)?(?:\w{3,9},?\s)?\Z", re.IGNORECASE
)
