"""A time that two dates of a text determine."""

import time

import pytest

from geo.extract.found import Statement
from geo.extract.kinds import interval
from tests.extract.reading import context, judged

ON = "2024-07-28"


def found(text: str, published: str = ON) -> list[Statement]:
    return list(interval.find(context(text, published)))


@pytest.mark.parametrize(
    ("text", "since", "until", "stated", "verdict"),
    [
        ("Ten days after 25 March, on 4 April, it left.", "2024-03-25", "2024-04-04", 10, "holds"),
        ("Ten days after 25 March, on 14 April, it left.", "2024-03-25", "2024-04-14", 10, "differs"),
        ("It left on 4 April, ten days after 25 March.", "2024-03-25", "2024-04-04", 10, "holds"),
        ("It left on 4 April (ten days after 25 March).", "2024-03-25", "2024-04-04", 10, "holds"),
        ("It left on 25 March, ten days before 4 April.", "2024-03-25", "2024-04-04", 10, "holds"),
        ("Two weeks after the 14 July parade, on 28 July, it shut.", "2024-07-14", "2024-07-28", 2, "holds"),
        ("Three years after the 2011 earthquake, in 2014, it opened.", "2011", "2014", 3, "holds"),
        ("Three years after the 2011 earthquake, in 2019, it opened.", "2011", "2019", 3, "differs"),
        ("A decade after 1999, in 2009, it shut.", "1999", "2009", 10, "holds"),
        ("On 3 May they met. Two days later, on 5 May, they signed.", "2024-05-03", "2024-05-05", 2, "holds"),
        ("On 3 May they met. Two days later, on 6 May, they signed.", "2024-05-03", "2024-05-06", 2, "differs"),
        ("Two weeks after the flood on 9 May, on 23 May, it shut.", "2024-05-09", "2024-05-23", 2, "holds"),
        ("Two weeks after the flood on 9 May, on 30 May, it shut.", "2024-05-09", "2024-05-30", 2, "differs"),
        ("It fell on 12 July, five weeks after it had opened on 7 June.", "2024-06-07", "2024-07-12", 5, "holds"),
        ("It fell on 12 July, three weeks after it had opened on 7 June.", "2024-06-07", "2024-07-12", 3, "differs"),
        ("It was opened on 3 May and was shut on 17 May, two weeks later.", "2024-05-03", "2024-05-17", 2, "holds"),
        ("It was opened on 3 May and was shut on 27 May, two weeks later.", "2024-05-03", "2024-05-27", 2, "differs"),
        ("The truce, signed on 28 June, collapsed 30 days later on 28 July.", "2024-06-28", "2024-07-28", 30, "holds"),
        ("The deal, signed on 28 June, collapsed 20 days later on 28 July.", "2024-06-28", "2024-07-28", 20, "differs"),
        ("Ten years after the 2014 flood it is dry.", "2014", ON, 10, "holds"),
        ("Six years to the day after it fell on 28 July 2018, it rose.", "2018-07-28", ON, 6, "holds"),
        ("The bridge, which was opened in 1883, is 141 years old.", "1883", ON, 141, "holds"),
        ("The two-week ban, which began on 14 July, ended on Sunday, 28 July.", "2024-07-14", ON, 2, "holds"),
        ("Born on 3 May 1950, she died on Friday at 74.", "1950-05-03", ON, 74, "holds"),
        ("Twenty years on from the 2004 flood, it is dry.", "2004", ON, 20, "holds"),
        ("The 45-day ban, which began on 1 June, ended on 16 July.", "2024-06-01", "2024-07-16", 45, "holds"),
        ("The 45-day ban, which began on 1 June, ended on 26 July.", "2024-06-01", "2024-07-26", 45, "differs"),
        ("It began on 1 June. The 45-day ban ended on 16 July.", "2024-06-01", "2024-07-16", 45, "holds"),
        ("The 30-day truce runs from 1 June to 1 July.", "2024-06-01", "2024-07-01", 30, "holds"),
        ("It was set up in 1998 and went bankrupt in 2023 after 25 years.", "1998", "2023", 25, "holds"),
        ("The two flights, on 4 May and 9 May, were five days apart.", "2024-05-04", "2024-05-09", 5, "holds"),
        ("They must agree by 27 August, 30 days from now.", ON, "2024-08-27", 30, "holds"),
        ("It began on 19 June. On the 40th day of the strike it rained.", "2024-06-19", ON, 40, "depends-on-reading"),
        ("The king, born on 3 March 1950, is 74.", "1950-03-03", ON, 74, "holds"),
        ("The president, 74, who was born in 1950, was ill.", "1950", ON, 74, "depends-on-reading"),
        ("The president, 64, who was born in 1950, was ill.", "1950", ON, 64, "differs"),
        ("Born in 1931, she died on Friday at the age of 83.", "1931", ON, 83, "differs"),
        ("Founded in 1924, it will mark its centenary in October.", "1924", "2024", 100, "holds"),
        ("In 1990 it fell. Ten years later, in 2000, it rose.", "1990", "2000", 10, "holds"),
        ("In 1990 it fell. Eight years earlier, in 1978, it rose.", "1978", "1990", 8, "differs"),
        ("It left on Sunday, seven days after it came. It came three days earlier on 25 July.",
         "2024-07-25", "2024-07-28", 3, "holds"),
        ("It was signed on 20 December, and sealed on 3 January, two weeks later.",
         "2023-12-20", "2024-01-03", 2, "holds"),
        ("It was founded in 1952, 72 years ago.", "1952", ON, 72, "holds"),
        ("It was founded 72 years ago, in 1952.", "1952", ON, 72, "holds"),
        ("It was founded 62 years ago, in 1952.", "1952", ON, 62, "differs"),
        ("She was president for eight years, from 2009 to 2017.", "2009", "2017", 8, "holds"),
        ("She served eight years as vice president from 2009 to 2017.", "2009", "2017", 8, "holds"),
        ("She served six years as vice president from 2009 to 2017.", "2009", "2017", 6, "differs"),
        ("The eight-year war (1980-1988) was long.", "1980", "1988", 8, "holds"),
        ("It lasted from 3 March to 5 April, 33 days.", "2024-03-03", "2024-04-05", 33, "holds"),
        ("It lasted 43 days, from 3 March to 5 April.", "2024-03-03", "2024-04-05", 43, "differs"),
        ("From 28 December to 4 January, seven days, it was shut.", "2023-12-28", "2024-01-04", 7, "holds"),
        ("Between 1990 and 2000, a period of ten years, it grew.", "1990", "2000", 10, "holds"),
        ("Her five-day visit from Monday 3 to Friday 7 June is over.",
         "2024-06-03", "2024-06-07", 5, "depends-on-reading"),
        ("In the 12 years since 2012 it has shrunk.", "2012", ON, 12, "holds"),
        ("John Doe (1950-2020) died aged 70.", "1950", "2020", 70, "depends-on-reading"),
        ("John Doe (1950-2020) died aged 60.", "1950", "2020", 60, "differs"),
        ("Mary Roe, born on 3 March 1950, is 74 years old.", "1950-03-03", ON, 74, "holds"),
        ("Mary Roe, born on 3 March 1950, is 64 years old.", "1950-03-03", ON, 64, "differs"),
        ("Mary Roe, 74, was born on 3 March 1950.", "1950-03-03", ON, 74, "holds"),
        ("Mary Roe was born in 1950 and died in 2001 at the age of 51.", "1950", "2001", 51, "depends-on-reading"),
        ("He has led it for 12 years, since 2012.", "2012", ON, 12, "holds"),
        ("Some 30 years after its founding in 1994, it shut.", "1994", ON, 30, "holds"),
        ("It is 55 years since the craft landed on 20 July 1969.", "1969-07-20", ON, 55, "holds"),
        ("The 2004 flood, 20 years ago, killed many.", "2004", ON, 20, "holds"),
        ("The drought of 2011-2016 lasted five years.", "2011", "2016", 5, "holds"),
        ("The bridge, built in 1924, is 100 years old.", "1924", ON, 100, "holds"),
        ("Founded in 1924, the club turns 100 this year.", "1924", ON, 100, "holds"),
        ("They married in 1974 and held their 50th anniversary.", "1974", "2024", 50, "holds"),
        ("Ben Roe (14 March 1879 – 18 April 1955) died at 76.", "1879-03-14", "1955-04-18", 76, "holds"),
        ("Ben Roe (14 March 1879 – 18 April 1955) died at 77.", "1879-03-14", "1955-04-18", 77, "differs"),
        ("He died on 18 April 1955, aged 76. He was born on 14 March 1879.", "1879-03-14", "1955-04-18", 76, "holds"),
        ("Ben Roe died on Friday at the age of 74. He was born in Hill Town, Kent, on 2 March 1950.",
         "1950-03-02", ON, 74, "holds"),
        ("Born: 14 March 1879. Died: 18 April 1955 (aged 76).", "1879-03-14", "1955-04-18", 76, "holds"),
        ("He ruled for 118 days from 12 April 2023 until his sudden death on 8 August 2023.",
         "2023-04-12", "2023-08-08", 118, "holds"),
        ("He was mayor for 17 years from 1970. He ran the town between 1970 and 1987.", "1970", "1987", 17, "holds"),
        ("The dam broke on 28 July 2004. Twenty years on, few talk of it.", "2004-07-28", ON, 20, "holds"),
        ("The dam broke on 3 May 1994. Thirty years have passed since.", "1994-05-03", ON, 30, "holds"),
        ("They were found on 9 May, six days after the flood. The river had risen on 3 May.",
         "2024-05-03", "2024-05-09", 6, "holds"),
        ("The crew landed today after 30 days at sea. They had left on 28 June.", "2024-06-28", ON, 30, "holds"),
        ("She has been in power for 38 years. She was made head on 3 May 1986.", "1986-05-03", ON, 38, "holds"),
        ("For the past 30 years it has been a school. It was made one in 1994.", "1994", ON, 30, "holds"),
        ("He left, 32 years after he joined the board. He was first elected in 1992.", "1992", ON, 32, "holds"),
        ("They lit it for its 50th birthday. The bridge had opened on 31 October 1974.", "1974", "2024", 50, "holds"),
        ("They lit it 50 years ago. The bridge had opened on 3 May 1974.", "1974-05-03", ON, 50, "holds"),
        ("Ann Roe: 38 years (3 May 1986 - present)", "1986-05-03", ON, 38, "holds"),
        ("It is 25 years since the renewal of the treaty between the two states and their neighbour in 1999.",
         "1999", ON, 25, "holds"),
        ("Between the flood of 6 May and the vote on 20 May lay two weeks.", "2024-05-06", "2024-05-20", 2, "holds"),
        ("The pact of 1950 ended in 1980, some 30 years after it was signed.", "1950", "1980", 30, "holds"),
        ("Ten days before the 7 August vote they are far apart.", ON, "2024-08-07", 10, "holds"),
        ("Born on 3 June 1978, she was 41 when she died on 2 May 2020.", "1978-06-03", "2020-05-02", 41, "holds"),
        ("Ann Roe: 3 May 1950 - 2 June 2024\n\nAnn Roe, who died in June aged 74, led it.",
         "1950-05-03", "2024-06-02", 74, "holds"),
        ("It began on 3 May and ended on 17 May with a feast, two weeks later.",
         "2024-05-03", "2024-05-17", 2, "holds"),
        ("It fell on 5 May 1999. It had stood for 110 years, since 1889.", "1889", "1999-05-05", 110, "holds"),
        ("The trial opened on 19 May and has lasted ten weeks.", "2024-05-19", ON, 10, "holds"),
        ("It was left on 1 July 1997 after 156 years of British rule, which began in 1841.",
         "1841", "1997-07-01", 156, "holds"),
        ("Ann Roe, who turns 80 on 1 December, was born in 1944.", "1944", "2024-12-01", 80, "depends-on-reading"),
        ("The singer, 74, was born on 3 May 1950.", "1950-05-03", ON, 74, "holds"),
        ("The singer, 64, was born on 3 May 1950.", "1950-05-03", ON, 64, "differs"),
        ("On 3 May 1990 it fell; 11 months later, on 3 April 1991, it rose.", "1990-05-03", "1991-04-03", 11, "holds"),
        ("In May 1990 it fell; 21 months later, on 3 April 1991, it rose.", "1990-05", "1991-04-03", 21, "differs"),
        ("It is the 100th day since he took office on 19 April.", "2024-04-19", ON, 100, "holds"),
        ("He left on Friday, 27 days after he was sworn in on 29 June.", "2024-06-29", "2024-07-26", 27, "holds"),
        ("It was the first visit in 14 years; the last was in 2010.", "2010", ON, 14, "holds"),
        ("Two weeks passed between the raid on 4 May and the reply on 18 May.", "2024-05-04", "2024-05-18", 2, "holds"),
        ("It began on 21 May, ended on 18 June and lasted 28 days.", "2024-05-21", "2024-06-18", 28, "holds"),
        ("It began on 21 May, ended on 18 June and lasted 29 days.",
         "2024-05-21", "2024-06-18", 29, "depends-on-reading"),
        ("Ten days remain until the vote of 7 August.", ON, "2024-08-07", 10, "holds"),
        ("He fell on 22 May 1963, three years after taking office on 20 May 1960.",
         "1960-05-20", "1963-05-22", 3, "holds"),
        ("He fell on 22 May 1963, less than two years after taking office on 20 May 1960.",
         "1960-05-20", "1963-05-22", 2, "differs"),
        ("His 38-year rule ended on Friday. He took power in 1986.", "1986", ON, 38, "holds"),
        ("She has been president of Togo for 38 years. She took power in 1986.", "1986", ON, 38, "holds"),
        ("The king reigned from 1760 to 1820, 50 years in all.", "1760", "1820", 50, "differs"),
        ("They marked the 50th anniversary of the 1974 landing.", "1974", "2024", 50, "holds"),
        ("On 4 July 2019, the fiftieth anniversary of the flight of 1969, they met.", "1969", "2019", 50, "holds"),
    ],
)  # fmt: skip
def test_an_interval(text: str, since: str, until: str, stated: int, verdict: str) -> None:
    (statement,) = found(text)
    assert [statement.fields[name] for name in ("since", "until", "stated")] == [since, until, stated]
    assert judged(statement) == verdict


