"""When the welcome is seen: while nothing is open, and over an open chronology where asked for."""

from functools import cached_property

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from timeline_app.ui import file_paths
from timeline_app.ui.actions import file_actions, help_actions
from timeline_app.ui.actions.context import Context
from timeline_app.ui.welcome import recent
from timeline_app.ui.welcome.welcome import DOORS, MOST, Welcome
from timeline_app.ui.window.late_page import LatePage
from timeline_app.ui.window.menus import Menus
from timeline_app.ui.window.panes import Panes
from timeline_app.ui.window.stages import Stages


class Reception(LatePage):
    """Puts the welcome in the place of the panes and takes it away again.

    It stands there from the first moment, and is built a moment later: whoever begins with a
    chronology never sees it, and does not wait for it.
    """

    def __init__(self, context: Context, panes: Panes, stages: Stages, menus: Menus) -> None:
        super().__init__(lambda: self.welcome)
        self._context, self._panes, self._stages, self._menus = context, panes, stages, menus
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fill)
        stages.add_stage(help_actions.WELCOME, self)
        stages.changed.connect(self._renew)
        panes.stood.connect(self._follow)
        self._settle()

    @cached_property
    def welcome(self) -> Welcome:
        """What is seen; built when it is first asked for."""
        welcome = Welcome(self._context.theme)
        welcome.asked.connect(self._ask)
        welcome.chosen.connect(lambda path: file_actions.open_path(self._context, path))
        self._context.keys.changed.connect(self._show_keys)
        welcome.show_keys(self._keys())
        return welcome

    def invite(self, words: str) -> None:
        """The folder's door says what a drop would do; "" when the drag has gone."""
        if words or self.is_built:
            self.welcome.invite(words)

    def end(self) -> None:
        """The window closes: nothing is read for it any more."""
        if self.is_built:
            self.welcome.end()

    @property
    def is_built(self) -> bool:
        """Whether anybody has seen it yet."""
        return "welcome" in vars(self)

    def showEvent(self, event: QShowEvent) -> None:
        """A moment later: what the program begins with may take its place at once."""
        QWidget.showEvent(self, event)
        self._fill_soon()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes with what is built."""
        QWidget.focusInEvent(self, event)
        self._fill_soon()

    def _fill_soon(self) -> None:
        if self.is_built:
            self._fill()
        else:
            self._later.start()

    def _fill(self) -> None:
        if not self.isVisible():
            return
        has_keyboard = self.hasFocus()
        if not self.is_built:
            self._show_recent()
        self.inner.show()
        if has_keyboard:
            self.inner.setFocus()

    def _keys(self) -> dict[str, str]:
        return {name: "".join(self._context.keys.shown(name)[:1]) for name in DOORS}

    def _show_keys(self) -> None:
        self.welcome.show_keys(self._keys())

    def _ask(self, action: str) -> None:
        """Over an open chronology a door leads back to it, whatever comes of the question."""
        if not self._panes.is_nothing:
            self._stages.leave_stage()
        self._menus.run(action)

    def _renew(self, stage: str) -> None:
        if not self.is_built:
            return
        if stage != help_actions.WELCOME:
            self.welcome.end()
        else:
            self._show_recent()

    def _show_recent(self) -> None:
        opened = self._context.session.path
        paths = [
            path
            for path in self._context.state.recent()
            if path != opened and not file_paths.is_sample(path)
        ]
        self.welcome.show_recent(recent.listed(paths, file_paths.title_of, MOST))

    def _follow(self) -> None:
        """Another chronology takes the place of one without the welcome in between."""
        if self._panes.is_nothing:
            QTimer.singleShot(0, self, self._settle)
        elif self._stages.stage == help_actions.WELCOME or not self._stages.is_on_panes:
            self._stages.stand_on("")

    def _settle(self) -> None:
        if self._panes.is_nothing and not self._context.running.is_over:
            self._stages.stand_on(help_actions.WELCOME)
