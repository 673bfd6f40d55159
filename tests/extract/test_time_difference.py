"""Time differences, as the reader finds and judges them."""

import datetime as dt
import time

import pytest

from geo.extract.found import Finding
from geo.extract.kinds import clock, time_difference, weekday
from geo.extract.reader import read
from tests.extract.reading import context, with_places

DAY = dt.date(2024, 7, 28)


def found(source: str, published: dt.date | None = DAY) -> list[Finding]:
    return [each for each in read(source, published).findings if each.statement.kind == "time-difference"]


def verdicts(source: str, published: dt.date | None = DAY) -> list[str]:
    """The verdicts; "right" for what is right on some date of the year too."""
    right = ("holds", "depends-on-date", "depends-on-endpoints")
    return ["right" if each.name in right else each.name for each in found(source, published)]


@pytest.mark.parametrize(
    "source",
    [
        "Tokyo is 19 hours ahead of Honolulu.",
        "The time difference between Japan's capital Tokyo and Honolulu is 19 hours.",
        "Tokyo is nine hours ahead of London.",
        "Many think of Tokyo as nine hours ahead of London.",
        "It keeps Australian Western Standard Time (AWST), which is UTC+8.",
        "Broome is in the Australian Western Standard Time (AWST) zone, UTC+08:00.",
        "Darwin keeps Australian Central Standard Time (ACST) at UTC+09:30.",
        "Newfoundland uses NST, and Newfoundland has an offset of UTC-3:30.",
        "Tokyo is eight hours ahead of London in summer.",
        "Honolulu, 19 hours behind Tokyo, was still asleep.",
        "Tokyo, the capital of Japan, is eight hours ahead of London.",
        "Tokyo, which is nine hours ahead of London, wakes first.",
        "Kathmandu is 15 minutes ahead of Mumbai.",
        "There is a seven-hour time difference between Paris and Tokyo.",
        "The time difference between Berlin and Sydney is eight hours.",
        "With an eight-hour time gap between Berlin and Sydney they seldom spoke.",
        "A time difference of eight hours between Berlin and Sydney is a lot.",
        "Moscow and Vladivostok are seven hours apart by the clock.",
        "Moscow and Vladivostok are seven time zones apart.",
        "Perth lies two time zones west of Brisbane.",
        "Chicago is one time zone away from Denver.",
        "Three time zones separate Boston and Los Angeles.",
        "It is nine hours later in Tokyo than in London.",
        "It is nine hours earlier in London than in Tokyo.",
        "Japan (UTC+9) does not change its clocks.",
        "Iceland uses UTC+0 all year round.",
        "Nepal is at UTC+5:45.",
        "The attack came on Friday morning local time (UTC+3) in Kyiv.",
        "Kiritimati is 14 hours ahead of GMT.",
        "Kabul is four and a half hours ahead of Greenwich Mean Time.",
        "Clocks in Adelaide are half an hour behind those in Sydney.",
        "Sydney's clocks are nine hours ahead of London's.",
        "Kabul time is 3½ hours ahead of Paris.",
        "Lagos has the same time as Algiers.",
        "The time in Lagos is the same as in Algiers.",
        "There is no time difference between Lagos and Algiers.",
        "Manila currently operates on the same time zone as Beijing.",
        "Honolulu lags Tokyo by 19 hours.",
        "The clocks of Honolulu trail those of Tokyo by 19 hours.",
        "The time difference from Nairobi to Accra is three hours.",
        "Lagos shares a time zone with Algiers.",
        "Lagos and Algiers have the same time.",
        "Manila has again had the same time as Beijing.",
        "In Honolulu it is 19 hours earlier than in Tokyo.",
        "The difference between Nairobi and Accra is three hours.",
        "Lhasa keeps its clocks seven hours ahead of London in July.",
        "Phoenix, which never changes its clocks, is seven hours behind London in winter.",
        "With the time in Tokyo 19 hours ahead of Honolulu, they seldom speak.",
        "Lagos and Algiers share the same time zone.",
        "Manila is in the same time zone as Beijing.",
        "China has a single time zone. It is seven hours ahead of London.",
        "Local time in Manila is eight hours ahead of UTC.",
        "Eastern Time is three hours ahead of Pacific Time.",
        "JST is nine hours ahead of UTC.",
        "The show is at 9 a.m. JST (UTC+9).",
        "The show is at 9 a.m. EDT (UTC-4).",
        "Manila is 13 hours ahead of Eastern Standard Time.",
        "Nairobi is two hours ahead of British Summer Time.",
        "Caracas is an hour ahead of Bogota.",
        "Tonga (13 hours ahead of GMT) saw it first.",
        "Delhi is at most six hours ahead of London.",
        "Sydney is about nine hours ahead of London.",
        "Between Tokyo and Honolulu there is a time difference of 19 hours.",
        "There is a time difference of an hour between Seoul and Brisbane.",
        "The time difference between Seoul and Brisbane is only an hour.",
        "Honolulu and Tokyo differ by 19 hours.",
        "Honolulu lags 19 hours behind Tokyo.",
        "Spain is one hour ahead of Portugal.",
        "Darwin is half an hour behind Brisbane.",
        "Reykjavik is on Greenwich Mean Time all year.",
        "Clocks in Madrid show the same time as those in Warsaw.",
        "The Chatham Islands are 45 minutes ahead of mainland New Zealand.",
        "Samoa is 24 hours ahead of American Samoa.",
        "Lima (UTC-5) is two hours behind Montevideo.",
        "Lord Howe Island is half an hour ahead of Sydney.",
        "Kyiv's one-hour time difference with Berlin is small.",
        "There is an eight-hour time difference from Berlin to Sydney.",
        "The eight-hour time gap between, say, Berlin and Sydney is long.",
        "The 90-minute time difference between the states of Western Australia and South Australia stays.",
        "The seven-hour time difference between Paris, Texas, USA and Paris, France is a joke.",
        "With Perth seven hours ahead of London, few will watch.",
        "Between Mexico City and Madrid the time difference is eight hours.",
        "The show from Rome is six hours ahead of viewers in New York.",
        "Working with Manila means a seven-hour time difference for the London office.",
        "The two teams, in Seattle and Boston, are three time zones apart.",
        "They struggle in Mumbai with a 12 1/2-hour time difference with Los Angeles.",
        "Apia and Pago Pago are 24 hours apart, but an hour by plane.",
        "Tokyo and London are eight hours apart.",
        "Crews in Seattle work nine hours behind their colleagues in Rome.",
        "From Chicago she rang Cape Town, seven hours ahead.",
        "A time difference of seven hours separates Singapore from London.",
        "Lima sits at UTC-5.",
        "Lima (PET) is UTC-5.",
        "Lima sits at UTC-5, nine hours behind Dubai.",
        "Nepal is five and three-quarter hours ahead of GMT.",
        "Dubai is eight hours ahead of the East Coast.",
        "Dubai is 11 hours ahead of the US West Coast.",
        "The East Coast is five hours behind London.",
        "Fiji is in the same time zone as NZ.",
        "Dubai is six hours behind the east coast of Australia.",
        "Dubai is six hours behind eastern Australia.",
        "Lima and Bogota now share a time zone.",
        "Lisbon keeps exactly the same time as London.",
        "Lima is sitting at UTC-5.",
        "North Korea is now once again nine hours ahead of GMT.",
        "North Korea moved its clocks, putting it in the same time zone as South Korea.",
        "Tokyo time, in short, is nine hours ahead of UTC.",
        "Tashkent is also located in the UTC+5 time zone.",
        "Dubai is eight hours ahead of the East Coast of the United States.",
        "Manaus and Porto Velho lie in the west and are four hours behind UTC.",
        "Nepal wants to keep its old time, five and three-quarter hours ahead of GMT.",
        "Hanoi (ICT, UTC+7) is 11 hours ahead of New York (EDT, UTC-4).",
    ],
)
def test_right_ones(source: str) -> None:
    found = verdicts(source)
    assert found
    assert set(found) == {"right"}


