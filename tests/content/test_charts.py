"""Charts: the numbers and scales that they draw, and that text in them is only data."""

import re
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import altair as alt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.clocks import zones
from geo.content import charts
from tests.conftest import examples

NB = "\N{NO-BREAK SPACE}"
TOKYO, HAWAII, WASHINGTON = (
    ZoneInfo(name) for name in ("Asia/Tokyo", "Pacific/Honolulu", "America/New_York")
)  # fmt: skip
PAIRS = [
    ("Ichigaya to Camp Smith", 6206.4, True),
    ("Yokota to Camp Smith", 6237.3, False),
    ("Tokyo to Hilo", 6552.4, False),
]
HOSTILE = [
    "{{7*7}}",
    "datum.x",
    "width - 85",
    "'); alert(1); ('",
    '"] || signal["x',
    "</script><script>alert(1)</script>",
    "{0} {place} %Y \\ \n",
    "",
]
FILLS = {"#56B4E9", "#0072B2", "#009E73", "#E69F00", "#D55E00", "#CC79A7", "#F0E442", charts.NIGHT, "transparent"}


def at(zone: ZoneInfo, day: int, hour: int = 0, *, month: int = 7) -> datetime:
    return datetime(2024, month, 1, hour, tzinfo=zone) + timedelta(days=day - 1)


def row(name: str, zone: ZoneInfo, first: int = 29, days: int = 8, *, month: int = 7) -> charts.WeekRow:
    """A place with working hours from 9 to 18 on every listed day, and night from 19 to 5."""
    midnights = [at(zone, first + number, month=month) for number in range(days)]
    return charts.WeekRow(
        name=name,
        midnights=[(midnight, f"{midnight:%a} {midnight.day}") for midnight in midnights],
        working=[(day + timedelta(hours=9), day + timedelta(hours=18)) for day in midnights],
        nights=[(day - timedelta(hours=5), day + timedelta(hours=5)) for day in midnights],
    )


ROWS = [row("Tokyo", TOKYO), row("Hawaii", HAWAII, 28)]
SHARED = [(at(TOKYO, 30, 9), at(TOKYO, 30, 13)), (at(TOKYO, 31, 9), at(TOKYO, 31, 13))]
WAITS = [("Tokyo to Hawaii", 20.4, 15.5, 55.0, 68.0), ("light in fibre", 8.6e-6, 8.6e-6, 8.6e-6, 8.6e-6)]


def spells(start_zone: str, end_zone: str, first: int, last: int) -> list[tuple[datetime, datetime, float]]:
    begin, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last, 1, 1, tzinfo=UTC)
    steps = zones.differences(start_zone, end_zone, begin, end)
    ends = [*(since for since, _ in steps[1:]), end]
    return [(since, until, span / timedelta(hours=1)) for (since, span), until in zip(steps, ends, strict=True)]


def every_chart(name: str = "Tokyo") -> dict[str, alt.LayerChart]:
    """One chart of each kind, with the name wherever charts have names."""
    named = [
        charts.WeekRow(name, [(day, name) for day, _ in place.midnights], place.working, place.nights) for place in ROWS
    ]
    return {
        "end_points": charts.end_points(6500, "km", [(name, *pair[1:]) for pair in PAIRS], (6435, 6565), (6190, 6842)),
        "through_time": charts.through_time(spells("Asia/Tokyo", "America/New_York", 2024, 2025), 14),
        "week": charts.week(named, SHARED, at(TOKYO, 31, 12)),
        "waiting": charts.waiting([(name, *wait[1:]) for wait in WAITS]),
    }


@lru_cache(maxsize=16)
def every_spec(name: str = "Tokyo") -> dict[str, dict[str, Any]]:
    return {which: chart.to_dict() for which, chart in every_chart(name).items()}


SPECS = every_spec()


def walk(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every leaf of a specification with the path of keys to it. Lists add nothing to the path."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(inner, (*path, key))
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner, path)
    else:
        yield path, value


