"""The words by which English relates a time to the dates that it lies between."""

import re

from geo.claims.weekday import WEEKDAYS

_WEEKDAY = "|".join(WEEKDAYS)
WEEKDAY = re.compile(rf"\b(?:{_WEEKDAY})\b")

_YEAR = r"(?<![\w.,:/$£€-])(1[0-9]\d\d|20\d\d)"
_COUNTED = r"[\w%]|[.,]\d|\s?(?:people|men|women|km|m|miles)\b"
YEAR = re.compile(rf"\b(?i:the|of|a|in|since|from|to|and|until|between|after|before)\s{_YEAR}(?!{_COUNTED})")
YEARS = re.compile(rf"{_YEAR}\s?[-–—]\s?(1[0-9]\d\d|20\d\d)(?![\w-])")

_WORDS = r"(?:\s[a-z'’-]{1,20})"
RELATION = re.compile(
    r",?(\son)?(?:\sto\sthe\sday)?\s(after|before|since|from|following)\s(?:the\s|that\sof\s|on\s|about\s)?$"
)
"""Ten days after the 25 March ..."""
RELATION_TO_EVENT = re.compile(
    r",?(\son)?(?:\sto\sthe\sday)?\s(after|before|since)(?:\s[^\s,.;:()\"“”]{1,20}){1,14}+\s$"
)
"""Ten days after it was opened on 25 March ..."""
EVENT_ON = re.compile(
    r"\s(?:after|before|following)\s(?:the|its|his|her|their)(?:\s[\w’'-]{1,20}){1,3}\s(?:on|of|in)\s$"
)
"""Ten days after the crash on 25 March ..."""
IT_DID = re.compile(
    r"\s(?:after|before)\s(?:(?:it|they|he|she|we)(?:\s[a-z’']{1,20}){1,5}|[a-z]{2,15}ing(?:\s[a-z’']{1,20}){0,4})\s(?:on|in)\s$"
)
"""..., ten days after it was opened on 25 March."""
COMMA_THEN = re.compile(r",\s(?:on|in)\s$")
THEN = re.compile(rf"{_WORDS}{{0,4}},\s(?:on|in)\s$|\s[(\[]$|\s(?:on|in)\s$")
"""Ten days after 25 March, on ..."""
THIS = re.compile(r",\s$|,?\s?[(\[–—-]\s?$")
"""On 4 April, ten days ..."""
LATER = re.compile(r"\s(later|earlier|before|after|previously|afterwards|prior)\b(?=[,.;)\s]|$)(?!\sthe\b|\sthat\b)")
LATER_NOW = re.compile(r"\s(?:later|afterwards)(?=[.,;)]|\s(?:on|in|at)\s|$)")
ONE_THEN_OTHER = re.compile(
    r"[^;.:\d\n]{1,80};\s(?:(?:on|in)\s)?$|,?\s(?:and|but)(?:\s[A-Za-z’'-]{1,20}){1,7},?\s(?:(?:on|in)\s)?$|,(?:\s[a-z’'-]{1,20}){1,4}\s(?:(?:on|in)\s)?$"
)
"""It was opened on 1 May and was shut ..., two days later."""
LATER_ON = re.compile(r",?(?:\s(?:on|in|at|from|the|that|of|early|late|to)){0,3}\s?[(\[]?$")
BACKWARDS = frozenset({"earlier", "before", "previously", "prior"})
AND_ANOTHER = re.compile(r"\s?,?\s(?:and\s)?(?:from\s|in\s)?$")
"""Between two spans of a list: "from 1965-1973 and 1985-1993"."""
AFTER_EVENT = re.compile(r"\s(?:after|since)\s(?=\S)")
SPENT = re.compile(r"\b(?:[Aa]fter|[Ss]pent|[Ss]pending|[Ll]asted|[Ll]asting)\s$")
"""What lasts up to the day that is told: "after 12 days in orbit", "12 days after the landslide"."""
SO_FAR = re.compile(
    r"\b(?:has|have)(?:\s(?:been|ruled|led|governed|run|served|reigned|held|headed|headquartered|in|at|the|its|his|her"
    r"|a|power|office|country|nation|helm|post|party|job|leader|president|minister|king|queen|there|now|it|as|of|for)){1,9}\s$"
    r"|\b[Ff]irst\b[^.;:\d\n]{1,60}\s(?:in|for)\s$"
    r"|\b(?:[Ff]or|[Oo]ver|[Ii]n)\sthe\s(?:past|last)\s$|\b(?:has|have)\s(?:now\s)?been(?:\s[A-Za-z]{1,20}){1,5}\sfor\s$"
)
"""Up to the day of the article: "has been in power for 31 years"."""
HAS_LASTED = re.compile(
    r"\b(?:has|have)\s(?:now\s)?(?:lasted|run|dragged\son|gone\son|raged|been\sgoing\son)\s(?:for\s)?$"
)
"""Up to the day of the article, in weeks or days too."""
ENDED_NOW = re.compile(
    r"[-\s](?:reign|rule|tenure|presidency|occupation|war|siege|ban|strike|monopoly)\b[^.;\d\n]{0,40}?\s(?:came\sto\san\send|ended|is\sover)\b"
)
"""A 38-year reign came to an end."""
PASSED_BETWEEN = re.compile(r"\s(?:passed|elapsed|lie|lay|went\sby)\sbetween\s")
REMAIN = re.compile(
    r"\s(?:remain|are\sleft|left|to\sgo)\s(?:until|till|before)\s(?:the\s(?:[a-z]{2,20}\s(?:of|on)\s)?)?$"
)
"""100 days remain until 14 January."""
HAS_LASTED_SO = re.compile(r"\b(?:lasted|lasting)\s$")
FROM_NOW = re.compile(r"\sfrom\s(?:now|today)\b")
BEGAN = re.compile(
    r"(?:[-\s][A-Za-z-]{1,20}){0,3},?\s(?:(?:which|that)\s)?(?:began|begins?|beginning|started|starts?|starting|opened|opens?)"
    rf"\s(?:on\s|from\s|in\s)?(?:(?:{_WEEKDAY}),?\s)?$"
)
"""The 45-day period, which began on 28 January, ..."""
_ENDS = (
    r"(?:ends?|ended|expires?|expired|closes?|closed|finish(?:es|ed)|runs?\sout|ran\sout)"
    rf"\s(?:on\s|in\s)?(?:(?:{_WEEKDAY}),?\s)?$"
)
ENDED = re.compile(rf",?\s(?:and\s)?(?:will\s|is\sdue\sto\s|was\sdue\sto\s)?{_ENDS}")
ENDS_ON = re.compile(rf"-?(?:\s[a-z-]{{1,20}}){{0,4}}\s{_ENDS}")
"""The 45-day period ends on 14 March."""
SPAN_OF = re.compile(
    r"\b(?:after|for|during|in|over|spent|lasting)\s(?:(?:the|an?|its|his|her|their)\s(?:\w+\s)?(?:of\s)?)?$",
    re.IGNORECASE,
)
"""What lasts between two dates that were just told: "opened in 1998 and was shut in 2023 after 25 years"."""
TO_NOW = re.compile(r"\s?[-–—]\s?(?:present|today|now)\b|\s(?:to|until)\s(?:the\s)?(?:present|today|now)\b")
LAY_BETWEEN = re.compile(
    r"(?:,|\s(?:lie|lay|passed|elapsed|went\sby|are|were|is|was))\s(?:there\s(?:are|were)\s|just\s|only\s)?$"
)
BETWEEN = re.compile(r"\b[Bb]etween\s[^.;\n]{0,80}$")
"""Between the flood of 3 May and the vote on 17 May lay two weeks."""
AFTER_IT = re.compile(r"\s(?:after|since)\s(?:it|he|she|they|its|his|her|their|the)\b")
"""The treaty of 1950 expired in 1980, 30 years after it was signed."""
YEARS_ON = re.compile(
    r"\son(?:,|\s(?:from|since)\b)|\s(?:have|had)\s(?:now\s)?passed\ssince\b|\shave\s(?:now\s)?gone\sby\ssince\b"
)
"""Ten years on, the town ...: up to the day of the article."""
SETTING = re.compile(r"(?:In|On|By)\s(?:early\s|late\s)?")
MOVES_ON = re.compile(r"\b(?:then|before|after|until|later|since|earlier|while|when)\b")
AGO = re.compile(r"\sago\b")
AGO_IN = re.compile(r",?\s(?:on|in|at)\s(?:the\s)?$|,\s$|\s[(\[]$")
AGO_OF = re.compile(rf"{_WORDS}{{1,4}},?\s$")
QUOTED = re.compile('["“”«]')
"""Who is quoted may have said it on another day."""

