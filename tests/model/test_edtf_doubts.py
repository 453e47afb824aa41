"""Doubts that are put on a date: spelled where EDTF can carry them, and never forgotten."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Precision, edtf
from timeline_app.model.when import within

TEXTS = st.sampled_from(
    [
        "1997-01-11", "1997-01~", "199X", "1997?/1999", "[..1997-05]", "{1997,1999}", "1997-21",
        "1997-01-11T10:00", "1950S2", "Y17000", "",
    ]
)  # fmt: skip
MARKS = st.lists(st.sampled_from("?~"), max_size=3)


@pytest.mark.parametrize(
    ("text", "mark", "found"),
    [
        ("1997-01-11", "?", "1997-01-11?"),
        ("1997-01-11?", "?", "1997-01-11?"),
        ("1997-01-11~", "?", "1997-01-11%"),
        ("1997-01-11%", "~", "1997-01-11%"),
        ("2019-05-03/2019-05", "~", "2019-05-03~/2019-05~"),
        ("[1997..]", "~", "[1997~..]"),
        ("1997-01-11T10:00", "~", "1997-01-11T10:00"),
        ("Y17000", "?", "Y17000"),
    ],
)
def test_a_doubt_is_spelled_where_edtf_can_carry_it(text, mark, found):
    assert edtf.marked(edtf.parse(text), mark).edtf == found


@given(TEXTS, MARKS)
def test_doubts_add_up_in_any_order_and_none_is_forgotten(text, marks):
    when = edtf.parse(text) if text else within(5, 7, Precision.UNKNOWN, "")
    found, turned = when, when
    for letter in marks:
        found = edtf.marked(found, letter)
    for letter in reversed(marks):
        turned = edtf.marked(turned, letter)
    assert found == turned
    assert (found.earliest, found.latest) == (when.earliest, when.latest)
    assert found.approximate is (when.approximate or "~" in marks)
    assert found.uncertain is (when.uncertain or "?" in marks)
