"""The algebra of spans."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Span

spans = st.tuples(st.integers(0, 200), st.integers(0, 200)).map(lambda ends: Span(*sorted(ends)))


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 3), (-2, -1)])
def test_no_negative_and_no_reversed_span(start, end):
    with pytest.raises(ValueError, match="no span"):
        Span(start, end)


@given(st.text(), spans)
def test_a_span_is_what_slicing_gives(text, span):
    assert span.of(text) == text[span.start : span.end]


@given(spans, spans)
def test_overlap_is_symmetric_and_means_a_shared_character(one, other):
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == other.overlaps(one)
    if len(one) and len(other):
        assert one.overlaps(other) == bool(shared)


@given(spans, spans)
def test_the_join_is_the_smallest_span_that_contains_both(one, other):
    both = one.joined(other)
    assert both == other.joined(one)
    assert both.contains(one)
    assert both.contains(other)
    assert {both.start, both.end} <= {one.start, one.end, other.start, other.end}


@given(spans, spans)
def test_each_contains_the_other_only_if_they_are_equal(one, other):
    assert (one.contains(other) and other.contains(one)) == (one == other)


@given(spans, st.integers(0, 100))
def test_shifting_keeps_the_length_and_can_be_undone(span, by):
    assert len(span.shifted(by)) == len(span)
    assert span.shifted(by).shifted(-by) == span


@given(st.lists(spans))
def test_spans_sort_in_text_order(found):
    assert [s.start for s in sorted(found)] == sorted(s.start for s in found)
