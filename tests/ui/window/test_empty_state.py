"""While a chronology is opened the window says how far; what cannot be opened leads back."""

from PySide6.QtWidgets import QLabel, QProgressBar

from timeline_app import errors, store
from timeline_app.ui import child_process
from timeline_app.ui.actions import file_actions


def test_a_sample_that_cannot_be_read_leaves_words_in_the_window(qtbot, window, monkeypatch):
    def stopped(*_what):
        yield from ()
        raise child_process.ReadingStopped("Reading needs a process of its own.")

    monkeypatch.setattr(child_process, "run", stopped)
    file_actions.open_sample(window.shell.context)
    qtbot.waitUntil(lambda: not window.shell.context.running.job)
    qtbot.wait(50)
    assert window.shell.message.isVisible()
    assert window.shell.message.words == "Reading needs a process of its own."


def test_while_a_chronology_is_being_read_the_window_says_how_far(qtbot, window, chronology):
    panes = window.shell.panes
    told = []
    window.shell.session.progressed.connect(
        lambda share: told.append((share, panes.empty.findChild(QProgressBar).value()))
    )
    window.shell.session.adopt(store.open_store(chronology))
    heads = [part.text() for part in panes.empty.findChildren(QLabel) if part.isVisible()]
    assert "Opening the_bridge.db…" in heads
    qtbot.waitUntil(panes.timeline.isVisible, timeout=20_000)
    assert told == [(1.0, 100)]


def test_a_chronology_that_cannot_be_read_leaves_the_welcome(qtbot, window, chronology):
    desk = window.shell
    desk.panes.show_opening(chronology)
    desk.session.failed.emit(errors.NotAChronology(chronology, "it is damaged"))
    qtbot.waitUntil(desk.features.welcoming.isVisible)
