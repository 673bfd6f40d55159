"""How English says how far two clocks are apart: patterns for `geo.extract.kinds.time_difference`."""

import re
from typing import Literal

from geo.extract.english.quantities import ONES
from geo.extract.english.times import ADVERBS, any_of

SENSES: dict[str, Literal["ahead", "behind"]] = {
    "ahead of": "ahead",
    "in front of": "ahead",
    "in advance of": "ahead",
    "later than": "ahead",
    "east of": "ahead",
    "to the east of": "ahead",
    "behind": "behind",
    "earlier than": "behind",
    "west of": "behind",
    "to the west of": "behind",
}
OF = (
    r"\s(?:the\srest\sof\s)?(?:mainland\s)?"
    r"(?:the\s(?:[Ee]ast|[Ww]est|[Nn]orth|[Ss]outh)[a-z]{0,6}\s(?:[Cc]oast|half|part|side)\sof\s"
    r"(?!the\sU(?:\.S\.|SA?\b|nited\sStates)))?"
    r"(?:(?:the\s)?(?:eastern|western|central)\s(?=[A-Z]))?(?:(?:the\s)?(?:current\s|local\s)?(?:time|clocks?|that|those)\s(?:in|of|on)\s)?"
    r"(?:(?:(?:their|its|his|her|the|most|many)\s(?:[a-z]{1,12}\s)?)?"
    r"(?:colleagues|counterparts|relatives|famil(?:y|ies)|friends|viewers|fans|supporters|offices?|teams?|markets)\s(?:back\s)?(?:in|at)\s)?"
    r"(?:the\s(?=[A-Z]))?"
)
SENSE = re.compile(rf"(?:\sin\stime)?,?\s({'|'.join(SENSES).replace(' ', '[ ]')}){OF}")
BETWEEN = re.compile(
    r"[’']?\s?(?:time\s)?(?:difference|gap|lag)?(?:\sin\stime)?(?:\sbetween|\sfrom(?=\s[A-Z]))(?:,\s(?:say|for\sexample),)?\s"
    r"(?:the\s(?:(?:cities|countries|states|islands|provinces|territories)\sof\s)?(?=[A-Z]))?"
)
_REGION = r",\s[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20})?+"
AND = re.compile(rf"(?:{_REGION}){{0,2}}+,?(?:[’']s?)?\s(?:and|to|from)\s(?:the\s(?=[A-Z]))?")
"""Between two places, the first of which may have its region behind it: "Perth, Western Australia, and Leeds"."""
DIFFERENCE_OF = re.compile(r"\b(?:time\s(?:difference|gap|lag)|difference\sin\stime)\sof\s(?:\w+\s){0,2}\Z")
AN_HOUR = re.compile(
    r"\btime\s(?:difference|gap|lag)\s(?:[^.;\n]{0,80}?\s)?(?:is|was|of)\s(?:just\s|only\s)?(an\shour)\b(?!\sand)"
)
DIFFERENCE = re.compile(r"[’']?\s(?:time\s(?:difference|gap|lag)|difference)\b")
DIFFERENCE_WITH = re.compile(r"[’']?\s(?:time\s)(?:difference|gap|lag)\s(?:with|from|to)\s(?:the\s(?=[A-Z]))?")
DIFFERENCE_IS = re.compile(
    r"\b(?:(?:time\s)?difference|time\s(?:gap|lag)|difference\sin\stime)\s(?:between|from)\s(?:the\s)?([^.;\n\d]{2,80})\s(?:is|was|of|amounts\sto|being)\s(?:\w+\s){0,2}\Z"
)
BETWEEN_THERE = re.compile(
    r"\b[Bb]etween\s(?:the\s)?([^.;\n]{2,80}?)\s(?:(?:there\s(?:is|was)|is|was|lies)\s(?:a\s)?time\s(?:difference|gap)\sof"
    r"|the\stime\s(?:difference|gap)\s(?:is|was|amounts\sto))\s(?:\w+\s){0,2}\Z"
)
OF_ANOTHER = re.compile(
    r"[’']s?\s(?!clocks?\b|times?\b|capitals?\b|standard\b|(?:[Ee]ast|[Ww]est)(?:ern\s(?:states?|coast|parts?|half))?\b|mainland\b)[A-Za-z]"
)
"""Behind a place that is not meant, but something of it: "an hour behind Bhutan's neighbour"."""
OWNED = re.compile(r"[’']s?\s(?:[a-z-]{1,15}\s){1,2}")
"""Between an owner and what is meant: "Samoa's capital Apia"."""
IN_PART = re.compile(
    r"\b(?:parts?|much|most|some|half|areas?|regions?|coast|side)\sof\s(?:the\s)?\Z|\b(?:eastern|western|central)\s\Z"
)
"""Before a place of which only a part is meant."""
DIFFER = re.compile(r"\sdiffer(?:ed|s)?\sby\s(?:\w+\s){0,2}\Z")
APART = re.compile(r"\sapart\b")
SEPARATED = re.compile(r"\s(?:are|were)\s(?:separated|divided)\sby\s(?:\w+\s){0,2}\Z")
ZONES_FROM = re.compile(r"\s(?:away\sfrom|from|away)\s(?:the\s(?=[A-Z]))?")
ZONES_SEPARATE = re.compile(r"\sseparates?\s(?:the\s(?=[A-Z]))?")
LATER_IN = re.compile(r"\s(later|earlier|ahead)\s(?:in|at|on)\s(?:the\s(?=[A-Z]))?")
IN_IT_IS = re.compile(r"\b[Ii]n\s(?:the\s(?=[A-Z]))?([A-Z][^,.;:\d\n]{1,40}?),?\sit\s(?:is|was)\s\Z")
THAN_IN_OTHER = re.compile(r"\s(later|earlier|ahead|behind)\sthan\s(?:it\sis\s)?(?:in|at|on)\s(?:the\s(?=[A-Z]))?")
"""Around a figure: "in Perth it is two hours earlier than in Sydney"."""
THAN_IN = re.compile(r",?\sthan\s(?:it\sis\s)?(?:in|at|on)\s(?:the\s(?=[A-Z]))?")
PAIR = re.compile(r",?\s(?:and|&)\s(?:the\s(?=[A-Z]))?")
ADVERB = rf"(?:{any_of(ADVERBS)})"
VERB = re.compile(
    rf"(?:[’']s|\s(?:is|are|was|were|lies?|lay|runs?|ran|sits?|stands?|works?|operates?|keeps?(?:\sits\sclocks?)?|kept|remains?|remained|stays?|stayed|(?:has|have|had)(?:\s[a-z]{{1,12}})?\sbeen|will\sbe|would\sbe|to\sbe|being|has|have|had|puts|sets\sits\sclocks|set|as|lags?|lagged|trails?|trailed))(?:,?\s(?:{ADVERB}|once\sagain),?){{0,4}}\s\Z"
)
CLOCKS = re.compile(r"(?:[’']s?)?\s(?:clocks?|(?:local\s)?time(?:\szone)?)\Z|[’']s?\Z")
PUT = re.compile(
    r"\b(?:[Ww]ith|leav(?:es?|ing)|left|mak(?:es?|ing)|put(?:s|ting)?|plac(?:es?|ing))\s(?:the\s)?"
    r"(?:(?:clocks?|(?:local\s)?time)\s(?:in|on|of|across)\s(?:the\s)?)?\Z"
)
"""Before a place that a figure follows at once: "with Perth seven hours ahead of London"."""
SECOND = re.compile(rf"(?:{'|'.join(SENSES).replace(' ', '[ ]')}){OF}\Z")
"""Before the place of which a clock is ahead: the next figure of a list is not told of that place."""
SYSTEM = re.compile(r"\b(?:system|[Tt]ime|time\szone|clocks?)[”\"’']?\Z")
"""What may be told of without its place: "the old system, four hours behind GMT"."""
ELIDED = re.compile(r"\s(ahead|behind)(?=[.,;)]|\s(?:in|on|during|when|while|for)\b)")
"""Behind a figure, where the other place was named before: "and eight hours ahead in summer"."""
AND_THEN = re.compile(r"[^.;:\d\n]{0,80},?\s(?:and|but|or)\s(?:only\s|just\s|is\s|are\s){0,2}")
"""Between two figures of one clock: " during the winter months, and "."""
IN_ZONE = re.compile(r"\s\((?=[A-Z]{2,5}(?:[,/]\s?(?:UTC|GMT)[^()\n]{0,9}|[,/]\s?[A-Z]{3,5})?\))")
"""Behind a place whose time zone is in brackets: "New York (EST, UTC-5)"."""
BRACKETS = re.compile(r"\s?\([^()\n]{1,40}\)")
APPOSITION = re.compile(r"(?:,(?:\swhich\s(?:is|was|lies))?|\s\((?:which\s(?:is|was)\s)?|\s[–—-])\s?(?:\w+\s)?\Z")
IN_A_SEASON = re.compile(
    r"(?=\s(?:in|during)\s(?:the\s)?(?:northern\s|southern\s)?(?:summer|winter)\b"
    r"|\s(?:when|once|while|after|during)\s[^.;\d\n]{0,60}?\b(?:clocks?|summer|winter|daylight|standard\stime)\b)"
)
"""Behind a figure of the clock that was told of before: "and one hour in summer"."""
ANOTHER = re.compile(r",?\s(?:and|while|but|with)\s(?:the\s)?(?=[A-Z])")
THAT_OF_ANOTHER = re.compile(r"(?:[’']s)?,?\s(?:is\s|by\s)?\Z")
ENDS_CLAUSE = re.compile(r"(?=[.,;)]|\s(?:and|while|but)\s|\Z)")
"""Around a figure of another place that is told of as the one before: "12 hours ahead of GMT, and Tonga 13"."""
LAGS = re.compile(
    r"\s(lag(?:s|ged)?(?:\sbehind)?|trail(?:s|ed)?(?:\sbehind)?|leads?|led)\s(?:(?:those|that|the\stime|clocks)\s(?:of|in)\s)?(?:the\s(?=[A-Z]))?"
)
BY = re.compile(r"\sby\s(?:\w+\s)?")
OF_ZONES = re.compile(r"\b(?:clocks?|time\szones?|GMT|UTC)\b")
"""Before a place and its figure: "Hawaii lags Tokyo by 19 hours"."""
GOES_ON = re.compile(
    r"(?:\s\([^()\n]{1,30}\))?(?:\s[Ii]n\s(?:the\s)?(?:\w+\s)?(?:summer|winter))?"
    r"(?:,?\s(?:and|but|or)\s(?:is\s|are\s)?(?:[a-z]\w*\s)?|,\s(?:[a-z]\w*\s)?)"
)
"""Between what is told of a clock and another one, and what is told of it and a third."""
FIGURE = re.compile(rf"\b(?:\d+|half|{any_of(ONES)})\b")
ASIDE = re.compile(r"((?:[A-Z][\w-]{1,20}\s){0,2}[A-Z][\w-]{1,20}),\s(?:which|where|whose)\s[^.;:\n]{2,120},\Z")
"""What is told of a name, before the verb: "Phoenix, which does not observe daylight saving, is ..."."""
RELATIVE = re.compile(r",?\s(?:which|that|whose\s(?:clocks?|time)|where\s(?:it|the\stime|clocks?))\Z")
PRONOUN = re.compile(
    r"(?:\b(?:[Ii]t|[Tt]hey|[Tt]here|[Tt]hat|[Tt]ime\sthere|[Cc]locks\sthere|[Ii]ts\sclocks?|[Tt]he\s(?:local\s)?time\sthere)|\b[Tt]he\s(?:city|country|islands?|state|capital|region|town|province|territory|archipelago|nation|kingdom|republic))\Z"
)
NAME = re.compile(r"[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20}){0,2}+(?!\w)")
_COAST = (
    r"(?:(?:US|U\.S\.|American)\s(?:[Ee]ast|[Ww]est)(?:ern)?\s[Cc]oast|NZ"
    r"|(?:[Ee]ast|[Ww]est)(?:ern)?\s[Cc]oast\sof\sthe\sU(?:\.S\.|SA?\b|nited\sStates)|(?:East|West)\sCoast)"
)
COAST, COAST_ENDING = re.compile(rf"{_COAST}(?![\w’'-]|\sof\b)"), re.compile(rf"(?<![\w’'.-]){_COAST}\Z")
"""What has a clock and is no place of the gazetteer's: "the East Coast"; in this sense it is that of the US."""
COAST_CLOCKS = {"east": "America/New_York", "west": "America/Los_Angeles", "nz": "Pacific/Auckland"}
NAME_ENDING = re.compile(r"(?<![\w’'.-])((?:[A-Z][\w-]{1,20}\s){0,2}[A-Z][\w-]{1,20})\Z")
LOCAL = re.compile(r"\b[Ll]ocal\s(?:time|clocks?)\Z")
ALWAYS = re.compile(r"\balways\b")
"""Not "all year": that is told of this year, and clocks may have been others long ago."""
SEASON = re.compile(
    r"\b(?:[Ii]n|[Dd]uring)\s(?:the\s)?(?:(northern|southern)\s(?:hemisphere\s)?)?(summer|winter)\b"
    r"(?!\stime|\s(?:of\s)?\d)(?![’'])"
)
SUMMER_TIME = re.compile(
    r"\b(?:[Oo]n|[Ii]n|[Dd]uring)\s(?:the\s)?(?:BST|EDT|PDT"
    r"|(?:British|UK|US|U\.S\.|European)\s(?:[Ss]ummer|[Dd]aylight\s[Ss]avings?)\s[Tt]ime)\b"
)
"""The northern summer by the name of its time."""
WILL_BE = re.compile(r"\b(?:will|would)\s(?:\w+\s)?be\b")
WAS = re.compile(r"\b(?:was|were|had\sbeen|used\sto\sbe|kept|ran)\b")
PAST = re.compile(
    r"\b(?:until|till|before|formerly|previously|originally|once|used\sto|at\sthe\stime|(?:in|of)\sthose\sdays|then|back\sthen|between\s(?:1[89]|20)\d\d"
    r"|(?:in|from|of)\s(?:1[89]|20)\d\d)\b",
    re.IGNORECASE,
)
"""Where a clock “was” ahead, it may be told of other years than those of the text."""
IN_MONTH = re.compile(r"\b(?:in|during|throughout)\s(?:early\s|mid-|late\s)?\Z", re.IGNORECASE)
"""Before a month in which something is told of clocks."""
NOW = re.compile(
    r"\b(?:currently|now|today|at\spresent|at\sthe\smoment|this\s(?:week|month)|at\sthis\stime\sof\s(?:the\s)?year)\b"
)
RACE = re.compile(
    r"\b(?:races?|racing|laps?|finish(?:ed|es|ing)?|marathon|relay|rally|regatta|yachts?|schedule|rivals?|riders?|runners?|polls?)\b",
    re.IGNORECASE,
)
JOURNEY = re.compile(
    r"\b(?:driv(?:e|es|ing)|drove|flights?|fl(?:y|ies|ying)|flew|trains?|bus(?:es)?|cars?|boats?|ferry|sail(?:ing)?|walk|hike|travel\w*|journey|by\s(?:road|air|sea|plane|rail|foot))\b",
    re.IGNORECASE,
)
OF_CLOCKS = re.compile(r"\b(?:times?|clocks?|zones?|GMT|UTC|daylight|o[’']clock)\b")
OF_DATES = re.compile(r"\b(?:dates?|calendars?|clocks?|date\sline|dateline|time\szones?)\b", re.IGNORECASE)
OFFSET = re.compile(r"(?:UTC|GMT)\s?[+\-−–]\s?\d{1,2}(?::?[0-5]\d)?(?!\d|:\d|\s?(?:UTC|GMT))")
OFFSET_IS = re.compile(
    r"(?:[’']s?)?(?:\s(?:local\s)?time(?:\szone)?|\sclocks?)?(?:,?\swhich)?\s(?:is|are|was|were|uses?|used|observes?|observed|follows?|followed|keeps?|kept|lies?|sits?|operates?|runs?|has|adopted|remains?|stays?|with|at)"
    r"(?:\s(?:at|in|on|to|the|an?|all|year|also|located|situated|sitting|set|currently|now|time|zone|offset|of|standard|year-round|permanently|always|within)){0,6}\s\(?\Z"
    r"|(?:[’']s?)?(?:\s(?:local\s)?time(?:\szone)?)?,?\s[(\[]\s?\Z|(?:[’']s)?\s(?:time\s)?zone,?\s[(\[]?\Z|,\s\Z"
)
USES_UTC = re.compile(
    r"\s(?:uses|observes|follows|keeps|(?:is|runs|stays|remains)\son)\s"
    r"(UTC|GMT|Greenwich\s[Mm]ean\s[Tt]ime|[Cc]oordinated\s[Uu]niversal\s[Tt]ime)\b(?!\s?[+\-−–]\s?\d)"
)
SAME = re.compile(
    rf"\b(?:(?:exactly|also|now|always)\s)?(?:the\ssame\stime(\szone)?\s(?:as|with)|(?:a|its|one)\stime(\szone)\swith){OF}"
)
SAME_AS = re.compile(r"\b[Tt]he\s(?:local\s)?time\s(?:in|on|at)\s(?:the\s(?=[A-Z]))?")
AS_IN = re.compile(r"\sis\s(?:\w+\s)?the\ssame\sas\s(?:(?:it\sis|that)\s)?(?:in|on|at|of)\s(?:the\s(?=[A-Z]))?")
"""Around a place whose time is that of another: "the time in Perth is the same as in Hong Kong"."""
NO_DIFFERENCE = re.compile(r"\b[Nn]o\s(?:time\sdifference|difference\sin\stime)\sbetween\s(?:the\s(?=[A-Z]))?")
SHARED = re.compile(
    r"(?:\s(?:now|both|all|still))?\s(?:share|have|keep|are\s(?:in|on)|use)\s(?:the\ssame|a|one)\stime(\szone\b|(?=[.,;]))"
)
HAS = re.compile(
    rf"(?:,\s(?:placing|putting)\sit\s(?:in|on)|(?:\s{ADVERB})?\s(?:operates?\s(?:in|on)|runs?\son|sticks?\sto|(?:has|have)\s(?:\w+\s)?(?:had|kept)|had|has|have|keeps?|shows?|shares?|observes?|uses?|(?:is|are|lies?)\s(?:on|in)))\s\Z"
)
