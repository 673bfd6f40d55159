"""The exported page: its size, its bytes, its policy, and that text of a story is escaped."""

import base64
import csv
import gzip
import hashlib
import io
import itertools
import json
import re
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from html import escape
from html.parser import HTMLParser
from typing import Any

import pytest

from geo import claims, perspective
from geo import map as atlas
from geo.claims.sentences import in_words
from geo.content import provenance
from geo.export import page as exported_page
from geo.export import page_data
from geo.files import reading
from geo.perspective import Perspective
from geo.story.model import Article, Place
from geo.view import Desk, View
from geo.words import formats
from tests.conftest import first_of
from tests.stories import ROOT, SHIPPED

DEFAULT = View.default(SHIPPED)
INSTANT = datetime(2024, 7, 28, 3, tzinfo=UTC)
NB = "\N{NO-BREAK SPACE}"

HOSTILE = [
    "</script><img src=x onerror=alert(1)>",
    "{{ 7*191 }}",
    "${alert(1)} {% for x in y %} $title",
    "\"><svg onload=alert(1)> ' onfocus=alert(1) x='",
    "</title></style></textarea><script>alert(1)</script>",
    "<!-- <script> --> ]]> &lt;b&gt; &#60;",
    "javascript:alert(1) https://evil.example/x.js",
]
PLAIN = "Nothing special about this one"


class Read(HTMLParser):
    """A parsed page: its elements with their attributes, and the text of each kind of element."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self.within: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "link", "br", "col"):
            self.within.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.within.pop() == tag, tag

    def handle_data(self, data: str) -> None:
        if self.within:
            self.texts.setdefault(self.within[-1], []).append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    @property
    def text(self) -> str:
        """All visible text."""
        return " ".join(text for tag, texts in self.texts.items() if tag not in ("script", "style") for text in texts)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


@lru_cache(maxsize=4)
def shipped(**choices: Any) -> str:
    return written(SHIPPED, DEFAULT.choosing(**choices))


def written(article: Article, view: View | None = None) -> str:
    return exported_page.write(Perspective(article, view or View.default(article), INSTANT)).decode()


def given(page: str) -> Any:
    """The data of the page's script, decoded as a browser does it."""
    (packed,) = re.findall(r'<script type="application/octet-stream" id="story-data">([A-Za-z0-9+/=]*)</script>', page)
    return json.loads(zlib.decompress(base64.b64decode(packed, validate=True)))


@lru_cache(maxsize=16)
def page_of(text: str) -> str:
    """The page of a story with the text in every field that takes text."""
    return written(story_of(text))


def story_of(text: str) -> Article:
    """A story with the text in every field that takes text."""
    places = [
        {
            "id": id_, "name": f"{text} {id_}", "latitude": latitude, "longitude": longitude, "layer": "one", "rank": 1,
            "time_zone": zone, "precision": "area", "source": text, "source_url": "https://example.org/a",
            "measured_from": text, "native_name": text + "1", "other_names": f"{text}2".replace(";", ","),
            "status_note": text, "status_source": text, "role": text, "note": text, "outline": "158",
        }
        for id_, latitude, longitude, zone in (("a", 35.7, 139.3, "Asia/Tokyo"), ("b", 21, -157, "Pacific/Honolulu"))
    ]  # fmt: skip
    file = io.StringIO()
    writer = csv.DictWriter(file, places[0].keys(), lineterminator="\n")
    writer.writeheader()
    writer.writerows(places)
    value = json.dumps(text, ensure_ascii=False)
    escaped = re.sub(r"([^A-Za-z0-9 ])", r"\\\1", text)
    summary = json.dumps(f"[{escaped}](claim:c) and [x](place:a).", ensure_ascii=False)
    short = json.dumps(text[:60], ensure_ascii=False)
    toml = f"""
title = {value}
standfirst = {value}
published = 2024-07-28
publisher = {value}
url = "https://example.org/b"
language = "en-GB"
[[layer]]
id = "one"
title = {value}
colour = "#0072B2"
letter = "C"
shape = "circle"
[[section]]
id = "s"
title = {value}
summary = {summary}
[[claim]]
id = "c"
section = "s"
quote = {short}
kind = "distance"
stated = 6500
unit = "km"
from = ["a"]
to = ["b"]
source = {value}
note = {value}
note_source = {value}
official = {value}
official_source = {value}
[[claim]]
id = "d"
section = "s"
quote = {short}
kind = "count"
stated = 3
unit = {short}
source = {value}
[[claim]]
id = "e"
section = "s"
quote = {short}
kind = "deadline"
stated = "2025"
source = {value}
[claim.outcome]
date = 2025-03-24
text = {value}
source = {value}
"""
    return reading.read(file.getvalue().encode(), toml.encode())


