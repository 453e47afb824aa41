"""The list of questions: by kind, walked by arrows over its headings."""

import pump_heap as heap
from pump_heap import open_keys
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QStyle
from seen import cell, inks

from timeline_app import store
from timeline_app.model import Settlement, edits
from timeline_app.review import Pile

Key = Qt.Key


def test_the_list_goes_by_kind_and_the_first_is_in_view(view):
    assert open_keys(view) == [
        heap.IMPOSSIBLE, heap.WEEKDAY, heap.DATE, heap.NUMBER, heap.GAP
    ]  # fmt: skip
    assert view.finding.key == heap.IMPOSSIBLE
    assert view.card.head.sentence.text() == "30 February 2019 does not exist"
    assert view.card.head.count.text() == "1 of 5"
    assert view.bar.chips[Pile.OPEN].text() == "Open 5"
    assert view.words.startswith("5 to check")


def test_arrows_walk_the_list_over_its_headings(view, press):
    press(Key.Key_Down)
    assert view.finding.key == heap.WEEKDAY
    press(Key.Key_Down)
    assert view.finding.key == heap.DATE
    press(Key.Key_Up)
    assert view.finding.key == heap.WEEKDAY


def test_what_another_process_settles_is_seen(session, chronology, view):
    with store.open_store(chronology) as other:
        other.take_over()
        other.apply(edits.SettleFinding(heap.IMPOSSIBLE, Settlement.NO_CONFLICT))
    session.look_around()
    assert heap.IMPOSSIBLE not in view.list.keys
    assert view.bar.chips[Pile.OPEN].text() == "Open 4"


def test_each_row_says_the_same_to_the_eye_to_the_ear_and_under_the_pointer(view):
    model = view.list.model()
    rows = [model.index(number) for number in range(model.rowCount())]
    heading, first = rows[:2]
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        assert heading.data(role) == "Impossible, 1"
        assert first.data(role).startswith("30 February 2019 does not exist, ")
    assert heading.data(Qt.ItemDataRole.ToolTipRole) is None
    assert "30 February 2019 does not exist" in first.data(Qt.ItemDataRole.ToolTipRole)
    assert first.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex(), Qt.ItemDataRole.DisplayRole) is None


def test_the_row_under_the_pointer_is_lit_and_the_one_in_hand_has_its_bar(view, theme):
    model, delegate = view.list.model(), view.list.itemDelegate()
    plain, lit, chosen = (
        inks(cell(delegate, model.index(1), state=state))
        for state in (None, QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_Selected)
    )
    colours = theme.colours
    hover, accent = colours.hover.upper(), colours.accent.upper()
    assert (hover in plain, hover in lit) == (False, True)
    assert (accent in lit, accent in chosen) == (False, True)
