"""Glides: they arrive, they can be cut short, and they end with their view."""

import gc

import pytest
import shiboken6
from PySide6.QtCore import QObject
from samples_app import lines, small_chronology

from timeline_app.chart import Viewport
from timeline_app.ui.timeline import TimelineView
from timeline_app.ui.timeline.motion import DURATION, Motion

HERE, THERE = Viewport(0.0, 10.0, 100.0), Viewport(5_000.0, 20.0, 100.0)


@pytest.fixture
def gliding(qtbot):
    """A view amid a glide; no fixture keeps it alive."""
    made = TimelineView()
    made.set_reduced_motion(False)
    made.set_source(lines)
    made.resize(800, 500)
    made.show()
    qtbot.waitExposed(made)
    made.set_chronology(small_chronology(), "Town")
    made.zoom(4.0)
    made.pan(3.0)
    return made


def test_a_glide_arrives_and_says_so(qtbot):
    owner, seen, arrived = QObject(), [], []
    motion = Motion(owner, seen.append, lambda: arrived.append(1))
    motion.go(HERE, THERE)
    assert motion.goal == THERE
    qtbot.waitUntil(lambda: bool(arrived))
    assert seen[-1] == THERE
    assert motion.goal is None


def test_a_glide_ends_with_its_owner(qtbot):
    owner, seen, arrived = QObject(), [], []
    motion = Motion(owner, seen.append, lambda: arrived.append(1))
    motion.go(HERE, THERE)
    shiboken6.delete(owner)
    seen.clear()
    qtbot.wait(2 * DURATION)
    assert not seen
    assert not arrived
    assert not shiboken6.isValid(motion)


def test_a_view_deleted_amid_a_glide_is_left_alone(qtbot, gliding):
    with qtbot.captureExceptions() as raised:
        gliding.deleteLater()
        qtbot.wait(2 * DURATION)
    assert not shiboken6.isValid(gliding)
    assert not raised


def test_a_view_forgotten_amid_a_glide_is_left_alone(qtbot):
    with qtbot.captureExceptions() as raised:
        for _ in range(3):
            view = TimelineView()
            view.set_source(lines)
            view.set_chronology(small_chronology(), "Town")
            view.zoom(3.0)
            del view
            gc.collect()
        qtbot.wait(2 * DURATION)
    assert not raised
