"""Deployment: Streamlit's settings, compatible pins, one file of requirements, and nginx's security policy."""

import base64
import hashlib
import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
import streamlit
from starlette.formparsers import MultiPartParser
from streamlit import config

from geo.page import IN_MEMORY
from tests.stories import ROOT
from tools import packages

NGINX = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
UNIT = (ROOT / "deploy" / "dateline@.service").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")
SETTINGS = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
PYTHONS = [(3, 11), (3, 12), (3, 13)]


def policies() -> dict[str, str]:
    """The security policies, of the page and of the map's frame."""
    inside = re.search(r"map \$uri \$dateline_scripts \{(.*?)\n\}", NGINX, re.DOTALL)
    assert inside
    found = re.findall(r'^\s*(\S+)\s+"([^"]*)";$', inside[1], re.MULTILINE)
    return {"page" if where == "default" else "map": what for where, what in found}


def directives() -> dict[str, str]:
    written = re.search(r'Content-Security-Policy "(default-src [^"]*)"', NGINX)
    assert written
    return dict(part.strip().partition(" ")[::2] for part in written[1].split(";"))


# --- settings


def test_every_setting_exists_in_this_streamlit_and_differs_from_its_default() -> None:
    known = config._config_options_template
    for section, options in SETTINGS.items():
        for option, value in options.items():
            if not isinstance(value, dict):  # not a section such as [theme.light]
                found = known[f"{section}.{option}"]
                assert not found.deprecated, option
                assert value != found.default_val, f"{section}.{option} = {value} is the default"


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("server.enableCORS", True),
        ("server.enableXsrfProtection", True),
        ("server.enableAgentApi", False),
        ("server.enableStaticServing", False),
        ("runner.fastReruns", True),
    ],
)
def test_settings_left_out_have_a_safe_default(option: str, value: bool) -> None:
    section, name = option.split(".")
    assert name not in SETTINGS[section]
    assert config._config_options_template[option].default_val is value


def test_no_stack_traces_no_statistics_and_small_uploads() -> None:
    assert SETTINGS["client"] == {"showErrorDetails": "none", "toolbarMode": "minimal"}
    assert SETTINGS["browser"] == {"gatherUsageStats": False}
    told = {"maxUploadSize": 5, "maxMessageSize": 10, "showEmailPrompt": False, "fileWatcherType": "none"}
    assert SETTINGS["server"] == told


def test_only_who_changes_the_program_pays_for_watching_its_files() -> None:
    """Streamlit's watcher resolves the path of every loaded module for each session, and holds up those who arrive."""
    run = re.search(r"(?m)^run:.*\n\t(.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"))
    assert run and "--server.fileWatcherType=auto --server.runOnSave=true" in run[1]
    assert all("fileWatcherType" not in file.read_text(encoding="utf-8") for file in (ROOT / "deploy").iterdir())


# --- requirements


def test_the_host_finds_one_file_of_requirements_and_no_system_package() -> None:
    others = ("uv.lock", "Pipfile", "Pipfile.lock", "environment.yml", "poetry.lock", "packages.txt", "setup.py")
    assert [name for name in others if (ROOT / name).exists()] == []


def allows(requires: str, version: tuple[int, int]) -> bool:
    """Whether a Requires-Python such as '>=3.10, !=3.14.1, <4' allows a version, except for single patches."""
    for one in filter(None, (part.strip() for part in requires.split(","))):
        found = re.fullmatch(r"(>=|<=|<|>|!=|~=)\s*(\d+)(?:\.(\d+))?(?:\.[\d*]+)?", one)
        assert found, f"cannot read {one!r}"
        bound = (int(found[2]), int(found[3] or 0))
        if found[1] in (">=", ">", "~=") and version < bound:
            return False
        if found[1] == "<" and version >= bound:
            return False
        if found[1] == "<=" and version > bound:
            return False
        if found[1] == "!=" and version == bound and one.endswith(".*"):
            return False
    return True


@pytest.mark.parametrize(
    ("requires", "allowed"),
    [
        (">=3.9", [True, True, True]),
        (">=3.12", [False, True, True]),
        ("<3.13,>=3.8", [True, True, False]),
        (">=3.10, !=3.12.*", [True, False, True]),
        (">=3.10,!=3.12.1,<4", [True, True, True]),
    ],
)
def test_requires_python_is_read_as_pip_reads_it(requires: str, allowed: list[bool]) -> None:
    assert [allows(requires, version) for version in PYTHONS] == allowed


def pinned() -> dict[str, str]:
    """Every distribution that requirements.txt installs on this system, and its version."""
    found = packages.pins(ROOT / "requirements.txt").values()
    here = [one for one in found if one.marker is None or one.marker.evaluate()]
    return {one.name: str(one.specifier).removeprefix("==") for one in here}


