"""One instant on two clocks, as the reader finds and judges it."""

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.extract.found import Finding
from geo.extract.kinds.clock import NO_PLACE
from geo.extract.reader import read

SUMMER, WINTER = "2024-07-28", "2024-01-20"


def found(source: str, published: str = SUMMER) -> list[Finding]:
    day = dt.date.fromisoformat(published) if published else None
    return [each for each in read(source, day).findings if each.statement.kind == "clock"]


def verdicts(source: str, published: str = SUMMER) -> list[str]:
    return [each.name for each in found(source, published)]


@pytest.mark.parametrize(
    "source",
    [
        "The quake struck near Sendai at 13:40 local time (0440 UTC).",
        "At 500 AM EDT (0900 UTC) the storm was near Miami.",
        "POSITION AT 500 AM EDT...0900 UTC...NEAR MIAMI",
        "It sank near Yokosuka. The U.S. Navy said it was hit at 2:30 a.m. local time (1730 GMT).",
        "The Japan Coast Guard said it sank in Malaysia at 2:30 a.m. local time (1830 GMT).",
        "In Peru it blew up at 10:05 PET (1505 UTC).",
        "The show starts at 9 a.m. in Paris, when it will be 4 p.m. in Tokyo.",
        "LAGOS - A judge opened the hearing at 9 a.m. (0800 GMT).",
        "Shanghai closes its port at 6 p.m. local time (1000 GMT).",
        "At 1130 p.m. EDT (0330 UTC) the storm was near Miami.",
        "The rocket left at 1126:38 GMT (7:26:38 a.m. EDT).",
        "It left at 5.02 a.m. EDT (9.02 p.m. NZT).",
        "At 13:40 local time (0440 UTC) a quake struck Sendai.",
        "He spoke at 10:30 BST (0930 UTC).",
        "The launch was at 0930 UTC (10:30 in London).",
        "Polls close at 8 pm EDT / 5 pm PDT.",
        "The vote is at noon Eastern (1600 GMT).",
        "It began at 8:14 a.m. in Seoul (23:14 UTC on Friday).",
        "They reached Berlin, 930 km east of London, at 5 p.m. local time (1500 GMT).",
        "It began at 8:14 a.m. on Saturday in Seoul (23:14 UTC on Friday).",
        "The storm reached Miami at 11 p.m. Sunday (0300 GMT Monday).",
        "When it is noon in Tokyo, it is 5 p.m. on the previous day in Honolulu.",
        "Noon in Tokyo is 5 a.m. in Paris.",
        "It opens at 07:00 GMT on Thursday, July 25th, 2024. If you're in Tokyo, that's 16:00.",
        "It opens at 6 p.m. AEST (Australian Eastern Standard Time). If you are in Paris, that's a cruel 10 a.m.",
        "When play begins at 11 a.m. local time on Sunday in Melbourne, it'll be 9 p.m. ET on Saturday.",
        "Polls open in Berlin at 7am local time (5amGMT).",
        "Time: 2 p.m. ET | 11 a.m. PT",
        "It starts at 11 p.m. UK time. For those of you in New York, that's 6 p.m. ET.",
        "8 p.m. on Sunday in Honolulu is 3 p.m. Monday in Tokyo.",
        "A call at noon in Nairobi comes at 9 a.m. in Accra.",
        "8 AM in Denver = 11 PM in Tokyo",
        "If it starts at 7 p.m. in Tokyo, it will be 6 a.m. on the US East Coast.",
        "The race in Rome starts at 15:00 local time, which translates to 13:00 UTC.",
        "When clocks in Hanoi strike midnight, it is 6 p.m. in London.",
        "It was 9 a.m. on Tuesday in Washington and 10 p.m. in Tokyo when they spoke.",
        "It was 9 a.m. in Tokyo when it was 1 a.m. in London.",
        "Voting ends at 18:00 GMT, which is 8 p.m. in Rome.",
        "The meeting in Paris starts at 9:30 (0430 JST).",  # in the evening
        "About 2 a.m. local time (0007 UTC) in Paris a fire broke out.",
        "The rocket lifted off at 14:28:33 UTC (11:28 pm JST).",
        "The market in Mumbai opens at 9:15 IST (0345 GMT).",
        "At 9 a.m. CST (0100 GMT) the factory in Shanghai opened.",
        "At 6 p.m. Lagos time (1700 UTC) the lights went out.",
        "At 6 p.m. Japanese time (0900 UTC) the lights went out.",
        "It starts at 18:00 UTC+3 (1500 GMT).",
        "The ban starts at midnight on Friday (2200 UTC Friday) in Paris.",
        "The ban starts at midnight on Saturday (2200 UTC Friday) in Paris.",
        "On January 5, 2024, at 15:00 in Paris (14:00 GMT) he left.",
        "The quake (7:39 a.m. local time, 0039 UTC) hit Jakarta.",
        "The quake hit Jakarta at 7:39 a.m. (local time), 0039 UTC.",
        "The show starts at 3:00 pm Eastern Time (ET) (1900 UTC).",
        "In Paris at 1400 (1200 GMT) he left.",
        "It was 23:51 UTC on February 21 (12:51 p.m. local time on February 22) in Christchurch.",
        "The ship left Tokyo at 6 a.m. (9 p.m. GMT the previous day).",
        "The plane was lost at 1:30 a.m. local time on 8 March 2014 (17:30 UTC, 7 March) over Malaysia.",
        "The deadline is midnight BST (2300 GMT).",
        "The vote is at 11 a.m. eastern time (1500 GMT).",
        "The vote is at 8 a.m. pacific (1500 GMT).",
        "The crew landed at 07:05 Moscow Time (04:05 UTC).",
        "The crew landed at 03:05 a.m. Moscow time (00:05 a.m. UTC).",
        "The pass is at 21:10 UT (6:10 a.m. JST).",
        "The quake struck at 11:15 PDT [18:15 UTC/GMT].",
        "It rose at 10:05 p.m. EDT (7:05 p.m. local California time).",
        "It sank off Malta at 2046 GMT (10:46 p.m. on 28 July local time).",
        "The ferry left at 1:15 am Malaysian time (1715 GMT Saturday).",
        "South Korean officers saw it at 05:20 local time (2020 GMT).",
        "The Chilean vote ends at 6 p.m. (2200 GMT).",
        "A truce in Cyprus begins. It starts at 7 a.m. local time (0400 GMT), India's foreign ministry said.",
        "A truce in Cyprus begins. An envoy of the ministry of India said it starts at 7 a.m. local time (0400 GMT).",
        "It left Delhi at 17:40 hours IST (12:10 UTC).",
        "It opened at 5.40pm BST/4.40pm GMT.",
        "It fell in Accra at 2 pm local time — 1400 UTC — on Friday.",
        "The blast shook Seoul at 17:40 local time; 0840 UTC.",
        "It fell at 3:02am AEDT (16:02 UTC 5 Dec.).",
        "A quake: 38.3°N, 150.4°E\n\nOn July 3 at 17:53:03 UTC\n\nOn July 4 at 03:53:03 AM at epicenter",
        "He died in Rome at 5:20 a.m. local time (0320 UTC) on 3 June.",
    ],
)
def test_right_ones_hold(source: str) -> None:
    assert verdicts(source) == ["holds"]