def data(spec: dict[str, Any], layer: int | None = None) -> list[dict[str, Any]]:
    """The rows of a layer: its own, or the chart's."""
    part = spec if layer is None or "data" not in spec["layer"][layer] else spec["layer"][layer]
    rows: list[dict[str, Any]] = spec["datasets"][part["data"]["name"]]
    return rows


def layers(spec: dict[str, Any], mark: str) -> list[int]:
    return [number for number, layer in enumerate(spec["layer"]) if layer["mark"]["type"] == mark]


def encoding(spec: dict[str, Any], mark: str, channel: str) -> dict[str, Any]:
    found: dict[str, Any] = spec["layer"][layers(spec, mark)[0]]["encoding"][channel]
    return found


def texts(spec: dict[str, Any]) -> list[list[str]]:
    """The texts of each text layer."""
    found = []
    for number in layers(spec, "text"):
        field = spec["layer"][number]["encoding"]["text"]["field"]
        found.append([text[field] for text in data(spec, number)])
    return found


# --- all of them


@pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)
def test_each_chart_has_the_pages_background_its_own_height_and_a_description(spec: dict[str, Any]) -> None:
    assert (spec["background"], spec["autosize"]) == ("transparent", {"type": "fit-x", "contains": "padding"})
    assert spec["height"] >= 96
    assert "width" not in spec
    assert spec["description"].endswith(".")


@pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)
def test_text_and_lines_have_the_pages_colour_and_fills_are_from_one_palette(spec: dict[str, Any]) -> None:
    drawn = [layer["mark"] for layer in spec["layer"]]
    assert {mark["color"] for mark in drawn if mark["type"] in {"text", "tick"}} == {"currentColor"}
    names = {key for mark in drawn for key in mark} & {"labelColor", "titleColor", "font"}
    assert names == set()
    coloured = [text for path, text in walk(spec["layer"]) if isinstance(text, str) and text.startswith("#")]
    assert coloured
    assert {colour[:7] for colour in coloured} <= FILLS


@pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)
def test_no_chart_has_a_time_scale_or_an_address(spec: dict[str, Any]) -> None:
    leaves = list(walk({key: value for key, value in spec.items() if key != "$schema"}))
    assert not [
        path for path, value in leaves if value in ("temporal", "utc", "time") or path[-1] in {"url", "timeUnit"}
    ]
    assert not [value for _, value in leaves if isinstance(value, str) and "//" in value]
    assert not [value for _, value in leaves if isinstance(value, datetime)]


@pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)
def test_tooltips_show_chosen_fields_never_whole_rows(spec: dict[str, Any]) -> None:
    for layer in spec["layer"]:
        if "tooltip" in layer["encoding"]:
            assert all(field["title"] and field["type"] == "nominal" for field in layer["encoding"]["tooltip"])
        else:
            assert layer["mark"]["tooltip"] is None


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("which", SPECS)
def test_a_name_is_always_data(which: str, name: str) -> None:
    mark = f"\N{SNOWMAN}{name}"
    spec = every_spec(mark)[which]
    where = {path for path, value in walk(spec) if isinstance(value, str) and "\N{SNOWMAN}" in value}
    allowed = {("description",), ("layer", "encoding", "x", "axis", "title")}
    assert {path for path in where if path[0] != "datasets"} <= allowed
    rows = [text for layer in texts(spec) for text in layer]
    assert (mark in rows) is (which != "through_time")
    names = [key for rows in spec["datasets"].values() for row in rows for key in row]
    assert all(re.fullmatch("[a-z]+", key) for key in names)
    assert {value for path, value in walk(spec) if path[-1] == "expr"} <= {"width - 85", "width"}
    assert not [path for path, _ in walk(spec) if {"labelExpr", "transform", "filter", "calculate", "params"} & {*path}]


def test_all_four_charts_are_built_quickly() -> None:
    def build() -> float:
        begin = time.process_time()
        every_chart()
        return time.process_time() - begin

    assert min(build() for _ in range(5)) < 0.5  # about 0.03 s on an idle machine; shared ones are slower


# --- end points


