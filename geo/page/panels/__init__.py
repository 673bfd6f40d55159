"""The panels of the page, one module each. With `dashboard.py`, the owners of streamlit and streamlit_folium.

`session` holds what the reader has chosen and `markup` writes HTML; the panels know both, and never each other.
"""
