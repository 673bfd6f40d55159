"""An empty Streamlit page: the cost of any page."""

import streamlit as st

st.set_page_config(page_title="Empty", layout="wide")
st.write("")
