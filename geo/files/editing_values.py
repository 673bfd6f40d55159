"""Writing a value of `article.toml` anew, so that what stays the same in it keeps how it is written.

A text keeps its quotes, and one of several lines the lines that do not change; a list keeps the items that do not
change, with the comments and line breaks between them.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate
from typing import Any

import tomlkit
from tomlkit.items import Array, Item, String

from geo.files import article_toml, writing


def written(value: Any) -> str:
    """A value as it is written where there was none."""
    if isinstance(value, str) and "\n" in value:
        return '"""\n' + _inside(value) + '"""'
    return writing.as_toml(value)


def item(value: Any, old: Any) -> Item:
    """A value as an item of `tomlkit`, written like the one that it replaces."""
    if isinstance(old, String) and isinstance(value, str):
        return tomlkit.value(_text(old.as_string(), value))
    if isinstance(old, Array) and isinstance(value, list):
        rewritten = _list(old.as_string(), plain(old), value)
        try:
            if is_same(tomllib.loads(f"x = {rewritten}")["x"], value):
                return tomlkit.value(rewritten)
        except tomllib.TOMLDecodeError:
            pass
    return tomlkit.value(written(value))


def plain(value: Any) -> Any:
    """A value of `tomlkit` as a plain one."""
    return value.unwrap() if hasattr(value, "unwrap") else value


def is_same(one: object, other: object) -> bool:
    """Whether two values are the same in a file, where 1, 1.0 and true are not."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(is_same(one[name], other[name]) for name in one)
    return one == other and all(isinstance(one, each) == isinstance(other, each) for each in (bool, float))


# --- texts ------------------------------------------------------------------------------------------------------------


def _text(raw: str, value: str) -> str:
    r"""A text in the quotes of another one.

    >>> print(_text('"one"', "it's"), _text("'one'", 'a \\ b'))
    "it's" 'a \ b'
    """
    quotes = raw[:3] if raw[:3] in ('"""', "'" * 3) else raw[0]
    is_literal = all(sign.isprintable() or sign == "\n" for sign in value) and not value.endswith("'")
    if quotes == '"""' or (quotes == "'" * 3 and "'''" not in value and is_literal):
        body = raw[3:-3]
        begin = "\n" if body.startswith("\n") or value.startswith("\n") else ""
        inside = value if quotes[0] == "'" else _lines(body.removeprefix("\n"), value)
        return quotes + begin + inside + quotes
    if quotes == "'" and "\n" not in value and "'" not in value and value.isprintable():
        return f"'{value}'"
    return written(value)


_ATOM = re.compile(r"\\(?:[ \t]*\n\s*|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)|.", re.DOTALL)
_ESCAPED = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_LINE = re.compile(r"[^\n]*\n")
_WORD = re.compile(r"\w+|\W")
_MOST_WORDS = 3_000
"""How many words of a line are compared at most; the time grows with their square."""


def _lines(body: str, value: str) -> str:
    r"""A text as it stands between three double quotes; what it shares with the old one stays as it is.

    >>> print(_lines(r'a \u00e9' + "\n" + r'\"b\"', 'a é\n"c"'))
    a \u00e9
    \"c\"
    """
    atoms = [(atom[0], _decoded(atom[0])) for atom in _ATOM.finditer(body)]
    atoms.append(("\n", "\n"))  # so that each line has an end
    body, value = body + "\n", value + "\n"
    old = "".join(said for _raw, said in atoms)
    starts = [0]  # where in the body what stands at each place of the text begins
    at = 0
    for raw, said in atoms:
        at += len(raw)
        if said:
            starts.append(at)
    one, other = _LINE.findall(old), _LINE.findall(value)
    kept: list[str] = []
    for way, *ends in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        begin, end = (sum(map(len, one[:number])) for number in ends[:2])
        if way == "equal":
            kept.append(body[starts[begin] : starts[end]])
        else:
            kept.append(_merged(body, starts, (begin, end), old, "".join(other[ends[2] : ends[3]])))
    return "".join(kept)[:-1]


def _merged(body: str, starts: Sequence[int], span: tuple[int, int], old: str, new: str) -> str:
    """A part of a text between three double quotes, changed word by word."""
    begin, end = span
    words, others = _WORD.findall(old[begin:end]), _WORD.findall(new)
    if max(len(words), len(others)) > _MOST_WORDS:
        return _inside(new)
    places = [begin, *(begin + at for at in accumulate(map(len, words)))]
    kept = []
    for way, first, last, start, stop in SequenceMatcher(None, words, others, autojunk=False).get_opcodes():
        same = body[starts[places[first]] : starts[places[last]]]
        kept.append(same if way == "equal" else _inside("".join(others[start:stop])))
    return "".join(kept)


