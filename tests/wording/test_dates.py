"""Dates in words: short, exact, and never finer than they are known."""

import pytest

from timeline_app import wording
from timeline_app.model import Precision, When, edtf, moment
from timeline_app.model.when import within

WORDS = {
    "2020-07-19": "Sun 19 July 2020",
    "2020-01": "January 2020",
    "2020": "2020",
    "1911~": "c. 1911",
    "1984?": "perhaps 1984",
    "1984%": "perhaps c. 1984",
    "2004-06-11~": "c. 11 June 2004",
    "2004-06~-11": "c. 11 June 2004",
    "199X": "1990s",
    "14XX": "15th century",
    "19XX": "20th century",
    "20XX": "21st century",
    "11XX": "12th century",
    "00XX": "1st century",
    "-00XX": "1st century BCE",
    "-04XX": "5th century BCE",
    "1XXX": "2nd millennium",
    "-004X": "50–41 BCE",
    "XXXX": "an unknown year",
    "XXXX-12-XX": "December, an unknown year",
    "156X-12-25": "25 December in the 1560s",
    "1985-04-XX": "April 1985",
    "1985-XX": "1985",
    "1984-1X": "between 1 October and 31 December 1984",
    "-0043": "44 BCE",
    "-0043-03-15": "15 March 44 BCE",
    "0000": "1 BCE",
    "0079-08-24": "24 August 79 CE",
    "1066-10-14": "14 October 1066",
    "Y170000002": "170,000,002",
    "Y-17E7": "170,000,001 BCE",
    "1950S2": "c. 1950",
    "2019-05-03T10:15/2019-05-03T10:40": "3 May 2019, 10:15–10:40",
    "2019-05-03T10:15Z/2019-05-03T10:40Z": "3 May 2019, 10:15–10:40 UTC",
    "2019-05-03T10:15+02:00/2019-05-03T10:40Z": "3 May 2019, 10:15 UTC+02:00–10:40 UTC",
    "2019-05-03T22/2019-05-04T02": "3 May 2019, 22h – 4 May 2019, 02h",
    "2019-05-03T22:30/2019-05-05": "3 May 2019, 22:30 – 5 May 2019",
    "[2019-05-03T14:00..2019-05-03T16:30]": "3 May 2019, between 14:00 and 16:30",
    "[2019-05-03T23..2019-05-04T06]": "between 3 May 2019, 23h and 4 May 2019, 06h",
    "2019-05-03T10:15/..": "since 3 May 2019, 10:15",
    "../2019-05-03T10:15": "until 3 May 2019, 10:15",
    "{2004-05-03,2004-05-05,2004-05-09}": "3, 5 and 9 May 2004",
    "{2018-05-03,2018-06-07,2018-07-12}": "3 May, 7 June and 12 July 2018",
    "{1967-06,1967-07}": "June and July 1967",
    "[2019-05-03,2019-05-04]": "3 or 4 May 2019",
    "{2019-05-03T10:15,2019-05-04T11:00}": "3 May 2019, 10:15 and 4 May 2019, 11:00",
    "{2004-05-03..2004-05-05,2004-05-09}": "3–5 May 2004 and 9 May 2004",
    "2019-22": "summer 2019",
    "2019-32": "southern winter 2019",
    "2019-28": "winter 2019–20",
    "2019-24": "winter 2019–20",
    "1999-24": "winter 1999–2000",
    "2019-35": "Q3 2019",
    "2019-40": "first half of 2019",
    "2019-41~": "c. second half of 2019",
    "2019-37": "January–April 2019",
    "2020-07-21T15:00": "21 July 2020, 15:00",
    "2020-07-21T15:00:30": "21 July 2020, 15:00:30",
    "2020-07-21T15:00-04": "21 July 2020, 15:00 UTC−04",
    "2020-07-21T15:00Z": "21 July 2020, 15:00 UTC",
    "2004-05-03/2004-05-09": "3–9 May 2004",
    "2004-05-03/2004-06-09": "3 May – 9 June 2004",
    "2004-05-03/2005-05-09": "3 May 2004 – 9 May 2005",
    "2004-05/2004-07": "May–July 2004",
    "2004-05/2006-07": "May 2004 – July 2006",
    "2004-05/2004-07-03": "May 2004 – 3 July 2004",
    "1914/1918": "1914–1918",
    "-0048/-0043": "49–44 BCE",
    "-0004/0033": "5 BCE – 33 CE",
    "2004-06~/2004-08": "c. June 2004 – August 2004",
    "2019-21/2019-23": "spring 2019 – autumn 2019",
    "2004-05-03/2004-05-03": "3 May 2004",
    "1985/..": "since 1985",
    "1985-04-12/": "from 12 April 1985",
    "../1985": "until 1985",
    "/1985-04": "until April 1985",
    "[2020-01-03..2020-02-10]": "between 3 January and 10 February 2020",
    "[2004-05-03..2004-05-09]": "between 3 and 9 May 2004",
    "[2019-12-30..2020-01-02]": "between 30 December 2019 and 2 January 2020",
    "[1990..1995]": "between 1990 and 1995",
    "[2020-01..2020-03]": "between January and March 2020",
    "[2020-01-02..]": "after 1 January 2020",
    "[..2019-12-31]": "before 1 January 2020",
    "[..1984]": "before 1985",
    "[..0000]": "before 1 CE",
    "[1760-01..]": "after December 1759",
    "[1760-12..]": "after November 1760",
    "[201X..]": "2010s or later",
    "[..1984~]": "c. 1984 or earlier",
    "[1667,1668,1670..1672]": "1667, 1668 or 1670–1672",
    "{1667,1668,1670..1672}": "1667, 1668 and 1670–1672",
    "{1960,1961-12}": "1960 and December 1961",
    "[1760-01,1760-12..]": "January 1760 or December 1760 or later",
    "{..1984}": "1984 or earlier",
    "[1901,1903,1905,1907,1909,1911,1913]": "between 1901 and 1913",
}


