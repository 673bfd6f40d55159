"""The patterns by which English relates places, for a text that is reduced (`geo.extract.reduced`).

`P` stands for a place, `Q` for a length, `D` for a point of the compass, `A` for one as an adjective, `F` for
another figure with a unit.
"""

import re

from geo.extract.english.relations import BEING_AT, LENGTHS, ROUTE_NOUNS, ROUTE_VERBS, STANDS
from geo.extract.english.relations import FILLER as _FILLING
from geo.extract.signs import FIGURE as F
from geo.extract.signs import LENGTH as Q
from geo.extract.signs import PLACE as P
from geo.extract.signs import POINT as D
from geo.extract.signs import POINTED as A


def _any(words: "dict[str, str]") -> str:
    return "|".join(sorted(words, key=len, reverse=True))


def _either(words: str) -> str:
    """Any of the words, in small letters or with a capital."""
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words.split())


# --- nouns

_NUMBERS = "two three four five six seven eight nine ten eleven twelve several some dozens hundreds many"
_ARTICLES = f"(?:{_either('the an a its his her their our this that these those one')})"
_COUNTED = rf"(?:{_either('the its his her their our these those')}|{_either(_NUMBERS)}|[1-9]\d{{0,4}})"
_NOT_BETWEEN = rf"(?!(?:{_ARTICLES}|of|in|on|at|to|by|and|or|is|was|were|had|has|that|said|says)\b)"
DETERMINED = re.compile(rf"(?:{_ARTICLES}|{_COUNTED})\s")
BEFORE_NOUN = re.compile(rf"\b{_ARTICLES}\s(?:{_NOT_BETWEEN}[\w’'-]{{1,20}}\s){{0,3}}\Z")
"""The article of a noun in the singular, and what stands between them: "The Bully" of "The Bully Fire"."""
BEFORE_NOUNS = re.compile(rf"\b{_COUNTED}\s(?:(?:[A-Z][\w’'-]{{0,19}}|[\w’']{{1,20}}-[\w’'-]{{1,20}})\s){{0,3}}\Z")
"""The same in the plural, which needs no article: with names between only."""

# --- behind a length

_WAY = r"(?:by|via) (?:road|air|sea|rail|boat|car|train|plane|land|ferry|bus|helicopter|truck)"
AWAY = (
    rf"(?: (?:away|off|out|offshore|inland|further|farther|or so|apart|distant|overland|{_WAY}|as the crow flies"
    r"|in a straight line|drive|journey|trip|ride|walk|flight|hike|trek|out to sea|at sea|down the road|up the road"
    r"|(?:up|down)(?:stream|river|wind|range|hill))){0,3},?"
)
_TO_POINT = (
    r"(?:(?:to|on|in) (?:the|its|their) )?(?:due |directly |just |almost due |further |slightly |roughly |far )?" + D
)
_SLOPES = r"(?:up|down)(?:stream|river|hill|wind|range|slope)?"

