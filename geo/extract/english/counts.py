"""How English binds a list to the number of what is listed, and parts to their total."""

import re

from geo.extract.english.quantities import ONES
from geo.extract.english.times import any_of

_SEVERAL = any_of(word for word, value in ONES.items() if value > 1)

NOUN = re.compile(
    r"\s(?P<noun>[^\d:;.,?!()\[\]–—\n\"“”]{3,70}?)"
    r"(?P<bind>:\s|\s[–—-]\s|[–—]|\s[(\[]|,?\s(?:namely|viz\.?)\s|,\s|\s(?:are|were)\s(?=[A-Z])"
    r"|\.\s(?:They|These)\s(?:are|were):\s"
    r"|(?<=s)\sof\s(?=[A-Z]))"
)
"""A counted noun, and what binds a list to it."""
NOUN_OF = re.compile(
    r"\s(?P<noun>[^\d:;.,?!()\[\]–—\n\"“”]{3,30}s\sof\s[A-Z][^\d:;.,?!()\[\]–—\n\"“”]{2,40}?)"
    r"(?P<bind>:\s|\s[–—-]\s|[–—]|\s[(\[]|,?\s(?:namely|viz\.?)\s)"
)
"""The same, of a place: "three neighbours of Chad: "."""
LOOSE = frozenset({",", "are", "were", "of"})
"""Behind these a list, of names or of numbers, is taken only if it is right."""
BESIDE = frozenset({",", "–", "—", "-"})
"""Behind these two names only tell who is meant."""
END = re.compile(r"[;\n]|(?<!\b[A-Z])\.(?=\s|$)|$")
BRACKET, DASH = re.compile(r"[)\]]"), re.compile(r"\s[–—-]\s|[–—]|[;\n]|\.(?=\s|$)|$")
CLOSED_BY = {"(": BRACKET, "[": BRACKET, "–": DASH, "—": DASH, "-": DASH}
NO_LIST = re.compile(r"[(\"“:]")
LAST = re.compile(r"\s(?:and|&)\s[^,]{1,60}(),\s")
"""The end of a list in a sentence that goes on: "A, B and C, who ..."."""
PLACES = re.compile(
    r"\b(?:villages|towns|cities|countries|nations|states|provinces|districts|counties|regions|islands|municipalities"
    r"|communities|suburbs|republics|ports|departments|governorates|prefectures)$"
)
THOSE = re.compile(r"\b(?:[Aa]ll|[Tt]he|[Tt]hese|[Tt]hose)\s(?:of\sthe\s)?$")
OF_PLACES = re.compile(
    r"\s(?:countries|nations|states|cities|towns|villages|islands|provinces|regions|districts)\b(?!\s?(?::|\(|[–—]\s?(?:the\s)?[A-Z]|of\s[A-Z]))"
)
"""After places have been named, "all four countries" are those."""
BETWEEN_NAMES = re.compile(r",\s(?:and\s)?(?:the\s)?|\sand\s(?:the\s)?")
"""What may be named behind "of": "the three towns of A, B and C"; "two members of A and B" are of each."""
MANY = re.compile(
    r"(?:s|men|women|people|children)$"
    r"|^(?:[A-Za-z-]{1,20}\s){0,2}[a-z-]{2,20}s\s(?:with|in|on|of|along|around|near|that|at|from)\b"
)
CAPITAL = re.compile(r"\b([A-Z][\w’'-]*)\s$")
NO_NAMES = frozenset(
    {"The", "These", "Those", "All", "Its", "His", "Her", "Their", "Our", "In", "At", "For", "Of", "With", "Only"}
)
MONTH = re.compile(r"\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
NOT_ALL = re.compile(
    r"\b(?:includ\w+|such|like|among|other|others|etc|example|e\.g|more|several|various|especially|notably|mainly"
    r"|mostly|some|most|only|either|or|nor|neither|per|than|well|plus|along|together|of\sthem|of\swhom)\b|…|\.\.\."
)
"""Words by which a list is not all of what was counted, or not a list."""
PART_OF = re.compile(
    rf"(?:\b(?:\d{{1,4}}|[a-z]*(?:one|{_SEVERAL}|some|many|most|all|each|both|half|any|none|either|part"
    r"|others?|games|rest))\sof\s(?:the|its|his|her|their|these|those|our)?\s?"
    r"|\b(?:chapter|page|part|no\.|number|figure)\s)$",
    re.IGNORECASE,
)
OF = re.compile(r"(?<!total )\bof\s(?:the\s|its\s|his\s|her\s|their\s|these\s|those\s|our\s)?$", re.IGNORECASE)
"""Before a number it lets the list be of something else: "the mayors of two towns: ..."."""
WHOLE = re.compile(
    r"\b(?:people|persons|passengers|victims|crew|members|casualties|survivors|hostages|suspects|adults|children|siblings"
    r"|dead|others|prisoners|detainees|migrants|players|animals|vehicles|medals|parts|things|kinds|types|pieces|items"
    r"|buildings|seats|cases|deaths|votes|sailors|soldiers|students|fishermen|miners|climbers|tourists|workers|officers"
    r"|ships|vessels|warships|aircraft|planes|guns|weapons|firearms|goals|games|matches|awards|prizes|trophies|titles"
    r"|astronauts|cosmonauts|nationals|civilians|pilgrims|rescuers|delegates|lawmakers|deputies|observers)\b"
)
"""What has parts, and seldom stands beside them in one list: not "two dogs, a cat and a parrot"."""
METAL = re.compile(r"\b(?:gold|silver|bronze)\b")
NO_NOUN = re.compile(r"\b(?:the|of|all|these|those)\s$", re.IGNORECASE)
"""What stands before a total whose noun is left out: "the six, four men and two women"."""
PERSONS = re.compile(
    r"(?:\d{1,6}\s)?(?:[a-z-]+\s){0,6}(?:men|women|man|woman|boys?|girls?|adults|children|males?|females?)$"
)
"""Parts that are seldom anything but all of them: "20 bodies were found, eleven women and nine men"."""
OF_PEOPLE = re.compile(
    r"(?:\d{1,6}\s)?(?:[A-Za-z-]+\s){0,6}(?:(?:people|persons|passengers|crew|members|pilots?|children|women|men|students|adults|soldiers|civilians"
    r"|officers|workers|sailors|tourists|died|killed|dead|injured|hurt|wounded|missing|survived|rescued)\b|[A-Z][a-z]+\b)"
)
"""Parts of a total of people: "12 passengers", "seven Nepalis", "ten people died"."""
ABOARD = re.compile(r"\s(?:people|persons|passengers)\s?(?:were\s)?(?:on\s?board|aboard|in\sall|in\stotal)\b")
AGES = re.compile(r",\s\d{1,2}(?=,|\s(?:and|&)\s|$)")
"""The ages in a list of names: "Ann Lee, 40, Bo Lee, 12, and Cy Lee, 9"."""
PLACED = re.compile(r"[\w,]+\s(?P<where>in|at|on|from|for|of|by|against|to|with|aged|under|over|seriously|slightly)\b")
"""A part that only says where or whose it is: "three in Bari"."""
OUTCOME = re.compile(
    r"\b(?:dead|killed|died|deaths?|injur\w+|wounded|hurt|missing|arrest\w*|detained|cases|recover\w+|infect\w+)\b"
)
"""What stands in one list with the others: "30 people were hurt, 20 arrested and 10 killed"."""
ITEM_BEFORE = re.compile(rf"(?:\d|\b(?:{_SEVERAL}))\s[^\d.:;()]{{2,40}},\s(?:and\s)?$")
"""What stands before a number that is itself an item of a list: "23 Danes, "."""
SENTENCE_WORD = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|say|that"
    r"|which|who|whose|when|where|because|if|but|to|not|it|he|she|they|we|you|there|this)\b",
    re.IGNORECASE,
)
NEXT = re.compile(r",\s(?:and\s|&\s)?|\s(?:and|&)\s")
NEXT_LONG = re.compile(r";\s(?:and\s)?")
AND = re.compile(r"\s(?:and|&)\s")
JOINED_NAMES = re.compile(
    r"\b(Bosnia|Trinidad|Antigua|Kitts|Vincent|Tyne|Devon|Wallis|Turks|Jammu|Johnson|Marks|Procter|Newfoundland"
    r"|Dumfries|Food|Health|Trade|Research|Science|Arts?|Culture|Law)\s(?:and|&)\s"
)
"""Names that have an "and" of their own."""
THE_NAME = re.compile(r"(?:the\s)?[A-Z][\w’'.-]*(?:\s(?:[A-Z][\w’'.-]*|of|the|de|al|el|la)){0,6}")
NAME = re.compile(r"[A-Z][\w’'.-]*(?:\s(?:[A-Z][\w’'.-]*|of|the|de|al|el|la)){0,6}")
WORD = re.compile(r"[a-z][\w’'-]*")
PART = re.compile(r"[\w,]+\s[\w’'-]+")
LONG_PART = re.compile(r"[\w,]+(?:\s[\w’'-]+){1,2}")
DEFINITE = re.compile(r"(?:^|[.\n“\"]\s?)(?:The|Its|Their|His|Her|These)\s$")
"""Before a number: who is told of are all of them."""
PARTS_AHEAD = re.compile(
    r"(?:\b(?:were|are|was|is|include|includes|included|comprise|comprises|comprised|consists?\sof|consisted\sof"
    r"|comprising|made\sup\sof|among\sthem)\s(?:the\s)?)$"
)
PEOPLE = re.compile(
    r"\s(?:[a-z-]+\s){0,2}(?:people|persons|crew|passengers|victims|members|dead|killed|injured|wounded|casualties|deaths"
    r"|fatalities|patients|men|women|children|students|soldiers|officers|civilians|workers|hostages|sailors|suspects"
    r"|migrants|others|miners|fishermen|climbers|players|employees|residents)\b"
)
BEFORE_PART = re.compile(r"(?:,\s(?:and\s)?|\s(?:and|&)\s|;\s(?:and\s)?)(?:the\sother\s|another\s|a\sfurther\s)?$")
COUNTED = re.compile(r"(?:\s[^\d:;.()\[\]–—\n\"“”]{3,80}?)?(?::\s|\s[–—-]\s|[–—]|\s[(\[]|,\s)$")
MADE_UP = re.compile(
    r"-(?:member|person|strong|seat|judge)(?:\s[\w’'-]{1,20}){0,3}?\s(?:has|have|had|of)\s$"
    r"|(?:-(?:member|person|strong|seat|judge))?(?:\s[\w’'-]{1,20}){0,3}?,?\s(?:(?:which\s|that\s)?(?:consist(?:s|ed)?\sof|compris(?:es?|ed)|(?:is|are|was|were)\s"
    r"(?:made\sup|composed)\sof)|consisting\sof|comprising|made\sup\sof)\s(?:the\s)?$"
)
"""Between a total and its parts: "a crew of four consists of two Danes, ..."."""
TOTAL_OF = re.compile(r"\btotal\sof\s$")
A_PERSON = re.compile(
    r"(?:,|\sand)\s(?P<one>an?)\s(?:[a-z-]{1,20}\s)?(?:man|woman|boy|girl|child|baby|infant|toddler|teenager|policeman"
    r"|soldier|civilian|pilot|[A-Z][a-z]{1,15}(?:an|ese|ish|i|er|n)|Czech|Greek|Swiss|Dane|Finn|Swede|Turk|Pole"
    r"|Frenchman|Frenchwoman|Englishman|Dutchman|Briton)(?=[.,;)]|\sand\b|$)"
)
"""One of a list of people: "seven men, three women and a child"."""
GROUP = re.compile(r"\b(?P<group>trio|quartet|quintet|sextet)\sof(?=\s)", re.IGNORECASE)
GROUPS = {"trio": 3, "quartet": 4, "quintet": 5, "sextet": 6}
TOUR = re.compile(
    r"[-\s](?:nation|country|city|state|island|town|stop|leg)s?\s(?:[a-z]+\s)?(?:tour|trip|visit|swing)"
    r"\s(?:of|to|through|covering|taking\sin|that\s(?:will\stake|takes|took)\s(?:him|her|them|it)\sto)\s(?=[A-Z])"
)
"""A three-nation tour of ..."""
WHEN = re.compile(r"\s(?:on|in|this|next|last|from|before|after|over|starting|beginning|later)\s.{1,120}$")
"""Behind the last one of a list of names: "and Gabon on Monday"."""
ON_BOARD = re.compile(r"\s(?:people|persons)\s(?:on\s?board|aboard)(?:\s(?:the|a)\s\w+)?(?:,|\s[(–—-])\s?$")
FLYERS = re.compile(r"\d{1,4}\spassengers?|[a-z]+\spassengers?|[\w-]+\s(?:crew(?:\smembers)?|crew\smembers|pilots?)")
"""Who is on board of an aircraft or a ship: nobody else is."""
A_TOTAL = re.compile(
    r"(?:,|\s[(–—-])\s?(?:for\s|making\s|or\s)?a\stotal\sof\s$"
    r"|,\s(?:bringing|taking|raising)\sthe\s(?:[a-z]+\s)?(?:total|toll|number|tally)\s(?:of\s[a-z]+\s)?to\s$"
)
IN_TOTAL = re.compile(r"\b[Ii]n\s(?:total|all),?\s$")
"""As in "A has 10, B 20 and C 30. In total, 60 ..."."""
ALTOGETHER = re.compile(r"(?:\s[a-z-]+){0,2}\s(?:in\sall|in\stotal|altogether)\b")
