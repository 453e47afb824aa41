"""A filter that nothing passes says so and offers the way out."""

from PySide6.QtCore import Qt

from timeline_app.model import EventFilter, edits
from timeline_app.ui.window.nothing_shown import NO_MATCH


def test_a_filter_that_nothing_passes_says_so_and_offers_the_way_out(qtbot, desk):
    nothing = desk.panes.nothing
    assert not nothing.isVisible()
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.set_filter(EventFilter(text="zeppelin"))
    assert nothing.isVisible()
    assert nothing._why.text() == NO_MATCH
    assert not nothing._buttons["view.hidden"].isVisible()
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        qtbot.mouseClick(nothing._buttons["edit.clear_filter"], Qt.MouseButton.LeftButton)
    assert not nothing.isVisible()
    assert desk.panes.table.isVisible()


def test_what_only_hiding_keeps_away_is_offered(qtbot, desk, id_of):
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.apply(edits.SetHidden(id_of("Council meets"), True, "Hide event"))
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.set_filter(EventFilter(kinds=frozenset({"meeting"})))
    nothing = desk.panes.nothing
    assert nothing._why.text() == f"{NO_MATCH} 1 hidden event would match."
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        qtbot.mouseClick(nothing._buttons["view.hidden"], Qt.MouseButton.LeftButton)
    assert len(desk.session.shown) == 1
