"""A window with the names of people."""

import pytest
from named import OAKLEY
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from timeline_app.model import LaneBy, edits


@pytest.fixture
def shell(desk, id_of, qtbot):
    desk.window().activateWindow()
    assert QTest.qWaitForWindowActive(desk.window())
    ids = [id_of("Lorry hits the bridge"), id_of("Council meets")]
    for one in ids:
        desk.session.apply(edits.SetNames(one, LaneBy.PERSON, (OAKLEY, "Peter Lund")))
    other = id_of("Mayor opens the bridge")
    desk.session.apply(edits.SetNames(other, LaneBy.PERSON, ("Marian Oakley",)))
    desk.session.select((ids[0],))
    desk.panes.enter_side("event")
    row = desk.features.inspecting.fields.chips[LaneBy.PERSON]
    QTest.keyClick(row.chips[0].name, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: desk.features.naming.card is not None, timeout=20_000)
    return desk
