"""How a chronology was seen last: kept as text, and left out where it is not understood."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import EventFilter, LaneBy, Level, Review, Status
from timeline_app.ui.view_state import ViewState, filter_from_plain, filter_to_plain

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
    kept = ViewState(EventFilter(text="bridge"), LaneBy.PLACE, {"since": 1.0}, LaneBy.KIND)
    state.remember_chronology(Path("/a.db"), kept.to_text())
    assert ViewState.from_text(state.of_chronology(Path("/a.db"))) == kept
    assert ViewState.from_text(state.of_chronology(Path("/b.db"))).lane_by is LaneBy.KIND


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
    assert ViewState.from_text('{"lane_by": "mauve", "view": 3}').view == {}
    for text in ("", "{{", "3", "[]"):
        assert ViewState.from_text(text).lane_by is LaneBy.KIND


def test_what_an_earlier_version_kept_of_hidden_events_still_holds():
    assert filter_from_plain({"show_hidden": True, "level": "dated"}) == EventFilter.everything()
    assert filter_from_plain({"show_hidden": False, "level": "dated"}).level is Level.DATED


HUGE = 10**30
UNFIT = {
    "since": ({"since": HUGE}, EventFilter()),
    "until": ({"until": -HUGE}, EventFilter()),
    "known by": ({"known_by": HUGE}, EventFilter()),
    "a bound that is true": ({"since": True}, EventFilter()),
    "documents": ({"documents": [1, HUGE]}, EventFilter()),
    "confidence that is no number": ({"minimum_confidence": float("nan")}, EventFilter()),
    "confidence beyond all": ({"minimum_confidence": float("inf")}, EventFilter()),
    "confidence as a list": ({"minimum_confidence": [1]}, EventFilter()),
    "half a sign": ({"text": "\ud800"}, EventFilter()),
    "a text that is none": ({"text": {"a": 1}}, EventFilter()),
    "the last second": ({"since": 2**63 - 1}, EventFilter(since=2**63 - 1)),
}


@pytest.mark.parametrize("plain", UNFIT)
def test_what_no_file_can_hold_is_left_out(plain):
    """A saved view travels with a chronology that somebody else has made."""
    kept, found = UNFIT[plain]
    assert filter_from_plain(kept) == found


@pytest.mark.parametrize(
    "text", ["[" * 200_000, '{"since": ' + "9" * 5_000 + "}"], ids=["deep", "long"]
)
def test_a_text_that_cannot_be_read_at_all_is_as_none(text):
    assert ViewState.from_text(text) == ViewState.from_text("")


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        ({"since": 2**70, "until": -(2**70)}, EventFilter()),
        ({"since": True}, EventFilter()),
        ({"since": "noon", "text": "bridge"}, EventFilter(text="bridge")),
        ({"minimum_confidence": 1.5}, EventFilter()),
        ({"minimum_confidence": float("nan")}, EventFilter()),
        ({"minimum_confidence": 0.5}, EventFilter(minimum_confidence=0.5)),
        ({"text": 7}, EventFilter()),
        ({"text": "\ud800"}, EventFilter()),
        ({"documents": [2**70]}, EventFilter()),
        ({"documents": [3]}, EventFilter(documents=frozenset({3}))),
    ],
    ids=lambda value: str(value).encode("ascii", "replace").decode()[:40],
)
def test_what_no_row_can_have_is_no_condition_of_a_view_from_elsewhere(plain, expected):
    assert filter_from_plain(plain) == expected
