"""Dates among the words of a line."""

import pytest

from timeline_app.model import Span
from timeline_app.records import seeking
from timeline_app.records.context import Above
from timeline_app.records.points import Point


def whole(text):
    return Span(0, len(text))


@pytest.mark.parametrize(
    ("text", "edtf", "words"),
    [
        ("Minutes of the meeting held on 4 March 2019 at Holm", "2019-03-04", "4 March 2019"),
        ("From May 2018 to 4 March 2019", "2019-03-04", "4 March 2019"),
        ("On 3 May 2018 and 4 March 2019", "2018-05-03", "3 May 2018"),
        ("In March 2019", None, None),
        ("v.4.3.2019", None, None),
    ],
)
def test_the_first_whole_day(text, edtf, words):
    found = seeking.full_date(text, whole(text), Above())
    assert (found and found[0].when.edtf) == edtf
    assert (found and found[1].of(text)) == words


@pytest.mark.parametrize(
    ("text", "least", "point"),
    [("Baptisms in the year 1687", 1, Point(1687)), ("Baptisms in the year 1687", 2, None),
     ("Of 1687 and May 1688", 1, Point(1688, 5)), ("Of May", 1, None), ("", 1, None)],
)  # fmt: skip
def test_the_fullest_date_of_so_many_parts(text, least, point):
    found = seeking.fullest(text, whole(text), least=least)
    assert (found and found[0]) == point


@pytest.mark.parametrize(
    ("point", "parts"),
    [(None, 0), (Point(), 0), (Point(1687), 1), (Point(1687, 5), 2), (Point(1687, 5, 3), 3)],
)
def test_fullness_counts_what_is_written(point, parts):
    assert seeking.fullness(point) == parts


def test_only_a_date_with_its_year_dates_by_itself():
    for text, edtf in (("4 March 2019", "2019-03-04"), ("4 March", None), ("793", None)):
        found = [seeking.with_year(head) for _, head in seeking.heads_in(text, whole(text))]
        assert (found[0] and found[0].when.edtf) == edtf


def test_no_more_words_are_looked_at_than_asked_for():
    text = "one two 1911 three 1912"
    assert {start for start, _ in seeking.heads_in(text, whole(text), most=3)} == {8}
    assert {start for start, _ in seeking.heads_in(text, whole(text))} == {8, 19}
