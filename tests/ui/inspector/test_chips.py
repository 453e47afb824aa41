"""Names as chips: added, suggested, taken away."""

import pytest
from inspected import add_name, chosen_event
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from timeline_app.model import (
    LaneBy,
    edits,
)
from timeline_app.ui.inspector.chips import ChipRow, NameChipKind


def test_people_organisations_and_places_are_added_and_taken_away(shell, page):
    for role in (LaneBy.PERSON, LaneBy.ORGANISATION, LaneBy.PLACE):
        row = page.chips[role]
        add_name(row, "Ana  Silva")
        assert row.names == ("Ana Silva",)
        assert dict(shell.session.store.names.values(role)) == {"Ana Silva": 1}
        row.chips[0].name.setFocus()
        QTest.keyClick(row.chips[0].name, Qt.Key.Key_Delete)
        assert row.names == ()
        assert row.plus.hasFocus(), "the keyboard stays in the row"


def test_names_that_are_there_are_suggested_and_esc_gives_up(shell, page, id_of):
    other = id_of("Council meets")
    shell.session.apply(edits.SetNames(other, LaneBy.PERSON, ("Maren Oakley",)))
    row = page.chips[LaneBy.PERSON]
    row.begin()
    assert row.field.completer().model().stringList() == ["Maren Oakley"]
    QTest.keyClicks(row.field, "Mar")
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert row.field.isHidden()
    assert chosen_event(shell).people == ()


@pytest.mark.parametrize("typed", ["", "   ", "Ana Silva", " Ana  Silva "])
def test_no_name_and_one_that_is_there_are_not_added(shell, page, typed):
    row = page.chips[LaneBy.PERSON]
    add_name(row, "Ana Silva")
    step = shell.session.store.history.last_step
    add_name(row, typed)
    assert row.names == ("Ana Silva",)
    assert shell.session.store.history.last_step == step
    assert row.plus.hasFocus()


def test_where_nothing_can_be_changed_names_are_only_opened(qtbot, theme):
    row = ChipRow(NameChipKind("Person", "person"), theme)
    qtbot.addWidget(row)
    row.show_names(("Ana Silva",), can_change=False)
    row.show()
    row.begin()
    assert not row.field.isVisible()
    (chip,) = row.chips
    assert not chip.off.isVisible()
    with qtbot.waitSignal(row.opened) as told:
        chip.name.click()
    assert told.args == ["Ana Silva"]
