"""One quantity in two units, as news texts write it."""

import time

import pytest

from geo.extract.found import Statement
from geo.extract.kinds import conversion
from tests.extract.reading import context, judged


def found(text: str) -> list[Statement]:
    return list(conversion.find(context(text)))


def told(text: str) -> list[tuple[object, object, object, object]]:
    return [
        (each.fields["stated"], each.fields["unit"], each.fields["also"]["stated"], each.fields["also"]["unit"])
        for each in found(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected", "verdict"),
    [
        ("The ferry sank 15 miles (24 km) off the pier.", (15, "mi", 24, "km"), "holds"),
        ("The ferry sank 15 miles [24 km] off the pier.", (15, "mi", 24, "km"), "holds"),
        ("a 15-mile (24-km) crossing", (15, "mi", 24, "km"), "holds"),
        ("a 15-mile-long (24 km) crossing", (15, "mi", 24, "km"), "holds"),
        ("It sank 24 kilometres, or 15 miles, off the pier.", (24, "km", 15, "mi"), "holds"),
        ("It sank 24 kilometres, or about 15 miles, off the pier.", (24, "km", 15, "mi"), "holds"),
        ("It sank 24 kilometres or 15 miles off the pier.", (24, "km", 15, "mi"), "holds"),
        ("It sank 24 km / 15 mi off the pier.", (24, "km", 15, "mi"), "holds"),
        ("A speed of 14.6 knots, that's 16.8 mph, is much.", (14.6, "kn", 16.8, "mph"), "holds"),
        ("Remember: 375 F is 190 C.", (375, "F", 190, "C"), "holds"),
        ("The tank holds 10 gallons; 10 gallons are equal to 37.9 litres.", (10, "gal", 37.9, "l"), "holds"),
        ("It sank 24km/15mi off the pier.", (24, "km", 15, "mi"), "holds"),
        ("It sank 24 km, about 15 miles, off the pier.", (24, "km", 15, "mi"), "holds"),
        ("It sank 24 kilometres away (15 miles).", (24, "km", 15, "mi"), "holds"),
        ("It sank 24 kilometres from the old pier (15 miles).", (24, "km", 15, "mi"), "holds"),
        ("It sank 15 miles (around 40 km) off the pier.", (15, "mi", 40, "km"), "differs"),
        ("The mast is 100 feet (300 m) high.", (100, "ft", 300, "m"), "differs"),
        ("The mast is 300 m (984 feet tall).", (300, "m", 984, "ft"), "holds"),
        ("He ran 100 miles, or 62 km.", (100, "mi", 62, "km"), "differs"),
        ("between 10 and 15 miles (16 and 24 km) off", ([10, 15], "mi", [16, 24], "km"), "holds"),
        ("10 to 15 miles (16 to 24 km) off", ([10, 15], "mi", [16, 24], "km"), "holds"),
        ("10 and 15 miles (16 and 24 km) off", ([10, 15], "mi", [16, 24], "km"), "holds"),
        ("10 to 15 miles (16 to 34 km) off", ([10, 15], "mi", [16, 34], "km"), "differs"),
        ("winds of 60 to 70 miles (97 to 113 km) per hour", ([60, 70], "mph", [97, 113], "km/h"), "holds"),
        ("She is 5 ft 11 in (1.80 m) tall.", (71, "in", 1.8, "m"), "holds"),
        ("He is 6 feet 2 inches (188 cm) tall.", (74, "in", 188, "cm"), "holds"),
        ("He weighs 14 stone 6 lb (92 kg).", (202, "lb", 92, "kg"), "holds"),
        ("It fell to -40 °C (-40 °F).", (-40, "C", -40, "F"), "holds"),
        ("It reached 30 degrees Celsius (86 degrees Fahrenheit).", (30, "C", 86, "F"), "holds"),
        ("It reached 30 degrees (86 °F).", (30, "C", 86, "F"), "holds"),
        ("It reached 30 °C (96 °F).", (30, "C", 96, "F"), "differs"),
        ("It has warmed by 1.5 °C (2.7 °F) since then.", (1.5, "C-change", 2.7, "F-change"), "holds"),
        ("It was a jump of 10 °F (5.5 °C) in a night.", (10, "F-change", 5.5, "C-change"), "holds"),
        ("A field of 2.48 (6.12 acres) burnt.", (2.48, "ha", 6.12, "acre"), "holds"),
        ("A fire of 1,200 acres (486) burnt.", (1200, "acre", 486, "ha"), "holds"),
        ("a load of 20 tons (18 tonnes)", (20, "ton", 18, "t"), "holds"),
        ("a load of 20 tons (20,000 kg)", (20, "t", 20000, "kg"), "holds"),
        ("a load of 20 tons (20.3 tonnes)", (20, "longton", 20.3, "t"), "holds"),
        ("a tank of 100 gallons (455 litres)", (100, "impgal", 455, "l"), "holds"),
        ("a tank of 100 gallons (379 litres)", (100, "gal", 379, "l"), "holds"),
        ("a plot of 40 acres (16 ha)", (40, "acre", 16, "ha"), "holds"),
        ("an area of 100 square miles (260 sq km)", (100, "sqmi", 260, "km2"), "holds"),
        ("waves 12 feet high (3.7 meters)", (12, "ft", 3.7, "m"), "holds"),
        ("gusts of 65 knots (75 mph) were felt", (65, "kn", 75, "mph"), "holds"),
        ("a wall 100-meter-(328-foot)-long", (100, "m", 328, "ft"), "holds"),
        ("It lies 10 miles (a little more than 16 km) off.", (10, "mi", 16, "km"), "holds"),
        ("It lies 10 miles (16 km away).", (10, "mi", 16, "km"), "holds"),
        ("It lies 62 miles — 100 kilometers — off.", (62, "mi", 100, "km"), "holds"),
        ("It lies 10 km, 6.2 miles, off.", (10, "km", 6.2, "mi"), "holds"),
        ("It is 20 by 30 meters (66 by 98 feet) large.", ([20, 30], "m", [66, 98], "ft"), "holds"),
        ("the 6-foot-4-inch (1.93-meter) guard", (76, "in", 1.93, "m"), "holds"),
        ("He weighs 12st 7lb (79kg).", (175, "lb", 79, "kg"), "holds"),
        ("He weighs 12st (76kg).", (12, "stone", 76, "kg"), "holds"),
        ("The bus did 50 m.p.h. (80 km/h) there.", (50, "mph", 80, "km/h"), "holds"),
        ("It sank 30 miles, or about 90 km, off the pier.", (30, "mi", 90, "km"), "differs"),
        ("It sank 30 miles — some 90 km — off the pier.", (30, "mi", 90, "km"), "differs"),
        ("It sank 24 km north, about 15 miles from the pier.", (24, "km", 15, "mi"), "holds"),
        ("It weighs 20 tonnes, or 20,000 kg.", (20, "t", 20000, "kg"), "holds"),
        ("It went from zero to 100 kilometers (62 miles) per hour.", (100, "km/h", 62, "mph"), "holds"),
        ("GUSTS TO 70 MPH...115 KM/H...WERE FELT.", (70, "mph", 115, "km/h"), "holds"),
        ("GUSTS TO 70 MPH...160 KM/H...WERE FELT.", (70, "mph", 160, "km/h"), "differs"),
        ("ABOUT 60 MI...95 KM E OF THE PIER", (60, "mi", 95, "km"), "holds"),
        ("THE PRESSURE IS 990 MB...29.23 INCHES", (990, "hPa", 29.23, "inHg"), "holds"),
        ("It lies 10 light-years (59 trillion miles) off.", (10, "ly", 59e12, "mi"), "holds"),
        ("It lies 2 AU (186 million miles) off.", (2, "au", 186e6, "mi"), "holds"),
        ("a pressure of 980 mb (28.94 inches)", (980, "hPa", 28.94, "inHg"), "holds"),
        ("a pressure of 980 hPa (28.94 inHg)", (980, "hPa", 28.94, "inHg"), "holds"),
        ("a pressure of 980 mbar (hPa; 28.94 inHg)", (980, "hPa", 28.94, "inHg"), "holds"),
        ("a pressure of 30 psi (210 kPa)", (30, "psi", 210, "kPa"), "holds"),
        ("In 2019 1/4 inch (6 mm) fell.", (0.25, "in", 6, "mm"), "holds"),
        ("In 2019 a foot (30 cm) fell.", (1, "ft", 30, "cm"), "holds"),
        ("The bus did 80 kms/hr (50 miles/hr) there.", (80, "km/h", 50, "mph"), "holds"),
        ("The bus did 80 kilometres or 50 miles an hour.", (80, "km/h", 50, "mph"), "holds"),
        ("The mill is 60 feet tall, i.e. 18 metres.", (60, "ft", 18, "m"), "holds"),
        ("The mill stands 60 feet over the weir, ie about 18 metres.", (60, "ft", 18, "m"), "holds"),
        ("The mill is 60 feet (= 18 metres) tall.", (60, "ft", 18, "m"), "holds"),
        ("The mill is 60 feet (18 m approx.) tall.", (60, "ft", 18, "m"), "holds"),
        ("The mill is 60 feet (ft) (18 metres [m]) tall.", (60, "ft", 18, "m"), "holds"),
        ("The mast is 21 ft. 3 in. (6.48 m) tall.", (255, "in", 6.48, "m"), "holds"),
        ("The shelf is 2+1⁄2 inches (6.4 cm) deep.", (2.5, "in", 6.4, "cm"), "holds"),
        ("The park has 50 sq.km (19 sq.mi) of moor.", (50, "km2", 19, "sqmi"), "holds"),
        ("The park has 50 sq. km. (19 sq. mi.) of moor.", (50, "km2", 19, "sqmi"), "holds"),
        ("The flat has 900 sqft (84 sqm).", (900, "sqft", 84, "m2"), "holds"),
        ("The quarry gave 10 yd3 (7.6 m3) of sand.", (10, "cuyd", 7.6, "m3"), "holds"),
        ("The forest has 2m ha (4.9m acres).", (2000000, "ha", 4900000, "acre"), "holds"),
        ("The probe is 90m miles (145m km) off.", (90000000, "mi", 145000000, "km"), "holds"),
        ("a four-to-six-foot (1.2-to-1.8-metre) hedge", ([4, 6], "ft", [1.2, 1.8], "m"), "holds"),
        ("from 40 to more than 60 feet (12 to 18 m) of mud", ([40, 60], "ft", [12, 18], "m"), "holds"),
        ("a 20cm-30cm (8in-12in) crust", ([20, 30], "cm", [8, 12], "in"), "holds"),
        ("a rug of 6 x 9 feet (1.8 x 2.7 m)", ([6, 9], "ft", [1.8, 2.7], "m"), "holds"),
        ("a rug of 6ft x 9ft (1.8m x 2.7m)", ([6, 9], "ft", [1.8, 2.7], "m"), "holds"),
        ("an eighth of a mile (200 m) of track", (0.125, "mi", 200, "m"), "holds"),
        ("nine-tenths of a mile (1.4 km) of track", (0.9, "mi", 1.4, "km"), "holds"),
        ("a foot and a half (46 cm) of silt", (1.5, "ft", 46, "cm"), "holds"),
        ("a mile-wide (1.6-km-wide) crater", (1, "mi", 1.6, "km"), "holds"),
        ("It was 20 degrees below zero Fahrenheit (-29 °C).", (-20, "F", -29, "C"), "holds"),
        ("lows of -81°F/-63°C", (-81, "F", -63, "C"), "holds"),
        ("It was 41 degrees F. (5 C.) there.", (41, "F", 5, "C"), "holds"),
        ("highs of 15-20C (59-68F)", ([15, 20], "C", [59, 68], "F"), "holds"),
        ("lows of minus 10 degrees Celsius (14 F)", (-10, "C", 14, "F"), "holds"),
        ("It reached zero degrees Celsius (32 F).", (0, "C", 32, "F"), "holds"),
        ("It reached 20 C (36 F).", (20, "C", 36, "F"), "differs"),
        ("It fell to 10 F (5.5 C).", (10, "F", 5.5, "C"), "differs"),
        ("It is 3 C (5.4 F) above average.", (3, "C-change", 5.4, "F-change"), "holds"),
        ("It is 3 C (37.4 F) above average.", (3, "C-change", 37.4, "F-change"), "differs"),
        ("It rose by 3 C (37.4 F).", (3, "C-change", 37.4, "F-change"), "differs"),
        ("It was warmed by 20 C (68 F) water.", (20, "C", 68, "F"), "holds"),
        ("It fell to 14 F (-10 C).", (14, "F", -10, "C"), "holds"),
        ("It fell by 9 F (5 C).", (9, "F-change", 5, "C-change"), "holds"),
        ("It will be up 9 F (5 C).", (9, "F-change", 5, "C-change"), "holds"),
        ("It rose to 9 F (5 C) above normal.", (9, "F-change", 5, "C-change"), "holds"),
        ("They want to keep warming to 1.5 C (2.7 F).", (1.5, "C-change", 2.7, "F-change"), "holds"),
        ("the 1.5 degrees Celsius (2.7 Fahrenheit) limit", (1.5, "C-change", 2.7, "F-change"), "holds"),
        ("1.2m hectares (3m acres) burnt", (1_200_000, "ha", 3_000_000, "acre"), "holds"),
        ("half a million gallons (1.9 million liters)", (500_000, "gal", 1_900_000, "l"), "holds"),
        ("100 acre-feet (123,000 cubic meters)", (100, "acreft", 123_000, "m3"), "holds"),
        ("5 kilometers squared (1.9 square miles)", (5, "km2", 1.9, "sqmi"), "holds"),
        ("a foot (30 cm) of snow", (1, "ft", 30, "cm"), "holds"),
        ("half a mile (800 m) away", (0.5, "mi", 800, "m"), "holds"),
        ("a mile (1.6 km) away", (1, "mi", 1.6, "km"), "holds"),
        ("2 barrels (84 US gal) of oil", (2, "bbl", 84, "gal"), "holds"),
        ("a tank of 100 U.S. gallons (379 litres)", (100, "gal", 379, "l"), "holds"),
        ("100 square nautical miles (343 sq km) of sea", (100, "sqnmi", 343, "km2"), "holds"),
        ("It was 300 acres, which equates to 121 hectares.", (300, "acre", 121, "ha"), "holds"),
        ("The lap is 5 km and 400 m (3.4 miles) long.", (5400, "m", 3.4, "mi"), "holds"),
        ("Gales reach out 25 miles (35 km).", (25, "mi", 35, "km"), "approximate"),  # 20 nautical miles
        ("Gales reach out 20 miles (35 km).", (20, "mi", 35, "km"), "holds"),
        ("Gales reach out 65 miles (95 km).", (65, "mi", 95, "km"), "differs"),
    ],
)
def test_a_conversion(text: str, expected: tuple[object, ...], verdict: str) -> None:
    (statement,) = found(text)
    assert told(text) == [expected]
    assert judged(statement) == verdict


def test_three_units_are_two_statements() -> None:
    assert told("It lies 10 nmi (12 mi; 19 km) off.") == [(10, "nmi", 12, "mi"), (10, "nmi", 19, "km")]
    assert told("He weighs 200 lb (14 st 4 lb; 91 kg).") == [(200, "lb", 91, "kg")]
    assert told("It lies 10 nmi (12 mi/19 km) off.") == [(10, "nmi", 12, "mi"), (10, "nmi", 19, "km")]


def test_several_conversions_in_a_sentence() -> None:
    text = "From 10 km (6.2 miles) it grew to 20 km (12.4 miles)."
    assert told(text) == [(10, "km", 6.2, "mi"), (20, "km", 12.4, "mi")]


@pytest.mark.parametrize(
    "text",
    [
        "It sank 15 miles (24 men were aboard).",
        "It sank 15 miles (24 kg of it) off.",
        "It is 10 km long, 5 miles wide.",
        "a 5 km or 10 mile run",  # two runs
        "a run of 5 km or 500 m",
        "It lies 10 km from the pier and 20 miles from the town.",
        "It is 100 km (80 km of it paved) long.",
        "It is 100 km (70 miles of it are paved) long.",
        "a 10 km to 15 km (9 mi) walk",
        "He is 40 years (15 kg) old.",
        "a road of 10 km (5 miles longer)",
        "a 30-foot boat (8 m wide)",
        "a 10 km/5 mile run",
        "It lies 10 km (5 miles offshore).",
        "It does 30 miles per gallon (13 km a litre).",
        "The 21st (12 lb) fish.",
        "It rose by 5 percent (10 km).",
        "It is 12 km (7) long.",  # a note, not miles
        "It cost 100 pounds (45 euros).",
        "The 30-foot boat (8 knots at best) sank.",
        "A field of 100 (6.12 acres) burnt.",  # no unit fits
        "wells of 10 m, 30 feet, and 40 feet",
        "For a fifth day (24 hours) they dug.",
        "It struck 24 km deep, about 10 miles from the town.",
        "It sank 24 km north, about 10 miles from the pier.",
        "It sank 24 km off, about 10 miles from the pier.",
        "You can run 5 km, or 10 miles.",
        "It weighs 20 tonnes, or 25,000 kg.",
        "The tower is 300 m tall, which is 20 feet more than the old one.",
        "They rode 40 km, that is 10 miles more than planned.",
        "He dug 5 ft. 3 in all were there (12 m).",
        "A tenth of the town (30 km) was dark.",
    ],
)
def test_what_is_no_conversion(text: str) -> None:
    assert told(text) == []


def test_the_span_and_the_qualifier() -> None:
    text = "It sank more than 15 miles (24 km) off the pier."
    (statement,) = found(text)
    assert text[statement.start : statement.end] == "more than 15 miles (24 km)"
    assert statement.fields["qualifier"] == "over"


def test_a_change_of_temperature_is_in_doubt_where_nothing_says_that_it_is_one() -> None:
    assert [each.certain for each in found("a 20 C (36 F) day")] == [False]
    assert [each.certain for each in found("a 20 C (50 F) day")] == [True]


def test_other_meanings_of_a_name_are_readings() -> None:
    (statement,) = found("a load of 20 tons (30 tonnes)")
    assert judged(statement) == "differs"
    assert [reading["unit"] for reading in statement.readings] == ["longton"]


@pytest.mark.parametrize("part", ["1 km (", "1 km (1 mi; ", "(1 km) ", "1 mi or ", "10 and 15 mi (16 and "])
def test_long_texts_take_no_longer_by_the_character(part: str) -> None:
    text = part * (50_000 // len(part))
    begin = time.process_time()
    found(text)
    assert time.process_time() - begin < 120e-6 * len(text)


def test_a_figure_may_begin_with_its_point() -> None:
    assert told("The rain brought .5 inches (1.3 cm).") == [(0.5, "in", 1.3, "cm")]
    field = found("The field has 4.2 hectares (10.4 acres; .042 square km).")
    assert [judged(each) for each in field] == ["holds", "holds"]
    assert told("It blew at 40 mph (64 kp/h).") == [(40, "mph", 64, "km/h")]
