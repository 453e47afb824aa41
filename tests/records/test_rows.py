"""The rows of a table that are entries."""

import pytest

from timeline_app.model import Span
from timeline_app.records import lines, rows, tables
from timeline_app.records.context import Above
from timeline_app.records.points import Point


def table(text):
    found = [tables.barred_row(text, line.span) for line in lines.lines(text)]
    return tables.made([row for row in found if row is not None])


def told(*some, above=None):
    text = "\n".join(f"| {row} |" for row in some)
    found, _ = rows.read(text, table(text), above or Above())
    return [(one.when.edtf, one.title) for one, _ in found]


@pytest.mark.parametrize(
    ("some", "found"),
    [
        (
            ("Date | Event", "3 May 1911 | The pit was shut", "9 May 1911 | The pit was opened"),
            [("1911-05-03", "The pit was shut"), ("1911-05-09", "The pit was opened")],
        ),
        (
            ("3 May 1911 | The pit was shut", "9 May 1911 | The pit was opened"),
            [("1911-05-03", "The pit was shut"), ("1911-05-09", "The pit was opened")],
        ),
        (
            (
                "Year | Date | Event",
                ("1911 | 3 May | The pit was shut"),
                "1912 | 9 May | It was opened",
            ),
            [("1911-05-03", "The pit was shut"), ("1912-05-09", "It was opened")],
        ),
        (
            (
                "Year | Month | Day | Event",
                ("1911 | 5 | 3 | The pit was shut now"),
                "1912 | 6 | 9 | It was opened",
            ),
            [("1911-05-03", "The pit was shut now"), ("1912-06-09", "It was opened")],
        ),
        (
            (
                "Start date | End date | Event",
                ("1911 | 1914 | The pit was shut now"),
                "1915 | | It was open then",
            ),
            [("1911/1914", "The pit was shut now"), ("1915/..", "It was open then")],
        ),
        (
            (
                "Date | Time | Event",
                ("3 May 1911 | 10:15 | The pit was shut"),
                "3 May 1911 | 11:20 | It was open then",
            ),
            [("1911-05-03T10:15", "The pit was shut"), ("1911-05-03T11:20", "It was open then")],
        ),
        (
            ("Date | Event", "3 May 1911 | The pit was shut", "| It was open then"),
            [("1911-05-03", "The pit was shut")],
        ),
        (
            (
                "Date | Place | Event",
                ("3 May 1911 | Holm | The pit was shut"),
                "| Ware | It was open then",
            ),
            [("1911-05-03", "The pit was shut"), ("1911-05-03", "It was open then")],
        ),
        # A short cell is told with what stands beside it.
        (
            (
                "Date | Place | Event",
                "3 May 1911 | Holm | Pit shut",
                "9 May 1911 | Ware | Pit open",
            ),
            [("1911-05-03", "Holm · Pit shut"), ("1911-05-09", "Ware · Pit open")],
        ),
        (("Place | Event", "Holm | Pit shut", "Ware | Pit open"), []),
    ],
)
def test_which_column_says_when_and_which_what(some, found):
    assert told(*some) == found


def test_a_number_alone_is_told_with_the_name_of_its_column():
    rows_of = ("Date | Visitors | Remark", "3 May 1911 | 212 | ", "4 May 1911 | 140 | Rain fell")
    titles = [title for _, title in told(*rows_of)]
    assert titles == ["Visitors: 212", "Rain fell"]


def test_a_row_may_take_its_year_from_above_the_table():
    above = Above().below_heading(Point(1911))
    found = told(
        "Date | Event", "3 May | The pit was shut", "9 May | It was open then", above=above
    )
    assert [when for when, _ in found] == ["1911-05-03", "1911-05-09"]


def test_names_and_headers_of_columns():
    text = "| Date: | Event |\n| 3 May 1911 | Rain |\n| 9 May 1911 | Sun |"
    assert rows.names(text, table(text)) == ("date", "event")
    assert rows.headers(text, table(text)) == 1
    plain = "| 3 May 1911 | Rain |\n| 9 May 1911 | Sun |"
    assert rows.headers(plain, table(plain)) == 0
    assert rows.names(plain, table(plain)) == ()


@pytest.mark.parametrize(
    ("text", "is_date"),
    [
        ("3 May 1911", True),
        ("3 May 1911.", True),
        ("3 May 1911 Rain", False),
        ("", False),
        ("Rain", False),
    ],
)
def test_a_cell_is_a_date_if_it_is_nothing_else(text, is_date):
    assert (rows.cover(text, Span(0, len(text))) is not None) == is_date


def numeric(*days):
    return [Point(1911, b, a, other=(a, b)) for a, b in days]


@pytest.mark.parametrize(
    ("points", "is_day_first"),
    [
        # 3/4, 5/4, 7/4: days run on if they come first.
        (numeric((3, 4), (5, 4), (7, 4), (2, 5)), True),
        # 4/3, 4/5, 5/2: months come first.
        (numeric((4, 3), (4, 5), (4, 7), (5, 2)), False),
        (numeric((3, 2), (3, 3), (3, 5)), False),
        ([Point(1911, 5, 3)], None),
        (numeric((3, 4)), None),
    ],
)
def test_days_come_first_if_the_rows_run_on_so(points, is_day_first):
    assert rows.day_order(points) == is_day_first


@pytest.mark.parametrize("known", [True, False])
def test_an_order_that_is_known_is_kept(known):
    assert rows._order("", [], [], known=known) is known
    assert rows._order("", [], [0], known=known) is known
    assert rows._order("", [], [], known=None) is None


@pytest.mark.parametrize(
    ("year", "month", "day"), [(None, 3, 2), (2019, None, 2), (2019, 3, None)]
)
def test_only_whole_dates_tell_which_comes_first(year, month, day):
    whole = [Point(2019, 2, 3, other=(3, 2)), Point(2019, 3, 3, other=(3, 3))]
    spoiling = Point(year, month, day, other=(1, 1))
    assert rows.day_order(whole) == rows.day_order([*whole, spoiling])
