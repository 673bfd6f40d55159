"""The panels of the page, one module each.

They know `session`, which holds what the reader has chosen, and `blocks`, which draws the document; never each other.
"""
