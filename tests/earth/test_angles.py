"""Angles in the notations that people use, and those that are not read because they mean two things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.earth import angles

SAME = [
    *(
        "35.7485",
        " 35.7485 ",
        "+35.7485",
        "35.7485°",
        "35.7485 N",
        "N 35.7485°",
        "35,7485",
        "35,7485° N",
        "３５．７４８５",
    ),
    *("35.7485 degrees north", "35.7485° Nord", "35.7485 norte", "Lat: 35.7485", "LATITUDE 35.7485 N", "北緯35.7485度"),
    *(
        "北纬35.7485°",
        "٣٥٫٧٤٨٥",
        "۳۵٫۷۴۸۵",
        "٣٥٫٧٤٨٥ شمالاً",
        "35.7485\u00a0°\u202fN",
        "\u200e35.7485",
        "N35.7485",
        "35.7485 N.",
    ),
]
MINUTES = [
    *("35°44′55″N", "35°44'55\"N", "35° 44' 55\" N", "N 35° 44' 55\"", "35º44’55” N", "35°44'55''N", "35°44′55″"),
    *(
        "35 44 55 N",
        "N35 44 55",
        "N 35 44 55",
        "35 44 55",
        "354455N",
        "N354455",
        "35-44-55N",
        "35-44-55 N",
        "35:44:55N",
    ),
    *("35:44:55", "35d44m55sN", "35d44m55s N", "35d 44m 55s", "35d44'55\"N", "35 deg 44 min 55 sec N", "35°44'55N"),
    *(
        "北緯35度44分55秒",
        "北緯３５度４４分５５秒",
        "35度44分55秒",
        "35° 44′ 55″ Nord",
        "35 44' 55\" N",
        "35 degrees 44 minutes 55 seconds North",
    ),
    *("٣٥°٤٤′٥٥″ شمالا", "35°44.9167'N", "35 44.9167 N", "35-44.9167N", "3544.9167N", "35:44.9167N", "N35°44.9167'"),
]
NEGATIVE = [
    *(
        "-77.0428",
        "−77.0428",
        "77.0428 W",
        "W77.0428",
        "77.0428° Ouest",
        "77.0428 oeste",
        "西経77.0428度",
        "77.0428 غربا",
    ),
    *("–77.0428", "-77,0428", "－77.0428", "Lon -77.0428", "77.0428 west", "Longitude: 77.0428 W"),
]
WEST = [
    "77°02′34″W",
    "0770234W",
    "W077 02 34",
    "77-02-34 W",
    "-77 02 34",
    "-77°02'34\"",
    "77d02m34sW",
    "西経77度02分34秒",
]
UNREAD = [
    *("", " ", "N", "-", "°", "north", "about 35", "35 or so", "35.44.55", "35.44.55 N", "35.748.500", "1 234 567"),
    *("35 O", "35° O", "35 Ø", "8,5 O", "35N N", "N35S", "-35 N", "-35 S", "N-35", "35 44", "3544", "354455"),
    *("35-44-55", "35 S W", "36°.5'N"),
    *("12-05-04", "2024-05-01", "35°60'N", "35°44'60\"N", "35.5°30'N", "35°30.5'20\"N", "91 N", "181", "181 E", "-200"),
    *("1.39E+02", "1e2", "0x10", "inf", "nan", "1_0", "35,44,55", "392055E", "1234E", "35°44'55\"NE", "35N139E"),
    *("latitude 35 E", "lon 35 N", "1" * 400, "٣" * 70, "35 44 55 66 N", "35%", "$35", "35 m", "35 km"),
]  # fmt: skip


@pytest.mark.parametrize("text", SAME)
def test_decimal_degrees(text: str) -> None:
    assert (angle := angles.read(text)) and angle.degrees == 35.7485 and str(angle) == "35.7485"


@pytest.mark.parametrize("text", MINUTES)
def test_degrees_minutes_and_seconds(text: str) -> None:
    assert (angle := angles.read(text)) and angle.degrees == pytest.approx(35 + 44 / 60 + 55 / 3600, abs=1e-6)


@pytest.mark.parametrize("text", NEGATIVE)
def test_west_and_minus(text: str) -> None:
    assert (angle := angles.read(text)) and angle.degrees == -77.0428


@pytest.mark.parametrize("text", WEST)
def test_minutes_west(text: str) -> None:
    assert (angle := angles.read(text)) and angle.degrees == pytest.approx(-77.0427778)


@pytest.mark.parametrize("text", UNREAD)
def test_what_means_two_things_or_nothing_is_not_read(text: str) -> None:
    assert angles.read(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("35.68, 139.69", (35.68, 139.69)),
        ("35.68 139.69", (35.68, 139.69)),
        ("35.68;139.69", (35.68, 139.69)),
        ("[35.68, 139.69]", (35.68, 139.69)),
        ("35,68; 139,69", (35.68, 139.69)),
        ("35,68, 139,69", (35.68, 139.69)),
        ("35,68 139,69", (35.68, 139.69)),
        ("35.68 / 139.69", (35.68, 139.69)),
        ("35.68N 139.69E", (35.68, 139.69)),
        ("35.68N139.69E", (35.68, 139.69)),
        ("N35.68 E139.69", (35.68, 139.69)),
        ("E 139.69°, N 35.68°", (35.68, 139.69)),
        ("lat: 35.68, lon: 139.69", (35.68, 139.69)),
        ("Latitude 35.68; Longitude 139.69", (35.68, 139.69)),
        ("35.68° N, 139.69° E", (35.68, 139.69)),
        ("12.05S, 77.04W", (-12.05, -77.04)),
        ("-12.05 -77.04", (-12.05, -77.04)),
        ("北緯35.68度、東経139.69度", (35.68, 139.69)),
        ("35°30'00\"N 139°30'00\"E", (35.5, 139.5)),
        ("35 30 00 N, 139 30 00 E", (35.5, 139.5)),
        ("+35.68+139.69/", (35.68, 139.69)),
        ("+35.68+139.69+012.3/", (35.68, 139.69)),
        ("35.68", None),
        ("139.69, 35.68", None),
        ("35.68N, 139.69N", None),
        ("35.68N, 139.69", None),
        ("1, 2, 3", None),
        ("35.68, 139.69, 12", None),
        ("1,2", (1.0, 2.0)),
        ("5 May", None),
        ("", None),
        ("12 34 56", None),
    ],
)
def test_a_pair(text: str, expected: tuple[float, float] | None) -> None:
    assert angles.pair(text) == expected


@given(st.floats(-90, 90).map(lambda value: round(value, 6)))
def test_a_written_latitude_is_read_again_in_every_notation(latitude: float) -> None:
    half = "S" if latitude < 0 else "N"
    bare = abs(latitude)
    minutes = (bare - int(bare)) * 60
    for text in (f"{latitude:.6f}", f"{bare:.6f}{half}", f"{half} {bare:.6f}°".replace(".", ",")):
        assert (angle := angles.read(text)) and angle.degrees == pytest.approx(latitude, abs=1e-9)
    if minutes < 59.9999:
        for text in (f"{int(bare)}°{minutes:.4f}'{half}", f"{int(bare):02}{minutes:07.4f}{half}"):
            assert (angle := angles.read(text)) and angle.degrees == pytest.approx(latitude, abs=2e-6)


@given(st.text(max_size=70) | st.text("0123456789.,-°'\"NSEW :dms", max_size=40))
def test_any_text_is_an_angle_in_range_or_none(text: str) -> None:
    for angle in (angles.read(text), *(angles.angles(text) or ())):
        assert angle is None or (abs(angle.degrees) <= 180 and str(angle))
    if position := angles.pair(text):
        assert abs(position[0]) <= 90 and abs(position[1]) <= 180
