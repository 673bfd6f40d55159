"""What all tests share."""

import gc
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much, HealthCheck.large_base_example]
_PHASES = [Phase.explicit, Phase.generate]  # what is found is made small in `make soak`
settings.register_profile(
    "few", max_examples=6, deadline=None, derandomize=True, phases=_PHASES, suppress_health_check=_SLOW
)
settings.register_profile("soak", max_examples=1000, deadline=None, print_blob=True, suppress_health_check=_SLOW)
settings.load_profile("few")


def examples(count: int) -> settings:
    """How many examples hypothesis makes up: a fifth of `count` in every run, all of them in `make soak`."""
    in_soak = settings().max_examples == settings.get_profile("soak").max_examples
    return settings(max_examples=count if in_soak else max(6, count // 5))


# Modules and tests live until the end: do not look for garbage among them again and again, nor often among the rest.
gc.disable()
gc.set_threshold(20_000, 20, 20)


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


def first_of(*cases: Any, run: int = 1) -> list[Any]:
    """The cases of a test that looks alike in each: the first `run` in every run, the others in `make soak`."""
    return [*cases[:run], *(pytest.param(*_values(case), marks=pytest.mark.soak) for case in cases[run:])]


def _values(case: Any) -> tuple[Any, ...]:
    is_size = isinstance(case, tuple) and all(isinstance(side, int) for side in case)
    return case if isinstance(case, tuple) and not is_size else (case,)
