"""The Earth: lines and distances on WGS84, flat pictures of it, where it is night. Owns pyproj and numpy."""