def test_end_points_has_a_row_for_each_pair_and_the_bands() -> None:
    spec = charts.end_points(6500, "km", PAIRS, (6435, 6565), (6190, 6842)).to_dict()
    drawn = data(spec, layers(spec, "point")[0])
    assert [(pair["row"], pair["name"], pair["computed"], pair["text"], pair["kind"]) for pair in drawn] == [
        (0, "Ichigaya to Camp Smith", 6206.4, f"6,206{NB}km", "chosen end points"),
        (1, "Yokota to Camp Smith", 6237.3, f"6,237{NB}km", "other end points"),
        (2, "Tokyo to Hilo", 6552.4, f"6,552{NB}km", "other end points"),
    ]
    bands = [(band["row"], band["verdict"], band["low"], band["high"]) for band in data(spec, layers(spec, "bar")[0])]
    assert bands[:2] == [(0, "roughly right", 6190, 6842), (0, "correct", 6435, 6565)]
    assert len(bands) == 6
    assert {pair["at"] for pair in data(spec, layers(spec, "tick")[0])} == {6500}
    assert texts(spec)[2] == [f"stated: 6,500{NB}km"]
    assert spec["height"] == 3 * 48
    assert spec["description"] == (
        f"stated: 6,500{NB}km. Ichigaya to Camp Smith: 6,206{NB}km; Yokota to Camp Smith: 6,237{NB}km; "
        f"Tokyo to Hilo: 6,552{NB}km."
    )


def test_every_bar_and_line_goes_from_where_it_starts_to_where_it_ends() -> None:
    spans = {
        name: [[layer["encoding"][end]["field"] for end in ("x", "x2")] for layer in spec["layer"]
               if "x2" in layer.get("encoding", {})]
        for name, spec in SPECS.items()
    }  # fmt: skip
    assert spans == {
        "end_points": [["low", "high"]],
        "through_time": [["start", "end"]],
        "week": [["start", "end"]] * 2,
        "waiting": [["from", "hours"]],
    }


def test_a_line_shows_how_far_the_places_of_a_pair_reach() -> None:
    reaches = (None, (5960.0, 6601.0), None)
    spec = charts.end_points(6500, "km", PAIRS, (6435, 6565), (6190, 6842), reaches).to_dict()
    (line,) = data(spec, layers(spec, "rule")[0])
    assert (line["row"], line["least"], line["most"]) == (1, 5960, 6601)
    low, high = encoding(spec, "point", "x")["scale"]["domain"]
    assert low < 5960
    assert high > 6842
    assert [encoding(spec, "rule", end)["field"] for end in ("x", "x2")] == ["least", "most"]
    assert not layers(SPECS["end_points"], "rule")


def test_a_chosen_pair_differs_by_shape_fill_and_size() -> None:
    spec = SPECS["end_points"]
    assert encoding(spec, "point", "shape")["scale"] == {
        "domain": ["chosen end points", "other end points"], "range": ["diamond", "circle"],
    }  # fmt: skip
    assert encoding(spec, "point", "fill")["scale"]["range"] == ["#D55E00", "transparent"]
    assert [pair["size"] for pair in data(spec)] == [170, 70, 70]
    assert encoding(spec, "point", "size")["scale"] is None


def test_all_layers_share_a_scale_with_every_figure_but_not_always_zero() -> None:
    spec = SPECS["end_points"]
    scales = {str(layer["encoding"]["x"]["scale"]) for layer in spec["layer"] if "scale" in layer["encoding"]["x"]}
    assert len(scales) == 1
    scale = encoding(spec, "point", "x")["scale"]
    assert scale == {"domain": pytest.approx([6190 - 32.6, 6842 + 32.6]), "nice": False, "zero": False}
    assert encoding(spec, "point", "x")["axis"]["title"] == "computed, in km"


