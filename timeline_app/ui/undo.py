"""Names the undo and redo entries after what they would take back; the store keeps the history."""

from timeline_app.ui.menus import Menus
from timeline_app.ui.session import Session


def name_entries(menus: Menus, session: Session) -> None:
    """``Undo change title``, or plain ``Undo`` when there is nothing."""
    for name, verb, label in (
        ("edit.undo", "&Undo", session.undo_label),
        ("edit.redo", "&Redo", session.redo_label),
    ):
        action = menus.actions[name]
        action.setText(f"{verb} {label[:1].lower()}{label[1:]}" if label else verb)
        action.setEnabled(bool(label))
