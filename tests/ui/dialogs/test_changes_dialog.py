"""What changed between two versions: counted above, then every sentence that differs."""

import pytest

from timeline_app.model.comparing import TextDiff
from timeline_app.store import VersionChange
from timeline_app.ui.dialogs import changes_dialog
from timeline_app.ui.dialogs.changes_dialog import ChangesDialog, in_short
from timeline_app.ui.theme import COLOURS, LIGHT


def compared(new=(), moved=(), gone=()):
    return TextDiff(new=tuple(new), moved=tuple(moved), gone=tuple(gone))


@pytest.fixture
def change():
    return VersionChange(
        events=compared(new=["The pilot came."]),
        passages=compared(new=["It rained."], moved=["The end."], gone=["<b>It</b> snowed."]),
    )


def test_each_sentence_has_its_row_in_the_colour_of_its_sort(qtbot, change):
    dialog = ChangesDialog(None, "minutes.md", change, COLOURS[LIGHT])
    qtbot.addWidget(dialog)
    rows = [dialog.list.topLevelItem(n) for n in range(dialog.list.topLevelItemCount())]
    assert [(r.text(0), r.text(1), r.text(2)) for r in rows] == [
        ("new", "event", "The pilot came."), ("new", "passage", "It rained."),
        ("moved", "passage", "The end."), ("gone", "passage", "<b>It</b> snowed."),
    ]  # fmt: skip
    inks = [row.foreground(0).color().name().upper() for row in rows]
    colours = COLOURS[LIGHT]
    assert inks == [colours.good, colours.good, colours.accent, colours.warn]
    assert dialog.counts.text() == in_short(change)
    assert in_short(change).startswith("Events: 1 new. Passages: 1 new, 1 moved, 1 gone.")


def test_where_nothing_differs_that_is_said():
    assert in_short(VersionChange(events=compared(), passages=compared())) == (
        "Events: none differs. Passages: none differs."
    )


def test_very_many_rows_are_cut(qtbot, monkeypatch):
    monkeypatch.setattr(changes_dialog, "MOST", 3)
    change = VersionChange(events=compared(new="abcdef"), passages=compared())
    dialog = ChangesDialog(None, "x", change, COLOURS[LIGHT])
    qtbot.addWidget(dialog)
    assert dialog.list.topLevelItemCount() == 3