FROM = re.compile(rf"\b(?:from|between)\s(?:the\s)?(?:(?:{_WEEKDAY}),?\s)?$|[(\[]$", re.IGNORECASE)
TO = re.compile(
    r"\s?(?:to|until|till|through|and|[-–—])\s?(?:the\s)?$"
    r"|\s(?:to|until|till)\s(?:his|her|its|their|the)(?:\s[a-z-]{1,15}){1,2}\s(?:on|in)\s$"
)
NEAR = re.compile(r"-?(?:\s[^\s,.;:()]{1,20}){0,7}\s?[,(]?\s?$")
OTHER_CLAUSE = re.compile(
    r"\b(?:and|but|before|after|later|earlier|ago|who|which|when|while|old|since|until|of|sentence|term|jail|prison|ban|deal"
    r"|contract|plan|lease|agreement)\b"
)
AT_ONCE = re.compile(r",?\s?[(]?")
LASTS = re.compile(
    r"\b(?:for|served|spent|lasted|lasting|took|taking|worked|reigned|ruled|lived|stayed|ran|continued)\s(?:the\s)?$"
)
EVENT = re.compile(
    r"[-\s](?:[a-z-]{1,20}\s)?(?:war|strike|visit|trip|siege|tour|stay|reign|rule|tenure|stint|period|battle|campaign|conflict"
    r"|blockade|lockdown|curfew|festival|conference|summit|truce|ceasefire|occupation|dictatorship|presidency|journey"
    r"|voyage|mission|holiday|break)(?:\s(?:will\s)?(?:runs?|ran|lasts?|lasted|is\sdue\sto\s(?:run|last)))?,?\s\(?"
)
"""What lasts from one date to the other, and does not only tell of that time, as a study does."""
IN_ALL = re.compile(r"\s(?:in\sall|altogether|in\stotal)\b")
TOTAL = re.compile(r"(?:,|\s\(|\s[–—-])\s?(?:a\stotal\sof\s|a\speriod\sof\s|altogether\s|in\sall\s|or\s|i\.e\.\s)?$")
LASTED = re.compile(rf"{_WORDS}{{0,3}}\s$")

