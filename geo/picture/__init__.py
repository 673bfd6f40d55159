"""Pictures of the map, as SVG and PNG. Owns resvg, uharfbuzz and the fonts."""
