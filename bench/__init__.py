"""How long a reader waits, measured beside an empty page and a plain folium page: `python -m bench`."""
