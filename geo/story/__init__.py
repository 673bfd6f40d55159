"""A story: its places, layers, sections and claims, with limits, problems and warnings."""
