"""The page: the session, and one module a panel. With `dashboard.py`, owns streamlit and streamlit_folium."""