@pytest.mark.parametrize(
    "source",
    [
        "Tokyo is 18 hours ahead of Honolulu.",
        "London is nine hours ahead of Tokyo.",
        "Honolulu, 19 hours ahead of Tokyo, was still asleep.",
        "With Perth five hours ahead of London, few will watch.",
        "Auckland is three hours ahead of Brisbane at this time of year.",
        "Kathmandu is half an hour ahead of Mumbai.",
        "There is a nine-hour time difference between Paris and Tokyo.",
        "The time difference between Berlin and Tokyo is six hours.",
        "Moscow and Vladivostok are nine time zones apart.",
        "Perth lies two time zones east of Brisbane.",
        "It is seven hours later in Tokyo than in London.",
        "Japan (UTC+8) does not change its clocks.",
        "Nepal is at UTC+5:30.",
        "The attack came on Friday morning local time (UTC+2) in Kyiv.",  # it was summer
        "Kabul is five hours ahead of Greenwich.",
        "Japan Standard Time is eight hours ahead of UTC.",
        "The show is at 9 a.m. EDT (UTC-5).",
        "Nairobi is three hours ahead of British Summer Time.",
        "Caracas is half an hour ahead of Bogota.",
        "Auckland is always 12 hours ahead of London.",
        "On 15 January 2024 Sydney was nine hours ahead of Berlin.",
        "Tokyo is currently nine hours ahead of London.",
        "Lagos has the same time as Nairobi.",
        "Delhi is at least six hours ahead of London.",
        "Spain is two hours ahead of Portugal.",  # the Azores do not count
        "Darwin is an hour behind Brisbane.",
        "Ukraine has one time zone. Ukrainian time is five hours ahead of UTC.",
    ],
)
def test_wrong_ones(source: str) -> None:
    assert verdicts(source) == ["differs"]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("Nairobi is three hours ahead of UTC.", "Nairobi is 3 h ahead of UTC, all year."),
        ("Paris is six hours ahead of New York.", "Paris is 6 h ahead of New York, but not all year."),
        ("Kabul is five hours ahead of UTC.", "Kabul is 4:30 h ahead of UTC."),
    ],
)
def test_no_date_is_told_that_the_text_does_not_have(source: str, told: str) -> None:
    (one,) = found(source, None)
    assert one.reason.replace("\N{NO-BREAK SPACE}", " ") == told


