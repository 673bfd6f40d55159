"""Words after which a full stop does not end a sentence."""

import re

_WORDS = """
    mr mrs ms dr prof sr jr st mt ft gen lt col sgt capt cmdr adm gov sen rep rev hon
    vs approx ca c no nos fig al etc inc ltd corp co u.s u.k u.n d.c a.m p.m e.g i.e km mi nmi sq
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
    tex va vt wash wis wyo
"""

ABBREVIATIONS = frozenset(_WORDS.split())

OPENERS = re.compile(
    r"\s*(?:It|Its|The|This|That|These|Those|There|He|She|They|We|His|Her|Their|But|And|When|After|As|If|In|On|At|A|An)\s\w"
)
"""Words that begin a sentence even behind an abbreviation: "It is in the U.S. The next"."""