@pytest.mark.parametrize(
    "source",
    [
        "It was 9 a.m. on Tuesday in Washington and 8 p.m. in Tokyo.",
        "The quake struck near Sendai at 13:40 local time (0540 UTC).",
        "He spoke at 10:30 BST (1130 UTC).",
        "The launch was at 0930 UTC (11:30 in London).",
        "Polls close at 8 pm EDT / 6 pm PDT.",
        "The vote is at noon Eastern (1700 GMT).",  # that is winter time
        "It began at 8:14 a.m. on Saturday in Seoul (23:14 UTC on Saturday).",
        "When it is noon in Tokyo, it is 5 p.m. on the same day in Honolulu.",
        "The meeting in Paris starts at 9:30 (2030 JST).",
        "On January 5, 2024, at 15:00 in Paris (13:00 GMT) he left.",
        "At 2 p.m. EST (2000 GMT) the senate met.",
        "The launch at 11 a.m. JST, or 9 p.m. CEST, was late.",
        "The launch at 2:15 a.m. New York time, or 8:15 a.m. BST, was late.",
        "The quake (7:39 a.m. local time, 0139 UTC) hit Jakarta.",
        "The ship left Tokyo at 6 a.m. (9 p.m. GMT the same day).",
        "They reached Berlin, about 930 km (580 miles) to the east of London, at 5 p.m. (1600 GMT).",
        "The plane was lost at 1:30 a.m. local time on 8 March 2014 (17:30 UTC, 8 March) over Malaysia.",
    ],
)
def test_wrong_ones_differ(source: str) -> None:
    assert verdicts(source) == ["differs"]