POINT_OF = re.compile(rf"{AWAY} {_TO_POINT}(?: and {D})?(?:,? (?:of|from) | (?={P}))")
"""As in "5 km north of A"; at times the "of" is forgotten."""
FROM = re.compile(
    rf"{AWAY} (?:away )?(?:from|off(?: of)?|outside(?: of)?|beyond|short of|inland from|offshore from|offshore of"
    rf"|offshore(?= (?:the )?{P})|{_SLOPES} (?:of|from)"
    r"|(?:up|down|along|across) (?:the )?(?:[\w-]{1,20} ){1,3}from|of) "
)
RADIUS = re.compile(
    r"\b(?:[Ww]inds?|gusts|gales|[Rr]ain|rains|rainfall|clouds?|bands?|ash|smoke|debris)\b[^.;]{0,60}\b"
    r"(?:extend|reach|stretch|spread)(?:s|es|ed|ing)?"
    r"(?: (?:outward|outwards|out|up to|as far as|about|for|some)){0,3} ?$"
)
"""How far a storm reaches is a radius, no distance between two places."""
ENTERED = re.compile(
    r"\b(?:venture|go|come|stay|get|enter|approach|live|living|lived|lives|keep|move|remain|anyone|anybody|people|residents"
    r"|villagers|everyone|everything|all|those|any|homes|houses|buildings|villages|schools)(?: [a-z]{1,12}){0,2} ?$"
)
"""Before "within 5 km of A": who may not go there, or all that is there."""
OF_ALONE = re.compile(r"(?<!outside)(?<!short)(?<!off)(?<!offshore)(?<!stream)(?<!river)(?<!hill)(?<!wind) of $")
AWAY_ALONE = re.compile(r" (?:away|apart|distant)\b")
POINT_ALONE = re.compile(rf"{AWAY},? {_TO_POINT}(?![\w{P}{Q}]| [{P}{Q}])")
SEA_ALONE = re.compile(r" (?:offshore|inland|out to sea|out at sea|off(?:-| )shore|off the coast)\b")
POINT_BEHIND = re.compile(rf",? to the {D}(?![\w{P}]| of\b)")
WAY_BEHIND = re.compile(
    rf",? (?:away )?{_WAY}\b|(?:, {P})? (?:on|along|down|up|via) (?:the )?"
    rf"(?:(?:[\w’'-]{{1,20}}|[{P}{D}{A}])[ –-]){{0,4}}(?:[Hh]ighway|[Rr]oad|[Mm]otorway)\b"
)
"""Behind what a distance is told from: "5 km from A by road", "south of A on the Stuart Highway"."""
_NO_WAY = (
    "of|and|is|was|lies|lay|sits|stands|border|frontier|fence|wall|wide|long|zone|belt|strip|stretch|section|front"
    "|frontline"
)
BETWEEN = re.compile(rf" (?:(?!(?:{_NO_WAY})\b)[a-z-]{{1,15}} ){{0,3}}between ")
_LINKS = "by|via|from|to|of|off|along|across|on|down|up|through|in|over|and"
TRAVEL = re.compile(
    r"\b(?:driv(?:e|es|ing)|drove|roads?|highways?|motorways?|bus|buses|taxis?|trains?|railways?|trip|trek|trekking|journey"
    r"|ride|rode|cycl(?:e|ed|ing)|hik(?:e|ed|ing)|travell?(?:ed|ing|ers?)|routes?|trails?|hotels?|resorts?|lodges?|tourists?)\b",
    re.IGNORECASE,
)
"""Words of a journey: where they stand, a distance may be that of the way."""
JOURNEY = re.compile(
    rf"(?:-| |- )(?:long |round )?(?:(?!(?:{_LINKS}) )[a-z-]{{1,15}} ){{0,2}}?({_any(ROUTE_NOUNS)})s?\b"
)
WAY_STEP = re.compile(
    rf"(?:,? (?!(?:from|to|between|according|due|thanks)\b)(?:[a-z-]{{1,15}}|{D}|{A})){{0,4}}?,? "
    r"(from|to reach|to|between|linking|connecting|joining|that links|that connects|which links)\b "
)
LONG_WAY = re.compile(
    r" long,? (?:(?:and|that|which) )?(?:running|runs|ran|stretching|stretches|extending|extends)(?= from\b)"
)
"""As in "The pipeline is 5 km long, running from A to B"."""
SEPARATES = re.compile(
    rf" (?:[a-z ]{{0,30}})?\bseparat(?:e|es|ed|ing) (?:[a-z ]{{0,20}})({P}) (?:from|and) (?:[a-z ]{{0,20}})({P})"
)
NO_DISTANCE = re.compile(rf"[ -](?:-|long )?(?:{LENGTHS})")
APART_BY = re.compile(rf" apart {_WAY}")
ON_TO = re.compile(rf"{AWAY} (?:on )?to ")
IN_BEHIND = re.compile(rf",? (?:in|at|near|on)(?: (?:an?|the|another|[a-z-]{{1,15}}|of)){{0,8}} ({P})")

# --- before a length

