"""Reads the two files of a story, or reports every problem in them. Has a template. Owns csv and tomllib."""