def few(*ids: str) -> Article:
    """Some places of the shipped story, without a text: the lines between all of them take half a second."""
    return alone(SHIPPED.place_by_id[id_] for id_ in ids)


def alone(places: Iterable[Place]) -> Article:
    return Article(heading=SHIPPED.heading, fit=(), layers=SHIPPED.layers, sections=(), claims=(), places=tuple(places))


def many(count: int) -> Article:
    one = SHIPPED.place_by_id["yokota"].model_dump()
    return alone(
        Place.read({**one, "id": f"p{n}", "name": f"Place {n}", "latitude": (n * 7.3) % 160 - 80,
                    "longitude": (n * 137.5) % 360 - 180, "rank": 1 if n < 20 else 4})
        for n in range(count)
    )  # fmt: skip


# --- limits


def test_the_page_is_small() -> None:
    page = shipped().encode()
    assert len(page) <= 1_500_000
    assert len(gzip.compress(page, 9)) <= 500_000


@pytest.mark.parametrize("count", first_of(22, 200))
def test_the_page_with_many_places_is_small_too(count: int) -> None:
    page = written(many(count)).encode()
    assert len(page) <= 1_500_000
    assert len(gzip.compress(page, 9)) <= 500_000


# --- nothing is loaded


def test_the_page_loads_nothing() -> None:
    read = Read(shipped())
    assert [
        tag for tag, _ in read.elements if tag in {"img", "iframe", "object", "embed", "video", "audio", "base"}
    ] == []
    assert {
        name for _, attributes in read.elements for name in attributes if name in {"src", "srcset", "data", "action"}
    } == set()
    assert read.all("link") == [{"rel": "icon", "href": "data:,"}]
    for style in read.texts["style"]:
        assert re.findall(r"url\(|@import|image-set", style) == []
    for link in read.all("a"):
        address = link["href"] or ""
        assert address.startswith(("#", "https://"))
        assert address.startswith("#") or link["rel"] == "noopener noreferrer"


def test_the_policy_forbids_requests_and_other_scripts() -> None:
    page = shipped()
    read = Read(page)
    (policy,) = (meta["content"] for meta in read.all("meta") if meta.get("http-equiv") == "Content-Security-Policy")
    running = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    hashes = [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in running]
    assert len(running) == 2
    assert policy == (
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
        f"script-src 'sha256-{hashes[0]}' 'sha256-{hashes[1]}'"
    )
    first = [tag for tag, _ in read.elements].index("meta")
    assert read.elements[first + 1][1]["http-equiv"] == "Content-Security-Policy"  # before everything that it restricts
    assert [name for _, attributes in read.elements for name in attributes if name.startswith("on")] == []


def test_no_script_ends_early_or_has_text_that_a_browser_would_change() -> None:
    for script in exported_page._scripts():
        assert not re.search(r"</script|<!--|\r|\0", script, re.IGNORECASE)


def test_the_map_is_the_dashboards() -> None:
    page = shipped()
    assert f"<script>{atlas.script()}</script>" in page
    assert atlas.map_script() in page
    assert '"worldCopyJump": false' in atlas.map_script()
    assert given(page)["world"] == json.loads((ROOT / "data" / "basemap" / "world.json").read_text(encoding="utf-8"))


# --- escaping


@pytest.mark.parametrize("text", first_of(*HOSTILE, run=2))
def test_text_of_a_story_is_escaped(text: str) -> None:
    page, plain = page_of(text), page_of(PLAIN)
    read, usual = Read(page), Read(plain)
    assert [tag for tag, _ in read.elements] == [tag for tag, _ in usual.elements]
    assert [set(attributes) for _, attributes in read.elements] == [set(attributes) for _, attributes in usual.elements]
    assert [len(read.texts.get(tag, [])) for tag in ("script", "style")] == [4, 1]
    assert read.texts["style"] == usual.texts["style"]
    assert read.texts["script"][2:] == usual.texts["script"][2:]  # the first two are data, in base64
    assert read.text.count(text) >= usual.text.count(PLAIN) - 5  # quotes and units are cut at 60
    assert "1337" not in read.text
    assert given(page)["from"]["a"]["b"]["km"]["place"]["name"] == f"{text} b"


@pytest.mark.parametrize("text", first_of(PLAIN, *HOSTILE, run=3))
def test_every_field_of_both_files_is_on_the_page(text: str) -> None:
    read = Read(page_of(text))
    for field in ("h1", "title", "h3", "h4", "p", "td", "dd", "option", "button", "a", "li"):
        assert any(text[:60] in found for found in read.texts[field]), field
    assert read.texts["title"] == [text]
    assert read.text.count(text) > 25


