"""The page: the session, and one module for each panel. With `dashboard.py`, owns streamlit and streamlit_folium."""
