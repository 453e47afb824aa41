"""Makes Qt's menus and shortcuts from the table of actions, and knows which are offered now."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from timeline_app.model import shown
from timeline_app.ui import icons
from timeline_app.ui.actions import ACTIONS, Needs, Scope, UserAction
from timeline_app.ui.key_map import KeyMap
from timeline_app.ui.labels import no_mnemonic, tip
from timeline_app.ui.menu_names import MENUS
from timeline_app.ui.session import Session
from timeline_app.ui.theme import Theme

if TYPE_CHECKING:
    from timeline_app.ui.commands import Commands

_CONTEXTS = {
    Scope.WINDOW: Qt.ShortcutContext.WindowShortcut,
    Scope.PANES: Qt.ShortcutContext.WidgetWithChildrenShortcut,
    Scope.TIMELINE: Qt.ShortcutContext.WidgetWithChildrenShortcut,
}

_IS_OFFERED: dict[Needs, Callable[[Session], bool]] = {
    Needs.NOTHING: lambda _session: True,
    Needs.CHRONOLOGY: lambda session: session.is_open,
    Needs.CHANGEABLE: lambda session: session.can_change or not session.is_open,
    Needs.EVENT: lambda session: bool(session.selection),
    Needs.CHANGEABLE_EVENT: lambda session: session.can_change and bool(session.selection),
    Needs.CHANGEABLE_SEVERAL: lambda session: session.can_change and len(session.selection) > 1,
    Needs.UNDO: lambda session: bool(session.undo_label),
    Needs.REDO: lambda session: bool(session.redo_label),
}


class Menus:
    """All actions of one window by id."""

    def __init__(
        self, commands: "Commands", scopes: Mapping[Scope, QWidget], theme: Theme, keys: KeyMap
    ) -> None:
        self._theme = theme
        self._keys = keys
        self._menus: dict[str, QMenu] = {}
        self.actions = {row.id: _made(row, commands, scopes[row.scope]) for row in ACTIONS}
        self.dye()
        self.bind()
        keys.changed.connect(self.bind)

    def bind(self) -> None:
        """Let the keys in force ask for their actions."""
        for name, action in self.actions.items():
            action.setShortcuts([QKeySequence(keys) for keys in self._keys.keys_of(name)])

    def fill(self, bar: QMenuBar) -> None:
        """Put every action where the table says."""
        for title in MENUS:
            self._menus[title] = bar.addMenu(title)
        for row in ACTIONS:
            menu = self._menu(row.menu)
            if row.begins_group:
                menu.addSeparator()
            menu.addAction(self.actions[row.id])

    def follow(self, session: Session) -> None:
        """Offer what can be done now."""
        for row in ACTIONS:
            self.actions[row.id].setEnabled(_IS_OFFERED[row.needs](session))

        recent = self.actions["file.recent"].menu()
        self.actions["file.recent"].setEnabled(isinstance(recent, QMenu) and not recent.isEmpty())

    def check(self, states: Mapping[str, bool]) -> None:
        """Tick what is in force."""
        for name, is_checked in states.items():
            self.actions[name].setChecked(is_checked)

    def dye(self) -> None:
        """Draw the icons in the ink of the theme."""
        colours, side = self._theme.colours, self._theme.pixels(icons.SIZE)
        for row in ACTIONS:
            if row.icon:
                self.actions[row.id].setIcon(
                    icons.icon(row.icon, colours.ink, colours.muted, side)
                )

    def pop_up(self, parent: QWidget, names: Iterable[str], place: QPoint) -> None:
        """A context menu of some of the actions."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.actions[name] for name in names])
        menu.popup(place)

    def offer_recent(self, paths: Iterable[Path], run: Callable[[Path], object]) -> None:
        """The submenu of chronologies opened before."""
        menu = QMenu()
        for path in paths:
            entry = menu.addAction(no_mnemonic(shown.line(path.name, shown.LONGEST_NAME)))
            tip(entry, str(path))
            entry.triggered.connect(_opener(run, path))
        self._recent = menu  # setMenu does not take the menu over
        self.actions["file.recent"].setMenu(menu)
        self.actions["file.recent"].setEnabled(not menu.isEmpty())

    def _menu(self, path: str) -> QMenu:
        if path not in self._menus:
            above, _, title = path.rpartition("/")
            self._menus[path] = self._menu(above).addMenu(title)
        return self._menus[path]


def _made(row: UserAction, commands: "Commands", owner: QWidget) -> QAction:
    action = QAction(row.text, owner)
    action.setObjectName(row.id)
    action.setCheckable(row.is_checkable)
    action.setShortcutContext(_CONTEXTS[row.scope])
    action.setMenuRole(QAction.MenuRole.NoRole)
    action.triggered.connect(lambda _checked=False: row.run(commands))
    owner.addAction(action)
    return action


def _opener(run: Callable[[Path], object], path: Path) -> Callable[[], None]:
    def opened() -> None:
        run(path)

    return opened


def plain_text(text: str) -> str:
    """A menu's text without the mark of its access key."""
    return text.replace("&", "").rstrip("…")
