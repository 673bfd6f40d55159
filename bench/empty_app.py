"""An empty Streamlit page: what every page costs, whatever it shows."""

import streamlit as st

st.set_page_config(page_title="Empty", layout="wide")
st.write("")