def _decoded(atom: str) -> str:
    """What a sign between three double quotes says; nothing, if it only ends a line."""
    if atom[0] != "\\":
        return atom
    if atom[1] in "uU":
        return chr(int(atom[2:], 16))
    return _ESCAPED.get(atom[1], "")


def _inside(text: str) -> str:
    r"""A text as it stands between three double quotes, line by line.

    >>> print(_inside('C: "one"\n\ttwo'))
    C: \"one\"
    \ttwo
    """
    return "\n".join(writing.as_toml(line)[1:-1] for line in text.split("\n"))


# --- lists ------------------------------------------------------------------------------------------------------------

_LINE_BEFORE = re.compile(r"\n[ \t]*\Z")
_REST_OF_LINE = re.compile(r"[ \t]*(?:#[^\n]*)?")


def _list(raw: str, old: list[Any], new: list[Any]) -> str:
    r"""A list with other items; those that it shares with the old one stay, with what stands between them.

    >>> _list('[ "one", # first\n "two" ]', ["one", "two"], ["one", "three"])
    '[ "one", # first\n "three" ]'
    """
    spans = list(_spans(raw))
    if not old and raw[1:-1].strip():  # only a comment
        return raw[:-1] + written(new)[1:]
    if len(spans) != len(old) or not old:
        return written(new)
    same = SequenceMatcher(None, [*map(written, old)], [*map(written, new)], autojunk=False)
    for way, begin, end, start, stop in reversed(same.get_opcodes()):
        if way == "equal":
            continue
        shared = min(end - begin, stop - start)
        if stop - start > shared:
            raw = _with(raw, spans, begin + shared, [*map(written, new[start + shared : stop])])
        for number in reversed(range(begin + shared, end)):
            raw = _without(raw, spans, number)
            spans = list(_spans(raw))
        for number in reversed(range(begin, begin + shared)):
            at, until, _comma = spans[number]
            raw = raw[:at] + _like(raw[at:until], new[start + number - begin]) + raw[until:]
        spans = list(_spans(raw))
    return raw


def _like(raw: str, value: Any) -> str:
    """A value in the quotes of the one that it replaces, if both are texts."""
    return _text(raw, value) if isinstance(value, str) and raw[0] in "\"'" else written(value)


def _spans(raw: str) -> Iterator[tuple[int, int, int]]:
    """Where each item of a list begins and ends, and where its comma stands; -1 without one."""
    bare = article_toml.veiled(raw)
    depth, begin, end = 0, -1, -1
    for at, sign in enumerate(bare):
        depth -= sign in "]}"
        if depth == 0 and sign == "]" and begin >= 0:
            yield begin, end, -1
        if depth == 1 and sign == ",":
            yield begin, end, at
            begin = -1
        elif depth >= 1 and sign not in " \t\r\n#":
            begin, end = (at if begin < 0 else begin), at + 1
        depth += sign in "[{"


def _with(raw: str, spans: Sequence[tuple[int, int, int]], number: int, items: list[str]) -> str:
    """The list with further items before the one with this number; after all, if it is the number of items."""
    if number < len(spans):
        at = spans[number][0]
        own_line = _LINE_BEFORE.search(raw, 0, at)
        return raw[:at] + "".join(each + "," + (own_line[0] if own_line else " ") for each in items) + raw[at:]
    begin, end, comma = spans[-1]
    own_line = _LINE_BEFORE.search(raw, 0, begin)
    if comma < 0:
        raw, comma = raw[:end] + "," + raw[end:], end
        is_closed = False
    else:
        is_closed = True
    if own_line:
        rest = _REST_OF_LINE.match(raw, comma + 1)
        at, gap = (rest.end() if rest else comma + 1), own_line[0]
    else:
        at, gap = comma + 1, " "
    return raw[:at] + ",".join(gap + each for each in items) + ("," if is_closed else "") + raw[at:]


def _without(raw: str, spans: Sequence[tuple[int, int, int]], number: int) -> str:
    """The list without an item; a comment beside it stays."""
    begin, end, comma = spans[number]
    if comma >= 0:
        between = raw[end:comma]
        raw = raw[:end] + (between if between.strip() else "") + raw[comma + 1 :]
    elif number:
        before = spans[number - 1][2]
        raw, begin, end = raw[:before] + raw[before + 1 :], begin - 1, end - 1
    own_line = _LINE_BEFORE.search(raw, 0, begin)
    rest = raw[end:].lstrip(" \t")
    if own_line and rest.startswith("\n"):  # nothing else stands on its line
        return raw[: own_line.start()] + rest
    if own_line:
        return raw[:begin] + rest
    if raw[begin - 1] in " \t" and raw[end : end + 1] in ("", " ", "\t", "]"):
        begin -= 1
    return raw[:begin] + raw[end:]
