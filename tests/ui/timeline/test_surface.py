"""The picture and the pointer: painted at any size, a cross-hair that leaves no trace."""

import os
import sys
from pathlib import Path

import pytest
from at_hand import item, point, turn
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from timeline_app.model import moment

ROOT = Path(__file__).resolve().parents[3]


def test_before_anything_is_read_a_frame_is_painted(qtbot):
    from timeline_app.ui.timeline import TimelineView

    made = TimelineView()
    qtbot.addWidget(made)
    made.show()
    assert not made.grab().isNull()
    assert made.status_text() == "reading…"


@pytest.mark.parametrize("theme", ["light", "dark", "light-contrast", "dark-contrast"])
@pytest.mark.parametrize("size", [(320, 200), (1_024, 640), (2_600, 1_400)])
def test_it_paints_at_any_size_in_every_theme(view, theme, size):
    view.set_theme(theme)
    view.resize(*size)
    view.set_selection((1,))
    assert view.grab().width() == size[0]


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_painting_keeps_the_references_to_none(view):
    view.repaint()
    before = sys.getrefcount(None)
    for _ in range(200):
        view.update()
        view.repaint()
    for _ in range(1_000):
        view.update()
    assert sys.getrefcount(None) > before - 50


def test_the_first_paint_needs_no_arrays():
    import subprocess

    code = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
from timeline_app.ui.timeline import TimelineView
view = TimelineView()
view.show()
view.repaint()
view.set_selection((3,)); view.fit_all(); view.step(1); view.zoom(2); view.restore(view.state())
print("numpy" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stdout.strip() == "False"


def test_the_cross_hair_stands_under_the_pointer_and_tells_its_date(qtbot, view):
    x = view.stage.frame.plot.x + view.stage.view.to_pixel(moment.at(2020, 5, 3, 12))
    with qtbot.waitSignal(view.pointed) as caught:
        point(view, x)
    assert caught.args == ["Sun 3 May 2020"]
    assert view.stage.scene.pointer == x
    assert view.status_text() == "showing 4 of 4"


def test_the_cross_hair_is_seen_and_leaves_no_trace(view):
    x = int(view.stage.frame.plot.x) + 333
    column = QRect(x, int(view.stage.frame.plot.y) + 2, 1, 300)
    bare = view.grab(column).toImage()
    point(view, x)
    assert view.grab(column).toImage() != bare
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.grab(column).toImage() == bare
    assert view.stage.pointed == ""


def test_there_is_no_cross_hair_off_the_plot_nor_when_it_is_switched_off(view):
    point(view, 500)
    assert view.stage.pointed
    point(view, 20)
    assert view.stage.scene.pointer is None
    point(view, 500)
    view.switch("crosshair")
    assert view.stage.scene.pointer is None
    assert view.stage.pointed == ""
    assert not view.has("crosshair")
    view.switch("crosshair")
    assert view.stage.pointed


def test_zooming_at_the_pointer_tells_its_date_more_finely(view):
    at = QPoint(int(view.stage.frame.plot.x) + 400, 300)
    point(view, at.x())
    for _ in range(40):
        turn(view, at, 1, Qt.KeyboardModifier.ControlModifier)
    assert ":" in view.stage.pointed


def test_no_letter_is_cut_in_two_at_the_edges_of_the_plot(view):
    """A title that goes on beyond an edge fades into the ground there."""
    view.set_detail("label")
    for event, edge in ((2, "left"), (3, "right")):
        view.fit_all()
        label, plot = item(view, event).label, view.stage.frame.plot
        middle_of = label.x + label.width / 2
        to_go = middle_of - plot.x if edge == "left" else middle_of - plot.right
        view.journey.slide(view.stage.view.panned(to_go))
        label = item(view, event).label
        assert label.x < plot.x < label.right or label.x < plot.right < label.right
        x = int(plot.x) + 1 if edge == "left" else int(plot.right) - 2
        column = view.grab(QRect(x, int(label.y) + 4, 1, int(label.height) - 8)).toImage()
        ground = QColor(view._theme.background)
        for y in range(column.height()):
            seen = column.pixelColor(0, y)
            assert abs(seen.lightness() - ground.lightness()) < 24
