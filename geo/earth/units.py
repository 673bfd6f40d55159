"""The units of distance, in metres each."""

METRES_PER = {"km": 1000.0, "mi": 1609.344, "nmi": 1852.0}