@pytest.mark.parametrize(
    "text",
    [
        "In 2014, three years after the earthquake, it opened.",
        "It opened three years ago.",
        "They lit it for its 50th birthday. The bridge had opened on 31 October 1964.",
        "He led it for 23 years, from 1965-1973, 1985-1993 and from 1997-2004.",
        "He left, 30 years after he joined the board. He was first elected in 1992.",
        "She has been in power for 36 years. She was made head on 3 May 1986.",
        "He came in 1998 and left in 2010, two years later than he had planned.",
        "The 30-day notice, which began on 1 May, ended the dispute on 2 May.",
        "Born in 1931, he married at the age of 40.",
        "Born in 1948, he says the limit is 70.",
        "The town, which burned down in 1990 and 2003 and was flooded two years later, was rebuilt.",
        "She has eaten for 38 years. She was made head on 3 May 1986.",
        "The dam broke on 3 May 1994. Twenty years on, few talk of it.",
        "They were found on 9 May, five days after the flood. The river had risen on 3 May.",
        "He was mayor for 15 years from 1970. He ran the town between 1970 and 1987.",
        "The crew landed today after 33 days at sea. They had left on 28 June.",
        "He was jailed for three years on 5 May 2021.",
        "He worked five years in Rome and taught from 2009 to 2017.",
        "He served a ten-year sentence from 2001 to 2008.",
        "In the 5 years since 2007 it had shrunk.",
        "They will mark the 50th anniversary of the 1975 landing.",
        "It began on 3 May and ended on 17 May with a feast, three weeks later.",
        "It fell on 5 May 1999. It had stood for 90 years, since 1889.",
        "The trial opened on 19 May and has lasted nine weeks.",
        "It was the first visit in 24 years; the last was in 2010.",
        "From 1990 to 2000, five years in all, he was abroad.",
        "Three weeks passed between the raid on 4 May and the reply on 18 May.",
        "It began on 21 May, ended on 18 June and lasted 20 days.",
        "Nine days remain until the vote of 7 August.",
        "His 28-year rule ended on Friday. He took power in 1986.",
        "Between the flood of 6 May and the vote on 20 May lay three weeks.",
        "The pact of 1950 ended in 1980, some 20 years after it was signed.",
        "Nine days before the 7 August vote they are far apart.",
        "Ann Roe: 3 May 1950 - 2 June 2024\n\nAnn Roe, who wed in June aged 44, led it.",
        "In 1990 it fell in Rome, and in 1993 in Bari. Ten years later, in 2004, it rose.",
        "Two days later, on 6 May, they signed.",
        "On 3 May they met for two days.",
        "The bridge, built in 1924, is 90 years old.",
        "Some 20 years after its founding in 1994, it grew.",
        "The drought of 2011-2016 lasted six months.",
        "Two weeks after 3 May, July 4 was near.",
        "The two-year study of children from 2009 to 2017 is out.",
        "The 30-year record of storms from 1950 to 2020 is out.",
        "It has five years of data (1990-2000).",
        "John Doe (1950-2020) won at age 30.",
        "Born in 1950, she won at age 30.",
        "The 30-year-old flag, born in 1950, is gone.",
        '"In 1952, 40 years ago, it fell," he wrote.',
        "In 2010 it moved to Rome, and then to Bari. Two years later, in 2016, it shut.",
        "The 92-year-old man was hurt on 3 May 2001.",
        "Ten days in May, or 4 April.",
        "They may withdraw up to five weeks after August 1, when it starts.",
        "It hopes to sell more in the quarter to March 31 than a year ago.",
        "Yards will build less for a year from April 1.",
        "The debt, due between 1988 and 1991, over 15 years, is large.",
    ],
)
def test_what_is_no_interval_of_two_dates(text: str) -> None:
    assert found(text) == []


def test_many_years_since_a_year_are_those_between_the_two_years() -> None:
    (statement,) = found("His 38-year rule ended on Friday. He took power in 1986.", "2024-02-01")
    assert statement.fields["until"] == "2024"
    assert judged(statement) == "holds"


def test_without_the_date_of_the_article() -> None:
    assert found("It was founded in 1952, 72 years ago.", "") == []
    (statement,) = found("Ten days after 25 March 2024, on 4 April, it left.", "")
    assert statement.fields["until"] == "2024-04-04"
    assert found("Ten days after 25 March, on 4 April, it left.", "") == []


@pytest.mark.parametrize(
    "part", ["2 days after 3 May, ", "born in 1950, aged 7, ", "from 2001 to 2003 for 2 years ", "5 years later "]
)
def test_long_texts_take_no_longer_by_the_character(part: str) -> None:
    given = context(part * (30_000 // len(part)), ON)
    begin = time.process_time()
    list(interval.find(given))
    assert time.process_time() - begin < 200e-6 * len(given.source)
