"""Makes Qt's menus and shortcuts from the table of actions, and knows which are offered now."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from timeline_app.model import shown
from timeline_app.ui import icons, step_names
from timeline_app.ui.actions import MENUS
from timeline_app.ui.actions.action import Scope, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.labels import no_mnemonic, tip
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme

_CONTEXTS = {
    Scope.WINDOW: Qt.ShortcutContext.WindowShortcut,
    Scope.PANES: Qt.ShortcutContext.WidgetWithChildrenShortcut,
    Scope.TIMELINE: Qt.ShortcutContext.WidgetWithChildrenShortcut,
}

PALETTE = "go.palette"
Answers = Mapping[str, Callable[[], object]]
"""By the ids of actions, what is done in place of what the table says."""


class Menus:
    """All actions of one window by id."""

    def __init__(
        self, context: Context, scopes: Mapping[Scope, QWidget], theme: Theme, keys: KeyMap
    ) -> None:
        self._context = context
        self._theme = theme
        self._answers: list[tuple[QWidget, Answers]] = []
        self._answering: Answers = {}
        self._done: deque[str] = deque(maxlen=8)
        self._keys = keys
        self._menus: dict[str, QMenu] = {}
        self.actions = {row.id: self._made(row, scopes[row.scope]) for row in ACTIONS}
        self.dye()
        self.bind()
        keys.changed.connect(self.bind)

    @property
    def done(self) -> list[str]:
        """The ids of what was done last, the latest first; steps on the timeline are left out."""
        return list(reversed(self._done))

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
            is_offered = row.id in self._answering or not row.reason_in(session)
            self.actions[row.id].setEnabled(is_offered)
        self._name_steps(session)
        recent = self.actions["file.recent"].menu()
        self.actions["file.recent"].setEnabled(isinstance(recent, QMenu) and not recent.isEmpty())

    def answer(self, widget: QWidget, answers: Answers) -> None:
        """While the keyboard is in this widget, it does these actions in its own way.

        The keys are the table's, also those that a person chose, and work there too; menus and
        buttons ask the widget as well.  So a stage or a list needs no keys of its own for what
        the table has::

            menus.answer(review, {"event.accept": review.accept, "edit.undo": review.take_back})
        """
        self._answers.append((widget, answers))
        for name in answers:
            widget.addAction(self.actions[name])

    def follow_focus(self, focus: QWidget | None) -> bool:
        """The keyboard is here now; says whether somebody else answers than before."""
        before = self._answering
        self._answering = next(
            (
                answers
                for widget, answers in self._answers
                if focus is not None and (widget is focus or widget.isAncestorOf(focus))
            ),
            {},
        )
        return self._answering is not before

    def run(self, name: str) -> None:
        """Do what this action is for, where it can be done now."""
        self.actions[name].trigger()

    def _name_steps(self, session: Session) -> None:
        """``Undo change title``, or plain ``Undo`` when there is nothing."""
        undo, redo = map(step_names.within, (session.undo_label, session.redo_label))
        self.actions["edit.undo"].setText(tr("&Undo {step}", step=undo) if undo else tr("&Undo"))
        self.actions["edit.redo"].setText(tr("&Redo {step}", step=redo) if redo else tr("&Redo"))

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

    def _run(self, row: UserAction) -> None:
        if row.scope is not Scope.TIMELINE and row.id != PALETTE:
            if row.id in self._done:
                self._done.remove(row.id)
            self._done.append(row.id)
        answer = self._answering.get(row.id)
        if answer is not None:
            answer()
        else:
            row.run(self._context)

    def _made(self, row: UserAction, owner: QWidget) -> QAction:
        action = QAction(row.text, owner)
        action.setObjectName(row.id)
        action.setCheckable(row.is_checkable)
        action.setShortcutContext(_CONTEXTS[row.scope])
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked=False: self._run(row))
        owner.addAction(action)
        return action

    def _menu(self, path: str) -> QMenu:
        if path not in self._menus:
            above, _, title = path.rpartition("/")
            self._menus[path] = self._menu(above).addMenu(title)
        return self._menus[path]


def _opener(run: Callable[[Path], object], path: Path) -> Callable[[], None]:
    def opened() -> None:
        run(path)

    return opened
