"""A text's lines, and what stands at the head of each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Span
from timeline_app.records import lines


@given(st.text(st.sampled_from("ab \t\n\r-"), max_size=30))
def test_lines_are_all_that_is_not_blank(text):
    found = lines.lines(text)
    told = [line.span.of(text) for line in found]
    assert told == [line.strip() for line in text.splitlines() if line.strip()]
    for line in found:
        assert line.start <= line.span.start
        assert line.indent == line.span.start - line.start


def test_blank_lines_before_a_line_are_counted():
    assert [line.gap for line in lines.lines("a\nb\n\nc\r\n\r\n\r\nd")] == [0, 0, 1, 2]


@pytest.mark.parametrize(
    ("text", "inner"),
    [("--- 27 February ---", "27 February"), ("## May", "May"), ("**May**", "May"), ("---", ""),
     ("May", "May"), ("=== a - b ===", "a - b")],
)  # fmt: skip
def test_a_heading_without_its_marks(text, inner):
    assert lines.bare(text, Span(0, len(text))).of(text) == inner


@pytest.mark.parametrize(
    ("text", "is_rule"), [("---", True), ("- - -", True), ("--", False), ("--- a", False)]
)
def test_a_line_of_dashes(text, is_rule):
    assert lines.is_rule(text, Span(0, len(text))) == is_rule


def reading(text):
    (line,) = lines.lines(text)
    found = list(lines.readings(text, line))
    return next((one for one in found if one.head.is_full), found[0] if found else None)


@pytest.mark.parametrize(
    ("text", "head", "body", "separator", "is_item"),
    [
        ("3 May 1911: Rain", "3 May 1911", "Rain", ":", False),
        ("3 May 1911 – Rain", "3 May 1911", "Rain", ":", False),
        ("* 1914 – Founded", "1914", "Founded", ":", True),
        ("1) 3 May 1911: Rain", "3 May 1911", "Rain", ":", True),
        ("[3 May 1911] Rain", "3 May 1911", "Rain", "close", False),
        ("**3 May 1911** Rain", "3 May 1911", "Rain", "close", False),
        ("3 May 1911  Rain", "3 May 1911", "Rain", "wide", False),
        ("3 May 1911\tRain", "3 May 1911", "Rain", "wide", False),
        ("3 May 1911 Rain", "3 May 1911", "Rain", "blank", False),
        ("3 May 1911. Rain", "3 May 1911", "Rain", ".", False),
        ("3 May 1911, Rain", "3 May 1911", "Rain", ",", False),
        ("3 May 1911", "3 May 1911", "", "end", False),
        ("# 3 May 1911", "3 May 1911", "", "end", True),
        ("Day 1 - 3 May 1911: Rain", "3 May 1911", "Rain", ":", True),
    ],
)
def test_a_head_is_parted_from_its_body(text, head, body, separator, is_item):
    found = reading(text)
    assert (found.span.of(text), found.body.of(text)) == (head, body)
    assert (found.separator, found.is_item) == (separator, is_item)


@pytest.mark.parametrize("text", ["Rain", "3 May 1911Rain", "— Rain", "May Day parade"])
def test_most_lines_have_none(text):
    found = reading(text)
    assert found is None or not found.head.is_full


@pytest.mark.parametrize(
    ("text", "shape"),
    [("3 May 1911: Rain", "ymd"), ("3 May: Rain", "md"), ("May 1911: Rain", "ym"),
     ("1911: Rain", "y"), ("22:10: Rain", "clock"), ("793: Rain", "early"),
     ("ditto: Rain", "ditto")],
)  # fmt: skip
def test_lines_of_one_record_have_one_shape(text, shape):
    assert reading(text).shape == (shape, ":", False)
    assert reading("24  Rain").shape == ("bare", "wide", False)
