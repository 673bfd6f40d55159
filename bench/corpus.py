"""Texts of our own grammar, whose figures are known to be right or wrong: a corpus for `make bench-audit`.

A text has about 150 words: five or six figures between sentences without any. What is true is worked out with other
libraries than Dateline's own: geographiclib for distances, the system's zones for clocks, plain sums for units. A wrong
figure is far enough off that nobody would defend it.
"""

import datetime as dt
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from geographiclib.geodesic import Geodesic

WRONG = 0.1
"""The share of wrong figures."""

CITIES = {
    "Madrid": (40.4165, -3.7026, "Europe/Madrid"),
    "Lisbon": (38.7167, -9.1333, "Europe/Lisbon"),
    "Paris": (48.8534, 2.3488, "Europe/Paris"),
    "Rome": (41.8919, 12.5113, "Europe/Rome"),
    "Berlin": (52.5244, 13.4105, "Europe/Berlin"),
    "Vienna": (48.2085, 16.3721, "Europe/Vienna"),
    "Oslo": (59.9127, 10.7461, "Europe/Oslo"),
    "Helsinki": (60.1695, 24.9354, "Europe/Helsinki"),
    "Athens": (37.9838, 23.7278, "Europe/Athens"),
    "Cairo": (30.0626, 31.2497, "Africa/Cairo"),
    "Nairobi": (-1.2833, 36.8167, "Africa/Nairobi"),
    "Tokyo": (35.6895, 139.6917, "Asia/Tokyo"),
    "Seoul": (37.566, 126.9784, "Asia/Seoul"),
    "Bangkok": (13.754, 100.5014, "Asia/Bangkok"),
    "Jakarta": (-6.2146, 106.8451, "Asia/Jakarta"),
    "Manila": (14.6042, 120.9822, "Asia/Manila"),
    "Lima": (-12.0432, -77.0282, "America/Lima"),
    "Buenos Aires": (-34.6131, -58.3772, "America/Argentina/Buenos_Aires"),
    "Ottawa": (45.4112, -75.6981, "America/Toronto"),
    "Canberra": (-35.2835, 149.1281, "Australia/Sydney"),
}
FILLER = (
    "Officials spoke to reporters after the meeting and took no questions.",
    "The ministry said that talks would go on through the summer.",
    "A spokeswoman declined to say who had asked for the change.",
    "Residents said they had heard of the plan from their neighbours.",
    "The opposition called the decision hasty and asked for a review.",
    "Nobody was hurt, and traffic returned to normal by the evening.",
    "Engineers are still looking for the cause of the fault.",
    "The company said its customers had been told by letter.",
    "Local papers had reported on the project for some time.",
    "Union leaders welcomed the offer but wanted it in writing.",
    "The weather service expects calm seas and light winds.",
    "A court is to hear the case in private.",
    "The museum will open its doors again once the roof is mended.",
    "Farmers in the region hope for rain before the harvest.",
    "The band played to a small crowd in the old harbour.",
    "Police asked witnesses to come forward.",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


@dataclass(frozen=True)
class Planted:
    """A figure in a text: where it stands, its kind, and whether it is wrong."""

    start: int
    end: int
    kind: str
    wrong: bool


@dataclass(frozen=True)
class Made:
    """A text and what is known of it."""

    id: str
    date: dt.date
    text: str
    planted: tuple[Planted, ...]


def texts(count: int, seed: int = 1) -> Iterator[Made]:
    """Make texts; the same for the same seed."""
    for number in range(count):
        yield _text(number, random.Random(f"{seed} {number}"))


def write(path: Path, count: int, seed: int = 1) -> Path:
    """Write texts as JSON lines; their truth stands beside, in `truth.jsonl`."""
    with path.open("w", encoding="utf-8") as file, path.with_name("truth.jsonl").open("w", encoding="utf-8") as truth:
        for made in texts(count, seed):
            file.write(json.dumps({"id": made.id, "date": made.date.isoformat(), "text": made.text}) + "\n")
            figures = [[one.start, one.end, one.kind, one.wrong] for one in made.planted]
            truth.write(json.dumps({"id": made.id, "planted": figures}) + "\n")
    return path


def _text(number: int, choose: random.Random) -> Made:
    date = dt.date(2015, 1, 1) + dt.timedelta(days=choose.randrange(3650))
    text, planted = "", []
    makers = choose.sample((_distance, _weekday, _conversion, _clock, _difference, _direction, _interval), 5)
    fillers = iter(choose.sample(FILLER, 8))
    for maker in makers:
        text += f"{next(fillers)} "
        wrong = choose.random() < WRONG
        sentence, kind = maker(choose, date, wrong)
        planted.append(Planted(len(text), len(text) + len(sentence), kind, wrong))
        text += f"{sentence}\n\n"
    return Made(f"text-{number:07d}", date, text + " ".join(fillers) + "\n", tuple(planted))


def _two(choose: random.Random) -> tuple[str, str, float, float]:
    """Two cities, the kilometres and the degrees between them."""
    one, other = choose.sample(sorted(CITIES), 2)
    line = Geodesic.WGS84.Inverse(*CITIES[one][:2], *CITIES[other][:2])
    return one, other, line["s12"] / 1000, line["azi1"] % 360


def _distance(choose: random.Random, _date: dt.date, wrong: bool) -> tuple[str, str]:
    one, other, km, _degrees = _two(choose)
    stated = round(km * (choose.choice((0.55, 2.4)) if wrong else 1), -1)
    unit, figure = ("km", stated) if choose.random() < 0.5 else ("miles", round(stated / 1.609344, -1))
    shape = choose.choice(("{0} is about {2} {3} from {1}.", "It is about {2} {3} from {0} to {1}."))
    return shape.format(one, other, f"{figure:,.0f}", unit), "distance"


def _direction(choose: random.Random, _date: dt.date, wrong: bool) -> tuple[str, str]:
    one, other, km, degrees = _two(choose)
    while not 300 < km < 4000 or min(abs(degrees - quarter) for quarter in (0, 90, 180, 270, 360)) > 15:
        one, other, km, degrees = _two(choose)
    quarter = round(degrees / 90) % 4
    word = ("north", "east", "south", "west")[(quarter + 2 * wrong) % 4]
    return f"{other} lies {word} of {one}.", "direction"


def _weekday(choose: random.Random, date: dt.date, wrong: bool) -> tuple[str, str]:
    day = date - dt.timedelta(days=choose.randrange(30, 2000))
    name = DAYS[(day.weekday() + (choose.randrange(1, 7) if wrong else 0)) % 7]
    return f"The agreement was signed on {name}, {day.day} {day:%B %Y}.", "weekday"


def _conversion(choose: random.Random, _date: dt.date, wrong: bool) -> tuple[str, str]:
    what, unit, other, factor = choose.choice(
        (
            ("The road is", "km", "miles", 1 / 1.609344),
            ("The tower is", "metres", "feet", 1 / 0.3048),
            ("The load weighs", "kg", "pounds", 1 / 0.45359237),
            ("The park covers", "hectares", "acres", 2.4710538),
        )
    )
    value = choose.randrange(20, 900)
    stated = value * factor * (choose.choice((0.7, 1.4)) if wrong else 1)
    return f"{what} {value} {unit} ({stated:,.0f} {other}) in all.", "conversion"


def _offset(city: str, date: dt.date) -> float:
    at = dt.datetime.combine(date, dt.time(12), ZoneInfo(CITIES[city][2])).utcoffset()
    return at.total_seconds() / 3600 if at else 0.0


def _clock(choose: random.Random, date: dt.date, wrong: bool) -> tuple[str, str]:
    city, hour = choose.choice(sorted(CITIES)), choose.randrange(13, 23)
    gmt = int(hour - _offset(city, date) + (choose.choice((2, 3, -2)) if wrong else 0)) % 24
    return f"The broadcast from {city} began at {hour}:00 local time ({gmt:02d}:00 GMT).", "clock"


def _difference(choose: random.Random, date: dt.date, wrong: bool) -> tuple[str, str]:
    while True:
        one, other = choose.sample(sorted(CITIES), 2)
        hours = int(_offset(one, date) - _offset(other, date))
        always = {
            _offset(one, day) - _offset(other, day) for day in (dt.date(date.year, month, 1) for month in range(1, 13))
        }
        if 3 <= hours <= 12 and len(always) == 1:
            break
    stated = hours - 2 if wrong and hours > 4 else hours + 2 * wrong
    word = WORDS[stated] if stated < len(WORDS) else str(stated)
    return f"{one} is {word} hours ahead of {other}.", "time-difference"


def _interval(choose: random.Random, date: dt.date, wrong: bool) -> tuple[str, str]:
    since = date - dt.timedelta(days=choose.randrange(3000, 9000))
    years = choose.randrange(2, 8)
    until = since.replace(year=since.year + years, day=min(since.day, 28))
    since = since.replace(day=min(since.day, 28))
    stated = years + (choose.choice((-1, 2)) if wrong else 0)
    word = f"{WORDS[stated]} year{'' if stated == 1 else 's'}"
    return (
        f"The work took {word}, from {since.day} {since:%B %Y} to {until.day} {until:%B %Y}.",
        "interval",
    )
