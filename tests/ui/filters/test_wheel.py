"""The wheel over a control belongs to the panel, until the keyboard is in the control."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QSlider, QVBoxLayout, QWidget

from timeline_app.ui.filters.wheel import leave_wheel


def turn(widget):
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at, widget.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


@pytest.fixture
def panel(qtbot):
    area, inside = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    column = QVBoxLayout(inside)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setValue(50)
    leave_wheel(slider)
    column.addWidget(slider)
    inside.setMinimumHeight(2_000)
    area.setWidget(inside)
    area.resize(200, 200)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    return area, slider


@pytest.mark.parametrize("has_keyboard", [True, False])
def test_who_has_the_keyboard_has_the_wheel(qtbot, panel, has_keyboard):
    area, slider = panel
    if has_keyboard:
        slider.setFocus()
        qtbot.waitUntil(slider.hasFocus)
    else:
        slider.clearFocus()
    turn(slider)
    assert (slider.value() != 50) is has_keyboard
    assert (area.verticalScrollBar().value() > 0) is not has_keyboard


def test_without_a_panel_around_it_the_wheel_is_nobodys(qtbot):
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    leave_wheel(slider)
    slider.show()
    slider.clearFocus()
    before = slider.value()
    turn(slider)
    assert slider.value() == before
