"""Every side has its own width."""

import pytest
from PySide6.QtWidgets import QWidget


def test_every_side_has_its_own_width(qtbot, window, desk):
    window.resize(1600, 900)
    page = QWidget()
    desk.panes.add_side("trial", "Trial", page, width=440)
    before = desk.panes.side.width()
    desk.panes.show_side("trial")
    qtbot.waitUntil(lambda: desk.panes.side.width() == 440)
    assert page.isVisible()
    assert not desk.panes.source.isVisible()
    desk.panes.show_source()
    qtbot.waitUntil(lambda: desk.panes.side.width() == before)
    assert desk.panes.source.isVisible()
    with pytest.raises(ValueError, match="trial"):
        desk.panes.add_side("trial", "Trial", QWidget())
