"""The nouns of a story: places, layers, sections, claims, the article; its limits, problems and warnings."""
