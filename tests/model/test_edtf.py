"""Every example of the specification, the 2012 draft, bounds, the writer, and the round trip."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import wording
from timeline_app.model import Precision, When, edtf, moment
from timeline_app.model.when import within

# The examples of the specification of 4 February 2019 with their outer bounds.
SPECIFICATION = {
    "1985-04-12": ("1985-04-12", "1985-04-12"),
    "1985-04": ("1985-04-01", "1985-04-30"),
    "1985": ("1985-01-01", "1985-12-31"),
    "1985-04-12T23:20:30": ("1985-04-12", "1985-04-12"),
    "1985-04-12T23:20:30Z": ("1985-04-12", "1985-04-12"),
    "1985-04-12T23:20:30-04": ("1985-04-12", "1985-04-12"),
    "1985-04-12T23:20:30+04:30": ("1985-04-12", "1985-04-12"),
    "1964/2008": ("1964-01-01", "2008-12-31"),
    "2004-06/2006-08": ("2004-06-01", "2006-08-31"),
    "2004-02-01/2005-02-08": ("2004-02-01", "2005-02-08"),
    "2004-02-01/2005-02": ("2004-02-01", "2005-02-28"),
    "2004-02-01/2005": ("2004-02-01", "2005-12-31"),
    "2005/2006-02": ("2005-01-01", "2006-02-28"),
    "Y170000002": ("170000002-01-01", "170000002-12-31"),
    "Y-170000002": ("-170000002-01-01", "-170000002-12-31"),
    "2001-21": ("2001-03-01", "2001-05-31"),
    "1984?": ("1984-01-01", "1984-12-31"),
    "2004-06~": ("2004-06-01", "2004-06-30"),
    "2004-06-11%": ("2004-06-11", "2004-06-11"),
    "201X": ("2010-01-01", "2019-12-31"),
    "20XX": ("2000-01-01", "2099-12-31"),
    "2004-XX": ("2004-01-01", "2004-12-31"),
    "1985-04-XX": ("1985-04-01", "1985-04-30"),
    "1985-XX-XX": ("1985-01-01", "1985-12-31"),
    "1985-04-12/..": ("1985-04-12", None),
    "1985-04/..": ("1985-04-01", None),
    "1985/..": ("1985-01-01", None),
    "../1985-04-12": (None, "1985-04-12"),
    "../1985-04": (None, "1985-04-30"),
    "../1985": (None, "1985-12-31"),
    "1985-04-12/": ("1985-04-12", None),
    "1985-04/": ("1985-04-01", None),
    "1985/": ("1985-01-01", None),
    "/1985-04-12": (None, "1985-04-12"),
    "/1985-04": (None, "1985-04-30"),
    "/1985": (None, "1985-12-31"),
    "-1985": ("-1985-01-01", "-1985-12-31"),
    "Y-17E7": ("-170000000-01-01", "-170000000-12-31"),
    "1950S2": ("1900-01-01", "1999-12-31"),
    "Y171010000S3": ("171000000-01-01", "171999999-12-31"),
    "Y3388E2S3": ("338000-01-01", "338999-12-31"),
    "2001-34": ("2001-04-01", "2001-06-30"),
    "[1667,1668,1670..1672]": ("1667-01-01", "1672-12-31"),
    "[..1760-12-03]": (None, "1760-12-03"),
    "[1760-12..]": ("1760-12-01", None),
    "[1760-01,1760-02,1760-12..]": ("1760-01-01", None),
    "[1667,1760-12]": ("1667-01-01", "1760-12-31"),
    "[..1984]": (None, "1984-12-31"),
    "{1667,1668,1670..1672}": ("1667-01-01", "1672-12-31"),
    "{1960,1961-12}": ("1960-01-01", "1961-12-31"),
    "{..1984}": (None, "1984-12-31"),
    "2004-06~-11": ("2004-06-11", "2004-06-11"),
    "2004?-06-11": ("2004-06-11", "2004-06-11"),
    "?2004-06-~11": ("2004-06-11", "2004-06-11"),
    "2004-%06-11": ("2004-06-11", "2004-06-11"),
    "156X-12-25": ("1560-12-25", "1569-12-25"),
    "15XX-12-25": ("1500-12-25", "1599-12-25"),
    "XXXX-12-XX": ("0000-12-01", "9999-12-31"),
    "1XXX-XX": ("1000-01-01", "1999-12-31"),
    "1XXX-12": ("1000-12-01", "1999-12-31"),
    "1984-1X": ("1984-10-01", "1984-12-31"),
    "2004-06-~01/2004-06-~20": ("2004-06-01", "2004-06-20"),
    "2004-06-XX/2004-07-03": ("2004-06-01", "2004-07-03"),
    "1984~/2004-06": ("1984-01-01", "2004-06-30"),
    "1984?/2004%": ("1984-01-01", "2004-12-31"),
}

DRAFT_OF_2012 = {
    "199u": "199X",
    "19uu": "19XX",
    "1999-uu": "1999-XX",
    "1999-01-uu": "1999-01-XX",
    "1999-uu-uu": "1999-XX-XX",
    "156u-12-25": "156X-12-25",
    "uuuu-12-uu": "XXXX-12-XX",
    "196x": "196X",
    "unknown/2006": "/2006",
    "2004-06-01/unknown": "2004-06-01/",
    "2004-01-01/open": "2004-01-01/..",
    "1984?~": "1984%",
    "2004-06-11?~": "2004-06-11%",
    "y170000002": "Y170000002",
    "y-17e7": "Y-17E7",
    "y17101e4p3": "Y17101E4S3",
    "2004-(06)?-11": "2004-?06-11",
    "2004-06-(11)~": "2004-06-~11",
    "2004-(06)?~": "2004-%06",
    "2004-(06-11)?": "2004-?06-?11",
    "2004?-06-(11)~": "?2004-06-~11",
    "(2004-(06)~)?": "?2004-%06",
    "2004?-(06)?~": "?2004-%06",
    "(2004)?-06-04~": "?2004-~06-~04",
    "(2011)-06-04~": "2011-~06-~04",
    "2011-(06-04)~": "2011-~06-~04",
    "2004-06-(01)~/2004-06-(20)~": "2004-06-~01/2004-06-~20",
    "2011-23~": "2011-23~",
    "2001-21^southernHemisphere": "2001-29",
    "{1667,1668, 1670..1672}": "{1667,1668,1670..1672}",
    "[ 1984 ]": "1984",
    "2004-01-01T10:10:10+05:00": "2004-01-01T10:10:10+05:00",
    "1985-04-12T23:20": "1985-04-12T23:20",
    "1985-04-12t23": "1985-04-12T23",
    "-0000": "0000",
    "Y1985": "1985",
}

NONE = (
    *("", " ", "19", "198", "19850", "1985-4", "1985-13", "1985-00", "1985-02-30", "1900-02-29"),
    *(
        "1985-02-3X",
        "1985-42",
        "1985-21-01",
        "1985-04-12T25:00:00",
        "1985-04T10:00:00",
        "/",
        "../..",
    ),
    *(
        "1985/1984",
        "[]",
        "[1985",
        "{1985]",
        "[..]",
        "[1985..1984]",
        "Y20X0",
        "1985-04-12-01",
        "(1985",
    ),
    *(
        "1985)",
        "yesterday",
        "May 1985",
        "１９８５",
        "1985-04-1٢",
        "1985S0",
        "1985E2",
        "Y1E900",
        "~",
        "?-?",
    ),
    *("Y17E3-04", "1985-04-XXT10:00:00", "1985//1986", "1985/1986/1987", "[1985/1986]", "--1985"),
    "9" * 5_000,
)


@pytest.mark.parametrize("text", SPECIFICATION)
def test_examples_of_the_specification_round_trip_with_their_bounds(text):
    when = edtf.parse(text)
    assert when.edtf == text
    assert edtf.write(when) == text
    assert when.iso_bounds == SPECIFICATION[text]
    assert edtf.parse(edtf.write(when)) == when


@pytest.mark.parametrize("text", SPECIFICATION)
def test_every_example_of_the_specification_has_words(text):
    when = edtf.parse(text)
    assert wording.in_words(when)
    assert wording.bounds_in_words(when)


@pytest.mark.parametrize("text", DRAFT_OF_2012)
def test_the_draft_of_2012_is_read_and_written_as_of_2019(text):
    assert edtf.parse(text).edtf == DRAFT_OF_2012[text]


@pytest.mark.parametrize("text", NONE, ids=lambda text: text[:30])
def test_whatever_else_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - the message is for people
        edtf.parse(text)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("1984", False, False),
        ("1984?", False, True),
        ("1984~", True, False),
        ("1984%", True, True),
        ("?2004-06-~11", True, True),
        ("[1984~,1986]", True, False),
        ("1984?/2004", False, True),
        ("1950S2", True, False),
    ],
)
def test_qualifiers_become_doubt(text, approximate, uncertain):
    when = edtf.parse(text)
    assert (when.approximate, when.uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("1985-04-12T23:20:30", Precision.SECOND),
        ("1985-04-12T23:20", Precision.MINUTE),
        ("1985-04-12T23+04:30", Precision.HOUR),
        ("1985-04-12", Precision.DAY),
        ("1985-04", Precision.MONTH),
        ("1985-04-XX", Precision.MONTH),
        ("2001-24", Precision.SEASON),
        ("2001-36", Precision.QUARTER),
        ("2001-41", Precision.HALF),
        ("1985", Precision.YEAR),
        ("1985-XX", Precision.YEAR),
        ("198X", Precision.DECADE),
        ("19XX", Precision.CENTURY),
        ("1XXX", Precision.MILLENNIUM),
        ("XXXX", Precision.UNKNOWN),
        ("1950S2", Precision.CENTURY),
        ("1964/2008", Precision.INTERVAL),
        ("[1964,1966]", Precision.INTERVAL),
        ("{1964,1966}", Precision.INTERVAL),
    ],
)
def test_precision_is_the_unit_that_was_given(text, precision):
    assert edtf.parse(text).precision is precision


SUB_YEAR = {
    21: ("03-01", "05-31"),
    22: ("06-01", "08-31"),
    23: ("09-01", "11-30"),
    25: ("03-01", "05-31"),
    26: ("06-01", "08-31"),
    27: ("09-01", "11-30"),
    29: ("09-01", "11-30"),
    31: ("03-01", "05-31"),
    32: ("06-01", "08-31"),
    33: ("01-01", "03-31"),
    34: ("04-01", "06-30"),
    35: ("07-01", "09-30"),
    36: ("10-01", "12-31"),
    37: ("01-01", "04-30"),
    38: ("05-01", "08-31"),
    39: ("09-01", "12-31"),
    40: ("01-01", "06-30"),
    41: ("07-01", "12-31"),
}


@pytest.mark.parametrize("code", SUB_YEAR)
def test_parts_of_a_year(code):
    first, last = SUB_YEAR[code]
    assert edtf.parse(f"2019-{code}").iso_bounds == (f"2019-{first}", f"2019-{last}")


@pytest.mark.parametrize("code", [24, 28, 30])
def test_a_winter_runs_into_the_next_year(code):
    assert edtf.parse(f"2019-{code}").iso_bounds == ("2019-12-01", "2020-02-29")


def test_an_interval_keeps_its_four_bounds():
    when = edtf.parse("2004-06/2006-08-11")
    assert when.start_earliest == moment.at(2004, 6, 1)
    assert when.start_latest == moment.at(2004, 7, 1) - 1
    assert when.end_earliest == moment.at(2006, 8, 11)
    assert when.end_latest == moment.at(2006, 8, 12) - 1


def test_open_ends_have_no_bound_and_unknown_ends_come_after_the_start():
    still_going, ended = edtf.parse("1985/.."), edtf.parse("1985/")
    assert still_going.end_earliest == still_going.end_latest == moment.DISTANT_FUTURE
    assert ended.end_earliest == moment.at(1985)
    assert ended.end_latest == moment.DISTANT_FUTURE
    assert edtf.parse("../1985").start_latest == moment.DISTANT_PAST
    assert edtf.parse("/1985").start_latest == moment.at(1986) - 1


def test_an_end_within_the_same_year_stays_after_the_start():
    when = edtf.parse("1985-04/1985")
    assert when.end_earliest == moment.at(1985, 4)


def test_one_of_a_set_lies_anywhere_within_and_all_of_a_set_reach_from_first_to_last():
    one, all_of = edtf.parse("[1667,1670..1672]"), edtf.parse("{1667,1670..1672}")
    assert one.start_latest == moment.at(1673) - 1
    assert all_of.start_latest == moment.at(1668) - 1
    assert all_of.end_earliest == moment.at(1672)


@pytest.mark.parametrize(
    ("first", "last", "precision", "text"),
    [
        ((2020, 7, 22), (2020, 7, 23), Precision.DAY, "2020-07-22"),
        ((2020, 2, 1), (2020, 3, 1), Precision.MONTH, "2020-02"),
        ((2020, 1, 1), (2021, 1, 1), Precision.YEAR, "2020"),
        ((-43, 1, 1), (-42, 1, 1), Precision.YEAR, "-0043"),
        ((2020, 1, 3), (2020, 2, 11), Precision.INTERVAL, "[2020-01-03..2020-02-10]"),
        ((2020, 1, 1), (2020, 3, 1), Precision.INTERVAL, "[2020-01..2020-02]"),
        ((1990, 1, 1), (1996, 1, 1), Precision.INTERVAL, "[1990..1995]"),
        ((12_000, 5, 1), (12_003, 1, 1), Precision.INTERVAL, "[Y12000..Y12002]"),
    ],
)
def test_from_bounds_takes_the_unit_that_fits_exactly(first, last, precision, text):
    when = edtf.from_bounds(moment.at(*first), moment.at(*last) - 1)
    assert (when.precision, when.edtf) == (precision, text)
    assert when.start_latest == when.end_latest == moment.at(*last) - 1


def test_from_bounds_with_open_sides():
    first = moment.at(2020, 1, 2)
    assert edtf.from_bounds(first, moment.DISTANT_FUTURE).edtf == "[2020-01-02..]"
    assert edtf.from_bounds(moment.DISTANT_PAST, first - 1).edtf == "[..2020-01-01]"
    nothing = edtf.from_bounds(moment.DISTANT_PAST, moment.DISTANT_FUTURE)
    assert (nothing.precision, nothing.edtf) == (Precision.UNKNOWN, "")


def built(start, end, **doubt):
    bounds = (moment.at(*start[0]), moment.at(*start[1]) - 1)
    ends = (moment.at(*end[0]), moment.at(*end[1]) - 1)
    return When(*bounds, *ends, Precision.INTERVAL, "", **doubt)


def test_write_builds_an_interval_from_four_bounds():
    when = built(((2004, 5, 3), (2004, 5, 4)), ((2004, 6, 1), (2004, 7, 1)))
    assert edtf.write(when) == "2004-05-03/2004-06"
    rough = built(((2004, 5, 3), (2004, 5, 9)), ((2005, 6, 1), (2008, 7, 1)), approximate=True)
    assert edtf.write(rough) == "2004-05~/200X~"


def test_write_marks_doubt_of_a_when_without_text():
    bounds = (moment.at(1984), moment.at(1985) - 1)
    assert edtf.write(When(*bounds, *bounds, Precision.YEAR, "", uncertain=True)) == "1984?"
    assert edtf.write(within(*bounds, Precision.YEAR, "")) == "1984"
    wide = (moment.DISTANT_PAST, moment.DISTANT_FUTURE)
    assert edtf.write(within(*wide, Precision.UNKNOWN, "")) == ""


def test_write_keeps_open_ends():
    start = (moment.at(1984), moment.at(1985) - 1)
    still = When(*start, moment.DISTANT_FUTURE, moment.DISTANT_FUTURE, Precision.INTERVAL, "")
    ended = When(*start, start[0], moment.DISTANT_FUTURE, Precision.INTERVAL, "")
    assert edtf.write(still) == "1984/.."
    assert edtf.write(ended) == "1984/"


seconds = st.integers(moment.at(-9_999), moment.at(9_999))


@given(seconds, seconds)
def test_from_bounds_never_narrows_and_its_text_parses(one, other):
    first, last = sorted((one, other))
    when = edtf.from_bounds(first, last)
    read = edtf.parse(when.edtf)
    assert (when.earliest, when.latest) == (first, last)
    assert read.earliest <= first
    assert last <= read.latest
    assert read.earliest // moment.DAY == first // moment.DAY or read.precision is Precision.YEAR


days = st.integers(moment.day_number(-9_999, 1, 1), moment.day_number(9_999, 12, 31))


@given(days, days)
def test_whole_days_survive_the_way_to_text_and_back(one, other):
    first, last = sorted((one, other))
    when = edtf.from_bounds(first * moment.DAY, (last + 1) * moment.DAY - 1)
    read = edtf.parse(when.edtf)
    assert (read.earliest, read.latest) == (when.earliest, when.latest)
    assert read == when


@given(st.lists(seconds, min_size=4, max_size=4).map(sorted), st.booleans(), st.booleans())
def test_whatever_write_builds_holds_the_bounds_and_the_doubt(bounds, approximate, uncertain):
    when = When(*bounds, Precision.INTERVAL, "", approximate, uncertain)
    text = edtf.write(when)
    if text:
        read = edtf.parse(text)
        assert read.edtf == text
        assert read.earliest <= when.earliest
        assert when.latest <= read.latest
        assert (read.approximate, read.uncertain) == (approximate, uncertain)


year = st.one_of(
    st.from_regex(r"-?[0-9X]{4}", fullmatch=True),
    st.from_regex(r"Y-?[1-9][0-9]{4,8}", fullmatch=True),
)
month = st.integers(1, 12).map("{:02d}".format) | st.sampled_from(["XX", "1X", "0X"])
day = st.integers(1, 28).map("{:02d}".format) | st.sampled_from(["XX", "1X", "0X", "2X"])
mark = st.sampled_from(["", "", "", "?", "~", "%"])


@st.composite
def dates(draw):
    parts = [draw(year)]
    if not parts[0].startswith("Y"):
        parts += [draw(month), draw(day)][: draw(st.integers(0, 2))]
    return "-".join(draw(mark) + part for part in [*parts[:-1], parts[-1] + draw(mark)])


@given(dates())
def test_writing_is_canonical(text):
    when = edtf.parse(text)
    assert edtf.parse(when.edtf) == when
    assert edtf.parse(when.edtf).edtf == when.edtf


@given(st.text(alphabet="0123456789XuY-/.,[]{}()?~%TZ:+ES xopenukw^", max_size=40) | st.text())
def test_any_text_is_read_or_refused(text):
    try:
        when = edtf.parse(text)
    except ValueError:
        return
    assert edtf.parse(when.edtf) == when


lengths = st.sampled_from([1, moment.MINUTE, moment.HOUR])
zones = st.sampled_from(["", "Z", "-04", "+04:30"])


@given(seconds, lengths, zones)
def test_clock_times_read_back_as_wide_as_they_were_written(second, length, zone):
    first = second // length * length
    when = edtf.from_bounds(first, first + length - 1)
    assert "T" in when.edtf
    read = edtf.parse(when.edtf + zone)
    assert (read.earliest, read.latest) == (first, first + length - 1)
    assert read.precision is when.precision
    assert edtf.parse(edtf.parse(read.edtf).edtf) == read


@given(st.integers(-140_000, 140_000), st.integers(0, 400), st.integers(0, 400))
def test_years_of_any_length_are_spelled_so_that_they_are_read(year, after, longer):
    first = moment.at(year) + after * moment.DAY
    last = first + (longer + 1) * moment.DAY - 1
    for text in (edtf.span_name(first, last), edtf.day_name(first), edtf.year_name(year)):
        assert edtf.parse(text).edtf == text
    read = edtf.parse(edtf.span_name(first, last))
    assert read.earliest <= first
    assert last <= read.latest


def test_years_beyond_four_digits_have_no_months_and_a_letter():
    assert edtf.year_name(-11_999) == edtf.day_name(moment.at(-11_999, 5, 3)) == "Y-11999"
    assert edtf.span_name(moment.at(9_999, 12, 31), moment.at(10_000)) == "[9999-12-31..Y10000]"
    assert edtf.clock_name(moment.at(12_000, 5, 3, 12), 2) == "Y12000"
    assert edtf.clock_name(moment.at(2020, 5, 3, 12, 30), 1) == "2020-05-03T12"