# --- contents


def for_previews(page: Read) -> dict[str, str | None]:
    return {str(meta.get("property") or meta.get("name")): meta.get("content") for meta in page.all("meta")}


def test_a_link_preview_says_the_story_and_what_it_checks() -> None:
    found = for_previews(Read(shipped()))
    assert found["og:title"] == SHIPPED.heading.title
    assert found["og:description"] == found["description"] == " ".join(SHIPPED.heading.standfirst.split())
    assert found["twitter:card"] == "summary"  # a picture must lie at an address, and none is known
    assert not [name for name in found if name.startswith(("og:image", "og:url"))]


def test_a_page_that_opens_at_a_finding_says_it_in_its_title_and_its_preview() -> None:
    view = DEFAULT.choosing(claim="distance")
    words = in_words(Perspective(SHIPPED, view, INSTANT).verdicts["distance"])
    address = "https://example.org/japan/story.html"
    read = Read(exported_page.write(Perspective(SHIPPED, view, INSTANT, home=address)).decode())
    assert read.texts["title"] == [f"{words.summary} · {SHIPPED.heading.title}"]
    found = for_previews(read)
    assert (found["og:title"], found["og:description"]) == (words.summary, " ".join(words.finding.split()))
    assert found["og:url"] == address
    assert found["og:image"] == "https://example.org/japan/story.png"
    assert found["twitter:card"] == "summary_large_image"
    assert {"rel": "canonical", "href": address} in read.all("link")


@pytest.mark.parametrize(
    ("page", "picture"),
    [("/japan/story.html", "/japan/story.png"), ("/japan/", "/japan/preview.png"), ("", "/preview.png")],
)
def test_the_picture_of_a_preview_lies_beside_the_page(page: str, picture: str) -> None:
    assert exported_page.preview_address(f"https://example.org{page}") == f"https://example.org{picture}"


def test_the_page_has_language_title_date_instant_and_version() -> None:
    read = Read(shipped())
    assert read.all("html") == [{"lang": "en"}]
    assert read.texts["title"] == ["Who commands US forces in Japan"]
    assert read.all("time") == [{"datetime": "2024-07-28"}]
    computed = f"Computed for 03:00, {formats.date_and_time(INSTANT).partition(', ')[2]}, UTC."
    assert computed in read.text
    assert read.text.count(provenance.version(SHIPPED)) == 1
    assert "Clocks tick by this device; hours between clocks are those of that moment." in read.text
    assert "Clocks tick" not in Read(shipped(when="article")).text
    assert Read(page_of(PLAIN)).all("html") == [{"lang": "en-GB"}]


def test_without_scripts_the_whole_story_can_be_read() -> None:
    text = re.sub("[ \n]+", " ", Read(shipped()).text)
    for verdict in claims.check_all(SHIPPED):
        assert verdict.claim.quote in text
        assert in_words(verdict).finding in text
        assert not verdict.claim.note or verdict.claim.note in text
        assert not verdict.claim.official or verdict.claim.official in text
    for section in SHIPPED.sections:
        assert section.title in text
        assert section.paragraphs[0][0].text.split(".")[0].strip()[:40] in text
    for place in SHIPPED.places:
        for value in (*place.names, place.role, place.note, place.status_note, place.source, place.measured_from):
            assert value in text
    for line in (*provenance.method(), *provenance.limits(), *provenance.licences()):
        assert line in text
    assert "The map needs JavaScript" in text


def test_the_tables_follow_the_view() -> None:
    text = Read(shipped(unit="nmi", layers=("commands",), origin="hawaii")).text
    assert "Geodesic distances on the WGS84 ellipsoid, in nautical miles, from row to column" in text
    assert "Distance from Hawaii" in text
    assert f"3,368{NB}nmi" in text
    matrix = shipped(unit="nmi", layers=("commands",), origin="hawaii").partition('class="dl-table dl-matrix"')[2]
    assert re.findall(r'<th scope="row" dir="auto">([^<]*)', matrix) == [
        "Yokota Air Base", "Hawaii", "Ichigaya (Ministry of Defense)",
    ]  # fmt: skip


