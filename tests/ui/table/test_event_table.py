"""The list: a sound model, one selection with the session, sorting by each column."""

from array import array
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from timeline_app.model import EventFilter, edits
from timeline_app.ui.table import event_table, keeping, rows
from timeline_app.ui.table.event_model import EventModel
from timeline_app.ui.table.event_table import EventTable
from timeline_app.ui.table.rows import HEADINGS, TableColumn


@pytest.fixture
def table(qtbot, opened, theme):
    table = EventTable(opened, theme)
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    table._on_snapshot(opened.shown)
    return table


def column(table, which):
    model = table.model()
    return [model.index(row, which).data() for row in range(model.rowCount())]


def test_the_model_is_sound(qtmodeltester, opened):
    model = EventModel()
    model.set_rows(opened.shown.rows, opened.lines)
    qtmodeltester.check(model)
    model.set_rows(array("q"), opened.lines)
    qtmodeltester.check(model)


def test_rows_say_date_title_kind_sources_confidence(table):
    model = table.model()
    assert [
        model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())
    ] == [f"{HEADINGS[TableColumn.DATE]} ▴", *list(HEADINGS.values())[1:]]
    assert column(table, TableColumn.DATE)[0] == "Sun 3 May 2020"
    assert column(table, TableColumn.DATE)[-1] == "undated"
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Mayor opens the bridge, Sun 3 May 2020, Opening")


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_sorting_by_each_column(table, order):
    for which in (TableColumn.TITLE, TableColumn.KIND):
        table.horizontalHeader().setSortIndicator(which, order)
        found = [text.casefold() for text in column(table, which)]
        assert found == sorted(found, reverse=order == Qt.SortOrder.DescendingOrder)
    table.horizontalHeader().setSortIndicator(TableColumn.DATE, Qt.SortOrder.AscendingOrder)
    assert column(table, TableColumn.TITLE)[0] == "Mayor opens the bridge"


