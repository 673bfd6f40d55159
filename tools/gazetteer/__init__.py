"""Builds data/gazetteer. `make gazetteer` runs it."""
