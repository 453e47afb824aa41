"""Somebody brings in counsel's chronology, corrects a column, and takes it all back."""

from PySide6.QtCore import Qt

from timeline_app import store
from timeline_app.formats import Field
from timeline_app.model import edits
from timeline_app.model.when import day
from timeline_app.ui.actions import bringing_actions
from timeline_app.ui.bringing_in.bringing_dialog import BringingDialog

TABLE = """When,What happened,Who,Place name
5/2/2019,Steering pump seal was replaced,Brede,Slip 2
20/2/2019,Survey of the vessel,Arden,Harbour
tbc,Inquiry to report,Farrow,
"""


def dialog_of(qtbot, desk):
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in desk.findChildren(BringingDialog)), timeout=60_000
    )
    return next(one for one in desk.findChildren(BringingDialog) if one.isVisible())


def test_counsels_chronology(qtbot, start, settled, tmp_path):
    path, table = tmp_path / "harbour.db", tmp_path / "counsel.csv"
    table.write_text(TABLE, encoding="utf-8")
    with store.open_store(path, create=True) as made:
        made.apply(edits.AddEvent("The steering pump seal was replaced", day(2019, 2, 5)))
    desk = start(path).shell
    assert desk.menus.actions["file.import_chronology"].isEnabled()

    # She looks at the columns: one was not known, and would have been a note.
    bringing_actions.look_into(desk.context, table)
    dialog = dialog_of(qtbot, desk)
    qtbot.waitUntil(lambda: dialog.sums.doubles.text().startswith("1 row looks"), timeout=60_000)
    box = dialog.header.box_of("Place name")
    box.setCurrentIndex(box.findData(Field.PLACES.value))
    settled(desk, lambda: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    qtbot.waitUntil(lambda: not desk.session.busy, timeout=60_000)
    reader = desk.session.store
    assert reader.reading.count(desk.session.filter) == 4
    assert len(reader.suggestions.all()) == 1
    places = {one.name for event in reader.events(desk.session.filter) for one in event.places}
    assert places == {"Slip 2", "Harbour"}

    # The same columns again: what she chose is known, and nothing is added.
    bringing_actions.look_into(desk.context, table)
    again = dialog_of(qtbot, desk)
    assert again.header.box_of("Place name").currentData() == Field.PLACES
    with qtbot.waitSignal(desk.session.changed, timeout=60_000):
        qtbot.keyClick(again, Qt.Key.Key_Return)
    assert reader.reading.count(desk.session.filter) == 4

    # One step back, and all of it is gone.
    settled(desk, desk.session.undo)
    assert reader.reading.count(desk.session.filter) == 1
