"""The chronology as Qt's table model: what each cell answers, and what it refuses."""

from array import array

import pytest
from PySide6.QtCore import Qt

from timeline_app.ui.table.event_model import ID_ROLE, EventModel
from timeline_app.ui.table.quiet import LEFT, RIGHT, ROW_ROLE
from timeline_app.ui.table.rows import HEADINGS, TableColumn

Role, ACROSS = Qt.ItemDataRole, Qt.Orientation.Horizontal


@pytest.fixture
def model(opened):
    made = EventModel()
    made.set_rows(array("q", opened.shown.rows), opened.lines)
    return made


def test_each_cell_answers_for_its_event(model, opened):
    event = opened.shown.rows[1]
    title = model.index(1, TableColumn.TITLE)
    assert title.data() == "Lorry hits the bridge"
    assert (title.data(ID_ROLE), title.data(ROW_ROLE).id) == (event, event)
    assert title.data(Role.AccessibleTextRole) == model.row(1).spoken
    assert title.data(Role.TextAlignmentRole) == int(LEFT)
    assert model.index(1, TableColumn.SOURCES).data(Role.TextAlignmentRole) == int(RIGHT)
    assert "Lorry" in title.data(Role.ToolTipRole)


@pytest.mark.parametrize("role", [Role.DecorationRole, Role.CheckStateRole, Role.FontRole])
def test_what_no_cell_knows_is_refused(model, role):
    assert model.index(0, 0).data(role) is None
    assert model.data(model.createIndex(99, 0)) is None


def test_rows_are_found_by_their_events(model, opened):
    for number, event in enumerate(opened.shown.rows):
        assert (model.number_of(event), model.id_at(number)) == (number, event)
    assert model.number_of(999) == -1
    assert list(model.ids) == list(opened.shown.rows)


def test_it_is_a_table_without_a_tree(model):
    assert (model.rowCount(), model.columnCount()) == (6, len(TableColumn))
    inside = model.index(0, 0)
    assert (model.rowCount(inside), model.columnCount(inside)) == (0, 0)


def test_the_heading_of_the_order_says_which_way(qtbot, model):
    for is_descending, arrow in ((True, "▾"), (False, "▴")):
        with qtbot.waitSignal(model.headerDataChanged):
            model.name_order(TableColumn.DATE, is_descending=is_descending)
        said = model.headerData(TableColumn.DATE, ACROSS)
        assert said == f"{HEADINGS[TableColumn.DATE]} {arrow}"
    assert model.headerData(TableColumn.TITLE, ACROSS) == HEADINGS[TableColumn.TITLE]


def test_before_it_has_rows_it_is_empty():
    assert EventModel().rowCount() == 0
