"""Every field of the chosen event where it stands; of several, those that can be set together."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import Edit, Event, Finding, LaneBy, Status, edits, shown
from timeline_app.ui.editing import several
from timeline_app.ui.inspector.about import AboutLine
from timeline_app.ui.inspector.chips import ChipRow, NameChipKind
from timeline_app.ui.inspector.fields import DateField, GrowingText, StepsBeyond
from timeline_app.ui.inspector.passages import PassageList
from timeline_app.ui.inspector.stars import Stars
from timeline_app.ui.labels import label
from timeline_app.ui.naming import NAMES, headed, kind_of, said
from timeline_app.ui.speech import tr, tr_n
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges
from timeline_app.ui.typed_dates import as_typed

LABELS, NARROW = 92, 300
"""Pixels at 100 % text: the column of labels, and below what width they stand above the fields."""
DIFFERS = tr("differs")
CHIPS = {
    by: (words.heading, NameChipKind(words.noun, words.icon)) for by, words in NAMES.items()
} | {
    LaneBy.TAG: (
        NAMES[LaneBy.TAG].heading,
        NameChipKind(NAMES[LaneBy.TAG].noun, NAMES[LaneBy.TAG].icon, "tag", can_open=False),
    )
}
"""The facets of names with their chips; a tag has no card."""
DISPUTE = NameChipKind(
    tr("Dispute"), "person", "dispute", can_open=False, hint=tr("Who: what they say")
)


class EventPage(QWidget):
    """Shows events and tells the edits that a person makes; it changes nothing itself."""

    decided = Signal(object)
    """A list of edits: one step."""
    opened = Signal(object, str)
    """LaneBy and a name: its card is wanted."""
    passage_chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        names_in: Callable[[LaneBy], Sequence[str]],
        kinds: Callable[[], Sequence[str]],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._names_in = names_in
        self._kinds = kinds
        self._events: tuple[Event, ...] = ()
        self._is_filling = False
        self.about = AboutLine(theme)
        self.title = GrowingText(theme, tr("Title"), is_single=True, most=shown.LONGEST_TITLE)
        self.title.setObjectName("titleField")
        self.date = DateField()
        self.kind, self.status = self._made_kind(), QComboBox()
        self.chips = {role: self._made_chips(role) for role in CHIPS}
        self.stars = Stars(theme)
        self.disputes = ChipRow(DISPUTE, theme)
        self.note = GrowingText(theme, tr("Add a note"), is_single=False, most=shown.LONGEST_NOTE)
        self.note.setProperty("isField", True)  # noqa: FBT003 - Qt's signature
        self.passages = PassageList(theme)
        self._rows: dict[str, tuple[QLabel, QWidget]] = {}
        self._fields = QGridLayout()
        self._is_narrow = False
        self._build()
        self._connect()

    def _made_kind(self) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        typed = QLineEdit()
        typed.setMaxLength(shown.LONGEST_KIND)
        box.setLineEdit(typed)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setAccessibleName(tr("Kind"))
        return box

    def _made_chips(self, role: LaneBy) -> ChipRow:
        return ChipRow(CHIPS[role][1], self._theme, partial(self._names_in, role))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*edges(20, 12, 16, 12))
        column.setSpacing(8)
        column.addWidget(self.about)
        column.addWidget(self.title)
        column.addLayout(self._grid())
        column.addWidget(self.passages)
        column.addStretch(1)

    def _grid(self) -> QGridLayout:
        """Names at the left, fields at one line at their right."""
        grid = self._fields
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        rows: list[tuple[str, QWidget]] = [
            (tr("Date"), self.date),
            (tr("Kind"), self._kind_and_status()),
        ]
        rows += [(CHIPS[role][0], row) for role, row in self.chips.items()]
        rows += [
            (tr("Importance"), self.stars),
            (tr("Disputed by"), self.disputes),
            (tr("Note"), self.note),
        ]
        for name, field in rows:
            words = label(name, role="field")
            words.setBuddy(field)
            words.setContentsMargins(*edges(0, 4, 8, 0))
            self._rows[name] = (words, field)
        self._deal_out(is_narrow=False)
        return grid

    def _deal_out(self, *, is_narrow: bool) -> None:
        """Names beside their fields, or above them where the pane is narrow."""
        self._is_narrow = is_narrow
        self._fields.setColumnMinimumWidth(0, 0 if is_narrow else self._theme.pixels(LABELS))
        for number, (words, field) in enumerate(self._rows.values()):
            if is_narrow:
                self._fields.addWidget(words, 2 * number, 0, 1, 2)
                self._fields.addWidget(field, 2 * number + 1, 0, 1, 2)
            else:
                self._fields.addWidget(words, number, 0, Qt.AlignmentFlag.AlignTop)
                self._fields.addWidget(field, number, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self._theme.pixels(NARROW)
        if is_narrow is not self._is_narrow:
            self._deal_out(is_narrow=is_narrow)

    def _kind_and_status(self) -> QWidget:
        both = QWidget()
        beside = QHBoxLayout(both)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        self.status.setAccessibleName(tr("Status"))
        for status in Status:
            self.status.addItem(said(status), status)
        for part in (self.kind, self.status):
            part.setMinimumContentsLength(3)
            part.setSizeAdjustPolicy(_NARROW)
            beside.addWidget(part, 1)
        return both

    def _connect(self) -> None:
        self.title.committed.connect(lambda text: self._each(partial(_title, text=text)))
        self.note.committed.connect(lambda text: self._each(partial(_note, text=text)))
        self.date.committed.connect(
            lambda when, words: self._each(lambda event: edits.SetWhen(event.id, when, words))
        )
        self.kind.activated.connect(lambda _number: self._set_kind())
        line = self.kind.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._set_kind)
            StepsBeyond(line, self.kind)
        self.status.activated.connect(lambda _number: self._set_status())
        for role, row in self.chips.items():
            row.added.connect(partial(self._add_name, role))
            row.removed.connect(partial(self._remove_name, role))
            row.opened.connect(partial(self.opened.emit, role))
        self.stars.chosen.connect(
            lambda stars: self._each(lambda event: edits.SetImportance(event.id, stars))
        )
        self.disputes.added.connect(
            lambda words: self._decide(several.with_dispute(self._events[0], words))
        )
        self.disputes.removed.connect(
            lambda words: self._decide(several.without_dispute(self._events[0], words))
        )
        self.passages.chosen.connect(self.passage_chosen)
        self.passages.decided.connect(lambda edit: self._decide([edit]))

    # What is shown

    def show_events(
        self,
        events: Sequence[Event],
        documents: Mapping[int, str],
        *,
        can_change: bool,
        number: int = 0,
        findings: Sequence[Finding] = (),
    ) -> None:
        """One event, or several; ``number`` is the passage in view, ``documents`` their names.

        ``findings`` are those of the one event that nobody has settled.
        """
        self._is_filling = True
        self._events = tuple(events)
        first, is_one = events[0], len(events) == 1
        if is_one:
            self.about.show_event(first, findings)
        else:
            self.about.show_several()
        self.title.show_text(
            first.title if is_one else tr_n("{n} event", "{n} events", len(events))
        )
        self.title.setReadOnly(not (is_one and can_change))
        words = as_typed(first.when) if first.when else ""
        self.date.show_when(words if is_one else "", can_change=can_change)
        self._show_kind(can_change=can_change)
        for role, row in self.chips.items():
            row.show_names(several.common_names(events, role), can_change=can_change)
        stars = several.common(events, lambda event: (event.stars,))
        self.stars.show_stars(
            stars[0] if stars else None, can_change=can_change, is_mixed=stars is None
        )
        self.disputes.show_names([one.words for one in first.disputes], can_change=can_change)
        self.note.show_text(first.note)
        self.note.setReadOnly(not can_change)
        for name in (tr("Date"), tr("Disputed by"), tr("Note")):
            for part in self._rows[name]:
                part.setVisible(is_one)
        self.passages.setVisible(is_one)
        if is_one:
            self.passages.show_event(first, number, documents, can_change=can_change)
        self._is_filling = False

    def _show_kind(self, *, can_change: bool) -> None:
        kind = several.common(self._events, lambda event: event.kind)
        status = several.common(self._events, lambda event: event.status)
        known = sorted({*map(headed, self._kinds()), headed(kind or "other")})
        if [self.kind.itemText(n) for n in range(self.kind.count())] != known:
            self.kind.clear()
            self.kind.addItems(known)
            self.kind.setCompleter(_completer(known, self.kind))
        self.kind.setEditText(headed(kind) if kind else "")
        line = self.kind.lineEdit()
        if line is not None:
            line.setPlaceholderText("" if kind else DIFFERS)
            line.setCursorPosition(0)
        self.status.setCurrentIndex(self.status.findData(status) if status else -1)
        self.status.setPlaceholderText(DIFFERS)
        for box in (self.kind, self.status):
            box.setEnabled(can_change)

    # What is decided

    def _decide(self, wanted: Sequence[Edit]) -> None:
        if wanted and not self._is_filling:
            self.decided.emit(list(wanted))

    def _each(self, made: Callable[[Event], Edit]) -> None:
        self._decide([made(event) for event in self._events])

    def _add_name(self, role: LaneBy, name: str) -> None:
        self._decide(several.with_name(self._events, role, name))

    def _remove_name(self, role: LaneBy, name: str) -> None:
        self._decide(several.without_name(self._events, role, name))

    def _set_kind(self) -> None:
        typed = self.kind.currentText().strip()
        kind = kind_of(typed, (*self._kinds(), "other"))
        shown_now = {headed(event.kind) for event in self._events} | {
            event.kind for event in self._events
        }
        if not kind or (len(shown_now) <= _ONE_KIND and typed in shown_now):
            return
        self._decide(
            [edits.SetKind(event.id, kind) for event in self._events if event.kind != kind]
        )

    def _set_status(self) -> None:
        status = Status(self.status.currentData())
        self._decide(
            [edits.SetStatus(one.id, status) for one in self._events if one.status is not status]
        )


_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_ONE_KIND = 2
"""One kind in its two spellings, with a capital and without."""


def _title(event: Event, *, text: str) -> Edit:
    return edits.SetTitle(event.id, text)


def _note(event: Event, *, text: str) -> Edit:
    return edits.SetNote(event.id, text)


def _completer(words: Sequence[str], parent: QWidget) -> QCompleter:
    found = QCompleter(QStringListModel(list(words)), parent)
    found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return found