TRAVELLED = re.compile(rf"\b({_any(ROUTE_VERBS)})(?: (?:[a-z]{{1,12}}|[{P}{D}])){{0,3}} ?$")
WITHIN = re.compile(r"\bwithin\b", re.IGNORECASE)
APART = re.compile(rf"({P})(?:,? and|,|, and) ({P})[^{P}.;]{{0,40}}$")
_APART = (
    "distance|gap|road|route|journey|trip|flight|strait|channel|crossing|way|drive|railway|highway|separation|space"
)
FOR = re.compile(r"\bfor(?: (?:about|some|nearly|over|up to|at least|almost|more than))? $")
LINES = re.compile(r"\b(?:railways?|railroads?|rail|trains?|highways?|motorways?|expressways?|driv(?:e|es|ing|ers?))\b")
"""Where these are spoken of, "the distance between A and B" may be that along them."""
DISTANCE = re.compile(r"\b(?:distance|apart|straight line|as the crow flies)\b")
WAY_OF = re.compile(
    rf"\b(?:{_APART}) (?:between|from) (?:[a-z ]{{0,30}})({P}) (?:and|to) (?:[a-z ]{{0,30}})({P})(?:,| \(|:| –| —) ?"
    rf"(?:{_FILLING} ){{0,2}}$"
)
_BEING = r"(?:is|are|was|were|of|covers?|covering|takes|spans?|spanning|measures?|by|at|about|being)"
BETWEEN_IS = re.compile(
    rf"(?:\b(?:{_APART}) [a-z ]{{0,20}}\bbetween|\bfrom|\bdistance to) "
    rf"(?:[a-z ]{{0,30}})({P})(?:[’']s [a-z ]{{1,20}})? (?:and|to|from) (?:[a-z ]{{0,30}})({P})"
    rf"[^;.]{{0,40}}?\b{_BEING}[ a-z]{{0,20}}$"
)
OWN_DISTANCE = re.compile(
    rf"(?:^({P}) to|({P})[’']s distance (?:from|to)) ({P}) "
    r"(?:[a-z]{1,12} ){0,2}(?:is|was|are)(?: [a-z]{1,12}){0,3} $"
)
FROM_IT_IS = re.compile(
    rf"\b[Ff]rom (?:the )?({P}),? (?:it is|it’s|it's|it was|there are|is|are|was|were)(?: {_FILLING})* $"
)
WAY_TOLD = re.compile(
    rf"\bfrom (?:the )?({P}) (?:[a-z]{{1,12}} ){{0,2}}to (?:the )?({P})[^{P}]{{0,160}}\b(?:the|this|that|its|their) $"
)
"""As in "flew from A to B, and the", before a length."""
DEPARTED = re.compile(
    r"\b(?:left|leaves|leaving|departed|departs|from|start(?:ed|s|ing)? (?:in|from|at|off)|began (?:in|at)|out of) "
    rf"(?:the )?({P})"
)
WAY_BEFORE = re.compile(rf"\b({_any(ROUTE_NOUNS)})s?\b[^,;.]{{0,60}}$")
EXTENDS = re.compile(r"\b(?:stretch|run|extend|wind|snak|flow)(?:s|es|ed|ing)?\b[^,;.]{0,20}$")
BY_VEHICLE = re.compile(r"\b(?:rail|train|line|track|sea|boat|ferry|ship|air|plane|helicopter|flight)\b")
AT_SEA = re.compile(r"\b(?:out to|at) sea\b")
"""Where something is, no way to it."""
BY_LAND = re.compile(
    r"\b(?:[Rr]oad|[Hh]ighway|[Mm]otorway|coast|river|route|valley|car|bus|truck|drive|journey|trip|ride|walk|trek|march)\b"
)

# --- a direction alone

POINT_FROM = re.compile(rf"(?: and {D})?,? (?:of|from) ")
IN_THE = re.compile(
    r"(?<!to )(?<!on )(?<!toward )(?<!towards )(?:\bthe|\bits|\btheir|\bin) (?:(?:far|extreme|deep|remote|rural) )?$"
)
ADVANCED = re.compile(
    r"\b(?:mov|advanc|push|retreat|withdr|shift|drift|head|travel|walk|march|driv|drove|sail|fly|flew|went|go|ran|run)"
    r"[a-z]{0,4}(?: [a-z]{1,12}){0,3} ?$"
)
MOVES = re.compile(
    r"\b(?:mov|head|steer|sail|travel|flow|blow|drift|driv|drove|march|fly|flew|flee|fled|turn|push|went|go)"
    r"[a-z]{0,3} (?:due )?$"
)
NEIGHBOUR = re.compile(rf" (?:neighbou?r|neighbou?ring (?:country|state|province|region|prefecture)),? ({P})")
OWNER = re.compile(rf"(?:({P})[’']s|\b[Ii]ts) $")

# --- what is told from: a target

