"""Many spans of one text: the innermost covers everything once, and touching is exact."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Span
from timeline_app.model.nesting import OUTSIDE, Cover, stretches

_SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda two: Span(min(two), max(two))),
    max_size=8,
)


@given(_SPANS, _SPANS)
def test_touching_is_overlapping_any(spans, asked):
    covered = Cover(spans)
    for span in asked:
        assert covered.touches(span) == any(other.overlaps(span) for other in spans)


@given(_SPANS)
def test_stretches_tile_the_text(spans):
    found = list(stretches(30, spans))
    assert [start for start, _, _ in found] == [0, *(end for _, end, _ in found[:-1])]
    assert found[-1][1] == 30
    assert all(owner == OUTSIDE or spans[owner].start <= start for start, _, owner in found)
