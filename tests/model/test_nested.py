"""Names of lanes within lanes: whatever the parts are, they are found again."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import nested, parted

names = st.text(st.sampled_from(" ›ab"), max_size=8) | st.text(max_size=8)


@given(names, names)
def test_a_pair_is_found_again(outer, inner):
    assert parted(nested(outer, inner)) == (outer, inner)


@given(names)
def test_a_group_is_found_again(outer):
    assert parted(nested(outer)) == (outer, None)


@given(names, names, names, names)
def test_no_two_pairs_have_one_name(one, other, outer, inner):
    assert (nested(one, other) == nested(outer, inner)) == ((one, other) == (outer, inner))
