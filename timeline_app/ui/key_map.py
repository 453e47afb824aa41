"""Which key asks for which action: the table's, unless the user has chosen another."""

import json
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from timeline_app.ui.actions import ACTIONS, Scope, UserAction
from timeline_app.ui.window_state import WindowState

SETTING = "keys"
TABLE = {row.id: row for row in ACTIONS}


class KeyMap(QObject):
    """Only what differs from the table is kept, so that new keys of the table reach everybody.

    The canvas has keys of its own for moving about (see ``timeline/keys.py``): what an action
    takes goes first, but what an action gives up is the canvas's again.
    """

    changed = Signal()

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._chosen = _read(state.text(SETTING))

    def keys_of(self, action: str) -> tuple[str, ...]:
        """In Qt's portable spelling, the one that menus show first; () for none."""
        return self._chosen.get(action, plain(TABLE[action].keys))

    def is_own(self, action: str) -> bool:
        """Whether the user has chosen."""
        return action in self._chosen

    @property
    def has_own(self) -> bool:
        """Whether anything differs from the table."""
        return bool(self._chosen)

    def shown(self, action: str) -> list[str]:
        """The keys as this system writes them."""
        form = QKeySequence.SequenceFormat.NativeText
        return [QKeySequence(keys).toString(form) for keys in self.keys_of(action)]

    def choose(self, action: str, key: str) -> None:
        """Make this the key that menus show; "" takes all its keys away.

        A key that another action had is that action's no more.
        """
        key = "".join(plain((key,)))
        other = self.user_of(key, but=action)
        if other is not None:
            self._set(other.id, [kept for kept in self.keys_of(other.id) if kept != key])
        rest = [kept for kept in self.keys_of(action)[1:] if kept != key]
        self._set(action, [key, *rest] if key else [])
        self._tell()

    def reset(self, action: str) -> None:
        """The table's keys again; whoever else has one of them gives it up."""
        for key in plain(TABLE[action].keys):
            other = self.user_of(key, but=action)
            if other is not None:
                self._set(other.id, [kept for kept in self.keys_of(other.id) if kept != key])
        self._chosen.pop(action, None)
        self._tell()

    def reset_all(self) -> None:
        self._chosen.clear()
        self._tell()

    def user_of(self, key: str, *, but: str = "") -> UserAction | None:
        """The action that this key asks for now, other than the one named."""
        wanted = "".join(plain((key,)))
        return next(
            (row for row in ACTIONS if row.id != but and wanted in self.keys_of(row.id)), None
        )

    def refusal(self, action: str, key: str) -> str:
        """Why this key cannot ask for this action; "" if it can."""
        if QKeySequence(key).count() != 1:
            return "One key, with Ctrl, Alt or Shift where you like."
        is_bare = len(key) == 1 and key.isalnum()
        if is_bare and TABLE[action].scope is Scope.WINDOW:
            return (
                f"“{plain_key(key)}” alone would also be pressed while something is typed: "
                "hold Ctrl or Alt with it."
            )
        return ""

    def _set(self, action: str, keys: Iterable[str]) -> None:
        """Keep what differs from the table, and nothing else."""
        chosen = tuple(keys)
        if chosen == plain(TABLE[action].keys):
            self._chosen.pop(action, None)
        else:
            self._chosen[action] = chosen

    def _tell(self) -> None:
        self._state.remember(SETTING, json.dumps(self._chosen) if self._chosen else "")
        self.changed.emit()


def plain(keys: Iterable[str]) -> tuple[str, ...]:
    """In Qt's portable spelling; what Qt does not understand is left out."""
    spelled = (QKeySequence(key).toString() for key in keys)
    return tuple(key for key in spelled if key)


def plain_key(key: str) -> str:
    """One key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _read(text: str) -> dict[str, tuple[str, ...]]:
    """What was kept; whatever is no longer understood is left out."""
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(kept, dict):
        return {}
    return {
        action: plain(str(key) for key in keys)
        for action, keys in kept.items()
        if action in TABLE and isinstance(keys, list)
    }