OWNER_OF = re.compile(r"[’']s? ")
OWNED_PLACE = re.compile(rf"(?:(?:[a-z-]{{1,20}}|{A}|{D}),? ){{0,3}}?({P})")
OWNED = re.compile(rf"(?:(?:[a-z-]{{1,20}}|{A}|{D}) ){{0,3}}?({P}|[a-z]{{3,20}}\b)")
PART_NAMED = re.compile(
    rf"(?:[’']s?)? (?:(?:[a-z-]{{1,20}}|{A}|{D}) ){{0,3}}"
    r"(?:town|city|village|port|island|province|state|capital|district|region|resort|county|suburb)"
    rf"(?: of)? (?:the )?({P})"
)
"""As in "the Fiji town of Labasa", "Japan's main island of Honshu": what stands behind a name is a place in it."""
AROUND = r"(?: (?:urban|metropolitan|metro|greater|wider))? (?:area|agglomeration|conurbation)"
"""Behind a name: what is around the place, too."""
AROUND_BEHIND = re.compile(rf"{AROUND}\b")
BETWEEN_BEFORE = re.compile(
    rf"\bbetween (?:the )?(?:[\w-]{{1,15}} ){{0,3}}{P} and (?:the )?(?:[\w-]{{1,15}} ){{0,3}}{P}\s*$"
)
"""Before a relation: what lies between two places is told of, neither of them."""
PART_BEFORE = re.compile(
    r"\b(?:district|province|county|region|state|department|prefecture|governorate|zone) of (?:the )?$"
)
"""Before a name: that of a part of a country, not of the town in it."""
AROUND_BEFORE = re.compile(rf"(?<={P}){AROUND}\s*$")
BORDER_OF = re.compile(rf" (?:between (?:the )?({P}) and|with) (?:the )?({P})")
"""Behind "the border"."""
NOUN_OF = re.compile(rf" (?:of|called|named) (?:the )?({P})")
"""Behind "the Red Sea town"."""
CENTRE_OF = re.compile(r" of (?:the )?(city|town|capital|village)\b")
"""Behind "the centre"."""
TOWN_BEHIND = re.compile(rf",? ({P})")
"""As in "the capital of Peru, Lima"."""
LINE_BEHIND = re.compile(rf" (?:{A} )?([a-z]{{4,12}})\b")
WORD = re.compile(r"([^\W\d_]+(?:[-’'][^\W\d_]+)*|\d+)(,? )?")
UNNAMED = re.compile(rf"(the|its|his|her|their|a|an|this|that)\b((?: (?:[\w’'-]{{1,20}}|{A}|{D}|{P}|{P}[’']s)){{1,5}})")
BARE = re.compile(r"(?:it|them|there|here|land|shore|home|camp|base|sea|town)\b")
PLAIN = re.compile(r"[\w’'-]{1,20}")
OTHER = re.compile(
    r"\b(?:nearest|closest|next|neighbou?ring|neighbou?r|other|another|new|planned|future|former|old|family)\b"
)
DEMONYM = re.compile(r"[A-Z][\w’'-]*(?:an|ese|ish|i|ch|ic|er|k)")

_NAME = r"[A-Z][\w’'-]*(?: (?:(?:of|the|de|del|di|da|do|la|le|el|al|es|en|sur|upon|on|y|e) )?[A-Z][\w’'-]*){0,4}"
CAPITALIZED = re.compile(r"[A-Z][a-z’'-]{2,30}")
UNKNOWN_NAME = re.compile(rf"(?:(?:the|nearby|downtown|central|its|[a-z]{{3,12}} of) ){{0,3}}({_NAME})")

# --- of what is told: a subject

