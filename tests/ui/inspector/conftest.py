"""A window with an event chosen, and the page of its fields."""

import pytest
from PySide6.QtTest import QTest


@pytest.fixture
def shell(desk, id_of):
    """A window on the chronology with the event's fields in the right pane."""
    shell = desk
    shell.window().activateWindow()
    assert QTest.qWaitForWindowActive(shell.window())
    shell.session.select((id_of("Lorry hits the bridge"),))
    shell.panes.enter_side("event")
    return shell


@pytest.fixture
def page(shell):
    return shell.features.inspecting.fields
