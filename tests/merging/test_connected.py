"""Which tellings pairs connect."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.merging import connected as module
from timeline_app.merging.connected import connected

_SIZE = 12
_PAIRS = st.lists(st.tuples(st.integers(0, _SIZE - 1), st.integers(0, _SIZE - 1)), max_size=14)


def components(pairs):
    """The least of each number's company, found by spreading until nothing changes."""
    least = list(range(_SIZE))
    while True:
        before = list(least)
        for one, other in pairs:
            least[one] = least[other] = min(least[one], least[other])
        if least == before:
            return least


@given(_PAIRS, st.sampled_from([1, 3, 1 << 16]))
def test_each_is_called_as_the_least_of_its_company_however_many_are_taken_at_once(pairs, step):
    columns = np.array(pairs, np.int32).reshape(-1, 2).T
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_AT_ONCE", step)
        assert connected(np.arange(_SIZE), *columns).tolist() == components(pairs)


def test_what_is_connected_already_stays_so():
    home = np.array([0, 1, 0, 3])
    assert connected(home, np.array([3]), np.array([2])).tolist() == [0, 1, 0, 0]
