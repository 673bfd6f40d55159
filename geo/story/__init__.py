"""A story: places, layers, sections, claims and the article, with their limits, problems and warnings."""
