"""The page: the session, and one module for each panel. With `dashboard.py`, owns streamlit and streamlit_folium."""

from starlette.formparsers import MultiPartParser

IN_MEMORY = 6 * 2**20
"""Uploads up to this many bytes are never written to disk: those of `server.maxUploadSize` and the form around them."""

MultiPartParser.spool_max_size = IN_MEMORY