@pytest.mark.parametrize(
    ("stated", "unit", "computed", "expected"),
    [
        (6500, "km", 6206.4, (f"6,500{NB}km", f"6,206{NB}km")),
        (3856.5, "mi", 3856.4, (f"3,856.5{NB}mi", f"3,856.4{NB}mi")),
        (3, "nmi", 3.21, (f"3.0{NB}nmi", f"3.2{NB}nmi")),
        (19, "h", 5.75, (f"19{NB}h", f"5:45{NB}h")),
        (0, "km", 0.0, (f"0{NB}km", f"0{NB}km")),
        (7, "leagues", 12.0, (f"7.0{NB}leagues", f"12{NB}leagues")),
    ],
)
def test_figures_have_as_many_decimals_as_the_stated_one(
    stated: float, unit: str, computed: float, expected: tuple[str, str]
) -> None:
    spec = charts.end_points(stated, unit, [("a", computed, True)], (stated, stated), (stated, stated)).to_dict()
    assert (data(spec)[0]["stated"], data(spec)[0]["text"]) == expected
    low, high = encoding(spec, "point", "x")["scale"]["domain"]
    assert low < min(stated, computed) <= max(stated, computed) < high


@pytest.mark.parametrize(("stated", "align"), [(6200, "left"), (6500, "center"), (6840, "right")])
def test_the_stated_figure_is_written_inside_the_chart(stated: float, align: str) -> None:
    spec = charts.end_points(stated, "km", PAIRS, (6435, 6565), (6190, 6842)).to_dict()
    assert spec["layer"][-1]["mark"]["align"] == align


# --- through time


def test_a_difference_that_never_changes_is_a_line_in_the_middle() -> None:
    spec = charts.through_time(
        [(at, end, abs(h)) for at, end, h in spells("Asia/Tokyo", "Pacific/Honolulu", 2024, 2025)], 19
    ).to_dict()
    assert [(spell["start"], spell["end"], spell["hours"]) for spell in data(spec)] == [(0, 366 * 24, 19)]
    hours = encoding(spec, "rule", "y")
    assert (hours["scale"]["domain"], hours["axis"]["values"]) == ([18, 20], [19])
    assert texts(spec) == [["2024", "Apr", "Jul", "Oct"], [f"stated: 19{NB}h"]]
    assert spec["description"] == f"Difference between the two clocks from 1 January 2024 to 1 January 2025: 19{NB}h."


def test_pyongyangs_half_hour_is_a_step_down_and_a_step_up() -> None:
    spec = charts.through_time(spells("Asia/Seoul", "Asia/Pyongyang", 2010, 2020), None).to_dict()
    steps = [(spell["hours"], spell["text"], spell["from"], spell["until"]) for spell in data(spec)]
    assert steps == [
        (0, f"0{NB}h", "1 January 2010", "14 August 2015"),
        (-0.5, f"−0:30{NB}h", "14 August 2015", "4 May 2018"),
        (0, f"0{NB}h", "4 May 2018", "1 January 2020"),
    ]
    assert [spell["start"] for spell in data(spec)[1:]] == [spell["end"] for spell in data(spec)[:-1]]
    assert encoding(spec, "rule", "y")["axis"]["values"] == [-0.5, 0]
    assert encoding(spec, "rule", "y")["scale"]["domain"] == pytest.approx([-0.8, 0.3])
    assert spec["layer"][layers(spec, "line")[0]]["mark"]["interpolate"] == "step-after"
    assert len(layers(spec, "rule")) == 1  # nothing is stated


def test_the_last_month_is_by_utc_too() -> None:
    begin, end = datetime(2019, 11, 15, tzinfo=UTC), datetime(2020, 1, 31, 20, tzinfo=HAWAII)  # 6:00 of 1 February, UTC
    assert texts(charts.through_time([(begin, end, 19)], None).to_dict()) == [["Dec", "2020", "Feb"]]


def test_a_spell_is_written_in_utc_whatever_its_own_offset() -> None:
    given_in_utc = spells("Asia/Seoul", "Asia/Pyongyang", 2010, 2020)
    given_in_tokyo = [(begin.astimezone(TOKYO), end.astimezone(TOKYO), hours) for begin, end, hours in given_in_utc]
    assert charts.through_time(given_in_tokyo, 0).to_dict() == charts.through_time(given_in_utc, 0).to_dict()


