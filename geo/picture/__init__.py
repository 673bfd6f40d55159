"""The map as a picture, in SVG and PNG. Owns resvg, uharfbuzz and the fonts."""
