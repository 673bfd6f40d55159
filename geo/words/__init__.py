"""Words: the language of a run, numbers, dates and units as that language writes them. Owns babel and gettext."""
