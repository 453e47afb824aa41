"""How a chronology was seen last: kept as text, and left out where it is not understood."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import EventFilter, LaneBy, Level, Review, Status
from timeline_app.ui.kept import Kept, filter_from_plain, filter_to_plain

words = st.text("aé⁂𝔅 \n'\"", max_size=6)


filters = st.builds(
    EventFilter,
    text=words,
    since=st.none() | st.integers(-(2**62), 2**62),
    until=st.none() | st.integers(-(2**62), 2**62),
    kinds=st.frozensets(words, max_size=3),
    people=st.frozensets(words, max_size=3),
    places=st.frozensets(words, max_size=3),
    known_by=st.none() | st.integers(-(10**12), 10**12),
    documents=st.frozensets(st.integers(1, 99), max_size=3),
    statuses=st.frozensets(st.sampled_from(Status)),
    reviews=st.frozensets(st.sampled_from(Review)),
    minimum_confidence=st.floats(0, 1),
    level=st.sampled_from(Level),
)


@given(filters)
def test_filters_come_back(wanted):
    assert filter_from_plain(filter_to_plain(wanted)) == wanted


def test_how_a_chronology_was_seen(state):
    kept = Kept(EventFilter(text="bridge"), LaneBy.PLACE, {"since": 1.0}, LaneBy.KIND)
    state.remember_chronology(Path("/a.db"), kept.to_text())
    assert Kept.from_text(state.of_chronology(Path("/a.db"))) == kept
    assert Kept.from_text(state.of_chronology(Path("/b.db"))).lane_by is LaneBy.KIND


def test_a_filter_of_another_version_is_left_out():
    for plain in (
        3,
        None,
        {"statuses": ["mauve"]},
        {"documents": "x"},
        {"since": "noon"},
        {"level": "most"},
    ):
        assert filter_from_plain(plain) == EventFilter()
    assert Kept.from_text('{"lane_by": "mauve", "view": 3}').view == {}
    for text in ("", "{{", "3", "[]"):
        assert Kept.from_text(text).lane_by is LaneBy.KIND


def test_what_an_earlier_version_kept_of_hidden_events_still_holds():
    assert filter_from_plain({"show_hidden": True, "level": "dated"}) == EventFilter.everything()
    assert filter_from_plain({"show_hidden": False, "level": "dated"}).level is Level.DATED
