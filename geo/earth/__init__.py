"""The Earth: geodesics and distances on WGS84, map projections, day and night. Owns pyproj, numpy and mgrs.

position    latitude and longitude; angles, grids, reference_systems: as people write them
geodesy     legs, paths, rhumb lines; rings: circles; travel_times: how fast things go
regions     parts of the earth; countries: those of the base map; areas: seas, countries and subdivisions by name
spans       how far apart two regions are; bearings: in which directions; boundaries: how both are found
base_map    the base map, decoded; projection: how a picture lays it flat; inner_points: a point within an area
sun         day and night
"""
