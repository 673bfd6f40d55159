"""What all tests share."""

from hypothesis import HealthCheck, Phase, settings

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much, HealthCheck.large_base_example]
_PHASES = [Phase.explicit, Phase.generate]  # what is found is made small in `make soak`
settings.register_profile(
    "few", max_examples=10, deadline=None, derandomize=True, phases=_PHASES, suppress_health_check=_SLOW
)
settings.register_profile("soak", max_examples=1000, deadline=None, print_blob=True, suppress_health_check=_SLOW)
settings.load_profile("few")
