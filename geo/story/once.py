"""A cache for what depends only on the story: computed once per article, not at every run of the page."""

import weakref
from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import Concatenate, ParamSpec, TypeVar

from geo.story.model import Article

Rest = ParamSpec("Rest")
Result = TypeVar("Result")

LATEST = 4
"""So many results of one function and article are kept at most by `latest_per_article`."""


def once_per_article(
    function: Callable[Concatenate[Article, Rest], Result],
) -> Callable[Concatenate[Article, Rest], Result]:
    """Cache a function's results for each article object, for as long as that object exists.

    The key is the object's identity, because comparing or hashing thousands of places takes longer than most results.

    Args:
        function: It takes an article and further hashable arguments.
    """
    return _cached(function, None)


def latest_per_article(
    function: Callable[Concatenate[Article, Rest], Result],
) -> Callable[Concatenate[Article, Rest], Result]:
    """Like `once_per_article`, for large results with many possible arguments: only the `LATEST` are kept."""
    return _cached(function, LATEST)


def _cached(
    function: Callable[Concatenate[Article, Rest], Result], most: int | None
) -> Callable[Concatenate[Article, Rest], Result]:
    known: dict[int, dict[object, Result]] = {}
    adding = Lock()

    @wraps(function)
    def remembered(article: Article, /, *rest: Rest.args, **named: Rest.kwargs) -> Result:
        if id(article) not in known:
            known[id(article)] = {}
            weakref.finalize(article, known.pop, id(article), None).atexit = False
        results, key = known[id(article)], (rest, tuple(named.items()))
        if key in results:
            return results[key]
        result = function(article, *rest, **named)
        with adding:
            while most and len(results) >= most:
                results.pop(next(iter(results)))
            results[key] = result
        return result

    return remembered