@pytest.mark.parametrize("version", PYTHONS, ids=str)
def test_every_pin_allows_each_python(version: tuple[int, int]) -> None:
    """Whether each also has a wheel for it, the matrix in .github/workflows/ci.yml shows."""
    refused = [name for name in pinned() if not allows(metadata.metadata(name).get("Requires-Python", ""), version)]
    assert refused == []
    assert f'"{version[0]}.{version[1]}"' in (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")


def numbers(version: str) -> list[int]:
    """The numbers of a version; 2.012 equals 2.12."""
    return [int(part) for part in re.findall(r"\d+", version)]


def test_the_installed_packages_are_the_pinned_ones_and_compatible() -> None:
    installed = {name: numbers(metadata.version(name)) for name in pinned()}
    assert installed == {name: numbers(version) for name, version in pinned().items()}
    done = subprocess.run([sys.executable, "-m", "pip", "check"], capture_output=True, text=True)
    assert done.stdout.strip() == "No broken requirements found."


# --- a start

FIRST_READERS = """
import sys, threading
from geo import map as atlas
sys.setswitchinterval(1e-5)
start, found = threading.Barrier(8), []
def read_first():
    start.wait()
    found.append((atlas.served() / "map.js").is_file())
readers = [threading.Thread(target=read_first) for _ in range(8)]
for reader in readers: reader.start()
for reader in readers: reader.join()
print(found.count(True), (atlas.served() / "world.json").is_file())
"""


def test_many_first_readers_at_once_all_get_the_map() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST_READERS], cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("8 True\n", "")


# --- nginx


def test_the_policy_has_the_hash_of_streamlit_s_one_inline_script() -> None:
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    hashes = [f"'sha256-{base64.b64encode(hashlib.sha256(one.encode()).digest()).decode()}'" for one in scripts]
    assert policies()["page"].split() == ["'self'", "blob:", "'wasm-unsafe-eval'", *hashes]


def test_what_nginx_adds_to_the_page_has_its_place_in_streamlit_s() -> None:
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    places = re.findall(r"sub_filter '([^']*)'", NGINX)
    assert [page.count(place) for place in places] == [1, 1]


def test_the_policy_allows_no_host_but_the_online_map_s_and_eval_only_in_the_map() -> None:
    assert policies()["map"] == "'self' 'unsafe-inline' 'unsafe-eval'"
    rules = directives()
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == "$dateline_scripts"
    hosts = {word for rule in rules.values() for word in rule.split() if "." in word or "*" in word}
    assert hosts == {"https://tile.openstreetmap.org"}


def test_the_guide_explains_every_rule() -> None:
    assert [rule for rule in directives() if f"`{rule}`" not in GUIDE] == []
    headers = re.findall(r"add_header (\S+)", NGINX)
    assert [header for header in headers if header not in GUIDE] == []


def test_nginx_keeps_its_files_in_a_folder_that_it_can_make() -> None:
    """It makes one folder, not those above it. Debian's package has no /var/cache/nginx, the image has."""
    (path,) = re.findall(r"(?m)^proxy_cache_path (\S+) ", NGINX)
    assert Path(path).parent == Path("/var/cache")


def test_nginx_accepts_the_uploads_that_the_app_accepts() -> None:
    """Streamlit itself allows 1 MB for the form around a file."""
    takes = re.findall(r"client_(?:max_body|body_buffer)_size (\d+)m;", NGINX)
    assert [int(size) for size in takes] == [SETTINGS["server"]["maxUploadSize"] + 1] * 2


def test_an_upload_is_never_written_to_disk() -> None:
    assert SETTINGS["server"]["maxUploadSize"] * 2**20 + 500_000 < MultiPartParser.spool_max_size == IN_MEMORY


def test_nginx_and_the_service_agree_on_where_the_app_listens() -> None:
    assert set(re.findall(r"proxy_pass http://(\S+?);", NGINX)) == {"dateline"}
    assert "include /etc/nginx/dateline-replicas.conf;" in NGINX
    assert "cp deploy/replicas.conf /etc/nginx/dateline-replicas.conf" in GUIDE
    assert re.findall(r"(?m)^server (\S+)", (ROOT / "deploy" / "replicas.conf").read_text()) == ["127.0.0.1:8501"]
    assert "--server.address=127.0.0.1 --server.port=%i" in UNIT
    assert "dateline@8501" in GUIDE


def test_the_containerfile_is_sound_and_copies_what_runs() -> None:
    file = ROOT / "deploy" / "Containerfile"
    linter = Path(sys.executable).with_name("hadolint")
    done = subprocess.run([linter, "--failure-threshold=warning", file], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    copied = re.findall(r"(?m)^COPY (\S+) ", file.read_text(encoding="utf-8"))
    assert [name for name in copied if not (ROOT / name).exists()] == []
    assert {"dashboard.py", ".streamlit", "data", "stories", "geo"} <= set(copied)


def test_compose_starts_the_replicas_that_its_nginx_knows() -> None:
    compose = (ROOT / "deploy" / "compose.yaml").read_text(encoding="utf-8")
    replicas = (ROOT / "deploy" / "replicas.container.conf").read_text(encoding="utf-8")
    services = re.findall(r"(?m)^  (\w+):", compose)
    assert re.findall(r"(?m)^server (\w+):8501 ", replicas) == services[:-1] == ["one", "two"]
    mounted = re.findall(r"- \./(\S+?):/", compose)
    assert [name for name in mounted if not (ROOT / "deploy" / name).exists()] == []


def test_every_guarantee_has_a_test() -> None:
    part = GUIDE.partition("## What is guaranteed")[2].partition("\n## ")[0]
    rows = [line.strip("|").split("|") for line in part.splitlines() if line.startswith("| ")][2:]
    assert len(rows) > 15
    for _guaranteed, _figure, tests in rows:
        named = re.findall(r"`(tests/[^`]+)`( \(s\))?", tests)
        assert named
        for path, mark in named:
            text = (ROOT / path).read_text(encoding="utf-8")
            assert "def test_" in text
            assert not mark or "soak" in text, path
