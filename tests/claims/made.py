"""Makes claims and stories with them for the tests of kinds. `~` stands for a no-break space."""

from datetime import date
from pathlib import Path

from geo.claims import check, checked, kinds
from geo.claims.kind import CheckedClaim, Verdict
from geo.claims.sentences import in_words
from geo.claims.verdicts import VerdictWords
from geo.files import reading
from geo.story.model import Article, Heading, Place

TOKYO, HAWAII, HILO = (35.6895, 139.6917), (21.3858, -157.9064), (19.7241, -155.0868)
WASHINGTON = (38.8951, -77.0364)
ARTICLE_DATE = date(2024, 7, 28)


def place(id_: str, position: tuple[float, float], time_zone: str) -> Place:
    fields = {"id": id_, "name": id_.title(), "layer": "one", "rank": 1, "time_zone": time_zone}
    return Place.read(
        fields | {"latitude": position[0], "longitude": position[1], "precision": "site", "source": "a survey"}
    )


PLACES = (
    place("tokyo", TOKYO, "Asia/Tokyo"),
    place("hawaii", HAWAII, "Pacific/Honolulu"),
    place("hilo", HILO, "Pacific/Honolulu"),
    place("washington", WASHINGTON, "America/New_York"),
    place("kathmandu", (27.7172, 85.3240), "Asia/Kathmandu"),
    place("seoul", (37.5665, 126.9780), "Asia/Seoul"),
    place("chicago", (41.8781, -87.6298), "America/Chicago"),
    place("origin", (0, 0), "Africa/Accra"),
    place("origin-again", (0, 0), "Africa/Accra"),
)

# On the equator a degree is 111.3195 km.
EQUATOR = (
    place("tokyo", (0.0, 0.0), "Asia/Tokyo"),
    place("near", (0.0, 0.02), "Asia/Tokyo"),
    place("twin", (0.0, 0.0), "Asia/Tokyo"),
    place("kathmandu", (0.0, 30.0), "Asia/Kathmandu"),
    place("hawaii", (0.0, 50.0), "Pacific/Honolulu"),
    place("hilo", (0.0, 53.0), "Pacific/Honolulu"),
    place("washington", (0.0, 80.0), "America/New_York"),
)

Ends = str | list[str]


def ends(start: Ends, end: Ends) -> dict[str, object]:
    return {"from": [start] if isinstance(start, str) else start, "to": [end] if isinstance(end, str) else end}


def article_with(
    fields: dict[str, object], published: date = ARTICLE_DATE, places: tuple[Place, ...] = PLACES
) -> tuple[CheckedClaim, Article]:
    """A claim, and an article with it and some places."""
    claim = kinds.read({"id": "a", "section": "s", "quote": "q", "source": "the article", **fields})
    heading = Heading.read({"title": "T", "standfirst": "S", "published": published})
    return claim, Article(heading=heading, fit=(), layers=(), sections=(), claims=(claim,), places=places)


def verdict_on(
    fields: dict[str, object], published: date = ARTICLE_DATE, places: tuple[Place, ...] = PLACES
) -> Verdict:
    """The verdict on one claim of an article."""
    return check(*article_with(fields, published, places))


def words_for(fields: dict[str, object]) -> VerdictWords:
    """The verdict on one claim between places on the equator, in words."""
    return in_words(verdict_on(fields, places=EQUATOR))


def written(text: str) -> str:
    """A text with its no-break spaces as `~`."""
    return text.replace("\N{NO-BREAK SPACE}", "~")


def shipped(claim_id: str) -> tuple[CheckedClaim, Article]:
    """A claim of the first story, and the story."""
    article = reading.load(Path(__file__).parents[2] / "data")
    return checked(article.claim_by_id[claim_id]), article
