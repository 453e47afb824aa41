"""EDTF's spelling: what is read, what is refused, and what is written again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import edtf_parts
from timeline_app.model.edtf_parts import (
    Date,
    EdtfEnd,
    EdtfInterval,
    EdtfRange,
    EdtfSet,
    Year,
    read,
    write,
)


def year(digits, **rest):
    return Year(is_negative=False, digits=digits, **rest)


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("1984", (0,)),
        ("1984?", (1,)),
        ("1984~", (2,)),
        ("1984%", (3,)),
        ("1984?~", (3,)),
        ("1984~?", (3,)),
        ("2004-06-11%", (3, 3, 3)),
        ("2004-06~-11", (2, 2, 0)),
        ("2004?-06-11", (1, 0, 0)),
        ("?2004-06-~11", (1, 0, 2)),
        ("2004-?06-11", (0, 1, 0)),
        # A part with its own mark keeps it alone; only the last one may carry two.
        ("?2004-06~-11", (1, 2, 0)),
        ("2004-?06~", (2, 3)),
        # Groups of the draft of 2012.
        ("(2004-06)?-11", (1, 1, 0)),
        ("2004-(06)?-11", (0, 1, 0)),
        ("2004-(06-11)~", (0, 2, 2)),
        ("((2004)?-06)~-11", (3, 2, 0)),
        ("(2004-06-11~)?", (3, 3, 3)),
    ],
)
def test_a_mark_reaches_what_stands_to_its_left_or_in_its_group(text, doubts):
    assert read(text).doubts == doubts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" 1984 ", Date(year("1984"))),
        ("-0044", Date(Year(is_negative=True, digits="0044"))),
        ("−0044", Date(Year(is_negative=True, digits="0044"))),
        ("-0000", Date(year("0000"))),
        ("-00XX", Date(Year(is_negative=True, digits="00XX"))),
        ("198u", Date(year("198X"))),
        ("y17e7", Date(year("0017", exponent=7))),
        ("Y-17101", Date(Year(is_negative=True, digits="17101"))),
        ("1950S2", Date(year("1950", significant=2))),
        ("2001-21^southernHemisphere", Date(year("2001"), "29", doubts=(0, 0))),
        ("2001-24^SOUTHERNHEMISPHERE", Date(year("2001"), "32", doubts=(0, 0))),
        ("2001-02-03T09", Date(year("2001"), "02", "03", "T09", (0, 0, 0))),
        ("2001-02-03T09:30:01Z", Date(year("2001"), "02", "03", "T09:30:01", (0, 0, 0), "Z")),
        ("2001-02-03t09:30z", Date(year("2001"), "02", "03", "T09:30", (0, 0, 0), "Z")),
        ("2001-02-03T09:30+0530", Date(year("2001"), "02", "03", "T09:30", (0, 0, 0), "+05:30")),
        ("2001-02-03T09:30-04", Date(year("2001"), "02", "03", "T09:30", (0, 0, 0), "-04")),
        ("1984/1985", EdtfInterval(Date(year("1984")), Date(year("1985")))),
        ("1984/", EdtfInterval(Date(year("1984")), EdtfEnd.UNKNOWN)),
        ("unknown/1984", EdtfInterval(EdtfEnd.UNKNOWN, Date(year("1984")))),
        ("../1984", EdtfInterval(EdtfEnd.OPEN, Date(year("1984")))),
        ("1984/Open", EdtfInterval(Date(year("1984")), EdtfEnd.OPEN)),
        ("[1984]", Date(year("1984"))),
        ("[1984, 1986]", EdtfSet((Date(year("1984")), Date(year("1986"))), is_all=False)),
        ("{1984,1986}", EdtfSet((Date(year("1984")), Date(year("1986"))), is_all=True)),
        ("{1984..}", EdtfSet((EdtfRange(Date(year("1984")), None),), is_all=True)),
        ("[..1984]", EdtfSet((EdtfRange(None, Date(year("1984"))),), is_all=False)),
        (
            "[1984 .. 1986]",
            EdtfSet((EdtfRange(Date(year("1984")), Date(year("1986"))),), is_all=False),
        ),
    ],
)
def test_what_is_written_is_parted(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "198",
        "19845",
        "84",
        "1984-",
        "1984-1",
        "1984-012",
        "1984-01-02-03",
        "x",
        "1984x1",
        "Y198X",
        "Y",
        "1984E2",
        "1984S0",
        "198XS2",
        "Y12345-01",
        "1950S2-01",
        "(1984",
        "1984)",
        "()",
        "1984-(01",
        "1984 01",
        "1984--01",
        "1984-01T09",
        "1984T09",
        "1984-XX-02T09",
        "198X-01-02T09",
        "1984-01-02T",
        "1984-01-02T9",
        "1984-01-02T24",
        "1984-01-02T23:60",
        "1984-01-02T23:59:60",
        "1984-01-02T23:59:59.5",
        "1984-01-02T09+15",
        "1984-01-02T09+4",
        "1984-01-02T09+14:60",
        "/",
        "../..",
        "unknown/open",
        "[1984",
        "{1984]",
        "[1984}",
        "[]",
        "[..]",
        "[1984,]",
        "[1984/1985]",
        "1984/1985/1986",
        "١٩٨٤",
        "2001-25^southernhemisphere",
        "1" * 1001,
    ],
)
def test_what_is_no_edtf_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        read(text)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("y-17e7", "Y-17E7"),
        ("Y0017E7", "Y17E7"),
        ("Y0E7", "Y0E7"),
        ("Y1984", "1984"),
        ("?1984", "1984?"),
        ("2004?-06?-11?", "2004-06-11?"),
        ("(2004-06-11)?", "2004-06-11?"),
        ("(2004-06)?-11", "2004-06?-11"),
        ("2004-(06-11)~", "2004-~06-~11"),
        ("~2004-06", "2004~-06"),
        ("open/2004", "../2004"),
        ("2004/unknown", "2004/"),
        ("[2001, 2003..]", "[2001,2003..]"),
        ("{..2001 , 2003}", "{..2001,2003}"),
        ("1950s2", "1950S2"),
    ],
)
def test_it_is_written_as_the_standard_of_2019_has_it(text, canonical):
    assert write(read(text)) == canonical


def test_the_longest_date_is_still_read():
    members = ",".join(["1984"] * 199)
    text = f"[{members}]"
    assert len(text) <= edtf_parts.LONGEST
    assert len(read(text).members) == 199
    assert len(read(" " * edtf_parts.LONGEST + "1984").year.digits) == 4


doubt = st.integers(0, 3)
years = st.builds(
    Year, st.just(value=False), st.integers(0, 9999).map("{:04d}".format), st.none(), st.none()
)
dates = st.one_of(
    st.builds(Date, years, doubts=st.tuples(doubt)),
    st.builds(Date, years, st.just("06"), doubts=st.tuples(doubt, doubt)),
    st.builds(Date, years, st.just("0X"), st.just("XX"), doubts=st.tuples(doubt, doubt, doubt)),
)
sides = st.sampled_from(EdtfEnd)
expressions = st.one_of(
    dates,
    st.builds(EdtfInterval, dates, dates | sides),
    st.builds(EdtfInterval, sides, dates),
    st.builds(
        EdtfSet,
        st.lists(
            dates | st.builds(EdtfRange, dates, st.none() | dates), min_size=2, max_size=4
        ).map(tuple),
        st.booleans(),
    ),
)


@given(expressions)
def test_what_was_written_is_read_again(expression):
    assert read(write(expression)) == expression


def test_a_text_may_be_so_long_and_no_longer():
    longest = ",".join(["1984"] * 195 + ["1984-05"] * 3)
    assert len(longest) + 2 == edtf_parts.LONGEST
    assert len(edtf_parts.read(f"[{longest}]").members) == 198
    with pytest.raises(ValueError, match="too long"):
        edtf_parts.read(f"[{longest}~]")