def test_the_stated_difference_is_in_the_chart_even_if_it_never_holds() -> None:
    spec = charts.through_time(
        [(datetime(2024, 1, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC), 19.0)], 14
    ).to_dict()
    assert encoding(spec, "rule", "y")["scale"]["domain"] == [11, 22]
    assert [line["stated"] for line in data(spec, layers(spec, "rule")[1])] == [14]


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        ("2024-01-01", "2024-06-30", ["2024", "Feb", "Mar", "Apr", "May", "Jun"]),
        ("2024-01-01", "2025-01-01", ["2024", "Apr", "Jul", "Oct"]),
        ("2024-01-02", "2026-01-01", ["Apr", "Jul", "Oct", "2025", "Apr", "Jul", "Oct"]),
        ("2018-05-05", "2024-01-01", ["2019", "2020", "2021", "2022", "2023"]),
        ("1970-01-01", "2026-01-01", ["1970", "1980", "1990", "2000", "2010", "2020"]),
        ("1900-01-01", "2026-01-01", ["1900", "1920", "1940", "1960", "1980", "2000", "2020"]),
        ("1200-01-01", "1400-01-01", ["1200", "1250", "1300", "1350"]),
        ("2024-01-02", "2024-01-09", []),
    ],
)
def test_ticks_are_at_the_starts_of_months_and_years(begin: str, end: str, expected: list[str]) -> None:
    bounds = [datetime.fromisoformat(bound).replace(tzinfo=UTC) for bound in (begin, end)]
    spec = charts.through_time([(bounds[0], bounds[1], 9.0)], None).to_dict()
    assert texts(spec) == [expected]
    for tick in data(spec, layers(spec, "text")[0]):
        assert (bounds[0] + timedelta(hours=tick["start"])).day == 1
    assert encoding(spec, "line", "x")["axis"]["values"] == [
        tick["start"] for tick in data(spec, layers(spec, "text")[0])
    ]


# --- a week


def bars(spec: dict[str, Any], kind: str, row_number: int) -> list[tuple[float, float]]:
    rows = data(spec, layers(spec, "bar")[0])
    return [(bar["start"], bar["end"]) for bar in rows if (bar["kind"], bar["row"]) == (kind, row_number)]


def midnights(spec: dict[str, Any], row_number: int) -> list[float]:
    return [tick["start"] for tick in data(spec, layers(spec, "tick")[0]) if tick["row"] == row_number]


def test_midnight_in_hawaii_is_19_hours_after_midnight_of_that_date_in_tokyo() -> None:
    spec = charts.week(ROWS, SHARED, None).to_dict()
    assert midnights(spec, 1) == [0, 24, 48, 72, 96, 120, 144]
    assert midnights(spec, 2) == [19, 43, 67, 91, 115, 139, 163]
    days = [(day["row"], day["text"], day["start"]) for day in data(spec, layers(spec, "text")[0])]
    assert days[:2] == [(1, "Mon 29", 0), (1, "Tue 30", 24)]
    assert days[7:9] == [(2, "Sun 28", 0), (2, "Mon 29", 19)]
    assert days[-1] == (2, "", 163)  # five hours of Sunday have no room for its name
    assert texts(spec)[1] == ["shared working hours: 8 h", "Tokyo", "Hawaii"]
    assert texts(spec)[2] == ["Mon 29", "Tue 30", "Wed 31", "Thu 1", "Fri 2", "Sat 3", "Sun 4"]
    assert spec["height"] == 3 * 66


def test_each_row_has_day_nights_and_working_hours_within_the_week() -> None:
    spec = charts.week(ROWS, SHARED, None).to_dict()
    assert bars(spec, "day", 1) == bars(spec, "day", 2) == [(0, 168)]
    assert bars(spec, "night", 1) == [(0, 5), *((24 * day - 5, 24 * day + 5) for day in range(1, 7)), (163, 168)]
    assert bars(spec, "working hours", 1) == [(24 * day + 9, 24 * day + 18) for day in range(7)]
    assert bars(spec, "working hours", 2) == [(4, 13), *((24 * day + 4, 24 * day + 13) for day in range(1, 7))]
    assert bars(spec, "shared working hours", 0) == [(33, 37), (57, 61)]
    first = next(bar for bar in data(spec) if bar["kind"] == "working hours" and bar["name"] == "Hawaii")
    assert (first["from"], first["until"]) == ("Sun 09:00", "Sun 18:00")