def test_a_large_city_is_meant_though_small_ones_have_its_name() -> None:
    assert verdicts("Moscow, which is 12 hours ahead of California, voted first.") == ["differs"]
    assert verdicts("California is two hours behind Springfield.") == ["right"]
    assert verdicts("Some parts of Queensland (GMT+08:45) are hot.") == ["in-doubt"]
    assert verdicts("California is seven hours behind Springfield.") == ["in-doubt"]


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        ("Sydney is 16 hours ahead of New York in January.", "holds"),
        ("Sydney is 15 hours ahead of New York in July and 16 in January.", "differs"),
        ("In July, London is four hours ahead of New York.", "differs"),
        ("In March, London is four hours ahead of New York.", "holds"),
        ("In March, London is five hours ahead of New York.", "holds"),
        ("On 20 March, London was four hours ahead of New York.", "holds"),
    ],
)
def test_a_month_settles_the_date(source: str, verdict: str) -> None:
    assert [each.name for each in found(source, dt.date(2026, 11, 3))] == [verdict]


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        ("Bangkok is five hours ahead of Berlin in summer.", "holds"),
        ("Bangkok is five hours ahead of Berlin in winter.", "differs"),
        ("In winter, Nairobi is three hours ahead of London.", "holds"),
        ("Sydney is nine hours ahead of London in summer.", "holds"),
        ("Sydney is eleven hours ahead of London in summer.", "holds"),
        ("Sydney is nine hours ahead of London in the southern summer.", "differs"),
        ("Sydney is one hour ahead of Brisbane in summer.", "holds"),
        ("Bangkok is five hours ahead of Berlin in summer and six in winter.", "holds"),
        ("Perth is two hours behind Sydney, three in summer.", "depends-on-date holds"),
        ("Bangkok, five hours ahead of Berlin in summer and six hours in winter, is hot.", "holds"),
        ("In winter Bangkok is six hours ahead of Berlin, in summer it is five.", "holds"),
    ],
)
@pytest.mark.parametrize("published", [None, dt.date(2026, 1, 20), dt.date(2026, 7, 20)])
def test_a_season_settles_the_date(source: str, verdict: str, published: dt.date | None) -> None:
    assert {each.name for each in found(source, published)} == set(verdict.split())


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        ("Tokyo (JST, UTC+9) is nine hours ahead of London (GMT, UTC+0) in winter.", "holds"),
        ("During British Summer Time (BST), Dubai is three hours ahead of London.", "holds"),
        ("During British Summer Time, Dubai is four hours ahead of London.", "differs"),
        ("Dubai is four hours ahead of London (GMT).", "holds"),
        ("Dubai is three hours ahead of London (GMT).", "differs"),
    ],
)
def test_a_zone_in_brackets_settles_the_clock(source: str, verdict: str) -> None:
    assert found(source, None)[-1].name == verdict