def test_a_standard_time_in_summer_may_be_meant_either_way() -> None:
    assert verdicts("At 2 p.m. EST (1800 GMT) the senate met.") == ["holds"]
    assert verdicts("At 2 p.m. EST (1900 GMT) the senate met.") == ["depends-on-endpoints"]
    assert verdicts("At 2 p.m. EST (1800 GMT) the senate met.", WINTER) == ["differs"]


def test_an_abbreviation_may_be_that_of_a_country_of_the_text() -> None:
    assert verdicts("In Nepal it shook at 11:56 NST (0611 UTC).") == ["depends-on-endpoints"]
    assert verdicts("In Nepal it shook at 11:56 NST (0711 UTC).") == ["differs"]


def test_no_date_is_told_that_the_text_does_not_have() -> None:
    (one,) = found("It left Nairobi at 02:00 (2300 GMT).", "")
    assert one.reason == "When it is 02:00 in Nairobi, it is 23:00 UTC the day before."


def test_gulf_time_may_be_that_of_dubai_or_of_bahrain() -> None:
    assert verdicts("The tanker was hit at 1400 Gulf time (1000 GMT).") == ["holds"]
    assert verdicts("The tanker was hit at 1400 Gulf time (1100 GMT).") == ["depends-on-endpoints"]
    assert verdicts("The tanker was hit at 1400 Gulf Standard Time (1100 GMT).") == ["differs"]


def test_a_bracket_before_both_times_is_no_part_of_the_statement() -> None:
    (first, second) = found("It came at 6:04 a.m. PDT (9:04 a.m. EDT / 13:04 UTC).")
    assert (first.quote[-1], second.quote) == (")", "9:04 a.m. EDT / 13:04 UTC")


def test_local_time_is_that_of_the_place_that_the_words_are_about() -> None:
    source = "The plane left Madrid at 23:50 local time (21:50 UTC) and came to Lima at 05:10 local time (10:10 UTC)."
    assert verdicts(source) == ["holds", "holds"]
    assert verdicts("Call at 11 a.m. JST or 9 p.m. CEST.") == ["in-doubt"]  # perhaps two calls
    # Berlin or Lima: right for one of them, wrong for both.
    two = "Two men, one in Berlin and one in Lima, heard it on the radio; that was at 05:10 local time ({utc})."
    assert verdicts(two.format(utc="03:10 UTC")) in (["holds"], ["depends-on-endpoints"])
    assert verdicts(two.format(utc="10:10 UTC")) in (["holds"], ["depends-on-endpoints"])
    assert verdicts(two.format(utc="07:10 UTC")) == ["in-doubt"]
    assert verdicts("He called at 05:10 local time (03:10 UTC).") == ["not-checkable"]


