"""The head of a row: a date, a range, a clock time, a ditto mark."""

import pytest

from timeline_app.records import heads


def head(text):
    return next(heads.read(text, 0, len(text)), None)


def told(text):
    found = head(text)
    ends = [point and (point.year, point.month, point.day) for point in (found.first, found.last)]
    return (*ends, text[found.end :].strip())


@pytest.mark.parametrize(
    ("text", "first", "last", "rest"),
    [
        ("1866–68 Built", (1866, None, None), (1868, None, None), "Built"),
        ("1866 to 1872 Built", (1866, None, None), (1872, None, None), "Built"),
        ("May 3–5 Rain", (None, 5, 3), (None, 5, 5), "Rain"),
        ("3 May to 5 June 1911 Rain", (1911, 5, 3), (1911, 6, 5), "Rain"),
        ("3-5 May 1911 Rain", (1911, 5, 3), (1911, 5, 5), "Rain"),
        ("May 1911 - June 1912 Rain", (1911, 5, None), (1912, 6, None), "Rain"),
        ("1.3.1995 - 4.5.1996 Clerk", (1995, 3, 1), (1996, 5, 4), "Clerk"),
        ("May 1911 – 1913 Clerk", (1911, 5, None), (1913, None, None), "Clerk"),
        ("3 May 1911 – 1913 Clerk", (1911, 5, 3), (1913, None, None), "Clerk"),
        ("3 May 1911 – 5 Rain", (1911, 5, 3), (1911, 5, 5), "Rain"),
        ("3 – 5 June Rain", (None, 6, 3), (None, 6, 5), "Rain"),
        ("30 April – 2 May 1911 Rain", (1911, 4, 30), (1911, 5, 2), "Rain"),
        ("1866 Built", (1866, None, None), None, "Built"),
        # No range begins on a day that its year has not.
        ("29 February – 3 March 1912 Rain", (1912, 2, 29), (1912, 3, 3), "Rain"),
        ("29 February – 3 March 1911 Rain", (None, 2, 29), None, "– 3 March 1911 Rain"),
        # No range goes backwards.
        ("1868–66 Built", (1868, None, None), None, "–66 Built"),
        ("May 5–3 Rain", (None, 5, 5), None, "–3 Rain"),
    ],
)
def test_a_range_gives_each_end_what_only_the_other_says(text, first, last, rest):
    assert told(text) == (first, last, rest)


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [("c. 1961 Shed", "about"), ("about 1961 Shed", "about"), ("before 1961 Shed", "before"),
     ("after 1961 Shed", "after"), ("1961 Shed", "")],
)  # fmt: skip
def test_what_loosens_a_date(text, qualifier):
    assert head(text).qualifier == qualifier


def test_a_part_of_a_decade():
    found = head("early 1950s – School")
    assert (found.part, found.first.is_decade) == ("early", True)


@pytest.mark.parametrize(
    "text", ["1.3.95 onwards Clerk", "2011 – present Clerk", "09/2016 - today: Head"]
)
def test_what_goes_on_is_open(text):
    assert head(text).is_open
    assert head(text).last is None


@pytest.mark.parametrize("text", ['"  Rain', "ditto Rain", "do. Rain", "″\tRain", "”: Rain"])
def test_a_ditto_mark(text):
    assert head(text).is_ditto


@pytest.mark.parametrize(
    ("text", "clock", "end"),
    [
        ("14/02/2017 07:35 Seen", "07:35", ""),
        ("14/02/2017 0735 Seen", "07:35", ""),
        ("14/02/2017, 7:35 pm Seen", "19:35", ""),
        ("14/02/2017 at 12:05 am Seen", "00:05", ""),
        ("14/02/2017 noon Seen", "12:00", ""),
        ("14/02/2017T07:35:10 Seen", "07:35:10", ""),
        ("14/02/2017 07:35–08:10 Seen", "07:35", "08:10"),
        ("22:10 Alarm", "22:10", ""),
        ("10:15 UTC Alarm", "10:15", ""),
        ("0935 hrs Alarm", "09:35", ""),
        ("24:00 Alarm", "24:00", ""),
        ("14/02/2017 25:10 Seen", "", ""),
        ("14/02/2017 13:10 pm Seen", "", ""),
    ],
)
def test_a_clock_is_read_with_its_day_or_alone(text, clock, end):
    found = head(text)
    assert (found.clock if found else "", found.end_clock if found else "") == (clock, end)


def test_a_time_with_a_point_is_one_only_beside_others():
    found = next(one for one in heads.read("11.40 Rain", 0, 10) if one.clock)
    assert found.is_dotted
    found = next(one for one in heads.read("9 a.m. Rain", 0, 11) if one.clock)
    assert (found.clock, found.is_dotted) == ("09:00", False)
    found = next(one for one in heads.read("0705 Rain", 0, 9) if one.clock)
    assert (found.clock, found.is_dotted) == ("07:05", True)


@pytest.mark.parametrize("text", ["Rain fell", "", "—", "12:99 Rain", "31/31/1997 x"])
def test_what_is_no_head(text):
    found = head(text)
    assert found is None or not (found.is_full or found.clock)


def test_a_number_alone_is_bare():
    assert head("24 Rain").is_bare
    assert not head("24 May Rain").is_bare
    assert head("24 May 1911 Rain").is_full
