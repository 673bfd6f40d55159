"""The same places mapped with the defaults of folium and st_folium, to compare Dateline with.

`streamlit run bench/plain_app.py -- data/locations.csv`
"""

import sys

import folium
import pandas as pd
import streamlit as st
from streamlit_folium import st_folium

PACIFIC = (25, 170)

st.set_page_config(page_title="Plain map", layout="wide")
places = pd.read_csv(sys.argv[1])
layers = list(places["layer"].unique())
chosen = st.sidebar.pills("Layers", layers, selection_mode="multi", default=layers)

st.title("Places of the story")
map_ = folium.Map(location=PACIFIC, zoom_start=3)
yokota = places[places["id"] == "yokota"].iloc[0]
for layer in layers:
    if layer not in chosen:
        continue
    group = folium.FeatureGroup(name=layer)
    for place in places[places["layer"] == layer].itertuples():
        longitude = place.longitude % 360
        folium.Marker(
            (place.latitude, longitude), popup=folium.Popup(f"<b>{place.name}</b><br>{layer}"), tooltip=place.name
        ).add_to(group)
        folium.PolyLine([(yokota.latitude, yokota.longitude), (place.latitude, longitude)]).add_to(group)
    group.add_to(map_)
folium.LayerControl().add_to(map_)
st_folium(map_)
