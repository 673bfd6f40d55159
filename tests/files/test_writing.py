"""A story that is written is read as the same story."""

from hypothesis import given
from hypothesis import strategies as st

from geo.files import reading, writing
from geo.story.model import Article
from tests import strategies
from tests.stories import SHIPPED


def fields(article: Article) -> list[dict[str, object]]:
    """All that a story says, in each of its languages."""
    return [article.in_language(language).model_dump(exclude={"lines"}) for language in ("en", *article.languages)]


def test_the_first_story_comes_back() -> None:
    assert fields(reading.read(*writing.write(SHIPPED))) == fields(SHIPPED)


@given(st.data())
def test_any_story_comes_back(data: st.DataObject) -> None:
    article = data.draw(strategies.articles())
    assert fields(reading.read(*writing.write(article))) == fields(article)


def test_comments_stand_where_they_belong_and_stay_comments() -> None:
    place, claim = SHIPPED.places[0], SHIPPED.claims[0]
    said = {place.id: "the only one\nx = 1", claim.id: "a guess\x00"}
    locations, article = writing.write(SHIPPED, said, "A draft.\n[[claim]]")
    text = article.decode()
    assert text.startswith(f"# A draft.\n# [[claim]]\n# {place.id}: the only one\n# x = 1\n")
    assert f'\n# a guess\n[[claim]]\nid = "{claim.id}"' in text
    assert fields(reading.read(locations, article)) == fields(SHIPPED)
