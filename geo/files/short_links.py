"""A summary as it is written in a form: `@tokyo` for a link to a place, `#distance` for a link to a claim.

`@tokyo` is the link with the place's own name, `[the capital]@tokyo` one with other words. What has neither form stays
as it is in the file. A sign that links nothing, as in an e-mail address, is only a sign, with a backslash before an id.
"""

import re
from collections.abc import Iterator, Mapping

from geo.story import limits

_KINDS = {"@": "place", "#": "claim"}
_SIGNS = {kind: sign for sign, kind in _KINDS.items()}
_RUN = rf"[a-z0-9-]{{1,{limits.ID}}}+"
_LINK = re.compile(rf"\[([^\[\]\n]*+)\]\((place|claim):({_RUN})\)")
_SHORT = re.compile(rf"\[([^\[\]\n]*+)\]([@#])({_RUN})|(\\*+)([@#])({_RUN})")
_WORD = re.compile(r"[A-Za-z0-9_]")

Names = Mapping[str, Mapping[str, str]]
"""The words of a link by `place` or `claim`, by the id of what it links."""


def shown(summary: str, names: Names) -> str:
    r"""The summary as a form shows it.

    >>> names = {"place": {"tokyo": "Tokyo"}, "claim": {"far": "6,500 km"}}
    >>> shown("From [Tokyo](place:tokyo), [so far](claim:far); mail a@tokyo or \\@tokyo.", names)
    'From @tokyo, [so far]#far; mail a@tokyo or \\\\@tokyo.'
    """
    parts: list[str] = []
    at = 0
    for link in _LINK.finditer(summary):
        parts.append(_escaped(summary[at : link.start()], names))
        parts.append(_short(link, summary, "".join(parts), names))
        at = link.end()
    text = "".join([*parts, _escaped(summary[at:], names)])
    return text if stored(text, names) == summary else summary


def stored(text: str, names: Names) -> str:
    """The summary that a form shows as this text.

    >>> stored("From @tokyo to @tokyo-bay.", {"place": {"tokyo": "Tokyo"}, "claim": {}})
    'From [Tokyo](place:tokyo) to [Tokyo](place:tokyo)-bay.'
    """

    def linked(found: re.Match[str]) -> str:
        words, sign, run, slashes = found[1], found[2] or found[5], found[3] or found[6], found[4]
        id_ = _meant(run, sign, names)
        if not id_ or (words is None and not slashes and _after_word(text, found.start())):
            return found[0]
        if slashes:
            return found[0][1:]
        kind = _KINDS[sign]
        label = _label(names[kind][id_]) if words is None else words
        return f"[{label}]({kind}:{id_}){run[len(id_) :]}"

    return _SHORT.sub(linked, text)


def unknown(text: str, names: Names) -> Iterator[tuple[str, str]]:
    """What looks like a link to a place or a claim that the story does not have: the kind, and the id as written."""
    for found in _SHORT.finditer(text):
        words, sign, run, slashes = found[1], found[2] or found[5], found[3] or found[6], found[4]
        is_plain = slashes or (words is None and _after_word(text, found.start())) or run.isdigit()
        if not is_plain and not _meant(run, sign, names):
            yield _KINDS[sign], run


def _short(link: re.Match[str], summary: str, before: str, names: Names) -> str:
    """A link in its short form, if that is read as the same link where it stands."""
    words, kind, id_ = link.groups()
    sign, after = _SIGNS[kind], summary[link.end() : link.end() + limits.ID + 1]
    if id_ not in names[kind]:
        return link[0]
    run = re.match(_RUN, id_ + after)
    if not run or _meant(run[0], sign, names) != id_:
        return link[0]
    if words == _label(names[kind][id_]) and not before.endswith(("\\", "]")) and not _WORD.match(before[-1:]):
        return sign + id_
    return f"[{words}]{sign}{id_}"


def _escaped(text: str, names: Names) -> str:
    """Text between links, in which no sign is read as a link."""

    def kept(found: re.Match[str]) -> str:
        run, sign = found[3] or found[6], found[2] or found[5]
        if not _meant(run, sign, names) or (found[1] is None and not found[4] and _after_word(text, found.start())):
            return found[0]
        at = found.start(2) if found[1] is not None else found.start(4)
        return found[0][: at - found.start()] + "\\" + found[0][at - found.start() :]

    return _SHORT.sub(kept, text)


def _meant(run: str, sign: str, names: Names) -> str:
    """The longest id that a run of signs begins with: the whole of it, or up to a hyphen."""
    known = names[_KINDS[sign]]
    while run and run not in known:
        run = run.rpartition("-")[0]
    return run


def _after_word(text: str, at: int) -> bool:
    return at > 0 and _WORD.match(text[at - 1]) is not None


def _label(name: str) -> str:
    """A name as the words of a link, without the signs that would end or mark it."""
    return re.sub(r"[\[\]\\*_\n]", "", name).strip() or "…"
