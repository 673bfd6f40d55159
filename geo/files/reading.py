"""Reading a story folder: `locations.csv` and `article.toml` become an Article, or every problem in them.

A file is read completely or refused, with all its problems at once; nothing is guessed or dropped. The limits are in
`geo.story.limits`.
"""

from collections.abc import Iterable
from importlib import resources
from pathlib import Path

from geo.files import article_toml, locations_csv
from geo.files.article_toml import Tables
from geo.files.decoding import ARTICLE as ARTICLE
from geo.files.decoding import FILES as FILES
from geo.files.decoding import LOCATIONS as LOCATIONS
from geo.files.locations_csv import Locations
from geo.files.problem_list import ProblemList
from geo.story.fields import is_id
from geo.story.model import Article
from geo.story.problems import DataError, Problem, shown
from geo.words import spelling


def load(folder: Path) -> Article:
    """Read a story folder.

    Raises:
        DataError: A file is missing or cannot be read, or anything in it is wrong.
    """
    contents: dict[str, bytes] = {}
    missing: list[Problem] = []
    try:
        if not folder.is_dir():
            raise DataError(
                [Problem(str(folder), "", f"is not a folder; name one that holds {LOCATIONS} and {ARTICLE}")]
            )
    except OSError as error:
        raise DataError([Problem(str(folder), "", _reason(error))]) from None
    for name, most in FILES.items():
        path = folder / name
        try:
            if path.exists() and not (path.is_file() or path.is_dir()):
                raise OSError(0, "is not a file")  # reading a pipe or a device might never end
            with path.open("rb") as file:
                contents[name] = file.read(most + 1)
        except OSError as error:
            missing.append(Problem(name, "", f"{_reason(error)}; a story folder holds {LOCATIONS} and {ARTICLE}"))
    if not missing:
        return read(contents[LOCATIONS], contents[ARTICLE])
    for name, read_one in ((LOCATIONS, locations_csv.read), (ARTICLE, article_toml.read)):
        if name in contents:
            missing += read_one(contents[name]).problems.listed()
    raise DataError(sorted(missing, key=lambda problem: problem.file == ARTICLE))


def read(locations: bytes, article: bytes) -> Article:
    """Read a story from the contents of its two files.

    Raises:
        DataError: With every problem in both files; beyond `limits.PROBLEMS` in one, how many more.
    """
    places = locations_csv.read(locations)
    tables = article_toml.read(article)
    _find_dangling(places, tables)
    problems = [*places.problems.listed(), *tables.problems.listed()]
    if problems or tables.heading is None:
        raise DataError(problems)
    return Article(
        heading=tables.heading,
        fit=tables.opening.fit,
        origin=tables.opening.origin,
        instant=tables.opening.instant,
        panels=tables.opening.panels,
        layers=tuple(tables.layers),
        sections=tuple(tables.sections),
        claims=tuple(tables.claims),
        places=tuple(row.place for row in places.rows),
        rings=tuple(tables.rings),
        lines=tuple(row.line for row in places.rows),
    )


def _find_dangling(places: Locations, tables: Tables) -> None:
    """Find references to unknown ids."""
    ids_by_kind = {"place": set(places.first_line), "layer": set(), "section": set(), "claim": set()} | tables.ids
    known = {what: dict.fromkeys(sorted(ids)) for what, ids in ids_by_kind.items()}
    # A reference to an id that was refused, alone or with its file, is not a second problem.
    whole = not (places.problems or tables.problems)
    complete = {what for what, ids in known.items() if all(map(is_id, ids)) and (ids or whole)}

    def check(problems: ProblemList, where: str, what: str, ids: Iterable[str]) -> None:
        if what not in complete:
            return
        for id_ in ids:
            if id_ in known[what]:
                continue
            near = "" if problems.full else spelling.nearest(id_, known[what])
            hint = f"did you mean {near!r}?" if near else f"add it or name another {what}"
            problems.add(where, f"{id_!r} is not a {what} of this story; {hint}")

    for row in places.rows:
        check(places.problems, f"line {row.line}, layer", "layer", [row.place.layer])
    check(tables.problems, "view, fit", "place", tables.opening.fit)
    check(tables.problems, "view, origin", "place", filter(None, [tables.opening.origin]))
    for section in tables.sections:
        check(tables.problems, f"section {section.id!r}, summary", "place", section.place_ids)
        check(tables.problems, f"section {section.id!r}, summary", "claim", section.claim_ids)
    for claim in tables.claims:
        check(tables.problems, f"claim {claim.id!r}, section", "section", [claim.section])
        for name, ids in claim.places_named.items():
            check(tables.problems, f"claim {claim.id!r}, {name}", "place", ids)
    for ring in tables.rings:
        check(tables.problems, f"ring {shown(ring.title)}, place", "place", [ring.place])


def _reason(error: OSError) -> str:
    return (error.strerror or "cannot be read").lower()


def problems_of(data: bytes, file: str) -> list[Problem]:
    """The problems in one of the two files, without those between them."""
    found = locations_csv.read(data) if file == LOCATIONS else article_toml.read(data)
    return found.problems.listed()


def template() -> tuple[bytes, bytes]:
    """The template: the contents of locations.csv and article.toml for a new story, complete and with comments."""
    files = resources.files("geo.files") / "template"
    return (files / LOCATIONS).read_bytes(), (files / ARTICLE).read_bytes()


def pasted(text: str, name: str) -> bytes:
    r"""The contents of a story's file from pasted text; a spreadsheet's table, separated by tabs, becomes CSV.

    >>> pasted("id\tname\nkyiv\tKyiv, Ukraine", "locations.csv")
    b'id,name\nkyiv,"Kyiv, Ukraine"\n'
    """
    return (locations_csv.plain(text) if name == LOCATIONS else text).encode("utf-8", "surrogatepass")
