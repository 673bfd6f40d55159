"""How English writes a quantity in two units."""

import re

SIDE = (
    r"high|tall|long|wide|deep|thick|across|square|in\s(?:length|height|width|depth|diameter|size)|away|apart|off(?:shore)?"
    r"|inland|(?:north|south)?[-\s]?(?:east|west)|north|south|above\ssea\slevel"
)
LEADS = (
    r"(?:(?:or|ie|i\.e\.|equal|equivalent|to|that\sis|that[’']s|which\sis|just|only|a\slittle|slightly|well|=)"
    r",?\s?){0,3}+"
)
OPENED = re.compile(rf"-?\s?(?:(?:{SIDE})\s?)?(?:\([a-z]{{1,4}}\)\s)?[(\[]\s?(?:[A-Za-z]{{1,4}};\s)?{LEADS}")
OPENED_LATER = re.compile(rf"[-\s][^()\[\].;:!?\d\n]{{1,40}}[(\[]\s?{LEADS}")
OR = re.compile(rf"-?,?\s(?:(?:{SIDE}),?\s)?(?:[-–—]\s)?or\s{LEADS}")
THAT_IS = re.compile(
    r"(?:,?\s|\s?[-–—]\s?|\s[^()\[\].;:!?\d\n]{1,40},\s)"
    rf"(?:ie|i\.e\.|that(?:\sis|[’']s)|equals|(?:(?:is|are)\s)?(?:equal|equivalent)\sto|which\s(?:is|equals|equates\sto)),?\s{LEADS}"
)
IS = re.compile(r"\s(?:is|are)\s(?:about\s|around\s|roughly\s)?")
ENDS_CLAUSE = re.compile(r"\.?\)?(?=[.,;\n]|\Z)")
"""Around the second of two figures: "375 F is 190 C." but not "12 km is 7 miles more"."""
SIGN = re.compile(r"\s?[/≈;]\s?")
DOTS = re.compile(r"\s?(?:[=…]|\.{3})\s?")
NEXT = re.compile(r"\s?(?:[;,/=]|,?\sor|,?\sand)\s?")
APPOSED = re.compile(rf"(?P<side>\s(?:{SIDE}))?(?:,\s|\s[-–—]{{1,2}}\s|[—–]|--)")
CLOSED = re.compile(r"\.?(?:\s(?:approx\.?|approximately)|\s?[(\[][a-z]{1,4}[)\]])?(?:-|\s)?[)\]]")
CLOSED_LATER = re.compile(r"(?:[-\s][a-z]{1,15}){1,3}[)\]]")
ENDS = re.compile(r"\s?[-–—,)]")
ANOTHER = re.compile(r"\.?\s?[;/]\s?\d")
GOES_ON = re.compile(r"\.?\s?(?:[;,/=]|or\b|and\b)")
PER_HOUR = re.compile(r"\s(?:per|an)\shour\b")
CHANGE = re.compile(
    r"\bup\b|\bdown\b|warm|cool|rise|risen|rising|rose|increas|climb|drop|fell|fall|hotter|higher|lower|above|below|differ|chang|swing|jump|soar|plung|surg|gain|lost|anomal|margin|within|colder"
    r"|limit|goal|target|threshold|global|average|climate|heat|Paris",
    re.IGNORECASE,
)
ALTERNATIVES = {
    "ton": ("ton", "t", "longton"),
    "gal": ("gal", "impgal"),
}
"""Units whose name has several meanings, the usual one first."""
MOVED_TO = re.compile(
    r"\b(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|plung(?:e[sd]?|ing)|plummet(?:s|ed|ing)?|sank|sinks?|sunk|dip(?:s|ped)?"
    r"|slid|slides?|tumble[sd]?|rose|rise[sn]?|rising|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|jump(?:s|ed)?|surged?|shot\sup"
    r"|cooled|warmed|heated)\s(?:back\s|down\s|up\s)?(?:to|at)\s(?:about\s|around\s|nearly\s|almost\s|just\s|a\s(?:high|low)\sof\s)?$"
)
"""Before a reading of a thermometer: "fell to 10 °F" is no fall by 10 °F."""
OF_CHANGES = re.compile(
    r"warming|\brise\b|anomal|differen|limit|goal|target|threshold|global|climate|Paris|increase|swing", re.IGNORECASE
)
"""Words of a text in which "to 1.5 °C" may be a change: "a rise to 1.5 °C"."""
THAN_NORMAL = re.compile(r"\s?(?:above|below|over|under|higher|lower|warmer|colder|cooler|hotter|more|less)\b")
FROM_NORMAL = re.compile(
    r"\s?(?:above|below|over|under|higher|lower|warmer|colder|cooler|hotter)\s(?:than\s)?(?:the\s|its\s|their\s)?(?:[\w-]{1,20}\s){0,3}"
    r"(?:average|normal|usual|mean|norms?)\b"
)
"""Behind a temperature it is one by which another is off: "3 °C above average"."""
BY = re.compile(
    r"\b(?:f[ae]ll(?:en|ing)?|drop(?:s|ped|ping)?|plung(?:e[sd]?|ing)|rose|rise[sn]?|rising|climb(?:s|ed|ing)?|increas(?:e[sd]?|ing)"
    r"|jump(?:s|ed)?|warm(?:s|ed|ing)?|cool(?:s|ed|ing)?)(?:\s[a-z]{1,15}){0,3}\sby\s(?:about\s|around\s|nearly\s|up\sto\s|as\smuch\sas\s)?$"
)
ENDS_CHANGE = re.compile(
    r"(?=[.,;]|\s(?:in|on|over|since|from|between|and|but|within|during|overnight|across|this|last|compared)\b|$)"
)
"""Around a change: "the lake warmed by 3 °C (5.4 °F) in a year"; "warmed by 20 °C (68 °F) water" has none."""
REACHED = re.compile(r"\b(?:reached|hit|to|at|was|were|is)\s(?:about\s|around\s)?$")
"""Before a temperature that is none by which another one changes."""
