"""Places that reach some way, for the tests of distances and directions."""

from geo.story.model import Place


def place(id_: str, latitude: float, longitude: float, precision: str = "site", **more: object) -> Place:
    fields = {
        "id": id_,
        "name": id_.title(),
        "layer": "one",
        "rank": 1,
        "time_zone": "Asia/Tokyo",
        "source": "a survey",
    }
    measured = {"measured_from": "its middle"} if precision == "area" else {}
    at = {"latitude": latitude, "longitude": longitude, "precision": precision}
    return Place.read(fields | at | measured | more)


CAST = (
    place("tokyo", 35.6895, 139.6917, "city"),
    place("yokohama", 35.4437, 139.6380, "city"),
    place("hawaii", 20.8, -157.5, "area", outline="840", radius_km=600),
    place("honolulu", 21.3069, -157.8583, "city"),
    place("hilo", 19.7299, -155.0907, "city"),
    place("senkaku", 25.744, 123.4741),
    place("taiwan", 24.0, 121.0, "area", outline="158"),
    place("taipei", 25.0531, 121.5264, "city"),
    place("switzerland", 46.8, 8.2, "area", outline="756"),
    place("japan", 36.0, 138.0, "area", outline="392"),
    place("london", 51.5074, -0.1278, "city"),
    place("paris", 48.8566, 2.3522, "city"),
    place("steppe", 50.0, 68.0, "area"),
    place("epicentre", 35.77, -117.6),
    place("ridgecrest", 35.6225, -117.6709, "city"),
    place("llagosta", 41.515, 2.193, "city"),
    place("badalona", 41.45, 2.2474, "city"),
    place("suva", -18.14, 178.44, "city"),
    place("apia", -13.83, -171.76, "city"),
    place("pole", 90.0, 0.0),
    place("south-pole", -90.0, 0.0),
    place("alice", -23.7, 133.88, "city"),
    place("uluru", -25.34, 131.04),
    place("atlantis", 30.0, -40.0, "area", outline="840", radius_km=20),
)
BY_ID = {each.id: each for each in CAST}
