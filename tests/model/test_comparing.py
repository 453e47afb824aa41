"""Two versions of a text, piece by piece."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.comparing import compare

PIECES = st.lists(st.sampled_from("abcdefg"), max_size=12)


@given(PIECES, PIECES)
def test_new_gone_and_what_stays_add_up(older, newer):
    found = compare(older, newer)
    kept = Counter(newer) - Counter(found.new)
    assert Counter(older) - Counter(found.gone) == kept
    assert not Counter(found.moved) - kept
    assert kept == Counter(older) & Counter(newer)


@given(PIECES)
def test_the_same_text_has_no_changes(text):
    assert compare(text, text).in_short == ""


@given(st.permutations("abcdefg"))
def test_where_only_the_order_differs_all_that_differs_has_moved(newer):
    found = compare("abcdefg", newer)
    assert found.new == found.gone == ()
    rest = [piece for piece in newer if piece not in found.moved]
    assert rest == sorted(rest)
