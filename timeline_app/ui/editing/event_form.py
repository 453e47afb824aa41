"""The form of one event: title, date as people write it, kind, status, note."""

import re
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import FACETS, Edit, Event, LaneBy, Span, Status, edits, shown
from timeline_app.ui.editing import several
from timeline_app.ui.editing.fields import fields
from timeline_app.ui.editing.when_field import WhenField
from timeline_app.ui.labels import label, tip
from timeline_app.ui.naming import NAMES, headed, kind_of, said
from timeline_app.ui.speech import grouped, tr
from timeline_app.ui.typed_dates import as_typed, day_as_typed

WIDTH = 480
LONGEST_QUOTE = 320
LONGEST_NAMES = 2_000
"""So many letters may be typed into a field of names, beside those that are stored."""
_BETWEEN = re.compile("[;؛]")
"""Names are parted by the semicolon of either keyboard, the Latin or the Arabic one."""


class EventForm(QDialog):
    """Answers with the changes that were made, none applied yet."""

    def __init__(self, parent: QWidget | None, kinds: list[str], title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self._event: Event | None = None
        self._place: tuple[int | None, Span | None] = (None, None)
        """The document and the passage that prove a new event; none where it is made by hand."""
        self._time: Span | None = None
        self._first_when = ""
        self._first_title = ""
        """As the field holds it: a stored one that is too long is no change by being cut there."""
        self._first_kind = headed("other")
        self._first_names: dict[LaneBy, str] = {}
        self.title = QLineEdit()
        self.title.setMaxLength(shown.LONGEST_TITLE)
        self.when = WhenField()
        self.kind = QComboBox()
        self.kind.setEditable(True)
        typed = QLineEdit()
        typed.setMaxLength(shown.LONGEST_KIND)
        self.kind.setLineEdit(typed)
        self._kinds = {headed(kind): kind for kind in kinds}
        self.kind.addItems(list(self._kinds))
        self.status = QComboBox()
        for status in Status:
            self.status.addItem(said(status), status)
        self.note = _note_field()
        self.names = {role: _names_field(words.heading) for role, words in NAMES.items()}
        self._quote = label(role="meta", wraps=True)
        self._build()

    def _build(self) -> None:
        form = fields(
            [
                (tr("&Title"), self.title),
                (tr("&Date"), self.when),
                (tr("&Kind"), self.kind),
                (tr("&Status"), self.status),
                *((f"{words.heading} ", self.names[role]) for role, words in NAMES.items()),
                (tr("&Note"), self.note),
            ]
        )
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._quote)
        column.addLayout(form)
        column.addStretch()
        column.addWidget(self._buttons)
        self.title.textChanged.connect(lambda _text: self._check())
        self.when.read.connect(self._check)
        self.note.textChanged.connect(self._check)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        self._check()

    def show_event(self, event: Event) -> None:
        """Fill the form with what the chronology holds."""
        self._event = event
        self.title.setText(event.title)
        self._first_title = self._title_text()
        self._first_when = as_typed(event.when) if event.when else ""
        self.when.show_text(self._first_when)
        self.kind.setCurrentText(headed(event.kind))
        self._first_kind = self.kind.currentText().strip()
        self.status.setCurrentIndex(self.status.findData(event.status))
        for role, field in self.names.items():
            names = "; ".join(several.names_of(event, role))
            field.setMaxLength(len(names) + LONGEST_NAMES)  # what is stored is not cut
            field.setText(names)
            self._first_names[role] = field.text()
        self.note.setPlainText(event.note[: shown.LONGEST_NOTE])
        self._first_note = self.note.toPlainText()
        self._show_quote(event.evidence[0].quote if event.evidence else "")
        self.title.setCursorPosition(0)
        self._check()

    def show_passage(self, document: int, span: Span, quote: str) -> None:
        """A new event from a passage that the user has selected."""
        self._place = (document, span)
        self.kind.setCurrentText(headed("other"))
        self.title.setText(shown.sentence_as_title(quote))
        self._first_title = self._title_text()
        self._show_quote(quote)
        self._check()

    def offer(self, wanted: edits.AddEvent, quote: str) -> None:
        """What the passage tells, in the fields that nobody has filled in meanwhile."""
        self._place, self._time = (wanted.document, wanted.span), wanted.time
        if self._title_text() == self._first_title:
            self.title.setText(wanted.title)
            self.title.setCursorPosition(0)
        if not self.when.text and wanted.when is not None:
            self.when.show_text(as_typed(wanted.when))
        if self._kind() == "other":
            self._kinds.setdefault(headed(wanted.kind), wanted.kind)
            self.kind.setCurrentText(headed(wanted.kind))
        if Status(self.status.currentData()) is Status.HAPPENED:
            self.status.setCurrentIndex(self.status.findData(wanted.status))
        for role, field in self.names.items():
            if not field.text():
                field.setText("; ".join(getattr(wanted, FACETS[role].field)))
        self._show_quote(quote)
        self._check()

    def show_addition(self, wanted: edits.AddEvent, quote: str) -> None:
        """A new event as it is proposed, with the words that prove it."""
        self._place, self._time = (wanted.document, wanted.span), wanted.time
        self.kind.setCurrentText(headed(wanted.kind))
        self.title.setText(wanted.title)
        self.when.show_text(as_typed(wanted.when) if wanted.when else "")
        self._show_quote(quote)
        self._check()

    def show_nothing(self) -> None:
        """A new event without a source."""
        self.kind.setCurrentText(headed("other"))
        self._show_quote("")

    def show_day(self, seconds: int) -> None:
        """A new event on the day that holds this second."""
        self.show_nothing()
        self.when.show_text(day_as_typed(seconds))
        self._check()

    def answer(self) -> list[Edit]:
        """What the user changed, one edit each."""
        if self._event is None:
            return [self._addition()]
        event, title, when = self._event.id, self._title_text(), self.when.when
        kind, status = self._kind(), Status(self.status.currentData())
        changed: list[Edit] = []
        if title != self._first_title:
            changed.append(edits.SetTitle(event, title))
        if self.when.text != self._first_when:
            changed.append(edits.SetWhen(event, when, self.when.text))
        if kind and kind != self._event.kind:
            changed.append(edits.SetKind(event, kind))
        if status != self._event.status:
            changed.append(edits.SetStatus(event, status))
        changed += self._changed_names(self._event)
        if self.note.toPlainText() != self._first_note:
            changed.append(edits.SetNote(event, self.note.toPlainText()))
        return changed

    def accept(self) -> None:
        """Save only what is understood."""
        self.when.read_now()
        self._check()
        if self._save.isEnabled():
            super().accept()

    @property
    def _save(self) -> QWidget:
        return self._buttons.button(QDialogButtonBox.StandardButton.Save)

    def _addition(self) -> edits.AddEvent:
        document, span = self._place
        named: dict[str, Any] = {FACETS[role].field: self._names(role) for role in NAMES}
        return edits.AddEvent(
            title=self._title_text(),
            when=self.when.when,
            kind=self._kind() or "other",
            status=Status(self.status.currentData()),
            note=self.note.toPlainText(),
            document=document,
            span=span,
            time=self._time,
            **named,
        )

    def _changed_names(self, event: Event) -> list[Edit]:
        """Of the fields that were touched: a stored name may hold what parts names here."""
        wanted = {
            role: self._names(role)
            for role, before in self._first_names.items()
            if self.names[role].text() != before
        }
        return [
            several.set_names(event.id, role, names)
            for role, names in wanted.items()
            if names != several.names_of(event, role)
        ]

    def _names(self, role: LaneBy) -> tuple[str, ...]:
        words = (" ".join(one.split()) for one in _BETWEEN.split(self.names[role].text()))
        return tuple(dict.fromkeys(filter(None, words)))

    def _kind(self) -> str:
        """As the chronology holds it: a known kind shows with a capital that is not its own."""
        typed = self.kind.currentText().strip()
        own = self._event.kind if self._event is not None else "other"
        return own if typed == self._first_kind else kind_of(typed, self._kinds.values())

    def _title_text(self) -> str:
        return " ".join(self.title.text().split())

    def _check(self) -> None:
        is_short = self.note.document().characterCount() <= shown.LONGEST_NOTE + 1
        tip(
            self.note,
            ""
            if is_short
            else tr(
                "Notes have {longest_note} characters at most",
                longest_note=grouped(shown.LONGEST_NOTE),
            ),
        )
        self._save.setEnabled(bool(self._title_text()) and self.when.is_fine and is_short)

    def _show_quote(self, quote: str) -> None:
        cut = shown.line(quote, LONGEST_QUOTE)
        self._quote.setText(f"“{cut}”" if cut else "")
        self._quote.setVisible(bool(cut))


def _note_field() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setProperty("isField", True)  # noqa: FBT003 - Qt's signature
    field.setTabChangesFocus(True)
    field.setFixedHeight(80)
    return field


def _names_field(words: str) -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(LONGEST_NAMES)
    field.setPlaceholderText(tr("; between names"))
    field.setAccessibleName(words)
    return field
