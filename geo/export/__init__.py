"""Files that leave: one module a format, each with `write(article, view, instant) -> bytes`."""
