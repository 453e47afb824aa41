"""What is dropped upon the window: where it would go, and what becomes of it."""

import shutil

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMessageBox

from timeline_app.ui import file_paths
from timeline_app.ui.actions import file_actions
from timeline_app.ui.dialogs.file_questions import FileQuestions


def drop(window, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), action, data, buttons, keys)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(9, 9), action, data, buttons, keys))


def test_a_drag_is_told_where_it_would_go(window, desk, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.txt", "b.txt")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    invitation = desk.overlay
    assert not invitation.isVisible()
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), action, data, buttons, keys))
    assert invitation.isVisible()
    assert invitation.text() == "Drop to read 2 items into “The bridge”"
    assert window.rect().contains(invitation.geometry())
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not invitation.isVisible()


def test_dropping_a_chronology_opens_it(qtbot, window, chronology):
    session = window.shell.session
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        drop(window, [chronology])
    assert session.path == chronology
    assert not window.shell.overlay.isVisible()


def test_only_real_files_are_dropped(qtbot, window):
    data = QMimeData()
    data.setText("hello")
    enter = QDragEnterEvent(
        QPoint(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter.setAccepted(False)
    window.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_documents_dropped_on_the_sample_are_asked_about(
    qtbot, desk, chronology, monkeypatch, tmp_path
):
    """A newcomer's first folder must not end up among the sample's articles unasked."""
    sample = file_paths.sample_file()
    sample.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(chronology, sample)
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        file_actions.open_path(desk.context, sample)
    (tmp_path / "papers").mkdir()
    asked = []
    monkeypatch.setattr(
        FileQuestions,
        "target",
        lambda _ask, _title, _names, _then, *, name, replaces: asked.append((name, replaces)),
    )
    file_actions.drop(desk.context, [tmp_path / "papers"])
    box = desk.findChild(QMessageBox)
    words = [button.text() for button in box.buttons()]
    assert {"New chronology…", "Add to the sample"} <= set(words)
    assert asked == []
    box.defaultButton().click()
    assert asked == [("papers.db", False)]
    assert not desk.session.busy, "nothing is read before a file is named"
