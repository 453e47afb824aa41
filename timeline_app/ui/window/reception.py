"""When the welcome is seen: while nothing is open, and over an open chronology where asked for."""

from PySide6.QtCore import QObject, QTimer

from timeline_app.ui import places
from timeline_app.ui.actions import file_actions, help_actions
from timeline_app.ui.actions.context import Context
from timeline_app.ui.welcome import recent
from timeline_app.ui.welcome.welcome import DOORS, MOST, Welcome
from timeline_app.ui.window.menus import Menus
from timeline_app.ui.window.panes import Panes
from timeline_app.ui.window.stages import Stages


class Reception(QObject):
    """Puts the welcome in the place of the panes and takes it away again."""

    def __init__(self, context: Context, panes: Panes, stages: Stages, menus: Menus) -> None:
        self.welcome = Welcome(context.theme)
        super().__init__(self.welcome)
        self._context, self._panes, self._stages, self._menus = context, panes, stages, menus
        stages.add_stage(help_actions.WELCOME, self.welcome)
        context.keys.changed.connect(self._show_keys)
        self.welcome.asked.connect(self._ask)
        self.welcome.chosen.connect(lambda path: file_actions.open_path(context, path))
        stages.changed.connect(self._renew)
        panes.stood.connect(self._follow)
        self._show_keys()
        self._settle()

    def _show_keys(self) -> None:
        keys = self._context.keys
        self.welcome.show_keys({name: "".join(keys.shown(name)[:1]) for name in DOORS})

    def _ask(self, action: str) -> None:
        """Over an open chronology a door leads back to it, whatever comes of the question."""
        if not self._panes.is_nothing:
            self._stages.leave_stage()
        self._menus.run(action)

    def _renew(self, stage: str) -> None:
        if stage != help_actions.WELCOME:
            self.welcome.end()
            return
        but = {places.sample_file(), self._context.session.path}
        paths = [path for path in self._context.state.recent() if path not in but]
        self.welcome.show_recent(recent.listed(paths, places.title_of, MOST))

    def _follow(self) -> None:
        """Another chronology takes the place of one without the welcome in between."""
        if self._panes.is_nothing:
            QTimer.singleShot(0, self, self._settle)
        elif self._stages.stage == help_actions.WELCOME or not self._stages.is_on_panes:
            self._stages.stand_on("")

    def _settle(self) -> None:
        if self._panes.is_nothing and not self._context.running.is_over:
            self._stages.stand_on(help_actions.WELCOME)
