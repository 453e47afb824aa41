"""The status line tells what is counted, pointed at and measured."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication


def test_the_title_and_the_status_line(window, desk):
    assert window.windowTitle() == "The bridge"
    assert desk.status.count.text().startswith("Showing 6 of 6 events")
    assert desk.status.stored.text() == "All changes saved"


def test_the_status_line_tells_the_date_under_the_pointer(desk):
    view = desk.timeline
    plot = view.stage.frame.plot
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(plot.x + 200, plot.y + 40), QPointF(),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view, move)
    assert "2020" in desk.status.pointed.text()
    action = desk.menus.actions["view.crosshair"]
    assert action.isChecked()
    action.trigger()
    assert desk.status.pointed.text() == ""
    assert not action.isChecked()


def test_the_status_line_tells_how_far_two_selected_events_lie_apart(desk, id_of):
    chosen = id_of("Mayor opens the bridge"), id_of("Council meets")
    desk.session.select(chosen)
    assert desk.status.measured.text() == "Two selected: exactly 39 days apart"
    assert desk.status.measured.isVisibleTo(desk)
    desk.session.select(chosen[:1])
    assert not desk.status.measured.isVisibleTo(desk)
