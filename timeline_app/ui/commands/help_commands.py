"""Shortcut sheet, privacy, about, preferences."""

from typing import TYPE_CHECKING

from timeline_app.ui.dialogs.about import About
from timeline_app.ui.dialogs.preferences import Preferences
from timeline_app.ui.dialogs.privacy import Privacy
from timeline_app.ui.dialogs.shortcut_sheet import ShortcutSheet

if TYPE_CHECKING:
    from timeline_app.ui.desk import Desk


class HelpCommands:
    """Windows that explain or set the program itself."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def shortcuts(self) -> None:
        self._desk.show_dialog(ShortcutSheet(self._desk, self._desk.keys))

    def about(self) -> None:
        self._desk.show_dialog(About(self._desk))

    def privacy(self) -> None:
        self._desk.show_dialog(Privacy(self._desk))

    def preferences(self) -> None:
        desk = self._desk
        dialog = Preferences(desk, desk.theme, desk.state, desk.keys)
        dialog.finished.connect(desk.follow)
        desk.show_dialog(dialog)
