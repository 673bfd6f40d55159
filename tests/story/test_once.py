"""Results are cached for an article object as long as it lives."""

import weakref

from geo.files import reading
from geo.story.model import Article
from geo.story.once import LATEST, latest_per_article, once_per_article
from tests.stories import DATA, SHIPPED


def test_a_result_is_computed_once_for_each_article_and_each_further_argument() -> None:
    asked: list[tuple[Article, str]] = []

    @once_per_article
    def answer(article: Article, word: str) -> int:
        asked.append((article, word))
        return len(asked)

    one, equal = reading.load(DATA), reading.load(DATA)
    assert [answer(one, "a"), answer(one, "a"), answer(one, "b"), answer(one, word="b")] == [1, 1, 2, 3]
    assert answer(equal, "a") == 4  # the key is the object: values are not compared


def test_results_are_dropped_with_their_article() -> None:
    results = []

    @once_per_article
    def title(article: Article) -> list[str]:
        return [article.heading.title]

    for _ in range(20):
        article = SHIPPED.model_copy()
        results.append(title(article))
        alive = weakref.ref(article)
        del article
        assert alive() is None
    # A new object often gets the address of a deleted one; it must not get its result.
    assert len({id(result) for result in results}) == 20


def test_only_the_latest_of_large_results_are_kept() -> None:
    asked: list[int] = []

    @latest_per_article
    def answer(_article: Article, number: int) -> int:
        asked.append(number)
        return number

    for number in (*range(LATEST + 1), LATEST, 0):
        assert answer(SHIPPED, number) == number
    assert asked == [*range(LATEST + 1), 0]