def test_the_next_figure_may_be_of_another_place() -> None:
    source = "Fiji is 12 hours ahead of GMT, and Tonga 13."
    assert [[end.text for end in each.statement.ends] for each in found(source)] == [["Fiji", "GMT"], ["Tonga", "GMT"]]
    assert verdicts(source) == ["right", "right"]
    assert len(found("Fiji is 12 hours ahead of GMT, and Tonga has 13 doctors.")) == 1


@pytest.mark.parametrize(
    ("source", "published", "verdict"),
    [
        ("Turkey will be three hours ahead of GMT in winter too.", "2016-09-08", "holds"),
        ("Astana will be five hours ahead of GMT.", "2023-12-01", "holds"),
        ("Moscow will be four hours ahead of London.", "2020-05-01", "differs"),
        ("Moscow was four hours ahead of London.", "2020-05-01", "differs"),
        ("Until 2011 Apia was 11 hours behind GMT.", "2020-05-01", "in-doubt"),
        ("In those days Moscow was four hours ahead of GMT.", "2020-05-01", "in-doubt"),
    ],
)
def test_clocks_may_be_told_of_that_were_or_are_to_be_changed(source: str, published: str, verdict: str) -> None:
    assert [each.name for each in found(source, dt.date.fromisoformat(published))] == [verdict]


@pytest.mark.parametrize(
    "source",
    [
        "Italy trails Spain by two hours of playing time.",
        "London is an hour behind Paris and two when you count the queue.",
        "London is an hour behind Paris, and Boston 4 hours away by train.",
    ],
)
def test_figures_beside_clocks_are_not_called_wrong(source: str) -> None:
    assert "differs" not in verdicts(source)


def test_a_day_that_was_taken_is_told() -> None:
    (dated,) = found("Bangkok is five hours ahead of Berlin in summer.")
    assert dated.reason.endswith("We took 15 July 2024 for “in summer”.")
    (undated,) = found("Moscow is three hours ahead of London.", None)
    assert undated.reason.endswith("The text gives no date: we took 1 January 2024.")


def test_all_year_is_told_of_these_years() -> None:
    assert verdicts("Belgrade is an hour ahead of London all year.") == ["right"]


def test_something_of_a_place_is_not_that_place() -> None:
    assert verdicts("Bangladesh keeps an hour behind Bhutan's eastern neighbours.") == []


def test_the_other_place_may_be_named_before() -> None:
    assert verdicts("Tokyo is nine hours ahead of London in winter, and eight hours ahead in summer.") == ["right"] * 2
    assert verdicts("Dubai is four hours ahead of London in winter. During BST, Dubai is three hours ahead.") == [
        "right",
        "right",
    ]
    assert verdicts("Tokyo is nine hours ahead of London in winter, and six hours ahead in summer.") == [
        "right",
        "in-doubt",
    ]
    assert verdicts("Tokyo is nine hours ahead of London in winter.\n\nKenya is six hours ahead.") == ["right"]


def test_in_a_list_the_next_figure_is_not_told_of_the_place_before() -> None:
    source = "The camp, three hours ahead of Berlin, will be two hours ahead of Dubai."
    assert verdicts(source) == ["not-checkable"]
    source = "The camp, now five hours behind GMT, 15 hours behind Sydney and 17 hours behind Auckland, will move."
    assert [end.text for each in found(source) for end in each.statement.ends if end.role == "from"] == []


def test_without_a_date_the_clocks_of_these_years_count_and_a_change_is_in_doubt() -> None:
    assert [each.name for each in found("Samoa is 24 hours ahead of American Samoa.", None)] == ["holds"]
    assert [each.name for each in found("Samoa is 23 hours ahead of American Samoa.", None)] == ["in-doubt"]


def test_zones_that_were_changed_this_week_are_shared_if_the_clocks_agree() -> None:
    day = dt.date(2014, 3, 31)
    assert [each.name for each in found("Simferopol and Moscow now share a time zone.", day)] == ["holds"]
    assert [each.name for each in found("Kyiv and Moscow now share a time zone.", day)] == ["differs"]


