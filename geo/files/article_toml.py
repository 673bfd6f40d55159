"""Reading `article.toml`: its heading and its lists of tables, or every problem in it.

The address of a problem is table and key, as the parser gives no line numbers for values.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from geo.claims import kinds
from geo.files.decoding import ARTICLE, decoded
from geo.files.problem_list import ProblemList
from geo.story import limits
from geo.story.model import RINGS, TABLES, Claim, Heading, Layer, Opening, Ring, Section
from geo.story.problems import DataError, InvalidValueError, shown
from geo.story.value import Value

V = TypeVar("V", bound=Value, covariant=True)


class _Read(Protocol[V]):
    """Makes a value from named fields, with hints or without; raises InvalidValueError."""

    def __call__(self, fields: Mapping[str, Any], hints: bool, /) -> V: ...


_MOST = {"layer": limits.LAYERS, "section": limits.SECTIONS, "claim": limits.CLAIMS, "ring": limits.RINGS}
_QUOTED_OR_COMMENT = re.compile(
    r"""
    \"{3} (?: [^"\\]++ | \\. | "{1,2}(?!") )*+ (?: "{3,5} | \Z )
    | '{3} (?: [^']++ | '{1,2}(?!') )*+ (?: '{3,5} | \Z )
    | " (?: [^"\\\n]++ | \\[^\n] )*+ "?
    | ' [^'\n]*+ '?
    | \# [^\n]*+
    """,
    re.DOTALL | re.VERBOSE,
)
_LONG_KEY = re.compile(
    rf"""
    (?<![\w'-]) [\w'-]++
    (?: (?: [ \t]*+ \. [ \t]*+ [\w'-]++ ){{{limits.KEY_PARTS},}}+ (?= [ \t]*+ []=] )
    # Not only keys have dots, also 28.07.2024; but the parser takes any long one for a key, whatever follows.
    | (?: [ \t]*+ \. [ \t]*+ [\w'-]++ ){{{8 * limits.KEY_PARTS}}} )
    """,
    re.VERBOSE,
)
_LONG_NUMBER = re.compile(rf"[0-9_]{{{limits.DIGITS + 1},}}")
_SYNTAX = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL)
_FIRST_GROUP, _MORE_GROUPS = re.compile(r"(?<![0-9])[0-9]{1,3}$", re.ASCII), re.compile(r"(,[0-9]{3})+(?![0-9])")
"""A number with commas, such as 6,500: the parser stops at the first one."""
_PARTS_OR_KEY = re.compile(r"\(.*,.*\)|(?<=key )['\"].*['\"]", re.DOTALL)
_MENDS = {
    "invalid value": "put text in double quotes",
    "illegal character": 'a text that runs over several lines stands between three double quotes: """',
    "unterminated string": "close the text with the quotes that it begins with",
    "expected '=' after a key": "write key = value",
    "invalid initial character for a key part": "a key is made of letters, digits, '_' and '-'",
    "expected newline or end of document": 'write one value a line; within a text, a double quote is written \\"',
    "cannot overwrite a value": "this key is already set above; keep one",
    "cannot declare": "this table stands above already; a list of them begins each with [[...]]",
    "unescaped '\\'": "a backslash is written \\\\",
    "invalid date or datetime": "write a day of the calendar, such as 2024-07-28",
    "unclosed array": "close the list with ']'",
}


@dataclass
class Tables:
    """What was read; `ids` has, by kind of table, every id as written, also of tables that were refused."""

    heading: Heading | None = None
    opening: Opening = field(default_factory=Opening)
    layers: list[Layer] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    rings: list[Ring] = field(default_factory=list)
    ids: dict[str, set[str]] = field(default_factory=dict)
    problems: ProblemList = field(default_factory=lambda: ProblemList(ARTICLE))


def read(data: bytes) -> Tables:
    """Read the heading, the view and the tables, or find every problem in the file."""
    result = Tables()
    document = _document(data, result.problems)
    if document is None:
        return result
    result.heading = _value(Heading.read, {k: v for k, v in document.items() if k not in TABLES}, "", result.problems)
    result.opening = _value(Opening.read, document.get("view", {}), "view", result.problems) or Opening()
    if result.opening.instant == "article" and result.heading and not result.heading.is_dated:
        result.problems.add(
            "view, instant", "is 'article', but the article's date is not known; write 'now' or a moment"
        )
    result.layers = _values(Layer.read, document, "layer", result)
    result.sections = _values(Section.read, document, "section", result)
    result.claims = _values(kinds.read, document, "claim", result)
    result.rings = _values(Ring.read, document, "ring", result)
    for name in ("layer", "section"):
        if not document.get(name):
            result.problems.add(name, f"is missing; a story has at least one [[{name}]]")
    letters: dict[str, str] = {}
    for layer in result.layers:
        if letters.setdefault(layer.letter, layer.id) != layer.id:
            message = f"{layer.letter!r} is already the letter of {letters[layer.letter]!r}; choose another"
            result.problems.add(f"layer {layer.id!r}, letter", message)
    if result.rings and RINGS in result.ids.get("layer", ()):
        result.problems.add(f"layer {RINGS!r}, id", f"{RINGS!r} is the id of the layer of the rings; choose another")
    return result


def _document(data: bytes, problems: ProblemList) -> dict[str, Any] | None:
    text = decoded(data, problems)
    if text is None or not _is_shallow(text, problems):
        return None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problems.add(*_about_syntax(str(error), text))
    except RecursionError:
        problems.add("", "is nested too deeply; a story needs two levels")
    return None


def _is_shallow(text: str, problems: ProblemList) -> bool:
    """Refuse, before parsing, text that would take the parser too long or too deep a recursion."""
    bare = _QUOTED_OR_COMMENT.sub(lambda match: "''" + "\n" * match[0].count("\n"), text.replace("\r\n", "\n"))
    if long := _LONG_KEY.search(bare):
        line = bare.count("\n", 0, long.start()) + 1
        problems.add(f"line {line}", f"has a key of over {limits.KEY_PARTS} parts (a.b.c); a story needs two")
        return False
    if long := _LONG_NUMBER.search(bare):
        line = bare.count("\n", 0, long.start()) + 1
        problems.add(f"line {line}", f"has a number of over {limits.DIGITS:,} digits; a figure is below 10^15")
        return False
    depth = 0
    for bracket in re.finditer(r"[][{}]", bare):
        depth = depth + 1 if bracket[0] in "[{" else max(depth - 1, 0)
        if depth > limits.BRACKETS:
            line = bare.count("\n", 0, bracket.start()) + 1
            problems.add(f"line {line}", f"has over {limits.BRACKETS} brackets open at once; a story needs two")
            return False
    return True


def _about_syntax(message: str, text: str) -> tuple[str, str]:
    """The address and the message of a problem, from the parser's message."""
    match = _SYNTAX.fullmatch(message)
    if not match:
        return "", f"is not TOML: {message[:1].lower()}{message[1:]}"
    what = match["what"][:1].lower() + match["what"][1:]
    # The parser's message has all parts of a key, however long: ('layer',) or ('claim', 'outcome').
    what = _PARTS_OR_KEY.sub(lambda key: shown(".".join(re.findall(r"[^\s'\",()]+", key[0][:200]))), what)
    mend = next((f"; {mend}" for begin, mend in _MENDS.items() if what.startswith(begin)), "")
    if not match["line"]:
        return "", f"is not TOML: {what} at its end{mend}"
    line, column = int(match["line"]), int(match["column"])
    written = text.replace("\r\n", "\n").split("\n")[line - 1]
    rest = written[column - 1 :].strip()
    begin, groups = _FIRST_GROUP.search(written[: column - 1]), _MORE_GROUPS.match(rest)
    if begin and groups:
        mend = f"; write {begin[0]}{groups[0].replace(',', '')} without a comma"
    return f"line {line}, column {column}", (f"{shown(rest)} " if rest else "") + f"is not TOML: {what}{mend}"


def _values(read: _Read[V], document: Mapping[str, Any], name: str, result: Tables) -> list[V]:
    tables = document.get(name, [])
    if not isinstance(tables, list):
        result.problems.add(name, f"is not a list of tables; begin each with [[{name}]]")
        return []
    if len(tables) > _MOST[name]:
        result.problems.add(name, f"has {len(tables):,} tables; at most {_MOST[name]:,} are read")
        return []
    values: list[V] = []
    seen = result.ids.setdefault(name, set())
    for number, table in enumerate(tables, start=1):
        id_ = table.get("id") if isinstance(table, dict) else None
        written = id_ if isinstance(id_, str) else ""
        where = f"{name} {written!r}" if 0 < len(written) <= limits.ID else f"{name} {number}"
        if written and written in seen:
            result.problems.add(f"{where}, id", f"{shown(written)} occurs twice; ids are unique among the [[{name}]]s")
        seen.add(written)
        if (value := _value(read, table, where, result.problems)) is not None:
            values.append(value)
    return values


def _value(read: _Read[V], table: object, where: str, problems: ProblemList) -> V | None:
    if not isinstance(table, dict):
        problems.add(where, "is not a table")
        return None
    if (count := len(table) + sum(len(value) for value in table.values() if isinstance(value, dict))) > limits.FIELDS:
        problems.add(where, f"has {count:,} fields; at most {limits.FIELDS} are read")
        return None
    try:
        return read(table, not problems.full)
    except InvalidValueError as error:
        problems.add_flaws(where, error.flaws)
    return None


def document_of(article: bytes) -> dict[str, Any]:
    """The values in article.toml, whether they make a story or not.

    Raises:
        DataError: It cannot be parsed.
    """
    problems = ProblemList(ARTICLE)
    document = _document(article, problems)
    if document is None:
        raise DataError(problems.listed())
    return document


def without_texts(toml: str) -> str:
    r"""TOML with its texts as `s` and its comments as `#`, and its lines where they were.

    >>> without_texts('a = "[b]"  # [c]\n')
    'a = s  #\n'
    """
    return _QUOTED_OR_COMMENT.sub(
        lambda match: "#" if match[0].startswith("#") else "s" + "\ns" * match[0].count("\n"), toml
    )


def veiled(toml: str) -> str:
    r"""TOML of the same length with each sign of its texts as `s` and of its comments as `#`.

    >>> veiled('a = "[b]"  # [c]\n')
    'a = sssss  #####\n'
    """
    return _QUOTED_OR_COMMENT.sub(lambda match: ("#" if match[0].startswith("#") else "s") * len(match[0]), toml)
