"""A cache for what depends only on the story: computed once per article, not at every run of the page."""

import weakref
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from geo.story.model import Article

Rest = ParamSpec("Rest")
Result = TypeVar("Result")


def once_per_article(
    function: Callable[Concatenate[Article, Rest], Result],
) -> Callable[Concatenate[Article, Rest], Result]:
    """Cache a function's results for each article object, for as long as that object exists.

    The key is the object's identity, because comparing or hashing thousands of places takes longer than most results.

    Args:
        function: It takes an article and further hashable arguments.
    """
    known: dict[int, dict[object, Result]] = {}

    @wraps(function)
    def remembered(article: Article, /, *rest: Rest.args, **named: Rest.kwargs) -> Result:
        if id(article) not in known:
            known[id(article)] = {}
            weakref.finalize(article, known.pop, id(article), None).atexit = False
        results, key = known[id(article)], (rest, tuple(named.items()))
        if key not in results:
            results[key] = function(article, *rest, **named)
        return results[key]

    return remembered
