"""Check what the article states against what is computed. Each claim gets one verdict; nobody writes it by hand.

kinds           the registry of claim kinds; reads a claim
distance, ...   one module a kind: its fields, the rules between them, its check; lengths: how a distance is judged
kind            the base class of every kind, and the verdict that it gives
stated, ends    what several kinds share: a stated figure or date, two ends
calendars       a day on the calendars of places
verdicts        what a verdict consists of: names, pairs, lines, words, evidence
sentences       a verdict in words
extents         how far places reach
rounding        when a stated figure counts as the computed one
history         the difference between two clocks through time
"""

from dataclasses import replace
from datetime import datetime

from geo.claims.ends import TwoEnds
from geo.claims.kind import CheckedClaim, Verdict
from geo.story.model import Article, Claim
from geo.story.once import once_per_article


@once_per_article
def check_all(article: Article) -> tuple[Verdict, ...]:
    """The verdicts on all claims of an article, in its order."""
    if article.bare is not article:
        return check_all(article.bare)
    return tuple(check(claim, article) for claim in article.claims)


def check_all_at(article: Article, instant: datetime) -> tuple[Verdict, ...]:
    """The verdicts on all claims at an instant (aware), by which an open deadline may have passed."""
    return tuple(verdict.claim.as_of(verdict, instant) for verdict in check_all(article))


def check(claim: Claim, article: Article) -> Verdict:
    """The verdict on one claim of an article. What looks wrong, but is not certain to be read rightly, is in doubt."""
    verdict = checked(claim).check(article)
    if claim.doubt and verdict.name == "differs":
        return replace(verdict, name="in-doubt", doubt=claim.doubt)
    return verdict


def checked(claim: Claim) -> CheckedClaim:
    """The claim, typed as a claim of a kind.

    Raises:
        TypeError: It was not read by `kinds.read`.
    """
    if not isinstance(claim, CheckedClaim):
        raise TypeError(f"claim {claim.id!r} is of no kind; make it with geo.claims.kinds.read")
    return claim


def between(claim: Claim, article: Article, start_id: str, end_id: str) -> Verdict:
    """The verdict that a claim would get if the article meant exactly these two ends.

    Raises:
        ValueError: The claim has no ends, or an id is not a place of the article.
    """
    if not isinstance(claim, TwoEnds):
        raise ValueError(f"claim {claim.id!r} is a {claim.kind}, which has no ends")
    for id_ in (start_id, end_id):
        if id_ not in article.place_by_id:
            raise ValueError(f"{id_!r} is not a place of this story; give the id of one")
    return replace(claim.between(start_id, end_id).check(article), claim=claim)
