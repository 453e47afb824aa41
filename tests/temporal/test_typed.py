"""What people type into a date field: what it means, what it may mean, and why it is refused."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import temporal, wording
from timeline_app.model import Precision, edtf, moment
from timeline_app.readers.days import find_days
from timeline_app.temporal.typed import Typed, read_metadata, read_typed

# No test asserts a duration: a busy machine is no bug.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

TYPED = {
    # days
    "2020-07-19": "2020-07-19",
    "3 May 2004": "2004-05-03",
    "3rd May, 2004": "2004-05-03",
    "the 3rd of May 2004": "2004-05-03",
    "3-May-2004": "2004-05-03",
    "May 3, 2004": "2004-05-03",
    "May 3rd 2004.": "2004-05-03",
    "Sept. 11, 2001": "2001-09-11",
    "Sunday, 19 July 2020": "2020-07-19",
    "Sun 19 July 2020": "2020-07-19",
    "2004, May 3": "2004-05-03",
    "22/07/2020": "2020-07-22",
    "07/22/2020": "2020-07-22",
    "5/5/2020": "2020-05-05",
    "12.5.2004": "2004-05-12",
    "2020/07/22": "2020-07-22",
    "2020.7.2": "2020-07-02",
    "20200722": "2020-07-22",
    "15 March 44 BC": "-0043-03-15",
    "24 August 79 AD": "0079-08-24",
    "on 3 May 2004": "2004-05-03",
    # clock times
    "21 July 2020, 15:00": "2020-07-21T15:00",
    "21 July 2020 at 3 pm": "2020-07-21T15:00",
    "21 July 2020 12:30 a.m.": "2020-07-21T00:30",
    "15:00:30 on 21 July 2020": "2020-07-21T15:00:30",
    "2020-07-21T15:00Z": "2020-07-21T15:00Z",
    # months, seasons, quarters, halves
    "May 2020": "2020-05",
    "may of 2020": "2020-05",
    "Sept 2018": "2018-09",
    "2020 May": "2020-05",
    "05/2020": "2020-05",
    "in January 1911": "1911-01",
    "summer 2019": "2019-22",
    "the fall of 1989": "1989-23",
    "winter 2019–20": "2019-24",
    "Q3 2019": "2019-35",
    "2019 Q3": "2019-35",
    "third quarter of 2019": "2019-35",
    "first half of 2019": "2019-40",
    "H2 2019": "2019-41",
    # years and more
    "2020": "2020",
    "1066": "1066",
    "the year 1200": "1200",
    "44 BC": "-0043",
    "44 BCE": "-0043",
    "AD 79": "0079",
    "79 CE": "0079",
    "1990s": "199X",
    "the 1920's": "192X",
    "40s BC": "[-0048..-0039]",
    "60s AD": "006X",
    "20 Feb 1556/7": "1557-02-20",
    "February 11, 1731/32": "1732-02-11",
    "Feb 1699/1700": "1700-02",
    "5 November 1688 O.S.": "1688-11-05",
    "23 April 1616 (New Style)": "1616-04-23",
    "5 December (16 December) 1718": "1718-12-16",
    "INT 17 APR 1917 (Easter Tuesday)": "1917-04-17",
    "BET 9 AND 10 OCT 1910": "[1910-10-09..1910-10-10]",
    "ABT 1801": "1801~",
    "EST 1755": "1755~",
    "CAL 1755": "1755~",
    "BEF 12 MAR 1801": "[..1801-03-11]",
    "TO 1804": "/1804",
    "@#DJULIAN@ 15 FEB 1643/44": "1644-02-15",
    "May ?? 1985": "1985-05",
    "?? May 1985": "1985-05",
    "00 May 1985": "1985-05",
    "1985-05-00": "1985-05",
    "1985-??-??": "1985",
    "00/05/1985": "1985-05",
    "May/June 1985": "[1985-05,1985-06]",
    "1?54": "1X54",
    "201?": "201X",
    "18--": "18XX",
    "186-": "186X",
    "Q1-2025": "2025-33",
    "2012-11-02 04:16:13 PM EST": "2012-11-02T16:16:13",
    "22/07/55": "1955-07-22",
    "31-Dec-99": "1999-12-31",
    "May '04": "2004-05",
    "19th century": "18XX",
    "the nineteenth century": "18XX",
    "5th century BC": "-04XX",
    "2nd millennium BC": "-1XXX",
    # doubt
    "c. 1911": "1911~",
    "c.1911": "1911~",
    "circa May 1911": "1911-05~",
    "on or about 3 May 2004": "2004-05-03~",
    "about 3 May 2004": "2004-05-03~",
    "1990s or so": "199X~",
    "perhaps 1984": "1984?",
    "1984?": "1984?",
    "1984 (?)": "1984?",
    "perhaps c. 1984": "1984%",
    "probably in May 1984": "1984-05?",
    # parts
    "early March 2020": "[2020-03-01..2020-03-10]",
    "mid-May 2004": "[2004-05-11..2004-05-20]",
    "late February 2020": "[2020-02-21..2020-02-29]",
    "early 2019": "[2019-01..2019-04]",
    "the middle of 2019": "[2019-05..2019-08]",
    "the end of 2019": "[2019-09..2019-12]",
    "early 1990s": "[1990..1993]",
    "mid-1990s": "[1994..1996]",
    "late 1990s": "[1997..1999]",
    "early 19th century": "[1800..1833]",
    "late 19th century": "[1867..1899]",
    "first half of the 19th century": "[1800..1849]",
    "second half of May 2004": "[2004-05-16..2004-05-31]",
    "perhaps early March 2020": "[2020-03-01?..2020-03-10?]",
    "3 May 2004 (approx.)": "2004-05-03~",
    "20th c.": "19XX",
    # what the grammar of texts knows
    "Christmas Day 2019": "2019-12-25",
    "Easter 2019": "2019-04-21",
    "New Year's Eve 1999": "1999-12-31",
    "the week of 3 May 2004": "[2004-05-03..2004-05-09]",
    "the morning of 3 May 2004": "2004-05-03",
    # other languages
    "12 mars 2019": "2019-03-12",
    "5. März 2019": "2019-03-05",
    "3 de mayo de 2019": "2019-05-03",
    "marca 2019": "2019-03",
    # how tables of facts write it
    "08/??/1999": "1999-08",
    "<06/15/1997": "[..1997-06-14]",
    "> 3 May 2004": "[2004-05-04..]",
    "2019/20": "2019/2020",
    "2004 to date": "2004/..",
    "Jan 2020 – present": "2020-01/..",
    # one side only
    "1943 or earlier": "[..1943]",
    "1943 or later": "[1943..]",
    "before 1911": "[..1910]",
    "before 3 May 2004": "[..2004-05-02]",
    "after 3 May 2004": "[2004-05-04..]",
    "after c. 1911": "[1912~..]",
    "by 3 May 2004": "[..2004-05-03]",
    "not before May 2004": "[2004-05..]",
    "since 2004": "2004/..",
    "from May 2004 onwards": "2004-05/..",
    "until May 2004": "/2004-05",
    # two ends
    "between 3 and 9 May 2004": "[2004-05-03..2004-05-09]",
    "between 3 March 99 CE and 5 May 120 CE": "[0099-03-03..0120-05-05]",
    "between 3 May and 9 June 2004": "[2004-05-03..2004-06-09]",
    "between May 3 and 9, 2004": "[2004-05-03..2004-05-09]",
    "between 1990 and 1995": "[1990..1995]",
    "between the 5th and 4th centuries BC": "[-04XX..-03XX]",
    "3–9 May 2004": "2004-05-03/2004-05-09",
    "3-9 May 2004": "2004-05-03/2004-05-09",
    "3 to 9 May 2004": "2004-05-03/2004-05-09",
    "from 3 May to 9 June 2004": "2004-05-03/2004-06-09",
    "May 3–9, 2004": "2004-05-03/2004-05-09",
    "May 3 to June 9, 2004": "2004-05-03/2004-06-09",
    "May–July 2004": "2004-05/2004-07",
    "May 2004 – June 2005": "2004-05/2005-06",
    "Aug–Sept 2018": "2018-08/2018-09",
    "1914–1918": "1914/1918",
    "1914-18": "1914/1918",
    "1910–12": "1910/1912",
    "49–44 BC": "-0048/-0043",
    "c. 1911 – 1914": "1911~/1914",
    "c. 1911–14": "1911~/1914~",
    "1 or 2 May 2004": "[2004-05-01,2004-05-02]",
    "1911 or 1912": "[1911,1912]",
    "2004-06~/2004-08": "2004-06~/2004-08",
    "[1667,1668,1670..1672]": "[1667,1668,1670..1672]",
}


@pytest.mark.parametrize("text", TYPED)
def test_what_people_type(text):
    typed = read_typed(text)
    assert typed.problem == ""
    assert typed.when is not None
    assert typed.when.edtf == TYPED[text]
    assert edtf.parse(typed.when.edtf).iso_bounds == typed.when.iso_bounds
    assert typed.words


REFUSED = {
    "yesterday": "counts from",
    "2 days ago": "“ago”",
    "last week": "“last”",
    "next Monday": "“next”",
    "today": "“today”",
    "this year": "“this”",
    "in three weeks": "“weeks”",
    "Monday": "weekday alone",
    "on Friday": "weekday alone",
    "3 May": "Which year",
    "May": "Which year",
    "May 3rd": "Which year",
    "3/5": "Which year",
    "99": "Which century",
    "the 90s": "Which century",
    "31 February 2019": "28 days",
    "30 Feb 2020": "29 days",
    "31/06/2019": "30 days",
    "2019-02-30": "28 days",
    "13/13/2019": "no month 13",
    "2019-13-01": "no month 13",
    "1985-04-12T25:00:00": "No date",
    "21 July 2020, 25:00": "clock time",
    "21 July 2020, 13 pm": "o'clock",
    "Friday 3 May 2004": "was a Monday",
    "9 May 2004 to 3 May 2004": "comes before",
    "between 1995 and 1990": "comes before",
    "0 BC": "no year 0",
    "hello": "No date",
    "hello 2019 world": "No date",
    "10:30": "No date",
    "'04": "four digits",
    "the nineties": "No date",
    "turn of the century": "No date",
    "1600000000": "No date",
    "x" * 1_000: "too long",
}


@pytest.mark.parametrize("text", REFUSED, ids=lambda text: text[:30])
def test_what_is_refused_and_why(text):
    typed = read_typed(text)
    assert typed.when is None
    assert typed.alternatives == ()
    assert REFUSED[text] in typed.problem


@pytest.mark.parametrize("text", ["12/03/55", "03-12-30", "05/06/29", "01.02.99"])
def test_text_header_and_field_agree_on_short_years(text):
    (first,) = temporal.find(f"He came on {text}.")
    read = {first.when.edtf, *(when.edtf for when in first.alternatives)}
    (header,) = find_days(text)
    typed = read_typed(text)
    assert {when.edtf for when in header.readings} >= read
    assert {when.edtf[:4] for when in header.readings} == {found[:4] for found in read}
    asked = [typed.when] if typed.when else typed.alternatives
    assert {when.edtf for when in asked} >= read


def test_nothing_typed_is_no_problem():
    assert read_typed("  ") == Typed(None)


@pytest.mark.parametrize("text", ["undated", "no date", "n.d.", "Unknown", "?"])
def test_no_date_can_be_typed(text):
    assert read_typed(text) == Typed(None, words="no date")


def test_day_and_month_that_could_change_places_are_both_given():
    typed = read_typed("03/04/2019")
    assert typed.when is None
    assert [when.edtf for when in typed.alternatives] == ["2019-04-03", "2019-03-04"]
    assert "3 April 2019 or 4 March 2019" in typed.problem


@pytest.mark.parametrize(("day_first", "expected"), [(True, "2019-04-03"), (False, "2019-03-04")])
def test_a_known_order_settles_it(day_first, expected):
    typed = read_typed("03/04/2019", day_first=day_first)
    assert typed.when.edtf == expected
    assert typed.alternatives == ()


def test_a_span_can_be_open_to_two_readings_as_well():
    typed = read_typed("03/04/2019 - 05/04/2019")
    assert [when.edtf for when in typed.alternatives] == [
        "2019-04-03/2019-04-05",
        "2019-03-04/2019-05-04",
    ]
    assert read_typed("22/04/2019 - 05/05/2019").when.edtf == "2019-04-22/2019-05-05"


def test_the_format_wins_over_two_years_but_says_so():
    typed = read_typed("2004-06")
    assert typed.when.edtf == "2004-06"
    assert [when.edtf for when in typed.alternatives] == ["2004/2006"]
    assert typed.words == "June 2004 (1–30 June 2004), or 2004–2006"
    assert read_typed("2020-07").alternatives == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2020-07-19", "Sun 19 July 2020"),
        ("May 2020", "May 2020 (1–31 May 2020)"),
        ("3–9 May 2004", "3–9 May 2004"),
        ("c. 1911", "c. 1911 (1 January – 31 December 1911)"),
        ("before 1911", "before 1911 (31 December 1910 or earlier)"),
    ],
)
def test_the_reading_is_echoed_in_words_and_bounds(text, words):
    assert read_typed(text).words == words


def test_a_time_to_the_minute_is_not_a_second():
    assert read_typed("21 July 2020, 15:00").when.precision is Precision.MINUTE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-07-22T00:51:00+05:30", "2020-07-22"),
        ("2020-07-22 00:51", "2020-07-22"),
        ("20200722T101010Z", "2020-07-22"),
        ("Mon, 6 Jan 2020 10:00:00 +0000", "2020-01-06"),
        ("Wed Jul 22 10:00:00 2020", "2020-07-22"),
        ("D:20200722005100+05'30'", "2020-07-22"),
        ("2020:07:22 10:00:00", "2020-07-22"),
        ("July 2020", "2020-07"),
        ("2020", "2020"),
        ("yesterday", None),
        ("03/04/2019", None),
        ("2020-02-30T10:00:00", None),
        ("", None),
        ("x" * 500, None),
    ],
)
def test_dates_in_metadata(text, expected):
    found = read_metadata(text)
    assert (found and found.edtf) == expected


PIECES = (
    "2019 2004-05 3 31 44 May Feb. Sunday bc ad c. circa early mid- late between and to – - / or "
    "from until before after since 1990s 19th century Q3 summer half of the first ? ~ , . : 15:00 "
    "pm ago yesterday 03/04/2019 [ ] .. %"
)
seconds = st.integers(moment.at(-4_000), moment.at(3_000))


@given(seconds, seconds)
def test_the_words_of_a_date_can_be_typed_again(one, other):
    first, last = (second // moment.DAY * moment.DAY for second in sorted((one, other)))
    when = edtf.from_bounds(first, last + moment.DAY - 1)
    assert read_typed(wording.in_words(when)).when == when
    year = edtf.parse(f"{moment.iso_year(moment.civil(first).year)}~")
    assert read_typed(wording.in_words(year)).when == year


@pytest.mark.parametrize(
    "text",
    [
        *("2004-05-03/2004-05-09", "2004-05/2004-07", "1914/1918", "1985/..", "/1985-04", "199X"),
        *("[2020-01-02..]", "[..1984]", "2019-22", "2019-24", "2019-32", "2019-35", "2019-41"),
        *("14XX", "-04XX", "1984%", "2004-06~/2004-08", "[1667,1668,1670..1672]", "-0043-03-15"),
        *("2020-07-21T15:00:30-04", "{1960,1961-12}", "Y170000002", "Y-12000"),
    ],
)
def test_words_of_all_sorts_can_be_typed_again(text):
    when = edtf.parse(text)
    assert read_typed(wording.in_words(when)).when == when


pieces = st.sampled_from(PIECES.split())


@given(st.lists(pieces, max_size=8).map(" ".join))
def test_dates_in_pieces_never_raise_and_never_invent(text):
    typed = read_typed(text)
    if typed.when is not None:
        assert edtf.parse(typed.when.edtf).iso_bounds == typed.when.iso_bounds
        assert typed.words
    elif text.strip():
        assert typed.problem or typed.words == "no date"


@given(st.text(max_size=60))
def test_any_text_never_raises(text):
    read_typed(text)
    read_metadata(text)


@given(st.text(alphabet="0123456789-/.~?% XTZ:[]{},", max_size=30))
def test_numbers_and_marks_never_raise(text):
    read_typed(text)


def calls_while(read, text):
    """How many functions of ours are entered while it is read."""
    entered = 0

    def note(_frame, event, _argument):
        nonlocal entered
        entered += event == "call"

    sys.setprofile(note)
    try:
        read(text)
    finally:
        sys.setprofile(None)
    return entered


@pytest.mark.parametrize("read", [read_typed, read_metadata])
@pytest.mark.parametrize("piece", ["0 ", "1 ", "٣ ", "7-", "3 pm ", "May 3 "])
def test_the_work_grows_no_faster_than_the_text(read, piece):
    read(piece * 12)  # what is loaded and compiled once
    short, long = (calls_while(read, piece * count) for count in (12, 24))
    assert long < 3 * short + 200
