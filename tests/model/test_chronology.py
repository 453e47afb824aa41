"""The snapshot's own words: lanes within lanes, what is left out, and one without events."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import LaneBy, Mark
from timeline_app.model.chronology import PRECISIONS, LeftOut, empty, nested, parted
from timeline_app.model.when import Precision

names = st.text(st.sampled_from("ab ›"), min_size=1, max_size=6).map(str.strip).filter(bool)


@given(names, names)
def test_a_nested_lane_is_parted_as_it_was_put_together(outer, inner):
    assert parted(nested(outer, inner)) == (outer, inner)
    assert parted(nested(outer)) == (outer, None)


@given(*[st.integers(0, 99)] * 3)
def test_what_is_left_out_is_counted_once(by_filter, by_level, by_hand):
    assert LeftOut(by_filter, by_level, by_hand).total == by_filter + by_level + by_hand


def test_an_empty_chronology_has_lanes_by_what_is_asked_and_nothing_in_them():
    chronology = empty(LaneBy.PLACE)
    assert len(chronology) == chronology.total == chronology.documents == 0
    assert chronology.lane_by is LaneBy.PLACE
    assert empty().lane_by is LaneBy.KIND
    assert chronology.lane_names == ()


def test_the_code_of_a_precision_is_its_place():
    assert len(PRECISIONS) == len(Precision)
    assert [PRECISIONS.index(one) for one in Precision] == list(range(len(Precision)))


def test_every_mark_has_a_bit_of_its_own():
    assert [mark.value for mark in Mark] == [1 << place for place in range(len(Mark))]
