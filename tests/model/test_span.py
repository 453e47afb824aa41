"""The algebra of spans."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Span
from timeline_app.model.span import whole_words

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


@given(spans, st.text())
def test_a_pattern_searches_between_the_ends(span, text):
    assert text[slice(*span.ends)] == span.of(text)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (0, 3, "The"),
        (1, 2, "The"),
        (3, 4, ""),
        (2, 5, "The seal"),
        (3, 9, "seal"),
        (5, 15, "seal was replaced"),
        (19, 22, "replaced."),
        (21, 22, "."),
        (20, 90, "replaced."),
        (40, 90, ""),
    ],
)
def test_a_selection_becomes_whole_words(start, end, words):
    text = "The seal was replaced."
    assert whole_words(text, Span(start, end)).of(text) == words


@given(st.text(alphabet="ab1 .\n", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_whole_words_lose_space_alone_and_are_whole(text, one, other):
    chosen = Span(*sorted((one, other)))
    found = whole_words(text, chosen)
    assert chosen.of(text).strip() in found.of(text)
    assert found.of(text) == found.of(text).strip()
    assert whole_words(text, found) == found
    for at in {found.start, found.end} - {0, len(text)}:
        is_within = text[at - 1].isalnum() and text[at].isalnum()
        assert not (is_within and len(found))
