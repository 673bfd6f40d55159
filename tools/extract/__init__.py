"""The tools of the reader of texts."""