def test_shared_hours_are_marked_by_row_outline_and_columns() -> None:
    spec = SPECS["week"]
    kinds = ["day", "night", "working hours", "shared working hours"]
    assert encoding(spec, "bar", "stroke")["scale"] == {
        "domain": kinds, "range": ["transparent", "transparent", "currentColor", "currentColor"],
    }  # fmt: skip
    assert encoding(spec, "bar", "color")["scale"]["range"] == ["#F0E44280", charts.NIGHT, "#56B4E9", "#D55E00"]
    columns = spec["layer"][layers(spec, "rect")[0]]["encoding"]
    assert "y" not in columns
    assert [(column["start"], column["end"]) for column in data(spec, layers(spec, "rect")[0])] == [(33, 37), (57, 61)]


@pytest.mark.parametrize(
    ("month", "hours", "second"),
    [(3, 167, 23), (11, 169, 25)],
    ids=["the clocks go forward", "the clocks go back"],
)
def test_a_week_in_which_the_clocks_change_is_an_hour_shorter_or_longer(month: int, hours: int, second: int) -> None:
    sunday = {3: 10, 11: 3}[month]
    spec = charts.week([row("Washington", WASHINGTON, sunday, month=month)], [], None).to_dict()
    assert encoding(spec, "rect", "x")["scale"]["domain"] == [0, hours]
    assert midnights(spec, 1)[:3] == [0, second, second + 24]
    assert bars(spec, "working hours", 1)[:2] == [(second - 15, second - 6), (second + 9, second + 18)]


def test_a_week_without_shared_hours_says_so() -> None:
    spec = charts.week(ROWS, [], None).to_dict()
    assert texts(spec)[1][0] == "shared working hours: 0 h"
    assert spec["description"] == "A week of working hours at Tokyo, Hawaii; shared working hours: 0 h."


def test_hours_shared_by_some_say_by_how_many() -> None:
    spec = charts.week([*ROWS, row("Washington", WASHINGTON, 28)], SHARED, None, at_least=2).to_dict()
    assert texts(spec)[1][0] == "shared by at least 2: 8 h"
    assert spec["description"] == "A week of working hours at Tokyo, Hawaii, Washington; shared by at least 2: 8 h."


def test_the_mark_has_the_given_label() -> None:
    assert texts(charts.week(ROWS, SHARED, at(TOKYO, 31), mark="now").to_dict())[-1] == ["now"]


@pytest.mark.parametrize(
    ("instant", "marked"),
    [
        (None, None),
        (at(TOKYO, 29), 0),
        (at(TOKYO, 31, 12), 60),
        (at(HAWAII, 30, 17), 60),
        (datetime(2024, 7, 31, 3, tzinfo=UTC), 60),
        (at(TOKYO, 36), 168),
        (at(TOKYO, 36, 1), None),
        (at(TOKYO, 28, 23), None),
    ],
)
def test_an_instant_is_marked_in_every_row_if_it_lies_in_the_week(
    instant: datetime | None, marked: float | None
) -> None:
    spec = charts.week(ROWS, SHARED, instant).to_dict()
    ticks = layers(spec, "tick")[1:]
    if marked is None:
        assert ticks == []
        return
    assert [(line["row"], line["at"]) for line in data(spec, ticks[0])] == [(0, marked), (1, marked), (2, marked)]
    assert texts(spec)[-1] == ["chosen instant"]


@examples(25)
@given(st.integers(-14 * 60, 14 * 60), st.integers(-200, 400), st.integers(1, 60))
def test_positions_do_not_depend_on_the_utc_offset_of_the_instants(offset: int, start: int, hours: int) -> None:
    zone = timezone(timedelta(minutes=offset))
    begin = at(TOKYO, 29) + timedelta(hours=start)
    interval = (begin.astimezone(zone), (begin + timedelta(hours=hours)).astimezone(zone))
    spec = charts.week(ROWS, [interval], None).to_dict()
    inside = [(max(0, start), min(168, start + hours))] if -hours < start < 168 else []
    assert bars(spec, "shared working hours", 0) == inside


# --- waiting