def test_two_figures_with_one_subject() -> None:
    assert verdicts("Tokyo is seven hours ahead of Paris and 14 hours ahead of Boston.") == ["right", "right"]
    assert verdicts("Tokyo is seven hours ahead of Paris and 14 ahead of Boston.") == ["right", "right"]
    assert verdicts("Tokyo is nine hours ahead of Paris, and 14 hours ahead of Boston.") == ["differs", "right"]


@pytest.mark.parametrize(
    "source",
    [
        "Clocks there are 12 hours ahead of Boston.",
        "The island is six hours ahead of London.",
    ],
)
def test_a_clock_without_a_place_is_not_judged(source: str) -> None:
    assert verdicts(source) == ["not-checkable"]


def test_what_a_pronoun_means_is_certain_only_if_no_other_clock_is_named() -> None:
    assert verdicts("Kenya has one time zone. It is three hours ahead of London.") == ["right"]
    assert verdicts("Kenya has one time zone. It is six hours ahead of London.") == ["differs"]
    assert verdicts("Kenya traded with Japan. It is six hours ahead of London.") == ["in-doubt"]


@pytest.mark.parametrize(
    "source",
    [
        "The flight from Paris to Tokyo takes 13 hours.",
        "Two hours later he was in Berlin.",
        "She arrived in Paris two hours ahead of the vote.",
        "He landed in Tokyo three hours ahead of Kishida.",
        "Leeds and York are two hours apart.",
        "From Chicago he drove to Denver, two hours ahead of the storm.",
        "Working with Manila means a four-hour time difference for the London office.",
        "From Chicago she rang Cape Town, four hours ahead.",
        "Kenya finished two minutes ahead of Ethiopia in the relay.",
        "Kenya was 30 minutes behind Ethiopia after the first lap.",
        "The train was two hours behind schedule in Berlin.",
        "Paris and Lyon are two hours apart by train.",
        "Russia spans 11 time zones.",
        "Italy was two weeks ahead of France in the epidemic.",
        "Italy is a day ahead of France in the count.",
        "At 13:40 (UTC+9) a quake struck Sendai.",
        "They left Rome and Paris at the same time as Berlin.",
        "He is nine hours ahead.",
    ],
)
def test_other_spans_are_no_time_difference(source: str) -> None:
    assert verdicts(source) == []


def test_what_is_marked_and_its_ends() -> None:
    source = "By the clock Tokyo is 19 hours ahead of Honolulu, they say."
    (one,) = found(source)
    assert source[one.statement.start : one.statement.end] == "Tokyo is 19 hours ahead of Honolulu"
    assert [(end.role, end.text) for end in one.statement.ends] == [("from", "Tokyo"), ("to", "Honolulu")]


@pytest.mark.parametrize(
    "words",
    [
        "Tokyo, London, Paris, nine hours ahead of London, ",
        "Tokyo is nine hours ahead of London and 14 ahead of Boston. ",
        "9 a.m. local time, 0800 UTC, ",
        "at 9 a.m. (0800 UTC; ",
        "Monday and Tuesday, 5, 6, 7 and 8 January, ",
        "UTC+9 in Tokyo, ",
    ],
)
def test_one_long_sentence_takes_time_that_grows_with_its_length(words: str) -> None:
    times = []
    for count in (100, 800):
        text = with_places(context(words * count, "2024-07-28"))
        start = time.process_time()
        for kind in (clock, time_difference, weekday):
            list(kind.find(text))
        times.append(time.process_time() - start)
    assert times[1] < 0.2 + 30 * times[0]


def test_another_place_before_a_comma_has_a_clock_of_its_own() -> None:
    source = (
        "Nepal, five hours and 45 minutes ahead of GMT, and Iran, three and a half hours ahead of GMT, have odd clocks."
    )
    statements = [finding.statement for finding in read(source).findings]
    assert [statement.ends[0].text for statement in statements] == ["Nepal", "Iran"]


def test_a_clock_that_is_to_be_behind_another_is_found() -> None:
    assert [f.name for f in read("It turned back its clocks to be four and a half hours behind GMT.").findings] == [
        "not-checkable"
    ]


@pytest.mark.parametrize(
    "source",
    [
        "Kiribati greets the year first, at 1000 GMT, 14 hours ahead of Greenwich.",
        "Mexico City is six hours behind GMT, Tijuana eight in winter.",
    ],
)
def test_what_is_told_of_another_place_is_not_judged_by_the_last_clock(source: str) -> None:
    assert "differs" not in verdicts(source, dt.date(2024, 12, 4))
