"""Names as chips: a click opens a name's card, × takes it away, + adds one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from timeline_app.model import shown
from timeline_app.ui import icons
from timeline_app.ui.inspector.fields import StepsBeyond, is_key
from timeline_app.ui.inspector.flow import FlowLayout
from timeline_app.ui.labels import no_mnemonic, tip
from timeline_app.ui.naming import uncapitalised
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges

HEIGHT, ICON, FIELD = 24, 14, 150
"""Pixels at 100 % text: a chip's height, its icon, the field in which a name is typed."""
LONGEST = 40
"""Letters of a name on a chip; all of it is its tool tip."""


@dataclass(frozen=True, slots=True)
class NameChipKind:
    """What a row of chips holds: the word for one of them, its icon, how it looks."""

    noun: str
    icon: str
    look: str = "name"
    """name, tag or dispute: what the style sheet goes by."""
    can_open: bool = True
    hint: str = ""
    """What the field says in which one is typed."""


class NameChip(QFrame):
    """One name."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, name: str, kind: NameChipKind, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("nameChip")
        self.setProperty("look", kind.look)
        self._name = name
        words = shown.line(name, LONGEST)
        self.name = QPushButton(no_mnemonic(words))
        self.name.setProperty("role", "chipName")
        tip(self.name, name)
        self.name.setAccessibleName(f"{kind.noun} {name}")
        self._kind, self._theme = kind, theme
        theme.changed.connect(self._dye)
        self._dye()
        if kind.can_open:
            self.name.clicked.connect(lambda: self.opened.emit(self._name))
        self.off = QPushButton("×")
        self.off.setProperty("role", "chipOff")
        self.off.setFixedWidth(theme.pixels(HEIGHT - 6))
        self.off.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.off.setAccessibleName(tr("Take {name} away", name=name))
        tip(
            self.off,
            tr("Take away (Del): {noun} {name}", noun=uncapitalised(kind.noun), name=name),
        )
        self.off.clicked.connect(lambda: self.removed.emit(self._name))
        row = QHBoxLayout(self)
        row.setContentsMargins(*edges(4, 0, 2, 0))
        row.setSpacing(0)
        row.addWidget(self.name)
        row.addWidget(self.off)
        self.name.installEventFilter(self)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if is_key(event, *keys, before=True):
            event.accept()
        if is_key(event, *keys) and self.off.isEnabled():
            self.removed.emit(self._name)
            return True
        return False

    def _dye(self) -> None:
        """The icon in the ink of the theme that is in force now, and as large as its text."""
        self.setFixedHeight(self._theme.pixels(HEIGHT))
        side, colours = self._theme.pixels(ICON), self._theme.colours
        ink = colours.warn if self._kind.look == "dispute" else colours.ink
        self.name.setIcon(icons.icon(self._kind.icon, ink, colours.muted, side))
        self.name.setIconSize(QSize(side, side))

    def set_enabled(self, *, can_change: bool) -> None:
        """Whether it can be taken away; its card can be opened always."""
        self.off.setVisible(can_change)
        self.off.setEnabled(can_change)


class ChipRow(QWidget):
    """The names of one field; what is changed is told and comes back by ``show_names``."""

    added = Signal(str)
    removed = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        kind: NameChipKind,
        theme: Theme,
        suggestions: Callable[[], Sequence[str]] | None = None,
    ) -> None:
        super().__init__()
        self._kind = kind
        self._theme = theme
        self._suggestions = suggestions
        self._names: tuple[str, ...] = ()
        self._can_change = True
        self.chips: list[NameChip] = []
        self._flow = FlowLayout(self)
        self.plus = QPushButton("+")
        self.plus.setProperty("role", "chipPlus")
        theme.changed.connect(self._fit)
        self.plus.setAccessibleName(tr("Add {noun}", noun=uncapitalised(kind.noun)))
        tip(self.plus, tr("Add {noun}", noun=uncapitalised(kind.noun)))
        self.plus.clicked.connect(self.begin)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("{noun} to add", noun=kind.noun))
        self.field.setPlaceholderText(kind.hint or f"{kind.noun} …")
        self.field.setMaxLength(200)
        self.field.installEventFilter(self)
        StepsBeyond(self.field)
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(self._completer)
        self.field.hide()
        self._flow.addWidget(self.plus)
        self._flow.addWidget(self.field)
        self._fit()

    def _fit(self) -> None:
        """As large as the text wants it."""
        pixels = self._theme.pixels
        self.plus.setFixedSize(pixels(30), pixels(HEIGHT))
        self.field.setFixedWidth(pixels(FIELD))

    @property
    def names(self) -> tuple[str, ...]:
        """What is shown."""
        return self._names

    def show_names(self, names: Sequence[str], *, can_change: bool) -> None:
        """Other names; the keyboard stays in the row where it was there."""
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self)
        had_keyboard &= self.window().focusWidget() is not None
        is_typing = self.field.isVisible()
        self._names, self._can_change = tuple(names), can_change
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = [self._chip(name) for name in names]
        for part in (self.plus, self.field):
            self._flow.removeWidget(part)
        for chip in self.chips:
            self._flow.addWidget(chip)
            chip.show()
        for part in (self.plus, self.field):
            self._flow.addWidget(part)
        self.plus.setVisible(can_change and not is_typing)
        if had_keyboard and not is_typing:
            self.plus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _chip(self, name: str) -> NameChip:
        chip = NameChip(name, self._kind, self._theme)
        chip.opened.connect(self.opened)
        chip.removed.connect(self.removed)
        chip.set_enabled(can_change=self._can_change)
        return chip

    def begin(self) -> None:
        """A field for one more name, with the names that are there already."""
        if not self._can_change:
            return
        if self._suggestions is not None:
            known = [name for name in self._suggestions() if name not in self._names]
            self._model.setStringList(known)
        self.plus.hide()
        self.field.clear()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _take(self) -> None:
        words = " ".join(self.field.text().split())
        self._end(keeps_keyboard=True)
        if words and words not in self._names:
            self.added.emit(words)

    def _end(self, *, keeps_keyboard: bool) -> None:
        self.field.hide()
        self.plus.setVisible(self._can_change)
        if keeps_keyboard:
            self.plus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Enter takes the name, Esc gives up; who leaves the field has given up, too."""
        if is_key(event, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return True
        if is_key(event, Qt.Key.Key_Escape):
            self._end(keeps_keyboard=True)
            return True
        if event.type() == QEvent.Type.FocusOut and not self._is_choosing:
            self._end(keeps_keyboard=False)
        return False

    @property
    def _is_choosing(self) -> bool:
        popup = self._completer.popup()
        return popup is not None and popup.isVisible()
