"""Somebody opens the sample, looks through its dates, makes an event of one and takes it back."""

from PySide6.QtCore import Qt

from timeline_app import pipeline
from timeline_app.ui.dates.rows import DateColumn, DateGroup


def reloaded(qtbot, view, act):
    before = view._dates
    act()
    qtbot.waitUntil(lambda: view._dates is not before, timeout=240_000)


def test_through_the_dates_of_the_sample(qtbot, start, tmp_path):
    desk = start().shell
    odd = tmp_path / "odd.txt"
    odd.write_text("Did the well run dry on 3 May 1902?", encoding="utf-8")
    *_, last = pipeline.import_paths([odd], desk.session.path)
    assert last.documents == 1
    desk.session.look_around()
    view = desk.panes.dates
    tabs = desk.panes.lists.tabs
    count = len(desk.session.store.ledger.all())
    titles = lambda: [tabs.tabText(number) for number in range(tabs.count())]  # noqa: E731
    qtbot.waitUntil(lambda: f"Dates  {count}" in titles(), timeout=20_000)
    assert not len(view._dates), "the list is read when it is first seen"

    desk.menus.actions["view.dates"].trigger()
    qtbot.waitUntil(lambda: len(view._dates) == count, timeout=20_000)
    counts = view._dates.counts(range(count))
    assert counts[DateGroup.EVENTS] > count // 2
    assert counts[DateGroup.LOOK] > 0
    assert desk.status.count.text() == (
        f"{count} dates · {counts[DateGroup.EVENTS]} in events · {counts[DateGroup.LOOK]} "
        f"to look at"
    )

    go_through_all_passages(desk, view)
    make_an_event_and_take_it_back(qtbot, desk, view)


def go_through_all_passages(desk, view):
    for number, one in enumerate(view._dates.entries):
        view.table._go(number, tells=True)
        source = desk.panes.source
        assert source.document_id == one.document
        assert one.span.of(source.opened.document.text) == one.text
        assert any(s.span.overlaps(one.span) for s in source.text._chosen)


def make_an_event_and_take_it_back(qtbot, desk, view):
    count = len(view._dates)
    counts = view._dates.counts(range(count))
    qtbot.mouseClick(view.bar.chips[DateGroup.LOOK], Qt.MouseButton.LeftButton)
    assert view.table.model().rowCount() == counts[DateGroup.LOOK]
    view.table._go(0, tells=True)
    date = view.entry
    events = len(desk.session.shown)
    reloaded(qtbot, view, desk.menus.actions["event.add"].trigger)
    qtbot.waitUntil(lambda: len(desk.session.shown) == events + 1, timeout=20_000)
    made = desk.session.find(desk.session.selection[0])
    assert made.evidence[0].time_text == date.text
    assert view._dates.counts(range(count))[DateGroup.LOOK] == counts[DateGroup.LOOK] - 1

    reloaded(qtbot, view, desk.menus.actions["edit.undo"].trigger)
    qtbot.waitUntil(lambda: len(desk.session.shown) == events, timeout=20_000)
    assert view._dates.counts(range(count)) == counts
    assert view.table.model().index(0, DateColumn.WRITTEN).data() is not None