def test_working_hours_follow_the_views_desks() -> None:
    text = Read(shipped()).text
    assert "Tokyo and Hawaii share 16 working hours a week" in text
    desks = (Desk("kyiv", 22, 6, "daily"), Desk("moscow"), Desk("beijing"))
    other = written(SHIPPED, DEFAULT.choosing(desks=desks))
    assert "Kyiv: 22:00 to 06:00 the next day, every day" in Read(other).text
    assert other.count('<span class="track">') == 4
    assert "No two places were compared." in Read(written(SHIPPED, DEFAULT.choosing(desks=desks[:1]))).text


def test_the_bars_of_the_week_stay_within_it() -> None:
    bars = re.findall(r'<i class="(\w+)" style="left:([\d.]+)%;width:([\d.]+)%">', shipped())
    assert {kind for kind, _, _ in bars} == {"night", "working", "shared"}
    assert all(float(left) + float(width) <= 100.002 and float(width) > 0 for _, left, width in bars)
    widths = {kind: [float(width) for each, _, width in bars if each == kind] for kind in ("working", "shared")}
    hours = {kind: sum(shares) * 1.68 for kind, shares in widths.items()}
    assert hours == {"working": pytest.approx(2 * 45, abs=0.1), "shared": pytest.approx(16, abs=0.1)}


# --- the data for the script


def test_the_browser_begins_with_the_view() -> None:
    view = DEFAULT.choosing(
        layers=("commands",), origin="tokyo", section="worries", place="hilo", unit="mi", straight=True, when="article",
        base_map="openstreetmap", claim="distance",
    )  # fmt: skip
    data = given(written(SHIPPED, view))
    assert data["choice"] == {
        "layers": ["commands"], "section": "worries", "origin": "tokyo", "unit": "mi", "place": "hilo",
        "straight": True, "night": True, "claim": "distance",
    }  # fmt: skip
    assert data["scene"]["instant"] == "2024-07-28T03:00:00+00:00"
    assert (data["scene"]["baseMap"], data["scene"]["tiles"]) == ("natural-earth", {"address": "", "attribution": ""})
    assert given(shipped())["scene"]["instant"] is None


def drawn(lines: Any, start: str, end: str) -> Any:
    """The line from one place to another, unpacked as scenes.js does it."""
    if f"{start} {end}" not in lines:
        paths, straight = drawn(lines, end, start)
        return [path[::-1] for path in paths[::-1]], straight[::-1]
    line = lines[f"{start} {end}"]
    first, *changes = pairs(line["path"])
    steps = list(itertools.accumulate(changes, added))
    points = list(itertools.accumulate([first, *steps], added))
    return [[[y / 10_000, x / 10_000 + turn] for y, x in points] for turn in line["turns"]], line["straight"]


