"""The soak of `make load`: what it calls flat."""

import pytest

from bench.load import Sample, flat


def soak(minutes: float, files: float = 0.0, memory: float = 0.0) -> list[Sample]:
    """A look every 15 seconds: all grows for two minutes, then stays, or grows on by so much a minute."""
    looks = [0.25 * number for number in range(1, int(4 * minutes) + 1)]
    return [Sample(at, 200 + memory * at, 20, round(60 + 150 * min(at, 2) + files * at), 184) for at in looks]


def test_what_levels_off_after_the_sessions_of_the_first_readers_have_ended_is_flat() -> None:
    assert [line.rpartition(": ")[2] for line in flat(soak(10))] == ["flat."] * 4


@pytest.mark.parametrize(
    ("grows", "line"),
    [
        (soak(10, files=20), "- Open files, last minute against minute 4: 1.23 (at most 1.1): **grows**."),
        (soak(10, memory=10), "- Memory, last minute against minute 4: 1.22 (at most 1.1): **grows**."),
    ],
)
def test_what_grows_on_is_seen(grows: list[Sample], line: str) -> None:
    assert [each for each in flat(grows) if "grows" in each] == [line]


def test_a_short_soak_says_that_it_tells_nothing() -> None:
    assert list(flat(soak(5))) == ["- Too short to tell whether it levels off: that takes 6 minutes at least."]