def test_local_time_is_that_of_the_place_of_the_text_where_it_is_right() -> None:
    """If the sentence names none. Where a firm has its seat, nothing need happen."""
    told = "A tanker was hit off the United Arab Emirates.\n\nIt had left Ras Tanura. It called at {} (1800 GMT)."
    (right,) = found(told.format("10 p.m. local time"), WINTER)
    assert (right.name, right.statement.ends[0].spots[0].country) == ("holds", "AE")
    assert verdicts(told.format("7 p.m. local time"), WINTER) == ["differs"]
    assert verdicts("The California-based firm will meet at 10 a.m. local time (1600 GMT).", WINTER) == [
        "not-checkable"
    ]


def test_a_time_without_a_zone_is_not_on_the_clock_that_the_other_names() -> None:
    for source in (
        "They landed in Kyrgyzstan at 9:30 p.m. (7:30 a.m. Kyrgyzstan time).",
        "They landed at 9:30 p.m. (7:30 a.m. local time) near Bishkek.",
    ):
        assert [each.statement.problem for each in found(source)] == [NO_PLACE]


def test_a_part_of_a_country_has_one_of_its_clocks() -> None:
    for source in (
        "Polls on Australia's east coast close at 6 p.m. (0800 GMT), in Western Australia at 6 p.m. (1000 GMT).",
        "Polls open at 8 a.m. in Russia's far east (2000 GMT), and close in Kaliningrad at 8 p.m. (1800 GMT).",
    ):
        assert verdicts(source) == ["holds", "holds"]
    assert verdicts("Polls on Australia's east coast close at 6 p.m. (0600 GMT).") != ["holds"]


def test_a_weekday_beside_one_time_may_be_tomorrow() -> None:
    source = "Polls in Ohio began to close at 7 p.m. ET (0000 GMT on Wednesday)."
    assert verdicts(source, "2024-11-05") == ["holds"]
    assert verdicts(source, "2024-10-29") == ["differs"]
    assert verdicts("Polls in Ohio closed at 7 p.m. ET (2300 GMT on Wednesday).", "2024-10-31") == ["holds"]


def test_what_is_told_elsewhere_may_make_a_time_right() -> None:
    for source in (
        "The first bus left at 8:46 a.m. EDT (1246 GMT), the second at 9:03 a.m. (1303 GMT).",
        "The Las Vegas Open Rally starts at 10 p.m. local time (0500 GMT).",
    ):
        assert set(verdicts(source)) == {"holds"}
    assert verdicts("The Las Vegas Open Rally starts at 10 p.m. local time (0400 GMT).") == ["not-checkable"]


@pytest.mark.parametrize(
    "source",
    [
        "Kyiv, an hour ahead of Warsaw, woke to sirens at 5 a.m. (0300 GMT) on 3 February 2026.",
        "Kyiv's mayor told Berlin at 5 a.m. (0300 GMT) on 3 February 2026 what had happened.",
        "They flew to Perth. The match begins there at 10:20 a.m. local time (0220 GMT), 1:20 p.m. in Sydney.",
        "Sirens were heard in Eilat, at the tip of the Red Sea, at 4:05 a.m. (0205 GMT) on 3 February 2026.",
    ],
)
def test_another_place_of_the_sentence_where_a_time_is_right_is_meant(source: str) -> None:
    assert verdicts(source, WINTER) == ["holds"]


@pytest.mark.parametrize(
    "source",
    [
        "In Warsaw at 5 a.m. (0300 GMT) on 3 February 2026, callers from Kyiv were heard.",
    ],
)
def test_a_place_right_beside_a_time_is_meant(source: str) -> None:
    assert verdicts(source) == ["differs"]


def test_a_place_of_a_later_sentence_is_not_certain() -> None:
    assert verdicts("Shops close at 10 p.m. (2100 GMT). A rule for Malta follows.") == ["in-doubt"]
    assert verdicts("A rule for Malta follows. Shops close at 10 p.m. (2100 GMT).") == ["differs"]


