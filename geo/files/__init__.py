"""The two files of a story: reading them, naming every problem by its address; a template. Owns csv and tomllib."""
