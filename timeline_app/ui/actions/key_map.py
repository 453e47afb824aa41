"""Which key asks for which action: the table's, unless the user has chosen another."""

import json
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from typing import Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from timeline_app.ui.speech import tr
from timeline_app.ui.window_state import WindowState

SETTING = "keys"


class Scope(Enum):
    """Where the keys work: letters must not fire while somebody types or ticks."""

    WINDOW = auto()
    PANES = auto()
    TIMELINE = auto()


class Keyed(Protocol):
    """What has keys: an action, as far as keys go."""

    @property
    def id(self) -> str: ...
    @property
    def menu(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def keys(self) -> tuple[str, ...]: ...
    @property
    def scope(self) -> Scope: ...


class KeyMap(QObject):
    """Only what differs from the table is kept, so that new keys of the table reach everybody.

    There are no keys but the table's: what a person takes away from an action is free.
    """

    changed = Signal()

    def __init__(self, state: WindowState, rows: Sequence[Keyed]) -> None:
        super().__init__()
        self.rows = tuple(rows)
        """Everything that can have a key, in the order of the menus."""
        self._table = {row.id: row for row in self.rows}
        self._state = state
        self._chosen = self._read(state.text(SETTING))

    def keys_of(self, action: str) -> tuple[str, ...]:
        """In Qt's portable spelling, the one that menus show first; () for none."""
        return self._chosen.get(action, plain(self._table[action].keys))

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
        for key in plain(self._table[action].keys):
            other = self.user_of(key, but=action)
            if other is not None:
                self._set(other.id, [kept for kept in self.keys_of(other.id) if kept != key])
        self._chosen.pop(action, None)
        self._tell()

    def reset_all(self) -> None:
        self._chosen.clear()
        self._tell()

    def user_of(self, key: str, *, but: str = "") -> Keyed | None:
        """The action that this key asks for now, other than the one named."""
        wanted = "".join(plain((key,)))
        return next(
            (row for row in self.rows if row.id != but and wanted in self.keys_of(row.id)), None
        )

    def refusal(self, action: str, key: str) -> str:
        """Why this key cannot ask for this action; "" if it can."""
        if QKeySequence(key).count() != 1:
            return tr("One key, with Ctrl, Alt or Shift where you like.")
        is_bare = len(key) == 1 and key.isalnum()
        if is_bare and self._table[action].scope is Scope.WINDOW:
            return tr(
                "“{key}” alone would also be pressed while something is typed: "
                "hold Ctrl or Alt with it.",
                key=plain_key(key),
            )
        return ""

    def _read(self, text: str) -> dict[str, tuple[str, ...]]:
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
            if action in self._table and isinstance(keys, list)
        }

    def _set(self, action: str, keys: Iterable[str]) -> None:
        """Keep what differs from the table, and nothing else."""
        chosen = tuple(keys)
        if chosen == plain(self._table[action].keys):
            self._chosen.pop(action, None)
        else:
            self._chosen[action] = chosen

    def _tell(self) -> None:
        self._state.remember(SETTING, json.dumps(self._chosen) if self._chosen else "")
        self.changed.emit()


_shared: "WeakKeyDictionary[WindowState, KeyMap]" = WeakKeyDictionary()


def shared(state: WindowState, rows: Sequence[Keyed]) -> KeyMap:
    """The one map of all windows that remember in the same place."""
    if state not in _shared:
        _shared[state] = KeyMap(state, rows)
    return _shared[state]


def plain(keys: Iterable[str]) -> tuple[str, ...]:
    """In Qt's portable spelling; what Qt does not understand is left out."""
    spelled = (QKeySequence(key).toString() for key in keys)
    return tuple(key for key in spelled if key)


def plain_key(key: str) -> str:
    """One key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def plain_text(text: str) -> str:
    """A menu's text without the mark of its access key."""
    return text.replace("&", "").rstrip("…")


def full_name(row: Keyed) -> str:
    """As the menu has it, with the submenu where the words alone would not say enough."""
    _, _, submenu = row.menu.partition("/")
    within = plain_text(submenu.rpartition("/")[2])
    return f"{within}: {plain_text(row.text)}" if within else plain_text(row.text)