@pytest.mark.parametrize("text", WORDS)
def test_dates_in_words(text):
    assert wording.in_words(edtf.parse(text)) == WORDS[text]


def test_the_weekday_can_be_left_out():
    assert wording.in_words(edtf.parse("2020-07-19"), weekday=False) == "19 July 2020"


def test_no_date():
    assert wording.in_words_or(None) == "no date"
    assert wording.in_words_or(None, "undated") == "undated"
    assert wording.in_words_or(edtf.parse("2020")) == "2020"
    nothing = edtf.from_bounds(moment.DISTANT_PAST, moment.DISTANT_FUTURE)
    assert wording.in_words(nothing) == "no date"


def test_a_week_is_told_by_its_first_day():
    first = moment.at(2004, 1, 12)
    text = "[2004-01-12..2004-01-18]"
    assert (
        wording.in_words(within(first, first + 7 * moment.DAY - 1, Precision.WEEK, text))
        == "week of 12 January 2004"
    )


def test_an_hour_is_no_minute():
    first = moment.at(2020, 7, 21, 15)
    when = within(first, first + 3_599, Precision.HOUR, "2020-07-21T15:00:00")
    assert wording.in_words(when) == "21 July 2020, 15h"


def test_bounds_without_text_are_told_too():
    first, last = moment.at(2020, 1, 3), moment.at(2020, 2, 11) - 1
    when = When(first, last, first, last, Precision.INTERVAL, "", approximate=True)
    assert wording.in_words(when) == "between c. 3 January 2020 and c. 10 February 2020"
    assert wording.in_words(within(first, last, Precision.INTERVAL, "not EDTF")).startswith(
        "3 Jan"
    )


BOUNDS = {
    "2020-01": "1–31 January 2020",
    "2020-07-19": "19 July 2020",
    "2020-07-19T15:00": "19 July 2020, 15:00",
    "1911~": "1 January – 31 December 1911",
    "2004-06~/2004-08": "start 1–30 June 2004, end 1–31 August 2004",
    "1985/..": "start 1 January – 31 December 1985, no end",
    "../1985": "no start, end 1 January – 31 December 1985",
    "1985-04-12/": "start 12 April 1985, end 12 April 1985 or later",
    "[..1984]": "31 December 1984 or earlier",
    "[2020-01-02..]": "2 January 2020 or later",
    "-0043": "1 January – 31 December 44 BCE",
    "2019-24": "1 December 2019 – 29 February 2020",
}


@pytest.mark.parametrize("text", BOUNDS)
def test_bounds_in_words(text):
    assert wording.bounds_in_words(edtf.parse(text)) == BOUNDS[text]
