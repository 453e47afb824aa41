"""The menu of saved views: the views with their keys, then what can be done with them."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.model import SavedView, shown
from timeline_app.ui.labels import no_mnemonic
from timeline_app.ui.saved_views.saved_views import NUMBERED, SavedViews

LONGEST = 60
NONE_YET = "No view is saved yet"
Keys = Callable[[int], str]
"""The key of the view with a number, as Qt spells it; "" where it has none."""


class ViewsMenu(QMenu):
    """Filled anew each time it is shown: views come and go with every undo."""

    def __init__(
        self, views: SavedViews, keys: Keys, rest: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__("Saved &views", parent)
        self._views = views
        self._keys = keys
        self._rest = tuple(rest)
        self.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """The views that there are now; the one that is shown is ticked."""
        self.clear()
        found = self._views.all()
        for number, view in enumerate(found, start=1):
            self._add(number, view)
        if not found:
            self.addAction(NONE_YET).setEnabled(False)
        self.addSeparator()
        self.addActions(list(self._rest))

    def _add(self, number: int, view: SavedView) -> None:
        name = no_mnemonic(shown.line(view.name, LONGEST))
        entry = self.addAction(f"&{number}  {name}" if number <= NUMBERED else f"     {name}")
        entry.setCheckable(True)
        entry.setChecked(self._views.is_open(view))
        keys = self._keys(number) if number <= NUMBERED else ""
        if keys:  # shown only: the key itself belongs to the window's action
            entry.setText(f"{entry.text()}\t{_native(keys)}")
        entry.triggered.connect(lambda _on=False, view=view: self._views.open(view))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