def test_a_click_selects_in_the_session_and_back(qtbot, table, opened):
    place = table.visualRect(table.model().index(1, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.selection == (opened.shown.rows[1],)
    opened.select((opened.shown.rows[4],))
    assert [index.row() for index in table.selectionModel().selectedRows()] == [4]
    opened.select(())
    assert table.selectionModel().selectedRows() == []


def test_several_are_selected_with_control(qtbot, table, opened):
    for row, keys in (
        (0, Qt.KeyboardModifier.NoModifier),
        (3, Qt.KeyboardModifier.ControlModifier),
    ):
        place = table.visualRect(table.model().index(row, 1)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, place)
    assert set(opened.selection) == {opened.shown.rows[0], opened.shown.rows[3]}
    assert opened.selection[0] == opened.shown.rows[3]


def test_keys_walk_and_enter_opens(qtbot, table, opened):
    table.setFocus()
    opened.select((opened.shown.rows[0],))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert opened.selection == (opened.shown.rows[1],)
    with qtbot.waitSignal(table.activated_event) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [opened.shown.rows[1]]


def test_stepping_stops_at_the_ends(table, opened):
    rows = opened.shown.rows
    table.step(-1)
    assert opened.selection == (rows[-1],)
    table.step(1)
    assert opened.selection == (rows[-1],)
    for _ in range(10):
        table.step(-1)
    assert opened.selection == (rows[0],)


def test_the_selection_outlives_a_new_snapshot(qtbot, table, opened):
    chosen = opened.shown.rows[2]
    opened.select((chosen,))
    with qtbot.waitSignal(opened.snapshot_changed):
        opened.apply(edits.SetTitle(chosen, "A lorry again"))
    assert opened.selection == (chosen,)
    row = table.selectionModel().selectedRows()[0].row()
    assert table.model().index(row, TableColumn.TITLE).data() == "A lorry again"


def test_the_date_outlives_all_columns_but_the_title(table):
    table.resize(400, 300)
    assert table.isColumnHidden(TableColumn.KIND)
    assert not table.isColumnHidden(TableColumn.DATE)
    assert table.columnWidth(TableColumn.DATE) < table.columnWidth(TableColumn.TITLE)


def test_narrow_tables_keep_the_title(table):
    table.resize(260, 300)
    assert not table.isColumnHidden(TableColumn.TITLE)
    assert table.isColumnHidden(TableColumn.CONFIDENCE)
    assert table.isColumnHidden(TableColumn.DATE)
    table.resize(900, 300)
    assert not any(table.isColumnHidden(c) for c in TableColumn)


def test_many_rows_are_sorted_by_the_store(qtbot, opened, table, monkeypatch):
    monkeypatch.setattr(rows, "AT_ONCE", 3)
    order = Qt.SortOrder.AscendingOrder
    with qtbot.waitSignal(table.model().modelReset):
        table.horizontalHeader().setSortIndicator(TableColumn.TITLE, order)
    qtbot.waitUntil(
        lambda: table.model().row(0).texts[TableColumn.TITLE] == "Bridge struck by lorry"
    )
    titles = [table.model().row(n).texts[TableColumn.TITLE] for n in range(6)]
    assert titles == sorted(titles, key=str.casefold)


def test_the_whole_row_under_the_pointer_lights_up(table, theme):
    ground = QColor(theme.colours.hover)

    def lit(row):
        picture = table.viewport().grab().toImage()
        columns = (TableColumn.DATE, TableColumn.TITLE, TableColumn.CONFIDENCE)
        places = [table.visualRect(table.model().index(row, c)).bottomRight() for c in columns]
        return [picture.pixelColor(place.x() - 2, place.y() - 3) == ground for place in places]

    assert lit(1) == [False] * 3
    table.entered.emit(table.model().index(1, TableColumn.TITLE))
    assert lit(1) == [True] * 3
    assert lit(0) == [False] * 3
    table.viewportEntered.emit()
    assert lit(1) == [False] * 3


@pytest.mark.parametrize("per_cent", [100, 150, 200])
@pytest.mark.parametrize("column", list(TableColumn))
def test_the_arrow_of_the_order_lies_upon_no_heading(qtbot, table, theme, column, per_cent):
    """It is the last letter of its heading, and all headings have room for their words."""
    theme.set_text_size(per_cent)
    table.resize(int(1_400 * per_cent / 100), 300)
    header = table.horizontalHeader()
    for order, arrow in ((Qt.SortOrder.AscendingOrder, "▴"), (Qt.SortOrder.DescendingOrder, "▾")):
        header.setSortIndicator(column, order)
        words = [table.model().headerData(n, Qt.Orientation.Horizontal) for n in TableColumn]
        assert [n for n in TableColumn if words[n].endswith(arrow)] == [column]
        assert not header.isSortIndicatorShown()
        for shown in TableColumn:
            if not table.isColumnHidden(shown):
                assert header.sectionSizeHint(shown) <= table.columnWidth(shown)
    theme.set_text_size(100)


def test_a_click_on_a_heading_still_sorts_both_ways(qtbot, table, opened):
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(TableColumn.KIND) + 20, header.height() // 2)
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (
            TableColumn.KIND,
            order,
        )


def test_tags_and_notes_stand_behind_the_title_and_are_found(qtbot, table, opened):
    event = opened.shown.rows[0]
    plain = table.grab().toImage()
    opened.apply(edits.SetTags(event, ("Issue 1", "urgent")))
    opened.apply(edits.SetNote(event, "Ask the\nharbour master"))
    qtbot.waitUntil(lambda: table.first_rows(1)[0].aside != "")
    (row,) = table.first_rows(1)
    assert row.aside == "#Issue 1  #urgent  Ask the harbour master"
    assert row.aside in row.spoken
    assert row.aside in row.tip
    assert table.grab().toImage() != plain
    with qtbot.waitSignal(opened.snapshot_changed):
        opened.set_filter(EventFilter(text="harbour master"))
    assert list(opened.shown.rows) == [event], "the search finds what was noted"


def click(table, row, keys=Qt.KeyboardModifier.NoModifier):
    place = table.visualRect(table.model().index(row, TableColumn.TITLE)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, place)


def test_a_row_clicked_away_with_control_is_chosen_no_more(table, opened):
    for row in (0, 3):
        click(table, row, Qt.KeyboardModifier.ControlModifier)
    click(table, 3, Qt.KeyboardModifier.ControlModifier)
    assert opened.selection == (opened.shown.rows[0],)
    click(table, 0, Qt.KeyboardModifier.ControlModifier)
    assert opened.selection == ()


def test_of_more_rows_than_can_be_chosen_only_the_current_one_is(table, opened, monkeypatch):
    monkeypatch.setattr(event_table, "MOST_SELECTED", 4)
    click(table, 2)
    table.selectAll()
    assert opened.selection == (opened.shown.rows[2],)


def test_in_an_empty_list_steps_choose_nothing(table, opened):
    table._show(array("q"))
    for by in (1, -1):
        table.step(by)
    assert opened.selection == ()
    assert table.neighbour() is None


def test_the_row_under_the_pointer_is_lit_up_until_it_leaves(table):
    at = table.visualRect(table.model().index(2, TableColumn.TITLE)).center()
    for by in (0, 1):
        QTest.mouseMove(table.viewport(), at + QPoint(by, 0))
    assert table._delegate.hovered_row == 2
    for _ in range(2):
        QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert table._delegate.hovered_row == -1


@pytest.mark.parametrize("many", [1, keeping.FEW_NEW + 1])
def test_new_events_come_where_the_order_has_them_be_they_few_or_many(qtbot, table, opened, many):
    table.horizontalHeader().setSortIndicator(TableColumn.TITLE, Qt.SortOrder.AscendingOrder)
    with qtbot.waitSignal(opened.snapshot_changed, timeout=20_000):
        opened.apply(*(edits.AddEvent(f"Election {n:03}", None, "vote") for n in range(many)))
    titles = column(table, TableColumn.TITLE)
    assert len(titles) == 6 + many
    assert titles == sorted(titles, key=str.casefold)


def test_an_event_that_went_after_the_rows_were_counted_has_no_row(table, opened):
    table.horizontalHeader().setSortIndicator(TableColumn.TITLE, Qt.SortOrder.AscendingOrder)
    before = column(table, TableColumn.TITLE)
    table._on_snapshot(replace(opened.shown, rows=array("q", [*opened.shown.rows, 999])))
    assert column(table, TableColumn.TITLE) == before
