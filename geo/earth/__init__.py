"""The Earth: geodesics and distances on WGS84, map projections, day and night. Owns pyproj and numpy."""
