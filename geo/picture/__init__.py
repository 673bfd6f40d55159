"""The map as a picture, SVG and PNG. Owns resvg, uharfbuzz and the fonts."""
