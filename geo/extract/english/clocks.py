"""How English says that two clocks show one instant: patterns for `geo.extract.kinds.clock` and `clock_sides`."""

import re

from geo.extract.english.days import DAY, NAMED_DAY, PERIOD_OF_DAY, WEEKDAY
from geo.extract.english.times import ABOUT, MONTHS, THE_SAME, any_of, cases

NEARLY = rf"(?:{any_of(ABOUT)})\s|~\s?"
MEANING = rf"(?:{any_of(THE_SAME)})[,\s]{{1,2}}"
PAREN = re.compile(rf"[^(){{}}\[\];\n]{{0,70}}[({{\[]\s?(?:{MEANING}|{WEEKDAY},?\s|{NEARLY}){{0,4}}")
SLASH = re.compile(r"\s?(?:[/=…]|\.{3})\s?")
BAR = re.compile(r"\s?\|\s?")
DASH = re.compile(rf"\s[—–-]\s(?:or\s)?(?:{NEARLY})?|—")
OR = re.compile(
    rf"[^()\[\];\n]{{0,30}}?,?\s(?:or|i\.e\.,?|that\sis,?|(?:is\s)?equivalent\sto|corresponding\sto|which\s(?:is|was|means)|equal\sto|(?:which\s)?(?:translat|equat|convert)(?:es|ed|ing)\sto)\s(?:{NEARLY}){{0,2}}"
)
COMMA = re.compile(rf"[,;]\s(?:and\s)?(?:{NEARLY})?")
IN = r"(?:\sin\s[\w .’'-]{2,40}?)?"
IS = re.compile(
    rf"[^()\[\];\n]{{0,60}}?,?\s(?:then\s)?(?:it|the\stime|clocks?|the\sclocks?){IN}"
    r"(?:’s|'s|[’']ll\sbe|\s(?:is|was|will\sbe|would\sbe|shows?|showed|reads?))\s"
    r"(?:going\sto\sbe\s)?(?:already\s|still\s|only\s|just\s|then\s|about\s|around\s|exactly\s){0,2}"
    rf"|{IN},?\s(?:is|was|equals|corresponds\sto|would\sbe|comes\sat|falls\sat)\s(?:already\s|still\s|only\s|about\s)?"
    rf"|{IN},?\s(?:when|while)\s(?:it|the\stime)(?:’s|'s|\s(?:is|was|will\sbe|would\sbe))\s(?:already\s|still\s|only\s)?"
)
_THAT = r"(?:[Tt]hat|[Tt]his|[Ii]t)(?:[’']s|\s(?:is|was|would\sbe|will\sbe)|[’']ll\sbe)\s"
THAT_IS = re.compile(
    r"(?:\s\([^()\n\d]{2,40}\))?\.\s(?:(?:For|If|In|On)\s[^.;:()\n\d]{2,70},\s)?"
    rf"{_THAT}(?:a\s(?:[a-z]{{1,12}}\s)?)?(?:{NEARLY})?"
)
"""Between a time that ends a sentence and the same instant on another clock: "at 14:00 UTC. That's 10 a.m. in Lima"."""
WHEN = re.compile(
    r"\b(?:[Ww]hen|[Ww]hile|[Ii]f|[Aa]t|[Aa]s|it\s(?:is|was)|it’s|it's|It\s(?:is|was)|It's|It’s)\s"
    r"(?:it\s|the\stime\s|(?:the\s)?clocks?(?:\sin\s[\w .’'-]{2,40}?)?\s)?"
    r"(?:(?:is|was|’s|'s|shows?|strikes?)\s)?(?:already\s|still\s|only\s|about\s){0,2}\Z"
)
IT_WAS = re.compile(r"\b[Ii]t\s(?:is|was)\s\Z")
AND_IN = re.compile(r"[^()\[\];:\d\n]{0,60}?,?\s(?:and|but)\s(?:it\swas\s)?(?:already\s|still\s|only\s|just\s)?")
"""Behind "it was 9 a.m. in A": "and 10 p.m. in B"."""
AT_A_PLACE = re.compile(
    rf"(?:,?\s(?:on\s|of\s)?(?:{WEEKDAY}|today|yesterday|tomorrow|the\s(?:previous|next|following|same)\sday|the\sday\s(?:before|after)){PERIOD_OF_DAY})?,?\s(?:local\stime\s)?(?:in|at)\s(?:the\s)?"
)
AT_A_COAST = re.compile(rf"(?:,?\s(?:on\s)?{NAMED_DAY})?,?\son\s(?:the\s)?")
NEAR_A_PLACE = re.compile(
    rf"(?:,?\s(?:on\s)?{NAMED_DAY})?,?\s(?:in|at|from|near|off|outside|over|above|around)\s(?:the\s)?"
)
NEAR_BEFORE = re.compile(
    rf"[^.;:\n()]{{0,40}}?,?\s(?:at|around|about|by|shortly|just|from|until|since)\s(?:{NEARLY}){{0,3}}"
)
BESIDE = re.compile(
    rf"(?:\sairport|\scity)?,?\s(?:at|around|about|by|shortly|just|from|until|since)\s(?:{NEARLY}){{0,3}}|[:,]?\s"
)
"""Between a place and a time that is surely told of it: "in Kyiv at 5 a.m."."""
LOCATED = re.compile(r"\b(?:[Ii]n|[Aa]t|near|outside|over|above|around|off|hit|struck|left|reached)\s(?:the\s)?\Z")
"""Before a place where something happens."""
IN_BRACKETS = re.compile(r"(?:\s?[(\[][^()\[\]\n]{1,40}[)\]])?")
"""Behind a time: the same instant on another clock, if it stands there: " (0300 GMT)"."""
BESIDE_AFTER = re.compile(r"[^.;:\n()]{0,26}?\s(?:in|at|near|off|outside|over|above|around)\s(?:the\s)?")
"""Between those and the place that the time is surely told of: " on 3 February near the "."""
NOT_THERE = re.compile(r"\b(?:told|asked|warned|called|phoned|than|behind|ahead\sof|with|by|for|to)\s(?:the\s)?\Z")
"""Before a place that something is said to, or compared with: "told Berlin at 5 a.m."."""
_MONTH_AND_DAY = rf"(?:{cases(MONTHS)})\.?\s{DAY}|{DAY}\s(?:{cases(MONTHS)})"
_DATE = rf"(?:{WEEKDAY}(?:,?\s(?:{_MONTH_AND_DAY}))?|{_MONTH_AND_DAY})"
OWN_DAY = re.compile(rf"(?:,?\s(?:on\s)?{_DATE}(?:,?\s\d{{4}})?|\s\({_DATE}\))?")
"""Behind a time, where it stands before another one: "22:03 GMT (28 July) / 00:03 CEST"."""
AND_AGAIN = re.compile(r"(?:\sin\s[\w .’'-]{2,16})?[,;/]?\s?(?:and\s|or\s)?")
"""Between two times in one pair of parentheses: "(0617 UTC, 2:17 a.m. EDT)"."""
ROUNDED = re.compile(r"\b(?:about|around|roughly|approximately|approx|nearly|almost|shortly|just)\b", re.IGNORECASE)
ON = re.compile(r",?\s(?:on\s|of\s)?(?:the\s)?|\s\(")
"""Between a time and its date: "10 a.m. CET on April 4", "22:03 GMT (28 July)"; the next is behind brackets."""
CLOSED_ON = re.compile(rf"[)\]],?\s(?:on\s)?(?:{WEEKDAY},?\s)?(?:the\s)?")
AT = re.compile(r"[,:]?\s(?:at\s|around\s|about\s|just\s|shortly\s|after\s|before\s|by\s){0,3}")
"""Between a date and its time: "April 4 at 10 a.m."."""
UNKNOWN_ZONE = re.compile(r"\s([A-Z]{2,4}T|AoE)\b")
ANOTHER_SEASON = re.compile(
    r"\b(?:(?:last|next|past|previous|following)\s(?:year|month|spring|summer|autumn|fall|winter)"
    r"|(?:months?|years?)\s(?:ago|earlier|before|later)|earlier\sthis\syear|at\sthe\stime)\b",
    re.IGNORECASE,
)
"""Words of a paragraph that may be about another season than the article's."""
EPICENTRE = re.compile(r"\s?(?:local\stime\s)?at\s(?:the\s)?epicent(?:er|re)")
PLACE_BEFORE = re.compile(
    r"(?:(?:[’']s\sclocks?)?,?\s(?:at|was|is|strikes?|shows?|it\s(?:is|was))\s"
    rf"|,\s{_THAT}(?:a\s(?:[a-z]{{1,12}}\s)?)?)(?:about\s|around\s)?\Z"
)
DAY_WORD = re.compile(
    rf"(?:,?\s(?:on\s|early\s|late\s)?(?:(?P<weekday>{WEEKDAY})|(?P<today>today)|(?P<yesterday>yesterday)|(?P<tomorrow>tomorrow)"
    r"|(?:on\s|of\s)?(?P<next>the\s(?:next|following)\s(?:day|morning)|the\sday\safter|a\sday\slater|(?:next|following)\sday)"
    r"|(?:on\s|of\s)?(?P<before>the\s(?:previous|preceding)\s(?:day|evening|night)|the\sday\sbefore|the\s(?:evening|night)\sbefore|a\sday\searlier|previous\sday)"
    r"|(?P<same>(?:on\s)?the\ssame\sday)))"
)
DAY_WORD_BEFORE = re.compile(
    rf"(?:\b|\()(?:on\s)?(?:(?P<weekday>{WEEKDAY})|(?P<today>[Tt]oday)|(?P<yesterday>[Yy]esterday)|(?P<tomorrow>[Tt]omorrow)"
    r"|(?P<next>the\s(?:next|following)\sday)|(?P<before>the\s(?:previous\sday|day\sbefore)))"
    rf"{PERIOD_OF_DAY},?\s(?:(?:at|around|about|shortly|just|after|before|by|from|roughly|approximately)\s){{0,3}}\Z"
)
_TELL = r"(?:sa(?:ys|id)|announce[sd]|report(?:s|ed)|confirm(?:s|ed)|declare[sd]|stat(?:es|ed)|told)"
SAYS = re.compile(rf"(?:[’']s(?:\s(?!said|says)[\w-]{{1,20}}){{1,5}})?,?\s(?:has\s|have\s)?{_TELL}\b")
BODY = re.compile(
    r"\s(?:[A-Z][\w-]{1,20}\s){0,3}(?:Navy|Army|Air\sForce|Coast\sGuard|Coastguard|Marines|Survey|Agency|Ministry|Department"
    r"|Administration|Service|Cent(?:er|re)|Institute|Office|Bureau|Command|Fleet|Embassy|Police|Board|Commission|Society"
    r"|State\sMedia|officials?|military|navy|government|president|authorities)\b"
)
"""Behind a country: one of its bodies."""
SAID_BY = re.compile(
    r"(?:\baccording\sto\s(?:the\s)?|\b(?:announced|confirmed|reported|brokered|mediated)\sby\s(?:the\s)?|\b(?:ministry|ministries|minister|spokesman|spokeswoman|spokesperson|government|embassy)"
    r"\s(?:of|for)\s(?:the\s)?)\Z"
)
VOYAGE = re.compile(
    r"\b(?:on\s(?:its|his|her|their|the|a)\sway|en\sroute|bound|heading|headed|sailing|sailed|steaming|travell?ing|travell?ed"
    r"|fl(?:ying|ights?)|voyage|journey|passage)\s(?:back\s)?(?:from|to|for|towards?)\s"
    r"(?:(?:[A-Z][\w’'.-]{0,20}|in|the|of|from|to|for|via|and|port|city|island),?\s){0,14}+\Z"
)
"""Before an end of a voyage: "on its way from A in B to …"."""
TOLD_FROM = re.compile(
    r",\s(?:[a-z]{1,13}\s){0,2}\d[\d,.]{0,8}\s(?:km|kilomet(?:er|re)s?|miles?)(?:\s\([^()]{1,30}\))?"
    r"(?:\s[a-z-]{1,20}){0,3}\s(?:of|from)\s(?:the\s)?\Z"
)
"""Between a place and that from which it is told: ", about 400 km (250 miles) west of "."""
A_PART = re.compile(
    r"[’']s\s(?:[\w-]{1,12}\s){0,2}(?:coast|coasts|[Ee]ast|[Ww]est|[Nn]orth|[Ss]outh|half|part|region|regions|provinces?|states?|islands?)\b"
)
PEOPLE = re.compile(r"\b(?:(?:North|South|New|Costa|Sri|Saudi|Sierra)\s)?[A-Z][a-z]{2,14}\b")
NAME = re.compile(r"(?<![\w’'-])[A-Z][a-z]{2,20}(?:\s[A-Z][a-z]{2,20}){0,3}\b")