def test_waiting_has_four_marks_in_each_row_that_differ_by_shape() -> None:
    spec = charts.waiting(WAITS).to_dict()
    drawn = [(mark["row"], mark["kind"], mark["hours"], mark["text"]) for mark in data(spec)]
    assert drawn[:4] == [
        (0, "median", 15.5, f"15.5{NB}h"),
        (0, "mean", 20.4, f"20.4{NB}h"),
        (0, "90th percentile", 55, f"55{NB}h"),
        (0, "longest", 68, f"68{NB}h"),
    ]
    assert {text for *_, text in drawn[4:]} == {f"31{NB}ms"}
    assert encoding(spec, "point", "shape")["scale"] == {
        "domain": ["median", "mean", "90th percentile", "longest"],
        "range": ["circle", "diamond", "triangle-up", "square"],
    }
    assert encoding(spec, "point", "shape")["legend"]["orient"] == "bottom"
    assert encoding(spec, "point", "x")["scale"]["domain"] == [0, pytest.approx(69.36)]
    assert encoding(spec, "point", "x")["axis"]["values"] == [0, 12, 24, 36, 48, 60]
    # A constant time is not written with "at most".
    assert texts(spec) == [["Tokyo to Hawaii", "light in fibre"], [f"at most 68{NB}h", f"31{NB}ms"]]
    assert spec["description"] == (
        f"Tokyo to Hawaii: median 15.5{NB}h, mean 20.4{NB}h, 90th percentile 55{NB}h, longest 68{NB}h; "
        f"light in fibre: median 31{NB}ms, mean 31{NB}ms, 90th percentile 31{NB}ms, longest 31{NB}ms."
    )


def test_the_chart_has_a_scale_even_if_nobody_waits() -> None:
    spec = charts.waiting([("with a watch round the clock", 0, 0, 0, 0)]).to_dict()
    assert encoding(spec, "point", "x")["scale"]["domain"] == [0, 1.02]
    assert encoding(spec, "point", "x")["axis"]["values"] == [0, 1]


@examples(50)
@given(st.floats(1e-6, 1e5))
def test_ticks_are_few_evenly_spaced_and_within_the_longest(most: float) -> None:
    ticks = encoding(charts.waiting([("a", 0, 0, 0, most)]).to_dict(validate=False), "point", "x")["axis"]["values"]
    assert 1 <= len(ticks) <= 7
    assert ticks[0] == 0
    assert ticks[-1] <= most
    assert [tick / (ticks[1] if len(ticks) > 1 else 1) for tick in ticks] == pytest.approx(range(len(ticks)))


# --- what is refused


def nothing(message: str) -> Any:
    return pytest.raises(ValueError, match=f"^{re.escape(message)}$")


@pytest.mark.parametrize("midnights", [[], [(at(TOKYO, 29), "Mon 29")]], ids=["none", "one"])
def test_a_week_needs_two_midnights(midnights: Sequence[tuple[datetime, str]]) -> None:
    with nothing("the first place has fewer than two midnights; give eight, the ends of seven days"):
        charts.week([charts.WeekRow("Tokyo", midnights, [], [])], [], None)


def test_a_chart_without_rows_is_refused() -> None:
    with nothing("there is nothing to draw; give one row at least"):
        charts.end_points(6500, "km", [], (6435, 6565), (6190, 6842))
    with nothing("there is nothing to draw; give one row at least"):
        charts.waiting([])
    with nothing("there are no spells; give one at least, with the difference that holds all the time"):
        charts.through_time([], 19)
    with nothing("the first place has fewer than two midnights; give eight, the ends of seven days"):
        charts.week([], [], None)


def test_an_instant_without_an_offset_is_refused() -> None:
    naive = datetime(2024, 7, 30, 9)
    with pytest.raises(TypeError, match="offset-naive and offset-aware"):
        charts.week(ROWS, [(naive, naive + timedelta(hours=1))], None)
    with pytest.raises(TypeError, match="offset-naive and offset-aware"):
        charts.week(ROWS, [], naive)
    with pytest.raises(TypeError, match="offset-naive and offset-aware"):
        charts.through_time([(naive, naive + timedelta(hours=1), 19)], None)
