"""The history of an event takes back any change."""

from inspected import chosen_event
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from timeline_app.model import edits
from timeline_app.store.changes import Change
from timeline_app.ui.inspector.history_page import HistoryPage


def test_history_takes_back_any_change(shell):
    one = chosen_event(shell).id
    for edit in (edits.SetKind(one, "fire"), edits.SetTags(one, ("a",))):
        shell.session.apply(edit)
    shell.panes.enter_side("history")
    history = shell.features.inspecting.history
    assert [button.accessibleName() for button in history.buttons] == [
        "Undo this: Tag “a” added",
        "Undo this: Kind accident → fire",
        "Undo this: Added by hand",
    ]
    history.buttons[1].click()
    assert (chosen_event(shell).kind, chosen_event(shell).tags) == ("accident", ("a",))


def told_by(page):
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def test_whose_hand_it_was_is_told_where_there_were_several(qtbot, theme):
    page = HistoryPage(theme)
    qtbot.addWidget(page)
    page.show()
    changes = [
        Change(2, "Title changed", "2026-05-04T10:00:00Z", "Maren Oakley", 3),
        Change(1, "Added by hand", "2026-05-03T10:00:00Z"),
    ]
    page.show_changes("Bridge", changes, can_change=True)
    told = told_by(page)
    assert {"2 changes", "Maren Oakley", "nobody named"} <= set(told)
    assert "Title changed · 3 events" in told
    page.show_changes("Bridge", changes[:1], can_change=False)
    told = told_by(page)
    assert "1 change" in told
    assert "Maren Oakley" not in told, "it was always the same hand"
    assert [button.isEnabled() for button in page.buttons] == [False]
