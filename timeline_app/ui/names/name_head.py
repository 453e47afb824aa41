"""The head of a name's card: the name, its spellings, and what can be said of them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import Edit, LaneBy, edits, shown
from timeline_app.ui import icons, step_names
from timeline_app.ui.inspector.fields import is_key
from timeline_app.ui.inspector.flow import FlowLayout
from timeline_app.ui.keycap import KeyButton
from timeline_app.ui.labels import ElidedLabel, label, no_mnemonic, tip
from timeline_app.ui.naming import NAMES
from timeline_app.ui.speech import grouped, tr, tr_n
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges

if TYPE_CHECKING:
    from timeline_app.pipeline import NameCard

RENAME, JOIN = tr("Rename…"), tr("Join with…")
PART = tr("Part…")
PART_HINT = tr("Choose below which spellings mean somebody else, then part them")


class NameHead(QWidget):
    """Every answer is one step that can be undone, and holds for later imports."""

    decided = Signal(object, object, str)
    """Edit, LaneBy, and the name whose card is wanted afterwards."""
    left = Signal()

    def __init__(self, theme: Theme, names_in: Callable[[LaneBy], Sequence[str]]) -> None:
        super().__init__()
        self._theme = theme
        self._names_in = names_in
        self._card: NameCard | None = None
        self._can_change = False
        self._icon = QLabel()
        self._name = ElidedLabel()
        self._name.setProperty("role", "heading")
        self.field = QLineEdit()
        self.field.setMaxLength(200)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.field.hide()
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self._asks = ""
        self.rename = self._button(RENAME, partial(self._ask, RENAME))
        self.join = self._button(JOIN, partial(self._ask, JOIN))
        self.part = self._button(PART, self._part)
        self.back = KeyButton(theme, tr("Back"), "Esc", is_small=True)
        self.back.clicked.connect(self.left)
        self.spellings: list[QPushButton] = []
        self._count = label(role="meta")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._build()

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._icon)
        first.addWidget(self._name, 1)
        first.addWidget(self.field, 1)
        for part in (self.rename, self.join, self.part, self.back):
            first.addWidget(part)
        second = QHBoxLayout()
        second.setSpacing(12)
        self._also = label(tr("Also written"), role="field")
        second.addWidget(self._also, 0, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self._chips, 1)
        second.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(10)
        column.addLayout(first)
        column.addLayout(second)
        tip(self.part, PART_HINT)

    # What is shown

    def begin(self, name: str) -> None:
        """The name, while all else of it is read."""
        self._card, self._can_change = None, False
        self._name.show_text(name)
        self._count.setText("")
        for button in (self.rename, self.join, self.part):
            button.setEnabled(False)

    def show_card(self, card: "NameCard", *, can_change: bool) -> None:
        """Another name, or the same read anew: what is being typed about it stays."""
        before, self._card, self._can_change = self._card, card, can_change
        if before is None or (before.role, before.name) != (card.role, card.name):
            self._end()
        side, colours = self._theme.pixels(20), self._theme.colours
        drawing = icons.icon(NAMES[card.role].icon, colours.accent, colours.muted, side)
        self._icon.setPixmap(drawing.pixmap(side, side))
        self._name.show_text(card.name)
        told = tr_n("{n} mention", "{n} mentions", card.mentions)
        self._count.setText(
            tr_n(
                "{mentions} in {n} document",
                "{mentions} in {n} documents",
                card.documents,
                mentions=told,
            )
        )
        self._show_spellings(card)
        for button in (self.rename, self.join):
            button.setEnabled(can_change)
        self._follow_choice()

    def _show_spellings(self, card: "NameCard") -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.deleteLater()
        self.spellings = []
        for spelling, count in card.spellings:
            chip = QPushButton(no_mnemonic(f"{shown.line(spelling, 40)}  {grouped(count)}"))
            chip.setProperty("role", "spelling")
            chip.setCheckable(True)
            chip.setAccessibleName(
                tr_n(
                    "Spelling {spelling}, {n} times",
                    "Spelling {spelling}, {n} times",
                    count,
                    spelling=spelling,
                )
            )
            chip.setProperty("spelling", spelling)
            chip.toggled.connect(lambda _on: self._follow_choice())
            self._flow.addWidget(chip)
            chip.show()
            self.spellings.append(chip)
        for other in card.doubts[:1]:
            self._flow.addWidget(self._doubt(other))
        self._also.setVisible(bool(card.spellings))
        self._chips.updateGeometry()

    def _doubt(self, other: str) -> QWidget:
        """A question that Y and N answer, too."""
        part = QWidget()
        part.setObjectName("nameDoubt")
        part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(part)
        row.setContentsMargins(*edges(10, 0, 6, 0))
        row.setSpacing(4)
        row.addWidget(label(tr("{other}: the same?", other=shown.line(other, 40)), role="warning"))
        for words, is_same in (("Y", True), ("N", False)):
            button = QPushButton(words)
            button.setProperty("role", "lead")
            button.setAccessibleName(
                (tr("Yes: {name}") if is_same else tr("No: {name}")).format(name=other)
            )
            button.setEnabled(self._can_change)
            button.clicked.connect(lambda _checked=False, yes=is_same: self.answer(is_same=yes))
            row.addWidget(button)
        part.show()
        return part

    # What is said

    def answer(self, *, is_same: bool) -> None:
        """Of the doubtful name that is asked about."""
        if self._card is None or not self._card.doubts or not self._can_change:
            return
        role, name, other = self._card.role, self._card.name, self._card.doubts[0]
        edit: Edit = edits.PartName(role, name, (other,), step_names.KEEP_APART.format(name=other))
        if is_same:
            edit = edits.JoinNames(role, (other,), name)
        self.decided.emit(edit, role, name)

    def _ask(self, what: str) -> None:
        """A field in the name's place: for the new name, or the one to join it with."""
        if self._card is None or not self._can_change:
            return
        self._asks = what
        is_joining = what == JOIN
        known = self._names_in(self._card.role) if is_joining else ()
        self._model.setStringList([name for name in known if name != self._card.name])
        self.field.setText("" if is_joining else self._card.name)
        self.field.setPlaceholderText(tr("The name that it is the same as") if is_joining else "")
        self.field.setAccessibleName(what)
        self._name.hide()
        self.field.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        card, words = self._card, " ".join(self.field.text().split())
        asked = self._asks
        self._end()
        if card is None or not words or words == card.name:
            return
        if asked == RENAME:
            self.decided.emit(edits.RenameName(card.role, card.name, words), card.role, words)
        else:
            edit = edits.JoinNames(card.role, (card.name, words), words)
            self.decided.emit(edit, card.role, words)

    def _part(self) -> None:
        chosen = self._chosen()
        if self._card is not None and chosen and self._can_change:
            role, name = self._card.role, self._card.name
            self.decided.emit(edits.PartName(role, name, chosen), role, name)

    def _chosen(self) -> tuple[str, ...]:
        chips = (chip for chip in self.spellings if chip.isChecked())
        return tuple(str(chip.property("spelling")) for chip in chips)

    def _follow_choice(self) -> None:
        self.part.setEnabled(self._can_change and bool(self._chosen()))

    def _end(self) -> None:
        self.field.hide()
        self._name.show()

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Esc gives up what was typed."""
        if is_key(event, Qt.Key.Key_Escape):
            self._end()
            self.rename.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False