def pairs(numbers: list[int]) -> list[tuple[int, int]]:
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def added(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return one[0] + other[0], one[1] + other[1]


def assert_lines_are_those_of_the_scene(article: Article, lines: Any) -> None:
    for origin in article.place_by_id:
        view = View.default(article).choosing(origin=origin, straight=True)
        for arc in atlas.scene(Perspective(article, view, INSTANT), folder="", every=True)["arcs"]:
            paths, straight = drawn(lines, origin, arc["to"])
            assert len(paths) == len(arc["paths"])
            for path, expected in zip(paths, arc["paths"], strict=True):
                assert [xy for point in path for xy in point] == pytest.approx([xy for at in expected for xy in at])
            assert straight == arc["straight"]["path"]


def test_each_path_is_stored_once_and_the_way_back_is_the_same_line() -> None:
    lines = given(shipped())["lines"]
    assert len(lines) == len(list(itertools.combinations(SHIPPED.places, 2)))
    assert_lines_are_those_of_the_scene(SHIPPED, lines)


@pytest.mark.parametrize(
    "ends",
    [
        [(0.0, 0.0), (0.0, 180.0), (45.0, 90.0)],  # between antipodes each way goes by its own meridian
        [(0.0, 100.0), (0.0, 0.0), (0.0, -170.0), (0.0, -75.0)],  # one path leaves the frame: drawn twice
        [(90.0, 0.0), (-90.0, 10.0), (35.0, 139.0)],
        [(10.0, 20.0), (10.0, 20.0), (11.0, 21.0)],
    ],
)
def test_unpacked_lines_equal_the_scenes_lines_anywhere(ends: list[tuple[float, float]]) -> None:
    one = SHIPPED.place_by_id["yokota"].model_dump()
    article = alone(Place.read({**one, "id": f"p{n}", "latitude": y, "longitude": x}) for n, (y, x) in enumerate(ends))
    assert_lines_are_those_of_the_scene(article, given(written(article))["lines"])


def test_with_many_places_only_the_main_ones_and_the_views_origin_are_origins() -> None:
    assert page_data.origins(Perspective(SHIPPED, DEFAULT, INSTANT)) == tuple(SHIPPED.place_by_id)
    article = many(60)
    view = View.default(article).choosing(origin="p50")
    assert page_data.origins(Perspective(article, view, INSTANT)) == ("p50", *(f"p{n}" for n in range(7)))
    page = written(article, view)
    assert "8 of the 60 places; the dashboard measures from each." in Read(page).text
    assert list(given(page)["from"]) == list(page_data.origins(Perspective(article, view, INSTANT)))
    huge = many(1000)
    assert page_data.origins(Perspective(huge, View.default(huge), INSTANT)) == ("p0",)


def test_a_page_of_a_large_story_has_a_crowd_and_at_most_so_many_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(perspective, "LARGE", 20)
    monkeypatch.setattr(exported_page, "MOST_PLACES", 25)
    article = many(30)
    page = written(article, View.default(article).choosing(origin="p27", place="p29"))
    assert "This file has 25 of the story's 30 places: those that rank first." in Read(page).text
    data = given(page)
    ids = data["scene"]["crowd"]["places"]["ids"]
    assert len(ids) == 25 and {"p0", "p27", "p29"} <= set(ids) and set(data["from"]["p27"]) == set(ids)
    assert set(data["foremost"]) >= {"p0", "p27", "p29"} and len(data["metres"]["p27"]) == 25
    assert data["metres"]["p27"][ids.index("p27")] == 0
    monkeypatch.setattr(exported_page, "MOST_PLACES", 30)
    monkeypatch.setattr(perspective, "LARGE", 30)
    whole = written(article)
    assert "This file has" not in Read(whole).text
    assert given(whole)["scene"]["crowd"] is None


def test_a_ticking_page_has_the_sky_for_the_whole_year() -> None:
    ticking, still = given(shipped())["skies"], given(shipped(when="article"))["skies"]
    assert (len(ticking), len(still)) == (24, 1)
    assert still[0]["night"]["at"] == still[0]["sun"]["at"] == "2024-07-28T03:00:00+00:00"
    latitudes = [sky["sun"]["latitude"] for sky in ticking]
    assert max(latitudes) > 23 and min(latitudes) < -23
    assert max(abs(a - b) for a, b in zip(latitudes, [*latitudes[1:], latitudes[0]], strict=True)) < 6.5


def test_the_file_has_the_choices_for_distances_and_the_airliner() -> None:
    article = few("yokota", "hawaii", "senkaku", "tokyo", "kyiv")
    usual = View.default(article).choosing(origin="hawaii")
    chosen = usual.choosing(order="distance", azimuths=True, speed=700)

    def columns(page: str) -> list[str]:
        matrix = page[page.index('class="dl-table dl-matrix"') :].partition("</thead>")[0]
        return re.findall(r'<th scope="col"><span dir="auto">(.*?)</span>', matrix)

    nearest = Perspective(article, usual, INSTANT).nearest_to(article.place_by_id["hawaii"])
    before, after = written(article, usual), written(article, chosen)
    assert columns(before) == [escape(place.name) for place in article.places]
    assert columns(after) == ["Hawaii", *(escape(place.name) for place, _leg in nearest)]
    assert "an airliner at 900 km/h" in before.replace(NB, " ")
    assert "an airliner at 700 km/h" in after.replace(NB, " ")
    assert not re.search(r"<td [^>]*>[0-9,]+<br>[0-9]+°", before)
    assert re.search(r"<td [^>]*>[0-9,]+<br>[0-9]+°", after)


def test_more_claims_make_no_more_scenes(monkeypatch: pytest.MonkeyPatch) -> None:
    # A scene has every place: a scene for each claim took minutes in a story of 200 claims and 500 places.
    made: list[Perspective] = []
    scene = atlas.scene

    def counted(perspective: Perspective, **arguments: Any) -> Any:
        made.append(perspective)
        return scene(perspective, **arguments)

    monkeypatch.setattr(atlas, "scene", counted)
    numbers = []
    for copies in (1, 5):
        claims_with_ends = [claim for claim in SHIPPED.claims if claim.ends]
        more = [
            claim.model_copy(update={"id": f"c{n}-{claim.id}"}) for claim in claims_with_ends for n in range(copies)
        ]
        fields = {name: getattr(SHIPPED, name) for name in Article.model_fields}
        article = Article(**fields | {"claims": tuple(more), "sections": ()})
        made.clear()
        data = page_data.of(Perspective(article, View.default(article), INSTANT))
        assert all(data["claims"][claim.id]["km"][-1]["claim"] for claim in more)
        numbers.append(len(made))
    assert numbers[0] == numbers[1]
