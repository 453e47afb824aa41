"""The history of an event takes back any change."""

from inspected import chosen_event

from timeline_app.model import (
    edits,
)


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