@pytest.mark.parametrize(
    "voyage", ["on its way from Jeddah in Saudi Arabia to Karachi, Pakistan", "bound for Karachi, Pakistan"]
)
def test_the_ends_of_a_voyage_are_not_where_it_happens(voyage: str) -> None:
    ship = f"The Liberia-flagged ship, {voyage}, was hit at 14:20 local time ({{}} UTC)."
    assert verdicts("A tanker burned off Aden in Yemen. " + ship.format("1120")) == ["holds"]
    assert verdicts("A tanker burned off Aden in Yemen. " + ship.format("1320")) == ["in-doubt"]
    assert verdicts(ship.format("1120")) != ["differs"]
    assert verdicts("A flight from Delhi to London landed at 14:20 local time (1320 GMT).") == ["holds"]


def test_a_place_whose_country_is_guessed_is_not_certain() -> None:
    assert verdicts("At Dunmore Abbey at 11 a.m. (1000 GMT) the queen of Japan spoke.") != ["differs"]


def test_a_time_beside_an_area_of_several_clocks_is_not_certain() -> None:
    source = "Kaliningrad votes until 8 p.m. (1800 GMT), Kamchatka until 8 p.m. (0800 GMT)."
    assert verdicts(source, "2026-11-11") == ["holds", "in-doubt"]


def test_two_times_in_parentheses() -> None:
    assert verdicts("Soldiers said late on Friday (about 2200 GMT, 11 p.m. in Niamey) that they would go.") == ["holds"]


def test_without_a_date_that_of_a_sentence_before_is_taken() -> None:
    dated = "On 6 February 2023 Gaziantep was hit. "
    for told in ("It struck at 04:17 TRT (01:17 UTC).", "It struck the town at 4:17 a.m. local time (0117 GMT)."):
        assert verdicts(dated + told, "") == ["holds"]
    assert verdicts(dated + "It struck at 04:17 TRT (02:17 UTC).", "") == ["differs"]
    assert verdicts("On 6 July 2023 it was hot. It fell on Bonn at 5 a.m. local time (0400 UTC).", "") != ["differs"]


def test_of_places_of_one_name_the_likeliest_clock_comes_first() -> None:
    (gaza,) = found("At 2 a.m. (2300 GMT) a blast shook Gaza.")
    assert gaza.name == "holds" and gaza.statement.ends[0].spots[0].time_zone == "Asia/Gaza"


def test_a_former_name_of_a_large_city_is_not_certain() -> None:
    assert verdicts("He was found in Salisbury at 4:15 p.m. (1515 GMT).") != ["differs"]
    assert verdicts("In Zimbabwe he was found in Salisbury at 4:15 p.m. (1515 GMT).") == ["differs"]
    assert verdicts("He was found in Bombay at 4:15 p.m. (1515 GMT).") == ["differs"]


def test_another_place_of_the_name_is_not_meant_without_need() -> None:
    assert verdicts("At noon (1900 GMT) the fair in Springfield opens.", WINTER) != ["holds"]


def test_a_journey_between_places_with_one_clock_is_no_statement() -> None:
    assert verdicts("The train leaves Paris at 9:30 (11:45 in Brussels).") == []
    assert verdicts("It is 9:30 in Paris (8:30 in London).") == ["holds"]
    assert verdicts("It is 9:30 in Paris (7:30 in London).") == ["differs"]


def test_an_abbreviation_means_the_clock_of_a_place_that_the_text_names() -> None:
    assert verdicts("The storm reached Brisbane at 9 p.m. AEST (1100 GMT).", WINTER) == ["holds"]
    assert verdicts("The storm reached Sydney at 9 p.m. AEST (1000 GMT).", WINTER) == ["holds"]


def test_who_says_it_is_the_place_if_the_text_has_no_other() -> None:
    assert verdicts("It begins at 7 a.m. local time (0130 GMT), India's foreign ministry said.") == ["holds"]
    assert verdicts("It begins at 7 a.m. local time (0400 GMT), India's foreign ministry said.") == ["not-checkable"]


def test_two_clocks_are_in_use_in_xinjiang() -> None:
    told = "The quake struck Kashgar at {} on Saturday (2107 GMT on Friday)."
    assert verdicts(told.format("5:07 a.m.")) == ["holds"]
    assert verdicts(told.format("3:07 a.m.")) == ["depends-on-endpoints"]
    assert verdicts(told.format("6:07 a.m.")) == ["in-doubt"]


