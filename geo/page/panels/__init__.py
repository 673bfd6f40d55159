"""The panels of the page, one module each.

They use `session`, which holds the reader's choices, and `blocks`, which draws the document; never each other.
"""
