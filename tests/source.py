"""The program's own source, for tests that read it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.stories import ROOT

PAGE = ROOT / "dashboard.py"
RUNS = [PAGE, *sorted((ROOT / "geo").rglob("*.py"))]
"""Every module that a reader's page or a command may run."""


def name_of(path: Path) -> str:
    """A module's dotted name."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for path in RUNS}


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(read(path), str(path))


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    """All nodes of a module: many tests look at each."""
    return tuple(ast.walk(tree_of(path)))


def calls_in(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a module, with the last word of what is called."""
    return ((last_word(node.func), node) for node in nodes_of(path) if isinstance(node, ast.Call))


def last_word(node: ast.AST | None) -> str:
    """`name` of `name` and of `any.thing.name`."""
    return getattr(node, "attr", None) or getattr(node, "id", "")
