"""Pictures of the map, as SVG and PNG. Owns resvg, uharfbuzz and the fonts.

drawing      the map of a story, with title and sources; finding: one finding; sketch: dots alone; qr: a QR code
map_drawing  the map of the first two: the scene, on the ground, in the plane, with labels by placement
elements     the elements of an SVG; lines: how lines are cut and written; typesetting: how wide a text is
"""
