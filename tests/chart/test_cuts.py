"""The memory of cells gives what looking them all up would give."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chart.cuts import Cuts

STARTS = np.sort(np.random.default_rng(7).integers(-5_000, 5_000, 800))
WINDOWS = st.tuples(
    st.sampled_from([1, 2, 64]), st.integers(-200, 200), st.integers(0, 90)
)  # fmt: skip


@given(st.lists(WINDOWS, min_size=1, max_size=12))
def test_any_way_through_time_finds_the_same_cells(path):
    cuts = Cuts()
    for seconds, first, length in path:
        found = cuts.places(STARTS, seconds, first, first + length)
        edges = np.arange(first, first + length + 1) * seconds
        assert found.tolist() == np.searchsorted(STARTS, edges).tolist()


def test_changing_what_was_given_changes_no_memory():
    cuts = Cuts()
    cuts.places(STARTS, 64, 0, 9)[:] = -1
    assert min(cuts.places(STARTS, 64, 0, 9)) >= 0