FILLER = re.compile(rf"(?:[\s,(–—-]+|\b(?i:{_FILLING}|{STANDS})|\b(?:which|that))$")
SEPARATED = re.compile(
    rf"({P})(?:,? and|, and) ({P}),? (?:are |lie |being )?(?:separated|divided) by(?: {_FILLING})* $"
)
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
WHEN = re.compile(
    r",? (?:(?:early|late|earlier|later) )?(?:on|in|at|during|since|last|this|by) (?:the )?(?:(?:early|late) )?"
    rf"(?:\d{{1,2}} )?(?:{_DAYS}|{_MONTHS}|week|month|year|night|morning|evening|afternoon|dawn|noon|midnight|weekend)"
    r"(?: \d{1,4})?(?:,? \d{4})?(?: (?:morning|night|evening|afternoon|local time))?[, ]*$"
)
IS_THERE = re.compile(rf"\b(?i:{STANDS})\b")
UNKNOWN_BEFORE = re.compile(rf"(?:^|[\s(])({_NAME})$")
NO_NAME = re.compile(rf"(?i:{STANDS})$|(?:{_DAYS}|{_MONTHS})$")
LIST_HEAD = re.compile(rf"\W*(?:(?!{_ARTICLES}\b)[\w-]+\W*){{0,2}}")
MOVES_ON = re.compile(
    r"\b(?:mov|expect|forecast|will|would|left|leav|sail|head|depart|before|after|later|then|drift)[a-z]{0,5}\b"
)
"""In a sentence with one of these, a position may be that of another time."""
NEW_EVENT = re.compile(r"\b(?:[Aa]n?|[Aa]nother|[Ss]econd|[Tt]hird)\s(?:[\w.-]{1,20}\s){0,3}\Z")
"""Before a noun, this says that it is spoken of for the first time: "a magnitude 4.5"."""
OTHER_EVENT = re.compile(
    r"\b(?:another|second|third|fourth|aftershocks?|foreshocks?|previous|earlier|later|separate"
    r"|last (?:year|month|week)|in (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
"""Behind one of these, a text tells of something else of the same sort."""
SHARED = re.compile(
    r"(?:(?:,| in|, in) (?:the )?[A-Z][\w’'-]{0,20}"
    r"(?: (?:of|the|state|province|region|district|county|[A-Z][\w’'-]{0,20})){0,4}){0,2}"
    r"[,;]?\s*+(?:and|but|or)?,?\s*+(?:also )?"
    rf"(?:(?:{STANDS}|{_FILLING})\s*+){{0,6}}"
)
ANOTHER_DAY = re.compile(
    rf"(?:,? (?:by|on|late|early|before) (?:[a-z]{{1,10}} )?(?:{_DAYS})(?: [a-z]{{1,10}})?)?,? and (?:{_FILLING} )?"
)
"""Between what is told of a thing for one day, and for another."""
ON_A_DAY = re.compile(rf",? (?:by|on|late|early|before) (?:[a-z]{{1,10}} )?(?:{_DAYS})")
"""Behind what is told of a thing for a day of its own: "5 km from A, and 7 km from B on Friday"."""
BEHIND_SUBJECT = re.compile(
    r",? (?:lies?|lay|is|sits?|stands?|stood|are|was) "
    rf"(?:(?:the|a|an|another) (?:[\w’'-]+ ){{0,4}}?(?:of |called |named )?)?({P})"
)
IT_BEHIND = re.compile(r"[^;.]{0,80}?, ([Ii]t|the (city|town|village|port|island|settlement|resort)) (?=[a-z])")
"""The subject of "Situated 5 km north of A and close to the beach, it has"."""
BEHIND_IN = re.compile(
    rf",? (?:in|at|on) (?:(?:the|a|an) )?(?:(?:[a-z-]+ ){{0,4}}(?:of|called|named|in) )?({P})"
    rf"(?!-|–| to {P}| (?:[Hh]ighway|[Rr]oad|[Mm]otorway|railway|pipeline)\b)"
)
"""Not the way of which a place is one end: "on the Kabul-Herat road"."""
DRIVE = re.compile(
    rf"(?:{F}[’']?|\bshort|\blong)[- ]"
    r"(?:drive|walk|flight|(?:train |bus |boat |ferry )?ride)\s*$"
)
"""As in "a 40-minute drive", before "north of A"."""
DANGLING = re.compile(
    rf"(?:, {P}[’']s(?: [\w-]{{1,20}}){{1,4}}|, at the time[^,.;]{{0,40}})?, "
    rf"(?:(?:the|a) (?:[\w-]+ ){{0,3}}(?:of )?)?({P}) (?=[a-z])"
)
HEAD = re.compile(
    r"(?:^|[;\n:–—]\s*|, (?!in |at |near |on |of |from |off )"
    r"|\b(?:said|says|that|and|but|while|where|because|although|though|since|as) )"
    rf"(?:(?:The|the|In|At|Both|A|a|An|an) )?(?:(?:[\w’'-]+ ){{0,4}}?(?:of|called|named|in|at) )?(?:the )?({P})"
    rf"(?:, [^.;]{{1,60}},|,? ?\([^()]{{1,60}}\))? (?:(?:also|now|then|itself|still|only|alone) )?{STANDS}\b"
)
AND_IS = re.compile(
    rf"\W*(?:[Tt]he )?({P}),? [a-z][^;:]{{1,200}}?(,? and (?:is|was|lies|lay|sits|stands)\b[^{P};:]{{0,60}})$"
)
"""The subject of "A serves the town of B, and is located 5 km from C"."""
APPOSED = re.compile(
    rf"({P})(?:,| ?\(| [–—-]+) ?(?:(?:which|that) (?:is|was|lies) )?(?:now |once |formerly |home to )?(?:{P}[’']s|"
    r"an?|the|one of|its|another|his|her|their|(?:on|in|at|beside|along) (?:the|a|an|its)) ([^;.\n]{0,140})$"
)
PART_OF = re.compile(r"[,(–—-] ?(?:on|in|at|beside|along) ")
CLAUSE = re.compile(r"\b(?:said|says|told|has|had|have|where he|who|when|after|before|while|killed|struck|hit)\b")
_DETERMINERS = _either("the its it their this that an a his her two three one they there here where")
DETERMINER = re.compile(rf"\b(?:{_DETERMINERS})\b")
IT_STANDS = re.compile(rf"\W*(It|They)\b (?!{P})[^{P};]{{0,120}}, $")
"""The subject of "It is a remote archipelago, lying 2,700 km from Cape Town"."""
IT_LIES = re.compile(
    r"\W*(It|The (city|town|village|port|island|settlement|suburb|resort)) (?:(?:also|itself|now) )?"
    r"(?:lies|lay|sits|stands|(?:is|was) (?:located|situated|set|built|perched|on|in|at|near|adjacent"
    r"|opposite|an?|the))\b([^;]{0,160})$"
)
"""The subject of "It lies along a river, 5 km from A"."""
NOUN_PHRASE = re.compile(
    rf"(?:^|[\s(“\"])((?:{_DETERMINERS})(?:[ ’'](?:[\w’'-]+|{A}|{D}|{P}[’']s)){{0,5}}?)\s*(?:,[^,]{{1,60}},)?\s*"
    r"(?:(?:about|also|now|currently|then|itself|has|had|have|been|was|is|were|are|reportedly|probably|likely) )*$"
)
INNER = re.compile(rf"({P})(?:,|,? in|,? on)(?: (?:[a-z-]{{1,20}}|{A}|{D}|{P}[’']s)){{0,8}} $")
LOCATIVE = re.compile(rf",? (?:in|on|at|of)(?: (?:the|{A}|[a-z]{{1,15}}))? $")
HOLDER = re.compile(r"(?:^|\s)((?:[Tt]he|[Aa]n?|[Ii]ts) (?:[\w’'-]+ ){1,4})(of|in|at|near|for|from) (?:the )?$")
PARTED = re.compile(r"[,(–—:]")
WHERE = re.compile(
    rf"\b(?:{'|'.join(sorted(BEING_AT))})(?: (?:on|over|back|down|up|out|off|away))? (?:to|from|in|at|for) $"
)
INSIDE = re.compile(r"\b(?:in|at|on|of) (?:the )?(?:[a-z]+ of )?$")
_LISTED = rf"{P}(?:, (?:the )?{P}){{0,4}}+,? and (?:the )?{P}"
_LENGTHS_LISTED = rf"{Q}(?: {D})?(?:, {Q}(?: {D})?){{0,4}}+,? and {Q}(?: {D})?"
RESPECTIVELY = re.compile(
    rf"({_LISTED}),?(?: [a-z-]{{1,15}},?){{0,5}}? ({_LENGTHS_LISTED})(?: away)? (?:of|from) (?:the )?({P})"
    r"(?:,? respectively)?"
)
"""As in "A and B, 5 km and 7 km from C respectively": the places, the lengths with their directions, and the target."""
FIRST_PLACE = re.compile(r"\W*(?:(?:The|In|At|A|An|But|And|the) )?(?:(?:[\w-]+ ){0,3}(?:of|in|at|called) )?(?:the )?")
GOES_ON = re.compile(
    r"\W*(?:It|Its|The (?:town|city|village|island|port|capital|country))\b(?! is (?:not|un)?\s?known)"
)
"""What begins a sentence that tells on of the same place."""

# --- names

PLACED_NAME = re.compile(
    rf"\b({_NAME})(?=,? (?:is|was|are|has|had|have|remains|lies|lay|sits|stands|which|where|home|once)\b|,? \(?\d"
    r"|, (?:an? |one of |the |in |near |on |at |just |about |some |around |roughly |only |more |less "
    r"|[A-Z][\w-]+[’']s )| \()"
)

_PARTS = _either("prefecture province county state district region islands? city oblast governorate municipality")
SHORTENED = re.compile(r"\.(?=,|\s[a-z(])")
"""Behind the abbreviation of a state that does not end the sentence: "Mayfield, Ky., about"."""
PART_WORD = re.compile(rf" (?:{_PARTS})\b")
