"""Sides one above the other are turned like pages."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from timeline_app.ui.checking.turning import turn


def built(qtbot, layout, count, height=200):
    area, inside = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    row = layout(inside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    sides = [QWidget() for _ in range(count)]
    for side in sides:
        side.setFixedHeight(height)
        row.addWidget(side)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.resize(300, 220)
    area.show()
    return area, sides


def test_one_after_the_other_and_then_the_first(qtbot):
    area, sides = built(qtbot, QVBoxLayout, 4)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    seen = []
    while turn(area, sides):
        seen.append(bar.value())
    assert seen[:2] == [200, 400]
    assert bar.value() == 0


def test_beside_each_other_there_is_none_below(qtbot):
    area, sides = built(qtbot, QHBoxLayout, 2)
    assert not turn(area, sides)


@pytest.mark.parametrize("count", [0, 1])
def test_a_single_side_stays(qtbot, count):
    area, sides = built(qtbot, QVBoxLayout, count)
    assert not turn(area, sides)
    assert area.verticalScrollBar().value() == 0
