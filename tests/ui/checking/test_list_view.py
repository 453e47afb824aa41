"""The list of questions: by kind, walked by arrows over its headings."""

import pump_heap as heap
from pump_heap import open_keys
from PySide6.QtCore import Qt

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
