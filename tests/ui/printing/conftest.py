"""A window in which the story is read."""

import pytest


@pytest.fixture
def reading(qtbot, desk):
    desk.menus.run("view.reading")
    qtbot.waitUntil(lambda: len(desk.panes.reading.column.story) > 0, timeout=20_000)
    return desk.panes.reading
