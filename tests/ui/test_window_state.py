"""What is remembered comes back, and nonsense in the file harms nobody."""

from pathlib import Path

from PySide6.QtCore import QByteArray

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