def test_an_unknown_zone_is_not_taken_for_local_time() -> None:
    assert verdicts("The deadline in Paris is 23:59 AoE (11:59 UTC).") == ["not-checkable"]


def test_another_place_of_the_sentence_tells_which_of_several_clocks_is_meant() -> None:
    assert verdicts("The quake struck off Sulawesi in Indonesia at 18:02 local time (10:02 UTC).") == ["holds"]
    assert verdicts("The quake struck near Perth in Australia at 18:02 local time (10:02 UTC).") == ["holds"]
    assert verdicts("The quake struck near Perth in Australia at 18:02 local time (08:02 UTC).") == ["differs"]
    assert verdicts("The quake struck Australia at 18:02 local time (10:02 UTC).") == ["depends-on-endpoints"]


def test_ranges_are_compared_end_by_end() -> None:
    source = "The call came between 10 and 11 a.m. local time (0800 to {utc} UTC) in Paris."
    assert verdicts(source.format(utc="0900")) == ["holds", "holds"]
    assert verdicts(source.format(utc="1000")) == ["holds", "differs"]
    assert verdicts("The curfew runs from 10 p.m. (2000 GMT) to 5 a.m. (0300 GMT) in Rome.") == ["holds", "holds"]


def test_several_clocks_in_one_pair_of_parentheses() -> None:
    assert verdicts("The game starts at 8 p.m. ET (7 p.m. CT, 5 p.m. PT).") == ["holds", "holds"]


@pytest.mark.parametrize(
    "source",
    [
        "On Saturday he came to Paris at 8 p.m. (9 p.m. on weekends).",
        "Doors open at 7 p.m. (8 p.m. for guests) in London.",
        "The train left Paris at 9 a.m. and reached London at 6 p.m.",
        "Polls close at 7 p.m. in Lisbon and 8 p.m. in Madrid.",
        "The shift ran from 9 a.m. to 5 p.m. EDT.",
        "The plane left at 9 a.m. EDT and landed at 9 p.m. BST.",
        "He won 3:16 (4:20 in Paris).",
        "It was noon UTC. At 2 p.m. in Paris he left.",
        "At 0800 UTC (0800 GMT) he left.",
        "Polls close at 8 p.m. Eastern and 8 p.m. Pacific.",
    ],
)
def test_other_times_are_no_statement(source: str) -> None:
    assert verdicts(source) == []


def test_what_is_marked_and_its_ends() -> None:
    source = "A quake struck at 13:40 local time (0440 UTC) near Sendai."
    (one,) = found(source)
    assert source[one.statement.start : one.statement.end] == "13:40 local time (0440 UTC)"
    assert [(end.role, end.text, end.certain) for end in one.statement.ends] == [
        ("from", "Sendai", True),
        ("to", "UTC", True),
    ]


CITIES = {
    "Tokyo": 540,
    "Kathmandu": 345,
    "Mumbai": 330,
    "Lima": -300,
    "Nairobi": 180,
    "Brisbane": 600,
    "Honolulu": -600,
}
"""By how many minutes cities without summer time are ahead of UTC."""
FORMS = (
    "A quake struck {city} at {local} local time ({utc}).",
    "At {local} local time ({utc}) a quake struck {city}.",
    "It was {local} in {city} ({utc}) when it ended.",
    "In {city}, the vote ended at {local} ({utc}).",
    "A quake struck {city} at {utc} ({local} local time).",
    "A quake struck {city} at {local} local time, or {utc}.",
)


