"""How the cells of a column of dates are read: as people abbreviate them, and never made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats.data.cell_dates import (
    ambiguous_day,
    beside,
    between,
    from_parts,
    order_of,
    read_cell,
    with_clock,
    with_years,
)
from timeline_app.model import edtf
from timeline_app.wording import in_words, told_in


@pytest.mark.parametrize(
    ("cell", "edtf"),
    [
        ("5/2/19", "2019-02-05"),
        ("5/2/69", "1969-02-05"),
        ("14/3/19 0742", "2019-03-14T07:42"),
        ("5 Feb 19 0742", "2019-02-05T07:42"),
        ("2019-03-14T0742", "2019-03-14T07:42"),
        ("May 3, 2019", "2019-05-03"),
        ("Monday, May 6 2019", "2019-05-06"),
        ("May 3, 2019 0742", "2019-05-03T07:42"),
        ("w/c 4 March 2019", "[2019-03-04..2019-03-10]"),
        ("08/??/1999", "1999-08"),
        ("??/??/1999", "1999"),
        ("5 Feb 19", "2019-02-05"),
        ("Mon 6 May 19", "2019-05-06"),
        ("Feb-19", "2019-02"),
        ("on or about 3 May 2019", "2019-05-03~"),
        ("On or about May 3, 2019", "2019-05-03~"),
        ("on/about 3 May 2019", "2019-05-03~"),
        ("Q3 2019", "2019-35"),
        ("~05/01/2019", "2019-01-05~"),
        ("~1890", "1890~"),
        ("3 May 2019 @ 2pm", "2019-05-03T14:00"),
        ("5/2/2019 #2", "2019-02-05"),
        ("2019-02-05 07:42", "2019-02-05T07:42"),
        ("-0043-03-15", "-0043-03-15"),
        ("44 BC", "-0043"),
        ("", None),
        ("–", None),
    ],
)
def test_a_cell_is_read_as_it_is_meant(cell, edtf):
    read = read_cell(cell, True)
    assert (read.when.edtf if read.when else None) == edtf
    assert not read.problem


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("tbc", "not a date"),
        ("TBD", "not a date"),
        ("Feb 19", "Which year"),
        ("31/4/19", "There is no 31 April 2019"),
        ("see note", "“see note” is not a date"),
    ],
)
def test_what_is_no_date_says_so(cell, told):
    read = read_cell(cell, True)
    assert read.when is None
    assert told in read.problem


def test_american_cells_of_case_files():
    assert read_cell("<06/15/97", False).when.edtf == "[..1997-06-14]"
    assert read_cell("7/1/08 - 7/4/08", False).when.edtf == "2008-07-01/2008-07-04"


def test_a_day_that_can_be_two_is_asked_for():
    read = read_cell("3/4/2019", None)
    assert read.when is None
    assert "3 April 2019 or 4 March 2019" in read.problem


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["5/2/19", "20/2/19"], True),
        (["2/5/19", "2/20/19"], False),
        (["5/2/19"], None),
        (["20/2/19", "2/20/19"], None),
        (["1/2/19", "2/2/19", "3/2/19", "1/3/19"], True),
        (["2/1/19", "2/2/19", "2/3/19", "3/1/19"], False),
    ],
)
def test_the_column_tells_which_comes_first(cells, order):
    assert order_of(cells) is order


def test_the_question_is_put_with_a_day_of_the_column():
    assert ambiguous_day(["20/2/19", "3/3/19", "5/2/19"]) == "5/2/19"
    assert not ambiguous_day(["20/2/19", "3/3/19"])


def _in_years(cells):
    return with_years(cells, [read_cell(one, True) for one in cells], True)


def test_a_year_that_both_neighbours_have_is_taken_and_told():
    found = _in_years(["5/2/19", "late Feb", "14/3/19"])
    assert found[1].when.edtf == "[2019-02-21..2019-02-28]"
    assert found[1].problem == "the year 2019 was taken from the rows around it"


@pytest.mark.parametrize("cell", ["sometime", "Tuesday", "see note"])
def test_a_cell_that_tells_no_date_takes_no_year(cell):
    found = _in_years(["5/2/19", cell, "14/3/19"])[1]
    assert found.when is None
    assert found.problem


def test_between_two_years_none_is_guessed():
    assert _in_years(["5/2/18", "late Feb", "14/3/19"])[1].when is None
    assert _in_years(["late Feb", "14/3/19"])[0].when is None


@given(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 28))
def test_parts_make_the_day_they_say(year, month, day):
    read = from_parts(str(year), str(month), str(day))
    assert read.when.edtf == f"{year:04d}-{month:02d}-{day:02d}"
    assert read.when.is_exact_day


@given(st.integers(1, 5000))
def test_years_below_nought_are_before_the_common_era(year):
    assert from_parts(str(-year)).when == read_cell(f"{year} BC", True).when


def test_parts_that_are_none():
    assert from_parts("x", "2").problem == "“x-2” is not a date"
    assert from_parts("2019", "13").problem == "“2019-13” is not a date"
    assert from_parts("", "2").when is None


def test_the_time_of_day_of_another_cell():
    day = read_cell("5/2/2019", True)
    assert with_clock(day, "3:30 PM").when.edtf == "2019-02-05T15:30"
    kept = with_clock(day, "after lunch")
    assert kept.when == day.when
    assert kept.problem == "“after lunch” is not a time of day"


def test_an_end_before_its_beginning_is_left_out():
    first, last = read_cell("2019-02-05"), read_cell("2018-02-05")
    assert between(first, last).when == first.when
    assert "does not fit" in between(first, last).problem
    assert between(last, first).when.edtf == "2018-02-05/2019-02-05"


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize(
    "exact", ["{2001,2003,2005,2007,2009,2011,2013}", "../2004", "2004-05-XX"]
)
def test_our_own_table_is_read_back_exactly_in_every_language(exact, language):
    cell = in_words(edtf.parse(exact))
    with told_in(language):
        taken = beside(read_cell(cell), cell, read_cell(exact), is_own=True)
    assert (taken.when.edtf, taken.is_beside, taken.problem) == (exact, True, "")


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("cell", ["soonish", "31/4/19"])
def test_why_a_cell_is_no_date_is_told_alike_in_every_language(cell, language):
    read_cell.cache_clear()
    english = read_cell(cell, True)
    read_cell.cache_clear()
    with told_in(language):
        assert read_cell(cell, True) == english
