"""A time difference: its verdict by date and ends, its sentences and its exhibits."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims import between
from geo.claims.exhibits import Clocks, Facts, HoursChart
from geo.claims.kind import CheckedClaim, Verdict
from geo.claims.sentences import evidence, in_words
from geo.claims.verdicts import Comparison, Evidence
from geo.story.model import Article
from tests.claims.made import PLACES, Ends, article_with, ends, place, verdict_on, words_for, written
from tests.conftest import examples


def hours(stated: float, start: Ends, end: Ends, published: date = date(2024, 7, 28)) -> Verdict:
    return verdict_on({"kind": "time-difference", "stated": stated, "unit": "h", **ends(start, end)}, published)


def test_19_hours_hold_on_every_date() -> None:
    found = hours(19, "tokyo", "hawaii")
    assert found.first is not None
    assert (found.name, found.first.computed, found.first.on) == ("holds", 19, date(2024, 7, 28))
    assert (found.difference_percent, found.fitting) == (0, None)


def test_a_time_difference_has_no_sign() -> None:
    assert hours(19, "hawaii", "tokyo").name == "holds"


def test_minutes_count() -> None:
    assert hours(3.25, "tokyo", "kathmandu").name == "holds"
    assert hours(4, "tokyo", "kathmandu").name == "differs"


@pytest.mark.parametrize(
    ("stated", "published", "on_the_day", "fits_from"),
    [
        (13, date(2024, 7, 28), 13, date(2024, 3, 10)),
        (14, date(2024, 7, 28), 13, date(2024, 1, 1)),
        (13, date(2024, 1, 28), 14, date(2024, 3, 10)),
        (14, date(2024, 1, 28), 14, date(2024, 1, 1)),
        (14, date(2006, 7, 28), 13, date(2006, 1, 1)),
        (13, date(2006, 1, 28), 14, date(2006, 4, 2)),
    ],
)
def test_tokyo_to_washington_depends_on_the_date(
    stated: int, published: date, on_the_day: int, fits_from: date
) -> None:
    found = hours(stated, "tokyo", "washington", published)
    assert found.name == "depends-on-date"
    assert found.first is not None and found.fitting is not None
    assert (found.first.computed, found.first.on) == (on_the_day, published)
    assert (found.fitting.computed, found.fitting.on) == (stated, fits_from)
    assert found.difference_percent == pytest.approx((stated - on_the_day) / on_the_day * 100)


def test_the_date_comes_before_the_end_points() -> None:
    assert hours(14, ["tokyo", "seoul"], "washington").name == "depends-on-date"


def test_another_pair_that_fits_makes_a_time_difference_depend_on_its_end_points() -> None:
    found = hours(19, ["kathmandu", "tokyo"], "hawaii")
    assert found.name == "depends-on-endpoints"
    assert found.fitting is not None
    assert (found.fitting.start.id, found.fitting.end.id, found.fitting.computed) == ("tokyo", "hawaii", 19)


def test_equal_clocks_have_no_difference_in_percent() -> None:
    found = hours(1, "tokyo", "seoul")
    assert (found.name, found.difference_percent) == ("differs", None)


@pytest.mark.parametrize("published", [date(1000, 1, 1), date(9998, 12, 31)])
def test_a_time_difference_is_found_in_the_first_and_the_last_year(published: date) -> None:
    assert hours(19, "tokyo", "hawaii", published).first is not None


def test_clocks_that_change_on_one_date_at_two_hours_do_not_make_a_difference_depend_on_the_date() -> None:
    # New York's change an hour before Chicago's: 2 h in March and none in November, for an hour.
    assert hours(1, "washington", "chicago").name == "holds"
    assert hours(2, "washington", "chicago").name == "differs"


def test_between_two_places_a_time_difference_still_depends_on_the_date() -> None:
    claim, article = article_with({"kind": "time-difference", "stated": 14, "unit": "h", **ends("tokyo", "hawaii")})
    found = between(claim, article, "tokyo", "washington")
    assert found.name == "depends-on-date"
    assert found.fitting is not None
    assert (found.fitting.end.id, found.fitting.on) == ("washington", date(2024, 1, 1))


def compared(claim: CheckedClaim, article: Article) -> tuple[Comparison, ...]:
    return claim.comparisons(article)


def test_time_differences_are_compared_on_the_article_s_date() -> None:
    fields = {"kind": "time-difference", "unit": "h", "stated": 19, **ends("tokyo", ["hawaii", "seoul"])}
    found = compared(*article_with(fields | {"also_to": ["washington", "kathmandu"]}))
    assert [(comparison.end.id, comparison.computed, comparison.on) for comparison in found] == [
        ("seoul", 0, date(2024, 7, 28)),
        ("kathmandu", 3.25, date(2024, 7, 28)),
        ("washington", 13, date(2024, 7, 28)),
        ("hawaii", 19, date(2024, 7, 28)),
    ]


# --- the figure, to the minute


CITIES = (
    *PLACES,
    *(
        place(id_, (1.0, 2.0), zone)
        for id_, zone in {
            "apia": "Pacific/Apia",
            "pago-pago": "Pacific/Pago_Pago",
            "auckland": "Pacific/Auckland",
            "chatham": "Pacific/Chatham",
            "sydney": "Australia/Sydney",
            "delhi": "Asia/Kolkata",
            "london": "Europe/London",
            "dublin": "Europe/Dublin",
            "paris": "Europe/Paris",
        }.items()
    ),
)


def found(stated: object, start: Ends, end: Ends, unit: str = "h", **fields: object) -> Verdict:
    claim = {"kind": "time-difference", "stated": stated, "unit": unit, **ends(start, end), **fields}
    return verdict_on(claim, places=CITIES)


def judged(stated: object, start: Ends, end: Ends, unit: str = "h", **fields: object) -> tuple[str, str]:
    verdict = found(stated, start, end, unit, **fields)
    assert verdict.rule is not None
    assert verdict.rule in verdict.claim.rules
    return verdict.name, verdict.rule.id


@pytest.mark.parametrize(
    ("stated", "start", "end", "name"),
    [
        (19, "tokyo", "hawaii", "holds"),
        (18, "tokyo", "hawaii", "differs"),  # an hour off is 5.3 %, and wrong
        (20, "tokyo", "hawaii", "differs"),
        (19.02, "tokyo", "hawaii", "differs"),  # a minute off
        (13.5, "tokyo", "washington", "differs"),  # 13 and 14
        (3.25, "tokyo", "kathmandu", "holds"),  # Nepal: UTC+5:45
        (3, "tokyo", "kathmandu", "differs"),  # a quarter is left out
        (3.5, "tokyo", "kathmandu", "differs"),
        (6, "kathmandu", "utc", "differs"),
        (5.5, "kathmandu", "utc", "differs"),
        (5, "kathmandu", "utc", "differs"),
        (5, "delhi", "utc", "differs"),  # India: UTC+5:30
        (5.25, "delhi", "utc", "differs"),  # minutes are meant
        (0.75, "chatham", "auckland", "holds"),  # both have summer time
        (1, "chatham", "auckland", "differs"),
        (0.5, "chatham", "auckland", "differs"),
        (0, "tokyo", "seoul", "holds"),
        (0, "delhi", "kathmandu", "differs"),  # not the same time
        (0, "tokyo", "hawaii", "differs"),
        ([19, 20], "tokyo", "hawaii", "holds"),
        ([13, 14], "tokyo", "washington", "holds"),
        ([20, 21], "tokyo", "hawaii", "differs"),
    ],
)
def test_to_the_minute(stated: object, start: str, end: str, name: str) -> None:
    assert found(stated, start, end).name == name


@pytest.mark.parametrize(
    ("qualifier", "holding", "not_so"),
    [
        ("about", [18.5, 19, 19.5], [18, 20]),
        ("exactly", [19], [18.5, 19.5]),
        ("nearly", [19, 19.5, 20], [18.5, 20.5]),
        ("over", [12, 18], [19, 20]),
        ("at-least", [18, 19], [20]),
        ("under", [20, 24], [18, 19]),
        ("at-most", [19, 20], [18]),
    ],
)
def test_qualifiers(qualifier: str, holding: list[float], not_so: list[float]) -> None:
    assert {found(stated, "tokyo", "hawaii", qualifier=qualifier).name for stated in holding} == {"holds"}
    assert {found(stated, "tokyo", "hawaii", qualifier=qualifier).name for stated in not_so} == {"differs"}


@pytest.mark.parametrize(
    ("stated", "start", "end", "name"),
    [
        (5, "delhi", "utc", "holds"),  # 5:30
        (6, "delhi", "utc", "holds"),
        (5.5, "kathmandu", "utc", "holds"),  # 5:45
        (5, "kathmandu", "utc", "differs"),
        (1, "chatham", "auckland", "holds"),  # 0:45
        (0.5, "chatham", "auckland", "differs"),
        (0.5, "kathmandu", "delhi", "differs"),  # 0:15
        (0.5, "tokyo", "seoul", "differs"),
    ],
)
def test_about_is_half_an_hour_but_a_third_of_the_figure_at_most(
    stated: float, start: str, end: str, name: str
) -> None:
    assert found(stated, start, end, qualifier="about").name == name


def test_a_limit_may_hold_on_every_date_though_the_clocks_change() -> None:
    verdict = found(12, "tokyo", "washington", qualifier="over")
    assert (verdict.name, verdict.low, verdict.high) == ("holds", 13, 14)
    assert found(13, "tokyo", "washington", qualifier="over").name == "depends-on-date"


def test_any_number_can_be_told() -> None:
    assert written(in_words(found(10**11, "tokyo", "hawaii")).difference).startswith("99,999,999,981~h")


# --- the sense


@pytest.mark.parametrize(
    ("sense", "start", "end", "name", "rule"),
    [
        ("ahead", "tokyo", "hawaii", "holds", "every-date"),
        ("behind", "hawaii", "tokyo", "holds", "every-date"),
        ("behind", "tokyo", "hawaii", "differs", "sense"),
        ("ahead", "hawaii", "tokyo", "differs", "sense"),
    ],
)
def test_the_sense(sense: str, start: str, end: str, name: str, rule: str) -> None:
    assert judged(19, start, end, sense=sense) == (name, rule)


def test_a_reversed_sense_differs_whatever_the_number_and_the_qualifier() -> None:
    for stated in (1, 19, 40):
        for qualifier in ("", "about", "under", "at-most", "over"):
            assert judged(stated, "tokyo", "hawaii", sense="behind", qualifier=qualifier) == ("differs", "sense")


def test_the_same_time_is_neither_ahead_nor_behind() -> None:
    for sense in ("ahead", "behind"):
        assert found(0.5, "tokyo", "seoul", sense=sense, qualifier="about").name == "differs"
        assert found(1, "tokyo", "seoul", sense=sense, qualifier="at-most").name == "holds"


def test_a_sense_that_turns_with_the_seasons_depends_on_the_date() -> None:
    # New York is an hour ahead of Santiago de Chile's clocks in no month, level in some; Sydney is 2 h behind
    # Auckland, and 3 h for a week, as New Zealand puts its clocks forward first.
    assert found(2, "sydney", "auckland", sense="behind").name == "depends-on-date"
    assert found(2, "sydney", "auckland", sense="ahead").name == "differs"


STATED = st.sampled_from([0.25, 0.75, 1, 3, 3.25, 5, 5.5, 13, 14, 19, 24, 25])
IDS = st.sampled_from([city.id for city in CITIES if not city.id.startswith("origin")] + ["utc"])
QUALIFIERS = st.sampled_from(["", "about", "exactly", "nearly", "over", "at-least", "under", "at-most"])
DAYS = st.sampled_from([None, date(2024, 3, 20), date(2024, 7, 28), date(2011, 12, 30)])
SENSES = {"ahead": "behind", "behind": "ahead", "apart": "apart"}


def with_day(on: date | None) -> dict[str, object]:
    return {"on": on} if on else {}


@given(STATED, IDS, IDS, st.sampled_from(list(SENSES)), QUALIFIERS, DAYS, st.booleans())
@examples(150)
def test_reversed_ends_with_the_reversed_sense_have_the_same_verdict(
    stated: float, start: str, end: str, sense: str, qualifier: str, on: date | None, always: bool
) -> None:
    fields = {"qualifier": qualifier, "always": always, **with_day(on)}
    there = found(stated, start, end, sense=sense, **fields)
    back = found(stated, end, start, sense=SENSES[sense], **fields)
    assert (there.name, there.rule, there.low, there.high) == (back.name, back.rule, back.low, back.high)


@given(STATED, IDS, IDS, st.sampled_from(list(SENSES)), QUALIFIERS, DAYS)
@examples(150)
def test_units_do_not_change_verdicts(
    stated: float, start: str, end: str, sense: str, qualifier: str, on: date | None
) -> None:
    fields = {"sense": sense, "qualifier": qualifier, **with_day(on)}
    in_hours, in_minutes = found(stated, start, end, **fields), found(stated * 60, start, end, "min", **fields)
    assert (in_hours.name, in_hours.rule) == (in_minutes.name, in_minutes.rule)


# --- days


def test_a_claim_with_a_day_is_judged_on_that_day() -> None:
    # The United States put their clocks forward three weeks before Britain.
    for on, hours_apart in ((date(2024, 2, 1), 5), (date(2024, 3, 20), 4), (date(2024, 7, 28), 5)):
        assert judged(hours_apart, "washington", "london", on=on) == ("holds", "the-day")
        assert found(9 - hours_apart, "washington", "london", on=on).name == "differs"
    assert found(5, "washington", "london").name == "depends-on-date"


def test_the_verdict_of_a_day_says_when_it_would_hold() -> None:
    verdict = found(4, "washington", "london", on=date(2024, 7, 28))
    change = "Another date: it holds from 27 October 2024 until 2 November 2024."
    assert (verdict.name, verdict.claim.would_change(verdict)) == ("differs", change)


def test_what_holds_on_the_article_s_day_but_not_all_year_needs_a_day() -> None:
    verdict = found(5, "washington", "london")
    change = "If it is about 28 July 2024 alone, it holds."
    assert (verdict.name, verdict.claim.would_change(verdict)) == ("depends-on-date", change)


def test_always_is_refuted_by_the_last_date_on_which_it_is_so() -> None:
    verdict = found(4, "washington", "london", always=True)
    assert (verdict.name, verdict.fitting and verdict.fitting.on) == ("differs", date(2024, 10, 27))


def test_a_day_on_which_clocks_change() -> None:
    on = date(2024, 3, 10)
    noon, before, never = (found(hours, "washington", "london", on=on) for hours in (4, 5, 6))
    assert [verdict.name for verdict in (noon, before, never)] == ["holds", "depends-on-date", "differs"]
    assert (noon.low, noon.high) == (4, 5)
    for verdict in (noon, before, never):
        assert written(in_words(verdict).finding) == (
            "Washington to London: 4~h on 10 March 2024. "
            "Clocks were changed on that day: 5~h until 07:00 UTC, then 4~h."
        )


def test_the_date_that_never_was_in_apia() -> None:
    on = date(2011, 12, 30)
    verdict = found(25, "apia", "pago-pago", on=on)
    assert (verdict.name, verdict.low, verdict.high) == ("holds", 1, 25)
    assert "1~h until 10:00 UTC, then 25~h" in written(in_words(verdict).finding)
    assert found(1, "apia", "pago-pago", on=on).name == "depends-on-date"
    assert found(24, "apia", "pago-pago", on=on).name == "differs"


def test_a_day_ahead() -> None:
    for stated, unit in ((24, "h"), (1, "d"), (1440, "min")):
        assert found(stated, "apia", "pago-pago", unit, sense="ahead").name == "holds"
        assert found(stated, "apia", "pago-pago", unit, sense="behind").name == "differs"
        assert found(stated, "apia", "pago-pago", unit, sense="ahead", on=date(2011, 6, 1)).name == "differs"
    assert judged(1, "tokyo", "hawaii", "d", sense="ahead") == ("depends-on-reading", "dates")
    assert judged(1, "tokyo", "hawaii", "d", sense="behind") == ("differs", "sense")
    assert found(1, "tokyo", "london", "d", sense="ahead").name == "differs"
    assert found(24, "tokyo", "hawaii", sense="ahead").name == "differs"


# --- always


@pytest.mark.parametrize(
    ("stated", "start", "end", "name"),
    [
        (19, "tokyo", "hawaii", "holds"),
        (9, "tokyo", "utc", "holds"),
        (0.75, "chatham", "auckland", "holds"),
        (24, "apia", "pago-pago", "depends-on-date"),  # only since 2021
        (13, "tokyo", "washington", "differs"),
        (5, "washington", "london", "differs"),
        (3.25, "tokyo", "kathmandu", "depends-on-date"),  # Nepal changed to UTC+5:45 in 1986
        (3, "tokyo", "washington", "differs"),
    ],
)
def test_always(stated: float, start: str, end: str, name: str) -> None:
    assert found(stated, start, end, always=True).name == name


def test_always_says_since_when() -> None:
    assert in_words(found(24, "apia", "pago-pago", always=True)).finding == (
        "Apia to Pago-Pago: 24\N{NO-BREAK SPACE}h, on every date since 4 April 2021, but not always before."
    )
    verdict = found(24, "apia", "pago-pago", always=True)
    assert (verdict.low, verdict.high) == (0, 25)


# --- the other way round, and time zones


def test_clock_faces_without_the_date() -> None:
    for start, end in (("tokyo", "hawaii"), ("hawaii", "tokyo")):
        assert judged(5, start, end) == ("depends-on-reading", "clock-faces")
        assert found(5, start, end, sense="ahead").name == "differs"
        assert found(5, start, end, sense="behind").name == "differs"
    said = written(in_words(found(5, "hawaii", "tokyo", sense="ahead")).finding)
    assert said == "Hawaii is 19~h behind Tokyo, not ahead. The clock faces differ by 5~h, but the dates differ too."
    assert found(19, "washington", "london").name == "differs"  # nobody counts 5 hours as 19


@pytest.mark.parametrize(
    ("stated", "start", "end", "name"),
    [
        (19, "tokyo", "hawaii", "holds"),
        (5, "tokyo", "hawaii", "holds"),  # eastward
        (6, "tokyo", "hawaii", "differs"),
        (3, "tokyo", "kathmandu", "holds"),
        (4, "tokyo", "kathmandu", "holds"),
        (5, "tokyo", "kathmandu", "differs"),
        (14, "tokyo", "washington", "holds"),  # in summer too: standard time counts
        (13, "tokyo", "washington", "differs"),
        (0, "dublin", "london", "holds"),
        (1, "paris", "london", "holds"),
    ],
)
def test_time_zones_apart(stated: int, start: str, end: str, name: str) -> None:
    for on in (None, date(2024, 1, 28), date(2024, 7, 28)):
        assert judged(stated, start, end, "zones", **with_day(on)) == (name, "time-zones")


# --- UTC


def test_utc_is_an_end_but_not_a_place() -> None:
    claim, article = article_with({"kind": "time-difference", "stated": 9, "unit": "h", **ends("tokyo", "utc")})
    assert (claim.ends, claim.ends_as_written) == (None, ("tokyo", "utc"))
    assert claim.places_named["from"] == ("tokyo",)
    assert claim.places_named["to"] == ()
    assert [spell.difference for spell in claim.spells(article)] == [timedelta(hours=-9)]
    assert claim.exhibits(article, None)


# --- in words


def apart(stated: float, start: Ends, end: Ends) -> dict[str, object]:
    return {"kind": "time-difference", "stated": stated, "unit": "h", **ends(start, end)}


@pytest.mark.parametrize(
    ("fields", "stated", "computed", "finding"),
    [
        (apart(19, "tokyo", "hawaii"), "19~h", "19~h", "Tokyo to Hawaii: 19~h, on every date of 2024."),
        (
            apart(3.25, "tokyo", "kathmandu"),
            "3.25~h",
            "3:15~h",
            "Tokyo to Kathmandu: 3:15~h, on every date of 2024.",
        ),
        (
            apart(13, "tokyo", "washington"),
            "13~h",
            "13~h",
            "Tokyo to Washington: 13~h on 28 July 2024, but not on every date of 2024.",
        ),
        (
            apart(14, "tokyo", "washington"),
            "14~h",
            "13~h",
            "Tokyo to Washington: 13~h on 28 July 2024. "
            "On 1 January 2024, for example, Tokyo and Washington are 14 h apart.",
        ),
        (
            apart(19, ["kathmandu", "tokyo"], "hawaii"),
            "19~h",
            "15:45~h",
            "Kathmandu to Hawaii: 15:45~h on 28 July 2024. "
            "On 1 January 2024, for example, Tokyo and Hawaii are 19 h apart.",
        ),
        (apart(18.5, "tokyo", "hawaii"), "18.5~h", "19~h", "Tokyo to Hawaii: 19~h on 28 July 2024."),
    ],
)
def test_in_words(fields: dict[str, object], stated: str, computed: str, finding: str) -> None:
    words = words_for(fields)
    assert [written(text) for text in (words.stated, words.computed, words.finding)] == [stated, computed, finding]


def test_hours_without_a_date_are_refused() -> None:
    found = verdict_on(apart(19, "tokyo", "hawaii"))
    undated = Verdict(found.claim, "holds", 19.0, first=Comparison(PLACES[0], PLACES[1], 19.0))
    with pytest.raises(ValueError, match=r"^hours between two clocks are computed for a date$"):
        in_words(undated)


def test_the_data_are_the_time_zones() -> None:
    assert evidence(verdict_on(apart(19, "tokyo", "hawaii")))[1:] == [
        Evidence("Data", "Time zones Asia/Tokyo and Pacific/Honolulu, IANA time zone database.")
    ]


# --- what the opened row shows


def test_the_row_shows_the_difference_through_the_year_and_since_1970() -> None:
    claim, article = article_with(apart(14, "tokyo", "hawaii"))
    pair = (article.place_by_id["tokyo"], article.place_by_id["washington"])
    clocks, facts, year, history_ = claim.exhibits(article, pair)
    assert isinstance(clocks, Clocks) and isinstance(facts, Facts)
    assert [term for term, _text in facts.pairs] == ["Through 2024", "Since 1970"]
    assert written(facts.pairs[0][1]) == "14~h until 10 March 2024, 13~h until 3 November 2024, then 14~h."
    assert isinstance(year, HoursChart)
    assert isinstance(history_, HoursChart)
    assert [hours for _begins, _ends, hours in year.steps] == [14, 13, 14]
    assert (year.stated, history_.steps[0][0]) == (14, datetime(1970, 1, 1, tzinfo=UTC))
    assert year.title == "hours apart"


def dials(claim: CheckedClaim, article: Article) -> list[tuple[str, list[str]]]:
    clocks = claim.exhibits(article, None)[0]
    assert isinstance(clocks, Clocks)
    return [(written(said), [f"{each.name} {each.reading:%d %H:%M}" for each in each_]) for said, each_ in clocks.rows]


def test_both_clocks_are_shown_for_each_difference_of_the_year() -> None:
    claim, article = article_with(apart(19, "tokyo", "hawaii"))
    assert dials(claim, article) == [
        ("28 July 2024: 19~h apart; the article says 19~h", ["Tokyo 28 21:00", "Hawaii 28 02:00"])
    ]
    claim, article = article_with(apart(14, "tokyo", "washington"))
    assert dials(claim, article) == [
        ("28 July 2024: 13~h apart; the article says 14~h", ["Tokyo 28 21:00", "Washington 28 08:00"]),
        ("2 January 2024: 14~h apart; the article says 14~h", ["Tokyo 02 21:00", "Washington 02 07:00"]),
    ]
    # Of a day there is one difference.
    assert len(dials(*article_with(apart(14, "tokyo", "washington") | {"on": date(2024, 7, 1)}))) == 1


@pytest.mark.parametrize(("sense", "hours"), [("ahead", 19), ("behind", -19)])
def test_the_chart_of_a_sense_shows_when_it_is_reversed(sense: str, hours: float) -> None:
    claim, article = article_with(apart(19, "tokyo", "hawaii") | {"sense": sense})
    _clocks, _facts, year, _history = claim.exhibits(article, None)
    assert isinstance(year, HoursChart)
    assert (year.stated, [step[2] for step in year.steps]) == (19, [hours])
    assert year.title == f"hours {sense}"
    verdict = claim.check(article)
    assert claim.would_change(verdict) == ("" if sense == "ahead" else "With “ahead” it would hold.")


def test_a_difference_the_wrong_way_round_has_no_hours_too_many() -> None:
    found = verdict_on(apart(19, "tokyo", "hawaii") | {"sense": "behind"})
    assert (found.name, found.difference, found.difference_percent) == ("differs", None, None)
