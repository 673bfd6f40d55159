"""A run's language: messages, and how numbers, dates and units are written. Owns babel, gettext and rapidfuzz."""
