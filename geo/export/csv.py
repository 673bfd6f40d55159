"""CSV: a zip of tables, the same bytes for the same perspective.

locations.csv   the places, in the columns that `geo.files` reads
article.toml    the rest of the story: with locations.csv it loads again
distances.csv   every pair of places, in both directions; if there are too many, only the first by rank
claims.csv      what the article states and what is computed
rings.csv       the range rings, with the places within each; only if there are any
about.txt       title, date, version, method, licences, sources
"""

from collections.abc import Sequence

from geo import report
from geo.claims import checked
from geo.claims.kind import Verdict
from geo.claims.kinds import KINDS
from geo.claims.sentences import in_words
from geo.content import provenance, tables
from geo.export.archive import zipped
from geo.export.format import Format
from geo.files import writing
from geo.perspective import Perspective
from geo.story.model import Article, Place, Ring
from geo.words import formats
from geo.words.language import N_, _


def write(perspective: Perspective) -> bytes:
    """The story's tables, zipped. Distances are in metres and in the view's unit."""
    article = perspective.article
    paired = report.paired(article.original)
    about = provenance.notes(article, perspective.instant)
    if len(paired) < len(article.places):
        words = _("distances.csv has the pairs of the {paired} places that rank first, of {all}.")
        about.append(words.format(paired=formats.number(len(paired)), all=formats.number(len(article.places))))
    files = {
        "locations.csv": _locations(article.original.places),
        "article.toml": writing.write(article.original)[1],
        "distances.csv": tables.distances_csv(tables.measure(paired, paired), perspective.view.unit),
        "claims.csv": tables.to_csv(
            _claim_columns(), [_claim(verdict, article.original) for verdict in perspective.verdicts.values()]
        ),
        "about.txt": "\n".join([*about, ""]).encode(),
    }
    if rows := [_ring(article.original, ring) for ring in article.original.rings]:
        files["rings.csv"] = tables.to_csv(list(rows[0]), rows)
    return zipped(files)


def _locations(places: Sequence[Place]) -> bytes:
    """The places, with the columns for further languages that any of them fills."""
    rows = [_location(place) for place in places]
    further = [name for name in Place.translated_names() if any(name in row for row in rows)]
    return tables.to_csv([*Place.field_names(), *further], [dict.fromkeys(further, "") | row for row in rows])


def _location(place: Place) -> dict[str, object]:
    texts = {
        Place.address(language, field): text
        for language, told in place.translated_texts.items()
        for field, text in told.items()
    }
    return (
        {name: getattr(place, name) for name in place.field_names()}
        | {"other_names": "; ".join(place.other_names)}
        | texts
    )


def _ring(article: Article, ring: Ring) -> dict[str, object]:
    facts = report.ring_facts(article, ring)
    ids = {name: "; ".join(value) for name, value in facts.items() if isinstance(value, list)}
    return {"title": ring.title, **facts, **ids}


def _claim_columns() -> list[str]:
    return [
        *("id", "section", "quote", "kind", "stated", "unit", "from", "to"),
        *(
            "computed",
            "computed_low",
            "computed_high",
            "difference",
            "difference_percent",
            "verdict",
            "rule",
            "finding",
        ),
        *("source", "source_url", "others"),
        *(column for kind in KINDS.values() for column in kind.columns),
        *("note", "note_source", "note_url", "official", "official_source", "official_url"),
    ]


def _claim(verdict: Verdict, original: Article) -> dict[str, object]:
    """A row: the finding in the language of the run, all else as it stands in the story's first language."""
    claim = checked(original.claim_by_id[verdict.claim.id])
    start_id, end_id = claim.ends_as_written
    texts: dict[str, object] = {
        "section": claim.section,
        "quote": claim.quote,
        "unit": claim.stated_unit,
        "from": start_id,
        "to": end_id,
        "finding": in_words(verdict).finding,
        "stated": claim.stated_text if isinstance(claim.stated_value, list) else claim.stated_value,
        "others": "; ".join(
            f"{other['publisher']}: {other['stated']} {other['unit'] or ''}".rstrip()
            for other in claim.others_for_programs()
        ),
        "source": claim.source,
        "source_url": claim.source_url,
        "note": claim.note,
        "note_source": claim.note_source,
        "note_url": claim.note_url,
        "official": claim.official,
        "official_source": claim.official_source,
        "official_url": claim.official_url,
    }
    return dict.fromkeys(_claim_columns()) | report.claim_facts(verdict) | texts | dict(claim.row())


FORMAT = Format("csv", N_("Tables (CSV in a zip)"), ".zip", "application/zip", write)
