"""The calendar of a window."""

import pytest

from timeline_app.ui.calendar.calendar_dialog import CalendarDialog


@pytest.fixture
def calendar(qtbot, desk):
    desk.menus.run("view.calendar")
    dialog = desk.findChild(CalendarDialog)
    qtbot.waitUntil(dialog.isVisible, timeout=5_000)
    return dialog