@given(
    st.sampled_from(sorted(CITIES)),
    st.sampled_from(FORMS),
    st.integers(0, 1439),
    st.sampled_from((0, 0, 60, -60, 120, 15)),
    st.sampled_from(("{h}:{m:02} {half}", "{hour:02}:{m:02}")),
    st.sampled_from(("{hour:02}{m:02} UTC", "{hour:02}:{m:02} GMT", "{h}:{m:02} {half} GMT")),
)
def test_a_true_time_holds_and_another_differs(
    city: str, form: str, minutes: int, off: int, local: str, utc: str
) -> None:
    def written(style: str, at: int) -> str:
        hour, minute = divmod(at % 1440, 60)
        return style.format(hour=hour, m=minute, h=hour % 12 or 12, half="a.m." if hour < 12 else "p.m.")

    there = written(local, minutes + CITIES[city] + off)
    source = form.format(city=city, local=there, utc=written(utc, minutes))
    assert verdicts(source) == ["differs" if off else "holds"], source


PIECES = [
    "13:40",
    " ",
    "noon",
    "9 a.m.",
    "14:28:33",
    " the previous day",
    " on January 5",
    " UTC",
    " EDT",
    " local time",
    "(",
    ")",
    " in Tokyo",
    ", ",
    " or ",
    "it is ",
    "Monday",
    ".",
]


@given(st.lists(st.sampled_from(PIECES), max_size=120), st.sampled_from((None, dt.date(2024, 7, 28))))
def test_any_text_is_read_in_time_that_grows_with_its_length(pieces: list[str], published: dt.date | None) -> None:
    source = "He said: " + "".join(pieces) * 3
    start = time.process_time()
    read(source, published)
    assert time.process_time() - start < 1 + 2e-3 * len(source)


def test_letters_of_a_zone_may_mean_its_standard_time_in_summer() -> None:
    """Storm bulletins keep AST all summer, also north of Bermuda, whose own clock is an hour ahead then."""
    text = "The storm was 90 miles south of Bermuda at 5 p.m. AST ({} UTC)."
    assert verdicts(text.format("2100")) == ["depends-on-endpoints"]
    assert verdicts(text.format("0300")) == ["differs"]


def test_a_place_in_the_name_of_an_event_tells_the_local_time() -> None:
    (one,) = found(
        "The Rio Olympics open soon. It starts at midnight BST on Saturday (8 p.m. local time).", "2016-08-01"
    )
    assert (one.name, one.reason) == (
        "holds",
        "When it is 00:00 in London on 6 August 2016, it is 20:00 in Rio de Janeiro the day before.",
    )


def test_a_bracket_of_another_kind_is_no_matter() -> None:
    assert verdicts("At 3 a.m. local time {1000 UTC) the hills of Los Angeles burned.") == ["holds"]


@pytest.mark.parametrize(
    "source",
    [
        "Docking: 22:03 GMT (27 July) / 00:03 CEST (28 July) / 07:03 Tokyo time\nIt went well.",
        "It left at 22:03 GMT on 27 July (0003 CEST on 28 July, 7:03 a.m. Tokyo time).",
        "It starts at 14:00 UTC. That's 10 a.m. in New York, 3 p.m. in London.",
    ],
)
def test_three_clocks_are_two_statements(source: str) -> None:
    assert verdicts(source) == ["holds", "holds"]


def test_a_place_with_another_clock_in_the_sentence_before_makes_nothing_right() -> None:
    source = "{} struck overnight. Kyiv and its region heard it soon after 2 a.m. local time (2200 GMT)."
    assert verdicts(source.format("Russia")) == ["differs"]
    assert verdicts(source.format("Hamas")) == ["differs"]  # no city of Hamm


def test_a_third_clock_in_the_brackets_is_as_certain_as_the_second() -> None:
    assert verdicts("It left at 10 p.m. EDT (7 p.m. PDT, 0200 GMT).") == ["holds", "holds"]
    assert verdicts("It left at 10 p.m. EDT (7 p.m. PDT, 0300 GMT).") == ["holds", "differs"]


def test_a_hyphen_between_two_hours_is_no_offset_from_utc() -> None:
    assert verdicts("It is open 10:00-11:00 AM ET (7-8 AM PT).") == ["holds", "holds"]
    assert verdicts("It is open 10:00-11:00 AM ET (6-7 AM PT).") == ["differs", "differs"]
