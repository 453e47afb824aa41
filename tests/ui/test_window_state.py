"""What is remembered comes back, and nonsense in the file harms nobody."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray

from timeline_app.model import EventFilter, LaneBy, Level, Review, Status
from timeline_app.ui.kept import Kept, filter_from_plain, filter_to_plain
from timeline_app.ui.window_state import WindowState


def test_values_come_back_from_the_file(tmp_path):
    state = WindowState(tmp_path / "window.ini")
    state.remember("theme", "dark")
    state.remember("size", 150)
    state.remember("open", True)
    state.remember("geometry", QByteArray(b"\x00\x01"))
    state.flush()
    again = WindowState(tmp_path / "window.ini")
    assert again.text("theme") == "dark"
    assert again.number("size", 100) == 150
    assert again.flag("open", default=False) is True
    assert again.data("geometry") == QByteArray(b"\x00\x01")


def test_defaults_and_nonsense(state):
    state.remember("size", "very large")
    assert state.number("size", 100) == 100
    assert state.number("other", 7) == 7
    assert state.data("size") is None
    assert state.of_chronology(Path("/no/such.db")) == ""


def test_the_last_one_opened_comes_first(state):
    for name in ("a", "b", "c", "a"):
        state.opened(Path(f"/{name}.db"))
    assert [path.stem for path in state.recent()] == ["a", "c", "b"]
    for number in range(20):
        state.opened(Path(f"/{number}.db"))
    assert len(state.recent()) == 8


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
