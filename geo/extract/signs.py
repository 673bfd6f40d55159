"""The signs that stand for the parts of a reduced text: private characters, which no text has."""

PLACE, LENGTH, POINT, POINTED, FIGURE = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
"""A place; a length; a direction; a direction as an adjective, as in "northern"; any other figure with a unit."""