_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth"
ORDINALS = {word: value for value, word in enumerate(_ORDINALS.split(), 1)}
ORDINALS |= {"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100}
ORDINALS |= {"centenary": 100, "bicentenary": 200}
ANNIVERSARY = re.compile(
    rf"\b(?:(?:(?P<digits>\d{{1,4}})(?:st|nd|rd|th)|(?P<word>{'|'.join(ORDINALS)}))[-\s](?:wedding\s)?(?:anniversary|birthday)"
    r"|(?P<whole>(?:bi)?centenary))\b(?P<of>\sof\b)?",
    re.IGNORECASE,
)
BORN = re.compile(
    r"\b[Bb]orn(?::\s|\s(?:(?:at|in|near)\s[^\d.;:()\n]{2,40}?,?\s)?(?:on\s|in\s)?(?:(?:" + _WEEKDAY + r"),?\s)?)$"
)
MADE = re.compile(
    r"\b(?:built|founded|established|opened|created|formed|completed|launched|erected|constructed|introduced)"
    r"\s(?:on\s|in\s)?$",
    re.IGNORECASE,
)
ORDINAL_DAY = re.compile(r"\b(\d{1,4})(?:st|nd|rd|th)\s(day)\b")
"""In its 40th day: the first day counts."""
SINCE_THEN = re.compile(r"\s(?:since|after)\b")
"""Behind a counted day it lets the first day count or not: "the 100th day since"."""
IS_AGE = re.compile(r"(?:,|\))?\s(?:who\s|he\s|she\s)?(?:is|was|turns|turned)\s(?:now\s|only\s|just\s)?$")
ENDS_CLAUSE = re.compile(r"(?=[.,;)]|\s(?:and|but|when)\b|$)")
DIED_NOW = re.compile(
    rf"\b(?:died|has\sdied|dies|passed\saway)(?:\s(?:peacefully|suddenly|at\shome|in\shospital|overnight|today|yesterday"
    rf"|this\sweek|on\s(?:{_WEEKDAY}))){{0,2}},?\s(?:at\sthe\sage\sof|at\sage|at|aged)\s$"
)
"""Who died in the news: "has died aged 83"."""
OPENS_LIFE = re.compile(r"[(\[](?:born\s)?(?:on\s|in\s)?$")
HEADS_LIFE = re.compile(r"(?:^|\n)[A-Z][^\n:;.()]{3,60}(?::\s|,\s)$")
"""A line with a name and the dates of a life: "Ann Roe: 3 May 1950 - 2 June 2020"."""
WHEN_DIED = re.compile(r",?\swhen\s(?:he|she)\s(?:died|was\skilled|passed\saway)\b")
WAS_AGE = re.compile(r"\b(?:[Hh]e|[Ss]he|who)\swas\s(?:only\s|just\s)?$")
"""She was 41 when she died."""
AGED = re.compile(r"\b(?:aged|age|at\sthe\sage\sof|died\sat|(?:^|[.\n]\s)At|turns|turned|turning)\s$")
AGED_BETWEEN = re.compile(r"[A-Z][\w’'-]+,\s$")
AGED_ASIDE = re.compile(r"\b[Tt]he\s(?:[a-z-]{1,20}\s){0,2}[a-z]{3,20},\s$")
"""The president, 64, who was born ..."""
BORN_THEN = re.compile(r",\s(?:(?:who\s)?(?:was|is)\s)?born\b")
OLD = re.compile(r"[-\s](?:years?[-\s])?old\b")
DIED = re.compile(r"\b(?:died|dies|dead|death|passed\saway)\b")
IS = re.compile(r"\bis\s(?:now\s)?$")
